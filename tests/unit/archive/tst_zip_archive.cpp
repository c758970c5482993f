// Runtime zips of version 1: made byte by byte here, so that they can be forged.

#include "Child.h"
#include "FailingFiles.h"
#include "RuntimeScene.h"
#include "archive/ZipArchive.h"
#include "base/Crypto.h"

#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestZipArchive : public QObject
{
    Q_OBJECT

private slots:
    void zipsOfPowerShellAreRead();
    void zipsOfPythonAreRead();
    void unixModesAreKnown();
    void hostileEntriesAreRefusedBeforeAnythingIsWritten_data();
    void hostileEntriesAreRefusedBeforeAnythingIsWritten();
    void contentThatIsNotWhatTheHeaderSaysIsRefused_data();
    void contentThatIsNotWhatTheHeaderSaysIsRefused();
    void aZipCutAnywhereIsRefused();
    void noFlippedBitGivesOtherContent();
    void unpackingLeavesNothingWhateverCallFails();
    void whatIsNoZipIsRefused_data();
    void whatIsNoZipIsRefused();

private:
    Result<QList<RuntimeEntry>> unpack(const RuntimeScene &scene, const RuntimePolicy &policy = usual())
    {
        return unpackRuntimeZip(m_files, scene.zip(), scene.prefix(), policy, m_context);
    }

    PosixFiles m_files;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

namespace {

// One member (APPNOTE.TXT 6.3.10, 4.3.7 and 4.3.12). What is not given is what an honest writer would say.
struct Member
{
    QByteArray name = "scripts/a";
    QByteArray content = "content of a";
    quint16 method = 0;    // 8: deflated
    quint16 flags = 0x800; // names in UTF-8
    quint16 madeBy = 20;   // host 0: MS-DOS
    quint32 attributes = 0;
    qint64 declaredSize = -1;
    qint64 declaredCrc = -1;
};

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

template <class T>
QByteArray le(T value)
{
    QByteArray out(sizeof(T), '\0');
    qToLittleEndian(value, out.data());
    return out;
}

QByteArray packed(const Member &member)
{
    // zlib's stream without its header and checksum is the deflated data.
    return member.method == 8 ? qCompress(member.content).mid(6).chopped(4) : member.content;
}

// The part that the local header and the central one share.
QByteArray shared(const Member &member)
{
    const qint64 size = member.declaredSize < 0 ? member.content.size() : member.declaredSize;
    const qint64 crc = member.declaredCrc < 0 ? crcOf(member.content) : member.declaredCrc;
    constexpr quint16 time = 12U << 11U;
    constexpr quint16 date = (44U << 9U) | (6U << 5U) | 15U; // 2024-06-15
    return le<quint16>(20) + le(member.flags) + le(member.method) + le(time) + le(date) +
           le(static_cast<quint32>(crc)) + le(static_cast<quint32>(packed(member).size())) +
           le(static_cast<quint32>(size)) + le(static_cast<quint16>(member.name.size())) + le<quint16>(0);
}

QByteArray zipOf(const QList<Member> &members)
{
    QByteArray out;
    QByteArray directory;
    for (const Member &member : members) {
        directory += "PK\1\2" + le(member.madeBy) + shared(member) + le<quint16>(0) + le<quint16>(0) +
                     le<quint16>(0) + le(member.attributes) + le(static_cast<quint32>(out.size())) +
                     member.name;
        out += "PK\3\4" + shared(member) + member.name + packed(member);
    }
    const auto count = static_cast<quint16>(members.size());
    return out + directory + "PK\5\6" + le<quint16>(0) + le<quint16>(0) + le(count) + le(count) +
           le(static_cast<quint32>(directory.size())) + le(static_cast<quint32>(out.size())) + le<quint16>(0);
}

Member withMode(quint32 mode)
{
    Member out{"scripts/b"};
    out.madeBy = 3 << 8 | 20;
    out.attributes = mode << 16U;
    return out;
}

} // namespace

void TestZipArchive::zipsOfPowerShellAreRead()
{
    const RuntimeScene scene;
    Member deflated{"scripts\\sous dossier\\été.ps1", QByteArray("Write-Host\r\n").repeated(10'000), 8};
    writeBytes(scene.zip(),
               zipOf({{"scripts\\", ""}, {"backend\\.env", "A=1\r\n"}, {"backend/", ""}, deflated}));
    const auto entries = unpack(scene);
    QVERIFY2(entries, detailOf(entries));
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(0).name, u"backend/.env"_s);
    QCOMPARE(entries->at(1).name, u"scripts/sous dossier/été.ps1"_s);
    QCOMPARE(bytesOf(entries->at(0).staged), "A=1\r\n");
    QCOMPARE(bytesOf(entries->at(1).staged), deflated.content);
    QCOMPARE(entries->at(1).sha256, hex(sha256(deflated.content)));
    QCOMPARE(entries->at(1).mode, mode_t{0});
    QCOMPARE(m_files.facts(entries->at(0).staged)->mode, mode_t{0600});
    QCOMPARE(QDateTime::fromSecsSinceEpoch(entries->at(0).modified.tv_sec),
             QDateTime(QDate(2024, 6, 15), QTime(12, 0)));
}

void TestZipArchive::zipsOfPythonAreRead()
{
    const RuntimeScene scene;
    scene.put("scripts/sous dossier/à faire.sh", "#!/bin/sh\n", 0755, {1'700'000'000, 0}); // not before 1980
    QProcess python;
    python.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-c"_s, toText(scene.zip()),
                                toText(scene.tree.root() / "scripts")});
    QVERIFY(python.waitForFinished(30'000));
    const auto entries = unpack(scene);
    QVERIFY2(entries, detailOf(entries));
    QCOMPARE(entries->size(), 2);
    for (const RuntimeEntry &entry : *entries) {
        const Path original = scene.tree.root() / toPath(entry.name);
        QCOMPARE(bytesOf(entry.staged), bytesOf(original));
        QCOMPARE(entry.mode, m_files.facts(original)->mode);
    }
}

void TestZipArchive::unixModesAreKnown()
{
    const RuntimeScene scene;
    writeBytes(scene.zip(), zipOf({withMode(0100750)}));
    const auto entries = readRuntimeZip(m_files, scene.zip(), usual(), m_context);
    QVERIFY2(entries, detailOf(entries));
    QCOMPARE(entries->at(0).mode, mode_t{0750});
}

void TestZipArchive::hostileEntriesAreRefusedBeforeAnythingIsWritten_data()
{
    QTest::addColumn<QByteArray>("zip");
    const auto row = [](const char *name, QList<Member> members) {
        members.prepend({}); // a good one before it
        QTest::newRow(name) << zipOf(members);
    };
    row("parent folder", {{"scripts/../../evil"}});
    row("parent folder with backslashes", {{"scripts\\..\\..\\evil"}});
    row("parent folder as a folder", {{"..\\", ""}});
    row("absolute", {{"/tmp/holdfast-evil"}});
    row("absolute with a backslash", {{"\\tmp\\holdfast-evil"}});
    row("drive", {{"C:\\holdfast-evil"}});
    row("here", {{"./scripts/b"}});
    row("empty component", {{"scripts//b"}});
    row("no name", {{""}});
    row("control character", {{"scripts/\x1b[2J"}});
    row("NUL", {{QByteArray("scripts/b\0c", 11)}});
    row("not UTF-8", {{"scripts/\xff\xfe"}});
    row("not among the files", {{"etc/passwd"}});
    row("symlink", {withMode(0120777)});
    row("character device", {withMode(0020600)});
    row("FIFO", {withMode(0010600)});
    row("folder without a slash", {withMode(0040755)});
    row("setuid", {withMode(0104755)});
    row("duplicate", {{}});
    row("duplicate with a backslash", {{"scripts\\a"}});
    row("case clash", {{"Scripts/a"}, {"scripts/A"}});
    row("encrypted", {{"scripts/b", "x", 0, 0x801}});
    row("unusual compression", {{"scripts/b", "x", 12}});
    row("larger than all may be", {{"scripts/b", QByteArray(2'000'000, 'x'), 8}});
    Member bomb{"scripts/b", QByteArray(1'000, 'x'), 8};
    bomb.declaredSize = 0xfffffff0;
    row("declared far larger", {bomb});
    QList<Member> many;
    for (int i = 0; i < 50; ++i)
        many.append({"scripts/many" + QByteArray::number(i)});
    row("too many", many);
}

void TestZipArchive::hostileEntriesAreRefusedBeforeAnythingIsWritten()
{
    QFETCH(const QByteArray, zip);
    const RuntimeScene scene;
    writeBytes(scene.zip(), zip);
    const QStringList before = snapshot(scene.tree.base());
    RuntimePolicy policy = usual();
    policy.maxBytes = 1'000'000;
    policy.maxEntries = 50;
    FailingFiles watched(m_files);
    const auto unpacked = unpackRuntimeZip(watched, scene.zip(), scene.prefix(), policy, m_context);
    QCOMPARE(codeOf(unpacked), u"artefact-damaged"_s);
    QVERIFY(!unpacked.error().detail.contains(u'\x1b'));
    QVERIFY2(watched.log().filter(QRegularExpression(u"^(create|write|rename|makeFolder)"_s)).isEmpty(),
             qPrintable(watched.log().join(u'\n')));
    QCOMPARE(snapshot(scene.tree.base()), before);
    QVERIFY(!std::filesystem::exists("/tmp/holdfast-evil"));
}

void TestZipArchive::contentThatIsNotWhatTheHeaderSaysIsRefused_data()
{
    QTest::addColumn<QByteArray>("zip");
    for (const quint16 method : {quint16(0), quint16(8)}) {
        const QByteArray content(100'000, 'x');
        Member wrong{"scripts/b", content, method};
        wrong.declaredCrc = 0x12345678;
        QTest::addRow("checksum, method %d", method) << zipOf({{}, wrong});
        Member less{"scripts/b", content, method};
        less.declaredSize = 1'000;
        QTest::addRow("larger than declared, method %d", method) << zipOf({{}, less});
        less.declaredCrc = crcOf(content.left(1'000));
        if (method == 0)
            QTest::addRow("larger than declared, its checksum too, method %d", method) << zipOf({{}, less});
        Member more{"scripts/b", content, method};
        more.declaredSize = 200'000;
        QTest::addRow("smaller than declared, method %d", method) << zipOf({{}, more});
    }
    Member nonsense{"scripts/b", "no deflated data at all"};
    QByteArray zip = zipOf({{}, nonsense});
    const QByteArray stored = le<quint16>(0x800) + le<quint16>(0) + le<quint16>(12U << 11U);
    const QByteArray deflated = le<quint16>(0x800) + le<quint16>(8) + le<quint16>(12U << 11U);
    zip.replace(stored, deflated);
    QTest::newRow("not deflated") << zip;
}

void TestZipArchive::contentThatIsNotWhatTheHeaderSaysIsRefused()
{
    QFETCH(const QByteArray, zip);
    const RuntimeScene scene;
    writeBytes(scene.zip(), zip);
    const QStringList before = snapshot(scene.tree.base());
    const auto unpacked = unpack(scene);
    QCOMPARE(codeOf(unpacked), u"artefact-damaged"_s);
    QCOMPARE(snapshot(scene.tree.base()), before);
}

void TestZipArchive::aZipCutAnywhereIsRefused()
{
    const RuntimeScene scene;
    const QByteArray good = zipOf({{}, {"backend\\.env", "A=1\r\n", 8}});
    writeBytes(scene.zip(), good);
    QVERIFY(readRuntimeZip(m_files, scene.zip(), usual(), m_context));
    const QStringList names = namesIn(scene.tree.base());
    for (qsizetype size = 0; size < good.size(); ++size) {
        writeBytes(scene.zip(), good.left(size));
        QVERIFY2(codeOf(unpack(scene)) == u"artefact-damaged",
                 qPrintable(u"%1 of %2"_s.arg(size).arg(good.size())));
        QCOMPARE(namesIn(scene.tree.base()), names);
    }
}

// Many bits of a zip are covered by nothing (R23): names and contents must hold, or it is refused.
void TestZipArchive::noFlippedBitGivesOtherContent()
{
    const RuntimeScene scene;
    const QByteArray good = zipOf({{}, {"backend\\.env", "A=1\r\nB=2\r\nA=1\r\nB=2\r\n", 8}});
    const QStringList names = QStringList(namesIn(scene.tree.base())) << u"t.zip"_s;
    const QSet<QByteArray> known{"content of a", "A=1\r\nB=2\r\nA=1\r\nB=2\r\n"};
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bad = good;
        bad[bit / 8] = static_cast<char>(static_cast<unsigned char>(bad[bit / 8]) ^
                                         (1U << static_cast<unsigned>(bit % 8)));
        writeBytes(scene.zip(), bad);
        const auto entries = unpack(scene);
        if (entries) {
            for (const RuntimeEntry &entry : *entries)
                QVERIFY2(known.contains(bytesOf(entry.staged)), qPrintable(QString::number(bit)));
            removeStaged(m_files, *entries);
        }
        QCOMPARE(namesIn(scene.tree.base()), names);
    }
}

void TestZipArchive::unpackingLeavesNothingWhateverCallFails()
{
    const RuntimeScene scene;
    writeBytes(scene.zip(), zipOf({{}, {"backend\\.env", "A=1\r\n", 8}}));
    const QStringList before = snapshot(scene.tree.base());
    FailingFiles files(m_files);
    for (int n = 1;; ++n) {
        files.arm({n, ErrorCode::DiskFull});
        const auto entries = unpackRuntimeZip(files, scene.zip(), scene.prefix(), usual(), m_context);
        const QString call = files.log().value(n - 1);
        const bool struck = files.struck();
        files.disarm();
        if (!struck) {
            QVERIFY2(entries && n > 8, detailOf(entries));
            return;
        }
        QVERIFY2(codeOf(entries) == u"disk-full", qPrintable(call));
        QVERIFY2(snapshot(scene.tree.base()) == before, qPrintable(call));
    }
}

void TestZipArchive::whatIsNoZipIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("How to\n").repeated(1000);
    QTest::newRow("zeros") << QByteArray(10240, '\0');
    QTest::newRow("only an end record") << QByteArray("PK\5\6" + QByteArray(17, '\xff'));
    QByteArray astray = zipOf({{}});
    qToLittleEndian<quint32>(0x7fffffff, astray.data() + astray.size() - 6);
    QTest::newRow("directory outside of the file") << astray;
}

void TestZipArchive::whatIsNoZipIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const RuntimeScene scene;
    writeBytes(scene.zip(), bytes);
    const QStringList before = snapshot(scene.tree.base());
    QCOMPARE(codeOf(unpack(scene)), u"artefact-damaged"_s);
    QCOMPARE(snapshot(scene.tree.base()), before);
    std::filesystem::remove(scene.zip());
    QCOMPARE(codeOf(unpack(scene)), u"artefact-damaged"_s);
}

HOLDFAST_TEST_MAIN(TestZipArchive)
#include "tst_zip_archive.moc"
