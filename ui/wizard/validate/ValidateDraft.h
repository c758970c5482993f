#pragma once

#include "plan/Validate.h"

namespace holdfast {

/// What the validate wizard knows.
struct ValidateDraft
{
    Environment environment;
    ValidateRequest request;
    std::optional<RunReport> report;
};

} // namespace holdfast
