#include "plan/Verify.h"

#include "checks/Endpoints.h"
#include "checks/HealthProbe.h"
#include "checks/Monitoring.h"
#include "plan/CheckRunner.h"
#include "plan/VerifyWork.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Contracts §5.
constexpr QStringView summaryPath = u"/v1/ops/monitoring/operational-summary";

template <class Item>
void keepOnly(QList<Item> &items, QStringView prefix, const QStringList &only)
{
    items.removeIf([&](const Item &item) { return !only.contains(prefix + item.id); });
}

Checks filtered(Checks checks, const QStringList &only)
{
    if (only.isEmpty())
        return checks;
    if (!only.contains(u"health"_s))
        checks.health.url.clear(); // its pace stays, for the frontend
    if (!only.contains(u"frontend"_s))
        checks.frontend.clear();
    if (!only.contains(u"cors"_s))
        checks.cors = {};
    keepOnly(checks.endpoints, u"endpoint:", only);
    keepOnly(checks.invariants, u"invariant:", only);
    keepOnly(checks.commands, u"command:", only);
    checks.monitoring.windows.removeIf(
        [&](const QString &window) { return !only.contains(u"monitoring:"_s + window); });
    if (checks.monitoring.windows.isEmpty())
        checks.monitoring.url.clear();
    return checks;
}

QString originOf(const QString &url)
{
    return QUrl(url).toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                              QUrl::RemoveFragment);
}

// What is verified, in few words.
QString targetOf(const Checks &checks, const Environment &environment)
{
    for (const QString &url : {checks.health.url, checks.frontend, checks.monitoring.url}) {
        if (!url.isEmpty())
            return shownUrl(url);
    }
    return environment.name;
}

// Readiness is not among them: it has its step.
qsizetype othersIn(const Checks &checks)
{
    QStringList ids = checks.ids();
    ids.removeAll(u"health"_s);
    ids.removeAll(u"frontend"_s);
    return ids.size();
}

Result<void> checkRequest(const Checks &checks, const Environment &environment, const VerifyRequest &request)
{
    if (checks.isEmpty() && request.only.isEmpty())
        return fail(ErrorCode::PreconditionFailed, environment.name,
                    u"neither a health URL nor any other check: nothing to verify"_s);
    if (checks.isEmpty())
        return fail(ErrorCode::PreconditionFailed, environment.name,
                    u"there is no check of that name: "_s + request.only.join(u", "_s));
    const bool comparing = request.baseline || !request.saveBaseline.empty();
    if (comparing && checks.monitoring.url.isEmpty())
        return fail(ErrorCode::PreconditionFailed, environment.name,
                    u"a baseline needs the URL of monitoring, or of health"_s);
    return {};
}

QJsonObject boundOf(const Checks &checks, const VerifyRequest &request)
{
    QJsonObject bound{{u"health_url"_s, shownUrl(checks.health.url)}};
    if (const QJsonObject others = holdfast::boundOf(checks); !others.isEmpty())
        bound.insert(u"checks"_s, others);
    if (!request.only.isEmpty())
        bound.insert(u"only"_s, QJsonArray::fromStringList(request.only));
    if (!request.of.isEmpty())
        bound.insert(u"of"_s, request.of);
    if (!request.saveBaseline.empty())
        bound.insert(u"save_baseline"_s, toText(request.saveBaseline));
    QStringList waived;
    for (const Waiver &waiver : request.waivers)
        waived.append(waiver.check);
    if (!waived.isEmpty())
        bound.insert(u"waived"_s, QJsonArray::fromStringList(waived));
    return bound;
}

} // namespace

Checks checksOf(const Environment &environment, const VerifyRequest &request)
{
    Checks checks = environment.checks;
    if (request.health)
        checks.health = *request.health;
    const bool comparing = request.baseline || !request.saveBaseline.empty();
    if (comparing && checks.monitoring.url.isEmpty() && !checks.health.url.isEmpty())
        checks.monitoring.url = originOf(checks.health.url) + summaryPath;
    return filtered(std::move(checks), request.only);
}

QList<PlanRow> baselineRows(const Checks &checks)
{
    if (checks.monitoring.url.isEmpty())
        return {};
    return {{u"baseline"_s, phrase(u"do-baseline", {shownUrl(checks.monitoring.url)}), {}, {}, {}}};
}

QList<PlanRow> verifyRows(const Checks &checks)
{
    QList<PlanRow> rows;
    const QString health = shownUrl(checks.health.url);
    const QString frontend = shownUrl(checks.frontend);
    if (!health.isEmpty() && !frontend.isEmpty())
        rows.append({u"health"_s, phrase(u"do-health-frontend", {health, frontend}), {}, {}, {}});
    else if (!health.isEmpty())
        rows.append({u"health"_s, phrase(u"do-health", {health}), {}, {}, {}});
    else if (!frontend.isEmpty())
        rows.append({u"health"_s, phrase(u"do-frontend", {frontend}), {}, {}, {}});
    if (const qsizetype others = othersIn(checks); others > 0)
        rows.append({u"checks"_s, phrase(u"do-checks", {others}), {}, {}, {}});
    return rows;
}

VerifySteps verifySteps(const Services &services, const Environment &environment, const Checks &checks,
                        const std::shared_ptr<RunState> &state)
{
    const auto work = std::make_shared<VerifyWork>(VerifyWork{services, environment, checks, state});
    return stepsOf(work);
}

Result<Run> planVerify(const Services &services, const Environment &environment, const VerifyRequest &request)
{
    const Checks checks = checksOf(environment, request);
    HOLDFAST_TRY(checkRequest(checks, environment, request));
    Run run;
    run.state = std::make_shared<RunState>();
    run.reason = request.reason;
    // Without a key there is still something to verify; its records then carry no MAC.
    if (Result<SigningKeys> keys = keysFor(services, environment))
        run.journalKey = keys->current.clone();
    run.plan.id = newOperationId(services.clock);
    run.plan.procedure = Procedure::Verify;
    run.plan.environment = environment.name;
    run.plan.target = targetOf(checks, environment);
    run.plan.bound = boundOf(checks, request);
    run.plan.rows = verifyRows(checks);
    if (!request.of.isEmpty())
        run.state->facts.insert(u"of"_s, request.of);

    const auto work = std::make_shared<VerifyWork>(VerifyWork{services, environment, checks, run.state});
    work->before = request.baseline;
    work->waivers = request.waivers;
    work->of = request.of;
    work->nowFact = monitoringFact.toString();
    run.steps = stepsOf(work).after;
    if (!request.saveBaseline.empty()) {
        run.plan.rows.append({u"save-baseline"_s,
                              phrase(u"do-save-baseline", {toText(request.saveBaseline)}),
                              {},
                              phrase(u"changes-baseline-file"),
                              {}});
        run.steps.push_back({u"save-baseline"_s, [work, to = request.saveBaseline](RunContext &) {
                                 return saveBaseline(*work, to);
                             }});
    }
    return run;
}

std::optional<Baseline> lastBaseline(const Journal &journal, const Environment &environment)
{
    return baselineOnRecord(journal, environment.name, environment.checks.monitoring.url, {});
}

} // namespace holdfast
