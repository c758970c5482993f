#include "checks/Ask.h"

#include "base/CanonicalJson.h"
#include "model/Environment.h"
#include "model/Redaction.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int mostRedirects = 5;
constexpr qsizetype longestShown = 80;

bool leadsOn(const HttpRequest &request, const HttpAnswer &answer)
{
    // RFC 9110, 15.4. Others than GET and HEAD would ask for something to be done twice.
    static constexpr std::array statuses{301, 302, 303, 307, 308};
    return (request.method == "GET" || request.method == "HEAD") &&
           std::find(statuses.begin(), statuses.end(), answer.status) != statuses.end() &&
           !answer.header("Location").isEmpty();
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    const int usual = one.scheme() == u"https" ? 443 : 80;
    return one.scheme() == other.scheme() && one.host() == other.host() &&
           one.port(usual) == other.port(usual);
}

Error failed(HttpFault fault, const QUrl &url, const QString &reason)
{
    return fail(ErrorCode::HttpFailed, shownUrl(url.toString()), toString(fault) + u": " + reason);
}

Result<QUrl> nextOf(const QList<QUrl> &seen, const HttpAnswer &answer)
{
    const QUrl &from = seen.last();
    const QUrl to =
        from.resolved(QUrl::fromEncoded(answer.header("Location"))).adjusted(QUrl::RemoveFragment);
    const QString shown = shownUrl(to.toString());
    if (!to.isValid())
        return failed(HttpFault::Malformed, from, u"a redirect to what is no URL"_s);
    if (!sameOrigin(from, to))
        return failed(HttpFault::OtherOrigin, from, shown);
    if (seen.contains(to))
        return failed(HttpFault::Redirects, from, u"in a circle, back to "_s + shown);
    if (seen.size() > mostRedirects)
        return failed(HttpFault::Redirects, from, u"more than %1, the next to "_s.arg(mostRedirects) + shown);
    return to;
}

