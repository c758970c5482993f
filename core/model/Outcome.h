#pragma once

#include "base/ErrorCode.h"

#include <QString>

#include <optional>

namespace holdfast {

// The closed list of contracts §4.2: the same words in the console, the command line, the journal and
// evidence.
enum class Outcome
{
    Verified,
    RestoredUnverified,
    RestoredWithDeviations,
    RolledBack,
    FailedDataUnchanged,
    FailedDataChanged,
    OutcomeUnknown,
};

QString toString(Outcome outcome);
std::optional<Outcome> outcomeFromString(QStringView text);

// True for the outcomes after which the new data is in place.
bool isRestored(Outcome outcome);

} // namespace holdfast
