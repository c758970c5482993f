// How long a run will still take: what is said, and when nothing is.

#include "model/OutageClock.h"
#include "model/Projection.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QStringList beside{u"stage"_s, u"examine"_s,  u"load"_s, u"finish"_s,
                         u"proof"_s, u"identity"_s, u"swap"_s, u"health"_s};

PastRun pastRun(milliseconds load, qint64 bytes = 0)
{
    PastRun run;
    for (const QString &step : beside)
        run.steps.insert(step, 2s);
    run.steps.insert(u"load"_s, load);
    run.bytes = bytes;
    run.whole = true;
    return run;
}

Progress loading(qint64 done, qint64 total, qint64 beats = 0)
{
    Progress out{u"load"_s, done, total};
    out.beats = beats;
    return out;
}

/// A wall clock and a monotonic one that go apart.
class TwoClocks final : public Clock
{
public:
    QDateTime nowUtc() const override { return wall; }
    milliseconds monotonic() const override { return steady; }
    void advance(milliseconds duration)
    {
        wall = wall.addMSecs(duration.count());
        steady += duration;
    }

    QDateTime wall{QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC};
    milliseconds steady{0};
};

milliseconds width(const TimeRange &range)
{
    return range.high - range.low;
}

/// A run without history in which the load has come `done` of 1000, a second each ten.
Forecast withoutHistory(int seconds)
{
    Forecast forecast({beside, 0, {}}, 0ms);
    forecast.stepStarted(u"stage"_s, 0ms);
    forecast.stepEnded(u"stage"_s, 1s);
    forecast.stepStarted(u"examine"_s, 1s);
    forecast.stepEnded(u"examine"_s, 1s);
    forecast.stepStarted(u"load"_s, 1s);
    for (int second = 1; second <= seconds; ++second)
        forecast.take(loading(10LL * (second - 1), 1000), milliseconds(1s) * second);
    return forecast;
}

} // namespace

