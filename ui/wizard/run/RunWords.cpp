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

bool hasStep(const Plan &plan, QStringView step)
{
    return placeOf(plan, step.toString()) >= 0;
}

/// Whether `step` in `state` lies between the beginning of `first` and the end of `last`; a `first` that the
/// plan does not have was begun by an earlier run.
bool isWithin(const Plan &plan, const std::pair<QString, QString> &span, const QString &step, StepState state)
{
    const qsizetype now = placeOf(plan, step);
    const qsizetype first = placeOf(plan, span.first);
    const qsizetype last = placeOf(plan, span.second);
    const bool begun =
        now > first || (now == first && (state == StepState::Running || state == StepState::Done));
    const bool over = last >= 0 && (now > last || (now == last && state == StepState::Done));
    return begun && !over;
}

/// On a server: from its own step, or since the run that is settled, until the exchange takes it back.
bool refusesWrites(const Plan &plan, const QString &step, StepState state)
{
    if (hasStep(plan, u"freeze-undo"))
        return isWithin(plan, {u"freeze"_s, u"freeze-undo"_s}, step, state);
    const QString thaw = plan.bound.value(u"in_place").toBool() ? u"finish"_s : u"swap"_s;
    return hasStep(plan, u"freeze") && isWithin(plan, {u"freeze"_s, thaw}, step, state);
}

bool keepsStopped(const Plan &plan, const QString &step, StepState state)
{
    return hasStep(plan, u"services-start") &&
           isWithin(plan, {u"services-stop"_s, u"services-start"_s}, step, state);
}

DataNow::From beganWith(const Plan &plan)
{
    const QString data = plan.bound.value(u"data_is").toString();
    if (data.isEmpty())
        return DataNow::From::Usual;
    return data == u"before"  ? DataNow::From::Before
           : data == u"after" ? DataNow::From::After
                              : DataNow::From::Unknown;
}

DataNow::Data dataAt(const Plan &plan, const QString &step, StepState state)
{
    const qsizetype changing = placeOf(plan, changingStep(plan));
    const bool madeBefore = changing < 0 && beganWith(plan) == DataNow::From::After;
    const qsizetype now = placeOf(plan, step);
    const bool begun = state != StepState::Todo && state != StepState::Skipped;
    const bool done = state == StepState::Done;
    if (!madeBefore && (changing < 0 || now < changing || (now == changing && !begun)))
        return DataNow::Untouched;
    if (!madeBefore && now == changing)
        return done ? DataNow::Replaced : DataNow::InExchange;
    const qsizetype files = placeOf(plan, u"runtime-put"_s);
    if (files < 0 || now < files || (now == files && !begun))
        return DataNow::Replaced;
    return now > files || done ? DataNow::FilesReplaced : DataNow::FilesInExchange;
}

QString untouchedWords(DataNow::From from)
{
    switch (from) {
    case DataNow::From::Usual:
        break;
    case DataNow::From::Before:
        return Say::tr("The data is as it was before the interrupted run.");
    case DataNow::From::After:
        return Say::tr("The data that the interrupted run brought is in place.");
    case DataNow::From::Unknown:
        return Say::tr("It is not known whether the old or the new data stands there.");
    }
    return Say::tr("Nothing has been changed yet.");
}

QString dataWords(const DataNow &now)
{
    switch (now.data) {
    case DataNow::Untouched:
        return untouchedWords(now.from);
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

CancelOffer offerBefore(const Plan &plan, const QString &step)
{
    QString leaves =
        Say::tr("Safe now: the live data stays as it is, and what was made for this is removed.");
    if (refusesWrites(plan, step, StepState::Running))
        leaves += u' ' + Say::tr("Writes are allowed again.");
    if (keepsStopped(plan, step, StepState::Running))
        leaves += u' ' + Say::tr("The application is started again.");
    return {CancelOffer::Now::Possible,
            plan.procedure == Procedure::Revert ? Say::tr("Cancel the revert")
                                                : Say::tr("Cancel the restore"),
            leaves};
}

CancelOffer offerInExchange(const Plan &plan, const QString &step)
{
    // One transaction of the server: stopped, it is as if it had never begun.
    if (step == u"replace" && plan.bound.value(u"in_place").toBool())
        return {CancelOffer::Now::Possible, offerBefore(plan, step).button,
                Say::tr("Safe now: it is one transaction; stopped, the data stays as it is.")};
    return {CancelOffer::Now::Impossible, Say::tr("Cannot be cancelled now"),
            Say::tr("The data is being replaced in one piece; that runs to its end.")};
}

CancelOffer offerAfter(const QString &step)
{
    using Now = CancelOffer::Now;
    if (step == u"health")
        return {Now::Possible, Say::tr("Stop waiting for the application"),
                Say::tr("The data stays replaced; the run ends with a deviation.")};
    if (step == u"checks")
        return {Now::Possible, Say::tr("Stop checking"),
                Say::tr("The data stays replaced; the run ends with a deviation.")};
    const QString button = Say::tr("Cannot be cancelled now");
    if (step == u"services-start")
        return {Now::Impossible, button, Say::tr("The application is being started; that runs to its end.")};
    if (step == u"runtime-put")
        return {Now::Impossible, button,
                Say::tr("The runtime files are being replaced; that runs to its end.")};
    return {Now::Impossible, button, Say::tr("The data has been replaced; reading it back runs to its end.")};
}

/// Of a run that settles another without an exchange of its own.
CancelOffer settlingOffer(const Plan &plan, const QString &step)
{
    const QStringList reading{{}, u"probe"_s, u"stage"_s, u"examine"_s, u"clear"_s, u"freeze-undo"_s};
    if (!reading.contains(step))
        return offerAfter(step);
    return {
        CancelOffer::Now::Possible, Say::tr("Stop here"),
        beganWith(plan) == DataNow::From::Before
            ? Say::tr("Safe now: the data stays as it is; what has not been put back stays to be settled.")
            : Say::tr("Safe now: the new data stays in place; what is left stays to be settled.")};
}

CancelOffer changingOffer(const Plan &plan, const QString &step)
{
    const QString changing = changingStep(plan);
    if (changing.isEmpty())
        return settlingOffer(plan, step);
    if (step == changing)
        return offerInExchange(plan, step);
    if (placeOf(plan, step) < placeOf(plan, changing))
        return offerBefore(plan, step);
    return offerAfter(step);
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
    DataNow now = dataAt(plan, step, state);
    now.from = beganWith(plan);
    now.writesRefused = refusesWrites(plan, step, state);
    now.applicationStopped = keepsStopped(plan, step, state);
    return now;
}

QString changedSoFar(Procedure procedure, const DataNow &data)
{
    if (procedure == Procedure::Backup)
        return Say::tr("Nothing is changed: a backup only reads the database.");
    if (!changesData(procedure))
        return Say::tr("Nothing is changed: this only reads.");
    QString words = dataWords(data);
    if (data.writesRefused)
        words += u' ' + Say::tr("Writes are refused.");
    if (data.applicationStopped)
        words += u' ' + Say::tr("The application is stopped.");
    return words;
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
    return {Now::Possible, step == u"checks" ? Say::tr("Stop checking") : Say::tr("Stop waiting"),
            Say::tr("Safe now: nothing is changed by it.")};
}

QString runningTitle(const Plan &plan)
{
    if (beganWith(plan) != DataNow::From::Usual)
        return Say::tr("Settling what was interrupted on %1").replace(u"%1"_s, plan.target);
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
