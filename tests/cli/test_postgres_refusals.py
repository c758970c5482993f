"""PostgreSQL, bad input: whatever is wrong with the server, the account, the target or the set, a run ends with the
right code, says what is wrong, and has changed nothing."""
import os
import shutil
import socket

from postgres_support import ALLOWED, BOSS, OWNER, PLAIN, Cluster, PgCase, free_port, set_up_module
from support import main, make_database

REFUSED, FAILED = 4, 1


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Refusal(PgCase):
    def no_backup(self, code, *words, **extra):
        """A backup that ends with this code, leaves no set, and says these words."""
        ended = self.run_cli("backup", **extra)
        self.assertEqual(ended.code, code, ended)
        self.assertRegex(ended.last, r"^backup_failed code=[a-z-]+ outcome=failed-data-unchanged$")
        self.assertEqual(self.sets(), [])
        self.assertEqual(list(self.backups.glob("globals/*")), [])
        self.no_leftovers()
        self.says(ended, words)
        return ended

    def no_restore(self, code, artefact, *words, arguments=(), **extra):
        before = self.facts()
        ended = self.restore(artefact, *arguments, **extra)
        self.unchanged(before, ended, code)
        self.says(ended, words)
        self.usable()
        return ended

    def says(self, ended, words):
        for word in words:
            self.assertIn(word, ended.all)


