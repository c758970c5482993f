#include "practice/PracticeData.h"
#include "practice/PracticeServer.h"
#include "practice/PracticeTree.h"
#include "practice/SqliteSession.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace holdfast;
using namespace holdfast::practice;

namespace {

const QByteArray operationsToken = "Bearer practice-only-operations-token";
const QByteArray customerToken = "Bearer practice-only-customer-token";

struct Reply
{
    int status = 0;
    QByteArray body;
    QByteArray allowedOrigin;
    QByteArray retryAfter;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString errorCode() const
    {
        return json()[QStringLiteral("error")].toObject()[QStringLiteral("code")].toString();
    }
};

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void resetIsRefusedWhileServed();

    void recordComesAndGoes();
    void secondServerIsRefused();
    void serverNoticesThatItsTreeIsGone();

    void healthFollowsTheFile_data();
    void healthFollowsTheFile();
    void missingDatabaseIsNotCreated();
    void readingLeavesNoSiblings();
    void protectedRoutesAskForAToken_data();
    void protectedRoutesAskForAToken();
    void refusalsCarryTheirCode();
    void frontendAndPreflightAnswer();
    void stateShowsRowCounts();
    void summaryTellsOfThePresentOnly();
    void misbehaviours();

private:
    std::filesystem::path folder() const { return std::filesystem::path(m_folder->path().toStdString()); }
    std::filesystem::path database() const { return m_root / "backend" / "app.db"; }
    void serve();
    Reply ask(const QString &path, const QByteArray &token = {});
    Reply send(const QByteArray &method, const QNetworkRequest &request, const QByteArray &body = {});
    Reply misbehave(const QByteArray &json);
    QString health();
    QUrl url(const QString &path) const { return QUrl(m_server ? m_url + path : QString()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_original; // made once; each test works on a copy
    std::filesystem::path m_root;
    std::unique_ptr<PracticeServer> m_server;
    QString m_url;
    QNetworkAccessManager m_network;
};

void TestPractice::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/sauvé à Noël-XXXXXX"));
    QVERIFY(m_folder->isValid());
    m_original = folder() / "original";
    const auto made = createPracticeTree(m_original, defaultSeed);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
}

void TestPractice::init()
{
    m_root = folder() / "an été root";
    std::filesystem::copy(m_original, m_root, std::filesystem::copy_options::recursive);
}

void TestPractice::cleanup()
{
    m_server.reset();
    std::filesystem::remove_all(m_root);
}

void TestPractice::serve()
{
    m_server = std::make_unique<PracticeServer>(m_root);
    const auto record = m_server->start(0);
    QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
    m_url = record->url;
}

Reply TestPractice::send(const QByteArray &method, const QNetworkRequest &request, const QByteArray &body)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(30000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->isReadable() ? reply->readAll() : QByteArray(),
            reply->rawHeader("Access-Control-Allow-Origin"), reply->rawHeader("Retry-After")};
}

Reply TestPractice::ask(const QString &path, const QByteArray &token)
{
    QNetworkRequest request(url(path));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", token);
    return send("GET", request);
}

