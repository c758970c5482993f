#include "TempTree.h"

#include "engine/sqlite/CopyTap.h"

#include <QFile>
#include <QTest>

#include <optional>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

namespace {

class Keep final : public ByteSink
{
public:
    Result<void> write(const char *more, qint64 size) override
    {
        if (bytes.size() + size > room)
            return fail(ErrorCode::DiskFull, u"gleich voll"_s);
        bytes.append(more, size);
        return {};
    }
    Result<void> finish() override { return {}; }

    QByteArray bytes;
    qint64 room = 1LL << 40;
};

} // namespace

// Every copy is held against the bytes of its file.
class TestCopyTap : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_tree.emplace(); }
    void handsOnEveryPageInOrder_data();
    void handsOnEveryPageInOrder();
    void seesTheFirstPageInTheWal();
    void leavesOutTheLockPageAsZeros();
    void aFirstPageThatCameOtherwiseIsNotComplete();
    void pagesThatAreWrittenTwiceAreNotComplete();
    void anErrorBehindIsKeptWhileSqliteSeesAFailingDisk();

private:
    Path path(const char *name) const { return m_tree->data() / name; }
    SqliteConnection open(const Path &file, OpenAs how, const char *vfs = nullptr)
    {
        return std::move(*SqliteConnection::open(file, how, m_context, std::chrono::seconds(5), vfs));
    }
    // The code that the backup ends with; the target is closed.
    int copy(SqliteConnection &source, CopyTap &tap, const Path &to, int pages = 7)
    {
        SqliteConnection target = open(to, OpenAs::NewFile, tap.vfs());
        sqlite3_backup *const backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
        int code = SQLITE_OK;
        while (code == SQLITE_OK)
            code = sqlite3_backup_step(backup, pages);
        const int end = sqlite3_backup_finish(backup);
        (void)target.close();
        return code == SQLITE_DONE ? end : code;
    }
    static QByteArray contentOf(const Path &file)
    {
        QFile in(QString::fromStdString(file.native()));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static qint64 pageSizeOf(SqliteConnection &source) { return *source.number(u"PRAGMA page_size"_s); }

    std::optional<TempTree> m_tree;
    ProgressSlot m_progress;
    RunContext m_context{{}, m_progress};
};

void TestCopyTap::handsOnEveryPageInOrder_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 3000}) {
        for (const QString &setting :
             {u"PRAGMA page_size=512"_s, u"PRAGMA page_size=65536"_s, u"PRAGMA journal_mode=WAL"_s,
              u"PRAGMA auto_vacuum=1"_s, u"PRAGMA encoding='UTF-16'"_s})
            QTest::addRow("%s, %d rows", qPrintable(setting), rows) << setting << rows;
    }
}

void TestCopyTap::handsOnEveryPageInOrder()
{
    QFETCH(const QString, setting);
    QFETCH(const int, rows);
    SqliteConnection source = open(path("quelle é.db"), OpenAs::NewFile);
    QVERIFY(source.execute(setting));
    QVERIFY(source.execute(u"CREATE TABLE t(a, b)"_s));
    QVERIFY(source.execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                           "INSERT INTO t SELECT i, randomblob(300) FROM n WHERE %1 > 0"_s.arg(rows)));
    QVERIFY(source.execute(u"DELETE FROM t WHERE a % 3 = 0"_s));
    QVERIFY(source.execute(u"BEGIN"_s));
    Keep sink;
    CopyTap tap(sink);
    tap.expect(firstPageOfCopy(source, pageSizeOf(source)));
    QCOMPARE(copy(source, tap, path("kopie.db")), SQLITE_OK);
    const QByteArray copied = contentOf(path("kopie.db"));
    QVERIFY(tap.complete(copied.size()));
    QVERIFY(sink.bytes == copied);
}

