"""PostgreSQL, what others do between the look and the exchange: the target is dropped, sessions come back in a loop, the
disk of the server fills up, a name is taken. Old or new, never half; refused with a reason; nothing left."""
import os
import re

import postgres_proxy as proxies
from postgres_support import ALLOWED, OWNER, PgCase, Writer, identifier, literal, set_up_module
from services_support import STARTS, STOPS, Services
from support import main, tmpfs

BULK = ("CREATE TABLE bulk AS SELECT i, repeat(md5(i::text), 4) AS t FROM generate_series(1, 40000) i;"
        "ALTER TABLE bulk ADD PRIMARY KEY (i);")


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Meanwhile(Services, PgCase):
    user = OWNER

    def plan(self, artefact, *options):
        ended = self.ok("--json", *options, "plan", artefact)
        return ended.result["token"], ended.events

    def confirmed(self, token, artefact, *options):
        return self.run_cli(*options, "restore", artefact, "--confirm", token, **ALLOWED)

    def names_of(self, artefact):
        """What a plan that is made now would call the databases beside the target, and its token."""
        ended = self.ok("plan", artefact)
        side = re.search(r"\b(\w+_new_\d{8}_\d{6}(?:_\d+)?)\b", ended.out).group(1)
        kept = re.search(r"\b(\w+_pre_\d{8}_\d{6}(?:_\d+)?)\b", ended.out).group(1)
        return side, kept, ended.word("token")


class Dropped(Meanwhile):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.artefact = self.backup()
        self.saved = self.facts()
        self.damage()

    def works_after_all(self, *options):
        self.calls()
        self.assertEqual(self.run_cli(*options, "restore", self.artefact, "--force", **ALLOWED).code, 0)
        self.assert_facts(self.saved, self.facts())
        self.no_side_databases()

    def test_between_plan_and_confirmation(self):
        token, _ = self.plan(self.artefact)
        self.pg.drop(self.db)
        ended = self.confirmed(token, self.artefact)
        self.unchanged(None, ended, 4)
        self.assertIn("plan-stale", ended.last)
        self.assertEqual(self.pg.databases(), set())
        self.works_after_all()

    def test_between_load_and_exchange(self):
        for refuse_writes in (False, True):
            with self.subTest(refuse_writes=refuse_writes):
                options = self.controlled(refuse_writes=refuse_writes, url="env:DATABASE_URL")
                release = self.gate("stop")
                process = self.start(*options, "restore", self.artefact, "--force", **ALLOWED)
                self.wait_for_call("stop web", process)
                self.pg.drop(self.db)
                release()
                out, err = process.communicate(timeout=120)
                self.assertEqual(process.returncode, 4, (out, err))
                self.assertIn(b"plan-stale", out)
                self.assertEqual(self.calls(), STOPS + STARTS)
                self.assertEqual(self.pg.databases(), set(), "nothing took its place")
                self.works_after_all(*options)
                self.calls()
                self.assertEqual(self.pending(*options), [])

    def test_another_one_has_its_name_now(self):
        options = self.controlled(url="env:DATABASE_URL")
        release = self.gate("stop")
        process = self.start(*options, "restore", self.artefact, "--force", **ALLOWED)
        self.wait_for_call("stop web", process)
        self.pg.drop(self.db)
        self.pg.sql(f"CREATE DATABASE {self.db} OWNER {self.user}")
        self.sql("CREATE TABLE precious (id int); INSERT INTO precious VALUES (1)")
        release()
        out, err = process.communicate(timeout=120)
        self.assertEqual(process.returncode, 4, (out, err))
        self.assertEqual(self.sql("SELECT count(*) FROM precious"), "1")
        self.no_side_databases()


