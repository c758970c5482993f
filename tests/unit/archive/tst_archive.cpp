#include "Child.h"
#include "TempTree.h"
#include "archive/RawArchive.h"

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
