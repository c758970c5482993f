#include "cli/Invocation.h"
#include "plan/Unseal.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

// Needs no environment; where one is named, it says what opens its backups.
Result<AgeKeys> keysFrom(const Invocation &invocation)
{
    HOLDFAST_TRY_AS(const OpenWith opening, openingFrom(invocation));
    Environment environment;
    if (invocation.options.isSet(u"environment"_s)) {
        HOLDFAST_TRY_AS(environment, invocation.environment(NeedsDatabase::No));
    }
    return keysToOpen(invocation.services(), environment, opening);
}

Result<UnsealRequest> requestFrom(const Invocation &invocation)
{
    UnsealRequest request;
    HOLDFAST_TRY_AS(const QString file, invocation.file());
    HOLDFAST_TRY_AS(request.output, pathFrom(invocation, u"output"_s));
    if (request.output.empty())
        return fail(ErrorCode::Usage, u"unseal"_s, u"--output OUT is needed"_s);
    QString root = invocation.options.value(u"repo-root"_s);
    if (root.isEmpty())
        root = invocation.real.variables().value(u"BACKUP_REPO_ROOT"_s, u"."_s);
    std::error_code ignored;
    request.file = artefactNamed(file, std::filesystem::absolute(toPath(root), ignored));
    request.file = invocation.services().files.canonical(request.file).value_or(request.file);
    if (invocation.options.isSet(u"raw"_s))
        request.layers = Layers::AgeOnly;
    return request;
}

} // namespace

int runUnseal(Invocation &invocation)
{
    const Result<UnsealRequest> request = requestFrom(invocation);
    if (!request)
        return invocation.refuse(request.error());
    const Result<AgeKeys> keys = keysFrom(invocation);
    if (!keys)
        return invocation.refuse(keys.error());
    ProgressSlot slot;
    RunContext context = invocation.context(slot);
    if (const Result<void> done = unseal(invocation.services().files, *request, *keys, context); !done)
        return invocation.refuse(done.error());
    if (request->layers == Layers::All)
        invocation.output.note(text::say(phrase(u"unseal-unproven")));
    Closing closing;
    closing.command = invocation.command;
    closing.words = {u"file="_s + printable(toText(request->output))};
    closing.facts = {{u"file"_s, toText(request->output)}, {u"source"_s, toText(request->file)}};
    return invocation.output.close(closing);
}

} // namespace holdfast::cli
