// What NetworkHttp makes of a server that misbehaves in each of the ways that were met.

#include "MisbehavingServer.h"
#include "SelfSigned.h"
#include "system/Http.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestHttpContract : public QObject
{
    Q_OBJECT

private slots:
    void faults_data();
    void faults();
    void answersOfAnyStatusAreAnswers_data();
    void answersOfAnyStatusAreAnswers();
    void methodHeadersAndBodyArriveAsGiven_data();
    void methodHeadersAndBodyArriveAsGiven();
    void headHasNoBody();
    void headersOfTheAnswerAreThere();
    void gzipIsUnpacked();
    void aBodyEndsInEachWayOfHttp();
    void aHeaderThatWouldBreakTheQuestionIsNotSent();
    void redirectsAreNotFollowed();
    void nobodyListening();
    void aNameThatIsNone();
    void whatIsNoUrl();
    void aCertificateOfItsOwnMakingIsNotTrusted();
    void aTrustedCertificateOfAnotherNameIsNotTaken();
    void aTrustedCertificateIsTaken();
    void plainHttpWhereTlsIsAskedFor();
    void stoppingEndsAQuestionThatHangs();
    void severalAskAtOnce();
    void noSecretOfTheUrlStandsInTheError();

private:
    HttpRequest request(const QString &path) const;
    Result<HttpAnswer> send(const HttpRequest &request);
    QString faultWord(const Result<HttpAnswer> &answer) const;

    MisbehavingServer m_server;
    NetworkHttp m_http;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

HttpRequest TestHttpContract::request(const QString &path) const
{
    HttpRequest out;
    out.url = m_server.url(path);
    return out;
}

Result<HttpAnswer> TestHttpContract::send(const HttpRequest &request)
{
    return m_http.send(request, m_context);
}

QString TestHttpContract::faultWord(const Result<HttpAnswer> &answer) const
{
    if (answer)
        return u"an answer, "_s + QString::number(answer->status);
    const std::optional<HttpFault> fault = faultOf(answer.error());
    return fault ? toString(*fault) : answer.error().detail;
}

void TestHttpContract::faults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fault");
    QTest::newRow("hangs") << u"/hang"_s << u"timeout"_s;
    QTest::newRow("a byte now and then") << u"/trickle"_s << u"timeout"_s;
    QTest::newRow("streams for ever") << u"/stream"_s << u"too-large"_s;
    QTest::newRow("header without end") << u"/header"_s << u"too-large"_s;
    QTest::newRow("gzip bomb") << u"/bomb"_s << u"too-large"_s;
    QTest::newRow("gzip that is none") << u"/not-gzip"_s << u"malformed"_s;
    QTest::newRow("cut") << u"/cut"_s << u"cut"_s;
    QTest::newRow("cut with an error status") << u"/cut-503"_s << u"cut"_s;
    QTest::newRow("cut within a chunk") << u"/cut-chunked"_s << u"cut"_s;
    QTest::newRow("closes without a byte") << u"/close"_s << u"cut"_s;
    QTest::newRow("no HTTP") << u"/garbage"_s << u"malformed"_s;
}

void TestHttpContract::faults()
{
    QFETCH(const QString, path);
    QFETCH(const QString, fault);
    HttpRequest question = request(path);
    if (fault == u"timeout")
        question.timeout = std::chrono::milliseconds(300);
    const Result<HttpAnswer> answer = send(question);
    QCOMPARE(faultWord(answer), fault);
    QCOMPARE(answer.error().subject, m_server.url(path));
    QVERIFY2(answer.error().detail.startsWith(fault + u": ") &&
                 answer.error().detail.size() > fault.size() + 2,
             qPrintable(answer.error().detail));
}

void TestHttpContract::answersOfAnyStatusAreAnswers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 422, 429, 500})
        QTest::addRow("%d", status) << u"/%1"_s.arg(status) << status;
    QTest::newRow("not found") << u"/no-such-path"_s << 404;
    QTest::newRow("empty") << u"/empty"_s << 200;
    QTest::newRow("healthy") << u"/healthy"_s << 200;
}

void TestHttpContract::answersOfAnyStatusAreAnswers()
{
    QFETCH(const QString, path);
    QFETCH(const int, status);
    const Result<HttpAnswer> answer = send(request(path));
    QVERIFY2(answer, qPrintable(faultWord(answer)));
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body.isEmpty(), path == u"/empty");
    QVERIFY(!answer->contentType.isEmpty());
}

