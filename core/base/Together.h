#pragma once

#include "base/RunContext.h"

#include <functional>
#include <vector>

namespace holdfast {

using Task = std::function<Result<void>(RunContext &)>;

// Runs tasks that wait for each other (the two ends of a pipe) at the same time: the first on this thread
// with the progress of `context`, each other one on a thread of its own without progress. When one fails, the
// others are asked to stop; all have ended when it returns. The error is the one that came first, not those
// that it caused. Asked to stop, all are.
Result<void> runTogether(RunContext &context, const std::vector<Task> &tasks);

} // namespace holdfast
