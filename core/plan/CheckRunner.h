#pragma once

#include "base/RunContext.h"
#include "model/CheckResult.h"
#include "plan/Services.h"

#include <functional>
#include <vector>

namespace holdfast {

// One check, to be made on any thread.
struct CheckTask
{
    QString id;
    std::function<CheckResult(RunContext &)> make;
};

// Makes all of them side by side, at most eight at once, each with a context of its own that ends when
// `context` is asked to stop. `came` is called on this thread for each, in the order in which they come; one
// that the stop kept from being made comes as failed. All have ended when it returns.
void makeSideBySide(const std::vector<CheckTask> &tasks, RunContext &context,
                    const std::function<void(const CheckResult &)> &came);

// Rows "invariant:<id>" and "command:<id>". Never an error: what cannot be asked is a failed check.
CheckResult checkInvariant(const Services &services, const Environment &environment,
                           const InvariantCheck &check, RunContext &context);
CheckResult checkCommand(const Services &services, const Environment &environment, const CommandCheck &check,
                         RunContext &context);

} // namespace holdfast
