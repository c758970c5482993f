#pragma once

#include "TestServices.h"
#include "plan/Backup.h"
#include "plan/Diagnosis.h"
#include "system/Http.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <future>
#include <mutex>

namespace holdfast::testing {

// The application as far as a diagnosis asks it, on 127.0.0.1 and on a thread of its own. What it answers can
// be changed between two questions.
class PretendBackend
{
public:
    struct Says
    {
        QByteArray health = R"({"status":"healthy","services":{"db":{"status":"ok"}}})";
        QByteArray token = "jeton-en-vigueur"; // the one that is good
        QByteArray allowedOrigin = "http://127.0.0.1:5173";
        QByteArray alerts = "[]";
        QDateTime time; // of its clock; invalid: it does not tell
        bool hangs = false;
    };

    PretendBackend()
    {
        std::promise<quint16> port;
        m_thread.reset(QThread::create([this, &port] {
            QTcpServer server;
            QObject::connect(&server, &QTcpServer::newConnection, &server, [&] { take(server); });
            if (!server.listen(QHostAddress::LocalHost))
                qFatal("no port to listen on");
            port.set_value(server.serverPort());
            QEventLoop().exec();
        }));
        m_thread->start();
        m_port = port.get_future().get();
    }
    ~PretendBackend() { end(); }
    PretendBackend(const PretendBackend &) = delete;
    PretendBackend &operator=(const PretendBackend &) = delete;

    // Nobody listens there from now on.
    void end()
    {
        m_thread->quit();
        m_thread->wait();
    }
    void say(const Says &says)
    {
        const std::lock_guard guard(m_mutex);
        m_says = says;
    }
    QString url(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_port) + path;
    }
    int port() const { return m_port; }
    // Method and path of each request, in no order.
    QStringList asked() const
    {
        const std::lock_guard guard(m_mutex);
        return m_asked;
    }

private:
    void take(QTcpServer &server)
    {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [this, socket, bytes = QByteArray()]() mutable {
                             bytes += socket->readAll();
                             if (!bytes.contains("\r\n\r\n"))
                                 return;
                             const std::lock_guard guard(m_mutex);
                             m_asked.append(QString::fromLatin1(bytes.left(bytes.indexOf(" HTTP/"))));
                             if (!m_says.hangs) {
                                 socket->write(answer(bytes));
                                 socket->disconnectFromHost();
                             }
                             bytes.clear();
                         });
    }

    QByteArray whole(const QByteArray &status, const QByteArray &type, const QByteArray &body) const
    {
        QByteArray date;
        if (m_says.time.isValid())
            date =
                "Date: " +
                QLocale::c().toString(m_says.time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() +
                " GMT\r\n";
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
               "\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\nAccess-Control-Allow-Origin: " + m_says.allowedOrigin + "\r\nConnection: close\r\n" +
               date + "\r\n" + body;
    }

    QByteArray answer(const QByteArray &request) const
    {
        const QByteArray path = request.split(' ').value(1);
        if (path == "/")
            return whole("200 OK", "text/html", "<!DOCTYPE html><title>Été</title>");
        if (path == "/health")
            return whole("200 OK", "application/json", m_says.health);
        if (request.startsWith("OPTIONS "))
            return whole("200 OK", "text/plain", "OK");
        const bool open = path == "/v1/public";
        if (!open && !request.contains(QByteArray("Authorization: Bearer " + m_says.token + "\r\n")))
            return whole("401 Unauthorized", "application/json",
                         R"({"error":{"code":"invalid_token","message":"no","request_id":"r-1"}})");
        if (!path.startsWith("/v1/ops/"))
            return whole("200 OK", "application/json", R"({"data":{}})");
        return whole("200 OK", "application/json",
                     R"({"data":{"window":"1h","alerts":)" + m_says.alerts + R"(},"meta":{}})");
    }

    mutable std::mutex m_mutex;
    Says m_says;
    QStringList m_asked;
    quint16 m_port = 0;
    std::unique_ptr<QThread> m_thread;
};

