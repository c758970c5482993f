// Programs that read from us and write to us by a pipe: all of it comes through, and whatever goes wrong at
// one end, nobody at the other one waits for ever.

#include "Child.h"
#include "base/Together.h"
#include "system/Processes.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;
using namespace std::chrono_literals;

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
    Result<void> write(const char *bytes, qint64 size) override
    {
        content.append(bytes, size);
        if (onWrite)
            return onWrite();
        return {};
    }
    Result<void> finish() override { return {}; }

    QByteArray content;
    std::function<Result<void>()> onWrite;
};

// A program between two pipes, with us at both other ends.
struct Between
{
    QByteArray handed;
    Taker taker;
    std::stop_source stop;
    Result<ProcessEnd> end = fail(ErrorCode::Internal);
    Result<void> given = fail(ErrorCode::Internal);
    Result<void> taken = fail(ErrorCode::Internal);

    Result<void> run(const QString &script)
    {
        ProcessRequest request;
        request.program = "/usr/bin/python3";
        request.arguments = QStringList{u"-I"_s, u"-c"_s, script};
        return run(request);
    }

    Result<void> run(ProcessRequest request)
    {
        Pipe input;
        Pipe output;
        HOLDFAST_TRY(input.open());
        HOLDFAST_TRY(output.open());
        request.input = &input;
        request.output = &output;
        const Task take = [&](RunContext &own) { return taken = output.drainInto(taker, own); };
        const Task give = [&](RunContext &own) -> Result<void> {
            PipeSink sink(input, own);
            given = sink.write(handed.constData(), handed.size());
            if (given)
                given = sink.finish();
            return given;
        };
        const Task program = [&](RunContext &own) -> Result<void> {
            end = RealProcesses(300ms).run(request, own);
            return end ? Result<void>() : Result<void>(end.error());
        };
        ProgressSlot slot;
        RunContext context(stop.get_token(), slot);
        return runTogether(context, {take, give, program});
    }
};

} // namespace

class TestProcessPipes : public QObject
{
    Q_OBJECT

private slots:
    void everythingGoesInAndOut();
    void onlyOneEndMayBeAPipe();
    void programThatReadsNothingHoldsNobody();
    void programThatDiesInTheMiddleHoldsNobody();
    void programThatCannotBeStartedHoldsNobody();
    void nothingIsStartedAfterAStopAndNobodyIsHeld();
    void stopEndsAProgramThatReadsNothing();
    void errorOfTheTakerEndsTheProgram();
    void programSeesItsOwnEndsOnly();
    void programThatWritesAfterAllIsReadIsEnded();
    void programThatTalksOnlyByThePipeNeedsAPulse();
};

void TestProcessPipes::everythingGoesInAndOut()
{
    Between between;
    between.handed = contentOf(3'000'001);
    const Result<void> all = between.run(u"import shutil, sys\n"
                                         "shutil.copyfileobj(sys.stdin.buffer, sys.stdout.buffer)\n"
                                         "print('fini', file=sys.stderr)\n"
                                         "sys.exit(7)"_s);
    QVERIFY2(all, qPrintable(codeOf(all)));
    QCOMPARE(between.taker.content, between.handed);
    QCOMPARE(between.end->exitCode, 7);
    QCOMPARE(between.end->errors, QByteArray("fini\n"));
    QCOMPARE(between.end->output, QByteArray());
}

void TestProcessPipes::onlyOneEndMayBeAPipe()
{
    ProgressSlot slot;
    RunContext context({}, slot);
    ProcessRequest request;
    request.program = "/usr/bin/python3";
    request.arguments = QStringList{u"-I"_s, u"-c"_s, u"import sys\nprint(len(sys.stdin.buffer.read()))"_s};
    Pipe input;
    QVERIFY(input.open());
    request.input = &input;
    PipeSink sink(input, context);
    QVERIFY(sink.write("douze octets", 12));
    QVERIFY(sink.finish());
    const Result<ProcessEnd> read = RealProcesses().run(request, context);
    QCOMPARE(read->output, QByteArray("12\n"));
    QCOMPARE(input.readEnd(), -1);

    Pipe output;
    QVERIFY(output.open());
    request.input = nullptr;
    request.output = &output;
    const Result<ProcessEnd> wrote = RealProcesses().run(request, context);
    QCOMPARE(wrote->output, QByteArray());
    QCOMPARE(output.writeEnd(), -1);
    Taker taker;
    QVERIFY(output.drainInto(taker, context));
    QCOMPARE(taker.content, QByteArray("0\n")); // its stdin is empty, as ever
}

void TestProcessPipes::programThatReadsNothingHoldsNobody()
{
    Between between;
    between.handed = contentOf(8'000'000);
    const Result<void> all = between.run(u"import sys\nsys.exit(3)"_s);
    QVERIFY2(all, qPrintable(codeOf(all)));
    QCOMPARE(between.end->exitCode, 3);
}

void TestProcessPipes::programThatDiesInTheMiddleHoldsNobody()
{
    Between between;
    between.handed = contentOf(8'000'000);
    const Result<void> all = between.run(u"import os, signal, sys\n"
                                         "os.write(1, sys.stdin.buffer.read(1000))\n"
                                         "os.kill(os.getpid(), signal.SIGKILL)"_s);
    QVERIFY2(all, qPrintable(codeOf(all)));
    QCOMPARE(between.end->signal, SIGKILL);
    QCOMPARE(between.taker.content, between.handed.left(1000));
}

