#include "cli/Invocation.h"
#include "plan/Verify.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

int runVerify(Invocation &invocation)
{
    if (const Result<void> built = refuseUnbuilt(invocation, {u"baseline"_s, u"save-baseline"_s}); !built)
        return invocation.refuse(built.error());
    const Result<Environment> environment = invocation.environment(NeedsDatabase::No);
    if (!environment)
        return invocation.refuse(environment.error());
    const HealthCheck health = healthFrom(invocation, *environment).value_or(environment->health);
    Result<Run> run = planVerify(invocation.services(), *environment, health);
    if (!run)
        return invocation.refuse(run.error());
    const RunReport report = invocation.run(*run);
    return invocation.output.close(u"verify"_s, report, {u"health="_s + printable(health.url)});
}

} // namespace holdfast::cli
