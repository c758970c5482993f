"""Is the service really back? verify against a service that misbehaves in every way it can."""
import contextlib
import gzip
import http.server
import json
import sqlite3
import threading
import urllib.parse

from support import HEALTHY, UNHEALTHY, Case, end, main, mode_of

TOKEN = "the-very-secret-token-of-opérations"
SUMMARY = "/v1/ops/monitoring/operational-summary"
JSON = ("Content-Type", "application/json")
PAGE = (200, "<!doctype html><title>Shop</title>", ("Content-Type", "text/html; charset=utf-8"))


def refusal(status, code, *headers):
    return (status, {"error": {"code": code, "message": "no", "request_id": "r-1"}}, JSON, *headers)


def alert(code, severity, status="firing"):
    return {"code": code, "severity": severity, "status": status, "message": "", "context": {}}


CRITICAL = alert("availability_degraded", "critical")
HIGH = alert("error_rate_5xx_high", "high")
MEDIUM = alert("latency_p95_high", "medium")


class Service:
    """Answers each path as it is told to: (status, body, headers…), or a function that gets the handler."""

    def __init__(self, case):
        self.answers = {"/health": (*HEALTHY, JSON), "/": PAGE}
        self.alerts = []
        self.tokens = set()
        self.leaving = threading.Event()
        service = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def any(self):
                path, _, query = self.path.partition("?")
                self.query = urllib.parse.parse_qs(query)
                service.tokens.add(self.headers.get("Authorization"))
                answer = service.answers.get(path)
                if answer is None and path == SUMMARY:
                    answer = service.summary
                with contextlib.suppress(OSError):
                    if callable(answer):
                        answer(self)
                    else:
                        self.give(*(answer or refusal(404, "not_found")))

            do_GET = do_POST = do_OPTIONS = do_HEAD = any

            def give(self, status, body=b"", *headers):
                data = body if isinstance(body, bytes) else (
                    body.encode() if isinstance(body, str) else json.dumps(body).encode())
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        case.addCleanup(self.close)

    def summary(self, handler):
        if handler.headers.get("Authorization", "").encode("latin-1") != f"Bearer {TOKEN}".encode():
            return handler.give(*refusal(401, "invalid_token"))
        data = {"window": handler.query["window"][0], "aggregation_scope": "all", "requests_total": 5,
                "alerts": self.alerts}
        return handler.give(200, {"data": data, "meta": {"request_id": "r"}}, JSON)

    def hang(self, _handler):
        self.leaving.wait(30)

    def close(self):
        self.leaving.set()
        self.server.shutdown()
        self.server.server_close()


def endless(handler):
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    while True:
        handler.wfile.write(b'{"data":' + b" " * 65536)


