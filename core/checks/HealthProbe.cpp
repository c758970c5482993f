#include "checks/HealthProbe.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

CheckResult row(Verdict verdict, const Phrase &observed)
{
    CheckResult check;
    check.id = u"health"_s;
    check.verdict = verdict;
    check.expected = phrase(u"health-expected");
    check.observed = observed;
    if (verdict == Verdict::Fail)
        check.remedy = phrase(u"health-remedy");
    return check;
}

} // namespace

CheckResult judgeHealth(const HttpAnswer &answer, HealthCheck::Body body)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const QString status = object.value(u"status").toString();
    const QString database =
        object.value(u"services").toObject().value(u"db").toObject().value(u"status").toString();
    if (status == u"unhealthy")
        return row(Verdict::Fail, phrase(u"health-unhealthy", {answer.status, database}));
    if (answer.status < 200 || answer.status > 299)
        return row(Verdict::Fail, phrase(u"health-http-status", {answer.status}));
    if (status == u"degraded")
        return row(Verdict::Warn, phrase(u"health-degraded", {database}));
    if (status == u"healthy" && database == u"ok" && answer.status == 200)
        return row(Verdict::Pass, phrase(u"health-healthy", {answer.status}));
    if (status == u"healthy" && !database.isEmpty() && database != u"ok")
        return row(Verdict::Fail, phrase(u"health-unhealthy", {answer.status, database}));
    if (body == HealthCheck::Body::AnySuccess) {
        CheckResult check = row(Verdict::Pass, phrase(u"health-any-success", {answer.status}));
        return check;
    }
    return row(Verdict::Fail, phrase(u"health-not-json", {answer.status}));
}

CheckResult waitForHealth(Http &http, const Clock &clock, const HealthCheck &check, RunContext &context)
{
    const auto start = clock.monotonic();
    int good = 0;
    CheckResult last = row(Verdict::Fail, phrase(u"health-never-asked"));
    while (!context.stopRequested()) {
        HttpRequest request;
        request.url = check.url;
        const auto left = start + check.deadline - clock.monotonic();
        request.timeout = std::clamp<std::chrono::milliseconds>(left, std::chrono::milliseconds(500),
                                                                std::chrono::seconds(10));
        const Result<HttpAnswer> answer = http.get(request, context);
        CheckResult now = answer ? judgeHealth(*answer, check.body)
                                 : row(Verdict::Fail, phrase(u"health-no-answer", {answer.error().detail}));
        good = now.verdict == Verdict::Fail ? 0 : good + 1;
        last = now;
        last.duration = clock.monotonic() - start;
        if (good >= check.passes)
            return last;
        if (clock.monotonic() - start >= check.deadline)
            break;
        context.beat();
        context.nap(check.interval);
    }
    if (last.verdict != Verdict::Fail) {
        last.verdict = Verdict::Fail;
        last.observed = phrase(u"health-too-few", {good, check.passes});
        last.remedy = phrase(u"health-remedy");
    }
    last.duration = clock.monotonic() - start;
    return last;
}

} // namespace holdfast
