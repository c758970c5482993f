"""PostgreSQL by every address: names of every byte, passwords of every byte, sockets, lists of hosts, and the
spellings of SQLAlchemy."""
import re

from postgres_support import BOSS, OWNER, PASSWORDS, PgCase, free_port, identifier, literal, quoted, set_up_module
from support import artefact_of, main

# Every ASCII byte but NUL, in pieces that fit into a name.
BYTES = ["".join(map(chr, range(first, last))) for first, last in ((1, 43), (43, 86), (86, 128))]
NAMES = [*BYTES, "a=b", "dbname=postgres", "postgresql://127.0.0.1:1/x", "-rf", " ", "..", "a/b", "%41",
         "é" * 31, "Grüße 日本", "x" * 63, "naïve '\"; DROP DATABASE x; --", "\\! touch x", "host='x' y", "?a=b"]


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Names(PgCase):
    def round_trip(self):
        saved = self.facts()
        ended = self.ok("backup", "--no-runtime")
        self.assertNotRegex(ended.last, r"[\x00-\x1f]")
        artefact = artefact_of(ended)
        self.assertEqual(self.ok("--json", "list").result["items"][0]["state"], "valid")
        self.damage()
        damaged = self.facts()
        ended = self.restored(artefact)
        self.assertRegex(ended.last, r"^restore_ok mode=postgres target=.+ outcome=verified$")
        self.assert_facts(saved, self.facts())
        self.assertEqual(len(self.pg.databases()), 2, "itself and what is kept")
        self.revert()
        self.assert_facts(damaged, self.facts())
        self.usable()

    def test_databases(self):
        for name in NAMES:
            with self.subTest(name=name):
                self.protect(name)
                self.make_database()
                try:
                    self.round_trip()
                finally:
                    self.pg.drop_all()

    def test_roles(self):
        for name in (*BYTES, "a=b", " ", "Größe \"x\" 'y'"):
            with self.subTest(name=name):
                PASSWORDS[name] = "same-for-all"
                self.pg.sql(f"CREATE ROLE {identifier(name)} LOGIN CREATEDB PASSWORD 'same-for-all'")
                self.protect("of_the_role", name)
                self.make_owned(name)
                try:
                    self.round_trip()
                finally:
                    self.pg.drop_all()
                    self.pg.sql(f"DROP ROLE {identifier(name)}")

    def make_owned(self, name):
        self.pg.sql(f"CREATE DATABASE {self.db} OWNER {identifier(name)} TEMPLATE template0")
        self.pg.sql("CREATE TABLE accounts (id int, balance int); INSERT INTO accounts VALUES (1, 1000);"
                    "CREATE TABLE moves AS SELECT i AS id FROM generate_series(1, 9) i; CREATE TABLE notes (id int);",
                    self.db, name)

    def with_password(self, password):
        """Runs of an owner with this password: their exit codes and what they said."""
        self.pg.sql(f"ALTER ROLE {OWNER} PASSWORD {literal(password)}")
        runs = [self.run_cli("backup", DATABASE_URL=url) for url in (
            f"postgresql://{OWNER}:{quoted(password)}@127.0.0.1:{self.pg.port}/{self.db}",
            f"postgresql:///{self.db}?host=127.0.0.1&port={self.pg.port}&user={OWNER}&password={quoted(password)}")]
        return [ended.code for ended in runs], "".join(ended.all for ended in runs)

    def test_passwords(self):
        self.protect(self.db, OWNER)
        self.make_database()
        every = "".join(map(chr, range(1, 128))).replace("\n", "")
        try:
            for password in (every, every[::-1], " ", "%41", ":", "\\", "a:b\\c", "'", "@", "é日", "x" * 900):
                with self.subTest(password=password[:130]):
                    codes, said = self.with_password(password)
                    self.assertEqual(codes, [0, 0], said)
            # No line of a password file can hold these. Refused, then, with the reason.
            for password in ("a\nb", "\nab", "ab\n", "ab\r"):
                with self.subTest(password=password):
                    codes, said = self.with_password(password)
                    self.assertIn(codes, ([0, 0], [4, 4]))
                    self.assertTrue(codes == [0, 0] or "password" in said.lower(), said)
        finally:
            self.pg.sql(f"ALTER ROLE {OWNER} PASSWORD {literal(PASSWORDS[OWNER])}")

    def test_names_inside(self):
        odd = "täble \"q\" = % ' \\ \n\t;--"
        columns = ", ".join(f"{identifier(name)} int" for name in BYTES)
        self.make_database(script=f"CREATE SCHEMA {identifier(odd)};"
                                  f"CREATE TABLE {identifier(odd)}.{identifier(BYTES[0])} ({columns});"
                                  f"INSERT INTO {identifier(odd)}.{identifier(BYTES[0])} VALUES (1, 2, 3);")
        self.round_trip()


