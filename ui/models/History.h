#pragma once

#include "store/Journal.h"
#include "theme/Tokens.h"

#include <QList>

#include <optional>

namespace holdfast {

/// How an operation of the journal stands now.
enum class Ending
{
    Ended,
    Running,
    Interrupted
};

Ending endingOf(const OperationSummary &operation);

/// "Verified", "Running", "Interrupted"
QString outcomeWord(const OperationSummary &operation);
StateKind outcomeKind(const OperationSummary &operation);
/// "Restore" for "restore"; an unknown procedure is shown as it is written.
QString procedureWord(const QString &procedure);
/// From start to end on record; nothing while there is no end.
std::optional<std::chrono::milliseconds> durationOf(const OperationSummary &operation);

/// What pages ask of the journal. Operations come newest first; only those of one environment count.
/// Null where there is none.
const OperationSummary *lastOperation(const QList<OperationSummary> &operations, const QString &environment);
const OperationSummary *lastVerifiedRestore(const QList<OperationSummary> &operations,
                                            const QString &environment);
/// The newest backup that was cut off, unless one has ended well since. Of restores only the database itself
/// can tell: Workspace::unsettled().
const OperationSummary *interruptedBackup(const QList<OperationSummary> &operations,
                                          const QString &environment);
/// What an interruption means for the data now, and what to do, in plain sentences.
QString interruptionMeaning(const OperationSummary &operation);

} // namespace holdfast
