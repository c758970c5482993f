"""PostgreSQL, the main job: a database with something of everything is backed up, damaged and brought back while
sessions are connected and an application writes; reverted, reverted again, restored again."""
import json
import os
import pathlib
import re
import stat
import subprocess

from postgres_support import ALLOWED, BOSS, OWNER, PLAIN, PgCase, identifier, set_up_module
from support import (HEALTHY, KEY, UNHEALTHY, Server, artefact_of, digest_of, main, meta_of, mode_of, plain_of,
                     signed_again, version_one_hmac)

NAME = re.compile(r"^postgres-backup-\d{8}-\d{6}(-[0-9a-z]{4})?\.dump\.zst$")
GLOBALS_NAME = re.compile(r"^postgres-globals-\d{8}-\d{6}(-[0-9a-z]{4})?\.sql\.zst$")
BEATS = {"without": ("public.beats", "public.beats_id_seq")}
RICH_DAMAGE = """
TRUNCATE orders; DELETE FROM customers WHERE id % 2 = 0; DROP TABLE every_type CASCADE;
ALTER TABLE orders DROP COLUMN amount CASCADE; ALTER TABLE customers RENAME COLUMN code TO no_code;
ALTER POLICY writers ON secrets TO PUBLIC; DROP EXTENSION pgcrypto;
DROP SCHEMA "Zweites Schema" CASCADE; REVOKE ALL ON secrets FROM "shop reader";
SELECT lo_unlink(900001); SELECT lo_create(900077);
CREATE TABLE newer (id int PRIMARY KEY, customer bigint REFERENCES customers); DROP EVENT TRIGGER watch_ddl;
INSERT INTO newer SELECT 1, min(id) FROM customers; SELECT setval('odd_sequence', 99); DROP PUBLICATION branch;
"""


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Everything(PgCase):
    def damage_rich(self):
        name = identifier(self.db)
        self.sql(RICH_DAMAGE)
        self.pg.sql(f"ALTER DATABASE {name} OWNER TO boss; ALTER DATABASE {name} RESET ALL;"
                    f"ALTER DATABASE {name} SET work_mem = '9MB'; COMMENT ON DATABASE {name} IS 'damaged';"
                    f"GRANT ALL ON DATABASE {name} TO PUBLIC; ALTER DATABASE {name} CONNECTION LIMIT 50;"
                    f"ALTER ROLE shop_owner IN DATABASE {name} RESET ALL")

    def test_backup_damage_restore_revert_with_an_application_at_work(self):
        self.make_rich_database()
        writer = self.writer()
        saved = self.facts(**BEATS)
        ended = self.ok("backup")
        artefact = artefact_of(ended)
        self.assertEqual(self.ok("validate", artefact).last, f"backup_validate_ok file={artefact} depth=readable")
        items = self.ok("--json", "list").result["items"]
        self.assertEqual([(item["file"], item["state"]) for item in items], [(str(artefact), "valid")])
        self.assert_facts(saved, self.facts(**BEATS), "a backup changes nothing")

        self.damage_rich()
        damaged = self.facts(**BEATS)
        self.assertGreater(len(saved.differences(damaged)), 30)
        idle = self.session(name="idle one")
        holder = self.session(user=OWNER, name="in a transaction", first="BEGIN; LOCK TABLE orders IN SHARE MODE;")
        token = self.ok("plan", artefact).word("token")
        self.assert_facts(damaged, self.facts(**BEATS), "a plan changes nothing")
        restored = self.ok("restore", artefact, "--confirm", token, **ALLOWED)
        self.assertRegex(restored.last, r"^restore_ok mode=postgres target=\S+ outcome=verified$")
        self.assert_facts(saved, self.facts(**BEATS), "restored")
        self.usable()
        writer.wait_for(5)
        self.assertEqual(len(self.kept()), 1, "the old database is kept")
        self.assert_facts(damaged.only_content(), self.facts(self.kept()[0], **BEATS).only_content(), "kept")
        self.no_side_databases()
        for process in (idle, holder):
            process.stdin.write("SELECT 1;\n")
            process.stdin.close()
            self.assertEqual(process.wait(30), 2, "its session was ended")

        reverted = self.revert()
        self.assertRegex(reverted.last, r"^revert_ok mode=postgres target=\S+ outcome=rolled-back$")
        self.assert_facts(damaged, self.facts(**BEATS), "reverted")
        writer.wait_for(5)
        self.revert()
        self.assert_facts(saved, self.facts(**BEATS), "the revert reverted")
        self.sql("DROP TABLE orders CASCADE; DROP TABLE secrets CASCADE")
        self.restored(artefact)
        self.assert_facts(saved, self.facts(**BEATS), "restored again")
        writer.wait_for(5)
        writer.stop()
        self.assertGreaterEqual(writer.connections, 4, "the application came back by itself after every swap")
        self.usable()
        self.no_side_databases()
        self.no_leftovers()

    def test_statistics_are_there_before_the_application_is(self):
        self.make_rich_database()
        artefact = self.backup()
        self.restored(artefact)
        self.assertGreater(int(self.sql("SELECT count(*) FROM pg_stats WHERE tablename = 'customers'")), 5)
        self.assertGreater(int(self.sql("SELECT count(*) FROM pg_statistic_ext_data")), 0)

    def test_restored_artefact_through_the_stock_tools(self):
        self.make_rich_database()
        saved = self.facts()
        artefact = self.backup()
        dump = self.folder / "plain.dump"
        dump.write_bytes(plain_of(artefact))
        self.assertEqual(dump.read_bytes()[:5], b"PGDMP")
        name = identifier(self.db)
        self.pg.sql(f"ALTER DATABASE {name} RENAME TO other_one")
        self.pg.program("pg_restore", "--create", "--exit-on-error", "-d", "postgres", dump)
        self.assert_facts(saved.only_content(), self.facts().only_content())


