#include "plan/RestoreSteps.h"

#include "base/Crypto.h"
#include "checks/HealthProbe.h"

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

Result<StepEnd> askHealth(RestoreWork &work, const HealthCheck &check, RunContext &context)
{
    const CheckResult result = waitForHealth(work.services.http, work.services.clock, check, context);
    work.state->checks.append(result);
    if (result.verdict == Verdict::Pass &&
        work.state->facts.value(u"depth").toString() == toString(Depth::Restored))
        work.state->facts.insert(u"depth"_s, toString(Depth::Served));
    return StepEnd{StepState::Done, result.observed};
}

} // namespace holdfast
