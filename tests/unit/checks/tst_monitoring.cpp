// The operational summary before and after: what is new, what was known, and the words when it cannot be had.

#include "Fakes.h"
#include "FixedClock.h"
#include "checks/Monitoring.h"
#include "system/Files.h"
#include "text/Words.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestMonitoring : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void verdicts_data();
    void verdicts();
    void theWindowIsAskedForWithTheToken();
    void aQueryOfTheUrlIsKept();
    void aRefusalHasItsOwnWord_data();
    void aRefusalHasItsOwnWord();
    void retryAfterIsNamed();
    void offContractIsNamedWithItsPlace_data();
    void offContractIsNamedWithItsPlace();
    void aMissingTokenIsNamedAndNothingAsked();
    void theBaselineIsNamed();
    void withoutABaselineAllCountsAsNew();
    void theWorstLookCounts();
    void watchingEndsWhenStopped();
    void aPassOfAWatchCutShortIsADeviation();
    void whatWasNotAskedWasNotMade();
    void manyAlertsAreNotAllNamed();
    void withoutAWatchPeriodThereIsOneLook();

private:
    CheckResult look(const std::optional<Baseline> &baseline = {});

    FakeHttp m_http;
    FixedClock m_clock;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
    QProcessEnvironment m_variables;
    MonitoringCheck m_check;
};

namespace {

// "code severity" each; all firing.
QByteArray summary(const QStringList &alerts, const QString &window = u"1h"_s)
{
    QStringList items;
    for (const QString &alert : alerts)
        items.append(uR"({"code":"%1","severity":"%2","status":"firing","message":"é","context":{}})"_s.arg(
            alert.section(u' ', 0, 0), alert.section(u' ', 1)));
    return uR"({"data":{"window":"%1","requests_total":5,"alerts":[%2]},"meta":{"request_id":"r"}})"_s
        .arg(window, items.join(u','))
        .toUtf8();
}

HttpAnswer ok(const QByteArray &body)
{
    return {200, "application/json", body};
}

Baseline before(const QStringList &alerts)
{
    Baseline out;
    out.at = QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);
    out.windows = {*summaryFromJson(summary(alerts))};
    return out;
}

QString said(const CheckResult &result)
{
    return toString(result.verdict) + u": "_s + text::say(result.observed);
}

} // namespace

void TestMonitoring::init()
{
    m_variables.insert(u"OPS_ACCESS_TOKEN"_s, u"hunter2"_s);
    m_check = {};
    m_check.url = u"http://127.0.0.1:8000/v1/ops/monitoring/operational-summary"_s;
    m_http.answers.clear();
    m_http.byUrl.clear();
    m_http.onAsk = {};
}

CheckResult TestMonitoring::look(const std::optional<Baseline> &baseline)
{
    PosixFiles files;
    Secrets secrets(files, m_variables);
    const CheckResult result =
        checkMonitoring({m_http, secrets, m_clock, m_check}, u"1h"_s, baseline, m_context);
    if (!text::knows(result.expected.code) || !text::knows(result.observed.code) ||
        result.remedy.isEmpty() != (result.verdict == Verdict::Pass) ||
        (!result.remedy.isEmpty() && !text::knows(result.remedy.code)))
        qFatal("a row without its words: %s", QJsonDocument(toJson(result)).toJson().constData());
    return result;
}

void TestMonitoring::verdicts_data()
{
    QTest::addColumn<QStringList>("then");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QString>("expected");
    const QString degraded = u"availability_degraded critical"_s;
    const QString errors = u"error_rate_5xx_high high"_s;
    const QString slow = u"latency_p95_high medium"_s;
    QTest::newRow("quiet") << QStringList() << QStringList() << u"pass: No alert"_s;
    QTest::newRow("new critical") << QStringList{slow} << QStringList{slow, degraded}
                                  << u"fail: New: availability_degraded (critical); known: "
                                     "latency_p95_high (medium); gone: –"_s;
    QTest::newRow("new high") << QStringList() << QStringList{errors}
                              << u"warn: New: error_rate_5xx_high (high); known: –; gone: –"_s;
    QTest::newRow("new medium") << QStringList() << QStringList{slow}
                                << u"pass: New: latency_p95_high (medium); known: –; gone: –"_s;
    QTest::newRow("known critical") << QStringList{degraded} << QStringList{degraded}
                                    << u"pass: New: –; known: availability_degraded (critical); gone: –"_s;
    QTest::newRow("graver than before")
        << QStringList{u"error_rate_5xx_high high"_s} << QStringList{u"error_rate_5xx_high critical"_s}
        << u"fail: New: error_rate_5xx_high (critical); known: –; gone: –"_s;
    QTest::newRow("less grave than before")
        << QStringList{u"error_rate_5xx_high critical"_s} << QStringList{errors}
        << u"pass: New: –; known: error_rate_5xx_high (high); gone: –"_s;
    QTest::newRow("gone") << QStringList{degraded} << QStringList()
                          << u"pass: New: –; known: –; gone: availability_degraded (critical)"_s;
    QTest::newRow("the gravest first")
        << QStringList() << QStringList{slow, errors, degraded}
        << u"fail: New: availability_degraded (critical), error_rate_5xx_high (high), latency_p95_high "
           "(medium); known: –; gone: –"_s;
}

