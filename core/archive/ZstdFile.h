#pragma once

#include "base/Path.h"
#include "base/Result.h"
#include "base/RunContext.h"
#include "system/Files.h"

#include <QString>

namespace holdfast {

struct StreamDigest
{
    qint64 size = 0;
    QString sha256; // lower-case hex
    friend bool operator==(const StreamDigest &, const StreamDigest &) = default;
};

// Both ends of one pass.
struct PassReport
{
    StreamDigest plain;
    StreamDigest stored;
};

// Reads `plain`, writes it compressed as the new file `stored`, synced. Zstandard (RFC 8878), checksum on,
// window log at most 23 so that reading back takes little memory (R16). On failure `stored` is removed.
Result<PassReport> compressFile(Files &files, const Path &plain, const Path &stored, RunContext &context);

// Reads `stored` through; writes the content to the new file `plain` unless that is empty. Stops as soon as
// the content grows over `plainLimit`. ArtefactDamaged for anything that is not one complete zstd stream;
// nothing is left of `plain` then.
Result<PassReport> decompressFile(Files &files, const Path &stored, const Path &plain, qint64 plainLimit,
                                  RunContext &context);

// The same for an artefact that is stored as it is (version 1).
Result<PassReport> copyFile(Files &files, const Path &stored, const Path &plain, RunContext &context);

} // namespace holdfast
