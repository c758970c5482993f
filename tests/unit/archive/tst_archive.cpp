#include "Child.h"
#include "TempTree.h"
#include "archive/RawArchive.h"
#include "archive/ZstdFile.h"
#include "base/Crypto.h"

#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestArchive : public QObject
{
    Q_OBJECT

private slots:
    void contentOfAnySizeSurvives_data();
    void contentOfAnySizeSurvives();
    void stockZstdReadsWhatWeWrite();
    void everyFlippedBitIsCaught();
    void everyTruncationIsCaught();
    void trailingBytesAreRefused_data();
    void trailingBytesAreRefused();
    void contentLargerThanItsLimitIsStopped();
    void textIsNoArtefact();
    void cancellingLeavesNothing();
    void rawFilesSurviveATar();
    void tarsThatWeNeverWriteAreRefused_data();
    void tarsThatWeNeverWriteAreRefused();
    void aTarCutAnywhereIsNeverTakenForWhole();

private:
    PosixFiles m_files;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

namespace {

// Neither constant nor random: compresses a little.
QByteArray contentOf(qsizetype size)
{
    QByteArray out(size, '\0');
    quint32 state = 12345;
    for (qsizetype i = 0; i < size; ++i) {
        state = state * 1664525U + 1013904223U;
        out[i] = static_cast<char>((state >> 24U) % 61U);
    }
    return out;
}

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? u"no error"_s : toString(result.error().code);
}

struct Entry
{
    QByteArray name;
    QByteArray content = "x";
    unsigned type = AE_IFREG;
    QByteArray link = {};
    bool hard = false;
};

void writeTar(const Path &path, const QList<Entry> &entries)
{
    archive *tar = archive_write_new();
    archive_write_set_format_pax_restricted(tar);
    archive_write_open_filename(tar, path.c_str());
    for (const Entry &one : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, one.name.constData());
        archive_entry_set_filetype(entry, one.type);
        archive_entry_set_perm(entry, 0600);
        if (!one.link.isEmpty() && one.hard)
            archive_entry_set_hardlink(entry, one.link.constData());
        else if (!one.link.isEmpty())
            archive_entry_set_symlink(entry, one.link.constData());
        const bool hasBytes = one.type == AE_IFREG && !one.hard;
        archive_entry_set_size(entry, hasBytes ? one.content.size() : 0);
        archive_write_header(tar, entry);
        if (hasBytes)
            archive_write_data(tar, one.content.constData(), static_cast<std::size_t>(one.content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(tar);
    archive_write_free(tar);
}

} // namespace

void TestArchive::contentOfAnySizeSurvives_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 5 * 1024 * 1024})
        QTest::addRow("%d bytes", size) << size;
}

void TestArchive::contentOfAnySizeSurvives()
{
    QFETCH(const int, size);
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    const QByteArray content = contentOf(size);
    writeBytes(tree.data() / "clair", content);
    const Result<PassReport> there =
        compressFile(m_files, tree.data() / "clair", tree.data() / "scellé", m_context);
    QVERIFY(there);
    QCOMPARE(there->plain, (StreamDigest{size, hex(sha256(content))}));
    const QByteArray stored = bytesOf(tree.data() / "scellé");
    QCOMPARE(there->stored, (StreamDigest{stored.size(), hex(sha256(stored))}));
    const auto back =
        decompressFile(m_files, tree.data() / "scellé", tree.data() / "de retour", size, m_context);
    QVERIFY2(back, qPrintable(codeOf(back)));
    QCOMPARE(bytesOf(tree.data() / "de retour"), content);
    QCOMPARE(back->plain, there->plain);
    QCOMPARE(back->stored, there->stored);
    const auto read = decompressFile(m_files, tree.data() / "scellé", {}, size, m_context);
    QCOMPARE(read->plain, there->plain);
    QCOMPARE(copyFile(m_files, tree.data() / "scellé", {}, m_context)->stored, there->stored);
}

