// The copy of an SQLite database as it goes through in one pass: the bytes that are handed on are those of
// the copy, whoever writes meanwhile, and what fails on either side comes out as what it is.

#include "Child.h"
#include "Fakes.h"
#include "FixedClock.h"
#include "Passes.h"
#include "TempTree.h"
#include "engine/sqlite/SqliteEngine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

namespace {

template <class T>
QString said(const Result<T> &result)
{
    return result ? u"no error"_s : QString(toString(result.error().code) + u": "_s + result.error().detail);
}

template <class T>
QString codeOf(const Result<T> &result)
{
    return said(result).section(u':', 0, 0);
}

// Refuses as soon as more than so many bytes have come.
class Refusing final : public ByteSink
{
public:
    explicit Refusing(qint64 limit) : m_limit(limit) {}
    Result<void> write(const char * /*bytes*/, qint64 size) override
    {
        m_taken += size;
        if (m_taken > m_limit)
            return fail(ErrorCode::DiskFull, u"le preneur"_s, u"plein"_s);
        return {};
    }
    Result<void> finish() override { return {}; }

private:
    qint64 m_limit;
    qint64 m_taken = 0;
};

ReadBack nothingToRead()
{
    return [](ByteSink &to, RunContext & /*context*/) { return to.finish(); };
}

} // namespace

class TestSqliteCopy : public QObject
{
    Q_OBJECT

private slots:
    void whatIsHandedOnIsTheCopy_data();
    void whatIsHandedOnIsTheCopy();
    void errorOfTheSinkComesOut_data();
    void errorOfTheSinkComesOut();
    void sinkThatCannotBeOpenedEndsTheCopy();
    void stopEndsTheCopy();
    void badCopyIsFoundWhileItIsReadBack();
    void errorOfTheDiskIsNoWordAboutTheCopy();
    void digestInPlaceIsThatOfTheCopy();
    void digestInPlaceIsBusyWhereSomethingStandsBeside();

private:
    SqliteEngine engine(const Path &database)
    {
        return SqliteEngine(database, {m_files, m_openers, m_clock});
    }

    FixedClock m_clock;
    PosixFiles m_files;
    FakeOpeners m_openers;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

void TestSqliteCopy::whatIsHandedOnIsTheCopy_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<bool>("underWrites");
    for (const char *mode : {"wal", "delete"}) {
        for (const int size : {512, 4096, 65536}) {
            QTest::addRow("%s, pages of %d", mode, size) << QByteArray(mode) << size << false;
            QTest::addRow("%s, pages of %d, under writes", mode, size) << QByteArray(mode) << size << true;
        }
    }
}

