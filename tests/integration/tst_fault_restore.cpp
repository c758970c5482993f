// Fails the n-th file operation of a restore and of a revert, n = 1, 2, 3 … up to the last of a run without
// faults; a disk that stays full, at each operation that needs room. Each time: the live data is whole, and
// old or new as the report says.

#include "Child.h"
#include "TestServices.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestFaultRestore : public QObject
{
    Q_OBJECT

private slots:
    void restoreSurvivesAFaultAtEveryCall_data();
    void restoreSurvivesAFaultAtEveryCall();
    void revertSurvivesAFaultAtEveryCall_data();
    void revertSurvivesAFaultAtEveryCall();
    void restoreOverADamagedDatabaseSurvivesAFaultAtEveryCall_data();
    void restoreOverADamagedDatabaseSurvivesAFaultAtEveryCall();
    void revertToADamagedDatabaseSurvivesAFaultAtEveryCall();
};

namespace {

enum class Way
{
    Rename,
    ThroughEngine
};

void rows()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("through");
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("rename, input and output") << false << false << QByteArray("wal");
    QTest::newRow("rename, disk stays full") << true << false << QByteArray("delete");
    QTest::newRow("through SQLite, input and output") << false << true << QByteArray("wal");
    QTest::newRow("through SQLite, disk stays full") << true << true << QByteArray("delete");
}

// A tree with one backup, and live data that has changed since.
struct Scene
{
    explicit Scene(const QByteArray &journalMode, Way way)
        : tree(TempTree::Place::Memory, DatabaseShape{journalMode, 4096, 40, 300, 4711})
    {
        TestServices services(tree.home());
        artefact = artefactOf(runBackup(services, tree.environment()));
        newContent = inspect(tree.database()).content;
        Sql(tree.database()).execute("DELETE FROM transfers WHERE id % 2; UPDATE counter SET value = 99");
        oldContent = inspect(tree.database()).content;
        oldBytes = bytesOf(tree.database());
        if (way == Way::ThroughEngine)
            openers = {{{4242, u"application"_s}}, true};
    }

    void reset() const
    {
        for (const char *suffix : {"-wal", "-shm", "-journal"})
            std::filesystem::remove(Path(tree.database().native() + suffix));
        writeBytes(tree.database(), oldBytes);
        std::filesystem::remove_all(tree.safetyCopies());
        std::filesystem::remove_all(tree.home());
    }

    RunReport restore(TestServices &services) const
    {
        services.openers.report = openers;
        RestoreRequest request;
        request.artefact = artefact;
        return runRestore(services, tree.environment(), request);
    }

    QStringList logOfRevert() const
    {
        TestServices services(tree.home());
        (void)restore(services);
        services.files.arm({});
        const RunReport report = runRevert(services, tree.environment());
        const bool good = !report.error && inspect(tree.database()).content == oldContent;
        reset();
        return good ? services.files.log() : QStringList();
    }

    TempTree tree;
    Path artefact;
    QByteArray oldBytes;
    QByteArray oldContent;
    QByteArray newContent;
    OpenersReport openers{{}, true};
};

QList<int> callsToFail(const QStringList &log, bool full)
{
    return full ? FailingFiles::callsForRoom(log) : FailingFiles::allCalls(log);
}

QString complaintAboutReport(const RunReport &report, bool changed, TestServices &services)
{
    const int code = static_cast<int>(report.exitCode);
    if (changed && code != 0 && code != 5 && code != 6)
        return u"changed, but reported as "_s + summary(report);
    if (!changed && (report.outcome != Outcome::FailedDataUnchanged || code == 0 || code == 5 || code == 6))
        return u"unchanged, but reported as "_s + summary(report);
    if (services.journal.check(services.keys().current).value_or(ChainState::Broken) == ChainState::Broken)
        return u"the journal is broken"_s;
    const Result<QList<OperationSummary>> operations = services.journal.operations();
    const bool recorded = operations && !operations->isEmpty() && operations->first().id == report.operation;
    if (recorded && operations->first().outcome != toString(report.outcome))
        return u"the journal says "_s + operations->first().outcome;
    return {};
}

