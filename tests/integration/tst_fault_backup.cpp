// Fails the n-th file operation of a backup and of a validation, n = 1, 2, 3 … until the run is no longer
// reached.

#include "Child.h"
#include "TestServices.h"
#include "archive/AgeKeys.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestFaultBackup : public QObject
{
    Q_OBJECT

private slots:
    void backupSurvivesAFaultAtEveryCall_data();
    void backupSurvivesAFaultAtEveryCall();
    void backupOfADamagedSourceSurvivesAFaultAtEveryCall();
    void validateChangesNothingWhateverCallFails_data();
    void validateChangesNothingWhateverCallFails();
};

namespace {

const Fault onceIo{0, ErrorCode::IoFailed, Fault::Lasting::Once, {}};
const Fault onceFull{0, ErrorCode::DiskFull, Fault::Lasting::Once, {}};
const Fault staysFull{0, ErrorCode::DiskFull, Fault::Lasting::DiskStaysFull, {}};

void faultRows()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("input and output") << 0;
    QTest::newRow("disk full once") << 1;
    QTest::newRow("disk stays full") << 2;
}

Fault faultOf(int kind, int at)
{
    Fault fault = kind == 0 ? onceIo : kind == 1 ? onceFull : staysFull;
    fault.at = at;
    return fault;
}

// Empty, or what is wrong after a run with a fault in it.
QString complaintAfterBackup(const TempTree &tree, TestServices &services, const RunReport &report,
                             const QByteArray &before)
{
    if (bytesOf(tree.database()) != before)
        return u"the live file was changed"_s;
    const Result<QList<OperationSummary>> operations = services.journal.operations();
    if (!operations ||
        services.journal.check(services.keys().current).value_or(ChainState::Broken) == ChainState::Broken)
        return u"the journal is broken"_s;
    if (!report.error && report.exitCode != ExitCode::Done)
        return u"no error, and yet exit "_s + QString::number(static_cast<int>(report.exitCode));
    if (report.error) {
        if (report.outcome != Outcome::FailedDataUnchanged ||
            report.exitCode != exitCodeFor(report.error->code))
            return u"wrong outcome: "_s + summary(report);
        const bool recorded = !operations->isEmpty() && operations->first().id == report.operation;
        if (recorded && operations->first().outcome != toString(report.outcome))
            return u"the journal says "_s + operations->first().outcome;
    }
    const QStringList faults = faultsIn(tree.backups(), services.keys()).filter(u" invalid"_s);
    return faults.isEmpty() ? QString() : u"set: "_s + faults.join(u", "_s);
}

QString complaintAfterNextRun(const TempTree &tree, TestServices &services, const Environment &environment)
{
    const RunReport next = runBackup(services, environment);
    if (next.error)
        return u"the next run: "_s + summary(next);
    if (!tree.strays().isEmpty())
        return u"left: "_s + tree.strays().join(u", "_s);
    const QStringList faults = faultsIn(tree.backups(), services.keys());
    return faults.isEmpty() ? QString() : u"set: "_s + faults.join(u", "_s);
}

} // namespace

void TestFaultBackup::backupSurvivesAFaultAtEveryCall_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("step"); // from one failing call to the next
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("input and output") << 0 << 1 << false;
    QTest::newRow("disk full once") << 1 << 1 << false;
    QTest::newRow("disk stays full") << 2 << 1 << false;
    // The calls are the same ones.
    QTest::newRow("input and output, encrypted") << 0 << 3 << true;
    QTest::newRow("disk stays full, encrypted") << 2 << 4 << true;
}

