#pragma once

#include "store/Journal.h"
#include "theme/Tokens.h"

#include <QList>

#include <optional>

namespace holdfast {

/// How an operation of the journal stands now. Running and Interrupted both lack an end on record; who holds
/// the lock tells them apart, which the caller knows.
enum class Ending
{
    Ended,
    Running,
    Interrupted
};

/// What is at work now, as far as it is known here.
struct NowAtWork
{
    QString ownOperation; ///< the operation that this window runs; empty: none
    bool somebodyElse = false;
};

Ending endingOf(const OperationSummary &operation, const NowAtWork &now);

/// "Verified", "Running", "Interrupted"
QString outcomeWord(const OperationSummary &operation, Ending ending);
StateKind outcomeKind(const OperationSummary &operation, Ending ending);
/// "Restore" for "restore"; an unknown procedure is shown as it is written.
QString procedureWord(const QString &procedure);
/// From start to end on record; nothing while there is no end.
std::optional<std::chrono::milliseconds> durationOf(const OperationSummary &operation);

/// What pages ask of the journal. Operations come newest first; only those of one environment count.
/// Null where there is none.
const OperationSummary *lastOperation(const QList<OperationSummary> &operations, const QString &environment);
const OperationSummary *lastVerifiedRestore(const QList<OperationSummary> &operations,
                                            const QString &environment);
/// The newest backup, restore or revert that was cut off, unless one of the same kind has ended well since (a
/// revert and a restore stand for each other).
const OperationSummary *interruptedOperation(const QList<OperationSummary> &operations,
                                             const QString &environment, const NowAtWork &now);
/// What an interruption means for the data now, and what to do, in plain sentences.
QString interruptionMeaning(const OperationSummary &operation);

} // namespace holdfast
