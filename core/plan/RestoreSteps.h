#pragma once

#include "plan/Restore.h"
#include "plan/SetMaker.h"
#include "plan/Staging.h"

namespace holdfast {

// Checked in full when it was made: whoever has these very bytes need not check them again.
inline bool checkedWhenMade(const ManifestDetails &details)
{
    return details.depth >= Depth::Readable && !details.damaged;
}

// How large the data of a set is where it is used, in bytes; 0: not known.
qint64 dataBytesOf(const BackupSet &set);

// What a run of a restore is made of.
struct RestoreParts
{
    const Services &services;
    Environment environment;
    RestoreRequest request;
    RestorePreparation prepared;
    SigningKeys keys;
    AgeLock lock;    // for the safety copies
    AgeKeys opening; // for the set
    std::shared_ptr<RunState> state;
};

// What the steps of every restore share; each kind of database adds its own.
struct RestoreWork : RestoreParts
{
    explicit RestoreWork(RestoreParts parts);
    virtual ~RestoreWork();
    RestoreWork(const RestoreWork &) = delete;
    RestoreWork &operator=(const RestoreWork &) = delete;

    const std::optional<ManifestDetails> &details() const { return prepared.set.manifest.details; }
    bool isForensic() const { return details() && details()->form == SetForm::Forensic; }

    Staging staging;
    SetMaker safety;
    // The runtime files: staged, and as they were.
    RuntimeChange runtime;
    RuntimeSafety runtimeBefore;
    Artefact runtimeSafety;
};

// Where a restore of this preparation unpacks what it needs: beside an SQLite database, for its rename; else
// in the backup folder.
Path stagingFolder(const Environment &environment, const RestorePreparation &prepared);

Result<StepEnd> stageSet(RestoreWork &work, RunContext &context);
// The phrase for `--without-safety-copy` is in the error; given, it skips the step as a deviation.
Result<StepEnd> makeSafetyCopy(RestoreWork &work, DatabaseEngine &engine, RunContext &context);

// Of the runtime files: unpack and compare once more; keep the present ones; replace them.
Result<StepEnd> keepRuntime(RestoreWork &work, RunContext &context);
Result<StepEnd> putRuntime(RestoreWork &work, RunContext &context);

// Of the application: stopped before its data is exchanged, started after it.
Result<StepEnd> stopServices(RestoreWork &work, RunContext &context);
Result<StepEnd> startServices(RestoreWork &work, RunContext &context);
Result<void> bringServicesBack(RestoreWork &work, RunContext &context);
bool controlsServices(const Environment &environment, const RestoreRequest &request);

// Reads a set of runtime files and tells what it would change. Unpacked files are gone afterwards.
struct RuntimeLook
{
    BackupSet set;
    RuntimeDifference difference;
};
Result<RuntimeLook> lookAtRuntime(const RestoreParts &parts, RunContext &context);

// The work of one kind of database, and its steps in the plan's order, between which Restore.cpp puts those
// of the runtime files; they refer to the work.
using Work = std::shared_ptr<RestoreWork>;
Result<Work> sqliteWork(RestoreParts parts, std::vector<Step> &steps);
// `ids`: which steps, of postgresStepIds or, after a crash, "clear" and "freeze-undo".
Result<Work> postgresWork(RestoreParts parts, const QStringList &ids, std::vector<Step> &steps);

// The rows of the plan that those steps belong to; and of the whole restore.
QList<PlanRow> restoreRows(const RestorePreparation &prepared, const Environment &environment,
                           const RestoreRequest &request);
QList<PlanRow> sqliteRows(const RestorePreparation &prepared, const Environment &environment);
// Whether a server's database refuses writes while the backup is loaded.
bool freezesFirst(const RestorePreparation &prepared, const Environment &environment,
                  const RestoreRequest &request);
QStringList postgresStepIds(const RestorePreparation &prepared, const Environment &environment,
                            const RestoreRequest &request);
QList<PlanRow> postgresRows(const RestorePreparation &prepared, const Environment &environment,
                            const RestoreRequest &request);

} // namespace holdfast
