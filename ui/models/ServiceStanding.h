#pragma once

#include "model/CheckResult.h"
#include "model/Environment.h"
#include "model/Outcome.h"
#include "store/Journal.h"

namespace holdfast {

/// How the service stood when its checks were last made, by the journal.
struct ServiceStanding
{
    QDateTime at;               ///< UTC; invalid: never
    QList<CheckResult> results; ///< of each configured check, the newest
    QStringList missing;        ///< ids of configured checks that were not made then
    bool changedSince = false;  ///< none was made since a run has changed the data

    qsizetype passed() const;
    QList<CheckResult> failed() const; ///< and not let pass
    QList<CheckResult> waived() const;
    /// Of all of it: verified, when each is there and none failed.
    Outcome outcome() const;
};

/// From the newest verification, restore or revert that made all configured checks, with what was made again
/// since; where there is none, from the newest that made any. What was seen before the data was last changed
/// says nothing of how the service stands.
ServiceStanding serviceStanding(const QList<OperationSummary> &operations, const Environment &environment);

} // namespace holdfast
