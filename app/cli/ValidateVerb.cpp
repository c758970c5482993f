#include "cli/Invocation.h"
#include "plan/Validate.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

int runValidate(Invocation &invocation)
{
    const Result<QString> file = invocation.file();
    if (!file)
        return invocation.refuse(file.error());
    ValidateRequest request;
    const Result<OpenWith> opening = openingFrom(invocation);
    if (!opening)
        return invocation.refuse(opening.error());
    request.opening = *opening;
    if (invocation.options.isSet(u"depth"_s)) {
        const QString text = invocation.options.value(u"depth"_s);
        const std::optional<Depth> depth = depthFromString(text);
        if (depth != Depth::Sealed && depth != Depth::Readable && depth != Depth::Restored)
            return invocation.refuse(
                fail(ErrorCode::Usage, u"--depth "_s + text, u"sealed, readable or restored"_s));
        request.depth = *depth;
        request.asked = Asked::Explicitly;
    }
    const Result<Environment> environment = invocation.environment(NeedsDatabase::No);
    if (!environment)
        return invocation.refuse(environment.error());
    request.artefact = artefactNamed(*file, environment->root);
    request.workFolder = invocation.real.workFolder();
    Result<Run> run = planValidate(invocation.services(), *environment, request);
    if (!run)
        return invocation.refuse(run.error());
    const RunReport report = invocation.run(*run);
    return invocation.output.close(invocation.command, report,
                                   {u"file="_s + printable(toText(request.artefact)),
                                    u"depth="_s + report.facts.value(u"depth").toString()});
}

} // namespace holdfast::cli
