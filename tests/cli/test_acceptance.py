"""The main job, as a whole: writers that go on, rows that are lost, a restore, readers that stay, health that is
waited for, the practice service, the journal."""
import contextlib
import json
import os
import pathlib
import re
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request

from support import (CLI, DEGRADED, HEALTHY, UNHEALTHY, Case, Server, end, execute, main, make_database, meta_of,
                     plain_of, problem_of, rows_of)

ALLOWED = {"RESTORE_ALLOW_NONINTERACTIVE": "1"}

# Moves money between accounts, a commit every millisecond; each commit has the next number.
WRITER = """
import sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], timeout=60, isolation_level=None)
number = 0
print("ready", flush=True)
while True:
    db.execute("BEGIN IMMEDIATE")
    a, b = number % 50 + 1, number * 7 % 50 + 1
    db.execute("UPDATE accounts SET balance = balance - 1 WHERE id = ?", (a,))
    db.execute("UPDATE accounts SET balance = balance + 1 WHERE id = ?", (b,))
    db.execute("INSERT INTO moves (account, amount, note) VALUES (?, -1, ?)", (a, "move %d" % number))
    db.execute("INSERT INTO moves (account, amount, note) VALUES (?, 1, ?)", (b, "move %d" % number))
    db.execute("COMMIT")
    number += 1
    time.sleep(0.001)
"""

# Keeps its connection, and says for each line of input what it reads.
READER = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], timeout=60, isolation_level=None)
for line in sys.stdin:
    print(db.execute("SELECT count(*) FROM moves").fetchone()[0], flush=True)
