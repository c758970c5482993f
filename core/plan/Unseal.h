#pragma once

#include "archive/AgeFile.h"
#include "base/Path.h"
#include "base/RunContext.h"
#include "system/Files.h"

namespace holdfast {

// How far an artefact is opened.
enum class Layers
{
    All,    // decrypted and unpacked: what was backed up
    AgeOnly // decrypted
};

struct UnsealRequest
{
    Path file;
    Path output; // must not exist
    Layers layers = Layers::All;
};

// Opens an artefact when nothing is left but the file: without metadata, journal and integrity key, and so
// without proof of where it comes from. What the file is, it says itself: age (binary or armored), inside it
// or alone zstd; other content of an age file is handed on as it is.
//
// `output` is 0600 and appears when it is complete and synced, or not at all. BackupNotFound, ArtefactDamaged
// (also for a file that is neither age nor zstd), IdentityRequired when no key opens it, PreconditionFailed
// when `output` exists, DiskFull before the last bytes of the file system are taken, Cancelled.
Result<void> unseal(Files &files, const UnsealRequest &request, const AgeKeys &keys, RunContext &context);

} // namespace holdfast
