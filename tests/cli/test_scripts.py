"""The scripts in the place of those in use: in <root>/scripts, with the runbook's own lines and the exit codes of the
program."""
import os
import pathlib
import re
import shutil
import subprocess
import unittest

from support import (CLI, HEALTHY, UNHEALTHY, Case, Ended, Server, artefact_of, execute, main, make_database, meta_of,
                     rows_of)

SCRIPTS = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "scripts"
NAMES = ("backup-db", "backup-validate", "restore-db", "startup-smoke")
INTERACTIVE = {"RESTORE_ALLOW_NONINTERACTIVE": "1"}


class Shell(Case):
    def setUp(self):
        super().setUp()
        self.scripts = self.root / "scripts"
        shutil.copytree(SCRIPTS, self.scripts)
        self.make_database()
        self.elsewhere = self.folder / "else where"
        self.elsewhere.mkdir()
        self.variables["HOLDFAST_CLI"] = CLI

    def script(self, name, *arguments, cwd=None, place=None, **extra):
        done = subprocess.run([(place or self.scripts) / f"{name}.sh", *map(os.fspath, arguments)],
                              cwd=cwd or self.elsewhere, env=self.environment(extra), capture_output=True, check=False,
                              stdin=subprocess.DEVNULL, timeout=120)
        return Ended(done.returncode, done.stdout, done.stderr)

    def good(self, name, *arguments, **extra):
        ended = self.script(name, *arguments, **extra)
        self.assertEqual(ended.code, 0, ended)
        return ended

    def test_the_lines_of_the_runbook(self):
        before = rows_of(self.database)
        artefact = artefact_of(self.good("backup-db", "-Mode", "auto"))
        self.assertEqual(artefact.parent, self.backups, "the root is the parent of the scripts, wherever one stands")
        relative = ".\\backups\\db\\" + artefact.name
        ended = self.good("backup-validate", "-BackupFile", relative)
        self.assertEqual(ended.last, f"backup_validate_ok file={artefact} depth=readable")
        execute(self.database, "DELETE FROM moves")
        server = Server(self, HEALTHY)
        ended = self.good("restore-db", "-BackupFile", relative, "-Mode", "auto", "-Force", "-PostRestoreHealthUrl",
                          server.url, **INTERACTIVE)
        self.assertTrue(ended.last.startswith("restore_ok mode=sqlite "), ended)
        self.assertEqual(rows_of(self.database), before)
        self.assertTrue(server.asked)

    def test_runtime_files_too(self):
        compose = self.root / "docker-compose.yml"
        compose.write_text("services: {}\n")
        ended = self.good("backup-db", "-Mode", "auto")
        found = re.match("^runtime_backup_ok file=(.*) metadata=", ended.lines[-2])
        if not found:
            self.skipTest(f"no runtime archive was made: {ended.lines[-2]}")
        compose.write_text("damaged\n")
        self.good("restore-db", "-BackupFile", artefact_of(ended), "-RuntimeBackupFile", found[1], "-Mode", "auto",
                  "-Force", **INTERACTIVE)
        self.assertEqual(compose.read_text(), "services: {}\n")

    def test_exit_codes_and_output_are_those_of_the_program(self):
        artefact = artefact_of(self.good("backup-db"))
        ended = self.script("restore-db", "-BackupFile", artefact)
        self.assertEqual((ended.code, ended.last),
                         (4, "restore_failed code=consent-missing outcome=failed-data-unchanged"), ended)
        self.assertEqual(self.script("backup-db", "-Mode", "nonsense").code, 2)
        self.assertEqual(self.script("backup-db", BACKUP_METADATA_HMAC_KEY=None).code, 4)
        meta_of(artefact).write_text("{}")
        self.assertEqual(self.script("backup-validate", "-BackupFile", artefact).code, 3)
        self.assertEqual(self.script("backup-validate").code, 2)

    def test_root_that_is_named_wins(self):
        other = self.folder / "other root é"
        other.mkdir()
        make_database(other / "app.db", accounts=7)
        for arguments, extra in ((("-RepoRoot", other), {}), (("--repo-root", other), {}),
                                 (("-reporoot:" + str(other),), {}), (("--repo-root=" + str(other),), {}),
                                 ((), {"BACKUP_REPO_ROOT": str(other)})):
            with self.subTest(arguments=arguments):
                artefact = artefact_of(self.good("backup-db", *arguments, **extra))
                self.assertEqual(artefact.parent, other / "backups" / "db")

    def test_output_folder(self):
        artefact = artefact_of(self.good("backup-db", "-OutputDir", self.folder / "out é"))
        self.assertEqual(artefact.parent, self.folder / "out é")

    def test_where_they_are_shipped_the_root_is_the_current_folder(self):
        artefact = artefact_of(self.good("backup-db", cwd=self.root, place=SCRIPTS))
        self.assertEqual(artefact.parent, self.backups)

    def test_in_a_folder_of_another_name_the_root_is_the_current_folder(self):
        place = self.folder / "tools"
        shutil.copytree(SCRIPTS, place)
        artefact = artefact_of(self.good("backup-db", cwd=self.root, place=place))
        self.assertEqual(artefact.parent, self.backups)

    def test_linked_into_the_tree(self):
        shutil.rmtree(self.scripts)
        self.scripts.symlink_to(SCRIPTS)
        self.assertEqual(artefact_of(self.good("backup-db")).parent, self.backups)
        self.scripts.unlink()
        self.scripts.mkdir()
        for file in SCRIPTS.iterdir():
            (self.scripts / file.name).symlink_to(file)
        self.assertEqual(artefact_of(self.good("backup-db")).parent, self.backups)

    def test_called_by_a_relative_path(self):
        done = subprocess.run(["sh", "scripts/backup-db.sh"], cwd=self.root, env=self.environment(),
                              capture_output=True, check=False, stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 0, done)
        self.assertEqual(len(self.sets()), 1)

    def test_program_of_the_path_and_beside(self):
        programs = self.folder / "bin é"
        programs.mkdir()
        (programs / "holdfast-cli").symlink_to(CLI)
        path = f"{programs}:{os.environ['PATH']}"
        self.good("backup-db", HOLDFAST_CLI=None, PATH=path)
        (self.scripts / "holdfast-cli").symlink_to(CLI)
        bare = self.folder / "no holdfast here"
        bare.mkdir()
        for name in ("dirname", "tr", "sh"):
            (bare / name).symlink_to(shutil.which(name))
        self.good("backup-db", HOLDFAST_CLI=None, PATH=str(bare))
        (self.scripts / "holdfast-cli").unlink()
        ended = self.script("backup-db", HOLDFAST_CLI=None, PATH=str(bare))
        self.assertEqual(ended.code, 4, ended)
        self.assertIn("HOLDFAST_CLI", ended.err)

    def test_startup_smoke(self):
        quick = "--environment", self.environment_file(deadline=1)
        server = Server(self, HEALTHY)
        base = server.url.removesuffix("/health")
        for arguments in (("-HealthUrl", server.url), ("-BackendUrl", base), ("-backendurl", base + "/"),
                          ("-BackendUrl:" + base,), ("-BackendUrl", server.url), ("--health-url=" + server.url,)):
            with self.subTest(arguments=arguments):
                server.asked.clear()
                ended = self.good("startup-smoke", *quick, *arguments)
                self.assertTrue(ended.last.startswith("verify_ok "), ended)
                self.assertEqual(set(server.asked), {"/health"})
        self.assertEqual(self.script("startup-smoke", *quick, "-HealthUrl", Server(self, UNHEALTHY).url).code, 6)
        self.assertEqual(self.script("startup-smoke", "-HealthUrl").code, 2)

    def test_words_with_blanks_quotes_and_stars_stay_one_word(self):
        file = self.folder / "a 'b' \"c\" * $HOME `d` \\e"
        ended = self.script("backup-validate", "-BackupFile", file)
        self.assertEqual(ended.code, 3, ended)
        self.assertIn("a 'b' \"c\" * $HOME `d`", ended.all)


