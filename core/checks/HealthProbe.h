#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "base/RunContext.h"
#include "model/CheckResult.h"
#include "model/Environment.h"
#include "system/Http.h"

namespace holdfast {

// What one answer of GET /health means (contracts §5): Pass; Warn = degraded, or a body that says nothing
// where any success was asked for; Fail = unhealthy whatever the HTTP status, no JSON where that was asked
// for, an error status.
CheckResult judgeHealth(const HttpAnswer &answer, HealthCheck::Body body);

// Asks until `passes` good answers came in a row or the deadline is over. Never an error: a backend that does
// not answer is a failed check. Degraded counts as an answer, and stays a warning.
CheckResult waitForHealth(Http &http, const Clock &clock, const HealthCheck &check, RunContext &context);

} // namespace holdfast
