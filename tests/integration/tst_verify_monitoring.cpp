// What monitoring said before, and what a verification makes of it afterwards.

#include "Child.h"
#include "RoutedHttp.h"
#include "plan/Verify.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

namespace {

const QString place = u"http://127.0.0.1:8000"_s;
const QString summaryUrl = place + u"/v1/ops/monitoring/operational-summary";

QProcessEnvironment withToken()
{
    QProcessEnvironment out;
    out.insert(u"OPS_ACCESS_TOKEN"_s, u"jeton"_s);
    return out;
}

// Of the two windows, with these alerts firing: "code severity".
HttpAnswer summaryOf(const QString &window, const QStringList &firing)
{
    QJsonArray alerts{QJsonObject{{u"code"_s, u"quota_exceeded_spike"_s},
                                  {u"severity"_s, u"medium"_s},
                                  {u"status"_s, u"ok"_s},
                                  {u"message"_s, QString()}}};
    for (const QString &alert : firing)
        alerts.append(QJsonObject{{u"code"_s, alert.section(u' ', 0, 0)},
                                  {u"severity"_s, alert.section(u' ', 1)},
                                  {u"status"_s, u"firing"_s},
                                  {u"message"_s, QString()}});
    const QJsonObject data{{u"window"_s, window}, {u"alerts"_s, alerts}};
    return {200, "application/json", QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson()};
}

} // namespace

class TestVerifyMonitoring : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsNewDecides_data();
    void whatIsNewDecides();
    void firstLookCountsCriticalAsNew();
    void failedLookIsNoBaseline();
    void goodLookIsTheNextBaseline();
    void restoreAsksBeforeItTouchesAnything();
    void restoreNamesTheLastOneWhenMonitoringIsDown();
    void restoreWithoutAnyGoesOn();
    void healthUrlTellsWhereMonitoringIs();
    void savedBaselineIsReadAgain();
    void baselineIsNotSavedWithoutAnAnswer();
    void otherFileIsNotOverwritten();
    void tokenIsOnNoRecord();

private:
    void fires(const QStringList &alerts);
    RunReport verify(const VerifyRequest &request = {});
    RunReport restore(const QStringList &afterwards);
    static CheckResult rowOf(const RunReport &report, const QString &id);

    std::unique_ptr<TempTree> m_tree;
    std::unique_ptr<RoutedServices> m_services;
    Environment m_environment;
};

void TestVerifyMonitoring::init()
{
    m_tree = std::make_unique<TempTree>(TempTree::Place::Memory);
    m_services = std::make_unique<RoutedServices>(m_tree->home(), withToken());
    m_environment = m_tree->environment();
    m_environment.checks.monitoring.url = summaryUrl;
}

void TestVerifyMonitoring::fires(const QStringList &alerts)
{
    for (const QString &window : {u"1h"_s, u"24h"_s})
        m_services->http.route(summaryUrl + u"?window=" + window, summaryOf(window, alerts));
}

RunReport TestVerifyMonitoring::verify(const VerifyRequest &request)
{
    ProgressSlot slot;
    RunContext context({}, slot);
    Result<Run> run = planVerify(*m_services, m_environment, request);
    if (!run) {
        RunReport refused;
        refused.error = run.error();
        return refused;
    }
    RunEvents silent;
    m_services->base.clock.advance(std::chrono::minutes(1));
    return runPlan(*m_services, *run, silent, context);
}

// A restore after which monitoring says this; what it says before stands already.
RunReport TestVerifyMonitoring::restore(const QStringList &afterwards)
{
    RestoreRequest request;
    request.artefact = artefactOf(runBackup(*m_services, m_environment));
    Running running;
    running.onStep = [&](const QString &step, StepState state) {
        if (step == u"replace" && state == StepState::Running)
            fires(afterwards);
    };
    return runRestore(*m_services, m_environment, request, running);
}

CheckResult TestVerifyMonitoring::rowOf(const RunReport &report, const QString &id)
{
    for (const CheckResult &check : report.checks) {
        if (check.id == id)
            return check;
    }
    return {};
}

