#pragma once

#include "plan/PlanRunner.h"
#include "plan/Staging.h"

namespace holdfast {

// The deepest look at a set without its application: restored into a target that nobody uses, held against
// what is signed, checked by its engine, and gone again.

// What it starts from, and what it tells.
struct ScratchParts
{
    const Services &services;
    Environment environment;
    BackupSet set;
    Path staged; // its content, once the steps before have unpacked and read it
    Path beside; // the beginning of names for files of ours
    QString operation;
    std::shared_ptr<RunState> state;
};

// The last rows and steps of a validation. The steps refer to what `keepAlive` owns.
struct ScratchSteps
{
    QList<PlanRow> rows;
    std::vector<Step> steps;
    std::shared_ptr<void> keepAlive;
};

// PreconditionFailed where there is nothing to restore a set into: raw files of a damaged database, the roles
// of a server, and a set of PostgreSQL in an environment without such a server. Facts: depth; of a server
// scratch_database, scratch_oid, scratch_set, scratch_dropped, configured_target.
Result<ScratchSteps> planScratch(ScratchParts parts);

// Of one kind each.
Result<ScratchSteps> planServerScratch(ScratchParts parts);
ScratchSteps planFileScratch(ScratchParts parts);
ScratchSteps planRuntimeScratch(ScratchParts parts);

// Holds what came back against what is signed and keeps the result in the state: rows that differ are its
// error (ArtefactDamaged), other differences deviations. `kinds`: of the catalogue facts, those that are not
// compared. True: everything is equal.
Result<bool> compareScratch(const ScratchParts &parts, const Fingerprint &found,
                            const QStringList &kinds = {});

} // namespace holdfast
