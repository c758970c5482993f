#pragma once

#include "TestServices.h"

#include <QMap>

#include <functional>
#include <mutex>

namespace holdfast::testing {

// Answers each URL by a function of its own, on whatever thread it is asked; nobody listens at any other URL.
class RoutedHttp final : public Http
{
public:
    using Route = std::function<Result<HttpAnswer>(const HttpRequest &, const RunContext &)>;

    Result<HttpAnswer> send(const HttpRequest &request, const RunContext &context) override
    {
        Route route;
        {
            const std::lock_guard guard(m_mutex);
            m_asked.append(request.url);
            route = m_routes.value(request.url);
        }
        if (!route)
            return fail(ErrorCode::HttpFailed, request.url, QStringLiteral("refused: nobody"));
        return route(request, context);
    }

    void route(const QString &url, Route route)
    {
        const std::lock_guard guard(m_mutex);
        m_routes.insert(url, std::move(route));
    }
    void route(const QString &url, const HttpAnswer &answer)
    {
        this->route(url, [answer](const HttpRequest &, const RunContext &) { return answer; });
    }
    void nobodyAt(const QString &url)
    {
        const std::lock_guard guard(m_mutex);
        m_routes.remove(url);
    }
    QStringList asked() const
    {
        const std::lock_guard guard(m_mutex);
        return m_asked;
    }

private:
    mutable std::mutex m_mutex;
    QMap<QString, Route> m_routes;
    QStringList m_asked;
};

// The services of a test, with such a network.
class RoutedServices
{
public:
    explicit RoutedServices(const Path &home, const QProcessEnvironment &variables = {})
        : base(home),
          secrets(base.posix, withKey(variables)), services{base.clock,   base.posix,
                                                            base.locks,   http,
                                                            base.openers, base.processes,
                                                            secrets,      base.journal,
                                                            base.plans,   QStringLiteral("testeur@épreuve")}
    {
    }
    operator const Services &() const { return services; }

    static QProcessEnvironment withKey(QProcessEnvironment variables)
    {
        variables.insert(QStringLiteral("TEST_KEY"), QString::fromUtf8(testKey));
        return variables;
    }

    TestServices base;
    RoutedHttp http;
    Secrets secrets;
    Services services;
};

} // namespace holdfast::testing