class TestProjection : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidBelowTheEvidence()
    {
        for (int seconds = 1; seconds <= 5; ++seconds)
            QVERIFY(!withoutHistory(seconds).left(milliseconds(1s) * seconds));
        // Ten seconds, and more than a twentieth of the whole.
        QVERIFY(withoutHistory(20).left(20s));
        // Long, but nothing that could be measured.
        Forecast blind({beside, 0, {}}, 0ms);
        blind.stepStarted(u"load"_s, 0ms);
        for (int second = 0; second < 600; ++second)
            blind.take(loading(second, 0), milliseconds(1s) * second);
        QVERIFY(!blind.left(600s));
        QVERIFY(!Forecast().left(600s));
    }

    void ownHistoryIsEvidenceFromTheStart()
    {
        Forecast forecast({beside, 0, {pastRun(60s), pastRun(70s), pastRun(90s)}}, 0ms);
        forecast.stepStarted(u"stage"_s, 0ms);
        const auto left = forecast.left(0ms);
        QVERIFY(left);
        QCOMPARE(left->low, 84s); // the middle of the loads, and 2 s for each of the others
        QVERIFY2(left->high > 99s && left->high < 101s, qPrintable(QString::number(left->high.count())));
    }

    void theTruthIsInTheRangeWhenTheRunIsSteady()
    {
        const auto left = withoutHistory(60).left(60s);
        QVERIFY(left);
        // 41 s of the load, and what weighs 7 where the load weighs 16.
        const milliseconds truth = 41s + 44s;
        QVERIFY2(left->low <= truth && left->high >= truth,
                 qPrintable(u"%1 to %2"_s.arg(left->low.count()).arg(left->high.count())));
    }

    void theRangeNarrows()
    {
        milliseconds before = 24h;
        for (int seconds = 20; seconds <= 100; seconds += 10) {
            const auto left = withoutHistory(seconds).left(milliseconds(1s) * seconds);
            QVERIFY(left);
            QVERIFY2(width(*left) < before, qPrintable(QString::number(seconds)));
            before = width(*left);
        }
    }

    void whateverComesInNothingIsNegativeOrUpsideDown()
    {
        QRandomGenerator random(20260705);
        for (int round = 0; round < 200; ++round) {
            RunHistory history{beside, random.bounded(3) * 1'000'000LL, {}};
            for (int i = random.bounded(5); i > 0; --i)
                history.runs.append(
                    pastRun(milliseconds(random.bounded(100'000)), random.bounded(3) * 500'000LL));
            milliseconds now(random.bounded(1000));
            Forecast forecast(history, now);
            for (const QString &step : beside) {
                forecast.stepStarted(step, now);
                for (int i = 0; i < 20; ++i) {
                    now += milliseconds(random.bounded(9000));
                    forecast.take({step, random.bounded(1200), random.bounded(2) * 1000}, now);
                    const auto later = now + milliseconds(random.bounded(3000));
                    const auto left = forecast.left(later);
                    QVERIFY(!left || (left->low >= 0ms && left->low <= left->high));
                    QVERIFY(!forecast.stalledFor(later) || *forecast.stalledFor(later) >= 40s);
                }
                forecast.stepEnded(step, now);
            }
            QCOMPARE(forecast.left(now).value_or(TimeRange()).low, 0ms);
        }
    }

    void theShownEndDoesNotJump()
    {
        Forecast forecast = withoutHistory(60);
        const auto before = forecast.left(60s);
        // The last second went ten times as fast.
        forecast.take(loading(690, 1000), 61s);
        const auto after = forecast.left(61s);
        QVERIFY(before && after);
        QVERIFY(after->high > before->high * 8 / 10);
    }

    void stalledNeedsFortySecondsWithoutByteOrHeartbeat()
    {
        Forecast forecast = withoutHistory(20);
        QVERIFY(!forecast.stalledFor(59s));
        QCOMPARE(forecast.stalledFor(65s).value_or(0s), 45s);
        forecast.take(loading(190, 1000, 1), 66s); // no byte, but a heartbeat
        QVERIFY(!forecast.stalledFor(105s));
        QVERIFY(forecast.stalledFor(106s));
        forecast.take(loading(191, 1000, 1), 107s);
        QVERIFY(!forecast.stalledFor(107s));
        forecast.stepEnded(u"load"_s, 108s);
        QVERIFY(!forecast.stalledFor(300s));
    }

    void silenceOfAStepThatNeverSaysAnythingIsNoStall()
    {
        Forecast forecast({beside, 0, {}}, 0ms);
        forecast.stepStarted(u"swap"_s, 0ms);
        forecast.take({u"swap"_s, 0, 0}, 1s);
        QVERIFY(!forecast.stalledFor(10min));
        forecast.stepEnded(u"swap"_s, 10min);
        forecast.stepStarted(u"proof"_s, 10min);
        forecast.take({u"count"_s, 3, 30}, 10min); // one large table takes as long as it takes
        QVERIFY(!forecast.stalledFor(20min));
        forecast.take({u"copy"_s, 3, 30}, 20min);
        QVERIFY(forecast.stalledFor(21min));
    }

    void theBudgetIsJudgedByBothEnds()
    {
        const TimeRange left{10min, 20min};
        QCOMPARE(budgetAfter(30min, left, 60min), Budget::Within);
        QCOMPARE(budgetAfter(45min, left, 60min), Budget::MayBeMissed);
        QCOMPARE(budgetAfter(51min, left, 60min), Budget::WillBeMissed);
        QCOMPARE(budgetAfter(61min, left, 60min), Budget::Missed);
        QCOMPARE(budgetAfter(30min, std::nullopt, 60min), Budget::Unknown);
        QCOMPARE(budgetAfter(61min, std::nullopt, 60min), Budget::Missed);
        QCOMPARE(budgetAfter(30min, left, 0min), Budget::Unknown);
    }

    void expectationComesFromTheMiddleAndTheSlowOnes()
    {
        QVERIFY(!expectedDuration({beside, 0, {}}));
        const auto three = expectedDuration({beside, 0, {pastRun(60s), pastRun(100s), pastRun(70s)}});
        QVERIFY(three);
        QCOMPARE(three->basis, Expectation::Basis::Runs);
        QCOMPARE(three->runs, 3);
        QCOMPARE(three->range.low, 84s);
        QCOMPARE(three->range.high, 108s);
        PastRun cut = pastRun(1h);
        cut.whole = false;
        QVERIFY(!expectedDuration({beside, 0, {cut}}));
    }

    void ofFewerThanThreeTheLastCountsByItsSize()
    {
        const auto twice = expectedDuration({beside, 2000, {pastRun(60s, 1000), pastRun(1h, 1000)}});
        QVERIFY(twice);
        QCOMPARE(twice->basis, Expectation::Basis::LastRun);
        // Twice the data: stage, examine, load, finish and proof twice as long; identity, swap, health not.
        QCOMPARE(twice->range.low, milliseconds((2 * (60s + 8s) + 6s) * 3) / 4);
        QVERIFY(twice->range.high > 142s);
    }

    void aWallClockSetBackNeverTurnsTheOutageBack()
    {
        TwoClocks clock;
        OutageClock outage(clock, clock.nowUtc().addSecs(-300));
        QCOMPARE(outage.elapsed(), 300s);
        clock.advance(10s);
        QCOMPARE(outage.elapsed(), 310s);
        clock.wall = clock.wall.addSecs(-3600);
        QCOMPARE(outage.elapsed(), 310s);
        clock.advance(5s);
        QCOMPARE(outage.elapsed(), 315s);
        clock.wall = clock.wall.addSecs(7200); // as after a suspend, which the monotonic clock misses
        QCOMPARE(outage.elapsed(), 300s + 15s + 3600s);
        outage.declare({});
        QCOMPARE(outage.elapsed(), 0s);
    }
};

QTEST_GUILESS_MAIN(TestProjection)
#include "tst_projection.moc"
