"""The password of the database is in no file, argument, environment or word of Holdfast, nor is any other secret."""
import base64
import os
import pathlib
import subprocess
import threading
import time
import urllib.parse

from postgres_support import ALLOWED, OWNER, PASSWORDS, PgCase, literal, quoted, set_up_module
from support import CLI, KEY, main

# Long enough to be found nowhere by chance, with all that needs quoting somewhere.
PASSWORD = "Gehe1m-\\pass:wörd%41 &'\"@/?#=$HOME-Zq9"


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


def spellings(secret):
    """The ways in which a secret could get out."""
    raw = secret.encode()
    forms = {raw, urllib.parse.quote(secret, safe="").encode(), urllib.parse.quote(secret).encode(),
             urllib.parse.quote_plus(secret).encode(), raw.hex().encode(), raw.hex().upper().encode(),
             secret.replace("\\", "\\\\").replace(":", "\\:").encode(), secret.replace("'", "''").encode(),
             secret.replace("\\", "\\\\").replace("'", "\\'").encode(), secret.encode("utf-16-le"),
             secret.replace("\\", "\\\\").replace('"', '\\"').encode(), base64.b64encode(raw).rstrip(b"=")[:-2]}
    return sorted(forms | {form.lower() for form in forms if b"%" in form}, key=len, reverse=True)


def program_of(pid):
    try:
        return os.readlink(f"/proc/{pid}/exe")
    except OSError:
        return ""


class Watch(threading.Thread):
    """Looks at the arguments and the environment of all processes, and into folders, again and again."""

    def __init__(self, secrets, folders=()):
        super().__init__(daemon=True)
        self.secrets, self.folders = secrets, folders
        self.found, self.seen = [], set()
        self._over = threading.Event()

    def run(self):
        while not self._over.is_set():
            for name in os.listdir("/proc"):
                if name.isdigit() and int(name) not in (os.getpid(),):
                    self._look_at(int(name))
            for folder in self.folders:
                for place, content in files_below(folder):
                    self._search(content, place)

    def _look_at(self, pid):
        before = program_of(pid)
        for part in ("cmdline", "environ"):
            try:
                content = pathlib.Path(f"/proc/{pid}/{part}").read_bytes()
            except OSError:
                continue
            if part == "cmdline":
                self.seen.add(content.split(b"\0")[0].rsplit(b"/", 1)[-1].decode(errors="replace"))
            elif os.path.realpath(CLI) in (before, program_of(pid)):
                continue  # the run itself, which was given its URL this way, also when it is about to start a program
            self._search(content, f"{part} of {before}")

    def _search(self, content, where):
        for secret in self.secrets:
            if secret in content:
                self.found.append((where, secret))

    def end(self):
        self._over.set()
        self.join()


def files_below(folder):
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            try:
                if os.path.isfile(path):
                    yield path, pathlib.Path(path).read_bytes()
            except OSError:
                continue


def unpacked(path, content):
    """What is inside as well."""
    yield content
    if path.endswith(".zst"):
        yield subprocess.run(["zstd", "-dc"], input=content, capture_output=True, check=False).stdout


class TheWatch(PgCase):
    def test_finds_what_is_there(self):
        """A program that is given the secret in its arguments, its environment or a file of its own."""
        for arguments, variables, words in ((["x", PASSWORD], {}, ""), (["x"], {"A": quoted(PASSWORD)}, ""),
                                            (["x"], {}, PASSWORD)):
            file = self.folder / "tmp" / "a file"
            file.write_text(words)
            process = subprocess.Popen(["sh", "-c", "read line", *arguments], stdin=subprocess.PIPE,
                                       env={"PATH": os.environ["PATH"], **variables})
            watch = Watch(spellings(PASSWORD), (self.folder / "tmp",))
            watch.start()
            try:
                deadline = time.monotonic() + 30
                while not watch.found and time.monotonic() < deadline:
                    time.sleep(0.01)
            finally:
                watch.end()
                process.communicate(b"\n")
            self.assertTrue(watch.found, (arguments, variables, words))


