#include "base/ThreadedSink.h"

#include <algorithm>
#include <exception>

namespace holdfast {

namespace {

constexpr qsizetype bufferSize = 512 * 1024;

} // namespace

ThreadedSink::ThreadedSink(ByteSink &to) : m_to(to)
{
    for (QByteArray &buffer : m_buffers)
        buffer.reserve(bufferSize);
    m_thread = std::jthread([this] { work(); });
}

ThreadedSink::~ThreadedSink()
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_end == End::No)
            m_end = End::Dropped;
    }
    m_changed.notify_all();
}

// The buffer at the head goes to the thread, when the next one is free.
void ThreadedSink::handOver()
{
    std::unique_lock lock(m_mutex);
    ++m_full;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_full < depth || m_error; });
    m_head = (m_head + 1) % depth;
    m_buffers[m_head].resize(0);
}

Result<void> ThreadedSink::write(const char *bytes, qint64 size)
{
    while (size > 0) {
        QByteArray &buffer = m_buffers[m_head];
        const qint64 part = std::min<qint64>(size, bufferSize - buffer.size());
        buffer.append(bytes, part);
        bytes += part;
        size -= part;
        if (buffer.size() == bufferSize)
            handOver();
        const std::lock_guard guard(m_mutex);
        if (m_error)
            return *m_error;
    }
    return {};
}

Result<void> ThreadedSink::finish()
{
    {
        const std::lock_guard guard(m_mutex);
        if (!m_error && !m_buffers[m_head].isEmpty())
            ++m_full;
        m_end = End::Complete;
    }
    m_changed.notify_all();
    m_thread.join();
    return m_error ? Result<void>(*m_error) : Result<void>();
}

// Nobody else would catch on this thread.
Result<void> ThreadedSink::handOn(const QByteArray *buffer)
{
    try {
        return buffer == nullptr ? m_to.finish() : m_to.write(buffer->constData(), buffer->size());
    } catch (const std::exception &exception) {
        return fail(ErrorCode::Internal, {}, QString::fromLocal8Bit(exception.what()));
    }
}

void ThreadedSink::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_full > 0 || m_end != End::No; });
        if (m_end == End::Dropped)
            return;
        const bool last = m_full == 0;
        const QByteArray &buffer = m_buffers[m_tail];
        lock.unlock();
        const Result<void> done = handOn(last ? nullptr : &buffer);
        lock.lock();
        if (!done)
            m_error = done.error();
        if (!done || last)
            break;
        m_tail = (m_tail + 1) % depth;
        --m_full;
        m_changed.notify_all();
    }
    m_changed.notify_all();
}

} // namespace holdfast
