"""The destructive round trip of the runbook: backup, damage, restore, verification, revert, restore. Against the
server that this module starts itself, and, if all three variables ask for it, against the database that the user names:

    RUN_POSTGRES_BACKUP_RESTORE_E2E=1
    BACKUP_RESTORE_E2E_ALLOW_DESTRUCTIVE=YES
    BACKUP_RESTORE_E2E_DATABASE_URL=postgresql://user:password@localhost:5432/disposable_db

Else that part is skipped, and says which variable it misses."""
import os
import re
import subprocess
import urllib.parse

from postgres_facts import Facts
from postgres_support import ALLOWED, BIN, OWNER, PgCase, SqlFailed, identifier, literal, set_up_module
from support import HEALTHY, Case, Server, artefact_of, main

ASKED = {"RUN_POSTGRES_BACKUP_RESTORE_E2E": "1", "BACKUP_RESTORE_E2E_ALLOW_DESTRUCTIVE": "YES",
         "BACKUP_RESTORE_E2E_DATABASE_URL": None}
MARK = "holdfast_e2e"


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


def why_not(environment):
    """Why nobody's database may be touched; nothing if all three variables say so."""
    for name, value in ASKED.items():
        if not environment.get(name):
            return f"{name} is not set"
        if value is not None and environment[name] != value:
            return f"{name} is not exactly {value}"
    return ""


class Database:
    """psql on what a URL names; the password reaches it through a file."""

    def __init__(self, url, folder):
        parts = urllib.parse.urlsplit(re.sub(r"^(postgres(?:ql)?)(\+\w+)?:", "postgresql:", url, flags=re.I))
        query = dict(urllib.parse.parse_qsl(parts.query))
        account, _, hosts = parts.netloc.rpartition("@")
        user, _, password = account.partition(":")
        host, port = re.fullmatch(r"(\[[^]]*\]|[^:]*)(?::(\d*))?", hosts.split(",")[0]).groups()
        decoded = urllib.parse.unquote
        self.name = decoded(parts.path[1:])
        secret = folder / "e2e pass"
        password = query.get("password") or decoded(password)
        secret.touch(0o600)
        secret.write_text("*:*:*:*:" + password.replace("\\", "\\\\").replace(":", "\\:") + "\n")
        self.variables = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PGPASSFILE": str(secret),
                          "PGUSER": query.get("user") or decoded(user),
                          "PGHOST": query.get("host") or decoded(host.strip("[]")),
                          "PGPORT": query.get("port") or port or "5432", "PGCLIENTENCODING": "UTF8",
                          "PGOPTIONS": "-c client_min_messages=warning -c statement_timeout=0"}
        self.variables.update((f"PG{key.upper()}", query[key]) for key in ("sslmode", "sslrootcert") if key in query)

    def sql(self, script, database=None):
        done = subprocess.run([BIN / "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-f", "-"],
                              input=script.encode(), capture_output=True, check=False,
                              env={**self.variables, "PGDATABASE": database or self.name})
        if done.returncode != 0:
            raise SqlFailed(done.stderr.decode("utf-8", "replace").strip())
        return done.stdout.decode("utf-8", "replace").removesuffix("\n")

    def facts(self):
        return Facts.read(lambda script: self.sql(script) + "\n")

    def kept(self):
        """Old databases of restores of this one."""
        listed = self.sql("SELECT datname FROM pg_database ORDER BY 1").split("\n")
        return {name for name in listed if re.fullmatch(re.escape(self.name[:40]) + r".*_pre_.+", name)}


