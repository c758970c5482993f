"""The rows: which work of ours is set against which stock commands, and what each comparison has to show."""
import contextlib
import dataclasses
import json
import pathlib
import sqlite3

from bench_data import in_use
from bench_run import Command, Contender, RunFailed, size_of
from bench_server import ServerRows

AGAINST_DUMP = "pg_dump -Fc"
AGAINST_STREAM = "pg_dump -Fc -Z0 >/dev/null"
AGAINST_ZSTD = "sqlite3 .backup, then zstd -1 -T0"
AGAINST_RESTIC = "sqlite3 .backup, then the first restic backup"


@dataclasses.dataclass
class Bar:
    """What must hold and what we aim at: a ratio for wall and size, MiB for peak, seconds for seconds."""
    measure: str
    must: float
    aim: float


@dataclasses.dataclass
class Row:
    id: str
    title: str
    against: str
    ours: Contender | None
    stock: Contender | None
    bars: list = dataclasses.field(default_factory=list)
    peaks: dict = dataclasses.field(default_factory=dict)  # only of the row about memory: program and verb → KiB
    seconds: dict = dataclasses.field(default_factory=dict)  # of rows without another side: what → how long

    @property
    def sides(self):
        return [side for side in (self.ours, self.stock) if side]

    @property
    def skipped(self):
        """Why it was not measured; empty when it was, or should have been."""
        return "; ".join(dict.fromkeys(side.missing for side in self.sides if side.missing))

    @property
    def failed(self):
        return "\n".join(side.failed for side in self.sides if side.failed)


