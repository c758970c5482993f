"""Consent: what must be there without a terminal, tokens of stored plans, typed tokens, other targets."""
import json
import pathlib
import re
import shutil
import sqlite3
import time

from support import AtTerminal, Case, execute, main, make_database, meta_of, rows_of, signed_again

ALLOWED = {"RESTORE_ALLOW_NONINTERACTIVE": "1"}
TOKEN = re.compile(r"[^ \n]+-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}")


class Prepared(Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.artefact = self.backup()
        self.saved = rows_of(self.database)
        execute(self.database, "DELETE FROM moves WHERE id > 10")
        self.before = self.database.read_bytes()

    def unchanged(self):
        self.assertEqual(self.database.read_bytes(), self.before)
        self.assertFalse((self.backups / "pre-restore").exists(), "not even a safety copy was made")
        self.no_leftovers()

    def token(self, *arguments, **extra):
        return self.ok("plan", *(arguments or (self.artefact,)), **extra).word("token")

    def confirm(self, token, *arguments, artefact=None, **extra):
        return self.run_cli("restore", artefact or self.artefact, "--confirm", token, *arguments,
                            **{**ALLOWED, **extra})


class NoTerminal(Prepared):
    def test_what_is_not_enough(self):
        token = self.token()
        for arguments, allowed in (((), None), ((), "1"), (("--force",), None), (("--force",), "0"),
                                   (("--force",), "yes"), (("--confirm", token), None), (("--force",), "")):
            with self.subTest(arguments=arguments, allowed=allowed):
                self.refused(4, "consent-missing", "restore", self.artefact, *arguments,
                             RESTORE_ALLOW_NONINTERACTIVE=allowed)
        self.unchanged()
        self.assertEqual(self.confirm(token).code, 0, "a refusal for want of consent does not use the token up")

    def test_the_same_for_revert(self):
        self.restored(self.artefact)
        self.refused(4, "consent-missing", "revert")
        self.refused(4, "consent-missing", "revert", **ALLOWED)
        self.refused(4, "consent-missing", "revert", "--force")
        self.assertEqual(rows_of(self.database), self.saved)

    def test_reason_is_recorded(self):
        self.restored(self.artefact, "--reason", "ticket n°7")
        self.restored(self.artefact)
        reasons = [item["reason"] for item in self.ok("--json", "history", "--kind", "restore").result["items"]]
        self.assertEqual(reasons, ["not given", "ticket n°7"])

    def test_force_skips_no_check(self):
        execute(self.database, "PRAGMA application_id=1")
        self.refused(4, "wrong-target", "restore", self.artefact, "--force", **ALLOWED)
        execute(self.database, "PRAGMA application_id=4711")
        (self.backups / "pre-restore").write_text("in the way of the safety copy")
        before = self.database.read_bytes()
        ended = self.refused(4, "safety-copy-impossible", "restore", self.artefact, "--force", **ALLOWED)
        self.assertEqual(self.database.read_bytes(), before)
        phrase = re.search(r"--without-safety-copy (\S+)", ended.err)[1]
        wrong = self.restore(self.artefact, "--without-safety-copy", phrase[:-1] + "0")
        self.assertEqual(wrong.code, 4, wrong)
        ended = self.restore(self.artefact, "--without-safety-copy", phrase)
        self.assertEqual((ended.code, ended.last),
                         (6, "restore_failed code=check-failed outcome=restored-with-deviations"), ended)
        self.assertEqual(rows_of(self.database), self.saved)
        meta_of(self.artefact).unlink()
        self.refused(3, "metadata-missing", "restore", self.artefact, "--force", **ALLOWED)


class Tokens(Prepared):
    def test_works_once(self):
        ended = self.ok("plan", self.artefact)
        self.assertRegex(ended.last, r"^plan_ok hash=[0-9a-f]{64} token=app\.db-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$")
        token = ended.word("token")
        self.unchanged()
        done = self.confirm(token)
        self.assertEqual(done.last, f"restore_ok mode=sqlite target={self.database} outcome=verified")
        self.assertEqual(rows_of(self.database), self.saved)
        # What ran is what was confirmed: the journal has the very hash that the plan showed.
        with sqlite3.connect(self.home / "journal.db") as journal:
            starts = [json.loads(body) for (body,) in journal.execute("SELECT body FROM records ORDER BY sequence")]
        hashes = [body["plan_hash"] for body in starts if body["kind"] == "start" and body["procedure"] == "restore"]
        self.assertEqual(hashes, [ended.word("hash").split()[0]])
        again = self.confirm(token)
        self.assertEqual((again.code, again.last), (4, "restore_failed code=token-used outcome=failed-data-unchanged"))

    def test_two_at_once(self):
        token = self.token()
        processes = [self.start("restore", self.artefact, "--confirm", token, **ALLOWED) for _ in range(4)]
        codes = sorted((process.communicate(), process.returncode)[1] for process in processes)
        self.assertEqual(codes, [0, 4, 4, 4])

    def test_plan_shows_rows_that_go_and_come(self):
        plan = self.ok("--json", "plan", self.artefact)
        self.assertEqual(plan.result["outcome"], None)
        self.assertEqual(plan.result["exit_code"], 0)
        self.assertTrue(any(event["event"] == "plan" for event in plan.events))
        self.assertIn("100", self.ok("plan", self.artefact).out, "moves in the backup")

    def test_wrong(self):
        self.token()
        for token in ("app.db-AAAA-BBBB", "", "../../etc/passwd", "app.db", "x" * 5000):
            ended = self.confirm(token)
            self.assertEqual((ended.code, ended.last),
                             (4, "restore_failed code=token-invalid outcome=failed-data-unchanged"), ended)
        self.unchanged()

    def test_of_another_set(self):
        other = self.backup()
        token = self.token(other)
        ended = self.confirm(token)
        self.assertEqual((ended.code, ended.last),
                         (4, "restore_failed code=token-invalid outcome=failed-data-unchanged"))
        self.unchanged()

    def plans(self):
        return [path for path in self.home.rglob("*.json") if "kept_at" in json.loads(path.read_text())]

    def test_expired(self):
        hour_ago = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(time.time() - 3700))
        for kept in ("2020-01-01T00:00:00.000Z", hour_ago, "2099-01-01T00:00:00.000Z", "soon"):
            token = self.token()
            (plan,) = self.plans()
            plan.write_text(json.dumps({**json.loads(plan.read_text()), "kept_at": kept}))
            ended = self.confirm(token)
            self.assertEqual((ended.code, ended.last),
                             (4, "restore_failed code=token-expired outcome=failed-data-unchanged"), (kept, ended))
            plan.unlink()
        token = self.token()
        (plan,) = self.plans()
        almost = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(time.time() - 3500))
        plan.write_text(json.dumps({**json.loads(plan.read_text()), "kept_at": almost}))
        self.unchanged()
        self.assertEqual(self.confirm(token).code, 0)

    def stale(self, token, word, **extra):
        ended = self.confirm(token, **extra)
        self.assertEqual(ended.code, 4, ended)
        self.assertRegex(ended.last, "^restore_failed code=(plan-stale|wrong-target) outcome=failed-data-unchanged$")
        self.assertIn(word, ended.err)

    def test_stale_when_the_schema_changed(self):
        token = self.token()
        execute(self.database, "CREATE TABLE new (x)")
        self.stale(token, "schema")

    def test_not_stale_when_rows_changed(self):
        token = self.token()
        execute(self.database, "DELETE FROM moves")
        self.assertEqual(self.confirm(token).code, 0)

    def test_stale_when_the_target_is_gone_or_damaged(self):
        token = self.token()
        self.database.rename(self.root / "away")
        self.stale(token, "target")
        self.assertFalse(self.database.exists())
        self.database.write_bytes(b"no database")
        (self.root / "away").rename(self.database)
        token = self.token()
        self.database.write_text("no database any more")
        self.stale(token, "target")
        self.assertEqual(self.database.read_text(), "no database any more")

    def test_stale_when_the_set_was_replaced(self):
        token = self.token()
        other = self.backup()
        content, meta = other.read_bytes(), meta_of(other).read_bytes()
        name = self.artefact.name
        for path in (self.artefact, meta_of(self.artefact)):
            path.unlink()
        pathlib.Path(f"{self.artefact}.RECOVERY.txt").unlink()
        # Another good set under the same name, as somebody with the key would make it.
        self.artefact.write_bytes(content)
        meta_of(self.artefact).write_bytes(signed_again({**json.loads(meta), "backup_file": name}))
        self.ok("validate", self.artefact, "--depth", "sealed")
        self.stale(token, "set_")
        self.unchanged()

    def test_stale_for_another_target(self):
        token = self.token()
        other = self.root / "other.db"
        make_database(other)
        before = other.read_bytes()
        self.stale(token, "other.db", DATABASE_URL="sqlite:///other.db")
        self.assertEqual(other.read_bytes(), before)

    def test_of_a_revert(self):
        self.restored(self.artefact)
        token = self.token("--revert")
        ended = self.confirm(token)
        self.assertEqual(ended.code, 4, "the token of a revert is none for a restore")
        token = self.token("--revert")
        done = self.ok("revert", "--confirm", token, **ALLOWED)
        self.assertEqual(done.last, f"revert_ok mode=sqlite target={self.database} outcome=rolled-back")
        self.assertEqual(len(rows_of(self.database)), 10)
        self.refused(4, "token-used", "revert", "--confirm", token, **ALLOWED)


