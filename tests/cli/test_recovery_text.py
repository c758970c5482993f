"""RECOVERY.txt of encrypted artefacts of every kind: exactly its commands, with stock tools alone, in a folder that has
the artefacts and an identity. (Unencrypted ones: test_metadata, test_postgres_round_trip.)"""
import json
import pathlib
import shutil
import subprocess

from postgres_support import ALLOWED, PgCase, set_up_module
from support import Case, main, rows_of


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Recovery:
    """For a Case: encrypts, and does what the text says."""

    def encrypt(self):
        self.identity = self.folder / "an identity.txt"
        self.recipient = self.ok("keygen", "--output", self.identity).word("recipient")
        self.elsewhere = self.folder / "a machine without us"
        self.elsewhere.mkdir()

    def recover(self, artefact, variables=None):
        """What the commands printed."""
        for file in artefact.parent.glob(artefact.name + "*"):
            shutil.copy(file, self.elsewhere)
        shutil.copy(self.identity, self.elsewhere / "identity.txt")
        text = pathlib.Path(f"{artefact}.RECOVERY.txt").read_text()
        self.assertIn(self.recipient, text)
        commands = [line.strip() for line in text.splitlines() if line.startswith("    ")]
        self.assertGreaterEqual(len(commands), 3, text)
        printed = ""
        for command in commands:
            done = subprocess.run(["sh", "-c", command], cwd=self.elsewhere, capture_output=True, text=True,
                                  check=False, env=variables, stdin=subprocess.DEVNULL)
            self.assertEqual(done.returncode, 0, (command, done, text))
            printed += done.stdout
        self.assertEqual(printed.count(": OK\n"), 2, printed)
        return printed


class Files(Recovery, Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.encrypt()

    def test_database(self):
        printed = self.recover(self.backup("--recipient", self.recipient))
        self.assertTrue(printed.endswith("ok\n"), printed)
        self.assertEqual(rows_of(self.elsewhere / "restored.db"), rows_of(self.database))

    def test_runtime_files(self):
        settings = self.root / "backend" / ".env"
        settings.parent.mkdir()
        settings.write_text("JWT_SECRET=very-secret-value\n")
        self.backup("--recipient", self.recipient)
        (artefact,) = (self.root / "backups" / "runtime").glob("*.tar.zst.age")
        self.recover(artefact)
        self.assertEqual((self.elsewhere / "backend" / ".env").read_text(), settings.read_text())

    def test_raw_copy_of_a_damaged_database(self):
        file = self.environment_file()
        environment = {**json.loads(file.read_text()), "encryption": {"recipients": [self.recipient]}}
        file.write_text(json.dumps(environment))
        good = pathlib.Path(self.ok("--environment", file, "--json", "backup").result["file"])
        with open(self.database, "r+b") as database:
            database.seek(4096)
            database.write(b"\xa5" * 4096)
        damaged = self.database.read_bytes()
        self.ok("--environment", file, "restore", good, "--force", "--identity", self.identity, **ALLOWED)
        (artefact,) = (self.backups / "pre-restore").glob("*.tar.zst.age")
        self.recover(artefact)
        self.assertEqual((self.elsewhere / "database").read_bytes(), damaged)


class OnServer(Recovery, PgCase):
    def test_dump_and_roles(self):
        self.make_rich_database()
        self.encrypt()
        saved = self.facts()
        artefact = self.backup("--recipient", self.recipient)
        (roles,) = (self.backups / "globals").glob("*.sql.zst.age")
        variables = self.pg.variables("postgres")
        before = self.pg.databases()
        self.recover(roles, variables)
        self.assertIn("SCRAM-SHA-256", (self.elsewhere / "roles.sql").read_text(), "the login could read them")
        self.recover(artefact, variables)
        (restored,) = self.pg.databases() - before
        self.assert_facts(saved.only_content(), self.facts(restored).only_content())


if __name__ == "__main__":
    main()
