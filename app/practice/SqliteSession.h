#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace holdfast::practice {

enum class Access
{
    Create, // read and write; the file is made when it is missing
    Read,   // never makes or changes the database file
};

// One open connection to one SQLite file, closed on destruction. A read session on a database whose
// write-ahead log is absent or empty opens it as immutable, which leaves no -wal or -shm file behind
// (https://www.sqlite.org/uri.html); with a log present it goes through the ordinary locks.
class SqliteSession
{
public:
    static Result<SqliteSession> open(const std::filesystem::path &file, Access access);

    // Runs a script without results.
    Result<void> run(const QString &sql);
    // The first column of the first row; no row, or NULL there, is an error.
    Result<qint64> number(const QString &sql);
    Result<QString> text(const QString &sql);

    sqlite3 *handle() const { return m_handle.get(); }
    // The error that the engine holds at this moment, about `subject`.
    Error error(const QString &subject) const;

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    explicit SqliteSession(sqlite3 *handle) : m_handle(handle) {}

    std::unique_ptr<sqlite3, Close> m_handle;
};

// A prepared statement of a session, which must outlive it. The first error sticks: later calls do nothing,
// so a long run of inserts is checked once, at its end.
class SqliteStatement
{
public:
    SqliteStatement(const SqliteSession &session, const QString &sql);

    // Binds the values to the parameters in order, runs the statement and makes it ready for the next call.
    template <class... Values>
    void execute(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        finish();
    }

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64{value}); }
    void bind(int index, double value);
    void bind(int index, const QByteArray &utf8);
    void bind(int index, const QString &value) { bind(index, value.toUtf8()); }
    void bind(int index, std::nullopt_t);
    void bindBlob(int index, const QByteArray &bytes);
    void finish();

    // Moves to the next row; false at the end, and on an error.
    bool next();
    bool isNull(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    QJsonValue value(int column) const;
    int columns() const;
    QString name(int column) const;

    const std::optional<Error> &error() const { return m_error; }

private:
    void check(int code, int expected);

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    const SqliteSession &m_session;
    QString m_sql;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<Error> m_error;
};

} // namespace holdfast::practice
