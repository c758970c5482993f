#include "practice/PracticeBackend.h"

#include "practice/OperationalSummary.h"
#include "practice/PracticeResources.h"
#include "practice/PracticeSettings.h"

#include <QFile>
#include <QJsonDocument>

#include <unistd.h>

#include <algorithm>
#include <array>

namespace holdfast::practice {

namespace {

constexpr qint64 usualLimit = 20;
constexpr qint64 largestLimit = 100;

struct CustomerRoute
{
    const char *path;
    const char *sql; // ?1 = limit, ?2 = user
};

constexpr std::array customerRoutes{
    CustomerRoute{"/v1/auth/me", "SELECT id, email, display_name, locale, role, created_at FROM users "
                                 "WHERE id = ?2 LIMIT ?1"},
    CustomerRoute{"/v1/billing/quota", "SELECT day, messages_used, messages_limit FROM quota_usage "
                                       "WHERE user_id = ?2 ORDER BY day DESC LIMIT ?1"},
    CustomerRoute{"/v1/billing/subscriptions",
                  "SELECT id, plan, status, price_cents, currency, started_at, ended_at "
                  "FROM subscriptions WHERE user_id = ?2 ORDER BY id LIMIT ?1"},
    CustomerRoute{"/v1/chat/conversations", "SELECT id, persona, title, created_at FROM conversations "
                                            "WHERE user_id = ?2 ORDER BY created_at DESC LIMIT ?1"},
    CustomerRoute{
        "/v1/chat/messages",
        "SELECT m.id, m.conversation_id, m.author, m.body, m.tokens, m.created_at FROM messages AS m "
        "JOIN conversations AS c ON c.id = m.conversation_id WHERE c.user_id = ?2 ORDER BY m.id LIMIT ?1"},
    CustomerRoute{"/v1/privacy/requests",
                  "SELECT id, kind, status, requested_at, completed_at FROM privacy_requests "
                  "WHERE user_id = ?2 ORDER BY id LIMIT ?1"},
    CustomerRoute{"/v1/natal/charts", "SELECT id, label, born_at, latitude, longitude, time_zone, positions "
                                      "FROM natal_charts WHERE user_id = ?2 ORDER BY id LIMIT ?1"},
};

HttpReply jsonReply(const QJsonObject &object, int status = 200)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

HttpReply plainReply(const QByteArray &text, int status)
{
    return {status, "text/plain; charset=utf-8", text, {}};
}

// As the middleware of the real backend answers: 200 "OK", or 400 for an origin that it does not know.
HttpReply preflight(const HttpRequest &request)
{
    if (request.origin != frontendOrigin)
        return plainReply("Disallowed CORS origin", 400);
    HttpReply reply = plainReply("OK", 200);
    reply.headers = {{"Access-Control-Allow-Methods", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"},
                     {"Access-Control-Allow-Headers", "Authorization, Content-Type"},
                     {"Access-Control-Max-Age", "600"}};
    return reply;
}

HttpReply frontend()
{
    QFile page(QStringLiteral(":/practice/frontend.html"));
    if (!page.open(QIODevice::ReadOnly))
        return plainReply("no page", 500);
    return {200, "text/html; charset=utf-8", page.readAll(), {}};
}

QByteArray bearer(const HttpRequest &request)
{
    const QByteArray scheme = "Bearer ";
    const bool given = request.authorization.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
    return given ? request.authorization.mid(scheme.size()).trimmed() : QByteArray();
}

bool matches(const QByteArray &given, const QByteArray &expected)
{
    return !expected.isEmpty() && given == expected;
}

bool reads(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

QString describe(const Error &error)
{
    return error.subject + QStringLiteral(": ") + error.detail;
}

} // namespace

PracticeBackend::PracticeBackend(std::filesystem::path root)
    : m_root(std::move(root)), m_database(m_root / "backend" / "app.db")
{
    registerPracticeResources();
}

Answer PracticeBackend::answer(const HttpRequest &request, Misbehaviour::Moment now)
{
    ++m_requests;
    Answer answer;
    const Mode mode = m_misbehaviour.at(now);
    if (request.path.startsWith(QLatin1String("/practice/"))) {
        answer.reply = request.path == QLatin1String("/practice/misbehave") ? misbehave(request, now)
                                                                            : route(request, mode);
    } else if (mode == Mode::Hang) {
        answer.delivery = Delivery::Never;
    } else if (mode == Mode::Down) {
        answer.reply = plainReply("Service Unavailable", 503);
    } else {
        answer.reply = route(request, mode);
        if (mode == Mode::Slow) {
            answer.delivery = Delivery::Later;
            answer.delay = m_misbehaviour.seconds;
        }
    }
    if (request.origin == frontendOrigin) {
        answer.reply.headers.emplaceBack("Access-Control-Allow-Origin", frontendOrigin);
        answer.reply.headers.emplaceBack("Access-Control-Allow-Credentials", "true");
        answer.reply.headers.emplaceBack("Vary", "Origin");
    }
    return answer;
}

HttpReply PracticeBackend::route(const HttpRequest &request, Mode mode)
{
    if (request.method == "OPTIONS" && !request.preflightMethod.isEmpty())
        return preflight(request);
    if (!reads(request))
        return refusal(405, QStringLiteral("method_not_allowed"), QStringLiteral("This route only reads."));
    const QString &path = request.path;
    if (path == QLatin1String("/"))
        return mode == Mode::NoFrontend ? plainReply("Bad Gateway", 502) : frontend();
    if (path == QLatin1String("/health"))
        return health(mode);
    if (path == QLatin1String("/practice/state"))
        return state(mode);
    if (mode == Mode::Throttled && path.startsWith(QLatin1String("/v1/"))) {
        HttpReply reply =
            refusal(429, QStringLiteral("rate_limit_exceeded"), QStringLiteral("Too many requests."));
        reply.headers.emplaceBack("Retry-After", "2");
        return reply;
    }
    if (path == QLatin1String("/v1/ops/monitoring/operational-summary"))
        return summary(request, mode);
    const auto *found = std::ranges::find_if(
        customerRoutes, [&path](const CustomerRoute &known) { return path == QLatin1String(known.path); });
    if (found != customerRoutes.end())
        return customerRoute(request, QString::fromLatin1(found->sql));
    return refusal(404, QStringLiteral("not_found"), QStringLiteral("There is no such route."));
}

HttpReply PracticeBackend::health(Mode mode)
{
    QString reason;
    if (mode == Mode::Unhealthy)
        reason = QStringLiteral("practice: asked to be unhealthy");
    else if (const std::optional<Error> fault = m_database.fault())
        reason = describe(*fault);
    QJsonObject database{
        {QStringLiteral("status"), reason.isEmpty() ? QStringLiteral("ok") : QStringLiteral("error")}};
    if (!reason.isEmpty())
        database[QStringLiteral("reason")] = reason;
    const QString status = reason.isEmpty() ? QStringLiteral("healthy") : QStringLiteral("unhealthy");
    // HTTP 200 either way, as the real backend does.
    return jsonReply({{QStringLiteral("status"), status},
                      {QStringLiteral("services"), QJsonObject{{QStringLiteral("db"), database}}}});
}

HttpReply PracticeBackend::state(Mode mode)
{
    QJsonObject object{{QStringLiteral("pid"), qint64{::getpid()}},
                       {QStringLiteral("root"), QString::fromStdString(m_root.native())},
                       {QStringLiteral("mode"), toString(mode)},
                       {QStringLiteral("requests"), m_requests}};
    auto counts = m_database.counts();
    if (!counts) {
        object[QStringLiteral("rows")] = QJsonValue::Null;
        object[QStringLiteral("reason")] = describe(counts.error());
        return jsonReply(object);
    }
    object[QStringLiteral("ledger_sum_cents")] = counts->take(QStringLiteral("ledger_sum_cents"));
    object[QStringLiteral("rows")] = *counts;
    return jsonReply(object);
}

HttpReply PracticeBackend::misbehave(const HttpRequest &request, Misbehaviour::Moment now)
{
    if (request.method != "POST")
        return refusal(405, QStringLiteral("method_not_allowed"), QStringLiteral("Use POST."));
    const auto wanted = parseMisbehaviour(request.body, now);
    if (!wanted)
        return refusal(422, QStringLiteral("invalid_misbehaviour"), describe(wanted.error()));
    m_misbehaviour = *wanted;
    return jsonReply({{QStringLiteral("mode"), toString(wanted->mode)},
                      {QStringLiteral("seconds"), static_cast<double>(wanted->seconds.count()) / 1000}});
}

HttpReply PracticeBackend::customerRoute(const HttpRequest &request, const QString &sql)
{
    const PracticeSettings settings = readSettings(m_root);
    const QByteArray token = bearer(request);
    if (!matches(token, settings.customerToken) && !matches(token, settings.operationsToken))
        return unauthorized(request);
    qint64 limit = usualLimit;
    if (request.query.hasQueryItem(QStringLiteral("limit")))
        limit = request.query.queryItemValue(QStringLiteral("limit")).toLongLong();
    if (limit < 1 || limit > largestLimit)
        return refusal(422, QStringLiteral("invalid_limit"), QStringLiteral("limit must be 1 to 100."));
    const auto rows = m_database.rows(sql, limit);
    if (!rows)
        return refusal(503, QStringLiteral("database_unavailable"), describe(rows.error()));
    return jsonReply({{QStringLiteral("data"), QJsonObject{{QStringLiteral("items"), *rows}}},
                      {QStringLiteral("meta"), QJsonObject{{QStringLiteral("request_id"), requestId()}}}});
}

HttpReply PracticeBackend::summary(const HttpRequest &request, Mode mode)
{
    const PracticeSettings settings = readSettings(m_root);
    const QByteArray token = bearer(request);
    if (matches(token, settings.customerToken) && !matches(token, settings.operationsToken))
        return refusal(403, QStringLiteral("insufficient_role"),
                       QStringLiteral("This route needs the ops role."));
    if (!matches(token, settings.operationsToken))
        return unauthorized(request);
    const QString window = request.query.hasQueryItem(QStringLiteral("window"))
                               ? request.query.queryItemValue(QStringLiteral("window"))
                               : QStringLiteral("1h");
    if (window != QLatin1String("1h") && window != QLatin1String("24h"))
        return refusal(422, QStringLiteral("invalid_monitoring_window"),
                       QStringLiteral("window must be 1h or 24h."));
    // The figures tell of the present state only, so that a repaired database leaves no alert behind.
    const bool failing = mode == Mode::Alert || m_database.fault().has_value();
    const OperationalFigures figures = failing ? failingFigures(window) : usualFigures(window);
    return jsonReply({{QStringLiteral("data"), operationalSummary(window, figures)},
                      {QStringLiteral("meta"), QJsonObject{{QStringLiteral("request_id"), requestId()}}}});
}

QString PracticeBackend::requestId() const
{
    return QStringLiteral("practice-%1").arg(m_requests, 6, 10, QLatin1Char('0'));
}

HttpReply PracticeBackend::refusal(int status, const QString &code, const QString &message) const
{
    return jsonReply({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code},
                                                            {QStringLiteral("message"), message},
                                                            {QStringLiteral("request_id"), requestId()}}}},
                     status);
}

HttpReply PracticeBackend::unauthorized(const HttpRequest &request) const
{
    HttpReply reply =
        request.authorization.isEmpty()
            ? refusal(401, QStringLiteral("missing_access_token"), QStringLiteral("No access token."))
            : refusal(401, QStringLiteral("invalid_token"), QStringLiteral("The token is not valid."));
    reply.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return reply;
}

} // namespace holdfast::practice
