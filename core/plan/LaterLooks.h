#pragma once

#include "model/BackupSet.h"
#include "store/Journal.h"

#include <QList>

namespace holdfast {

// The newest look at a set that came to a result decides: its file may have changed since it was made. A
// valid set that a later validation or restore found broken becomes Invalid, with that run's error as the
// reason. Its depth is the deepest that one of them has proven.
void applyLaterLooks(QList<BackupSet> &sets, const QList<OperationSummary> &operations);

} // namespace holdfast
