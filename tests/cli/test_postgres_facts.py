"""The measure that the tests of PostgreSQL rest on: equal for a copy made by PostgreSQL's own programs, different for
any change, however small."""
import os
import subprocess
import unittest

import postgres_support
from postgres_support import BIN, DATA, OWNER, Cluster, identifier

CHANGES = (
    "UPDATE customers SET quantity = quantity + 1 WHERE id = 103",
    "DELETE FROM animals WHERE id = 7",
    "INSERT INTO no_columns DEFAULT VALUES",
    "UPDATE every_type SET n = '0.0' WHERE id = 1",
    "UPDATE every_type SET f8 = f8 + 1e-15 WHERE id = 4",
    "UPDATE every_type SET c = NULL WHERE id = 2",
    """UPDATE every_type SET js = '{"b": 1, "a": [1, 1.0], "b": 2}' WHERE id = 1""",
    "UPDATE every_type SET vc = 'neun ' WHERE id = 1",
    "UPDATE ONLY animals SET id = 31 WHERE id = 30; UPDATE dogs SET id = 31 WHERE id = 30",
    "DELETE FROM measures_2024 WHERE day = '2024-02-02'; INSERT INTO measures_2024 VALUES ('DE', 1, '2024-02-02')",
    "SELECT nextval('odd_sequence')",
    "SELECT setval('never_called', 77, true)",
    "SELECT setval('orders_id_seq', 4321, true)",
    "ALTER SEQUENCE never_called INCREMENT 2",
    "ALTER SEQUENCE orders_id_seq OWNED BY NONE",
    "SELECT lo_put(900001, 50000, 'x')",
    "SELECT lo_create(900004)",
    "REVOKE SELECT ON LARGE OBJECT 900001 FROM \"shop reader\"",
    "ALTER TABLE orders DROP CONSTRAINT fk_not_valid",
    "ALTER TABLE orders VALIDATE CONSTRAINT fk_not_valid",
    "ALTER TABLE orders ALTER COLUMN amount TYPE numeric(13, 3)",
    "ALTER TABLE orders ALTER COLUMN placed DROP NOT NULL",
    "ALTER TABLE orders ALTER COLUMN placed SET DEFAULT '2024-05-06'",
    "ALTER TABLE orders RENAME COLUMN during TO while",
    "ALTER TABLE customers ALTER COLUMN name SET STATISTICS 332",
    "ALTER TABLE customers ALTER COLUMN name SET STORAGE MAIN",
    "ALTER TABLE customers ALTER COLUMN quantity SET (n_distinct = 18)",
    "ALTER TABLE customers SET (fillfactor = 81)",
    "ALTER TABLE customers ALTER COLUMN id SET GENERATED ALWAYS",
    "ALTER TABLE moves OWNER TO shop_owner",
    "ALTER TABLE customers ENABLE TRIGGER disabled_one",
    "ALTER TABLE customers ENABLE TRIGGER \"stamp it\"",
    "ALTER TABLE customers SET WITHOUT CLUSTER",
    "ALTER TABLE scratch SET LOGGED",
    "DROP INDEX customers_tags",
    "DROP INDEX customers_lower; CREATE INDEX customers_lower ON customers (lower(name))",
    "DROP TABLE hashed_1",
    "ALTER TABLE measures DETACH PARTITION measures_2024",
    "ALTER TABLE dogs NO INHERIT animals",
    "CREATE TABLE \"weird \"\"quoted\"\" = % ' \\ schéma\".\"\n\" ()",
    "REVOKE UPDATE (mood) ON customers FROM \"shop reader\"",
    "REVOKE GRANT OPTION FOR SELECT ON customers FROM shop_writer",
    "GRANT USAGE ON SCHEMA public TO \"shop reader\"",
    "GRANT EXECUTE ON FUNCTION add_up(int, int, int[]) TO \"shop reader\"",
    "REVOKE USAGE ON TYPE mood FROM PUBLIC",
    "ALTER DEFAULT PRIVILEGES FOR ROLE shop_owner REVOKE USAGE ON SEQUENCES FROM shop_writer",
    "ALTER FUNCTION modern(int) VOLATILE",
    "ALTER FUNCTION \"select\"() RESET search_path",
    "CREATE OR REPLACE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
    "ALTER TYPE mood RENAME VALUE 'traurig' TO 'trist'",
    "ALTER TYPE mood ADD VALUE 'neu' AFTER 'traurig'",
    "ALTER TYPE pair ADD ATTRIBUTE third int",
    "ALTER DOMAIN plz DROP NOT NULL",
    "ALTER POLICY writers ON secrets TO shop_writer",
    "ALTER POLICY \"own rows\" ON secrets USING (true)",
    "ALTER TABLE secrets NO FORCE ROW LEVEL SECURITY",
    "ALTER TABLE no_columns ENABLE RULE no_notes",
    "DROP RULE \"on view\" ON numbers",
    "ALTER EVENT TRIGGER watch_ddl DISABLE",
    "REFRESH MATERIALIZED VIEW second_level WITH NO DATA",
    "CREATE OR REPLACE VIEW \"Zweites Schema\".\"view on a view\" (\"näme\", c)"
    " AS SELECT 'x' COLLATE german_phonebook, 1::bigint",
    "COMMENT ON COLUMN every_type.x IS 'xml'",
    "COMMENT ON PUBLICATION branch IS NULL",
    "ALTER PUBLICATION branch SET (publish = 'insert')",
    "ALTER PUBLICATION branch SET TABLE customers (id, name) WHERE (id > 201), measures",
    "ALTER PUBLICATION \"whole schema\" DROP TABLES IN SCHEMA \"Zweites Schema\"",
    "ALTER STATISTICS customers_stats SET STATISTICS 98",
    "DROP STATISTICS \"Zweites Schema\".\"quoted stats\"",
    "ALTER EXTENSION pgcrypto SET SCHEMA public",
    "DROP EXTENSION pgcrypto",
    "ALTER SCHEMA \"Zweites Schema\" OWNER TO boss",
    "ALTER SERVER \"far away\" VERSION '2'",
    "ALTER FOREIGN TABLE far OPTIONS (SET t 'near')",
    "DROP CAST (mood AS int)",
    "DROP OPERATOR === (int, int)",
    "ALTER TEXT SEARCH CONFIGURATION laden DROP MAPPING FOR asciiword",
    "DROP COLLATION numeric_order CASCADE",
)
OF_THE_DATABASE = (
    "ALTER DATABASE {} OWNER TO boss", "ALTER DATABASE {} CONNECTION LIMIT 24", "ALTER DATABASE {} RESET timezone",
    "ALTER DATABASE {} SET work_mem = '6MB'", "ALTER ROLE shop_owner IN DATABASE {} RESET lock_timeout",
    "ALTER ROLE shop_writer IN DATABASE {} SET lock_timeout = 1", "COMMENT ON DATABASE {} IS 'other'",
    "REVOKE CONNECT ON DATABASE {} FROM \"shop reader\"", "GRANT TEMPORARY ON DATABASE {} TO PUBLIC",
    "ALTER DATABASE {} IS_TEMPLATE true",
)


