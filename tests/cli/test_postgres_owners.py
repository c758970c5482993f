"""PostgreSQL accounts that are no superusers: what they may do is done beside and swapped, or in place, or refused
with the hint."""
from postgres_support import BOSS, OWNER, PLAIN, PgCase, set_up_module
from support import main

BEATS = {"without": ("public.beats", "public.beats_id_seq")}


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Owners(PgCase):
    """An application's own roles, which are no superusers."""

    def round_trip(self, *options):
        saved = self.facts()
        artefact = self.backup()
        self.damage()
        damaged = self.facts()
        self.assertTrue(self.restored(artefact, *options).last.endswith("outcome=verified"))
        self.assert_facts(saved, self.facts())
        self.revert(*options)
        self.assert_facts(damaged, self.facts())
        self.restored(artefact, *options)
        self.assert_facts(saved, self.facts())
        self.usable()
        self.no_side_databases()

    def test_owner_with_createdb(self):
        self.protect(self.db, OWNER)
        self.make_database()
        self.round_trip()

    def test_sessions_of_a_superuser_cannot_be_ended_by_an_owner(self):
        self.protect(self.db, OWNER)
        self.make_database()
        artefact = self.backup()
        self.damage()
        before = self.facts()
        # The server hides what a superuser's session does, but neither process nor user nor program.
        session = self.session(user=BOSS, name="boss at work")
        pid = self.pg.sql(f"SELECT pid FROM pg_stat_activity WHERE datname = '{self.db}'")
        ended = self.restore(artefact)
        self.unchanged(before, ended, 1, 4)
        for word in (pid, BOSS, "boss at work"):
            self.assertIn(word, ended.all)
        self.usable()
        session.stdin.close()
        session.wait(30)
        self.restored(artefact)

    def test_without_createdb_only_in_place(self):
        self.protect(self.db, PLAIN)
        self.make_database()
        saved = self.facts()
        artefact = self.backup()
        self.damage()
        damaged = self.facts()
        ended = self.restore(artefact)
        self.unchanged(damaged, ended, 4)
        self.assertIn("--in-place", ended.all)
        ended = self.restored(artefact, "--in-place")
        self.assertTrue(ended.last.endswith("outcome=verified"), ended)
        self.assert_facts(saved, self.facts())
        safety = list((self.backups / "pre-restore").glob("postgres-pre-restore-*.dump.zst"))
        self.assertEqual(len(safety), 1, "the safety dump")
        self.ok("validate", safety[0])
        self.revert()
        self.assert_facts(damaged, self.facts())
        self.restored(artefact, "--in-place")
        self.assert_facts(saved, self.facts())
        self.no_side_databases()

    def test_in_place_as_superuser_with_sessions_and_newer_objects(self):
        self.make_database()
        saved = self.facts(**BEATS)
        artefact = self.backup()
        self.damage()
        self.sql("CREATE TABLE newer (id int REFERENCES accounts)")
        damaged = self.facts(**BEATS)
        writer = self.writer()
        # It writes on as soon as the transaction is over, so what it writes may be told as a deviation: nothing else.
        ended = self.restore(artefact, "--in-place")
        self.assertIn(ended.code, (0, 6), ended)
        for line in ended.lines:
            self.assertTrue("Deviation: " not in line or "beats" in line, ended)
        self.assert_facts(saved, self.facts(**BEATS))
        writer.wait_for(3)
        writer.stop()
        self.assertEqual(self.kept(), [])
        self.revert()
        self.assert_facts(damaged, self.facts(**BEATS))

    def test_in_place_is_all_or_nothing(self):
        self.protect(self.db, PLAIN)
        self.make_database()
        artefact = self.backup()
        self.pg.sql("CREATE TABLE foreigners (id int); INSERT INTO foreigners VALUES (1)", self.db, BOSS)
        self.damage()
        before = self.facts()
        ended = self.restore(artefact, "--in-place")
        if ended.code == 0:  # it may leave what is not its own, if it says so
            self.assertIn("foreigners", ended.all)
            self.assertEqual(self.sql("SELECT count(*) FROM foreigners"), "1")
        else:
            self.unchanged(before, ended, 1, 4)
            self.assertIn("foreigners", ended.all)

    def test_a_database_that_refuses_connections(self):
        self.make_database()
        saved = self.facts()
        artefact = self.backup()
        self.pg.sql(f"ALTER DATABASE {self.db} ALLOW_CONNECTIONS false")
        self.assertIn(self.run_cli("backup").code, (1, 4))
        ended = self.restore(artefact)
        self.assertIn(ended.code, (0, 4), ended)
        if ended.code == 0:
            self.usable()
            self.assert_facts(saved, self.facts())
        self.no_side_databases()


if __name__ == "__main__":
    main()