class ComeBack(Meanwhile):
    def test_sessions_that_come_back_in_a_loop(self):
        self.make_database()
        artefact = self.backup()
        saved = self.sql("SELECT count(*) FROM moves")
        self.sql("DELETE FROM moves")
        writers = [Writer(self.pg, self.db, self.user) for _ in range(5)]
        for writer in writers:
            self.addCleanup(writer.stop)
            writer.wait_for(2)
        self.restored(artefact)
        for writer in writers:
            writer.wait_for(2)
            self.assertGreater(writer.connections, 1)
        for writer in writers:
            writer.stop()
        self.assertEqual(self.sql("SELECT count(*) FROM moves"), saved)
        self.no_side_databases()
        self.revert()
        self.assertEqual(self.sql("SELECT count(*) FROM moves"), "0")


class NoRoomOnTheServer(Meanwhile):
    def setUp(self):
        super().setUp()
        self.place = self.pg.folder / "petit é"
        self.mount = tmpfs(self, self.place, "64m")
        self.mount.__enter__()  # pylint: disable=unnecessary-dunder-call
        self.addCleanup(self.mount.__exit__, None, None, None)
        if self.pg.account:
            os.chown(self.place, self.pg.account["user"], self.pg.account["group"])
        self.pg.sql(f"CREATE TABLESPACE small LOCATION {literal(str(self.place))};"
                    f"GRANT CREATE ON TABLESPACE small TO {self.user}")
        self.addCleanup(self.pg.sql, "DROP TABLESPACE small")
        self.addCleanup(self.pg.drop_all)
        self.make_database(script=BULK, TABLESPACE="small")
        self.artefact = self.backup()
        self.saved = self.facts()
        self.damage()
        self.pg.sql("CHECKPOINT")  # else the server has promised room to pages of the target that it must still write
        self.changed = self.facts()
        self.filler = self.place / "filler"

    def fill(self, leave):
        room = os.statvfs(self.place)
        self.filler.write_bytes(bytes(room.f_bavail * room.f_frsize - leave))

    def afterwards(self):
        self.filler.unlink()
        self.assertEqual(self.pending(), [])
        self.restored(self.artefact)
        self.assert_facts(self.saved, self.facts())
        self.no_side_databases()

    def test_full_before_it_begins(self):
        self.fill(leave=12_000_000)
        ended = self.restore(self.artefact)
        self.unchanged(self.changed, ended, 1, 4)
        self.afterwards()

    def test_fills_up_while_it_loads(self):
        proxy = proxies.QueryProxy(self.pg.port)
        self.addCleanup(proxy.close)
        self.protect(self.db, port=proxy.port)

        def fill():
            self.fill(leave=12_000_000)
            return proxies.PASS
        proxy.watch(proxies.at("create database", fill))
        ended = self.restore(self.artefact)
        proxy.mend()
        self.unchanged(self.changed, ended, 1)
        self.afterwards()


class LeftBeside(Meanwhile):
    """What was loaded cannot be dropped: it is told, and `resume` drops it."""

    def test_what_cannot_be_dropped_is_told_and_settled(self):
        self.make_database(script=BULK)
        artefact = self.backup()
        self.damage_bulk()
        before = self.facts()
        proxy = proxies.QueryProxy(self.pg.port)
        self.addCleanup(proxy.close)
        self.protect(self.db, port=proxy.port)
        for invalid in (False, True):
            with self.subTest(invalid=invalid):
                ended = self.broken_at_its_end(proxy, artefact)
                self.assertTrue(ended.last.endswith("outcome=failed-data-unchanged"), ended)
                self.assertIn("Load beside", ended.out)
                self.assert_facts(before, self.facts())
                left = self.pg.databases() - {self.db}
                self.assertEqual(len(left), 1, left)
                if invalid:  # as a DROP DATABASE leaves it that the server broke off
                    self.pg.sql(f"UPDATE pg_database SET datconnlimit = -2 WHERE datname = {literal(left.pop())}")
                self.assertEqual([each["in_force"] for each in self.pending()], [["load"]])
                self.ok("resume", "--all", **ALLOWED)
                self.assertEqual(self.pending(), [])
                self.no_side_databases()
                self.assert_facts(before, self.facts())

    def damage_bulk(self):
        self.sql("DELETE FROM bulk WHERE i % 3 = 0")

    def broken_at_its_end(self, proxy, artefact):
        def rule(query, _):
            return proxies.CUT if re.match("(?i)analyze|drop database", query) else proxies.PASS
        proxy.watch(rule)
        ended = self.restore(artefact)
        proxy.mend()
        self.assertEqual(ended.code, 1, ended)
        return ended


