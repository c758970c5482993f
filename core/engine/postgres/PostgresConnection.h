#pragma once

#include "base/Result.h"
#include "base/RunContext.h"
#include "engine/postgres/ServerAccess.h"

#include <QList>
#include <QStringList>

#include <memory>

struct pg_conn;

namespace holdfast {

// One session through libpq, with named parameters only: a name can hold what looks like a connection string
// (R11). Whatever role and database have set, our session has no statement, lock or idle timeout, may write,
// and speaks UTC, ISO and UTF-8 (P24). A dead connection is noticed by keepalives and the TCP user timeout
// (R9).
//
// Errors: ServerUnreachable, LoginFailed, DatabaseNotFound, PreconditionFailed (a pooler that takes no
// session parameters, P26), PermissionDenied (42501), SourceBusy (55P03, 57014, 55006), DiskFull (53100),
// EngineFailed for everything else; the detail begins with the SQLSTATE. The subject is the server, never a
// secret.
class PostgresConnection
{
public:
    static Result<PostgresConnection> open(const ServerAccess &access, const QString &database,
                                           RunContext &context);

    // A row is one QString a column; a null QString is NULL, an empty one is ''.
    using Rows = QList<QStringList>;
    // One statement; $1, $2 … stand for `parameters`, sent as text. When asked to stop, the statement is
    // cancelled on the server, too.
    Result<Rows> query(const QString &sql, const QStringList &parameters, RunContext &context);
    // One statement and no more: a text that holds several is refused by the server, before any of them runs.
    Result<Rows> queryOne(const QString &sql, RunContext &context);
    // The first column of the first row; EngineFailed when there is none.
    Result<QString> value(const QString &sql, const QStringList &parameters, RunContext &context);
    // Statements without parameters and without rows of interest.
    Result<void> run(const QString &sql, RunContext &context);

    int serverVersion() const; // as PQserverVersion
    int backendPid() const;
    // "db.example:5432" or the socket's folder: where it really is.
    QString place() const;
    // The URL turned to the very server that this session has found, so that others find no other one.
    DatabaseUrl pinned(DatabaseUrl url) const;

    // Quoted as an identifier or as a literal; NUL cannot occur.
    static QString identifier(const QString &name);
    static QString literal(const QString &text);

private:
    struct Closer
    {
        void operator()(pg_conn *connection) const;
    };
    static Result<PostgresConnection> openOne(const ServerAccess &access, const QString &database,
                                              RunContext &context);
    explicit PostgresConnection(pg_conn *connection) : m_connection(connection) {}
    Result<void> waitReadable(RunContext &context);
    Result<Rows> takeRows(int sent, RunContext &context);

    std::unique_ptr<pg_conn, Closer> m_connection;
};

// A connection string for the client programs: everything but the password; `database` escaped, so that no
// name is taken for more than a name (R11; PostgreSQL manual 34.1.1.1).
QString connectionString(const ServerAccess &access, const QString &database);

} // namespace holdfast
