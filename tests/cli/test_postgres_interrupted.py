"""PostgreSQL, runs that are killed: at any moment the database of the URL is there, lets its user in, and holds the
old or the new content; the next restore leaves nothing behind."""
import signal
import time

from postgres_breaking import CHANGE, Breaking
from postgres_support import ALLOWED, set_up_module
from support import end, main, meta_of


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Killed(Breaking):
    def break_at(self, seconds, *arguments):
        process = self.start(*arguments, **ALLOWED)
        time.sleep(seconds)
        end(process)
        process.communicate()
        return process.returncode == -signal.SIGKILL

    def test_backup(self):
        before = self.state()
        whole = self.duration("backup")
        killed = 0
        for part in range(1, 11):
            killed += self.break_at(whole * part / 11, "backup")
            for item in self.ok("--json", "list", "--all").result["items"]:
                self.assertIn(item["state"], ("valid", "partial"))
            self.nothing_works_on()
        self.assertGreater(killed, 3)
        last = self.backup()
        self.no_leftovers()
        self.no_leftovers(self.backups / "globals")
        for artefact in self.sets():
            if meta_of(artefact).exists():
                self.ok("validate", artefact, "--depth", "sealed")
        self.assertEqual(self.state(), before)
        self.assertEqual(self.pg.databases(), {self.db})
        self.restored(last)
        self.assertEqual(self.state(), before)

    def test_restore(self):
        artefact, saved, changed = self.restore_is_atomic()
        self.revert()
        self.assertEqual(self.state(), changed)
        self.restored(artefact)
        self.assertEqual(self.state(), saved)

    def test_restore_in_place(self):
        self.restore_is_atomic("--in-place", points=10)

    def test_restore_of_a_missing_database(self):
        artefact = self.backup()
        saved = self.state()
        self.pg.drop(self.db)
        whole = self.duration("restore", artefact, "--force")
        for part in range(1, 9):
            self.pg.drop(self.db)
            self.break_at(whole * (part + 1) / 9, "restore", artefact, "--force")
            self.nothing_works_on()
            if self.db in self.pg.databases():
                self.assertEqual(self.state(), saved, "it is there in full or not at all")
        self.pg.drop(self.db)
        self.restored(artefact)
        self.assertEqual(self.state(), saved)
        self.no_side_databases()

    def test_revert(self):
        artefact = self.backup()
        saved = self.state()
        self.sql(CHANGE)
        changed = self.state()
        self.restored(artefact)
        whole = self.duration("revert", "--force")
        self.assertEqual(self.state(), changed)
        killed = 0
        for part in range(1, 11):
            killed += self.break_at(whole * (part + 1) / 11, "revert", "--force")
            self.nothing_works_on()
            self.assertIn(self.state(), (saved, changed))
        self.assertGreater(killed, 2)
        self.restored(artefact)
        self.assertEqual(self.state(), saved)
        self.no_side_databases()


if __name__ == "__main__":
    main()
