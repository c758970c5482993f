// A backup or a restore killed with SIGKILL at a seeded point: afterwards the database is the old or the new
// one, whole; nothing under a final name is invalid; the next run clears away what was left.

#include "Child.h"
#include "TestServices.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void backupKilledAtAnyMomentPublishesNothingHalf_data();
    void backupKilledAtAnyMomentPublishesNothingHalf();
    void restoreKilledAtAnyMomentLeavesOldOrNew_data();
    void restoreKilledAtAnyMomentLeavesOldOrNew();
    void damagedDatabaseKeepsItsSiblingsWhenARestoreOverItIsKilled();
};

namespace {

constexpr int rounds = 20;

// run PROCEDURE BASE ARTEFACT CALL OPENERS: kills itself at the CALL-th file operation (0: never).
int run(const QStringList &arguments)
{
    const Tree tree(toPath(arguments.value(1)));
    TestServices services(tree.home());
    if (arguments.value(4) == u"open")
        services.openers.report.openers = {{4242, u"application"_s}};
    services.files.arm(
        {arguments.value(3).toInt(), ErrorCode::IoFailed, Fault::Lasting::Once, [] { ::raise(SIGKILL); }});
    tell("ready");
    RestoreRequest request;
    request.artefact = toPath(arguments.value(2));
    const RunReport report = arguments.value(0) == u"backup"
                                 ? runBackup(services, tree.environment())
                                 : runRestore(services, tree.environment(), request);
    tell(QByteArray::number(services.files.calls()));
    return static_cast<int>(report.exitCode);
}

const std::map<QString, Role> roles{{QStringLiteral("run"), run}};

struct Point
{
    int call = 0;         // the file operation at which it kills itself
    int milliseconds = 0; // or the time after which it is killed
};

// Calls and elapsed time of a run that nobody kills.
struct Measure
{
    int calls = 0;
    int milliseconds = 0;
};

Measure measure(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    Child child(u"run"_s, arguments);
    child.isReady();
    const int calls = child.line().toInt();
    const int elapsed = static_cast<int>(timer.elapsed());
    return child.end() == 0 ? Measure{calls, elapsed} : Measure{};
}

// Half of the rounds at a file operation, half in the middle of whatever is going on, SQLite's own writing
// included.
Point pointFor(int round, const Measure &whole)
{
    QRandomGenerator random(20260304U + static_cast<quint32>(round));
    if (round % 2 == 0)
        return {1 + random.bounded(whole.calls), 0};
    return {0, 1 + random.bounded(std::max(2, whole.milliseconds))};
}

void runKilled(QStringList arguments, const Point &point)
{
    arguments[3] = QString::number(point.call);
    Child child(u"run"_s, arguments);
    QVERIFY(child.isReady());
    if (point.call == 0)
        (void)child.waitForEnd(point.milliseconds);
    else
        QVERIFY(child.waitForEnd(30'000));
    child.kill();
}

QString journalComplaint(const Tree &tree, TestServices &services)
{
    const Result<ChainState> chain = Journal(tree.journal(), services.clock).check(services.keys().current);
    return !chain ? chain.error().detail : *chain == ChainState::Broken ? u"broken"_s : QString();
}

} // namespace

void TestKill::backupKilledAtAnyMomentPublishesNothingHalf_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("wal") << QByteArray("wal");
    QTest::newRow("rollback journal") << QByteArray("delete");
}

void TestKill::backupKilledAtAnyMomentPublishesNothingHalf()
{
    QFETCH(const QByteArray, journalMode);
    const TempTree tree(TempTree::Place::Memory, DatabaseShape{journalMode, 4096, 40, 40'000, 4711});
    const QByteArray content = inspect(tree.database()).content;
    const QStringList arguments{u"backup"_s, toText(tree.base()), u"-"_s, u"0"_s, u"closed"_s};
    const Measure whole = measure(arguments);
    QVERIFY(whole.calls > 30);
    for (int round = 0; round < rounds / 2; ++round) {
        runKilled(arguments, pointFor(round, whole));
        TestServices services(tree.home());
        const Inspection live = inspect(tree.database());
        QVERIFY(live.sound && live.content == content);
        QCOMPARE(faultsIn(tree.backups(), services.keys()).filter(u" invalid"_s), QStringList());
        QCOMPARE(journalComplaint(tree, services), QString());
        QCOMPARE(summary(runBackup(services, tree.environment())), u"verified 0"_s);
        QCOMPARE(tree.strays(), QStringList());
        QCOMPARE(faultsIn(tree.backups(), services.keys()).filter(u" invalid"_s), QStringList());
    }
}

void TestKill::restoreKilledAtAnyMomentLeavesOldOrNew_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("openers");
    QTest::newRow("wal, by rename") << QByteArray("wal") << u"closed"_s;
    QTest::newRow("rollback journal, by rename") << QByteArray("delete") << u"closed"_s;
    QTest::newRow("wal, through SQLite") << QByteArray("wal") << u"open"_s;
    QTest::newRow("rollback journal, through SQLite") << QByteArray("delete") << u"open"_s;
}

void TestKill::restoreKilledAtAnyMomentLeavesOldOrNew()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, openers);
    const TempTree tree(TempTree::Place::Memory, DatabaseShape{journalMode, 4096, 40, 20'000, 4711});
    TestServices services(tree.home());
    RestoreRequest request;
    request.artefact = artefactOf(runBackup(services, tree.environment()));
    const QByteArray restored = inspect(tree.database()).content;
    QByteArray changed;
    const auto change = [&] {
        Sql(tree.database())
            .execute("DELETE FROM transfers WHERE id % 3; UPDATE counter SET value = value + 1");
        changed = inspect(tree.database()).content;
    };
    const QStringList arguments{u"restore"_s, toText(tree.base()), toText(request.artefact), u"0"_s, openers};
    change();
    const Measure whole = measure(arguments);
    QVERIFY(whole.calls > 60);
    for (int round = 0; round < rounds / 4; ++round) {
        change();
        runKilled(arguments, pointFor(round, whole));
        const Inspection live = inspect(tree.database());
        QVERIFY2(live.sound, qPrintable(live.report));
        QVERIFY(live.content == restored || live.content == changed);
        QCOMPARE(faultsIn(tree.backups(), services.keys()), QStringList());
        QCOMPARE(faultsIn(tree.safetyCopies(), services.keys()).filter(u" invalid"_s), QStringList());
        QCOMPARE(journalComplaint(tree, services), QString());
        const RunReport next = runRestore(services, tree.environment(), request);
        QCOMPARE(summary(next), u"verified 0"_s);
        QCOMPARE(inspect(tree.database()).content, restored);
        QCOMPARE(tree.strays(), QStringList());
    }
}

void TestKill::damagedDatabaseKeepsItsSiblingsWhenARestoreOverItIsKilled()
{
    const TempTree tree(TempTree::Place::Memory);
    TestServices services(tree.home());
    RestoreRequest request;
    request.artefact = artefactOf(runBackup(services, tree.environment()));
    const QByteArray good = inspect(tree.database()).content;
    const QByteArray damaged(8192, 'x');
    const Path wal(tree.database().native() + "-wal");
    QStringList arguments{u"restore"_s, toText(tree.base()), toText(request.artefact), u"0"_s, u"closed"_s};
    const auto damage = [&] {
        writeBytes(tree.database(), damaged);
        writeBytes(wal, "its frames");
    };
    damage();
    const Measure whole = measure(arguments);
    int kept = 0;
    // The exchange is near the end: every operation of the last third.
    for (int call = whole.calls * 2 / 3; call <= whole.calls; ++call) {
        damage();
        runKilled(arguments, {call, 0});
        const RunReport next = runBackup(services, tree.environment()); // sweeps; itself it may well fail
        const bool old = bytesOf(tree.database()) == damaged;
        QVERIFY2(!old || bytesOf(wal) == "its frames", qPrintable(u"call %1"_s.arg(call)));
        QVERIFY2(old || (inspect(tree.database()).content == good && !std::filesystem::exists(wal)),
                 qPrintable(u"call %1: "_s.arg(call) + summary(next)));
        QCOMPARE(tree.strays(), QStringList());
        kept += old ? 1 : 0;
    }
    QVERIFY(kept > 0);
}

HOLDFAST_TEST_MAIN_WITH_ROLES(TestKill, roles)
#include "tst_kill.moc"