QString complaintAboutSets(const Scene &scene, TestServices &services)
{
    QStringList faults = faultsIn(scene.tree.backups(), services.keys());
    faults += faultsIn(scene.tree.safetyCopies(), services.keys()).filter(u" invalid"_s);
    return faults.isEmpty() ? QString() : u"set: "_s + faults.join(u", "_s);
}

QString complaintAfterNextRun(const Scene &scene, TestServices &services)
{
    const RunReport next = scene.restore(services);
    if (next.error)
        return u"the next run: "_s + summary(next);
    if (inspect(scene.tree.database()).content != scene.newContent)
        return u"the next run did not restore"_s;
    const QStringList strays = scene.tree.strays();
    return strays.isEmpty() ? QString() : u"left: "_s + strays.join(u", "_s);
}

Fault faultAt(int n, bool full)
{
    return {n,
            full ? ErrorCode::DiskFull : ErrorCode::IoFailed,
            full ? Fault::Lasting::DiskStaysFull : Fault::Lasting::Once,
            {}};
}

} // namespace

void TestFaultRestore::restoreSurvivesAFaultAtEveryCall_data()
{
    rows();
}

void TestFaultRestore::restoreSurvivesAFaultAtEveryCall()
{
    QFETCH(const bool, full);
    QFETCH(const bool, through);
    QFETCH(const QByteArray, journalMode);
    const Scene scene(journalMode, through ? Way::ThroughEngine : Way::Rename);
    QStringList log;
    {
        TestServices services(scene.tree.home());
        services.files.arm({});
        const RunReport report = scene.restore(services);
        QCOMPARE(summary(report), u"verified 0"_s);
        QCOMPARE(report.facts.value(u"method").toString(), through ? u"through-sqlite"_s : u"rename"_s);
        QCOMPARE(inspect(scene.tree.database()).content, scene.newContent);
        log = services.files.log();
        QVERIFY(log.size() > 60);
    }
    for (const int n : callsToFail(log, full)) {
        scene.reset();
        TestServices services(scene.tree.home());
        services.files.arm(faultAt(n, full));
        const RunReport report = scene.restore(services);
        const QString where = u"call %1 (%2): "_s.arg(n).arg(services.files.log().value(n - 1));
        services.files.disarm();
        const Inspection live = inspect(scene.tree.database());
        QVERIFY2(live.sound, qPrintable(where + live.report));
        QVERIFY2(live.content == scene.oldContent || live.content == scene.newContent,
                 qPrintable(where + u"half"_s));
        QString complaint = complaintAboutReport(report, live.content == scene.newContent, services);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
        complaint = complaintAboutSets(scene, services);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
        complaint = complaintAfterNextRun(scene, services);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
    }
}

void TestFaultRestore::revertSurvivesAFaultAtEveryCall_data()
{
    rows();
}

void TestFaultRestore::revertSurvivesAFaultAtEveryCall()
{
    QFETCH(const bool, full);
    QFETCH(const bool, through);
    QFETCH(const QByteArray, journalMode);
    const Scene scene(journalMode, through ? Way::ThroughEngine : Way::Rename);
    const QStringList log = scene.logOfRevert();
    QVERIFY(log.size() > 60);
    for (const int n : callsToFail(log, full)) {
        scene.reset();
        TestServices services(scene.tree.home());
        QCOMPARE(summary(scene.restore(services)), u"verified 0"_s);
        services.files.arm(faultAt(n, full));
        const RunReport report = runRevert(services, scene.tree.environment());
        const QString where = u"call %1 (%2): "_s.arg(n).arg(services.files.log().value(n - 1));
        services.files.disarm();
        const Inspection live = inspect(scene.tree.database());
        QVERIFY2(live.sound, qPrintable(where + live.report));
        QVERIFY2(live.content == scene.oldContent || live.content == scene.newContent,
                 qPrintable(where + u"half"_s));
        QString complaint = complaintAboutReport(report, live.content == scene.oldContent, services);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
        complaint = complaintAboutSets(scene, services);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
        complaint = complaintAfterNextRun(scene, services);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
    }
}

