// Tasks that run at the same time: they end together, and the first error is the error.

#include "base/Together.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestTogether : public QObject
{
    Q_OBJECT

private slots:
    void tasksThatWaitForEachOtherEnd();
    void firstErrorWinsAndTheOthersAreStopped_data();
    void firstErrorWinsAndTheOthersAreStopped();
    void taskThatIsDoneStopsNobody();
    void stopReachesAll();
    void nothingBeginsAfterAStop();
    void nothingIsStoppedWhereNothingMayBe();
    void progressIsThatOfTheFirst();
    void allHaveEndedWhenItReturns();
    void togethersWithinEachOtherStopToo();
};

namespace {

// Returns only when it is asked to stop, and with the error that this causes.
Result<void> untilStopped(RunContext &context)
{
    std::binary_semaphore stopped(0);
    const std::stop_callback callback(context.stopToken(), [&] { stopped.release(); });
    stopped.acquire();
    return context.checkStop();
}

QString codeOf(const Result<void> &result)
{
    return result ? u"no error"_s : toString(result.error().code);
}

qsizetype threads()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

void TestTogether::tasksThatWaitForEachOtherEnd()
{
    std::binary_semaphore there(0);
    std::binary_semaphore back(0);
    std::binary_semaphore third(0);
    ProgressSlot slot;
    RunContext context({}, slot);
    const auto first = [&](RunContext & /*own*/) -> Result<void> {
        there.release();
        back.acquire();
        third.release();
        return {};
    };
    const auto second = [&](RunContext & /*own*/) -> Result<void> {
        there.acquire();
        back.release();
        return {};
    };
    const auto last = [&](RunContext & /*own*/) -> Result<void> {
        third.acquire();
        return {};
    };
    QCOMPARE(codeOf(runTogether(context, {first, second, last})), u"no error"_s);
    QCOMPARE(codeOf(runTogether(context, {[](RunContext & /*own*/) { return Result<void>(); }})),
             u"no error"_s);
}

void TestTogether::firstErrorWinsAndTheOthersAreStopped_data()
{
    QTest::addColumn<int>("failing");
    for (int i = 0; i < 3; ++i)
        QTest::addRow("task %d", i) << i;
}

void TestTogether::firstErrorWinsAndTheOthersAreStopped()
{
    QFETCH(const int, failing);
    std::atomic<int> stopped = 0;
    std::vector<Task> tasks;
    for (int i = 0; i < 3; ++i) {
        tasks.emplace_back([&, i](RunContext &own) -> Result<void> {
            if (i == failing)
                return fail(ErrorCode::DiskFull, u"la première"_s, u"plein"_s);
            const Result<void> out = untilStopped(own);
            stopped += own.stopRequested() ? 1 : 0;
            return out;
        });
    }
    ProgressSlot slot;
    RunContext context({}, slot);
    const Result<void> all = runTogether(context, tasks);
    QCOMPARE(codeOf(all), u"disk-full"_s);
    QCOMPARE(all.error().subject, u"la première"_s);
    QCOMPARE(all.error().detail, u"plein"_s);
    QCOMPARE(stopped, 2);
    QVERIFY(!context.stopRequested()); // the work around them goes on
}

void TestTogether::taskThatIsDoneStopsNobody()
{
    std::binary_semaphore done(0);
    ProgressSlot slot;
    RunContext context({}, slot);
    const auto first = [&](RunContext &own) -> Result<void> {
        done.acquire();
        return own.checkStop();
    };
    const auto second = [&](RunContext & /*own*/) -> Result<void> {
        done.release();
        return {};
    };
    QCOMPARE(codeOf(runTogether(context, {first, second})), u"no error"_s);
}

void TestTogether::stopReachesAll()
{
    std::stop_source stop;
    std::counting_semaphore<3> begun(0);
    std::atomic<int> ended = 0;
    const Task task = [&](RunContext &own) {
        begun.release();
        const Result<void> out = untilStopped(own);
        ++ended;
        return out;
    };
    const std::jthread stopper([&] {
        for (int i = 0; i < 3; ++i)
            begun.acquire();
        stop.request_stop();
    });
    ProgressSlot slot;
    RunContext context(stop.get_token(), slot);
    QCOMPARE(codeOf(runTogether(context, {task, task, task})), u"cancelled"_s);
    QCOMPARE(ended, 3);
}

void TestTogether::nothingBeginsAfterAStop()
{
    std::stop_source stop;
    stop.request_stop();
    std::atomic<int> begun = 0;
    const Task task = [&](RunContext & /*own*/) -> Result<void> {
        ++begun;
        return {};
    };
    ProgressSlot slot;
    RunContext context(stop.get_token(), slot);
    QCOMPARE(codeOf(runTogether(context, {task, task})), u"cancelled"_s);
    QCOMPARE(begun, 0);
}

void TestTogether::nothingIsStoppedWhereNothingMayBe()
{
    std::stop_source stop;
    ProgressSlot slot;
    RunContext context(stop.get_token(), slot);
    const RunContext::Uncancellable toTheEnd(context);
    stop.request_stop();
    std::atomic<int> ended = 0;
    const Task task = [&](RunContext &own) -> Result<void> {
        HOLDFAST_TRY(own.checkStop());
        ++ended;
        return {};
    };
    QCOMPARE(codeOf(runTogether(context, {task, task})), u"no error"_s);
    QCOMPARE(ended, 2);
}

void TestTogether::progressIsThatOfTheFirst()
{
    ProgressSlot slot;
    QList<Progress> told;
    slot.onChange([&](const Progress &progress) { told.append(progress); });
    RunContext context({}, slot);
    context.phase(u"copy"_s, 100);
    const auto first = [](RunContext &own) -> Result<void> {
        own.advance(7);
        return {};
    };
    const auto second = [](RunContext &own) -> Result<void> {
        own.phase(u"other"_s, 3);
        own.advance(99);
        return {};
    };
    QVERIFY(runTogether(context, {first, second}));
    QCOMPARE(told, (QList<Progress>{{u"copy"_s, 0, 100}, {u"copy"_s, 7, 100}}));
}

void TestTogether::allHaveEndedWhenItReturns()
{
    ProgressSlot slot;
    RunContext context({}, slot);
    std::atomic<int> ended = 0;
    const Task slow = [&](RunContext &own) {
        const Result<void> out = untilStopped(own);
        own.nap(std::chrono::milliseconds(1)); // asked to stop, it returns at once
        ++ended;
        return out;
    };
    const Task failing = [](RunContext & /*own*/) -> Result<void> { return fail(ErrorCode::IoFailed); };
    const qsizetype before = threads();
    for (int round = 1; round <= 20; ++round) {
        QCOMPARE(codeOf(runTogether(context, {slow, failing, slow})), u"io-failed"_s);
        QCOMPARE(ended, 2 * round);
        QCOMPARE(threads(), before);
    }
}

void TestTogether::togethersWithinEachOtherStopToo()
{
    std::atomic<int> stopped = 0;
    std::counting_semaphore<2> begun(0);
    const Task waiting = [&](RunContext &own) {
        begun.release();
        const Result<void> out = untilStopped(own);
        ++stopped;
        return out;
    };
    const Task inner = [&](RunContext &own) { return runTogether(own, {waiting, waiting}); };
    const Task failing = [&](RunContext & /*own*/) -> Result<void> {
        begun.acquire();
        begun.acquire();
        return fail(ErrorCode::SourceBusy);
    };
    ProgressSlot slot;
    RunContext context({}, slot);
    QCOMPARE(codeOf(runTogether(context, {inner, failing})), u"source-busy"_s);
    QCOMPARE(stopped, 2);
}

QTEST_APPLESS_MAIN(TestTogether)
#include "tst_together.moc"
