"""`resume` and the control of the application, from outside: what is listed, what each choice does, what the scripts
of the application are called for, and that nobody settles a run twice."""
import signal
import subprocess

from services_support import STARTS, STOPS, Services
from support import Case, digest_of, end, execute, main, rows_of

ALLOWED = {"RESTORE_ALLOW_NONINTERACTIVE": "1"}
MEMBERS = {"id", "procedure", "target", "started", "declared_at", "step", "data", "runtime_files", "in_force",
           "choices", "safe_choice"}


class ResumeCase(Services, Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.options = self.controlled()
        self.artefact = self.backup()
        self.saved = rows_of(self.database)
        execute(self.database, "UPDATE moves SET note = 'changed since'")
        self.changed = rows_of(self.database)

    def holds(self, rows):
        now = rows_of(self.database)
        self.assertTrue(now == rows, f"{len(now)} rows, the first is {now[:1]}, and not {rows[:1]}")

    def restore_ends(self, *more):
        return self.with_options(self.options, self.artefact, *more)

    def die_at(self, word):
        self.ask(f"die at {word}")
        ended = self.restore_ends()
        self.assertEqual(ended.code, -signal.SIGKILL, ended)
        self.calls()
        (item,) = self.pending(*self.options)
        return item

    def settled(self, rows):
        self.holds(rows)
        self.assertEqual(self.pending(*self.options), [])
        self.no_leftovers()
        self.calls()
        ended = self.restore_ends()
        self.assertEqual(ended.code, 0, ended)
        self.holds(self.saved)
        self.assertEqual(self.calls(), STOPS + STARTS)


class ControlledServices(ResumeCase):
    def test_called_in_order(self):
        ended = self.restore_ends()
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(self.calls(), STOPS + STARTS)
        self.holds(self.saved)
        ended = self.run_cli(*self.options, "revert", "--force", **ALLOWED)
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(self.calls(), STOPS + STARTS)
        self.settled(self.changed)

    def test_left_alone_when_asked_to(self):
        self.assertEqual(self.restore_ends("--leave-services").code, 0)
        self.assertEqual(self.calls(), [])

    def test_failing_stop_refuses_before_anything_is_changed(self):
        before = digest_of(self.database)
        for failing in STOPS:
            with self.subTest(failing=failing):
                self.ask(f"fail at {failing}")
                ended = self.restore_ends()
                (self.root / f"fail at {failing}").unlink()
                self.assertIn(ended.code, (1, 4), ended)
                self.assertTrue(ended.last.endswith("outcome=failed-data-unchanged"), ended)
                self.assertIn("exit code 3", ended.all)
                self.assertEqual(digest_of(self.database), before)
                self.assertEqual(self.calls(), STOPS[:STOPS.index(failing) + 1] + STARTS, "called back")
        self.settled(self.changed)

    def test_failing_start_is_a_failed_check(self):
        self.ask("fail at start web")
        ended = self.restore_ends()
        (self.root / "fail at start web").unlink()
        self.assertEqual(ended.code, 6, ended)
        self.assertIn("outcome=restored-with-deviations", ended.last)
        self.assertIn("exit code 3", ended.all)
        self.ok(*self.options, "resume", "--all")
        self.settled(self.saved)

    def test_called_back_after_a_failure(self):
        (self.backups / "pre-restore").write_text("where the safety copy should go")
        ended = self.restore_ends()
        self.assertIn(ended.code, (1, 4), ended)
        self.assertTrue(ended.last.endswith("outcome=failed-data-unchanged"), ended)
        self.assertEqual(self.calls(), STOPS + STARTS)
        (self.backups / "pre-restore").unlink()
        self.settled(self.changed)

    def test_start_that_fails_after_a_failure_stays_pending(self):
        (self.backups / "pre-restore").write_text("where the safety copy should go")
        self.ask("fail at start web")
        ended = self.restore_ends()
        self.assertIn(ended.code, (1, 4), ended)
        (self.backups / "pre-restore").unlink()
        self.calls()
        (item,) = self.pending(*self.options)
        self.assertEqual((item["data"], item["in_force"], item["safe_choice"]),
                         ("before", ["services-stop"], "undo"))
        again = self.run_cli(*self.options, "resume", "--undo", **ALLOWED)
        self.assertIn(again.code, (1, 6), again)
        self.assertEqual(len(self.pending(*self.options)), 1, "the application still stands still")
        (self.root / "fail at start web").unlink()
        self.calls()
        if self.pending(*self.options):
            self.ok(*self.options, "resume", "--undo", **ALLOWED)
            self.assertEqual(self.calls(), STARTS)
        self.settled(self.changed)


class Resume(ResumeCase):
    def test_nothing_is_pending(self):
        for arguments in ((), ("--all",)):
            ended = self.ok(*self.options, "resume", *arguments)
            self.assertEqual(ended.last, "resume_ok pending=0")
        self.assertEqual(self.ok("--json", *self.options, "resume").result["items"], [])
        self.refused(4, "nothing-to-resume", "resume", "NOPE")
        self.refused(4, "nothing-to-resume", "resume", "NOPE", "--undo")
        self.refused(4, "nothing-to-resume", "resume", "--undo")

    def test_wrong_usage(self):
        for arguments in (("A", "B"), ("--all", "--undo"), ("A", "--all"), ("--nonsense",)):
            self.assertEqual(self.run_cli(*self.options, "resume", *arguments).code, 2)

    def test_key_is_needed(self):
        self.die_at("stop")
        ended = self.run_cli(*self.options, "resume", "--all", BACKUP_METADATA_HMAC_KEY=None)
        self.assertEqual(ended.code, 4, ended)
        self.assertIn("BACKUP_METADATA_HMAC_KEY is required", ended.all)
        self.assertEqual(self.calls(), [])

    def test_died_before_the_exchange(self):
        item = self.die_at("stop")
        self.assertLessEqual(MEMBERS, set(item))
        self.assertEqual((item["data"], item["in_force"], item["safe_choice"], item["step"], item["procedure"]),
                         ("before", ["services-stop"], "undo", "services-stop", "restore"))
        self.assertEqual(sorted(item["choices"]), ["continue", "undo"])
        ended = self.ok(*self.options, "resume")
        self.assertEqual(ended.last, "resume_ok pending=1")
        self.assertIn(item["id"], ended.out)
        self.assertEqual(self.calls(), [], "a list does nothing")
        ended = self.ok("--json", *self.options, "resume", item["id"], "--undo")
        self.assertEqual((ended.result["outcome"], ended.result["pending"]), ("rolled-back", 0))
        self.assertEqual(self.calls(), STARTS)
        self.refused(4, "nothing-to-resume", *self.options[:0], "resume", item["id"])
        self.settled(self.changed)

    def test_goes_on_from_the_start(self):
        item = self.die_at("stop")
        ended = self.ok("--json", *self.options, "resume", item["id"])
        self.assertEqual((ended.result["outcome"], ended.result["pending"]), ("verified", 0))
        self.assertEqual(self.calls(), STOPS + STARTS)
        self.holds(self.saved)
        self.ok(*self.options, "revert", "--force", **ALLOWED)
        self.settled(self.changed)

    def test_died_after_the_exchange(self):
        item = self.die_at("start")
        self.assertEqual((item["data"], item["safe_choice"], item["step"]), ("after", "continue", "services-start"))
        ended = self.ok(*self.options, "resume", "--all")
        self.assertEqual(ended.last, "resume_ok pending=0")
        self.assertEqual(self.calls(), STARTS)
        self.settled(self.saved)

    def test_undone_after_the_exchange(self):
        item = self.die_at("start")
        self.ok(*self.options, "resume", item["id"], "--undo", **ALLOWED)
        self.assertEqual(self.calls()[-2:], STARTS)
        self.settled(self.changed)

    def test_revert_settles_it_too(self):
        self.die_at("start")
        self.ok(*self.options, "revert", "--force", **ALLOWED)
        self.settled(self.changed)

    def test_two_runs_are_settled_at_once(self):
        for first, then in (("stop", "stop"), ("stop", "start")):
            with self.subTest(first=first, then=then):
                self.die_at(first)
                self.ask(f"die at {then}")
                self.assertEqual(self.restore_ends().code, -signal.SIGKILL)
                self.calls()
                pending = self.pending(*self.options)
                if then == "start":  # whose exchange was made, settles what was pending before it
                    self.assertEqual([item["data"] for item in pending], ["after"])
                else:
                    self.assertEqual([item["data"] for item in pending], ["before", "before"])
                    ended = self.run_cli(*self.options, "resume", "--undo")
                    self.assertEqual(ended.code, 2, "which one? " + str(ended))
                ended = self.ok(*self.options, "resume", "--all")
                self.assertEqual(ended.last, "resume_ok pending=0")
                self.assertEqual(self.calls()[-2:], STARTS)
                self.assertEqual(self.pending(*self.options), [])
                self.holds(self.saved if then == "start" else self.changed)
                execute(self.database, "UPDATE moves SET note = 'changed since'")
        self.settled(self.changed)

    def test_a_run_that_goes_on_is_not_listed(self):
        release = self.gate("stop")
        process = self.start(*self.options, "restore", self.artefact, "--force", **ALLOWED)
        self.addCleanup(end, process)
        self.wait_for_call("stop web", process)
        self.assertEqual(self.pending(*self.options), [])
        self.assertEqual(self.run_cli(*self.options, "resume", "--all").code, 0)
        release()
        out, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0, (out, err))
        self.settled(self.saved)

    def test_second_operator(self):
        item = self.die_at("start")
        release = self.gate("start")
        process = self.start(*self.options, "resume", item["id"], **ALLOWED)
        self.addCleanup(end, process)
        self.wait_for_call("start worker é", process)
        for arguments in ((item["id"],), (item["id"], "--undo")):
            ended = self.run_cli(*self.options, "resume", *arguments, **ALLOWED)
            self.assertIn(ended.code, (4, 7), ended)
            self.assertTrue(ended.last.endswith("outcome=failed-data-unchanged"), ended)
        ended = self.restore_ends()
        self.assertEqual(ended.code, 7, ended)
        release()
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0)
        self.settled(self.saved)

    def test_two_at_once(self):
        for _ in range(4):
            execute(self.database, "UPDATE moves SET note = 'changed since'")
            item = self.die_at("start")
            both = [self.start(*self.options, "resume", item["id"], **ALLOWED) for _ in range(2)]
            codes = []
            for process in both:
                process.communicate(timeout=60)
                codes.append(process.returncode)
            self.assertIn(sorted(codes), ([0, 4], [0, 7]), codes)
            self.assertEqual(self.pending(*self.options), [])
        self.settled(self.saved)

    def test_written_to_since_it_died(self):
        """Nobody but a person can say what is worth more."""
        self.die_at("start")
        execute(self.database, "UPDATE moves SET note = 'written since'")
        (item,) = self.pending(*self.options)
        if item["data"] == "unknown":
            ended = self.run_cli(*self.options, "resume", "--all")
            self.assertEqual((ended.code, item["safe_choice"]), (5, None), ended)
        else:
            self.assertEqual(item["data"], "after")
            self.assertNotEqual(self.run_cli(*self.options, "resume", "--all").code, 0,
                                "the content is not what was restored")
        self.assertEqual({row[3] for row in rows_of(self.database)}, {"written since"}, "and nothing of it is lost")

    def test_set_is_gone(self):
        item = self.die_at("stop")
        subprocess.run(["rm", self.artefact], check=True)
        ended = self.run_cli(*self.options, "resume", item["id"])
        self.assertIn(ended.code, (3, 4), ended)
        self.ok(*self.options, "resume", "--all")
        self.assertEqual(self.calls(), STARTS)
        self.holds(self.changed)

    def test_interrupted_once_more(self):
        item = self.die_at("start")
        self.ask("die at start")
        self.assertEqual(self.run_cli(*self.options, "resume", item["id"]).code, -signal.SIGKILL)
        (again,) = self.pending(*self.options)
        self.assertEqual((again["id"], again["data"]), (item["id"], "after"))
        self.calls()
        self.ok(*self.options, "resume", "--all")
        self.assertEqual(self.calls(), STARTS)
        self.settled(self.saved)


if __name__ == "__main__":
    main()
