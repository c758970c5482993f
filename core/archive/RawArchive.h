#pragma once

#include "base/Path.h"
#include "base/Result.h"
#include "base/RunContext.h"
#include "system/Files.h"

#include <QList>
#include <QString>

#include <utility>

namespace holdfast {

// The raw files of a damaged database as one tar archive (pax, libarchive), named `database` + suffix.

// Writes the new file `tar`. First of pair: the file, second: its suffix.
Result<void> packRaw(Files &files, const QList<std::pair<Path, QString>> &raw, const Path &tar);

// Writes each entry as `<prefix><suffix>`. All headers are read under our own policy before the first byte is
// written (R7): regular files only, each suffix of "", -wal, -shm, -journal at most once, no other name,
// together no larger than the archive. Else ArtefactDamaged and nothing is written.
Result<QList<std::pair<Path, QString>>> unpackRaw(Files &files, const Path &tar, const Path &prefix,
                                                  RunContext &context);

} // namespace holdfast
