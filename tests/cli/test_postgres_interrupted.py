"""PostgreSQL, runs that are killed: at any moment the database of the URL is there, lets its user in, and holds the
old or the new content; the next restore leaves nothing behind."""
import signal
import time

from postgres_support import ALLOWED, PgCase, set_up_module
from support import end, main, meta_of

ROWS = 120_000
CHANGE = ("DROP TABLE IF EXISTS notes; UPDATE accounts SET balance = -1 WHERE id <= 10;"
          "CREATE TABLE IF NOT EXISTS newer (id int);")


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Killed(PgCase):
    def setUp(self):
        super().setUp()
        self.make_database(script=f"INSERT INTO moves (account, amount, note) SELECT i % 50 + 1, 0, 'move ' || i"
                                  f" FROM generate_series(1, {ROWS}) i; CREATE INDEX ON moves (note);")

    def state(self):
        """What the database holds, in one line."""
        self.usable()
        return self.sql("SELECT concat_ws(' ', (SELECT md5(string_agg(m::text, ',' ORDER BY id)) FROM moves m),"
                        " (SELECT md5(string_agg(a::text, ',' ORDER BY id)) FROM accounts a), to_regclass('notes'),"
                        " to_regclass('newer'), (SELECT count(*) FROM pg_index WHERE indrelid = 'moves'::regclass))")

    def duration(self, *arguments):
        begin = time.monotonic()
        self.ok(*arguments, **ALLOWED)
        return time.monotonic() - begin

    def kill_at(self, seconds, *arguments):
        """Whether it was killed before its end."""
        process = self.start(*arguments, **ALLOWED)
        time.sleep(seconds)
        end(process)
        process.communicate()
        return process.returncode == -signal.SIGKILL

    def nothing_works_on(self):
        """The programs that the killed run had started have ended, and so have their sessions."""
        deadline = time.monotonic() + 60
        while self.pg.sql("SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"
                          " AND pid <> pg_backend_pid()") != "0":
            self.assertLess(time.monotonic(), deadline, "sessions of a killed run go on")
            time.sleep(0.05)

    def test_backup(self):
        before = self.state()
        whole = self.duration("backup")
        killed = 0
        for part in range(1, 11):
            killed += self.kill_at(whole * part / 11, "backup")
            for item in self.ok("--json", "list", "--all").result["items"]:
                self.assertIn(item["state"], ("valid", "partial"))
            self.nothing_works_on()
        self.assertGreater(killed, 3)
        last = self.backup()
        self.no_leftovers()
        self.no_leftovers(self.backups / "globals")
        for artefact in self.sets():
            if meta_of(artefact).exists():
                self.ok("validate", artefact, "--depth", "sealed")
        self.assertEqual(self.state(), before)
        self.assertEqual(self.pg.databases(), {self.db})
        self.restored(last)
        self.assertEqual(self.state(), before)

    def restore_is_atomic(self, *options, points=16):
        artefact = self.backup()
        saved = self.state()
        self.sql(CHANGE)
        changed = self.state()
        whole = self.duration("restore", artefact, "--force", *options)
        self.assertEqual(self.state(), saved)
        killed, seen = 0, set()
        for part in range(1, points + 1):
            self.sql(CHANGE)
            self.assertEqual(self.state(), changed)
            killed += self.kill_at(whole * (part + 1) / (points + 1), "restore", artefact, "--force", *options)
            self.usable()
            self.nothing_works_on()
            now = self.state()
            self.assertIn(now, (saved, changed), "neither the old nor the new content")
            seen.add(now)
        self.assertGreater(killed, points // 3)
        self.sql(CHANGE)
        self.restored(artefact, *options)
        self.assertEqual(self.state(), saved)
        self.no_side_databases()
        self.no_leftovers()
        return artefact, saved, changed

    def test_restore(self):
        artefact, saved, changed = self.restore_is_atomic()
        self.revert()
        self.assertEqual(self.state(), changed)
        self.restored(artefact)
        self.assertEqual(self.state(), saved)

    def test_restore_in_place(self):
        self.restore_is_atomic("--in-place", points=10)

    def test_restore_of_a_missing_database(self):
        artefact = self.backup()
        saved = self.state()
        self.pg.drop(self.db)
        whole = self.duration("restore", artefact, "--force")
        for part in range(1, 9):
            self.pg.drop(self.db)
            self.kill_at(whole * (part + 1) / 9, "restore", artefact, "--force")
            self.nothing_works_on()
            if self.db in self.pg.databases():
                self.assertEqual(self.state(), saved, "it is there in full or not at all")
        self.pg.drop(self.db)
        self.restored(artefact)
        self.assertEqual(self.state(), saved)
        self.no_side_databases()

    def test_revert(self):
        artefact = self.backup()
        saved = self.state()
        self.sql(CHANGE)
        changed = self.state()
        self.restored(artefact)
        whole = self.duration("revert", "--force")
        self.assertEqual(self.state(), changed)
        killed = 0
        for part in range(1, 11):
            killed += self.kill_at(whole * (part + 1) / 11, "revert", "--force")
            self.nothing_works_on()
            self.assertIn(self.state(), (saved, changed))
        self.assertGreater(killed, 2)
        self.restored(artefact)
        self.assertEqual(self.state(), saved)
        self.no_side_databases()


class Stopped(Killed):
    """Asked to stop instead."""

    def kill_at(self, seconds, *arguments):
        process = self.start(*arguments, **ALLOWED)
        time.sleep(seconds)
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=60)
        self.assertIn(process.returncode, (0, 130), (out, err))
        last = out.decode().splitlines()[-1]
        if process.returncode == 130:
            self.assertRegex(last, r"^[a-z]+_failed code=cancelled outcome=failed-data-unchanged$")
            self.no_side_databases()
        self.no_leftovers()
        return process.returncode == 130

    test_restore_of_a_missing_database = test_revert = None


if __name__ == "__main__":
    main()
