#pragma once

#include "base/Path.h"
#include "base/Result.h"
#include "base/RunContext.h"
#include "system/Pipe.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <functional>

namespace holdfast {

// When a process was started, in clock ticks since the machine was (proc(5), stat field 22); 0 when it is
// gone or a zombie. With the pid it names one process for as long as the machine runs.
qint64 startTicksOf(qint64 pid);
// Bytes that it has read so far, from files and pipes (proc(5), /proc/pid/io); 0 when that is not to be seen.
qint64 bytesReadBy(qint64 pid);

// One run of a program by argument list, without a shell.
struct ProcessRequest
{
    Path program;
    Path folder = {};      // to run in; empty: ours
    QStringList arguments; // seen by everybody on the machine: never a secret
    // Besides a clean environment: PATH, HOME, LC_ALL=C, TZ=UTC. Nothing else of ours is handed on, neither
    // PG* nor keys, tokens and URLs.
    QMap<QString, QString> variables;
    // How long it may go without a sign of life: a byte on stderr or stdout, or another value of `pulse`.
    std::chrono::milliseconds patience = std::chrono::minutes(2);
    // Asked about twice a second with its pid, on the caller's thread; may be empty.
    std::function<qint64(qint64 pid)> pulse;
    // Of what must outlive us, such as an application that it starts: our pipes would end with us.
    bool discardsOutput = false;
    qsizetype outputLimit = 1024 * 1024; // of stdout, what is kept of its end
    // Instead of the empty stdin, and instead of keeping stdout. run() takes over the end that the program
    // gets, and closes it here; the caller has the other one, on another thread, for as long as run() lasts.
    Pipe *input = nullptr;
    Pipe *output = nullptr;
};

struct ProcessEnd
{
    int exitCode = 0;
    int signal = 0;       // that ended it; 0: it ended by itself
    QByteArray output;    // the last `outputLimit` bytes of stdout
    QByteArray errors;    // the last 16 KiB of stderr
    bool stalled = false; // ended by us, since nothing moved for `patience`
};

class Processes
{
public:
    Processes() = default;
    Processes(const Processes &) = delete;
    Processes &operator=(const Processes &) = delete;
    virtual ~Processes() = default;

    // Runs it to its end, in a session of its own: Ctrl-C at our terminal reaches us alone, and what it
    // starts is ended with it. Files that it makes are 0600; its stdin is empty; it ends when this thread
    // does. ToolsMissing when it cannot be started; Cancelled when asked to stop: it is told to end
    // (SIGTERM), and killed when it does not within some seconds; nothing of it runs on afterwards.
    virtual Result<ProcessEnd> run(const ProcessRequest &request, RunContext &context) = 0;
};

class RealProcesses final : public Processes
{
public:
    // `grace`: between SIGTERM and SIGKILL.
    explicit RealProcesses(std::chrono::milliseconds grace = std::chrono::seconds(5)) : m_grace(grace) {}
    Result<ProcessEnd> run(const ProcessRequest &request, RunContext &context) override;

private:
    std::chrono::milliseconds m_grace;
};

} // namespace holdfast
