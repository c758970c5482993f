// Restores and reverts of whole, damaged and missing databases.

#include "Child.h"
#include "RestoreScene.h"
#include "base/Crypto.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestRestore : public QObject
{
    Q_OBJECT

private slots:
    void openProcessSeesTheRestoredRowsWithoutReopening_data();
    void openProcessSeesTheRestoredRowsWithoutReopening();
    void writingProcessKeepsItsInvariantThroughARestore();
    void renameIsTakenWhenNobodyHasItOpenAndKeepsAttributes();
    void unprovableOpenersGoThroughTheEngine();
    void symlinkedAndHardLinkedDatabasesStayWhatTheyAre_data();
    void symlinkedAndHardLinkedDatabasesStayWhatTheyAre();
    void damagedTargetComesBackByteForByteOnRevert();
    void targetWithAnOpenWalLeftByAKilledWriterIsKeptInTheSafetyCopy();
    void missingTargetIsRestoredWithoutASafetyCopy();
    void missingFolderOfTheTargetIsMadeAgain();
    void revertToNothingButAWalLeavesNoDatabaseBesideIt();
    void failingSafetyCopyStopsTheRestore();
    void otherApplicationsDatabaseIsRefusedUnlessAccepted();
    void otherPageSizeIsRestoredByRename();
    void damagedDatabaseInUseIsRefused();
    void revertOfARevertBringsTheRestoredDataBack();
    void versionOneSetRestoresVerified();
};

namespace {

Path beside(const Path &database, const char *suffix)
{
    return Path(database.native() + suffix);
}

} // namespace

void TestRestore::openProcessSeesTheRestoredRowsWithoutReopening_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("wal") << QByteArray("wal");
    QTest::newRow("rollback journal") << QByteArray("delete");
}

void TestRestore::openProcessSeesTheRestoredRowsWithoutReopening()
{
    QFETCH(const QByteArray, journalMode);
    RestoreScene scene({journalMode, 4096, 40, 500, 4711});
    scene.services.openers.passThrough = true;
    Child application(u"opener"_s, {toText(scene.tree.database())});
    QVERIFY(application.isReady());
    QCOMPARE(application.ask("transfers"), "0");
    const RunReport report = scene.restore();
    QCOMPARE(summary(report), u"verified 0"_s);
    QCOMPARE(report.facts.value(u"method").toString(), u"through-sqlite"_s);
    QCOMPARE(application.ask("transfers"), "500");
    QCOMPARE(application.ask("write"), "written");
    QCOMPARE(application.ask("transfers"), "501");
    QCOMPARE(application.end(), 0);
    QVERIFY(inspect(scene.tree.database()).sound);
}

void TestRestore::writingProcessKeepsItsInvariantThroughARestore()
{
    RestoreScene scene({"wal", 4096, 40, 5000, 4711});
    scene.services.openers.passThrough = true;
    Child writer(u"writer"_s, {toText(scene.tree.database())});
    QVERIFY(writer.isReady());
    const RunReport report = scene.restore();
    QVERIFY2(!report.error, qPrintable(summary(report)));
    QCOMPARE(writer.end(), 0);
    const Inspection live = inspect(scene.tree.database());
    QVERIFY2(live.sound, qPrintable(live.report));
    QCOMPARE(live.balance, 40 * balancePerAccount);
    QCOMPARE(live.transfers, 5000 + live.counter);
}

void TestRestore::renameIsTakenWhenNobodyHasItOpenAndKeepsAttributes()
{
    RestoreScene scene({"wal", 4096, 40, 500, 4711});
    QCOMPARE(::chmod(scene.tree.database().c_str(), 0664), 0);
    if (::geteuid() == 0)
        QCOMPARE(::chown(scene.tree.database().c_str(), 12345, 23456), 0);
    const FileFacts before = *scene.services.posix.facts(scene.tree.database());
    const RunReport report = scene.restore();
    QCOMPARE(summary(report), u"verified 0"_s);
    QCOMPARE(report.facts.value(u"method").toString(), u"rename"_s);
    QCOMPARE(report.facts.value(u"depth").toString(), u"restored"_s);
    const FileFacts after = *scene.services.posix.facts(scene.tree.database());
    QVERIFY(after.inode != before.inode);
    QCOMPARE(after.mode, before.mode);
    QCOMPARE(after.owner, before.owner);
    QCOMPARE(after.group, before.group);
    QCOMPARE(scene.now(), scene.backup);
    QCOMPARE(Sql(scene.tree.database()).text("PRAGMA journal_mode"), u"wal"_s);
}

void TestRestore::unprovableOpenersGoThroughTheEngine()
{
    RestoreScene scene;
    scene.services.openers.report.provable = false;
    const RunReport report = scene.restore();
    QCOMPARE(report.facts.value(u"method").toString(), u"through-sqlite"_s);
    QCOMPARE(scene.now(), scene.backup);
}

void TestRestore::symlinkedAndHardLinkedDatabasesStayWhatTheyAre_data()
{
    QTest::addColumn<bool>("hard");
    QTest::newRow("symlink") << false;
    QTest::newRow("hard link") << true;
}

