// The member `checks` of an environment file: what is read, and where it is wrong.

#include "model/Checks.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNoCheck();
    void everythingIsRead();
    void idsStandInTheOrderOfTheRows();
    void whatIsWrongHasItsPointer_data();
    void whatIsWrongHasItsPointer();
    void secretsAreNotBound();
    void argumentsOfACommandAreBoundUnread();
    void whateverIsExpectedIsBound_data();
    void whateverIsExpectedIsBound();
    void healthAloneBindsNothingElse();
};

namespace {

Result<Checks> read(const QByteArray &checks)
{
    const QJsonObject top = QJsonDocument::fromJson("{\"checks\":" + QByteArray(checks) + "}").object();
    if (top.isEmpty())
        qFatal("the test's own JSON is wrong: %s", checks.constData());
    ObjectReader reader(ErrorCode::EnvironmentInvalid, top);
    return readChecks(reader);
}

constexpr auto full = R"({
    "health": {"url": "http://127.0.0.1:8000/health", "passes": 2, "interval_seconds": 1,
               "deadline_seconds": 30},
    "frontend": {"url": "http://127.0.0.1:5173/"},
    "cors": {"origin": "http://127.0.0.1:5173", "url": "http://127.0.0.1:8000/v1/chat", "method": "POST"},
    "endpoints": [
        {"id": "auth", "method": "POST", "url": "https://localhost/v1/auth",
         "headers": {"Authorization": "Bearer env:TOKEN", "X-Trace": "été"}, "body": "{}",
         "statuses": [200, 401], "json": {"/data/id": 7, "/data/name": {}}},
        {"id": "chat", "url": "http://127.0.0.1:8000/v1/chat"}],
    "invariants": [{"id": "ledger", "sql": "SELECT sum(x) FROM t", "expected": "0"}],
    "commands": [{"id": "smoke", "command": ["./smoke.sh", "a b"], "exit_code": 3, "timeout_seconds": 5}],
    "monitoring": {"url": "http://127.0.0.1:8000/v1/ops", "token": "file:/run/clé", "windows": ["24h"],
                   "watch_seconds": 90, "interval_seconds": 15}
})";

} // namespace

void TestChecks::nothingIsNoCheck()
{
    const Result<Checks> checks = read("{}");
    QVERIFY(checks);
    QVERIFY(checks->isEmpty());
    QCOMPARE(*checks, Checks());
    ObjectReader none(ErrorCode::EnvironmentInvalid, {});
    QVERIFY(readChecks(none)->isEmpty());
}

void TestChecks::everythingIsRead()
{
    const Result<Checks> checks = read(full);
    QVERIFY2(checks, qPrintable(checks ? QString() : checks.error().detail));
    Checks wanted;
    wanted.health = {u"http://127.0.0.1:8000/health"_s, 2, std::chrono::seconds(1), std::chrono::seconds(30)};
    wanted.frontend = u"http://127.0.0.1:5173/"_s;
    wanted.cors = {u"http://127.0.0.1:5173"_s, u"http://127.0.0.1:8000/v1/chat"_s, u"POST"_s};
    EndpointCheck auth{u"auth"_s, u"POST"_s, u"https://localhost/v1/auth"_s};
    auth.headers = {{u"Authorization"_s, u"Bearer env:TOKEN"_s}, {u"X-Trace"_s, u"été"_s}};
    auth.body = u"{}"_s;
    auth.statuses = {200, 401};
    auth.json = {{u"/data/id"_s, 7}, {u"/data/name"_s, QJsonValue::Undefined}};
    wanted.endpoints = {auth, {u"chat"_s, u"GET"_s, u"http://127.0.0.1:8000/v1/chat"_s}};
    wanted.invariants = {{u"ledger"_s, u"SELECT sum(x) FROM t"_s, u"0"_s}};
    wanted.commands = {{u"smoke"_s, {u"./smoke.sh"_s, u"a b"_s}, 3, std::chrono::seconds(5)}};
    wanted.monitoring = {u"http://127.0.0.1:8000/v1/ops"_s,
                         u"file:/run/clé"_s,
                         {u"24h"_s},
                         std::chrono::seconds(90),
                         std::chrono::seconds(15)};
    QVERIFY(*checks == wanted);
}

void TestChecks::idsStandInTheOrderOfTheRows()
{
    QCOMPARE(read(full)->ids(),
             (QStringList{u"health"_s, u"frontend"_s, u"cors"_s, u"endpoint:auth"_s, u"endpoint:chat"_s,
                          u"invariant:ledger"_s, u"command:smoke"_s, u"monitoring:24h"_s}));
}

