// What an answer of /health means, how long it is waited for, and what a restore makes of it.

#include "Child.h"
#include "TestServices.h"
#include "checks/HealthProbe.h"
#include "plan/Verify.h"
#include "text/Words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestHealth : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void whatKeepsTheAnswerAwayIsNamed_data();
    void whatKeepsTheAnswerAwayIsNamed();
    void frontendMustBeAPage_data();
    void frontendMustBeAPage();
    void frontendNamesThePort();
    void frontendIsWaitedFor();
    void passesMustComeInARow();
    void theWorstOfTheRowCounts();
    void theDeadlineEndsTheWait();
    void stoppingEndsTheWait();
    void stoppedWhileAskingIsNotMade();
    void restoreIsServedOnlyWhenTheApplicationSaysSo_data();
    void restoreIsServedOnlyWhenTheApplicationSaysSo();
    void verifyWithoutAUrlIsRefused();
    void verifyOfAnUnhealthyServiceIsExit6();

private:
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

namespace {

HealthCheck checkFor(int passes)
{
    HealthCheck check;
    check.url = u"http://127.0.0.1:8000/health"_s;
    check.passes = passes;
    check.interval = std::chrono::seconds(0);
    check.deadline = std::chrono::seconds(20);
    return check;
}

} // namespace

void TestHealth::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("strict");
    QTest::addColumn<QString>("anySuccess");
    const auto row = [](const char *name, int status, const char *body, const char *strict, const char *any) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(strict)
                            << QString::fromLatin1(any);
    };
    row("healthy", 200, R"({"status":"healthy","services":{"db":{"status":"ok"}}})", "pass", "pass");
    row("unhealthy with 200", 200, R"({"status":"unhealthy","services":{"db":{"status":"error"}}})", "fail",
        "fail");
    row("unhealthy with 503", 503, R"({"status":"unhealthy"})", "fail", "fail");
    row("degraded", 200, R"({"status":"degraded","services":{"db":{"status":"ok"}}})", "warn", "warn");
    row("healthy, database not", 200, R"({"status":"healthy","services":{"db":{"status":"error"}}})", "fail",
        "fail");
    row("healthy with 500", 500, R"({"status":"healthy","services":{"db":{"status":"ok"}}})", "fail", "fail");
    row("text", 200, "OK", "fail", "pass");
    row("other JSON", 200, R"({"ok":true})", "fail", "pass");
    row("no body", 204, "", "fail", "pass");
    row("redirect", 302, "", "fail", "fail");
    row("not found", 404, "no", "fail", "fail");
}

void TestHealth::answers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, strict);
    QFETCH(const QString, anySuccess);
    const HttpAnswer answer{status, "application/json", body};
    QCOMPARE(toString(judgeHealth(answer, HealthCheck::Body::Strict).verdict), strict);
    QCOMPARE(toString(judgeHealth(answer, HealthCheck::Body::AnySuccess).verdict), anySuccess);
}

void TestHealth::whatIsWrongIsNamed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("observed");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, int status, const char *body, const char *observed,
                        const char *remedy) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(observed)
                            << QString::fromLatin1(remedy);
    };
    constexpr auto error = R"({"error":{"code":"database_gone","message":"x","request_id":"r"}})";
    row("HTML", 200, "<!DOCTYPE html><h1>Été", "http-html", "http-html-remedy");
    row("an error with 200", 200, error, "http-error-body", "http-status-remedy");
    row("empty", 200, "", "http-empty", "http-html-remedy");
    row("other JSON", 200, "{}", "health-not-json", "health-remedy");
    row("cut JSON", 200, R"({"status":"heal)", "health-not-json", "health-remedy");
    row("not logged in", 401, error, "http-401", "http-401-remedy");
    row("not allowed", 403, "", "http-403", "http-403-remedy");
    row("too often", 429, error, "http-429", "http-429-remedy");
    row("an error with 500", 500, error, "http-status", "http-500-remedy");
    row("broken", 502, "<html>Bad gateway", "health-http-status", "health-remedy");
    row("unhealthy", 503, R"({"status":"unhealthy","services":{"db":{"status":"x"}}})", "health-unhealthy",
        "health-remedy");
}

void TestHealth::whatIsWrongIsNamed()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, observed);
    QFETCH(const QString, remedy);
    const CheckResult result = judgeHealth({status, "application/json", body}, HealthCheck::Body::Strict);
    QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, u"fail "_s + observed);
    QCOMPARE(result.remedy.code, remedy);
    QVERIFY(text::knows(observed) && text::knows(remedy) && text::knows(result.expected.code));
}

void TestHealth::whatKeepsTheAnswerAwayIsNamed_data()
{
    QTest::addColumn<QString>("fault");
    for (int i = 0; i <= static_cast<int>(HttpFault::OtherOrigin); ++i)
        QTest::addRow("%d", i) << toString(static_cast<HttpFault>(i));
}

