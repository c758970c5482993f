#include "plan/Verify.h"

#include "checks/HealthProbe.h"

using namespace Qt::StringLiterals;

namespace holdfast {

Result<Run> planVerify(const Services &services, const Environment &environment, const HealthCheck &health)
{
    if (health.url.isEmpty())
        return fail(ErrorCode::PreconditionFailed, environment.name, u"no health URL: nothing to verify"_s);
    Run run;
    run.state = std::make_shared<RunState>();
    // Without a key there is still something to verify; its records then carry no MAC.
    if (Result<SigningKeys> keys = keysFor(services, environment))
        run.journalKey = keys->current.clone();
    run.plan.id = newOperationId(services.clock);
    run.plan.procedure = Procedure::Verify;
    run.plan.environment = environment.name;
    run.plan.target = shownUrl(health.url);
    run.plan.bound = {{u"health_url"_s, shownUrl(health.url)}};
    run.plan.rows = {{u"health"_s, phrase(u"do-health", {shownUrl(health.url)}), {}, {}, {}}};
    run.steps = {
        {u"health"_s, [&services, health, state = run.state](RunContext &context) -> Result<StepEnd> {
             const CheckResult check = waitForHealth(services.http, services.clock, health, context);
             HOLDFAST_TRY(context.checkStop());
             state->checks.append(check);
             return StepEnd{StepState::Done, check.observed};
         }}};
    return run;
}

} // namespace holdfast