class Secrets(PgCase):
    def setUp(self):
        super().setUp()
        self.pg.sql(f"ALTER ROLE {OWNER} PASSWORD {literal(PASSWORD)}")
        self.addCleanup(self.pg.sql, f"ALTER ROLE {OWNER} PASSWORD {literal(PASSWORDS[OWNER])}")
        self.address = f"postgresql://{OWNER}:{quoted(PASSWORD)}@127.0.0.1:{self.pg.port}/{self.db}"
        PASSWORDS[OWNER], kept = PASSWORD, PASSWORDS[OWNER]
        self.addCleanup(PASSWORDS.__setitem__, OWNER, kept)
        self.protect(self.db, OWNER)
        self.make_database(script="INSERT INTO moves (account, amount, note) SELECT i % 50 + 1, 0, 'move ' || i"
                                  " FROM generate_series(1, 60000) i")
        self.said = ""
        self.secrets = spellings(PASSWORD)

    def run_watched(self, *arguments, **extra):
        process = self.start(*arguments, **ALLOWED, **extra)
        out, err = process.communicate(timeout=120)
        self.said += out.decode(errors="replace") + err.decode(errors="replace")
        return process.returncode, out.decode(errors="replace")

    def work(self, *environment, **extra):
        """All that there is to do, watched."""
        watch = Watch(self.secrets, (self.folder / "tmp", self.home))
        watch.start()
        self.addCleanup(watch.end)

        def run(*arguments):
            return self.run_watched(*environment, *arguments, **extra)
        codes = [run("backup")[0], run("--json", "backup")[0]]
        artefact = self.sets()[0]
        codes += [run(*arguments)[0] for arguments in (
            ("validate", artefact), ("list",), ("--json", "list"), ("plan", artefact), ("--json", "plan", artefact),
            ("restore", artefact, "--force"), ("revert", "--force"), ("--json", "restore", artefact, "--force"),
            ("restore", artefact, "--force", "--in-place"), ("history",), ("--json", "history"))]
        self.assertEqual(codes, [0] * len(codes), self.said)
        self.assertNotEqual(run("backup", "--nonsense")[0], 0)
        self.pg.sql(f"ALTER ROLE {OWNER} NOLOGIN")
        try:
            self.assertNotEqual(run("backup")[0], 0)
            self.assertNotEqual(run("--json", "restore", artefact, "--force")[0], 0)
        finally:
            self.pg.sql(f"ALTER ROLE {OWNER} LOGIN")
        watch.end()
        self.assertEqual(watch.found[:5], [])
        self.assertIn("pg_dump", watch.seen, "the watch looked while it mattered")
        self.assertIn("pg_restore", watch.seen)

    def nowhere(self, secrets, *besides):
        files = 0
        for folder in (self.home, self.root, self.folder / "tmp"):
            for path, content in files_below(folder):
                files += 1
                if path in besides:
                    continue
                for text in unpacked(path, content):
                    for secret in secrets:
                        self.assertNotIn(secret, text, path)
        self.assertGreater(files, 5)
        for secret in secrets:
            self.assertNotIn(secret, self.said.encode())

    def test_url_in_a_file_that_the_environment_names(self):
        place = self.folder / "secret url"
        place.write_text(self.address + "\n")
        place.chmod(0o600)
        environment = self.environment_file(url=f"file:{place}")
        self.work("--environment", environment, DATABASE_URL=None)
        self.nowhere(self.secrets + [KEY.encode(), KEY.encode().hex().encode()])

    def test_url_in_a_variable(self):
        self.work(DATABASE_URL=self.address)
        self.nowhere(self.secrets)

    def test_url_in_the_env_file_of_the_application(self):
        file = self.root / "backend" / ".env"
        file.parent.mkdir()
        file.write_text(f"JWT_SECRET=token-of-the-application-77\nDATABASE_URL={self.address}\n")
        self.work(DATABASE_URL=None)
        # The archive of the runtime files holds the file, which is its purpose; nothing else holds what is in it.
        archives = [str(path) for path in (self.root / "backups" / "runtime").glob("*.zst")]
        self.assertTrue(archives)
        self.nowhere(self.secrets + [b"token-of-the-application-77"], str(file), *archives)

    def test_wrong_password_is_not_repeated(self):
        wrong = "Wr0ng-" + PASSWORD
        for command in (("backup",), ("--json", "backup"), ("plan", "x"), ("list",)):
            self.said += self.run_cli(*command, DATABASE_URL=self.address.replace(
                quoted(PASSWORD), quoted(wrong))).all
        self.assertIn("backup_failed", self.said)
        for secret in spellings(wrong) + self.secrets:
            self.assertNotIn(secret, self.said.encode())

    def test_verifiers_are_not_in_the_set(self):
        verifier = self.pg.sql(f"SELECT rolpassword FROM pg_authid WHERE rolname = '{OWNER}'")
        self.assertTrue(verifier.startswith("SCRAM-SHA-256$"))
        self.protect(self.db, "boss")
        self.backup()
        self.nowhere([verifier.encode(), b"SCRAM-SHA-256$"])


if __name__ == "__main__":
    main()
