#include "checks/HealthProbe.h"

#include "checks/Ask.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// What is waited for, and how one answer of it is judged: never an empty observation.
struct Wait
{
    QString url;
    HealthCheck pace;
    CheckResult notAsked;
    std::function<CheckResult(const Result<HttpAnswer> &)> judge;
};

CheckResult row(Verdict verdict, const Phrase &observed, HealthCheck::Body body)
{
    CheckResult check;
    check.id = u"health"_s;
    check.verdict = verdict;
    check.expected = phrase(body == HealthCheck::Body::Strict ? u"health-expected" : u"health-expected-any");
    check.observed = observed;
    if (verdict != Verdict::Pass)
        check.remedy = phrase(u"health-remedy");
    return check;
}

CheckResult refused(const HttpAnswer &answer, HealthCheck::Body body)
{
    CheckResult check = row(Verdict::Fail, refusalPhrase(answer), body);
    check.remedy = refusalRemedy(answer);
    return check;
}

// An answer off contract: of an error status, or of a body that is not the one of contracts §5.
CheckResult judgeStrange(const HttpAnswer &answer, HealthCheck::Body body)
{
    static constexpr std::array named{401, 403, 422, 429};
    if (std::find(named.begin(), named.end(), answer.status) != named.end() || isErrorBody(answer))
        return refused(answer, body);
    if (answer.status < 200 || answer.status > 299)
        return row(Verdict::Fail, phrase(u"health-http-status", {answer.status}), body);
    if (body == HealthCheck::Body::AnySuccess)
        return row(Verdict::Pass, phrase(u"health-any-success", {answer.status}), body);
    if (isHtml(answer) || answer.body.trimmed().isEmpty())
        return refused(answer, body);
    return row(Verdict::Fail, phrase(u"health-not-json", {answer.status}), body);
}

CheckResult judgeFrontend(const QString &url, const Result<HttpAnswer> &answer)
{
    const int port = QUrl(url).port(url.startsWith(u"https:") ? 443 : 80);
    CheckResult check;
    check.id = u"frontend"_s;
    check.expected = phrase(u"frontend-expected");
    check.verdict = Verdict::Fail;
    check.remedy = phrase(u"frontend-remedy", {QString::number(port)});
    if (!answer) {
        check.observed = faultPhrase(answer.error());
        if (answer.error().code == ErrorCode::Cancelled)
            check.remedy = {};
        const std::optional<HttpFault> fault = faultOf(answer.error());
        if (fault == HttpFault::Tls || fault == HttpFault::NoHost || fault == HttpFault::Redirects ||
            fault == HttpFault::OtherOrigin)
            check.remedy = faultRemedy(answer.error());
        return check;
    }
    if (answer->status != 200) {
        check.observed = refusalPhrase(*answer);
    } else if (!isHtml(*answer)) {
        check.observed = phrase(u"frontend-not-html", {QString::fromLatin1(answer->contentType)});
    } else {
        check.verdict = Verdict::Pass;
        check.observed = phrase(u"frontend-answers");
        check.remedy = {};
    }
    return check;
}

CheckResult waitFor(Http &http, const Clock &clock, const Wait &wait, RunContext &context)
{
    const auto start = clock.monotonic();
    int good = 0;
    CheckResult last = wait.notAsked;
    while (!context.stopRequested()) {
        HttpRequest request;
        request.url = wait.url;
        const auto left = start + wait.pace.deadline - clock.monotonic();
        request.timeout = std::clamp<std::chrono::milliseconds>(left, std::chrono::milliseconds(500),
                                                                std::chrono::seconds(10));
        const CheckResult now = wait.judge(ask(http, request, context));
        good = now.verdict == Verdict::Fail ? 0 : good + 1;
        // Of the answers in a row the worst counts.
        if (good <= 1 || now.verdict != Verdict::Pass || last.verdict == Verdict::Pass)
            last = now;
        last.duration = clock.monotonic() - start;
        if (good >= wait.pace.passes)
            return last;
        if (clock.monotonic() - start >= wait.pace.deadline)
            break;
        context.beat();
        context.nap(wait.pace.interval);
    }
    if (last.verdict != Verdict::Fail) {
        last.verdict = Verdict::Fail;
        last.observed = phrase(u"health-too-few", {good, wait.pace.passes});
        last.remedy = wait.notAsked.remedy;
    }
    last.duration = clock.monotonic() - start;
    return last;
}

} // namespace

CheckResult judgeHealth(const HttpAnswer &answer, HealthCheck::Body body)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const QString status = object.value(u"status").toString();
    const QString database =
        object.value(u"services").toObject().value(u"db").toObject().value(u"status").toString();
    if (status == u"unhealthy")
        return row(Verdict::Fail, phrase(u"health-unhealthy", {answer.status, database}), body);
    if (answer.status < 200 || answer.status > 299)
        return judgeStrange(answer, body);
    if (status == u"degraded")
        return row(Verdict::Warn, phrase(u"health-degraded", {database}), body);
    if (status == u"healthy" && database == u"ok" && answer.status == 200)
        return row(Verdict::Pass, phrase(u"health-healthy", {answer.status}), body);
    if (status == u"healthy" && !database.isEmpty() && database != u"ok")
        return row(Verdict::Fail, phrase(u"health-unhealthy", {answer.status, database}), body);
    return judgeStrange(answer, body);
}

CheckResult waitForHealth(Http &http, const Clock &clock, const HealthCheck &check, RunContext &context)
{
    const CheckResult notAsked = row(Verdict::Fail, phrase(u"health-never-asked"), check.body);
    const auto judge = [&](const Result<HttpAnswer> &answer) {
        if (answer)
            return judgeHealth(*answer, check.body);
        CheckResult out = row(Verdict::Fail, faultPhrase(answer.error()), check.body);
        out.remedy = faultRemedy(answer.error());
        return out;
    };
    return waitFor(http, clock, {check.url, check, notAsked, judge}, context);
}

CheckResult waitForFrontend(Http &http, const Clock &clock, const QString &url, const HealthCheck &pace,
                            RunContext &context)
{
    const auto judge = [&](const Result<HttpAnswer> &answer) { return judgeFrontend(url, answer); };
    CheckResult notAsked = judgeFrontend(url, fail(ErrorCode::HttpFailed));
    notAsked.observed = phrase(u"health-never-asked");
    return waitFor(http, clock, {url, pace, notAsked, judge}, context);
}

} // namespace holdfast
