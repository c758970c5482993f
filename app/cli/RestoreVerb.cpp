#include "cli/Consent.h"
#include "plan/Incidents.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

// What restore, revert and plan have in common; the artefact is named in `file`, if there is one.
Result<RestoreRequest> requestFrom(const Invocation &invocation, const Environment &environment,
                                   const QString &file)
{
    RestoreRequest request;
    HOLDFAST_TRY_AS(request.opening, openingFrom(invocation));
    HOLDFAST_TRY_AS(request.mode, modeFrom(invocation));
    if (!file.isEmpty())
        request.artefact = artefactNamed(file, environment.root);
    if (invocation.options.isSet(u"runtime-backup"_s))
        request.runtimeArtefact =
            artefactNamed(invocation.options.value(u"runtime-backup"_s), environment.root);
    if (invocation.options.isSet(u"in-place"_s))
        request.placement = Placement::InPlace;
    if (invocation.options.isSet(u"leave-services"_s))
        request.control = Control::LeftAlone;
    HOLDFAST_TRY_AS(request.health, healthFrom(invocation, environment));
    request.reason = invocation.options.value(u"reason"_s);
    HOLDFAST_TRY_AS(request.declared, declaredFrom(invocation));
    if (!request.declared.isValid())
        request.declared = declaredOfOpenIncident(invocation.services().journal, environment.name);
    request.acceptTarget = invocation.options.value(u"accept-target"_s);
    request.withoutSafetyCopy = invocation.options.value(u"without-safety-copy"_s);
    return request;
}

Result<RestoreRequest> revertRequest(const Invocation &invocation, const Environment &environment)
{
    if (invocation.arguments.size() > 1 || invocation.options.isSet(u"backup-file"_s))
        return fail(ErrorCode::Usage, invocation.command, u"at most one ID"_s);
    // Said before anything else: without the key nothing can be proven.
    HOLDFAST_TRY(keysFor(invocation.services(), environment));
    HOLDFAST_TRY_AS(const RevertSource source,
                    findRevertSource(invocation.services(), environment, invocation.arguments.value(0)));
    HOLDFAST_TRY_AS(const RestoreRequest base, requestFrom(invocation, environment, {}));
    RestoreRequest request = holdfast::revertRequest(source, base);
    if (request.reason.isEmpty())
        request.reason = u"revert of "_s + source.operation;
    return request;
}

Result<RestoreRequest> restoreRequest(const Invocation &invocation, const Environment &environment)
{
    HOLDFAST_TRY_AS(const QString file, invocation.file());
    return requestFrom(invocation, environment, file);
}

} // namespace

int runRestore(Invocation &invocation)
{
    if (const Result<QString> file = invocation.file(); !file)
        return invocation.refuse(file.error());
    const Result<Environment> environment = invocation.environment(NeedsDatabase::Yes);
    if (!environment)
        return invocation.refuse(environment.error());
    const Result<RestoreRequest> request = restoreRequest(invocation, *environment);
    return request ? runChange(invocation, *environment, *request) : invocation.refuse(request.error());
}

int runRevert(Invocation &invocation)
{
    const Result<Environment> environment = invocation.environment(NeedsDatabase::Yes);
    if (!environment)
        return invocation.refuse(environment.error());
    const Result<RestoreRequest> request = revertRequest(invocation, *environment);
    return request ? runChange(invocation, *environment, *request) : invocation.refuse(request.error());
}

int runPlan(Invocation &invocation)
{
    const bool revert = invocation.options.isSet(u"revert"_s);
    if (const Result<QString> file = invocation.file(); !file && !revert)
        return invocation.refuse(file.error());
    const Result<Environment> environment = invocation.environment(NeedsDatabase::Yes);
    if (!environment)
        return invocation.refuse(environment.error());
    const Result<RestoreRequest> request =
        revert ? revertRequest(invocation, *environment) : restoreRequest(invocation, *environment);
    if (!request)
        return invocation.refuse(request.error());
    ProgressSlot slot;
    RunContext context = invocation.context(slot);
    const Result<RestorePreparation> prepared =
        prepareRestore(invocation.services(), *environment, *request, context);
    if (!prepared)
        return invocation.refuse(prepared.error());
    showPreparation(invocation, *prepared);
    if (prepared->refusal)
        return invocation.refuse(*prepared->refusal);
    invocation.output.plan(prepared->plan);
    if (const Result<void> kept = invocation.services().plans.keep(prepared->plan); !kept)
        return invocation.refuse(kept.error());
    Closing closing;
    closing.command = invocation.command;
    closing.words = {u"hash="_s + prepared->plan.hash(), u"token="_s + prepared->plan.token()};
    closing.facts = {{u"hash"_s, prepared->plan.hash()}, {u"token"_s, prepared->plan.token()}};
    return invocation.output.close(closing);
}

} // namespace holdfast::cli
