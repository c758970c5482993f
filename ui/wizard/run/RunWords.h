#pragma once

#include "plan/PlanRunner.h"

namespace holdfast {

/// What a run has done at a moment: to the live data (the runtime files change after it), and what it keeps
/// from the application meanwhile.
struct DataNow
{
    enum Data
    {
        Untouched,
        InExchange,
        Replaced,
        FilesInExchange,
        FilesReplaced
    };
    /// What the data was when the run began, where it settles one that was interrupted.
    enum class From
    {
        Usual,
        Before,
        After,
        Unknown
    };

    DataNow(Data at = Untouched) : data(at) {} // NOLINT(google-explicit-constructor): one of its words

    Data data;
    From from = From::Usual;
    bool writesRefused = false;
    bool applicationStopped = false;

    friend bool operator==(const DataNow &, const DataNow &) = default;
    friend bool operator>=(const DataNow &now, Data least) { return now.data >= least; }
};

/// The step of the plan at which the live data changes: one that replaces it, or that swaps the names on a
/// server; empty when none does.
QString changingStep(const Plan &plan);
/// After `step` of the plan has come to `state`.
DataNow dataNowAt(const Plan &plan, const QString &step, StepState state);
/// "Nothing has been changed yet. Writes are refused.": what the run has changed so far, and what stands in
/// force meanwhile.
QString changedSoFar(Procedure procedure, const DataNow &data);

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
