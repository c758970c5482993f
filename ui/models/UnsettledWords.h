#pragma once

#include "jobs/Unsettled.h"
#include "theme/Tokens.h"

namespace holdfast {

/// An interrupted restore or revert, told in the language of the moment.

/// "A restore of orders stopped at step “Swap the names”, 2026-11-22 01:31 UTC (02:31 here)."
QString stoppedSentence(const Unsettled &one);
/// "The new data is in place, whole."
QString dataSentence(const Interrupted &one);
/// "Writes are still refused.", each effect beside the data that still stands.
QStringList inForceSentences(const Interrupted &one);
/// Critical while applications are kept out or nobody can tell what the data is; a warning otherwise.
StateKind stateOf(const Interrupted &one);

} // namespace holdfast
