#pragma once

#include "TestServices.h"

#include <QTemporaryDir>

#include <algorithm>

namespace holdfast::testing {

/// Brings a restore to the moment when `step` has begun, and no further, as if it had been killed there: the
/// data is what it then is, and on record stands what had been written by then. Its id; empty when it did
/// not get that far.
inline QString interruptRestore(const Services &services, const Environment &environment,
                                const RestoreRequest &request, const QString &step)
{
    ProgressSlot slot;
    RunContext context({}, slot);
    QTemporaryDir folder;
    Journal aside(toPath(folder.filePath(QStringLiteral("aside.sqlite"))), services.clock);
    const Services with{services.clock,   services.files,     services.locks,   services.http,
                        services.openers, services.processes, services.secrets, aside,
                        services.plans,   services.actor};
    const Result<RestorePreparation> prepared = prepareRestore(with, environment, request, context);
    if (!prepared)
        return {};
    Result<Run> run = runOfRestore(with, environment, request, *prepared);
    const Result<SigningKeys> keys = keysFor(services, environment);
    if (!run || !keys)
        return {};
    const auto at = std::find_if(run->steps.begin(), run->steps.end(),
                                 [&step](const Step &each) { return each.id == step; });
    if (at == run->steps.end())
        return {};
    at->run = [](RunContext &) -> Result<StepEnd> { return StepEnd{}; };
    run->steps.erase(std::next(at), run->steps.end());
    RunEvents events;
    const RunReport report = runPlan(with, *run, events, context);
    const Result<QList<JournalRecord>> records = aside.records();
    if (report.error || !records)
        return {};
    for (const JournalRecord &record : *records) {
        const bool ofStep = record.body.value(QStringLiteral("kind")) == QStringLiteral("outcome") &&
                            record.body.value(QStringLiteral("step")) == step;
        if (ofStep || record.body.value(QStringLiteral("kind")) == QStringLiteral("end"))
            continue;
        QJsonObject body = record.body;
        body.remove(QStringLiteral("pid_ticks")); // of a process that is no more
        if (!services.journal.append(record.operation, body, keys->current))
            return {};
    }
    return report.operation;
}

} // namespace holdfast::testing
