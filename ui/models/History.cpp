#include "models/History.h"

#include "model/Outcome.h"
#include "model/Plan.h"
#include "text/Words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("History", source);
}

bool isBackup(const OperationSummary &operation)
{
    return operation.procedure == toString(Procedure::Backup);
}

bool endedWell(const OperationSummary &operation)
{
    const std::optional<Outcome> outcome = outcomeFromString(operation.outcome);
    return outcome && isRestored(*outcome);
}

} // namespace

Ending endingOf(const OperationSummary &operation)
{
    if (operation.running)
        return Ending::Running;
    return operation.ended.isValid() ? Ending::Ended : Ending::Interrupted;
}

QString outcomeWord(const OperationSummary &operation)
{
    const Ending ending = endingOf(operation);
    if (ending == Ending::Running)
        return translated(QT_TRANSLATE_NOOP("History", "Running"));
    if (ending == Ending::Interrupted)
        return translated(QT_TRANSLATE_NOOP("History", "Interrupted"));
    const std::optional<Outcome> outcome = outcomeFromString(operation.outcome);
    return outcome ? text::word(*outcome) : operation.outcome;
}

StateKind outcomeKind(const OperationSummary &operation)
{
    const Ending ending = endingOf(operation);
    if (ending == Ending::Running)
        return StateKind::Running;
    if (ending == Ending::Interrupted)
        return StateKind::Warning;
    switch (outcomeFromString(operation.outcome).value_or(Outcome::OutcomeUnknown)) {
    case Outcome::Verified:
        return StateKind::Verified;
    case Outcome::RolledBack:
        return StateKind::Info;
    case Outcome::RestoredUnverified:
    case Outcome::RestoredWithDeviations:
        return StateKind::Warning;
    case Outcome::FailedDataUnchanged:
    case Outcome::FailedDataChanged:
        return StateKind::Critical;
    case Outcome::OutcomeUnknown:
        break;
    }
    return StateKind::Unknown;
}

QString procedureWord(const QString &procedure)
{
    for (const Procedure each :
         {Procedure::Backup, Procedure::Validate, Procedure::Restore, Procedure::Revert, Procedure::Verify}) {
        if (toString(each) == procedure)
            return text::procedureName(each);
    }
    return procedure;
}

std::optional<std::chrono::milliseconds> durationOf(const OperationSummary &operation)
{
    if (!operation.ended.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(operation.started.msecsTo(operation.ended));
}

const OperationSummary *lastOperation(const QList<OperationSummary> &operations, const QString &environment)
{
    for (const OperationSummary &operation : operations) {
        if (operation.environment == environment)
            return &operation;
    }
    return nullptr;
}

const OperationSummary *lastVerifiedRestore(const QList<OperationSummary> &operations,
                                            const QString &environment)
{
    for (const OperationSummary &operation : operations) {
        if (operation.environment == environment && operation.procedure == toString(Procedure::Restore) &&
            operation.outcome == toString(Outcome::Verified))
            return &operation;
    }
    return nullptr;
}

const OperationSummary *interruptedBackup(const QList<OperationSummary> &operations,
                                          const QString &environment)
{
    for (const OperationSummary &operation : operations) {
        if (operation.environment != environment || !isBackup(operation))
            continue;
        if (endedWell(operation))
            return nullptr;
        if (endingOf(operation) == Ending::Interrupted)
            return &operation;
    }
    return nullptr;
}

QString interruptionMeaning(const OperationSummary &operation)
{
    if (isBackup(operation))
        return translated(QT_TRANSLATE_NOOP("History",
                                            "The live data was not touched and no backup was published. "
                                            "Take a backup again; it clears away what was left."));
    const QString kept = operation.facts.value(u"kept_database").toString();
    const bool onServer = operation.facts.contains(u"system_identifier"_s);
    // A server's restore is proven before the swap, on what nobody uses yet; in place it is as everywhere.
    const bool provesBefore = onServer && !operation.facts.contains(u"safety_copy"_s);
    const bool inside =
        QStringList{u"replace"_s, u"swap"_s, u"runtime-put"_s, u"health"_s, u"checks"_s}.contains(
            operation.lastStep) ||
        (operation.lastStep == u"proof" && !provesBefore);
    if (!inside)
        return translated(
            QT_TRANSLATE_NOOP("History", "The live data was not touched. Start again when you are ready."));
    const QString copy = operation.facts.value(u"safety_copy").toString();
    if (!kept.isEmpty())
        return translated(
                   QT_TRANSLATE_NOOP("History",
                                     "The names were swapped wholly or not at all: look at the data before "
                                     "you go on. If they were, the data from before is the database %1."))
            .arg(printable(kept));
    if (copy.isEmpty())
        return translated(QT_TRANSLATE_NOOP(
            "History", "The live data may be the old or the new one, and there is no safety "
                       "copy. Look at the data before you go on."));
    return translated(
               QT_TRANSLATE_NOOP("History",
                                 "The live data may be the old or the new one: look at it before you go on. "
                                 "The data from before stands in the safety copy %1."))
        .arg(printable(copy));
}

} // namespace holdfast
