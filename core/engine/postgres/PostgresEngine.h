#pragma once

#include "base/Clock.h"
#include "engine/DatabaseEngine.h"
#include "engine/postgres/PostgresConnection.h"
#include "engine/postgres/PostgresTools.h"

#include <optional>

namespace holdfast {

// PostgreSQL 12 to 18 through libpq and the client programs of the server's major version. Tested against 15.
// What changes a server is in SideDatabase and InPlace.
class PostgresEngine final : public DatabaseEngine
{
public:
    struct Outside
    {
        Files &files;
        Processes &processes;
        const Clock &clock;
    };

    PostgresEngine(ServerAccess access, Outside outside);

    Mode mode() const override { return Mode::Postgres; }
    QString version() const override;
    // Missing when the server answers and has no such database. Errors: those of PostgresConnection.
    Result<LiveDatabase> look(RowCounts counts, RunContext &context) override;
    // A dump in custom format, with the fingerprint of the same snapshot, taken meanwhile. Three attempts
    // where a table was locked (P23), or where somebody waited too long for one that we held (P22).
    Result<CopyReport> copy(const CopyTarget &to, RunContext &context) override;
    // pg_restore reads the dump through to its last byte (P5).
    Result<ContentReport> examineCopy(const Path &work, const ReadBack &readBack,
                                      RunContext &context) override;
    // Reads the dump through. The fingerprint is empty: a dump cannot be counted without restoring it.
    Result<ContentReport> examine(const Path &file, RowCounts counts, RunContext &context) override;
    Result<bool> copyRoles(const OpenSink &to, RolePasswords passwords, RunContext &context) override;
    Result<QStringList> ask(const QString &sql, qsizetype rows, RunContext &context) override;

    // After the first session: pinned to the server that it found, since names and lists of hosts can lead to
    // another one the next time.
    const ServerAccess &access() const { return m_access; }
    const QString &database() const { return m_access.url.database; }
    // Those that fit the server; looked for once.
    Result<PostgresTools> tools(int serverMajor, RunContext &context);
    // A session of another database of the same server than ours: `postgres`, else `template1`.
    Result<PostgresConnection> maintenance(RunContext &context);
    // A session of this database of the same server.
    Result<PostgresConnection> session(const QString &name, RunContext &context);

private:
    Result<void> lookAround(PostgresConnection &session, LiveDatabase &live, RunContext &context);
    Result<PostgresTools> readingTools(RunContext &context);
    Result<CopyReport> copyOnce(const CopyTarget &to, RunContext &context);
    Result<Fingerprint> dumpAndCount(PostgresConnection &session, const DumpJob &job, ByteSink &to,
                                     RunContext &context);

    ServerAccess m_access;
    Outside m_outside;
    std::optional<PostgresTools> m_tools;
    int m_serverVersion = 0;
    bool m_pinned = false;
};

// The sessions of others in `database`.
Result<QList<Session>> sessionsOf(PostgresConnection &session, const QString &database, RunContext &context);

} // namespace holdfast
