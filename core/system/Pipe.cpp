#include "system/Pipe.h"

#include <QByteArray>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace holdfast {

namespace {

constexpr int pipeSize = 1024 * 1024;
constexpr int slice = 50; // ms between two looks at the stop token

Error systemError()
{
    return fail(ErrorCode::IoFailed, QStringLiteral("pipe"), QString::fromLocal8Bit(std::strerror(errno)));
}

void closeEnd(std::atomic<int> &end)
{
    if (const int descriptor = end.exchange(-1); descriptor >= 0)
        ::close(descriptor);
}

// SIGPIPE of this thread's writes, swallowed; the process may use the signal for its own.
class NoPipeSignal
{
public:
    NoPipeSignal()
    {
        sigemptyset(&m_set);
        sigaddset(&m_set, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_set, &m_before);
    }
    ~NoPipeSignal()
    {
        const timespec now{};
        while (sigtimedwait(&m_set, nullptr, &now) > 0) {
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    NoPipeSignal(const NoPipeSignal &) = delete;
    NoPipeSignal &operator=(const NoPipeSignal &) = delete;

private:
    sigset_t m_set{};
    sigset_t m_before{};
};

} // namespace

Pipe::~Pipe()
{
    closeRead();
    closeWrite();
}

Result<void> Pipe::open()
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return systemError();
    m_read = ends[0];
    m_write = ends[1];
    ::fcntl(ends[1], F_SETPIPE_SZ, pipeSize); // as large as it gets
    return {};
}

void Pipe::closeRead()
{
    closeEnd(m_read);
}

void Pipe::closeWrite()
{
    closeEnd(m_write);
}

Result<void> Pipe::drainInto(ByteSink &to, RunContext &context)
{
    QByteArray buffer(pipeSize, Qt::Uninitialized);
    while (true) {
        HOLDFAST_TRY(context.checkStop());
        pollfd ready{m_read, POLLIN, 0};
        if (const int count = ::poll(&ready, 1, slice); count < 0 && errno != EINTR)
            return systemError();
        else if (count <= 0)
            continue;
        const ssize_t got = ::read(m_read, buffer.data(), static_cast<std::size_t>(buffer.size()));
        if (got == 0)
            return {};
        if (got < 0 && errno != EINTR)
            return systemError();
        if (got > 0) {
            HOLDFAST_TRY(to.write(buffer.constData(), got));
            m_drained += got;
            context.advance(m_drained);
        }
    }
}

// Not blocking, so that a reader that has stopped cannot hold us: a write of no more than what poll answers
// for (PIPE_BUF; pipe(7)) would be slow, so the end is made non-blocking.
Result<void> PipeSink::write(const char *bytes, qint64 size)
{
    const NoPipeSignal quiet;
    const int end = m_pipe.writeEnd();
    ::fcntl(end, F_SETFL, O_NONBLOCK);
    while (size > 0 && !m_gone) {
        const ssize_t put = ::write(end, bytes, static_cast<std::size_t>(size));
        if (put > 0) {
            bytes += put;
            size -= put;
            continue;
        }
        if (errno == EPIPE) {
            m_gone = true;
        } else if (errno == EAGAIN) {
            HOLDFAST_TRY(m_context.checkStop());
            pollfd ready{end, POLLOUT, 0};
            ::poll(&ready, 1, slice);
        } else if (errno != EINTR) {
            return systemError();
        }
    }
    return {};
}

Result<void> PipeSink::finish()
{
    m_pipe.closeWrite();
    return {};
}

} // namespace holdfast
