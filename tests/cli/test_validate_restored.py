"""validate --depth restored on a PostgreSQL server: the set is loaded into a database that nobody uses, held against
what is signed, checked, and gone again, also after a crash; the live database stays as it was."""
import json
import re
import shutil
import signal
import subprocess
import time

from postgres_support import OWNER, PLAIN, PgCase, end_session, identifier, literal, set_up_module
from support import end, main, meta_of, signed_again, version_one_set

# Building an index of `slow` waits in a scratch database for as long as a session of this name is there.
HOLD = "hold the load"
SLOW = f"""
CREATE FUNCTION slow(number int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$
BEGIN
  WHILE current_database() LIKE '%\\_check\\_%' AND EXISTS (
      SELECT FROM pg_catalog.pg_stat_activity WHERE application_name = {literal(HOLD)}) LOOP
    PERFORM pg_catalog.pg_sleep(0.02), pg_catalog.pg_stat_clear_snapshot();
  END LOOP;
  RETURN number;
END $$;
CREATE TABLE held (number int);
INSERT INTO held VALUES (1);
CREATE INDEX ON held (slow(number));
"""
SCRATCH = r"_check_\d{8}_\d{6}_[0-9a-f]{4}$"


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Restored(PgCase):
    def scratches(self):
        return sorted(name for name in self.pg.databases() if re.search(SCRATCH, name))

    def prove(self, artefact, *arguments, **extra):
        return self.run_cli("--json", "validate", artefact, "--depth", "restored", *arguments, **extra)

    def proven(self, artefact, *arguments, **extra):
        """Content and engine say yes, and nothing is left behind."""
        ended = self.prove(artefact, *arguments, **extra)
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(ended.result["depth"], "restored", ended)
        self.nothing_left()
        return ended

    def nothing_left(self):
        self.assertEqual(self.scratches(), [])
        self.no_leftovers(self.home / "work")

    def check(self, ended, name):
        found = [each for each in ended.result["checks"] if each["id"] == name]
        self.assertEqual(len(found), 1, f"{name}: {ended}")
        return found[0]

    def tampered(self, artefact, change):
        """Signed by somebody who has the key."""
        meta = json.loads(meta_of(artefact).read_bytes())
        change(meta["holdfast"]["fingerprint"])
        meta_of(artefact).write_bytes(signed_again(meta))
        return artefact

    def wait_until(self, condition, words):
        deadline = time.monotonic() + 60
        while not condition():
            self.assertLess(time.monotonic(), deadline, words)
            time.sleep(0.02)

    # --- what is proven ---------------------------------------------------------------------------------------------

    def test_everything_in_a_rich_database(self):
        self.make_rich_database()
        before = self.facts()
        artefact = self.backup()
        ended = self.proven(artefact)
        self.assertEqual(self.check(ended, "restored-content")["verdict"], "pass")
        self.assertEqual(self.check(ended, "engine-check")["verdict"], "pass", "amcheck is there, and says yes")
        left = self.check(ended, "scratch-left-out")["observed_text"]
        for name in ("PUBLICATION everything", "PUBLICATION branch", "EVENT TRIGGER watch_ddl"):
            self.assertIn(name, left)
        self.assertIn("owners", self.check(ended, "scratch-not-compared")["observed_text"])
        self.assert_facts(before, self.facts())

    def test_last_line_and_the_depth_in_the_list(self):
        self.make_database()
        artefact = self.backup()
        ended = self.ok("validate", artefact, "--depth", "restored")
        self.assertEqual(ended.last, f"backup_validate_ok file={artefact} depth=restored")
        items = self.ok("--json", "list").result["items"]
        self.assertEqual([item["depth"] for item in items if item["file"] == str(artefact)], ["restored"])

    def test_compares_every_kind_where_nothing_was_left_out(self):
        self.make_database()
        ended = self.proven(self.backup())
        checks = {check["id"] for check in ended.result["checks"]}
        self.assertFalse(checks & {"scratch-not-compared", "scratch-left-out", "scratch-owners"}, ended)

    def test_a_subscription_is_not_loaded(self):
        self.make_database(script="CREATE SUBSCRIPTION feed CONNECTION 'host=127.0.0.1 port=1 password=geheim-4711'"
                                  " PUBLICATION p WITH (connect = false);")
        self.addCleanup(self.sql, "ALTER SUBSCRIPTION feed SET (slot_name = NONE); DROP SUBSCRIPTION feed")
        ended = self.proven(self.backup())
        self.assertIn("SUBSCRIPTION feed", self.check(ended, "scratch-left-out")["observed_text"])
        self.assertNotIn("geheim-4711", ended.all)

    def test_by_an_owner_who_is_no_superuser(self):
        self.protect(self.db, OWNER)
        self.make_database(OWNER)
        ended = self.proven(self.backup())
        engine = self.check(ended, "engine-check")
        self.assertEqual(engine["verdict"], "skipped", "amcheck is for superusers")
        self.assertIn("amcheck", engine["observed_text"])

    def test_objects_of_a_role_that_the_login_is_not_in(self):
        self.make_database(OWNER)
        self.sql(f"CREATE TABLE others (id int); INSERT INTO others VALUES (1); GRANT SELECT ON others TO {OWNER};"
                 f"GRANT ALL ON SCHEMA public TO {OWNER}")
        self.protect(self.db, OWNER)
        ended = self.proven(self.backup())
        self.assertIn(OWNER, self.check(ended, "scratch-owners")["observed_text"])
        self.assertIn("privileges", self.check(ended, "scratch-not-compared")["observed_text"])

    def test_facts_about_the_data_are_no_damage(self):
        self.make_database(script="ALTER TABLE moves ADD CONSTRAINT late CHECK (amount <> 7) NOT VALID;"
                                  "CREATE TABLE numbered (id serial PRIMARY KEY); INSERT INTO numbered VALUES (9);")
        ended = self.proven(self.backup())
        self.assertIn("1", self.check(ended, "references")["observed_text"])
        self.assertIn("numbered", self.check(ended, "loose-ends")["observed_text"])

    def test_the_live_database_is_missing(self):
        self.make_database()
        artefact = self.backup()
        self.pg.drop(self.db)
        self.proven(artefact)
        self.assertEqual(self.pg.databases(), set())

    def test_a_name_of_63_bytes(self):
        self.protect("é" * 31 + "x")
        self.make_database()
        self.proven(self.backup())
        self.assertEqual(self.pg.databases(), {self.db})

    def test_nobody_else_may_look_into_it(self):
        self.make_database(script=SLOW)
        artefact = self.backup()
        with self.held() as hold:
            process = self.start("validate", artefact, "--depth", "restored")
            name = self.loading(1)[0]
            self.assertEqual(self.pg.sql(f"SELECT has_database_privilege({literal(PLAIN)}, {literal(name)},"
                                         " 'CONNECT')"), "f")
            hold.release()
            self.assertEqual(process.wait(60), 0, process.communicate())
            process.communicate()

    # --- what is not as signed ----------------------------------------------------------------------------------------

    def test_rows_that_differ_from_what_is_signed(self):
        self.make_database()

        def three_more(fingerprint):
            table = next(each for each in fingerprint["tables"] if each["name"].endswith("accounts"))
            table["rows"] += 3
            table["digest"] = "0" * len(table["digest"])
            table.pop("sketch", None)
        artefact = self.tampered(self.backup(), three_more)
        ended = self.prove(artefact)
        self.assertEqual(ended.code, 3, ended)
        self.assertEqual(ended.result["outcome"], "failed-data-unchanged")
        self.assertEqual(self.check(ended, "restored-content")["verdict"], "fail")
        self.assertIn("accounts", self.check(ended, "restored-content")["observed_text"])
        self.nothing_left()
        states = {item["file"]: item["state"] for item in self.ok("--json", "list", "--all").result["items"]}
        self.assertEqual(states[str(artefact)], "invalid")

    def test_content_that_differs_in_no_number(self):
        self.make_database()

        def another_digest(fingerprint):
            table = next(each for each in fingerprint["tables"] if each["name"].endswith("accounts"))
            table["digest"] = table["digest"][::-1]
        self.refused(3, "artefact-damaged", "validate", self.tampered(self.backup(), another_digest), "--depth",
                     "restored")
        self.nothing_left()

    def test_only_a_definition_differs(self):
        self.make_database()

        def another_column(fingerprint):
            facts = next(each for each in fingerprint["catalogue"] if each["kind"] == "columns")
            facts["digest"] = facts["digest"][::-1]
        ended = self.prove(self.tampered(self.backup(), another_column))
        self.assertEqual(ended.code, 6, ended)
        self.assertEqual(ended.result["outcome"], "restored-with-deviations")
        self.assertEqual(ended.result["depth"], "readable")
        self.nothing_left()

    def test_an_index_that_does_not_know_its_rows(self):
        self.make_database(script="CREATE FUNCTION fickle(number int) RETURNS float IMMUTABLE LANGUAGE plpgsql AS"
                                  " 'BEGIN RETURN random(); END'; CREATE INDEX ON accounts (fickle(id));")
        ended = self.prove(self.backup())
        self.assertEqual(ended.code, 6, ended)
        self.assertEqual(self.check(ended, "engine-check")["verdict"], "fail")
        self.assertEqual(ended.result["depth"], "readable")
        self.nothing_left()

    def test_a_damaged_artefact_reaches_no_server(self):
        self.make_database()
        artefact = self.backup()
        content = bytearray(artefact.read_bytes())
        content[len(content) // 2] ^= 1
        artefact.write_bytes(content)
        self.refused(3, "digest-mismatch", "validate", artefact, "--depth", "restored")
        self.nothing_left()

    def test_a_dump_that_does_not_load(self):
        self.make_database(script="CREATE FUNCTION broken(number int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$"
                                  " BEGIN IF current_database() LIKE '%\\_check\\_%' THEN RAISE 'not here'; END IF;"
                                  " RETURN number; END $$; CREATE INDEX ON accounts (broken(id));")
        self.refused(1, "engine-failed", "validate", self.backup(), "--depth", "restored")
        self.nothing_left()

    # --- what does not go -----------------------------------------------------------------------------------------------

    def test_without_createdb(self):
        self.make_database(PLAIN)
        self.protect(self.db, PLAIN)
        ended = self.refused(4, "side-database-impossible", "validate", self.backup(), "--depth", "restored")
        self.assertIn("--depth readable", ended.all)
        self.assertEqual(self.pg.databases(), {self.db})

    def test_the_server_is_not_there(self):
        self.make_database()
        artefact = self.backup()
        self.protect(self.db, port=1)
        self.refused(4, "server-unreachable", "validate", artefact, "--depth", "restored")
        self.nothing_left()

    def test_no_server_in_the_environment(self):
        self.make_database()
        self.refused(4, "precondition-failed", "validate", self.backup(), "--depth", "restored",
                     DATABASE_URL="sqlite:///app.db")

    def test_roles_are_restored_into_nothing(self):
        self.make_database()
        roles = self.ok("--json", "backup").result["roles_file"]
        self.refused(4, "precondition-failed", "validate", roles, "--depth", "restored")

    def test_plain_sql_of_version_one_proves_no_content(self):
        self.make_database()
        sql = self.pg.program("pg_dump", "--clean", "--if-exists", "--no-owner", "--no-privileges", database=self.db)
        artefact = version_one_set(self.backups, sql, "postgres-backup-20260131-101112.sql", "postgres")
        ended = self.prove(artefact)
        self.assertEqual((ended.code, ended.result["outcome"]), (0, "restored-unverified"), ended)
        self.assertEqual(ended.result["depth"], "readable", "nothing is signed to hold it against")
        self.nothing_left()

    def test_encrypted(self):
        if not shutil.which("age-keygen"):
            self.skipTest("the program age-keygen is not installed")
        identity = self.folder / "identité.txt"
        subprocess.run(["age-keygen", "-o", identity], check=True, capture_output=True)
        recipient = subprocess.run(["age-keygen", "-y", identity], check=True, capture_output=True, text=True)
        self.make_database()
        artefact = self.backup("--recipient", recipient.stdout.strip())
        self.refused(4, "identity-required", "validate", artefact, "--depth", "restored")
        self.assertEqual(self.scratches(), [])
        self.proven(artefact, "--identity", identity)

    # --- several at a time, and runs that are killed ----------------------------------------------------------------------

    def held(self):
        case = self

        class Held:
            def __enter__(self):
                self.session = case.pg.session("postgres", name=HOLD)
                return self

            def __exit__(self, *_):
                self.release()

            def release(self):
                if self.session:
                    end_session(self.session)
                self.session = None
        return Held()

    def loading(self, count):
        """So many scratch databases in which the load waits."""
        def names():
            listed = self.pg.sql("SELECT coalesce(json_agg(DISTINCT datname), '[]') FROM pg_stat_activity"
                                 " WHERE query LIKE 'CREATE INDEX%' AND state = 'active'")
            return sorted(name for name in json.loads(listed) if re.search(SCRATCH, name))
        self.wait_until(lambda: len(names()) >= count, "no load waits")
        return names()

    def killed_in_the_load(self, artefact, **extra):
        """What a run leaves that is killed in the middle of it."""
        with self.held():
            process = self.start("validate", artefact, "--depth", "restored", **extra)
            names = self.loading(1)
            end(process)
            process.communicate()
            self.assertEqual(process.returncode, -signal.SIGKILL)
        self.wait_until(lambda: self.pg.sql("SELECT count(*) FROM pg_stat_activity WHERE backend_type ="
                                            " 'client backend' AND pid <> pg_backend_pid()") == "0", "it goes on")
        self.assertEqual(self.scratches(), names)
        return names[0]

    def test_two_at_a_time(self):
        self.make_database(script=SLOW)
        artefact = self.backup()
        with self.held() as hold:
            runs = [self.start("validate", artefact, "--depth", "restored") for _ in range(2)]
            self.assertEqual(len(self.loading(2)), 2)
            third = self.ok("backup")
            self.assertEqual(len(self.scratches()), 2, third)
            hold.release()
            for run in runs:
                out, err = run.communicate(timeout=120)
                self.assertEqual(run.returncode, 0, (out, err))
        self.nothing_left()

    def test_the_next_validation_drops_what_a_killed_one_left(self):
        self.make_database(script=SLOW)
        before = self.facts()
        artefact = self.backup()
        left = self.killed_in_the_load(artefact)
        comment = self.pg.sql("SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname ="
                              f" {literal(left)}")
        for word in ('"set":', '"run":', '"pid":', '"host":'):
            self.assertIn(word, comment)
        self.proven(artefact)
        self.assert_facts(before, self.facts())

    def test_killed_at_any_moment(self):
        self.make_database(script="INSERT INTO moves (account, amount) SELECT i % 50 + 1, 0"
                                  " FROM generate_series(1, 50000) i; CREATE INDEX ON moves (amount);")
        before = self.facts()
        artefact = self.backup()
        begin = time.monotonic()
        self.proven(artefact)
        whole = time.monotonic() - begin
        killed = 0
        for part in range(1, 13):
            process = self.start("validate", artefact, "--depth", "restored")
            time.sleep(whole * part / 13)
            end(process)
            process.communicate()
            killed += process.returncode == -signal.SIGKILL
        self.assertGreater(killed, 4)
        self.proven(artefact)
        self.assert_facts(before, self.facts())

    def test_the_next_backup_drops_what_a_killed_one_left(self):
        self.make_database(script=SLOW)
        artefact = self.backup()
        self.killed_in_the_load(artefact)
        self.backup()
        self.assertEqual(self.pg.databases(), {self.db})

    def test_the_next_restore_drops_what_a_killed_one_left(self):
        self.make_database(script=SLOW)
        artefact = self.backup()
        self.killed_in_the_load(artefact)
        self.restored(artefact)
        self.assertEqual(self.scratches(), [])

    def test_what_another_machine_or_home_left_stays(self):
        self.make_database(script=SLOW)
        artefact = self.backup()
        left = self.killed_in_the_load(artefact, HOLDFAST_HOME=str(self.folder / "another home"))
        self.assertEqual(self.prove(artefact).code, 0)
        self.backup()
        self.assertEqual(self.scratches(), [left])

    def test_a_database_that_took_the_name_is_left_alone(self):
        self.make_database(script=SLOW)
        artefact = self.backup()
        left = self.killed_in_the_load(artefact)
        self.pg.drop(left)
        self.pg.sql(f"CREATE DATABASE {identifier(left)}")
        ended = self.prove(artefact)
        self.assertEqual(ended.code, 0, ended)
        self.assertIn(left, self.check(ended, "scratch-leftovers")["observed_text"])
        self.assertEqual(self.scratches(), [left])

    def test_a_scratch_that_became_somebodys_database_is_left_alone(self):
        self.make_database(script=SLOW)
        artefact = self.backup()
        left = self.killed_in_the_load(artefact)
        self.pg.sql(f"ALTER DATABASE {identifier(left)} RENAME TO kept_by_hand")
        self.proven(artefact)
        self.assertIn("kept_by_hand", self.pg.databases())

    def test_asked_to_stop_in_the_load(self):
        self.make_database(script=SLOW)
        artefact = self.backup()
        with self.held():
            process = self.start("validate", artefact, "--depth", "restored")
            self.loading(1)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 130, (out, err))
        self.nothing_left()


if __name__ == "__main__":
    main()