void TestMonitoring::verdicts()
{
    QFETCH(const QStringList, then);
    QFETCH(const QStringList, now);
    QFETCH(const QString, expected);
    m_http.answers = {ok(summary(now))};
    const CheckResult result = look(before(then));
    QCOMPARE(said(result), expected);
    QCOMPARE(result.id, u"monitoring:1h"_s);
    QVERIFY(result.duration.count() > 0);
}

void TestMonitoring::theWindowIsAskedForWithTheToken()
{
    m_http.answers = {ok(summary({}))};
    const CheckResult result = look(before({}));
    QCOMPARE(m_http.asked().last(), m_check.url + u"?window=1h"_s);
    QVERIFY(m_http.requests().last().headers.contains({"Authorization", "Bearer hunter2"}));
    QVERIFY(!QJsonDocument(toJson(result)).toJson().contains("hunter2"));
}

void TestMonitoring::aQueryOfTheUrlIsKept()
{
    m_http.answers = {ok(summary({}))};
    m_check.url += u"?scope=all&window=24h"_s;
    look(before({}));
    QVERIFY2(m_http.asked().last().endsWith(u"?scope=all&window=1h"), qPrintable(m_http.asked().last()));
}

void TestMonitoring::aRefusalHasItsOwnWord_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("observed");
    const QByteArray error = R"({"error":{"code":"c-1","message":"x","request_id":"r-2"}})";
    for (const int status : {401, 403, 422, 429})
        QTest::addRow("%d", status) << status << error << u"http-%1"_s.arg(status);
    QTest::newRow("500") << 500 << QByteArray("boom") << u"http-status"_s;
    QTest::newRow("404") << 404 << QByteArray() << u"http-status"_s;
    QTest::newRow("an error with 200") << 200 << error << u"http-error-body"_s;
    QTest::newRow("empty") << 200 << QByteArray() << u"http-empty"_s;
    QTest::newRow("HTML") << 200 << QByteArray("<!doctype html><p>é") << u"http-html"_s;
    QTest::newRow("text") << 200 << QByteArray("OK") << u"http-not-json"_s;
}

void TestMonitoring::aRefusalHasItsOwnWord()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, observed);
    m_http.answers = {HttpAnswer{status, "application/json", body}};
    const CheckResult result = look(before({}));
    QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, u"fail "_s + observed);
    if (body.contains("r-2"))
        QCOMPARE(result.observed.values.first().toString(), u"HTTP %1, c-1, r-2"_s.arg(status));
}

void TestMonitoring::retryAfterIsNamed()
{
    HttpAnswer answer{429, "application/json", R"({"error":{"code":"rate_limited"}})"};
    answer.headers = {{"Retry-After", "90"}};
    m_http.answers = {answer};
    QVERIFY(text::say(look().observed).contains(u"1 min 30 s"));
    answer.headers = {{"retry-after", "Wed, 04 Mar 2026 05:10:00 GMT"}};
    m_http.answers = {answer};
    QVERIFY(text::say(look().observed).contains(u"Wed, 04 Mar 2026 05:10:00 GMT"));
}

void TestMonitoring::offContractIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    const QByteArray begin = R"({"data":{"window":"1h","alerts":[)";
    QTest::newRow("no data") << QByteArray("{}") << u"/data: "_s;
    QTest::newRow("a list") << QByteArray("[]") << u"is not a JSON object"_s;
    QTest::newRow("no alerts") << QByteArray(R"({"data":{"window":"1h"}})") << u"/data/alerts: "_s;
    QTest::newRow("unknown severity")
        << begin + R"({"code":"a","severity":"grave","status":"ok"}]}})" << u"/data/alerts/0/severity: "_s;
    QTest::newRow("unknown status") << begin + R"({"code":"a","severity":"low","status":"maybe"}]}})"
                                    << u"/data/alerts/0/status: "_s;
}

void TestMonitoring::offContractIsNamedWithItsPlace()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, place);
    m_http.answers = {ok(body)};
    const CheckResult result = look(before({}));
    QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, u"fail monitoring-off-contract"_s);
    const QString told = result.observed.values.first().toString();
    QVERIFY2(told.startsWith(place), qPrintable(told));
}

void TestMonitoring::aMissingTokenIsNamedAndNothingAsked()
{
    m_variables.clear();
    const qsizetype asked = m_http.asked().size();
    const CheckResult result = look(before({}));
    QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, u"fail secret-missing"_s);
    QCOMPARE(result.observed.values.first().toString(), u"env:OPS_ACCESS_TOKEN"_s);
    QCOMPARE(m_http.asked().size(), asked);
}

