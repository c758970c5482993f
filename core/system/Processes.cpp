#include "system/Processes.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <optional>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int slice = 100; // ms between two looks at the stop token
constexpr qint64 pulseEvery = 500;
constexpr qsizetype errorLimit = 16 * 1024;

QProcessEnvironment environmentFor(const ProcessRequest &request)
{
    QProcessEnvironment out;
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"HOME"_s, u"USER"_s, u"LOGNAME"_s}) {
        if (ours.contains(name))
            out.insert(name, ours.value(name));
    }
    out.insert(u"LC_ALL"_s, u"C"_s);
    out.insert(u"TZ"_s, u"UTC"_s);
    for (auto it = request.variables.cbegin(); it != request.variables.cend(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

// In the child, between fork and exec: only async-signal-safe calls (signal-safety(7)).
void prepareChild(pid_t parent, int input, int output)
{
    // What our threads keep from themselves (signals that end the console in good order) would be kept from
    // the program, too, through exec: it would never hear that it is to end, nor that we died.
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int number : {SIGHUP, SIGINT, SIGTERM, SIGPIPE, SIGXFSZ})
        ::signal(number, SIG_DFL);
    if ((input >= 0 && ::dup2(input, STDIN_FILENO) < 0) || (output >= 0 && ::dup2(output, STDOUT_FILENO) < 0))
        ::_exit(127);
    ::setsid();
    ::umask(077);
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent) // we were gone before that
        ::_exit(127);
}

// Those ends of the pipes that the program has are not ours any more.
class EndsGivenAway
{
public:
    explicit EndsGivenAway(const ProcessRequest &request) : m_request(request) {}
    ~EndsGivenAway() { close(); }
    EndsGivenAway(const EndsGivenAway &) = delete;
    EndsGivenAway &operator=(const EndsGivenAway &) = delete;

    void close() const
    {
        if (m_request.input != nullptr)
            m_request.input->closeRead();
        if (m_request.output != nullptr)
            m_request.output->closeWrite();
    }

private:
    const ProcessRequest &m_request;
};

class RunningProcess
{
public:
    RunningProcess(const ProcessRequest &request, std::chrono::milliseconds grace, RunContext &context)
        : m_request(request), m_grace(grace.count()), m_context(context)
    {
    }

    Result<ProcessEnd> run();

private:
    bool start();
    void drain();
    bool isAlive();
    void keep(QByteArray &tail, const QByteArray &bytes, qsizetype limit);
    void end();

    const ProcessRequest &m_request;
    const qint64 m_grace;
    RunContext &m_context;
    QProcess m_process;
    pid_t m_pid = 0;
    ProcessEnd m_end;
    QElapsedTimer m_lastSign;
    QElapsedTimer m_lastPulse;
    std::optional<qint64> m_pulse;
};

bool RunningProcess::start()
{
    // Read as it comes, also while we wait for something else: a pipe that nobody empties would stop it.
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { drain(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process, [this] { drain(); });
    m_process.setProcessEnvironment(environmentFor(m_request));
    m_process.setStandardInputFile(QProcess::nullDevice());
    if (m_request.discardsOutput) {
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
    }
    if (!m_request.folder.empty())
        m_process.setWorkingDirectory(toText(m_request.folder));
    const int input = m_request.input != nullptr ? m_request.input->readEnd() : -1;
    const int output = m_request.output != nullptr ? m_request.output->writeEnd() : -1;
    m_process.setChildProcessModifier(
        [parent = ::getpid(), input, output] { prepareChild(parent, input, output); });
    m_process.start(toText(m_request.program), m_request.arguments, QIODevice::ReadOnly);
    if (!m_process.waitForStarted(-1))
        return false;
    m_pid = static_cast<pid_t>(m_process.processId());
    m_lastSign.start();
    m_lastPulse.start();
    return true;
}

// Cut at twice the limit, so that a flood does not move the tail at each read.
void RunningProcess::keep(QByteArray &tail, const QByteArray &bytes, qsizetype limit)
{
    if (bytes.isEmpty())
        return;
    m_lastSign.restart();
    tail += bytes.right(limit);
    if (tail.size() > 2 * limit)
        tail = tail.right(limit);
}

void RunningProcess::drain()
{
    if (m_request.discardsOutput)
        return; // there is no pipe to read
    keep(m_end.output, m_process.readAllStandardOutput(), m_request.outputLimit);
    keep(m_end.errors, m_process.readAllStandardError(), errorLimit);
}

bool RunningProcess::isAlive()
{
    if (m_request.pulse && m_lastPulse.hasExpired(pulseEvery)) {
        m_lastPulse.restart();
        const qint64 pulse = m_request.pulse(m_pid);
        if (m_pulse != pulse)
            m_lastSign.restart();
        m_pulse = pulse;
    }
    return !m_lastSign.hasExpired(m_request.patience.count());
}

// The whole session: pg_restore's workers are processes, too. One that is stopped hears it when it goes on.
void RunningProcess::end()
{
    QElapsedTimer asked;
    asked.start();
    ::kill(-m_pid, SIGTERM);
    ::kill(-m_pid, SIGCONT);
    while (!asked.hasExpired(m_grace) && m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(slice);
    // They tell the server to stop before they end, which may take longer than their leader does.
    while (!asked.hasExpired(m_grace) && ::kill(-m_pid, 0) == 0)
        ::poll(nullptr, 0, slice / 10);
    ::kill(-m_pid, SIGKILL);
    m_process.waitForFinished(-1);
}

Result<ProcessEnd> RunningProcess::run()
{
    // Whatever happens: the other end learns of it.
    const EndsGivenAway given(m_request);
    HOLDFAST_TRY(m_context.checkStop());
    const bool started = start();
    given.close();
    if (!started)
        return fail(ErrorCode::ToolsMissing, toText(m_request.program), m_process.errorString());
    while (!m_process.waitForFinished(slice) && m_process.state() != QProcess::NotRunning) {
        if (m_context.stopRequested()) {
            end();
            return fail(ErrorCode::Cancelled, toText(m_request.program.filename()));
        }
        if (!isAlive()) {
            m_end.stalled = true;
            end();
        }
    }
    drain();
    m_end.output = m_end.output.right(m_request.outputLimit);
    m_end.errors = m_end.errors.right(errorLimit);
    // Qt gives the signal in the place of the exit code.
    const bool bySignal = m_process.exitStatus() == QProcess::CrashExit;
    (bySignal ? m_end.signal : m_end.exitCode) = m_process.exitCode();
    return m_end;
}

} // namespace

qint64 startTicksOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The name in field 2 may hold blanks and brackets, so count from its last bracket: field 3 is the state.
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.value(0) == "Z" || fields.value(0) == "X")
        return 0;
    return fields.value(22 - 3).toLongLong();
}

qint64 bytesReadBy(qint64 pid)
{
    QFile file(u"/proc/%1/io"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray first = file.readAll().split('\n').first(); // rchar: N
    return first.mid(first.indexOf(' ') + 1).toLongLong();
}

Result<ProcessEnd> RealProcesses::run(const ProcessRequest &request, RunContext &context)
{
    return RunningProcess(request, m_grace, context).run();
}

} // namespace holdfast
