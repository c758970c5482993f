// The operational summary of contracts §5, the baseline made of it, and what has changed between two.

#include "model/OperationalSummary.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestOperationalSummary : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAskedForIsRead();
    void membersNobodyAskedForAreLeftAlone();
    void whatIsOffHasItsPointer_data();
    void whatIsOffHasItsPointer();
    void aBaselineIsWrittenAndReadBack();
    void aBaselineKeepsNoMoreThanItIsComparedBy();
    void aLongCodeIsKnownAgain();
    void aBareAnswerIsABaselineToo();
    void aBaselineThatIsNoneIsRefused_data();
    void aBaselineThatIsNoneIsRefused();
    void onlyWhatFiresIsCompared();
};

namespace {

QByteArray answer(const QByteArray &alerts)
{
    return R"({"data":{"window":"1h","alerts":[)" + alerts + "]}}";
}

Alert alert(const QString &code, Severity severity, bool firing = true)
{
    return {code, severity, firing, u"é"_s};
}

QStringList codes(const QList<Alert> &alerts)
{
    QStringList out;
    for (const Alert &each : alerts)
        out.append(each.code);
    return out;
}

} // namespace

void TestOperationalSummary::whatIsAskedForIsRead()
{
    const Result<OperationalSummary> summary =
        summaryFromJson(answer(R"({"code":"a","severity":"critical","status":"firing","message":"là"},
                  {"code":"b","severity":"high","status":"ok","message":""},
                  {"code":"c","severity":"medium","status":"firing"},
                  {"code":"d","severity":"low","status":"ok"})"));
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().detail));
    const OperationalSummary wanted{u"1h"_s,
                                    {{u"a"_s, Severity::Critical, true, u"là"_s},
                                     {u"b"_s, Severity::High, false, {}},
                                     {u"c"_s, Severity::Medium, true, {}},
                                     {u"d"_s, Severity::Low, false, {}}}};
    QCOMPARE(*summary, wanted);
    QCOMPARE(codes(summary->firing()), (QStringList{u"a"_s, u"c"_s}));
}

void TestOperationalSummary::membersNobodyAskedForAreLeftAlone()
{
    const Result<OperationalSummary> summary = summaryFromJson(
        R"({"meta":7,"data":{"window":"24h","new_total":{"x":[1]},"alerts":[
            {"code":"a","severity":"low","status":"ok","context":[],"since":null}]}})");
    QVERIFY(summary);
    QCOMPARE(summary->alerts.size(), 1);
}

void TestOperationalSummary::whatIsOffHasItsPointer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("begin");
    const auto row = [](const char *name, const QByteArray &body, const char *begin) {
        QTest::newRow(name) << body << QString::fromLatin1(begin);
    };
    row("no JSON", "<html>", "is not a JSON object");
    row("a list", "[1]", "is not a JSON object");
    row("no data", R"({"meta":{}})", "/data: is missing");
    row("data no object", R"({"data":[]})", "/data: must be an object");
    row("no window", R"({"data":{"alerts":[]}})", "/data/window: is missing");
    row("window a number", R"({"data":{"window":1,"alerts":[]}})", "/data/window: must be a string");
    row("no alerts", R"({"data":{"window":"1h"}})", "/data/alerts: is missing");
    row("alerts null", R"({"data":{"window":"1h","alerts":null}})", "/data/alerts: must be an array");
    row("alert no object", answer("7"), "/data/alerts/0: must be an object");
    row("no code", answer(R"({"severity":"low","status":"ok"})"), "/data/alerts/0/code: is missing");
    row("no severity", answer(R"({"code":"a","status":"ok"})"), "/data/alerts/0/severity: is missing");
    row("severity unknown", answer(R"({"code":"a","severity":"Critical","status":"ok"})"),
        "/data/alerts/0/severity: is none of");
    row("severity a number", answer(R"({"code":"a","severity":3,"status":"ok"})"),
        "/data/alerts/0/severity: must be a string");
    row("no status", answer(R"({"code":"a","severity":"low"})"), "/data/alerts/0/status: is missing");
    row("status unknown",
        answer(R"({"code":"a","severity":"low","status":"ok"},{"code":"b","severity":"low","status":"x"})"),
        "/data/alerts/1/status: is none of");
    row("message a number", answer(R"({"code":"a","severity":"low","status":"ok","message":1})"),
        "/data/alerts/0/message: must be a string");
}

void TestOperationalSummary::whatIsOffHasItsPointer()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, begin);
    const Result<OperationalSummary> summary = summaryFromJson(body);
    QVERIFY(!summary);
    QCOMPARE(toString(summary.error().code), u"http-failed"_s);
    QVERIFY2(summary.error().detail.startsWith(begin), qPrintable(summary.error().detail));
}

void TestOperationalSummary::aBaselineIsWrittenAndReadBack()
{
    Baseline baseline;
    baseline.at = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC);
    baseline.from = u"opération 7"_s;
    baseline.windows = {
        {u"1h"_s, {{u"a"_s, Severity::Critical, true, {}}, {u"b"_s, Severity::Low, true, {}}}},
        {u"24h"_s, {}}};
    const Result<Baseline> read = baselineFromJson(QJsonDocument(toJson(baseline)).toJson());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(*read, baseline);
    QVERIFY(read->of(u"24h"_s)->alerts.isEmpty());
    QVERIFY(read->of(u"7d"_s) == nullptr);
}

