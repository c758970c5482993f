"""Backups that are encrypted: for whom, with what they open again, and that the age program opens them alone."""
import json
import os
import subprocess

from support import Case, digest_of, execute, main, meta_of, mode_of, problem_of, rows_of

ALLOWED = {"RESTORE_ALLOW_NONINTERACTIVE": "1"}
PASSPHRASE = "six mots très secrets"


class Encrypted(Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.identity, self.recipient = self.new_identity("identité 1.txt")

    def new_identity(self, name):
        file = self.folder / "keys of the house" / name
        file.parent.mkdir(exist_ok=True)
        return file, self.ok("keygen", "--output", file).word("recipient")

    def configured(self, **encryption):
        """An environment file with this encryption."""
        file = self.environment_file()
        environment = json.loads(file.read_text())
        file.write_text(json.dumps({**environment, "encryption": encryption}))
        return file

    def opened(self, artefact, *identities):
        """The content, through the stock tools."""
        options = [word for identity in identities for word in ("-i", identity)]
        plain = subprocess.run(["age", "-d", *options, artefact], check=True, capture_output=True).stdout
        return subprocess.run(["zstd", "-dc"], input=plain, check=True, capture_output=True).stdout

    def assert_opens(self, artefact, identity):
        copy = self.folder / "opened.db"
        copy.write_bytes(self.opened(artefact, identity))
        self.assertEqual(problem_of(copy), "")
        self.assertEqual(rows_of(copy), rows_of(self.database))

    def no_secret(self, *texts):
        """None of them is in what was said, nor in any file of the journal or of the backups."""
        secret = self.identity.read_text().splitlines()[-1]
        self.assertTrue(secret.startswith("AGE-SECRET-KEY-1"))
        for file in [*self.home.rglob("*"), *self.root.rglob("*")]:
            if file.is_file():
                content = file.read_bytes()
                self.assertNotIn(secret.encode(), content, file)
                self.assertNotIn(PASSPHRASE.encode(), content, file)
        for text in texts:
            self.assertNotIn(secret, text)
            self.assertNotIn(PASSPHRASE, text)


class Keygen(Encrypted):
    def test_makes_a_private_file_that_the_age_program_takes(self):
        self.assertEqual(mode_of(self.identity), 0o600)
        stock = subprocess.run(["age-keygen", "-y", self.identity], check=True, capture_output=True, text=True)
        self.assertEqual(stock.stdout.strip(), self.recipient)

    def test_says_its_recipient_and_never_the_identity(self):
        file = self.folder / "json.txt"
        ended = self.ok("--json", "keygen", "--output", file, BACKUP_METADATA_HMAC_KEY=None, DATABASE_URL=None)
        result = ended.result
        self.assertEqual((result["file"], result["outcome"]), (str(file), None))
        self.assertIn(f"# public key: {result['recipient']}\n", file.read_text())
        self.assertNotIn("AGE-SECRET-KEY", ended.all)

    def test_never_overwrites(self):
        before = self.identity.read_bytes()
        self.refused(4, "precondition-failed", "keygen", "--output", self.identity)
        self.assertEqual(self.identity.read_bytes(), before)
        self.assertEqual(os.listdir(self.identity.parent), [self.identity.name])

    def test_needs_to_be_told_where(self):
        self.refused(2, "usage", "keygen")
        self.refused(2, "usage", "keygen", "--output", "")
        self.refused(2, "usage", "keygen", "there", "--output", self.folder / "x")

    def test_takes_a_path_from_where_one_stands(self):
        self.ok("keygen", "--output", "here.txt", cwd=self.folder)
        self.assertTrue((self.folder / "here.txt").is_file())


class Backup(Encrypted):
    def test_opens_with_the_age_program_alone(self):
        artefact = self.backup("--recipient", self.recipient)
        self.assertEqual(artefact.suffixes[-3:], [".db", ".zst", ".age"])
        self.assert_opens(artefact, self.identity)

    def test_opens_for_each_of_several_recipients(self):
        second, other = self.new_identity("identité 2.txt")
        ended = self.ok("--json", "backup", "--recipient", self.recipient, "--recipient", other)
        self.assertEqual(ended.result["recipients"], [self.recipient, other])
        for identity in (self.identity, second):
            self.assert_opens(ended.result["file"], identity)

    def test_says_that_nobody_is_meant_where_it_does_not_encrypt(self):
        self.assertEqual(self.ok("--json", "backup").result["recipients"], [])

    def test_encrypts_the_runtime_files_too(self):
        (self.root / "backend").mkdir()
        (self.root / "backend" / ".env").write_text("SECRET_KEY=xyzzy-never-plain\n")
        artefact = self.ok("--json", "backup", "--recipient", self.recipient).result["runtime_file"]
        self.assertTrue(artefact.endswith(".tar.zst.age"))
        self.assertIn(b"xyzzy-never-plain", self.opened(artefact, self.identity))
        for file in (self.root / "backups").rglob("*"):
            if file.is_file():
                self.assertNotIn(b"xyzzy", file.read_bytes())

    def test_encrypts_for_whom_the_environment_names(self):
        file = self.configured(recipients=[self.recipient])
        ended = self.ok("--json", "--environment", file, "backup")
        self.assertEqual(ended.result["recipients"], [self.recipient])
        self.assert_opens(ended.result["file"], self.identity)

    def test_adds_the_named_recipient_to_those_of_the_environment(self):
        second, other = self.new_identity("identité 2.txt")
        file = self.configured(recipients=[self.recipient])
        ended = self.ok("--json", "--environment", file, "backup", "--recipient", other, "--recipient",
                        self.recipient)
        self.assertEqual(ended.result["recipients"], [self.recipient, other])
        self.assert_opens(ended.result["file"], second)

    def test_refuses_what_is_no_recipient(self):
        for wrong in ("", "age1", self.recipient[:-1], self.recipient.upper(), self.recipient + " "):
            self.refused(2, "usage", "backup", "--recipient", wrong)
        self.assertEqual(self.sets(), [])

    def test_refuses_an_identity_in_place_of_a_recipient_without_repeating_it(self):
        secret = self.identity.read_text().splitlines()[-1]
        ended = self.refused(2, "usage", "backup", "--recipient", secret)
        self.assertIn("a recipient begins with age1", ended.err)
        self.no_secret(ended.all)

    def test_refuses_a_mistyped_recipient_of_the_environment(self):
        wrong = self.recipient[:-1] + ("q" if self.recipient[-1] != "q" else "p")
        file = self.configured(recipients=[wrong])
        ended = self.refused(2, "environment-invalid", "backup", "--environment", file)
        self.assertIn("/encryption/recipients/0", ended.err)

    def test_encrypts_with_the_passphrase_of_the_environment(self):
        file = self.configured(passphrase="env:BACKUP_PASSPHRASE")
        ended = self.ok("--json", "--environment", file, "backup", BACKUP_PASSPHRASE=PASSPHRASE)
        self.assertEqual(ended.result["recipients"], ["passphrase"])
        artefact = ended.result["file"]
        self.refused(4, "identity-required", "validate", artefact, "--depth", "readable")
        secret = self.folder / "passphrase.txt"
        secret.write_text(PASSPHRASE + "\n")
        ended = self.ok("validate", artefact, "--passphrase-file", secret)
        self.assertEqual(ended.word("depth"), "readable")
        self.no_secret(ended.all)

    def test_refuses_recipients_beside_a_passphrase(self):
        file = self.configured(passphrase="env:BACKUP_PASSPHRASE")
        self.refused(4, "precondition-failed", "backup", "--environment", file, "--recipient", self.recipient,
                     BACKUP_PASSPHRASE=PASSPHRASE)


class Opening(Encrypted):
    def setUp(self):
        super().setUp()
        self.artefact = self.backup("--recipient", self.recipient)
        self.wrong = self.new_identity("d'un autre.txt")[0]

    def depth_of(self, *arguments):
        return self.ok("validate", self.artefact, *arguments).word("depth")

    def test_validates_the_seal_without_an_identity(self):
        ended = self.ok("validate", self.artefact)
        self.assertEqual(ended.word("depth"), "sealed")
        self.assertIn("without opening it", ended.out)
        self.assertEqual(self.depth_of("--depth", "sealed"), "sealed")

    def test_validates_readable_with_one(self):
        self.assertEqual(self.depth_of("--identity", self.identity), "readable")
        self.assertEqual(self.depth_of("--identity", self.identity, "--depth", "readable"), "readable")

    def test_takes_an_identity_through_a_link(self):
        link = self.folder / "mounted secret"
        link.symlink_to(self.identity)
        self.assertEqual(self.depth_of("--identity", link), "readable")

    def test_takes_the_identity_of_the_environment(self):
        file = self.configured(identity=f"file:{self.identity}")
        self.assertEqual(self.depth_of("--environment", file), "readable")
        # Named, but kept elsewhere: as without one.
        file = self.configured(identity="file:/nowhere/identity.txt")
        self.assertEqual(self.depth_of("--environment", file), "sealed")

    def test_refuses_more_without_one(self):
        for arguments in (["validate", self.artefact, "--depth", "readable"], ["plan", self.artefact],
                          ["restore", self.artefact, "--force"]):
            ended = self.refused(4, "identity-required", *arguments, **ALLOWED)
            self.assertIn("--identity", ended.err)

    def test_refuses_one_that_does_not_fit(self):
        before = digest_of(self.database)
        for arguments in (["validate", self.artefact], ["plan", self.artefact], ["restore", self.artefact, "--force"]):
            self.refused(4, "identity-required", *arguments, "--identity", self.wrong, **ALLOWED)
        self.assertEqual(digest_of(self.database), before)
        self.no_leftovers()

    def test_refuses_an_identity_file_that_is_none(self):
        for wrong in (self.folder / "gone.txt", self.folder, self.database):
            ended = self.refused(4, "key-unreadable", "validate", self.artefact, "--identity", wrong)
            self.assertIn(str(wrong), ended.err)
        self.refused(2, "usage", "validate", self.artefact, "--identity", "")

    def test_restores_and_reverts_with_it(self):
        execute(self.database, "DELETE FROM moves")
        after_loss = rows_of(self.database)
        self.restored(self.artefact, "--identity", self.identity)
        self.assertEqual(problem_of(self.database), "")
        self.assertNotEqual(rows_of(self.database), after_loss)
        self.ok("revert", "--force", **ALLOWED)
        self.assertEqual(rows_of(self.database), after_loss)

    def test_reverts_to_an_encrypted_safety_copy_only_with_it(self):
        file = self.configured(recipients=[self.recipient])
        execute(self.database, "DELETE FROM moves")
        self.restored(self.artefact, "--identity", self.identity, "--environment", file)
        copies = list((self.backups / "pre-restore").glob("*.zst.age"))
        self.assertEqual(len(copies), 1)
        self.assert_lost(copies[0])
        self.refused(4, "identity-required", "revert", "--force", "--environment", file, **ALLOWED)
        self.ok("revert", "--force", "--environment", file, "--identity", self.identity, **ALLOWED)
        self.assertEqual(rows_of(self.database), [])

    def assert_lost(self, safety_copy):
        copy = self.folder / "copy.db"
        copy.write_bytes(self.opened(safety_copy, self.identity))
        self.assertEqual(rows_of(copy), [])

    def test_confirms_a_plan_that_keeps_no_identity(self):
        execute(self.database, "DELETE FROM moves")
        token = self.ok("plan", self.artefact, "--identity", self.identity).word("token")
        for file in self.home.rglob("*"):
            if file.is_file():
                self.assertNotIn(self.identity.name.encode(), file.read_bytes(), file)
        ended = self.run_cli("restore", self.artefact, "--confirm", token, "--identity", self.identity, **ALLOWED)
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(problem_of(self.database), "")
        self.no_secret(ended.all)

    def test_a_confirmed_plan_asks_for_the_identity_again(self):
        token = self.ok("plan", self.artefact, "--identity", self.identity).word("token")
        self.refused(4, "identity-required", "restore", self.artefact, "--confirm", token, **ALLOWED)

    def test_is_listed_as_encrypted(self):
        plain = self.backup()
        items = {item["file"]: item["encrypted"] for item in self.ok("--json", "list").result["items"]}
        self.assertEqual(items, {str(plain): False, str(self.artefact): True})
        rows = [line for line in self.ok("list").lines if ".age" in line]
        self.assertEqual(len(rows), 1)
        self.assertIn("sqlite, encrypted", rows[0])

    def test_takes_away_neither_suffix_nor_signature(self):
        renamed = self.artefact.with_suffix("")
        os.rename(self.artefact, renamed)
        os.rename(meta_of(self.artefact), meta_of(renamed))
        self.refused(3, "name-mismatch", "validate", renamed)


if __name__ == "__main__":
    main()
