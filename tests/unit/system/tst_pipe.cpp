// The two ends of a pipe within this process: everything comes through, and no end waits for one that has
// gone or stands still.

#include "Child.h"
#include "base/Together.h"
#include "system/Pipe.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

namespace {

QByteArray contentOf(qsizetype size)
{
    QByteArray out(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        out[i] = static_cast<char>((i * 31 + i / 251) % 127);
    return out;
}

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? u"no error"_s : toString(result.error().code);
}

class Taker final : public ByteSink
{
public:
    explicit Taker(qint64 refuseFrom = -1) : m_refuseFrom(refuseFrom) {}
    Result<void> write(const char *bytes, qint64 size) override
    {
        content.append(bytes, size);
        if (m_refuseFrom >= 0 && content.size() > m_refuseFrom)
            return fail(ErrorCode::DiskFull, u"le preneur"_s);
        return {};
    }
    Result<void> finish() override
    {
        finished = true;
        return {};
    }

    QByteArray content;
    bool finished = false;

private:
    qint64 m_refuseFrom;
};

// Bytes that lie in the pipe.
int waitingIn(const Pipe &pipe)
{
    int out = 0;
    return ::ioctl(pipe.readEnd(), FIONREAD, &out) == 0 ? out : -1;
}

QStringList openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
}

Task writing(Pipe &pipe, const QByteArray &content, qsizetype piece)
{
    return [&pipe, content, piece](RunContext &own) -> Result<void> {
        PipeSink sink(pipe, own);
        for (qsizetype at = 0; at < content.size(); at += piece)
            HOLDFAST_TRY(sink.write(content.constData() + at, std::min(piece, content.size() - at)));
        return sink.finish();
    };
}

} // namespace

class TestPipe : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everythingComesThrough_data();
    void everythingComesThrough();
    void readerThatHasGoneIsNoError();
    void readerThatGoesWhileWeWaitIsNoError();
    void writerThatGoesIsTheEnd();
    void cancelEndsAWriterWhoseReaderStandsStill();
    void cancelEndsAReaderToWhomNothingComes();
    void errorOfTheTakerEndsTheReading();
    void endsAreClosedAndNotHandedOn();
    void withoutDescriptorsItCannotBeOpened();

private:
    ProgressSlot m_slot;
    std::stop_source m_stop;
    std::unique_ptr<RunContext> m_context;
};

void TestPipe::init()
{
    QVERIFY(std::signal(SIGPIPE, SIG_DFL) != SIG_ERR); // as it is where nobody cared
    m_stop = std::stop_source();
    m_context = std::make_unique<RunContext>(m_stop.get_token(), m_slot);
}

void TestPipe::everythingComesThrough_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("piece");
    for (const int size : {0, 1, 64 * 1024 + 1, 3 * 1024 * 1024, 3 * 1024 * 1024 + 1})
        for (const int piece : {4095, 1024 * 1024, 5'000'000})
            QTest::addRow("%d bytes by %d", size, piece) << size << piece;
}

void TestPipe::everythingComesThrough()
{
    QFETCH(const int, size);
    QFETCH(const int, piece);
    const QByteArray content = contentOf(size);
    qint64 told = 0;
    m_slot.onChange([&](const Progress &progress) { told = progress.done; });
    const auto silence = qScopeGuard([&] { m_slot.onChange({}); });
    Pipe pipe;
    QVERIFY(pipe.open());
    Taker taker;
    const auto draining = [&](RunContext &own) { return pipe.drainInto(taker, own); };
    const Result<void> both = runTogether(*m_context, {draining, writing(pipe, content, piece)});
    QVERIFY2(both, qPrintable(codeOf(both)));
    QCOMPARE(taker.content, content);
    QVERIFY(!taker.finished); // that is for whoever knows that all of it was meant
    QCOMPARE(pipe.drained(), size);
    QCOMPARE(told, size);
}

