"""Exit codes and last lines of what cannot be done: keys, artefacts, databases, usage, locks. The data stays."""
import contextlib
import fcntl
import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess

from support import (Case, digest_of, execute, main, make_database, meta_of, plain_of, problem_of, rows_of)

PASSWORD = "s3cr3t-p%40ss"
NEED_KEY = (("backup",), ("validate", "FILE"), ("list",), ("plan", "FILE"), ("restore", "FILE", "--force"),
            ("restore", "FILE"), ("revert", "--force"), ("revert",))
INTERACTIVE = {"RESTORE_ALLOW_NONINTERACTIVE": "1"}


class Keys(Case):
    def test_missing_or_empty(self):
        self.make_database()
        artefact = self.backup()
        before = self.database.read_bytes()
        for key in (None, ""):
            for command in NEED_KEY:
                for allowed in ("1", None):
                    with self.subTest(key=key, command=command, allowed=allowed):
                        arguments = [artefact if word == "FILE" else word for word in command]
                        ended = self.refused(4, "key-missing", *arguments, BACKUP_METADATA_HMAC_KEY=key,
                                             RESTORE_ALLOW_NONINTERACTIVE=allowed)
                        self.assertIn("BACKUP_METADATA_HMAC_KEY is required", ended.err)
                        answer = self.run_cli("--json", *arguments, BACKUP_METADATA_HMAC_KEY=key, **INTERACTIVE)
                        self.assertIn("BACKUP_METADATA_HMAC_KEY is required", answer.result["error"]["message"])
        self.assertEqual(len(self.sets()), 1)
        self.assertEqual(self.database.read_bytes(), before)

    def test_not_needed(self):
        self.make_database()
        self.backup()
        for command in (("history",), ("practice", "path"), ("--help",), ("list", "--help")):
            self.ok(*command, BACKUP_METADATA_HMAC_KEY=None)

    def test_wrong(self):
        self.make_database()
        artefact = self.backup()
        before = self.database.read_bytes()
        wrong = {"BACKUP_METADATA_HMAC_KEY": "another key that is long enough"}
        for command in (("validate", artefact), ("plan", artefact), ("restore", artefact, "--force")):
            with self.subTest(command=command[0]):
                ended = self.refused(3, "signature-mismatch", *command, **wrong, **INTERACTIVE)
                self.assertNotIn(wrong["BACKUP_METADATA_HMAC_KEY"], ended.all)
        self.assertEqual([item["state"] for item in self.ok("--json", "list", **wrong).result["items"]], ["invalid"])
        self.assertEqual(self.database.read_bytes(), before)
        self.assertFalse((self.backups / "pre-restore").exists())


