// CORS and single routes of the application: when they are as expected, and the words when they are not.

#include "Fakes.h"
#include "TempTree.h"
#include "checks/Endpoints.h"
#include "text/Words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <fstream>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void cors_data();
    void cors();
    void corsAsksAsABrowserDoes();
    void statuses_data();
    void statuses();
    void members_data();
    void members();
    void aLongValueIsCut();
    void headersAreSentWithTheirSecrets();
    void aSecretThatIsMissingIsNamedAndNothingAsked();
    void aSecretWithALineEndIsNotSent();
    void theBodyIsSentAsJson();
    void aRedirectThatIsExpectedIsNotFollowed();
    void whatKeepsTheAnswerAwayIsNamed_data();
    void whatKeepsTheAnswerAwayIsNamed();
    void stoppedIsNotMade();

private:
    CheckResult check(const EndpointCheck &endpoint);

    FakeHttp m_http;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
    QProcessEnvironment m_variables;
};

namespace {

const QString url = u"http://127.0.0.1:8000/v1/été"_s;

EndpointCheck endpoint()
{
    EndpointCheck out;
    out.id = u"auth"_s;
    out.url = url;
    return out;
}

HttpAnswer cors(int status, const QByteArray &origin, const QByteArray &methods = {})
{
    HttpAnswer out{status, "text/plain", {}};
    if (!origin.isEmpty())
        out.headers.append({QByteArray("access-control-allow-origin"), origin});
    if (!methods.isEmpty())
        out.headers.append({QByteArray("Access-Control-Allow-Methods"), methods});
    return out;
}

// A failed row says what was expected, what was seen, and what to mend, and has words for each.
void compare(const CheckResult &result, const QString &verdict, const QString &observed)
{
    QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, verdict + u' ' + observed);
    QVERIFY(text::knows(result.expected.code));
    QVERIFY(text::knows(result.observed.code));
    QCOMPARE(result.remedy.isEmpty(), verdict == u"pass");
    QVERIFY(result.remedy.isEmpty() || text::knows(result.remedy.code));
}

} // namespace

CheckResult TestEndpoints::check(const EndpointCheck &endpoint)
{
    PosixFiles files;
    Secrets secrets(files, m_variables);
    return checkEndpoint(m_http, secrets, endpoint, m_context);
}

void TestEndpoints::cors_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("methods");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("observed");
    const auto row = [](const char *name, const char *method, int status, const char *origin,
                        const char *methods, const char *verdict, const char *observed) {
        QTest::newRow(name) << QString::fromLatin1(method) << status << QByteArray(origin)
                            << QByteArray(methods) << QString::fromLatin1(verdict)
                            << QString::fromLatin1(observed);
    };
    constexpr auto own = "http://127.0.0.1:5173";
    row("its origin", "GET", 204, own, "", "pass", "cors-allowed");
    row("any origin", "POST", 200, "*", "", "pass", "cors-allowed");
    row("nothing said", "GET", 200, "", "", "fail", "cors-missing");
    row("another port", "GET", 200, "http://127.0.0.1:5174", "", "fail", "cors-other");
    row("two at once", "GET", 200, "http://127.0.0.1:5173, *", "", "fail", "cors-other");
    row("its origin, refused", "GET", 400, own, "", "fail", "http-status");
    row("refused, nothing said", "GET", 400, "", "", "fail", "cors-missing");
    row("redirected", "GET", 302, own, "", "fail", "http-status");
    row("broken", "GET", 500, "", "", "fail", "http-status");
    row("a method that needs leave", "PUT", 200, own, "", "fail", "cors-method");
    row("a method that has leave", "PUT", 200, own, "GET, PUT", "pass", "cors-allowed");
}

void TestEndpoints::cors()
{
    QFETCH(const QString, method);
    QFETCH(const int, status);
    QFETCH(const QByteArray, origin);
    QFETCH(const QByteArray, methods);
    QFETCH(const QString, verdict);
    QFETCH(const QString, observed);
    m_http.answers = {::cors(status, origin, methods)};
    const CheckResult result = checkCors(m_http, {u"http://127.0.0.1:5173"_s, url, method}, m_context);
    QCOMPARE(result.id, u"cors"_s);
    compare(result, verdict, observed);
}

void TestEndpoints::corsAsksAsABrowserDoes()
{
    m_http.answers = {::cors(204, "*")};
    checkCors(m_http, {u"http://127.0.0.1:5173"_s, url, u"POST"_s}, m_context);
    const HttpRequest asked = m_http.requests().last();
    QCOMPARE(asked.method, QByteArray("OPTIONS"));
    QVERIFY(asked.headers.contains({"Origin", "http://127.0.0.1:5173"}));
    QVERIFY(asked.headers.contains({"Access-Control-Request-Method", "POST"}));
}

