"""Sets as the scripts in use wrote them: plain SQL of PostgreSQL, and zips of the runtime files. They are restored,
and said to prove little; whatever a hostile one tries, nothing leaves the tree and nothing is run."""
import io
import itertools
import os
import pathlib
import re
import zipfile

from postgres_support import ALLOWED, OWNER, PgCase, set_up_module
from support import Case, digest_of, execute, main, meta_of, rows_of, version_one_set

NAME = "postgres-backup-20260131-101112.sql"
ZIP_NAME = "runtime-backup-20260131-101112.zip"
SCRIPTS_OPTIONS = ("--clean", "--if-exists", "--no-owner", "--no-privileges")
# psql itself may be what refuses, in its restricted mode: then the load has failed, with the data unchanged.
REFUSED = (1, 3, 4)
# What psql would take for a command of its own if a line began with it outside of a string.
AWKWARD = r"""
CREATE TABLE awkward (id int PRIMARY KEY, text text);
INSERT INTO awkward VALUES (1, E'\\! touch leaked'), (2, E'line\n\\! touch leaked\n\\.\n\\q'), (3, E'\\.'), (4, NULL),
    (5, E'\\copy x from program ''touch leaked'''), (6, E'\t\\N'), (7, '\unrestrict x'), (8, '$1 :name :''q'' :"r"');
CREATE FUNCTION awkward_body() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    -- \! touch leaked
    RETURN '
\q
\unrestrict
';
END $$;
COMMENT ON TABLE awkward IS E'two\n\\! touch leaked\nlines';
"""


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


def without_restrict(text):
    """As pg_dump wrote before 15.14."""
    return re.sub(rb"(?m)^\\(un)?restrict .*\n\n?", b"", text)


