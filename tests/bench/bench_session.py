"""What one run of the bench has: a folder, the programs of both sides, the two databases and a key. Leaves nothing."""
import contextlib
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

import bench_data
from bench_run import Runner

KEY = "only-for-measuring-0123456789-abcdefghijklmnop"
LONGEST_WORK = 70  # characters; the server's socket has to fit below it


class CannotStart(Exception):
    """The options or the machine do not allow a run."""


class Session:
    """`say` takes a line for people."""

    def __init__(self, options, say):
        self.runs, self.say = options.runs, say
        self._options, self._postgres, self._why = options, None, {}
        self.database, self.postgres_bytes, self.sqlite_bytes = None, None, None
        self.encryption, self.opening = [], []
        self.cli = options.bin / "holdfast-cli"
        self.driver = next((file for file in (options.bin / "holdfast-bench-pass",
                                              options.bin.parent / "tests" / "holdfast-bench-pass")
                            if os.access(file, os.X_OK)), None)
        self._tools = {name: shutil.which(name) for name in ("sqlite3", "zstd", "restic", "age", "openssl")}
        # Debian's in the PATH are a script that looks for these.
        for name in ("pg_dump", "pg_restore"):
            self._tools[name] = next((str(file) for file in [bench_data.postgres_support.BIN / name]
                                      if file.exists()), None)
        self.runner = None
        self.work = pathlib.Path(tempfile.mkdtemp(prefix="bench é ", dir=options.work))

    def __enter__(self):
        try:
            if len(os.fsencode(self.work)) > LONGEST_WORK:
                raise CannotStart(f"{self.work}: the path is too long for a server's socket")
            # The server's user has to get to its own folder in here, and everything temporary belongs here.
            self.work.chmod(0o711)
            os.environ["TMPDIR"] = tempfile.tempdir = str(self.work)
            for name in ("home", "tree", "scratch"):
                (self.work / name).mkdir(mode=0o700)
            self.runner = Runner(self.work / "scratch")
            self._check_room()
            self._make_key()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        if self._postgres:
            self._postgres.close()
        if self._options.keep:
            self.say(f"kept: {self.work}")
        else:
            shutil.rmtree(self.work, ignore_errors=True)

    def _check_room(self):
        needed = 256
        if self._options.wants("postgres", "memory"):
            needed += int(2.5 * self._options.postgres_mb)
        if self._options.wants("server"):
            needed += 5 * self._options.postgres_mb
        if self._options.wants("sqlite", "validate", "restore", "memory"):
            needed += 5 * self._options.sqlite_mb
        free = shutil.disk_usage(self.work).free // bench_data.MB
        if free < needed:
            raise CannotStart(f"{self.work.parent}: {free} MiB are free, {needed} MiB are needed")

    # --- what there is --------------------------------------------------------------------------------------------

    def tool(self, name):
        return self._tools[name] or name

    def tools(self):
        return dict(self._tools)

    def missing(self, *needs):
        """Why something that needs these cannot run; empty when it can."""
        faults = []
        for need in needs:
            if need == "cli" and not os.access(self.cli, os.X_OK):
                faults.append(f"{self.cli} is not built")
            elif need == "driver" and not self.driver:
                faults.append("holdfast-bench-pass is not built")
            elif need == "key" and not self.encryption:
                faults.append(self._why["key"])
            elif need in ("postgres", "sqlite"):
                faults.append(self._why.get(need, ""))
            elif need in self._tools and not self._tools[need]:
                faults.append(f"{need} is not installed")
        return "; ".join(filter(None, faults))

    def _make_key(self):
        file = self.work / "scratch" / "identity"
        for maker in (["age-keygen", "-o", file], [self.cli, "keygen", "--output", file]):
            with contextlib.suppress(OSError):
                made = subprocess.run(maker, capture_output=True, check=False, stdin=subprocess.DEVNULL, text=True,
                                      env=self._common())
                found = re.search("age1[0-9a-z]{50,}", made.stdout + made.stderr)
                if made.returncode == 0 and found:
                    self.encryption, self.opening = ["--recipient", found[0]], ["--identity", file]
                    return
        self._why["key"] = "neither age-keygen nor holdfast-cli keygen makes a key"

    # --- databases ------------------------------------------------------------------------------------------------

    def make_postgres(self):
        self.say(f"PostgreSQL data, {self._options.postgres_mb} MB …")
        try:
            self._postgres = bench_data.Postgres(self._options.postgres_mb)
            self._postgres.let_in(self.work / "home")
            self.postgres_bytes = self._postgres.bytes
        except unittest.SkipTest as why:
            self._why["postgres"] = str(why)

    def checkpoint(self):
        self._postgres.sql("CHECKPOINT")

    def make_database(self, name, megabytes=None):
        self._postgres.make(name, megabytes)

    def drop_database(self, name):
        self._postgres.sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def drop_kept(self):
        """What restores and reverts put aside."""
        for name in self._postgres.sql("SELECT datname FROM pg_database WHERE datname LIKE '%!_pre!_%' ESCAPE '!'")\
                .split():
            self.drop_database(name)

    def make_sqlite(self):
        self.say(f"SQLite data, {self._options.sqlite_mb} MB …")
        self.database = self.work / "tree" / "app.db"
        self.sqlite_bytes = bench_data.make_sqlite(self.database, self._options.sqlite_mb)

    @contextlib.contextmanager
    def database_aside(self):
        """While a restore makes it again."""
        aside = self.work / "aside.db"
        self.database.rename(aside)
        try:
            yield
        finally:
            self.forget_database()
            aside.rename(self.database)

    def forget_database(self):
        for ending in ("", "-wal", "-shm", "-journal"):
            pathlib.Path(f"{self.database}{ending}").unlink(missing_ok=True)

    def forget(self, folder):
        shutil.rmtree(folder, ignore_errors=True)

    # --- environments ---------------------------------------------------------------------------------------------

    def _common(self):
        return {"PATH": os.environ["PATH"], "HOME": str(self.work / "home"), "LC_ALL": "C.UTF-8", "TZ": "UTC",
                "TMPDIR": str(self.work)}

    def source(self, kind):
        """As an argument of ours."""
        if kind == "sqlite":
            return self.database
        return self._postgres.open_url if self._postgres else kind

    def variables(self, kind):
        """Of ours."""
        url = "sqlite:///app.db" if kind == "sqlite" else self._postgres.url if self._postgres else kind
        return {**self._common(), "BACKUP_METADATA_HMAC_KEY": KEY, "BACKUP_REPO_ROOT": str(self.work / "tree"),
                "DATABASE_URL": url, "HOLDFAST_HOME": str(self.work / "home" / "holdfast"),
                "RESTORE_ALLOW_NONINTERACTIVE": "1"}

    def variables_of(self, database):
        """Of ours, for another database of the server."""
        return {**self.variables("postgres"), "DATABASE_URL": self._postgres.url_of(database)}

    def client_variables(self, database):
        return {**self._common(), **self._postgres.variables(database)}

    def server_variables(self):
        return {**self._common(), **self._postgres.variables()} if self._postgres else {}

    def stock_variables(self, repository):
        return {**self._common(), "RESTIC_REPOSITORY": str(repository), "RESTIC_PASSWORD": KEY}
