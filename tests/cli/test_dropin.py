"""The program in the place of the scripts: variables only, every spelling of DATABASE_URL, old options, names."""
import os
import re
import shutil
import subprocess
import urllib.parse

from support import (CLI, KEY, Case, artefact_of, execute, main, make_database, meta_of, mode_of, plain_of, problem_of,
                     rows_of)

NAME = re.compile(r"^sqlite-backup-\d{8}-\d{6}(-[0-9a-z]{4})?\.db\.zst$")
SAFETY_NAME = re.compile(r"^sqlite-pre-restore-\d{8}-\d{6}(-[0-9a-z]{4})?\.db\.zst$")


class DatabaseUrls(Case):
    def check(self, url, place, **extra):
        """A backup with this URL is one of this file, and of nothing else."""
        place.parent.mkdir(parents=True, exist_ok=True)
        if not place.exists():
            make_database(place, accounts=7)
        artefact = self.backup(DATABASE_URL=url, **extra)
        self.assertEqual(self.ok("validate", artefact, DATABASE_URL=url, **extra).last,
                         f"backup_validate_ok file={artefact} depth=readable")
        copy = self.folder / "copy.db"
        copy.write_bytes(plain_of(artefact))
        self.assertEqual(rows_of(copy), rows_of(place))
        execute(place, "DELETE FROM moves")
        before = rows_of(copy)
        self.restored(artefact, DATABASE_URL=url, **extra)
        self.assertEqual(rows_of(place), before, "restored into the same file")

    def test_relative(self):
        self.check("sqlite:///app.db", self.database)

    def test_relative_in_folders(self):
        self.check("sqlite:///./backend/data/../app.sqlite", self.root / "backend" / "app.sqlite")

    def test_absolute(self):
        place = self.folder / "somewhere.db"
        self.check("sqlite:///" + str(place), place)

    def test_absolute_percent_encoded(self):
        place = self.folder / "a?b#c 100%.db"
        self.check("sqlite:///" + urllib.parse.quote(str(place)), place)

    def test_aiosqlite_and_other_drivers(self):
        self.check("sqlite+aiosqlite:///app.db", self.database)
        self.check("sqlite+pysqlite:///app.db", self.database)
        self.check("SQLite+aiosqlite:///app.db", self.database)

    def test_query_is_dropped_and_said(self):
        self.make_database()
        ended = self.ok("backup", DATABASE_URL="sqlite:///app.db?timeout=20&mode=ro")
        self.assertIn("timeout", ended.out)
        self.assertIn("mode", ended.out)

    def test_name_with_literal_percent(self):
        # SQLAlchemy takes the path as it is: this file really has %20 in its name.
        self.check("sqlite:///my%20app.db", self.root / "my%20app.db")

    def test_name_with_literal_percent_is_found_again_after_its_loss(self):
        place = self.root / "my%20app.db"
        make_database(place)
        artefact, before = self.backup(DATABASE_URL="sqlite:///my%20app.db"), rows_of(place)
        place.unlink()
        self.restored(artefact, DATABASE_URL="sqlite:///my%20app.db")
        self.assertEqual(sorted(p.name for p in self.root.glob("*.db")), [place.name])
        self.assertEqual(rows_of(place), before)

    def test_encoded_blank_is_found_again_after_its_loss(self):
        place = self.root / "my app.db"
        make_database(place)
        artefact, before = self.backup(DATABASE_URL="sqlite:///my%20app.db"), rows_of(place)
        place.unlink()
        self.restored(artefact, DATABASE_URL="sqlite:///my%20app.db")
        self.assertEqual(rows_of(place), before)

    def test_percent_that_encodes_nothing(self):
        for name in ("100%.db", "50%zz.db", "5%"):
            with self.subTest(name=name):
                place = self.root / name
                make_database(place)
                url = "sqlite:///" + name
                artefact = self.backup(DATABASE_URL=url)
                place.unlink()
                self.restored(artefact, DATABASE_URL=url)
                self.assertEqual(problem_of(place), "")

    def test_encoded_unicode_name(self):
        self.check("sqlite:///donn%C3%A9es%20clients.db", self.root / "données clients.db")

    def test_not_a_file(self):
        for url in ("sqlite://", "sqlite:///", "sqlite:///:memory:", "sqlite:///file:app.db?uri=true",
                    "sqlite://host/app.db", "mysql://u:verysecret@h/db", "app", "sqlite:app.db"):
            with self.subTest(url=url):
                ended = self.run_cli("backup", DATABASE_URL=url)
                self.assertEqual(ended.code, 4, ended)
                self.assertTrue(ended.last.startswith("backup_failed code=database-url-"), ended)
                self.assertNotIn("verysecret", ended.all)
                self.assertFalse(self.backups.exists())

    def test_plain_path_of_an_sqlite_file(self):
        self.check("app.db", self.database)


