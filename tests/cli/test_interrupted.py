"""Runs that do not reach their end: interrupted, killed, no room, not permitted. Nothing half is ever published,
the live data is whole, the next run sweeps what is left, and the journal says what happened."""
import contextlib
import os
import pathlib
import signal
import sqlite3
import subprocess
import tempfile
import time

from support import (Case, digest_of, end, execute, main, make_database, meta_of, mounted, problem_of, rows_of, tmpfs)

ALLOWED = {"RESTORE_ALLOW_NONINTERACTIVE": "1"}
BIG = 24_000_000


class Interrupted(Case):
    def setUp(self):
        super().setUp()
        self.make_database(filler=BIG)

    def at_step(self, step, *arguments):
        """The program, just when this step has begun."""
        process = self.start("--json", *arguments, **ALLOWED)
        self.addCleanup(end, process)
        seen = b""
        while not (b'"event":"step"' in seen and f'"id":"{step}"'.encode() in seen):
            seen = process.stdout.readline()
            self.assertTrue(seen, f"it never came to {step}")
        return process

    def interrupt(self, step, *arguments, number=signal.SIGINT):
        process = self.at_step(step, *arguments)
        process.send_signal(number)
        out, _ = process.communicate(timeout=60)
        return process.returncode, out.splitlines()[-1].decode()

    def test_backup(self):
        for step, number in (("copy", signal.SIGINT), ("copy", signal.SIGTERM), ("read-back", signal.SIGHUP),
                             ("read-back", signal.SIGINT)):
            with self.subTest(step=step):
                code, last = self.interrupt(step, "backup", number=number)
                if code == 0:
                    continue  # it was quicker than the signal
                self.assertEqual(code, 130, last)
                self.assertIn('"outcome":"failed-data-unchanged"', last)
                self.assertIn('"cancelled"', last)
                self.no_leftovers()
        for artefact in self.sets():
            self.ok("validate", artefact)
        self.assertLess(len(self.sets()), 4, "none of the signals had an effect")
        (item,) = self.ok("--json", "history", "--limit", "1").result["items"]
        self.assertIn(item["exit_code"], (130, 0))

    def test_text_form(self):
        process = self.start("backup")
        while b"Copy" not in process.stdout.readline():
            pass
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, err)
        self.assertEqual(out.decode().splitlines()[-1],
                         "backup_failed code=cancelled outcome=failed-data-unchanged")
        self.assertEqual(self.sets(), [])
        self.no_leftovers()

    def test_restore(self):
        artefact = self.backup()
        execute(self.database, "DELETE FROM moves")
        before = digest_of(self.database)
        for step in ("stage", "examine", "safety-copy"):
            with self.subTest(step=step):
                code, last = self.interrupt(step, "restore", artefact, "--force")
                self.assertEqual(code, 130, last)
                self.assertIn('"outcome":"failed-data-unchanged"', last)
                self.assertEqual(digest_of(self.database), before)
                self.no_leftovers()
        self.restored(artefact)
        self.assertEqual(len(rows_of(self.database)), 100)

    def test_validation(self):
        artefact = self.backup()
        code, last = self.interrupt("sealed", "validate", artefact)
        self.assertEqual(code, 130, last)
        self.no_leftovers(self.home / "work")


