#pragma once

#include "base/Path.h"
#include "base/Result.h"
#include "base/RunContext.h"
#include "engine/DatabaseEngine.h"
#include "engine/postgres/ServerAccess.h"
#include "system/Files.h"
#include "system/Processes.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <functional>

namespace holdfast {

struct DumpJob
{
    QString database;
    QString snapshot = {}; // exported by a session that stays open; empty: its own
    QString encoding = {}; // of the dump: the server's own, whatever role and database set for their clients
};

struct LoadJob
{
    QString database;
    Path archive;
    Path list = {}; // of what to load (pg_restore --use-list); empty: everything
    int jobs = 2;
    // A number that changes while the server works on it; when it stands still for long, the load is ended.
    std::function<qint64()> pulse = {};
    qint64 expectedBytes = 0;  // size of the database that it was taken from; 0: not known
    QStringList leaveOut = {}; // owner, privileges, publications, subscriptions (pg_restore --no-…)
};

// What amcheck found in all heaps and indexes of a database.
struct StructureReport
{
    bool sound = false;
    QString report; // when it is not: its first words
    QString whyNot; // not empty: it could not be looked at, and this is why
};

// The client programs pg_dump, pg_dumpall, pg_restore and psql of one major version, started by argument
// list with a clean environment (LC_ALL=C, TZ=UTC, no PG*, none of our secrets), the password through a file
// that dies with us (memfd; P34). Nothing is judged by localised text: exit codes and signals first.
//
// Errors: ToolsMissing, Cancelled, ServerUnreachable (also: nothing moved any more), LoginFailed,
// PermissionDenied, SourceBusy (a lock was not to be had in time), DiskFull, ArtefactDamaged (reading an
// archive), EngineFailed; the detail has the program's own words.
class PostgresTools
{
public:
    struct Waits
    {
        // Of pg_dump: our own session holds every lock already, so it can only stand behind somebody who
        // waits for us (P22).
        std::chrono::milliseconds lock = std::chrono::seconds(5);
        // Without a sign of life. A scan of dead rows or an index is long, and silent.
        std::chrono::milliseconds server = std::chrono::minutes(15);
        std::chrono::milliseconds file = std::chrono::minutes(2);
    };

    struct Outside
    {
        Files &files;
        Processes &processes;
        QList<Path> folders = {}; // where to look; empty: where systems have them
        Waits waits = {};
    };

    // Looks for the server's own major version, then for the next newer ones (P1): Debian's and Red Hat's
    // versioned folders, then PATH. ToolsMissing names what was looked for.
    static Result<PostgresTools> find(const Outside &outside, int serverMajor, RunContext &context);
    // The newest there is, to read an archive without a server.
    static Result<PostgresTools> findNewest(const Outside &outside, RunContext &context);

    int version() const { return m_version; } // of pg_dump and pg_restore: 150020
    const Path &folder() const { return m_folder; }

    // Custom format, uncompressed; its bytes go to `to`, which is not finished. Such a dump has no offsets;
    // its parallel restore is as fast (P30, R17). Waits as long as Waits says for a lock. Progress: bytes.
    Result<void> dump(const ServerAccess &access, const DumpJob &job, ByteSink &to,
                      RunContext &context) const;
    // Roles and tablespaces; their password verifiers only a superuser may read (P14, R18).
    Result<void> dumpRoles(const ServerAccess &access, RolePasswords passwords, ByteSink &to,
                           RunContext &context) const;
    // Reads all of a custom-format archive (P5). ArtefactDamaged also when the program dies of it (R1).
    // Progress: bytes read.
    Result<void> readThrough(const Path &archive, RunContext &context) const;
    // The same for one that `feed` hands over; also what the program does not want to read any more. An error
    // of `feed` is the error, whatever the program says.
    Result<void> readThrough(const ReadBack &feed, RunContext &context) const;
    // The lines of the table of contents (pg_restore --list).
    Result<QStringList> contents(const Path &archive, RunContext &context) const;
    // Stops at the first error (P6).
    Result<void> load(const ServerAccess &access, const LoadJob &job, RunContext &context) const;
    // The archive as one SQL script, the new file `to`, 0600. Of the job: archive and list.
    Result<void> script(const LoadJob &job, const Path &to, RunContext &context) const;
    // Runs scripts one after the other in one session and one transaction, stopping at the first error (P6).
    // `pulse` as of LoadJob.
    Result<void> runScripts(const ServerAccess &access, const QString &database, const QList<Path> &scripts,
                            RunContext &context, const std::function<qint64()> &pulse = {}) const;
    // pg_amcheck over every heap and index, with each row looked up in the indexes (P42). Needs the extension
    // in that database. `pulse` as of LoadJob.
    Result<StructureReport> checkStructures(const ServerAccess &access, const QString &database,
                                            RunContext &context, const std::function<qint64()> &pulse) const;
    // Whether a psql of this version keeps its restricted mode shut: CVE-2026-18408 is fixed
    // in 18.6, 17.11, 16.15, 15.19, 14.24 (R12, P3).
    static bool restrictsScripts(int version);

private:
    PostgresTools(const Outside &outside, Path folder, int version)
        : m_outside(outside), m_folder(std::move(folder)), m_version(version)
    {
    }
    static QString target(const ServerAccess &access, const QString &database);
    ProcessRequest request(const char *tool, const QStringList &arguments) const;
    Result<void> askServer(ProcessRequest &request, const ServerAccess &access, RunContext &context) const;
    Result<void> stream(ProcessRequest &request, const ServerAccess &access, ByteSink &to,
                        RunContext &context) const;
    Result<void> write(const Path &to, const std::function<Result<void>()> &run) const;
    Result<QByteArray> readArchive(ProcessRequest &request, const Path &archive, RunContext &context) const;

    Outside m_outside;
    Path m_folder;
    int m_version = 0;
};

} // namespace holdfast
