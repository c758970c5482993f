#include "cli/Invocation.h"
#include "plan/Verify.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

int runVerify(Invocation &invocation)
{
    if (const Result<void> built = refuseUnbuilt(invocation, {u"baseline"_s, u"save-baseline"_s}); !built)
        return invocation.refuse(built.error());
    if (const Result<void> none = invocation.noArguments(); !none)
        return invocation.refuse(none.error());
    const Result<Environment> environment = invocation.environment(NeedsDatabase::No);
    if (!environment)
        return invocation.refuse(environment.error());
    const Result<std::optional<HealthCheck>> wanted = healthFrom(invocation, *environment);
    if (!wanted)
        return invocation.refuse(wanted.error());
    const HealthCheck health = wanted->value_or(environment->checks.health);
    Result<Run> run = planVerify(invocation.services(), *environment, health);
    if (!run)
        return invocation.refuse(run.error());
    const RunReport report = invocation.run(*run);
    return invocation.output.close(invocation.command, report,
                                   {u"health="_s + printable(shownUrl(health.url))});
}

} // namespace holdfast::cli
