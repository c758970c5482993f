#pragma once

#include "base/Clock.h"

#include <atomic>

namespace holdfast::testing {

// The wall clock stands still until it is moved; the monotonic one moves by a tick with each look, so that
// every deadline is reached without waiting for it. Usable from several threads.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC))
        : m_now(now.toMSecsSinceEpoch())
    {
    }

    QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_elapsed += m_tick);
    }

    void advance(std::chrono::milliseconds duration)
    {
        m_now += duration.count();
        m_elapsed += duration.count();
    }
    void setTick(std::chrono::milliseconds tick) { m_tick = tick.count(); }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_tick = 1;
    mutable std::atomic<qint64> m_elapsed = 0;
};

} // namespace holdfast::testing