void TestArchive::stockZstdReadsWhatWeWrite()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    const QByteArray content = contentOf(3'000'000);
    writeBytes(tree.data() / "clair", content);
    QVERIFY(compressFile(m_files, tree.data() / "clair", tree.data() / "scellé.zst", m_context));
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-d"_s, u"-c"_s, toText(tree.data() / "scellé.zst")});
    QVERIFY(zstd.waitForFinished(30'000));
    QCOMPARE(zstd.readAllStandardOutput(), content);
}

void TestArchive::everyFlippedBitIsCaught()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    writeBytes(tree.data() / "clair", contentOf(600));
    const Result<PassReport> signedReport =
        compressFile(m_files, tree.data() / "clair", tree.data() / "scellé", m_context);
    const QByteArray good = bytesOf(tree.data() / "scellé");
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bad = good;
        bad[bit / 8] = static_cast<char>(static_cast<unsigned char>(bad[bit / 8]) ^
                                         (1U << static_cast<unsigned>(bit % 8)));
        writeBytes(tree.data() / "scellé", bad);
        const auto back =
            decompressFile(m_files, tree.data() / "scellé", tree.data() / "retour", 600, m_context);
        QVERIFY2(!back || back->stored != signedReport->stored, qPrintable(QString::number(bit)));
        if (!back) {
            QCOMPARE(codeOf(back), u"artefact-damaged"_s);
            QVERIFY(!std::filesystem::exists(tree.data() / "retour"));
        }
        std::filesystem::remove(tree.data() / "retour");
    }
}

void TestArchive::everyTruncationIsCaught()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    writeBytes(tree.data() / "clair", contentOf(600));
    QVERIFY(compressFile(m_files, tree.data() / "clair", tree.data() / "scellé", m_context));
    const QByteArray good = bytesOf(tree.data() / "scellé");
    for (qsizetype size = 0; size < good.size(); ++size) {
        writeBytes(tree.data() / "scellé", good.left(size));
        const auto back =
            decompressFile(m_files, tree.data() / "scellé", tree.data() / "retour", 600, m_context);
        QCOMPARE(codeOf(back), u"artefact-damaged"_s);
        QVERIFY(!std::filesystem::exists(tree.data() / "retour"));
    }
}

void TestArchive::trailingBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("a byte") << QByteArray(1, '\0');
    QTest::newRow("a line end") << QByteArray("\n");
    QTest::newRow("a skippable frame") << QByteArray("\x50\x2A\x4D\x18\x04\x00\x00\x00....", 12);
    QTest::newRow("an empty frame") << QByteArray("\x28\xB5\x2F\xFD\x24\x00\x01\x00\x00\x99\xE9\xD8\x51", 13);
    QTest::newRow("more than a chunk") << QByteArray(2'000'000, 'x');
}

void TestArchive::trailingBytesAreRefused()
{
    QFETCH(const QByteArray, tail);
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    writeBytes(tree.data() / "clair", contentOf(5000));
    QVERIFY(compressFile(m_files, tree.data() / "clair", tree.data() / "scellé", m_context));
    const QByteArray good = bytesOf(tree.data() / "scellé");
    for (const QByteArray &bytes : {QByteArray(good + tail), QByteArray(tail + good)}) {
        writeBytes(tree.data() / "scellé", bytes);
        QCOMPARE(codeOf(decompressFile(m_files, tree.data() / "scellé", {}, 100'000, m_context)),
                 u"artefact-damaged"_s);
    }
}

void TestArchive::contentLargerThanItsLimitIsStopped()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    writeBytes(tree.data() / "clair", QByteArray(40'000'000, 'z'));
    QVERIFY(compressFile(m_files, tree.data() / "clair", tree.data() / "scellé", m_context));
    const auto back =
        decompressFile(m_files, tree.data() / "scellé", tree.data() / "retour", 1'000'000, m_context);
    QCOMPARE(codeOf(back), u"artefact-damaged"_s);
    QVERIFY(!std::filesystem::exists(tree.data() / "retour"));
}

void TestArchive::textIsNoArtefact()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    writeBytes(tree.data() / "texte", QByteArray("How to\n").repeated(1000));
    QCOMPARE(codeOf(decompressFile(m_files, tree.data() / "texte", {}, 1'000'000, m_context)),
             u"artefact-damaged"_s);
}

