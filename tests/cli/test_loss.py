"""What will be lost: told before a restore, as words and as numbers."""
from postgres_support import ALLOWED, PgCase, set_up_module
from support import Case, execute, main


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


def loss_of(case, *arguments, **extra):
    ended = case.run_cli("--json", *arguments, **extra)
    return ended, next(event for event in ended.events if event["event"] == "loss")


class OfAFile(Case):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.artefact = self.backup()
        execute(self.database, "DELETE FROM moves WHERE id > 10", "UPDATE accounts SET balance = 7 WHERE id = 3",
                "INSERT INTO moves (id, account, amount, note) VALUES (901, 1, 0, 'neuf')",
                "CREATE TABLE visits (id INTEGER PRIMARY KEY, created_at TEXT)",
                "INSERT INTO visits (created_at) VALUES ('2020-03-01 02:03:04')")

    def test_plan_tells_it_in_numbers(self):
        _, loss = loss_of(self, "plan", self.artefact)
        self.assertEqual(loss["seen"], "compared")
        self.assertGreaterEqual(loss["window_seconds"], 0)
        tables = {table["table"]: table for table in loss["tables"]}
        self.assertEqual(tables["accounts"], {"table": "accounts", "backup": 50, "live": 50, "go": 0, "come": 0,
                                              "change": 1})
        moves = tables["moves"]
        self.assertEqual((moves["backup"], moves["live"]), (100, 11))
        self.assertEqual(moves["come"] + moves["change"] - (moves["go"] + moves["change"]), 89)
        self.assertEqual(tables["visits"], {"table": "visits", "backup": None, "live": 1, "go": 1, "come": 0,
                                            "change": 0, "newest": "2020-03-01 02:03:04",
                                            "newest_column": "created_at"})
        self.assertEqual(loss["schema"], [{"kind": "schema", "backup": 3, "live": 4}])
        self.assertEqual(loss["rows"]["go"], moves["go"] + 1)

    def test_plan_tells_it_in_words(self):
        told = self.ok("plan", self.artefact).out
        self.assertIn("accounts: 50 in the backup, 50 now", told)
        self.assertIn("at the least: 0 go, 0 come, 1 change", told)
        self.assertIn("newest row now: 2020-03-01 02:03:04 (created_at)", told)
        self.assertIn("Everything written since", told)

    def test_force_counts_and_reads_no_content(self):
        ended, loss = loss_of(self, "restore", self.artefact, "--force", **ALLOWED)
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(loss["rows"], {"go": 1, "come": 89, "change": 0})

    def test_unreadable_is_told(self):
        other = self.backup()
        self.database.write_bytes(b"x" * 5000)
        _, loss = loss_of(self, "plan", self.artefact)
        self.assertEqual((loss["seen"], loss["live_bytes"], loss["live_rows"], loss["tables"]),
                         ("unreadable", 5000, None, []))
        self.assertEqual(loss["other_set"]["file"], str(other))


class OnAServer(PgCase):
    def setUp(self):
        super().setUp()
        self.make_database()
        self.artefact = self.backup()
        self.damage()

    def test_plan_tells_it_in_numbers(self):
        ended, loss = loss_of(self, "plan", self.artefact)
        self.assertEqual((ended.code, loss["seen"]), (0, "compared"), ended)
        tables = {table["table"]: table for table in loss["tables"]}
        moves = tables["public.moves"]
        self.assertEqual((moves["come"], moves["go"], moves["change"]), (moves["backup"] - moves["live"], 0, 0))
        self.assertIsNone(tables["public.notes"]["live"])
        self.assertEqual(tables["public.notes"]["come"], tables["public.notes"]["backup"])
        self.assertGreater(tables["public.accounts"]["change"], 0)
        self.assertIn("columns", [one["kind"] for one in loss["schema"]])

    def test_force_does_not_count(self):
        ended, loss = loss_of(self, "restore", self.artefact, "--force", **ALLOWED)
        self.assertEqual((ended.code, loss["seen"]), (0, "not-counted"), ended)
        self.assertEqual((loss["live_rows"], loss["tables"]), (None, []))
        self.assertNotIn("rows", loss)

    def test_room_on_the_server_is_measured_for_its_superuser(self):
        ended, _ = loss_of(self, "plan", self.artefact)
        checks = [event["check"] for event in ended.events if event["event"] == "check"]
        verdicts = {check["id"]: check["verdict"] for check in checks}
        self.assertEqual(verdicts["server-space"], "pass")


if __name__ == "__main__":
    main()
