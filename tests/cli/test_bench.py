"""The bench can be run, says what it measured, and leaves nothing: not its figures, which belong to a quiet machine."""
import json
import os
import pathlib
import shutil
import signal
import stat
import subprocess
import tempfile
import unittest

import support

BENCH = pathlib.Path(__file__).resolve().parents[1] / "bench" / "holdfast-bench"
BIN = pathlib.Path(support.CLI).parent
TINY = ("--sqlite-mb", "4", "--postgres-mb", "8", "--runs", "1")


def driver_is_built():
    return any((folder / "holdfast-bench-pass").exists() for folder in (BIN, BIN.parent / "tests"))


class Bench(unittest.TestCase):
    def setUp(self):
        self.assertTrue(support.CLI, "HOLDFAST_CLI names the built program")
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="bench é ", dir=support.quick_folder()))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        if os.geteuid() == 0:
            self.folder.chmod(0o711)  # the server does not run as root
        self.work = self.folder / "w"
        self.work.mkdir(0o711)
        self.figures = self.folder / "figures.json"
        self.tools = self.folder / "tools"
        self.tools.mkdir()
        for name in ("age-keygen", "git", "openssl", "sqlite3", "stat", "true", "zstd"):
            if found := shutil.which(name):
                (self.tools / name).symlink_to(found)

    def start(self, *groups, programs=BIN):
        """Without restic, whose passwords take seconds."""
        only = [word for group in groups for word in ("--only", group)]
        process = subprocess.Popen([BENCH, *TINY, *only, "--bin", programs, "--work", self.work, "--json",
                                    self.figures], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True, env={**os.environ, "PATH": str(self.tools)})
        self.addCleanup(self.end, process)
        return process

    @staticmethod
    def end(process):
        support.end(process, signal.SIGTERM)
        process.stdout.close()
        process.stderr.close()

    def rows(self, process, code=0):
        """Of its JSON, by id, once it has ended as expected and left nothing."""
        said, problems = process.communicate(timeout=support.PATIENCE)
        self.assertEqual(process.returncode, code, said + problems)
        self.assertEqual(list(self.work.iterdir()), [])
        self.table = said
        return {row["id"]: row for row in json.loads(self.figures.read_text(encoding="utf-8"))["rows"]}

    def programs(self, text):
        """A folder with programs in the place of ours, which make a key and else do this."""
        folder = self.folder / "bin"
        folder.mkdir()
        script = ("#!/usr/bin/python3\nimport os, signal, sys\nif sys.argv[1] in ('keygen', '--version'):\n"
                  "    sys.exit(print('age1' + 'q' * 58))\n")
        for name in ("holdfast-cli", "holdfast-bench-pass"):
            (folder / name).write_text(script + text)
            (folder / name).chmod(stat.S_IRWXU)
        return folder

    @unittest.skipUnless(driver_is_built(), "holdfast-bench-pass is not built")
    def test_rows_of_sqlite_are_measured(self):
        rows = self.rows(self.start("sqlite", "validate", "restore"))
        self.assertEqual(set(rows), {"sqlite-zstd", "sqlite-whole-zstd", "sqlite-restic", "sqlite-whole-restic",
                                     "validate-sealed", "restore"})
        for row in rows.values():
            if "restic" in row["against"]:
                self.assertEqual((row["state"], row["reason"]), ("skipped", "restic is not installed"))
            else:
                self.assertEqual(row["state"], "measured", row)
                self.assertGreater(row["wall_ratio"], 0)
                self.assertGreater(row["ours"]["bytes"], 1 << 20)
            self.assertIn(row["title"], self.table)
        self.assertEqual([(bar["must"], bar["aim"]) for bar in rows["sqlite-zstd"]["bars"]], [(0.95, 0.75)])

    @unittest.skipUnless(driver_is_built(), "holdfast-bench-pass is not built")
    def test_rows_of_postgres_and_memory_are_measured(self):
        rows = self.rows(self.start("postgres", "memory"))
        memory = rows.pop("memory")
        self.assertEqual(set(rows), {"postgres-read-back", "postgres-stream", "postgres-fingerprint",
                                     "postgres-whole"})
        if any("no PostgreSQL server" in row.get("reason", "") for row in rows.values()):
            self.skipTest(rows["postgres-stream"]["reason"])
        for row in rows.values():
            self.assertEqual(row["state"], "measured", row)
            self.assertGreater(row["cpu_ratio"], 0)
        self.assertEqual(set(memory["peaks_kib"]), {"holdfast-cli backup", "holdfast-cli validate"})
        self.assertEqual([(bar["must"], bar["aim"]) for bar in memory["bars"]], [(96, 64)])

    def test_a_failing_run_is_told_by_the_exit_code(self):
        failing = self.programs("sys.exit('no such luck')")
        rows = self.rows(self.start("sqlite", programs=failing), code=1)
        self.assertEqual(rows["sqlite-zstd"]["state"], "failed")
        self.assertIn("no such luck", rows["sqlite-zstd"]["reason"])

    def test_stopping_it_ends_what_it_started(self):
        told = self.folder / "told"
        os.mkfifo(told)
        waiting = self.programs(f"open({os.fspath(told)!r}, 'w').write(str(os.getpid()))\nsignal.pause()")
        process = self.start("sqlite", programs=waiting)
        started = int(told.read_text())
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=support.PATIENCE)
        self.assertEqual(process.returncode, 130)
        self.assertEqual(list(self.work.iterdir()), [])
        with self.assertRaises(ProcessLookupError):
            os.kill(started, 0)


if __name__ == "__main__":
    support.main()
