#include "TempTree.h"
#include "TestServices.h"

#include "text/ClockWords.h"
#include "text/Format.h"
#include "theme/Theme.h"
#include "widgets/PhaseProgress.h"
#include "wizard/run/RunClock.h"
#include "wizard/run/RunStrip.h"

#include <QTest>

#include <atomic>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The time of a job, and what its strip says while it goes on.
class TestRunClock : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "HFT-1");
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void init();
    void cleanup();

    void itCountsFromTheDeclaration();
    void earlierRunsSayWhenItWillEnd();
    void withoutThemNothingIsSaid();
    void whatWillBeMissedIsSaidEarly();
    void theStripNamesWhatIsAtWork();
    void theStripSaysWhenNothingMoves();
    void aTotalThatIsNotKnownHasNoPerCent();
    void wordsOfTimes();

private:
    Job *start(const QDateTime &declared = {});
    void tellEarlierRuns(std::chrono::seconds load);
    PhaseProgress *bar() { return m_strip->findChild<PhaseProgress *>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TempTree> m_tree;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RunStrip> m_strip;
    std::atomic<qint64> m_total = 1000;
    std::atomic<bool> m_atWork = false;
    std::atomic<bool> m_over = false;
};

void TestRunClock::init()
{
    m_tree = std::make_unique<TempTree>();
    m_services = std::make_unique<TestServices>(m_tree->home());
    m_jobs = std::make_unique<JobRunner>(m_services->services());
    m_workspace = std::make_unique<Workspace>(*m_jobs, Home{m_tree->home()});
    m_strip = std::make_unique<RunStrip>();
    m_total = 1000;
    m_atWork = m_over = false;
}

void TestRunClock::cleanup()
{
    m_over = true;
    QTRY_VERIFY(!m_jobs->current());
    m_strip.reset();
    m_workspace.reset();
    m_jobs.reset();
    m_services.reset();
    m_tree.reset();
}

// One that is loading until the test lets it end.
Job *TestRunClock::start(const QDateTime &declared)
{
    Run run;
    run.plan.id = u"celle-ci"_s;
    run.plan.procedure = Procedure::Restore;
    run.plan.environment = u"commandes d'été"_s;
    run.plan.rows = {{u"load"_s, {}, {}, {}, {}}, {u"proof"_s, {}, {}, {}, {}}};
    run.declared = declared;
    run.state = std::make_shared<RunState>();
    const auto load = [this](RunContext &context) -> Result<StepEnd> {
        context.expect(m_total);
        context.advance(400);
        context.workOn(u"public.\"lignes d'été\""_s, 45, 100);
        m_atWork = true;
        while (!m_over)
            context.nap(5ms);
        return StepEnd();
    };
    run.steps.push_back({u"load"_s, load});
    run.steps.push_back({u"proof"_s, [](RunContext &) -> Result<StepEnd> { return StepEnd(); }});
    Job *job = m_jobs->start(std::move(run));
    RunClock::of(*job, *m_workspace);
    m_strip->follow(job);
    m_strip->show();
    return job;
}

void TestRunClock::tellEarlierRuns(std::chrono::seconds load)
{
    for (int i = 0; i < 3; ++i) {
        const QString id = u"avant %1"_s.arg(i);
        const auto put = [&](const QJsonObject &body) { QVERIFY(m_services->journal.append(id, body, {})); };
        put({{u"kind"_s, u"start"_s},
             {u"procedure"_s, u"restore"_s},
             {u"environment"_s, u"commandes d'été"_s}});
        for (const QString &step : {u"load"_s, u"proof"_s}) {
            put({{u"kind"_s, u"intent"_s}, {u"step"_s, step}});
            m_services->clock.advance(step == u"load" ? load : 60s);
            put({{u"kind"_s, u"outcome"_s}, {u"step"_s, step}, {u"state"_s, u"done"_s}});
        }
        put({{u"kind"_s, u"end"_s}, {u"outcome"_s, u"verified"_s}, {u"exit_code"_s, 0}});
    }
}

void TestRunClock::itCountsFromTheDeclaration()
{
    Job *job = start(m_services->clock.nowUtc().addSecs(-17 * 60));
    RunClock *clock = RunClock::of(*job);
    QVERIFY(clock);
    QCOMPARE(RunClock::of(*job, *m_workspace), clock);
    QVERIFY(clock->read().used >= 17min);
    QVERIFY(clock->read().used < 18min);
    m_services->clock.advance(5min);
    QVERIFY(clock->read().used >= 22min);
}

void TestRunClock::earlierRunsSayWhenItWillEnd()
{
    tellEarlierRuns(300s);
    Job *job = start();
    RunClock *clock = RunClock::of(*job);
    QTRY_VERIFY(clock->read().left);
    const RunClock::Reading reading = clock->read();
    QVERIFY(reading.left->low > 4min && reading.left->low <= 6min);
    QCOMPARE(reading.budget, Budget::Within);
    QVERIFY2(reading.likelyEnd.endsWith(u" UTC+1"), qPrintable(reading.likelyEnd));
    QVERIFY(budgetTitle(reading.budget, 60min).isEmpty());
    QTRY_VERIFY2(bar()->accessibleDescription().contains(u" left"),
                 qPrintable(bar()->accessibleDescription()));
}

