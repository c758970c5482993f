"""PostgreSQL sets that are encrypted: the stock programs open them, roles then carry their passwords, and a restore
asks for the identity."""
import pathlib
import subprocess

from postgres_support import ALLOWED, PgCase, set_up_module
from support import main


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Encrypted(PgCase):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.identity = self.folder / "identité.txt"
        self.recipient = self.ok("keygen", "--output", self.identity).word("recipient")
        self.result = self.ok("--json", "backup", "--recipient", self.recipient).result
        self.artefact = pathlib.Path(self.result["file"])

    def opened(self, artefact):
        plain = subprocess.run(["age", "-d", "-i", self.identity, artefact], check=True, capture_output=True).stdout
        return subprocess.run(["zstd", "-dc"], input=plain, check=True, capture_output=True).stdout

    def test_stock_programs_open_the_dump(self):
        self.assertTrue(self.artefact.name.endswith(".dump.zst.age"))
        dump = self.folder / "opened.dump"
        dump.write_bytes(self.opened(self.artefact))
        listed = subprocess.run(["pg_restore", "--list", dump], check=True, capture_output=True, text=True)
        self.assertIn("TABLE DATA", listed.stdout)

    def test_roles_carry_their_passwords_only_where_they_are_encrypted(self):
        roles = pathlib.Path(self.result["roles_file"])
        self.assertTrue(roles.name.endswith(".sql.zst.age"))
        self.assertIn(b"SCRAM-SHA-256$", self.opened(roles))
        plain = pathlib.Path(self.ok("--json", "backup").result["roles_file"])
        content = subprocess.run(["zstd", "-dc", plain], check=True, capture_output=True).stdout
        self.assertIn(b"CREATE ROLE", content)
        self.assertNotIn(b"SCRAM-SHA-256$", content)

    def test_is_restored_and_reverted_with_the_identity_only(self):
        before = self.facts()
        self.damage()
        lost = self.facts()
        for command in (["plan", self.artefact], ["restore", self.artefact, "--force"],
                        ["validate", self.artefact, "--depth", "readable"]):
            self.refused(4, "identity-required", *command, **ALLOWED)
        self.assert_facts(lost, self.facts())
        self.no_side_databases()
        self.assertEqual(self.ok("validate", self.artefact).word("depth"), "sealed")
        self.assertEqual(self.ok("validate", self.artefact, "--identity", self.identity).word("depth"), "readable")
        self.restored(self.artefact, "--identity", self.identity)
        self.assert_facts(before, self.facts())
        self.revert()
        self.assert_facts(lost, self.facts())


if __name__ == "__main__":
    main()
