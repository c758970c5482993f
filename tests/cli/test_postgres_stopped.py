"""PostgreSQL, runs that are asked to stop: they end as cancelled, the data unchanged and nothing left, or as done."""
import signal
import time

from postgres_breaking import Breaking
from postgres_support import ALLOWED, set_up_module
from support import main


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Stopped(Breaking):
    def break_at(self, seconds, *arguments):
        process = self.start(*arguments, **ALLOWED)
        time.sleep(seconds)
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=60)
        self.assertIn(process.returncode, (0, 130), (out[-900:].decode(), err.decode()))
        last = out.decode().splitlines()[-1]
        if process.returncode == 130:
            self.assertRegex(last, r"^[a-z]+_failed code=cancelled outcome=failed-data-unchanged$")
            self.no_side_databases()
        self.no_leftovers()
        return process.returncode == 130

    def test_backup(self):
        whole, stopped = self.duration("backup"), 0
        for part in range(1, 9):
            sets = len(self.sets())
            if self.break_at(whole * part / 9, "backup"):
                stopped += 1
                self.assertEqual(len(self.sets()), sets)
        self.assertGreater(stopped, 2)

    def test_restore(self):
        self.restore_is_atomic()

    def test_restore_in_place(self):
        self.restore_is_atomic("--in-place", points=8)


if __name__ == "__main__":
    main()
