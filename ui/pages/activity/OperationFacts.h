#pragma once

#include "models/History.h"
#include "pages/DetailPanel.h"

namespace holdfast {

/// Everything that the journal says of an operation, for the panel beside the table. `revertible` is the id
/// of the operation that can be reverted now, or empty.
DetailPanel::Detail detailOf(const OperationSummary &operation, const QString &revertible);

} // namespace holdfast
