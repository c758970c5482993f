#pragma once

#include "base/Error.h"
#include "model/BackupSet.h"
#include "model/Environment.h"
#include "theme/Tokens.h"

#include <optional>

namespace holdfast {

/// What can be done next about a standing.
enum class NextStep
{
    None,
    BackUp,
    Validate,
    ReadAgain
};

/// How the environment stands against its objective: the one thing that an operator wants to know first.
struct AgeStanding
{
    enum class Kind
    {
        Reading,
        KeyMissing,
        Unreadable,
        NoBackup,
        TooOld,
        DueSoon, ///< the last fifth of the objective
        Good
    };

    Kind kind = Kind::Reading;
    NextStep next = NextStep::None;
    std::chrono::seconds age{0};  ///< of the newest valid backup
    std::chrono::seconds left{0}; ///< until the objective is missed; negative: missed for so long
};

/// All that the judgement rests on.
struct StandingInput
{
    const Environment &environment;
    const QList<BackupSet> &sets;
    const BackupSet *newest = nullptr; ///< the newest that counts
    Depth proven = Depth::Taken;       ///< of the newest
    const std::optional<Error> &error;
    bool isRead = false;
    QDateTime now;
};

AgeStanding standingOf(const StandingInput &input);

/// The verdict as one sentence, and what stands below it.
struct VerdictWords
{
    StateKind state = StateKind::Unknown;
    QString sentence;
    QString detail;
    QString button; ///< empty: no next step
};
VerdictWords verdictWords(const AgeStanding &standing, const StandingInput &input);

} // namespace holdfast