"""


class Live(Case):
    def program(self, text, **extra):
        process = subprocess.Popen([sys.executable, "-c", text, self.database], stdout=subprocess.PIPE, text=True,
                                   **extra)
        self.addCleanup(process.stdout.close)
        self.addCleanup(end, process)
        return process

    def under_a_writer(self, wal):
        make_database(self.database, wal=wal, filler=12_000_000)
        writer = self.program(WRITER)
        self.assertEqual(writer.stdout.readline(), "ready\n")
        time.sleep(0.2)
        earlier = len(rows_of(self.database))
        artefact = self.backup()
        later = len(rows_of(self.database))
        end(writer, signal.SIGTERM)
        self.assertGreater(later, earlier, "the writer wrote while the copy was made")
        copy = self.folder / "copy.db"
        copy.write_bytes(plain_of(artefact))
        saved = {table: rows_of(copy, table) for table in ("accounts", "moves")}
        self.assertEqual(problem_of(copy), "")
        self.assertTrue(earlier <= len(saved["moves"]) <= later, "a point in time between begin and end")
        execute(self.database, "DELETE FROM moves", "UPDATE accounts SET balance = 0")
        ended = self.restored(artefact)
        self.assertEqual(ended.last, f"restore_ok mode=sqlite target={self.database} outcome=verified")
        self.assertEqual({table: rows_of(self.database, table) for table in saved}, saved)
        self.assertEqual(problem_of(self.database), "")
        with contextlib.closing(sqlite3.connect(self.database)) as db:
            self.assertEqual(db.execute("PRAGMA journal_mode").fetchone()[0], "wal" if wal else "delete")

    def test_writer_in_wal_mode(self):
        self.under_a_writer(wal=True)

    def test_writer_in_rollback_mode(self):
        self.under_a_writer(wal=False)

    def test_writer_goes_on_during_the_restore(self):
        make_database(self.database, wal=True, filler=1_000_000)
        artefact = self.backup()
        writer = self.program(WRITER)
        writer.stdout.readline()
        ended = self.restore(artefact)
        self.assertIsNone(writer.poll(), "the writer was not disturbed")
        end(writer, signal.SIGTERM)
        self.assertIn(ended.code, (0, 6), ended)
        self.assertEqual(problem_of(self.database), "", "whatever it wrote afterwards, it wrote upon the restored data")

    def reader_sees(self, wal):
        make_database(self.database, wal=wal)
        artefact = self.backup()
        reader = self.program(READER, stdin=subprocess.PIPE)
        self.addCleanup(reader.stdin.close)

        def count():
            reader.stdin.write("\n")
            reader.stdin.flush()
            return int(reader.stdout.readline())
        self.assertEqual(count(), 100)
        execute(self.database, "DELETE FROM moves WHERE id > 3")
        self.assertEqual(count(), 3)
        inode = os.stat(self.database).st_ino
        self.restored(artefact)
        self.assertEqual(count(), 100, "the same connection reads the restored rows")
        self.assertEqual(os.stat(self.database).st_ino, inode)
        self.ok("revert", "--force", **ALLOWED)
        self.assertEqual(count(), 3)
        end(reader)
        self.assertEqual(problem_of(self.database), "")

    def test_reader_in_wal_mode(self):
        self.reader_sees(wal=True)

    def test_reader_in_rollback_mode(self):
        self.reader_sees(wal=False)

    def test_stale_wal_is_not_replayed(self):
        make_database(self.database, wal=True)
        artefact = self.backup()
        # A process that died: its commits stand in the -wal only.
        died = ("import sqlite3, os, sys\ndb = sqlite3.connect(sys.argv[1])\n"
                "db.execute('UPDATE moves SET note = 0'); db.commit(); os._exit(0)")
        subprocess.run([sys.executable, "-c", died, self.database], check=True)
        self.assertTrue(os.path.getsize(f"{self.database}-wal") > 0)
        self.restored(artefact)
        self.assertNotIn(0, {row[3] for row in rows_of(self.database)})
        self.assertNotIn("0", {row[3] for row in rows_of(self.database)})
        self.ok("revert", "--force", **ALLOWED)
        self.assertEqual({row[3] for row in rows_of(self.database)}, {"0"}, "what was committed in the -wal came back")

    def test_target_damaged_with_siblings(self):
        for wal in (True, False):
            with self.subTest(wal=wal):
                self.database = self.root / f"{wal}.db"
                self.variables["DATABASE_URL"] = f"sqlite:///{wal}.db"
                make_database(self.database, wal=wal)
                artefact = self.backup()
                saved = rows_of(self.database)
                self.database.write_bytes(os.urandom(5000))
                for suffix in ("-wal", "-shm", "-journal"):
                    pathlib.Path(f"{self.database}{suffix}").write_bytes(os.urandom(3000))
                raw = {path.name: path.read_bytes() for path in self.root.glob(f"{wal}.db*")}
                self.restored(artefact)
                self.assertEqual(rows_of(self.database), saved)
                self.assertEqual(sorted(self.root.glob(f"{wal}.db-*")), [])
                self.ok("revert", "--force", **ALLOWED)
                back = {path.name: path.read_bytes() for path in self.root.glob(f"{wal}.db*")}
                self.assertTrue(back == raw, (sorted(back), sorted(raw)))
                self.restored(artefact)

    def test_revert_of_a_revert_and_of_an_older_restore(self):
        make_database(self.database)
        artefact = self.backup()
        execute(self.database, "UPDATE moves SET note = 'first'")
        first = self.run_cli("--json", "restore", artefact, "--force", **ALLOWED).result["operation"]
        self.ok("revert", "--force", **ALLOWED)
        self.assertEqual({row[3] for row in rows_of(self.database)}, {"first"})
        self.ok("revert", "--force", **ALLOWED)
        self.assertNotIn("first", {row[3] for row in rows_of(self.database)})
        self.ok("revert", first, "--force", **ALLOWED)
        self.assertEqual({row[3] for row in rows_of(self.database)}, {"first"})

    def test_safety_copy_is_a_set_like_any_other(self):
        make_database(self.database)
        artefact = self.backup()
        execute(self.database, "UPDATE moves SET note = 'precious'")
        self.restored(artefact)
        (copy,) = (self.backups / "pre-restore").glob("*.zst")
        self.ok("validate", copy)
        self.assertEqual(json.loads(meta_of(copy).read_bytes())["holdfast"]["purpose"], "pre-restore")
        self.assertEqual(len(self.ok("--json", "list").result["items"]), 1)
        self.assertEqual(len(self.ok("--json", "list", "--all").result["items"]), 2)


class Health(Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.artefact = self.backup()
        self.saved = rows_of(self.database)
        execute(self.database, "DELETE FROM moves")

    def after_a_restore(self, url, *answers, passes=1, deadline=1, bare=False):
        server = Server(self, *answers) if answers else None
        url = server.url if server else url
        environment = self.environment_file(passes=passes, deadline=deadline, health="" if bare else url)
        ended = self.restore(self.artefact, "--environment", environment, *(("--health-url", url) if bare else ()))
        self.assertEqual(rows_of(self.database), self.saved, "the data is restored whatever health says")
        return ended, server

    def fails(self, *answers, **options):
        ended, server = self.after_a_restore(None, *answers, **options)
        self.assertEqual((ended.code, ended.last),
                         (6, "restore_failed code=check-failed outcome=restored-with-deviations"), ended)
        return server

    def passes(self, *answers, **options):
        ended, server = self.after_a_restore(None, *answers, **options)
        self.assertEqual((ended.code, ended.last),
                         (0, f"restore_ok mode=sqlite target={self.database} outcome=verified"), ended)
        return server

    def test_healthy(self):
        self.passes(HEALTHY)

    def test_unhealthy_with_status_200(self):
        self.fails(UNHEALTHY)
        self.fails(UNHEALTHY, bare=True)

    def test_database_not_ok(self):
        self.fails((200, {"status": "healthy", "services": {"db": {"status": "error"}}}))
        self.fails((200, {"status": "healthy"}))
        self.fails((200, {"status": "healthy", "services": {"db": "ok"}}))

    def test_degraded(self):
        self.fails(DEGRADED)

    def test_status_of_the_answer(self):
        self.fails((503, HEALTHY[1]))
        self.fails((404, "no"))
        self.fails((500, "no"), bare=True)

    def test_not_such_json(self):
        self.fails((200, "fine"))
        self.fails((200, "[1]"))
        self.passes((200, "fine"), bare=True)
        self.passes((204, ""), bare=True)

    def test_waits_until_so_many_passes_in_a_row(self):
        server = self.passes((503, "starting"), HEALTHY, UNHEALTHY, HEALTHY, HEALTHY, passes=2, deadline=20)
        self.assertEqual(len(server.asked), 5)

    def test_too_few_before_the_deadline(self):
        self.fails(HEALTHY, passes=9, deadline=1)

    def test_redirect_is_not_followed(self):
        elsewhere = Server(self, HEALTHY)
        self.fails((302, "", ("Location", elsewhere.url)))
        self.assertEqual(elsewhere.asked, [])

    def test_hanging_server(self):
        start = time.monotonic()
        self.fails("hang", deadline=1)
        self.assertLess(time.monotonic() - start, 15)

    def test_nobody_answers(self):
        ended, _ = self.after_a_restore("http://127.0.0.1:9/health")
        self.assertEqual(ended.code, 6, ended)

    def test_verify(self):
        environment = self.environment_file(deadline=1)
        for answer, code in ((HEALTHY, 0), (UNHEALTHY, 6), (DEGRADED, 6), ((500, ""), 6)):
            url = Server(self, answer).url
            ended = self.run_cli("--environment", environment, "verify", "--health-url", url)
            self.assertEqual(ended.code, code, ended)
            self.assertTrue(ended.last.startswith("verify_ok" if code == 0 else
                                                  "verify_failed code=check-failed outcome=restored-with-deviations"))
        ended = self.run_cli("--environment", environment, "verify", "--health-url", "http://127.0.0.1:9/")
        self.assertEqual(ended.code, 6, ended)

    def test_proxy_of_the_environment_is_not_asked(self):
        nobody = "http://127.0.0.1:9"
        self.variables.update(http_proxy=nobody, HTTP_PROXY=nobody, all_proxy=nobody)
        self.passes(HEALTHY)


class History(Case):
    def test_every_run_with_its_outcome(self):
        self.make_database()
        artefact = self.backup()
        self.run_cli("validate", artefact)
        self.run_cli("validate", "nothing")
        self.run_cli("backup", DATABASE_URL="sqlite:///missing.db")
        self.restored(artefact)
        items = self.ok("--json", "history").result["items"]
        self.assertEqual([(item["procedure"], item["outcome"], item["exit_code"], item["error"]) for item in items],
                         [("restore", "verified", 0, ""),
                          ("backup", "failed-data-unchanged", 4, "database-not-found"),
                          ("validate", "failed-data-unchanged", 3, "backup-not-found"),
                          ("validate", "verified", 0, ""), ("backup", "verified", 0, "")])
        self.assertEqual(len(self.ok("--json", "history", "--limit", "2").result["items"]), 2)
        self.assertEqual(len(self.ok("--json", "history", "--kind", "backup").result["items"]), 2)
        self.assertEqual(self.ok("--json", "history", "--since", "2999-01-01").result["items"], [])
        self.assertEqual(len(self.ok("--json", "history", "--since", "2020-01-01").result["items"]), 5)

    def test_read_while_a_run_goes_on(self):
        make_database(self.database, filler=20_000_000)
        process = self.start("--json", "backup")
        self.addCleanup(end, process)
        while b'"event":"step"' not in process.stdout.readline():
            pass
        process.send_signal(signal.SIGSTOP)
        try:
            (item,) = self.ok("--json", "history").result["items"]
            text = self.ok("history").out
        finally:
            process.send_signal(signal.SIGCONT)
        process.communicate(timeout=60)
        self.assertEqual((item["state"], item["outcome"]), ("running", None))
        self.assertNotIn("interrupted", text)
        (item,) = self.ok("--json", "history").result["items"]
        self.assertEqual((item["state"], item["outcome"]), ("ended", "verified"))

    def test_changed_records_are_told(self):
        self.make_database()
        self.backup()
        self.assertEqual(self.ok("--json", "history").result["chain"], "whole")
        (journal,) = self.home.rglob("journal*.db")
        with contextlib.closing(sqlite3.connect(journal)) as db:
            with self.assertRaises(sqlite3.DatabaseError):
                db.execute("UPDATE records SET body = '{}'")
            with self.assertRaises(sqlite3.DatabaseError):
                db.execute("DELETE FROM records")
            db.rollback()
            for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
                db.execute(f"DROP TRIGGER {name}")
            db.execute("UPDATE records SET body = replace(body, 'verified', 'rolled-back')")
            db.commit()
        self.assertEqual(self.ok("--json", "history").result["chain"], "broken")

    def test_empty(self):
        self.assertEqual(self.ok("--json", "history").result["items"], [])
        self.assertTrue(self.ok("history").out)


class Practice(Case):
    def health(self, url):
        with urllib.request.urlopen(f"{url}/health", timeout=10) as answer:
            return json.load(answer)["status"]

    def stop(self):
        self.run_cli("practice", "stop")
        running = subprocess.run(["pgrep", "-f", f"holdfast-practice serve {re.escape(str(self.home))}"],
                                 capture_output=True, text=True, check=False).stdout
        self.assertEqual(running, "", "nothing is left running")

    def test_from_start_to_end(self):
        self.addCleanup(self.stop)
        key = {"BACKUP_METADATA_HMAC_KEY": None, "DATABASE_URL": None}
        began = self.ok("practice", "start", **key)
        root, url = re.fullmatch(r"practice_ok root=(.*) url=(http://127\.0\.0\.1:\d+)", began.last).groups()
        self.assertEqual(self.ok("practice", "start", **key).last, began.last, "a second start changes nothing")
        self.assertEqual(self.ok("practice", "path", **key).last, began.last)
        self.assertEqual(self.health(url), "healthy")
        database = pathlib.Path(root) / "backend" / "app.db"
        practice = ("--environment", "practice")
        artefact = self.ok("--json", *practice, "backup", **key).result["file"]
        with contextlib.closing(sqlite3.connect(database)) as db:
            before = db.execute("SELECT count(*) FROM users").fetchone()[0]
            db.execute("PRAGMA foreign_keys = OFF")
            db.execute("DELETE FROM users")
            db.commit()
        ended = self.run_cli(*practice, "restore", artefact, "--force", **ALLOWED, **key)
        self.assertEqual((ended.code, ended.last),
                         (0, f"restore_ok mode=sqlite target={database} outcome=verified"), ended)
        with contextlib.closing(sqlite3.connect(database)) as db:
            self.assertEqual(db.execute("SELECT count(*) FROM users").fetchone()[0], before)
        self.assertEqual(self.health(url), "healthy", "served without a restart")
        self.assertEqual(self.ok(*practice, "verify", **key).code, 0)
        self.assertEqual(self.ok("practice", "reset", **key).last.split(" url=")[0], began.last.split(" url=")[0])
        self.ok("practice", "stop", **key)
        self.assertRaises(OSError, self.health, url)
        self.ok("practice", "stop", **key)

    def test_start_lets_go_of_its_output(self):
        self.addCleanup(self.stop)
        # A pipe that the server had inherited would keep this waiting for ever.
        done = subprocess.run(f"'{CLI}' practice start | cat", shell=True, cwd=self.root, env=self.environment(),
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
        self.assertIn(b"practice_ok", done.stdout)

    def test_never_fallen_back_to(self):
        self.addCleanup(self.stop)
        self.ok("practice", "start")
        self.refused(4, "database-url-missing", "backup", DATABASE_URL=None)


if __name__ == "__main__":
    main()
