#pragma once

#include "plan/PlanRunner.h"

namespace holdfast {

struct BackupRequest
{
    Path output; // empty: the environment's own folder
    QString label;
    QString reason;
};

// The plan of a backup, ready to run. Changes nothing yet; KeyMissing, EngineUnsupported and the like come
// here. Facts of the run: file, metadata, depth, size_bytes, plain_bytes.
Result<Run> planBackup(const Services &services, const Environment &environment,
                       const BackupRequest &request);

} // namespace holdfast
