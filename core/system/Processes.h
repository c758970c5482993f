#pragma once

#include "base/Path.h"
#include "base/Result.h"
#include "base/RunContext.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <functional>

namespace holdfast {

// When a process was started, in clock ticks since the machine was (proc(5), stat field 22); 0 when it is
// gone or a zombie. With the pid it names one process for as long as the machine runs.
qint64 startTicksOf(qint64 pid);

// One run of a program by argument list, without a shell.
struct ProcessRequest
{
    Path program;
    QStringList arguments; // seen by everybody on the machine: never a secret
    // Besides a clean environment: PATH, HOME, LC_ALL=C, TZ=UTC. Nothing else of ours is handed on, neither
    // PG* nor keys, tokens and URLs.
    QMap<QString, QString> variables;
    // How long it may go without a sign of life: a byte on stderr or stdout, or another value of `pulse`.
    std::chrono::milliseconds patience = std::chrono::minutes(2);
    std::function<qint64()> pulse; // asked about every second, on the caller's thread; may be empty
};

struct ProcessEnd
{
    int exitCode = 0;
    int signal = 0;       // that ended it; 0: it ended by itself
    QByteArray output;    // the last 1 MiB of stdout
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

    // Runs it to its end. ToolsMissing when it cannot be started; Cancelled when asked to stop: it is told to
    // end (SIGTERM), and killed when it does not within some seconds; nothing of it runs on afterwards.
    virtual Result<ProcessEnd> run(const ProcessRequest &request, RunContext &context) = 0;
};

class RealProcesses final : public Processes
{
public:
    Result<ProcessEnd> run(const ProcessRequest &request, RunContext &context) override;
};

} // namespace holdfast
