#include "checks/Endpoints.h"

#include "base/CanonicalJson.h"
#include "checks/Ask.h"
#include "model/Environment.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype longestShown = 80;

void judge(CheckResult &check, Verdict verdict, const Phrase &observed, const Phrase &remedy)
{
    check.verdict = verdict;
    check.observed = observed;
    check.remedy = remedy;
}

QString cut(const QString &text)
{
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

// Which methods a page may use without being told so (WHATWG Fetch, "CORS-safelisted method").
bool needsNoLeave(const QString &method)
{
    return method == u"GET" || method == u"HEAD" || method == u"POST";
}

bool lists(const QByteArray &header, const QString &method)
{
    const QList<QByteArray> words = header.split(',');
    return std::any_of(words.begin(), words.end(), [&](const QByteArray &word) {
        return word.trimmed() == "*" || word.trimmed() == method.toLatin1();
    });
}

void judgeCors(const HttpAnswer &answer, const CorsCheck &asked, CheckResult &check)
{
    const QString allowed = QString::fromLatin1(answer.header("Access-Control-Allow-Origin"));
    const Phrase remedy = phrase(u"cors-remedy", {asked.origin});
    if (answer.status == 401 || answer.status == 403 || answer.status == 429 || answer.status >= 500)
        judge(check, Verdict::Fail, refusalPhrase(answer), refusalRemedy(answer));
    else if (allowed.isEmpty())
        judge(check, Verdict::Fail, phrase(u"cors-missing", {answer.status}), remedy);
    else if (allowed != asked.origin && allowed != u"*")
        judge(check, Verdict::Fail, phrase(u"cors-other", {cut(allowed)}), remedy);
    else if (answer.status < 200 || answer.status > 299)
        judge(check, Verdict::Fail, refusalPhrase(answer), refusalRemedy(answer));
    else if (!needsNoLeave(asked.method) &&
             !lists(answer.header("Access-Control-Allow-Methods"), asked.method))
        judge(check, Verdict::Fail, phrase(u"cors-method", {asked.method}), remedy);
    else
        judge(check, Verdict::Pass, phrase(u"cors-allowed", {allowed}), {});
}

// A value as it is sent: references resolved, after `Bearer ` too.
Result<QByteArray> headerValue(Secrets &secrets, const QString &value)
{
    const QString scheme = value.startsWith(u"Bearer ") ? u"Bearer "_s : QString();
    const QString rest = value.mid(scheme.size());
    if (!rest.startsWith(u"env:") && !rest.startsWith(u"file:"))
        return value.toUtf8();
    HOLDFAST_TRY_AS(const QByteArray secret, headerSecret(secrets, rest));
    return scheme.toLatin1() + secret;
}

Result<HttpRequest> requestFor(Secrets &secrets, const EndpointCheck &check)
{
    HttpRequest request;
    request.url = check.url;
    request.method = check.method.toLatin1();
    request.body = check.body.toUtf8();
    bool hasType = check.body.isEmpty();
    for (const auto &[name, value] : check.headers) {
        HOLDFAST_TRY_AS(const QByteArray bytes, headerValue(secrets, value));
        request.headers.append(std::pair(name.toLatin1(), bytes));
        hasType = hasType || name.compare(u"Content-Type"_s, Qt::CaseInsensitive) == 0;
    }
    if (!hasType)
        request.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
    return request;
}

QString wordsOf(const QList<int> &statuses)
{
    QStringList words;
    for (const int status : statuses)
        words.append(QString::number(status));
    return words.join(u", "_s);
}

// RFC 6901. Undefined when there is no such member.
QJsonValue memberAt(QJsonValue value, const QString &pointer)
{
    for (QString step : pointer.mid(1).split(u'/')) {
        step.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        if (value.isObject()) {
            value = value.toObject().value(step);
            continue;
        }
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        if (!value.isArray() || !isIndex || QString::number(index) != step || index < 0)
            return QJsonValue::Undefined;
        value = value.toArray().at(index);
    }
    return value;
}

// 1 and 1.0 are the same number, in depth too.
bool isSame(const QJsonValue &one, const QJsonValue &other)
{
    if (one.isArray() && other.isArray()) {
        const QJsonArray left = one.toArray();
        const QJsonArray right = other.toArray();
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), isSame);
    }
    if (!one.isObject() || !other.isObject())
        return one == other;
    const QJsonObject left = one.toObject();
    const QJsonObject right = other.toObject();
    const QStringList keys = left.keys();
    return keys == right.keys() && std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
               return isSame(left.value(key), right.value(key));
           });
}

QJsonValue bodyOf(const HttpAnswer &answer)
{
    // An array around it: a bare value is JSON too (RFC 8259), and QJsonDocument takes none.
    const QJsonArray around = QJsonDocument::fromJson('[' + answer.body + ']').array();
    return around.size() == 1 ? around.first() : QJsonValue(QJsonValue::Undefined);
}

