#include "practice/PracticeServer.h"

#include <QHttpServerRequest>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <utility>

namespace holdfast::practice {

namespace {

constexpr std::chrono::seconds recordInterval{2};

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Options:
        return "OPTIONS";
    default:
        return "OTHER";
    }
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Internal Server Error";
    }
}

HttpRequest toRequest(const QHttpServerRequest &request)
{
    return {methodName(request.method()),
            request.url().path(),
            request.query(),
            request.value("Origin"),
            request.value("Authorization"),
            request.value("Access-Control-Request-Method"),
            request.body()};
}

// One answer a connection (RFC 9112 §9.6): nothing that a client keeps open outlives a restored file.
QByteArray onTheWire(const HttpReply &reply, const QByteArray &method)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    bytes += "Content-Type: " + reply.contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    bytes += "Connection: close\r\nCache-Control: no-store\r\n";
    for (const auto &[name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "\r\n";
    return method == "HEAD" ? bytes : QByteArray(bytes + reply.body);
}

} // namespace

PracticeServer::PracticeServer(std::filesystem::path root) : m_root(std::move(root)), m_backend(m_root)
{
    m_recordTimer.setInterval(recordInterval);
    connect(&m_recordTimer, &QTimer::timeout, this, &PracticeServer::lookAfterRecord);
}

PracticeServer::~PracticeServer()
{
    if (m_record)
        removeServerRecord(m_root, *m_record);
}

Result<ServerRecord> PracticeServer::start(quint16 port)
{
    HOLDFAST_TRY_AS(ServeLock lock, ServeLock::take(m_root));
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, port))
        return fail(ErrorCode::PracticeFailed, QStringLiteral("127.0.0.1:%1").arg(port),
                    listener->errorString());
    HOLDFAST_TRY_AS(const ServerRecord record, recordOfThisProcess(listener->serverPort()));
    bind(listener.release()); // takes the listener as its child
    HOLDFAST_TRY(writeServerRecord(m_root, record));
    m_lock.emplace(std::move(lock));
    m_record = record;
    m_recordTimer.start();
    return record;
}

bool PracticeServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const HttpRequest asked = toRequest(request);
    const Answer answer = m_backend.answer(asked, std::chrono::steady_clock::now());
    if (answer.delivery == Delivery::Never)
        return true;
    const auto send = [socket, bytes = onTheWire(answer.reply, asked.method)] {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
    if (answer.delivery == Delivery::Later)
        QTimer::singleShot(answer.delay, socket, send); // dropped with the socket
    else
        send();
    return true;
}

void PracticeServer::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->disconnectFromHost();
}

void PracticeServer::lookAfterRecord()
{
    if (!isOnDisk(m_root, *m_record))
        emit orphaned();
}

} // namespace holdfast::practice