class Artefacts(Case):
    def setUp(self):
        super().setUp()
        self.make_database(filler=1_500_000)
        self.artefact = self.backup()
        execute(self.database, "INSERT INTO moves (account, amount, note) VALUES (1, 0, 'later')")
        self.before = self.database.read_bytes()

    def bad(self, artefact, *codes):
        """Refused by each command that reads it, and nothing happens."""
        for command in (("validate", artefact), ("validate", artefact, "--depth", "sealed"),
                        ("plan", artefact), ("restore", artefact, "--force")):
            ended = self.run_cli(*command, **INTERACTIVE)
            self.assertEqual(ended.code, 3, ended)
            self.assertIn(ended.last.split("code=")[1].split(" ")[0], codes, ended)
            self.assertTrue(ended.last.startswith(f"{command[0]}_failed "), ended)
        self.assertEqual(self.database.read_bytes(), self.before)
        self.assertFalse((self.backups / "pre-restore").exists())
        self.no_leftovers()

    def test_missing(self):
        self.bad(self.backups / "sqlite-backup-20200101-000000.db.zst", "backup-not-found")
        self.bad("no such file", "backup-not-found")
        self.artefact.unlink()
        self.bad(self.artefact, "backup-not-found")
        self.bad(meta_of(self.artefact), "backup-not-found")

    def test_cut_and_grown(self):
        content = self.artefact.read_bytes()
        for length in (0, 1, 100, len(content) // 2, len(content) - 1):
            self.artefact.write_bytes(content[:length])
            self.bad(self.artefact, "size-mismatch")
        self.artefact.write_bytes(content + b"\0")
        self.bad(self.artefact, "size-mismatch")

    def test_flipped_bits(self):
        content = bytearray(self.artefact.read_bytes())
        for place in (0, 3, len(content) // 2, len(content) - 1):
            content[place] ^= 0x10
            self.artefact.write_bytes(content)
            self.bad(self.artefact, "digest-mismatch")
            content[place] ^= 0x10
        self.artefact.write_bytes(content)
        self.ok("validate", self.artefact)

    def test_swapped(self):
        other = self.backup()
        first, second = self.artefact.read_bytes(), other.read_bytes()
        self.artefact.write_bytes(second)
        other.write_bytes(first)
        self.bad(self.artefact, "size-mismatch", "digest-mismatch")
        self.bad(other, "size-mismatch", "digest-mismatch")
        self.artefact.write_bytes(first)
        shutil.copy(meta_of(other), meta_of(self.artefact))
        self.bad(self.artefact, "name-mismatch")

    def test_renamed(self):
        newer = self.artefact.with_name("sqlite-backup-20990101-000000.db.zst")
        shutil.copy(self.artefact, newer)
        self.bad(newer, "metadata-missing")
        shutil.copy(meta_of(self.artefact), meta_of(newer))
        self.bad(newer, "name-mismatch")
        states = {item["file"]: item["state"] for item in self.ok("--json", "list").result["items"]}
        self.assertEqual(states, {str(self.artefact): "valid", str(newer): "invalid"})

    def test_folder_fifo_and_link(self):
        for make in (os.mkdir, os.mkfifo, lambda place: os.symlink("/dev/zero", place)):
            place = self.backups / f"sqlite-backup-2020010{len(os.listdir(self.backups)) % 10}-000000.db.zst"
            make(place)
            shutil.copy(meta_of(self.artefact), meta_of(place))
            self.bad(place, "backup-not-found", "name-mismatch")
        self.ok("list", "--all")

    def test_unsigned_things_beside_them(self):
        (self.backups / "sqlite-backup-20300101-000000.db.zst").write_bytes(b"half")
        (self.backups / "notes.txt").write_text("mine")
        (self.backups / "sqlite-backup-20300102-000000.db.zst.partial-0123abcd").write_bytes(b"half")
        items = {os.path.basename(item["file"]): item["state"]
                 for item in self.ok("--json", "list", "--all").result["items"]}
        self.assertEqual(items.pop(self.artefact.name), "valid")
        self.assertEqual(items.pop("notes.txt"), "foreign")
        self.assertEqual(set(items.values()), {"partial"})
        self.assertEqual(len(self.ok("--json", "list").result["items"]), 1)
        self.assertEqual(len(self.ok("--json", "list", "--state", "partial").result["items"]), 2)
        self.backup()
        self.assertTrue((self.backups / "notes.txt").exists())
        self.no_leftovers()


class Sources(Case):
    def no_set(self):
        self.assertEqual(self.sets(), [])
        self.no_leftovers()

    def test_not_a_database(self):
        place = self.database
        for name, make in (("text", lambda: place.write_text("SQLite format 4\n" * 100)),
                           ("empty", lambda: place.write_bytes(b"")),
                           ("other magic", lambda: place.write_bytes(b"PGDMP" + bytes(8192))),
                           ("folder", place.mkdir), ("FIFO", lambda: os.mkfifo(place)),
                           ("device", lambda: place.symlink_to("/dev/zero"))):
            with self.subTest(name=name):
                make()
                self.refused(4, "not-a-database", "backup")
                self.no_set()
                place.rmdir() if place.is_dir() else place.unlink()

    def test_missing(self):
        self.refused(4, "database-not-found", "backup")
        self.refused(4, "database-not-found", "backup", DATABASE_URL="sqlite:////no/such/folder/app.db")
        self.no_set()

    def test_never_restored_onto_what_is_no_file(self):
        self.make_database()
        artefact = self.backup()
        self.database.unlink()
        for make in (os.mkdir, os.mkfifo):
            make(self.database)
            ended = self.restore(artefact)
            self.assertEqual(ended.code, 4, ended)
            self.assertFalse(self.database.is_file())
            self.assertTrue(self.database.exists())
            self.no_leftovers()
            os.rmdir(self.database) if self.database.is_dir() else self.database.unlink()

    def test_postgres(self):
        self.make_database()
        artefact = self.backup()
        for url in (f"postgresql://app:{PASSWORD}@db.example:5432/orders", f"postgres://app:{PASSWORD}@h/d?x=1",
                    f"postgresql+asyncpg://app:{PASSWORD}@[::1]:5432/d", f"postgresql:///d?password={PASSWORD}&user=a",
                    f"postgresql://app:{PASSWORD}/x@h/d", f"postgresql://app:{PASSWORD}?x@h/d",
                    f"postgresql://app:{PASSWORD}@h1,h2:5433/d", f"postgresql://app:{PASSWORD}#@h/d",
                    f"postgresql+psycopg2://app:{PASSWORD}@@h/d", f"postgresql:app:{PASSWORD}@h",
                    f"mysql://app:{PASSWORD}@h/d", f" postgresql+psycopg://app:{PASSWORD}@h:99999/d"):
            for command in (("backup",), ("backup", "-Mode", "auto"), ("plan", artefact),
                            ("restore", artefact, "--force"), ("--json", "backup"), ("--json", "list")):
                with self.subTest(url=url, command=command):
                    ended = self.run_cli(*command, DATABASE_URL=url, **INTERACTIVE)
                    # A server that cannot be had fails a backup, and refuses a restore before it begins.
                    codes = (0,) if "list" in command else (1, 4) if "backup" in command else (4,)
                    self.assertIn(ended.code, codes, ended)
                    for secret in (PASSWORD, PASSWORD.replace("%40", "@"), "s3cr3t"):
                        self.assertNotIn(secret, ended.all)
        for place in (self.home, self.root):
            found = subprocess.run(["grep", "-rl", "s3cr3t", place], capture_output=True, text=True, check=False)
            self.assertEqual(found.stdout, "")

    def test_mode_that_does_not_fit(self):
        self.make_database()
        self.refused(4, "mode-mismatch", "backup", "--mode", "postgres")
        artefact = self.backup("--mode", "SQLite")
        ended = self.restore(artefact, "--mode", "postgres")
        self.assertEqual((ended.code, ended.last),
                         (4, "restore_failed code=mode-mismatch outcome=failed-data-unchanged"))

    def damage(self):
        content = bytearray(self.database.read_bytes())
        content[8192:8192 + 2000] = random.Random(4).randbytes(2000)
        self.database.write_bytes(content)

    def test_damaged_is_kept_marked_and_never_counted(self):
        self.make_database(accounts=2000)
        good = self.backup()
        self.damage()
        ended = self.refused(3, "source-damaged", "backup")
        kept = [path for path in self.sets() if path != good]
        self.assertEqual(len(kept), 1, ended)
        self.assertIn(kept[0].name, ended.out)
        details = json.loads(meta_of(kept[0]).read_bytes())["holdfast"]
        self.assertEqual(details["check"]["verdict"], "damaged")
        self.assertEqual(self.run_cli("validate", kept[0]).code, 3)
        self.assertEqual([item["file"] for item in self.ok("--json", "list", "--state", "valid").result["items"]],
                         [str(good)])
        self.assertEqual([item["file"] for item in self.ok("--json", "list", "--state", "damaged").result["items"]],
                         [str(kept[0])])
        refused = self.restore(kept[0])
        self.assertEqual(refused.code, 3, refused)
        self.restored(good)
        self.assertEqual(problem_of(self.database), "")

    def test_raw_copy_of_a_broken_header(self):
        self.make_database()
        content = self.database.read_bytes()
        self.database.write_bytes(content[:100] + bytes(200) + content[300:])
        ended = self.run_cli("backup")
        self.assertEqual(ended.code, 3, ended)
        (kept,) = self.sets()
        archive = subprocess.run(["tar", "-xO", "database"], input=plain_of(kept), capture_output=True, check=False) \
            if kept.name.endswith(".tar.zst") else None
        copy = archive.stdout if archive else plain_of(kept)
        self.assertEqual(hashlib.sha256(copy).hexdigest(), digest_of(self.database))

    def test_truncated_database(self):
        self.make_database(accounts=3000)
        good = self.backup()
        os.truncate(self.database, self.database.stat().st_size // 2)
        self.refused(3, "source-damaged", "backup")
        self.restored(good)
        self.assertEqual(problem_of(self.database), "")

    def test_locked_by_another_process(self):
        self.make_database()
        with contextlib.closing(sqlite3.connect(self.database, isolation_level=None)) as db:
            db.execute("BEGIN EXCLUSIVE")
            process = self.start("backup")
            with self.assertRaises(subprocess.TimeoutExpired):
                process.wait(0.5)
            db.execute("ROLLBACK")
            out, _ = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0, out)


class Places(Case):
    def whole_way(self):
        """Backup, loss of rows, restore: the same file, as it was."""
        before = rows_of(self.database)
        artefact = self.backup()
        execute(self.database, "DELETE FROM moves")
        self.restored(artefact)
        self.assertEqual(rows_of(self.database), before)
        self.assertEqual(problem_of(self.database), "")
        return artefact

    def test_symbolic_link(self):
        real = self.folder / "disk" / "real.db"
        real.parent.mkdir()
        make_database(real)
        self.database.symlink_to(real)
        artefact = self.whole_way()
        self.assertTrue(self.database.is_symlink())
        real.unlink()
        self.restored(artefact)
        self.assertTrue(self.database.is_symlink())
        self.assertEqual(problem_of(real), "")

    def test_hard_link(self):
        self.make_database()
        other = self.folder / "other name.db"
        os.link(self.database, other)
        self.whole_way()
        self.assertTrue(os.path.samefile(self.database, other))

    def test_bind_mount(self):
        outside = self.folder / "outside.db"
        make_database(outside)
        self.database.touch()
        done = subprocess.run(["mount", "--bind", outside, self.database], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            self.skipTest(f"mount is not permitted here: {done.stderr.strip()}")
        self.addCleanup(subprocess.run, ["umount", "--lazy", self.database], check=False)
        self.whole_way()
        self.assertTrue(os.path.samefile(self.database, outside))

    def test_names(self):
        for name in ("-Force.db", "--json", "new\nline.db", "quo'te\".db", "x" * 200, "é" * 100 + ".db", "%s%n%1%2.db",
                     "a b\tc.db", ".hidden", "*.db", "$(id).db", "\u202eabc.db", "😀.db"):
            with self.subTest(name=name):
                self.database = self.root / name
                make_database(self.database)
                self.variables["DATABASE_URL"] = "sqlite:///" + name.replace("%", "%25").replace("?", "%3F")
                artefact = self.whole_way()
                plan = self.ok("plan", artefact)
                token = plan.word("token")
                self.assertEqual(self.ok("restore", artefact, "--confirm", token, **INTERACTIVE).code, 0)

    def test_folders(self):
        for name in ("-rf", "new\nline", "quo'te\"", "x" * 200, "back\\slash", "per%20cent"):
            with self.subTest(name=name):
                self.root = self.folder / name
                self.root.mkdir()
                self.database, self.backups = self.root / "app.db", self.root / "backups" / "db"
                make_database(self.database)
                artefact = self.whole_way()
                self.ok("validate", artefact)
                self.ok("validate", f"backups/db/{artefact.name}")

    def test_artefact_with_leading_dash(self):
        self.make_database()
        artefact = self.backup("--output", self.root / "-out")
        self.ok("validate", "--", f"-out/{artefact.name}")
        self.ok("validate", f"./-out/{artefact.name}")

    def test_folder_of_the_database_is_gone(self):
        place = self.root / "data" / "deep" / "app.db"
        place.parent.mkdir(parents=True)
        make_database(place)
        self.variables["DATABASE_URL"] = "sqlite:///data/deep/app.db"
        artefact = self.backup()
        shutil.rmtree(self.root / "data")
        self.restored(artefact)
        self.assertEqual(problem_of(place), "")


class Usage(Case):
    def test_wrong_usage(self):
        self.make_database()
        artefact = self.backup()
        for arguments in (("backup", "--nonsense"), ("backup", "extra"), ("backup", "--mode", "mysql"),
                          ("backup", "--mode"), ("validate",), ("validate", artefact, artefact), ("validate", ""),
                          ("validate", artefact, "--depth", "deep"), ("restore",), ("restore", "--force"),
                          ("plan",), ("revert", "a", "b"), ("list", "extra"), ("list", "--since", "yesterday"),
                          ("list", "--state", "good"), ("history", "extra"), ("history", "--limit", "many"),
                          ("history", "--limit", "-1"), ("history", "--since", "1.1.2026"), ("practice",),
                          ("practice", "dance"), ("practice", "start", "now"), ("verify", "extra"),
                          ("verify", "--health-url", "ftp://x/"), ("verify", "--health-url", ""),
                          ("restore", artefact, "--force", "--health-url", "localhost:8000"),
                          ("backup", "--environment", "no such environment"), ("nonsense",), ("Backup",), ("-x",), ()):
            with self.subTest(arguments=arguments):
                ended = self.run_cli(*arguments, **INTERACTIVE)
                self.assertEqual(ended.code, 2, ended)
                self.assertRegex(ended.last, r"^[^ ]+_failed code=(usage|environment-not-found) "
                                             r"outcome=failed-data-unchanged$")
        self.assertEqual(len(self.sets()), 1)

    def test_nothing_to_revert_and_nothing_to_verify(self):
        self.make_database()
        self.refused(4, "nothing-to-revert", "revert", "--force", **INTERACTIVE)
        self.refused(4, "nothing-to-revert", "revert", "no-such-id", "--force", **INTERACTIVE)
        self.refused(4, "precondition-failed", "verify")

    def test_environment_file(self):
        self.make_database()
        file = self.folder / "e.json"
        for text, pointer in (("{", ""), ('{"schema":1}', "/name"), ('{"schema":2,"name":"x","root":"/"}', "/schema"),
                              ('{"schema":1,"name":"x","root":"rel"}', "/root"),
                              ('{"schema":1,"name":"x","root":"/","database":{"url":"sqlite:///a"},"mystery":1}',
                               "/mystery"),
                              ('{"schema":1,"name":"x","root":"/","database":{"url":"sqlite:///a"},'
                               '"keys":{"integrity":"the key itself"}}', "/keys/integrity"),
                              (f'{{"schema":1,"name":"x","root":"/","database":{{"url":"postgresql://u:{PASSWORD}@h/d"'
                               '}}', "/database/url")):
            with self.subTest(text=text):
                file.write_text(text)
                ended = self.refused(2, "environment-invalid", "list", "--environment", file)
                self.assertIn(pointer, ended.err)
                self.assertNotIn("s3cr3t", ended.all)


class Busy(Case):
    def test_lock_is_held(self):
        self.make_database()
        artefact = self.backup()
        before = self.database.read_bytes()
        with open(self.backups / ".holdfast.lock", "rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            self.refused(7, "busy", "backup")
            self.refused(7, "busy", "restore", artefact, "--force", **INTERACTIVE)
            self.ok("validate", artefact)
            self.ok("list")
            self.ok("backup", "--output", self.folder / "another folder")
        self.assertEqual(self.database.read_bytes(), before)
        self.backup()

    def test_many_at_once(self):
        self.make_database(filler=3_000_000)
        processes = [self.start("backup") for _ in range(6)]
        ended = [(process.communicate(timeout=60), process.returncode) for process in processes]
        codes = [code for _, code in ended]
        self.assertTrue(set(codes) <= {0, 7}, ended)
        self.assertEqual(len(self.sets()), codes.count(0))
        self.assertGreaterEqual(codes.count(0), 1)
        for artefact in self.sets():
            self.ok("validate", artefact)
        self.no_leftovers()


if __name__ == "__main__":
    main()