// A service with all that a diagnosis looks at, and nothing wrong with it.
struct DiagnosisScene
{
    static constexpr char jwtSecret[] = "secret-des-jetons-71c4e0";

    DiagnosisScene()
    {
        says.time = own.clock.nowUtc();
        backend.say(says);
        writeBytes(envFile(), QByteArray("APP_NAME=été\nJWT_SECRET=") + jwtSecret + "\nLEVEL=1\n");
        writeBytes(log(), "INFO prêt\n");
        writeBytes(token(), says.token + "\n");
        environment = tree.environment();
        environment.logs = {log()};
        Checks &checks = environment.checks;
        checks.health.url = backend.url(QStringLiteral("/health"));
        checks.frontend = frontend.url(QStringLiteral("/"));
        checks.cors = {QStringLiteral("http://127.0.0.1:5173"), backend.url(QStringLiteral("/v1/public"))};
        const QString reference = QStringLiteral("Bearer file:") + toText(token());
        EndpointCheck chat;
        chat.id = QStringLiteral("chat");
        chat.url = backend.url(QStringLiteral("/v1/chat"));
        chat.headers = {{QStringLiteral("Authorization"), reference}};
        EndpointCheck auth;
        auth.id = QStringLiteral("auth");
        auth.url = backend.url(QStringLiteral("/v1/auth"));
        auth.statuses = {401}; // asked without a token
        checks.endpoints = {chat, auth};
        checks.monitoring.url = backend.url(QStringLiteral("/v1/ops/summary"));
        checks.monitoring.token = reference.mid(7);
    }

    Path envFile() const { return tree.root() / "backend" / ".env"; }
    Path log() const { return tree.root() / "journaux du backend" / "été.log"; }
    Path token() const { return tree.base() / "jeton"; }

    void backUp()
    {
        const RunReport report = runBackup(own, environment);
        if (report.exitCode != ExitCode::Done)
            qFatal("no backup: %s", qPrintable(summary(report)));
    }

    Diagnosis diagnose(const std::function<void(const CheckResult &)> &came = {}, std::stop_token stop = {})
    {
        const Services &given = own;
        const Services real{given.clock,     own.posix,     given.locks,   network,     given.openers,
                            given.processes, given.secrets, given.journal, given.plans, given.actor};
        ProgressSlot slot;
        RunContext context(std::move(stop), slot);
        return holdfast::diagnose(real, environment, loadScenarios(own.posix, {}), context, came);
    }

    TempTree tree{TempTree::Place::Memory};
    TestServices own{tree.home()};
    NetworkHttp network;
    PretendBackend::Says says;
    PretendBackend backend;
    PretendBackend frontend;
    Environment environment;
};

inline CheckResult factIn(const Diagnosis &diagnosis, const QString &id)
{
    for (const CheckResult &fact : diagnosis.facts) {
        if (fact.id == id)
            return fact;
    }
    return {};
}

// "id verdict code" of a fact, for comparing.
inline QString told(const Diagnosis &diagnosis, const QString &id)
{
    const CheckResult fact = factIn(diagnosis, id);
    return fact.id + QLatin1Char(' ') + toString(fact.verdict) + QLatin1Char(' ') + fact.observed.code;
}

// "scenario: fact, fact" of the first proposal; empty when there is none.
inline QString proposed(const Diagnosis &diagnosis)
{
    if (diagnosis.proposals.isEmpty())
        return {};
    const Proposal &first = diagnosis.proposals.first();
    return first.scenario + QStringLiteral(": ") + first.because.join(QStringLiteral(", "));
}

inline QByteArray everythingIn(const Diagnosis &diagnosis)
{
    QByteArray out;
    for (const CheckResult &fact : diagnosis.facts)
        out += QJsonDocument(toJson(fact)).toJson() + '\n';
    return out;
}

} // namespace holdfast::testing
