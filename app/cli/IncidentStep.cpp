#include "cli/IncidentWork.h"

#include "plan/Backup.h"
#include "plan/Validate.h"
#include "plan/Verify.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

// Exactly one of these says how it stands.
Result<Progressing> stateFrom(const IncidentWork &work)
{
    std::optional<Progressing> state;
    for (const auto &[option, named] : {std::pair{u"done"_s, Progressing::Done},
                                        {u"failed"_s, Progressing::Failed},
                                        {u"skip"_s, Progressing::Skipped},
                                        {u"begin"_s, Progressing::Running}}) {
        if (!work.isSet(option))
            continue;
        if (state)
            return fail(ErrorCode::Usage, u"--"_s + option,
                        u"only one of --done, --failed, --skip, --begin"_s);
        state = named;
    }
    if (!state)
        return fail(ErrorCode::Usage, u"incident step"_s,
                    u"one of --done, --failed, --skip, --begin or --run is needed"_s);
    return *state;
}

Result<Run> backupRun(const IncidentWork &work)
{
    BackupRequest request;
    request.reason = work.value(u"note"_s);
    const QProcessEnvironment &variables = work.invocation.real.variables();
    for (const QString &name : work.environment.runtime.variables) {
        if (variables.contains(name))
            request.variables.insert(name, variables.value(name).toUtf8());
    }
    return planBackup(work.services(), work.environment, request);
}

Result<Path> newestBackup(const IncidentWork &work)
{
    HOLDFAST_TRY_AS(const SigningKeys keys, keysFor(work.services(), work.environment));
    HOLDFAST_TRY_AS(const QList<BackupSet> sets,
                    readCatalog(work.services().files, work.environment.backupFolder(), keys));
    const BackupSet *newest = newestValid(sets);
    if (newest == nullptr)
        return fail(ErrorCode::BackupNotFound, toText(work.environment.backupFolder()), u"no valid backup"_s);
    return newest->artefact;
}

Result<Run> validateRun(const IncidentWork &work)
{
    HOLDFAST_TRY_AS(const Path artefact, newestBackup(work));
    ValidateRequest request;
    request.artefact = artefact;
    request.workFolder = work.invocation.real.workFolder();
    return planValidate(work.services(), work.environment, request);
}

// The command that a person has to give; of backups the newest that counts, where that is known.
QString commandFor(const IncidentWork &work, const QString &action)
{
    QStringList words{u"holdfast-cli"_s};
    if (work.isSet(u"environment"_s))
        words += {u"--environment"_s, work.value(u"environment"_s)};
    words.append(action);
    if (action == u"revert")
        return shellCommand(words);
    const Result<Path> newest = newestBackup(work);
    return newest ? shellCommand(words + QStringList{toText(*newest)})
                  : QString(shellCommand(words) + u" FILE"_s);
}

// What changes the live data asks for its own consent, so it has its own command.
Result<Run> planOf(const IncidentWork &work, const ScenarioStep &step)
{
    const bool ours = step.kind == StepKind::Automatic;
    if (ours && step.action == u"backup")
        return backupRun(work);
    if (ours && step.action == u"validate")
        return validateRun(work);
    if (ours && step.action == u"verify")
        return planVerify(work.services(), work.environment, {});
    if (ours)
        return fail(ErrorCode::PreconditionFailed, step.id,
                    u"never run from here; give: "_s + commandFor(work, step.action));
    return fail(ErrorCode::PreconditionFailed, step.id, u"a person does this step, and says so"_s);
}

// A copy of a damaged database is what the step is for, although such a backup counts as failed.
Progressing stateAfter(const RunReport &end)
{
    const bool keptDamaged = end.error && end.error->code == ErrorCode::SourceDamaged &&
                             !end.facts.value(u"file").toString().isEmpty();
    return end.exitCode == ExitCode::Done || keptDamaged ? Progressing::Done : Progressing::Failed;
}

int runPlanOf(const IncidentWork &work, const Incident &incident, const ScenarioStep &step)
{
    const Invocation &invocation = work.invocation;
    Result<Run> run = planOf(work, step);
    if (!run)
        return invocation.refuse(run.error());
    const QString operation = run->plan.id;
    StepReport report{step.id, Progressing::Running, {}, work.value(u"owner"_s), operation};
    if (const Result<void> begun = reportStep(work.services(), work.environment, incident, report); !begun)
        return invocation.refuse(begun.error());
    invocation.output.plan(run->plan);
    const RunReport end = invocation.run(*run);
    report.state = stateAfter(end);
    report.note = work.value(u"note"_s);
    const Result<void> told = reportStep(work.services(), work.environment, incident, report);
    invocation.output.tellEnd(end);
    Closing closing = Output::closingOf(invocation.command, end,
                                        {u"id="_s + incident.id, u"step="_s + step.id,
                                         u"state="_s + toString(report.state), u"operation="_s + operation});
    closing.facts.insert(u"id"_s, incident.id);
    closing.facts.insert(u"step"_s, step.id);
    closing.facts.insert(u"state"_s, toString(report.state));
    // The run is over; only what the incident says of it is not on record.
    if (!told && !closing.error) {
        closing.error = told.error();
        closing.exitCode = exitCodeFor(told.error().code);
    }
    return invocation.output.close(closing);
}

} // namespace

int runStep(const IncidentWork &work, const QString &step)
{
    const Invocation &invocation = work.invocation;
    const Result<Incident> incident = work.incident();
    if (!incident)
        return invocation.refuse(incident.error());
    if (incident->step(step) == nullptr) {
        QStringList ids;
        for (const IncidentStep &each : incident->steps)
            ids.append(each.id);
        return invocation.refuse(fail(ErrorCode::Usage, step, u"the steps are: "_s + ids.join(u", "_s)));
    }
    if (work.isSet(u"run"_s)) {
        const Scenario *scenario = work.scenarios.of(incident->scenario);
        const ScenarioStep *known = scenario == nullptr ? nullptr : scenario->step(step);
        if (known == nullptr)
            return invocation.refuse(fail(ErrorCode::PreconditionFailed, step,
                                          u"the scenario is no longer there: "_s + incident->scenario));
        return runPlanOf(work, *incident, *known);
    }
    const Result<Progressing> state = stateFrom(work);
    if (!state)
        return invocation.refuse(state.error());
    const StepReport report{step, *state, work.value(u"note"_s), work.value(u"owner"_s), {}};
    return work.end(*incident, reportStep(work.services(), work.environment, *incident, report),
                    {u"step="_s + step, u"state="_s + toString(*state)});
}

} // namespace holdfast::cli