void TestRestore::symlinkedAndHardLinkedDatabasesStayWhatTheyAre()
{
    QFETCH(const bool, hard);
    const TempTree tree;
    TestServices services(tree.home());
    const Path other = tree.root() / "ailleurs" / "vraie base.db";
    std::filesystem::create_directories(other.parent_path());
    if (hard) {
        std::filesystem::create_hard_link(tree.database(), other);
    } else {
        std::filesystem::rename(tree.database(), other);
        std::filesystem::create_symlink(other, tree.database());
    }
    RestoreRequest request;
    request.artefact = artefactOf(runBackup(services, tree.environment()));
    const QByteArray backup = inspect(tree.database()).content;
    Sql(tree.database()).execute("DELETE FROM transfers");
    const RunReport report = runRestore(services, tree.environment(), request);
    QCOMPARE(summary(report), u"verified 0"_s);
    QCOMPARE(report.facts.value(u"method").toString(), hard ? u"through-sqlite"_s : u"rename"_s);
    QCOMPARE(std::filesystem::is_symlink(tree.database()), !hard);
    QVERIFY(std::filesystem::equivalent(tree.database(), other));
    QCOMPARE(inspect(other).content, backup);
}

void TestRestore::damagedTargetComesBackByteForByteOnRevert()
{
    RestoreScene scene;
    const QByteArray damaged =
        bytesOf(scene.tree.database()).left(10'123).replace(0, 20, QByteArray(20, 'x'));
    writeBytes(scene.tree.database(), damaged);
    writeBytes(beside(scene.tree.database(), "-wal"), "frames of the damaged one");
    writeBytes(beside(scene.tree.database(), "-journal"), "its journal");
    QCOMPARE(summary(scene.restore()), u"verified 0"_s);
    QCOMPARE(scene.now(), scene.backup);
    QCOMPARE(namesIn(scene.tree.data()), QStringList{toText(scene.tree.database().filename())});
    const RunReport report = runRevert(scene.services, scene.tree.environment());
    QCOMPARE(summary(report), u"rolled-back 0"_s);
    QCOMPARE(bytesOf(scene.tree.database()), damaged);
    QCOMPARE(bytesOf(beside(scene.tree.database(), "-wal")), "frames of the damaged one");
    QCOMPARE(bytesOf(beside(scene.tree.database(), "-journal")), "its journal");
}

void TestRestore::targetWithAnOpenWalLeftByAKilledWriterIsKeptInTheSafetyCopy()
{
    RestoreScene scene({"wal", 4096, 40, 500, 4711});
    Child committer(u"committer"_s, {toText(scene.tree.database())});
    QVERIFY(committer.isReady());
    committer.kill();
    QVERIFY(std::filesystem::file_size(beside(scene.tree.database(), "-wal")) > 0);
    QCOMPARE(summary(scene.restore()), u"verified 0"_s);
    QCOMPARE(scene.now(), scene.backup);
    QCOMPARE(summary(runRevert(scene.services, scene.tree.environment())), u"rolled-back 0"_s);
    const Inspection live = inspect(scene.tree.database());
    QVERIFY(live.sound);
    QCOMPARE(live.transfers, 20);
    QCOMPARE(live.counter, 99 + 20);
}

void TestRestore::missingTargetIsRestoredWithoutASafetyCopy()
{
    RestoreScene scene;
    QCOMPARE(::chmod(scene.tree.data().c_str(), 0775), 0);
    std::filesystem::remove(scene.tree.database());
    QString skipped;
    Running running;
    running.onStep = [&](const QString &step, StepState state) {
        if (state == StepState::Skipped)
            skipped += step;
    };
    const RunReport report = scene.restore(running);
    QCOMPARE(summary(report), u"verified 0"_s);
    QCOMPARE(skipped, u"safety-copy"_s);
    QVERIFY(safetyCopyOf(report).empty());
    QCOMPARE(scene.now(), scene.backup);
    QCOMPARE(scene.services.posix.facts(scene.tree.database())->mode, mode_t(0664));
    QCOMPARE(toString(runRevert(scene.services, scene.tree.environment()).error->code),
             u"nothing-to-revert"_s);
}

void TestRestore::missingFolderOfTheTargetIsMadeAgain()
{
    RestoreScene scene;
    std::filesystem::remove_all(scene.tree.data());
    QCOMPARE(summary(scene.restore()), u"verified 0"_s);
    QCOMPARE(scene.now(), scene.backup);
}

void TestRestore::revertToNothingButAWalLeavesNoDatabaseBesideIt()
{
    RestoreScene scene;
    std::filesystem::remove(scene.tree.database());
    writeBytes(beside(scene.tree.database(), "-wal"), "frames of a database that is gone");
    QCOMPARE(summary(scene.restore()), u"verified 0"_s);
    const RunReport report = runRevert(scene.services, scene.tree.environment());
    QCOMPARE(summary(report), u"rolled-back 0"_s);
    QVERIFY(!std::filesystem::exists(scene.tree.database()));
    QCOMPARE(bytesOf(beside(scene.tree.database(), "-wal")), "frames of a database that is gone");
}

void TestRestore::failingSafetyCopyStopsTheRestore()
{
    RestoreScene scene;
    const QByteArray before = bytesOf(scene.tree.database());
    writeBytes(scene.tree.safetyCopies(), "a file stands where the folder should be");
    const RunReport report = scene.restore();
    QCOMPARE(report.exitCode == ExitCode::Refused || report.exitCode == ExitCode::Failed, true);
    QCOMPARE(toString(report.outcome), u"failed-data-unchanged"_s);
    QCOMPARE(bytesOf(scene.tree.database()), before);
}

void TestRestore::otherApplicationsDatabaseIsRefusedUnlessAccepted()
{
    RestoreScene scene;
    Sql(scene.tree.database()).execute("PRAGMA application_id=1234");
    RunReport report = scene.restore();
    QCOMPARE(toString(report.error->code), u"wrong-target"_s);
    QCOMPARE(report.exitCode, ExitCode::Refused);
    QCOMPARE(scene.now(), scene.changed);
    RestoreRequest request;
    request.artefact = scene.artefact;
    request.acceptTarget = report.error->detail.section(u"--accept-target "_s, 1);
    report = runRestore(scene.services, scene.tree.environment(), request);
    QVERIFY2(!report.error, qPrintable(summary(report)));
    QCOMPARE(toString(report.outcome), u"restored-with-deviations"_s);
    QCOMPARE(report.exitCode, ExitCode::CheckFailed);
    QCOMPARE(scene.now(), scene.backup);
}

void TestRestore::otherPageSizeIsRestoredByRename()
{
    RestoreScene scene({"wal", 4096, 40, 500, 4711});
    Sql(scene.tree.database())
        .execute("PRAGMA journal_mode=DELETE; PRAGMA page_size=1024; VACUUM; PRAGMA journal_mode=WAL");
    QCOMPARE(summary(scene.restore()), u"verified 0"_s);
    QCOMPARE(scene.now(), scene.backup);
    QCOMPARE(Sql(scene.tree.database()).number("PRAGMA page_size"), 4096);
}

void TestRestore::damagedDatabaseInUseIsRefused()
{
    RestoreScene scene;
    const QByteArray damaged(8192, 'x');
    writeBytes(scene.tree.database(), damaged);
    scene.services.openers.report.openers = {{4242, u"application"_s}};
    const RunReport report = scene.restore();
    QCOMPARE(toString(report.error->code), u"target-in-use"_s);
    QCOMPARE(bytesOf(scene.tree.database()), damaged);
}

void TestRestore::revertOfARevertBringsTheRestoredDataBack()
{
    RestoreScene scene;
    QCOMPARE(summary(scene.restore()), u"verified 0"_s);
    QCOMPARE(summary(runRevert(scene.services, scene.tree.environment())), u"rolled-back 0"_s);
    QCOMPARE(scene.now(), scene.changed);
    QCOMPARE(summary(runRevert(scene.services, scene.tree.environment())), u"rolled-back 0"_s);
    QCOMPARE(scene.now(), scene.backup);
}

// Written as the scripts in use write it: PowerShell's ConvertTo-Json with a BOM and CRLF.
void TestRestore::versionOneSetRestoresVerified()
{
    RestoreScene scene;
    const Path artefact = scene.tree.backups() / "sqlite-backup-20260301-020304.db";
    const TempTree other;
    writeBytes(artefact, bytesOf(other.database()));
    const QByteArray bytes = bytesOf(artefact);
    const QByteArray digest = sha256(bytes).toHex().toUpper();
    const QByteArray size = QByteArray::number(bytes.size());
    const QByteArray mac =
        hmacSha256(testKey, digest + '|' + size + "|sqlite|sqlite-backup-20260301-020304.db")
            .toHex()
            .toUpper();
    writeBytes(metadataPath(artefact), "\xEF\xBB\xBF{\r\n    \"generated_at_utc\":  "
                                       "\"2026-03-01T02:03:04.1234567Z\",\r\n    \"mode\":  \"sqlite\",\r\n"
                                       "    \"backup_file\":  \"sqlite-backup-20260301-020304.db\",\r\n    "
                                       "\"backup_path\":  \"C:\\\\x\\\\y.db\",\r\n"
                                       "    \"size_bytes\":  " +
                                           size + ",\r\n    \"sha256\":  \"" + digest +
                                           "\",\r\n    \"hmac_sha256\":  \"" + mac + "\"\r\n}\r\n");
    RestoreRequest request;
    request.artefact = artefact;
    QCOMPARE(summary(runValidate(scene.services, scene.tree.environment(), artefact)), u"verified 0"_s);
    QCOMPARE(summary(runRestore(scene.services, scene.tree.environment(), request)), u"verified 0"_s);
    QCOMPARE(scene.now(), inspect(other.database()).content);
}

HOLDFAST_TEST_MAIN(TestRestore)
#include "tst_restore.moc"
