#pragma once

#include "base/ByteSink.h"
#include "base/RunContext.h"

#include <atomic>

namespace holdfast {

// A pipe to or from a program that we start, as large as the system gives without asking (1 MiB; pipe(7)).
// Read this way instead of through QProcess, which copies what it reads twice and polls: measured in
// tests/bench/README.md.
class Pipe
{
public:
    Pipe() = default;
    ~Pipe();
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    // IoFailed when the system has no more descriptors.
    Result<void> open();
    int readEnd() const { return m_read; }
    int writeEnd() const { return m_write; }
    // Each end is closed where it is not needed any more: else nobody sees that the other side has gone.
    void closeRead();
    void closeWrite();

    // Hands on what comes, until the other side closes; does not finish `to`. Progress: bytes.
    Result<void> drainInto(ByteSink &to, RunContext &context);
    // What went through drainInto so far; to be read from any thread.
    qint64 drained() const { return m_drained; }

private:
    std::atomic<int> m_read = -1;
    std::atomic<int> m_write = -1;
    std::atomic<qint64> m_drained = 0;
};

// Writes into a pipe. A reader that has gone is no error here: its exit tells why; what is written then is
// dropped. finish() closes the pipe's end.
class PipeSink final : public ByteSink
{
public:
    PipeSink(Pipe &pipe, RunContext &context) : m_pipe(pipe), m_context(context) {}
    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

private:
    Pipe &m_pipe;
    RunContext &m_context;
    bool m_gone = false;
};

} // namespace holdfast
