#pragma once

#include "base/Path.h"
#include "base/Result.h"
#include "base/RunContext.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <shared_mutex>

struct sqlite3;
struct sqlite3_stmt;

namespace holdfast {

// POSIX locks belong to a process: closing any descriptor of a database file drops those that SQLite holds on
// it (trap S12). Whoever opens a live database through SQLite holds this shared, whoever reads its bytes with
// plain file calls holds it alone.
std::shared_mutex &liveFileAccess();

enum class OpenAs
{
    ReadOnly,
    ReadWrite, // the file must exist
    NewFile,   // created; no journal, no sync: for files of ours that are synced and checked afterwards
    Immutable, // our own files: nothing beside them is read or made
};

// A connection for one thread. It waits for locks in short naps, watching the stop request, and gives up with
// SourceBusy when nothing moved for `patience`. Never checkpoints on its own.
class SqliteConnection
{
public:
    // `vfs`: instead of the system's; it must outlive the connection.
    static Result<SqliteConnection> open(const Path &path, OpenAs how, const RunContext &context,
                                         std::chrono::milliseconds patience, const char *vfs = nullptr);
    ~SqliteConnection();
    SqliteConnection(SqliteConnection &&) noexcept;
    SqliteConnection &operator=(SqliteConnection &&other) noexcept;
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    sqlite3 *handle() const;
    // Whether the file begins as every SQLite database does; read through SQLite's own file, before any
    // statement and so before any recovery.
    bool hasHeader() const;
    Result<void> execute(const QString &sql);
    // First column of the first row; a null string when there is no row.
    Result<QString> text(const QString &sql);
    Result<qint64> number(const QString &sql);
    // Calls `row` for each row until it returns false; the columns are read with column().
    Result<void> each(const QString &sql, const std::function<bool(sqlite3_stmt *)> &row);
    static QString column(sqlite3_stmt *statement, int index);
    // True when the last call failed because a hot journal would have to be rolled back, and this is
    // ReadOnly.
    bool refusedRollback() const;
    // The error that SQLite's `code` stands for here.
    Error error(int code) const;
    Result<void> close();

private:
    struct State;
    explicit SqliteConnection(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace holdfast
