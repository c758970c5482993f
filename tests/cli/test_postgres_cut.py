"""PostgreSQL behind a connection that breaks, and a server that dies, at any point of backup and restore: the data
are unchanged or complete, and what the run says of them is true."""
import contextlib
import select
import signal
import socket
import struct
import threading
import time

from postgres_support import ALLOWED, PgCase, set_up_module
from support import main

CHANGE = "DROP TABLE IF EXISTS notes; UPDATE accounts SET balance = -1 WHERE id <= 10"


def setUpModule():  # noqa: N802, named by unittest
    set_up_module()


class Proxy:
    """Passes bytes on to a server, until it has passed as many as it may; then it resets every connection, and takes
    no new ones unless it is told to."""

    def __init__(self, port):
        self.server = port
        self.passed, self.limit, self.comes_back, self.was_cut = 0, None, False, False
        self._lock = threading.Lock()
        self._open = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=50)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def allow(self, limit, comes_back=False):
        with self._lock:
            self.passed, self.limit, self.comes_back, self.was_cut = 0, limit, comes_back, False

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self.was_cut and not self.comes_back:
                self._reset(client)
                continue
            with contextlib.suppress(OSError):
                server = socket.create_connection(("127.0.0.1", self.server))
                with self._lock:
                    self._open |= {client, server}
                threading.Thread(target=self._pass_on, args=(client, server), daemon=True).start()

    def _pass_on(self, client, server):
        with contextlib.suppress(OSError, ValueError):
            while True:
                for source in select.select([client, server], [], [])[0]:
                    data = source.recv(16384)
                    if not data:
                        raise OSError
                    with self._lock:
                        self.passed += len(data)
                        cut = self.limit is not None and self.passed > self.limit and not self.was_cut
                        self.was_cut |= cut
                    if cut:
                        self._reset(*self._open)
                        raise OSError
                    (server if source is client else client).sendall(data)
        self._reset(client, server)

    def _reset(self, *sockets):
        for one in sockets:
            with contextlib.suppress(OSError):
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                one.shutdown(socket.SHUT_RDWR)
            with contextlib.suppress(OSError):
                one.close()
        with self._lock:
            self._open -= set(sockets)

    def close(self):
        self._listener.close()
        self._reset(*list(self._open))


class Broken(PgCase):
    def setUp(self):
        super().setUp()
        self.make_database(script="INSERT INTO moves (account, amount, note) SELECT i % 50 + 1, 0, 'move ' || i"
                                  " FROM generate_series(1, 20000) i")

    def told_the_truth(self, ended, saved, changed):
        """Restored or not: as the last line says."""
        now = self.facts()
        if ended.code == 0 or ended.code == 6:
            self.assert_facts(saved, now, ended)
        elif "failed-data-unchanged" in ended.last:
            self.assert_facts(changed, now, ended)
            self.assertIn(ended.code, (1, 4), ended)
        else:
            self.assertIn(ended.code, (1, 5, 6), ended)
            self.assertRegex(ended.last, "outcome=(rolled-back|failed-data-changed|outcome-unknown)", ended)
            self.assertTrue(now == saved or now == changed, ended)
        self.usable()


class Cut(Broken):
    def setUp(self):
        super().setUp()
        self.proxy = Proxy(self.pg.port)
        self.addCleanup(self.proxy.close)
        self.protect(self.db, port=self.proxy.port)

    def test_backup(self):
        saved = self.facts()
        self.proxy.allow(None)
        self.backup()
        whole = self.proxy.passed
        cut = 0
        for comes_back in (False, True):
            for part in range(1, 8):
                with self.subTest(part=part, comes_back=comes_back):
                    sets = len(self.sets())
                    self.proxy.allow(whole * part // 8, comes_back)
                    ended = self.run_cli("backup")
                    if ended.code == 0:
                        self.assertEqual(len(self.sets()), sets + 1)
                        continue
                    cut += 1
                    self.assertEqual(ended.code, 1, ended)
                    self.assertTrue(ended.last.endswith("outcome=failed-data-unchanged"), ended)
                    self.assertEqual(len(self.sets()), sets)
                    self.no_leftovers()
        self.assertGreater(cut, 6)
        self.assert_facts(saved, self.facts())

    def cut_restores(self, comes_back, *options):
        saved = self.facts()
        self.proxy.allow(None)
        artefact = self.backup()
        self.sql(CHANGE)
        changed = self.facts()
        self.proxy.allow(None)
        self.restored(artefact, *options)
        whole, failed = self.proxy.passed, 0
        for part in range(1, 13):
            with self.subTest(part=part):
                self.proxy.allow(None)
                self.sql("DROP TABLE IF EXISTS notes")
                self.sql(CHANGE)
                changed = self.facts()
                self.proxy.allow(whole * part // 12 - 200, comes_back)
                ended = self.restore(artefact, *options)
                failed += ended.code != 0
                self.told_the_truth(ended, saved, changed)
        self.assertGreater(failed, 3)
        self.proxy.allow(None)
        self.restored(artefact, *options)
        self.assert_facts(saved, self.facts())
        self.no_side_databases()

    def test_restore(self):
        self.cut_restores(False)

    def test_restore_when_the_network_comes_back(self):
        self.cut_restores(True)

    def test_restore_in_place(self):
        self.cut_restores(False, "--in-place")


class ServerDies(Broken):
    def die_at(self, seconds, *arguments):
        process = self.start(*arguments, **ALLOWED)
        time.sleep(seconds)
        self.pg.stop(signal.SIGQUIT)
        out, err = process.communicate(timeout=120)
        self.pg.start()
        return process.returncode, out.decode().splitlines()[-1], err

    def test_backup_and_restore(self):
        saved = self.facts()
        begin = time.monotonic()
        artefact = self.backup()
        backup_takes, begin = time.monotonic() - begin, time.monotonic()
        self.sql(CHANGE)
        changed = self.facts()
        self.restored(artefact)
        restore_takes = time.monotonic() - begin
        for part in (0.3, 0.6):
            code, last, err = self.die_at(backup_takes * part, "backup")
            self.assertIn(code, (0, 1), err)
            if code == 1:
                self.assertTrue(last.endswith("outcome=failed-data-unchanged"), last)
        for part in (0.2, 0.4, 0.6, 0.75, 0.9):
            self.sql(CHANGE)
            changed = self.facts()
            code, last, err = self.die_at(restore_takes * part, "restore", artefact, "--force")
            now = self.facts()
            self.assertTrue(now == saved or now == changed, (code, last, err))
            if code == 0:
                self.assert_facts(saved, now)
            if "failed-data-unchanged" in last:
                self.assert_facts(changed, now)
            self.usable()
        self.sql(CHANGE)
        self.restored(artefact)
        self.assert_facts(saved, self.facts())
        self.no_side_databases()


if __name__ == "__main__":
    main()
