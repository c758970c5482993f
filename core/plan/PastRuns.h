#pragma once

#include "model/Plan.h"
#include "model/Projection.h"
#include "store/Journal.h"

namespace holdfast {

// What the latest ten runs of the journal say about how long this plan will take: those of the same
// procedure and environment, into the same place (beside or in place), with steps in common. Of runs that
// were interrupted or failed the steps count that they came through. `bytes`: of the data of the run to come;
// 0: not known, and no duration is scaled. JournalFailed as of the journal.
Result<RunHistory> pastRuns(const Journal &journal, const Plan &plan, qint64 bytes);

// The fact of a run that says how much data it had.
inline const QString dataBytesFact = QStringLiteral("data_bytes");

} // namespace holdfast
