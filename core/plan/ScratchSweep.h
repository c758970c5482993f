#pragma once

#include "plan/Services.h"

namespace holdfast {

struct ScratchSweep
{
    QStringList dropped;
    QStringList
        left; // of runs that are over, with another oid or mark than on record: nobody of ours may drop them
};

// Drops the scratch databases that killed runs left beside this environment's database: those that are on
// record in our journal, by a run of this machine that is over. The server is asked only when there is such a
// run. What goes is settled in that run's record.
Result<ScratchSweep> sweepScratch(const Services &services, const Environment &environment,
                                  RunContext &context);
// The same in the sweep of a run that has more to do than that: what cannot go now goes the next time.
void sweepScratchIfAny(const Services &services, const Environment &environment);

// The machine in `user@host`, as the journal has its actors.
QString hostOf(const QString &actor);

} // namespace holdfast
