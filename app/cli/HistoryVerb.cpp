#include "cli/Invocation.h"
#include "text/Format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

// What a run without an end on record stands for: one that goes on has no outcome yet.
QString outcomeOf(const OperationSummary &operation)
{
    const bool interrupted = operation.outcome.isEmpty() && !operation.running;
    return interrupted ? toString(Outcome::OutcomeUnknown) : operation.outcome;
}

QString stateOf(const OperationSummary &operation)
{
    if (operation.running)
        return u"running"_s;
    return operation.ended.isValid() ? u"ended"_s : u"interrupted"_s;
}

QJsonObject itemOf(const OperationSummary &operation)
{
    return {{u"operation"_s, operation.id},
            {u"procedure"_s, operation.procedure},
            {u"environment"_s, operation.environment},
            {u"target"_s, operation.target},
            {u"started"_s, operation.started.toString(Qt::ISODateWithMs)},
            {u"ended"_s, operation.ended.isValid() ? QJsonValue(operation.ended.toString(Qt::ISODateWithMs))
                                                   : QJsonValue()},
            {u"state"_s, stateOf(operation)},
            {u"outcome"_s, operation.running ? QJsonValue() : QJsonValue(outcomeOf(operation))},
            {u"exit_code"_s, operation.exitCode < 0 ? QJsonValue() : QJsonValue(operation.exitCode)},
            {u"error"_s, operation.errorCode},
            {u"actor"_s, operation.actor},
            {u"reason"_s, operation.reason},
            {u"last_step"_s, operation.lastStep},
            {u"facts"_s, operation.facts}};
}

// History needs no key; where one is at hand it also proves who wrote the records.
Secret keyAtHand(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const Result<Environment> environment =
        options.isSet(u"environment"_s)
            ? invocation.real.environments().load(options.value(u"environment"_s))
            : invocation.real.environments().fromVariables("/", {}, NeedsDatabase::No);
    if (!environment)
        return {};
    const Result<SigningKeys> keys = keysFor(invocation.services(), *environment);
    return keys ? keys->current.clone() : Secret();
}

QStringList rowOf(const OperationSummary &operation)
{
    const std::optional<Outcome> outcome = outcomeFromString(operation.outcome);
    const QString step = text::stepTitle(operation.lastStep);
    const QString end = outcome ? text::word(*outcome)
                                : text::say(phrase(operation.running ? u"running" : u"interrupted", {step}));
    const QString code =
        operation.errorCode.isEmpty() ? QString() : QString(u" ("_s + operation.errorCode + u')');
    return {text::utc(operation.started),
            operation.id,
            operation.procedure,
            printable(operation.environment),
            printable(operation.target),
            end + code,
            operation.ended.isValid()
                ? text::duration(std::chrono::milliseconds(operation.started.msecsTo(operation.ended)))
                : QString(),
            operation.actor};
}

} // namespace

int runHistory(Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const Result<QDateTime> since = sinceFrom(invocation);
    if (!since)
        return invocation.refuse(since.error());
    bool isNumber = true;
    const qsizetype limit = options.isSet(u"limit"_s) ? options.value(u"limit"_s).toLongLong(&isNumber) : -1;
    if (!isNumber || (options.isSet(u"limit"_s) && limit < 0))
        return invocation.refuse(
            fail(ErrorCode::Usage, u"--limit "_s + options.value(u"limit"_s), u"a number is needed"_s));
    const Result<QList<OperationSummary>> operations = invocation.services().journal.operations();
    if (!operations)
        return invocation.refuse(operations.error());
    QList<QStringList> rows;
    QJsonArray items;
    for (const OperationSummary &operation : *operations) {
        if (limit >= 0 && rows.size() >= limit)
            break;
        if ((options.isSet(u"kind"_s) && operation.procedure != options.value(u"kind"_s)) ||
            (since->isValid() && operation.started < *since))
            continue;
        rows.append(rowOf(operation));
        items.append(itemOf(operation));
    }
    if (rows.isEmpty())
        invocation.output.line(text::say(phrase(u"no-operations")));
    else
        invocation.output.table({text::say(phrase(u"head-time")), text::say(phrase(u"head-operation")),
                                 text::say(phrase(u"head-kind")), text::say(phrase(u"head-service")),
                                 text::say(phrase(u"head-target")), text::say(phrase(u"head-outcome")),
                                 text::say(phrase(u"head-duration")), text::say(phrase(u"head-who"))},
                                rows);
    const Secret key = keyAtHand(invocation);
    const Result<ChainState> chain = invocation.services().journal.check(key);
    const bool whole = chain && *chain == ChainState::Whole;
    if (!whole)
        invocation.output.note(text::say(phrase(u"journal-broken")));
    else if (key.isEmpty() && !rows.isEmpty())
        invocation.output.note(text::say(phrase(u"chain-unchecked")));
    Closing closing;
    closing.command = invocation.command;
    closing.facts = {{u"items"_s, items},
                     {u"chain"_s, whole ? u"whole"_s : u"broken"_s},
                     {u"signatures_checked"_s, !key.isEmpty()}};
    closing.lastLine = false;
    return invocation.output.close(closing);
}

} // namespace holdfast::cli
