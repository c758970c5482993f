#include "plan/LaterLooks.h"

#include "base/ErrorCode.h"
#include "model/Plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Depth reachedBy(const OperationSummary &operation)
{
    return depthFromString(operation.facts.value(u"depth").toString()).value_or(Depth::Taken);
}

} // namespace

void applyLaterLooks(QList<BackupSet> &sets, const QList<OperationSummary> &operations)
{
    const auto looksAt = [](const OperationSummary &operation, const QString &file) {
        const bool decides = operation.exitCode == static_cast<int>(ExitCode::Done) ||
                             operation.exitCode == static_cast<int>(ExitCode::BackupNotValid);
        return decides && operation.procedure != toString(Procedure::Backup) &&
               operation.facts.value(u"file").toString() == file;
    };
    for (BackupSet &set : sets) {
        if (set.state != SetState::Valid)
            continue;
        const QString file = toText(set.artefact);
        for (const OperationSummary &operation : operations) {
            if (looksAt(operation, file) && operation.exitCode == static_cast<int>(ExitCode::Done))
                set.depth = std::max(set.depth, reachedBy(operation));
        }
        const auto look = std::find_if(operations.begin(), operations.end(),
                                       [&](const OperationSummary &each) { return looksAt(each, file); });
        if (look == operations.end() || look->exitCode == static_cast<int>(ExitCode::Done))
            continue;
        set.state = SetState::Invalid;
        set.reason = look->errorCode;
    }
}

} // namespace holdfast