class Addresses(PgCase):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.saved = self.facts()

    def check(self, url):
        with self.subTest(url=url):
            self.variables["DATABASE_URL"] = url
            artefact = self.backup()
            self.damage()
            self.restored(artefact)
            self.assert_facts(self.saved, self.facts())

    def url_of(self, scheme="postgresql", hosts=None, query=""):
        return (f"{scheme}://{BOSS}:{quoted(PASSWORDS[BOSS])}@{hosts or f'127.0.0.1:{self.pg.port}'}/{self.db}"
                + (f"?{query}" if query else ""))

    def test_schemes(self):
        for scheme in ("postgresql", "postgres", "postgresql+psycopg", "postgresql+asyncpg", "postgresql+psycopg2",
                       "PostgreSQL"):
            self.check(self.url_of(scheme))

    def test_sockets(self):
        folder = quoted(str(self.pg.folder))
        account = f"{BOSS}:{quoted(PASSWORDS[BOSS])}@"
        self.check(f"postgresql://{account}/{self.db}?host={folder}&port={self.pg.port}")
        self.check(f"postgresql:///{self.db}?host={folder}&port={self.pg.port}&user={BOSS}"
                   f"&password={quoted(PASSWORDS[BOSS])}")
        self.check(f"postgresql://{account}{folder}:{self.pg.port}/{self.db}")

    def test_lists_of_hosts(self):
        self.check(self.url_of(hosts=f"127.0.0.1:{free_port()},127.0.0.1:{self.pg.port}"))
        self.check(self.url_of(hosts=f"127.0.0.1:{self.pg.port},no-such-host.invalid:1",
                               query="target_session_attrs=read-write"))

    def test_keys_of_libpq_and_others(self):
        self.check(self.url_of(query="sslmode=prefer&connect_timeout=9&application_name=shop%20%C3%A9&"
                                     "options=-c%20work_mem%3D5MB"))
        self.variables["DATABASE_URL"] = self.url_of(query="schema=public&pgbouncer=true&connection_limit=3")
        ended = self.ok("backup")
        for word in ("schema", "pgbouncer", "connection_limit"):
            self.assertIn(word, ended.all)

    def test_from_the_env_file_of_the_application(self):
        (self.root / "backend").mkdir()
        (self.root / "backend" / ".env").write_text(f"SECRET=x\nexport DATABASE_URL=\"{self.url_of()}\"\n")
        del self.variables["DATABASE_URL"]
        artefact = artefact_of(self.ok("backup"))
        self.damage()
        self.restored(artefact)
        self.assert_facts(self.saved, self.facts())
        for mode in ("auto", "postgres"):
            self.assertIn("mode=postgres", self.ok("backup", "-Mode", mode).last)

    def test_old_spellings(self):
        artefact = self.backup("-Mode", "auto", "-OutputDir", ".\\backups\\db")
        self.damage()
        relative = ".\\backups\\db\\" + artefact.name
        self.ok("validate", "-BackupFile", relative)
        ended = self.ok("restore", "-BackupFile", relative, "-Mode", "auto", "-Force",
                        RESTORE_ALLOW_NONINTERACTIVE="1")
        self.assertTrue(re.search(r"outcome=verified$", ended.last), ended)
        self.assert_facts(self.saved, self.facts())


if __name__ == "__main__":
    main()