void TestFaultBackup::backupSurvivesAFaultAtEveryCall()
{
    QFETCH(const int, kind);
    QFETCH(const int, step);
    QFETCH(const bool, encrypted);
    const TempTree tree(TempTree::Place::Memory);
    TestServices services(tree.home());
    Environment environment = tree.environment();
    if (encrypted)
        environment.encryption.recipients = {toText(AgeIdentity::generate().recipient())};
    const RunReport undisturbed = runBackup(services, environment);
    QCOMPARE(summary(undisturbed), u"verified 0"_s);
    QCOMPARE(toText(artefactOf(undisturbed)).endsWith(u".age"_s), encrypted);
    const QByteArray before = bytesOf(tree.database());
    for (int n = 1;; n += step) {
        services.clock.advance(std::chrono::seconds(1));
        services.files.arm(faultOf(kind, n));
        const RunReport report = runBackup(services, environment);
        const bool struck = services.files.struck();
        const QString call = services.files.log().value(n - 1);
        services.files.disarm();
        if (!struck) {
            QCOMPARE(summary(report), u"verified 0"_s);
            QVERIFY2(n > 30, "the sweep ended before it began");
            return;
        }
        const QString first = complaintAfterBackup(tree, services, report, before);
        QVERIFY2(first.isEmpty(), qPrintable(u"call %1 (%2): %3"_s.arg(n).arg(call, first)));
        if (kind != 0 && report.error && report.error->code != ErrorCode::MetadataInvalid)
            QVERIFY2(report.exitCode == ExitCode::Failed, qPrintable(call + u": "_s + summary(report)));
        const QString second = complaintAfterNextRun(tree, services, environment);
        QVERIFY2(second.isEmpty(), qPrintable(u"call %1 (%2): %3"_s.arg(n).arg(call, second)));
        std::filesystem::remove_all(tree.root() / "backups");
    }
}

void TestFaultBackup::backupOfADamagedSourceSurvivesAFaultAtEveryCall()
{
    const TempTree tree(TempTree::Place::Memory);
    TestServices services(tree.home());
    QByteArray broken = bytesOf(tree.database());
    broken.replace(4096, 4096, QByteArray(4096, '\x5a'));
    writeBytes(tree.database(), broken);
    for (int n = 1;; ++n) {
        services.clock.advance(std::chrono::seconds(1));
        services.files.arm(faultOf(0, n));
        const RunReport report = runBackup(services, tree.environment());
        const bool struck = services.files.struck();
        const QString call = services.files.log().value(n - 1);
        services.files.disarm();
        QVERIFY2(report.outcome == Outcome::FailedDataUnchanged && report.exitCode != ExitCode::Done,
                 qPrintable(call));
        if (!struck) {
            QCOMPARE(report.exitCode, ExitCode::BackupNotValid);
            return;
        }
        const QString complaint = complaintAfterBackup(tree, services, report, broken);
        QVERIFY2(complaint.isEmpty(), qPrintable(u"call %1 (%2): %3"_s.arg(n).arg(call, complaint)));
        (void)runBackup(services, tree.environment());
        QVERIFY2(tree.strays().isEmpty(), qPrintable(call + u" left "_s + tree.strays().join(u' ')));
        std::filesystem::remove_all(tree.root() / "backups");
    }
}

void TestFaultBackup::validateChangesNothingWhateverCallFails_data()
{
    faultRows();
}

void TestFaultBackup::validateChangesNothingWhateverCallFails()
{
    QFETCH(const int, kind);
    const TempTree tree(TempTree::Place::Memory);
    TestServices services(tree.home());
    const Path artefact = artefactOf(runBackup(services, tree.environment()));
    const QStringList before = snapshot(tree.root());
    for (int n = 1;; ++n) {
        services.files.arm(faultOf(kind, n));
        const RunReport report = runValidate(services, tree.environment(), artefact);
        const bool struck = services.files.struck();
        const QString call = services.files.log().value(n - 1);
        services.files.disarm();
        if (!struck) {
            QCOMPARE(summary(report), u"verified 0"_s);
            return;
        }
        if (report.error)
            QVERIFY2(report.outcome == Outcome::FailedDataUnchanged,
                     qPrintable(call + u": "_s + summary(report)));
        QCOMPARE(services.journal.check(services.keys().current).value(), ChainState::Whole);
        QCOMPARE(services.journal.operations()->first().outcome, toString(report.outcome));
        // Its own work file may stay until the program that owns the work folder sweeps it.
        std::filesystem::remove_all(tree.root() / "travail");
        QCOMPARE(snapshot(tree.root()), before);
        QCOMPARE(summary(runValidate(services, tree.environment(), artefact)), u"verified 0"_s);
        std::filesystem::remove_all(tree.root() / "travail");
    }
}

HOLDFAST_TEST_MAIN(TestFaultBackup)
#include "tst_fault_backup.moc"
