#pragma once

#include "base/Clock.h"

#include <algorithm>

namespace holdfast {

// How long ago an outage was declared: by the wall clock, so that it goes on over crash and resume, and by
// the monotonic one, so that a wall clock set back never makes it run backwards.
class OutageClock
{
public:
    OutageClock(const Clock &clock, const QDateTime &declared) : m_clock(clock) { declare(declared); }

    // An invalid time is now.
    void declare(const QDateTime &declared)
    {
        const QDateTime now = m_clock.nowUtc();
        m_declared = declared.isValid() ? declared : now;
        m_since = m_clock.monotonic();
        m_before = std::max(std::chrono::milliseconds(0), std::chrono::milliseconds(m_declared.msecsTo(now)));
        m_shown = m_before;
    }
    const QDateTime &declared() const { return m_declared; }
    // Never less than it was before.
    std::chrono::milliseconds elapsed()
    {
        m_shown = std::max({m_shown, m_before + (m_clock.monotonic() - m_since),
                            std::chrono::milliseconds(m_declared.msecsTo(m_clock.nowUtc()))});
        return m_shown;
    }

private:
    const Clock &m_clock;
    QDateTime m_declared;
    std::chrono::milliseconds m_since{0};
    std::chrono::milliseconds m_before{0};
    std::chrono::milliseconds m_shown{0};
};

} // namespace holdfast