void TestMonitoring::theBaselineIsNamed()
{
    m_http.answers = {ok(summary({}))};
    Baseline baseline = before({});
    QVERIFY(text::say(look(baseline).expected).contains(u"2026-03-04 05:06:00 UTC"));
    baseline.from = u"20260304-050607-backup"_s;
    const QString expected = text::say(look(baseline).expected);
    QVERIFY2(expected.contains(u"20260304-050607-backup"), qPrintable(expected));
}

void TestMonitoring::withoutABaselineAllCountsAsNew()
{
    m_http.answers = {ok(summary({u"availability_degraded critical"_s}))};
    const CheckResult result = look();
    QCOMPARE(result.expected.code, u"monitoring-expected-alone"_s);
    QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, u"fail monitoring-firing"_s);
    // One of another window says nothing about this one.
    Baseline other = before({});
    other.windows.first().window = u"24h"_s;
    QCOMPARE(look(other).expected.code, u"monitoring-expected-alone"_s);
}

void TestMonitoring::theWorstLookCounts()
{
    m_check.watch = std::chrono::seconds(60);
    m_check.interval = std::chrono::seconds(0);
    m_http.answers = {ok(summary({})), ok(summary({u"a high"_s})), ok(summary({u"b critical"_s})),
                      ok(summary({}))};
    const qsizetype before = m_http.asked().size();
    m_http.onAsk = [&] { m_clock.advance(std::chrono::seconds(11)); };
    QCOMPARE(said(look(::before({}))), u"fail: New: b (critical); known: –; gone: –"_s);
    QCOMPARE(m_http.asked().size() - before, 6);
}

void TestMonitoring::watchingEndsWhenStopped()
{
    m_check.watch = std::chrono::hours(1);
    m_check.interval = std::chrono::hours(1);
    m_http.answers = {ok(summary({u"a high"_s}))};
    std::stop_source stop;
    RunContext context(stop.get_token(), m_slot);
    m_slot.onChange([&](const Progress &) { stop.request_stop(); }); // the beat before the next look
    PosixFiles files;
    Secrets secrets(files, m_variables);
    const CheckResult result =
        checkMonitoring({m_http, secrets, m_clock, m_check}, u"1h"_s, before({}), context);
    m_slot.onChange({});
    QCOMPARE(toString(result.verdict), u"warn"_s);
}

void TestMonitoring::aPassOfAWatchCutShortIsADeviation()
{
    m_check.watch = std::chrono::hours(1);
    m_check.interval = std::chrono::hours(1);
    m_http.answers = {ok(summary({u"a low"_s}))};
    m_http.onAsk = [&] { m_clock.advance(std::chrono::minutes(10)); };
    std::stop_source stop;
    RunContext context(stop.get_token(), m_slot);
    m_slot.onChange([&](const Progress &) { stop.request_stop(); }); // the beat before the next look
    PosixFiles files;
    Secrets secrets(files, m_variables);
    const CheckResult result =
        checkMonitoring({m_http, secrets, m_clock, m_check}, u"1h"_s, before({}), context);
    m_slot.onChange({});
    QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, u"warn monitoring-watch-cut"_s);
    const QString words = text::say(result.observed);
    QVERIFY2(words.contains(u"10 min 00 s of 1 h"), qPrintable(words));
    QVERIFY(text::knows(result.remedy.code));
}

void TestMonitoring::whatWasNotAskedWasNotMade()
{
    std::stop_source stop;
    stop.request_stop();
    RunContext context(stop.get_token(), m_slot);
    PosixFiles files;
    Secrets secrets(files, m_variables);
    const CheckResult result =
        checkMonitoring({m_http, secrets, m_clock, m_check}, u"1h"_s, before({}), context);
    QCOMPARE(toString(result.verdict) + u' ' + result.observed.code, u"fail check-not-made"_s);
    QVERIFY(result.remedy.isEmpty());
}

void TestMonitoring::manyAlertsAreNotAllNamed()
{
    QStringList firing;
    for (int i = 0; i < 500; ++i)
        firing.append(u"a%1 high"_s.arg(i));
    m_http.answers = {ok(summary(firing))};
    const QString words = text::say(look(before({})).observed);
    QVERIFY2(words.contains(u"a0 (high)") && words.contains(u"… (+480)"), qPrintable(words));
    QVERIFY(words.size() < 1000);
}

void TestMonitoring::withoutAWatchPeriodThereIsOneLook()
{
    m_http.answers = {ok(summary({}))};
    const qsizetype before = m_http.asked().size();
    look(::before({}));
    QCOMPARE(m_http.asked().size() - before, 1);
}

QTEST_GUILESS_MAIN(TestMonitoring)
#include "tst_monitoring.moc"