def half(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"data":')


def bomb(handler):
    handler.give(200, gzip.compress(b" " * (64 << 20)), JSON, ("Content-Encoding", "gzip"))


class Verify(Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.service = Service(self)
        self.checks = {"health": {"url": self.service.url + "/health", "passes": 1, "interval_seconds": 1,
                                  "deadline_seconds": 2}}
        self.variables["OPS_ACCESS_TOKEN"] = TOKEN

    def write_environment(self):
        file = self.folder / "the environment é.json"
        file.write_text(json.dumps({"schema": 1, "name": "shop", "kind": "test", "root": str(self.root),
                                    "database": {"url": "sqlite:///app.db"}, "checks": self.checks}))
        return file

    def verify(self, *arguments, **extra):
        return self.run_cli("--environment", self.write_environment(), "--json", "verify", *arguments, **extra)

    def rows(self, ended):
        return {row["id"]: row for row in ended.result["checks"]}

    def monitored(self, **more):
        self.checks["monitoring"] = {"url": self.service.url + SUMMARY, **more}

    def watched_answer(self, code, status, *arguments):
        """Of a run with monitoring alone."""
        ended = self.verify("--only", "monitoring:1h", *arguments)
        row = self.rows(ended)["monitoring:1h"]
        self.assertEqual((ended.code, row["verdict"]), (code, status), ended)
        return row

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

    def test_each_way_to_misbehave_has_its_word(self):
        other = Service(self)
        routes = {
            "hangs": (self.service.hang, "http-timeout"),
            "endless": (endless, "http-too-large"),
            "half": (half, "http-cut"),
            "bomb": (bomb, None),
            "circle": ((302, b"", ("Location", "/circle")), "http-redirects"),
            "elsewhere": ((302, b"", ("Location", other.url + "/stolen")), "http-other-origin"),
            "html": ((200, "<html>Maintenance</html>", ("Content-Type", "text/html")), None),
            "limited": (refusal(429, "rate_limited", ("Retry-After", "7")), None),
            "forbidden": (refusal(403, "insufficient_role"), None),
            "gone": (refusal(404, "not_found"), None)}
        self.checks["endpoints"] = []
        for name, (answer, _) in routes.items():
            self.service.answers["/" + name] = answer
            self.checks["endpoints"].append({"id": name, "url": f"{self.service.url}/{name}", "json": {"/data": {}},
                                             "headers": {"Authorization": "Bearer env:OPS_ACCESS_TOKEN"}})
        self.checks["endpoints"].append({"id": "closed", "url": "http://127.0.0.1:9/closed"})
        ended = self.verify()
        self.assertEqual(ended.code, 6, ended)
        rows = self.rows(ended)
        self.assertEqual(rows["health"]["verdict"], "pass")
        for name, (_, code) in routes.items():
            with self.subTest(name):
                row = rows["endpoint:" + name]
                self.assertEqual(row["verdict"], "fail")
                self.assertTrue(row["remedy_text"], row)
                if code:
                    self.assertEqual(row["observed"]["code"], code, row)
        for name, words in (("limited", "rate_limited"), ("limited", "7"), ("forbidden", "insufficient_role"),
                            ("gone", "404"), ("html", "HTML")):
            with self.subTest(name):
                self.assertIn(words, rows["endpoint:" + name]["observed_text"])
        self.assertEqual(rows["endpoint:closed"]["observed"]["code"], "http-refused")
        self.assertEqual(other.tokens, set(), "the token went to another server")

    def test_unhealthy_with_200_fails(self):
        self.service.answers["/health"] = (*UNHEALTHY, JSON)
        ended = self.run_cli("--environment", self.write_environment(), "verify")
        self.assertEqual(ended.code, 6, ended)
        self.assertEqual(ended.last, "verify_failed code=check-failed outcome=restored-with-deviations")
        self.assertIn("Unhealthy although HTTP 200", ended.out)

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

    def test_refusals_of_monitoring_say_what_to_mend(self):
        self.monitored(windows=["1h"])
        for status, code in ((401, "invalid_token"), (403, "insufficient_role"),
                             (422, "invalid_monitoring_window"), (429, "rate_limit_exceeded")):
            with self.subTest(status):
                self.service.answers[SUMMARY] = refusal(status, code, ("Retry-After", "9"))
                row = self.watched_answer(6, "fail")
                self.assertIn(code, row["observed_text"])
                self.assertTrue(row["remedy_text"])
        for answer in ((200, "<html></html>", ("Content-Type", "text/html")), (200, {"data": {"window": "1h"}}, JSON),
                       (200, {"data": {"window": "1h", "alerts": [alert("a", "grave")]}}, JSON),
                       (200, {"data": {"window": "24h", "alerts": []}}, JSON)):
            with self.subTest(answer[1]):
                self.service.answers[SUMMARY] = answer
                self.watched_answer(6, "fail")

    def test_missing_token_is_a_failed_check(self):
        self.monitored(windows=["1h"])
        del self.variables["OPS_ACCESS_TOKEN"]
        row = self.watched_answer(6, "fail")
        self.assertIn("OPS_ACCESS_TOKEN", row["observed_text"])

    def test_token_is_nowhere(self):
        self.monitored()
        self.service.answers["/echo"] = lambda handler: handler.give(
            500, {"error": {"code": handler.headers["Authorization"]}}, JSON)
        self.checks["endpoints"] = [{"id": name, "url": self.service.url + path,
                                     "headers": {"Authorization": "Bearer env:OPS_ACCESS_TOKEN"}}
                                    for name, path in (("auth", "/v1/auth/me"), ("echo", "/echo"))]
        ended = self.verify("--save-baseline", self.folder / "base.json")
        self.assertEqual(ended.code, 6, ended)
        self.assertNotIn(TOKEN, ended.all)
        for file in (*self.home.rglob("*"), self.folder / "base.json"):
            if file.is_file():
                self.assertNotIn(TOKEN.encode(), file.read_bytes(), file)
        self.assertTrue(any(TOKEN in (token or "").encode("latin-1").decode() for token in self.service.tokens))

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

    def test_plan_is_stale_once_the_checks_differ(self):
        artefact = self.backup()
        token = self.run_cli("--environment", self.write_environment(), "plan", artefact).word("token")
        self.checks["endpoints"] = [{"id": "auth", "url": self.service.url + "/v1/auth/me"}]
        ended = self.run_cli("--environment", self.write_environment(), "restore", artefact, "--confirm", token,
                             RESTORE_ALLOW_NONINTERACTIVE="1")
        self.assertEqual(ended.last, "restore_failed code=plan-stale outcome=failed-data-unchanged", ended)


if __name__ == "__main__":
    main()
