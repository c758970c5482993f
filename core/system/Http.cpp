#include "system/Http.h"

#include "system/HttpReader.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct FaultName
{
    HttpFault fault;
    const char16_t *word;
};

constexpr std::array faultNames{
    FaultName{HttpFault::Refused, u"refused"},
    FaultName{HttpFault::NoHost, u"no-host"},
    FaultName{HttpFault::Unreachable, u"unreachable"},
    FaultName{HttpFault::Timeout, u"timeout"},
    FaultName{HttpFault::TooLarge, u"too-large"},
    FaultName{HttpFault::Cut, u"cut"},
    FaultName{HttpFault::Tls, u"tls"},
    FaultName{HttpFault::Malformed, u"malformed"},
    FaultName{HttpFault::Redirects, u"redirects"},
    FaultName{HttpFault::OtherOrigin, u"other-origin"},
};

// Of what came and is not looked at yet.
constexpr qint64 readAhead = 64 * 1024;

// How it failed before, or while, an answer came.
HttpFault faultOf(QAbstractSocket::SocketError error, bool wasConnected)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return HttpFault::Refused;
    case QAbstractSocket::HostNotFoundError:
        return HttpFault::NoHost;
    case QAbstractSocket::SocketTimeoutError:
        return HttpFault::Timeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
    case QAbstractSocket::UnsupportedSocketOperationError: // https, and no TLS here
        return HttpFault::Tls;
    default:
        return wasConnected ? HttpFault::Cut : HttpFault::Unreachable;
    }
}

bool isOneLine(const HttpRequest &request)
{
    const auto breaks = [](const QByteArray &text) {
        return text.contains('\r') || text.contains('\n') || text.contains('\0');
    };
    return !breaks(request.method) &&
           std::none_of(request.headers.begin(), request.headers.end(), [&](const auto &header) {
               return header.first.isEmpty() || breaks(header.first) || breaks(header.second);
           });
}

QByteArray hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host; // IPv6
    return url.port() < 0 ? name : name + ':' + QByteArray::number(url.port());
}

// RFC 9112, 3. The connection is for this one question.
QByteArray written(const HttpRequest &request, const QUrl &url)
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Host", hostOf(url)},
                                                     {"Connection", "close"},
                                                     {"Accept", "application/json, text/html;q=0.5"},
                                                     {"Accept-Encoding", "identity"},
                                                     {"Cache-Control", "no-cache"}};
    static const QList<QByteArray> withBody{"POST", "PUT", "PATCH"};
    if (!request.body.isEmpty() || withBody.contains(request.method))
        headers.append(
            std::pair<QByteArray, QByteArray>("Content-Length", QByteArray::number(request.body.size())));
    for (const auto &own : request.headers) {
        headers.removeIf(
            [&](const auto &each) { return each.first.compare(own.first, Qt::CaseInsensitive) == 0; });
        headers.append(own);
    }
    const QString path = url.path(QUrl::FullyEncoded);
    QByteArray out = request.method + ' ' + (path.isEmpty() ? "/" : path.toLatin1());
    if (url.hasQuery())
        out += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    out += " HTTP/1.1\r\n";
    for (const auto &[name, value] : headers)
        out += name + ": " + value + "\r\n";
    return out + "\r\n" + request.body;
}

// One question and its answer, in an event loop on this worker thread: the exception that design.md allows.
// No QNetworkAccessManager: it takes a chunked answer that was cut for a whole one at times, cannot be
// stopped within a header that never ends, and sends a question again when the connection is closed.
class Exchange
{
public:
    Exchange(const HttpRequest &request, const RunContext &context)
        : m_request(request), m_url(request.url, QUrl::StrictMode), m_context(context),
          m_reader(request.method, request.maxBytes)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.setReadBufferSize(readAhead);
    }

    Result<HttpAnswer> run()
    {
        const bool isTls = m_url.scheme() == u"https";
        if (!m_url.isValid() || (!isTls && m_url.scheme() != u"http") || m_url.host().isEmpty())
            return failed(HttpFault::Unreachable, u"not a URL of http or https"_s);
        if (!isOneLine(m_request))
            return failed(HttpFault::Unreachable, u"a header that cannot be sent"_s);
        wait(isTls);
        HOLDFAST_TRY(m_context.checkStop());
        if (m_fault)
            return failed(*m_fault, m_reason);
        if (m_reader.fault())
            return failed(*m_reader.fault(), m_reader.reason());
        return m_reader.answer();
    }

