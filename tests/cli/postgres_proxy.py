"""A connection to a server that is watched query by query: it passes on what the rule lets through, and breaks what
the rule breaks. It reads the frontend's side of the protocol (PostgreSQL manual, 55.7), nothing of the server's."""
import contextlib
import os
import signal
import socket
import struct
import threading

SSL, GSS, CANCEL = 80877103, 80877104, 80877102

PASS = "pass"  # on to the server
CUT = "cut"  # this connection ends before the server hears of the query
CUT_ALL = "cut all"  # all of them, and no new one comes through until `mend`
LOSE_ANSWER = "lose answer"  # the server does it, nobody hears of it
LATE = "late"  # this connection ends, and the query reaches the server when `release` is set
LOSE_ANSWER_AND_NETWORK = "lose answer and network"


def reset(*sockets):
    for one in sockets:
        with contextlib.suppress(OSError):
            one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            one.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            one.close()


class QueryProxy:
    """`rule(text, number)` is asked about every query, one at a time, and answers with one of the words above. What
    went through is in `queries`."""

    def __init__(self, port):
        self.server = port
        self.rule, self.queries, self.broken = None, [], False
        self.release = threading.Event()
        self._lock, self._asking = threading.RLock(), threading.RLock()
        self._open = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=50)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def watch(self, rule=None):
        """From here on by this rule, counted from 1."""
        with self._lock:
            self.rule, self.queries, self.broken = rule, [], False
            self.release.clear()

    def mend(self):
        self.watch()

    def close(self):
        self.release.set()
        self._listener.close()
        with self._lock:
            reset(*self._open)

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self.broken:
                reset(client)
                continue
            try:
                server = socket.create_connection(("127.0.0.1", self.server))
            except OSError:
                reset(client)
                continue
            for one in (client, server):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._open |= {client, server}
            link = Link(self, client, server)
            threading.Thread(target=link.forward, daemon=True).start()
            threading.Thread(target=link.backward, daemon=True).start()

    def ask(self, text):
        with self._asking:
            self.queries.append(text)
            return self.rule(text, len(self.queries)) if self.rule else PASS

    def cut_all(self):
        with self._lock:
            self.broken = True
            reset(*self._open)
            self._open.clear()


class Link:
    """One connection of a client."""

    def __init__(self, proxy, client, server):
        self.proxy, self.client, self.server = proxy, client, server
        self.deaf = threading.Event()  # from now on nothing of the server's reaches the client
        self.heard = threading.Event()  # the server has said something since
        self.detached = False

    def _exactly(self, size):
        data = b""
        while len(data) < size:
            more = self.client.recv(size - len(data))
            if not more:
                raise OSError
            data += more
        return data

    def _greeting(self):
        """What comes without a type byte; whether queries follow."""
        while True:
            head = self._exactly(8)
            length, code = struct.unpack("!II", head)
            self.server.sendall(head + self._exactly(length - 8))
            if code not in (SSL, GSS):
                return code != CANCEL

    def forward(self):
        with contextlib.suppress(OSError, ValueError):
            if self._greeting():
                while True:
                    head = self._exactly(5)
                    body = self._exactly(struct.unpack("!I", head[1:])[0] - 4)
                    self._one(head, body)
        self._end()

    def _one(self, head, body):
        kind = head[:1]
        action = PASS
        if kind in b"QP":
            words = body.split(b"\0")
            action = self.proxy.ask((words[0] if kind == b"Q" else words[1]).decode("utf-8", "replace"))
        if action == CUT:
            raise OSError
        if action == CUT_ALL:
            self.proxy.cut_all()
            raise OSError
        if action == LATE:
            self.detached = True
            reset(self.client)
            self.proxy.release.wait(60)
            self.heard.clear()
            self.server.sendall(head + body)
            self.heard.wait(10)
            reset(self.server)
            raise OSError
        if action in (LOSE_ANSWER, LOSE_ANSWER_AND_NETWORK):
            self.deaf.set()
            self.heard.clear()
            self.server.sendall(head + body)
            self.heard.wait(30)
            if action == LOSE_ANSWER_AND_NETWORK:
                self.proxy.cut_all()
            raise OSError
        self.server.sendall(head + body)

    def backward(self):
        with contextlib.suppress(OSError, ValueError):
            while data := self.server.recv(65536):
                self.heard.set()
                if not self.deaf.is_set() and not self.detached:
                    self.client.sendall(data)
        if not self.detached:
            self._end()

    def _end(self):
        reset(self.client, self.server)
        with self.proxy._lock:  # pylint: disable=protected-access
            self.proxy._open -= {self.client, self.server}  # pylint: disable=protected-access


def at(words, action, nth=1):
    """A rule: this is done to the nth query that holds the words, everything else goes through."""
    seen = [0]

    def rule(text, _number):
        if words not in text.lower():
            return PASS
        seen[0] += 1
        return action() if seen[0] == nth and callable(action) else action if seen[0] == nth else PASS
    return rule


def kill(process):
    """Ends a program of ours as a power failure would, from within a rule."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(process.pid, signal.SIGKILL)
    process.wait()
