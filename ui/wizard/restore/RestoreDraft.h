#pragma once

#include "model/OutageClock.h"
#include "model/Projection.h"
#include "plan/Restore.h"

namespace holdfast {

/// What the restore wizard and the revert wizard know.
struct RestoreDraft
{
    Environment environment;
    RestoreRequest request;
    QString revertOf; ///< operation whose data from before goes back; found out when it was not given
    /// What the clock of recovery counts from: when the outage was declared; at first, when the wizard was
    /// opened.
    QDateTime opened;                  // UTC
    std::optional<OutageClock> outage; ///< that clock; there is one from the start

    std::optional<BackupSet> set; ///< as chosen, or as read; none for a revert to a kept database
    std::optional<RestorePreparation> prepared;
    std::chrono::milliseconds preparedAt{0};
    std::optional<Error> error; ///< why there is no preparation
    QString withoutCopyPhrase;  ///< a run could make no safety copy: typing this lifts the refusal
    bool confirmed = false;     ///< the token has been typed
    /// Its checks are the newest result of each: one may have been made again since.
    std::optional<RunReport> report;
    QStringList checkedAgain;           ///< the runs that did so
    std::chrono::milliseconds total{0}; ///< from the declaration to the end of the run
    /// How long a run of the plan will probably take; nothing while it is not known.
    std::optional<Expectation> expected;
    enum class History
    {
        NotRead,
        Read
    };
    History history = History::NotRead;

    bool isServer() const { return environment.database.mode == Mode::Postgres; }
    bool isInPlace() const { return request.placement == Placement::InPlace; }
    /// A revert that gives an old database its name back.
    bool isToKept() const { return !request.kept.isEmpty(); }
    bool isRevert() const { return request.procedure == Procedure::Revert; }
    bool mayRun() const { return prepared && !prepared->refusal; }
    void declare(const QDateTime &utc)
    {
        outage->declare(utc);
        opened = request.declared = outage->declared();
    }
    /// Of the data that a restore of the set brings; 0: not known.
    qint64 dataBytes() const
    {
        const BackupSet *const from = prepared ? &prepared->set : set ? &*set : nullptr;
        if (from == nullptr || !from->manifest.details || isToKept())
            return 0;
        const ManifestDetails &details = *from->manifest.details;
        return details.postgres ? details.postgres->databaseBytes : details.plain.size;
    }
    /// The set, or what was said about it, has changed: the plan is to be made again.
    void forgetPlan()
    {
        expected.reset();
        history = History::NotRead;
        prepared.reset();
        error.reset();
        report.reset();
        confirmed = false;
    }
};

} // namespace holdfast
