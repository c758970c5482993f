// What the journal says about how long a plan will take.

#include "FixedClock.h"
#include "TempTree.h"
#include "TestServices.h"
#include "plan/PastRuns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;
using namespace std::chrono_literals;

namespace {

Plan planOf(const QStringList &steps)
{
    Plan plan;
    plan.id = u"the next one"_s;
    plan.procedure = Procedure::Restore;
    plan.environment = u"commandes d'été"_s;
    for (const QString &step : steps)
        plan.rows.append({step, {}, {}, {}, {}});
    plan.bound = {{u"in_place"_s, false}};
    return plan;
}

const QStringList steps{u"stage"_s, u"load"_s, u"swap"_s};

} // namespace

class TestPastRuns : public QObject
{
    Q_OBJECT

private slots:
    void runsAreReadNewestFirst();
    void interruptedAndFailedRunsLendTheStepsTheyCameThrough();
    void otherProceduresPlacesAndEnvironmentsDoNotCount();
    void aClockThatWasSetBackSaysNothing();
    void noMoreThanTenAreRead();
    void aMissingJournalIsAnEmptyHistory();
    void aRealRestoreIsHistoryForTheNextOne();

private:
    struct Story
    {
        QString environment = u"commandes d'été"_s;
        QString procedure = u"restore"_s;
        bool inPlace = false;
        int steps = 3;       // that came to their end
        QString failed = {}; // in the last of them
        bool ended = true;   // with an end on record
        qint64 bytes = 0;
        std::chrono::seconds load = 60s;
    };
    void tell(const QString &id, const Story &story);

    TempTree m_tree;
    FixedClock m_clock;
    Journal m_journal{m_tree.home() / "journal.db", m_clock};
};

void TestPastRuns::tell(const QString &id, const Story &story)
{
    const auto put = [&](const QJsonObject &body) { QVERIFY(m_journal.append(id, body, {})); };
    put({{u"kind"_s, u"start"_s},
         {u"procedure"_s, story.procedure},
         {u"environment"_s, story.environment},
         {u"bound"_s, QJsonObject{{u"in_place"_s, story.inPlace}}}});
    for (int i = 0; i < story.steps; ++i) {
        put({{u"kind"_s, u"intent"_s}, {u"step"_s, steps[i]}});
        m_clock.advance(steps[i] == u"load" ? story.load : 2s);
        put({{u"kind"_s, u"outcome"_s},
             {u"step"_s, steps[i]},
             {u"state"_s, steps[i] == story.failed ? u"failed"_s : u"done"_s},
             {u"facts"_s, QJsonObject{{dataBytesFact, story.bytes}}}});
    }
    if (!story.ended && story.steps < steps.size())
        put({{u"kind"_s, u"intent"_s}, {u"step"_s, steps[story.steps]}});
    if (!story.ended)
        return;
    QJsonObject end{{u"kind"_s, u"end"_s}, {u"outcome"_s, u"verified"_s}, {u"exit_code"_s, 0}};
    if (!story.failed.isEmpty())
        end.insert(u"error"_s, QJsonObject{{u"code"_s, u"engine-failed"_s}});
    put(end);
}

void TestPastRuns::runsAreReadNewestFirst()
{
    tell(u"a"_s, {.bytes = 1000, .load = 60s});
    tell(u"b"_s, {.bytes = 2000, .load = 90s});
    const auto history = pastRuns(m_journal, planOf(steps), 4000);
    QVERIFY(history);
    QCOMPARE(history->steps, steps);
    QCOMPARE(history->bytes, 4000);
    QCOMPARE(history->runs.size(), 2);
    QCOMPARE(history->runs[0].steps.value(u"load"_s), 90s);
    QCOMPARE(history->runs[0].bytes, 2000);
    QVERIFY(history->runs[0].whole);
    QCOMPARE(history->runs[1].steps.value(u"load"_s), 60s);
    QCOMPARE(history->runs[1].steps.value(u"stage"_s), 2s);
}

void TestPastRuns::interruptedAndFailedRunsLendTheStepsTheyCameThrough()
{
    const Plan plan = planOf(steps);
    const auto before = pastRuns(m_journal, plan, 0);
    tell(u"killed"_s, {.steps = 1, .ended = false});
    tell(u"failed"_s, {.steps = 2, .failed = u"load"_s});
    tell(u"killed at once"_s, {.steps = 0, .ended = false});
    const auto history = pastRuns(m_journal, plan, 0);
    QVERIFY(before && history);
    QCOMPARE(history->runs.size(), before->runs.size() + 2); // the last one says nothing
    QCOMPARE(history->runs[0].steps.keys(), QStringList(u"stage"_s));
    QVERIFY(!history->runs[0].whole);
    QCOMPARE(history->runs[1].steps.keys(), QStringList(u"stage"_s));
    QVERIFY(!history->runs[1].whole);
}

void TestPastRuns::otherProceduresPlacesAndEnvironmentsDoNotCount()
{
    const auto before = pastRuns(m_journal, planOf(steps), 0);
    tell(u"other 1"_s, {.environment = u"billing"_s});
    tell(u"other 2"_s, {.procedure = u"validate"_s});
    tell(u"other 3"_s, {.inPlace = true});
    Plan itself = planOf(steps);
    itself.id = u"a"_s;
    const auto after = pastRuns(m_journal, planOf(steps), 0);
    const auto without = pastRuns(m_journal, itself, 0);
    QVERIFY(before && after && without);
    QCOMPARE(after->runs.size(), before->runs.size());
    QCOMPARE(without->runs.size(), before->runs.size() - 1);
}

void TestPastRuns::aClockThatWasSetBackSaysNothing()
{
    tell(u"back"_s, {.load = -1h});
    const auto history = pastRuns(m_journal, planOf(steps), 0);
    QVERIFY(history);
    QVERIFY(!history->runs[0].steps.contains(u"load"_s));
    QVERIFY(history->runs[0].steps.contains(u"stage"_s));
}

void TestPastRuns::noMoreThanTenAreRead()
{
    for (int i = 0; i < 12; ++i)
        tell(u"run %1"_s.arg(i), {.load = std::chrono::seconds(100 + i)});
    const auto history = pastRuns(m_journal, planOf(steps), 0);
    QVERIFY(history);
    QCOMPARE(history->runs.size(), 10);
    QCOMPARE(history->runs.first().steps.value(u"load"_s), 111s);
}

void TestPastRuns::aMissingJournalIsAnEmptyHistory()
{
    const Journal none(m_tree.home() / "nulle part.db", m_clock);
    const auto history = pastRuns(none, planOf(steps), 0);
    QVERIFY(history);
    QVERIFY(history->runs.isEmpty());
}

void TestPastRuns::aRealRestoreIsHistoryForTheNextOne()
{
    TempTree tree;
    TestServices services(tree.home());
    const Environment environment = tree.environment();
    RestoreRequest request;
    request.artefact = artefactOf(runBackup(services, environment));
    const RunReport report = runRestore(services, environment, request);
    QVERIFY2(!report.error, qPrintable(summary(report)));
    ProgressSlot slot;
    RunContext context({}, slot);
    const auto prepared = prepareRestore(services, environment, request, context);
    QVERIFY(prepared);
    const auto history = pastRuns(services.journal, prepared->plan, 0);
    QVERIFY(history);
    QCOMPARE(history->runs.size(), 1);
    QVERIFY(history->runs[0].whole);
    QVERIFY(history->runs[0].steps.contains(u"replace"_s));
    QVERIFY(expectedDuration(*history));
}

QTEST_GUILESS_MAIN(TestPastRuns)
#include "tst_past_runs.moc"
