// Runtime files on their way back: what is shown, what is kept, and what is left alone.

#include "Child.h"
#include "RuntimeRestoring.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestRuntimeRestore : public QObject
{
    Q_OBJECT

private slots:
    void whatWasThereComesBackWithModeAndTime();
    void presentSecretsStayAndTheRestComesBack();
    void differencesAreTold();
    void newFilesAreNeverWiderThanTheyMayBe();
    void aNewFolderIsAsOpenAsTheOneAboveIt();
    void revertBringsEveryByteBackAndRemovesWhatWasNew();
    void nothingGoesThroughALink_data();
    void nothingGoesThroughALink();
    void blockedFilesAreLeftAloneAndTheOthersGoOn();
};

void TestRuntimeRestore::whatWasThereComesBackWithModeAndTime()
{
    RuntimeRestoring it;
    it.change.secrets = SecretPolicy::TakeArchived;
    const RuntimeApplied applied = it.run();
    QVERIFY2(applied.end == End::Done, qPrintable(say(applied)));
    for (const RuntimeEntry &entry : it.change.entries) {
        const Path path = it.change.root / toPath(entry.name);
        const FileFacts facts = it.services.posix.facts(path).value();
        QCOMPARE(bytesOf(path), bytesOf(entry.staged));
        QCOMPARE(facts.mode, entry.mode);
        if (entry.name == u"scripts/grand") // only its mode was another
            continue;
        QCOMPARE(facts.modifiedExactly.tv_sec, entry.modified.tv_sec);
        QCOMPARE(facts.modifiedExactly.tv_nsec, entry.modified.tv_nsec);
    }
    QVERIFY(it.scene.tree.strays().isEmpty());
    QCOMPARE(it.bytes("scripts/neuer.sh"), "here since\n");
    QCOMPARE(it.difference().touched(), QStringList());
}

void TestRuntimeRestore::presentSecretsStayAndTheRestComesBack()
{
    RuntimeRestoring it;
    const RuntimeApplied applied = it.run();
    QVERIFY2(applied.end == End::Done, qPrintable(say(applied)));
    QCOMPARE(it.bytes("backend/.env"), "A=1\r\nTOKEN=new\r\nONLY_KEY=k\r\n");
    QCOMPARE(it.facts("backend/.env").mode, mode_t{0640});
    QCOMPARE(it.bytes("docker-compose.yml"), "services: {}\n");
    QCOMPARE(applied.replaced, (QStringList{u"backend/.env"_s, u"docker-compose.yml"_s, u"scripts/grand"_s}));
    QCOMPARE(applied.created, QStringList{u"scripts/sous dossier/à faire.sh"_s});
    QCOMPARE(applied.newFolders, QStringList{u"scripts/sous dossier"_s});
    QCOMPARE(it.difference().touched(), QStringList());
}

void TestRuntimeRestore::differencesAreTold()
{
    RuntimeRestoring it;
    const RuntimeDifference difference = it.difference();
    QCOMPARE(difference.files.size(), 5);
    QVERIFY(it.before == it.state());
    QVERIFY(fileOf(difference, u"docker-compose.été 1.yml"_s).kind == FileChange::Same);
    const FileDifference &compose = fileOf(difference, u"docker-compose.yml"_s);
    QVERIFY(compose.kind == FileChange::Changed);
    QCOMPARE(compose.digestNow, hex(sha256("services: {changed: 1}\n")));
    QCOMPARE(compose.digestThen, hex(sha256("services: {}\n")));
    QCOMPARE(compose.modeNow, mode_t{0600});
    QCOMPARE(compose.modeThen, mode_t{0644});
    QVERIFY(fileOf(difference, u"scripts/sous dossier/à faire.sh"_s).kind == FileChange::New);
    const FileDifference &mode = fileOf(difference, u"scripts/grand"_s);
    QVERIFY(mode.kind == FileChange::ModeOnly && mode.modeNow == 0644 && mode.modeThen == 0604);
    const FileDifference &env = fileOf(difference, u"backend/.env"_s);
    QStringList keys;
    for (const KeyChange &key : env.keys)
        keys.append(key.key + u' ' + toString(key.kind));
    QCOMPARE(keys, (QStringList{u"A changed"_s, u"B removed"_s, u"ONLY_KEY kept"_s, u"TOKEN kept"_s}));
    QCOMPARE(difference.count(FileChange::Changed), 2);
    const QByteArray bound = QJsonDocument(difference.bound()).toJson();
    QVERIFY(bound.contains(compose.digestNow.toUtf8()) && !bound.contains("TOKEN"));
}

void TestRuntimeRestore::newFilesAreNeverWiderThanTheyMayBe()
{
    RuntimeRestoring it;
    for (RuntimeEntry &entry : it.change.entries)
        entry.mode = entry.name.startsWith(u"scripts/") ? 0777 : 0666;
    std::filesystem::remove_all(it.change.root / "backend");
    std::filesystem::remove_all(it.change.root / "scripts");
    std::filesystem::remove(it.change.root / "docker-compose.yml");
    const RuntimeApplied applied = it.run();
    QVERIFY2(applied.end == End::Done, qPrintable(say(applied)));
    QCOMPARE(it.facts("backend/.env").mode, mode_t{0600});
    QCOMPARE(it.facts("docker-compose.yml").mode, mode_t{0644});
    QCOMPARE(it.facts("docker-compose.été 1.yml").mode, mode_t{0644});
    QCOMPARE(it.facts("scripts/grand").mode, mode_t{0755});
}