void TestVerifyMonitoring::whatIsNewDecides_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("told");
    const QString critical = u"availability_degraded critical"_s;
    const QString high = u"error_rate_5xx_high high"_s;
    const QString medium = u"latency_p95_high medium"_s;
    const QString deviation = u"restored-with-deviations 6 "_s;
    QTest::newRow("quiet") << QStringList() << QStringList() << u"verified 0 pass"_s;
    QTest::newRow("critical, new") << QStringList() << QStringList{critical} << deviation + u"fail";
    QTest::newRow("critical, known") << QStringList{critical} << QStringList{critical}
                                     << u"verified 0 pass"_s;
    QTest::newRow("critical, was high")
        << QStringList{u"availability_degraded high"_s} << QStringList{critical} << deviation + u"fail";
    QTest::newRow("critical, gone") << QStringList{critical} << QStringList() << u"verified 0 pass"_s;
    QTest::newRow("high, new") << QStringList() << QStringList{high} << deviation + u"warn";
    QTest::newRow("high, known") << QStringList{high} << QStringList{high} << u"verified 0 pass"_s;
    QTest::newRow("medium, new") << QStringList() << QStringList{medium} << u"verified 0 pass"_s;
}

void TestVerifyMonitoring::whatIsNewDecides()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    QFETCH(const QString, told);
    fires(before);
    const RunReport report = restore(after);
    QCOMPARE(QString(summary(report) + u' ' + toString(rowOf(report, u"monitoring:1h"_s).verdict)), told);
    QVERIFY(rowOf(report, u"monitoring:24h"_s).verdict == rowOf(report, u"monitoring:1h"_s).verdict);
}

void TestVerifyMonitoring::firstLookCountsCriticalAsNew()
{
    fires({u"availability_degraded critical"_s});
    const RunReport report = verify();
    QCOMPARE(summary(report), u"restored-with-deviations 6"_s);
    QCOMPARE(rowOf(report, u"monitoring:1h"_s).expected.code, u"monitoring-expected-alone"_s);
}

void TestVerifyMonitoring::failedLookIsNoBaseline()
{
    fires({});
    QCOMPARE(summary(verify()), u"verified 0"_s);
    fires({u"availability_degraded critical"_s});
    QCOMPARE(summary(verify()), u"restored-with-deviations 6"_s);
    // Asking once more makes it no better.
    QCOMPARE(summary(verify()), u"restored-with-deviations 6"_s);
}

void TestVerifyMonitoring::goodLookIsTheNextBaseline()
{
    fires({u"latency_p95_high medium"_s});
    const RunReport first = verify();
    QCOMPARE(summary(first), u"verified 0"_s);
    const std::optional<Baseline> last = lastBaseline(m_services->base.journal, m_environment);
    QVERIFY(last.has_value());
    QCOMPARE(last->from, first.operation);
    QCOMPARE(last->of(u"24h"_s)->firing().size(), 1);
    fires({});
    const CheckResult row = rowOf(verify(), u"monitoring:1h"_s);
    QCOMPARE(row.observed.code, u"monitoring-delta"_s);
    QCOMPARE(row.observed.values.at(2).toString(), u"latency_p95_high (medium)"_s);
    // Of another place nothing is known.
    m_environment.checks.monitoring.url = summaryUrl + u"-2";
    QVERIFY(!lastBaseline(m_services->base.journal, m_environment));
}

void TestVerifyMonitoring::restoreAsksBeforeItTouchesAnything()
{
    fires({u"latency_p95_high medium"_s});
    const RunReport report = restore({});
    QCOMPARE(summary(report), u"verified 0"_s);
    const QJsonObject before = report.facts.value(u"monitoring").toObject();
    const QJsonObject after = report.facts.value(u"monitoring_after").toObject();
    const auto firing = [](const QJsonObject &baseline) {
        return baselineFromJson(QJsonDocument(baseline).toJson())->of(u"1h"_s)->firing().size();
    };
    QCOMPARE(firing(before), 1);
    QCOMPARE(firing(after), 0);
    const QList<JournalRecord> records = *m_services->base.journal.records(report.operation);
    QCOMPARE(records[1].body.value(u"step").toString(), u"baseline"_s);
}

