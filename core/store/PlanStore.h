#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "model/Plan.h"
#include "system/Files.h"

#include <chrono>

namespace holdfast {

// Plans that were shown and may be confirmed by their token: once, within 60 minutes (contracts §4.1).
class PlanStore
{
public:
    static constexpr std::chrono::minutes validity{60};
    // So long a used or expired token is still told from an unknown one; then its plan goes.
    static constexpr std::chrono::hours remembered{24};

    PlanStore(Files &files, const Clock &clock, Path folder);

    Result<void> keep(const Plan &plan);
    // The `bound` part of the plan (its `unshown` part, if any, as a member of that name) that this token
    // confirms, claimed: nobody can claim it again. TokenInvalid, TokenExpired, TokenUsed.
    Result<QJsonObject> claim(const QString &token);

private:
    Result<void> forgetOldOnes();
    Path fileOf(const QString &token) const;

    Files &m_files;
    const Clock &m_clock;
    Path m_folder;
};

} // namespace holdfast
