#pragma once

#include "plan/Backup.h"

namespace holdfast {

/// What the backup wizard knows.
struct BackupDraft
{
    Environment environment;
    BackupRequest request;
    std::optional<Plan> plan;   ///< what will be done; without it `error`, or not known yet
    std::optional<Error> error; ///< why there is no plan
    std::optional<RunReport> report;
};

} // namespace holdfast
