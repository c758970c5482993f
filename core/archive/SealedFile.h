#pragma once

#include "archive/AgeFile.h"
#include "archive/Meter.h"
#include "archive/NewFile.h"
#include "archive/ZstdStream.h"
#include "base/Path.h"
#include "base/RunContext.h"
#include "base/ThreadedSink.h"
#include "system/Files.h"

#include <optional>

namespace holdfast {

// Both ends of one pass.
struct PassReport
{
    StreamDigest plain;
    StreamDigest stored;
    friend bool operator==(const PassReport &, const PassReport &) = default;
};

// An artefact on its way to the disk in one pass: what is written to it is digested, compressed, encrypted
// where there is a lock, digested again and written as a new file, on several threads, with bounded memory.
// The file goes again unless it was finished, which syncs it.
class SealedWriter final : public ByteSink
{
public:
    static Result<std::unique_ptr<SealedWriter>> begin(Files &files, const Path &file, const AgeLock &lock,
                                                       Compress what = Compress::Text);

    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

    qint64 taken() const { return m_plain->size(); } // plain bytes so far; from any thread
    // Meaningful after finish.
    PassReport report() const { return {m_plain->digest(), m_stored.digest()}; }
    // What opens the file again without an identity; empty where it is not encrypted.
    AgeKeys keys() const;

private:
    explicit SealedWriter(Files &files);

    // From the disk to the source: each stands before the ones that write to it.
    NewFile m_file;
    Meter m_stored;
    std::unique_ptr<AgeWriter> m_age;
    std::unique_ptr<ThreadedSink> m_thread;
    std::unique_ptr<ZstdWriter> m_zstd;
    std::unique_ptr<Meter> m_plain;
};

// How a file is packed.
struct Packing
{
    bool encrypted = false;
    bool compressed = true;
    qint64 plainLimit = 0; // of a compressed one: where unpacking stops
    AgeKeys keys = {};     // of an encrypted one
};

// Reads `stored` through once and hands its content to `to`, which is finished at the end. ArtefactDamaged
// (the file is the subject), IdentityRequired; errors of `to`. Progress: stored bytes. What `to` got before
// an error is worth nothing.
Result<PassReport> readSealed(Files &files, const Path &stored, const Packing &packing, ByteSink &to,
                              RunContext &context);

// The digest of a file; and of one that is copied to the new file `copy`.
Result<StreamDigest> digestOf(Files &files, const Path &file, RunContext &context);
Result<StreamDigest> copyFile(Files &files, const Path &file, const Path &copy, RunContext &context);

} // namespace holdfast
