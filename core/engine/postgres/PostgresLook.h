#pragma once

#include "engine/postgres/PostgresEngine.h"

namespace holdfast {

// Adds to `live`, whose server facts are there already, what a person should look at before a restore: long
// transactions, collations, publications, the clock, where its files lie. What this login may not ask stays
// empty. `session` is one of the database itself unless that is missing. Errors: Cancelled, and those of a
// connection that broke.
Result<void> lookCloser(PostgresConnection &session, PostgresEngine::Outside outside, LiveDatabase &live,
                        RunContext &context);

} // namespace holdfast
