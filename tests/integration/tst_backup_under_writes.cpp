// Backups while another process commits without a pause, and what RECOVERY.txt says about them.

#include "Child.h"
#include "TestServices.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestBackupUnderWrites : public QObject
{
    Q_OBJECT

private slots:
    void backupFinishesAndIsOneStateBetweenStartAndEnd_data();
    void backupFinishesAndIsOneStateBetweenStartAndEnd();
    void secondBackupOfTheSameSecondHasAnotherName();
    void setsAreNumberedAndChained();
    void damagedSourceIsKeptMarkedAndRefusedForRestore();
    void missingDatabaseAndOtherFilesAreRefused_data();
    void missingDatabaseAndOtherFilesAreRefused();
    void everythingIsPrivate();
    void recoveryTextDoneAsPrintedGivesTheSameContent();
    void recoveryTextOfARawSetGivesTheRawBytes();
    void backupSweepsWhatAKilledOneLeft();
    void lockedFolderIsBusyWithTheHoldersText();
    void cancelInAnyStepLeavesNothing_data();
    void cancelInAnyStepLeavesNothing();
};

namespace {

// The content of a set as a database to look at.
Path unpacked(const Path &artefact, const Path &folder)
{
    const Path out = folder / "restored.db";
    std::filesystem::remove(out);
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-q"_s, u"-d"_s, u"-f"_s, toText(artefact), u"-o"_s, toText(out)});
    if (!zstd.waitForFinished(60'000) || zstd.exitCode() != 0)
        return {};
    return out;
}

// The commands of a RECOVERY.txt: its indented lines, as they stand.
QByteArray commandsOf(const Path &artefact)
{
    QByteArray out = "set -e\n";
    for (const QByteArray &line : bytesOf(recoveryPath(artefact)).split('\n')) {
        if (line.startsWith("    "))
            out += line.trimmed() + '\n';
    }
    return out;
}

QByteArray runAsPrinted(const Path &artefact, int &exitCode)
{
    QProcess shell;
    shell.setWorkingDirectory(toText(artefact.parent_path()));
    shell.start(u"sh"_s, {u"-s"_s});
    shell.write(commandsOf(artefact));
    shell.closeWriteChannel();
    exitCode = shell.waitForFinished(60'000) ? shell.exitCode() : -1;
    return shell.readAllStandardOutput() + shell.readAllStandardError();
}

} // namespace

void TestBackupUnderWrites::backupFinishesAndIsOneStateBetweenStartAndEnd_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("wal") << QByteArray("wal");
    QTest::newRow("rollback journal") << QByteArray("delete");
}

void TestBackupUnderWrites::backupFinishesAndIsOneStateBetweenStartAndEnd()
{
    QFETCH(const QByteArray, journalMode);
    const TempTree tree(TempTree::Place::Disk, DatabaseShape{journalMode, 4096, 40, 60'000, 4711});
    TestServices services(tree.home());
    Child writer(u"writer"_s, {toText(tree.database())});
    QVERIFY(writer.isReady());
    const qint64 atStart = Sql(tree.database()).number("SELECT value FROM counter");
    const RunReport report = runBackup(services, tree.environment());
    const qint64 atEnd = Sql(tree.database()).number("SELECT value FROM counter");
    QCOMPARE(summary(report), u"verified 0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Sql(tree.database()).number("SELECT value FROM counter") > atEnd, 30'000);
    QCOMPARE(writer.end(), 0);

    const Inspection copy = inspect(unpacked(artefactOf(report), tree.data()));
    QVERIFY2(copy.sound, qPrintable(copy.report));
    QCOMPARE(copy.balance, 40 * balancePerAccount);
    QVERIFY2(copy.counter >= atStart && copy.counter <= atEnd,
             qPrintable(u"%1 is not in %2 … %3"_s.arg(copy.counter).arg(atStart).arg(atEnd)));
    QCOMPARE(copy.transfers, 60'000 + copy.counter);
    QVERIFY2(faultsIn(tree.backups(), services.keys()).isEmpty(), "the set does not hold");
}

void TestBackupUnderWrites::secondBackupOfTheSameSecondHasAnotherName()
{
    const TempTree tree;
    TestServices services(tree.home());
    const Path first = artefactOf(runBackup(services, tree.environment()));
    const Path second = artefactOf(runBackup(services, tree.environment()));
    QCOMPARE(toText(first.filename()), u"sqlite-backup-20260304-050607.db.zst"_s);
    QVERIFY(first != second);
    QVERIFY(QRegularExpression(u"^sqlite-backup-20260304-050607-[0-9a-f]{4}\\.db\\.zst$"_s)
                .match(toText(second.filename()))
                .hasMatch());
}

void TestBackupUnderWrites::setsAreNumberedAndChained()
{
    const TempTree tree;
    TestServices services(tree.home());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(summary(runBackup(services, tree.environment())), u"verified 0"_s);
    const Result<QList<BackupSet>> sets = readCatalog(services.posix, tree.backups(), services.keys());
    QCOMPARE(sets->size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(sets->at(i).manifest.details->sequence, 3 - i);
    QCOMPARE(sets->at(0).manifest.details->previousSet, sets->at(1).manifest.details->setId);
    QCOMPARE(sets->at(2).manifest.details->previousSet, QString());
}

void TestBackupUnderWrites::damagedSourceIsKeptMarkedAndRefusedForRestore()
{
    const TempTree tree(TempTree::Place::Disk, DatabaseShape{"delete", 4096, 40, 2000, 4711});
    TestServices services(tree.home());
    QByteArray broken = bytesOf(tree.database());
    broken.replace(6 * 4096, 4096, QByteArray(4096, '\x5a')); // inside a table, behind the schema
    writeBytes(tree.database(), broken);
    const RunReport report = runBackup(services, tree.environment());
    QCOMPARE(toString(report.error->code), u"source-damaged"_s);
    QCOMPARE(report.exitCode, ExitCode::BackupNotValid);
    const Result<QList<BackupSet>> sets = readCatalog(services.posix, tree.backups(), services.keys());
    QCOMPARE(sets->size(), 1);
    QCOMPARE(toString(sets->first().state), u"damaged"_s);
    QCOMPARE(newestValid(*sets), nullptr);
    RestoreRequest request;
    request.artefact = sets->first().artefact;
    QCOMPARE(toString(runRestore(services, tree.environment(), request).outcome), u"failed-data-unchanged"_s);
    QCOMPARE(bytesOf(tree.database()), broken);
}

void TestBackupUnderWrites::missingDatabaseAndOtherFilesAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"missing"_s << u"database-not-found"_s;
    QTest::newRow("text") << u"text"_s << u"not-a-database"_s;
    QTest::newRow("empty") << u"empty"_s << u"not-a-database"_s;
    QTest::newRow("folder") << u"folder"_s << u"not-a-database"_s;
}

void TestBackupUnderWrites::missingDatabaseAndOtherFilesAreRefused()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, code);
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    TestServices services(tree.home());
    if (kind == u"text")
        writeBytes(tree.database(), QByteArray("not a database at all\n").repeated(300));
    else if (kind == u"empty")
        writeBytes(tree.database(), {});
    else if (kind == u"folder")
        std::filesystem::create_directory(tree.database());
    const QStringList before = snapshot(tree.data());
    const RunReport report = runBackup(services, tree.environment());
    QCOMPARE(toString(report.error->code), code);
    QCOMPARE(report.exitCode, ExitCode::Refused);
    QCOMPARE(snapshot(tree.data()), before);
    QCOMPARE(namesIn(tree.backups()), QStringList{u".holdfast.lock"_s});
}

void TestBackupUnderWrites::everythingIsPrivate()
{
    const TempTree tree;
    TestServices services(tree.home());
    QCOMPARE(summary(runBackup(services, tree.environment())), u"verified 0"_s);
    for (const Path &folder : {tree.root() / "backups", tree.home()}) {
        QCOMPARE(services.posix.facts(folder)->mode, mode_t(0700));
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
            const Result<FileFacts> facts = services.posix.facts(entry.path());
            const mode_t expected = facts->type == FileType::Folder ? 0700 : 0600;
            QVERIFY2(facts->mode == expected, entry.path().c_str());
        }
    }
}

void TestBackupUnderWrites::recoveryTextDoneAsPrintedGivesTheSameContent()
{
    const TempTree tree(TempTree::Place::Disk, DatabaseShape{"wal", 4096, 40, 3000, 4711});
    TestServices services(tree.home());
    const RunReport report = runBackup(services, tree.environment());
    int exitCode = -1;
    const QByteArray said = runAsPrinted(artefactOf(report), exitCode);
    QVERIFY2(exitCode == 0, said.constData());
    QCOMPARE(said.count(": OK\n"), 2);
    QVERIFY2(said.contains("\nok\n"), said.constData());
    QCOMPARE(inspect(tree.backups() / "restored.db").content, inspect(tree.database()).content);
}

void TestBackupUnderWrites::recoveryTextOfARawSetGivesTheRawBytes()
{
    const TempTree tree;
    TestServices services(tree.home());
    const Path artefact = artefactOf(runBackup(services, tree.environment()));
    const QByteArray damaged(10'000, 'd');
    writeBytes(tree.database(), damaged);
    writeBytes(Path(tree.database().native() + "-wal"), "frames");
    RestoreRequest request;
    request.artefact = artefact;
    const RunReport report = runRestore(services, tree.environment(), request);
    QCOMPARE(summary(report), u"verified 0"_s);
    int exitCode = -1;
    const QByteArray said = runAsPrinted(safetyCopyOf(report), exitCode);
    QVERIFY2(exitCode == 0, said.constData());
    QCOMPARE(bytesOf(tree.safetyCopies() / "database"), damaged);
    QCOMPARE(bytesOf(tree.safetyCopies() / "database-wal"), "frames");
}

void TestBackupUnderWrites::backupSweepsWhatAKilledOneLeft()
{
    const TempTree tree;
    TestServices services(tree.home());
    const QStringList left{u".holdfast-work-0011aabb"_s, u".holdfast-work-0011aabb-journal"_s,
                           u"sqlite-backup-20260101-000000.db.zst.partial-0011aabb"_s,
                           u"sqlite-backup-20260101-000000.db.zst.meta.json.partial-0011aabb"_s};
    for (const QString &name : left)
        writeBytes(tree.backups() / toPath(name), "half");
    writeBytes(tree.backups() / "notes.txt", "the operator's own");
    writeBytes(tree.safetyCopies() / "sqlite-pre-restore-20260101-000000.db.zst.partial-0011aabb", "half");
    writeBytes(tree.data() / ".holdfast-stage-0011aabb.db", "half");
    QCOMPARE(summary(runBackup(services, tree.environment())), u"verified 0"_s);
    QCOMPARE(tree.strays(), QStringList());
    QCOMPARE(bytesOf(tree.backups() / "notes.txt"), "the operator's own");
}

void TestBackupUnderWrites::lockedFolderIsBusyWithTheHoldersText()
{
    const TempTree tree;
    TestServices services(tree.home());
    std::filesystem::create_directories(tree.backups());
    Child holder(u"lock"_s, {toText(tree.backups() / ".holdfast.lock"), u"quelqu'un d'autre pid 7"_s});
    QVERIFY(holder.isReady());
    const RunReport report = runBackup(services, tree.environment());
    QCOMPARE(report.exitCode, ExitCode::Busy);
    QCOMPARE(report.error->detail, u"quelqu'un d'autre pid 7"_s);
    holder.kill();
    QCOMPARE(summary(runBackup(services, tree.environment())), u"verified 0"_s);
}

void TestBackupUnderWrites::cancelInAnyStepLeavesNothing_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : {"copy", "read-back", "publish"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestBackupUnderWrites::cancelInAnyStepLeavesNothing()
{
    QFETCH(const QString, step);
    const TempTree tree(TempTree::Place::Disk, DatabaseShape{"wal", 4096, 40, 30'000, 4711});
    TestServices services(tree.home());
    std::stop_source stop;
    Running running;
    running.stop = stop.get_token();
    running.onStep = [&](const QString &now, StepState state) {
        if (now == step && state == StepState::Running)
            stop.request_stop();
    };
    const RunReport report = runBackup(services, tree.environment(), running);
    QCOMPARE(report.exitCode, ExitCode::Cancelled);
    QCOMPARE(namesIn(tree.backups()), QStringList{u".holdfast.lock"_s});
    QCOMPARE(services.journal.operations()->first().exitCode, 130);
}

HOLDFAST_TEST_MAIN(TestBackupUnderWrites)
#include "tst_backup_under_writes.moc"
