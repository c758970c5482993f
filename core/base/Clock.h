#pragma once

#include <QDateTime>

#include <chrono>

namespace holdfast {

// Labels come from the wall clock (UTC), durations from the monotonic one, which no clock change can bend.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    virtual QDateTime nowUtc() const = 0;
    virtual std::chrono::milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    std::chrono::milliseconds monotonic() const override;
};

} // namespace holdfast
