"""PostgreSQL, writes refused while the backup is loaded, and the application stopped around the exchange: from outside,
with an application that goes on writing, with failures, and with runs that die while the database is frozen."""
import contextlib
import signal

from postgres_support import ALLOWED, OWNER, PgCase, SqlFailed, Writer, literal, set_up_module
from services_support import STARTS, STOPS, Services
from support import main


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class FreezeCase(Services, PgCase):
    user = OWNER

    def setUp(self):
        super().setUp()
        self.make_database()
        self.options = self.controlled(refuse_writes=True, url="env:DATABASE_URL")
        self.artefact = self.backup()
        self.saved = self.facts()
        self.damage()
        self.changed = self.facts()

    def restore_ends(self, *more):
        return self.with_options(self.options, self.artefact, *more)

    def setting(self, database=None):
        """What the database says of writing; empty when it says nothing."""
        return self.pg.sql("SELECT s FROM pg_db_role_setting r JOIN pg_database d ON d.oid = r.setdatabase,"
                           " unnest(setconfig) s WHERE setrole = 0 AND s LIKE 'default_transaction_read_only%'"
                           f" AND datname = {literal(database or self.db)}")

    def write(self):
        self.pg.sql("UPDATE accounts SET balance = balance", self.db, self.user)

    def writes_are_refused(self):
        with self.assertRaisesRegex(SqlFailed, "read-only transaction"):
            self.write()

    def writes_again(self):
        """It does, and nothing of that stays: what sequences gave, no rollback would bring back."""
        for database in {self.db} | set(self.kept()):
            self.assertEqual(self.setting(database), "", database)
        self.pg.sql("BEGIN; DELETE FROM beats; ROLLBACK", self.db, self.user)

    def die_at(self, word, *more):
        self.ask(f"die at {word}")
        ended = self.restore_ends(*more)
        self.assertEqual(ended.code, -signal.SIGKILL, ended)
        self.calls()
        self.pg.sql(f"DO $$ BEGIN WHILE EXISTS (SELECT FROM pg_stat_activity WHERE usename = {literal(self.user)})"
                    " LOOP PERFORM pg_sleep(0.02); PERFORM pg_stat_clear_snapshot(); END LOOP; END $$")
        (item,) = self.pending(*self.options)
        return item

    def nothing_left(self):
        self.assertEqual(self.pending(*self.options), [])
        self.no_side_databases()
        self.no_leftovers()
        self.usable()
        self.writes_again()


class Freeze(FreezeCase):
    def test_a_writer_is_refused_and_writes_again(self):
        release = self.gate("stop")
        writer = Writer(self.pg, self.db, self.user)
        self.addCleanup(writer.stop)
        writer.wait_for(3)
        process = self.start(*self.options, "restore", self.artefact, "--force", **ALLOWED)
        self.wait_for_call("stop web", process)
        self.writes_are_refused()
        refused = writer.commits
        rows = self.sql("SELECT count(*) FROM beats")
        release()
        out, err = process.communicate(timeout=120)
        self.assertEqual(process.returncode, 0, (out, err))
        writer.wait_for(5)
        writer.stop()
        self.assertGreaterEqual(writer.commits, refused + 5)
        (kept,) = self.kept()
        self.assertEqual(self.pg.sql("SELECT count(*) FROM beats", kept), rows, "nothing was written after the load")
        self.assertEqual(self.calls(), STOPS + STARTS)
        self.nothing_left()
        self.ok(*self.options, "revert", "--force", **ALLOWED)
        self.assertEqual(self.sql("SELECT count(*) FROM beats"), rows)
        self.nothing_left()

    def test_what_the_database_said_before_is_kept(self):
        self.pg.sql(f"ALTER DATABASE {self.db} SET default_transaction_read_only = off")
        self.assertEqual(self.restore_ends().code, 0)
        (kept,) = self.kept()
        self.assertEqual((self.setting(kept), self.setting()), ("default_transaction_read_only=off", ""))

    def test_writes_again_after_a_failed_load(self):
        # A view that can be filled anywhere but in a side database.
        self.sql("CREATE FUNCTION here() RETURNS int LANGUAGE sql AS $$SELECT 1 / (pg_catalog.current_database()"
                 " !~ '_new_2')::int$$; CREATE MATERIALIZED VIEW choosy AS SELECT public.here() AS one", user=self.user)
        self.artefact = self.backup()
        before = self.facts()
        ended = self.restore_ends()
        self.assertEqual(ended.code, 1, ended)
        self.assertTrue(ended.last.endswith("outcome=failed-data-unchanged"), ended)
        self.assert_facts(before, self.facts())
        self.assertEqual(self.calls(), [], "the load comes before the application is stopped")
        self.nothing_left()

    def test_writes_again_after_a_failing_stop(self):
        self.ask("fail at stop worker é")
        ended = self.restore_ends()
        self.assertIn(ended.code, (1, 4), ended)
        self.assertEqual(self.calls(), STOPS + STARTS)
        self.assert_facts(self.changed, self.facts())
        self.nothing_left()

    def test_writes_again_after_an_interrupt(self):
        release = self.gate("stop")
        process = self.start(*self.options, "restore", self.artefact, "--force", **ALLOWED)
        self.wait_for_call("stop web", process)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130)
        with contextlib.suppress(OSError):
            release()
        self.assertEqual(self.calls()[-2:], STARTS)
        self.assert_facts(self.changed, self.facts())
        self.nothing_left()

    def test_in_place(self):
        ended = self.restore_ends("--in-place")
        self.assertEqual(ended.code, 0, ended)
        self.assert_facts(self.saved, self.facts())
        self.assertEqual(self.calls(), STOPS + STARTS)
        self.nothing_left()
        self.ok(*self.options, "revert", "--force", **ALLOWED)
        self.assert_facts(self.changed, self.facts())
        self.nothing_left()


