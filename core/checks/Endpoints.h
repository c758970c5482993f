#pragma once

#include "base/RunContext.h"
#include "model/CheckResult.h"
#include "model/Checks.h"
#include "system/Http.h"
#include "system/Secrets.h"

namespace holdfast {

// One request, one row each ("cors", "endpoint:<id>"). Never an error: what cannot be asked is a failed
// check whose text names the cause. Secrets are read from their references, and are in no text.
CheckResult checkCors(Http &http, const CorsCheck &check, RunContext &context);
CheckResult checkEndpoint(Http &http, Secrets &secrets, const EndpointCheck &check, RunContext &context);

} // namespace holdfast
