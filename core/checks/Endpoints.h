#pragma once

#include "base/RunContext.h"
#include "model/CheckResult.h"
#include "model/Checks.h"
#include "system/Http.h"
#include "system/Secrets.h"

namespace holdfast {

// One request, one row each ("cors", "endpoint:<id>"). Never an error: what cannot be asked is a failed
// check whose text names the cause. Secrets are read from their references, and are in no text.
// A success proves a route by its body: one that is an error, empty (but for HEAD, OPTIONS, 204 and 205), or
// a page where the endpoint does not send `Accept: text/html` fails, without any expectation of members too.
CheckResult checkCors(Http &http, const CorsCheck &check, RunContext &context);
CheckResult checkEndpoint(Http &http, Secrets &secrets, const EndpointCheck &check, RunContext &context);

} // namespace holdfast
