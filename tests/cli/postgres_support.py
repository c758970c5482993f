"""A PostgreSQL server of the tests' own, psql as the second pair of eyes, and what the tests of this engine share:
one server a module, one database a test."""
import contextlib
import ctypes
import itertools
import json
import os
import pathlib
import pwd
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse

import support
from postgres_facts import Facts

BIN = pathlib.Path(os.environ.get("HOLDFAST_TEST_POSTGRES_BIN", "/usr/lib/postgresql/15/bin"))
DATA = pathlib.Path(__file__).resolve().parents[1] / "data" / "postgres"

BOSS = "boss"  # the server's superuser
OWNER = "shop_owner"  # owns the application's database; CREATEDB, no superuser
PLAIN = "shop_plain"  # owns a database as well, without CREATEDB
PASSWORDS = {BOSS: "boss-pass-7f3a", OWNER: "owner-pass-91bc", PLAIN: "plain-pass-55de"}

PR_SET_PDEATHSIG = 1
ALLOWED = {"RESTORE_ALLOW_NONINTERACTIVE": "1"}


def identifier(name):
    return '"' + name.replace('"', '""') + '"'


def literal(text):
    """A string constant whatever standard_conforming_strings says."""
    return "E'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def quoted(text):
    """Percent-encoded for any place of a URL."""
    return urllib.parse.quote(text, safe="")


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class SqlFailed(Exception):
    pass