void TestHealth::whatKeepsTheAnswerAwayIsNamed()
{
    QFETCH(const QString, fault);
    FakeHttp http;
    FixedClock clock;
    http.onAsk = [&] { clock.advance(std::chrono::seconds(30)); };
    http.answers = {fail(ErrorCode::HttpFailed, u"http://h/"_s, fault + u": raw"_s)};
    const CheckResult result = waitForHealth(http, clock, checkFor(1), m_context);
    QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, u"fail http-"_s + fault);
    QVERIFY(text::knows(result.remedy.code));
    QVERIFY(result.duration >= std::chrono::seconds(30));
}

void TestHealth::frontendMustBeAPage_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("observed");
    const QByteArray html = "text/html; charset=utf-8";
    QTest::newRow("a page") << 200 << html << QByteArray("<p>") << u"pass frontend-answers"_s;
    QTest::newRow("by its beginning")
        << 200 << QByteArray() << QByteArray("\n<!doctype HTML>") << u"pass frontend-answers"_s;
    QTest::newRow("JSON") << 200 << QByteArray("application/json") << QByteArray("{}")
                          << u"fail frontend-not-html"_s;
    QTest::newRow("a page that says no") << 502 << html << QByteArray("<p>") << u"fail http-status"_s;
    QTest::newRow("a page, not 200") << 204 << html << QByteArray() << u"fail http-empty"_s;
}

void TestHealth::frontendMustBeAPage()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, observed);
    FakeHttp http;
    FixedClock clock;
    http.onAsk = [&] { clock.advance(std::chrono::seconds(30)); };
    http.answers = {HttpAnswer{status, type, body}};
    const CheckResult result =
        waitForFrontend(http, clock, u"http://127.0.0.1:5173/"_s, checkFor(1), m_context);
    QCOMPARE(result.id, u"frontend"_s);
    QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, observed);
    QVERIFY(text::knows(result.observed.code) && text::knows(result.expected.code));
    QCOMPARE(result.remedy.isEmpty(), result.verdict == Verdict::Pass);
}

void TestHealth::frontendNamesThePort()
{
    FakeHttp http;
    FixedClock clock;
    http.onAsk = [&] { clock.advance(std::chrono::seconds(30)); };
    CheckResult result = waitForFrontend(http, clock, u"http://127.0.0.1:5173/"_s, checkFor(1), m_context);
    QCOMPARE(result.observed.code, u"http-refused"_s);
    QVERIFY2(text::say(result.remedy).contains(u"5173"), qPrintable(text::say(result.remedy)));
    result = waitForFrontend(http, clock, u"https://app.example/"_s, checkFor(1), m_context);
    QVERIFY2(text::say(result.remedy).contains(u"443"), qPrintable(text::say(result.remedy)));
}

void TestHealth::frontendIsWaitedFor()
{
    FakeHttp http;
    const FixedClock clock;
    const HttpAnswer page{200, "text/html", "<p>"};
    http.answers = {fail(ErrorCode::HttpFailed, {}, u"refused: x"_s), page, page};
    const CheckResult result =
        waitForFrontend(http, clock, u"http://127.0.0.1:5173/"_s, checkFor(2), m_context);
    QCOMPARE(toString(result.verdict), u"pass"_s);
    QCOMPARE(http.asked().size(), 3);
}

void TestHealth::passesMustComeInARow()
{
    FakeHttp http;
    http.answers = {FakeHttp::healthy(), FakeHttp::healthy(),         FakeHttp::unhealthy(),
                    FakeHttp::healthy(), fail(ErrorCode::HttpFailed), FakeHttp::healthy(),
                    FakeHttp::healthy(), FakeHttp::healthy(),         FakeHttp::unhealthy()};
    const FixedClock clock;
    const CheckResult result = waitForHealth(http, clock, checkFor(3), m_context);
    QCOMPARE(toString(result.verdict), u"pass"_s);
    QCOMPARE(http.asked().size(), 8);
}

void TestHealth::theWorstOfTheRowCounts()
{
    FakeHttp http;
    const FixedClock clock;
    for (int degraded = 0; degraded < 3; ++degraded) {
        http.answers = {FakeHttp::healthy(), FakeHttp::healthy(), FakeHttp::healthy()};
        http.answers[degraded] = FakeHttp::degraded();
        const CheckResult result = waitForHealth(http, clock, checkFor(3), m_context);
        QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, u"warn health-degraded"_s);
    }
    // Not of a row that came to nothing.
    http.answers = {FakeHttp::degraded(), FakeHttp::unhealthy(), FakeHttp::healthy(), FakeHttp::healthy()};
    QCOMPARE(toString(waitForHealth(http, clock, checkFor(2), m_context).verdict), u"pass"_s);
}

