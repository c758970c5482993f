#pragma once

#include "base/Result.h"
#include "base/RunContext.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace holdfast {

struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body; // at most the limit asked for
    QList<std::pair<QByteArray, QByteArray>> headers = {};

    // Of the first header of this name, in any case; empty when there is none.
    QByteArray header(const QByteArray &name) const;
};

struct HttpRequest
{
    QString url;
    std::chrono::milliseconds timeout{10'000}; // for the whole answer
    qint64 maxBytes = 1024 * 1024;
    QByteArray method = "GET";
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // may hold secrets: in no record
    QByteArray body = {};
};

// Why there is no answer: the first word of the detail of an HttpFailed error, "<fault>: <raw reason>".
enum class HttpFault
{
    Refused,     // "refused": nobody listens there
    NoHost,      // "no-host"
    Unreachable, // "unreachable": any other way in which no connection came about
    Timeout,     // "timeout": no complete answer in time, also one that streams for ever
    TooLarge,    // "too-large": more than such an answer may be, unpacked
    Cut,         // "cut": the connection ended before the answer was whole
    Tls,         // "tls": no trust in the certificate, or no agreement
    Malformed,   // "malformed": no HTTP, or a body that does not unpack
    Redirects,   // "redirects": in a circle, or too many (checks/Ask.h)
    OtherOrigin  // "other-origin": a redirect to another host, not followed (checks/Ask.h)
};
QString toString(HttpFault fault);
std::optional<HttpFault> faultOf(const Error &error);

// Asks on the calling (worker) thread. Redirects are answers, not followed (R21). TLS is verified.
// HttpFailed: there is no whole answer; the detail begins with the fault.
class Http
{
public:
    Http() = default;
    Http(const Http &) = delete;
    Http &operator=(const Http &) = delete;
    virtual ~Http() = default;

    virtual Result<HttpAnswer> send(const HttpRequest &request, const RunContext &context) = 0;
};

class NetworkHttp final : public Http
{
public:
    Result<HttpAnswer> send(const HttpRequest &request, const RunContext &context) override;
};

} // namespace holdfast
