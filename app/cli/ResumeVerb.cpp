#include "cli/Consent.h"
#include "plan/Resume.h"

#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

struct Wanted
{
    QString id;
    bool undo = false;
    bool all = false;

    bool isList() const { return id.isEmpty() && !undo && !all; }
};

Result<Wanted> wantedFrom(const Invocation &invocation)
{
    const Wanted wanted{invocation.arguments.value(0), invocation.options.isSet(u"undo"_s),
                        invocation.options.isSet(u"all"_s)};
    if (invocation.arguments.size() > 1)
        return fail(ErrorCode::Usage, invocation.command, u"at most one ID"_s);
    if (wanted.all && (wanted.undo || !wanted.id.isEmpty()))
        return fail(ErrorCode::Usage, invocation.command, u"--all stands alone"_s);
    return wanted;
}

QJsonObject itemOf(const Interrupted &one)
{
    const std::optional<Settle> safe = safeChoice(one);
    return {{u"id"_s, one.operation.id},
            {u"procedure"_s, one.operation.procedure},
            {u"target"_s, one.operation.target},
            {u"started"_s, one.operation.started.toString(Qt::ISODateWithMs)},
            {u"declared_at"_s, one.operation.declared.toString(Qt::ISODateWithMs)},
            {u"step"_s, one.operation.lastStep},
            {u"data"_s, toString(one.data)},
            {u"runtime_files"_s, toString(one.files)},
            {u"in_force"_s, QJsonArray::fromStringList(one.inForce)},
            {u"choices"_s, QJsonArray{toString(Settle::Continue), toString(Settle::Undo)}},
            {u"safe_choice"_s, safe ? QJsonValue(toString(*safe)) : QJsonValue()}};
}

void show(const Invocation &invocation, const QList<Interrupted> &pending)
{
    for (const Interrupted &one : pending) {
        const QString started = text::say(
            phrase(u"interrupted-run",
                   {text::procedureName(one.operation.procedure == u"revert" ? Procedure::Revert
                                                                             : Procedure::Restore),
                    one.operation.target, timeValue(one.operation.started.toString(Qt::ISODateWithMs)),
                    one.operation.id}));
        invocation.output.line(started);
        invocation.output.line(u"  "_s + text::say(one.told));
        for (const QString &step : one.inForce)
            invocation.output.line(u"  "_s + text::say(phrase(u"still-in-force", {stepValue(step)})));
        invocation.output.line(u"  "_s + text::say(phrase(u"resume-choices", {one.operation.id})));
    }
    if (pending.isEmpty())
        invocation.output.line(text::say(phrase(u"nothing-interrupted")));
}

// Those that were asked for; each with what is to become of it.
Result<QList<std::pair<Interrupted, Settle>>> chosen(const Wanted &wanted, const QList<Interrupted> &pending)
{
    QList<std::pair<Interrupted, Settle>> out;
    const Settle settle = wanted.undo ? Settle::Undo : Settle::Continue;
    for (const Interrupted &one : pending) {
        if (wanted.all && safeChoice(one))
            out.append({one, *safeChoice(one)});
        else if (!wanted.all && (one.operation.id == wanted.id || wanted.id.isEmpty()))
            out.append({one, settle});
    }
    if (wanted.id.isEmpty() && wanted.undo && out.size() > 1)
        return fail(ErrorCode::Usage, u"resume"_s, u"several runs are pending: --undo needs an ID"_s);
    if (out.isEmpty() && !wanted.all)
        return fail(ErrorCode::NothingToResume, wanted.id,
                    u"no run of this environment's database is pending"_s);
    return out;
}

// Whether it puts data in the place of other data, and did not stand right before that.
bool exchanges(const std::pair<Interrupted, Settle> &one)
{
    const Standing data = one.first.data;
    return data == Standing::Unknown || (data == Standing::After && one.second == Settle::Undo);
}

Result<RunReport> settle(const Invocation &invocation, const Environment &environment,
                         const std::pair<Interrupted, Settle> &one)
{
    HOLDFAST_TRY_AS(const OpenWith opening, openingFrom(invocation));
    ProgressSlot slot;
    RunContext context = invocation.context(slot);
    HOLDFAST_TRY_AS(
        Run run, planResume(invocation.services(), environment, one.first, {one.second, opening}, context));
    invocation.output.plan(run.plan);
    if (exchanges(one) && ::isatty(STDIN_FILENO) == 1)
        HOLDFAST_TRY(askForToken(invocation, run.plan.token()));
    const RunReport report = invocation.run(run);
    invocation.output.tellEnd(report);
    return report;
}

// What no choice settles without a person.
int closeUnsettled(const Invocation &invocation, const QList<Interrupted> &pending)
{
    Closing closing;
    closing.command = invocation.command;
    closing.exitCode = ExitCode::FailedDataChanged;
    closing.outcome = Outcome::OutcomeUnknown;
    closing.error = fail(ErrorCode::Unfinished, pending.first().operation.id,
                         u"nobody but a person can say whether to go on or back"_s);
    closing.facts = {{u"pending"_s, pending.size()}};
    return invocation.output.close(closing);
}

int closeWith(const Invocation &invocation, const Environment &environment, const RunReport &report)
{
    ProgressSlot slot;
    RunContext context = invocation.context(slot);
    const Result<QList<Interrupted>> left = findInterrupted(invocation.services(), environment, context);
    const qsizetype pending = left ? left->size() : -1;
    Closing closing =
        Output::closingOf(invocation.command, report, {u"pending="_s + QString::number(pending)});
    closing.facts.insert(u"pending"_s, pending);
    return invocation.output.close(closing);
}

int closeList(const Invocation &invocation, const QList<Interrupted> &pending)
{
    Closing closing;
    closing.command = invocation.command;
    QJsonArray items;
    for (const Interrupted &one : pending)
        items.append(itemOf(one));
    closing.words = {u"pending="_s + QString::number(pending.size())};
    closing.facts = {{u"items"_s, items}, {u"pending"_s, pending.size()}};
    return invocation.output.close(closing);
}

} // namespace

int runResume(Invocation &invocation)
{
    const Result<Wanted> wanted = wantedFrom(invocation);
    if (!wanted)
        return invocation.refuse(wanted.error());
    const Result<Environment> environment = invocation.environment(NeedsDatabase::Yes);
    if (!environment)
        return invocation.refuse(environment.error());
    if (const Result<SigningKeys> keys = keysFor(invocation.services(), *environment); !keys)
        return invocation.refuse(keys.error());
    ProgressSlot slot;
    RunContext context = invocation.context(slot);
    const Result<QList<Interrupted>> pending = findInterrupted(invocation.services(), *environment, context);
    if (!pending)
        return invocation.refuse(pending.error());
    show(invocation, *pending);
    if (wanted->isList() || (wanted->all && pending->isEmpty()))
        return closeList(invocation, *pending);
    const Result<QList<std::pair<Interrupted, Settle>>> settled = chosen(*wanted, *pending);
    if (!settled)
        return invocation.refuse(settled.error());
    if (settled->isEmpty())
        return closeUnsettled(invocation, *pending);
    RunReport last;
    for (const auto &one : *settled) {
        const Result<RunReport> report = settle(invocation, *environment, one);
        if (!report)
            return invocation.refuse(report.error());
        last = *report;
        if (last.exitCode != ExitCode::Done)
            break;
    }
    return closeWith(invocation, *environment, last);
}

} // namespace holdfast::cli