QString cut(const QString &text)
{
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

// Says nothing: as applications write it where there is no error.
bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(false) || value == QJsonValue(0) ||
           value == QJsonValue(QString()) || (value.isObject() && value.toObject().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

// The member `error`, of contracts §5 or of whatever shape; undefined when it says nothing.
QJsonValue errorIn(const HttpAnswer &answer)
{
    const QJsonValue error = QJsonDocument::fromJson(answer.body).object().value(u"error");
    return isNothing(error) ? QJsonValue(QJsonValue::Undefined) : error;
}

QString plain(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
}

// "HTTP 401, token_expired, req_8f2": what identifies it in the log of the application. Without a code, what
// it says instead; an answer may hold what it was asked with.
QString stated(const HttpAnswer &answer)
{
    const QJsonValue error = errorIn(answer);
    const QJsonObject object = error.toObject();
    const QJsonValue code = object.value(u"code");
    const QJsonValue said = !error.isObject() ? error : isNothing(code) ? object.value(u"message") : code;
    QStringList parts{u"HTTP "_s + QString::number(answer.status)};
    for (const QJsonValue &part : {said, object.value(u"request_id")}) {
        if (!isNothing(part))
            parts.append(cut(redacted(plain(part))));
    }
    return parts.join(u", "_s);
}

Phrase throttled(const HttpAnswer &answer)
{
    const QByteArray after = answer.header("Retry-After");
    bool isNumber = false;
    const int seconds = after.toInt(&isNumber);
    if (isNumber)
        return phrase(u"http-429-after", {stated(answer), secondsValue(std::chrono::seconds(seconds))});
    if (!after.isEmpty())
        return phrase(u"http-429-after", {stated(answer), cut(QString::fromLatin1(after))});
    return phrase(u"http-429", {stated(answer)});
}

} // namespace

bool isHtml(const HttpAnswer &answer)
{
    const QByteArray begin = answer.body.trimmed().left(14).toLower();
    return answer.contentType.toLower().startsWith("text/html") || begin.startsWith("<!doctype html") ||
           begin.startsWith("<html");
}

bool isErrorBody(const HttpAnswer &answer)
{
    return !errorIn(answer).isUndefined();
}

Result<HttpAnswer> ask(Http &http, const HttpRequest &request, const RunContext &context)
{
    const QDeadlineTimer deadline(request.timeout);
    HttpRequest now = request;
    QList<QUrl> seen{QUrl(request.url).adjusted(QUrl::RemoveFragment)};
    for (;;) {
        Result<HttpAnswer> answer = http.send(now, context);
        if (!answer || !leadsOn(now, *answer))
            return answer;
        HOLDFAST_TRY_AS(const QUrl next, nextOf(seen, *answer));
        if (deadline.hasExpired())
            return failed(HttpFault::Timeout, next, u"used up by redirects"_s);
        seen.append(next);
        now.url = next.toString(QUrl::FullyEncoded);
        now.timeout = std::chrono::milliseconds(deadline.remainingTime());
    }
}

Phrase faultPhrase(const Error &error)
{
    const QString reason = error.detail.section(u": "_s, 1);
    const std::optional<HttpFault> fault = faultOf(error);
    if (error.code == ErrorCode::Cancelled)
        return phrase(u"check-not-made");
    if (!fault)
        return phrase(u"http-no-answer", {error.detail});
    switch (*fault) {
    case HttpFault::Refused:
        return phrase(u"http-refused", {reason});
    case HttpFault::NoHost:
        return phrase(u"http-no-host", {reason});
    case HttpFault::Unreachable:
        return phrase(u"http-unreachable", {reason});
    case HttpFault::Timeout:
        return phrase(u"http-timeout", {reason});
    case HttpFault::TooLarge:
        return phrase(u"http-too-large", {reason});
    case HttpFault::Cut:
        return phrase(u"http-cut", {reason});
    case HttpFault::Tls:
        return phrase(u"http-tls", {reason});
    case HttpFault::Malformed:
        return phrase(u"http-malformed", {reason});
    case HttpFault::Redirects:
        return phrase(u"http-redirects", {reason});
    case HttpFault::OtherOrigin:
        return phrase(u"http-other-origin", {reason});
    }
    return {};
}

Phrase faultRemedy(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return {};
    switch (faultOf(error).value_or(HttpFault::Unreachable)) {
    case HttpFault::Refused:
        return phrase(u"http-refused-remedy");
    case HttpFault::NoHost:
        return phrase(u"http-no-host-remedy");
    case HttpFault::Unreachable:
        return phrase(u"http-unreachable-remedy");
    case HttpFault::Timeout:
        return phrase(u"http-timeout-remedy");
    case HttpFault::TooLarge:
        return phrase(u"http-too-large-remedy");
    case HttpFault::Cut:
        return phrase(u"http-cut-remedy");
    case HttpFault::Tls:
        return phrase(u"http-tls-remedy");
    case HttpFault::Malformed:
        return phrase(u"http-malformed-remedy");
    case HttpFault::Redirects:
    case HttpFault::OtherOrigin:
        return phrase(u"http-redirects-remedy");
    }
    return {};
}

Phrase refusalPhrase(const HttpAnswer &answer)
{
    switch (answer.status) {
    case 401:
        return phrase(u"http-401", {stated(answer)});
    case 403:
        return phrase(u"http-403", {stated(answer)});
    case 422:
        return phrase(u"http-422", {stated(answer)});
    case 429:
        return throttled(answer);
    default:
        break;
    }
    if (answer.status < 200 || answer.status > 299)
        return phrase(u"http-status", {stated(answer)});
    if (isErrorBody(answer))
        return phrase(u"http-error-body", {stated(answer)});
    if (answer.body.trimmed().isEmpty())
        return phrase(u"http-empty", {stated(answer)});
    if (isHtml(answer))
        return phrase(u"http-html", {stated(answer)});
    if (QJsonDocument::fromJson(answer.body).isNull())
        return phrase(u"http-not-json", {stated(answer)});
    return phrase(u"http-off-contract", {stated(answer)});
}

Phrase refusalRemedy(const HttpAnswer &answer)
{
    switch (answer.status) {
    case 401:
        return phrase(u"http-401-remedy");
    case 403:
        return phrase(u"http-403-remedy");
    case 422:
        return phrase(u"http-422-remedy");
    case 429:
        return phrase(u"http-429-remedy");
    default:
        break;
    }
    if (answer.status >= 500)
        return phrase(u"http-500-remedy");
    const bool other = answer.status >= 200 && answer.status < 300 && !isErrorBody(answer);
    return other ? phrase(u"http-html-remedy") : phrase(u"http-status-remedy");
}

Result<QByteArray> headerSecret(Secrets &secrets, const QString &reference)
{
    const Result<Secret> secret = secrets.resolve(reference);
    if (!secret)
        return fail(secret.error().code, reference, secret.error().detail);
    for (const char each : secret->reveal()) {
        if (each == '\r' || each == '\n' || each == '\0')
            return fail(ErrorCode::KeyUnreadable, reference, u"it holds a line end"_s);
    }
    return secret->reveal();
}

Phrase secretPhrase(const Error &error)
{
    if (error.code == ErrorCode::KeyMissing)
        return phrase(u"secret-missing", {error.subject});
    return phrase(u"secret-unreadable", {error.subject, error.detail});
}

Phrase secretRemedy(const Error &error)
{
    return phrase(u"secret-remedy", {error.subject});
}

} // namespace holdfast
