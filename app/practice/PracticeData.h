#pragma once

#include "base/Result.h"

#include <QStringList>

#include <filesystem>

namespace holdfast::practice {

inline constexpr quint64 defaultSeed = 20250401;
// The user in whose name the practice tokens act: it has at least one conversation, chart and privacy
// request.
inline constexpr qint64 practiceCustomer = 7;
// "ASTR", https://www.sqlite.org/pragma.html#pragma_application_id
inline constexpr int applicationId = 0x41535452;

// The tables that a healthy practice database has, in the order in which they refer to each other.
QStringList mainTables();

// Fills `file` (missing or empty before) with the content that belongs to `seed`: more than 200,000 rows, all
// foreign keys satisfied, ledger sum 0. It depends on the seed alone, never on the clock. After success the
// database is in WAL mode, a single file, not yet synced; after a failure it is incomplete.
Result<void> fillPracticeDatabase(const std::filesystem::path &file, quint64 seed);

} // namespace holdfast::practice
