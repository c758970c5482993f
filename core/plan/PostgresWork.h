#pragma once

#include "engine/postgres/PostgresTarget.h"
#include "plan/RestoreSteps.h"

namespace holdfast {

// The work of a restore on a PostgreSQL server.
struct PostgresWork : RestoreWork
{
    PostgresWork(RestoreParts parts, std::unique_ptr<PostgresEngine> serverEngine)
        : RestoreWork(std::move(parts)), engine(std::move(serverEngine)),
          target(*engine, prepared.live.identity.systemIdentifier),
          frozen(prepared.live.server->properties.frozen)
    {
        const Path folder = stagingFolder(environment, prepared);
        script = stagedName(folder, ".sql");
        list = stagedName(folder, ".list");
        emptying = stagedName(folder, ".empty.sql");
    }
    ~PostgresWork() override
    {
        for (const Path &file : {script, list, emptying})
            (void)services.files.remove(file);
    }
    PostgresWork(const PostgresWork &) = delete;
    PostgresWork &operator=(const PostgresWork &) = delete;

    bool inPlace() const { return request.placement == Placement::InPlace; }
    const ServerFacts &server() const { return *prepared.live.server; }
    qint64 dataBytes() const { return dataBytesOf(prepared.set); }
    bool isThere() const { return prepared.live.state != LiveState::Missing; }
    // What the new database is to be like as a whole: as signed; of version 1, which does not say, as the one
    // that is there.
    DatabaseProperties wanted() const
    {
        return details() && details()->postgres ? details()->postgres->properties : server().properties;
    }

    std::unique_ptr<PostgresEngine> engine;
    PostgresTarget target;
    Path script;   // of plain SQL, or in place: what psql runs
    Path list;     // what of the archive is loaded; empty file name: everything
    Path emptying; // in place
    QString incomingOid;
    bool frozen; // by this run, or by one that it settles
};

// The content against what is signed, in the side database before the exchange, or where it is in use. Rows
// that differ beside are an error; everything else that does is a failed check and a deviation.
Result<StepEnd> proveBeside(PostgresWork &work, RunContext &context);
Result<StepEnd> proveInPlace(PostgresWork &work, RunContext &context);

} // namespace holdfast