class RoundTrip:
    """What both do; `place` is the database, `variables` hold its URL."""

    def round_trip(self, place, *options):
        place.sql(f"DROP TABLE IF EXISTS {MARK};"
                  f"CREATE TABLE {MARK} (id int PRIMARY KEY, text text); INSERT INTO {MARK}"
                  f" SELECT i, 'Zeile ' || i FROM generate_series(1, 2000) i")
        saved = place.facts()
        artefact = artefact_of(self.ok("backup"))
        self.ok("validate", artefact)
        place.sql(f"DELETE FROM {MARK} WHERE id % 2 = 0; ALTER TABLE {MARK} ADD COLUMN damaged int DEFAULT 1;"
                  f"CREATE TABLE {MARK}_newer (id int REFERENCES {MARK})")
        self.lose_a_table(place)
        damaged = place.facts()
        self.assertNotEqual(saved.differences(damaged), [])

        token = self.ok("plan", artefact, *options).word("token")
        ended = self.ok("restore", artefact, "--confirm", token, *options, **ALLOWED)
        self.assertRegex(ended.last, r"^restore_ok mode=postgres target=.+ outcome=verified$")
        self.same(saved, place)
        server = Server(self, HEALTHY)
        self.assertTrue(self.ok("verify", "--health-url", server.url).last.startswith("verify_ok "))
        self.ok("revert", "--force", **ALLOWED)
        self.same(damaged, place)
        self.ok("restore", artefact, "--force", *options, **ALLOWED)
        self.same(saved, place)
        items = self.ok("--json", "history").result["items"]
        self.assertEqual([item["procedure"] for item in items],
                         ["restore", "revert", "verify", "restore", "validate", "backup"])

    def lose_a_table(self, place):
        """The first table of the user that can be dropped."""
        tables = place.sql("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname !~ '^pg_'"
                           f" AND schemaname <> 'information_schema' AND tablename !~ '^{MARK}'"
                           " AND pg_has_role(tableowner, 'USAGE') ORDER BY 1")
        for table in filter(None, tables.split("\n")):
            try:
                place.sql(f"DROP TABLE {table} CASCADE")
                return
            except SqlFailed:
                continue

    def same(self, facts, place):
        self.assertEqual(facts.differences(place.facts())[:20], [])


class OwnServer(PgCase, RoundTrip):
    def test_as_superuser(self):
        self.make_rich_database()
        self.round_trip(Database(self.variables["DATABASE_URL"], self.folder))

    def test_as_owner(self):
        self.protect(self.db, OWNER)
        self.make_database()
        self.round_trip(Database(self.variables["DATABASE_URL"], self.folder))

    def test_in_place(self):
        self.make_database()
        self.round_trip(Database(self.variables["DATABASE_URL"], self.folder), "--in-place")


class NamedServer(Case, RoundTrip):
    def setUp(self):
        reason = why_not(os.environ)
        if reason:
            self.skipTest(reason)
        super().setUp()
        url = os.environ["BACKUP_RESTORE_E2E_DATABASE_URL"]
        self.variables["DATABASE_URL"] = url
        self.place = Database(url, self.folder)
        before = self.place.kept()
        self.addCleanup(self.tidy, before)

    def tidy(self, before):
        """What the test itself has made; the user's database stays, as restored."""
        self.place.sql(f"DROP TABLE IF EXISTS {MARK}_newer, {MARK}")
        for name in self.place.kept() - before:
            self.place.sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = {literal(name)}")
            self.place.sql(f"DROP DATABASE {identifier(name)}")

    def test_the_database_that_the_user_names(self):
        self.round_trip(self.place)


class Consent(Case):
    def test_all_three_variables_are_needed_to_the_letter(self):
        all_three = {**ASKED, "BACKUP_RESTORE_E2E_DATABASE_URL": "postgresql://u@h/d"}
        self.assertEqual(why_not(all_three), "")
        for name in ASKED:
            self.assertIn(name, why_not({**all_three, name: ""}))
            self.assertIn(name, why_not({key: value for key, value in all_three.items() if key != name}))
        for value in ("yes", "Yes", "YES ", "1", "true", "Y", "YES\n"):
            self.assertIn("exactly YES", why_not({**all_three, "BACKUP_RESTORE_E2E_ALLOW_DESTRUCTIVE": value}))
        self.assertIn("exactly 1", why_not({**all_three, "RUN_POSTGRES_BACKUP_RESTORE_E2E": "yes"}))


if __name__ == "__main__":
    main()
