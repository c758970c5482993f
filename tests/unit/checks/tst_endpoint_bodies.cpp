// What an endpoint answers with: no JSON, an error that calls itself a success, a page of whoever else,
// nothing.

#include "Fakes.h"
#include "checks/Endpoints.h"
#include "text/Words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestEndpointBodies : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoJsonIsNamed_data();
    void whatIsNoJsonIsNamed();
    void aSuccessThatIsAnErrorFails_data();
    void aSuccessThatIsAnErrorFails();
    void anErrorThatSaysNothingIsNone_data();
    void anErrorThatSaysNothingIsNone();
    void whatAnErrorSaysIsWithoutSecrets();
    void aSuccessMustSaySomething_data();
    void aSuccessMustSaySomething();
    void aPageThatIsWantedPasses();
    void anErrorMayBeExpected();

private:
    CheckResult check(const EndpointCheck &endpoint);

    FakeHttp m_http;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

namespace {

EndpointCheck endpoint()
{
    EndpointCheck out;
    out.id = u"auth"_s;
    out.url = u"http://127.0.0.1:8000/v1/été"_s;
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

CheckResult TestEndpointBodies::check(const EndpointCheck &endpoint)
{
    PosixFiles files;
    Secrets secrets(files, {});
    return checkEndpoint(m_http, secrets, endpoint, m_context);
}

void TestEndpointBodies::whatIsNoJsonIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("observed");
    QTest::newRow("HTML") << QByteArray("\n<!DOCTYPE html><p>été") << u"http-html"_s;
    QTest::newRow("empty") << QByteArray(" ") << u"http-empty"_s;
    QTest::newRow("text") << QByteArray("OK") << u"http-not-json"_s;
    QTest::newRow("cut JSON") << QByteArray(R"({"a":)") << u"http-not-json"_s;
}

void TestEndpointBodies::whatIsNoJsonIsNamed()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, observed);
    m_http.answers = {HttpAnswer{200, "application/json", body}};
    EndpointCheck endpoint = ::endpoint();
    endpoint.json = {{u"/a"_s, QJsonValue::Undefined}};
    compare(check(endpoint), u"fail"_s, observed);
}

void TestEndpointBodies::aSuccessThatIsAnErrorFails_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *error, const char *told) {
        QTest::newRow(error) << QByteArray(error) << QString::fromUtf8(told);
    };
    row(R"({"code":"database_gone","message":"x"})", "HTTP 200, database_gone");
    row(R"({"code":1045,"request_id":"r-2"})", "HTTP 200, 1045, r-2");
    row(R"({"message":"plus là"})", "HTTP 200, plus là");
    row(R"({"x":1})", "HTTP 200");
    row(R"("boom")", "HTTP 200, boom");
    row("true", "HTTP 200, true");
    row(R"(["a"])", R"(HTTP 200, ["a"])");
}

void TestEndpointBodies::aSuccessThatIsAnErrorFails()
{
    QFETCH(const QByteArray, error);
    QFETCH(const QString, told);
    m_http.answers = {HttpAnswer{200, "application/json", R"({"error":)" + error + '}'}};
    const CheckResult result = check(::endpoint());
    compare(result, u"fail"_s, u"http-error-body"_s);
    QCOMPARE(result.observed.values.first().toString(), told);
}

void TestEndpointBodies::anErrorThatSaysNothingIsNone_data()
{
    QTest::addColumn<QByteArray>("error");
    for (const char *error : {"null", "false", "0", R"("")", "{}", "[]"})
        QTest::newRow(error) << QByteArray(error);
}

void TestEndpointBodies::anErrorThatSaysNothingIsNone()
{
    QFETCH(const QByteArray, error);
    m_http.answers = {HttpAnswer{200, "application/json", R"({"error":)" + error + '}'}};
    compare(check(::endpoint()), u"pass"_s, u"endpoint-as-expected"_s);
}

void TestEndpointBodies::whatAnErrorSaysIsWithoutSecrets()
{
    m_http.answers = {FakeHttp::body(500, R"({"error":"refused: Bearer hunter2hunter2 is unknown"})")};
    const CheckResult result = check(::endpoint());
    compare(result, u"fail"_s, u"http-status"_s);
    const QString told = result.observed.values.first().toString();
    QVERIFY2(told.contains(u"refused") && !told.contains(u"hunter2"), qPrintable(told));
}

void TestEndpointBodies::aSuccessMustSaySomething_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("observed");
    const auto row = [](const char *name, const char *method, int status, const char *type, const char *body,
                        const char *observed) {
        QTest::newRow(name) << QString::fromLatin1(method) << status << QByteArray(type) << QByteArray(body)
                            << QString::fromLatin1(observed);
    };
    row("a page by its type", "GET", 200, "text/html; charset=utf-8", "<p>été", "fail http-html");
    row("a page by its beginning", "GET", 200, "", "<!DOCTYPE html><p>", "fail http-html");
    row("empty", "GET", 200, "application/json", " \n", "fail http-empty");
    row("empty, of a page", "POST", 201, "text/html", "", "fail http-empty");
    row("no content", "GET", 204, "", "", "pass endpoint-as-expected");
    row("to be asked again", "POST", 205, "", "", "pass endpoint-as-expected");
    row("only the head", "HEAD", 200, "text/html", "", "pass endpoint-as-expected");
    row("only the options", "OPTIONS", 200, "", "", "pass endpoint-as-expected");
    row("JSON that calls itself a page", "GET", 200, "text/html", "[1]", "pass endpoint-as-expected");
    row("text", "GET", 200, "text/plain", "pong", "pass endpoint-as-expected");
    row("a refusal that is expected", "GET", 401, "text/html", "", "pass endpoint-as-expected");
}

void TestEndpointBodies::aSuccessMustSaySomething()
{
    QFETCH(const QString, method);
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, observed);
    m_http.answers = {HttpAnswer{status, type, body}};
    EndpointCheck endpoint = ::endpoint();
    endpoint.method = method;
    endpoint.statuses = {status};
    compare(check(endpoint), observed.section(u' ', 0, 0), observed.section(u' ', 1));
}

void TestEndpointBodies::aPageThatIsWantedPasses()
{
    m_http.answers = {HttpAnswer{200, "text/html", "<!doctype html><p>été"}};
    const CheckResult refused = check(::endpoint());
    QVERIFY2(text::say(refused.remedy).contains(u"Accept: text/html"), qPrintable(refused.remedy.code));
    EndpointCheck endpoint = ::endpoint();
    endpoint.headers = {{u"accept"_s, u"text/html, */*"_s}};
    compare(check(endpoint), u"pass"_s, u"endpoint-as-expected"_s);
    m_http.answers = {HttpAnswer{200, "text/html", " "}};
    compare(check(endpoint), u"fail"_s, u"http-empty"_s);
}

void TestEndpointBodies::anErrorMayBeExpected()
{
    m_http.answers = {FakeHttp::body(401, R"({"error":{"code":"token_missing"}})")};
    EndpointCheck endpoint = ::endpoint();
    endpoint.statuses = {401};
    endpoint.json = {{u"/error/code"_s, u"token_missing"_s}};
    compare(check(endpoint), u"pass"_s, u"endpoint-as-expected"_s);
}

QTEST_GUILESS_MAIN(TestEndpointBodies)
#include "tst_endpoint_bodies.moc"
