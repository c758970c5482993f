#pragma once

#include "base/ByteSink.h"

#include <QByteArray>

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace holdfast {

// Runs the stages behind it on a thread of their own, so that they overlap with those before it. A writer
// that is faster waits: no more than four buffers of half a MiB are between the two. An error behind is
// returned by the next write, at the latest by finish().
class ThreadedSink final : public ByteSink
{
public:
    explicit ThreadedSink(ByteSink &to);
    // Without finish(), what is on its way is dropped and `to` is not finished.
    ~ThreadedSink() override;

    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

private:
    static constexpr std::size_t depth = 4;

    void work();
    void handOver();
    Result<void> handOn(const QByteArray *buffer);

    ByteSink &m_to;
    std::array<QByteArray, depth> m_buffers;
    std::size_t m_head = 0; // the buffer being filled; only the writer's
    std::size_t m_tail = 0; // the one being worked on; only the thread's
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_full = 0; // handed over and not done
    enum class End
    {
        No,
        Complete,
        Dropped
    } m_end = End::No;
    std::optional<Error> m_error;
    std::jthread m_thread;
};

} // namespace holdfast
