"""validate --depth restored without a server: SQLite sets become a scratch file in the work folder, opened as an
application would; runtime files are unpacked and compared one by one."""
import io
import json
import os
import signal
import time
import zipfile

from support import Case, digest_of, end, execute, main, meta_of, signed_again, version_one_set


class RestoredFiles(Case):
    def work(self):
        folder = self.home / "work"
        return sorted(os.listdir(folder)) if folder.is_dir() else []

    def prove(self, artefact, *arguments, **extra):
        return self.run_cli("--json", "validate", artefact, "--depth", "restored", *arguments, **extra)

    def proven(self, artefact, *arguments, **extra):
        ended = self.prove(artefact, *arguments, **extra)
        self.assertEqual((ended.code, ended.result["depth"]), (0, "restored"), ended)
        self.assertEqual(self.work(), [])
        return ended

    def check(self, ended, name):
        found = [each for each in ended.result["checks"] if each["id"] == name]
        self.assertEqual(len(found), 1, f"{name}: {ended}")
        return found[0]

    def tampered(self, artefact, change):
        """Signed by somebody who has the key."""
        meta = json.loads(meta_of(artefact).read_bytes())
        change(meta["holdfast"])
        meta_of(artefact).write_bytes(signed_again(meta))
        return artefact

    def test_a_set_with_the_database_untouched(self):
        self.make_database()
        artefact = self.backup()
        execute(self.database, "UPDATE accounts SET balance = 0")
        before = digest_of(self.database)
        ended = self.ok("validate", artefact, "--depth", "restored")
        self.assertEqual(ended.last, f"backup_validate_ok file={artefact} depth=restored")
        self.assertEqual(digest_of(self.database), before)
        self.assertEqual(sorted(os.listdir(self.root)), ["app.db", "backups"])
        items = self.ok("--json", "list").result["items"]
        self.assertEqual([item["depth"] for item in items], ["restored"])

    def test_wal_mode(self):
        self.make_database(wal=True)
        ended = self.proven(self.backup())
        self.assertIn("wal", " ".join(event.get("note", "") for event in ended.events))

    def test_without_a_database_at_all(self):
        self.make_database()
        artefact = self.backup()
        self.database.unlink()
        self.proven(artefact, DATABASE_URL=None)
        self.assertFalse(self.database.exists())

    def test_broken_references_are_a_fact(self):
        self.make_database()
        execute(self.database, "INSERT INTO moves (account, amount) VALUES (999, 1)")
        ended = self.proven(self.backup())
        self.assertIn("1", self.check(ended, "engine-check")["observed_text"])

    def test_version_one(self):
        self.make_database()
        self.proven(version_one_set(self.backups, self.database.read_bytes()))

    def test_rows_that_differ_from_what_is_signed(self):
        self.make_database()

        def one_more(holdfast):
            table = next(each for each in holdfast["fingerprint"]["tables"] if each["name"] == "accounts")
            table["rows"] += 1
        ended = self.prove(self.tampered(self.backup(), one_more))
        self.assertEqual(ended.code, 3, ended)
        self.assertIn("accounts", self.check(ended, "content")["observed_text"])
        self.assertEqual(self.work(), [])

    def test_pages_that_differ_from_what_is_signed(self):
        self.make_database()

        def other_pages(holdfast):
            holdfast["fingerprint"]["page_digest"] = holdfast["fingerprint"]["page_digest"][::-1]
        self.refused(3, "digest-mismatch", "validate", self.tampered(self.backup(), other_pages), "--depth",
                     "restored")
        self.assertEqual(self.work(), [])

    def test_a_set_of_a_damaged_source(self):
        self.make_database(filler=2_000_000)
        with open(self.database, "r+b") as file:
            file.seek(200_000)
            file.write(os.urandom(400_000))
        ended = self.run_cli("--json", "backup")
        self.assertEqual(ended.code, 3, ended)
        again = self.prove(ended.result["file"])
        form = json.loads(meta_of(ended.result["file"]).read_bytes())["holdfast"]["form"]
        expected = (4, "precondition-failed") if form == "forensic" else (3, "source-damaged")
        self.assertEqual((again.code, again.result["code"]), expected, again)
        self.assertEqual(self.work(), [])

    def test_a_killed_run_leaves_nothing_for_long(self):
        self.make_database(filler=60_000_000)
        artefact = self.backup()
        process = self.start("validate", artefact, "--depth", "restored")
        deadline = time.monotonic() + 60
        while not self.work():
            self.assertLess(time.monotonic(), deadline)
            self.assertIsNone(process.poll())
        end(process)
        process.communicate()
        self.assertEqual(process.returncode, -signal.SIGKILL)
        self.assertNotEqual(self.work(), [])
        self.proven(artefact)

    # --- runtime files ------------------------------------------------------------------------------------------------

    def runtime_set(self):
        self.make_database()
        (self.root / "scripts").mkdir()
        (self.root / "scripts" / "größe é.sh").write_text("#!/bin/sh\n")
        (self.root / "backend").mkdir()
        (self.root / "backend" / ".env").write_text("KEY=geheim\n")
        return self.ok("--json", "backup").result["runtime_file"]

    def test_runtime_files(self):
        artefact = self.runtime_set()
        (self.root / "backend" / ".env").write_text("KEY=other\n")
        ended = self.proven(artefact)
        self.assertIn("2", self.check(ended, "restored-content")["observed_text"])
        self.assertEqual((self.root / "backend" / ".env").read_text(), "KEY=other\n")

    def test_runtime_files_of_version_one(self):
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            archive.writestr("backend\\.env", "KEY=geheim\n")
        self.proven(version_one_set(self.root / "backups" / "runtime", content.getvalue(),
                                    "runtime-backup-20260131-101112.zip", "runtime-assets"))

    def test_a_runtime_file_that_is_not_as_signed(self):
        def other_file(holdfast):
            holdfast["runtime"]["files"][0]["sha256"] = "0" * 64
        ended = self.prove(self.tampered(self.runtime_set(), other_file))
        self.assertEqual((ended.code, ended.result["code"]), (3, "artefact-damaged"), ended)
        self.assertIn(".env", self.check(ended, "restored-content")["observed_text"])
        self.assertEqual(self.work(), [])

    def test_a_runtime_file_too_much(self):
        def one_less(holdfast):
            holdfast["runtime"]["files"].pop()
        self.refused(3, "artefact-damaged", "validate", self.tampered(self.runtime_set(), one_less), "--depth",
                     "restored")


if __name__ == "__main__":
    main()