class WhereTheDatabaseIs(Case):
    def test_env_file_below_the_root(self):
        (self.root / "backend").mkdir()
        (self.root / "backend" / ".env").write_text(
            "\ufeff# comment\r\nSECRET_KEY=hush-hush-hush\r\nexport DATABASE_URL=\"sqlite:///data/x y.db\" # here\r\n")
        (self.root / "data").mkdir()
        make_database(self.root / "data" / "x y.db")
        ended = self.ok("backup", DATABASE_URL=None)
        self.assertIn(".env", ended.out, "it is said where the URL comes from")
        self.assertNotIn("hush-hush-hush", ended.all)
        self.assertEqual(artefact_of(ended).parent, self.backups)

    def test_variable_wins_over_env_file(self):
        (self.root / "backend").mkdir()
        (self.root / "backend" / ".env").write_text("DATABASE_URL=sqlite:///other.db\n")
        self.make_database()
        self.assertNotIn(".env", self.ok("backup").out)

    def test_single_sqlite_file_by_magic(self):
        make_database(self.root / "données")
        (self.root / "not.db").write_text("SQLite is what I am not\n")
        (self.root / "empty.sqlite3").write_bytes(b"")
        ended = self.ok("backup", DATABASE_URL=None)
        self.assertIn("données", ended.out)

    def test_what_a_killed_restore_left_is_not_a_second_database(self):
        self.make_database()
        make_database(self.root / ".holdfast-stage-0123456789abcdef.db")
        make_database(self.root / ".holdfast-stage-01234567.db")
        self.ok("backup", DATABASE_URL=None)

    def test_none_or_two_files(self):
        ended = self.refused(4, "database-url-missing", "backup", DATABASE_URL=None)
        for looked in ("DATABASE_URL", ".env", str(self.root)):
            self.assertIn(looked, ended.err)
        make_database(self.root / "one.db")
        make_database(self.root / "two.db")
        ended = self.refused(4, "database-url-missing", "backup", DATABASE_URL=None)
        self.assertIn("one.db", ended.err)
        self.assertIn("two.db", ended.err)

    def test_repo_root(self):
        self.make_database()
        for arguments, cwd, extra in (
                (("backup",), self.folder, {"BACKUP_REPO_ROOT": str(self.root)}),
                (("backup",), self.folder, {"BACKUP_REPO_ROOT": self.root.name}),
                (("backup", "-RepoRoot", self.root), self.folder, {}),
                (("backup", "-RepoRoot", ".\\" + self.root.name), self.folder, {}),
                (("--repo-root", self.root, "backup"), "/", {"BACKUP_REPO_ROOT": "/nonexistent"})):
            with self.subTest(arguments=arguments, extra=extra):
                artefact = artefact_of(self.ok(*arguments, cwd=cwd, **extra))
                self.assertEqual(artefact.parent, self.backups)

    def test_repo_root_that_is_no_folder(self):
        self.make_database()
        for root in (self.folder / "nothing here", self.database):
            self.assertEqual(self.run_cli("backup", BACKUP_REPO_ROOT=str(root)).code, 4)

    def test_posix_locale(self):
        # What cron gives: no locale at all.
        make_database(self.root / "données.db")
        artefact = self.backup(LC_ALL="C", DATABASE_URL="sqlite:///données.db")
        self.assertEqual(artefact.parent, self.backups)


