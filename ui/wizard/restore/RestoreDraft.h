#pragma once

#include "plan/Restore.h"

namespace holdfast {

/// What the restore wizard and the revert wizard know.
struct RestoreDraft
{
    Environment environment;
    RestoreRequest request;
    QString revertOf; ///< operation whose data from before goes back; found out when it was not given
    /// What the clock of recovery counts from: when the wizard was opened.
    QDateTime opened; // UTC
    std::chrono::milliseconds openedAt{0};

    std::optional<BackupSet> set; ///< as chosen, or as read; none for a revert to a kept database
    std::optional<RestorePreparation> prepared;
    std::chrono::milliseconds preparedAt{0};
    std::optional<Error> error; ///< why there is no preparation
    QString withoutCopyPhrase;  ///< a run could make no safety copy: typing this lifts the refusal
    bool confirmed = false;     ///< the token has been typed
    std::optional<RunReport> report;
    std::chrono::milliseconds total{0}; ///< from opening to the end of the run

    bool isServer() const { return environment.database.mode == Mode::Postgres; }
    bool isInPlace() const { return request.placement == Placement::InPlace; }
    /// A revert that gives an old database its name back.
    bool isToKept() const { return !request.kept.isEmpty(); }
    bool isRevert() const { return request.procedure == Procedure::Revert; }
    bool mayRun() const { return prepared && !prepared->refusal; }
    /// The set, or what was said about it, has changed: the plan is to be made again.
    void forgetPlan()
    {
        prepared.reset();
        error.reset();
        report.reset();
        confirmed = false;
    }
};

} // namespace holdfast