class AtATerminal(Prepared):
    def ask(self, *arguments, **extra):
        terminal = AtTerminal(self, *(arguments or ("restore", self.artefact)), **extra)
        terminal.read_until("Type ")
        terminal.read_until(": ")
        return terminal

    def test_typed_token(self):
        terminal = self.ask()
        terminal.type(TOKEN.search(terminal.text.split("Type ", 1)[1])[0] + "\n")
        code, text = terminal.end()
        self.assertEqual(code, 0, text)
        self.assertTrue(text.endswith(f"restore_ok mode=sqlite target={self.database} outcome=verified\n"), text)
        self.assertEqual(rows_of(self.database), self.saved)

    def answered(self, typed, code, error):
        terminal = self.ask()
        terminal.type(typed)
        ended, text = terminal.end()
        self.assertEqual(ended, code, text)
        self.assertIn(f"restore_failed code={error} outcome=failed-data-unchanged\n", text)
        self.unchanged()

    def test_other_answers(self):
        for typed in ("yes\n", "\n", "app.db\n", "app.db-AAAA-AAAA\n", "y" * 3000 + "\n", "\xff\x00\n"):
            self.answered(typed, 4, "consent-missing")

    def test_end_of_input(self):
        self.answered("\x04", 4, "consent-missing")

    def test_interrupt_at_the_question(self):
        self.answered("\x03", 130, "cancelled")

    def test_force_asks_nothing(self):
        terminal = AtTerminal(self, "restore", self.artefact, "--force")
        code, text = terminal.end()
        self.assertEqual(code, 0, text)
        self.assertNotIn("Type ", text)

    def test_revert(self):
        self.restored(self.artefact)
        terminal = self.ask("revert")
        terminal.type(TOKEN.search(terminal.text.split("Type ", 1)[1])[0] + "\r")
        code, text = terminal.end()
        self.assertEqual(code, 0, text)
        self.assertEqual(len(rows_of(self.database)), 10)

    def test_name_with_blanks_in_the_token(self):
        self.database = self.root / "my db %1.db"
        make_database(self.database)
        self.variables["DATABASE_URL"] = "sqlite:///my db %251.db"
        artefact = self.backup()
        terminal = self.ask("restore", artefact)
        token = TOKEN.search(terminal.text.split("Type ", 1)[1])[0]
        self.assertTrue(token.startswith("my%20db%20%251.db-"), token)
        terminal.type(token + "\n")
        self.assertEqual(terminal.end()[0], 0)