class Lines(Case):
    def test_last_two_lines(self):
        self.make_database()
        ended = self.ok("backup", "--no-runtime")
        self.assertRegex(ended.lines[-2], r"^runtime_backup_skipped reason=[a-z-]+$")
        artefact = artefact_of(ended)
        self.assertEqual(ended.last, f"backup_ok mode=sqlite file={artefact} metadata={artefact}.meta.json")
        quiet = self.ok("--quiet", "backup")
        self.assertTrue(quiet.last.startswith("backup_ok mode=sqlite file="), quiet)

    def test_no_such_lines_on_failure(self):
        ended = self.refused(4, "database-not-found", "backup")
        self.assertNotIn("backup_ok", ended.out)
        self.assertNotIn("runtime_backup", ended.out)

    def test_control_characters_are_percent_encoded_and_nothing_else(self):
        odd = self.folder / "línea\nand\ttab %41 \x7f\x85"
        odd.mkdir()
        make_database(odd / "app.db")
        ended = self.ok("backup", cwd=odd)
        self.assertIn("línea%0Aand%09tab %41 %7F%C2%85/backups/db/sqlite-backup-", ended.last)
        self.assertNotIn("\x85", ended.out)
        (artefact,) = (odd / "backups" / "db").glob("*.zst")
        ended = self.restore(artefact, cwd=odd)
        self.assertEqual(ended.code, 0, ended)
        self.assertRegex(ended.last, r"^restore_ok mode=sqlite target=.*%0A.*/app\.db outcome=verified$")

    def test_restore_and_validate(self):
        self.make_database()
        artefact = self.backup()
        self.assertEqual(self.ok("validate", artefact).last, f"backup_validate_ok file={artefact} depth=readable")
        self.assertEqual(self.ok("validate", artefact, "--depth", "sealed").last,
                         f"backup_validate_ok file={artefact} depth=sealed")
        self.assertEqual(self.restored(artefact).last,
                         f"restore_ok mode=sqlite target={self.database} outcome=verified")

    def test_help_and_version_everywhere_do_nothing(self):
        self.make_database()
        artefact = self.backup()
        sets, before = self.sets(), self.database.read_bytes()
        for command in ("backup", "validate", "list", "plan", "restore", "revert", "verify", "history", "practice"):
            with self.subTest(command=command):
                for option in ("--help", "--version"):
                    ended = self.ok(command, artefact, "--force", option, RESTORE_ALLOW_NONINTERACTIVE="1") \
                        if command == "restore" else self.ok(command, option)
                    self.assertTrue(ended.out.startswith("holdfast-cli "), ended)
                    self.assertNotIn("_ok", ended.out)
        self.assertTrue(self.ok("--help").out)
        self.assertRegex(self.ok("--version").last, r"^holdfast-cli \d+\.\d+")
        self.assertEqual((self.sets(), self.database.read_bytes()), (sets, before))


class Surroundings(Case):
    def test_closed_streams(self):
        # What is said must not land in the file that gets the number of a closed stream.
        self.make_database(filler=300_000)
        for closed in (">&-", "2>&-", "<&-", "<&- >&- 2>&-"):
            with self.subTest(closed=closed):
                before = set(self.sets())
                done = subprocess.run(["sh", "-c", f'exec "$0" "$@" {closed}', CLI, "backup"], cwd=self.root,
                                      env=self.environment(), capture_output=True, check=False)
                self.assertEqual(done.returncode, 0, done)
                (artefact,) = set(self.sets()) - before
                self.ok("validate", artefact)
                execute(self.database, "DELETE FROM moves")
                done = subprocess.run(["sh", "-c", f'exec "$0" "$@" {closed}', CLI, "restore", artefact, "--force"],
                                      cwd=self.root, env=self.environment({"RESTORE_ALLOW_NONINTERACTIVE": "1"}),
                                      capture_output=True, check=False)
                self.assertEqual(done.returncode, 0, done)
                self.assertEqual(len(rows_of(self.database)), 100)
                self.assertEqual(problem_of(self.database), "")
        self.assertEqual(self.ok("--json", "history").result["chain"], "whole")

    def test_reader_that_goes_away(self):
        self.make_database()
        done = subprocess.run(["sh", "-c", '"$0" backup | true', CLI], cwd=self.root, env=self.environment(),
                              capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done)
        self.assertEqual(len(self.sets()), 1)

    def test_no_home(self):
        # As a service or a cron job may be started: nothing of ours in the current folder.
        self.make_database()
        for home in (None, "", "relative"):
            with self.subTest(home=home):
                root = self.ok("--json", "practice", "path", HOME=home, HOLDFAST_HOME=None,
                               XDG_DATA_HOME="relative").result["root"]
                self.assertTrue(root.startswith("/"), root)
                self.assertNotIn(str(self.root), root)

    def test_data_home(self):
        self.make_database()
        self.backup(HOLDFAST_HOME=None, XDG_DATA_HOME=str(self.folder / "data"))
        self.assertTrue((self.folder / "data" / "holdfast" / "journal.db").exists())
        self.backup(HOLDFAST_HOME=None)
        self.assertTrue((self.folder / "empty home" / ".local" / "share" / "holdfast" / "journal.db").exists())


