"""`unseal`: an artefact opened when nothing is left but the file, and never half of it."""
import json
import os
import subprocess

from support import Case, digest_of, main, mode_of, plain_of, problem_of, rows_of, tmpfs

PASSPHRASE = "six mots très secrets"


class Unseal(Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.identity = self.folder / "identité.txt"
        self.recipient = self.ok("keygen", "--output", self.identity).word("recipient")
        self.out = self.folder / "là dedans" / "out of it.db"
        self.out.parent.mkdir()
        # Neither key nor environment from here on.
        self.key = self.variables.pop("BACKUP_METADATA_HMAC_KEY")
        self.url = self.variables.pop("DATABASE_URL")

    def made(self, *arguments):
        """A new artefact, alone in a folder of its own: its metadata is lost."""
        artefact = self.backup(*arguments, BACKUP_METADATA_HMAC_KEY=self.key, DATABASE_URL=self.url)
        alone = self.folder / "all that is left" / artefact.name
        alone.parent.mkdir(exist_ok=True)
        alone.write_bytes(artefact.read_bytes())
        return alone

    def encrypted(self):
        return self.made("--recipient", self.recipient)

    def configured(self, **encryption):
        file = self.environment_file()
        file.write_text(json.dumps({**json.loads(file.read_text()), "encryption": encryption}))
        return file

    def age(self, content, *options):
        return subprocess.run(["age", *options], input=content, check=True, capture_output=True).stdout

    def file(self, content, name="some.age"):
        file = self.folder / name
        file.write_bytes(content)
        return file

    def unseal(self, file, *arguments):
        ended = self.ok("unseal", file, "--output", self.out, *arguments)
        self.assertEqual(ended.last, f"unseal_ok file={self.out}")
        self.assertEqual(mode_of(self.out), 0o600)
        self.assertEqual(os.listdir(self.out.parent), [self.out.name])
        return self.out.read_bytes()

    def fails(self, code, error, file, *arguments, identity=True):
        options = ["--identity", self.identity] if identity else []
        ended = self.refused(code, error, "unseal", file, "--output", self.out, *options, *arguments)
        self.assertEqual(os.listdir(self.out.parent), [])
        return ended

    # --- what it opens ---

    def test_opens_an_encrypted_artefact(self):
        self.unseal(self.encrypted(), "--identity", self.identity)
        self.assertEqual(problem_of(self.out), "")
        self.assertEqual(rows_of(self.out), rows_of(self.database))

    def test_opens_one_that_is_only_compressed(self):
        artefact = self.made()
        self.assertEqual(self.unseal(artefact), plain_of(artefact))

    def test_opens_what_the_age_program_armored(self):
        packed = subprocess.run(["zstd", "-c"], input=b"ligne\n" * 9999, check=True, capture_output=True).stdout
        file = self.file(self.age(packed, "-a", "-r", self.recipient))
        self.assertEqual(self.unseal(file, "--identity", self.identity), b"ligne\n" * 9999)

    def test_hands_on_what_is_not_compressed(self):
        for content in (b"-- plain SQL", b"", b"\x28\xb5\x2f", b"x" * 200_000):
            file = self.file(self.age(content, "-r", self.recipient))
            self.assertEqual(self.unseal(file, "--identity", self.identity), content)
            self.out.unlink()

    def test_stops_after_the_age_layer(self):
        packed = self.unseal(self.encrypted(), "--identity", self.identity, "--raw")
        content = subprocess.run(["zstd", "-dc"], input=packed, check=True, capture_output=True).stdout
        self.assertEqual(content[:16], b"SQLite format 3\0")

    def test_opens_with_a_passphrase(self):
        environment = self.configured(passphrase="env:SECRET_WORDS")
        artefact = self.backup("--environment", environment, BACKUP_METADATA_HMAC_KEY=self.key,
                               SECRET_WORDS=PASSPHRASE)
        words = self.file(PASSPHRASE.encode() + b"\nsecond line\n", "words")
        self.unseal(artefact, "--passphrase-file", words)
        self.assertEqual(problem_of(self.out), "")
        self.out.unlink()
        words.write_bytes(b"other words\n")
        self.fails(4, "identity-required", artefact, "--passphrase-file", words, identity=False)

    def test_takes_the_identity_of_an_environment_that_is_named(self):
        environment = self.configured(identity=f"file:{self.identity}")
        self.unseal(self.encrypted(), "--environment", environment)

    def test_takes_the_metadata_for_its_artefact(self):
        artefact = self.encrypted()
        self.unseal(f"{artefact}.meta.json", "--identity", self.identity)

    def test_says_what_it_wrote_as_json(self):
        artefact = self.encrypted()
        ended = self.ok("--json", "unseal", artefact, "--output", self.out, "--identity", self.identity)
        result = ended.result
        self.assertEqual((result["file"], result["source"], result["outcome"]), (str(self.out), str(artefact), None))
        self.assertNotIn("AGE-SECRET-KEY", ended.all)

    def test_writes_no_journal(self):
        artefact = self.encrypted()
        before = {file: file.read_bytes() for file in self.home.rglob("*") if file.is_file()}
        self.unseal(artefact, "--identity", self.identity)
        self.assertEqual({file: file.read_bytes() for file in self.home.rglob("*") if file.is_file()}, before)

    # --- what it refuses ---

    def test_refuses_without_an_identity_that_fits(self):
        artefact = self.encrypted()
        self.fails(4, "identity-required", artefact, identity=False)
        other = self.folder / "other.txt"
        self.ok("keygen", "--output", other)
        self.fails(4, "identity-required", artefact, "--identity", other, identity=False)

    def test_refuses_an_output_that_exists(self):
        artefact = self.encrypted()
        for make in (lambda: self.out.write_bytes(b"mine"), lambda: os.symlink("nowhere", self.out),
                     lambda: self.out.mkdir()):
            make()
            before = os.lstat(self.out)
            self.refused(4, "precondition-failed", "unseal", artefact, "--output", self.out, "--identity",
                         self.identity)
            self.assertEqual(os.lstat(self.out), before)
            self.assertEqual(os.listdir(self.out.parent), [self.out.name])
            self.out.rmdir() if self.out.is_dir() else self.out.unlink()
        self.refused(4, "precondition-failed", "unseal", artefact, "--output", artefact, "--identity", self.identity)

    def test_needs_file_and_output(self):
        artefact = self.encrypted()
        self.refused(2, "usage", "unseal", artefact)
        self.refused(2, "usage", "unseal", artefact, "--output", "")
        self.refused(2, "usage", "unseal", "--output", self.out)
        self.refused(2, "usage", "unseal", artefact, artefact, "--output", self.out)

    def test_refuses_a_file_that_is_not_there(self):
        self.fails(3, "backup-not-found", self.folder / "gone.age")
        self.fails(3, "backup-not-found", self.folder)

    def test_refuses_what_is_neither_age_nor_zstd(self):
        for content in (b"", b"age-encryption.org", b"SQLite format 3\0" + bytes(500)):
            for raw in ([], ["--raw"]):
                ended = self.fails(3, "artefact-damaged", self.file(content), *raw)
                self.assertIn("neither like an age file nor like a zstd file", ended.err)

    def test_refuses_every_fault_of_the_file(self):
        whole = self.encrypted().read_bytes()
        header = whole.index(b"\n---") + 1
        flipped = bytearray(whole)
        flipped[-1] ^= 1
        mac = bytearray(whole)
        mac[header + 6] ^= 1
        for content in (whole[:-1], whole[:-16], whole[:header], whole[:30], whole + b"\0", whole + whole,
                        bytes(flipped), bytes(mac)):
            for raw in ([], ["--raw"]):
                self.fails(3, "artefact-damaged", self.file(content), *raw)

    def test_refuses_a_fault_of_what_is_inside(self):
        packed = subprocess.run(["zstd", "-c"], input=os.urandom(400_000), check=True, capture_output=True).stdout
        for content in (packed[:-1], packed[:-4000], packed + b"\0", packed + packed):
            self.fails(3, "artefact-damaged", self.file(self.age(content, "-r", self.recipient)))
            self.fails(3, "artefact-damaged", self.file(content))

    def test_ends_where_the_room_ends(self):
        """A few kilobytes that hold two gibibytes."""
        zeros = subprocess.run("head -c 2G /dev/zero | zstd -c -3", shell=True, check=True,
                               capture_output=True).stdout
        bomb = self.file(self.age(zeros, "-r", self.recipient))
        self.assertLess(bomb.stat().st_size, 1 << 20)
        with tmpfs(self, self.folder / "small", "96m") as small:
            self.refused(1, "disk-full", "unseal", bomb, "--output", small / "out", "--identity", self.identity)
            self.assertEqual(os.listdir(small), [])

    def test_fits_where_there_is_just_room(self):
        with tmpfs(self, self.folder / "small", "2m") as small:
            self.ok("unseal", self.encrypted(), "--output", small / "out", "--identity", self.identity)

    def test_leaves_nothing_when_it_is_stopped(self):
        zeros = subprocess.run("head -c 4G /dev/zero | zstd -c -1 -T0", shell=True, check=True,
                               capture_output=True).stdout
        bomb = self.file(zeros, "bomb.zst")
        process = self.start("unseal", bomb, "--output", self.out)
        while process.poll() is None and not os.listdir(self.out.parent):
            pass
        process.terminate()
        out, err = process.communicate()
        self.assertEqual(process.returncode, 130, (out, err))
        self.assertEqual(os.listdir(self.out.parent), [])

    def test_leaves_the_artefact_as_it_is(self):
        artefact = self.encrypted()
        before = (digest_of(artefact), artefact.stat().st_mtime_ns)
        self.unseal(artefact, "--identity", self.identity)
        self.assertEqual((digest_of(artefact), artefact.stat().st_mtime_ns), before)


if __name__ == "__main__":
    main()
