// Runtime files as a tar: what goes in, and that it comes out as it was.

#include "Child.h"
#include "FailingFiles.h"
#include "RuntimeScene.h"
#include "base/Crypto.h"

#include <QTest>

#include <clocale>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestRuntimeArchive : public QObject
{
    Q_OBJECT

private slots:
    void filesComeBackWithModeAndTime();
    void stockTarReadsWhatWeWrite();
    void namesSurviveTheLocaleOfCron();
    void whatIsNoRegularFileIsListedAndNeverFollowed();
    void namesThatNoArchiveMayHoldAreListed();
    void missingAndUnreadableOnesAreListed();
    void variablesAreKeptForReference();
    void anEnvFileWithTheIntegrityKeyIsNamed();
    void aFileThatChangesOnceIsReadAgain();
    void aFileThatNeverHoldsStillIsAnError();
    void exactNamesSayWhatWasNotThere();
    void exactNamesThatCannotBePackedAreAnError();
    void packingLeavesNothingWhateverCallFails();
    void cancellingLeavesNothing();

private:
    PosixFiles m_files;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

namespace {

QStringList namesOf(const QList<LeftOut> &list)
{
    QStringList out;
    for (const LeftOut &one : list)
        out.append(one.name + u": "_s + one.reason);
    out.sort();
    return out;
}

} // namespace

void TestRuntimeArchive::filesComeBackWithModeAndTime()
{
    const RuntimeScene scene;
    const auto report = packRuntime(m_files, scene.source(), scene.tar(), m_context);
    QVERIFY2(report, detailOf(report));
    QCOMPARE(report->files.size(), 5);
    QCOMPARE(report->missing, QStringList{u"backend/alembic.ini"_s});
    QVERIFY(report->skipped.isEmpty() && report->unreadable.isEmpty());
    const QByteArray tar = bytesOf(scene.tar());
    QCOMPARE(report->tar, (StreamDigest{tar.size(), hex(sha256(tar))}));
    QCOMPARE(m_files.facts(scene.tar())->mode, mode_t{0600});
    const auto entries = unpackRuntime(m_files, scene.tar(), scene.prefix(), usual(), m_context);
    QVERIFY2(entries, detailOf(entries));
    QCOMPARE(entries->size(), 5);
    qint64 total = 0;
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const RuntimeEntry &entry = entries->at(i);
        const Path original = scene.tree.root() / toPath(entry.name);
        const FileFacts facts = m_files.facts(original).value();
        QCOMPARE(bytesOf(entry.staged), bytesOf(original));
        QCOMPARE(m_files.facts(entry.staged)->mode, mode_t{0600});
        QCOMPARE(entry.mode, facts.mode);
        QCOMPARE(entry.modified.tv_sec, facts.modifiedExactly.tv_sec);
        QCOMPARE(entry.modified.tv_nsec, facts.modifiedExactly.tv_nsec);
        QCOMPARE(report->files[i], (PackedFile{entry.name, entry.size, entry.sha256, entry.mode}));
        QCOMPARE(entry.sha256, hex(sha256(bytesOf(original))));
        QVERIFY(i == 0 || entries->at(i - 1).name < entry.name);
        total += entry.size;
    }
    QCOMPARE(report->totalBytes, total);
    removeStaged(m_files, *entries);
    QCOMPARE(namesIn(scene.tree.base()), (QStringList{u"Données à garder"_s, u"t.tar"_s}));
}

