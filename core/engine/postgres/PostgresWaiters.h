#pragma once

#include "base/Clock.h"
#include "engine/postgres/PostgresConnection.h"

namespace holdfast {

// A copy holds a lock on every table. ALTER TABLE and the like wait for it, and whoever wants to read the
// same table waits behind them: a service that stands still for as long as its backup takes (P22).

// Watches, until asked to stop, whether anybody has waited for longer than `patience` for a lock that the
// session `pid` holds; then SourceBusy, which names them: a late backup is less harm than a service that
// stands.
Result<void> keepOthersFromWaiting(PostgresConnection &session, int pid, const Clock &clock,
                                   RunContext &context,
                                   std::chrono::milliseconds patience = std::chrono::seconds(30));

} // namespace holdfast
