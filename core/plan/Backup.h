#pragma once

#include "plan/PlanRunner.h"

namespace holdfast {

enum class RuntimeFiles
{
    Include,
    LeaveOut
};

struct BackupRequest
{
    Path output; // empty: the environment's own folder
    QString label;
    QString reason;
    RuntimeFiles runtime = RuntimeFiles::Include;
    QStringList recipients = {}; // besides the environment's
    QMap<QString, QByteArray>
        variables; // of the process; of these, those that the environment names are packed
};

// The plan of a backup, ready to run. Changes nothing yet; KeyMissing, EngineUnsupported and the like come
// here. Facts of the run: file, metadata, depth, size_bytes, plain_bytes; runtime_file, runtime_metadata,
// roles_file, where there are such.
Result<Run> planBackup(const Services &services, const Environment &environment,
                       const BackupRequest &request);

} // namespace holdfast