void TestRuntimeArchive::stockTarReadsWhatWeWrite()
{
    const RuntimeScene scene;
    QVERIFY(packRuntime(m_files, scene.source(), scene.tar(), m_context));
    std::filesystem::create_directories(scene.prefix());
    QProcess tar;
    tar.start(u"tar"_s, {u"-xpf"_s, toText(scene.tar()), u"-C"_s, toText(scene.prefix())});
    QVERIFY(tar.waitForFinished(30'000));
    QVERIFY2(tar.exitCode() == 0, tar.readAllStandardError().constData());
    for (const char *name : {"backend/.env", "docker-compose.été 1.yml", "scripts/sous dossier/à faire.sh"}) {
        QCOMPARE(bytesOf(scene.prefix() / name), bytesOf(scene.tree.root() / name));
        QCOMPARE(m_files.facts(scene.prefix() / name)->mode, m_files.facts(scene.tree.root() / name)->mode);
    }
}

void TestRuntimeArchive::namesSurviveTheLocaleOfCron()
{
    const RuntimeScene scene;
    const QByteArray before = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, "C");
    const auto report = packRuntime(m_files, scene.source(), scene.tar(), m_context);
    const auto entries = readRuntime(m_files, scene.tar(), usual(), m_context);
    std::setlocale(LC_ALL, before.constData());
    QVERIFY2(report, detailOf(report));
    QVERIFY2(entries, detailOf(entries));
    QCOMPARE(entries->last().name, u"scripts/sous dossier/à faire.sh"_s);
}

void TestRuntimeArchive::whatIsNoRegularFileIsListedAndNeverFollowed()
{
    const RuntimeScene scene;
    const Path scripts = scene.tree.root() / "scripts";
    writeBytes(scene.tree.base() / "dehors" / "secret", "geheim");
    std::filesystem::create_directory_symlink(scene.tree.base() / "dehors", scripts / "lien");
    std::filesystem::create_symlink(scene.tree.base() / "dehors" / "secret", scripts / "l");
    QVERIFY(::mkfifo((scripts / "tube").c_str(), 0600) == 0);
    std::filesystem::remove_all(scene.tree.root() / "backend");
    std::filesystem::create_directory_symlink(scene.tree.base() / "dehors", scene.tree.root() / "backend");
    std::filesystem::create_directory(scene.tree.root() / "docker-compose.x.yml");
    const auto report = packRuntime(m_files, scene.source(), scene.tar(), m_context);
    QVERIFY2(report, detailOf(report));
    QCOMPARE(namesOf(report->skipped),
             (QStringList{u"backend: symlink"_s, u"docker-compose.x.yml: folder"_s, u"scripts/l: symlink"_s,
                          u"scripts/lien: symlink"_s, u"scripts/tube: special-file"_s}));
    QCOMPARE(report->files.size(), 4);
    QVERIFY(!bytesOf(scene.tar()).contains("geheim"));
}

void TestRuntimeArchive::namesThatNoArchiveMayHoldAreListed()
{
    const RuntimeScene scene;
    for (const char *name : {"a\\b", "a\nb", "a\xff", "Grand", "x/y", "X"})
        writeBytes(scene.tree.root() / "scripts" / name, "x");
    const auto report = packRuntime(m_files, scene.source(), scene.tar(), m_context);
    QVERIFY2(report, detailOf(report));
    QCOMPARE(namesOf(report->skipped),
             (QStringList{u"scripts/a\nb: name"_s, u"scripts/a\\b: name"_s,
                          QString(u"scripts/a"_s + QChar(0xfffd) + u": name"_s),
                          u"scripts/grand: case-clash"_s, u"scripts/x/y: case-clash"_s}));
    QVERIFY(readRuntime(m_files, scene.tar(), usual(), m_context));
}

void TestRuntimeArchive::missingAndUnreadableOnesAreListed()
{
    const RuntimeScene scene;
    FailingFiles files(m_files);
    RuntimeSource source = scene.source();
    source.assets.patterns = {u"docker-compose.yml"_s, u"nulle/part"_s, u"conf/*.ini"_s, u"scripts/**"_s};
    QVERIFY(packRuntime(files, source, scene.tree.base() / "vorher.tar", m_context));
    const QString call = u"openRead "_s + toText(scene.tree.root() / "docker-compose.yml");
    files.arm({static_cast<int>(files.log().indexOf(call)) + 1, ErrorCode::PermissionDenied});
    const auto report = packRuntime(files, source, scene.tar(), m_context);
    QVERIFY2(report && files.struck(), detailOf(report));
    QCOMPARE(report->missing, (QStringList{u"nulle/part"_s, u"conf/*.ini"_s}));
    QCOMPARE(report->unreadable.size(), 1);
    QCOMPARE(report->unreadable[0].name, u"docker-compose.yml"_s);
    QVERIFY(report->unreadable[0].reason.contains(u"made to fail"_s));
    QCOMPARE(report->files.size(), 2);
}

void TestRuntimeArchive::variablesAreKeptForReference()
{
    const RuntimeScene scene;
    RuntimeSource source = scene.source();
    source.assets.variables = {u"ZWEI"_s, u"EINS"_s, u"FEHLT"_s};
    source.variables = {{u"EINS"_s, "a \"b\"\n$(c)\\"}, {u"ZWEI"_s, "é"}, {u"OTHER"_s, "never asked for"}};
    const auto report = packRuntime(m_files, source, scene.tar(), m_context);
    QVERIFY2(report, detailOf(report));
    QCOMPARE(report->missingVariables, QStringList{u"FEHLT"_s});
    QCOMPARE(report->files.size(), 5);
    const auto entries = unpackRuntime(m_files, scene.tar(), scene.prefix(), usual(), m_context);
    QVERIFY2(entries, detailOf(entries));
    QCOMPARE(entries->size(), 6);
    QCOMPARE(entries->first().name, u".holdfast/environment.txt"_s);
    const QByteArray text = bytesOf(entries->first().staged);
    QVERIFY(text.endsWith("\nEINS=\"a \\\"b\\\"\\n$(c)\\\\\"\nZWEI=\"é\"\n"));
}

void TestRuntimeArchive::anEnvFileWithTheIntegrityKeyIsNamed()
{
    const RuntimeScene scene;
    QVERIFY(packRuntime(m_files, scene.source(), scene.tar(), m_context)->holdKey.isEmpty());
    std::filesystem::remove(scene.tar());
    scene.put("backend/.env", "export BACKUP_METADATA_HMAC_KEY='x'\n", 0600, {});
    QCOMPARE(packRuntime(m_files, scene.source(), scene.tar(), m_context)->holdKey,
             QStringList{u"backend/.env"_s});
}

void TestRuntimeArchive::aFileThatChangesOnceIsReadAgain()
{
    const RuntimeScene scene;
    FailingFiles files(m_files);
    const Path path = scene.tree.root() / "docker-compose.yml";
    RuntimeSource source = scene.source();
    source.assets.patterns = {u"docker-compose.yml"_s};
    QVERIFY(packRuntime(files, source, scene.tree.base() / "vorher.tar", m_context));
    files.arm({static_cast<int>(files.log().indexOf(u"read "_s + toText(path))) + 1, ErrorCode::IoFailed,
               Fault::Lasting::Once, [&] { writeBytes(path, "services: {more: 1}\n"); }});
    const auto report = packRuntime(files, source, scene.tar(), m_context);
    QVERIFY2(report && files.struck(), detailOf(report));
    QCOMPARE(report->files[0].sha256, hex(sha256("services: {more: 1}\n")));
}

void TestRuntimeArchive::aFileThatNeverHoldsStillIsAnError()
{
    const RuntimeScene scene;
    FailingFiles files(m_files);
    const Path path = scene.tree.root() / "docker-compose.yml";
    QByteArray content;
    Fault always{1, ErrorCode::IoFailed, Fault::Lasting::Once, {}};
    always.instead = [&] {
        writeBytes(path, content += 'x');
        files.arm(always);
    };
    RuntimeSource source = scene.source();
    source.assets.patterns = {u"docker-compose.yml"_s};
    files.arm(always);
    const auto report = packRuntime(files, source, scene.tar(), m_context);
    files.disarm();
    QCOMPARE(codeOf(report), u"source-changed"_s);
    QCOMPARE(report.error().subject, toText(path));
    QVERIFY(!std::filesystem::exists(scene.tar()));
}

void TestRuntimeArchive::exactNamesSayWhatWasNotThere()
{
    const RuntimeScene scene;
    const QStringList names{u"scripts/neu é"_s, u"backend/.env"_s, u"keine/da"_s};
    const auto report = packExactly(m_files, scene.tree.root(), names, scene.tar(), m_context);
    QVERIFY2(report, detailOf(report));
    QCOMPARE(report->absent, (QStringList{u"keine/da"_s, u"scripts/neu é"_s}));
    QCOMPARE(report->files.size(), 1);
    RuntimePolicy policy;
    policy.allowed = {u"**"_s};
    const auto entries = unpackRuntime(m_files, scene.tar(), scene.prefix(), policy, m_context);
    QVERIFY2(entries, detailOf(entries));
    QCOMPARE(absentNames(m_files, *entries, policy).value(), report->absent);
}

void TestRuntimeArchive::exactNamesThatCannotBePackedAreAnError()
{
    const RuntimeScene scene;
    std::filesystem::create_symlink("docker-compose.yml", scene.tree.root() / "scripts" / "l");
    const auto report = packExactly(m_files, scene.tree.root(), {u"scripts/l"_s}, scene.tar(), m_context);
    QCOMPARE(codeOf(report), u"safety-copy-impossible"_s);
    QVERIFY(!std::filesystem::exists(scene.tar()));
}

void TestRuntimeArchive::packingLeavesNothingWhateverCallFails()
{
    const RuntimeScene scene;
    FailingFiles files(m_files);
    const QStringList before = snapshot(scene.tree.base());
    for (int n = 1;; ++n) {
        files.arm({n, ErrorCode::DiskFull});
        const auto report = packRuntime(files, scene.source(), scene.tar(), m_context);
        const QString call = files.log().value(n - 1);
        const bool struck = files.struck();
        files.disarm();
        if (!struck) {
            QVERIFY2(report && n > 40, detailOf(report));
            return;
        }
        if (report) {
            // Only what could not be looked at, and that is said.
            QVERIFY2(!report->unreadable.isEmpty(), qPrintable(call));
            QVERIFY(readRuntime(m_files, scene.tar(), usual(), m_context));
            std::filesystem::remove(scene.tar());
        }
        QVERIFY2(snapshot(scene.tree.base()) == before, qPrintable(call));
    }
}

void TestRuntimeArchive::cancellingLeavesNothing()
{
    const RuntimeScene scene;
    QVERIFY(packRuntime(m_files, scene.source(), scene.tar(), m_context));
    const QStringList before = snapshot(scene.tree.base());
    std::stop_source stop;
    stop.request_stop();
    RunContext stopped(stop.get_token(), m_slot);
    QCOMPARE(codeOf(packRuntime(m_files, scene.source(), scene.tree.base() / "u.tar", stopped)),
             u"cancelled"_s);
    QCOMPARE(codeOf(unpackRuntime(m_files, scene.tar(), scene.prefix(), usual(), stopped)), u"cancelled"_s);
    QCOMPARE(snapshot(scene.tree.base()), before);
}

HOLDFAST_TEST_MAIN(TestRuntimeArchive)
#include "tst_runtime_archive.moc"
