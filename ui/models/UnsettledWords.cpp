#include "models/UnsettledWords.h"

#include "model/Plan.h"
#include "text/Format.h"
#include "text/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Unsettled", source);
}

QString stoppedPattern(const OperationSummary &operation)
{
    const bool revert = operation.procedure == toString(Procedure::Revert);
    if (operation.ended.isValid())
        return translated(
            revert ? QT_TRANSLATE_NOOP("Unsettled", "A return to before of %1 failed at step “%2”, %3.")
                   : QT_TRANSLATE_NOOP("Unsettled", "A restore of %1 failed at step “%2”, %3."));
    return translated(
        revert ? QT_TRANSLATE_NOOP("Unsettled", "A return to before of %1 stopped at step “%2”, %3.")
               : QT_TRANSLATE_NOOP("Unsettled", "A restore of %1 stopped at step “%2”, %3."));
}

} // namespace

QString stoppedSentence(const Unsettled &one)
{
    const OperationSummary &operation = one.run.operation;
    const QDateTime when = one.stopped.isValid() ? one.stopped : operation.started;
    return stoppedPattern(operation).arg(printable(operation.target), text::stepTitle(operation.lastStep),
                                         text::utcAndLocal(when));
}

QString dataSentence(const Interrupted &one)
{
    switch (one.data) {
    case Standing::Before:
        return translated(
            QT_TRANSLATE_NOOP("Unsettled", "The data is as it was before; nothing was replaced."));
    case Standing::After:
        if (one.files == Standing::Between)
            return translated(QT_TRANSLATE_NOOP(
                "Unsettled", "The new data is in place, whole; of the runtime files some are "
                             "the old ones and some the new."));
        return translated(QT_TRANSLATE_NOOP("Unsettled", "The new data is in place, whole."));
    case Standing::Between:
    case Standing::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP(
        "Unsettled", "It cannot be told whether the old or the new data stands there: it was "
                     "written to since, or does not answer."));
}

QStringList inForceSentences(const Interrupted &one)
{
    QStringList out;
    if (one.inForce.contains(u"freeze"_s))
        out.append(translated(QT_TRANSLATE_NOOP("Unsettled", "Writes are still refused.")));
    if (one.inForce.contains(u"services-stop"_s))
        out.append(translated(QT_TRANSLATE_NOOP("Unsettled", "The application is still stopped.")));
    if (one.inForce.contains(u"load"_s))
        out.append(translated(
            QT_TRANSLATE_NOOP("Unsettled", "The database that was loaded beside is still there, unused.")));
    return out;
}

StateKind stateOf(const Interrupted &one)
{
    const bool known = one.data == Standing::Before || one.data == Standing::After;
    const bool wholeFiles = one.files == Standing::Before || one.files == Standing::After;
    return known && wholeFiles && one.inForce.isEmpty() ? StateKind::Warning : StateKind::Critical;
}

} // namespace holdfast
