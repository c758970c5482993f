// Other programs, run by argument list: what they see of us, how they end, and that nothing of them stays.

#include "Child.h"
#include "TempTree.h"
#include "system/Processes.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;
using namespace std::chrono_literals;

namespace {

// Runs requests as a worker does, in a thread without an event loop.
struct Runner
{
    std::stop_source stop;
    ProgressSlot progress;
    std::chrono::milliseconds grace = 300ms;

    Result<ProcessEnd> run(const ProcessRequest &request)
    {
        Result<ProcessEnd> out = fail(ErrorCode::Internal);
        std::thread([&] {
            RunContext context(stop.get_token(), progress);
            out = RealProcesses(grace).run(request, context);
        }).join();
        return out;
    }
};

// A script of a test is Python: it says what it does, and needs no shell.
ProcessRequest python(const QString &script, const QStringList &arguments = {})
{
    ProcessRequest out;
    out.program = "/usr/bin/python3";
    out.arguments = QStringList{u"-I"_s, u"-c"_s, script} + arguments;
    return out;
}

// Stops when the file is there, and gives the numbers in it.
QList<qint64> numbersIn(const Path &file)
{
    QList<qint64> out;
    for (const QByteArray &number : bytesOf(file).split(' '))
        out.append(number.trimmed().toLongLong());
    return out;
}

std::function<qint64(qint64)> stopWhenThere(const Path &file, std::stop_source &stop)
{
    return [file, &stop](qint64 /*pid*/) {
        if (bytesOf(file).endsWith('\n'))
            stop.request_stop();
        return 0;
    };
}

// run FILE: runs a program that writes its pid there and then waits; for a parent that is killed.
int runWaiting(const QStringList &arguments)
{
    tell("ready");
    Runner runner;
    const Result<ProcessEnd> end = runner.run(python(u"import os, sys, time\n"
                                                     "open(sys.argv[1], 'w').write('%d\\n' % os.getpid())\n"
                                                     "time.sleep(600)"_s,
                                                     {arguments.value(0)}));
    return end ? 0 : 1;
}

const std::map<QString, Role> roles{{QStringLiteral("run"), runWaiting}};

} // namespace

class TestProcesses : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void programSeesNothingOfOurEnvironment();
    void exitCodeAndBothOutputsAreGiven();
    void argumentsArriveAsTheyAre();
    void floodsOnBothChannelsNeitherBlockNorFillMemory();
    void signalThatEndedItIsGiven();
    void missingProgramIsToolsMissing_data();
    void missingProgramIsToolsMissing();
    void stopEndsTheProgramAndWhatItStarted();
    void stopKillsAProgramThatDoesNotListen();
    void nothingIsStartedAfterAStop();
    void programWithoutASignOfLifeIsEnded();
    void programThatTalksIsNotStalled();
    void pulseThatMovesIsASignOfLife();
    void stoppedProgramIsEndedToo();
    void signalsThatWeBlockReachTheProgram();
    void noZombieIsLeft();
    void stdinIsEmptyAndFilesArePrivate();
    void programDiesWithItsParent();
    void bytesReadAreCounted();

private:
    Path file(const char *name) const { return toPath(m_folder->path()) / name; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QString(QDir::tempPath() + u"/holdfast à côté-XXXXXX"_s));
    QVERIFY(m_folder->isValid());
}

void TestProcesses::cleanup()
{
    m_folder.reset();
}

void TestProcesses::programSeesNothingOfOurEnvironment()
{
    const auto restore = qScopeGuard([] {
        for (const char *name : {"PGPASSWORD", "PGHOST", "BACKUP_METADATA_HMAC_KEY", "DATABASE_URL"})
            qunsetenv(name);
    });
    for (const char *name : {"PGPASSWORD", "PGHOST", "BACKUP_METADATA_HMAC_KEY", "DATABASE_URL"})
        qputenv(name, "secret");
    ProcessRequest request;
    request.program = "/usr/bin/env";
    request.variables = {{u"PGPASSFILE"_s, u"/proc/1/fd/3 é"_s}};
    const Result<ProcessEnd> end = Runner().run(request);
    QVERIFY(end);
    QList<QByteArray> lines = end->output.trimmed().split('\n');
    const auto mayBeThere = [](const QByteArray &line) {
        return line.startsWith("PATH=") || line.startsWith("HOME=") || line.startsWith("USER=") ||
               line.startsWith("LOGNAME=");
    };
    lines.removeIf(mayBeThere);
    std::ranges::sort(lines);
    QCOMPARE(lines, (QList<QByteArray>{"LC_ALL=C", "PGPASSFILE=/proc/1/fd/3 é", "TZ=UTC"}));
}