void TestFaultRestore::restoreOverADamagedDatabaseSurvivesAFaultAtEveryCall_data()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("hardLinked");
    QTest::newRow("rename, input and output") << false << false;
    QTest::newRow("rename, disk full") << true << false;
    QTest::newRow("in place, input and output") << false << true;
    QTest::newRow("in place, disk full") << true << true;
}

// The old content is the damaged bytes with their siblings: there, or in a safety copy that holds.
void TestFaultRestore::restoreOverADamagedDatabaseSurvivesAFaultAtEveryCall()
{
    QFETCH(const bool, full);
    QFETCH(const bool, hardLinked);
    Scene scene("delete", Way::Rename);
    scene.oldBytes = QByteArray(9000, 'g');
    const Path wal(scene.tree.database().native() + "-wal");
    const Path otherName = scene.tree.data() / "autre nom";
    QStringList log; // of the first run, which has no fault
    for (int i = 0; i <= callsToFail(log, full).size(); ++i) {
        const int n = i == 0 ? 0 : callsToFail(log, full).at(i - 1);
        scene.reset();
        writeBytes(wal, "stale frames");
        std::filesystem::remove(otherName);
        if (hardLinked)
            std::filesystem::create_hard_link(scene.tree.database(), otherName);
        TestServices services(scene.tree.home());
        services.files.arm(faultAt(n, full));
        const RunReport report = scene.restore(services);
        const QString where = u"call %1 (%2): "_s.arg(n).arg(services.files.log().value(n - 1));
        services.files.disarm();
        const bool old = bytesOf(scene.tree.database()) == scene.oldBytes && bytesOf(wal) == "stale frames";
        if (n == 0) {
            QCOMPARE(summary(report), u"verified 0"_s);
            QCOMPARE(inspect(scene.tree.database()).content, scene.newContent);
            log = services.files.log();
            continue;
        }
        QVERIFY2(bytesOf(scene.tree.database()) == scene.oldBytes || bytesOf(wal) != "stale frames",
                 qPrintable(where + u"the -wal of the old database stands beside the new one"_s));
        if (!old && report.exitCode != ExitCode::FailedDataChanged) {
            const Inspection live = inspect(scene.tree.database());
            QVERIFY2(live.sound && live.content == scene.newContent, qPrintable(where + summary(report)));
        }
        QString complaint = complaintAboutReport(report, !old, services);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
        const bool kept = !safetyCopyOf(report).empty() && std::filesystem::exists(safetyCopyOf(report));
        QVERIFY2(old || kept, qPrintable(where + u"changed without a safety copy"_s));
        complaint = complaintAboutSets(scene, services);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
        complaint = complaintAfterNextRun(scene, services);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
    }
}

void TestFaultRestore::revertToADamagedDatabaseSurvivesAFaultAtEveryCall()
{
    Scene scene("delete", Way::Rename);
    scene.oldBytes = QByteArray(9000, 'g');
    const Path wal(scene.tree.database().native() + "-wal");
    for (int n = 1;; ++n) {
        scene.reset();
        writeBytes(wal, "stale frames");
        TestServices services(scene.tree.home());
        QCOMPARE(summary(scene.restore(services)), u"verified 0"_s);
        const QByteArray restored = bytesOf(scene.tree.database());
        services.files.arm(faultAt(n, false));
        const RunReport report = runRevert(services, scene.tree.environment());
        const bool struck = services.files.struck();
        const QString where = u"call %1 (%2): "_s.arg(n).arg(services.files.log().value(n - 1));
        services.files.disarm();
        const bool reverted = bytesOf(scene.tree.database()) == scene.oldBytes;
        if (!struck) {
            QCOMPARE(summary(report), u"rolled-back 0"_s);
            QVERIFY(reverted);
            QCOMPARE(bytesOf(wal), "stale frames");
            return;
        }
        QVERIFY2(reverted || bytesOf(scene.tree.database()) == restored, qPrintable(where + u"neither"_s));
        QString complaint = complaintAboutReport(report, reverted, services);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
        complaint = complaintAfterNextRun(scene, services);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
    }
}

HOLDFAST_TEST_MAIN(TestFaultRestore)
#include "tst_fault_restore.moc"