class PlainSql(PgCase):
    def setUp(self):
        super().setUp()
        self.make_database(script=AWKWARD)
        self.plain = self.pg.program("pg_dump", *SCRIPTS_OPTIONS, database=self.db)
        self.saved = self.facts()
        self.before = None

    def set_of(self, content, name=NAME):
        return version_one_set(self.backups, content, name, "postgres")

    def damaged(self):
        self.damage()
        self.sql("DROP TABLE awkward")
        self.before = self.facts()

    def test_restored_and_said_to_prove_little(self):
        artefact = self.set_of(self.plain)
        self.assertEqual(meta_of(artefact).read_bytes()[:3], b"\xef\xbb\xbf")
        validated = self.ok("validate", f".\\backups\\db\\{artefact.name}")
        self.assertEqual(validated.last, f"backup_validate_ok file={artefact} depth=readable")
        self.damaged()
        self.assertIn("plan_ok", self.ok("plan", artefact).last)
        ended = self.restored(artefact, "-Mode", "auto")
        self.assertRegex(ended.last, r"^restore_ok mode=postgres target=\S+ outcome=restored-unverified$")
        self.assert_facts(self.saved, self.facts())
        self.assertEqual(len(self.kept()), 1)
        self.revert()
        self.assert_facts(self.before, self.facts())
        items = self.ok("--json", "list").result["items"]
        self.assertIn(str(artefact), [item["file"] for item in items])

    def test_of_an_older_pg_dump(self):
        artefact = self.set_of(without_restrict(self.plain))
        self.assertNotIn(b"\n\\restrict", artefact.read_bytes())
        self.damaged()
        self.restored(artefact)
        self.assert_facts(self.saved, self.facts())

    def test_through_a_plan(self):
        artefact = self.set_of(self.plain)
        self.damaged()
        token = self.ok("plan", artefact).word("token")
        self.ok("restore", artefact, "--confirm", token, **ALLOWED)
        self.assert_facts(self.saved, self.facts())

    def test_in_place(self):
        artefact = self.set_of(self.plain)
        self.damaged()
        ended = self.restore(artefact, "--in-place")
        if ended.code == 4:
            self.unchanged(self.before, ended, 4)
            return
        self.assertEqual(ended.code, 0, ended)
        self.assert_facts(self.saved, self.facts())
        self.revert()
        self.assert_facts(self.before, self.facts())

    def test_owner_and_properties_of_the_database_are_those_of_now(self):
        self.pg.sql(f"ALTER DATABASE {self.db} OWNER TO {OWNER}; ALTER DATABASE {self.db} SET work_mem = '7MB';"
                    f"GRANT CONNECT ON DATABASE {self.db} TO PUBLIC; COMMENT ON DATABASE {self.db} IS 'shop'")
        now = self.facts()
        self.restored(self.set_of(self.plain))
        self.assertEqual(now.sections["database"], self.facts().sections["database"])
        self.assertEqual(now.sections["settings"], self.facts().sections["settings"])

    def test_extension_and_old_objects_that_are_not_there(self):
        """--clean asks for the removal of objects that a fresh database has not."""
        self.sql("CREATE EXTENSION hstore; CREATE SCHEMA more; CREATE TYPE more.mood AS ENUM ('a');"
                 "CREATE TABLE more.t (m more.mood, h hstore); INSERT INTO more.t VALUES ('a', 'x=>1')")
        saved = self.facts()
        artefact = self.set_of(self.pg.program("pg_dump", *SCRIPTS_OPTIONS, database=self.db))
        self.sql("DROP SCHEMA more CASCADE; DROP EXTENSION hstore")
        self.restored(artefact)
        self.assert_facts(saved, self.facts())

    def never_run(self, content, *codes):
        """A set whose signature holds is refused, and nothing of it was run."""
        artefact = self.set_of(content, f"postgres-backup-20260201-{self.number:06d}.sql")
        self.number += 1
        ended = self.restore(artefact)
        self.unchanged(self.before, ended, *codes)
        self.usable()
        self.assertEqual([path for path in self.folder.rglob("leaked*")], [], ended)
        self.assertEqual(list(self.pg.folder.rglob("leaked*")), [], ended)
        return ended

    number = 100000

    def test_cut_off_although_the_signature_holds(self):
        self.damaged()
        lines = self.plain.splitlines(keepends=True)
        copy = next(i for i, line in enumerate(lines) if line.startswith(b"COPY public.moves"))
        end = next(i for i in range(copy, len(lines)) if lines[i] == b"\\.\n")
        complete = next(i for i, line in enumerate(lines) if b"database dump complete" in line)
        for cut in (b"".join(lines[:copy + 20]), b"".join(lines[:copy + 20])[:-7], b"".join(lines[:copy]),
                    b"".join(lines[:end]), b"".join(lines[:end + 1]), b"".join(lines[:complete]),
                    b"".join(lines[:complete - 20]), self.plain[:200]):
            with self.subTest(size=len(cut)):
                self.never_run(cut, 3)
                self.never_run(without_restrict(cut), 3)

    def test_commands_of_psql(self):
        self.damaged()
        leaked, turns = self.folder / "leaked", itertools.count()
        for command in (f"\\! touch '{leaked}'", f"\\copy accounts from program 'touch ''{leaked}'''",
                        f"\\copy accounts to program 'cat > ''{leaked}'''", f"\\o {leaked}", f"\\o |touch {leaked}",
                        f"SELECT 1 \\g {leaked}", f"SELECT 1 \\g |touch {leaked}", f"\\w {leaked}", "\\i /etc/passwd",
                        "\\ir x.sql", "\\include /etc/passwd", "\\setenv X 1", "\\set x `touch leaked`",
                        "\\connect postgres", "\\c template1", "\\q", "\\gexec", "SELECT 'SELECT 1' \\gexec",
                        f"SELECT 1; \\! touch {leaked}", f"  \\!touch {leaked}", "\\unset ON_ERROR_STOP",
                        "\\unrestrict guess\n\\! touch leaked", "\\prompt x y", "\\e", "\\s leaked", "\\cd /",
                        "\\if true\n\\endif", "\\echo `touch leaked`", "SELECT 1 \\\\ \\! touch leaked"):
            number = next(turns)
            place = (b"\nSET default_tablespace", b"\n--\n-- PostgreSQL database dump complete")[number % 2]
            with self.subTest(command=command):
                hostile = self.plain.replace(place, b"\n" + command.encode() + b"\n" + place, 1)
                self.assertNotEqual(hostile, self.plain)
                self.never_run(without_restrict(hostile) if number % 4 < 2 else hostile, *REFUSED)

    def test_a_restrict_key_of_its_own_protects_nothing(self):
        self.damaged()
        key = re.search(rb"(?m)^\\restrict (\S+)$", self.plain)[1]
        for text in (b"\\unrestrict " + key + b"\n\\! touch leaked\n\\restrict " + key + b"\n",
                     b"\\unrestrict " + key + b"\n\\! touch leaked\n"):
            place = b"\nSET default_tablespace"
            self.never_run(self.plain.replace(place, b"\n" + text + place, 1), *REFUSED)
        self.never_run(self.plain + b"\\! touch leaked\n", *REFUSED)
        self.never_run(b"\\! touch leaked\n" + self.plain, *REFUSED)

    def test_errors_are_never_ignored(self):
        self.damaged()
        for text in (b"SELECT 1 / 0;\n", b"INSERT INTO public.accounts VALUES (1, 2);\n", b"nonsense;\n",
                     b"COMMIT;\nSELECT 1 / 0;\n", b"ROLLBACK;\n SELECT nothing;\n"):
            with self.subTest(text=text):
                ended = self.never_run(self.plain.replace(b"\n--\n-- PostgreSQL database dump complete",
                                                        b"\n" + text + b"\n--\n-- PostgreSQL database dump complete"),
                                     1, 3)
                self.assertIn("failed", ended.last)

    def test_what_is_no_plain_dump(self):
        self.damaged()
        custom = self.pg.program("pg_dump", "-Fc", database=self.db)
        for content in (custom, b"", b"DROP TABLE accounts;", b"SQLite format 3\0" + bytes(600), self.plain.replace(
                b"\n", b"\0\n", 1), b"\x1f\x8b" + bytes(100)):
            with self.subTest(content=content[:10]):
                self.never_run(content, 3)

    def test_edited(self):
        self.damaged()
        artefact = self.set_of(self.plain)
        artefact.write_bytes(self.plain.replace(b"ouverture", b"Ouverture", 1))
        ended = self.restore(artefact)
        self.unchanged(self.before, ended, 3)


