#pragma once

#include "base/Result.h"
#include "base/RunContext.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace holdfast {

struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body; // at most the limit asked for
};

struct HttpRequest
{
    QString url;
    std::chrono::milliseconds timeout{10'000}; // for the whole answer
    qint64 maxBytes = 1024 * 1024;
};

// Asks on the calling (worker) thread. Redirects are answers, not followed (R21). TLS is verified.
// HttpFailed: no answer, too slow, too large; the detail says which.
class Http
{
public:
    Http() = default;
    Http(const Http &) = delete;
    Http &operator=(const Http &) = delete;
    virtual ~Http() = default;

    virtual Result<HttpAnswer> get(const HttpRequest &request, const RunContext &context) = 0;
};

class NetworkHttp final : public Http
{
public:
    Result<HttpAnswer> get(const HttpRequest &request, const RunContext &context) override;
};

} // namespace holdfast
