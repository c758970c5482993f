#include "practice/Misbehaviour.h"
#include "practice/OperationalSummary.h"
#include "practice/SeededRandom.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::practice;

class TestPracticeValues : public QObject
{
    Q_OBJECT

private slots:
    void summaryHasItsShape();
    void failingServiceFiresOneCriticalAlert();
    void everyAlertFiresBeyondItsThreshold();
    void misbehaviourEndsByItself();
    void randomNumbersAreTheSameEverywhere();
};

namespace {

QStringList firing(const OperationalFigures &figures)
{
    QStringList codes;
    const QJsonArray alerts =
        operationalSummary(QStringLiteral("1h"), figures)[QStringLiteral("alerts")].toArray();
    for (const QJsonValue &alert : alerts) {
        if (alert[QStringLiteral("status")].toString() == u"firing")
            codes.append(alert[QStringLiteral("severity")].toString() + u' ' +
                         alert[QStringLiteral("code")].toString());
    }
    return codes;
}

} // namespace

void TestPracticeValues::summaryHasItsShape()
{
    for (const QString &window : {QStringLiteral("1h"), QStringLiteral("24h")}) {
        const QJsonObject data = operationalSummary(window, usualFigures(window));
        QStringList names = {QStringLiteral("window"),
                             QStringLiteral("aggregation_scope"),
                             QStringLiteral("requests_total"),
                             QStringLiteral("errors_4xx_total"),
                             QStringLiteral("errors_5xx_total"),
                             QStringLiteral("error_5xx_rate"),
                             QStringLiteral("availability_percent"),
                             QStringLiteral("p95_latency_ms"),
                             QStringLiteral("quota_exceeded_total"),
                             QStringLiteral("privacy_failures_total"),
                             QStringLiteral("b2b_auth_failures_total"),
                             QStringLiteral("alerts")};
        names.sort();
        QCOMPARE(data.keys(), names);
        QCOMPARE(data[QStringLiteral("window")].toString(), window);
        const QJsonArray alerts = data[QStringLiteral("alerts")].toArray();
        QCOMPARE(alerts.size(), 6);
        for (const QJsonValue &alert : alerts) {
            const QStringList keys = {QStringLiteral("code"), QStringLiteral("context"),
                                      QStringLiteral("message"), QStringLiteral("severity"),
                                      QStringLiteral("status")};
            QCOMPARE(alert.toObject().keys(), keys);
            QCOMPARE(alert[QStringLiteral("status")].toString(), QStringLiteral("ok"));
        }
    }
}

void TestPracticeValues::failingServiceFiresOneCriticalAlert()
{
    for (const QString &window : {QStringLiteral("1h"), QStringLiteral("24h")})
        QCOMPARE(firing(failingFigures(window)),
                 QStringList(QStringLiteral("critical availability_degraded")));
}

void TestPracticeValues::everyAlertFiresBeyondItsThreshold()
{
    QCOMPARE(firing({1000, 0, 10, 1200, 24, 0, 9}), QStringList());
    QCOMPARE(firing({1000, 0, 11, 1200, 24, 0, 9}),
             QStringList(QStringLiteral("critical availability_degraded")));
    QCOMPARE(firing({1000, 0, 21, 1201, 25, 1, 10}).size(), 6);
    QCOMPARE(firing({}), QStringList()); // nothing asked, nothing failed
}

void TestPracticeValues::misbehaviourEndsByItself()
{
    const Misbehaviour::Moment start;
    const auto down = parseMisbehaviour(R"({"mode": "down", "seconds": 5})", start);
    QVERIFY(down);
    QVERIFY(down->at(start + std::chrono::seconds(4)) == Mode::Down);
    QVERIFY(down->at(start + std::chrono::seconds(5)) == Mode::None);
    const auto lasting = parseMisbehaviour(R"({"mode": "down"})", start);
    QVERIFY(lasting->at(start + std::chrono::hours(100)) == Mode::Down);
}

void TestPracticeValues::randomNumbersAreTheSameEverywhere()
{
    // The standard fixes the 10000th number of the default seed ([rand.predef]).
    SeededRandom random(5489);
    for (int i = 1; i < 10000; ++i)
        random.below(1);
    QCOMPARE(random.below(1'000'000'000), 9981545732273789042ULL % 1'000'000'000);
}

QTEST_APPLESS_MAIN(TestPracticeValues)
#include "tst_practice_values.moc"
