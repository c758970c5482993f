#pragma once

#include "base/Clock.h"
#include "base/RunContext.h"
#include "model/CheckResult.h"
#include "model/Checks.h"
#include "model/OperationalSummary.h"
#include "system/Http.h"
#include "system/Secrets.h"

namespace holdfast {

// One look at one window. HttpFailed: `refusal` then tells it in words, with what to mend.
struct MonitoringLook
{
    Result<OperationalSummary> summary;
    Phrase refusal; // where there is none
    Phrase remedy;
};
MonitoringLook lookAtMonitoring(Http &http, Secrets &secrets, const MonitoringCheck &check,
                                const QString &window, RunContext &context);

// Who asks what.
struct MonitoringWatch
{
    Http &http;
    Secrets &secrets;
    const Clock &clock;
    const MonitoringCheck &check;
};

// Row "monitoring:<window>". A critical alert that is fresh fails it, a high one is a deviation, others are
// listed, and so are known and gone ones. Without a baseline every critical one counts as fresh, and the
// row says so; one from elsewhere is named. With a watch period it is asked again until that is over, and the
// worst look counts; stopped before, a pass becomes a deviation that says how much of it was watched.
CheckResult checkMonitoring(const MonitoringWatch &watch, const QString &window,
                            const std::optional<Baseline> &baseline, RunContext &context);

} // namespace holdfast
