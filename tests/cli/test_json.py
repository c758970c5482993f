"""--json: only objects on stdout, the last one is the result; the same words in every language; secrets nowhere."""
import json
import os
import signal

from support import (DEGRADED, HEALTHY, KEY, UNHEALTHY, Case, Server, execute, main, make_database, meta_of)

ALLOWED = {"RESTORE_ALLOW_NONINTERACTIVE": "1"}
OUTCOMES = {"verified", "restored-unverified", "restored-with-deviations", "rolled-back", "failed-data-unchanged",
            "failed-data-changed", "outcome-unknown"}
FRENCH = {"LC_ALL": "fr_FR.UTF-8", "LANG": "fr_FR.UTF-8", "LANGUAGE": "fr_FR:fr"}


class Json(Case):
    def say(self, *arguments, code=0, outcome=None, error=None, **extra):
        """Runs it with --json and checks what holds for every answer."""
        ended = self.run_cli("--json", *arguments, **{**ALLOWED, **extra})
        self.check(ended)
        result = ended.result
        self.assertEqual((ended.code, result["outcome"]), (code, outcome), ended)
        self.assertEqual(result["error"]["code"] if "error" in result else None, error, ended)
        return ended

    def check(self, ended):
        for event in ended.events:
            self.assertIsInstance(event, dict)
            self.assertIn(event["event"], ("plan", "step", "progress", "log", "check", "loss", "result"))
        self.assertEqual([event["event"] for event in ended.events].count("result"), 1, ended)
        result = ended.result
        self.assertEqual(result["event"], "result")
        self.assertEqual(result["exit_code"], ended.code)
        self.assertIn("command", result)
        self.assertIn(result["outcome"], OUTCOMES | {None})
        for name in ("code", "message", "detail", "hint") if "error" in result else ():
            self.assertIsInstance(result["error"][name], str)
        if "error" in result:
            self.assertRegex(result["error"]["code"], "^[a-z]+(-[a-z]+)*$")
            self.assertTrue(result["error"]["message"])
            self.assertTrue(result["error"]["hint"])
        for event in ended.events:
            if event["event"] == "step":
                self.assertIn(event["state"], ("running", "done", "failed", "skipped"))
            if event["event"] == "progress":
                self.assertLessEqual(event["done"], event["total"])

    def test_every_command(self):
        self.make_database()
        result = self.say("backup", outcome="verified").result
        artefact = result["file"]
        self.assertEqual(result["metadata"], artefact + ".meta.json")
        self.assertEqual(result["mode"], "sqlite")
        self.assertEqual(result["size_bytes"], os.path.getsize(artefact))
        self.assertEqual(self.say("validate", artefact, outcome="verified").result["command"], "validate")
        items = self.say("list").result["items"]
        self.assertEqual([(item["file"], item["state"], item["size_bytes"]) for item in items],
                         [(artefact, "valid", os.path.getsize(artefact))])
        self.assertRegex(items[0]["time"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")
        plan = self.say("plan", artefact).result
        self.assertRegex(plan["hash"], "^[0-9a-f]{64}$")
        restored = self.say("restore", artefact, "--confirm", plan["token"], outcome="verified").result
        self.assertEqual(restored["target"], str(self.database))
        self.assertGreater(restored["duration_seconds"], 0)
        self.say("revert", "--force", outcome="rolled-back")
        history = self.say("history").result["items"]
        self.assertEqual([(item["procedure"], item["outcome"], item["exit_code"], item["state"]) for item in history],
                         [("revert", "rolled-back", 0, "ended"), ("restore", "verified", 0, "ended"),
                          ("validate", "verified", 0, "ended"), ("backup", "verified", 0, "ended")])
        self.say("practice", "path")
        self.say("--environment", self.environment_file(), "verify", "--health-url", Server(self, HEALTHY).url,
                 outcome="verified")

    def test_help_and_version(self):
        for arguments in (("--help",), ("--version",), ("backup", "--help"), ("restore", "--version"), ("help",)):
            self.say(*arguments)

    def test_failures(self):
        self.make_database()
        artefact = self.say("backup", outcome="verified").result["file"]
        unchanged = "failed-data-unchanged"
        self.say("backup", code=4, outcome=unchanged, error="key-missing", BACKUP_METADATA_HMAC_KEY=None)
        self.say("backup", code=4, outcome=unchanged, error="database-not-found", DATABASE_URL="sqlite:///no.db")
        self.say("backup", code=1, outcome=unchanged, error="server-unreachable", DATABASE_URL="postgres://127.0.0.1:1/d")
        self.say("validate", "nothing", code=3, outcome=unchanged, error="backup-not-found")
        self.say("restore", artefact, code=4, outcome=unchanged, error="consent-missing")
        self.say("restore", artefact, "--confirm", "x", code=4, outcome=unchanged, error="token-invalid")
        self.say("revert", "--force", code=4, outcome=unchanged, error="nothing-to-revert")
        meta_of(artefact).write_bytes(b"{}")
        self.say("restore", artefact, "--force", code=3, outcome=unchanged, error="metadata-invalid")

    def test_usage_errors(self):
        for arguments in ((), ("nonsense",), ("backup", "--nonsense"), ("validate",), ("practice", "x"),
                          ("list", "x"), ("history", "--limit", "x"), ("--nonsense",), ("new\nline",)):
            with self.subTest(arguments=arguments):
                self.say(*arguments, code=2, outcome="failed-data-unchanged", error="usage")

    def test_option_may_stand_anywhere(self):
        self.make_database()
        self.check(self.ok("backup", "--json"))
        self.assertNotIn('"event"', self.run_cli("validate", "--", "--json").out, "a file of this name")

    def test_interrupt(self):
        self.make_database(filler=30_000_000)
        process = self.start("--json", "backup")
        line = b""
        while b'"event":"step"' not in line:
            line = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        out = process.stdout.read()
        _, err = process.communicate(timeout=60)
        result = json.loads(out.splitlines()[-1])
        self.assertEqual((process.returncode, result["exit_code"], result["outcome"], result["error"]["code"]),
                         (130, 130, "failed-data-unchanged", "cancelled"), err)
        self.assertEqual(self.sets(), [])

    def test_odd_names_are_json_strings(self):
        self.database = self.root / "a\"b\\c\nd\u2028é😀.db"
        make_database(self.database)
        self.variables["DATABASE_URL"] = "sqlite:///" + self.database.name
        artefact = self.say("backup", outcome="verified").result["file"]
        result = self.say("restore", artefact, "--force", outcome="verified").result
        self.assertEqual(result["target"], str(self.database))

    def test_health_outcomes(self):
        environment = self.environment_file(deadline=1)
        self.make_database()
        for answer, code, outcome in ((HEALTHY, 0, "verified"), (DEGRADED, 6, "restored-with-deviations"),
                                      (UNHEALTHY, 6, "restored-with-deviations")):
            url = Server(self, answer).url
            ended = self.say("--environment", environment, "verify", "--health-url", url, code=code, outcome=outcome)
            self.assertTrue(ended.result["checks"])


class French(Case):
    def test_words_for_programs_stay(self):
        self.make_database()
        ended = self.ok("backup", **FRENCH)
        self.assertRegex(ended.last, r"^backup_ok mode=sqlite file=/.* metadata=/.*\.meta\.json$")
        self.assertRegex(ended.lines[-2], "^runtime_backup_skipped reason=[a-z-]+$")
        artefact = self.sets()[0]
        self.assertEqual(self.ok("validate", artefact, **FRENCH).last,
                         f"backup_validate_ok file={artefact} depth=readable")
        plan = self.ok("plan", artefact, **FRENCH)
        self.assertRegex(plan.last, "^plan_ok hash=[0-9a-f]{64} token=app")
        self.assertEqual(self.restored(artefact, **FRENCH).last,
                         f"restore_ok mode=sqlite target={self.database} outcome=verified")
        self.refused(4, "key-missing", "backup", BACKUP_METADATA_HMAC_KEY=None, **FRENCH)
        execute(self.database, "DELETE FROM moves")
        self.assertEqual(self.ok("revert", "--force", **ALLOWED, **FRENCH).last,
                         f"revert_ok mode=sqlite target={self.database} outcome=rolled-back")

    def test_key_message_is_the_agreed_one(self):
        self.make_database()
        self.assertIn("BACKUP_METADATA_HMAC_KEY is required",
                      self.run_cli("backup", BACKUP_METADATA_HMAC_KEY="", **FRENCH).all)

    def test_json_values_stay(self):
        self.make_database()
        english = self.ok("--json", "backup").result
        french = self.ok("--json", "backup", **FRENCH).result
        self.assertEqual(english.keys(), french.keys())
        for name in ("command", "outcome", "exit_code", "mode", "depth", "event"):
            self.assertEqual(english[name], french[name])
        error = self.run_cli("--json", "backup", DATABASE_URL="sqlite:///x.db", **FRENCH).result["error"]
        self.assertEqual(error["code"], "database-not-found")

    def test_metadata_and_journal_hold_no_language(self):
        self.make_database()
        self.ok("backup", **FRENCH)
        text = meta_of(self.sets()[0]).read_text()
        self.assertNotIn(",0 Kio", text)
        json.loads(text)


class Secrets(Case):
    def test_in_no_output_and_no_file(self):
        self.make_database()
        (self.root / "backend").mkdir()
        secret = "hush-hush-secret-of-the-env-file"
        (self.root / "backend" / ".env").write_text(f"JWT_SECRET={secret}\nDATABASE_URL=sqlite:///app.db\n")
        token = "ops-token-that-nobody-may-see"
        extra = {"OPS_ACCESS_TOKEN": token, "DATABASE_URL": None}
        said = ""
        artefact = self.ok("--json", "backup", **extra).result["file"]
        server = Server(self, HEALTHY)
        quick = "--environment", self.environment_file()
        for arguments in (("backup",), ("validate", artefact), ("list", "--all"), ("plan", artefact),
                          (*quick, "restore", artefact, "--force", "--health-url", server.url), ("revert", "--force"),
                          ("history",), (*quick, "verify", "--health-url", server.url), ("restore", artefact),
                          ("backup", "--nonsense"), ("validate", "nothing"),
                          ("backup", "-RepoRoot", "/nonexistent")):
            for form in ((), ("--json",)):
                said += self.run_cli(*form, *arguments, **ALLOWED, **extra).all
        files = b""
        for place in (self.home, self.root / "backups"):
            for folder, _, names in os.walk(place):
                for name in names:
                    with open(os.path.join(folder, name), "rb") as file:
                        files += file.read()
        self.assertGreater(len(files), 10_000)
        for word in (KEY, secret, token):
            self.assertNotIn(word, said)
            self.assertNotIn(word.encode(), files)
            self.assertNotIn(word.encode().hex().encode(), files)


if __name__ == "__main__":
    main()
