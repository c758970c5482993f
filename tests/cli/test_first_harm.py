"""Nothing is changed before there is a copy, and nothing is called good that is not."""
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys

from support import Case, digest_of, main, rows_of, version_one_set

ALLOWED = {"RESTORE_ALLOW_NONINTERACTIVE": "1"}

# Dies in the middle of a transaction whose pages are in the file already, so that its journal is hot.
DYING = """
import os, signal, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA cache_size=5")
db.execute("PRAGMA cache_spill=5")
db.execute("BEGIN IMMEDIATE")
db.execute("CREATE TABLE more(x)")
db.executemany("INSERT INTO more VALUES (?)", ((b"x" * 3000,) for _ in range(400)))
db.execute("DELETE FROM moves")
os.kill(os.getpid(), signal.SIGKILL)
"""


class HotJournal(Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.artefact = self.backup()
        self.saved = rows_of(self.database)
        died = subprocess.run([sys.executable, "-c", DYING, self.database], check=False)
        self.assertEqual(died.returncode, -signal.SIGKILL)
        self.journal = self.database.with_name(self.database.name + "-journal")
        self.assertGreater(self.journal.stat().st_size, 512)
        self.before = (digest_of(self.database), digest_of(self.journal))

    def untouched(self):
        self.assertEqual((digest_of(self.database), digest_of(self.journal)), self.before)

    def test_plan_changes_nothing(self):
        self.ok("plan", self.artefact)
        self.untouched()
        self.no_leftovers(self.database.parent)

    def test_backup_holds_what_was_committed_and_changes_nothing(self):
        ended = self.ok("--json", "backup")
        self.untouched()
        self.no_leftovers(self.database.parent)
        plain = subprocess.run(["zstd", "-dc", ended.result["file"]], capture_output=True, check=True).stdout
        copy = self.folder / "copy.db"
        copy.write_bytes(plain)
        self.assertEqual(rows_of(copy), self.saved)

    def test_restore_and_revert(self):
        self.ok("restore", self.artefact, "--force", **ALLOWED)
        self.assertEqual(rows_of(self.database), self.saved)
        self.ok("revert", "--force", **ALLOWED)
        self.assertEqual(rows_of(self.database), self.saved)


class NeverCalledGood(Case):
    def setUp(self):
        super().setUp()
        self.make_database()

    def test_a_set_marked_damaged_fails_at_every_depth(self):
        with open(self.database, "r+b") as file:
            file.truncate(file.seek(0, os.SEEK_END) // 8192 * 4096)
        ended = self.run_cli("--json", "backup")
        self.assertEqual(ended.code, 3, ended)
        for depth in ("sealed", "readable"):
            self.refused(3, "source-damaged", "validate", ended.result["file"], "--depth", depth)

    def test_a_failed_proof_outweighs_the_first_one(self):
        artefact = self.backup()
        content = bytearray(artefact.read_bytes())
        content[len(content) // 2] ^= 1
        artefact.write_bytes(content)
        self.assertEqual(self.run_cli("validate", artefact).code, 3)
        [item] = self.ok("--json", "list").result["items"]
        self.assertEqual((item["state"], item["reason"]), ("invalid", "digest-mismatch"))

    def test_a_version_one_set_never_goes_onto_a_guess(self):
        folder = self.folder / "guessed"
        folder.mkdir()
        shutil.copy(self.database, folder / "other.db")
        artefact = version_one_set(folder, self.database.read_bytes())
        before = digest_of(folder / "other.db")
        ended = self.run_cli("restore", artefact, "--force", cwd=folder, DATABASE_URL="", BACKUP_REPO_ROOT=str(folder),
                             **ALLOWED)
        self.assertEqual(ended.code, 4, ended)
        self.assertIn("code=database-url-missing", ended.last)
        self.assertEqual(digest_of(folder / "other.db"), before)

    def test_secrets_of_a_url_stay_out_of_journal_and_output(self):
        url = "http://user:s3cretpass@127.0.0.1:9/health?token=tok3nvalue"
        ended = self.run_cli("--json", "verify", "--health-url", url, "--environment", self.environment_file(deadline=1))
        self.assertEqual(ended.code, 6, ended)
        with sqlite3.connect(self.home / "journal.db") as journal:
            records = "".join(body for (body,) in journal.execute("SELECT body FROM records"))
        for secret in ("s3cretpass", "tok3nvalue"):
            self.assertNotIn(secret, records)
            self.assertNotIn(secret, json.dumps(ended.events))


if __name__ == "__main__":
    main()
