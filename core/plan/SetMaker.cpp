#include "plan/SetMaker.h"

#include "archive/RawArchive.h"
#include "base/Crypto.h"
#include "system/Processes.h"

#include <QRegularExpression>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const char *const workSiblings[] = {"",     "-wal",     "-shm",     "-journal",
                                    ".raw", ".raw-wal", ".raw-shm", ".raw-journal"};

} // namespace

SetMaker::SetMaker(const Services &services, const Environment &environment, SetRequest request)
    : m_services(services), m_environment(environment), m_request(std::move(request)),
      m_started(services.clock.monotonic())
{
    m_work = m_request.folder / (".holdfast-work-" + randomBytes(4).toHex().toStdString());
}

SetMaker::~SetMaker()
{
    for (const char *suffix : workSiblings)
        (void)m_services.files.remove(Path(m_work.native() + suffix));
    if (!m_partial.empty())
        (void)m_services.files.remove(m_partial);
}

Result<Phrase> SetMaker::copy(DatabaseEngine &engine, RunContext &context)
{
    HOLDFAST_TRY(m_services.files.makeFolder(m_request.folder));
    HOLDFAST_TRY_AS(const LiveDatabase live, engine.look(RowCounts::Skip, context));
    const bool forensic = m_request.purpose == SetPurpose::PreRestore;
    if (live.state == LiveState::Missing && !forensic)
        return fail(ErrorCode::DatabaseNotFound, toText(live.path));
    if (live.state == LiveState::NotADatabase && !forensic)
        return fail(ErrorCode::NotADatabase, toText(live.path), live.report);
    HOLDFAST_TRY(enoughSpace(live));
    m_details.source = live.identity;
    m_details.engineVersion = u"SQLite "_s + engine.version();
    m_manifest.mode = engine.mode();
    if (live.state == LiveState::Sound) {
        const Result<CopyReport> copied = engine.copy(m_work, context);
        if (copied) {
            m_details.consistencyPoint = copied->consistencyPoint;
            return phrase(u"copied", {copied->restarts, copied->heldWriters ? 1 : 0});
        }
        if (copied.error().code != ErrorCode::SourceDamaged)
            return copied.error();
        HOLDFAST_TRY(copyRaw(engine, copied.error().detail, context));
    } else {
        HOLDFAST_TRY(copyRaw(engine, live.report, context));
    }
    return phrase(u"copied-raw");
}

Result<void> SetMaker::enoughSpace(const LiveDatabase &live)
{
    // The plain copy is certain; how small the sealed one gets is not known before.
    HOLDFAST_TRY_AS(const qint64 free, m_services.files.freeSpace(m_request.folder));
    if (free < live.size) {
        return fail(ErrorCode::DiskFull, toText(m_request.folder),
                    u"%1 bytes are free, %2 are needed"_s.arg(free).arg(live.size));
    }
    return {};
}

Result<void> SetMaker::copyRaw(DatabaseEngine &engine, const QString &report, RunContext &context)
{
    for (const char *suffix : workSiblings)
        HOLDFAST_TRY(m_services.files.remove(Path(m_work.native() + suffix)));
    m_details.consistencyPoint = m_services.clock.nowUtc();
    const Path prefix(m_work.native() + ".raw");
    using RawFiles = QList<std::pair<Path, QString>>;
    HOLDFAST_TRY_AS(const RawFiles raw, engine.copyRaw(prefix, context));
    HOLDFAST_TRY(packRaw(m_services.files, raw, m_work));
    for (const auto &[path, suffix] : raw)
        HOLDFAST_TRY(m_services.files.remove(path));
    m_details.form = SetForm::Forensic;
    m_details.depth = Depth::Sealed;
    m_details.damaged = true;
    m_details.engineReport = report;
    return {};
}

Result<Phrase> SetMaker::examine(DatabaseEngine &engine, RunContext &context)
{
    if (m_details.form == SetForm::Forensic)
        return phrase(u"examined-raw", {m_details.engineReport});
    HOLDFAST_TRY_AS(const ContentReport content, engine.examine(m_work, RowCounts::Count, context));
    m_details.fingerprint = content.fingerprint;
    m_details.engineReport = content.report;
    m_details.source.applicationId = content.fingerprint.applicationId;
    if (!content.sound && m_request.purpose == SetPurpose::PreRestore) {
        HOLDFAST_TRY(copyRaw(engine, content.report, context));
        return phrase(u"examined-raw", {m_details.engineReport});
    }
    m_details.damaged = !content.sound;
    m_details.depth = content.sound && content.checkedInFull ? Depth::Readable : Depth::Sealed;
    if (!content.sound)
        return phrase(u"examined-damaged", {content.report});
    if (!content.checkedInFull)
        return phrase(u"examined-in-part", {content.report});
    return phrase(u"examined", {static_cast<qint64>(content.fingerprint.tables.size()),
                                content.fingerprint.totalRows(), content.brokenReferences});
}