class DeathWhileFrozen(FreezeCase):
    def test_undone(self):
        for more in ((), ("--in-place",)):
            with self.subTest(more=more):
                item = self.die_at("stop", *more)
                self.writes_are_refused()
                self.assertEqual((item["data"], item["safe_choice"]), ("before", "undo"))
                self.assertEqual(sorted(item["in_force"]), ["freeze", "services-stop"])
                self.ok(*self.options, "resume", item["id"], "--undo")
                self.assertEqual(self.calls(), STARTS)
                self.assert_facts(self.changed, self.facts())
                self.nothing_left()

    def test_gone_on_with(self):
        for more in ((), ("--in-place",)):
            with self.subTest(more=more):
                item = self.die_at("stop", *more)
                ended = self.run_cli(*self.options, "resume", item["id"])
                self.assertEqual(ended.code, 0, ended)
                self.assertEqual(self.calls(), STOPS + STARTS)
                self.assert_facts(self.saved, self.facts())
                self.nothing_left()
                self.ok(*self.options, "revert", "--force", **ALLOWED)
                self.calls()
                self.assert_facts(self.changed, self.facts())
                self.nothing_left()

    def test_gone_on_with_in_vain(self):
        """What it cannot do now stays pending, or is taken back; it is never forgotten."""
        item = self.die_at("stop")
        hidden = self.artefact.with_suffix(".hidden")
        self.ask("fail at stop web")
        self.assertNotEqual(self.run_cli(*self.options, "resume", item["id"]).code, 0)
        self.assertEqual(self.calls()[-2:], STARTS)
        self.nothing_left()
        (self.root / "fail at stop web").unlink()
        item = self.die_at("stop")
        self.artefact.rename(hidden)
        self.assertEqual(self.run_cli(*self.options, "resume", item["id"]).code, 3)
        hidden.rename(self.artefact)
        self.assertEqual(len(self.pending(*self.options)), 1)
        self.ok(*self.options, "resume", "--all")
        self.assertEqual(self.calls(), STARTS)
        self.nothing_left()

    def test_after_the_exchange(self):
        for more in ((), ("--in-place",)):
            with self.subTest(more=more):
                item = self.die_at("start", *more)
                self.assertEqual((item["data"], item["safe_choice"]), ("after", "continue"))
                self.ok(*self.options, "resume", "--all")
                self.assertEqual(self.calls(), STARTS)
                self.assert_facts(self.saved, self.facts())
                self.nothing_left()
                self.ok(*self.options, "revert", "--force", **ALLOWED)
                self.calls()
                self.assert_facts(self.changed, self.facts())

    def test_another_restore_does_not_pass_it_by(self):
        self.die_at("stop")
        ended = self.restore_ends()
        self.assertEqual(ended.code, 4, ended)
        self.assertIn("code=unfinished", ended.last)
        self.assertEqual(self.calls(), [])
        self.ok(*self.options, "resume", "--all")
        self.nothing_left()
        self.assertEqual(self.restore_ends().code, 0)
        self.ok(*self.options, "revert", "--force", **ALLOWED)
        self.assert_facts(self.changed, self.facts())
        self.nothing_left()

    def test_database_is_dropped_while_frozen(self):
        self.die_at("stop")
        self.pg.drop(self.db)
        self.ok(*self.options, "resume", "--all")
        self.assertEqual(self.calls(), STARTS)
        self.assertEqual(self.pending(*self.options), [])
        self.assertEqual(self.restore_ends().code, 0)
        self.assert_facts(self.saved, self.facts())

    def test_a_backup_takes_no_freeze_for_a_setting(self):
        self.die_at("stop")
        artefact = self.backup()
        self.ok(*self.options, "resume", "--all")
        self.calls()
        self.assertEqual(self.with_options(self.options, artefact).code, 0)
        self.nothing_left()


if __name__ == "__main__":
    main()