void TestArchive::cancellingLeavesNothing()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    writeBytes(tree.data() / "clair", contentOf(5'000'000));
    std::stop_source stop;
    ProgressSlot slot;
    slot.onChange([&](const Progress &progress) {
        if (progress.done > 2'000'000)
            stop.request_stop();
    });
    RunContext context(stop.get_token(), slot);
    QCOMPARE(codeOf(compressFile(m_files, tree.data() / "clair", tree.data() / "scellé", context)),
             u"cancelled"_s);
    QCOMPARE(namesIn(tree.data()), QStringList{u"clair"_s});
}

void TestArchive::rawFilesSurviveATar()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    QList<std::pair<Path, QString>> raw;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        const Path path(tree.data() / ("brut" + std::string(suffix)));
        writeBytes(path, suffix[0] == '\0' ? contentOf(3'000'001) : QByteArray(suffix));
        raw.append({path, QString::fromLatin1(suffix)});
    }
    const Path tar = tree.data() / "t.tar";
    QVERIFY(packRaw(m_files, raw, tar));
    const auto back = unpackRaw(m_files, tar, tree.data() / "retour", m_context);
    QVERIFY2(back, qPrintable(codeOf(back)));
    QCOMPARE(back->size(), 4);
    for (qsizetype i = 0; i < raw.size(); ++i) {
        QCOMPARE(back->at(i).second, raw[i].second);
        QCOMPARE(bytesOf(back->at(i).first), bytesOf(raw[i].first));
    }
}

void TestArchive::tarsThatWeNeverWriteAreRefused_data()
{
    QTest::addColumn<int>("index");
    const char *names[] = {"parent folder", "absolute name", "other name",     "other suffix",
                           "symlink",       "hard link",     "device",         "fifo",
                           "folder",        "duplicate",     "below a folder", "no entries"};
    for (int i = 0; i < 12; ++i)
        QTest::newRow(names[i]) << i;
}

void TestArchive::tarsThatWeNeverWriteAreRefused()
{
    QFETCH(const int, index);
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    const Entry good{"database", "good"};
    const QList<QList<Entry>> crafted{
        {good, {"../database-wal"}},
        {good, {"/tmp/database-wal"}},
        {good, {"notes"}},
        {good, {"database-wal2"}},
        {good, {"database-wal", {}, AE_IFLNK, "/etc/passwd"}},
        {good, {"database-wal", {}, AE_IFREG, "database", true}},
        {good, {"database-wal", {}, AE_IFCHR}},
        {good, {"database-wal", {}, AE_IFIFO}},
        {good, {"database-wal", {}, AE_IFDIR}},
        {good, good},
        {good, {"x/database"}},
        {},
    };
    const Path tar = tree.data() / "t.tar";
    writeTar(tar, crafted[index]);
    const auto back = unpackRaw(m_files, tar, tree.data() / "retour", m_context);
    QCOMPARE(codeOf(back), u"artefact-damaged"_s);
    QCOMPARE(namesIn(tree.data()), QStringList{u"t.tar"_s});
}

void TestArchive::aTarCutAnywhereIsNeverTakenForWhole()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    const Path tar = tree.data() / "t.tar";
    writeTar(tar, {{"database", contentOf(2000)}, {"database-wal", contentOf(700)}});
    const QByteArray good = bytesOf(tar);
    for (qsizetype size = 0; size < 4500; size += 100) {
        writeBytes(tar, good.left(size));
        const auto back = unpackRaw(m_files, tar, tree.data() / "retour", m_context);
        const bool whole = back && back->size() == 2 && bytesOf(back->at(0).first) == contentOf(2000) &&
                           bytesOf(back->at(1).first) == contentOf(700);
        QVERIFY2(!back || whole, qPrintable(QString::number(size)));
        for (const char *suffix : {"", "-wal"})
            std::filesystem::remove(Path((tree.data() / "retour").native() + suffix));
    }
}

HOLDFAST_TEST_MAIN(TestArchive)
#include "tst_archive.moc"
