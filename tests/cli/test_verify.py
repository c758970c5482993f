"""Is the service really back? verify, alone and after a restore."""
import contextlib
import json
import sqlite3

from support import end, main, mode_of
from verify_support import CRITICAL, HIGH, JSON, MEDIUM, VerifyCase, refusal


class Verify(VerifyCase):
    # --- one row each -------------------------------------------------------------------------------------------

    def test_everything_well(self):
        url = self.service.url
        self.service.answers["/v1/auth/me"] = refusal(401, "missing_access_token")
        self.service.answers["/allowed"] = (200, "OK", ("Access-Control-Allow-Origin", "http://shop.test"),
                                            ("Access-Control-Allow-Methods", "GET"))
        self.checks.update(
            frontend={"url": url + "/"}, cors={"origin": "http://shop.test", "url": url + "/allowed"},
            endpoints=[{"id": "auth", "url": url + "/v1/auth/me", "statuses": [401],
                        "json": {"/error/code": "missing_access_token"}}],
            invariants=[{"id": "total", "sql": "SELECT sum(balance) FROM accounts", "expected": "50000"}],
            commands=[{"id": "tree", "command": ["test", "-f", "app.db"]}])
        self.monitored()
        ended = self.verify()
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(set(self.rows(ended)),
                         {"health", "frontend", "cors", "endpoint:auth", "invariant:total", "command:tree",
                          "monitoring:1h", "monitoring:24h"})
        told = [event["check"]["id"] for event in ended.events if event["event"] == "check"]
        self.assertEqual(sorted(told), sorted(self.rows(ended)))
        self.assertEqual(set(told[:2]), {"health", "frontend"})
        text = self.run_cli("--environment", self.write_environment(), "verify")
        self.assertEqual(text.last, f"verify_ok health={url}/health checks=8", text)
        for words in ("Invariant total: The answer is 50000", "expected: The answer is 50000"):
            self.assertIn(words, text.out)

    def test_invariants_and_commands_that_fail(self):
        self.checks.update(
            invariants=[{"id": "rows", "sql": "SELECT count(*) FROM accounts", "expected": "51"},
                        {"id": "writes", "sql": "DELETE FROM moves", "expected": ""}],
            commands=[{"id": "smoke", "command": ["sh", "-c", "echo 'no route é' >&2; exit 7"]},
                      {"id": "slow", "command": ["sleep", "60"], "timeout_seconds": 1}])
        before = self.database.read_bytes()
        ended = self.verify()
        self.assertEqual(ended.code, 6, ended)
        rows = self.rows(ended)
        self.assertEqual(rows["invariant:rows"]["observed"]["values"], ["50"])
        self.assertEqual(rows["invariant:writes"]["observed"]["code"], "invariant-error")
        self.assertEqual(rows["command:smoke"]["observed"]["values"], [7, "no route é"])
        self.assertEqual(rows["command:slow"]["observed"]["code"], "command-timeout")
        self.assertEqual(self.database.read_bytes(), before)
        self.assertEqual(sorted(path.name for path in self.root.iterdir()), ["app.db"])

    # --- monitoring -----------------------------------------------------------------------------------------------

    def test_alerts_new_known_and_gone(self):
        self.monitored()
        base = self.folder / "the base é.json"
        self.service.alerts = [MEDIUM, HIGH]
        saved = self.verify("--save-baseline", base)
        self.assertEqual(mode_of(base), 0o600)
        self.assertEqual(saved.code, 6, saved)  # a high one, and nothing to compare it with
        self.assertEqual(self.watched_answer(0, "pass", "--baseline", base)["observed"]["code"], "monitoring-delta")
        self.service.alerts = [CRITICAL, HIGH]
        row = self.watched_answer(6, "fail", "--baseline", base)
        fresh, known, gone = row["observed"]["values"]
        self.assertEqual((fresh, known, gone), ("availability_degraded (critical)", "error_rate_5xx_high (high)",
                                                "latency_p95_high (medium)"))
        self.assertIn(str(base), row["expected_text"])
        self.service.alerts = []
        self.watched_answer(0, "pass", "--baseline", base)
        self.service.alerts = [CRITICAL]
        self.watched_answer(6, "fail")

    def test_bare_answer_of_the_endpoint_is_a_baseline(self):
        self.monitored(windows=["1h"])
        base = self.folder / "answer.json"
        base.write_text(json.dumps({"data": {"window": "1h", "alerts": [CRITICAL]}, "meta": {"request_id": "r"}}))
        self.service.alerts = [CRITICAL]
        self.watched_answer(0, "pass", "--baseline", base)

    def test_baseline_that_is_none_is_refused(self):
        self.monitored()
        base = self.folder / "base.json"
        self.refused_verify(1, "io-failed", "--baseline", base)
        base.write_text('{"windows": "none"}')
        self.refused_verify(None, "baseline-invalid", "--baseline", base)

    def refused_verify(self, code, error, *arguments):
        ended = self.verify(*arguments)
        self.assertEqual(ended.result["code"], error, ended)
        self.assertNotEqual(ended.code, 0)
        if code is not None:
            self.assertEqual(ended.code, code, ended)

    def test_save_baseline_takes_the_place_of_no_other_file(self):
        self.monitored()
        letter = self.folder / "letter.txt"
        letter.write_text("dear Zoë")
        ended = self.verify("--save-baseline", letter)
        self.assertEqual((ended.code, ended.result["code"]), (1, "io-failed"), ended)
        self.assertEqual(letter.read_text(), "dear Zoë")

    def test_monitoring_beside_a_bare_health_url(self):
        base = self.folder / "base.json"
        ended = self.run_cli("verify", "--health-url", self.service.url + "/health", "--save-baseline", base)
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(ended.last, f"verify_ok health={self.service.url}/health checks=3")
        self.assertEqual([window["window"] for window in json.loads(base.read_text())["windows"]], ["1h", "24h"])

    # --- choosing and waiving ---------------------------------------------------------------------------------------

    def test_only_and_waive(self):
        self.checks["endpoints"] = [{"id": name, "url": f"{self.service.url}/{name}"} for name in ("auth", "chat")]
        self.service.answers["/chat"] = (200, {}, JSON)
        ended = self.verify("--only", "endpoint:chat", "--only", "health")
        self.assertEqual(set(self.rows(ended)), {"health", "endpoint:chat"})
        self.assertEqual(ended.code, 0, ended)
        waived = self.verify("--waive", "endpoint:auth", "--reason", "the old login é is off")
        self.assertEqual((waived.code, waived.result["outcome"]), (6, "restored-with-deviations"), waived)
        row = self.rows(waived)["endpoint:auth"]
        self.assertEqual((row["verdict"], row["waived_for"]), ("fail", "the old login é is off"))
        self.assertIn("@", row["waived_by"])
        for arguments in (("--only", "endpoint:none"), ("--waive", "endpoint:none", "--reason", "r"),
                          ("--waive", "endpoint:auth"), ("--waive", "endpoint:auth", "--reason", " "),
                          ("--only", "health", "--waive", "endpoint:auth", "--reason", "r")):
            with self.subTest(arguments):
                self.assertEqual(self.verify(*arguments).code, 2)

    # --- after a restore -----------------------------------------------------------------------------------------------

    def test_restore_is_verified_by_all_of_it(self):
        self.monitored()
        self.checks["endpoints"] = [{"id": "auth", "url": self.service.url + "/v1/auth/me", "statuses": [401]}]
        self.checks["invariants"] = [{"id": "rows", "sql": "SELECT count(*) FROM moves", "expected": "100"}]
        environment = self.write_environment()
        artefact = self.backup()
        with contextlib.closing(sqlite3.connect(self.database)) as db, db:
            db.execute("DELETE FROM moves")
        self.service.alerts = [MEDIUM]
        restore = ("--environment", environment, "--json", "restore", artefact, "--force")
        failed = self.run_cli(*restore, RESTORE_ALLOW_NONINTERACTIVE="1")
        self.assertEqual((failed.code, failed.result["outcome"]), (6, "restored-with-deviations"), failed)
        rows = self.rows(failed)
        self.assertEqual({row["verdict"] for name, row in rows.items() if name != "endpoint:auth"}, {"pass"})
        self.assertIn("404", rows["endpoint:auth"]["observed_text"])
        steps = [event["id"] for event in failed.events if event["event"] == "step" and event["state"] == "running"]
        self.assertEqual((steps[0], steps[-1]), ("baseline", "checks"))
        self.assertEqual(len(failed.result["monitoring"]["windows"]), 2)
        self.assertIn("monitoring_after", failed.result)
        self.service.answers["/v1/auth/me"] = refusal(401, "missing_access_token")
        self.assertEqual(self.run_cli(*restore, RESTORE_ALLOW_NONINTERACTIVE="1").code, 0)
        # What fires since is new, compared with what was there before that restore.
        self.service.alerts = [MEDIUM, CRITICAL]
        row = self.watched_answer(6, "fail")
        self.assertEqual(row["observed"]["values"][1], "latency_p95_high (medium)")

    def test_resume_makes_the_checks_that_a_crash_kept_from_being_made(self):
        self.monitored()
        # As a program of the operator's that waits while there is such a file.
        self.checks["commands"] = [{"id": "waits", "command": ["sh", "-c", "while test -e hold; do sleep 0.1; done"]}]
        environment = self.write_environment()
        artefact = self.backup()
        self.service.alerts = [CRITICAL]
        (self.root / "hold").touch()
        process = self.start("--environment", environment, "--json", "restore", artefact, "--force",
                             RESTORE_ALLOW_NONINTERACTIVE="1")
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        for line in process.stdout:
            event = json.loads(line)
            if event.get("id") == "checks":
                break
        end(process)
        (self.root / "hold").unlink()
        pending = self.ok("--environment", environment, "--json", "resume").result
        ended = self.run_cli("--environment", environment, "--json", "resume", pending["items"][0]["id"],
                             RESTORE_ALLOW_NONINTERACTIVE="1")
        self.assertEqual(ended.code, 0, ended)
        checks = [check["id"] for check in ended.result["checks"] if check["id"] in ("health", "command:waits")]
        self.assertEqual(sorted(checks), ["command:waits", "health"])
        # The alert was there before anything was touched.
        row = self.rows(ended)["monitoring:24h"]
        self.assertEqual((row["verdict"], row["observed"]["code"]), ("pass", "monitoring-delta"), row)

    def test_plan_is_stale_once_the_checks_are_weaker(self):
        endpoint = {"id": "auth", "url": self.service.url + "/v1/auth/me", "json": {"/data": {}}}
        self.checks["endpoints"] = [endpoint]
        artefact = self.backup()
        token = self.run_cli("--environment", self.write_environment(), "plan", artefact).word("token")
        del endpoint["json"]
        ended = self.run_cli("--environment", self.write_environment(), "restore", artefact, "--confirm", token,
                             RESTORE_ALLOW_NONINTERACTIVE="1")
        self.assertEqual(ended.last, "restore_failed code=plan-stale outcome=failed-data-unchanged", ended)

    def test_arguments_of_a_command_are_on_no_record(self):
        self.checks["commands"] = [{"id": "login", "command": ["true", "-u", "marie:s3cr3t-é"]}]
        self.assertEqual(self.verify().code, 0)
        for file in self.home.rglob("*"):
            if file.is_file():
                self.assertNotIn(b"s3cr3t", file.read_bytes(), file)

    def test_plan_is_stale_once_the_checks_differ(self):
        artefact = self.backup()
        token = self.run_cli("--environment", self.write_environment(), "plan", artefact).word("token")
        self.checks["endpoints"] = [{"id": "auth", "url": self.service.url + "/v1/auth/me"}]
        ended = self.run_cli("--environment", self.write_environment(), "restore", artefact, "--confirm", token,
                             RESTORE_ALLOW_NONINTERACTIVE="1")
        self.assertEqual(ended.last, "restore_failed code=plan-stale outcome=failed-data-unchanged", ended)


if __name__ == "__main__":
    main()
