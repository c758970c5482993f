#pragma once

#include "plan/Kept.h"

namespace holdfast {

/// The data that a restore or revert put aside, told in the language of the moment.

/// "Before the restore of 2026-11-22 03:12 UTC"
QString beforeWhat(const KeptCopy &copy);
/// "Old database boutique_pre_20261122", "Safety copy backup-….db.zst, with the runtime files"
QString keptAs(const KeptCopy &copy);
/// "12 MiB"; "Size not known" while the server does not answer.
QString sizeWords(const KeptCopy &copy);
/// "until 2026-12-22 03:12 UTC", or that it may be cleared away.
QString keptUntil(const KeptCopy &copy, const QDateTime &now);

} // namespace holdfast