private:
    void wait(bool isTls)
    {
        QTimer deadline;
        QTimer stopWatch;
        QObject::connect(&m_socket, isTls ? &QSslSocket::encrypted : &QSslSocket::connected, &m_loop, [&] {
            m_isOpen = true;
            m_socket.write(written(m_request, m_url));
        });
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_loop, [&] { read(); });
        QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_loop,
                         [&](QAbstractSocket::SocketError error) { broken(error, isTls); });
        QObject::connect(&deadline, &QTimer::timeout, &m_loop, [&] {
            give(HttpFault::Timeout, u"not within %1 ms"_s.arg(m_request.timeout.count()));
        });
        QObject::connect(&stopWatch, &QTimer::timeout, &m_loop, [&] {
            if (m_context.stopRequested())
                m_loop.quit();
        });
        deadline.setSingleShot(true);
        deadline.start(m_request.timeout);
        stopWatch.start(std::chrono::milliseconds(100));
        const QString host = m_url.host(QUrl::FullyEncoded);
        if (isTls)
            m_socket.connectToHostEncrypted(host, static_cast<quint16>(m_url.port(443)));
        else
            m_socket.connectToHost(host, static_cast<quint16>(m_url.port(80)));
        if (!m_fault)
            m_loop.exec();
        m_socket.disconnect(&m_loop);
        m_socket.abort();
    }

    void read()
    {
        m_reader.take(m_socket.readAll());
        if (m_reader.isDone())
            m_loop.quit();
    }

    void broken(QAbstractSocket::SocketError error, bool isTls)
    {
        if (m_reader.isDone() || m_fault)
            return;
        if (m_isOpen && error == QAbstractSocket::RemoteHostClosedError) {
            // How a body without a length ends; what came last may still be there.
            while (m_socket.bytesAvailable() > 0 && !m_reader.isDone())
                m_reader.take(m_socket.readAll());
            m_reader.end();
            m_loop.quit();
            return;
        }
        const bool inHandshake = isTls && !m_isOpen && error == QAbstractSocket::RemoteHostClosedError;
        give(inHandshake ? HttpFault::Tls : faultOf(error, m_isOpen), m_socket.errorString());
    }

    void give(HttpFault fault, const QString &reason)
    {
        m_fault = fault;
        m_reason = reason;
        m_loop.quit();
    }

    Error failed(HttpFault fault, const QString &reason) const
    {
        const QString shown = m_url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return fail(ErrorCode::HttpFailed, shown, toString(fault) + u": " + reason);
    }

    const HttpRequest &m_request;
    const QUrl m_url;
    const RunContext &m_context;
    QEventLoop m_loop;
    QSslSocket m_socket;
    HttpReader m_reader;
    bool m_isOpen = false;
    std::optional<HttpFault> m_fault; // of the connection
    QString m_reason;
};

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString toString(HttpFault fault)
{
    for (const FaultName &name : faultNames) {
        if (name.fault == fault)
            return QString::fromUtf16(name.word);
    }
    return {};
}

std::optional<HttpFault> faultOf(const Error &error)
{
    if (error.code != ErrorCode::HttpFailed)
        return std::nullopt;
    const QString word = error.detail.section(u':', 0, 0);
    for (const FaultName &name : faultNames) {
        if (word == QStringView(name.word))
            return name.fault;
    }
    return std::nullopt;
}

Result<HttpAnswer> NetworkHttp::send(const HttpRequest &request, const RunContext &context)
{
    return Exchange(request, context).run();
}

} // namespace holdfast
