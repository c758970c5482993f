#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "base/RunContext.h"
#include "model/CheckResult.h"
#include "model/Checks.h"
#include "system/Http.h"

namespace holdfast {

// What one answer of GET /health means (contracts §5): Pass; Warn = degraded, or a body that says nothing
// where any success was asked for; Fail = unhealthy whatever the HTTP status, no JSON where that was asked
// for, an error status.
CheckResult judgeHealth(const HttpAnswer &answer, HealthCheck::Body body);

// Asks until `passes` good answers came in a row or the deadline is over. Never an error: a backend that does
// not answer is a failed check. Degraded counts as an answer, and one of them in that row is a warning.
CheckResult waitForHealth(Http &http, const Clock &clock, const HealthCheck &check, RunContext &context);

// The same for the page of the frontend: 200 and HTML (check "frontend"). `pace` gives passes, interval and
// deadline.
CheckResult waitForFrontend(Http &http, const Clock &clock, const QString &url, const HealthCheck &pace,
                            RunContext &context);

} // namespace holdfast
