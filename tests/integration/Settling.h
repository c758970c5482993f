#pragma once

#include "GatedProcesses.h"
#include "TestServices.h"
#include "plan/Resume.h"

#include <QRandomGenerator>

namespace holdfast::testing {

using namespace Qt::StringLiterals;

// Services whose programs are counted with their files.
inline Services gated(const Services &from, GatedProcesses &processes)
{
    return {from.clock, from.files,   from.locks,   from.http,  from.openers,
            processes,  from.secrets, from.journal, from.plans, from.actor};
}

// Runs that reach no end, or not a good one, and what `resume` makes of them.
inline QList<Interrupted> interruptedOf(const Services &services, const Environment &environment)
{
    ProgressSlot slot;
    RunContext context({}, slot);
    const Result<QList<Interrupted>> found = findInterrupted(services, environment, context);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return *found;
}

inline RunReport runResume(const Services &services, const Environment &environment, const Interrupted &one,
                           Settle choice)
{
    ProgressSlot slot;
    RunContext context({}, slot);
    RunReport report;
    Result<Run> run = planResume(services, environment, one, {choice, {}}, context);
    if (!run) {
        report.error = run.error();
        report.exitCode = exitCodeFor(run.error().code);
        return report;
    }
    RunEvents events;
    return runPlan(services, *run, events, context);
}

inline QString reasonsOf(const RunReport &report)
{
    QString out;
    for (const Phrase &each : report.deviations)
        out += u", "_s + each.code;
    for (const CheckResult &each : report.checks)
        out += each.verdict == Verdict::Pass ? QString() : QString(u", "_s + each.id);
    return out;
}

// As `resume --all` does. Empty when all came to a good end and nothing is pending.
inline QString settleAll(const Services &services, const Environment &environment)
{
    for (const Interrupted &one : interruptedOf(services, environment)) {
        const std::optional<Settle> choice = safeChoice(one);
        if (!choice)
            return u"no safe choice: "_s + one.told.code + u' ' + one.operation.lastStep;
        const RunReport report = runResume(services, environment, one, *choice);
        if (report.exitCode != ExitCode::Done)
            return toString(*choice) + u" of one that stands "_s + toString(one.data) + u": "_s +
                   summary(report) + reasonsOf(report);
    }
    const QList<Interrupted> left = interruptedOf(services, environment);
    return left.isEmpty() ? QString() : u"still pending: "_s + left.first().operation.id;
}

// Where the calls of a sweep are too many to try them all in every run: one of each `stride`, at a place that
// depends on the round only. With HOLDFAST_FULL_SWEEP set, all.
inline QList<int> pointsOf(int calls, int stride, quint32 seed)
{
    QList<int> out;
    const bool all = qEnvironmentVariableIsSet("HOLDFAST_FULL_SWEEP");
    QRandomGenerator random(20261123U + seed);
    for (int first = 1; first <= calls; first += all ? 1 : stride)
        out.append(all ? first : std::min(calls, first + random.bounded(stride)));
    return out;
}

} // namespace holdfast::testing
