#pragma once

#include "system/Http.h"
#include "system/Openers.h"

#include <QList>

#include <functional>

namespace holdfast::testing {

// Gives its answers in turn; the last one again and again. Without any: nobody answers.
class FakeHttp final : public Http
{
public:
    Result<HttpAnswer> send(const HttpRequest &request, const RunContext & /*context*/) override
    {
        m_asked.append(request.url);
        if (onAsk)
            onAsk();
        if (answers.isEmpty())
            return fail(ErrorCode::HttpFailed, request.url, QStringLiteral("connection refused"));
        return answers.size() > 1 ? answers.takeFirst() : answers.first();
    }

    QList<Result<HttpAnswer>> answers;
    std::function<void()> onAsk;
    const QStringList &asked() const { return m_asked; }

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
    QStringList m_asked;
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