void TestEndpoints::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("observed");
    QTest::newRow("as expected") << 200 << u"pass endpoint-as-expected"_s;
    QTest::newRow("as expected, the other") << 204 << u"pass endpoint-as-expected"_s;
    QTest::newRow("not logged in") << 401 << u"fail http-401"_s;
    QTest::newRow("not allowed") << 403 << u"fail http-403"_s;
    QTest::newRow("not accepted") << 422 << u"fail http-422"_s;
    QTest::newRow("too often") << 429 << u"fail http-429"_s;
    QTest::newRow("not found") << 404 << u"fail http-status"_s;
    QTest::newRow("broken") << 503 << u"fail http-status"_s;
}

void TestEndpoints::statuses()
{
    QFETCH(const int, status);
    QFETCH(const QString, observed);
    m_http.answers = {
        FakeHttp::body(status, status < 300 ? "{}" : R"({"error":{"code":"c-1","request_id":"r-2"}})")};
    EndpointCheck endpoint = ::endpoint();
    endpoint.statuses = {200, 204};
    const CheckResult result = check(endpoint);
    QCOMPARE(result.id, u"endpoint:auth"_s);
    compare(result, observed.section(u' ', 0, 0), observed.section(u' ', 1));
    if (status >= 300)
        QCOMPARE(result.observed.values.first().toString(), u"HTTP %1, c-1, r-2"_s.arg(status));
}

void TestEndpoints::members_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("observed");
    const auto row = [](const char *name, const char *pointer, const char *wanted, const char *observed) {
        QTest::newRow(name) << QString::fromUtf8(pointer) << QString::fromUtf8(wanted)
                            << QString::fromLatin1(observed);
    };
    row("there", "/data", "", "pass endpoint-as-expected");
    row("null is there", "/data/none", "", "pass endpoint-as-expected");
    row("a text", "/data/é", R"("où")", "pass endpoint-as-expected");
    row("1 for 1.0", "/data/one", "1", "pass endpoint-as-expected");
    row("1.0 for 1", "/data/list/0", "1.0", "pass endpoint-as-expected");
    row("deep numbers", "/data/list", R"([1.0,{"a":2.0}])", "pass endpoint-as-expected");
    row("large numbers", "/data/large", "9007199254740993", "pass endpoint-as-expected");
    row("a large number beside it", "/data/large", "9007199254740992", "fail endpoint-member-is");
    row("item of a list", "/data/list/1/a", "2", "pass endpoint-as-expected");
    row("slash and tilde", "/data/a~1b~0c", "true", "pass endpoint-as-expected");
    row("~01 is ~1", "/data/~01", "7", "pass endpoint-as-expected");
    row("empty name", "/data/", "5", "pass endpoint-as-expected");
    row("not there", "/data/two", "", "fail endpoint-member-missing");
    row("behind the list", "/data/list/2", "", "fail endpoint-member-missing");
    row("index with a zero before", "/data/list/01", "", "fail endpoint-member-missing");
    row("below a text", "/data/é/x", "", "fail endpoint-member-missing");
    row("another text", "/data/é", R"("ou")", "fail endpoint-member-is");
    row("text for number", "/data/one", R"("1")", "fail endpoint-member-is");
    row("null for false", "/data/none", "false", "fail endpoint-member-is");
}

void TestEndpoints::members()
{
    QFETCH(const QString, pointer);
    QFETCH(const QString, wanted);
    QFETCH(const QString, observed);
    m_http.answers = {FakeHttp::body(
        200, R"({"data":{"é":"où","one":1.0,"none":null,"list":[1,{"a":2}],"a/b~c":true,"~1":7,"":5,)"
             R"("large":9007199254740993}})")};
    EndpointCheck endpoint = ::endpoint();
    const QJsonArray around = QJsonDocument::fromJson('[' + wanted.toUtf8() + ']').array();
    endpoint.json = {{u"/data"_s, QJsonValue::Undefined},
                     {pointer, wanted.isEmpty() ? QJsonValue(QJsonValue::Undefined) : around.first()}};
    const CheckResult result = check(endpoint);
    compare(result, observed.section(u' ', 0, 0), observed.section(u' ', 1));
    if (result.verdict == Verdict::Fail)
        QCOMPARE(result.observed.values.first().toString(), pointer);
}

void TestEndpoints::aLongValueIsCut()
{
    m_http.answers = {HttpAnswer{200, "application/json", R"({"a":")" + QByteArray(500, 'x') + R"("})"}};
    EndpointCheck endpoint = ::endpoint();
    endpoint.json = {{u"/a"_s, 1}};
    const CheckResult result = check(endpoint);
    QCOMPARE(result.observed.values[1].toString().size(), 81);
}

