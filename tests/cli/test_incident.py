"""An incident on the command line, from its declaration to its report; nothing of it is lost in between."""
import datetime
import json
import os
import pathlib
import re
import shlex
import shutil
import signal
import stat
import subprocess

from support import CLI, Case, HEALTHY, Server, UNHEALTHY, end, main, mode_of

ITEMS = ["backend-healthy", "frontend-accessible", "endpoints-revalidated", "monitoring-stable",
         "incident-documented"]
CAUSE = ["--cause", "disk", "--impact", "20 min without orders", "--actions", "restored", "--prevention", "alerts"]


class Incident(Case):
    def setUp(self):
        super().setUp()
        self.make_database()

    def incident(self, *arguments, **extra):
        return self.ok("incident", *arguments, **extra)

    def status(self, *arguments, **extra):
        return self.ok("--json", "incident", "status", *arguments, **extra).result["incident"]

    def begin(self, *arguments):
        return self.incident("start", "A", *arguments).word("id").split(" ")[0]

    def refused_incident(self, code, error, *arguments, **extra):
        ended = self.run_cli("incident", *arguments, **extra)
        self.assertEqual(ended.code, code, ended)
        self.assertEqual(ended.last, f"incident_failed code={error} outcome=failed-data-unchanged", ended)
        return ended

    def state_of(self, kind, name, **extra):
        return next(one["state"] for one in self.status(**extra)[kind] if one["id"] == name)

    def test_lists_scenarios_and_incidents(self):
        result = self.ok("--json", "incident", "list").result
        self.assertEqual([one["letter"] for one in result["scenarios"]][:4], ["A", "B", "C", "D"])
        self.assertEqual(result["items"], [])
        identity = self.begin()
        listed = self.ok("--json", "incident", "list").result["items"]
        self.assertEqual([(one["id"], one["state"]) for one in listed], [(identity, "open")])
        self.assertTrue(self.incident("list").last.startswith(f"incident_ok id={identity} "))

    def test_a_person_chooses_the_scenario(self):
        ended = self.refused_incident(4, "precondition-failed", "start")
        self.assertIn("a-database", ended.err)
        self.assertEqual(self.ok("--json", "incident", "list").result["items"], [])
        self.database.write_bytes(self.database.read_bytes()[:5000])
        result = self.run_cli("--json", "incident", "start").result
        self.assertEqual((result["exit_code"], result["code"]), (4, "precondition-failed"))
        self.assertEqual(result["proposals"][0]["scenario"], "a-database", result["proposals"])
        self.assertIn("database", [fact["id"] for fact in result["facts"]])
        self.assertEqual(self.ok("--json", "incident", "list").result["items"], [])
        self.assertIn("proposed=a-database", self.incident("diagnose").last)
        self.refused_incident(2, "usage", "start", "Z")

    def test_steps_notes_and_timeline(self):
        declared = (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=10)).replace(microsecond=0)
        identity = self.begin("--declared-at", declared.isoformat(), "--note", "vu à l'écran")
        self.assertEqual(self.incident("step", "freeze", "--begin", "--owner", "Zoé").last,
                         f"incident_ok id={identity} step=freeze state=running")
        self.incident("step", "freeze", "--done", "--note", "gelé")
        self.incident("step", "rca", "--skip", "--note", "plus tard")
        self.incident("note", "deuxième")
        incident = self.status()
        self.assertEqual(incident["declared"], declared.strftime("%Y-%m-%dT%H:%M:%S.000Z"))
        self.assertGreaterEqual(incident["since_declared_seconds"], 600)
        self.assertEqual(incident["rto_budget_seconds"], 3600)
        freeze = incident["steps"][0]
        self.assertEqual((freeze["id"], freeze["state"], freeze["owner"], freeze["note"]),
                         ("freeze", "done", "Zoé", "gelé"))
        self.assertEqual([note["text"] for note in incident["notes"]], ["vu à l'écran", "deuxième"])
        self.assertEqual([entry["code"] for entry in incident["timeline"]],
                         ["incident-declared", "incident-opened", "incident-note", "incident-step-running",
                          "incident-step-done", "incident-step-skipped", "incident-note"])
        times = [entry["at"] for entry in incident["timeline"]]
        self.assertEqual(times, sorted(times))
        shown = self.incident("status")
        self.assertIn("Freeze writes", shown.out)
        self.assertIn("deuxième", shown.out)
        self.assertIn("Geler les écritures", self.incident("status", LC_ALL="fr_FR.UTF-8", LANGUAGE="fr").out)
        self.refused_incident(2, "usage", "step", "no-step", "--done")
        self.refused_incident(2, "usage", "step", "freeze")
        self.refused_incident(2, "usage", "step", "freeze", "--done", "--skip")
        self.refused_incident(2, "usage", "note", "x", "--done")
        self.refused_incident(4, "precondition-failed", "start", "B")
        self.refused_incident(2, "usage", "start", "A", "--declared-at", "2031-01-01T00:00:00Z")

    def test_automatic_steps_run_the_same_plans(self):
        identity = self.begin()
        ended = self.incident("step", "snapshot", "--run")
        operation = ended.word("operation")
        self.assertTrue(ended.last.startswith(f"incident_ok id={identity} step=snapshot state=done "), ended)
        self.assertEqual(len(self.sets()), 1)
        incident = self.status()
        self.assertEqual(incident["operations"], [operation])
        self.assertEqual(incident["steps"][1]["operations"], [operation])
        codes = [entry["code"] for entry in incident["timeline"] if entry["operation"] == operation]
        self.assertEqual(codes, ["incident-step-running", "incident-began-backup", "incident-ended-verified",
                                 "incident-step-done"])
        ended = self.refused_incident(4, "precondition-failed", "step", "restore", "--run")
        command = shlex.split(re.search("give: (.*)", ended.err)[1])
        self.assertEqual(command, ["holdfast-cli", "restore", str(self.sets()[0])])
        self.refused_incident(4, "precondition-failed", "step", "rca", "--run")
        # Without a key there is no backup, and the step is as it was.
        self.refused_incident(4, "key-missing", "step", "snapshot", "--run", BACKUP_METADATA_HMAC_KEY=None)
        self.assertEqual(self.state_of("steps", "snapshot"), "done")

    def test_a_damaged_database_is_kept_by_the_snapshot(self):
        self.begin()
        damaged = bytearray(self.database.read_bytes())
        damaged[4096:12288] = b"\xff" * 8192
        self.database.write_bytes(damaged)
        ended = self.run_cli("incident", "step", "snapshot", "--run")
        self.assertEqual(ended.code, 3, ended)
        self.assertEqual(self.state_of("steps", "snapshot"), "done")
        self.assertEqual(self.database.read_bytes(), damaged)

    def test_needs_no_key_and_no_database(self):
        nothing = {"BACKUP_METADATA_HMAC_KEY": None, "DATABASE_URL": None}
        self.database.unlink()
        identity = self.ok("incident", "start", "a-database", **nothing).word("id").split(" ")[0]
        self.ok("incident", "note", "sans clé", **nothing)
        self.assertEqual(self.status(**nothing)["id"], identity)
        self.assertEqual(self.ok("--json", "history").result["items"], [])

    def test_killed_in_between_nothing_is_lost(self):
        self.begin()
        for number in range(12):
            process = self.start("incident", "note", f"note {number}")
            if number % 2:
                process.stdout.read(1)  # as soon as it says something, it has written
            end(process)
            process.stdout.close()
            process.stderr.close()
        notes = [note["text"] for note in self.status()["notes"]]
        for number in range(1, 12, 2):
            self.assertIn(f"note {number}", notes)
        self.assertEqual(notes, sorted(notes, key=lambda text: int(text.split()[1])))
        self.assertEqual(self.ok("--json", "history").result["chain"], "whole")
        self.incident("note", "after")

    def test_two_programs_at_once(self):
        starts = [self.start("incident", "start", "A") for _ in range(4)]
        codes = sorted(process.wait(60) for process in starts)
        for process in starts:
            process.stdout.close()
            process.stderr.close()
        self.assertEqual(codes, [0, 4, 4, 4])
        notes = [self.start("incident", "note", f"n{number}") for number in range(6)]
        for process in notes:
            self.assertEqual(process.wait(60), 0)
            process.stdout.close()
            process.stderr.close()
        self.assertEqual(sorted(note["text"] for note in self.status()["notes"]), [f"n{i}" for i in range(6)])
        self.assertEqual(len(self.ok("--json", "incident", "list").result["items"]), 1)

    def test_texts_of_the_cause_by_several_programs_are_all_kept(self):
        self.begin()
        pairs = [CAUSE[i:i + 2] for i in range(0, len(CAUSE), 2)]
        for process in [self.start("incident", "cause", *pair) for pair in pairs]:
            self.assertEqual(process.wait(60), 0)
            process.stdout.close()
            process.stderr.close()
        incident = self.status()
        self.assertEqual(incident["root_cause"], {option[2:]: text for option, text in pairs})
        told = [entry["text"] for entry in incident["timeline"] if entry["code"] == "incident-cause"]
        self.assertEqual(sorted(told), sorted(text for _, text in pairs))

    def test_health_ticks_and_opens_again(self):
        server = Server(self, HEALTHY)
        environment = ["--environment", self.environment_file(deadline=1, health=server.url)]
        self.assertEqual(self.ok(*environment, "incident", "start", "A").code, 0)

        def item():
            return self.ok(*environment, "--json", "incident", "status").result["incident"]["checklist"][0]

        self.assertEqual(item()["state"], "open")
        operation = self.ok(*environment, "--json", "verify").result["operation"]
        self.assertEqual((item()["state"], item()["by_evidence"], item()["by"]), ("done", True, operation))
        server.answers = [UNHEALTHY]
        self.assertEqual(self.run_cli(*environment, "verify").code, 6)
        self.assertEqual(item()["state"], "open")

    def test_restore_is_timed_from_the_declaration(self):
        artefact = self.backup()
        declared = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=17)
        identity = self.begin("--declared-at", declared.isoformat())
        result = self.ok("--json", "restore", artefact, "--force", RESTORE_ALLOW_NONINTERACTIVE="1").result
        self.assertGreaterEqual(result["rto_seconds"], 17 * 60)
        incident = self.status()
        self.assertGreaterEqual(incident["recovery_seconds"], 17 * 60)
        self.assertEqual(incident["lost_seconds"], 0)
        self.assertIn("incident-exchanged", [entry["code"] for entry in incident["timeline"]])
        # Somebody who says when is believed.
        result = self.ok("--json", "restore", artefact, "--force", "--declared-at",
                         (declared - datetime.timedelta(hours=1)).isoformat(), RESTORE_ALLOW_NONINTERACTIVE="1").result
        self.assertGreaterEqual(result["rto_seconds"], 77 * 60)
        self.assertEqual(self.status(identity)["id"], identity)

    def test_closed_only_with_checklist_and_cause(self):
        identity = self.begin()
        ended = self.refused_incident(4, "precondition-failed", "close")
        for item in ITEMS + ["prevention"]:
            self.assertIn(item, ended.err)
        self.refused_incident(2, "usage", "check", "backend-healthy", "--done")
        self.refused_incident(2, "usage", "check", "backend-healthy", "--reason", "x")
        self.refused_incident(2, "usage", "check", "nothing", "--done", "--reason", "x")
        self.incident("check", "backend-healthy", "--done", "--reason", "seen")
        for item in ITEMS[1:4]:
            self.incident("check", item, "--not-applicable", "--reason", "pas ici")
        self.incident("cause", *CAUSE[:4])
        self.refused_incident(4, "precondition-failed", "close")
        self.assertEqual(self.incident("close", *CAUSE[4:]).last, f"incident_ok id={identity} state=closed")
        self.assertEqual(self.status()["root_cause"]["cause"], "disk")
        self.assertEqual(self.status()["checklist"][4]["by_evidence"], True)
        self.refused_incident(4, "incident-not-found", "note", "late")
        self.refused_incident(4, "incident-not-found", "status", "incident-of-nobody")
        self.assertNotEqual(self.begin(), identity)

    def test_report_files(self):
        identity = self.begin()
        self.incident("note", "<script>alert(1)</script> | \u202eesrever")
        folder = self.folder / "rapports d'été"
        result = self.ok("--json", "incident", "report", "--output", folder).result
        self.assertEqual(sorted(os.listdir(folder)), [f"{identity}.{ending}" for ending in ("html", "md", "pdf")])
        for file in folder.iterdir():
            self.assertEqual(mode_of(file), stat.S_IRUSR | stat.S_IWUSR)
        self.assertEqual(result["pdf"], str(folder / f"{identity}.pdf"))
        self.assertTrue((folder / f"{identity}.pdf").read_bytes().startswith(b"%PDF"))
        html = (folder / f"{identity}.html").read_text()
        self.assertNotIn("<script", html)
        self.assertNotIn("\u202e", html)
        self.assertIn("[U+202E]", html)
        self.assertTrue((folder / f"{identity}.md").read_text().startswith("# Incident report"))
        self.incident("report", "--output", folder)
        self.assertEqual(len(os.listdir(folder)), 3)

    def test_without_its_program_there_is_no_pdf(self):
        alone = self.folder / "alone"
        alone.mkdir()
        shutil.copy(CLI, alone)
        identity = self.begin()
        done = subprocess.run([alone / pathlib.Path(CLI).name, "incident", "report"], cwd=self.root,
                              env=self.environment(), capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done)
        self.assertRegex(done.stdout, re.compile(r"^pdf: not made, .*holdfast-report$", re.MULTILINE))
        self.assertEqual(sorted(os.listdir(self.home / "incidents")), [f"{identity}.html", f"{identity}.md"])

    def test_escape_sequences_do_not_reach_the_terminal(self):
        self.begin()
        self.incident("note", "a\x1b[31mred\nb\u202ec")
        shown = self.incident("status").out
        self.assertNotIn("\x1b", shown)
        self.assertNotIn("\u202e", shown)
        self.assertIn("a[U+001B][31mred / b[U+202E]c", shown)
        self.assertEqual(self.status()["notes"][0]["text"], "a\x1b[31mred\nb\u202ec")

    def test_several_lines_of_a_log_are_several_lines(self):
        log = self.root / "journal d'été.log"
        log.write_text("ERROR one\n\tERROR \u202etwo\r\nthree\n")
        file = self.environment_file()
        file.write_text(json.dumps({**json.loads(file.read_text()), "diagnosis": {"logs": [log.name]}}))
        out = self.ok("--environment", file, "incident", "diagnose").out
        self.assertNotIn("%0A", out)
        self.assertNotIn("\u202e", out)
        lines = [line.strip() for line in out.splitlines()]
        begin = lines.index("ERROR one")
        self.assertEqual(lines[begin + 1], "ERROR [U+202E]two")
        self.assertTrue(lines[begin + 2].startswith("three"), lines[begin + 2])

    def test_what_comes_next_turns_no_text(self):
        own = self.home / "scenarios"
        own.mkdir(parents=True)
        (own / "e.json").write_text(json.dumps({
            "schema": 1, "id": "e-turned", "letter": "E", "title": {"en": "T"}, "when": {"en": "W"},
            "steps": [{"id": "look", "kind": "manual", "title": {"en": "a\u202eb"}}]}))
        out = self.incident("start", "E").out
        self.assertIn("Next: a[U+202E]b", out)
        self.assertNotIn("\u202e", out)

    def test_a_diagnosis_that_was_stopped_says_so(self):
        server = Server(self, "hang")
        environment = ["--environment", self.environment_file(health=server.url)]
        for arguments in (["diagnose"], ["start"]):
            process = self.start(*environment, "incident", *arguments)
            while not server.asked:
                server.released.wait(0.02)
            server.asked.clear()
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
            self.assertEqual(process.returncode, 130, err)
            self.assertTrue(out.decode().splitlines()[-1].startswith("incident_failed code=cancelled "), out)
            self.assertNotIn("proposed", out.decode())

    def test_a_diagnosis_names_the_open_incident(self):
        self.assertIn(" id=none ", self.incident("diagnose").last)
        identity = self.begin()
        self.assertIn(f" id={identity} ", self.incident("diagnose").last)

    def test_own_scenarios_and_faulty_ones(self):
        own = self.home / "scenarios"
        own.mkdir(parents=True)
        (own / "e-queue.json").write_text(json.dumps({
            "schema": 1, "id": "e-queue", "letter": "E", "title": {"en": "Queue stuck"},
            "when": {"en": "Nothing is sent."}, "symptoms": [],
            "steps": [{"id": "look", "kind": "manual", "title": {"en": "Look"}, "how": {"en": "Look at it."}}]}))
        (own / "wrong.json").write_text("{")
        ended = self.incident("list")
        self.assertIn("Queue stuck", ended.out)
        self.assertIn("wrong.json", ended.out)
        self.assertNotIn(": :", ended.out)
        self.assertIn("scenario=e-queue", self.incident("start", "e").last)


