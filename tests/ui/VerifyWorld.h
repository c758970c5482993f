#pragma once

#include "WizardWorld.h"

#include <QMap>

#include <mutex>

namespace holdfast::testing {

/// Answers by what the URL holds, from any thread: the longest part that fits counts. Nobody answers what is
/// not named. One part can be held at a gate.
class UrlHttp final : public Http
{
public:
    Gate gate;

    void answer(const QString &part, const HttpAnswer &with)
    {
        const std::lock_guard lock(m_mutex);
        m_answers.insert(part, with);
    }
    void holdAt(const QString &part)
    {
        const std::lock_guard lock(m_mutex);
        m_held = part;
        gate.close();
    }
    QStringList asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

    Result<HttpAnswer> send(const HttpRequest &request, const RunContext & /*context*/) override
    {
        const auto [held, answer] = look(request.url);
        if (held)
            gate.pass();
        if (!answer)
            return fail(ErrorCode::HttpFailed, request.url, QStringLiteral("refused: nobody listens"));
        return *answer;
    }

private:
    std::pair<bool, std::optional<HttpAnswer>> look(const QString &url)
    {
        const std::lock_guard lock(m_mutex);
        m_asked.append(url);
        QString best;
        for (const QString &part : m_answers.keys()) {
            if (url.contains(part) && part.size() > best.size())
                best = part;
        }
        const bool held = !m_held.isEmpty() && url.contains(m_held);
        return {held, best.isEmpty() ? std::nullopt : std::optional(m_answers.value(best))};
    }

    mutable std::mutex m_mutex;
    QMap<QString, HttpAnswer> m_answers;
    QStringList m_asked;
    QString m_held;
};

/// A service with every kind of check, all of which pass; and a console over it.
struct VerifyWorld
{
    VerifyWorld()
    {
        environment = world.environment;
        const Path token = world.root() / "jeton d'accès";
        writeBytes(token, "secret");
        configure(toText(token));
        http.answer(QStringLiteral("/health"), FakeHttp::healthy());
        http.answer(QStringLiteral(":5173/"),
                    {200, "text/html", "<!doctype html><title>Boutique</title>", {}});
        http.answer(QStringLiteral("/v1/cors"),
                    {204, {}, {}, {{"Access-Control-Allow-Origin", "http://127.0.0.1:5173"}}});
        for (const char *path : {"/v1/auth", "/v1/chat", "/v1/natal"})
            http.answer(QLatin1String(path), FakeHttp::body(200, R"({"data":{"items":[1]}})"));
        tellAlerts({});
    }

    /// What fires in each window: `{"code":…}` objects.
    void tellAlerts(const QByteArray &alerts)
    {
        for (const QByteArray &window : {QByteArray("1h"), QByteArray("24h")})
            http.answer(QStringLiteral("window=") + QString::fromLatin1(window),
                        {200,
                         "application/json",
                         R"({"data":{"window":")" + window + R"(","alerts":[)" + alerts + "]}}",
                         {}});
    }
    void breakChat()
    {
        http.answer(QStringLiteral("/v1/chat"),
                    FakeHttp::body(503, R"({"error":{"code":"model_down","message":"no model"}})"));
    }
    void mendChat()
    {
        http.answer(QStringLiteral("/v1/chat"), FakeHttp::body(200, R"({"data":{"items":[1]}})"));
    }
    void open() { workspace.open(environment); }

    const QString base = QStringLiteral("http://127.0.0.1:8001");
    WizardWorld world;
    UrlHttp http;
    Services services{world.base.clock,   world.files,
                      world.base.locks,   http,
                      world.base.openers, world.base.processes,
                      world.base.secrets, world.base.journal,
                      world.base.plans,   QStringLiteral("operator@db1")};
    Environment environment;
    JobRunner jobs{services};
    Workspace workspace{jobs, Home{world.root() / "home"}};

private:
    void configure(const QString &token)
    {
        Checks &checks = environment.checks;
        checks.frontend = QStringLiteral("http://127.0.0.1:5173/");
        checks.cors = {QStringLiteral("http://127.0.0.1:5173"), base + QStringLiteral("/v1/cors"),
                       QStringLiteral("GET")};
        for (const char *id : {"auth", "chat", "natal"}) {
            EndpointCheck endpoint;
            endpoint.id = QLatin1String(id);
            endpoint.url = base + QStringLiteral("/v1/") + endpoint.id;
            endpoint.json = {{QStringLiteral("/data/items"), QJsonValue::Undefined}};
            checks.endpoints.append(endpoint);
        }
        checks.endpoints.first().statuses = {200, 401};
        checks.invariants = {{QStringLiteral("no-orphans"),
                              QStringLiteral("SELECT count(*) FROM transfers WHERE amount IS NULL"),
                              QStringLiteral("0")}};
        checks.commands = {{QStringLiteral("smoke"), {QStringLiteral("/bin/true")}, 0, {}}};
        checks.commands.first().timeout = std::chrono::seconds(60);
        checks.monitoring.url = base + QStringLiteral("/v1/ops/monitoring/operational-summary");
        checks.monitoring.token = QStringLiteral("file:") + token;
    }
};

} // namespace holdfast::testing