void TestHttpContract::methodHeadersAndBodyArriveAsGiven_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray();
    QTest::newRow("POST") << QByteArray("POST") << QByteArray(R"({"question":"où"})");
    QTest::newRow("POST, empty") << QByteArray("POST") << QByteArray();
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("x");
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("x");
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray();
}

void TestHttpContract::methodHeadersAndBodyArriveAsGiven()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    HttpRequest question = request(u"/echo?a=b"_s);
    question.method = method;
    question.body = body;
    question.headers = {{"Origin", "http://127.0.0.1:5173"},
                        {"Authorization", "Bearer secret"},
                        {"Content-Type", "application/json"}};
    const Result<HttpAnswer> answer = send(question);
    QVERIFY2(answer, qPrintable(faultWord(answer)));
    const QJsonObject arrived = QJsonDocument::fromJson(answer->body).object();
    QCOMPARE(arrived[u"method"_s].toString().toLatin1(), method);
    QCOMPARE(arrived[u"body"_s].toString().toUtf8(), body);
    const QJsonObject headers = arrived[u"headers"_s].toObject();
    QCOMPARE(headers[u"origin"_s].toString(), u"http://127.0.0.1:5173"_s);
    QCOMPARE(headers[u"authorization"_s].toString(), u"Bearer secret"_s);
    QCOMPARE(headers[u"content-type"_s].toString(), u"application/json"_s);
    QVERIFY(headers[u"accept"_s].toString().startsWith(u"application/json"));
}

void TestHttpContract::headHasNoBody()
{
    HttpRequest question = request(u"/healthy"_s);
    question.method = "HEAD";
    const Result<HttpAnswer> answer = send(question);
    QVERIFY2(answer, qPrintable(faultWord(answer)));
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray());
}

void TestHttpContract::headersOfTheAnswerAreThere()
{
    const Result<HttpAnswer> answer = send(request(u"/429"_s));
    QCOMPARE(answer->header("retry-after"), QByteArray("17"));
    QCOMPARE(answer->header("RETRY-AFTER"), QByteArray("17"));
    QCOMPARE(answer->header("X-None"), QByteArray());
    QCOMPARE(answer->contentType, QByteArray("application/json"));
}

void TestHttpContract::gzipIsUnpacked()
{
    const Result<HttpAnswer> answer = send(request(u"/gzip"_s));
    QVERIFY2(answer, qPrintable(faultWord(answer)));
    QVERIFY(answer->body.startsWith(R"({"status":"healthy")"));
    HttpRequest narrow = request(u"/gzip"_s);
    narrow.maxBytes = 20;
    QCOMPARE(faultWord(send(narrow)), u"too-large"_s);
    narrow = request(u"/healthy"_s);
    narrow.maxBytes = answer->body.size();
    QCOMPARE(send(narrow)->body, answer->body);
    QCOMPARE(send(request(u"/large"_s))->body.size(), 512 * 1024);
}

void TestHttpContract::aBodyEndsInEachWayOfHttp()
{
    for (const QString &path : {u"/chunked"_s, u"/no-length"_s}) {
        const Result<HttpAnswer> answer = send(request(path));
        QVERIFY2(answer, qPrintable(faultWord(answer)));
        QCOMPARE(answer->body, QByteArray(R"({"a":1})"));
    }
}

void TestHttpContract::aHeaderThatWouldBreakTheQuestionIsNotSent()
{
    const qsizetype before = m_server.asked().size();
    HttpRequest question = request(u"/healthy"_s);
    question.headers = {{"X-Trace", "1\r\nX-Admin: yes"}};
    QCOMPARE(faultWord(send(question)), u"unreachable"_s);
    QCOMPARE(m_server.asked().size(), before);
}

void TestHttpContract::redirectsAreNotFollowed()
{
    const Result<HttpAnswer> answer = send(request(u"/here"_s));
    QCOMPARE(answer->status, 302);
    QCOMPARE(answer->header("Location"), QByteArray("/healthy?from=here"));
}

void TestHttpContract::nobodyListening()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    HttpRequest question;
    question.url = u"http://127.0.0.1:%1/health"_s.arg(taken.serverPort());
    taken.close();
    QCOMPARE(faultWord(send(question)), u"refused"_s);
}

void TestHttpContract::aNameThatIsNone()
{
    HttpRequest question;
    question.url = u"http://no-such-host.invalid/health"_s; // RFC 6761, 6.4
    QCOMPARE(faultWord(send(question)), u"no-host"_s);
}

