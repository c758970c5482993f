// A stage on a thread of its own: all bytes in order, a faster writer waits, errors come out, and what is not
// finished is not finished behind it either.

#include "base/ThreadedSink.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <semaphore>

using namespace Qt::StringLiterals;
using namespace holdfast;

namespace {

constexpr qint64 between = 4 * 512 * 1024; // what the header promises to hold at most

// What stands behind; can be held, and can refuse.
class Behind final : public ByteSink
{
public:
    Result<void> write(const char *bytes, qint64 size) override
    {
        thread = std::this_thread::get_id();
        if (held)
            gate.acquire();
        if (refuseFrom >= 0 && taken + size > refuseFrom)
            return fail(ErrorCode::DiskFull, u"derrière"_s, u"plein"_s);
        content.append(bytes, size);
        taken += size;
        return {};
    }
    Result<void> finish() override
    {
        ++finished;
        return refuseEnd ? Result<void>(fail(ErrorCode::IoFailed)) : Result<void>();
    }

    QByteArray content;
    std::thread::id thread;
    std::atomic<qint64> taken = 0;
    std::atomic<int> finished = 0;
    std::counting_semaphore<> gate{0};
    bool held = false;
    bool refuseEnd = false;
    qint64 refuseFrom = -1;
};

QByteArray contentOf(qsizetype size)
{
    QByteArray out(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        out[i] = static_cast<char>((i * 31 + i / 251) % 127);
    return out;
}

QString codeOf(const Result<void> &result)
{
    return result ? u"no error"_s : toString(result.error().code);
}

} // namespace

class TestThreadedSink : public QObject
{
    Q_OBJECT

private slots:
    void everythingArrivesInOrder_data();
    void everythingArrivesInOrder();
    void worksOnAThreadOfItsOwn();
    void writerThatIsFasterWaits();
    void errorBehindComesOut_data();
    void errorBehindComesOut();
    void errorOfTheEndComesOut();
    void withoutFinishNothingIsFinishedBehind();
};

void TestThreadedSink::everythingArrivesInOrder_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("piece");
    for (const int size : {0, 1, 512 * 1024 - 1, 512 * 1024, 512 * 1024 + 1, 2 * 1024 * 1024, 7'000'001}) {
        for (const int piece : {1000, 512 * 1024, 512 * 1024 + 1, 8'000'000})
            QTest::addRow("%d bytes by %d", size, piece) << size << piece;
    }
}

void TestThreadedSink::everythingArrivesInOrder()
{
    QFETCH(const int, size);
    QFETCH(const int, piece);
    const QByteArray content = contentOf(size);
    Behind behind;
    ThreadedSink sink(behind);
    for (qsizetype at = 0; at < size; at += piece) {
        const QByteArray part = content.mid(at, piece);
        QVERIFY(sink.write(part.constData(), part.size()));
    }
    QVERIFY(sink.finish());
    QCOMPARE(behind.content, content);
    QCOMPARE(behind.finished, 1);
}

void TestThreadedSink::worksOnAThreadOfItsOwn()
{
    Behind behind;
    ThreadedSink sink(behind);
    QVERIFY(sink.write("bytes", 5));
    QVERIFY(sink.finish());
    QVERIFY(behind.thread != std::thread::id() && behind.thread != std::this_thread::get_id());
}

void TestThreadedSink::writerThatIsFasterWaits()
{
    constexpr qint64 piece = 64 * 1024;
    constexpr qint64 all = 16 * 1024 * 1024;
    const QByteArray bytes = contentOf(piece);
    Behind behind;
    behind.held = true;
    std::atomic<qint64> written = 0;
    qint64 most = 0;
    ThreadedSink sink(behind);
    std::jthread writer([&] {
        for (qint64 at = 0; at < all && sink.write(bytes.constData(), piece); at += piece) {
            written += piece;
            most = std::max(most, written - behind.taken);
        }
    });
    // It stands at the last piece of the last buffer.
    QTRY_COMPARE(written, between - piece);
    QCOMPARE(behind.taken, 0);
    behind.gate.release(1);
    QTRY_COMPARE(written, between - piece + 512 * 1024);
    behind.gate.release(all / piece);
    writer.join();
    QVERIFY(sink.finish());
    QCOMPARE(written, all);
    QCOMPARE(behind.taken, all);
    QVERIFY2(most <= between, qPrintable(QString::number(most)));
}

void TestThreadedSink::errorBehindComesOut_data()
{
    QTest::addColumn<int>("refuseFrom");
    QTest::addColumn<int>("size");
    QTest::newRow("at once, little") << 0 << 10;
    QTest::newRow("at once, much") << 0 << 10'000'000;
    QTest::newRow("later") << 3'000'000 << 10'000'000;
    QTest::newRow("in the last buffer") << 9'999'999 << 10'000'000;
}

void TestThreadedSink::errorBehindComesOut()
{
    QFETCH(const int, refuseFrom);
    QFETCH(const int, size);
    const QByteArray content = contentOf(size);
    Behind behind;
    behind.refuseFrom = refuseFrom;
    ThreadedSink sink(behind);
    Result<void> first;
    for (qsizetype at = 0; at < size && first; at += 100'000)
        first = sink.write(content.constData() + at, std::min<qsizetype>(100'000, size - at));
    const Result<void> end = sink.finish();
    if (!first)
        QCOMPARE(codeOf(first), u"disk-full"_s);
    QCOMPARE(codeOf(end), u"disk-full"_s);
    QCOMPARE(end.error().subject, u"derrière"_s);
    QCOMPARE(behind.finished, 0);
    QVERIFY(behind.taken <= refuseFrom);
    QCOMPARE(behind.content, content.left(behind.content.size()));
}

void TestThreadedSink::errorOfTheEndComesOut()
{
    Behind behind;
    behind.refuseEnd = true;
    ThreadedSink sink(behind);
    QVERIFY(sink.write("bytes", 5));
    QCOMPARE(codeOf(sink.finish()), u"io-failed"_s);
}

void TestThreadedSink::withoutFinishNothingIsFinishedBehind()
{
    const QByteArray content = contentOf(3'000'000);
    for (const qsizetype size : {qsizetype(0), qsizetype(5), content.size()}) {
        Behind behind;
        {
            ThreadedSink sink(behind);
            QVERIFY(sink.write(content.constData(), size));
        }
        QCOMPARE(behind.finished, 0);
        QCOMPARE(behind.content, content.left(behind.content.size()));
    }
    Behind failing;
    failing.refuseFrom = 0;
    {
        ThreadedSink sink(failing);
        (void)sink.write(content.constData(), content.size());
    }
    QCOMPARE(failing.finished, 0);
}

QTEST_GUILESS_MAIN(TestThreadedSink)
#include "tst_threaded_sink.moc"
