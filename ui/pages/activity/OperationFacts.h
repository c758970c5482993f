#pragma once

#include "jobs/Unsettled.h"
#include "models/History.h"
#include "pages/DetailPanel.h"
#include "plan/Kept.h"

namespace holdfast {

/// What of an operation still matters: what it kept from before, and that it is to be settled. Null: neither.
struct Aftermath
{
    const KeptCopy *kept = nullptr;
    const Unsettled *unsettled = nullptr;
};

/// Everything that the journal says of an operation, for the panel beside the table. Its actions are "settle"
/// and "revert".
DetailPanel::Detail detailOf(const OperationSummary &operation, const Aftermath &aftermath);

} // namespace holdfast
