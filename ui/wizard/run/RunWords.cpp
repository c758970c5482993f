#include "wizard/run/RunWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

bool changesData(Procedure procedure)
{
    return procedure == Procedure::Restore || procedure == Procedure::Revert;
}

CancelOffer changingOffer(Procedure procedure, const QString &step)
{
    using Now = CancelOffer::Now;
    if (step == u"replace")
        return {Now::Impossible, Say::tr("Cannot be cancelled now"),
                Say::tr("The data is being replaced in one piece; that runs to its end.")};
    if (step == u"proof")
        return {Now::Impossible, Say::tr("Cannot be cancelled now"),
                Say::tr("The data has been replaced; reading it back runs to its end.")};
    if (step == u"health")
        return {Now::Possible, Say::tr("Stop waiting for the application"),
                Say::tr("The data stays replaced; the run ends with a deviation.")};
    const QString leaves =
        Say::tr("Safe now: the live data stays as it is, and what was unpacked is removed.");
    return {Now::Possible,
            procedure == Procedure::Revert ? Say::tr("Cancel the revert") : Say::tr("Cancel the restore"),
            leaves};
}

} // namespace

DataNow dataNowAt(const QString &step, StepState state)
{
    if (step == u"proof" || step == u"health")
        return DataNow::Replaced;
    if (step != u"replace" || state == StepState::Todo || state == StepState::Skipped)
        return DataNow::Untouched;
    return state == StepState::Done ? DataNow::Replaced : DataNow::InExchange;
}

QString changedSoFar(Procedure procedure, DataNow data)
{
    if (procedure == Procedure::Backup)
        return Say::tr("Nothing is changed: a backup only reads the database.");
    if (!changesData(procedure))
        return Say::tr("Nothing is changed: this only reads.");
    switch (data) {
    case DataNow::Untouched:
        return Say::tr("Nothing has been changed yet.");
    case DataNow::InExchange:
        return Say::tr("The data is being replaced: it is wholly the old or wholly the new.");
    case DataNow::Replaced:
        break;
    }
    return Say::tr("The data has been replaced.");
}

CancelOffer cancelOffer(Procedure procedure, const QString &step)
{
    using Now = CancelOffer::Now;
    switch (procedure) {
    case Procedure::Restore:
    case Procedure::Revert:
        return changingOffer(procedure, step);
    case Procedure::Backup:
        if (step == u"publish")
            return {Now::Impossible, Say::tr("Cannot be cancelled now"),
                    Say::tr("The backup is getting its name and its signature.")};
        return {Now::Possible, Say::tr("Cancel the backup"),
                Say::tr("Safe now: the unfinished copy is removed, earlier backups stay.")};
    case Procedure::Validate:
        return {Now::Possible, Say::tr("Stop the validation"),
                Say::tr("Safe now: the backup is not changed by it.")};
    case Procedure::Verify:
        break;
    }
    return {Now::Possible, Say::tr("Stop waiting"), Say::tr("Safe now: nothing is changed by it.")};
}

QString runningTitle(const Plan &plan)
{
    QString title;
    switch (plan.procedure) {
    case Procedure::Backup:
        title = Say::tr("Backing up %1");
        break;
    case Procedure::Validate:
        title = Say::tr("Validating %1");
        break;
    case Procedure::Restore:
        title = Say::tr("Restoring %1");
        break;
    case Procedure::Revert:
        title = Say::tr("Putting back the data of %1");
        break;
    case Procedure::Verify:
        title = Say::tr("Verifying %1");
        break;
    }
    return title.replace(u"%1"_s, plan.target);
}

} // namespace holdfast
