"""The rows about a restore on a PostgreSQL server: how long it takes, how long nobody gets an answer, and the way
back."""
import contextlib
import pathlib
import sqlite3
import statistics
import subprocess
import sys

from bench_data import DATABASE
from bench_run import Command, Contender, RunFailed, Sample

SMALL_MB = 10
FRESH = "fresh"  # what pg_restore loads into
AGAINST_RESTORE = "pg_restore -j2 of an uncompressed dump"
AGAINST_PROOF = "pg_dump -Fc -Z0 >/dev/null of the restored database"


def step_seconds(journal, step):
    """How long that step of the newest operation took, from its intent to its outcome."""
    with contextlib.closing(sqlite3.connect(f"{journal.as_uri()}?mode=ro", uri=True)) as connection:
        found = connection.execute(
            "SELECT (julianday(max(CASE WHEN body ->> 'kind' = 'outcome' THEN at END)) - julianday(min(CASE WHEN"
            " body ->> 'kind' = 'intent' THEN at END))) * 86400 FROM records WHERE body ->> 'step' = ? AND operation ="
            " (SELECT operation FROM records ORDER BY sequence DESC LIMIT 1)", (step,)).fetchone()[0]
    if found is None:
        raise RunFailed(f"{journal} has no {step} of the last operation")
    return found


class ServerRows:
    def __init__(self, session, cli, artefact):
        """`cli(kind, verb, …)` makes a Command of ours; `artefact(kind)` the set to restore."""
        self._session, self._cli, self._artefact = session, cli, artefact
        self._proofs = []

    def missing(self):
        return self._session.missing("cli", "key", "pg_dump", "pg_restore", "postgres")

    # --- the restore and its proof --------------------------------------------------------------------------------

    def _ours(self):
        session = self._session
        restore = self._cli("postgres", "restore", self._artefact("postgres"), "--force", *session.opening)
        return Contender("holdfast-cli restore", [restore], session.work / "ours", less=self._proof,
                         ready=session.checkpoint, gone=session.drop_kept)

    def _proof(self, _):
        seconds = step_seconds(self._session.work / "home" / "holdfast" / "journal.db", "proof")
        self._proofs.append(seconds)
        return seconds

    def _stock(self):
        session, folder = self._session, self._session.work / "stock restore"
        dump = session.work / "stock.dump"
        session.runner.run([Command([session.tool("pg_dump"), "-Fc", "-Z0", "-f", dump],
                                    session.server_variables())], session.work)
        load = Command([session.tool("pg_restore"), "-j2", "-d", FRESH, dump], session.server_variables())
        return Contender("pg_restore", [load], folder, ready=lambda: (session.make_database(FRESH), session.checkpoint()),
                         gone=lambda: session.drop_database(FRESH))

    def restore(self, row):
        """(restore without proof, proof), as two rows made by `row(id, title, against, ours, stock)`."""
        session, ours, stock = self._session, self._ours(), self._stock()
        session.runner.compare([ours, stock], session.runs, session.say)
        (session.work / "stock.dump").unlink()
        stream = Contender("pg_dump", [Command([session.tool("pg_dump"), "-Fc", "-Z0"], session.server_variables(),
                                               True)], session.work / "stock dump")
        session.runner.compare([stream], session.runs, session.say)
        proof = Contender("step proof of these runs", [], session.work, failed=ours.failed,
                          samples=[Sample(wall=seconds) for seconds in self._proofs[1:]])
        return [row("server-restore", "PostgreSQL restore, without its proof", AGAINST_RESTORE, ours, stock),
                row("server-proof", "Proof of a restored database", AGAINST_PROOF, proof, stream)]

    # --- how long nobody gets an answer ---------------------------------------------------------------------------

    def gap(self, database):
        """The longest silence that a client of this database met during one restore of it."""
        session = self._session
        folder = session.work / "sets" / database
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        variables = session.variables_of(database)
        backup = [session.cli, "backup", "--no-runtime", "--output", folder, "--quiet"]
        session.runner.run([Command(backup, variables)], folder)
        artefact = next(file for file in folder.iterdir() if file.name.endswith(".dump.zst"))
        client = subprocess.Popen([sys.executable, pathlib.Path(__file__).with_name("reconnecting.py")],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                  env=session.client_variables(database), start_new_session=True)
        try:
            client.stdout.readline()
            restore = [session.cli, "restore", artefact, "--force", "--quiet"]
            session.runner.run([Command(restore, variables)], folder)
            return float(client.communicate()[0].split()[-1])
        finally:
            client.kill()
            client.wait()
            client.stdout.close()

    def gaps(self):
        session, found = self._session, {}
        session.make_database("small", SMALL_MB)
        for name, database in ((f"{SMALL_MB} MB", "small"), (f"{session.postgres_bytes // 10 ** 6} MB", DATABASE)):
            found[name] = round(statistics.median(self.gap(database) for _ in range(session.runs)), 4)
            session.say(f"  longest silence at {name}: {found[name]} s")
            session.drop_kept()
        session.drop_database("small")
        return found

    # --- the way back ---------------------------------------------------------------------------------------------

    def revert(self):
        """There and back again: each revert undoes the one before."""
        session = self._session
        session.runner.run([self._cli("postgres", "restore", self._artefact("postgres"), "--force", *session.opening)],
                           session.work)
        back = Contender("holdfast-cli revert", [self._cli("postgres", "revert", "--force")], session.work / "ours")
        session.runner.compare([back], session.runs, session.say)
        session.drop_kept()
        if back.failed:
            raise RunFailed(back.failed)
        return {"whole command": back.figures()["wall_seconds"]["median"]}