class Names(Meanwhile):
    def test_taken_since_the_plan(self):
        self.make_database()
        artefact = self.backup()
        saved = self.facts()
        self.damage()
        before = self.facts()
        for which in (0, 1):
            with self.subTest(which=("side", "kept")[which]):
                *names, token = self.names_of(artefact)
                self.pg.sql(f"CREATE DATABASE {names[which]} OWNER {self.user}")
                self.pg.sql("CREATE TABLE theirs (id int)", names[which])
                ended = self.confirmed(token, artefact)
                self.assertIn(ended.code, (1, 4), ended)
                self.assertTrue(ended.last.endswith("outcome=failed-data-unchanged"), ended)
                self.assert_facts(before, self.facts())
                self.assertEqual(self.pg.sql("SELECT count(*) FROM theirs", names[which]), "0", "not ours to drop")
                self.assertEqual(self.pg.databases(), {self.db, names[which]})
                self.pg.drop(names[which])
        self.restored(artefact)
        self.assert_facts(saved, self.facts())

    def test_names_of_63_bytes_that_begin_alike(self):
        alike = ["l" + "é" * 30 + end for end in ("aa", "bb")]
        artefacts, saved, plans = [], [], []
        for name in alike:
            self.protect(name)
            self.pg.sql(f"CREATE DATABASE {identifier(name)} OWNER {self.user}")
            self.sql(f"CREATE TABLE mine AS SELECT {literal(name)} AS name", user=self.user)
            artefacts.append(self.backup())
            saved.append(self.facts())
            self.sql("UPDATE mine SET name = 'changed'")
        for name, artefact in zip(alike, artefacts):
            self.protect(name)
            plans.append(self.plan(artefact)[0])
        for name, artefact, token in zip(alike, artefacts, plans):
            self.protect(name)
            ended = self.confirmed(token, artefact)
            self.assertIn(ended.code, (0, 1, 4), ended)
            if ended.code != 0:
                self.assertTrue(ended.last.endswith("outcome=failed-data-unchanged"), ended)
                self.assertEqual(self.sql("SELECT name FROM mine"), "changed")
                self.restored(artefact)
        self.assertTrue(all(len(name.encode()) <= 63 for name in self.pg.databases()))
        for name, facts in zip(alike, saved):
            self.protect(name)
            self.assert_facts(facts, self.facts())
            self.revert()
            self.assertEqual(self.sql("SELECT name FROM mine"), "changed")


class Consent(Meanwhile):
    def test_token(self):
        self.make_database()
        artefact = self.backup()
        saved = self.facts()
        self.damage()
        before = self.facts()
        token, _ = self.plan(artefact)
        wrong = token[:-1] + ("A" if token[-1] != "A" else "B")
        self.unchanged(before, self.confirmed(wrong, artefact), 4)
        both = [self.start("restore", artefact, "--confirm", token, **ALLOWED) for _ in range(2)]
        codes = []
        for process in both:
            process.communicate(timeout=120)
            codes.append(process.returncode)
        self.assertIn(sorted(codes), ([0, 4], [0, 7]))
        self.assert_facts(saved, self.facts())
        self.assertEqual(len(self.kept()), 1)
        self.assertEqual(self.confirmed(token, artefact).code, 4, "used")
        self.no_side_databases()

    def test_the_same_set_twice_and_a_safety_copy(self):
        self.make_database()
        artefact = self.backup()
        saved = self.facts()
        self.damage()
        before = self.facts()
        for _ in range(2):
            self.restored(artefact)
            self.assert_facts(saved, self.facts())
        self.damage()
        ended = self.ok("--json", "restore", artefact, "--force", "--in-place", **ALLOWED)
        copy = ended.result["safety_copy"]
        self.assert_facts(saved, self.facts())
        self.restored(copy)
        self.assert_facts(before, self.facts())
        self.no_side_databases()


if __name__ == "__main__":
    main()