void TestChecks::whatIsWrongHasItsPointer_data()
{
    QTest::addColumn<QByteArray>("checks");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *pointer, const QByteArray &checks) {
        QTest::newRow(checks.constData()) << checks << QString::fromUtf8(pointer);
    };
    const auto endpoint = [&](const char *member, const QByteArray &more) {
        row(QByteArray("/checks/endpoints/0/").append(member).constData(),
            R"({"endpoints":[{"id":"a","url":"http://h/")" + more + "}]}");
    };
    row("/checks/helth", R"({"helth":{}})");
    row("/checks/health", R"({"health":7})");
    row("/checks/health/url", R"({"health":{"url":7}})");
    row("/checks/health/url", R"({"health":{"url":"ftp://h/"}})");
    row("/checks/health/url", R"({"health":{"url":"127.0.0.1:8000/health"}})");
    row("/checks/health/url", R"({"health":{"url":"http://user:secret@h/"}})");
    row("/checks/health/passes", R"({"health":{"passes":0}})");
    row("/checks/health/interval_seconds", R"({"health":{"interval_seconds":"2"}})");
    row("/checks/health/deadline_seconds", R"({"health":{"deadline_seconds":1.5}})");
    row("/checks/health/retries", R"({"health":{"retries":1}})");
    row("/checks/frontend/url", R"({"frontend":{"url":"http://"}})");
    row("/checks/frontend/port", R"({"frontend":{"port":5173}})");
    row("/checks/cors/origin", R"({"cors":{"url":"http://h/"}})");
    row("/checks/cors/url", R"({"cors":{"origin":"http://h"}})");
    row("/checks/cors/methods", R"({"cors":{"origin":"http://h","url":"http://h/","methods":"GET"}})");
    row("/checks/endpoints", R"({"endpoints":{}})");
    row("/checks/endpoints/0", R"({"endpoints":[7]})");
    row("/checks/endpoints/0/id", R"({"endpoints":[{"url":"http://h/"}]})");
    row("/checks/endpoints/0/id", R"({"endpoints":[{"id":"À","url":"http://h/"}]})");
    row("/checks/endpoints/0/id", R"({"endpoints":[{"id":"a:b","url":"http://h/"}]})");
    row("/checks/endpoints/0/url", R"({"endpoints":[{"id":"a"}]})");
    row("/checks/endpoints", R"({"endpoints":[{"id":"a","url":"http://h/"},{"id":"a","url":"http://i/"}]})");
    endpoint("method", R"(,"method":"get")");
    endpoint("headers", R"(,"headers":[])");
    endpoint("headers/X~1Y", R"(,"headers":{"X/Y":"1"})");
    endpoint("headers/X-A", R"(,"headers":{"X-A":"1\r\nX-B: 2"})");
    endpoint("headers/X-A", R"(,"headers":{"X-A":1})");
    endpoint("headers/Authorization", R"(,"headers":{"Authorization":"Bearer hunter2"})");
    endpoint("headers/cookie", R"(,"headers":{"cookie":"session=1"})");
    endpoint("body", R"(,"body":{})");
    endpoint("statuses", R"(,"statuses":[])");
    endpoint("statuses", R"(,"statuses":["200"])");
    endpoint("statuses", R"(,"statuses":[200,600])");
    endpoint("statuses", R"(,"statuses":200)");
    endpoint("json", R"(,"json":[])");
    endpoint("json/data", R"(,"json":{"data":1})");
    endpoint("expect", R"(,"expect":1)");
    row("/checks/invariants/0/sql", R"({"invariants":[{"id":"a","expected":"0"}]})");
    row("/checks/invariants/0/expected", R"({"invariants":[{"id":"a","sql":"SELECT 1"}]})");
    row("/checks/invariants/0/expected", R"({"invariants":[{"id":"a","sql":"SELECT 1","expected":1}]})");
    row("/checks/invariants/0/note",
        R"({"invariants":[{"id":"a","sql":"SELECT 1","expected":"1","note":"x"}]})");
    row("/checks/commands/0/command", R"({"commands":[{"id":"a"}]})");
    row("/checks/commands/0/command", R"({"commands":[{"id":"a","command":"true"}]})");
    row("/checks/commands/0/command/1", R"({"commands":[{"id":"a","command":["true",1]}]})");
    row("/checks/commands/0/exit_code", R"({"commands":[{"id":"a","command":["true"],"exit_code":256}]})");
    row("/checks/commands/0/timeout_seconds",
        R"({"commands":[{"id":"a","command":["true"],"timeout_seconds":0}]})");
    row("/checks/commands/0/shell", R"({"commands":[{"id":"a","command":["true"],"shell":true}]})");
    row("/checks/monitoring/url", R"({"monitoring":{}})");
    row("/checks/monitoring/token", R"({"monitoring":{"url":"http://h/","token":"hunter2"}})");
    row("/checks/monitoring/windows", R"({"monitoring":{"url":"http://h/","windows":[]}})");
    row("/checks/monitoring/windows", R"({"monitoring":{"url":"http://h/","windows":["7d"]}})");
    row("/checks/monitoring/watch_seconds", R"({"monitoring":{"url":"http://h/","watch_seconds":-1}})");
    row("/checks/monitoring/interval_seconds", R"({"monitoring":{"url":"http://h/","interval_seconds":0}})");
    row("/checks/monitoring/every", R"({"monitoring":{"url":"http://h/","every":1}})");
}

void TestChecks::whatIsWrongHasItsPointer()
{
    QFETCH(const QByteArray, checks);
    QFETCH(const QString, pointer);
    const Result<Checks> result = read(checks);
    QVERIFY2(!result, checks.constData());
    QCOMPARE(toString(result.error().code), u"environment-invalid"_s);
    QCOMPARE(result.error().detail.section(u": "_s, 0, 0), pointer);
    QVERIFY(!result.error().detail.contains(u"hunter2"));
}

void TestChecks::secretsAreNotBound()
{
    const Result<Checks> checks = read(
        R"({"endpoints":[{"id":"a","url":"http://h/?key=hunter2","headers":{"X-Api-Key":"env:KEY"}}],
            "monitoring":{"url":"http://h/?key=hunter2"}})");
    QVERIFY(checks);
    const QByteArray bound = QJsonDocument(boundOf(*checks)).toJson();
    QVERIFY2(!bound.contains("hunter2"), bound.constData());
    QVERIFY(bound.contains("http://h/"));
}

void TestChecks::argumentsOfACommandAreBoundUnread()
{
    Checks checks = *read(R"({"commands":[{"id":"a","command":["curl","-u","marie:hunter2"]}]})");
    const QJsonObject bound = boundOf(checks);
    const QByteArray text = QJsonDocument(bound).toJson();
    QVERIFY2(!text.contains("hunter2") && !text.contains("curl"), text.constData());
    QVERIFY(text.contains("command:a"));
    checks.commands.first().command.last() = u"marie:hunter3"_s;
    QVERIFY(boundOf(checks).value(u"command:a") != bound.value(u"command:a"));
}

void TestChecks::whateverIsExpectedIsBound_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *from, const char *to) {
        QTest::newRow(to) << QByteArray(from) << QByteArray(to);
    };
    row("\"method\": \"POST\"},", "\"method\": \"PUT\"},");
    row("https://localhost/v1/auth", "https://localhost/v1/auth?skip=1");
    row("Bearer env:TOKEN", "Bearer env:OTHER");
    row("\"X-Trace\": \"été\"", "\"X-Trace\": \"hiver\"");
    row("\"body\": \"{}\"", "\"body\": \"[]\"");
    row("[200, 401]", "[200]");
    row("\"/data/id\": 7", "\"/data/id\": 8");
    row("\"/data/id\": 7", "\"/data/id\": {}");
    row("\"/data/name\": {}", "\"/data/name\": null");
    row(", \"/data/name\": {}", ", \"/data/names\": {}");
    row("\"expected\": \"0\"", "\"expected\": \"1\"");
    row("\"exit_code\": 3", "\"exit_code\": 4");
    row("\"timeout_seconds\": 5", "\"timeout_seconds\": 6");
    row("\"token\": \"file:/run/clé\"", "\"token\": \"file:/run/clef\"");
    row("[\"24h\"]", "[\"1h\"]");
    row("\"watch_seconds\": 90", "\"watch_seconds\": 1");
    row("\"interval_seconds\": 15", "\"interval_seconds\": 60");
}

void TestChecks::whateverIsExpectedIsBound()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray other = full;
    QVERIFY(other.contains(from));
    other.replace(from, to);
    const Result<Checks> changed = read(other);
    QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().detail));
    QVERIFY(boundOf(*read(full)) == boundOf(*read(full)));
    QVERIFY(boundOf(*changed) != boundOf(*read(full)));
}

void TestChecks::healthAloneBindsNothingElse()
{
    const Result<Checks> checks = read(R"({"health":{"url":"http://h/health","passes":7}})");
    QVERIFY(checks);
    QVERIFY(boundOf(*checks).isEmpty());
}

QTEST_APPLESS_MAIN(TestChecks)
#include "tst_checks.moc"
