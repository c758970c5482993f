#pragma once

#include "jobs/Unsettled.h"
#include "plan/Resume.h"

#include <memory>

namespace holdfast {

/// What the wizard that settles an interrupted run knows.
struct ResumeDraft
{
    enum class Look
    {
        Looking, ///< the database is being asked
        Found,
        Nothing, ///< no such run is unsettled
        Failed
    };

    Environment environment;
    QString operation; ///< the run to settle; found out when it was not given
    Look look = Look::Looking;
    std::optional<Unsettled> run;
    qsizetype others = 0;       ///< that are unsettled besides it
    std::optional<Error> error; ///< why it could not be looked at
    std::optional<Settle> choice;
    OpenWith opening;

    /// Made for the choice: the very run that is confirmed, and its plan as it is shown. A worker takes the
    /// run out when it begins.
    std::shared_ptr<Run> planned;
    std::optional<Plan> plan;
    std::chrono::milliseconds plannedAt{0};
    std::optional<Error> refusal; ///< why there is no plan
    bool confirmed = false;       ///< the token has been typed
    std::optional<RunReport> report;
    std::chrono::milliseconds total{0}; ///< from the declaration to the end of the run

    bool isFound() const { return look == Look::Found && run; }
    const Interrupted &interrupted() const { return run->run; }
    bool isRevert() const
    {
        return isFound() && interrupted().operation.procedure == toString(Procedure::Revert);
    }
    void forgetPlan()
    {
        planned.reset();
        plan.reset();
        refusal.reset();
        report.reset();
        confirmed = false;
    }
};

} // namespace holdfast