Result<void> SetMaker::chooseName(Mode mode)
{
    const QString purpose = m_request.purpose == SetPurpose::Backup ? u"backup"_s : u"pre-restore"_s;
    const QString stem = toString(mode) + u'-' + purpose + u'-' +
                         m_details.consistencyPoint.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    const QString ending = m_details.form == SetForm::Forensic ? u".tar.zst"_s : u".db.zst"_s;
    for (int i = 0; i < 32; ++i) {
        const QString distinct = i == 0 ? QString() : QString(u'-' + hex(randomBytes(2)));
        m_artefact = m_request.folder / toPath(stem + distinct + ending);
        HOLDFAST_TRY_AS(const FileFacts taken, m_services.files.facts(m_artefact));
        HOLDFAST_TRY_AS(const FileFacts metadata, m_services.files.facts(metadataPath(m_artefact)));
        HOLDFAST_TRY_AS(const FileFacts recovery, m_services.files.facts(recoveryPath(m_artefact)));
        if (!taken.exists() && !metadata.exists() && !recovery.exists())
            return {};
    }
    return fail(ErrorCode::IoFailed, toText(m_request.folder), u"every name of this second is taken"_s);
}

Result<Phrase> SetMaker::seal(RunContext &context)
{
    HOLDFAST_TRY(chooseName(m_manifest.mode));
    m_partial = Path(m_artefact.native() + ".partial-" + randomBytes(4).toHex().toStdString());
    HOLDFAST_TRY_AS(const FileFacts plain, m_services.files.facts(m_work));
    context.phase(u"seal"_s, plain.size);
    HOLDFAST_TRY_AS(m_pass, compressFile(m_services.files, m_work, m_partial, context));
    HOLDFAST_TRY(m_services.files.remove(m_work));
    return phrase(u"sealed", {bytesValue(m_pass.plain.size), bytesValue(m_pass.stored.size)});
}

// What counts is what the disk gives back, not what was handed to it (R8, R13).
Result<Phrase> SetMaker::readBack(RunContext &context)
{
    context.phase(u"read-back"_s, m_pass.stored.size);
    HOLDFAST_TRY_AS(const PassReport back,
                    decompressFile(m_services.files, m_partial, {}, m_pass.plain.size, context));
    if (back.stored != m_pass.stored || back.plain != m_pass.plain)
        return fail(ErrorCode::IoFailed, toText(m_partial),
                    u"the disk gave back other bytes than were written"_s);
    return phrase(u"read-back", {bytesValue(back.stored.size)});
}

Result<void> SetMaker::numberIt(const SigningKeys &keys)
{
    HOLDFAST_TRY_AS(const QList<BackupSet> sets, readCatalog(m_services.files, m_request.folder, keys));
    for (const BackupSet &set : sets) {
        if (set.manifest.details && set.manifest.details->sequence >= m_details.sequence &&
            (set.state == SetState::Valid || set.state == SetState::Damaged)) {
            m_details.sequence = set.manifest.details->sequence;
            m_details.previousSet = set.manifest.details->setId;
        }
    }
    ++m_details.sequence;
    return {};
}

Result<Phrase> SetMaker::publish(const SigningKeys &keys, RunContext &context)
{
    HOLDFAST_TRY(context.checkStop());
    const RunContext::Uncancellable toTheEnd(context);
    HOLDFAST_TRY(numberIt(keys));
    m_details.setId = hex(randomBytes(16));
    m_details.environment = m_environment.name;
    m_details.label = m_request.label;
    m_details.purpose = m_request.purpose;
    m_details.toolVersion = QStringLiteral(HOLDFAST_VERSION);
    m_details.durationSeconds =
        static_cast<double>((m_services.clock.monotonic() - m_started).count()) / 1000.0;
    m_details.plain = {m_pass.plain.size, m_pass.plain.sha256};
    m_details.compression = u"zstd"_s;
    m_manifest.generatedAt = m_services.clock.nowUtc();
    m_manifest.backupFile = toText(m_artefact.filename());
    m_manifest.sizeBytes = m_pass.stored.size;
    m_manifest.sha256 = m_pass.stored.sha256.toUpper();
    m_manifest.details = m_details;
    const QByteArray recovery = recoveryText(m_manifest);
    m_manifest.details->recoveryDigest = hex(sha256(recovery));
    HOLDFAST_TRY(publishFiles(recovery, keys));
    return phrase(u"published", {toText(m_artefact)});
}