void TestRuntimeRestore::aNewFolderIsAsOpenAsTheOneAboveIt()
{
    RuntimeRestoring it;
    std::filesystem::remove_all(it.change.root / "scripts");
    QVERIFY(::chmod(it.change.root.c_str(), 0775) == 0);
    const RuntimeApplied applied = it.run();
    QVERIFY2(applied.end == End::Done, qPrintable(say(applied)));
    QCOMPARE(applied.newFolders, (QStringList{u"scripts"_s, u"scripts/sous dossier"_s}));
    QCOMPARE(it.facts("scripts").mode, mode_t{0755});
    QCOMPARE(it.facts("scripts/sous dossier").mode, mode_t{0755});
}

void TestRuntimeRestore::revertBringsEveryByteBackAndRemovesWhatWasNew()
{
    RuntimeRestoring it;
    const RuntimeDifference shown = it.difference();
    const RuntimeSafety safety = it.safety(shown);
    QVERIFY(applyRuntime(it.services, it.change, shown, safety, it.context).end == End::Done);
    QVERIFY(it.state() != it.before);
    RuntimePolicy policy;
    policy.allowed = {u"**"_s};
    RuntimeChange back;
    back.root = it.change.root;
    back.secrets = SecretPolicy::TakeArchived;
    back.entries = unpackRuntime(it.services.posix, it.scene.tree.base() / "sûr.tar",
                                 it.scene.tree.base() / "retour", policy, it.context)
                       .value();
    back.remove = absentNames(it.services.posix, back.entries, policy).value();
    QCOMPARE(back.remove, QStringList{u"scripts/sous dossier/à faire.sh"_s});
    const RuntimeDifference revert = compareRuntime(it.services, back, it.context).value();
    QCOMPARE(revert.count(FileChange::Removed), 1);
    const RuntimeSafety again = it.safety(revert, "zweite.tar");
    const RuntimeApplied applied = applyRuntime(it.services, back, revert, again, it.context);
    QVERIFY2(applied.end == End::Done, qPrintable(say(applied)));
    QCOMPARE(applied.removed, QStringList{u"scripts/sous dossier/à faire.sh"_s});
    QCOMPARE(it.state(), it.before);
}

void TestRuntimeRestore::nothingGoesThroughALink_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("a linked folder") << true;
    QTest::newRow("a linked file") << false;
}

void TestRuntimeRestore::nothingGoesThroughALink()
{
    QFETCH(const bool, folder);
    RuntimeRestoring it;
    const Path outside = it.scene.tree.base() / "dehors";
    writeBytes(outside / ".env", "TOKEN=outside\n");
    if (folder) {
        std::filesystem::remove_all(it.change.root / "backend");
        std::filesystem::create_directory_symlink(outside, it.change.root / "backend");
    } else {
        std::filesystem::remove(it.change.root / "backend" / ".env");
        std::filesystem::create_symlink(outside / ".env", it.change.root / "backend" / ".env");
    }
    const FileDifference env = fileOf(it.difference(), u"backend/.env"_s);
    QVERIFY(env.kind == FileChange::Blocked);
    QCOMPARE(env.reason, folder ? u"symlinked-folder"_s : u"symlink"_s);
    const RuntimeApplied applied = it.run();
    QVERIFY2(applied.end == End::Done, qPrintable(say(applied)));
    QCOMPARE(applied.blocked, QStringList{u"backend/.env"_s});
    QCOMPARE(bytesOf(outside / ".env"), "TOKEN=outside\n");
    QCOMPARE(namesIn(outside), QStringList{u".env"_s});
    QVERIFY(std::filesystem::is_symlink(it.change.root / (folder ? "backend" : "backend/.env")));
    QCOMPARE(it.bytes("docker-compose.yml"), "services: {}\n");
}

void TestRuntimeRestore::blockedFilesAreLeftAloneAndTheOthersGoOn()
{
    RuntimeRestoring it;
    const QByteArray wide("T\0O\0K\0E\0N\0=\0001\0", 14);
    writeBytes(it.change.root / "backend" / ".env", wide);
    std::filesystem::remove(it.change.root / "docker-compose.yml");
    std::filesystem::create_directory(it.change.root / "docker-compose.yml");
    QCOMPARE(fileOf(it.difference(), u"backend/.env"_s).reason, u"not-text"_s);
    QCOMPARE(fileOf(it.difference(), u"docker-compose.yml"_s).reason, u"folder"_s);
    const RuntimeApplied applied = it.run();
    QVERIFY2(applied.end == End::Done, qPrintable(say(applied)));
    QCOMPARE(applied.blocked, (QStringList{u"backend/.env"_s, u"docker-compose.yml"_s}));
    QCOMPARE(it.bytes("backend/.env"), wide);
    QCOMPARE(it.facts("scripts/grand").mode, mode_t{0604});
}

HOLDFAST_TEST_MAIN(TestRuntimeRestore)
#include "tst_runtime_restore.moc"
