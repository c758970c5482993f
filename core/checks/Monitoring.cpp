#include "checks/Monitoring.h"

#include "checks/Ask.h"
#include "model/Environment.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype mostNamed = 20; // alerts in one sentence: an answer may hold any number of them

MonitoringLook without(const Error &error, const Phrase &refusal, const Phrase &remedy)
{
    return {error, refusal, remedy};
}

QString urlFor(const QString &url, const QString &window)
{
    QUrl out(url);
    QUrlQuery query(out);
    query.removeAllQueryItems(u"window"_s);
    query.addQueryItem(u"window"_s, window);
    out.setQuery(query);
    return out.toString(QUrl::FullyEncoded);
}

MonitoringLook offContract(const QString &url, const QString &detail)
{
    // Of the document itself the pointer is empty.
    const QString place = detail.startsWith(u": ") ? detail.mid(2) : detail;
    return without(fail(ErrorCode::HttpFailed, shownUrl(url), place),
                   phrase(u"monitoring-off-contract", {place}), phrase(u"monitoring-off-contract-remedy"));
}

MonitoringLook read(const HttpAnswer &answer, const QString &url, const QString &window)
{
    if (answer.status != 200 || isErrorBody(answer) || QJsonDocument::fromJson(answer.body).isNull()) {
        const QString status = u"HTTP "_s + QString::number(answer.status);
        return without(fail(ErrorCode::HttpFailed, shownUrl(url), status), refusalPhrase(answer),
                       refusalRemedy(answer));
    }
    const Result<OperationalSummary> summary = summaryFromJson(answer.body);
    if (!summary)
        return offContract(url, summary.error().detail);
    // Whatever window it names: these are the alerts that it says are firing.
    OperationalSummary asked = *summary;
    asked.window = window;
    return {asked, {}, {}};
}

// "availability_degraded (critical), latency_p95_high (medium)", or a dash.
QString namesOf(const QList<Alert> &alerts)
{
    QStringList names;
    for (const Alert &alert : alerts)
        names.append(alert.code.left(80) + u" ("_s + toString(alert.severity) + u')');
    if (const qsizetype more = names.size() - mostNamed; more > 0)
        names = names.mid(0, mostNamed) + QStringList(u"… (+%1)"_s.arg(more));
    return names.isEmpty() ? u"–"_s : names.join(u", "_s);
}

bool has(const QList<Alert> &alerts, Severity severity)
{
    return std::any_of(alerts.begin(), alerts.end(),
                       [&](const Alert &alert) { return alert.severity == severity; });
}

Phrase expectedFor(const std::optional<Baseline> &baseline, const OperationalSummary *before)
{
    if (before == nullptr)
        return phrase(u"monitoring-expected-alone");
    const QJsonValue at =
        baseline->at.isValid() ? timeValue(baseline->at.toString(Qt::ISODateWithMs)) : QJsonValue(u"–"_s);
    if (baseline->from.isEmpty())
        return phrase(u"monitoring-expected", {at});
    return phrase(u"monitoring-expected-from", {at, baseline->from});
}

void judge(const OperationalSummary &now, const OperationalSummary *before, CheckResult &check)
{
    const AlertDelta delta = compare(before, now);
    const QString fresh = namesOf(delta.fresh);
    const QString known = namesOf(delta.known);
    const QString gone = namesOf(delta.gone);
    check.verdict = has(delta.fresh, Severity::Critical) ? Verdict::Fail
                    : has(delta.fresh, Severity::High)   ? Verdict::Warn
                                                         : Verdict::Pass;
    if (delta.fresh.isEmpty() && delta.known.isEmpty() && delta.gone.isEmpty())
        check.observed = phrase(u"monitoring-quiet");
    else if (before == nullptr)
        check.observed = phrase(u"monitoring-firing", {fresh});
    else
        check.observed = phrase(u"monitoring-delta", {fresh, known, gone});
    check.remedy = {};
    if (check.verdict != Verdict::Pass)
        check.remedy = phrase(u"monitoring-remedy", {delta.fresh.first().code.left(80)});
}

int gravity(Verdict verdict)
{
    return verdict == Verdict::Fail ? 2 : verdict == Verdict::Warn ? 1 : 0;
}

// Nothing grave in a part of the period proves nothing about the rest.
void judgeCut(std::chrono::milliseconds watched, const MonitoringCheck &asked, CheckResult &check)
{
    if (check.verdict != Verdict::Pass || watched >= asked.watch)
        return;
    check.verdict = Verdict::Warn;
    check.observed = phrase(u"monitoring-watch-cut", {secondsValue(watched), secondsValue(asked.watch)});
    check.remedy = phrase(u"monitoring-watch-cut-remedy");
}

} // namespace

MonitoringLook lookAtMonitoring(Http &http, Secrets &secrets, const MonitoringCheck &check,
                                const QString &window, RunContext &context)
{
    const Result<QByteArray> token = headerSecret(secrets, check.token);
    if (!token)
        return without(token.error(), secretPhrase(token.error()), secretRemedy(token.error()));
    HttpRequest request;
    request.url = urlFor(check.url, window);
    request.headers = {{"Authorization", "Bearer " + *token}};
    const Result<HttpAnswer> answer = ask(http, request, context);
    if (!answer)
        return without(answer.error(), faultPhrase(answer.error()), faultRemedy(answer.error()));
    return read(*answer, check.url, window);
}

CheckResult checkMonitoring(const MonitoringWatch &watch, const QString &window,
                            const std::optional<Baseline> &baseline, RunContext &context)
{
    const OperationalSummary *before = baseline ? baseline->of(window) : nullptr;
    const auto start = watch.clock.monotonic();
    CheckResult worst;
    worst.id = u"monitoring:"_s + window;
    worst.expected = expectedFor(baseline, before);
    worst.verdict = Verdict::Fail;
    worst.observed = phrase(u"check-not-made");
    for (bool first = true; !context.stopRequested(); first = false) {
        const MonitoringLook look = lookAtMonitoring(watch.http, watch.secrets, watch.check, window, context);
        if (context.stopRequested())
            break;
        CheckResult now = worst;
        now.verdict = Verdict::Fail;
        now.observed = look.refusal;
        now.remedy = look.remedy;
        if (look.summary)
            judge(*look.summary, before, now);
        if (first || gravity(now.verdict) > gravity(worst.verdict))
            worst = now;
        if (watch.clock.monotonic() - start >= watch.check.watch)
            break;
        context.beat();
        context.nap(watch.check.interval);
    }
    worst.duration = watch.clock.monotonic() - start;
    judgeCut(worst.duration, watch.check, worst);
    return worst;
}

} // namespace holdfast
