#pragma once

#include "base/RunContext.h"
#include "system/Files.h"

namespace holdfast {

// Plain SQL of version-1 sets (contracts §3.1), as pg_dump writes it with `--clean --if-exists --no-owner
// --no-privileges`.

struct ScriptFacts
{
    bool commits = false; // it ends a transaction itself, as dumps with large objects do
};

// Writes the new file `to`: the script `from` for a psql in restricted mode, entered with a key of ours at
// the start and left at the end. Its own pair of \restrict and \unrestrict, which newer pg_dumps write, goes
// (R20), and so does the one setting that a server older than 17 does not know (P2). ArtefactDamaged when the
// dump does not end as a complete one does, or when a line outside of data begins with a backslash.
Result<ScriptFacts> prepareScript(Files &files, const Path &from, const Path &to, int serverMajor,
                                  RunContext &context);

} // namespace holdfast
