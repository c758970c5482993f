#include "plan/Staging.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Result<void> compare(const BackupSet &set, const StreamDigest &stored)
{
    if (stored.size != set.manifest.sizeBytes) {
        return fail(ErrorCode::SizeMismatch, toText(set.artefact),
                    u"%1 bytes, signed are %2"_s.arg(stored.size).arg(set.manifest.sizeBytes));
    }
    if (stored.sha256.compare(set.manifest.sha256, Qt::CaseInsensitive) != 0) {
        return fail(ErrorCode::DigestMismatch, toText(set.artefact),
                    u"SHA-256 is %1, signed is %2"_s.arg(stored.sha256, set.manifest.sha256.toLower()));
    }
    return {};
}

} // namespace

Staging::Staging(Files &files, Path file) : m_files(files), m_file(std::move(file)) {}

Staging::~Staging()
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        (void)m_files.remove(Path(m_file.native() + suffix));
}

Result<PassReport> Staging::unpack(const BackupSet &set, const AgeKeys &keys, RunContext &context)
{
    context.phase(u"stage"_s, set.manifest.sizeBytes);
    const auto &details = set.manifest.details;
    const Packing packing{details && details->encrypted(), details && details->compression == u"zstd",
                          details ? details->plain.size : set.manifest.sizeBytes, keys};
    // Of SQLite it is the file that takes the live one's name; everything else is read once and goes.
    NewFile file(m_files, set.manifest.mode == Mode::Sqlite ? Durability::Synced : Durability::Fleeting);
    HOLDFAST_TRY(file.open(m_file));
    const Result<PassReport> pass = readSealed(m_files, set.artefact, packing, file, context);
    if (!pass) {
        // Of a damaged artefact the digest speaks first: it is the proof, the decoder only stumbles.
        if (pass.error().code == ErrorCode::ArtefactDamaged)
            HOLDFAST_TRY(checkSeal(m_files, set, context));
        return pass.error();
    }
    HOLDFAST_TRY(compare(set, pass->stored));
    if (set.manifest.details && (pass->plain.size != set.manifest.details->plain.size ||
                                 pass->plain.sha256 != set.manifest.details->plain.sha256))
        return fail(ErrorCode::DigestMismatch, toText(set.artefact), u"the content is not the signed one"_s);
    return pass;
}

Result<StreamDigest> checkSeal(Files &files, const BackupSet &set, RunContext &context)
{
    context.phase(u"seal-check"_s, set.manifest.sizeBytes);
    HOLDFAST_TRY_AS(const StreamDigest stored, digestOf(files, set.artefact, context));
    HOLDFAST_TRY(compare(set, stored));
    return stored;
}

} // namespace holdfast
