#include "MisbehavingServer.h"

#include "SelfSigned.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

#include <future>

using namespace Qt::StringLiterals;

namespace holdfast::testing {

namespace {

using Asked = MisbehavingServer::Asked;

constexpr qsizetype bombSize = 32 * 1024 * 1024;

QByteArray answer(const QByteArray &status, const QByteArray &type, const QByteArray &body,
                  const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + more +
           "\r\n" + body;
}

QByteArray refusal(const QByteArray &status, const QByteArray &code, const QByteArray &more = {})
{
    return answer(status, "application/json",
                  R"({"error":{"code":")" + code + R"(","message":"é","request_id":"req-7"}})", more);
}

QByteArray redirect(const QByteArray &to)
{
    return answer("302 Found", "text/plain", "elsewhere", "Location: " + to + "\r\n");
}

quint32 crc32(const QByteArray &bytes) // RFC 1952, 8
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray out;
    for (int shift = 0; shift < 32; shift += 8)
        out.append(static_cast<char>((number >> shift) & 0xff));
    return out;
}

QByteArray gzip(const QByteArray &bytes)
{
    // What qCompress makes, without its own length, the zlib header and its checksum.
    const QByteArray deflated = qCompress(bytes, 9).mid(6).chopped(4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated + littleEndian(crc32(bytes)) +
           littleEndian(static_cast<quint32>(bytes.size()));
}

QByteArray echo(const Asked &request)
{
    QJsonObject headers;
    for (auto each = request.headers.begin(); each != request.headers.end(); ++each)
        headers.insert(QString::fromUtf8(each.key()), QString::fromUtf8(each.value()));
    const QJsonObject body{{u"method"_s, QString::fromUtf8(request.method)},
                           {u"headers"_s, headers},
                           {u"body"_s, QString::fromUtf8(request.body)}};
    return answer("200 OK", "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

// Half a megabyte that does not pack well.
QByteArray large()
{
    QByteArray out;
    for (int i = 0; i < 16384; ++i)
        out += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256);
    return out;
}

// What is said at once, and the connection then closed. Empty: something else happens.
QByteArray saidAtOnce(const QByteArray &path)
{
    static const QByteArray healthy = R"({"status":"healthy","services":{"db":{"status":"ok"}}})";
    static const QMap<QByteArray, QByteArray> said{
        {"/healthy", answer("200 OK", "application/json", healthy, "X-Trace: one\r\n")},
        {"/large", answer("200 OK", "application/json", gzip(large()), "Content-Encoding: gzip\r\n")},
        {"/gzip", answer("200 OK", "application/json", gzip(healthy), "Content-Encoding: gzip\r\n")},
        {"/html", answer("200 OK", "text/html; charset=utf-8", "<!DOCTYPE html><title>Été</title>")},
        {"/empty", answer("200 OK", "application/json", "")},
        {"/text", answer("200 OK", "text/plain", "OK")},
        {"/500", answer("500 Internal Server Error", "text/plain", "boom")},
        {"/401", refusal("401 Unauthorized", "token_expired", "WWW-Authenticate: Bearer\r\n")},
        {"/403", refusal("403 Forbidden", "scope_missing")},
        {"/422", refusal("422 Unprocessable Entity", "window_unknown")},
        {"/429", refusal("429 Too Many Requests", "rate_limited", "Retry-After: 17\r\n")},
        {"/error-200", refusal("200 OK", "database_gone")},
        {"/bomb",
         answer("200 OK", "application/json", gzip(QByteArray(bombSize, ' ')), "Content-Encoding: gzip\r\n")},
        {"/not-gzip",
         answer("200 OK", "application/json", "this is no gzip, é", "Content-Encoding: gzip\r\n")},
        {"/cut",
         "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n" + healthy},
        {"/cut-503", "HTTP/1.1 503 No\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{}"},
        {"/cut-chunked",
         "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n" +
             healthy},
        {"/garbage", "220 mail.example ESMTP ready\r\n\r\n"},
        {"/chunked", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                     "5;x=y\r\n{\"a\":\r\n2\r\n1}\r\n0\r\nX-Trailer: é\r\n\r\n"},
        {"/no-length", "HTTP/1.0 200 OK\r\n\r\n{\"a\":1}"},
        {"/here", redirect("/healthy?from=here")},
        {"/circle", redirect("/circle/back")},
        {"/circle/back", redirect("/circle")},
    };
    return said.value(path);
}

// Whole, when its head and its body are there.
std::optional<Asked> requestIn(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Asked out;
    QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    out.method = words.value(0);
    out.path = words.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        out.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    out.body = bytes.mid(end + 4);
    return out.body.size() < out.headers.value("content-length").toLongLong() ? std::nullopt
                                                                              : std::optional(out);
}

// Again and again, as fast as the other side takes it.
void pour(QTcpSocket *socket, const QByteArray &block)
{
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, block] {
        if (socket->bytesToWrite() < block.size())
            socket->write(block);
    });
    socket->write(block);
}

void trickle(QTcpSocket *socket)
{
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
    timer->start(20);
}

class ServerThread final : public QThread
{
public:
    explicit ServerThread(std::function<void()> serve) : m_serve(std::move(serve)) {}

protected:
    void run() override { m_serve(); }

private:
    std::function<void()> m_serve;
};

} // namespace