class Sets(PgCase):
    def setUp(self):
        super().setUp()
        self.make_database()

    def test_files_names_modes_and_last_lines(self):
        ended = self.ok("backup", "--no-runtime")
        artefact = artefact_of(ended)
        self.assertEqual(ended.last, f"backup_ok mode=postgres file={artefact} metadata={artefact}.meta.json")
        self.assertRegex(ended.lines[-2], r"^runtime_backup_skipped reason=[a-z-]+$")
        self.assertEqual(artefact.parent, self.backups)
        self.assertRegex(artefact.name, NAME)
        (roles,) = (self.backups / "globals").glob("*.zst")
        self.assertRegex(roles.name, GLOBALS_NAME)
        for place, _, names in os.walk(self.root / "backups"):
            self.assertEqual(mode_of(place), 0o700, place)
            for name in names:
                file = os.path.join(place, name)
                self.assertEqual(mode_of(file), 0o600, file)
                self.assertTrue(stat.S_ISREG(os.stat(file).st_mode))
        self.assertTrue(pathlib.Path(f"{artefact}.RECOVERY.txt").exists())
        self.no_leftovers()

    def test_runtime_line(self):
        (self.root / "backend").mkdir()
        (self.root / "backend" / ".env").write_text("JWT_SECRET=very-secret-value\n")
        ended = self.ok("backup")
        found = re.match(r"^runtime_backup_ok file=(\S.*) metadata=(\S.*)$", ended.lines[-2])
        self.assertTrue(found, ended)
        self.assertEqual(found[2], found[1] + ".meta.json")
        self.assertEqual(mode_of(found[1]), 0o600)
        self.assertEqual(pathlib.Path(found[1]).parent, self.root / "backups" / "runtime")
        self.assertEqual(json.loads(meta_of(found[1]).read_text())["mode"], "runtime-assets")
        self.ok("validate", found[1])

    def test_output_folder(self):
        place = self.folder / "else where é"
        artefact = self.backup("--output", place)
        self.assertEqual(artefact.parent, place)
        self.assertEqual(len(list((place / "globals").glob("*.zst"))), 1)
        self.assertFalse(self.backups.exists() and list(self.backups.glob("*.zst")))
        self.damage()
        self.restored(artefact)

    def test_metadata_by_an_independent_reader(self):
        artefact = self.backup()
        text = meta_of(artefact).read_bytes()
        meta = json.loads(text)
        self.assertEqual(meta["mode"], "postgres")
        self.assertEqual(meta["backup_file"], artefact.name)
        self.assertEqual(meta["size_bytes"], artefact.stat().st_size)
        self.assertEqual(meta["sha256"], digest_of(artefact).upper())
        self.assertEqual(meta["hmac_sha256"], version_one_hmac(meta))
        self.assertRegex(meta["generated_at_utc"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}(Z|\+00:00)$")
        self.assertEqual(signed_again(meta), text, "one canonical rendering, signed with the derived key")
        said = text.decode().lower()
        (roles,) = (self.backups / "globals").glob("*.zst")
        self.assertIn(digest_of(roles), said, "the roles file is part of the set")
        self.assertIn(digest_of(f"{artefact}.RECOVERY.txt"), said)
        identity = self.pg.sql("SELECT system_identifier FROM pg_control_system()")
        self.assertIn(identity, said)
        self.assertIn("15.", said, "versions of server and tools")

    def test_roles_without_password_verifiers(self):
        self.backup()
        (roles,) = (self.backups / "globals").glob("*.zst")
        text = plain_of(roles).decode()
        for name in (BOSS, OWNER, PLAIN):
            self.assertRegex(text, rf"(?m)^CREATE ROLE {name};$")
        self.assertNotIn("SCRAM-SHA-256", text)
        self.assertNotIn("PASSWORD '", text)

    def test_recovery_text_as_written(self):
        artefact = self.backup()
        saved = self.facts()
        elsewhere = self.folder / "a machine without us"
        elsewhere.mkdir()
        for place in (self.backups, self.backups / "globals"):
            for file in place.iterdir():
                if file.is_file():
                    (elsewhere / file.name).write_bytes(file.read_bytes())
        text = pathlib.Path(f"{artefact}.RECOVERY.txt").read_text()
        commands = [line.strip() for line in text.splitlines() if line.startswith("    ")]
        self.assertGreaterEqual(len(commands), 3, text)
        before = self.pg.databases()
        for command in commands:
            done = subprocess.run(["sh", "-c", command], cwd=elsewhere, capture_output=True, text=True, check=False,
                                  env=self.pg.variables("postgres"), stdin=subprocess.DEVNULL)
            self.assertEqual(done.returncode, 0, (command, done, text))
        (restored,) = self.pg.databases() - before
        self.assert_facts(saved.only_content(), self.facts(restored).only_content())
        self.assertNotIn(KEY, text)

    def test_several_backups_each_restorable(self):
        first, saved = self.backup(), self.facts()
        self.sql("DELETE FROM moves; ALTER TABLE notes ADD COLUMN more text DEFAULT 'x'")
        second, later = self.backup(), self.facts()
        self.damage()
        for artefact, facts in ((second, later), (first, saved), (second, later)):
            self.restored(artefact)
            self.assert_facts(facts, self.facts())

    def test_backup_is_one_point_in_time(self):
        self.sql("CREATE FUNCTION move(n int) RETURNS void LANGUAGE sql AS $$"
                 " UPDATE accounts SET balance = balance - 1 WHERE id = n % 50 + 1;"
                 " UPDATE accounts SET balance = balance + 1 WHERE id = n * 7 % 50 + 1;"
                 " INSERT INTO moves (account, amount) VALUES (n % 50 + 1, -1), (n * 7 % 50 + 1, 1) $$")
        busy = self.session(first="SELECT 1;")
        busy.stdin.write("".join(f"SELECT move({i});\n" for i in range(4000)))
        busy.stdin.flush()
        artefact = self.backup()
        busy.stdin.close()
        busy.stdout.read()
        busy.wait(60)
        self.assertGreater(int(self.sql("SELECT count(*) FROM moves")), 600)
        self.restored(artefact)
        self.assertEqual(self.sql("SELECT sum(balance) FROM accounts"), "50000")
        self.assertEqual(self.sql("SELECT count(*) FROM accounts a WHERE balance <> 1000 + (SELECT sum(amount)"
                                  " FROM moves WHERE account = a.id)"), "0")


class Targets(PgCase):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.saved = self.facts()
        self.artefact = self.backup()

    def test_database_is_gone(self):
        self.pg.drop(self.db)
        ended = self.restored(self.artefact)
        self.assertTrue(ended.last.endswith("outcome=verified"), ended)
        self.assert_facts(self.saved, self.facts())
        self.assertEqual(self.kept(), [])
        self.no_side_databases()

    def test_database_is_empty(self):
        self.pg.drop(self.db)
        self.pg.sql(f"CREATE DATABASE {self.db}")
        self.restored(self.artefact)
        self.assert_facts(self.saved, self.facts())

    def test_newer_objects_go_with_the_old_database(self):
        self.sql("CREATE TABLE newer (id int PRIMARY KEY REFERENCES accounts); INSERT INTO newer VALUES (1);"
                 "CREATE SCHEMA more; CREATE VIEW more.v AS SELECT * FROM public.moves")
        damaged = self.facts()
        self.restored(self.artefact)
        self.assert_facts(self.saved, self.facts())
        self.revert()
        self.assert_facts(damaged, self.facts())

    def test_revert_by_id_and_of_an_older_restore(self):
        self.damage()
        damaged = self.facts()
        self.restored(self.artefact)
        (item,) = [one for one in self.ok("--json", "history").result["items"] if one["procedure"] == "restore"]
        self.sql("DELETE FROM accounts WHERE id > 1 AND NOT EXISTS (SELECT FROM moves WHERE account = accounts.id);"
                 "DELETE FROM notes")
        self.restored(self.artefact)
        self.revert(item["operation"])
        self.assert_facts(damaged, self.facts())

    def test_health_decides_the_outcome(self):
        self.variables["URL_OF_SHOP"] = self.variables["DATABASE_URL"]
        quick = "--environment", self.environment_file(deadline=2, url="env:URL_OF_SHOP")
        server = Server(self, HEALTHY)
        ended = self.restored(self.artefact, *quick, "--health-url", server.url)
        self.assertTrue(ended.last.endswith("outcome=verified"), ended)
        ended = self.restore(self.artefact, *quick, "--health-url", Server(self, UNHEALTHY).url)
        self.assertEqual(ended.code, 6, ended)
        self.assertIn("outcome=restored-with-deviations", ended.last)
        self.assert_facts(self.saved, self.facts())

    def test_another_database_is_refused_without_its_phrase(self):
        self.protect("another_one")
        self.make_database()
        before = self.facts()
        ended = self.restore(self.artefact)
        self.assertEqual(ended.code, 4, ended)
        self.assert_facts(before, self.facts())
        self.assertIn("--accept-target", ended.all)

    def test_plan_is_stale_when_the_schema_changed(self):
        token = self.ok("plan", self.artefact).word("token")
        self.sql("CREATE TABLE newer (id int)")
        before = self.facts()
        ended = self.run_cli("restore", self.artefact, "--confirm", token, **ALLOWED)
        self.unchanged(before, ended, 4)

    def test_plan_is_not_stale_when_rows_changed(self):
        token = self.ok("plan", self.artefact).word("token")
        self.sql("INSERT INTO notes (text) VALUES ('more')")
        self.ok("restore", self.artefact, "--confirm", token, **ALLOWED)
        self.assert_facts(self.saved, self.facts())

    def test_sessions_are_told_by_pid_user_and_program(self):
        session = self.session(user=BOSS, name="night shift é")
        session.stdin.write("SELECT pg_backend_pid();\n")
        session.stdin.flush()
        pid = session.stdout.readline().strip()
        plan = self.ok("plan", self.artefact)
        ended = self.restored(self.artefact)
        for said in (plan.all, ended.all):
            self.assertIn(pid, said)
            self.assertIn(BOSS, said)
            self.assertIn("night shift", said)

    def test_json_form(self):
        self.damage()
        ended = self.ok("--json", "restore", self.artefact, "--force", **ALLOWED)
        self.assertEqual((ended.result["outcome"], ended.result["exit_code"]), ("verified", 0))
        self.assertEqual(ended.result["command"], "restore")
        self.assertTrue(any(event["event"] == "step" for event in ended.events))
        self.assert_facts(self.saved, self.facts())


if __name__ == "__main__":
    main()