void TestRunClock::withoutThemNothingIsSaid()
{
    Job *job = start();
    QTRY_VERIFY(m_atWork);
    const RunClock::Reading reading = RunClock::of(*job)->read();
    QVERIFY(!reading.left);
    QVERIFY(reading.likelyEnd.isEmpty());
    QCOMPARE(reading.budget, Budget::Unknown);
}

void TestRunClock::whatWillBeMissedIsSaidEarly()
{
    tellEarlierRuns(300s);
    Job *job = start(m_services->clock.nowUtc().addSecs(-58 * 60));
    QTRY_COMPARE(RunClock::of(*job)->read().budget, Budget::WillBeMissed);
    QCOMPARE(budgetTitle(Budget::WillBeMissed, 60min), u"The 60 minutes will probably be missed"_s);
    QCOMPARE(budgetTitle(Budget::MayBeMissed, 60min), u"The 60 minutes may be missed"_s);
    const RunClock::Reading reading = RunClock::of(*job)->read();
    QVERIFY(budgetWords(reading).contains(reading.likelyEnd));
}

void TestRunClock::theStripNamesWhatIsAtWork()
{
    start();
    QTRY_VERIFY2(bar()->accessibleDescription().contains(u"At work on public.\"lignes d'été\", 45 %"),
                 qPrintable(bar()->accessibleDescription()));
    const QString amount = text::size(400) + u" of "_s + text::size(1000);
    QVERIFY2(bar()->accessibleDescription().contains(amount), qPrintable(bar()->accessibleDescription()));
    QVERIFY(!bar()->isIndeterminate());
    m_over = true;
    QTRY_COMPARE(bar()->fraction(), 1.0);
    QVERIFY(!bar()->accessibleDescription().contains(u"At work"));
}

void TestRunClock::theStripSaysWhenNothingMoves()
{
    start();
    QTRY_VERIFY(bar()->accessibleDescription().contains(u"At work"));
    QVERIFY(!bar()->accessibleDescription().contains(u"Stalled"));
    m_services->clock.advance(45s);
    QTRY_VERIFY2(bar()->accessibleDescription().contains(u"Stalled: nothing has moved for 45 s"),
                 qPrintable(bar()->accessibleDescription()));
    m_over = true;
    QTRY_VERIFY(!bar()->accessibleDescription().contains(u"Stalled"));
}

void TestRunClock::aTotalThatIsNotKnownHasNoPerCent()
{
    m_total = 0;
    start();
    QTRY_VERIFY(m_atWork);
    QTRY_VERIFY(bar()->accessibleDescription().contains(u" so far"));
    QVERIFY(bar()->isIndeterminate());
    QVERIFY(!bar()->accessibleName().contains(u'%'));
}

void TestRunClock::wordsOfTimes()
{
    using namespace text;
    QCOMPARE(durationRange({20s, 41s}), u"20–41 s"_s);
    QCOMPARE(durationRange({0ms, 0ms}), u"0–1 s"_s);
    QCOMPARE(durationRange({4min + 50s, 6min + 10s}), u"4–7 min"_s);
    QCOMPARE(durationRange({2min, 2min}), u"2 min"_s);
    QCOMPARE(durationRange({70min, 2h}), u"1 h 10 min – 2 h"_s);
    const QDateTime now(QDate(2026, 7, 5), QTime(2, 41), Qt::UTC);
    QCOMPARE(likelyEnd({4min, 11min}, now), u"03:45–03:52 UTC+1"_s);
    QCOMPARE(likelyEnd({4min, 4min}, now), u"03:45 UTC+1"_s);
    QCOMPARE(likelyEnd({20h, 21h}, now), u"23:41–2026-07-06 00:41 UTC+1"_s);
    QCOMPARE(expectation(Expectation{{4min, 7min}, Expectation::Basis::Runs, 6}),
             u"Expected duration about 4–7 min (from 6 earlier runs)."_s);
    QVERIFY(expectation(Expectation{{4min, 7min}, Expectation::Basis::LastRun, 1}).contains(u"last run"));
    QVERIFY(expectation(std::nullopt).contains(u"no earlier run"));
    Progress progress{u"count"_s, 3, 30};
    QCOMPARE(amountDone(progress), u"3 of 30 tables"_s);
    progress.what = u"a\nb"_s;
    progress.whatDone = 1200;
    QVERIFY2(!atWork(progress).contains(u'\n'), "shown printable");
    QVERIFY(atWork(progress).endsWith(u" rows"));
    QCOMPARE(timeUsed(17min + 3s, 60min), u"17 min 03 s of 60 min, inside the objective"_s);
    QCOMPARE(timeUsed(72min, 60min), u"1 h 12 min of 60 min, beyond the objective"_s);
}

QTEST_MAIN(TestRunClock)
#include "tst_run_clock.moc"