class OldSpellings(Case):
    def test_in_any_case(self):
        self.make_database()
        for mode, folder in (("-Mode", "-OutputDir"), ("-mode", "-outputdir"), ("-MODE", "-OUTPUTDIR")):
            with self.subTest(mode=mode):
                out = self.root / mode.strip("-")
                artefact = self.backup(mode, "Auto", folder, out)
                self.assertEqual(artefact.parent, out)
                self.assertEqual(self.ok("validate", folder.replace("outputdir", "backupfile")
                                         .replace("OutputDir", "BackupFile").replace("OUTPUTDIR", "BACKUPFILE"),
                                         artefact).code, 0)

    def test_the_commands_of_the_runbook(self):
        self.make_database()
        artefact = self.backup("-Mode", "auto")
        before = rows_of(self.database)
        typed = f".\\backups\\db\\{artefact.name}"
        self.assertEqual(self.ok("validate", "-BackupFile", typed).last,
                         f"backup_validate_ok file={artefact} depth=readable")
        execute(self.database, "DELETE FROM moves")
        ended = self.ok("restore", "-BackupFile", typed, "-Mode", "auto", "-Force", RESTORE_ALLOW_NONINTERACTIVE="1")
        self.assertEqual(ended.last, f"restore_ok mode=sqlite target={self.database} outcome=verified")
        self.assertEqual(rows_of(self.database), before)

    def test_windows_output_folder(self):
        self.make_database()
        self.assertEqual(self.backup("-OutputDir", ".\\copies\\db").parent, self.root / "copies" / "db")

    def test_health_url(self):
        self.make_database()
        artefact = self.backup()
        ended = self.run_cli("restore", artefact, "-FORCE", "-POSTrestoreHealthurl", "not a url",
                             RESTORE_ALLOW_NONINTERACTIVE="1")
        self.assertEqual(ended.code, 2, ended)
        self.assertFalse((self.backups / "pre-restore").exists(), "refused before anything was done")

    def test_missing_runtime_backup_file_is_refused_before_anything(self):
        self.make_database()
        artefact = self.backup()
        ended = self.restore(artefact, "-RuntimeBackupFile", "x.zip")
        self.assertEqual(ended.code, 3, ended)
        self.assertFalse((self.backups / "pre-restore").exists(), "refused before anything was done")

    def test_file_may_be_artefact_or_metadata(self):
        self.make_database()
        artefact = self.backup()
        for typed in (artefact, meta_of(artefact), f"backups/db/{artefact.name}",
                      f"./backups/db/../db/{artefact.name}.meta.json", f"backups\\db\\{artefact.name}.meta.json",
                      f".\\backups\\db\\{artefact.name}"):
            with self.subTest(typed=typed):
                self.assertEqual(self.ok("validate", typed).last,
                                 f"backup_validate_ok file={artefact} depth=readable")
        self.assertEqual(self.ok("validate", f".\\backups\\db\\{artefact.name}", cwd=self.folder,
                                 BACKUP_REPO_ROOT=str(self.root)).code, 0, "below the root")

    def test_file_name_with_a_backslash(self):
        self.make_database()
        artefact = self.backup("--output", "with\\slash")
        self.assertEqual(self.ok("validate", artefact).code, 0)


