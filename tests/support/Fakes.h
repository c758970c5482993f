#pragma once

#include "system/Http.h"
#include "system/Openers.h"

#include <QList>
#include <QMap>

#include <functional>
#include <mutex>

namespace holdfast::testing {

// Gives what it has for a URL, else its answers in turn, the last one again and again. Without any: nobody
// answers. May be asked from several threads.
class FakeHttp final : public Http
{
public:
    Result<HttpAnswer> send(const HttpRequest &request, const RunContext & /*context*/) override
    {
        const std::lock_guard guard(m_mutex);
        m_asked.append(request.url);
        m_requests.append(request);
        if (onAsk)
            onAsk();
        if (const auto known = byUrl.constFind(request.url); known != byUrl.constEnd())
            return *known;
        if (answers.isEmpty())
            return fail(ErrorCode::HttpFailed, request.url, QStringLiteral("refused: nobody there"));
        return answers.size() > 1 ? answers.takeFirst() : answers.first();
    }

    QList<Result<HttpAnswer>> answers;
    QMap<QString, Result<HttpAnswer>> byUrl;
    std::function<void()> onAsk;
    const QStringList &asked() const { return m_asked; }
    const QList<HttpRequest> &requests() const { return m_requests; }

    static HttpAnswer healthy()
    {
        return body(200, R"({"status":"healthy","services":{"db":{"status":"ok"}}})");
    }
    static HttpAnswer unhealthy()
    {
        return body(200, R"({"status":"unhealthy","services":{"db":{"status":"error"}}})");
    }
    static HttpAnswer degraded()
    {
        return body(200, R"({"status":"degraded","services":{"db":{"status":"ok"}}})");
    }
    static HttpAnswer body(int status, const char *json) { return {status, "application/json", json}; }

private:
    std::mutex m_mutex;
    QStringList m_asked;
    QList<HttpRequest> m_requests;
};

// Says what it is told to; or, passing through, what /proc says.
class FakeOpeners final : public Openers
{
public:
    OpenersReport of(const QList<FileFacts> &files) override
    {
        return passThrough ? m_real.of(files) : report;
    }

    OpenersReport report{{}, true};
    bool passThrough = false;

private:
    ProcOpeners m_real;
};

} // namespace holdfast::testing
