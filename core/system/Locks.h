#pragma once

#include "base/Path.h"
#include "base/Result.h"

#include <memory>

namespace holdfast {

// Held while it lives; the system lets go of it when the process dies (flock), so that no crash blocks
// anybody.
class Lock
{
public:
    Lock() = default;
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;
    virtual ~Lock() = default;
};

class Locks
{
public:
    Locks() = default;
    Locks(const Locks &) = delete;
    Locks &operator=(const Locks &) = delete;
    virtual ~Locks() = default;

    // ErrorCode::Busy names the holder (`holder`, pid, host, start) as far as it wrote itself down.
    virtual Result<std::unique_ptr<Lock>> acquire(const Path &file, const QString &holder) = 0;
};

class FlockLocks final : public Locks
{
public:
    Result<std::unique_ptr<Lock>> acquire(const Path &file, const QString &holder) override;
};

} // namespace holdfast
