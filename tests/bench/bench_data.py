"""The data that both sides work on: the same at every run, and as compressible as what applications keep, a mix of
repeated words, hex digests, numbers and random bytes."""
import contextlib
import itertools
import pathlib
import random
import sqlite3
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cli"))
import postgres_support  # noqa: E402  pylint: disable=wrong-import-position

MB = 1 << 20
DATABASE = "bench"
WORDS = [first + last
         for first in ("re", "con", "dis", "in", "pro", "sub", "trans", "over", "ac", "de", "ex", "per", "pre", "sur",
                       "inter", "com")
         for last in ("port", "form", "tract", "duct", "serve", "quest", "press", "mand", "cept", "sist", "pose",
                      "gress", "scribe", "struct", "vent", "clude")]

# --- PostgreSQL -----------------------------------------------------------------------------------------------------

EMPTY_POSTGRES = 7_700_000  # bytes of a database without tables
BYTES_A_CUSTOMER = 7_700  # with the orders, events and documents that belong to it, indexes included
AGENTS = 2_000  # what visitors' programs call themselves comes again and again
SERVER = ("shared_buffers=256MB", "wal_level=minimal", "max_wal_senders=0", "max_wal_size=512MB",
          "maintenance_work_mem=128MB")


def words_sql(*numbers):
    """Eight words for each 64-bit number."""
    picks = [f"w[1 + (({number} >> {8 * place}) & 255)::int]" for number in numbers for place in range(8)]
    return f"concat_ws(' ', {', '.join(picks)})"


def rows_sql(table, count, numbers):
    """i = 1 … count with so many reproducible 64-bit numbers h1, h2 … each, others in each table, and the words."""
    hashes = ", ".join(f"hashint8extended(i, {100 * table + place}) AS h{place}" for place in range(1, numbers + 1))
    return (f"FROM (SELECT i, {hashes} FROM generate_series(1, {count}::bigint) i OFFSET 0) numbered,"
            f" (SELECT '{{{','.join(WORDS)}}}'::name[] AS w) vocabulary")


def postgres_sql(megabytes):
    customers = max(1, int((megabytes * MB - EMPTY_POSTGRES) / BYTES_A_CUSTOMER))
    return f"""
BEGIN;
CREATE TABLE customers (id bigint PRIMARY KEY, name text NOT NULL, email text NOT NULL,
                        since timestamptz NOT NULL, profile jsonb NOT NULL);
CREATE TABLE orders (id bigint PRIMARY KEY, customer bigint NOT NULL, ordered timestamptz NOT NULL,
                     status text NOT NULL, amount numeric(12,2) NOT NULL, tax numeric(12,4) NOT NULL, note text,
                     digest text NOT NULL);
CREATE TABLE events (id bigint PRIMARY KEY, at timestamptz NOT NULL, kind text NOT NULL, payload jsonb NOT NULL);
CREATE TABLE documents (id bigint PRIMARY KEY, title text NOT NULL, body text NOT NULL, content bytea NOT NULL);
INSERT INTO customers SELECT i, initcap(w[1 + (h1 & 255)::int] || ' ' || w[1 + ((h1 >> 8) & 255)::int]),
    w[1 + (h1 & 255)::int] || '.' || i || '@example.org', '2019-01-01Z'::timestamptz + i * interval '37 s',
    jsonb_build_object('city', w[1 + ((h1 >> 16) & 255)::int], 'score', (h1 & 65535) / 100.0,
                       'tags', jsonb_build_array(w[1 + (h2 & 255)::int], w[1 + ((h2 >> 8) & 255)::int]))
    {rows_sql(1, customers, 2)};
INSERT INTO orders SELECT i, 1 + abs(h1) % {customers}, '2021-01-01Z'::timestamptz + i * interval '3.7 s',
    ('{{open,paid,packed,sent,returned}}'::text[])[1 + abs(h2) % 5], (abs(h3) % 10000000) / 100.0,
    (abs(h3) % 99999999) / 10000.0, {words_sql("h1", "h2")}, md5(i::text)
    {rows_sql(2, customers * 10, 3)};
INSERT INTO events SELECT i, '2023-01-01Z'::timestamptz + i * interval '1.9 s',
    ('{{view,click,login,error}}'::text[])[1 + abs(h1) % 4],
    jsonb_build_object('path', '/v1/' || w[1 + (h1 & 255)::int] || '/' || abs(h2) % 5000, 'ms', abs(h3) % 2000,
                       'status', 200 + (abs(h3) % 4) * 100, 'trace', md5(h1::text),
                       'agent', {words_sql(f"hashint8extended(abs(h2) % {AGENTS}, 0)")})
    {rows_sql(3, customers * 12, 3)};
INSERT INTO documents SELECT i, {words_sql("h1")}, {words_sql("h2", "h3", "h4", "h5", "h6", "h7")},
    decode(md5(h1::text) || md5(h2::text) || md5(h3::text) || md5(h4::text), 'hex')
    {rows_sql(4, customers, 7)};
CREATE INDEX orders_customer ON orders (customer);
CREATE INDEX orders_ordered ON orders (ordered);
CREATE INDEX events_at ON events (at);
COMMIT;
VACUUM ANALYZE;
CHECKPOINT;
"""