void TestProcesses::exitCodeAndBothOutputsAreGiven()
{
    const Result<ProcessEnd> end =
        Runner().run(python(u"import sys\nprint('dit')\nprint('en échec', file=sys.stderr)\nsys.exit(42)"_s));
    QVERIFY(end);
    QCOMPARE(end->exitCode, 42);
    QCOMPARE(end->signal, 0);
    QVERIFY(!end->stalled);
    QCOMPARE(end->output, QByteArray("dit\n"));
    QVERIFY(end->errors.contains("chec"));
}

void TestProcesses::argumentsArriveAsTheyAre()
{
    const QStringList arguments{u""_s, u"a b"_s, u"$(id)"_s, u"'\"\\"_s, u"ligne\nsuivante"_s, u"été"_s};
    const Result<ProcessEnd> end = Runner().run(
        python(u"import os, sys\nos.write(1, os.fsencode('|'.join(sys.argv[1:])))"_s, arguments));
    QVERIFY(end);
    QCOMPARE(QString::fromUtf8(end->output), arguments.join(u'|'));
}

void TestProcesses::floodsOnBothChannelsNeitherBlockNorFillMemory()
{
    const Result<ProcessEnd> end = Runner().run(python(u"import os\n"
                                                       "for i in range(400):\n"
                                                       "    os.write(1, b'o' * 100000)\n"
                                                       "    os.write(2, b'e' * 100000)\n"
                                                       "os.write(1, b'last word')\n"
                                                       "os.write(2, b'last error')"_s));
    QVERIFY(end);
    QCOMPARE(end->exitCode, 0);
    QCOMPARE(end->output.size(), 1024 * 1024);
    QVERIFY(end->output.endsWith("olast word"));
    QCOMPARE(end->errors.size(), 16 * 1024);
    QVERIFY(end->errors.endsWith("elast error"));
}

void TestProcesses::signalThatEndedItIsGiven()
{
    const Result<ProcessEnd> end =
        Runner().run(python(u"import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)"_s));
    QVERIFY(end);
    QCOMPARE(end->signal, SIGSEGV);
    QCOMPARE(end->exitCode, 0);
    QVERIFY(!end->stalled);
}

void TestProcesses::missingProgramIsToolsMissing_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("not there") << u"/usr/bin/n'existe pas"_s;
    QTest::newRow("not a program") << u"/etc/passwd"_s;
    QTest::newRow("a folder") << u"/usr"_s;
}

void TestProcesses::missingProgramIsToolsMissing()
{
    QFETCH(const QString, program);
    ProcessRequest request;
    request.program = toPath(program);
    const Result<ProcessEnd> end = Runner().run(request);
    QVERIFY(!end);
    QCOMPARE(toString(end.error().code), toString(ErrorCode::ToolsMissing));
    QCOMPARE(end.error().subject, program);
    QVERIFY(!end.error().detail.isEmpty());
}

void TestProcesses::stopEndsTheProgramAndWhatItStarted()
{
    Runner runner;
    ProcessRequest request = python(u"import os, sys, time\n"
                                    "child = os.fork()\n"
                                    "if child:\n"
                                    "    open(sys.argv[1], 'w').write('%d %d\\n' % (os.getpid(), child))\n"
                                    "time.sleep(600)"_s,
                                    {toText(file("pids"))});
    request.pulse = stopWhenThere(file("pids"), runner.stop);
    const Result<ProcessEnd> end = runner.run(request);
    QVERIFY(!end);
    QCOMPARE(toString(end.error().code), toString(ErrorCode::Cancelled));
    for (const qint64 pid : numbersIn(file("pids")))
        QTRY_COMPARE(startTicksOf(pid), 0);
}

void TestProcesses::stopKillsAProgramThatDoesNotListen()
{
    Runner runner;
    ProcessRequest request = python(u"import os, signal, sys, time\n"
                                    "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
                                    "open(sys.argv[1], 'w').write('%d\\n' % os.getpid())\n"
                                    "time.sleep(600)"_s,
                                    {toText(file("pid"))});
    request.pulse = stopWhenThere(file("pid"), runner.stop);
    const Result<ProcessEnd> end = runner.run(request);
    QVERIFY(!end);
    QCOMPARE(toString(end.error().code), toString(ErrorCode::Cancelled));
    QCOMPARE(startTicksOf(numbersIn(file("pid")).first()), 0);
}

void TestProcesses::nothingIsStartedAfterAStop()
{
    Runner runner;
    runner.stop.request_stop();
    const Result<ProcessEnd> end =
        runner.run(python(u"import sys\nopen(sys.argv[1], 'w')"_s, {toText(file("started"))}));
    QVERIFY(!end);
    QCOMPARE(toString(end.error().code), toString(ErrorCode::Cancelled));
    QVERIFY(!std::filesystem::exists(file("started")));
}

