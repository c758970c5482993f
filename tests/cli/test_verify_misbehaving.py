"""A service that misbehaves in each way it can, and the word that verify has for it."""
import gzip

from support import UNHEALTHY, main
from verify_support import JSON, SUMMARY, TOKEN, Service, VerifyCase, alert, refusal


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


class Misbehaving(VerifyCase):
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

    def test_success_that_says_nothing_fails_without_an_expectation(self):
        answers = {"page": ((200, "<!doctype html><title>é", ("Content-Type", "text/html")), "http-html"),
                   "empty": ((200, b"", JSON), "http-empty"),
                   "boom": ((200, {"error": "boom"}, JSON), "http-error-body"),
                   "message": ((200, {"error": {"message": "x"}}, JSON), "http-error-body"),
                   "none": ((200, {"error": None, "data": []}, JSON), "endpoint-as-expected"),
                   "no-content": ((204, b""), "endpoint-as-expected")}
        self.checks["endpoints"] = []
        for name, (answer, _) in answers.items():
            self.service.answers["/" + name] = answer
            self.checks["endpoints"].append({"id": name, "url": f"{self.service.url}/{name}", "statuses": [200, 204]})
        self.service.answers["/wanted"] = answers["page"][0]
        self.checks["endpoints"].append({"id": "wanted", "url": f"{self.service.url}/wanted",
                                         "headers": {"Accept": "text/html"}})
        rows = self.rows(self.verify())
        for name, code in (*((name, code) for name, (_, code) in answers.items()),
                           ("wanted", "endpoint-as-expected")):
            with self.subTest(name):
                self.assertEqual(rows["endpoint:" + name]["observed"]["code"], code)

    def test_unhealthy_with_200_fails(self):
        self.service.answers["/health"] = (*UNHEALTHY, JSON)
        ended = self.run_cli("--environment", self.write_environment(), "verify")
        self.assertEqual(ended.code, 6, ended)
        self.assertEqual(ended.last, "verify_failed code=check-failed outcome=restored-with-deviations")
        self.assertIn("Unhealthy although HTTP 200", ended.out)

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
                       (200, {"data": {"window": "1h", "alerts": [alert("a", "grave")]}}, JSON)):
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


if __name__ == "__main__":
    main()
