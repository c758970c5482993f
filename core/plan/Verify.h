#pragma once

#include "plan/PlanRunner.h"

namespace holdfast {

// Waits until the application answers well (contracts §5). PreconditionFailed when there is no URL to ask.
Result<Run> planVerify(const Services &services, const Environment &environment, const HealthCheck &health);

} // namespace holdfast
