"""PostgreSQL, the moment at which the names change: the connection is cut, the program killed or the server ended
between the renames and the COMMIT, with the COMMIT, or its answer. What the run says is true, what it does not know
`resume` finds out, and nothing is left."""
import os
import signal
import threading
import unittest

import postgres_proxy as proxies
from postgres_proxy import CUT, CUT_ALL, LATE, LOSE_ANSWER, LOSE_ANSWER_AND_NETWORK, at
from postgres_support import ALLOWED, OWNER, PgCase, literal, set_up_module
from support import Ended, main

def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class SwapCase(PgCase):
    user = OWNER

    def setUp(self):
        super().setUp()
        self.make_database()
        self.proxy = proxies.QueryProxy(self.pg.port)
        self.addCleanup(self.proxy.close)
        self.protect(self.db, port=self.proxy.port)
        self.artefact = self.backup()
        self.saved = self.facts()
        self.damage()
        self.changed = self.facts()

    def in_swap(self, words, action, nth=1):
        """A rule that waits for the swap, which is the only transaction that the program begins by itself."""
        swapping, inner = [], at(words, action, nth)

        def rule(text, number):
            if text.lower().startswith("begin; set local"):
                swapping.append(number)
            return inner(text, number) if swapping else proxies.PASS
        return rule

    def is_new(self):
        now = self.facts()
        if now == self.saved:
            return True
        self.assert_facts(self.changed, now, "neither the old nor the new data")
        return False

    def told_the_truth(self, ended):
        new = self.is_new()
        if "failed-data-unchanged" in ended.last:
            self.assertFalse(new, f"it is the new data: {ended}")
            self.assertEqual(ended.code, 1, ended)
        elif "outcome-unknown" in ended.last or "failed-data-changed" in ended.last:
            self.assertEqual(ended.code, 5, ended)
        else:
            self.assertIn(ended.code, (0, 6), ended)
            self.assertTrue(new, f"it is the old data: {ended}")
        return new

    def settled(self):
        """`resume --all` leaves nothing, and a plain restore works."""
        new = self.is_new()
        ended = self.ok("--json", "resume", "--all", **ALLOWED)
        self.assertEqual(ended.result["pending"], 0, ended)
        self.assertEqual(self.is_new(), new, ended)
        self.nothing_left()
        self.restored(self.artefact)
        self.assert_facts(self.saved, self.facts())
        self.nothing_left()

    def nothing_left(self):
        self.no_side_databases()
        self.no_leftovers()
        self.usable()
        frozen = self.pg.sql("SELECT count(*) FROM pg_db_role_setting, unnest(setconfig) s"
                             " WHERE s LIKE 'default_transaction_read_only%'")
        self.assertEqual(frozen, "0", "a database still refuses writes")
        self.assertEqual(self.pg.sql("SELECT count(*) FROM pg_prepared_xacts"), "0")


class Cut(SwapCase):
    def cut_at(self, words, action, nth=1):
        self.proxy.watch(self.in_swap(words, action, nth))
        ended = self.restore(self.artefact)
        self.proxy.mend()
        new = self.told_the_truth(ended)
        return new, ended

    def test_before_each_statement(self):
        for words, nth in (("begin; set local", 1), ("rename to", 1), ("rename to", 2), ("comment on database", 1),
                           ("commit", 1)):
            for action in (CUT, CUT_ALL):
                with self.subTest(words=words, nth=nth, action=action):
                    if action == CUT_ALL and words == "commit":
                        continue  # asks for a minute: a test of its own
                    new, ended = self.cut_at(words, action, nth)
                    self.assertFalse(new, ended)
                    self.only_what_is_left_is_pending(ended)

    def only_what_is_left_is_pending(self, ended):
        """Without a network the loaded database cannot be dropped: that is told, until it is gone."""
        listed = self.ok("--json", "resume").result
        left = self.pg.databases() - {self.db} - set(self.kept())
        self.assertEqual([each["in_force"] for each in listed["items"]], [["load"]] * len(left), (listed, ended))
        self.ok("resume", "--all", **ALLOWED)
        self.assertEqual(self.ok("--json", "resume").result["pending"], 0)
        self.nothing_left()

    def test_answer_of_a_rename_is_lost(self):
        for nth in (1, 2):
            with self.subTest(nth=nth):
                new, ended = self.cut_at("rename to", LOSE_ANSWER, nth)
                self.assertFalse(new, ended)
        self.settled()

    def test_answer_of_the_commit_is_lost(self):
        new, ended = self.cut_at("commit", LOSE_ANSWER)
        self.assertTrue(new, ended)
        self.assertEqual(ended.code, 0, ended)
        self.settled()

    def test_commit_that_arrives_after_the_connection_is_gone(self):
        """The network delivers what was sent before it broke: whoever asks at once would hear the old state."""
        def late():
            threading.Timer(3, self.proxy.release.set).start()
            return LATE
        self.proxy.watch(self.in_swap("commit", late))
        ended = self.restore(self.artefact)
        self.proxy.release.wait(30)
        self.no_session_left()
        self.proxy.mend()
        self.assertTrue(self.told_the_truth(ended), ended)
        self.settled()

    def no_session_left(self):
        self.pg.sql("DO $$ BEGIN WHILE EXISTS (SELECT FROM pg_stat_activity WHERE application_name LIKE 'holdfast%'"
                    " AND pid <> pg_backend_pid()) LOOP PERFORM pg_sleep(0.05); PERFORM pg_stat_clear_snapshot();"
                    " END LOOP; END $$")

    @unittest.skipUnless(os.environ.get("HOLDFAST_FULL_SWEEP"), "asks for a minute; HOLDFAST_FULL_SWEEP=1 runs it")
    def test_answer_of_the_commit_and_the_network_are_lost_for_good(self):
        new, ended = self.cut_at("commit", LOSE_ANSWER_AND_NETWORK)
        self.assertTrue(new, ended)
        self.assertEqual(ended.code, 5, ended)
        self.assertIn("outcome=outcome-unknown", ended.last)
        (item,) = self.ok("--json", "resume").result["items"]
        self.assertEqual((item["data"], item["safe_choice"]), ("after", "continue"))
        self.settled()