void TestHealth::theDeadlineEndsTheWait()
{
    FakeHttp http;
    FixedClock clock;
    http.onAsk = [&] { clock.advance(std::chrono::seconds(3)); };
    const CheckResult nobody = waitForHealth(http, clock, checkFor(3), m_context);
    QCOMPARE(toString(nobody.verdict), u"fail"_s);
    QCOMPARE(http.asked().size(), 7);
    QVERIFY(!nobody.remedy.isEmpty());
    // Good answers, but not enough of them in time.
    http.answers = {FakeHttp::healthy()};
    QCOMPARE(toString(waitForHealth(http, clock, checkFor(50), m_context).verdict), u"fail"_s);
}

void TestHealth::stoppingEndsTheWait()
{
    std::stop_source stop;
    RunContext context(stop.get_token(), m_slot);
    FakeHttp http;
    http.onAsk = [&] { stop.request_stop(); };
    const FixedClock clock;
    QCOMPARE(toString(waitForHealth(http, clock, checkFor(3), context).verdict), u"fail"_s);
    QCOMPARE(http.asked().size(), 1);
}

void TestHealth::stoppedWhileAskingIsNotMade()
{
    std::stop_source stop;
    RunContext context(stop.get_token(), m_slot);
    FakeHttp http;
    http.onAsk = [&] { stop.request_stop(); };
    http.answers = {fail(ErrorCode::Cancelled, u"http://h/"_s)};
    const FixedClock clock;
    const CheckResult health = waitForHealth(http, clock, checkFor(3), context);
    QCOMPARE(toString(health.verdict) + u' ' + health.observed.code, u"fail check-not-made"_s);
    QVERIFY(health.remedy.isEmpty());
    stop = std::stop_source();
    RunContext other(stop.get_token(), m_slot);
    const CheckResult frontend = waitForFrontend(http, clock, u"http://h/"_s, checkFor(3), other);
    QCOMPARE(toString(frontend.verdict) + u' ' + frontend.observed.code, u"fail check-not-made"_s);
    QVERIFY(frontend.remedy.isEmpty());
}

void TestHealth::restoreIsServedOnlyWhenTheApplicationSaysSo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("depth");
    QTest::newRow("healthy") << 0 << u"verified 0"_s << u"served"_s;
    QTest::newRow("degraded") << 1 << u"restored-with-deviations 6"_s << u"restored"_s;
    QTest::newRow("unhealthy") << 2 << u"restored-with-deviations 6"_s << u"restored"_s;
    QTest::newRow("nobody answers") << 3 << u"restored-with-deviations 6"_s << u"restored"_s;
}

void TestHealth::restoreIsServedOnlyWhenTheApplicationSaysSo()
{
    QFETCH(const int, kind);
    QFETCH(const QString, expected);
    QFETCH(const QString, depth);
    const TempTree tree(TempTree::Place::Memory);
    TestServices services(tree.home());
    RestoreRequest request;
    request.artefact = artefactOf(runBackup(services, tree.environment()));
    const QByteArray backup = inspect(tree.database()).content;
    Sql(tree.database()).execute("DELETE FROM transfers");
    request.health = checkFor(2);
    services.http.onAsk = [&] { services.clock.advance(std::chrono::seconds(6)); };
    if (kind < 3)
        services.http.answers = {kind == 0   ? FakeHttp::healthy()
                                 : kind == 1 ? FakeHttp::degraded()
                                             : FakeHttp::unhealthy()};
    const RunReport report = runRestore(services, tree.environment(), request);
    QCOMPARE(summary(report), expected);
    QCOMPARE(report.facts.value(u"depth").toString(), depth);
    QCOMPARE(inspect(tree.database()).content, backup);
}

void TestHealth::verifyWithoutAUrlIsRefused()
{
    const TempTree tree(TempTree::Place::Memory);
    TestServices services(tree.home());
    const Result<Run> run = planVerify(services, tree.environment(), {});
    QCOMPARE(toString(run.error().code), u"precondition-failed"_s);
}

void TestHealth::verifyOfAnUnhealthyServiceIsExit6()
{
    const TempTree tree(TempTree::Place::Memory);
    TestServices services(tree.home());
    services.http.answers = {FakeHttp::unhealthy()};
    services.http.onAsk = [&] { services.clock.advance(std::chrono::seconds(6)); };
    VerifyRequest request;
    request.health = checkFor(2);
    Result<Run> run = planVerify(services, tree.environment(), request);
    RunEvents events;
    const RunReport report = runPlan(services, *run, events, m_context);
    QCOMPARE(report.exitCode, ExitCode::CheckFailed);
    QCOMPARE(services.journal.operations()->first().exitCode, 6);
}

HOLDFAST_TEST_MAIN(TestHealth)
#include "tst_health.moc"