void TestPipe::readerThatHasGoneIsNoError()
{
    Pipe pipe;
    QVERIFY(pipe.open());
    pipe.closeRead();
    const Result<void> written = writing(pipe, contentOf(3 * 1024 * 1024), 100'000)(*m_context);
    QVERIFY2(written, qPrintable(codeOf(written)));
    // The signal is neither on its way nor kept off for good.
    sigset_t pending{};
    sigset_t blocked{};
    QCOMPARE(sigpending(&pending), 0);
    QCOMPARE(pthread_sigmask(SIG_BLOCK, nullptr, &blocked), 0);
    QCOMPARE(sigismember(&pending, SIGPIPE), 0);
    QCOMPARE(sigismember(&blocked, SIGPIPE), 0);
}

void TestPipe::readerThatGoesWhileWeWaitIsNoError()
{
    Pipe pipe;
    QVERIFY(pipe.open());
    Result<void> written = fail(ErrorCode::Internal);
    std::jthread writer(
        [&] { written = writing(pipe, contentOf(8 * 1024 * 1024), 8 * 1024 * 1024)(*m_context); });
    QTRY_VERIFY(waitingIn(pipe) > 60'000);
    pipe.closeRead();
    writer.join();
    QVERIFY2(written, qPrintable(codeOf(written)));
}

void TestPipe::writerThatGoesIsTheEnd()
{
    Pipe pipe;
    QVERIFY(pipe.open());
    {
        PipeSink sink(pipe, *m_context);
        QVERIFY(sink.write("le début", 9));
    }
    pipe.closeWrite();
    Taker taker;
    QVERIFY(pipe.drainInto(taker, *m_context));
    QCOMPARE(taker.content, QByteArray("le début"));
}

void TestPipe::cancelEndsAWriterWhoseReaderStandsStill()
{
    Pipe pipe;
    QVERIFY(pipe.open());
    Result<void> written;
    std::jthread writer([&] { written = writing(pipe, contentOf(8 * 1024 * 1024), 3'000'000)(*m_context); });
    QTRY_VERIFY(waitingIn(pipe) > 60'000);
    m_stop.request_stop();
    writer.join();
    QCOMPARE(codeOf(written), u"cancelled"_s);
}

void TestPipe::cancelEndsAReaderToWhomNothingComes()
{
    Pipe pipe;
    QVERIFY(pipe.open());
    PipeSink sink(pipe, *m_context);
    QVERIFY(sink.write("un peu", 6));
    Taker taker;
    Result<void> read;
    std::jthread reader([&] { read = pipe.drainInto(taker, *m_context); });
    QTRY_COMPARE(pipe.drained(), 6);
    m_stop.request_stop();
    reader.join();
    QCOMPARE(codeOf(read), u"cancelled"_s);
}

void TestPipe::errorOfTheTakerEndsTheReading()
{
    Pipe pipe;
    QVERIFY(pipe.open());
    Taker taker(1'500'000);
    const auto draining = [&](RunContext &own) {
        Result<void> out = pipe.drainInto(taker, own);
        pipe.closeRead();
        return out;
    };
    const Result<void> both =
        runTogether(*m_context, {draining, writing(pipe, contentOf(8 * 1024 * 1024), 1024 * 1024)});
    QCOMPARE(codeOf(both), u"disk-full"_s);
    QCOMPARE(both.error().subject, u"le preneur"_s);
}

void TestPipe::endsAreClosedAndNotHandedOn()
{
    const QStringList before = openDescriptors();
    {
        Pipe pipe;
        QVERIFY(pipe.open());
        QVERIFY(openDescriptors() != before);
        for (const int end : {pipe.readEnd(), pipe.writeEnd()})
            QVERIFY((::fcntl(end, F_GETFD) & FD_CLOEXEC) != 0);
        PipeSink sink(pipe, *m_context);
        QVERIFY(sink.finish());
        QCOMPARE(pipe.writeEnd(), -1);
        pipe.closeWrite(); // once more is nothing
        QVERIFY(pipe.readEnd() >= 0);
    }
    QCOMPARE(openDescriptors(), before);
}

void TestPipe::withoutDescriptorsItCannotBeOpened()
{
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    const auto restore = qScopeGuard([&] { ::setrlimit(RLIMIT_NOFILE, &limit); });
    rlimit none = limit;
    none.rlim_cur = 3;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    Pipe pipe;
    const Result<void> opened = pipe.open();
    QCOMPARE(codeOf(opened), u"io-failed"_s);
    QVERIFY(!opened.error().detail.isEmpty());
    QCOMPARE(pipe.readEnd(), -1);
}

HOLDFAST_TEST_MAIN(TestPipe)
#include "tst_pipe.moc"