class Cluster:
    """A server of this module, in a temporary folder, on 127.0.0.1 and a socket in that folder only. Ends with this
    process, whatever ends that."""

    def __init__(self, *settings, standby_of=None):
        if not (BIN / "initdb").exists():
            raise unittest.SkipTest(f"no PostgreSQL server programs in {BIN}: install postgresql-15")
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="pg é ", dir=support.quick_folder()))
        self.data = self.folder / "data"
        self.server = None
        self.settings = settings
        self.account = {}
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            self.account = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
            os.chown(self.folder, user.pw_uid, user.pw_gid)
        try:
            if standby_of:
                self._copy(standby_of)
                self.start()
            else:
                self._initialise()
                self.start()
                self._make_roles()
        except BaseException:
            self.remove()
            raise

    def _initialise(self):
        secret = self.folder / "secret"
        secret.write_text(PASSWORDS[BOSS])
        if self.account:
            os.chown(secret, self.account["user"], self.account["group"])
        self._as_server("initdb", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256",
                        f"--username={BOSS}", f"--pwfile={secret}", "-D", self.data)
        secret.unlink()
        with open(self.data / "postgresql.conf", "a", encoding="utf-8") as file:
            file.write("fsync=off\nfull_page_writes=off\nmax_wal_senders=4\nwal_level=logical\nshared_buffers=16MB\n"
                       "listen_addresses='127.0.0.1'\n"
                       "max_connections=60\nlog_min_messages=warning\nautovacuum=off\nmax_prepared_transactions=4\n")
            file.writelines(line + "\n" for line in self.settings)

    def _copy(self, primary):
        primary.program("pg_basebackup", "-D", self.data, "-c", "fast", "-X", "fetch", "--no-sync", "--no-manifest")
        (self.data / "standby.signal").touch()
        if self.account:
            subprocess.run(["chown", "-R", f"{self.account['user']}:{self.account['group']}", self.data], check=True)

    def _as_server(self, program, *arguments):
        subprocess.run([BIN / program, *arguments], check=True, capture_output=True, stdin=subprocess.DEVNULL,
                       env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}, cwd=self.folder,
                       **self.account)

    def start(self, *options):
        """Starts it, on the port it had before if it had one."""
        def die_with_parent():
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGQUIT)
            os.setsid()
        for _ in range(5):
            self.port = getattr(self, "port", None) or free_port()
            with open(self.folder / "log", "ab") as log:
                self.server = subprocess.Popen(
                    [BIN / "postgres", "-D", self.data, "-p", str(self.port), "-k", self.folder, *options],
                    stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder, preexec_fn=die_with_parent,
                    env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}, **self.account)
            if self._accepts():
                return
            self.port = None
        raise RuntimeError((self.folder / "log").read_text(errors="replace"))

    def _accepts(self):
        deadline = time.monotonic() + 60
        pid_file = self.data / "postmaster.pid"
        while time.monotonic() < deadline:
            if self.server.poll() is not None:
                return False
            with contextlib.suppress(OSError):
                lines = pid_file.read_text().splitlines()
                if len(lines) > 7 and lines[7].strip() in ("ready", "standby"):
                    return True
            time.sleep(0.02)
        return False

    def stop(self, number=signal.SIGINT):
        """SIGINT: fast; SIGQUIT: as if the machine had lost its power."""
        if self.server and self.server.poll() is None:
            self.server.send_signal(number)
            self.server.wait(60)
        self.server = None

    def remove(self):
        self.stop(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _make_roles(self):
        self.sql("".join(f"CREATE ROLE {name} LOGIN PASSWORD {literal(PASSWORDS[name])}{rights};"
                         for name, rights in ((OWNER, " CREATEDB"), (PLAIN, ""))))

    # --- SQL ------------------------------------------------------------------------------------------------------

    def variables(self, database="postgres", user=BOSS, password=None, **more):
        """What lets psql and its relatives in. The name goes through the environment, where nobody takes it for a
        connection string."""
        secret = self.folder / f"pass-{os.getpid()}-{threading.get_ident()}"
        password = (password or PASSWORDS[user]).replace("\\", "\\\\").replace(":", "\\:")
        descriptor = os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(f"*:*:*:*:{password}\n")
        return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(self.folder),
                "PGHOST": "127.0.0.1", "PGPORT": str(self.port), "PGUSER": user, "PGDATABASE": database,
                "PGPASSFILE": str(secret), "PGCONNECT_TIMEOUT": "20",
                "PGCLIENTENCODING": "UTF8", "PGOPTIONS": "-c statement_timeout=0 -c lock_timeout=0"
                " -c idle_in_transaction_session_timeout=0 -c client_min_messages=warning", **more}

    def psql(self, script, database="postgres", user=BOSS, **more):
        done = subprocess.run([BIN / "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-f", "-"],
                              input=script.encode("utf-8"), capture_output=True, check=False,
                              env=self.variables(database, user, **more))
        if done.returncode != 0:
            raise SqlFailed(done.stderr.decode("utf-8", "replace").strip())
        return done.stdout.decode("utf-8", "replace")

    def sql(self, script, database="postgres", user=BOSS, **more):
        """The output of a script, without the last line's end."""
        return self.psql(script, database, user, **more).removesuffix("\n")

    def facts(self, database, **options):
        return Facts.read(lambda script: self.psql(script, database), **options)

    def program(self, name, *arguments, database="postgres", user=BOSS, check=True):
        """Another of PostgreSQL's programs, with that database; its output as bytes."""
        return subprocess.run([BIN / name, *map(os.fspath, arguments)], check=check, capture_output=True,
                              stdin=subprocess.DEVNULL, env=self.variables(database, user)).stdout

    def databases(self):
        listed = self.sql("SELECT json_agg(datname) FROM pg_database")
        return set(json.loads(listed)) - {"postgres", "template0", "template1"}

    def url(self, database, user=BOSS, password=None, host=None, port=None):
        password = PASSWORDS[user] if password is None else password
        return (f"postgresql://{quoted(user)}:{quoted(password)}@{host or '127.0.0.1'}:{port or self.port}/"
                f"{quoted(database)}")

    def session(self, database, user=BOSS, name="shop worker", first="SELECT 1;"):
        """A psql that stays connected; it has run `first` when this returns."""
        process = subprocess.Popen([BIN / "psql", "-X", "-q", "-A", "-t"], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, bufsize=1,
                                   env=self.variables(database, user, PGAPPNAME=name))
        process.stdin.write(first + "\n\\echo ready\n")
        process.stdin.flush()
        for line in process.stdout:
            if line == "ready\n":
                return process
        end_session(process)
        raise SqlFailed(f"no session in {database}")

    def drop(self, database):
        name = identifier(database)
        self.sql(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def drop_all(self):
        """Every database of the tests, whatever its state and that of the server."""
        if self.server is None:
            self.start()
        for name in sorted(self.databases()):
            self.sql(f"UPDATE pg_database SET datistemplate = false WHERE datname = {literal(name)}")
            self.drop(name)


def end_session(process):
    for stream in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):
            stream.close()
    support.end(process)


class Writer:
    """An application: it keeps a connection, commits a row every few milliseconds, and connects again by itself."""

    def __init__(self, cluster, database, user=BOSS):
        self.cluster, self.database, self.user = cluster, database, user
        self.connections, self.commits, self.last_error = 0, 0, ""
        self._going = True
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self):
        while self._going:
            try:
                process = self.cluster.session(self.database, self.user, name="writer")
            except (SqlFailed, OSError) as failure:
                self.last_error = str(failure)
                time.sleep(0.02)
                continue
            self.connections += 1
            with contextlib.suppress(OSError, ValueError):
                while self._going:
                    process.stdin.write("INSERT INTO beats (number) VALUES (1);\n\\echo :ERROR\n")
                    process.stdin.flush()
                    if process.stdout.readline() != "false\n":
                        break
                    self.commits += 1
                    time.sleep(0.003)
            end_session(process)

    def wait_for(self, commits):
        """Until so many more commits went through."""
        wanted, deadline = self.commits + commits, time.monotonic() + 30
        while self.commits < wanted:
            if time.monotonic() > deadline:
                raise AssertionError(f"the application does not come back: {self.last_error}")
            time.sleep(0.01)

    def stop(self):
        self._going = False
        self._thread.join(30)


