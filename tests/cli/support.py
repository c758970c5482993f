"""What the tests of the command line share: a folder with a difficult name, a service to protect, the program
driven from outside, and readers of its formats that share no code with it."""
import contextlib
import fcntl
import hashlib
import hmac
import http.server
import json
import os
import pathlib
import random
import select
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import termios
import threading
import time
import unittest

CLI = os.environ.get("HOLDFAST_CLI", "")
KEY = "a-long-integrity-key-für-tests-0123456789"
NEEDED = ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS")
PATIENCE = 120


def quick_folder():
    """Where syncing costs nothing, unless TMPDIR says where to work."""
    memory = pathlib.Path("/dev/shm")
    if "TMPDIR" in os.environ or not os.access(memory, os.W_OK) or shutil.disk_usage(memory).free < 2 << 30:
        return None
    return memory


class Ended:
    """A run of the program that is over."""

    def __init__(self, code, out, err):
        self.code = code
        self.out = out.decode("utf-8", "surrogateescape")
        self.err = err.decode("utf-8", "surrogateescape")
        self.lines = self.out.split("\n")[:-1] if self.out.endswith("\n") else self.out.split("\n")
        self.last = self.lines[-1]
        self.all = self.out + self.err

    @property
    def events(self):
        return [json.loads(line) for line in self.lines]

    @property
    def result(self):
        return self.events[-1]

    def word(self, name):
        """The value behind name= in the last line; only for values without blanks, or for the last word."""
        return self.last.split(f" {name}=", 1)[1]

    def __str__(self):
        return f"exit {self.code}\n--- stdout\n{self.out}\n--- stderr\n{self.err}"


