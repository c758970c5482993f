#pragma once

#include "plan/Interrupted.h"

namespace holdfast {

/// An interrupted restore or revert with what only its records say.
struct Unsettled
{
    Interrupted run;
    QDateTime stopped; ///< UTC, its newest record; invalid when the journal cannot be read
};

/// What findInterrupted finds, newest first; asks the database, so never on the GUI thread.
Result<QList<Unsettled>> findUnsettled(const Services &services, const Environment &environment,
                                       RunContext &context);

} // namespace holdfast
