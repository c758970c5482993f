#include "archive/AgeKeys.h"
#include "cli/Invocation.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

// Also where somebody else makes the file in the same moment, none of the two is lost.
Result<void> writeIdentity(Files &files, const Path &file, const Secret &content)
{
    Result<void> written = files.publish(file, content.reveal(), Overwrite::Never);
    if (written)
        return {};
    HOLDFAST_TRY_AS(const FileFacts taken, files.facts(file));
    if (taken.exists())
        return fail(ErrorCode::PreconditionFailed, toText(file),
                    u"it exists, and may be all that opens backups: name another --output"_s);
    return written;
}

} // namespace

int runKeygen(Invocation &invocation)
{
    if (const Result<void> none = invocation.noArguments(); !none)
        return invocation.refuse(none.error());
    const Result<Path> file = pathFrom(invocation, u"output"_s);
    if (!file)
        return invocation.refuse(file.error());
    if (file->empty())
        return invocation.refuse(fail(ErrorCode::Usage, u"keygen"_s, u"--output FILE is needed"_s));
    const AgeIdentity identity = AgeIdentity::generate();
    const Secret content = renderAgeIdentity(identity, invocation.services().clock.nowUtc());
    if (const Result<void> written = writeIdentity(invocation.services().files, *file, content); !written)
        return invocation.refuse(written.error());
    const QString recipient = toText(identity.recipient());
    invocation.output.note(text::say(phrase(u"keygen-keep", {toText(*file)})));
    invocation.output.note(text::say(phrase(u"keygen-use", {recipient})));
    Closing closing;
    closing.command = invocation.command;
    closing.words = {u"recipient="_s + recipient};
    closing.facts = {{u"recipient"_s, recipient}, {u"file"_s, toText(*file)}};
    return invocation.output.close(closing);
}

} // namespace holdfast::cli