class Postgres:
    """A server of this run with its one database; `megabytes` of it as pg_database_size counts them."""

    def __init__(self, megabytes):
        self._cluster = postgres_support.Cluster(*SERVER)
        try:
            self._cluster.sql(f"CREATE DATABASE {DATABASE} TEMPLATE template0")
            self._cluster.sql(postgres_sql(megabytes), DATABASE)
            self.bytes = int(self._cluster.sql(f"SELECT pg_database_size('{DATABASE}')"))
        except BaseException:
            self.close()
            raise
        self.url = self._cluster.url(DATABASE)

    @property
    def open_url(self):
        """The same without the password, which an argument list must not hold."""
        return f"postgresql://{postgres_support.BOSS}@127.0.0.1:{self._cluster.port}/{DATABASE}"

    def let_in(self, home):
        """Makes the password file that libpq looks for in a home folder."""
        file = home / ".pgpass"
        file.touch(0o600)
        file.write_text(f"*:*:*:*:{postgres_support.PASSWORDS[postgres_support.BOSS]}\n", encoding="utf-8")

    def variables(self, database=DATABASE):
        """What lets pg_dump and other clients in."""
        return self._cluster.variables(database)

    def url_of(self, database):
        return self._cluster.url(database)

    def sql(self, statement):
        return self._cluster.sql(statement)

    def make(self, name, megabytes=None):
        """Another database, with so many megabytes of data or without any."""
        self._cluster.sql(f"CREATE DATABASE {name} TEMPLATE template0")
        if megabytes:
            self._cluster.sql(postgres_sql(megabytes), name)

    def close(self):
        self._cluster.remove()


# --- SQLite ---------------------------------------------------------------------------------------------------------

BYTES_AN_ORDER = 760  # with the two events that go with it, indexes included
LATE_ORDERS = 200  # those that still are in the write-ahead log


def order_rows(source, first, count):
    for number in range(first, first + count):
        yield (number, source.randrange(1, 50_000), 1_600_000_000 + 7 * number + source.randrange(7),
               source.choice(("open", "paid", "packed", "sent", "returned")), source.randrange(10_000_000) / 100,
               " ".join(source.choices(WORDS, k=24)), source.randbytes(16).hex())


def event_rows(source, first, count):
    names = random.Random(AGENTS)
    agents = [" ".join(names.choices(WORDS, k=8)) for _ in range(AGENTS)]
    for number in range(first, first + count):
        word, agent = source.choice(WORDS), source.choice(agents)
        yield (number, 1_650_000_000 + 3 * number, source.choice(("view", "click", "login", "error")),
               f'{{"path":"/v1/{word}/{number % 5000}","ms":{source.randrange(2000)},"agent":"{agent}",'
               f'"trace":"{source.randbytes(16).hex()}"}}', source.randbytes(24))


def insert_orders(connection, source, first, count):
    """So many orders and two events for each, in one transaction."""
    with connection:
        connection.executemany("INSERT INTO orders VALUES (?,?,?,?,?,?,?)", order_rows(source, first, count))
        connection.executemany("INSERT INTO events VALUES (?,?,?,?,?)", event_rows(source, 2 * first, 2 * count))


def make_sqlite(path, megabytes):
    """The same in another process: the peak memory of a measured child begins where that of this process is."""
    made = subprocess.run([sys.executable, "-B", __file__, path, str(megabytes)], check=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE)
    return int(made.stdout)


def make_sqlite_here(path, megabytes):
    """A database in WAL mode; its size in bytes as page_count counts it."""
    orders = max(1, megabytes * MB // BYTES_AN_ORDER)
    source = random.Random(20240229)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for pragma in ("application_id=4711", "journal_mode=OFF", "synchronous=OFF"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, at INTEGER NOT"
                           " NULL, status TEXT NOT NULL, amount REAL NOT NULL, note TEXT, digest TEXT NOT NULL)")
        connection.execute("CREATE TABLE events (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,"
                           " payload TEXT NOT NULL, trace BLOB)")
        for first in itertools.islice(itertools.count(1, 10_000), -(-orders // 10_000)):
            insert_orders(connection, source, first, min(10_000, orders + 1 - first))
        connection.execute("CREATE INDEX orders_customer ON orders (customer, at)")
        connection.execute("CREATE INDEX events_at ON events (at)")
        connection.execute("PRAGMA journal_mode=WAL")
        pages, page = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return pages * page


@contextlib.contextmanager
def in_use(path):
    """While an application has the database open, its last transaction still in the write-ahead log."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint=0")
        first = connection.execute("SELECT max(id) + 1 FROM orders").fetchone()[0]
        insert_orders(connection, random.Random(first), first, LATE_ORDERS)
        yield


if __name__ == "__main__":
    print(make_sqlite_here(sys.argv[1], int(sys.argv[2])))
