// What an answer of /health means, how long it is waited for, and what a restore makes of it.

#include "Child.h"
#include "TestServices.h"
#include "checks/HealthProbe.h"
#include "plan/Verify.h"

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
    void passesMustComeInARow();
    void theDeadlineEndsTheWait();
    void stoppingEndsTheWait();
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