void judgeMembers(const HttpAnswer &answer, const EndpointCheck &asked, CheckResult &check)
{
    const QJsonValue body = bodyOf(answer);
    for (const JsonExpectation &wanted : asked.json) {
        const QJsonValue found = memberAt(body, wanted.pointer);
        const bool any = wanted.equals.isUndefined();
        if (!found.isUndefined() && (any || isSame(found, wanted.equals)))
            continue;
        const QString value = cut(QString::fromUtf8(canonicalJson(found)));
        const QString expected = cut(QString::fromUtf8(canonicalJson(wanted.equals)));
        const Phrase remedy = phrase(u"endpoint-member-remedy");
        if (body.isUndefined())
            judge(check, Verdict::Fail, refusalPhrase(answer), refusalRemedy(answer));
        else if (found.isUndefined())
            judge(check, Verdict::Fail, phrase(u"endpoint-member-missing", {wanted.pointer}), remedy);
        else
            judge(check, Verdict::Fail, phrase(u"endpoint-member-is", {wanted.pointer, value, expected}),
                  remedy);
        return;
    }
    judge(check, Verdict::Pass, phrase(u"endpoint-as-expected", {QString::number(answer.status)}), {});
}

bool acceptsPages(const EndpointCheck &asked)
{
    return std::any_of(asked.headers.begin(), asked.headers.end(), [](const auto &header) {
        return header.first.compare(u"Accept"_s, Qt::CaseInsensitive) == 0 &&
               header.second.contains(u"text/html"_s, Qt::CaseInsensitive);
    });
}

// A success that proves nothing of the route: an empty body where there must be one, or the page of whoever
// answers in its place.
bool saysNothing(const HttpAnswer &answer, const EndpointCheck &asked)
{
    // RFC 9110, 9.3.2, 9.3.7, 15.3.5 and 15.3.6.
    if (asked.method == u"HEAD" || asked.method == u"OPTIONS" || answer.status == 204 || answer.status == 205)
        return false;
    if (answer.body.trimmed().isEmpty())
        return true;
    return isHtml(answer) && bodyOf(answer).isUndefined() && !acceptsPages(asked);
}

void judgeEndpoint(const HttpAnswer &answer, const EndpointCheck &asked, CheckResult &check)
{
    const bool success = answer.status >= 200 && answer.status < 300;
    const bool asksForError =
        std::any_of(asked.json.begin(), asked.json.end(),
                    [](const JsonExpectation &each) { return each.pointer.startsWith(u"/error"); });
    if (!asked.statuses.contains(answer.status) || (success && isErrorBody(answer) && !asksForError))
        judge(check, Verdict::Fail, refusalPhrase(answer), refusalRemedy(answer));
    else if (success && asked.json.isEmpty() && saysNothing(answer, asked))
        judge(check, Verdict::Fail, refusalPhrase(answer),
              answer.body.trimmed().isEmpty() ? refusalRemedy(answer) : phrase(u"endpoint-html-remedy"));
    else
        judgeMembers(answer, asked, check);
}

// A redirect that is expected is not followed.
Result<HttpAnswer> answerTo(Http &http, const EndpointCheck &check, const HttpRequest &request,
                            const RunContext &context)
{
    const bool redirects = std::any_of(check.statuses.begin(), check.statuses.end(),
                                       [](int status) { return status >= 300 && status < 400; });
    return redirects ? http.send(request, context) : ask(http, request, context);
}

} // namespace

CheckResult checkCors(Http &http, const CorsCheck &check, RunContext &context)
{
    QElapsedTimer timer;
    timer.start();
    CheckResult out;
    out.id = u"cors"_s;
    out.expected = phrase(u"cors-expected", {check.origin, check.method});
    HttpRequest request;
    request.url = check.url;
    request.method = "OPTIONS";
    request.headers = {{"Origin", check.origin.toUtf8()},
                       {"Access-Control-Request-Method", check.method.toLatin1()}};
    const Result<HttpAnswer> answer = ask(http, request, context);
    if (answer)
        judgeCors(*answer, check, out);
    else
        judge(out, Verdict::Fail, faultPhrase(answer.error()), faultRemedy(answer.error()));
    out.duration = std::chrono::milliseconds(timer.elapsed());
    return out;
}

CheckResult checkEndpoint(Http &http, Secrets &secrets, const EndpointCheck &check, RunContext &context)
{
    QElapsedTimer timer;
    timer.start();
    CheckResult out;
    out.id = u"endpoint:"_s + check.id;
    out.expected = phrase(check.json.isEmpty() ? u"endpoint-expected" : u"endpoint-expected-json",
                          {check.method, shownUrl(check.url), wordsOf(check.statuses)});
    const Result<HttpRequest> request = requestFor(secrets, check);
    if (!request) {
        judge(out, Verdict::Fail, secretPhrase(request.error()), secretRemedy(request.error()));
        return out;
    }
    const Result<HttpAnswer> answer = answerTo(http, check, *request, context);
    if (answer)
        judgeEndpoint(*answer, check, out);
    else
        judge(out, Verdict::Fail, faultPhrase(answer.error()), faultRemedy(answer.error()));
    out.duration = std::chrono::milliseconds(timer.elapsed());
    return out;
}

} // namespace holdfast