void TestVerifyMonitoring::restoreNamesTheLastOneWhenMonitoringIsDown()
{
    fires({u"availability_degraded critical"_s});
    VerifyRequest accepted;
    accepted.baseline = Baseline{m_services->base.clock.nowUtc(), {}, {}};
    for (const QString &window : {u"1h"_s, u"24h"_s})
        accepted.baseline->windows.append(
            *summaryFromJson(summaryOf(window, {u"availability_degraded critical"_s}).body));
    const RunReport earlier = verify(accepted);
    QCOMPARE(summary(earlier), u"verified 0"_s);
    for (const QString &window : {u"1h"_s, u"24h"_s})
        m_services->http.nobodyAt(summaryUrl + u"?window=" + window);
    const RunReport report = restore({u"availability_degraded critical"_s});
    QCOMPARE(summary(report), u"verified 0"_s);
    QVERIFY(!report.facts.contains(u"monitoring"));
    const Phrase expected = rowOf(report, u"monitoring:24h"_s).expected;
    QCOMPARE(expected.code, u"monitoring-expected-from"_s);
    QCOMPARE(expected.values.at(1).toString(), earlier.operation);
}

void TestVerifyMonitoring::restoreWithoutAnyGoesOn()
{
    const RunReport report = restore({u"availability_degraded critical"_s});
    QCOMPARE(summary(report), u"restored-with-deviations 6"_s);
    QCOMPARE(rowOf(report, u"monitoring:1h"_s).expected.code, u"monitoring-expected-alone"_s);
    QCOMPARE(summary(restore({})), u"verified 0"_s);
}

void TestVerifyMonitoring::healthUrlTellsWhereMonitoringIs()
{
    m_environment.checks.monitoring.url.clear();
    m_environment.checks.health.url = place + u"/health?deep=1";
    VerifyRequest request;
    request.saveBaseline = m_tree->base() / "base.json";
    QCOMPARE(checksOf(m_environment, request).monitoring.url, summaryUrl);
    QCOMPARE(checksOf(m_environment, {}).monitoring.url, QString());
}

void TestVerifyMonitoring::savedBaselineIsReadAgain()
{
    fires({u"latency_p95_high medium"_s});
    VerifyRequest request;
    request.saveBaseline = m_tree->base() / "ligne de base é.json";
    for (int times = 0; times < 2; ++times) { // a baseline may take the place of one
        const RunReport report = verify(request);
        QCOMPARE(summary(report), u"verified 0"_s);
        QCOMPARE(report.facts.value(u"baseline_file").toString(), toText(request.saveBaseline));
    }
    const Result<Baseline> read = baselineFromJson(bytesOf(request.saveBaseline));
    QVERIFY(read.has_value());
    QCOMPARE(read->of(u"24h"_s)->firing().first().code, u"latency_p95_high"_s);
    const auto mode = std::filesystem::status(request.saveBaseline).permissions();
    QCOMPARE(static_cast<int>(mode), 0600);
}

void TestVerifyMonitoring::baselineIsNotSavedWithoutAnAnswer()
{
    m_services->http.route(summaryUrl + u"?window=1h", summaryOf(u"1h"_s, {}));
    VerifyRequest request;
    request.saveBaseline = m_tree->base() / "base.json";
    const RunReport report = verify(request);
    QCOMPARE(summary(report), u"restored-with-deviations 6"_s);
    QCOMPARE(toString(rowOf(report, u"save-baseline"_s).verdict), u"fail"_s);
    QVERIFY(!std::filesystem::exists(request.saveBaseline));
}

void TestVerifyMonitoring::otherFileIsNotOverwritten()
{
    fires({});
    VerifyRequest request;
    request.saveBaseline = m_tree->base() / "lettre.txt";
    writeBytes(request.saveBaseline, "chère Zoë");
    const RunReport report = verify(request);
    QVERIFY2(summary(report).startsWith(u"failed-data-unchanged 1 io-failed"_s), qPrintable(summary(report)));
    QCOMPARE(bytesOf(request.saveBaseline), QByteArray("chère Zoë"));
}

void TestVerifyMonitoring::tokenIsOnNoRecord()
{
    fires({});
    const RunReport report = verify();
    QCOMPARE(summary(report), u"verified 0"_s);
    const QList<JournalRecord> records = *m_services->base.journal.records();
    for (const JournalRecord &record : records)
        QVERIFY(!QJsonDocument(record.body).toJson().contains("jeton"));
}

HOLDFAST_TEST_MAIN(TestVerifyMonitoring)
#include "tst_verify_monitoring.moc"