class Case(unittest.TestCase):
    """One temporary folder, one HOLDFAST_HOME, one service with an SQLite database."""
    maxDiff = None

    def setUp(self):
        self.assertTrue(CLI, "HOLDFAST_CLI names the built program")
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="hold fast é'\" ", dir=quick_folder()))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.home = self.folder / "hôme of holdfast"
        self.root = self.folder / "the service's tree"
        self.root.mkdir()
        self.database = self.root / "app.db"
        self.backups = self.root / "backups" / "db"
        self.variables = {"BACKUP_METADATA_HMAC_KEY": KEY, "DATABASE_URL": "sqlite:///app.db"}

    def environment(self, extra=None):
        environment = {name: os.environ[name] for name in NEEDED if name in os.environ}
        environment.update(HOME=str(self.folder / "empty home"), HOLDFAST_HOME=str(self.home), LC_ALL="C.UTF-8",
                           TZ="UTC", **self.variables)
        for name, value in (extra or {}).items():
            if value is None:
                environment.pop(name, None)
            else:
                environment[name] = value
        return environment

    def start(self, *arguments, cwd=None, **extra):
        return subprocess.Popen([CLI, *map(os.fspath, arguments)], cwd=cwd or self.root, env=self.environment(extra),
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run_cli(self, *arguments, cwd=None, **extra):
        """Runs the program to its end; keyword arguments are variables, None unsets one."""
        process = self.start(*arguments, cwd=cwd, **extra)
        try:
            out, err = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            self.fail(f"{arguments} does not end")
        return Ended(process.returncode, out, err)

    def ok(self, *arguments, cwd=None, **extra):
        ended = self.run_cli(*arguments, cwd=cwd, **extra)
        self.assertEqual(ended.code, 0, ended)
        return ended

    def refused(self, code, error, *arguments, cwd=None, outcome="failed-data-unchanged", **extra):
        """Runs it and expects this exit code and this last line."""
        ended = self.run_cli(*arguments, cwd=cwd, **extra)
        command = next((word for word in arguments if not os.fspath(word).startswith("-")), "")
        self.assertEqual(ended.code, code, ended)
        self.assertEqual(ended.last, f"{command}_failed code={error} outcome={outcome}", ended)
        return ended

    def backup(self, *arguments, **extra):
        """Path of a new artefact."""
        return pathlib.Path(self.ok("--json", "backup", *arguments, **extra).result["file"])

    def restore(self, artefact, *arguments, **extra):
        return self.run_cli("restore", artefact, "--force", *arguments, RESTORE_ALLOW_NONINTERACTIVE="1", **extra)

    def restored(self, artefact, *arguments, **extra):
        ended = self.restore(artefact, *arguments, **extra)
        self.assertEqual(ended.code, 0, ended)
        return ended

    def make_database(self, accounts=50, **options):
        make_database(self.database, accounts, **options)

    def environment_file(self, passes=1, deadline=5, url="sqlite:///app.db", health=""):
        """An environment file whose health check does not take long."""
        file = self.folder / "environment.json"
        file.write_text(json.dumps({
            "schema": 1, "name": "unit", "kind": "test", "root": str(self.root), "database": {"url": url},
            "checks": {"health": {"url": health, "passes": passes, "interval_seconds": 1,
                                  "deadline_seconds": deadline}}}))
        return file

    def no_leftovers(self, *folders):
        """Nothing of a run that did not end well may stay."""
        for folder in folders or (self.root, self.backups, self.backups / "pre-restore"):
            if folder.is_dir():
                left = [name for name in os.listdir(folder) if ".partial" in name or name.startswith(".holdfast-")
                        and name != ".holdfast.lock" or ".aside-" in name]
                self.assertEqual(left, [], folder)

    def sets(self):
        return sorted(self.backups.glob("*.zst")) if self.backups.is_dir() else []


def artefact_of(ended):
    file, metadata = ended.word("file").split(" metadata=")
    assert metadata == file + ".meta.json", ended
    return pathlib.Path(file)


def meta_of(artefact):
    return pathlib.Path(f"{artefact}.meta.json")


# --- the database of the service ------------------------------------------------------------------------------

TOTAL = 1000  # each account begins with this much; transfers never change the sum


def make_database(path, accounts=50, wal=False, page_size=4096, filler=0, application_id=4711):
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA page_size={page_size}")
        db.execute(f"PRAGMA application_id={application_id}")
        if wal:
            db.execute("PRAGMA journal_mode=WAL")
        with db:
            db.execute("CREATE TABLE accounts (id INTEGER PRIMARY KEY, balance INTEGER NOT NULL)")
            db.execute("CREATE TABLE moves (id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES accounts(id),"
                       " amount INTEGER NOT NULL, note TEXT)")
            db.execute("CREATE TABLE filler (id INTEGER PRIMARY KEY, bytes BLOB)")
            db.executemany("INSERT INTO accounts VALUES (?, ?)", [(i + 1, TOTAL) for i in range(accounts)])
            db.executemany("INSERT INTO moves (account, amount, note) VALUES (?, 0, ?)",
                           [(i % accounts + 1, f"ouverture n°{i}") for i in range(accounts * 2)])
            source = random.Random(filler)
            db.executemany("INSERT INTO filler (bytes) VALUES (?)",
                           ((source.randbytes(100_000),) for _ in range(filler // 100_000)))


def rows_of(path, table="moves"):
    """All rows, read without leaving or changing anything."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        return db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()


def execute(path, *statements):
    with contextlib.closing(sqlite3.connect(path, timeout=20)) as db:
        for statement in statements:
            db.execute(statement)
        db.commit()


def problem_of(path):
    """What is wrong with a database of make_database; empty when nothing is."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return "integrity"
        accounts, balance = db.execute("SELECT count(*), sum(balance) FROM accounts").fetchone()
        if balance != accounts * TOTAL:
            return f"{accounts} accounts hold {balance}"
        wrong = db.execute("SELECT count(*) FROM accounts a WHERE balance <> ? + (SELECT coalesce(sum(amount), 0)"
                           " FROM moves WHERE account = a.id)", (TOTAL,)).fetchone()[0]
        return f"{wrong} balances differ from their moves" if wrong else ""


def plain_of(artefact):
    """The content of an artefact, through the stock tool."""
    return subprocess.run(["zstd", "-dc", os.fspath(artefact)], check=True, capture_output=True).stdout


def digest_of(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


# --- metadata, written down a second time from the contract ------------------------------------------------------

def mac(key, message):
    return hmac.new(key, message, hashlib.sha256).digest()


def derived(key, label):
    """HKDF-SHA256 without salt, 32 bytes: RFC 5869 with one block."""
    return mac(mac(bytes(32), key), label + b"\x01")


def version_one_hmac(meta, key=KEY):
    message = f"{meta['sha256'].upper()}|{meta['size_bytes']}|{meta['mode']}|{meta['backup_file']}"
    return mac(key.encode(), message.encode()).hex().upper()


def canonical(value):
    """RFC 8785 for what our metadata holds: ASCII keys, and floats whose shortest form Python shares."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def signed_again(meta, key=KEY):
    """The file of a document whose members were changed by somebody who has the key."""
    meta = {name: value for name, value in meta.items() if name != "signature"}
    meta["hmac_sha256"] = version_one_hmac(meta, key)
    value = mac(derived(key.encode(), b"holdfast/metadata/v2"), b"holdfast-metadata-v2\n" + canonical(meta)).hex()
    key_id = derived(key.encode(), b"holdfast/key-id")[:8].hex()
    meta["signature"] = {"algorithm": "HMAC-SHA256", "key_id": key_id, "value": value}
    return canonical(meta)


def version_one_set(folder, content, name="sqlite-backup-20260131-101112.db", mode="sqlite", key=KEY):
    """A set as the scripts in use write it: BOM, CRLF, seven digits, upper-case hex."""
    folder.mkdir(parents=True, exist_ok=True)
    artefact = folder / name
    artefact.write_bytes(content)
    meta = {"generated_at_utc": "2026-01-31T10:11:12.1234567Z", "mode": mode, "backup_file": name,
            "backup_path": "C:\\srv\\backups\\db\\" + name, "size_bytes": len(content),
            "sha256": hashlib.sha256(content).hexdigest().upper()}
    meta["hmac_sha256"] = version_one_hmac(meta, key)
    text = json.dumps(meta, indent=4).replace("\n", "\r\n") + "\r\n"
    meta_of(artefact).write_bytes(b"\xef\xbb\xbf" + text.encode())
    return artefact


# --- things around ------------------------------------------------------------------------------------------------

def mode_of(path):
    return stat.S_IMODE(os.stat(path).st_mode)


@contextlib.contextmanager
def mounted(case, place, *options):
    """A mount for the time of a with block; the test is skipped with the reason where that is not permitted."""
    place.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(["mount", *options, os.fspath(place)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        case.skipTest(f"mount is not permitted here: {done.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", os.fspath(place)], check=False)


def tmpfs(case, place, size):
    return mounted(case, place, "-t", "tmpfs", "-o", f"size={size},mode=0700", "none")


class AtTerminal:
    """The program with a terminal as its input and output."""

    def __init__(self, case, *arguments, **extra):
        self.master, slave = os.openpty()
        self.process = subprocess.Popen(
            [CLI, *map(os.fspath, arguments)], cwd=case.root, env=case.environment(extra), stdin=slave, stdout=slave,
            stderr=slave, start_new_session=True, preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(slave)
        case.addCleanup(self.close)
        self.text = ""

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        if self.master >= 0:
            os.close(self.master)
            self.master = -1

    def read_until(self, words, seconds=20):
        """Everything said so far, once the words are part of it; also when it ends before."""
        deadline = time.monotonic() + seconds
        while words not in self.text and time.monotonic() < deadline:
            if not select.select([self.master], [], [], 0.2)[0]:
                continue
            try:
                more = os.read(self.master, 65536)
            except OSError:
                break
            if not more:
                break
            self.text += more.decode("utf-8", "replace").replace("\r\n", "\n")
        return self.text

    def type(self, text):
        os.write(self.master, text.encode())

    def end(self):
        self.read_until("\0never")
        code = self.process.wait(20)
        return code, self.text


class Server:
    """A service that answers GET with what the test wants: a list of answers, the last one for ever."""

    def __init__(self, case, *answers):
        self.answers = list(answers)
        self.asked = []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):  # noqa: N802, named by http.server
                outer.asked.append(self.path)
                answer = outer.answers.pop(0) if len(outer.answers) > 1 else outer.answers[0]
                if answer == "hang":
                    outer.released.wait(30)
                    return
                status, body, *headers = answer
                data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                with contextlib.suppress(OSError):
                    self.wfile.write(data)

            def log_message(self, *_):
                pass

        self.released = threading.Event()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}/health"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        case.addCleanup(self.close)

    def close(self):
        self.released.set()
        self.server.shutdown()
        self.server.server_close()


HEALTHY = (200, {"status": "healthy", "services": {"db": {"status": "ok"}}})
DEGRADED = (200, {"status": "degraded", "services": {"db": {"status": "ok"}}})
UNHEALTHY = (200, {"status": "unhealthy", "services": {"db": {"status": "down"}}})


def end(process, number=signal.SIGKILL):
    if process.poll() is None:
        process.send_signal(number)
    process.wait()


def main():
    unittest.main(module=sys.modules["__main__"], verbosity=2)