void TestSqliteCopy::whatIsHandedOnIsTheCopy()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const int, pageSize);
    QFETCH(const bool, underWrites);
    const TempTree tree(TempTree::Place::Disk, DatabaseShape{journalMode, pageSize, 40, 20'000, 4711});
    std::optional<Child> writer;
    if (underWrites)
        QVERIFY(writer.emplace(u"writer"_s, QStringList{toText(tree.database())}).isReady());
    SqliteEngine one = engine(tree.database());
    for (int round = 0; round < 3; ++round) {
        const Path work = tree.root() / "travail.db";
        const Path copy = tree.root() / "copie.db";
        NewFiles to(m_files, copy);
        const Result<CopyReport> report = one.copy({work, to.opening()}, m_context);
        QVERIFY2(report, qPrintable(said(report)));
        QVERIFY(to.finish());
        QVERIFY(bytesOf(copy) == bytesOf(work));
        QVERIFY(inspect(copy).sound);
        QCOMPARE(inspect(copy).balance, 40 * balancePerAccount);
        std::filesystem::remove(work);
        std::filesystem::remove(copy);
    }
    if (writer)
        QCOMPARE(writer->end(), 0);
}

void TestSqliteCopy::errorOfTheSinkComesOut_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {0, 4096, 500'000})
        QTest::addRow("after %d bytes", limit) << limit;
    QTest::newRow("at the last byte") << -1;
}

void TestSqliteCopy::errorOfTheSinkComesOut()
{
    QFETCH(const int, limit);
    const TempTree tree(TempTree::Place::Memory, DatabaseShape{"delete", 4096, 40, 30'000, 4711});
    const QByteArray before = bytesOf(tree.database());
    QVERIFY(before.size() > 600'000);
    Refusing sink(limit < 0 ? before.size() - 1 : limit);
    const OpenSink open = [&]() -> Result<ByteSink *> { return &sink; };
    const Result<CopyReport> report =
        engine(tree.database()).copy({tree.root() / "travail.db", open}, m_context);
    QCOMPARE(said(report), u"disk-full: plein"_s);
    QCOMPARE(report.error().subject, u"le preneur"_s);
    QCOMPARE(bytesOf(tree.database()), before);
}

void TestSqliteCopy::sinkThatCannotBeOpenedEndsTheCopy()
{
    const TempTree tree(TempTree::Place::Memory);
    const OpenSink open = []() -> Result<ByteSink *> { return fail(ErrorCode::PermissionDenied); };
    const Result<CopyReport> report =
        engine(tree.database()).copy({tree.root() / "travail.db", open}, m_context);
    QCOMPARE(codeOf(report), u"permission-denied"_s);
}

void TestSqliteCopy::stopEndsTheCopy()
{
    const TempTree tree(TempTree::Place::Memory, DatabaseShape{"delete", 4096, 40, 60'000, 4711});
    std::stop_source stop;
    ProgressSlot slot;
    slot.onChange([&](const Progress &progress) {
        if (progress.done > 0)
            stop.request_stop();
    });
    RunContext context(stop.get_token(), slot);
    SqliteEngine one = engine(tree.database());
    QCOMPARE(codeOf(copyTo(one, m_files, tree.root() / "copie.db", context)), u"cancelled"_s);
    QCOMPARE(namesIn(tree.root()), QStringList{toText(tree.data().filename())});
}

void TestSqliteCopy::badCopyIsFoundWhileItIsReadBack()
{
    const TempTree tree(TempTree::Place::Memory, DatabaseShape{"delete", 4096, 40, 3000, 4711});
    SqliteEngine one = engine(tree.database());
    const Path work = tree.root() / "travail.db";
    Refusing sink(1'000'000'000);
    QVERIFY(one.copy({work, [&]() -> Result<ByteSink *> { return &sink; }}, m_context));
    const QByteArray bytes = bytesOf(work);
    const ReadBack whole = [&bytes](ByteSink &to, RunContext &) -> Result<void> {
        HOLDFAST_TRY(to.write(bytes.constData(), bytes.size()));
        return to.finish();
    };
    const Result<ContentReport> good = one.examineCopy(work, whole, m_context);
    QVERIFY2(good && good->sound && good->checkedInFull, qPrintable(said(good)));
    QCOMPARE(good->report, u"ok"_s);
    QCOMPARE(good->fingerprint.tables.size(), 3);
    for (const qsizetype at : {qsizetype(0), qsizetype(105), qsizetype(4096 * 2 + 3), bytes.size() / 2}) {
        writeBytes(work, QByteArray(bytes).replace(at, 64, QByteArray(64, '\x7f')));
        const Result<ContentReport> bad = one.examineCopy(work, nothingToRead(), m_context);
        QVERIFY2(bad && !bad->sound && !bad->report.isEmpty(),
                 qPrintable(u"byte %1: %2"_s.arg(at).arg(said(bad))));
    }
    // What was sealed is another one than what was checked.
    const ReadBack other = [&bytes](ByteSink &to, RunContext &) -> Result<void> {
        HOLDFAST_TRY(to.write(QByteArray(bytes).replace(bytes.size() / 2, 1, "?").constData(), bytes.size()));
        return to.finish();
    };
    writeBytes(work, bytes);
    QCOMPARE(codeOf(one.examineCopy(work, other, m_context)), u"io-failed"_s);
}

void TestSqliteCopy::errorOfTheDiskIsNoWordAboutTheCopy()
{
    const TempTree tree(TempTree::Place::Memory);
    SqliteEngine one = engine(tree.database());
    const Path work = tree.root() / "travail.db";
    Refusing sink(1'000'000'000);
    QVERIFY(one.copy({work, [&]() -> Result<ByteSink *> { return &sink; }}, m_context));
    const ReadBack failing = [](ByteSink & /*to*/, RunContext & /*context*/) -> Result<void> {
        return fail(ErrorCode::IoFailed, u"scellé"_s, u"other bytes than were written"_s);
    };
    const Result<ContentReport> content = one.examineCopy(work, failing, m_context);
    QCOMPARE(said(content), u"io-failed: other bytes than were written"_s);
    QCOMPARE(content.error().subject, u"scellé"_s);
}

void TestSqliteCopy::digestInPlaceIsThatOfTheCopy()
{
    for (const char *mode : {"delete", "wal"}) {
        const TempTree tree(TempTree::Place::Memory, DatabaseShape{mode, 4096, 40, 3000, 4711});
        SqliteEngine one = engine(tree.database());
        QVERIFY(one.copyFile(tree.root() / "copie.db", m_context));
        const Result<ContentReport> copy = one.examine(tree.root() / "copie.db", RowCounts::Skip, m_context);
        const QStringList before = snapshot(tree.root());
        const Result<QString> inPlace = one.digestInPlace(m_context);
        QVERIFY2(inPlace, qPrintable(said(inPlace)));
        QCOMPARE(*inPlace, copy->fingerprint.pageDigest);
        QCOMPARE(snapshot(tree.root()), before);
        Sql(tree.database()).execute("DELETE FROM transfers WHERE rowid = 1");
        QVERIFY(one.digestInPlace(m_context).value_or(u"busy"_s) != *inPlace);
    }
}

void TestSqliteCopy::digestInPlaceIsBusyWhereSomethingStandsBeside()
{
    const TempTree tree(TempTree::Place::Memory, DatabaseShape{"delete", 4096, 40, 100, 4711});
    for (const char *suffix : {"-wal", "-journal"}) {
        const Path beside(tree.database().native() + suffix);
        writeBytes(beside, {});
        QVERIFY(engine(tree.database()).digestInPlace(m_context));
        writeBytes(beside, "frames");
        QCOMPARE(codeOf(engine(tree.database()).digestInPlace(m_context)), u"source-busy"_s);
        std::filesystem::remove(beside);
    }
    std::filesystem::remove(tree.database());
    QVERIFY(!engine(tree.database()).digestInPlace(m_context));
}

HOLDFAST_TEST_MAIN(TestSqliteCopy)
#include "tst_sqlite_copy.moc"
