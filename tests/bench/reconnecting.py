#!/usr/bin/python3
"""A client that opens a session, asks one question and closes it, again and again, 5 ms apart, until its standard
input ends; then prints the longest time in seconds between two answers. The connection is that of the PG* variables."""
import ctypes
import select
import sys
import time

PAUSE = 0.005
CONNECTION_OK = 0
TUPLES_OK = 2


def library():
    libpq = ctypes.CDLL("libpq.so.5")
    for name in ("PQconnectdb", "PQexec"):
        getattr(libpq, name).restype = ctypes.c_void_p
    libpq.PQexec.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    for name in ("PQstatus", "PQresultStatus", "PQfinish", "PQclear"):
        getattr(libpq, name).argtypes = [ctypes.c_void_p]
    return libpq


def answers(libpq):
    connection = libpq.PQconnectdb(b"")
    try:
        if libpq.PQstatus(connection) != CONNECTION_OK:
            return False
        result = libpq.PQexec(connection, b"select 1")
        answered = libpq.PQresultStatus(result) == TUPLES_OK
        libpq.PQclear(result)
        return answered
    finally:
        libpq.PQfinish(connection)


def main():
    libpq, longest, last = library(), 0.0, None
    while not select.select([sys.stdin], [], [], PAUSE)[0]:
        if answers(libpq):
            now = time.monotonic()
            longest = max(longest, now - last) if last else 0.0
            if last is None:
                print("answered", flush=True)
            last = now
    print(f"{longest:.4f}")


if __name__ == "__main__":
    main()
