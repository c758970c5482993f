#include "base/RunContext.h"

#include <condition_variable>
#include <utility>

namespace holdfast {

void ProgressSlot::set(const Progress &progress)
{
    const std::lock_guard guard(m_mutex);
    m_progress = progress;
    if (m_callback)
        m_callback(progress);
}

Progress ProgressSlot::get() const
{
    const std::lock_guard guard(m_mutex);
    return m_progress;
}

void ProgressSlot::onChange(std::function<void(const Progress &)> callback)
{
    const std::lock_guard guard(m_mutex);
    m_callback = std::move(callback);
}

RunContext::RunContext(std::stop_token stop, ProgressSlot &progress)
    : m_stop(std::move(stop)), m_slot(progress)
{
}

bool RunContext::stopRequested() const
{
    return m_uncancellable == 0 && m_stop.stop_requested();
}

Result<void> RunContext::checkStop() const
{
    if (stopRequested())
        return fail(ErrorCode::Cancelled);
    return {};
}

void RunContext::nap(std::chrono::milliseconds duration) const
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, m_stop, duration, [] { return false; });
}

std::stop_token RunContext::stopToken() const
{
    return m_uncancellable == 0 ? m_stop : std::stop_token();
}

RunContext RunContext::beside(std::stop_token stop) const
{
    RunContext out(std::move(stop), m_slot);
    out.m_now = m_now;
    return out;
}

void RunContext::phase(const QString &name, qint64 total)
{
    m_now = Progress{name, 0, total, {}, 0, 0, m_now.beats};
    m_slot.set(m_now);
}

void RunContext::expect(qint64 total)
{
    m_now.done = 0;
    m_now.total = total;
    m_slot.set(m_now);
}

void RunContext::advance(qint64 done)
{
    m_now.done = done;
    m_slot.set(m_now);
}

void RunContext::workOn(const QString &what, qint64 done, qint64 total)
{
    m_now.what = what;
    m_now.whatDone = done;
    m_now.whatTotal = total;
    m_slot.set(m_now);
}

void RunContext::beat()
{
    ++m_now.beats;
    m_slot.set(m_now);
}

} // namespace holdfast