class Zips(Case):
    """Beside an SQLite database, which is the quicker one."""

    def setUp(self):
        super().setUp()
        self.make_database()
        self.artefact = self.backup("--no-runtime")
        self.saved = rows_of(self.database)
        execute(self.database, "DELETE FROM moves")
        (self.root / "backend").mkdir()
        (self.root / "backend" / ".env").write_text("JWT_SECRET=the-one-of-now\nLOG_LEVEL=info\n")
        (self.root / "docker-compose.yml").write_text("version: now\n")

    def zip_of(self, entries, name=ZIP_NAME):
        """The set of an archive with these (name or ZipInfo, content)."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for entry, content in entries:
                info = entry
                if isinstance(entry, str):
                    info = zipfile.ZipInfo("x", (2026, 1, 31, 10, 11, 12))
                    info.filename, info.compress_type = entry, zipfile.ZIP_DEFLATED
                archive.writestr(info, content)
        return version_one_set(self.root / "backups" / "runtime", buffer.getvalue(), name, "runtime-assets")

    def restore_both(self, archive, *arguments):
        return self.restore(self.artefact, "-RuntimeBackupFile", archive, *arguments)

    def test_validated_and_restored(self):
        archive = self.zip_of([("backend\\.env", "JWT_SECRET=the-old-one\nLOG_LEVEL=debug\n"),
                               ("docker-compose.yml", "version: old\n"), ("backend\\alembic.ini", "[alembic]\n"),
                               ("scripts\\tools\\backup-db.ps1", "Write-Host é\r\n")])
        self.ok("validate", archive)
        plan = self.ok("plan", self.artefact, "--runtime-backup", archive)
        for secret in ("the-old-one", "the-one-of-now"):
            self.assertNotIn(secret, plan.all)
        self.assertIn("docker-compose.yml", plan.out)
        ended = self.restore_both(archive)
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(rows_of(self.database), self.saved)
        self.assertEqual((self.root / "docker-compose.yml").read_text(), "version: old\n")
        self.assertEqual((self.root / "backend" / "alembic.ini").read_text(), "[alembic]\n")
        script = self.root / "scripts" / "tools" / "backup-db.ps1"
        self.assertEqual(script.read_bytes(), "Write-Host é\r\n".encode())
        kept = (self.root / "backend" / ".env").read_text()
        self.assertIn("JWT_SECRET=the-one-of-now", kept, "current secrets are kept")
        self.assertNotIn("the-old-one", kept)
        self.assertEqual(list(self.root.rglob("*\\*")), [])
        self.assertNotIn("the-old-one", ended.all)

    def test_reverted(self):
        archive = self.zip_of([("docker-compose.yml", "version: old\n"), ("backend\\alembic.ini", "[alembic]\n")])
        damaged = rows_of(self.database)
        self.assertEqual(self.restore_both(archive).code, 0)
        self.ok("revert", "--force", **ALLOWED)
        self.assertEqual((self.root / "docker-compose.yml").read_text(), "version: now\n")
        self.assertEqual(rows_of(self.database), damaged)

    def test_database_url_never_points_the_run_elsewhere(self):
        other = self.root / "other.db"
        other.write_bytes(self.database.read_bytes())
        before = digest_of(other)
        archive = self.zip_of([("backend\\.env", "DATABASE_URL=sqlite:///other.db\nBACKUP_METADATA_HMAC_KEY=evil\n")])
        ended = self.restore_both(archive)
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(digest_of(other), before)
        self.assertEqual(rows_of(self.database), self.saved)

    def tree(self):
        return {str(path): (path.read_bytes() if path.is_file() and not path.is_symlink() else os.lstat(path).st_mode)
                for path in self.root.rglob("*") if "backups" not in path.parts}

    def hostile(self, *entries):
        archive = self.zip_of([("docker-compose.yml", "version: old\n"), *entries],
                              f"runtime-backup-20260201-{self.number:06d}.zip")
        type(self).number += 1
        before, around = self.tree(), self.around()
        ended = self.restore_both(archive)
        self.assertIn(ended.code, (3, 4), ended)
        self.assertTrue(ended.last.endswith("outcome=failed-data-unchanged"), ended)
        self.assertEqual(self.tree(), before, "refused before anything was touched")
        self.assertEqual(self.around(), around)
        self.no_leftovers()

    number = 100000

    def around(self):
        """What lies beside the tree, and where hostile names point to."""
        places = (self.folder, self.folder.parent, pathlib.Path("/etc"), pathlib.Path("/tmp"), pathlib.Path("/"))
        return [name for place in places for name in os.listdir(place) if "evil" in name]

    def test_names_that_leave_the_tree(self):
        for name in ("../evil", "..\\evil", "..\\..\\..\\..\\evil", "/etc/evil", "\\etc\\evil", "C:\\evil", "C:evil",
                     "\\\\server\\share\\evil", "scripts/../../evil", "scripts\\..\\..\\evil", "./../evil", "..",
                     "scripts/../../../tmp/evil", ".", "", "/", "backend/.env/../../../evil", "..%2fevil",
                     "scripts/./../../evil", str(self.folder / "evil")):
            with self.subTest(name=name):
                self.hostile((name, "evil\n"))

    def test_names_of_what_is_no_runtime_file(self):
        for name in ("app.db", "backups/db/evil.db", ".git/hooks/post-commit", "backend/evil.py", "evil.sh",
                     "docker-compose.yml/evil", "backend", "scripts/a\nb", "scripts/a\x1b[2Jb", "scripts/\x01",
                     "scripts//evil", "scripts/" + "x" * 300, "BACKEND\\.ENV", "Docker-Compose.yml"):
            with self.subTest(name=name):
                self.hostile((name, "evil\n"))

    def special(self, name, mode, content="/etc"):
        info = zipfile.ZipInfo(name)
        info.create_system = 3
        info.external_attr = mode << 16
        return info, content

    def test_links_devices_and_modes(self):
        self.hostile(self.special("scripts/evil", 0o120777))
        self.hostile(self.special("scripts", 0o120777, "/tmp"), ("scripts/evil", "x"))
        self.hostile(self.special("backend/.env", 0o120777, "../../../etc/evil"))
        for kind in (0o010644, 0o020644, 0o060644, 0o140644):
            self.hostile(self.special("scripts/evil", kind, ""))
        archive = self.zip_of([self.special("scripts/run", 0o104777, "x")])
        if self.restore_both(archive).code == 0:
            self.assertEqual(os.stat(self.root / "scripts" / "run").st_mode & 0o7022, 0, "neither setuid nor for all")

    def test_links_in_the_tree_are_not_followed(self):
        outside = self.folder / "outside"
        outside.mkdir()
        (self.root / "scripts").symlink_to(outside)
        ended = self.restore_both(self.zip_of([("scripts/evil", "x")]))
        self.assertEqual(os.listdir(outside), [], ended)

    def test_duplicates_and_clashes(self):
        self.hostile(("docker-compose.yml", "second\n"))
        self.hostile(("scripts/a", "1"), ("scripts\\a", "2"))
        self.hostile(("scripts/a", "1"), ("scripts/A", "2"))
        self.hostile(("scripts/a", "1"), ("scripts/a/b", "2"))

    def test_bomb(self):
        self.hostile(("scripts/big", bytes(300 << 20)))

    def test_damaged(self):
        archive = self.zip_of([("docker-compose.yml", "version: old\n" * 100)])
        content = archive.read_bytes()
        before = self.tree()
        for spoiled in (content[:-1], content[:len(content) // 2], b"PK\3\4", b""):
            archive.write_bytes(spoiled)
            ended = self.restore_both(archive)
            self.assertEqual(ended.code, 3, ended)
            version_one_set(archive.parent, spoiled, archive.name, "runtime-assets")
            ended = self.restore_both(archive)
            self.assertEqual(ended.code, 3, ended)
        self.assertEqual(self.tree(), before)


if __name__ == "__main__":
    main()
