// What is refused of a runtime archive before a byte of it is written.

#include "Child.h"
#include "FailingFiles.h"
#include "RuntimeScene.h"

#include <QRegularExpression>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestRuntimeReading : public QObject
{
    Q_OBJECT

private slots:
    void aNoteOfAbsentNamesIsJudgedToo_data();
    void aNoteOfAbsentNamesIsJudgedToo();
    void unpackingLeavesNothingWhateverCallFails();
    void hostileEntriesAreRefusedBeforeAnythingIsWritten_data();
    void hostileEntriesAreRefusedBeforeAnythingIsWritten();
    void anArchiveCutAnywhereIsRefused();
    void whatIsNoTarIsRefused_data();
    void whatIsNoTarIsRefused();

private:
    PosixFiles m_files;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

namespace {

struct Entry
{
    QByteArray name = "scripts/a";
    unsigned mode = AE_IFREG | 0644;
    QByteArray content = "x";
    QByteArray symlink = {};
    QByteArray hardlink = {};
    bool sparse = false;
};

void writeTar(const Path &path, const QList<Entry> &entries)
{
    archive *tar = archive_write_new();
    archive_write_set_format_pax(tar);
    archive_write_set_bytes_in_last_block(tar, 1);
    archive_write_open_filename(tar, path.c_str());
    for (const Entry &one : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, one.name.constData());
        archive_entry_set_mode(entry, static_cast<mode_t>(one.mode));
        if (!one.hardlink.isEmpty())
            archive_entry_set_hardlink(entry, one.hardlink.constData());
        if (!one.symlink.isEmpty())
            archive_entry_set_symlink(entry, one.symlink.constData());
        const bool hasBytes = (one.mode & AE_IFMT) == AE_IFREG && one.hardlink.isEmpty();
        archive_entry_set_size(entry, hasBytes ? one.content.size() : 0);
        if (one.sparse)
            archive_entry_sparse_add_entry(entry, 0, 1);
        archive_write_header(tar, entry);
        if (hasBytes)
            archive_write_data(tar, one.content.constData(), static_cast<std::size_t>(one.content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(tar);
    archive_write_free(tar);
}

} // namespace

void TestRuntimeReading::aNoteOfAbsentNamesIsJudgedToo_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("parent") << QByteArray("../x\n");
    QTest::newRow("absolute") << QByteArray("/etc/passwd\n");
    QTest::newRow("twice") << QByteArray("a\nA\n");
    QTest::newRow("empty line") << QByteArray("a\n\nb\n");
    QTest::newRow("no line end") << QByteArray("a");
    QTest::newRow("not UTF-8") << QByteArray("a\xff\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a note") << QByteArray(".holdfast/absent.txt\n");
}

void TestRuntimeReading::aNoteOfAbsentNamesIsJudgedToo()
{
    QFETCH(const QByteArray, note);
    const RuntimeScene scene;
    writeTar(scene.tar(), {{".holdfast/absent.txt", AE_IFREG | 0600, note}});
    RuntimePolicy policy;
    policy.allowed = {u"**"_s};
    const auto entries = unpackRuntime(m_files, scene.tar(), scene.prefix(), policy, m_context);
    QVERIFY2(entries, detailOf(entries));
    QCOMPARE(codeOf(absentNames(m_files, *entries, policy)), u"artefact-damaged"_s);
}

void TestRuntimeReading::unpackingLeavesNothingWhateverCallFails()
{
    const RuntimeScene scene;
    FailingFiles files(m_files);
    QVERIFY(packRuntime(files, scene.source(), scene.tar(), m_context));
    const QStringList before = snapshot(scene.tree.base());
    for (int n = 1;; ++n) {
        files.arm({n, ErrorCode::IoFailed});
        const auto entries = unpackRuntime(files, scene.tar(), scene.prefix(), usual(), m_context);
        const QString call = files.log().value(n - 1);
        const bool struck = files.struck();
        files.disarm();
        if (!struck) {
            QVERIFY2(entries && n > 20, detailOf(entries));
            return;
        }
        QVERIFY2(codeOf(entries) == u"io-failed", qPrintable(call + u' ' + codeOf(entries)));
        QVERIFY2(snapshot(scene.tree.base()) == before, qPrintable(call));
    }
}

void TestRuntimeReading::hostileEntriesAreRefusedBeforeAnythingIsWritten_data()
{
    QTest::addColumn<QList<Entry>>("entries");
    const auto row = [](const char *name, const QList<Entry> &entries) {
        QTest::newRow(name) << (QList<Entry>{{}} + entries); // a good one before it
    };
    row("parent folder", {{"scripts/../../evil"}});
    row("only parent", {{".."}});
    row("absolute", {{"/tmp/holdfast-evil"}});
    row("here", {{"./scripts/b"}});
    row("empty component", {{"scripts//b"}});
    row("backslash", {{"scripts\\b"}});
    row("control character", {{"scripts/\x1b[2J"}});
    row("line feed", {{"scripts/b\nc"}});
    row("not UTF-8", {{"scripts/\xff\xfe"}});
    row("not among the files", {{"etc/passwd"}});
    row("reserved", {{"backups/db/x"}});
    row("another note", {{".holdfast/other.txt"}});
    row("symlink", {{"scripts/b", AE_IFLNK | 0777, {}, "../../../etc"}});
    row("symlink, then through it", {{"scripts/b", AE_IFLNK | 0777, {}, "/tmp"}, {"scripts/b/evil"}});
    row("hard link", {{"scripts/b", AE_IFREG | 0644, {}, {}, "/etc/passwd"}});
    row("hard link to a good one", {{"scripts/b", AE_IFREG | 0644, {}, {}, "scripts/a"}});
    row("character device", {{"scripts/b", AE_IFCHR | 0600}});
    row("block device", {{"scripts/b", AE_IFBLK | 0600}});
    row("FIFO", {{"scripts/b", AE_IFIFO | 0600}});
    row("folder", {{"scripts/b", AE_IFDIR | 0755}});
    row("setuid", {{"scripts/b", AE_IFREG | 04755}});
    row("setgid", {{"scripts/b", AE_IFREG | 02755}});
    row("sticky", {{"scripts/b", AE_IFREG | 01755}});
    row("duplicate", {{}});
    row("case clash", {{"scripts/A"}});
    row("a file as a folder", {{"scripts/a/b"}});
    row("a folder as a file", {{"scripts/b/c"}, {"scripts/B"}});
    row("composed and not", {{"scripts/\xC3\xA9"}, {"scripts/e\xCC\x81"}});
    row("sparse", {{"scripts/b", AE_IFREG | 0644, QByteArray(100'000, 'x'), {}, {}, true}});
    row("too long", {{QByteArray("scripts/") + QByteArray(256, 'a')}});
    row("larger than all may be", {{"scripts/b", AE_IFREG | 0644, QByteArray(2'000'000, 'x')}});
    QList<Entry> many;
    for (int i = 0; i < 50; ++i)
        many.append({"scripts/many" + QByteArray::number(i)});
    row("too many", many);
}

void TestRuntimeReading::hostileEntriesAreRefusedBeforeAnythingIsWritten()
{
    QFETCH(const QList<Entry>, entries);
    const RuntimeScene scene;
    writeTar(scene.tar(), entries);
    const QStringList before = snapshot(scene.tree.base());
    RuntimePolicy policy = usual();
    policy.maxBytes = 1'000'000;
    policy.maxEntries = 50;
    FailingFiles watched(m_files);
    const auto unpacked = unpackRuntime(watched, scene.tar(), scene.prefix(), policy, m_context);
    QCOMPARE(codeOf(unpacked), u"artefact-damaged"_s);
    QVERIFY(!unpacked.error().detail.contains(u'\x1b') && !unpacked.error().detail.contains(u'\n'));
    QVERIFY2(watched.log().filter(QRegularExpression(u"^(create|write|rename|makeFolder)"_s)).isEmpty(),
             qPrintable(watched.log().join(u'\n')));
    QCOMPARE(snapshot(scene.tree.base()), before);
    QVERIFY(!std::filesystem::exists("/tmp/holdfast-evil"));
}

void TestRuntimeReading::anArchiveCutAnywhereIsRefused()
{
    const RuntimeScene scene;
    // The last entry ends in zeros, as the mark behind it does.
    writeTar(scene.tar(), {{"scripts/a", AE_IFREG | 0644, QByteArray(700, 'a')},
                           {"scripts/b", AE_IFREG | 0644, QByteArray(4096, '\0')}});
    QVERIFY(unpackRuntime(m_files, scene.tar(), scene.prefix(), usual(), m_context));
    for (const char *number : {".1", ".2"})
        std::filesystem::remove(Path(scene.prefix().native() + number));
    const QByteArray good = bytesOf(scene.tar());
    const QStringList names = namesIn(scene.tree.base());
    for (qsizetype size = 0; size < good.size(); size += 128) {
        writeBytes(scene.tar(), good.left(size));
        const auto entries = unpackRuntime(m_files, scene.tar(), scene.prefix(), usual(), m_context);
        QVERIFY2(codeOf(entries) == u"artefact-damaged", qPrintable(QString::number(size)));
        QCOMPARE(namesIn(scene.tree.base()), names);
    }
    for (const QByteArray &tail : {QByteArray(1, '\0'), QByteArray(512, '\0'), QByteArray(good)}) {
        writeBytes(scene.tar(), good + tail);
        QCOMPARE(codeOf(readRuntime(m_files, scene.tar(), usual(), m_context)), u"artefact-damaged"_s);
    }
}

void TestRuntimeReading::whatIsNoTarIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("How to\n").repeated(1000);
    QTest::newRow("zeros") << QByteArray(10240, '\0');
    QTest::newRow("ones") << QByteArray(10240, '\xff');
    QTest::newRow("gzip") << QByteArray::fromHex("1f8b0800000000000003") + QByteArray(1000, 'x');
    QTest::newRow("zip") << QByteArray("PK\3\4") + QByteArray(1000, 'x');
}

void TestRuntimeReading::whatIsNoTarIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const RuntimeScene scene;
    writeBytes(scene.tar(), bytes);
    const QStringList before = snapshot(scene.tree.base());
    const auto entries = unpackRuntime(m_files, scene.tar(), scene.prefix(), usual(), m_context);
    if (entries)
        QVERIFY(entries->isEmpty()); // two blocks of zeros are an archive of nothing
    else
        QCOMPARE(codeOf(entries), u"artefact-damaged"_s);
    QCOMPARE(snapshot(scene.tree.base()), before);
}

HOLDFAST_TEST_MAIN(TestRuntimeReading)
#include "tst_runtime_reading.moc"
