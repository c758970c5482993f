#include "system/Http.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

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

// Which errors Qt gives itself for a status of 400 and more: they are answers. Below are those of the
// network layer, above those of the protocol (the ranges of QNetworkReply::NetworkError).
constexpr int firstProxyError = 101;
constexpr int firstContentError = 201;

// Bytes as they came, packed: Qt unpacks what it holds once more to count it.
constexpr qint64 readAhead = 64 * 1024;

// Nothing: it is an answer.
std::optional<HttpFault> faultIn(const QNetworkReply &reply, int status)
{
    const QNetworkReply::NetworkError error = reply.error();
    switch (error) {
    case QNetworkReply::NoError:
        return status == 0 ? std::optional(HttpFault::Malformed) : std::nullopt;
    case QNetworkReply::ConnectionRefusedError:
        return HttpFault::Refused;
    case QNetworkReply::RemoteHostClosedError:
        return HttpFault::Cut;
    case QNetworkReply::HostNotFoundError:
        return HttpFault::NoHost;
    case QNetworkReply::TimeoutError:
        return HttpFault::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError: // https, and no TLS here
        return HttpFault::Tls;
    case QNetworkReply::ProtocolFailure:
        return HttpFault::Malformed;
    default:
        break;
    }
    if (error < firstProxyError)
        return status == 0 ? HttpFault::Unreachable : HttpFault::Cut;
    if (error < firstContentError)
        return HttpFault::Unreachable;
    return status >= 400 ? std::nullopt : std::optional(HttpFault::Malformed);
}

QNetworkRequest questionOf(const HttpRequest &request)
{
    QNetworkRequest question(QUrl(request.url, QUrl::StrictMode));
    question.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    question.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    question.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    question.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    question.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    question.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    question.setRawHeader("Accept", "application/json, text/html;q=0.5");
    question.setRawHeader("Cache-Control", "no-cache");
    // Qt's own check would call a bomb broken; what is unpacked is bounded while it is read.
    question.setDecompressedSafetyCheckThreshold(-1);
    for (const auto &[name, value] : request.headers)
        question.setRawHeader(name, value);
    return question;
}

// One question and its answer, in an event loop on this worker thread: the exception that design.md allows.
class Exchange
{
public:
    Exchange(const HttpRequest &request, const RunContext &context) : m_request(request), m_context(context)
    {
        m_manager.setProxy(QNetworkProxy::NoProxy);
    }

    Result<HttpAnswer> run()
    {
        const QUrl url(m_request.url, QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https"))
            return failed(HttpFault::Unreachable, u"not a URL of http or https"_s);
        m_reply.reset(start());
        m_reply->setReadBufferSize(readAhead);
        wait();
        HOLDFAST_TRY(m_context.checkStop());
        takeBody();
        if (m_given)
            return failed(*m_given, m_reason);
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (const std::optional<HttpFault> fault = faultIn(*m_reply, m_answer.status))
            return failed(*fault, reasonOf(*fault));
        if (isShort())
            return failed(HttpFault::Cut, u"fewer bytes than were announced"_s);
        m_answer.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        m_answer.headers = m_reply->rawHeaderPairs();
        return m_answer;
    }

private:
    QNetworkReply *start()
    {
        const QNetworkRequest question = questionOf(m_request);
        if (m_request.method == "HEAD")
            return m_manager.head(question);
        if (m_request.method == "GET" && m_request.body.isEmpty())
            return m_manager.get(question);
        return m_manager.sendCustomRequest(question, m_request.method, m_request.body);
    }

    void wait()
    {
        QEventLoop loop;
        QTimer deadline;
        QTimer stopWatch;
        QObject::connect(m_reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QObject::connect(m_reply.get(), &QIODevice::readyRead, &loop, [&] {
            takeBody();
            if (m_given)
                loop.quit();
        });
        QObject::connect(&deadline, &QTimer::timeout, &loop, [&] {
            give(HttpFault::Timeout, u"no complete answer within %1 ms"_s.arg(m_request.timeout.count()));
            loop.quit();
        });
        QObject::connect(&stopWatch, &QTimer::timeout, &loop, [&] {
            if (m_context.stopRequested())
                loop.quit();
        });
        deadline.setSingleShot(true);
        deadline.start(m_request.timeout);
        stopWatch.start(std::chrono::milliseconds(100));
        if (!m_reply->isFinished())
            loop.exec();
        // Its error stays what it was before.
        if (!m_reply->isFinished())
            m_reply->abort();
    }

    void takeBody()
    {
        if (!m_reply->isOpen())
            return;
        m_answer.body += m_reply->read(m_request.maxBytes + 1 - m_answer.body.size());
        if (m_answer.body.size() > m_request.maxBytes)
            give(HttpFault::TooLarge, u"more than %1 bytes"_s.arg(m_request.maxBytes));
    }

    // Qt tells of an error status, and then not always of the end that came too early.
    bool isShort() const
    {
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        return m_request.method != "HEAD" && !m_reply->hasRawHeader("Content-Encoding") &&
               m_answer.body.size() < announced;
    }

    QString reasonOf(HttpFault fault) const
    {
        // Qt does not tell one who closes at once from one who speaks another protocol.
        const bool nothing = fault == HttpFault::Cut && m_answer.status == 0;
        return nothing ? u"nothing of an HTTP answer came"_s : m_reply->errorString();
    }

    void give(HttpFault fault, const QString &reason)
    {
        if (!m_given) {
            m_given = fault;
            m_reason = reason;
        }
    }

    Error failed(HttpFault fault, const QString &reason) const
    {
        const QUrl url(m_request.url, QUrl::StrictMode);
        const QString shown = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return fail(ErrorCode::HttpFailed, shown, toString(fault) + u": " + reason);
    }

    const HttpRequest &m_request;
    const RunContext &m_context;
    QNetworkAccessManager m_manager;
    std::unique_ptr<QNetworkReply> m_reply; // goes before its manager
    HttpAnswer m_answer;
    std::optional<HttpFault> m_given;
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