void TestProcesses::programWithoutASignOfLifeIsEnded()
{
    ProcessRequest request = python(u"import time\nprint('avant', flush=True)\ntime.sleep(600)"_s);
    request.patience = 500ms;
    request.pulse = [](qint64 /*pid*/) { return 7; };
    const Result<ProcessEnd> end = Runner().run(request);
    QVERIFY(end);
    QVERIFY(end->stalled);
    QCOMPARE(end->signal, SIGTERM);
    QCOMPARE(end->output, QByteArray("avant\n"));
}

void TestProcesses::programThatTalksIsNotStalled()
{
    ProcessRequest request = python(u"import sys, time\n"
                                    "for i in range(25):\n"
                                    "    print('.', file=sys.stderr, flush=True)\n"
                                    "    time.sleep(0.1)"_s);
    request.patience = 1500ms;
    const Result<ProcessEnd> end = Runner().run(request);
    QVERIFY(end);
    QVERIFY(!end->stalled);
    QCOMPARE(end->exitCode, 0);
}

void TestProcesses::pulseThatMovesIsASignOfLife()
{
    ProcessRequest request = python(u"import time\ntime.sleep(4)"_s);
    request.patience = 3s;
    QList<qint64> asked;
    request.pulse = [&](qint64 pid) {
        asked.append(pid);
        return qint64(asked.size());
    };
    const Result<ProcessEnd> end = Runner().run(request);
    QVERIFY(end);
    QVERIFY(!end->stalled);
    QVERIFY(asked.size() >= 2);
    QVERIFY(asked.first() > 1);
    QCOMPARE(asked.count(asked.first()), asked.size());
}

void TestProcesses::stoppedProgramIsEndedToo()
{
    ProcessRequest request = python(u"import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)"_s);
    request.patience = 500ms;
    const Result<ProcessEnd> end = Runner().run(request);
    QVERIFY(end);
    QVERIFY(end->stalled);
    QCOMPARE(end->signal, SIGTERM); // it goes on to hear it
}

// The console and the command line keep these from their threads, to end in good order.
void TestProcesses::signalsThatWeBlockReachTheProgram()
{
    sigset_t blocked;
    sigset_t before;
    sigemptyset(&blocked);
    for (const int number : {SIGHUP, SIGINT, SIGTERM})
        sigaddset(&blocked, number);
    pthread_sigmask(SIG_BLOCK, &blocked, &before);
    const Result<ProcessEnd> end = Runner().run(python(
        u"import signal\nprint(signal.pthread_sigmask(signal.SIG_BLOCK, []), signal.getsignal(signal.SIGTERM) == signal.SIG_DFL)"_s));
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    QVERIFY(end);
    QCOMPARE(end->output, QByteArray("set() True\n"));
}

void TestProcesses::noZombieIsLeft()
{
    Runner runner;
    for (int round = 0; round < 5; ++round) {
        const Result<ProcessEnd> end = runner.run(python(u"import os\nprint(os.getpid())"_s));
        QVERIFY(end);
        QVERIFY(end->output.trimmed().toLongLong() > 1);
        QVERIFY(!std::filesystem::exists("/proc/" + end->output.trimmed().toStdString()));
    }
}

void TestProcesses::stdinIsEmptyAndFilesArePrivate()
{
    const Result<ProcessEnd> end = Runner().run(python(
        u"import os, sys\nopen(sys.argv[1], 'w')\nprint(len(sys.stdin.read()), os.getsid(0) == os.getpid())"_s,
        {toText(file("new"))}));
    QVERIFY(end);
    QCOMPARE(end->output, QByteArray("0 True\n"));
    QCOMPARE(std::filesystem::status(file("new")).permissions(),
             std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

void TestProcesses::programDiesWithItsParent()
{
    Child parent(u"run"_s, {toText(file("pid"))});
    QVERIFY(parent.isReady());
    QTRY_VERIFY(bytesOf(file("pid")).endsWith('\n'));
    const qint64 pid = numbersIn(file("pid")).first();
    QVERIFY(startTicksOf(pid) > 0);
    parent.kill();
    QTRY_COMPARE(startTicksOf(pid), 0);
}

void TestProcesses::bytesReadAreCounted()
{
    ProcessRequest request = python(u"import sys, time\n"
                                    "data = sys.stdin.buffer.read()\n"
                                    "data = open('/dev/zero', 'rb').read(50_000_000)\n"
                                    "time.sleep(2.5)"_s);
    qint64 most = 0;
    request.pulse = [&](qint64 pid) {
        most = std::max(most, bytesReadBy(pid));
        return most;
    };
    QVERIFY(Runner().run(request));
    QVERIFY(most >= 50'000'000);
    QVERIFY(most < 100'000'000);
    QCOMPARE(bytesReadBy(0), 0);
}

HOLDFAST_TEST_MAIN_WITH_ROLES(TestProcesses, roles)
#include "tst_processes.moc"