class MisbehavingListener final : public QTcpServer
{
public:
    MisbehavingListener(MisbehavingServer &owner, const SelfSigned *certificate)
        : m_owner(owner), m_certificate(certificate)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [this, socket, bytes = QByteArray()]() mutable {
                             bytes += socket->readAll();
                             if (bytes.startsWith('\x16')) // TLS where none is spoken
                                 return refuse(socket);
                             if (const std::optional<Asked> request = requestIn(bytes)) {
                                 bytes.clear();
                                 m_owner.record(*request);
                                 play(socket, *request);
                             }
                         });
        if (m_certificate == nullptr)
            return;
        socket->setLocalCertificate(m_certificate->certificate);
        socket->setPrivateKey(m_certificate->key);
        socket->startServerEncryption();
    }

private:
    static void refuse(QTcpSocket *socket)
    {
        socket->write(answer("400 Bad Request", "text/plain", "plain HTTP here"));
        socket->disconnectFromHost();
    }

    void play(QTcpSocket *socket, const Asked &request)
    {
        const QByteArray path = request.path.split('?').first();
        if (path == "/hang")
            return;
        if (path == "/trickle")
            return trickle(socket);
        if (path == "/stream") {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            return pour(socket, QByteArray(64 * 1024, ' '));
        }
        if (path == "/header") {
            socket->write("HTTP/1.1 200 OK\r\n");
            return pour(socket, "X-Padding: " + QByteArray(1000, 'x') + "\r\n");
        }
        QByteArray said = saidAtOnce(path);
        if (path == "/echo")
            said = echo(request);
        if (path == "/elsewhere")
            said = redirect(m_owner.elsewhere().toUtf8());
        if (path.startsWith("/on/"))
            said = redirect("/on/" + QByteArray::number(path.mid(4).toInt() + 1));
        if (said.isEmpty() && path != "/close")
            said = answer("404 Not Found", "text/plain", "no such path");
        socket->write(said);
        socket->disconnectFromHost();
    }

    MisbehavingServer &m_owner;
    const SelfSigned *m_certificate;
};

MisbehavingServer::MisbehavingServer(const SelfSigned *certificate) : m_tls(certificate != nullptr)
{
    std::promise<int> port;
    m_thread = std::make_unique<ServerThread>([this, certificate, &port] {
        MisbehavingListener listener(*this, certificate);
        if (!listener.listen(QHostAddress::LocalHost))
            qFatal("cannot listen: %s", qPrintable(listener.errorString()));
        QEventLoop loop;
        port.set_value(listener.serverPort());
        loop.exec();
    });
    m_thread->start();
    m_port = port.get_future().get();
}

MisbehavingServer::~MisbehavingServer()
{
    m_thread->quit();
    m_thread->wait();
}

QString MisbehavingServer::url(const QString &path) const
{
    return u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_port).arg(path);
}

void MisbehavingServer::setElsewhere(const QString &url)
{
    const std::lock_guard guard(m_mutex);
    m_elsewhere = url;
}

QString MisbehavingServer::elsewhere() const
{
    const std::lock_guard guard(m_mutex);
    return m_elsewhere;
}

QList<MisbehavingServer::Asked> MisbehavingServer::asked() const
{
    const std::lock_guard guard(m_mutex);
    return m_asked;
}

void MisbehavingServer::record(const Asked &request)
{
    const std::lock_guard guard(m_mutex);
    m_asked.append(request);
}

} // namespace holdfast::testing
