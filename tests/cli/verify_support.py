"""A service to verify, which answers each path as a test wants."""
import contextlib
import http.server
import json
import threading
import urllib.parse

from support import HEALTHY, Case

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


class VerifyCase(Case):
    """A service with health, and an environment file with the checks of a test."""
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