class Killed(SwapCase):
    def killed_at(self, words, nth=1, answer=CUT):
        """The program dies with this query on its way."""
        born = threading.Event()
        process = []

        def die():
            born.wait(30)
            proxies.kill(process[0])
            return answer
        self.proxy.watch(self.in_swap(words, die, nth))
        process.append(self.start("restore", self.artefact, "--force", **ALLOWED))
        born.set()
        out, err = process[0].communicate(timeout=120)
        self.proxy.mend()
        self.assertEqual(process[0].returncode, -signal.SIGKILL, Ended(process[0].returncode, out, err))
        self.wait_until_alone()

    def wait_until_alone(self):
        self.pg.sql(f"DO $$ BEGIN WHILE EXISTS (SELECT FROM pg_stat_activity WHERE usename = {literal(self.user)})"
                    " LOOP PERFORM pg_sleep(0.02); PERFORM pg_stat_clear_snapshot(); END LOOP; END $$")

    def test_before_each_statement(self):
        for words, nth in (("begin; set local", 1), ("rename to", 1), ("rename to", 2), ("commit", 1)):
            with self.subTest(words=words, nth=nth):
                self.killed_at(words, nth)
                self.assertFalse(self.is_new())
                (item,) = self.ok("--json", "resume").result["items"]
                self.assertEqual((item["data"], item["safe_choice"], item["step"]), ("before", "undo", "swap"))
                ended = self.ok("resume", "--all", **ALLOWED)
                self.assertEqual(ended.last, "resume_ok pending=0")
                self.assertFalse(self.is_new())
                self.nothing_left()
        self.settled()

    def test_when_the_commit_has_gone_out(self):
        self.killed_at("commit", answer=proxies.PASS)
        self.pg.sql("SELECT 1")
        (item,) = self.ok("--json", "resume").result["items"]
        self.assertEqual(item["data"], "after" if self.is_new() else "before")
        self.settled()

    def test_goes_on_after_the_commit(self):
        self.killed_at("commit", answer=LOSE_ANSWER)
        self.assertTrue(self.is_new())
        (item,) = self.ok("--json", "resume").result["items"]
        self.assertEqual((item["data"], item["safe_choice"]), ("after", "continue"))
        ended = self.ok("resume", item["id"], **ALLOWED)
        self.assertEqual(ended.last, "resume_ok pending=0")
        self.assertTrue(self.is_new())
        self.revert()
        self.assert_facts(self.changed, self.facts())
        self.nothing_left()

    def test_undone_after_the_commit(self):
        self.killed_at("commit", answer=LOSE_ANSWER)
        (item,) = self.ok("--json", "resume").result["items"]
        self.ok("resume", item["id"], "--undo", **ALLOWED)
        self.assertFalse(self.is_new())
        self.settled()

    def test_goes_on_from_the_start(self):
        self.killed_at("rename to")
        (item,) = self.ok("--json", "resume").result["items"]
        ended = self.ok("resume", item["id"], **ALLOWED)
        self.assertEqual(ended.last, "resume_ok pending=0")
        self.assertTrue(self.is_new(), ended)
        self.nothing_left()
        self.revert()
        self.assert_facts(self.changed, self.facts())


class ServerEnds(SwapCase):
    def setUp(self):
        super().setUp()
        self.pg.sql("CHECKPOINT")  # sequences come back from a crash some numbers ahead

    def ended_at(self, words, nth):
        """The server ends with this query on its way, and comes back while the program still asks."""
        reached, gone = threading.Event(), threading.Event()

        def wait():
            reached.set()
            gone.wait(60)
            return CUT
        self.proxy.watch(self.in_swap(words, wait, nth))
        process = self.start("restore", self.artefact, "--force", **ALLOWED)
        self.assertTrue(reached.wait(60))
        self.pg.stop(signal.SIGQUIT)
        gone.set()
        self.pg.start()
        out, err = process.communicate(timeout=120)
        self.proxy.mend()
        return Ended(process.returncode, out, err)

    def test_and_comes_back(self):
        for words, nth in (("rename to", 1), ("rename to", 2), ("commit", 1)):
            with self.subTest(words=words, nth=nth):
                ended = self.ended_at(words, nth)
                self.assertFalse(self.told_the_truth(ended), ended)
        self.settled()


if __name__ == "__main__":
    main()
