#include "system/Http.h"

#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

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

constexpr qsizetype longestHead = 64 * 1024; // of an answer, all its headers together
constexpr int pollMilliseconds = 100;        // between two looks at whether to stop

struct EasyCloser
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct MultiCloser
{
    void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
};
struct ListCloser
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

// libcurl.se/libcurl/c/libcurl-errors.html. `osError`: errno of a connection that failed.
HttpFault faultOf(CURLcode code, long osError)
{
    switch (code) {
    case CURLE_COULDNT_CONNECT:
        return osError == ECONNREFUSED ? HttpFault::Refused : HttpFault::Unreachable;
    case CURLE_COULDNT_RESOLVE_HOST:
        return HttpFault::NoHost;
    case CURLE_OPERATION_TIMEDOUT:
        return HttpFault::Timeout;
    case CURLE_OUT_OF_MEMORY: // so it says of a header that is too long
        return HttpFault::TooLarge;
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
        return HttpFault::Cut;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
        return HttpFault::Tls;
    case CURLE_UNSUPPORTED_PROTOCOL: // no HTTP: an answer without a status line
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WRITE_ERROR:
        return HttpFault::Malformed;
    default:
        return HttpFault::Unreachable;
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

// One question and its answer, by libcurl. Not QNetworkAccessManager: it takes a chunked answer that was cut
// for a whole one at times, and sends a question again by itself when the connection is closed.
class Exchange
{
public:
    Exchange(const HttpRequest &request, const RunContext &context)
        : m_request(request), m_url(request.url, QUrl::StrictMode), m_context(context),
          m_easy(curl_easy_init()), m_multi(curl_multi_init())
    {
    }

    Result<HttpAnswer> run()
    {
        const bool known = m_url.scheme() == u"https" || m_url.scheme() == u"http";
        if (!m_url.isValid() || !known || m_url.host().isEmpty())
            return failed(HttpFault::Unreachable, u"not a URL of http or https"_s);
        if (!isOneLine(m_request))
            return failed(HttpFault::Unreachable, u"a header that cannot be sent"_s);
        if (!m_easy || !m_multi)
            return failed(HttpFault::Unreachable, u"no memory for a connection"_s);
        setQuestion();
        setConnection();
        const CURLcode code = perform();
        HOLDFAST_TRY(m_context.checkStop());
        if (m_tooLarge)
            return failed(HttpFault::TooLarge, u"larger than %1 bytes"_s.arg(m_request.maxBytes));
        if (code != CURLE_OK)
            return failed(faultOf(code, osError()), reasonOf(code));
        long status = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
        m_answer.status = static_cast<int>(status);
        m_answer.contentType = m_answer.header("Content-Type");
        return m_answer;
    }

private:
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_easy.get(), option, value);
    }

    void setQuestion()
    {
        set(CURLOPT_URL, m_url.toEncoded().constData()); // which is copied, as all strings but the body are
        if (m_request.method == "HEAD")
            set(CURLOPT_NOBODY, 1L);
        static const QList<QByteArray> withBody{"POST", "PUT", "PATCH"};
        if (!m_request.body.isEmpty() || withBody.contains(m_request.method)) {
            set(CURLOPT_POSTFIELDS, m_request.body.constData());
            set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        }
        if (m_request.method != "HEAD")
            set(CURLOPT_CUSTOMREQUEST, m_request.method.constData());
        addHeader("Accept", "application/json, text/html;q=0.5");
        addHeader("Cache-Control", "no-cache");
        addHeader("Content-Type", {}); // else libcurl calls every body a form
        addHeader("Expect", {});
        for (const auto &[name, value] : m_request.headers)
            append(name + ": " + value);
        set(CURLOPT_HTTPHEADER, m_headers.get());
        set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    }

    // Without a value: not sent. One of the request's own takes its place.
    void addHeader(const QByteArray &name, const QByteArray &value)
    {
        const bool own =
            std::any_of(m_request.headers.begin(), m_request.headers.end(),
                        [&](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
        if (!own)
            append(value.isEmpty() ? QByteArray(name + ":") : QByteArray(name + ": " + value));
    }

    void append(const QByteArray &line)
    {
        curl_slist *longer = curl_slist_append(m_headers.get(), line.constData());
        if (longer != nullptr) {
            (void)m_headers.release(); // it is the same list, or its first item is new
            m_headers.reset(longer);
        }
    }

    void setConnection()
    {
        set(CURLOPT_PROTOCOLS_STR, "http,https");
        set(CURLOPT_PROXY, "");
        set(CURLOPT_NOSIGNAL, 1L); // one thread of several
        set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
        set(CURLOPT_TIMEOUT_MS, std::max(1L, static_cast<long>(m_request.timeout.count())));
        set(CURLOPT_ERRORBUFFER, m_error.data());
        // What OpenSSL itself reads, for a service with a certificate authority of its own.
        if (const QByteArray authorities = qgetenv("SSL_CERT_FILE"); !authorities.isEmpty())
            set(CURLOPT_CAINFO, authorities.constData());
        set(CURLOPT_WRITEFUNCTION, &Exchange::takeBody);
        set(CURLOPT_WRITEDATA, this);
        set(CURLOPT_HEADERFUNCTION, &Exchange::takeHeader);
        set(CURLOPT_HEADERDATA, this);
    }

    CURLcode perform()
    {
        curl_multi_add_handle(m_multi.get(), m_easy.get());
        int running = 1;
        while (running > 0 && !m_context.stopRequested()) {
            if (curl_multi_perform(m_multi.get(), &running) != CURLM_OK)
                break;
            if (running > 0)
                curl_multi_poll(m_multi.get(), nullptr, 0, pollMilliseconds, nullptr);
        }
        CURLcode code = CURLE_ABORTED_BY_CALLBACK;
        int left = 0;
        if (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left))
            code = message->data.result;
        curl_multi_remove_handle(m_multi.get(), m_easy.get());
        return code;
    }

    static size_t takeBody(const char *bytes, size_t /*one*/, size_t size, void *self)
    {
        auto *exchange = static_cast<Exchange *>(self);
        exchange->m_tooLarge =
            exchange->m_answer.body.size() + static_cast<qint64>(size) > exchange->m_request.maxBytes;
        if (exchange->m_tooLarge)
            return 0;
        exchange->m_answer.body.append(bytes, static_cast<qsizetype>(size));
        return size;
    }

    static size_t takeHeader(const char *bytes, size_t /*one*/, size_t size, void *self)
    {
        auto *exchange = static_cast<Exchange *>(self);
        const QByteArray line = QByteArray(bytes, static_cast<qsizetype>(size)).trimmed();
        exchange->m_headBytes += static_cast<qsizetype>(size);
        exchange->m_tooLarge = exchange->m_headBytes > longestHead;
        if (exchange->m_tooLarge)
            return 0;
        if (line.startsWith("HTTP/"))
            exchange->m_answer.headers.clear(); // what came before was for the way only (RFC 9110, 15.2)
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            exchange->m_answer.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        return size;
    }

    long osError() const
    {
        long number = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_OS_ERRNO, &number);
        return number;
    }

    QString reasonOf(CURLcode code) const
    {
        const QString said = QString::fromUtf8(m_error.data()).trimmed();
        return said.isEmpty() ? QString::fromLatin1(curl_easy_strerror(code)) : said;
    }

    Error failed(HttpFault fault, const QString &reason) const
    {
        const QString shown = m_url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return fail(ErrorCode::HttpFailed, shown, toString(fault) + u": " + reason);
    }

    const HttpRequest &m_request;
    const QUrl m_url;
    const RunContext &m_context;
    std::unique_ptr<curl_slist, ListCloser> m_headers;
    std::unique_ptr<CURL, EasyCloser> m_easy;
    std::unique_ptr<CURLM, MultiCloser> m_multi;
    std::array<char, CURL_ERROR_SIZE> m_error{};
    HttpAnswer m_answer;
    qsizetype m_headBytes = 0;
    bool m_tooLarge = false;
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
