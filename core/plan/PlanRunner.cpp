#include "plan/PlanRunner.h"

#include "base/Crypto.h"
#include "system/Processes.h"

#include <QJsonArray>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QJsonObject errorToJson(const Error &error)
{
    return {{u"code"_s, toString(error.code)},
            {u"subject"_s, error.subject},
            {u"detail"_s, error.detail},
            {u"while"_s, QJsonArray::fromStringList(error.whileDoing)}};
}

QJsonArray checksToJson(const QList<CheckResult> &checks)
{
    QJsonArray out;
    for (const CheckResult &check : checks)
        out.append(toJson(check));
    return out;
}

QJsonArray phrasesToJson(const QList<Phrase> &phrases)
{
    QJsonArray out;
    for (const Phrase &each : phrases)
        out.append(toJson(each));
    return out;
}

double seconds(std::chrono::milliseconds duration)
{
    return static_cast<double>(duration.count()) / 1000.0;
}

// Writes this run's records, all under its id and key.
class Recorder
{
public:
    Recorder(const Services &services, const Run &run) : m_services(services), m_run(run) {}

    Result<void> start()
    {
        return put({{u"kind"_s, m_run.resumed.isEmpty() ? u"start"_s : u"resumed"_s},
                    {u"choice"_s, m_run.resumed},
                    {u"procedure"_s, toString(m_run.plan.procedure)},
                    {u"environment"_s, m_run.plan.environment},
                    {u"target"_s, m_run.plan.target},
                    {u"plan_hash"_s, m_run.plan.hash()},
                    {u"bound"_s, m_run.plan.bound},
                    {u"actor"_s, m_services.actor},
                    {u"pid"_s, static_cast<qint64>(::getpid())},
                    {u"pid_ticks"_s, startTicksOf(::getpid())},
                    {u"reason"_s, m_run.reason.isEmpty() ? u"not given"_s : m_run.reason},
                    {u"declared_at"_s, m_run.declared.toString(Qt::ISODateWithMs)},
                    {u"tool_version"_s, QStringLiteral(HOLDFAST_VERSION)}});
    }
    // The facts with each, so that a killed run still says where the old data is.
    Result<void> intent(const QString &step)
    {
        return put({{u"kind"_s, u"intent"_s}, {u"step"_s, step}, {u"facts"_s, m_run.state->facts}});
    }
    Result<void> outcome(const QString &step, StepState state, const Phrase &note)
    {
        return put({{u"kind"_s, u"outcome"_s},
                    {u"step"_s, step},
                    {u"state"_s, toString(state)},
                    {u"note"_s, toJson(note)},
                    {u"checks"_s, checksToJson(m_run.state->checks)},
                    {u"deviations"_s, phrasesToJson(m_run.state->deviations)},
                    {u"facts"_s, m_run.state->facts}});
    }
    Result<void> undone(const QString &step, const Result<void> &end)
    {
        QJsonObject body{{u"kind"_s, u"undone"_s}, {u"step"_s, step}};
        if (!end)
            body.insert(u"error"_s, errorToJson(end.error()));
        return put(body);
    }
    Result<void> end(const RunReport &report)
    {
        QJsonObject body{{u"kind"_s, u"end"_s},
                         {u"outcome"_s, toString(report.outcome)},
                         {u"exit_code"_s, static_cast<int>(report.exitCode)},
                         {u"checks"_s, checksToJson(report.checks)},
                         {u"deviations"_s, phrasesToJson(report.deviations)},
                         {u"facts"_s, report.facts},
                         {u"duration_seconds"_s, seconds(report.duration)},
                         {u"since_declared_seconds"_s, seconds(report.sinceDeclared)}};
        if (report.error)
            body.insert(u"error"_s, errorToJson(*report.error));
        return put(body);
    }

private:
    Result<void> put(const QJsonObject &body)
    {
        HOLDFAST_TRY(m_services.journal.append(m_run.plan.id, body, m_run.journalKey));
        return {};
    }

    const Services &m_services;
    const Run &m_run;
};

// The error of the first step that failed, if any. From the moment when the live data has changed, a journal
// that cannot be written no longer stops the run: bringing it to its end protects the data more.
std::optional<Error> runSteps(Run &run, Recorder &recorder, RunEvents &events, RunContext &context)
{
    for (const Step &step : run.steps) {
        if (const Result<void> go = context.checkStop(); !go && !run.state->dataChanged)
            return go.error();
        if (const Result<void> written = recorder.intent(step.id); !written && !run.state->dataChanged)
            return written.error();
        if (step.undo && !run.inForce.contains(step.id))
            run.inForce.append(step.id);
        events.stepChanged(step.id, StepState::Running, {});
        context.phase(step.id);
        qsizetype told = run.state->checks.size();
        run.state->checksCame = [&] {
            while (told < run.state->checks.size())
                events.checkDone(run.state->checks[told++]);
        };
        const Result<StepEnd> end = step.run(context);
        run.state->checksCame();
        run.state->checksCame = [] {};
        const StepState state = end ? end->state : StepState::Failed;
        const Phrase note = end ? end->note : Phrase();
        events.stepChanged(step.id, state, note);
        const Result<void> written = recorder.outcome(step.id, state, note);
        if (!end)
            return during(end.error(), step.id);
        if (!written && !run.state->dataChanged)
            return during(written.error(), step.id);
        for (const QString &over : end->state == StepState::Done ? step.takesBack : QStringList()) {
            if (run.inForce.removeAll(over) > 0)
                (void)recorder.undone(over, {});
        }
    }
    return std::nullopt;
}

