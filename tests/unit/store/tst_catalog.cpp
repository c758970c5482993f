// What a look into a backup folder finds; nothing that does not hold ever counts.

#include "Child.h"
#include "TestServices.h"
#include "base/Crypto.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void newestIsBySignedSequenceNotByFileTime();
    void aMissingFolderIsEmpty();
    void everyKindOfFaultIsReportedAndNeverCounts_data();
    void everyKindOfFaultIsReportedAndNeverCounts();
    void swappedArtefactsAreBothRefused();
    void safetyCopiesAreNotBackups();
    void metadataOfVersionOneBesideAZstdArtefactIsRefused();
    void setsOfARetiredKeyCount();
    void ownPartialsAreKnownByName_data();
    void ownPartialsAreKnownByName();
    void artefactsAreNamedInEveryWay();
    void timesStandInNames_data();
    void timesStandInNames();
};

namespace {

struct Scene
{
    TempTree tree{TempTree::Place::Memory};
    TestServices services{tree.home()};

    Path backup()
    {
        services.clock.advance(std::chrono::seconds(5));
        return artefactOf(runBackup(services, tree.environment()));
    }
    QList<BackupSet> sets() { return *readCatalog(services.posix, tree.backups(), services.keys()); }
    QString stateOf(const Path &artefact)
    {
        for (const BackupSet &set : sets()) {
            if (set.artefact == artefact)
                return toString(set.state) + (set.reason.isEmpty() ? QString() : u' ' + set.reason);
        }
        return u"not listed"_s;
    }
};

using Harm = std::function<void(const Path &artefact)>;

struct Case
{
    const char *name;
    const char *state;
    Harm harm;
};

const QList<Case> cases{
    {"artefact gone", "invalid backup-not-found", [](const Path &set) { std::filesystem::remove(set); }},
    {"metadata gone", "partial metadata-missing",
     [](const Path &set) { std::filesystem::remove(metadataPath(set)); }},
    {"metadata is a folder", "invalid metadata-invalid",
     [](const Path &set) {
         std::filesystem::remove(metadataPath(set));
         std::filesystem::create_directory(metadataPath(set));
     }},
    {"metadata is a symlink", "invalid metadata-invalid",
     [](const Path &set) {
         std::filesystem::rename(metadataPath(set), set.parent_path() / "elsewhere");
         std::filesystem::create_symlink(set.parent_path() / "elsewhere", metadataPath(set));
     }},
    {"metadata is huge", "invalid metadata-invalid",
     [](const Path &set) { std::filesystem::resize_file(metadataPath(set), maxManifestBytes + 1); }},
    {"metadata is text", "invalid metadata-invalid",
     [](const Path &set) { writeBytes(metadataPath(set), "a note"); }},
    {"metadata is empty", "invalid metadata-invalid",
     [](const Path &set) { writeBytes(metadataPath(set), {}); }},
    {"metadata edited", "invalid signature-mismatch",
     [](const Path &set) {
         writeBytes(metadataPath(set),
                    bytesOf(metadataPath(set)).replace("\"sequence\":1", "\"sequence\":9"));
     }},
    {"artefact cut", "invalid size-mismatch",
     [](const Path &set) { std::filesystem::resize_file(set, std::filesystem::file_size(set) - 1); }},
    {"artefact is a symlink", "partial backup-not-found",
     [](const Path &set) {
         std::filesystem::rename(set, set.parent_path() / "elsewhere");
         std::filesystem::create_symlink(set.parent_path() / "elsewhere", set);
     }},
};

} // namespace

void TestCatalog::newestIsBySignedSequenceNotByFileTime()
{
    Scene scene;
    const Path first = scene.backup();
    const Path second = scene.backup();
    scene.services.clock.advance(-std::chrono::hours(48)); // the wall clock was set back
    const Path third = scene.backup();
    std::filesystem::last_write_time(first,
                                     std::filesystem::file_time_type::clock::now() + std::chrono::hours(9));
    const QList<BackupSet> sets = scene.sets();
    QCOMPARE(sets.size(), 3);
    QCOMPARE(sets[0].artefact, third);
    QCOMPARE(sets[1].artefact, second);
    QCOMPARE(newestValid(sets)->artefact, third);
}

void TestCatalog::aMissingFolderIsEmpty()
{
    Scene scene;
    QVERIFY(scene.sets().isEmpty());
}

void TestCatalog::everyKindOfFaultIsReportedAndNeverCounts_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << i;
}

void TestCatalog::everyKindOfFaultIsReportedAndNeverCounts()
{
    QFETCH(const int, index);
    Scene scene;
    const Path artefact = scene.backup();
    cases[index].harm(artefact);
    QCOMPARE(scene.stateOf(artefact), QString::fromLatin1(cases[index].state));
    QCOMPARE(newestValid(scene.sets()), nullptr);
    const Path good = scene.backup();
    QCOMPARE(newestValid(scene.sets())->artefact, good);
    const RunReport report = runValidate(scene.services, scene.tree.environment(), artefact);
    QCOMPARE(report.exitCode, ExitCode::BackupNotValid);
}