class Servers(Refusal):
    def test_down(self):
        self.make_database()
        artefact = self.backup()
        for file in self.sets() + list(self.backups.glob("globals/*")):
            self.assertTrue(file.exists())
        self.pg.stop()
        try:
            ended = self.run_cli("backup")
            self.assertEqual(ended.code, FAILED, ended)
            self.assertEqual(len(self.sets()), 1)
            for command in (("restore", artefact, "--force"), ("plan", artefact)):
                ended = self.run_cli(*command, **ALLOWED)
                self.assertEqual(ended.code, REFUSED, ended)
                self.assertIn(str(self.pg.port), ended.all)
            self.ok("list")
            self.ok("validate", artefact)
        finally:
            self.pg.start()
        self.restored(artefact)

    def test_nobody_listens(self):
        self.protect("app", port=free_port())
        self.no_backup(FAILED)

    def test_unknown_host(self):
        self.protect("app", host="no-such-host.invalid")
        self.no_backup(FAILED, "no-such-host.invalid")

    def test_something_else_listens(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.settimeout(60)
            self.protect("app", port=listener.getsockname()[1])
            process = self.start("backup")
            connection, _ = listener.accept()
            connection.sendall(b"HTTP/1.0 400 Bad Request\r\n\r\n")
            connection.close()
            listener.close()
            out, _ = process.communicate(timeout=60)
            self.assertEqual(process.returncode, FAILED, out)

    def test_standby(self):
        self.make_database()
        artefact = self.backup()
        standby = Cluster(standby_of=self.pg)
        self.addCleanup(standby.remove)
        before = standby.facts(self.db)
        self.protect(self.db, port=standby.port)
        ended = self.restore(artefact)
        self.assertEqual(ended.code, REFUSED, ended)
        self.assert_facts(before, standby.facts(self.db))
        ended = self.run_cli("restore", artefact, "--force", "--in-place", **ALLOWED)
        self.assertEqual(ended.code, REFUSED, ended)
        self.ok("validate", self.backup("--output", self.folder / "from the standby"))

    def test_another_cluster_with_the_same_name(self):
        self.make_database()
        artefact = self.backup()
        other = Cluster()
        self.addCleanup(other.remove)
        other.sql(f"CREATE DATABASE {self.db}")
        other.sql("CREATE TABLE precious (id int)", self.db)
        before = other.facts(self.db)
        self.protect(self.db, port=other.port)
        ended = self.restore(artefact)
        self.assertEqual(ended.code, REFUSED, ended)
        self.assertIn("--accept-target", ended.all)
        self.assert_facts(before, other.facts(self.db))


class Accounts(Refusal):
    def test_wrong_password(self):
        self.make_database()
        artefact = self.backup()
        shutil.rmtree(self.backups / "globals")
        self.protect(self.db, password="not the password é")
        before = self.facts()
        for code, *command in ((FAILED, "backup", "--output", self.folder / "out"),
                               (REFUSED, "restore", artefact, "--force"), (REFUSED, "plan", artefact)):
            ended = self.run_cli(*command, **ALLOWED)
            self.assertEqual(ended.code, code, ended)
            self.assertNotIn("not the password", ended.all)
        self.assert_facts(before, self.facts())
        self.assertEqual(list((self.folder / "out").glob("*.zst")), [])

    def test_no_password_is_never_asked_for(self):
        self.make_database()
        self.variables["DATABASE_URL"] = f"postgresql://{BOSS}@127.0.0.1:{self.pg.port}/{self.db}"
        self.no_backup(FAILED)

    def test_no_such_user(self):
        self.make_database()
        self.variables["DATABASE_URL"] = f"postgresql://nobody:x@127.0.0.1:{self.pg.port}/{self.db}"
        self.no_backup(FAILED)

    def test_no_such_database(self):
        self.no_backup(REFUSED, self.db)
        self.assertEqual(self.pg.databases(), set())

    def test_not_permitted_table(self):
        self.make_database()
        self.protect(self.db, PLAIN)
        ended = self.run_cli("backup")
        self.assertIn(ended.code, (FAILED, REFUSED), ended)
        self.assertIn("public.", ended.all)
        self.assertEqual(self.sets(), [])

    def test_row_security_never_makes_a_partial_backup(self):
        self.make_database()
        self.sql(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {PLAIN};"
                 f"GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO {PLAIN};"
                 "ALTER TABLE moves ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON moves USING (id < 10)")
        self.protect(self.db, PLAIN)
        ended = self.run_cli("backup")
        self.assertIn(ended.code, (FAILED, REFUSED), ended)
        self.assertIn("moves", ended.all)
        self.assertEqual(self.sets(), [])

    def test_not_the_owner(self):
        self.make_database()
        artefact = self.backup()
        self.sql(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {OWNER};"
                 f"GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO {OWNER}")
        self.protect(self.db, OWNER)
        self.no_restore(REFUSED, artefact)
        self.no_restore(REFUSED, artefact, arguments=("--in-place",))

    def test_read_only_account(self):
        self.make_database()
        self.pg.sql(f"ALTER ROLE {BOSS} SET default_transaction_read_only = on")
        try:
            artefact = self.backup()
            saved = self.facts()
            self.sql("SET default_transaction_read_only = off; DELETE FROM moves")
            self.restored(artefact)
            self.assert_facts(saved, self.facts())
        finally:
            self.pg.sql(f"SET default_transaction_read_only = off; ALTER ROLE {BOSS} RESET ALL")


class Settings(Refusal):
    def test_timeouts_and_read_only_on_role_and_database(self):
        settings = ("statement_timeout = 1", "lock_timeout = 1", "idle_in_transaction_session_timeout = 1",
                    "default_transaction_read_only = on", "search_path = pg_catalog", "datestyle = 'SQL, DMY'",
                    "intervalstyle = sql_standard", "bytea_output = escape", "standard_conforming_strings = off",
                    "extra_float_digits = -5", "client_encoding = latin1", "row_security = off",
                    "default_transaction_isolation = serializable", "xmloption = document")
        self.make_database()
        self.sql("INSERT INTO notes (text) VALUES (E'\\\\ \\' é €')")
        off = "SET default_transaction_read_only = off; SET search_path = public;"
        for setting in settings:
            self.pg.sql(f"ALTER DATABASE {self.db} SET {setting};"
                        f"ALTER ROLE {BOSS} IN DATABASE {self.db} SET {setting}")
        saved = self.facts()
        artefact = self.backup()
        self.sql(off + "DELETE FROM moves; DROP TABLE notes")
        self.restored(artefact)
        self.assert_facts(saved, self.facts())
        self.revert()
        self.assertEqual(self.sql(off + "SELECT count(*) FROM moves"), "0")

    def test_variables_of_the_operator_do_not_leak_in(self):
        self.make_database()
        (self.folder / "empty home").mkdir()
        (self.folder / "empty home" / ".psqlrc").write_text("\\! touch leaked\n\\set ON_ERROR_STOP 0\n")
        saved = self.facts()
        odd = {"PGDATABASE": "nonsense", "PGHOST": "no-such-host.invalid", "PGPORT": "1", "PGUSER": "nobody",
               "PGPASSWORD": "wrong", "PGOPTIONS": "-c nonsense=1", "PGSERVICE": "nothing", "PGSSLMODE": "nonsense",
               "PGAPPNAME": "x", "PGCLIENTENCODING": "SQL_ASCII", "PGDATESTYLE": "German", "LC_ALL": "fr_FR.UTF-8"}
        artefact = self.backup(**odd)
        self.damage()
        self.restored(artefact, **odd)
        self.assert_facts(saved, self.facts())
        self.assertEqual(list(self.root.rglob("leaked")), [])

    def test_table_locked_exclusively(self):
        self.make_database()
        artefact = self.backup()
        saved = self.facts()
        self.damage()
        holder = self.session(name="locksmith", first="BEGIN; LOCK TABLE moves IN ACCESS EXCLUSIVE MODE;")
        ended = self.run_cli("backup")
        self.assertEqual(ended.code, FAILED, ended)
        self.assertIn("lock", ended.all)
        self.assertEqual(len(self.sets()), 1)
        self.restored(artefact)
        self.assert_facts(saved, self.facts())
        self.assertIsNotNone(holder)

    def test_prepared_transaction(self):
        self.make_database()
        artefact = self.backup()
        self.sql("BEGIN; INSERT INTO notes (text) VALUES ('later'); PREPARE TRANSACTION 'half done';")
        try:
            self.no_restore(REFUSED, artefact, "half done")
        finally:
            self.sql("ROLLBACK PREPARED 'half done'")
        self.restored(artefact)

    def test_replication_slot_is_told(self):
        self.make_database()
        artefact = self.backup()
        self.sql("SELECT pg_create_logical_replication_slot('branch_slot', 'pgoutput')")
        try:
            ended = self.restore(artefact)
            self.assertIn(ended.code, (0, REFUSED), ended)
            self.assertIn("branch_slot", ended.all)
            self.usable()
        finally:
            self.pg.sql("SELECT pg_drop_replication_slot('branch_slot')")


class Databases(Refusal):
    def test_template_database(self):
        self.make_database()
        self.pg.sql(f"ALTER DATABASE {self.db} IS_TEMPLATE true")
        saved = self.facts()
        artefact = self.backup()
        self.damage()
        before = self.facts()
        ended = self.restore(artefact)
        if ended.code == 0:
            self.assert_facts(saved, self.facts())
        else:
            self.unchanged(before, ended, REFUSED)

    def test_templates_of_the_server_are_never_replaced(self):
        self.protect("template1")
        ended = self.run_cli("--json", "backup")
        if ended.code == 0:
            before = self.facts()
            ended = self.restore(ended.result["file"])
            self.assert_facts(before, self.facts())
        self.assertEqual(ended.code, REFUSED, ended)
        self.protect("template0")
        ended = self.run_cli("backup")
        self.assertIn(ended.code, (FAILED, REFUSED), ended)
        self.assertEqual(self.pg.databases(), set())

    def test_an_application_in_the_database_postgres(self):
        self.protect("postgres")
        before = self.facts()
        artefact = self.backup()
        ended = self.restore(artefact)
        self.assertIn(ended.code, (0, REFUSED), ended)
        self.assert_facts(before, self.facts())
        if ended.code == 0:
            self.revert()
            self.assert_facts(before, self.facts())

    def test_role_missing_on_the_target(self):
        self.pg.sql('CREATE ROLE "gone é"')
        self.make_database(script='CREATE TABLE theirs (id int); GRANT SELECT ON theirs TO "gone é"')
        artefact = self.backup()
        self.sql('DROP OWNED BY "gone é"; DROP ROLE "gone é"')
        self.no_restore(REFUSED, artefact, "gone é")

    def test_owner_missing_on_the_target(self):
        self.pg.sql('CREATE ROLE gone_owner')
        self.make_database(script="CREATE TABLE theirs (id int); ALTER TABLE theirs OWNER TO gone_owner")
        artefact = self.backup()
        self.sql("REASSIGN OWNED BY gone_owner TO boss; DROP ROLE gone_owner")
        self.no_restore(REFUSED, artefact, "gone_owner")

    def test_extension_of_another_version(self):
        self.make_database(script="CREATE EXTENSION hstore; UPDATE pg_extension SET extversion = '9.77'"
                                  " WHERE extname = 'hstore'")
        artefact = self.backup()
        self.sql("UPDATE pg_extension SET extversion = '1.8' WHERE extname = 'hstore'")
        self.assertIn("9.77", self.run_cli("plan", artefact).all, "told before anything is done")
        ended = self.restore(artefact)
        self.assertIn(ended.code, (REFUSED, 6), ended)
        self.assertNotIn("outcome=verified", ended.last)

    def test_extension_that_is_not_installed_on_the_target(self):
        self.make_database(script="CREATE EXTENSION hstore; UPDATE pg_extension SET extname = 'not_there'"
                                  " WHERE extname = 'hstore'")
        artefact = self.backup()
        self.no_restore(REFUSED, artefact, "not_there")

    def test_tablespace_missing_on_the_target(self):
        place = self.pg.folder / "space é"
        place.mkdir()
        if self.pg.account:
            os.chown(place, self.pg.account["user"], self.pg.account["group"])
        self.pg.sql(f"CREATE TABLESPACE \"extra é\" LOCATION '{place}'")
        self.make_database(script='CREATE TABLE far_away (id int) TABLESPACE "extra é"')
        artefact = self.backup()
        self.sql("DROP TABLE far_away")
        self.pg.sql('DROP TABLESPACE "extra é"')
        place.rmdir()
        self.no_restore(REFUSED, artefact, "extra é")

    def test_modes_that_do_not_fit(self):
        self.make_database()
        artefact = self.backup()
        before = self.facts()
        self.unchanged(before, self.restore(artefact, "--mode", "sqlite"), REFUSED)
        self.assertEqual(self.run_cli("backup", "--mode", "sqlite").code, REFUSED)
        make_database(self.root / "app.db")
        sqlite = self.backup(DATABASE_URL="sqlite:///app.db")
        self.unchanged(before, self.restore(sqlite), REFUSED)
        file = (self.root / "app.db").read_bytes()
        ended = self.restore(artefact, DATABASE_URL="sqlite:///app.db")
        self.assertEqual(ended.code, REFUSED, ended)
        self.assertEqual((self.root / "app.db").read_bytes(), file)

    def test_two_restores_at_once(self):
        self.make_database()
        artefact = self.backup()
        saved = self.facts()
        self.damage()
        both = [self.start("restore", artefact, "--force", **ALLOWED) for _ in range(2)]
        codes = []
        for process in both:
            process.communicate(timeout=120)
            codes.append(process.returncode)
        self.assertIn(sorted(codes), ([0, 0], [0, 7]))
        self.assert_facts(saved, self.facts())
        self.no_side_databases()

    def test_the_lock_on_the_server_keeps_another_host_out(self):
        self.make_database(script="INSERT INTO moves (account, amount) SELECT i % 50 + 1, 0"
                                  " FROM generate_series(1, 150000) i")
        artefact = self.backup()
        elsewhere = self.folder / "another host"
        elsewhere.mkdir()
        shutil.copytree(self.backups, elsewhere / "backups" / "db")
        copy = elsewhere / "backups" / "db" / artefact.name
        first = self.start("restore", artefact, "--force", **ALLOWED)
        ended = self.restore(copy, cwd=elsewhere, HOLDFAST_HOME=str(self.folder / "its home"))
        first.communicate(timeout=120)
        self.assertIn(sorted((first.returncode, ended.code)), ([0, 0], [0, 7]), ended)
        self.no_side_databases()


if __name__ == "__main__":
    main()