class Texts(unittest.TestCase):
    def test_both_languages_have_the_same_scripts(self):
        for name in (*NAMES, "find-holdfast"):
            for ending in (".sh", ".ps1"):
                self.assertTrue((SCRIPTS / (name + ending)).is_file(), name + ending)
        for name in NAMES:
            self.assertTrue(os.access(SCRIPTS / f"{name}.sh", os.X_OK), name)

    def test_shell_scripts_parse_as_posix(self):
        for file in SCRIPTS.glob("*.sh"):
            subprocess.run(["dash" if shutil.which("dash") else "sh", "-n", file], check=True)
            self.assertNotRegex(file.read_text(), r"\[\[|\blocal\b|\bfunction\b|<<<|\bsource\b")

    def test_options_of_the_runbook_are_parameters(self):
        wanted = {"backup-db": ("Mode", "OutputDir", "RepoRoot"), "backup-validate": ("BackupFile", "RepoRoot"),
                  "restore-db": ("BackupFile", "RuntimeBackupFile", "Mode", "PostRestoreHealthUrl", "Force"),
                  "startup-smoke": ("BackendUrl", "HealthUrl")}
        for name, options in wanted.items():
            text = (SCRIPTS / f"{name}.ps1").read_text()
            head = text[text.index("param("):text.index("\n)\n")]
            for option in options:
                self.assertRegex(head, rf"\[(string|switch)\]\${option}\b", name)
            self.assertTrue(text.endswith("exit $LASTEXITCODE\n"), name)

    def test_powershell_scripts_parse(self):
        if not shutil.which("pwsh"):
            self.skipTest("pwsh is not on this machine")
        for file in SCRIPTS.glob("*.ps1"):
            check = ("$e = $null; [void][System.Management.Automation.Language.Parser]::ParseFile("
                     f"'{file}', [ref]$null, [ref]$e); $e; exit $e.Count")
            done = subprocess.run(["pwsh", "-NoProfile", "-Command", check], capture_output=True, check=False)
            self.assertEqual(done.returncode, 0, done)


if __name__ == "__main__":
    main()
