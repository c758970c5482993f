#pragma once

#include "base/Result.h"

#include <filesystem>

namespace holdfast::practice {

// Makes the practice tree at `root`: the runtime files, backend/app.db for `seed`, and
// .practice/integrity.key. It is made beside, as root.partial-XXXXXX, synced and renamed, so `root` is
// complete or absent; a failure leaves nothing. Fails with PracticeFailed when `root` exists and is not an
// empty folder. Files are 0600, folders 0700.
Result<void> createPracticeTree(const std::filesystem::path &root, quint64 seed);

// Puts a fresh tree in the place of the one at `root`, which has to be there. root/backups stays where it is,
// and so does .practice with its key. The fresh tree is complete, beside, before anything is moved; the old
// files are removed last. When moving fails half way, calling again sets it right. Fails with Busy while a
// server serves `root`.
Result<void> resetPracticeTree(const std::filesystem::path &root, quint64 seed);

} // namespace holdfast::practice
