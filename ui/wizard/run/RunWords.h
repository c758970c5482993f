#pragma once

#include "plan/PlanRunner.h"

namespace holdfast {

/// What the live data is at a moment of a run; the runtime files change after the data.
enum class DataNow
{
    Untouched,
    InExchange,
    Replaced,
    FilesInExchange,
    FilesReplaced
};

/// The step of the plan at which the live data changes: one that replaces it, or that swaps the names on a
/// server; empty when none does.
QString changingStep(const Plan &plan);
/// After `step` of the plan has come to `state`.
DataNow dataNowAt(const Plan &plan, const QString &step, StepState state);
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
CancelOffer cancelOffer(const Plan &plan, const QString &step);

/// "Restoring app.db"
QString runningTitle(const Plan &plan);

} // namespace holdfast
