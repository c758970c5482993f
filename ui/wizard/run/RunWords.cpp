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

qsizetype placeOf(const Plan &plan, const QString &step)
{
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        if (plan.rows[i].id == step)
            return i;
    }
    return -1;
}

CancelOffer offerBefore(const Plan &plan)
{
    return {CancelOffer::Now::Possible,
            plan.procedure == Procedure::Revert ? Say::tr("Cancel the revert")
                                                : Say::tr("Cancel the restore"),
            Say::tr("Safe now: the live data stays as it is, and what was made for this is removed.")};
}

CancelOffer offerInExchange(const Plan &plan, const QString &step)
{
    // One transaction of the server: stopped, it is as if it had never begun.
    if (step == u"replace" && plan.bound.value(u"in_place").toBool())
        return {CancelOffer::Now::Possible, offerBefore(plan).button,
                Say::tr("Safe now: it is one transaction; stopped, the data stays as it is.")};
    return {CancelOffer::Now::Impossible, Say::tr("Cannot be cancelled now"),
            Say::tr("The data is being replaced in one piece; that runs to its end.")};
}

CancelOffer changingOffer(const Plan &plan, const QString &step)
{
    using Now = CancelOffer::Now;
    const QString changing = changingStep(plan);
    if (step == changing)
        return offerInExchange(plan, step);
    if (placeOf(plan, step) < placeOf(plan, changing))
        return offerBefore(plan);
    if (step == u"health")
        return {Now::Possible, Say::tr("Stop waiting for the application"),
                Say::tr("The data stays replaced; the run ends with a deviation.")};
    if (step == u"runtime-put")
        return {Now::Impossible, Say::tr("Cannot be cancelled now"),
                Say::tr("The runtime files are being replaced; that runs to its end.")};
    return {Now::Impossible, Say::tr("Cannot be cancelled now"),
            Say::tr("The data has been replaced; reading it back runs to its end.")};
}

} // namespace

QString changingStep(const Plan &plan)
{
    for (const PlanRow &row : plan.rows) {
        if (row.id == u"replace" || row.id == u"swap")
            return row.id;
    }
    return {};
}

DataNow dataNowAt(const Plan &plan, const QString &step, StepState state)
{
    const qsizetype changing = placeOf(plan, changingStep(plan));
    const qsizetype now = placeOf(plan, step);
    const bool begun = state != StepState::Todo && state != StepState::Skipped;
    const bool done = state == StepState::Done;
    if (changing < 0 || now < changing || (now == changing && !begun))
        return DataNow::Untouched;
    if (now == changing)
        return done ? DataNow::Replaced : DataNow::InExchange;
    const qsizetype files = placeOf(plan, u"runtime-put"_s);
    if (files < 0 || now < files || (now == files && !begun))
        return DataNow::Replaced;
    return now > files || done ? DataNow::FilesReplaced : DataNow::FilesInExchange;
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
        return Say::tr("The data has been replaced.");
    case DataNow::FilesInExchange:
        return Say::tr("The data has been replaced; the runtime files are being replaced.");
    case DataNow::FilesReplaced:
        break;
    }
    return Say::tr("The data and the runtime files have been replaced.");
}

CancelOffer cancelOffer(const Plan &plan, const QString &step)
{
    using Now = CancelOffer::Now;
    switch (plan.procedure) {
    case Procedure::Restore:
    case Procedure::Revert:
        return changingOffer(plan, step);
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