class Killed(Case):
    def kill_at(self, seconds, *arguments):
        process = self.start(*arguments, **ALLOWED)
        time.sleep(seconds)
        end(process)
        process.communicate()
        return process.returncode

    def duration(self, *arguments):
        start = time.monotonic()
        self.ok(*arguments, **ALLOWED)
        return time.monotonic() - start

    def test_backup(self):
        self.make_database(filler=BIG)
        whole = self.duration("backup")
        killed = 0
        for part in range(1, 11):
            killed += self.kill_at(whole * part / 11, "backup") == -signal.SIGKILL
            for item in self.ok("--json", "list", "--all").result["items"]:
                self.assertIn(item["state"], ("valid", "partial"))
        self.assertGreater(killed, 3)
        items = self.ok("--json", "history", "--kind", "backup").result["items"]
        self.assertEqual(len([item for item in items if item["state"] == "interrupted"]),
                         len([item for item in items if item["outcome"] == "outcome-unknown"]))
        self.assertGreater(len([item for item in items if item["state"] == "interrupted"]), 2)
        self.assertIn("interrupted", self.ok("history").out)
        last = self.backup()
        self.no_leftovers()
        for artefact in self.sets():
            if meta_of(artefact).exists():
                self.ok("validate", artefact, "--depth", "sealed")
        self.assertEqual(problem_of(self.database), "")
        self.assertEqual(self.ok("--json", "list").result["items"][0]["file"], str(last))

    def restore_is_atomic(self, wal, opened=False, points=12):
        make_database(self.database, filler=BIG // 2, wal=wal)
        artefact = self.backup()
        saved = rows_of(self.database)
        change = "UPDATE moves SET note = 'changed since'", "INSERT INTO filler (bytes) VALUES (zeroblob(3000000))"
        execute(self.database, *change)
        changed = rows_of(self.database)
        with contextlib.ExitStack() as stack:
            if opened:
                reader = stack.enter_context(contextlib.closing(sqlite3.connect(self.database)))
                reader.execute("SELECT 1 FROM moves").fetchall()
            whole = self.duration("restore", artefact, "--force")
            seen = set()
            for part in range(1, points + 1):
                execute(self.database, "DELETE FROM filler WHERE length(bytes) = 3000000", *change)
                self.kill_at(whole * (part + 1) / (points + 1), "restore", artefact, "--force")
                rows = rows_of(self.database)
                self.assertIn(rows, (saved, changed), "neither the old nor the new data")
                self.assertEqual(problem_of(self.database), "")
                seen.add(rows == saved)
        self.restored(artefact)
        self.assertEqual(rows_of(self.database), saved)
        self.no_leftovers()
        return seen

    def test_restore(self):
        self.restore_is_atomic(wal=False)

    def test_restore_in_wal_mode(self):
        self.restore_is_atomic(wal=True)

    def test_restore_under_an_open_connection(self):
        self.restore_is_atomic(wal=True, opened=True)

    def test_backup_sweeps_what_a_killed_restore_left(self):
        self.make_database()
        self.backup()
        for name in (".holdfast-stage-0123abcd.db", ".holdfast-stage-0123abcd.db-journal",
                     ".holdfast-stage-0123abcd.proof"):
            (self.root / name).write_bytes(b"left")
        mine = self.root / ".holdfast-notes"
        mine.write_text("not ours to sweep")
        self.backup()
        self.assertTrue(mine.exists())
        mine.unlink()
        self.no_leftovers()

    def test_what_another_restore_uses_is_left_alone(self):
        # Two services may keep their databases in one folder, each with its own backup folder and lock.
        self.make_database()
        artefact = self.backup()
        sleeper = subprocess.Popen(["sleep", "60"])
        self.addCleanup(end, sleeper)
        used = [self.root / f".holdfast-stage-0123abcd-{sleeper.pid}.db",
                self.root / f"other.db-wal.aside.holdfast-stage-0123abcd-{sleeper.pid}.db"]
        for file in used:
            file.write_bytes(b"of another restore")
        self.backup()
        self.restored(artefact)
        self.assertTrue(all(file.exists() for file in used))
        end(sleeper)
        self.backup()
        self.assertEqual([file.exists() for file in used], [False, False])
        self.assertEqual((self.root / "other.db-wal").read_bytes(), b"of another restore", "stepped back")

    def test_revert_after_a_kill_behind_the_exchange(self):
        self.make_database()
        artefact = self.backup()
        execute(self.database, "UPDATE moves SET note = 'precious'")
        process = self.start("--json", "restore", artefact, "--force", **ALLOWED)
        line = b""
        while not (b'"event":"step"' in line and b'"id":"proof"' in line):
            line = process.stdout.readline()
            self.assertTrue(line)
        end(process)
        process.communicate()
        (item,) = self.ok("--json", "history", "--limit", "1").result["items"]
        if item["state"] != "interrupted":
            return  # it was quicker
        self.ok("revert", "--force", **ALLOWED)
        self.assertEqual({row[3] for row in rows_of(self.database)}, {"precious"})


class NoRoom(Case):
    def test_backup_folder(self):
        make_database(self.database, filler=6_000_000)
        for size in ("2m", "9m"):  # less than the copy; the copy, but not what it is compressed to
            with self.subTest(size=size), tmpfs(self, self.backups, size):
                self.refused(1, "disk-full", "backup")
                self.assertEqual([name for name in os.listdir(self.backups) if name != ".holdfast.lock"], [])
        with tmpfs(self, self.backups, "16m"):
            self.ok("validate", self.backup())

    def test_room_runs_out_at_the_metadata(self):
        make_database(self.database, filler=400_000)
        results = set()
        for pages in range(100, 215, 12):
            with self.subTest(pages=pages), tmpfs(self, self.backups, f"{pages * 4}k"):
                ended = self.run_cli("backup")
                results.add(ended.code)
                if ended.code == 0:
                    self.assertEqual(len(self.sets()), 1)
                    continue
                self.assertEqual((ended.code, ended.last),
                                 (1, "backup_failed code=disk-full outcome=failed-data-unchanged"), ended)
                self.assertEqual([name for name in os.listdir(self.backups) if name != ".holdfast.lock"], [])
        self.assertIn(1, results)

    def test_folder_of_the_database(self):
        place = self.root / "data"
        place.mkdir()
        with tmpfs(self, place, "8m"):
            self.database = place / "app.db"
            self.variables["DATABASE_URL"] = "sqlite:///data/app.db"
            make_database(self.database, filler=5_000_000)
            artefact = self.backup()
            before = digest_of(self.database)
            ended = self.restore(artefact)
            self.assertEqual((ended.code, ended.last),
                             (1, "restore_failed code=disk-full outcome=failed-data-unchanged"), ended)
            self.assertEqual(digest_of(self.database), before)
            self.no_leftovers(place)

    def test_safety_copy(self):
        make_database(self.database, filler=3_000_000)
        artefact = self.backup()
        before = digest_of(self.database)
        with tmpfs(self, self.backups / "pre-restore", "2m"):
            ended = self.restore(artefact)
            self.assertEqual(ended.code, 4, ended)
            self.assertIn("disk-full", ended.err)
            self.assertEqual(os.listdir(self.backups / "pre-restore"), [])
        self.assertEqual(digest_of(self.database), before)

    def test_own_home(self):
        self.make_database(filler=200_000)
        artefact = self.backup("--output", self.folder / "out")
        before = digest_of(self.database)
        subprocess.run(["rm", "-rf", self.home], check=True)
        with tmpfs(self, self.home, "64k"):
            (self.home / "filler").write_bytes(bytes(60 * 1024))
            for command in (("backup",), ("validate", artefact), ("restore", artefact, "--force")):
                ended = self.run_cli(*command, **ALLOWED)
                self.assertEqual(ended.code, 1, ended)
                self.assertTrue(ended.last.endswith(" outcome=failed-data-unchanged"), ended)
        self.assertEqual(self.sets(), [])
        self.assertEqual(digest_of(self.database), before)


class NotPermitted(Case):
    @contextlib.contextmanager
    def read_only(self, place):
        with mounted(self, place, "--bind", place):
            subprocess.run(["mount", "-o", "remount,bind,ro", place], check=True)
            yield

    def test_backup_folder(self):
        self.make_database()
        self.backups.mkdir(parents=True)
        with self.read_only(self.backups):
            self.refused(1, "permission-denied", "backup")
        self.backup()

    def test_own_home(self):
        self.make_database()
        self.home.mkdir()
        with self.read_only(self.home):
            self.refused(1, "journal-failed", "backup")
        self.assertEqual(self.sets(), [])

    def test_database_on_a_read_only_mount(self):
        place = self.root / "data"
        for wal in (False, True):
            with self.subTest(wal=wal):
                place.mkdir(exist_ok=True)
                self.database = place / f"app{wal}.db"
                make_database(self.database, wal=wal)
                self.variables["DATABASE_URL"] = f"sqlite:///data/{self.database.name}"
                with self.read_only(place):
                    ended = self.run_cli("backup")
                    if wal:
                        self.assertIn(ended.code, (0, 1), ended)
                        continue
                    self.assertEqual(ended.code, 0, ended)
                    before = digest_of(self.database)
                    ended = self.restore(self.sets()[0])
                    self.assertEqual((ended.code, ended.last),
                                     (1, "restore_failed code=permission-denied outcome=failed-data-unchanged"), ended)
                    self.assertEqual(digest_of(self.database), before)

    def test_immutable_database(self):
        # Not in memory, where files have no such attribute.
        place = tempfile.mkdtemp(prefix="hold fast é'\" ")
        self.addCleanup(subprocess.run, ["rm", "-rf", place], check=False)
        self.database = pathlib.Path(place) / "app.db"
        make_database(self.database)
        self.variables["DATABASE_URL"] = f"sqlite:///{self.database}"
        artefact = self.backup()
        execute(self.database, "DELETE FROM moves")
        before = digest_of(self.database)
        if subprocess.run(["chattr", "+i", self.database], capture_output=True, check=False).returncode != 0:
            self.skipTest("chattr +i is not possible here")
        self.addCleanup(subprocess.run, ["chattr", "-i", self.database], check=False)
        ended = self.restore(artefact)
        self.assertIn(ended.code, (1, 4), ended)
        self.assertTrue(ended.last.endswith("outcome=failed-data-unchanged"), ended)
        self.assertEqual(digest_of(self.database), before)
        self.no_leftovers(self.database.parent)
        subprocess.run(["chattr", "-i", self.database], check=True)
        self.restored(artefact)
        self.assertEqual(len(rows_of(self.database)), 100)


if __name__ == "__main__":
    main()