Reply TestPractice::misbehave(const QByteArray &json)
{
    QNetworkRequest request(url(QStringLiteral("/practice/misbehave")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    return send("POST", request, json);
}

// "healthy/ok", "unhealthy/error", …
QString TestPractice::health()
{
    const Reply reply = ask(QStringLiteral("/health"));
    if (reply.status != 200)
        return QStringLiteral("HTTP %1").arg(reply.status);
    const QJsonObject services = reply.json()[QStringLiteral("services")].toObject();
    return reply.json()[QStringLiteral("status")].toString() + u'/' +
           services[QStringLiteral("db")].toObject()[QStringLiteral("status")].toString();
}

void TestPractice::resetIsRefusedWhileServed()
{
    serve();
    const auto reset = resetPracticeTree(m_root, defaultSeed);
    QVERIFY(!reset);
    QVERIFY(reset.error().code == ErrorCode::Busy);
    QCOMPARE(health(), QStringLiteral("healthy/ok"));
}

void TestPractice::recordComesAndGoes()
{
    serve();
    QFile file(QString::fromStdString((m_root / ".practice" / "server.json").native()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(record[QStringLiteral("pid")].toInteger(), QCoreApplication::applicationPid());
    QCOMPARE(record[QStringLiteral("url")].toString(), m_url);
    QVERIFY(record[QStringLiteral("start_ticks")].toInteger() > 0);
    QVERIFY(QDateTime::fromString(record[QStringLiteral("started_at")].toString(), Qt::ISODate).isValid());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    m_server.reset();
    QVERIFY(!file.exists());
}

void TestPractice::secondServerIsRefused()
{
    serve();
    PracticeServer second(m_root);
    const auto record = second.start(0);
    QVERIFY(!record);
    QVERIFY(record.error().code == ErrorCode::Busy);
    QCOMPARE(health(), QStringLiteral("healthy/ok"));
}

void TestPractice::serverNoticesThatItsTreeIsGone()
{
    serve();
    QSignalSpy orphaned(m_server.get(), &PracticeServer::orphaned);
    std::filesystem::remove_all(m_root);
    QTRY_VERIFY_WITH_TIMEOUT(!orphaned.isEmpty(), 30000);
}

void TestPractice::healthFollowsTheFile_data()
{
    QTest::addColumn<qint64>("size");   // cut to this many bytes; -1: not cut
    QTest::addColumn<qint64>("offset"); // overwritten from here on; -1: not overwritten
    QTest::newRow("empty") << qint64{0} << qint64{-1};
    QTest::newRow("cut in a page") << qint64{1000001} << qint64{-1};
    QTest::newRow("cut at a page") << qint64{4096 * 200} << qint64{-1};
    QTest::newRow("header gone") << qint64{-1} << qint64{0};
    QTest::newRow("pages inside gone") << qint64{-1} << qint64{4096 * 3000};
}

void TestPractice::healthFollowsTheFile()
{
    QFETCH(const qint64, size);
    QFETCH(const qint64, offset);
    serve();
    QCOMPARE(health(), QStringLiteral("healthy/ok"));
    if (size >= 0)
        std::filesystem::resize_file(database(), static_cast<std::uintmax_t>(size));
    if (offset >= 0) {
        QFile file(QString::fromStdString(database().native()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset));
        QCOMPARE(file.write(QByteArray(4096 * 20, '\x5a')), 4096 * 20);
    }
    QCOMPARE(health(), QStringLiteral("unhealthy/error"));
    QCOMPARE(ask(QStringLiteral("/v1/chat/messages"), QByteArray()).status, 401);
    // The good file back, without a restart.
    std::filesystem::copy_file(m_original / "backend" / "app.db", database(),
                               std::filesystem::copy_options::overwrite_existing);
    QCOMPARE(health(), QStringLiteral("healthy/ok"));
}

void TestPractice::missingDatabaseIsNotCreated()
{
    serve();
    std::filesystem::remove(database());
    QCOMPARE(health(), QStringLiteral("unhealthy/error"));
    const Reply refused = ask(QStringLiteral("/v1/natal/charts"), customerToken);
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.errorCode(), QStringLiteral("database_unavailable"));
    QVERIFY(!std::filesystem::exists(database()));

    auto tableless = SqliteSession::open(database(), Access::Create);
    QVERIFY(tableless && tableless->run(QStringLiteral("CREATE TABLE other (a)")));
    QCOMPARE(health(), QStringLiteral("unhealthy/error"));

    std::filesystem::rename(m_root / "backend", m_root / "gone");
    QCOMPARE(health(), QStringLiteral("unhealthy/error"));
}

void TestPractice::readingLeavesNoSiblings()
{
    serve();
    QCOMPARE(health(), QStringLiteral("healthy/ok"));
    QCOMPARE(ask(QStringLiteral("/v1/chat/messages"), customerToken).status, 200);
    QVERIFY(!std::filesystem::exists(database().native() + "-wal"));
    QVERIFY(!std::filesystem::exists(database().native() + "-shm"));
}

void TestPractice::protectedRoutesAskForAToken_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/v1/auth/me", "/v1/billing/quota", "/v1/billing/subscriptions", "/v1/chat/conversations",
          "/v1/chat/messages", "/v1/privacy/requests", "/v1/natal/charts"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestPractice::protectedRoutesAskForAToken()
{
    QFETCH(const QString, path);
    serve();
    const Reply without = ask(path);
    QCOMPARE(without.status, 401);
    QCOMPARE(without.errorCode(), QStringLiteral("missing_access_token"));
    QVERIFY(!without.json()[QStringLiteral("error")]
                 .toObject()[QStringLiteral("request_id")]
                 .toString()
                 .isEmpty());
    QCOMPARE(ask(path, "Bearer wrong").errorCode(), QStringLiteral("invalid_token"));
    for (const QByteArray &token : {customerToken, operationsToken}) {
        const Reply with = ask(path, token);
        QCOMPARE(with.status, 200);
        QVERIFY(!with.json()[QStringLiteral("data")].toObject()[QStringLiteral("items")].toArray().isEmpty());
    }
    // Without its settings the service knows no token at all.
    std::filesystem::remove(m_root / "backend" / ".env");
    QCOMPARE(ask(path, customerToken).status, 401);
    QCOMPARE(ask(path, "Bearer ").status, 401);
}

void TestPractice::refusalsCarryTheirCode()
{
    serve();
    const QString summary = QStringLiteral("/v1/ops/monitoring/operational-summary");
    QCOMPARE(ask(summary).status, 401);
    QCOMPARE(ask(summary, customerToken).status, 403);
    QCOMPARE(ask(summary, customerToken).errorCode(), QStringLiteral("insufficient_role"));
    QCOMPARE(ask(summary + QStringLiteral("?window=7d"), operationsToken).status, 422);
    QCOMPARE(ask(QStringLiteral("/v1/natal/charts?limit=0"), customerToken).status, 422);
    QCOMPARE(ask(QStringLiteral("/nowhere")).status, 404);
    QCOMPARE(send("POST", QNetworkRequest(url(QStringLiteral("/health")))).status, 405);
    QCOMPARE(misbehave(R"({"mode": "throttled"})").status, 200);
    const Reply throttled = ask(summary, operationsToken);
    QCOMPARE(throttled.status, 429);
    QCOMPARE(throttled.errorCode(), QStringLiteral("rate_limit_exceeded"));
    QVERIFY(throttled.retryAfter.toInt() > 0);
}

void TestPractice::frontendAndPreflightAnswer()
{
    serve();
    const Reply page = ask(QStringLiteral("/"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
    QNetworkRequest preflight(url(QStringLiteral("/v1/chat/conversations")));
    preflight.setRawHeader("Origin", "http://127.0.0.1:5173");
    preflight.setRawHeader("Access-Control-Request-Method", "GET");
    const Reply allowed = send("OPTIONS", preflight);
    QCOMPARE(allowed.status, 200);
    QCOMPARE(allowed.allowedOrigin, QByteArray("http://127.0.0.1:5173"));
    preflight.setRawHeader("Origin", "http://elsewhere.example");
    const Reply refused = send("OPTIONS", preflight);
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.allowedOrigin.isEmpty());
}

void TestPractice::stateShowsRowCounts()
{
    serve();
    const QJsonObject state = ask(QStringLiteral("/practice/state")).json();
    QCOMPARE(state[QStringLiteral("pid")].toInteger(), QCoreApplication::applicationPid());
    const QJsonObject rows = state[QStringLiteral("rows")].toObject();
    QCOMPARE(rows.size(), mainTables().size());
    QCOMPARE(rows[QStringLiteral("users")].toInt(), 2000);
    QCOMPARE(state[QStringLiteral("ledger_sum_cents")].toInt(-1), 0);
    std::filesystem::resize_file(database(), 0);
    QVERIFY(ask(QStringLiteral("/practice/state")).json()[QStringLiteral("rows")].isNull());
}

void TestPractice::summaryTellsOfThePresentOnly()
{
    serve();
    const auto firing = [this] {
        QStringList codes;
        const QJsonObject answer =
            ask(QStringLiteral("/v1/ops/monitoring/operational-summary?window=1h"), operationsToken).json();
        const QJsonArray alerts =
            answer[QStringLiteral("data")].toObject()[QStringLiteral("alerts")].toArray();
        for (const QJsonValue &alert : alerts) {
            if (alert[QStringLiteral("status")].toString() == u"firing")
                codes.append(alert[QStringLiteral("severity")].toString() + u' ' +
                             alert[QStringLiteral("code")].toString());
        }
        return codes.join(u',');
    };
    const QString degraded = QStringLiteral("critical availability_degraded");
    QCOMPARE(firing(), QString());
    QCOMPARE(misbehave(R"({"mode": "alert"})").status, 200);
    QCOMPARE(firing(), degraded);
    QCOMPARE(misbehave(R"({"mode": "none"})").status, 200);
    std::filesystem::resize_file(database(), 0);
    QCOMPARE(firing(), degraded);
    std::filesystem::copy_file(m_original / "backend" / "app.db", database(),
                               std::filesystem::copy_options::overwrite_existing);
    QCOMPARE(firing(), QString());
}

void TestPractice::misbehaviours()
{
    serve();
    QCOMPARE(misbehave(R"({"mode": "unhealthy"})").status, 200);
    QCOMPARE(health(), QStringLiteral("unhealthy/error"));
    QCOMPARE(misbehave(R"({"mode": "down"})").status, 200);
    QCOMPARE(health(), QStringLiteral("HTTP 503"));
    QCOMPARE(misbehave(R"({"mode": "slow", "seconds": 0.3})").status, 200);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(health(), QStringLiteral("healthy/ok"));
    QVERIFY(timer.elapsed() >= 300);
    QCOMPARE(misbehave(R"({"mode": "hang"})").status, 200);
    QNetworkRequest request(url(QStringLiteral("/health")));
    request.setTransferTimeout(300);
    QCOMPARE(send("GET", request).status, 0);
    QCOMPARE(misbehave(R"({"mode": "none"})").status, 200);
    QCOMPARE(health(), QStringLiteral("healthy/ok"));
    QCOMPARE(misbehave(R"({"mode": "dance"})").status, 422);
    QCOMPARE(misbehave(R"({"mode": "slow", "seconds": -1})").status, 422);
    QCOMPARE(misbehave("nothing").status, 422);
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