_cluster = None


def set_up_module(*settings):
    """For setUpModule: the one server of the module."""
    global _cluster  # pylint: disable=global-statement
    if not support.CLI:
        raise unittest.SkipTest("HOLDFAST_CLI does not name the built program: run it through ctest")
    _cluster = Cluster(*settings)
    unittest.addModuleCleanup(_cluster.remove)
    return _cluster


_numbers = itertools.count(1)


class PgCase(support.Case):
    """A test with an own database, protected by holdfast-cli through its DATABASE_URL."""
    user = BOSS

    def setUp(self):
        super().setUp()
        self.pg = _cluster
        self.db = f"shop_{next(_numbers)}"
        self.addCleanup(self.pg.drop_all)
        (self.folder / "tmp").mkdir()
        self.variables["TMPDIR"] = str(self.folder / "tmp")
        self.protect(self.db, self.user)

    def protect(self, database, user=None, **url):
        """Which database the program works on from here."""
        self.db, self.user = database, user or self.user
        self.variables["DATABASE_URL"] = self.pg.url(database, self.user, **url)

    def make_database(self, owner=None, script="", **options):
        """One with a few tables of the application; `script` runs in it as the owner."""
        owner = owner or self.user
        clauses = "".join(f" {word} {value}" for word, value in options.items())
        self.pg.sql(f"CREATE DATABASE {identifier(self.db)} OWNER {owner} TEMPLATE template0{clauses}")
        self.pg.sql((DATA / "small.sql").read_text(encoding="utf-8") + script, self.db, owner)

    def make_rich_database(self):
        self.pg.sql((DATA / "roles.sql").read_text(encoding="utf-8"))
        self.pg.sql(f"CREATE DATABASE {identifier(self.db)} OWNER {OWNER} TEMPLATE template0 ENCODING 'UTF8'"
                    " LOCALE_PROVIDER icu ICU_LOCALE 'de-AT' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'"
                    " CONNECTION LIMIT 23")
        self.pg.sql((DATA / "rich.sql").read_text(encoding="utf-8"), self.db)

    def facts(self, database=None, **options):
        return self.pg.facts(database or self.db, **options)

    def assert_facts(self, expected, actual, words=""):
        differences = expected.differences(actual)
        self.assertEqual(differences[:20], [], f"{words}: {len(differences)} differences")

    def sql(self, script, **more):
        return self.pg.sql(script, self.db, **more)

    def damage(self):
        """Loss of rows, of a table, and of a column's meaning."""
        self.sql("DELETE FROM moves WHERE id % 3 = 0; UPDATE accounts SET balance = -1 WHERE id = 1;"
                 "DROP TABLE notes; ALTER TABLE accounts ADD COLUMN oops int DEFAULT 7;")

    def session(self, database=None, **options):
        process = self.pg.session(database or self.db, **options)
        self.addCleanup(end_session, process)
        return process

    def writer(self):
        writer = Writer(self.pg, self.db)
        self.addCleanup(writer.stop)
        writer.wait_for(3)
        return writer

    def kept(self):
        """The old databases that restores left for a revert."""
        return sorted(name for name in self.pg.databases() if re.fullmatch(re.escape(self.db) + r"_pre_.+", name))

    def no_side_databases(self):
        """Nothing but the database itself and what is kept for reverts."""
        self.assertEqual(self.pg.databases() - {self.db} - set(self.kept()), set())

    def usable(self):
        """The database of the URL lets its user in."""
        self.assertEqual(self.pg.sql("SELECT current_database()", self.db, self.user), self.db)
        self.assertEqual(self.pg.sql(f"SELECT datallowconn FROM pg_database WHERE datname = {literal(self.db)}"), "t")

    def revert(self, *arguments, **extra):
        return self.ok("revert", *arguments, "--force", **ALLOWED, **extra)

    def unchanged(self, before, ended, *codes):
        """A command that was refused, and nothing has happened."""
        self.assertIn(ended.code, codes, ended)
        self.assertRegex(ended.last, r"^[a-z]+_failed code=[a-z-]+ outcome=failed-data-unchanged$", ended)
        if before is not None:
            self.assert_facts(before, self.facts(), ended)
        self.no_side_databases()
