#pragma once

#include "model/CheckResult.h"
#include "widgets/CheckRows.h"

namespace holdfast {

/// The row that shows a check, in the language of the moment.
CheckRows::Row rowOf(const CheckResult &check);
/// Who lets it pass, and why, in a sentence; empty when nobody does.
QString waiverOf(const CheckResult &check);
QList<CheckRows::Row> rowsOf(const QList<CheckResult> &checks);

} // namespace holdfast
