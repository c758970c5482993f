"""What the tests of runs that do not reach their end share: a database that takes a while, and its state in one line."""
import time

from postgres_support import ALLOWED, PgCase

ROWS = 120_000
CHANGE = ("DROP TABLE IF EXISTS notes; UPDATE accounts SET balance = -1 WHERE id <= 10;"
          "CREATE TABLE IF NOT EXISTS newer (id int);")


class Breaking(PgCase):
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

    def break_at(self, seconds, *arguments):
        """Breaks a run off after this time; whether it was before its end."""
        raise NotImplementedError

    def nothing_works_on(self):
        """The programs that the killed run had started have ended, and so have their sessions."""
        deadline = time.monotonic() + 60
        while self.pg.sql("SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"
                          " AND pid <> pg_backend_pid()") != "0":
            self.assertLess(time.monotonic(), deadline, "sessions of a killed run go on")
            time.sleep(0.05)

    def restore_is_atomic(self, *options, points=12):
        artefact = self.backup()
        saved = self.state()
        self.sql(CHANGE)
        changed = self.state()
        whole = self.duration("restore", artefact, "--force", *options)
        self.assertEqual(self.state(), saved)
        broken, seen = 0, set()
        for part in range(1, points + 1):
            self.sql(CHANGE)
            self.assertEqual(self.state(), changed)
            broken += self.break_at(whole * (part + 1) / (points + 1), "restore", artefact, "--force", *options)
            self.usable()
            self.nothing_works_on()
            now = self.state()
            self.assertIn(now, (saved, changed), "neither the old nor the new content")
            seen.add(now)
        self.assertGreater(broken, points // 3)
        self.sql(CHANGE)
        self.restored(artefact, *options)
        self.assertEqual(self.state(), saved)
        self.no_side_databases()
        self.no_leftovers()
        return artefact, saved, changed