class Rows:
    """Makes and measures the rows of one group after the other in the session's folder."""

    def __init__(self, session):
        self._session = session
        self._sets = {}
        self._last_ids = None

    def of(self, group):
        return {"postgres": self._postgres, "sqlite": self._sqlite, "validate": self._validate,
                "restore": self._restore, "server": self._server, "memory": self._memory}[group]()

    def _measure(self, rows):
        """Rows with the same stock commands share their runs."""
        wanted = [side for row in rows if not row.skipped for side in row.sides]
        self._session.runner.compare(list({id(side): side for side in wanted}.values()),
                                     self._session.runs, self._session.say)
        return rows

    # --- our side -----------------------------------------------------------------------------------------------

    def _pass(self, name, kind, *options):
        """The pass alone, by the driver that calls the same classes as the command line."""
        session, folder = self._session, self._session.work / "ours"
        arguments = [session.driver or "holdfast-bench-pass", kind, session.source(kind), "--output", folder,
                     *session.encryption, *options]
        return Contender(name, [Command(arguments, session.variables(kind))], folder, stored_bytes,
                         missing=session.missing("driver", "key", kind))

    def _whole(self, kind):
        """What a user types: with check, fingerprint, read-back, signed metadata and the journal."""
        session, folder = self._session, self._session.work / "whole"
        return Contender(f"holdfast-cli backup ({kind})", [self._backup_of(kind, folder)], folder,
                         lambda _: size_of(folder), missing=session.missing("cli", "key", kind))

    def _backup_of(self, kind, folder):
        return self._cli(kind, "backup", "--no-runtime", *self._session.encryption, "--output", folder)

    def _cli(self, kind, verb, *arguments):
        return Command([self._session.cli, verb, *arguments, "--quiet"], self._session.variables(kind))

    def _set(self, kind):
        """The artefact of a set that stays, for those who read one."""
        if kind not in self._sets:
            session = self._session
            folder = session.work / "sets" / kind
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            session.say(f"  a set of {kind} …")
            session.runner.run([self._backup_of(kind, folder)], folder)
            self._sets[kind] = next(file for file in folder.iterdir()
                                    if file.name.startswith(kind) and file.suffix in (".age", ".zst"))
        return self._sets[kind]

    # --- PostgreSQL ---------------------------------------------------------------------------------------------

    def _dump(self, name, *options):
        session, folder = self._session, self._session.work / "stock dump"
        discard = "-f" not in options
        command = Command([session.tool("pg_dump"), *options], session.server_variables(), discard)
        return Contender(name, [command], folder, (lambda _: None) if discard else lambda _: size_of(folder),
                         missing=session.missing("pg_dump", "postgres"))

    def _postgres(self):
        sealed = "PostgreSQL backup, sealed, encrypted"
        dump = self._dump(AGAINST_DUMP, "-Fc", "-f", "stock.dump")
        stream = self._dump(AGAINST_STREAM, "-Fc", "-Z0")
        proven = self._pass("pass, read back", "postgres", "--read-back")
        counted = self._pass("pass, read back, fingerprint", "postgres", "--read-back", "--fingerprint")
        bare = self._pass("pass", "postgres")
        first, second, third = self._measure([
            Row("postgres-read-back", f"{sealed}, read back", AGAINST_DUMP, proven, dump,
                [Bar("wall", 0.40, 0.28), Bar("size", 1.0, 0.85)]),
            Row("postgres-fingerprint", f"{sealed}, read back, with fingerprint", AGAINST_DUMP, counted, dump,
                [Bar("wall", 0.60, 0.42)]),
            Row("postgres-whole", "PostgreSQL, whole command", AGAINST_DUMP, self._whole("postgres"), dump)])
        streamed = self._measure([Row("postgres-stream", f"{sealed}, without read-back", AGAINST_STREAM, bare, stream,
                                      [Bar("wall", 1.4, 1.1)])])
        return [first, *streamed, second, third]

    # --- SQLite -------------------------------------------------------------------------------------------------

    def _copy(self, folder):
        return Command([self._session.tool("sqlite3"), self._session.database, ".backup copy.db"],
                       self._session.stock_variables(folder))

    def _copy_and_zstd(self):
        session, folder = self._session, self._session.work / "stock zstd"
        pack = Command([session.tool("zstd"), "-1", "-T0", "-q", "copy.db"], session.stock_variables(folder))
        return Contender(AGAINST_ZSTD, [self._copy(folder), pack], folder, lambda _: size_of(folder / "copy.db.zst"),
                         missing=session.missing("sqlite3", "zstd", "sqlite"))

    def _restic(self, folder, *arguments):
        return Command([self._session.tool("restic"), *arguments, "--no-cache", "-q"],
                       self._session.stock_variables(folder))

    def _copy_and_restic(self):
        session, folder = self._session, self._session.work / "stock restic"
        repository = session.work / "new repository"
        return Contender(AGAINST_RESTIC, [self._copy(folder), self._restic(repository, "backup", "copy.db")], folder,
                         produced=lambda _: size_of(repository), missing=session.missing("sqlite3", "restic", "sqlite"),
                         ready=lambda: session.runner.run([self._restic(repository, "init")], folder),
                         gone=lambda: session.forget(repository))

    def _sqlite(self):
        sealed, whole = self._pass("pass", "sqlite"), self._whole("sqlite")
        packed, kept = self._copy_and_zstd(), self._copy_and_restic()
        with self._in_use():
            return self._measure([
                Row("sqlite-zstd", "SQLite backup, sealed, encrypted", AGAINST_ZSTD, sealed, packed,
                    [Bar("wall", 0.95, 0.75)]),
                Row("sqlite-whole-zstd", "SQLite, whole command", AGAINST_ZSTD, whole, packed),
                Row("sqlite-restic", "SQLite backup, sealed, encrypted", AGAINST_RESTIC, sealed, kept,
                    [Bar("wall", 0.70, 0.55)]),
                Row("sqlite-whole-restic", "SQLite, whole command", AGAINST_RESTIC, whole, kept),
            ])

    def _in_use(self):
        return in_use(self._session.database) if self._session.database else contextlib.nullcontext()

    # --- a set that is there ------------------------------------------------------------------------------------

    def _validate(self):
        session = self._session
        missing = session.missing("cli", "key", "sqlite")
        file = pathlib.Path("set") if missing else self._set("sqlite")
        ours = Contender("holdfast-cli validate --depth sealed",
                         [self._cli("sqlite", "validate", file, "--depth", "sealed")], session.work / "ours",
                         lambda _: size_of(file), missing=missing)
        stock = Contender("openssl dgst -sha256", [Command([session.tool("openssl"), "dgst", "-sha256", file],
                                                           session.stock_variables(session.work))],
                          session.work / "stock", lambda _: size_of(file), missing=session.missing("openssl"))
        return self._measure([Row("validate-sealed", "validate --depth sealed of a stored file",
                                  "openssl dgst -sha256", ours, stock, [Bar("wall", 1.2, 1.05)])])

    def _restore(self):
        session = self._session
        missing = session.missing("cli", "key", "sqlite")
        ours = Contender("holdfast-cli restore", [], session.work / "ours", lambda _: self._restored(session.database),
                         ready=session.forget_database, gone=session.forget_database, missing=missing)
        folder, repository = session.work / "stock restored", session.work / "repository"
        stock = Contender("restic restore", [self._restic(repository, "restore", "latest", "--target", folder)], folder,
                          lambda _: self._restored(folder / "copy.db"),
                          missing=session.missing("sqlite3", "restic", "sqlite"))
        row = Row("restore", "SQLite restore, page digest equal to the signed one", "restic restore", ours, stock,
                  [Bar("wall", 1.0, 0.7)])
        if row.skipped:
            return [row]
        ours.commands.append(self._cli("sqlite", "restore", self._set("sqlite"), "--force", *session.opening))
        self._fill(repository)
        self._last_ids = last_ids(session.database)
        with session.database_aside():
            return self._measure([row])

    def _server(self):
        """Where a restore on a server takes its time."""
        rows = ServerRows(self._session, self._cli, self._set)
        idle = Contender("holdfast-cli", [], self._session.work, missing=rows.missing())
        gap = Row("server-gap", "Longest time without an answer, asked anew every 5 ms", "", idle, None,
                  [Bar("seconds", 1.0, 0.2)])
        revert = Row("server-revert", "revert on a server, whole command", "", idle, None, [Bar("seconds", 2.0, 0.5)])
        if gap.skipped:
            return [gap, revert]
        restore, proof = rows.restore(Row)
        restore.bars, proof.bars = [Bar("wall", 1.15, 0.95)], [Bar("wall", 1.5, 0.9)]
        revert.seconds, gap.seconds = rows.revert(), rows.gaps()
        return [restore, proof, gap, revert]

    def _fill(self, repository):
        """A repository with the same database."""
        session, folder = self._session, self._session.work / "copy"
        folder.mkdir()
        session.runner.run([self._copy(folder), self._restic(repository, "init"),
                            self._restic(repository, "backup", "copy.db")], folder)
        session.forget(folder)

    def _restored(self, file):
        """Its size, when it holds what the source held."""
        found = last_ids(file)
        if found != self._last_ids:
            raise RunFailed(f"{file} was restored with the last rows {found}, not {self._last_ids}")
        return size_of(file)

    def _memory(self):
        """After all others: the highest of every run of the command line, and of reading a set to its end."""
        session = self._session
        idle = Contender("holdfast-cli", [], session.work, missing=session.missing("cli", "key"))
        row = Row("memory", "Peak memory of holdfast-cli", "", idle, None, [Bar("peak", 96, 64)])
        for kind in ("sqlite", "postgres"):
            if not session.missing("cli", "key", kind):
                read = self._cli(kind, "validate", self._set(kind), "--depth", "readable", *session.opening)
                session.say(f"  validate --depth readable of {kind} …")
                session.runner.run([read], session.work)
        row.peaks = {verb: peak for verb, peak in session.runner.peaks.items() if verb.startswith("holdfast-cli ")}
        return [row]


def stored_bytes(output):
    """What the driver's one line says, as the file confirms."""
    try:
        told = json.loads(output.decode().strip().splitlines()[-1])
        found = size_of(told["file"])
        if found != told["stored_bytes"]:
            raise RunFailed(f"holdfast-bench-pass tells of {told['stored_bytes']} bytes, the file has {found}")
    except (ValueError, KeyError, IndexError, OSError) as problem:
        raise RunFailed(f"holdfast-bench-pass does not tell what it made: {problem!r}: {output[-500:]}") from problem
    return found


def last_ids(database):
    """Tells one state of the bench's SQLite database from another; reads two pages."""
    try:
        with contextlib.closing(sqlite3.connect(f"{database.as_uri()}?immutable=1", uri=True)) as connection:
            return connection.execute("SELECT (SELECT max(id) FROM orders), (SELECT max(id) FROM events)").fetchone()
    except sqlite3.Error as problem:
        raise RunFailed(f"{database}: {problem}") from problem