class Report(Case):
    """holdfast-report by itself."""

    def setUp(self):
        super().setUp()
        self.program = pathlib.Path(CLI).parent / "holdfast-report"
        self.page = self.folder / "page d'été.html"
        rows = "".join(f"<tr><td>ligne {i}</td><td>é &amp; è</td></tr>" for i in range(300))
        self.page.write_text(f"<html><body><h1>Rapport</h1><table>{rows}</table>"
                             f"<img src='file:///etc/hostname'></body></html>")
        self.pdf = self.folder / "out.pdf"

    def run_report(self, *arguments, **extra):
        environment = {**self.environment(), **extra}
        return subprocess.run([self.program, *arguments], env=environment, capture_output=True, text=True,
                              check=False, cwd=self.folder)

    def test_makes_numbered_pages_without_a_screen(self):
        done = self.run_report(self.page, self.pdf)
        self.assertEqual(done.returncode, 0, done)
        content = self.pdf.read_bytes()
        self.assertTrue(content.startswith(b"%PDF"))
        self.assertTrue(content.rstrip().endswith(b"%%EOF"))
        self.assertGreater(content.count(b"/Type /Page\n"), 3)
        self.assertIn(b"Inter", content)
        self.assertEqual(mode_of(self.pdf), 0o600)

    def test_overwrites_only_when_told_to(self):
        self.pdf.write_bytes(b"mine")
        done = self.run_report(self.page, self.pdf)
        self.assertEqual((done.returncode, self.pdf.read_bytes()), (1, b"mine"), done)
        self.assertEqual(self.run_report("--force", self.page, self.pdf).returncode, 0)
        self.assertTrue(self.pdf.read_bytes().startswith(b"%PDF"))

    def test_what_cannot_be_read_or_written(self):
        self.assertEqual(self.run_report(self.folder / "none.html", self.pdf).returncode, 1)
        self.assertEqual(self.run_report(self.page, self.folder / "none" / "x.pdf").returncode, 1)
        self.assertEqual(self.run_report(self.page).returncode, 2)
        self.assertEqual(self.run_report(self.page, self.pdf, "more").returncode, 2)
        self.assertEqual(self.run_report("--nonsense", self.page, self.pdf).returncode, 2)
        self.assertEqual(self.run_report("--version").returncode, 0)
        self.assertFalse(self.pdf.exists())
        self.assertEqual(sorted(os.listdir(self.folder)), ["page d'été.html", "the service's tree"])


if __name__ == "__main__":
    main()
