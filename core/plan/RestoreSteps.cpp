#include "plan/RestoreSteps.h"

#include "base/Crypto.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

RestoreWork::RestoreWork(RestoreParts parts)
    : RestoreParts(std::move(parts)),
      staging(services.files, stagedName(stagingFolder(environment, prepared), ".db")),
      safety(services, environment,
             {safetyFolder(environment), SetPurpose::PreRestore, u"before "_s + prepared.plan.id, {}, lock}),
      runtimeSafety(services, safetyFolder(environment))
{
    runtimeSafety.lock(lock);
}

RestoreWork::~RestoreWork()
{
    removeStaged(services.files, runtime.entries);
    removeStaged(services.files, runtimeBefore.entries);
}

Path stagingFolder(const Environment &environment, const RestorePreparation &prepared)
{
    return environment.database.mode == Mode::Sqlite ? prepared.live.path.parent_path()
                                                     : environment.backupFolder();
}

QString idOf(const FileFacts &facts)
{
    return facts.exists() ? u"%1:%2:%3"_s.arg(facts.dev).arg(facts.inode).arg(facts.born) : QString();
}

Result<StepEnd> stageSet(RestoreWork &work, RunContext &context)
{
    HOLDFAST_TRY_AS(const PassReport pass, work.staging.unpack(work.prepared.set, work.opening, context));
    return StepEnd{StepState::Done, phrase(u"staged", {bytesValue(pass.plain.size)})};
}

Result<StepEnd> makeSafetyCopy(RestoreWork &work, DatabaseEngine &engine, RunContext &context)
{
    const Result<Phrase> made = [&]() -> Result<Phrase> {
        HOLDFAST_TRY(work.safety.copy(engine, context));
        HOLDFAST_TRY(work.safety.prove(engine, context));
        return work.safety.publish(work.keys, context);
    }();
    if (made) {
        const QString file = toText(work.safety.artefact());
        work.state->facts.insert(u"safety_copy"_s, file);
        return StepEnd{StepState::Done, phrase(u"safety-made", {file})};
    }
    if (made.error().code == ErrorCode::Cancelled)
        return made.error();
    const QString place = work.prepared.live.identity.path;
    const QString lift = work.prepared.plan.target + u'-' + codeLetters(sha256("safety|" + place.toUtf8()));
    if (work.request.withoutSafetyCopy.normalized(QString::NormalizationForm_C).trimmed() == lift) {
        work.state->deviations.append(phrase(u"without-safety-copy", {made.error().detail}));
        return StepEnd{StepState::Skipped, phrase(u"without-safety-copy", {made.error().detail})};
    }
    return fail(ErrorCode::SafetyCopyImpossible, place,
                toString(made.error().code) + u": "_s + made.error().detail + u"; --without-safety-copy "_s +
                    lift);
}

namespace {

// One after the other, in the root folder. Of what a program says nothing is kept: it may hold secrets.
Result<void> runAll(RestoreWork &work, const QList<QStringList> &commands, RunContext &context)
{
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const QStringList &command = commands[i];
        ProcessRequest request;
        request.program = toPath(command.first());
        request.arguments = command.mid(1);
        request.folder = work.environment.root;
        request.discardsOutput = true;
        request.patience = std::chrono::minutes(15);
        HOLDFAST_TRY_AS(const ProcessEnd end, work.services.processes.run(request, context));
        if (end.exitCode == 0 && end.signal == 0 && !end.stalled)
            continue;
        const QString which = u"command %1 of %2, "_s.arg(i + 1).arg(commands.size());
        return fail(ErrorCode::ServiceControlFailed, command.first(),
                    which + (end.stalled       ? u"not at its end after fifteen minutes"_s
                             : end.signal != 0 ? u"ended by signal %1"_s.arg(end.signal)
                                               : u"exit code %1"_s.arg(end.exitCode)));
    }
    return {};
}

} // namespace

bool controlsServices(const Environment &environment, const RestoreRequest &request)
{
    return !environment.services.stop.isEmpty() && request.control == Control::AsConfigured;
}

Result<StepEnd> stopServices(RestoreWork &work, RunContext &context)
{
    HOLDFAST_TRY(runAll(work, work.environment.services.stop, context));
    return StepEnd{StepState::Done, phrase(u"services-stopped")};
}

Result<void> bringServicesBack(RestoreWork &work, RunContext &context)
{
    if (work.environment.services.start.isEmpty())
        return fail(ErrorCode::ServiceControlFailed, work.environment.name,
                    u"the environment names no start commands any more"_s);
    return runAll(work, work.environment.services.start, context);
}

// Whatever comes of it, the data is what it is: an application that does not start is a failed check.
Result<StepEnd> startServices(RestoreWork &work, RunContext &context)
{
    const Result<void> started = bringServicesBack(work, context);
    if (started)
        return StepEnd{StepState::Done, phrase(u"services-started")};
    const Phrase observed =
        phrase(u"services-not-started", {started.error().subject, started.error().detail});
    work.state->checks.append({u"services"_s,
                               Verdict::Fail,
                               phrase(u"services-expected"),
                               observed,
                               phrase(u"services-remedy"),
                               {}});
    return StepEnd{StepState::Failed, observed};
}

} // namespace holdfast
