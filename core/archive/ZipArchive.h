#pragma once

#include "archive/RuntimePolicy.h"
#include "base/RunContext.h"
#include "system/Files.h"

namespace holdfast {

// Runtime archives of version 1 (contracts §3.1): zips, through QuaZip. `zip` must be a staged file of ours,
// whose digest has been checked: it is opened by its path. Names may hold `\`, as PowerShell writes them.

// Reads all headers under `policy` without writing anything. ArtefactDamaged names the entry: besides what
// RuntimeJudge refuses, encrypted entries and anything but regular files. Entries for folders are passed
// over.
Result<QList<RuntimeEntry>> readRuntimeZip(Files &files, const Path &zip, const RuntimePolicy &policy,
                                           RunContext &context);

// readRuntimeZip, then each entry into the new file `<prefix>.<number>`, 0600, synced. ArtefactDamaged when
// an entry's content is not of its declared size or checksum. On failure none is left.
Result<QList<RuntimeEntry>> unpackRuntimeZip(Files &files, const Path &zip, const Path &prefix,
                                             const RuntimePolicy &policy, RunContext &context);

} // namespace holdfast
