#include "plan/Artefact.h"

#include "base/Crypto.h"
#include "plan/Sweep.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const char *const workSiblings[] = {"",     "-wal",     "-shm",     "-journal",
                                    ".raw", ".raw-wal", ".raw-shm", ".raw-journal"};

} // namespace

Artefact::Artefact(const Services &services, Path folder, const Path &workFolder)
    : m_services(services), m_folder(std::move(folder)),
      m_work(workFolder.empty() ? m_folder / (".holdfast-work-" + randomBytes(4).toHex().toStdString())
                                : stagedName(workFolder, ".work"))
{
}

Artefact::~Artefact()
{
    m_writer.reset();
    (void)clearWork();
    if (!m_partial.empty())
        (void)m_services.files.remove(m_partial);
}

Result<void> Artefact::clearWork()
{
    Result<void> first;
    for (const char *suffix : workSiblings) {
        const Result<void> removed = m_services.files.remove(Path(m_work.native() + suffix));
        if (first)
            first = removed;
    }
    return first;
}

Result<void> Artefact::chooseName(const QString &stem)
{
    for (int i = 0; i < 32; ++i) {
        const QString distinct = i == 0 ? QString() : QString(u'-' + hex(randomBytes(2)));
        m_file = m_folder / toPath(stem + distinct + m_ending);
        HOLDFAST_TRY_AS(const FileFacts taken, m_services.files.facts(m_file));
        HOLDFAST_TRY_AS(const FileFacts metadata, m_services.files.facts(metadataPath(m_file)));
        HOLDFAST_TRY_AS(const FileFacts recovery, m_services.files.facts(recoveryPath(m_file)));
        if (!taken.exists() && !metadata.exists() && !recovery.exists())
            return {};
    }
    return fail(ErrorCode::IoFailed, toText(m_folder), u"every name of this second is taken"_s);
}

Result<ByteSink *> Artefact::begin(const QString &stem, const QString &ending)
{
    m_writer.reset();
    if (!m_partial.empty())
        HOLDFAST_TRY(m_services.files.remove(m_partial));
    m_ending = m_lock.isOpen() ? ending : QString(ending + u".age");
    m_partial = m_folder / toPath(stem + m_ending + u".partial-"_s + hex(randomBytes(4)));
    HOLDFAST_TRY_AS(m_writer, SealedWriter::begin(m_services.files, m_partial, m_lock,
                                                  ending == u".db.zst" ? Compress::Pages : Compress::Text));
    return m_writer.get();
}

Result<void> Artefact::end()
{
    HOLDFAST_TRY(m_writer->finish());
    m_pass = m_writer->report();
    m_opening = m_writer->keys();
    m_writer.reset();
    return {};
}

Result<void> Artefact::seal(const QString &stem, const QString &ending, RunContext &context)
{
    HOLDFAST_TRY_AS(const FileFacts plain, m_services.files.facts(m_work));
    context.phase(u"seal"_s, plain.size);
    HOLDFAST_TRY_AS(ByteSink *const sink, begin(stem, ending));
    HOLDFAST_TRY(feedFrom(m_services.files, m_work, *sink, context));
    HOLDFAST_TRY(end());
    return m_services.files.remove(m_work);
}

Result<void> Artefact::readBack(ByteSink &to, RunContext &context)
{
    context.phase(u"read-back"_s, m_pass.stored.size);
    const Packing packing{!m_lock.isOpen(), true, m_pass.plain.size, m_opening};
    const auto otherBytes = [this](const QString &how) {
        return fail(ErrorCode::IoFailed, toText(m_partial),
                    u"the disk gave back other bytes than were written"_s + how);
    };
    const Result<PassReport> back = readSealed(m_services.files, m_partial, packing, to, context);
    // Nobody else has seen this file yet: it is the disk, not the backup, that is damaged.
    if (!back && back.error().code == ErrorCode::ArtefactDamaged)
        return otherBytes(u": "_s + back.error().detail);
    if (!back)
        return back.error();
    return *back == m_pass ? Result<void>() : Result<void>(otherBytes({}));
}

Result<void> Artefact::number(const SigningKeys &keys)
{
    ManifestDetails &details = *m_manifest.details;
    HOLDFAST_TRY_AS(const QList<BackupSet> sets, readCatalog(m_services.files, m_folder, keys));
    for (const BackupSet &set : sets) {
        if (set.manifest.details && set.manifest.details->sequence >= details.sequence &&
            (set.state == SetState::Valid || set.state == SetState::Damaged)) {
            details.sequence = set.manifest.details->sequence;
            details.previousSet = set.manifest.details->setId;
        }
    }
    ++details.sequence;
    return {};
}

Result<void> Artefact::publish(const QString &stem, Manifest manifest, const SigningKeys &keys)
{
    HOLDFAST_TRY(chooseName(stem));
    m_manifest = std::move(manifest);
    HOLDFAST_TRY(number(keys));
    ManifestDetails &details = *m_manifest.details;
    details.setId = hex(randomBytes(16));
    details.toolVersion = QStringLiteral(HOLDFAST_VERSION);
    details.plain = {m_pass.plain.size, m_pass.plain.sha256};
    details.compression = u"zstd"_s;
    details.recipients = recipientsOf(m_lock);
    m_manifest.generatedAt = m_services.clock.nowUtc();
    m_manifest.backupFile = toText(m_file.filename());
    m_manifest.sizeBytes = m_pass.stored.size;
    m_manifest.sha256 = m_pass.stored.sha256.toUpper();
    const QByteArray recovery = recoveryText(m_manifest);
    details.recoveryDigest = hex(sha256(recovery));
    return publishFiles(recovery, keys);
}

Result<void> Artefact::publishFiles(const QByteArray &recovery, const SigningKeys &keys)
{
    Files &files = m_services.files;
    const QByteArray metadata = renderManifest(m_manifest, keys.current);
    if (metadata.size() > maxManifestBytes) // nobody could read it
        return fail(ErrorCode::EngineFailed, toText(m_file),
                    u"its metadata would have %1 bytes, more than can be read again"_s.arg(metadata.size()));
    bool named = false;
    const Result<void> published = [&]() -> Result<void> {
        HOLDFAST_TRY(files.renameNew(m_partial, m_file));
        named = true;
        HOLDFAST_TRY(files.syncFolder(m_folder));
        HOLDFAST_TRY(files.publish(recoveryPath(m_file), recovery, Overwrite::Never));
        return files.publish(metadataPath(m_file), metadata, Overwrite::Never);
    }();
    // A name that could not be had is somebody else's, and so is what stands beside it. And the metadata may
    // have come to stand before its folder could be synced: what is named goes as a whole.
    if (!published && named)
        withdraw();
    return published;
}

void Artefact::withdraw()
{
    (void)m_services.files.remove(metadataPath(m_file));
    (void)m_services.files.remove(recoveryPath(m_file));
    (void)m_services.files.remove(m_file);
}

} // namespace holdfast