class OtherTargets(Prepared):
    def moved(self):
        """The tree as it stands after a move to another place."""
        root = self.folder / "moved tree"
        shutil.copytree(self.root, root)
        return root, root / "backups" / "db" / self.artefact.name

    def test_moved_tree(self):
        root, artefact = self.moved()
        ended = self.run_cli("restore", artefact, "--force", cwd=root, **ALLOWED)
        self.assertEqual((ended.code, ended.last),
                         (4, "restore_failed code=wrong-target outcome=failed-data-unchanged"))
        self.assertIn(str(self.database), ended.err)
        phrase = re.search(r"--accept-target (\S+)", ended.err)[1]
        for wrong in (phrase + "x", phrase.lower(), ""):
            self.assertEqual(self.run_cli("restore", artefact, "--force", "--accept-target", wrong, cwd=root,
                                          **ALLOWED).code, 4)
        self.assertEqual((root / "app.db").read_bytes(), self.before)
        done = self.run_cli("--json", "restore", artefact, "--force", "--accept-target", phrase, cwd=root, **ALLOWED)
        self.assertEqual((done.code, done.result["outcome"]), (6, "restored-with-deviations"), done)
        self.assertTrue(done.result["deviations"])
        self.assertEqual(rows_of(root / "app.db"), self.saved)
        self.unchanged()

    def test_accepted_through_a_plan(self):
        root, artefact = self.moved()
        refused = self.run_cli("plan", artefact, cwd=root)
        self.assertEqual((refused.code, refused.last),
                         (4, "plan_failed code=wrong-target outcome=failed-data-unchanged"))
        phrase = re.search(r"--accept-target (\S+)", refused.err)[1]
        token = self.ok("plan", artefact, "--accept-target", phrase, cwd=root).word("token")
        done = self.run_cli("restore", artefact, "--confirm", token, cwd=root, **ALLOWED)
        self.assertEqual((done.code, done.last),
                         (6, "restore_failed code=check-failed outcome=restored-with-deviations"), done)

    def test_phrase_is_not_needed_and_given(self):
        done = self.restore(self.artefact, "--accept-target", "whatever")
        self.assertEqual(done.code, 0, done)

    def test_the_phrase_of_one_target_is_none_for_another(self):
        root, artefact = self.moved()
        second = self.folder / "second tree"
        shutil.copytree(root, second)
        phrase = re.search(r"--accept-target (\S+)", self.run_cli("plan", artefact, cwd=root).err)[1]
        ended = self.run_cli("restore", second / "backups" / "db" / artefact.name, "--force", "--accept-target", phrase,
                             cwd=second, **ALLOWED)
        self.assertEqual(ended.code, 4, ended)

    def test_database_of_another_application(self):
        for suffix in ("", "-wal", "-shm"):
            pathlib.Path(f"{self.database}{suffix}").unlink(missing_ok=True)
        make_database(self.database, application_id=99)
        before = self.database.read_bytes()
        ended = self.refused(4, "wrong-target", "restore", self.artefact, "--force", **ALLOWED)
        phrase = re.search(r"--accept-target (\S+)", ended.err)[1]
        self.assertEqual(self.database.read_bytes(), before)
        done = self.restore(self.artefact, "--accept-target", phrase)
        self.assertEqual(done.code, 6, done)
        self.assertEqual(rows_of(self.database), self.saved)


if __name__ == "__main__":
    main()