void TestCatalog::swappedArtefactsAreBothRefused()
{
    Scene scene;
    const Path first = scene.backup();
    Sql(scene.tree.database()).execute("DELETE FROM transfers WHERE id = 1");
    const Path second = scene.backup();
    std::filesystem::rename(first, scene.tree.data() / "x");
    std::filesystem::rename(second, first);
    std::filesystem::rename(scene.tree.data() / "x", second);
    for (const Path &artefact : {first, second})
        QCOMPARE(runValidate(scene.services, scene.tree.environment(), artefact).exitCode,
                 ExitCode::BackupNotValid);
    // With their metadata: the names do not fit then.
    const Path renamed = scene.tree.backups() / "sqlite-backup-20270101-000000.db.zst";
    std::filesystem::rename(second, renamed);
    std::filesystem::rename(metadataPath(second), metadataPath(renamed));
    QCOMPARE(scene.stateOf(renamed), u"invalid name-mismatch"_s);
}

void TestCatalog::safetyCopiesAreNotBackups()
{
    Scene scene;
    RestoreRequest request;
    request.artefact = scene.backup();
    const Path copy = safetyCopyOf(runRestore(scene.services, scene.tree.environment(), request));
    std::filesystem::rename(request.artefact, scene.tree.data() / "x");
    for (const Path &path : {copy, metadataPath(copy)})
        std::filesystem::rename(path, scene.tree.backups() / path.filename());
    QCOMPARE(scene.stateOf(scene.tree.backups() / copy.filename()), u"valid"_s);
    QCOMPARE(newestValid(scene.sets()), nullptr);
}

void TestCatalog::metadataOfVersionOneBesideAZstdArtefactIsRefused()
{
    Scene scene;
    const Path artefact = scene.backup();
    const QByteArray bytes = bytesOf(artefact);
    Manifest manifest;
    manifest.generatedAt = scene.services.clock.nowUtc();
    manifest.backupFile = toText(artefact.filename());
    manifest.sizeBytes = bytes.size();
    manifest.sha256 = hex(sha256(bytes)).toUpper();
    writeBytes(metadataPath(artefact), renderManifest(manifest, Secret(QByteArray(testKey))));
    QCOMPARE(scene.stateOf(artefact), u"invalid metadata-invalid"_s);
}

void TestCatalog::setsOfARetiredKeyCount()
{
    Scene scene;
    const Path artefact = scene.backup();
    SigningKeys keys;
    keys.current = Secret("the new key");
    QCOMPARE(toString(readSet(scene.services.posix, artefact, keys).error().code), u"signature-mismatch"_s);
    keys.retired.emplace_back(QByteArray(testKey));
    QVERIFY(readSet(scene.services.posix, artefact, keys));
}

void TestCatalog::ownPartialsAreKnownByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("own");
    const auto row = [](const QString &name, bool own) { QTest::newRow(qPrintable(name)) << name << own; };
    row(u"sqlite-backup-20260304-050607.db.zst.partial-0a1b2c3d"_s, true);
    row(u"sqlite-pre-restore-20260304-050607.tar.zst.meta.json.partial-0a1b2c3d"_s, true);
    row(u".holdfast-work-0a1b2c3d"_s, true);
    row(u".holdfast-work-0a1b2c3d-journal"_s, true);
    row(u".holdfast-stage-0a1b2c3d.db"_s, true);
    row(u".holdfast-stage-0a1b2c3d.db.raw-wal"_s, true);
    row(u"sqlite-backup-20260304-050607.db.zst"_s, false);
    row(u"sqlite-backup-20260304-050607.db.zst.partial"_s, false);
    row(u"my.partial-0a1b2c3d"_s, false);
    row(u".holdfast.lock"_s, false);
    row(u"app.db-wal"_s, false);
}

void TestCatalog::ownPartialsAreKnownByName()
{
    QFETCH(const QString, name);
    QFETCH(const bool, own);
    QCOMPARE(isOwnPartial(name), own);
}

void TestCatalog::artefactsAreNamedInEveryWay()
{
    const TempTree tree;
    const Path wanted = tree.backups() / "b é.db.zst";
    writeBytes(wanted, "x");
    QCOMPARE(artefactNamed(toText(wanted), tree.root()), wanted);
    QCOMPARE(artefactNamed(toText(metadataPath(wanted)), tree.root()), wanted);
    QCOMPARE(artefactNamed(u"backups/db/b é.db.zst"_s, tree.root()), wanted);
    QCOMPARE(artefactNamed(u".\\backups\\db\\b é.db.zst"_s, tree.root()), wanted);
    QCOMPARE(artefactNamed(u"backups\\db\\b é.db.zst.meta.json"_s, tree.root()), wanted);
}

void TestCatalog::timesStandInNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("time");
    QTest::newRow("ours") << u"sqlite-backup-20260304-050607-1a2b.db.zst"_s << u"2026-03-04T05:06:07Z"_s;
    QTest::newRow("version 1") << u"sqlite-backup-20251231-235959.db"_s << u"2025-12-31T23:59:59Z"_s;
    QTest::newRow("no such day") << u"sqlite-backup-20260231-050607.db"_s << QString();
    QTest::newRow("no such hour") << u"sqlite-backup-20260301-250607.db"_s << QString();
    QTest::newRow("too many digits") << u"sqlite-backup-120260304-050607.db"_s << QString();
    QTest::newRow("none") << u"notes.txt"_s << QString();
}

void TestCatalog::timesStandInNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, time);
    QCOMPARE(timeInName(name).toString(Qt::ISODate), time);
}

HOLDFAST_TEST_MAIN(TestCatalog)
#include "tst_catalog.moc"