void TestProcessPipes::programThatCannotBeStartedHoldsNobody()
{
    for (const char *program : {"/usr/bin/n'existe pas", "/etc/passwd"}) {
        Between between;
        between.handed = contentOf(8'000'000);
        ProcessRequest request;
        request.program = program;
        QCOMPARE(codeOf(between.run(request)), u"tools-missing"_s);
        QVERIFY(between.taker.content.isEmpty());
    }
}

void TestProcessPipes::nothingIsStartedAfterAStopAndNobodyIsHeld()
{
    Pipe input;
    Pipe output;
    QVERIFY(input.open() && output.open());
    ProcessRequest request;
    request.program = "/usr/bin/python3";
    request.input = &input;
    request.output = &output;
    std::stop_source stop;
    stop.request_stop();
    ProgressSlot slot;
    RunContext stopped(stop.get_token(), slot);
    QCOMPARE(codeOf(RealProcesses().run(request, stopped)), u"cancelled"_s);
    RunContext context({}, slot);
    PipeSink sink(input, context);
    const QByteArray content = contentOf(8'000'000);
    QVERIFY(sink.write(content.constData(), content.size()));
    Taker taker;
    QVERIFY(output.drainInto(taker, context));
    QVERIFY(taker.content.isEmpty());
}

void TestProcessPipes::stopEndsAProgramThatReadsNothing()
{
    Between between;
    between.handed = contentOf(8'000'000);
    between.taker.onWrite = [&]() -> Result<void> {
        if (between.taker.content.endsWith('\n'))
            between.stop.request_stop();
        return {};
    };
    const Result<void> all = between.run(u"import os, time\n"
                                         "print(os.getpid(), flush=True)\n"
                                         "time.sleep(600)"_s);
    QCOMPARE(codeOf(all), u"cancelled"_s);
    QCOMPARE(codeOf(between.end), u"cancelled"_s);
    QCOMPARE(startTicksOf(between.taker.content.trimmed().toLongLong()), 0);
}

void TestProcessPipes::errorOfTheTakerEndsTheProgram()
{
    Between between;
    between.taker.onWrite = []() -> Result<void> { return fail(ErrorCode::DiskFull, u"plein"_s); };
    const Result<void> all = between.run(u"import os, time\n"
                                         "os.write(1, b'o' * 1000)\n"
                                         "time.sleep(600)"_s);
    QCOMPARE(codeOf(all), u"disk-full"_s);
    QCOMPARE(codeOf(between.end), u"cancelled"_s);
}

// Else the other side would not see that it has gone.
void TestProcessPipes::programSeesItsOwnEndsOnly()
{
    Pipe another;
    QVERIFY(another.open());
    const Path descriptor = "/proc/self/fd/" + std::to_string(another.readEnd());
    const QByteArray name = QByteArray::fromStdString(std::filesystem::read_symlink(descriptor).native());
    QVERIFY2(name.startsWith("pipe:["), name.constData());
    Between between;
    // What was left open to all of us by whoever started the test is not the question.
    const Result<void> all =
        between.run(u"import os\n"
                    "def names(numbers):\n"
                    "    return [os.readlink('/proc/self/fd/' + n) for n in numbers\n"
                    "            if os.path.lexists('/proc/self/fd/' + n)]\n"
                    "own = names(['0', '1', '2'])\n"
                    "others = names(n for n in os.listdir('/proc/self/fd') if int(n) > 2)\n"
                    "print(len(set(own)), len(set(own) & set(others)), own, others)"_s);
    QVERIFY2(all, qPrintable(codeOf(all)));
    QVERIFY2(between.taker.content.startsWith("3 0 ['pipe:["), between.taker.content.constData());
    QVERIFY2(!between.taker.content.contains(name), between.taker.content.constData());
}

void TestProcessPipes::programThatWritesAfterAllIsReadIsEnded()
{
    Pipe output;
    QVERIFY(output.open());
    ProcessRequest request;
    request.program = "/usr/bin/python3";
    request.arguments = QStringList{u"-I"_s, u"-c"_s,
                                    u"import os, signal\n"
                                    "signal.signal(signal.SIGPIPE, signal.SIG_DFL)\n"
                                    "while True: os.write(1, b'o' * 100000)"_s};
    request.output = &output;
    output.closeRead();
    ProgressSlot slot;
    RunContext context({}, slot);
    const Result<ProcessEnd> end = RealProcesses(300ms).run(request, context);
    QCOMPARE(end->signal, SIGPIPE);
}

void TestProcessPipes::programThatTalksOnlyByThePipeNeedsAPulse()
{
    const QString script = u"import os, time\n"
                           "for i in range(30):\n"
                           "    os.write(1, b'.')\n"
                           "    time.sleep(0.1)"_s;
    Pipe output;
    QVERIFY(output.open());
    ProcessRequest request;
    request.program = "/usr/bin/python3";
    request.arguments = QStringList{u"-I"_s, u"-c"_s, script};
    request.output = &output;
    request.patience = 2200ms;
    request.pulse = [&](qint64 /*pid*/) { return output.drained(); };
    Taker taker;
    ProcessEnd end;
    ProgressSlot slot;
    RunContext context({}, slot);
    const Task take = [&](RunContext &own) { return output.drainInto(taker, own); };
    const Task program = [&](RunContext &own) -> Result<void> {
        HOLDFAST_TRY_AS(end, RealProcesses(300ms).run(request, own));
        return {};
    };
    QVERIFY(runTogether(context, {take, program}));
    QVERIFY(!end.stalled);
    QCOMPARE(taker.content, QByteArray(30, '.'));
}

HOLDFAST_TEST_MAIN(TestProcessPipes)
#include "tst_process_pipes.moc"