// What still stands beside the data, on record for `resume`.
void recordLeft(Run &run)
{
    QJsonObject &facts = run.state->facts;
    facts.remove(leftUndoneFact.toString());
    if (!run.inForce.isEmpty())
        facts.insert(leftUndoneFact.toString(), QJsonArray::fromStringList(run.inForce));
}

// The data is as it was: so shall be what stands around it. A journal that cannot be written does not keep us
// from it.
void takeBack(Run &run, Recorder &recorder, RunContext &context)
{
    const RunContext::Uncancellable toTheEnd(context);
    for (auto step = run.steps.rbegin(); step != run.steps.rend(); ++step) {
        if (!step->undo || !run.inForce.contains(step->id))
            continue;
        const Result<void> end = step->undo(context);
        (void)recorder.undone(step->id, end);
        if (end)
            run.inForce.removeAll(step->id);
        else
            run.state->deviations.append(phrase(u"left-undone", {stepValue(step->id), end.error().detail}));
    }
    recordLeft(run);
}

// The data has changed, and no step has taken it back: it stays as it is until somebody decides.
void leaveStanding(Run &run)
{
    for (const QString &id : std::as_const(run.inForce))
        run.state->deviations.append(phrase(u"still-in-force", {stepValue(id)}));
    recordLeft(run);
}

void judge(RunReport &report, const RunState &state)
{
    report.checks = state.checks;
    report.deviations = state.deviations;
    report.facts = state.facts;
    if (report.error) {
        report.outcome = state.unknown       ? Outcome::OutcomeUnknown
                         : state.dataChanged ? Outcome::FailedDataChanged
                                             : Outcome::FailedDataUnchanged;
        report.exitCode = state.unknown || state.dataChanged ? ExitCode::FailedDataChanged
                                                             : exitCodeFor(report.error->code);
        // A server that does not answer is a reason not to begin a restore, and a backup that failed
        // (contracts §4.2).
        const bool noServer = report.error->code == ErrorCode::ServerUnreachable ||
                              report.error->code == ErrorCode::LoginFailed;
        const bool begun =
            report.procedure == Procedure::Backup ||
            (!report.error->whileDoing.isEmpty() && report.error->whileDoing.last() != u"stage" &&
             report.error->whileDoing.last() != u"scratch");
        if (noServer && begun && report.exitCode == ExitCode::Refused)
            report.exitCode = ExitCode::Failed;
        return;
    }
    const Verdict verdict = worst(state.checks);
    if (verdict == Verdict::Fail || verdict == Verdict::Warn || !state.deviations.isEmpty()) {
        report.outcome = Outcome::RestoredWithDeviations;
        report.exitCode = ExitCode::CheckFailed;
        return;
    }
    report.outcome = state.success;
    report.exitCode = ExitCode::Done;
}

} // namespace

QString toString(StepState state)
{
    switch (state) {
    case StepState::Todo:
        return u"todo"_s;
    case StepState::Running:
        return u"running"_s;
    case StepState::Done:
        return u"done"_s;
    case StepState::Failed:
        return u"failed"_s;
    case StepState::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString newOperationId(const Clock &clock)
{
    return clock.nowUtc().toString(u"yyyyMMdd-HHmmss-"_s) + hex(randomBytes(4));
}

RunReport runPlan(const Services &services, Run &run, RunEvents &events, RunContext &context)
{
    RunReport report;
    report.operation = run.plan.id;
    report.procedure = run.plan.procedure;
    const auto start = services.clock.monotonic();
    if (!run.declared.isValid())
        run.declared = services.clock.nowUtc();
    const auto time = [&] {
        report.duration = services.clock.monotonic() - start;
        report.sinceDeclared = std::max(
            report.duration, std::chrono::milliseconds(run.declared.msecsTo(services.clock.nowUtc())));
    };
    const auto refuse = [&](const Error &error) {
        report.error = error;
        judge(report, *run.state);
        time();
        return report;
    };

    std::unique_ptr<Lock> lock;
    if (!run.lockFile.empty()) {
        if (const Result<void> folder = services.files.makeFolder(run.lockFile.parent_path()); !folder)
            return refuse(folder.error());
        Result<std::unique_ptr<Lock>> taken = services.locks.acquire(
            run.lockFile, services.actor + u" pid "_s + QString::number(::getpid()) + u" since "_s +
                              services.clock.nowUtc().toString(Qt::ISODate));
        if (!taken)
            return refuse(taken.error());
        lock = std::move(*taken);
    }
    if (run.check) {
        if (const Result<void> sound = run.check(context); !sound)
            return refuse(sound.error());
    }
    Recorder recorder(services, run);
    if (const Result<void> written = recorder.start(); !written)
        return refuse(written.error());
    if (run.sweep) {
        if (const Result<void> swept = run.sweep(); !swept)
            report.error = swept.error();
    }
    if (!report.error)
        report.error = runSteps(run, recorder, events, context);
    if (report.error && !run.state->dataChanged && !run.state->unknown)
        takeBack(run, recorder, context);
    else
        leaveStanding(run);
    judge(report, *run.state);
    time();
    run.keepAlive.reset(); // work files go while the lock is still held
    run.steps.clear();
    if (const Result<void> written = recorder.end(report); !written && !report.error) {
        report.deviations.append(phrase(u"journal-end-missing", {written.error().detail}));
        if (run.state->dataChanged) {
            report.outcome = Outcome::RestoredWithDeviations;
            report.exitCode = ExitCode::CheckFailed;
        }
    }
    return report;
}

} // namespace holdfast
