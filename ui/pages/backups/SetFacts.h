#pragma once

#include "models/SetsModel.h"
#include "pages/DetailPanel.h"

namespace holdfast {

/// Everything that is known of a set, for the panel beside the table.
DetailPanel::Detail detailOf(const SetRow &row, const QDateTime &now);

} // namespace holdfast
