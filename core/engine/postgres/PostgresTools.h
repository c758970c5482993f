#pragma once

#include "base/Path.h"
#include "base/Result.h"
#include "base/RunContext.h"
#include "engine/postgres/ServerAccess.h"
#include "system/Files.h"
#include "system/Processes.h"

#include <QStringList>

#include <functional>

namespace holdfast {

struct DumpJob
{
    QString database;
    QString snapshot; // exported by a session that stays open; empty: its own
    Path to;          // new file, 0600
};

struct LoadJob
{
    QString database;
    Path archive;
    Path list; // of what to load (pg_restore --use-list); empty: everything
    int jobs = 2;
    // A number that changes while the server works on it; when it stands still for long, the load is ended.
    std::function<qint64()> pulse;
};

// The client programs pg_dump, pg_dumpall, pg_restore and psql of one major version, started by argument
// list with a clean environment (LC_ALL=C, TZ=UTC, no PG*, none of our secrets), the password through a file
// that dies with us (memfd; P34). Nothing is judged by localised text: exit codes and signals first.
//
// Errors: ToolsMissing, Cancelled, ServerUnreachable, PermissionDenied, SourceBusy (a lock was not to be had
// in time), DiskFull, ArtefactDamaged (reading an archive), EngineFailed with the last lines of stderr.
class PostgresTools
{
public:
    struct Outside
    {
        Files &files;
        Processes &processes;
    };

    // Looks for the server's own major version, then for the next newer ones (P1): Debian's and Red Hat's
    // versioned folders, then PATH. ToolsMissing names what was looked for.
    static Result<PostgresTools> find(const Outside &outside, int serverMajor, RunContext &context);
    // The newest there is, to read an archive without a server.
    static Result<PostgresTools> findNewest(const Outside &outside, RunContext &context);

    int version() const { return m_version; } // of pg_dump and pg_restore: 150020
    const Path &folder() const { return m_folder; }

    // Custom format, uncompressed, into the file (P30, P31). Waits at most a minute for a lock (P22).
    // Progress: bytes written.
    Result<void> dump(const ServerAccess &access, const DumpJob &job, RunContext &context) const;
    // Roles and tablespaces without password verifiers (P14, R18) as the new file `to`, 0600.
    Result<void> dumpRoles(const ServerAccess &access, const Path &to, RunContext &context) const;
    // Reads all of a custom-format archive (P5). ArtefactDamaged also when the program dies of it (R1).
    Result<void> readThrough(const Path &archive, RunContext &context) const;
    // The lines of the table of contents (pg_restore --list).
    Result<QStringList> contents(const Path &archive, RunContext &context) const;
    // Stops at the first error (P6).
    Result<void> load(const ServerAccess &access, const LoadJob &job, RunContext &context) const;
    // The archive as one SQL script, the new file `to`.
    Result<void> script(const LoadJob &job, const Path &to, RunContext &context) const;
    // Runs scripts one after the other in one session and one transaction, stopping at the first error (P6).
    Result<void> runScripts(const ServerAccess &access, const QString &database, const QList<Path> &scripts,
                            RunContext &context) const;
    // Whether this psql keeps its restricted mode shut: CVE-2026-18408 is fixed in 18.6, 17.11, 16.15, 15.19,
    // 14.24 (R12, P3).
    bool restrictsScripts() const;

private:
    PostgresTools(const Outside &outside, Path folder, int version)
        : m_outside(outside), m_folder(std::move(folder)), m_version(version)
    {
    }

    Outside m_outside;
    Path m_folder;
    int m_version = 0;
};

} // namespace holdfast