void TestEndpoints::headersAreSentWithTheirSecrets()
{
    const TempTree tree(TempTree::Place::Memory);
    const Path file = tree.home() / "clé d'accès";
    std::filesystem::create_directories(tree.home());
    std::ofstream(file) << "from the file\nnot this";
    m_variables.insert(u"APP_TOKEN"_s, u"hunter2"_s);
    m_http.answers = {FakeHttp::body(200, "{}")};
    EndpointCheck endpoint = ::endpoint();
    endpoint.headers = {{u"Authorization"_s, u"Bearer env:APP_TOKEN"_s},
                        {u"X-Api-Key"_s, u"file:"_s + toText(file)},
                        {u"X-Plain"_s, u"Bearer of news"_s}};
    const CheckResult result = check(endpoint);
    compare(result, u"pass"_s, u"endpoint-as-expected"_s);
    const auto sent = m_http.requests().last().headers;
    QVERIFY(sent.contains({"Authorization", "Bearer hunter2"}));
    QVERIFY(sent.contains({"X-Api-Key", "from the file"}));
    QVERIFY(sent.contains({"X-Plain", "Bearer of news"}));
    QVERIFY(!QJsonDocument(toJson(result)).toJson().contains("hunter2"));
}

void TestEndpoints::aSecretThatIsMissingIsNamedAndNothingAsked()
{
    m_variables.clear();
    const qsizetype before = m_http.asked().size();
    EndpointCheck endpoint = ::endpoint();
    endpoint.headers = {{u"Authorization"_s, u"Bearer env:APP_TOKEN"_s}};
    const CheckResult result = check(endpoint);
    compare(result, u"fail"_s, u"secret-missing"_s);
    QCOMPARE(result.observed.values.first().toString(), u"env:APP_TOKEN"_s);
    endpoint.headers = {{u"X-Api-Key"_s, u"file:/no such/fichier"_s}};
    compare(check(endpoint), u"fail"_s, u"secret-unreadable"_s);
    QCOMPARE(m_http.asked().size(), before);
}

void TestEndpoints::aSecretWithALineEndIsNotSent()
{
    m_variables.insert(u"APP_TOKEN"_s, u"hunter2\r\nX-Admin: yes"_s);
    const qsizetype before = m_http.asked().size();
    EndpointCheck endpoint = ::endpoint();
    endpoint.headers = {{u"Authorization"_s, u"Bearer env:APP_TOKEN"_s}};
    const CheckResult result = check(endpoint);
    compare(result, u"fail"_s, u"secret-unreadable"_s);
    QVERIFY(!QJsonDocument(toJson(result)).toJson().contains("hunter2"));
    QCOMPARE(m_http.asked().size(), before);
}

void TestEndpoints::theBodyIsSentAsJson()
{
    m_http.answers = {FakeHttp::body(200, "{}")};
    EndpointCheck endpoint = ::endpoint();
    endpoint.method = u"POST"_s;
    endpoint.body = uR"({"question":"où"})"_s;
    check(endpoint);
    QCOMPARE(m_http.requests().last().method, QByteArray("POST"));
    QCOMPARE(m_http.requests().last().body, endpoint.body.toUtf8());
    QVERIFY(m_http.requests().last().headers.contains({"Content-Type", "application/json"}));
    endpoint.headers = {{u"content-type"_s, u"text/plain"_s}};
    check(endpoint);
    QCOMPARE(m_http.requests().last().headers.size(), 1);
}

void TestEndpoints::aRedirectThatIsExpectedIsNotFollowed()
{
    HttpAnswer redirect{302, "text/plain", {}};
    redirect.headers = {{"Location", "/login"}};
    m_http.byUrl = {{url, redirect}};
    m_http.answers = {FakeHttp::body(200, "{}")};
    EndpointCheck endpoint = ::endpoint();
    compare(check(endpoint), u"pass"_s, u"endpoint-as-expected"_s);
    QCOMPARE(m_http.asked().last(), u"http://127.0.0.1:8000/login"_s);
    endpoint.statuses = {302};
    compare(check(endpoint), u"pass"_s, u"endpoint-as-expected"_s);
    QCOMPARE(m_http.asked().last(), url);
    m_http.byUrl.clear();
}

void TestEndpoints::whatKeepsTheAnswerAwayIsNamed_data()
{
    QTest::addColumn<HttpFault>("fault");
    for (int i = 0; i <= static_cast<int>(HttpFault::OtherOrigin); ++i) {
        const auto fault = static_cast<HttpFault>(i);
        QTest::newRow(qPrintable(toString(fault))) << fault;
    }
}

void TestEndpoints::whatKeepsTheAnswerAwayIsNamed()
{
    QFETCH(const HttpFault, fault);
    m_http.answers = {fail(ErrorCode::HttpFailed, url, toString(fault) + u": a raw: reason")};
    const CheckResult result = check(::endpoint());
    compare(result, u"fail"_s, u"http-"_s + toString(fault));
    QCOMPARE(result.observed.values.first().toString(), u"a raw: reason"_s);
    compare(checkCors(m_http, {u"http://a"_s, url, u"GET"_s}, m_context), u"fail"_s,
            u"http-"_s + toString(fault));
}

void TestEndpoints::stoppedIsNotMade()
{
    m_http.answers = {fail(ErrorCode::Cancelled, url)};
    for (const CheckResult &result :
         {check(::endpoint()), checkCors(m_http, {u"http://a"_s, url, u"GET"_s}, m_context)}) {
        QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, u"fail check-not-made"_s);
        QVERIFY2(result.remedy.isEmpty(), qPrintable(result.remedy.code));
    }
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