void TestOperationalSummary::aBaselineKeepsNoMoreThanItIsComparedBy()
{
    Baseline baseline;
    OperationalSummary window{u"1h"_s, {alert(u"well"_s, Severity::Critical, false)}};
    for (int i = 0; i < 1000; ++i) {
        window.alerts.append(alert(QString::number(i) + QString(5000, u'x'), Severity::Medium));
        window.alerts.last().message = QString(5000, u'é');
    }
    window.alerts.append(alert(u"gravest"_s, Severity::Critical));
    baseline.windows = {window};
    const QByteArray json = QJsonDocument(toJson(baseline)).toJson(QJsonDocument::Compact);
    QVERIFY2(json.size() < 40'000, qPrintable(QString::number(json.size())));
    QVERIFY(!json.contains("message"));
    const QList<Alert> kept = baselineFromJson(json)->of(u"1h"_s)->alerts;
    QCOMPARE(kept.size(), 200);
    QCOMPARE(kept.first().code, u"gravest"_s);
    QCOMPARE(kept.last().code.size(), 80);
    QVERIFY(!codes(kept).contains(u"well"_s));
}

void TestOperationalSummary::aLongCodeIsKnownAgain()
{
    const QString begin(100, u'x');
    Baseline baseline;
    baseline.windows = {{u"1h"_s, {alert(begin + u'1', Severity::Critical)}}};
    const Result<Baseline> then = baselineFromJson(QJsonDocument(toJson(baseline)).toJson());
    const OperationalSummary now{
        u"1h"_s, {alert(begin + u'1', Severity::Critical), alert(begin + u'2', Severity::Critical)}};
    const AlertDelta delta = compare(then->of(u"1h"_s), now);
    QCOMPARE(codes(delta.known), QStringList{begin + u'1'});
    QCOMPARE(codes(delta.fresh), QStringList{begin + u'2'});
    QVERIFY(delta.gone.isEmpty());
}

void TestOperationalSummary::aBareAnswerIsABaselineToo()
{
    const Result<Baseline> read =
        baselineFromJson(answer(R"({"code":"a","severity":"low","status":"firing"})"));
    QVERIFY(read);
    QVERIFY(!read->at.isValid());
    QCOMPARE(codes(read->of(u"1h"_s)->firing()), QStringList{u"a"_s});
}

void TestOperationalSummary::aBaselineThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("begin");
    const auto row = [](const char *name, const QByteArray &json, const char *begin) {
        QTest::newRow(name) << json << QString::fromLatin1(begin);
    };
    row("no JSON", "x", "is not a JSON object");
    row("another file", R"({"mode":"sqlite"})", "/windows: is missing");
    row("no windows", R"({"schema":1,"windows":[]})", "/windows: is missing");
    row("later schema", R"({"schema":2,"windows":[]})", "/schema: must be 1");
    row("no time", R"({"at":"yesterday","windows":[]})", "/at: is no time");
    row("an alert off contract",
        R"({"windows":[{"window":"1h","alerts":[{"code":"a","severity":"x","status":"ok"}]}]})",
        "/windows/0/alerts/0/severity: is none of");
    row("a bare answer off contract", R"({"data":{"window":"1h"}})", "/data/alerts: is missing");
}

void TestOperationalSummary::aBaselineThatIsNoneIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, begin);
    const Result<Baseline> read = baselineFromJson(json);
    QVERIFY(!read);
    QCOMPARE(toString(read.error().code), u"baseline-invalid"_s);
    QVERIFY2(read.error().detail.startsWith(begin), qPrintable(read.error().detail));
}

void TestOperationalSummary::onlyWhatFiresIsCompared()
{
    const OperationalSummary then{u"1h"_s,
                                  {alert(u"stays"_s, Severity::Critical), alert(u"goes"_s, Severity::High),
                                   alert(u"was ok"_s, Severity::High, false),
                                   alert(u"rises"_s, Severity::Medium), alert(u"falls"_s, Severity::High)}};
    const OperationalSummary now{u"1h"_s,
                                 {alert(u"stays"_s, Severity::Critical),
                                  alert(u"goes"_s, Severity::High, false), alert(u"was ok"_s, Severity::Low),
                                  alert(u"rises"_s, Severity::High), alert(u"falls"_s, Severity::Low),
                                  alert(u"new"_s, Severity::Critical),
                                  alert(u"never"_s, Severity::Critical, false)}};
    const AlertDelta delta = compare(&then, now);
    QCOMPARE(codes(delta.fresh), (QStringList{u"new"_s, u"rises"_s, u"was ok"_s}));
    QCOMPARE(codes(delta.known), (QStringList{u"stays"_s, u"falls"_s}));
    QCOMPARE(codes(delta.gone), QStringList{u"goes"_s});
    QCOMPARE(codes(compare(nullptr, then).fresh),
             (QStringList{u"stays"_s, u"goes"_s, u"falls"_s, u"rises"_s}));
}

QTEST_APPLESS_MAIN(TestOperationalSummary)
#include "tst_operational_summary.moc"
