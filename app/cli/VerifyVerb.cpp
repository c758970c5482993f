#include "cli/Invocation.h"
#include "plan/Verify.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

constexpr qint64 largestBaseline = 1024 * 1024;

// An id that no check has would be a check that nobody misses.
Result<void> refuseUnknown(const QStringList &ids, const QString &option, const Checks &checks)
{
    for (const QString &id : ids) {
        if (!checks.ids().contains(id))
            return fail(ErrorCode::Usage, option + u' ' + id, u"there are: "_s + checks.ids().join(u", "_s));
    }
    return {};
}

Result<std::optional<Baseline>> baselineFrom(const Invocation &invocation)
{
    HOLDFAST_TRY_AS(const Path path, pathFrom(invocation, u"baseline"_s));
    if (path.empty())
        return std::optional<Baseline>();
    HOLDFAST_TRY_AS(const QByteArray json, invocation.services().files.readAll(path, largestBaseline));
    Result<Baseline> baseline = baselineFromJson(json);
    if (!baseline)
        return fail(baseline.error().code, toText(path), baseline.error().detail);
    baseline->from = toText(path);
    return std::optional(std::move(*baseline));
}

Result<QList<Waiver>> waiversFrom(const Invocation &invocation)
{
    QList<Waiver> out;
    const QString reason = invocation.options.value(u"reason"_s).trimmed();
    for (const QString &id : invocation.options.values(u"waive"_s))
        out.append({id, invocation.services().actor, reason});
    if (!out.isEmpty() && reason.isEmpty())
        return fail(ErrorCode::Usage, u"--waive"_s, u"--reason TEXT is needed with it"_s);
    return out;
}

Result<VerifyRequest> requestFrom(const Invocation &invocation, const Environment &environment)
{
    HOLDFAST_TRY(invocation.noArguments());
    VerifyRequest request;
    HOLDFAST_TRY_AS(request.health, healthFrom(invocation, environment));
    HOLDFAST_TRY_AS(request.baseline, baselineFrom(invocation));
    HOLDFAST_TRY_AS(request.saveBaseline, pathFrom(invocation, u"save-baseline"_s));
    HOLDFAST_TRY_AS(request.waivers, waiversFrom(invocation));
    request.reason = invocation.options.value(u"reason"_s);
    const Checks all = checksOf(environment, request);
    request.only = invocation.options.values(u"only"_s);
    HOLDFAST_TRY(refuseUnknown(request.only, u"--only"_s, all));
    HOLDFAST_TRY(
        refuseUnknown(invocation.options.values(u"waive"_s), u"--waive"_s, checksOf(environment, request)));
    return request;
}

QStringList lastWords(const Checks &checks, const RunReport &report)
{
    QStringList words;
    if (!checks.health.url.isEmpty())
        words.append(u"health="_s + printable(shownUrl(checks.health.url)));
    words.append(u"checks="_s + QString::number(report.checks.size()));
    return words;
}

} // namespace

int runVerify(Invocation &invocation)
{
    const Result<Environment> environment = invocation.environment(NeedsDatabase::No);
    if (!environment)
        return invocation.refuse(environment.error());
    const Result<VerifyRequest> request = requestFrom(invocation, *environment);
    if (!request)
        return invocation.refuse(request.error());
    Result<Run> run = planVerify(invocation.services(), *environment, *request);
    if (!run)
        return invocation.refuse(run.error());
    const RunReport report = invocation.run(*run);
    return invocation.output.close(invocation.command, report,
                                   lastWords(checksOf(*environment, *request), report));
}

} // namespace holdfast::cli
