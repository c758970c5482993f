#pragma once

#include "archive/SealedFile.h"
#include "model/BackupSet.h"
#include "plan/Services.h"

namespace holdfast {

// What a signature that holds is worth: that of version 1 covers less (contracts §3.1).
inline Phrase signatureHolds(int version)
{
    return phrase(version == 1 ? u"signature-holds-one" : u"signature-holds", {version});
}

// The content of a set as a file of ours, digest and size checked against the signed ones before anybody
// parses it; the artefact is opened once (M4). Removed with this object, with all that may have come to stand
// beside it.
class Staging
{
public:
    Staging(Files &files, Path file);
    ~Staging();
    Staging(const Staging &) = delete;
    Staging &operator=(const Staging &) = delete;

    // DigestMismatch, SizeMismatch or ArtefactDamaged when the artefact is not what was signed.
    // IdentityRequired when the keys do not open it.
    Result<PassReport> unpack(const BackupSet &set, const AgeKeys &keys, RunContext &context);
    const Path &file() const { return m_file; }

private:
    Files &m_files;
    Path m_file;
};

// Reads the artefact through and compares its stored digest with the signed one.
Result<StreamDigest> checkSeal(Files &files, const BackupSet &set, RunContext &context);

} // namespace holdfast
