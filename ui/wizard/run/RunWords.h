#pragma once

#include "plan/PlanRunner.h"

namespace holdfast {

/// What the live data is at a moment of a run.
enum class DataNow
{
    Untouched,
    InExchange,
    Replaced
};

/// After `step` has come to `state`.
DataNow dataNowAt(const QString &step, StepState state);
/// "Nothing has been changed yet.": what the run has changed so far, in a sentence.
QString changedSoFar(Procedure procedure, DataNow data);

/// What cancelling would do at this moment.
struct CancelOffer
{
    enum class Now
    {
        Possible,
        Impossible
    };
    Now now = Now::Possible;
    QString button; ///< verb + object
    QString leaves; ///< what is left behind, in a sentence
};
CancelOffer cancelOffer(Procedure procedure, const QString &step);

/// "Restoring app.db"
QString runningTitle(const Plan &plan);

} // namespace holdfast