Result<void> SetMaker::publishFiles(const QByteArray &recovery, const SigningKeys &keys)
{
    Files &files = m_services.files;
    bool named = false;
    const Result<void> published = [&]() -> Result<void> {
        HOLDFAST_TRY(files.renameNew(m_partial, m_artefact));
        named = true;
        HOLDFAST_TRY(files.syncFolder(m_request.folder));
        HOLDFAST_TRY(files.publish(recoveryPath(m_artefact), recovery, Overwrite::Never));
        return files.publish(metadataPath(m_artefact), renderManifest(m_manifest, keys.current),
                             Overwrite::Never);
    }();
    if (published)
        return {};
    if (!named)
        return published; // the name is somebody else's, and so is what stands beside it
    // The metadata may have come to stand before its folder could be synced: the set goes as a whole.
    (void)files.remove(metadataPath(m_artefact));
    (void)files.remove(recoveryPath(m_artefact));
    (void)files.remove(m_artefact);
    return published;
}

QByteArray recoveryText(const Manifest &manifest)
{
    const ManifestDetails &details = *manifest.details;
    const QString file = manifest.backupFile;
    QString text =
        u"How to get this data back without Holdfast\n"
        "==========================================\n\n"
        "Backup:            %1\n"
        "Taken from:        %2\n"
        "Data as of (UTC):  %3\n"
        "SHA-256 (stored):  %4\n"
        "SHA-256 (content): %5\n\n"
        "Stop the application first. Work in the folder of this file.\n\n"
        "1. Check that the file is whole (must print OK):\n\n"
        "    printf '%s  %s\\n' %4 %1 | sha256sum --check\n\n"_s.arg(
            file, printable(details.source.path), details.consistencyPoint.toString(Qt::ISODateWithMs),
            manifest.sha256.toLower(), details.plain.sha256);
    if (details.form == SetForm::Database) {
        text +=
            u"2. Unpack it, and check the content (must print OK, then ok):\n\n"
            "    zstd -d %1 -o restored.db\n"
            "    printf '%s  %s\\n' %2 restored.db | sha256sum --check\n"
            "    sqlite3 'file:restored.db?immutable=1' 'PRAGMA integrity_check'\n\n"
            "3. Put restored.db in the place of the database. Move the files that stand beside it and end "
            "in\n"
            "   -wal, -shm or -journal away first: they belong to the old one and would damage the new one.\n"_s
                .arg(file, details.plain.sha256);
    } else {
        text +=
            u"2. Unpack it. This is a raw copy of a damaged database, with the files that stood beside "
            u"it:\n\n"
            "    zstd -d %1 -o restored.tar\n"
            "    printf '%s  %s\\n' %2 restored.tar | sha256sum --check\n"
            "    tar -xf restored.tar\n\n"
            "3. The file is `database`; a `database-wal` or `database-journal` beside it belongs to it.\n"_s
                .arg(file, details.plain.sha256);
    }
    return text.toUtf8();
}

namespace {

// Staged by a restore that goes on: another environment's database may stand in the same folder.
bool isInUse(const QString &name)
{
    static const QRegularExpression pattern(u"\\.holdfast-stage-[0-9a-f]{8}-(\\d+)\\."_s);
    const QRegularExpressionMatch match = pattern.match(name);
    const qint64 pid = match.captured(1).toLongLong(); // our own ones are what a failed removal left
    return match.hasMatch() && pid != ::getpid() && startTicksOf(pid) != 0;
}

// What stepped aside for a staged file that still stands goes back: the crash came before the exchange. Else
// it belonged to what is no longer there.
Result<void> settleAside(Files &files, const Path &folder, const QList<Path> &names)
{
    static const QRegularExpression pattern(
        u"^(.+-(?:wal|shm|journal))\\.aside(\\.holdfast-stage-[0-9a-f]{8}.*)$"_s);
    for (const Path &name : names) {
        const QRegularExpressionMatch match = pattern.match(toText(name));
        if (!match.hasMatch())
            continue;
        const Path home = toPath(match.captured(1));
        const bool back = names.contains(toPath(match.captured(2))) && !names.contains(home);
        HOLDFAST_TRY(back ? files.rename(folder / name, folder / home) : files.remove(folder / name));
    }
    return {};
}

} // namespace

Result<void> sweepPartials(Files &files, const QList<Path> &folders)
{
    for (const Path &folder : folders) {
        HOLDFAST_TRY_AS(const FileFacts there, files.facts(folder));
        if (there.type != FileType::Folder)
            continue;
        HOLDFAST_TRY_AS(QList<Path> names, files.names(folder));
        names.removeIf([](const Path &name) { return isInUse(toText(name)); });
        HOLDFAST_TRY(settleAside(files, folder, names));
        for (const Path &name : names) {
            if (isOwnPartial(toText(name)))
                HOLDFAST_TRY(files.remove(folder / name));
        }
    }
    return {};
}

} // namespace holdfast
