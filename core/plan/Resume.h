#pragma once

#include "plan/Interrupted.h"

namespace holdfast {

enum class Settle
{
    Continue, // to the end that was wanted
    Undo      // back to what was before
};

QString toString(Settle settle);

struct Choice
{
    Settle settle = Settle::Continue;
    OpenWith opening = {}; // for encrypted sets
};

// What loses nothing and needs no person: on to the end where the new data is in place, else back. Unknown
// has none: a person must look.
std::optional<Settle> safeChoice(const Interrupted &interrupted);

// The run that settles it. It begins by probing once more under the lock, and refuses (PlanStale) when
// something else is true than what was shown.
//
// Continue, exchange not made: the plan of then, from its first step, under its id; PlanStale when the set,
// the target or a file is no longer what was confirmed. Exchange made: the steps that are left, under its id.
// Undo, exchange not made: leftovers go, writes are allowed, the application is started. Made: a revert of
// it. Errors are those of prepareRestore and findRevertSource; a pre-flight's refusal is one of them.
Result<Run> planResume(const Services &services, const Environment &environment,
                       const Interrupted &interrupted, const Choice &choice, RunContext &context);

} // namespace holdfast
