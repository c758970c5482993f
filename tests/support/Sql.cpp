#include "Sql.h"

#include "base/Crypto.h"

#include <sqlite3.h>

namespace holdfast::testing {

Sql::Sql(const Path &database)
{
    const int code = sqlite3_open_v2(std::filesystem::absolute(database).c_str(), &m_handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code != SQLITE_OK)
        qFatal("%s: %s", database.c_str(), sqlite3_errstr(code));
    sqlite3_busy_timeout(m_handle, 20'000);
}

Sql::~Sql()
{
    sqlite3_close_v2(m_handle);
}

int Sql::tryExecute(const QByteArray &statement)
{
    return sqlite3_exec(m_handle, statement.constData(), nullptr, nullptr, nullptr);
}

void Sql::execute(const QByteArray &statement)
{
    if (const int code = tryExecute(statement); code != SQLITE_OK)
        qFatal("%s: %s (%d)", statement.constData(), sqlite3_errmsg(m_handle), code);
}

qint64 Sql::number(const QByteArray &query)
{
    return text(query).toLongLong();
}

QString Sql::text(const QByteArray &query)
{
    sqlite3_stmt *statement = nullptr;
    QString out;
    if (sqlite3_prepare_v2(m_handle, query.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return QString::fromUtf8(sqlite3_errmsg(m_handle));
    if (sqlite3_step(statement) == SQLITE_ROW)
        out = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    else if (sqlite3_errcode(m_handle) != SQLITE_DONE)
        out = QString::fromUtf8(sqlite3_errmsg(m_handle));
    sqlite3_finalize(statement);
    return out;
}

QByteArray Sql::digest(const QByteArray &query)
{
    sqlite3_stmt *statement = nullptr;
    Sha256 hash;
    if (sqlite3_prepare_v2(m_handle, query.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return sqlite3_errmsg(m_handle);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            hash.add(static_cast<const char *>(sqlite3_column_blob(statement, i)),
                     static_cast<std::size_t>(sqlite3_column_bytes(statement, i)));
            hash.add(";", 1);
        }
    }
    sqlite3_finalize(statement);
    return hash.finish().toHex();
}

Inspection inspect(const Path &database)
{
    Inspection out;
    out.exists = std::filesystem::exists(database);
    if (!out.exists)
        return out;
    Sql sql(database);
    out.report = sql.text("PRAGMA integrity_check");
    out.sound = out.report == u"ok" && sql.number("PRAGMA page_count") > 0;
    out.content = sql.digest("SELECT id, owner, balance FROM accounts ORDER BY id") +
                  sql.digest("SELECT id, source, target, amount, note FROM transfers ORDER BY id") +
                  sql.digest("SELECT value FROM counter");
    out.balance = sql.number("SELECT sum(balance) FROM accounts");
    out.counter = sql.number("SELECT value FROM counter");
    out.transfers = sql.number("SELECT count(*) FROM transfers");
    return out;
}

void makeDatabase(const Path &database, const DatabaseShape &shape)
{
    std::filesystem::create_directories(database.parent_path());
    Sql sql(database);
    sql.execute("PRAGMA page_size=" + QByteArray::number(shape.pageSize));
    sql.execute("PRAGMA journal_mode=" + shape.journalMode);
    sql.execute("PRAGMA application_id=" + QByteArray::number(shape.applicationId));
    sql.execute("PRAGMA user_version=7");
    sql.execute("BEGIN");
    sql.execute(
        "CREATE TABLE accounts(id INTEGER PRIMARY KEY, owner TEXT NOT NULL, balance INTEGER NOT NULL);"
        "CREATE TABLE transfers(id INTEGER PRIMARY KEY, source INTEGER REFERENCES accounts(id),"
        " target INTEGER REFERENCES accounts(id), amount INTEGER, note TEXT);"
        "CREATE INDEX transfers_by_source ON transfers(source);"
        "CREATE TABLE counter(value INTEGER NOT NULL); INSERT INTO counter VALUES (0)");
    const QByteArray accounts = QByteArray::number(shape.accounts);
    sql.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < " + accounts +
                ") INSERT INTO accounts SELECT i, 'titulaire n° ' || i, 1000 FROM n");
    sql.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < " +
                QByteArray::number(shape.transfers) + ") INSERT INTO transfers SELECT i, 1 + i % " +
                accounts + ", 1 + (i * 7) % " + accounts +
                ", 0, 'virement ' || i || hex((i * 2654435761) % 4294967296) FROM n");
    sql.execute("COMMIT");
}

} // namespace holdfast::testing