class Names(Case):
    def test_names_and_modes(self):
        self.make_database()
        artefact = self.backup(cwd=self.root)
        self.assertRegex(artefact.name, NAME)
        self.restored(artefact)
        (safety,) = (self.backups / "pre-restore").glob("*.zst")
        self.assertRegex(safety.name, SAFETY_NAME)
        for folder, _, files in os.walk(self.root / "backups"):
            self.assertEqual(mode_of(folder), 0o700, folder)
            for name in files:
                self.assertEqual(mode_of(os.path.join(folder, name)), 0o600, name)
        for folder, _, files in os.walk(self.home):
            self.assertEqual(mode_of(folder), 0o700, folder)
            for name in files:
                self.assertEqual(mode_of(os.path.join(folder, name)), 0o600, name)
        for suffix in (".meta.json", ".RECOVERY.txt"):
            self.assertTrue(os.path.exists(str(artefact) + suffix))

    def test_umask_does_not_matter(self):
        self.make_database()
        before = os.umask(0)
        self.addCleanup(os.umask, before)
        artefact = self.backup()
        self.assertEqual(mode_of(artefact), 0o600)
        self.assertEqual(mode_of(self.root / "backups"), 0o700)

    def test_several_in_one_second(self):
        self.make_database(accounts=2)
        artefacts = {self.backup().name for _ in range(6)}
        self.assertEqual(len(artefacts), 6)
        for name in artefacts:
            self.assertRegex(name, NAME)
        self.assertTrue(any(len(name) > len("sqlite-backup-20260101-000000.db.zst") for name in artefacts),
                        "at least two of six runs fell into one second")
        listed = [item["sequence"] for item in self.ok("--json", "list").result["items"]]
        self.assertEqual(listed, [6, 5, 4, 3, 2, 1], "newest first, by signed sequence")

    def test_output_folder(self):
        self.make_database()
        out = self.folder / "elsewhere" / "deep"
        artefact = self.backup("--output", out)
        self.assertEqual(artefact.parent, out)
        self.assertRegex(artefact.name, NAME)
        self.assertEqual(mode_of(out), 0o700)
        self.assertFalse((self.root / "backups").exists())
        self.assertEqual(self.backup("--output", str(out) + "/").parent, out, "no doubled slash")
        self.assertEqual(self.backup("--output", "rel/./out").parent, self.root / "rel" / "out")
        self.assertEqual(self.run_cli("backup", "--output", "").code, 2)
        shutil.rmtree(out)
        out.write_text("a file")
        self.assertEqual(self.run_cli("backup", "--output", out).code, 1)

    def test_restored_file_keeps_owner_and_mode(self):
        self.make_database()
        os.chmod(self.database, 0o640)
        if os.geteuid() == 0:
            os.chown(self.database, 1234, 2345)
        artefact = self.backup()
        self.restored(artefact)
        facts = os.stat(self.database)
        self.assertEqual(mode_of(self.database), 0o640)
        if os.geteuid() == 0:
            self.assertEqual((facts.st_uid, facts.st_gid), (1234, 2345))

    def test_the_live_database_and_its_folder_are_left_as_they_were(self):
        for wal in (False, True):
            with self.subTest(wal=wal):
                place = self.root / f"wal{wal}.db"
                make_database(place, wal=wal)
                before = (place.read_bytes(), sorted(os.listdir(self.root)))
                self.backup("--output", self.folder / "out", DATABASE_URL=f"sqlite:///{place.name}")
                self.assertEqual((place.read_bytes(), sorted(os.listdir(self.root))), before)

    def test_short_key_is_noted(self):
        self.make_database()
        self.assertIn("BACKUP_METADATA_HMAC_KEY", self.ok("backup", BACKUP_METADATA_HMAC_KEY="short").out)
        self.assertNotIn("BACKUP_METADATA_HMAC_KEY", self.ok("backup").out)
        self.assertNotIn(KEY, self.ok("backup").all)


if __name__ == "__main__":
    main()