void TestCopyTap::seesTheFirstPageInTheWal()
{
    SqliteConnection source = open(path("source.db"), OpenAs::NewFile);
    QVERIFY(source.execute(u"PRAGMA journal_mode=WAL; CREATE TABLE t(a)"_s));
    for (int i = 0; i < 40; ++i)
        QVERIFY(source.execute(u"CREATE TABLE t%1(a); INSERT INTO t VALUES(randomblob(9000))"_s.arg(i)));
    SqliteConnection reader = open(path("source.db"), OpenAs::ReadOnly);
    QVERIFY(reader.execute(u"BEGIN"_s));
    QVERIFY(reader.number(u"SELECT count(*) FROM t"_s));
    const QByteArray first = firstPageOfCopy(reader, pageSizeOf(reader));
    QVERIFY(first.mid(100) != contentOf(path("source.db")).mid(100, first.size() - 100));
    Keep sink;
    CopyTap tap(sink);
    tap.expect(first);
    QCOMPARE(copy(reader, tap, path("copie.db")), SQLITE_OK);
    const QByteArray copied = contentOf(path("copie.db"));
    QVERIFY(tap.complete(copied.size()));
    QVERIFY(sink.bytes == copied);
}

// By writes as the backup API does them: a file of more than 1 GiB would take long.
void TestCopyTap::leavesOutTheLockPageAsZeros()
{
    constexpr qint64 pageSize = 65536;
    constexpr qint64 pending = 0x40000000;
    class Count final : public ByteSink
    {
    public:
        Result<void> write(const char *bytes, qint64 more) override
        {
            size += more;
            nulls += QByteArray::fromRawData(bytes, more).count('\0');
            return {};
        }
        Result<void> finish() override { return {}; }
        qint64 size = 0;
        qint64 nulls = 0;
    } sink;
    CopyTap tap(sink);
    const QByteArray page(pageSize, 'x');
    tap.expect(page);
    for (qint64 at = pageSize; at < pending + 3 * pageSize; at += pageSize) {
        if (at != pending)
            QVERIFY(tap.onWrite(page.constData(), pageSize, at));
    }
    QVERIFY(tap.onWrite(page.constData(), pageSize, 0));
    QVERIFY(tap.complete(pending + 3 * pageSize));
    QCOMPARE(sink.size, pending + 3 * pageSize);
    QCOMPARE(sink.nulls, pageSize);
}

void TestCopyTap::aFirstPageThatCameOtherwiseIsNotComplete()
{
    SqliteConnection source = open(path("q.db"), OpenAs::NewFile);
    QVERIFY(source.execute(u"CREATE TABLE t(a); INSERT INTO t VALUES(randomblob(50000))"_s));
    for (const bool known : {true, false}) {
        Keep sink;
        CopyTap tap(sink);
        QByteArray first = firstPageOfCopy(source, pageSizeOf(source));
        first[200] = static_cast<char>(first.at(200) + 1);
        tap.expect(known ? first : QByteArray());
        const Path to = path(known ? "k1.db" : "k2.db");
        QCOMPARE(copy(source, tap, to), SQLITE_OK);
        QVERIFY(!tap.complete(contentOf(to).size()));
    }
}

void TestCopyTap::pagesThatAreWrittenTwiceAreNotComplete()
{
    Keep sink;
    CopyTap tap(sink);
    const QByteArray page(512, 'x');
    tap.expect(page);
    for (const qint64 at : {512, 1024, 1536, 1024, 2048, 0})
        QVERIFY(tap.onWrite(page.constData(), page.size(), at));
    QVERIFY(!tap.complete(2560));
    QCOMPARE(sink.bytes.size(), 2048);
}

void TestCopyTap::anErrorBehindIsKeptWhileSqliteSeesAFailingDisk()
{
    SqliteConnection source = open(path("q.db"), OpenAs::NewFile);
    QVERIFY(source.execute(u"CREATE TABLE t(a); INSERT INTO t VALUES(randomblob(9000000))"_s));
    Keep sink;
    sink.room = 1'000'000;
    CopyTap tap(sink);
    tap.expect(firstPageOfCopy(source, pageSizeOf(source)));
    QVERIFY(copy(source, tap, path("k.db")) != SQLITE_OK);
    QVERIFY(tap.error());
    QCOMPARE(toString(tap.error()->code), u"disk-full"_s);
    QVERIFY(!tap.complete(9'000'000));
}

QTEST_GUILESS_MAIN(TestCopyTap)
#include "tst_copy_tap.moc"