void TestHttpContract::whatIsNoUrl()
{
    for (const QString &url : {u""_s, u"ftp://127.0.0.1/x"_s, u"http://[::1"_s, u"/health"_s}) {
        HttpRequest question;
        question.url = url;
        QCOMPARE(faultWord(send(question)), u"unreachable"_s);
    }
}

namespace {

// Trusts one more certificate while it lives, in this process only.
class Trusting
{
public:
    explicit Trusting(const QSslCertificate &certificate)
    {
        if (m_file.open() && m_file.write(certificate.toPem()) > 0 && m_file.flush())
            qputenv("SSL_CERT_FILE", m_file.fileName().toUtf8());
    }
    ~Trusting() { qunsetenv("SSL_CERT_FILE"); }
    Trusting(const Trusting &) = delete;
    Trusting &operator=(const Trusting &) = delete;

private:
    QTemporaryFile m_file;
};

} // namespace

void TestHttpContract::aCertificateOfItsOwnMakingIsNotTrusted()
{
    const SelfSigned identity("127.0.0.1");
    const MisbehavingServer server(&identity);
    HttpRequest question;
    question.url = server.url(u"/healthy"_s);
    question.headers = {{"Authorization", "Bearer secret"}};
    QCOMPARE(faultWord(send(question)), u"tls"_s);
    QCOMPARE(server.asked().size(), 0);
}

void TestHttpContract::aTrustedCertificateOfAnotherNameIsNotTaken()
{
    const SelfSigned identity("service.example");
    const Trusting trusting(identity.certificate);
    const MisbehavingServer server(&identity);
    HttpRequest question;
    question.url = server.url(u"/healthy"_s);
    QCOMPARE(faultWord(send(question)), u"tls"_s);
    QCOMPARE(server.asked().size(), 0);
}

void TestHttpContract::aTrustedCertificateIsTaken()
{
    const SelfSigned identity("127.0.0.1");
    const Trusting trusting(identity.certificate);
    const MisbehavingServer server(&identity);
    HttpRequest question;
    question.url = server.url(u"/healthy"_s);
    question.url = server.url(u"/large"_s);
    const Result<HttpAnswer> answer = send(question);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->body.size(), 512 * 1024);
}

void TestHttpContract::plainHttpWhereTlsIsAskedFor()
{
    HttpRequest question;
    question.url = m_server.url(u"/healthy"_s).replace(u"http:"_s, u"https:"_s);
    QCOMPARE(faultWord(send(question)), u"tls"_s);
}

void TestHttpContract::stoppingEndsAQuestionThatHangs()
{
    std::stop_source stop;
    const RunContext context(stop.get_token(), m_slot);
    HttpRequest question = request(u"/hang?stopping"_s);
    std::jthread worker([&] {
        const Result<HttpAnswer> answer = m_http.send(question, context);
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().code), u"cancelled"_s);
    });
    QTRY_VERIFY(!m_server.asked().isEmpty() && m_server.asked().last().path == "/hang?stopping");
    stop.request_stop();
    worker.join();
}

void TestHttpContract::severalAskAtOnce()
{
    const QStringList paths{u"/healthy"_s, u"/429"_s, u"/bomb"_s, u"/cut"_s,
                            u"/gzip"_s,    u"/500"_s, u"/here"_s, u"/garbage"_s};
    QStringList words(paths.size());
    {
        std::vector<std::jthread> workers;
        QString *const out = words.data();
        for (qsizetype i = 0; i < paths.size(); ++i)
            workers.emplace_back([this, &paths, out, i] { out[i] = faultWord(send(request(paths[i]))); });
    }
    const QStringList wanted{u"an answer, 200"_s, u"an answer, 429"_s, u"too-large"_s,      u"cut"_s,
                             u"an answer, 200"_s, u"an answer, 500"_s, u"an answer, 302"_s, u"malformed"_s};
    QCOMPARE(words, wanted);
}

void TestHttpContract::noSecretOfTheUrlStandsInTheError()
{
    HttpRequest question = request(u"/cut?token=hunter2#hunter2"_s);
    question.url.replace(u"://"_s, u"://user:hunter2@"_s);
    const Result<HttpAnswer> answer = send(question);
    QCOMPARE(faultWord(answer), u"cut"_s);
    QVERIFY(!answer.error().subject.contains(u"hunter2") && !answer.error().detail.contains(u"hunter2"));
}

QTEST_GUILESS_MAIN(TestHttpContract)
#include "tst_http_contract.moc"