class TheMeasure(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pg = Cluster()
        cls.addClassCleanup(cls.pg.remove)
        cls.pg.sql((DATA / "roles.sql").read_text(encoding="utf-8"))
        cls.make("Laden é")

    @classmethod
    def make(cls, name):
        cls.pg.sql(f"CREATE DATABASE {identifier(name)} OWNER {OWNER} TEMPLATE template0 LOCALE_PROVIDER icu"
                   " ICU_LOCALE 'de-AT' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8' CONNECTION LIMIT 23")
        cls.pg.sql((DATA / "rich.sql").read_text(encoding="utf-8"), name)

    def test_equal_for_the_same_script_and_for_a_dump_and_a_load(self):
        facts = self.pg.facts("Laden é")
        self.assertEqual(facts.differences(self.pg.facts("Laden é")), [])
        self.make("second")
        self.assertEqual(facts.differences(self.pg.facts("second")), [])
        self.pg.drop("second")
        dump = self.pg.folder / "dump"
        subprocess.run([BIN / "pg_dump", "-Fc", "-f", dump], check=True, env=self.pg.variables("Laden é"))
        subprocess.run([BIN / "dropdb", "--maintenance-db=template1", "Laden é"], check=True,
                       env=self.pg.variables("postgres"))
        subprocess.run([BIN / "pg_restore", "--create", "--exit-on-error", "-d", "postgres", dump], check=True,
                       env=self.pg.variables("postgres"))
        os.unlink(dump)
        self.assertEqual(facts.differences(self.pg.facts("Laden é")), [])
        self.assertGreater(sum(len(rows) for _, rows in facts.sections["rows"].values()), 4000)

    def test_different_for_any_change_of_content(self):
        self.pg.sql("CREATE DATABASE plain TEMPLATE \"Laden é\"")
        facts = self.pg.facts("plain")
        for change in CHANGES:
            with self.subTest(change=change):
                self.pg.sql("DROP DATABASE IF EXISTS changed; CREATE DATABASE changed TEMPLATE plain")
                self.pg.sql(change, "changed")
                differences = facts.differences(self.pg.facts("changed"))
                self.assertNotEqual(differences, [])
                self.assertLess(len(differences), 90, "only what belongs to the change")
        self.pg.sql("DROP DATABASE changed; DROP DATABASE plain")

    def test_different_for_any_change_of_the_database(self):
        self.make("other")
        for change in OF_THE_DATABASE:
            with self.subTest(change=change):
                facts = self.pg.facts("other")
                self.pg.sql(change.format("other"))
                self.assertEqual(len(facts.differences(self.pg.facts("other"))), 1)

    def test_left_out_on_request(self):
        self.make("third")
        facts = self.pg.facts("third", without=("public.animals",))
        self.pg.sql("UPDATE ONLY animals SET name = 'x' WHERE id = 1", "third")
        self.assertEqual(facts.differences(self.pg.facts("third", without=("public.animals",))), [])

    def test_a_server_leaves_nothing_behind(self):
        other = postgres_support.Cluster()
        folder, process = other.folder, other.server.pid
        other.remove()
        self.assertFalse(folder.exists())
        self.assertFalse(os.path.exists(f"/proc/{process}"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
