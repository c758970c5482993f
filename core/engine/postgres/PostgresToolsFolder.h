#pragma once

#include "engine/postgres/PostgresTools.h"

#include <optional>

namespace holdfast {

// One folder with all four client programs in it.
struct ToolsFolder
{
    Path folder;
    int version = 0; // 150020
};

// All that are there, in the order in which they are looked for. Cancelled is the only error.
Result<QList<ToolsFolder>> toolsFolders(const PostgresTools::Outside &outside, RunContext &context);
// The folders looked into, for a message.
QList<Path> searchedFolders(const PostgresTools::Outside &outside);

// Of what `pg_dump --version` prints: "pg_dump (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)" is 150020,
// "18beta1" and "17devel" are 180000 and 170000. Nothing when it is another program's.
std::optional<int> toolsVersion(const QByteArray &printed);

} // namespace holdfast
