"""When the outage was declared, and what its recovery took against the time allowed."""
import datetime
import re

from support import Case, main

UTC = datetime.timezone.utc


class DeclaredAt(Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.artefact = self.backup()
        self.allowed = {"RESTORE_ALLOW_NONINTERACTIVE": "1"}

    def recover(self, *arguments, **extra):
        ended = self.ok("--json", "restore", self.artefact, "--force", *arguments, **self.allowed, **extra)
        return ended.result

    def ago(self, **span):
        return datetime.datetime.now(UTC) - datetime.timedelta(**span)

    def test_counts_from_the_declaration(self):
        result = self.recover("--declared-at", self.ago(minutes=17).isoformat())
        self.assertGreaterEqual(result["rto_seconds"], 17 * 60)
        self.assertLess(result["rto_seconds"], 17 * 60 + 600)
        self.assertEqual(result["rto_budget_seconds"], 3600)
        self.assertLess(result["duration_seconds"], result["rto_seconds"])

    def test_without_it_from_the_start(self):
        result = self.recover()
        self.assertLess(result["rto_seconds"], 600)
        self.assertGreaterEqual(result["rto_seconds"], result["duration_seconds"])

    def test_time_without_offset_is_local(self):
        local = self.ago(minutes=20).astimezone(datetime.timezone(datetime.timedelta(hours=5)))
        result = self.recover("--declared-at", local.strftime("%Y-%m-%dT%H:%M:%S"), TZ="HFT-5")
        self.assertGreaterEqual(result["rto_seconds"], 20 * 60)
        self.assertLess(result["rto_seconds"], 20 * 60 + 600)

    def test_bare_time_is_the_latest_such_one(self):
        # A minute from now is a time that, bare, was a day ago.
        soon = self.ago(minutes=-2)
        result = self.recover("--declared-at", soon.strftime("%H:%M"))
        self.assertGreater(result["rto_seconds"], 23 * 3600)
        self.assertLess(result["rto_seconds"], 24 * 3600)
        past = self.ago(minutes=2)
        result = self.recover("--declared-at", past.strftime("%H:%M:%S"))
        self.assertLess(result["rto_seconds"], 1200)

    def test_what_is_no_time_and_what_is_still_to_come(self):
        soon = self.ago(minutes=-5).isoformat()
        for text in (soon, "2031-01-01T00:00:00Z", "yesterday", "", "25:00", "2026-01-31", "3"):
            for command in ("restore", "plan"):
                with self.subTest(text=text, command=command):
                    self.refused(2, "usage", command, self.artefact, "--declared-at", text, **self.allowed)
        self.assertEqual(self.ok("history", "--kind", "restore").out.count("restore"), 0)

    def test_plan_and_revert_take_it(self):
        declared = self.ago(minutes=30).isoformat()
        plan = self.ok("--json", "plan", self.artefact, "--declared-at", declared).result
        self.assertNotIn("rto_seconds", plan)
        self.recover()
        result = self.ok("--json", "revert", "--force", "--declared-at", declared, **self.allowed).result
        self.assertGreaterEqual(result["rto_seconds"], 30 * 60)
        self.assertEqual(result["rto_budget_seconds"], 3600)

    def test_said_in_words(self):
        ended = self.ok("restore", self.artefact, "--force", "--declared-at", self.ago(minutes=17).isoformat(),
                        **self.allowed)
        self.assertRegex(ended.out, re.compile(r"17 min \d\d s of 60 min, inside the objective"))
        ended = self.ok("restore", self.artefact, "--force", "--declared-at", self.ago(hours=2).isoformat(),
                        **self.allowed)
        self.assertIn("beyond the objective", ended.out)

    def test_other_commands_have_no_objective(self):
        self.assertNotIn("rto_seconds", self.ok("--json", "backup").result)
        self.assertNotIn("rto_seconds", self.ok("--json", "validate", self.artefact).result)

    def test_progress_says_what_is_left_once_there_is_history(self):
        self.database.unlink()
        self.make_database(filler=60_000_000)  # seen while it goes on
        self.artefact = self.backup()
        self.recover()
        ended = self.ok("--json", "restore", self.artefact, "--force", **self.allowed)
        steps = [event for event in ended.events if event["event"] == "progress"]
        for event in steps:
            if "eta_low_seconds" in event:
                self.assertLessEqual(0, event["eta_low_seconds"])
                self.assertLessEqual(event["eta_low_seconds"], event["eta_high_seconds"])
        self.assertTrue(any("eta_high_seconds" in event for event in steps), ended)


if __name__ == "__main__":
    main()
