#include "cli/Consent.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

// What restore and plan have in common; the artefact is named in `file`.
Result<RestoreRequest> requestFrom(const Invocation &invocation, const Environment &environment, const QString &file)
{
    HOLDFAST_TRY(refuseUnbuilt(invocation, {u"runtime-backup"_s, u"identity"_s, u"in-place"_s}));
    RestoreRequest request;
    HOLDFAST_TRY_AS(request.mode, modeFrom(invocation));
    request.artefact = artefactNamed(file, environment.root);
    request.health = healthFrom(invocation, environment);
    request.reason = invocation.options.value(u"reason"_s);
    request.acceptTarget = invocation.options.value(u"accept-target"_s);
    request.withoutSafetyCopy = invocation.options.value(u"without-safety-copy"_s);
    return request;
}

} // namespace

int runRestore(Invocation &invocation)
{
    const Result<QString> file = invocation.file();
    if (!file)
        return invocation.refuse(file.error());
    const Result<Environment> environment = invocation.environment(NeedsDatabase::Yes);
    if (!environment)
        return invocation.refuse(environment.error());
    const Result<RestoreRequest> request = requestFrom(invocation, *environment, *file);
    if (!request)
        return invocation.refuse(request.error());
    return runChange(invocation, *environment, *request);
}

int runRevert(Invocation &invocation)
{
    if (invocation.arguments.size() > 1)
        return invocation.refuse(fail(ErrorCode::Usage, u"revert"_s, u"at most one ID"_s));
    const Result<Environment> environment = invocation.environment(NeedsDatabase::Yes);
    if (!environment)
        return invocation.refuse(environment.error());
    const Result<RevertSource> source =
        findRevertSource(invocation.services(), *environment, invocation.arguments.value(0));
    if (!source)
        return invocation.refuse(source.error());
    Result<RestoreRequest> request = requestFrom(invocation, *environment, toText(source->artefact));
    if (!request)
        return invocation.refuse(request.error());
    request->procedure = Procedure::Revert;
    if (request->reason.isEmpty())
        request->reason = u"revert of "_s + source->operation;
    return runChange(invocation, *environment, *request);
}

int runPlan(Invocation &invocation)
{
    const Result<QString> file = invocation.file();
    if (!file)
        return invocation.refuse(file.error());
    const Result<Environment> environment = invocation.environment(NeedsDatabase::Yes);
    if (!environment)
        return invocation.refuse(environment.error());
    const Result<RestoreRequest> request = requestFrom(invocation, *environment, *file);
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
