#include "plan/SetMaker.h"

#include "archive/RawArchive.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

SetMaker::SetMaker(const Services &services, const Environment &environment, SetRequest request)
    : m_services(services), m_environment(environment), m_request(std::move(request)),
      m_started(services.clock.monotonic()), m_main(services, m_request.folder, m_request.workFolder)
{
    m_main.lock(m_request.lock);
}

Result<Phrase> SetMaker::copy(DatabaseEngine &engine, RunContext &context)
{
    HOLDFAST_TRY(m_services.files.makeFolder(m_request.folder));
    HOLDFAST_TRY(m_services.files.makeFolder(m_main.work().parent_path()));
    HOLDFAST_TRY_AS(const LiveDatabase live, engine.look(RowCounts::Skip, context));
    const bool forensic = m_request.purpose == SetPurpose::PreRestore;
    if (live.state == LiveState::Missing && !forensic)
        return fail(ErrorCode::DatabaseNotFound, live.identity.path);
    if (live.state == LiveState::NotADatabase && !forensic)
        return fail(ErrorCode::NotADatabase, live.identity.path, live.report);
    HOLDFAST_TRY(enoughSpace(live));
    m_details.source = live.identity;
    m_details.engineVersion = engine.version();
    m_manifest.mode = engine.mode();
    if (live.state != LiveState::Sound)
        return copyRaw(engine, live.report, context);
    const Result<Phrase> copied = copySound(engine, context);
    if (copied || copied.error().code != ErrorCode::SourceDamaged)
        return copied;
    return copyRaw(engine, copied.error().detail, context);
}

Result<Phrase> SetMaker::copySound(DatabaseEngine &engine, RunContext &context)
{
    const QString ending = m_manifest.mode == Mode::Postgres ? u".dump.zst"_s : u".db.zst"_s;
    m_details.consistencyPoint = m_services.clock.nowUtc();
    const OpenSink open = [&] { return m_main.begin(stemOf(SetForm::Database), ending); };
    HOLDFAST_TRY_AS(const CopyReport copied, engine.copy({m_main.work(), open}, context));
    HOLDFAST_TRY(m_main.end());
    m_details.consistencyPoint = copied.consistencyPoint;
    m_details.postgres = copied.postgres;
    if (copied.fingerprint)
        m_details.fingerprint = *copied.fingerprint;
    return phrase(m_request.lock.isOpen() ? u"copied" : u"copied-encrypted",
                  {copied.restarts, copied.heldWriters ? 1 : 0, bytesValue(m_main.pass().plain.size),
                   bytesValue(m_main.pass().stored.size)});
}

Result<void> SetMaker::enoughSpace(const LiveDatabase &live)
{
    // The plain copy is certain; how small the sealed one gets is not known before. A dump has no indexes and
    // no dead rows: how much smaller than its database it is cannot be known.
    if (!live.identity.systemIdentifier.isEmpty())
        return {};
    const Path folder = m_main.work().parent_path();
    HOLDFAST_TRY_AS(const qint64 free, m_services.files.freeSpace(folder));
    if (free < live.size) {
        return fail(ErrorCode::DiskFull, toText(folder),
                    u"%1 bytes are free, %2 are needed"_s.arg(free).arg(live.size));
    }
    return {};
}

Result<Phrase> SetMaker::copyRaw(DatabaseEngine &engine, const QString &report, RunContext &context)
{
    HOLDFAST_TRY(m_main.clearWork());
    m_details.consistencyPoint = m_services.clock.nowUtc();
    const Path prefix(m_main.work().native() + ".raw");
    using RawFiles = QList<std::pair<Path, QString>>;
    HOLDFAST_TRY_AS(const RawFiles raw, engine.copyRaw(prefix, context));
    HOLDFAST_TRY(packRaw(m_services.files, raw, m_main.work()));
    for (const auto &[path, suffix] : raw)
        HOLDFAST_TRY(m_services.files.remove(path));
    m_details.form = SetForm::Forensic;
    m_details.depth = Depth::Sealed;
    m_details.damaged = true;
    m_details.engineReport = report;
    HOLDFAST_TRY(m_main.seal(stemOf(SetForm::Forensic), u".tar.zst"_s, context));
    return phrase(u"copied-raw");
}

void SetMaker::take(const ContentReport &content)
{
    m_details.engineReport = content.report;
    m_details.damaged = !content.sound;
    m_details.depth = content.sound && content.checkedInFull ? Depth::Readable : Depth::Sealed;
    // A dump cannot be counted without restoring it: its facts were taken in its own snapshot.
    if (m_manifest.mode == Mode::Sqlite) {
        m_details.fingerprint = content.fingerprint;
        m_details.source.applicationId = content.fingerprint.applicationId;
    }
}

Result<Phrase> SetMaker::prove(DatabaseEngine &engine, RunContext &context)
{
    Nowhere nowhere;
    for (Artefact *part : parts())
        HOLDFAST_TRY(part->readBack(nowhere, context));
    const ReadBack readBack = [this](ByteSink &to, RunContext &own) { return m_main.readBack(to, own); };
    if (m_details.form != SetForm::Forensic) {
        HOLDFAST_TRY_AS(const ContentReport content, engine.examineCopy(m_main.work(), readBack, context));
        take(content);
        if (!content.sound && m_request.purpose == SetPurpose::PreRestore)
            HOLDFAST_TRY(copyRaw(engine, content.report, context));
        else if (!content.sound)
            return phrase(u"examined-damaged", {content.report});
        else if (!content.checkedInFull)
            return phrase(u"examined-in-part", {content.report});
        else
            return phrase(u"examined", {static_cast<qint64>(m_details.fingerprint.tables.size()),
                                        m_details.fingerprint.totalRows(), content.brokenReferences,
                                        bytesValue(m_main.pass().stored.size)});
    }
    HOLDFAST_TRY(m_main.readBack(nowhere, context));
    return phrase(u"examined-raw", {m_details.engineReport});
}

Result<Phrase> SetMaker::copyRoles(DatabaseEngine &engine, RunContext &context)
{
    m_roles = std::make_unique<Artefact>(m_services, m_request.folder / "globals");
    m_roles->lock(m_request.lock);
    HOLDFAST_TRY(m_services.files.makeFolder(m_roles->folder()));
    const OpenSink open = [&] { return m_roles->begin(stemOf(SetForm::Roles), u".sql.zst"_s); };
    // Unencrypted, nothing of them is to be had that lets one log in.
    const RolePasswords passwords =
        m_request.lock.isOpen() ? RolePasswords::LeaveOut : RolePasswords::IfReadable;
    HOLDFAST_TRY_AS(const bool with, engine.copyRoles(open, passwords, context));
    HOLDFAST_TRY(m_roles->end());
    return phrase(with ? u"roles-copied-passwords" : u"roles-copied");
}

Result<Phrase> SetMaker::packRuntimeFiles(const RuntimeSource &source, RunContext &context)
{
    auto artefact = std::make_unique<Artefact>(m_services, m_request.runtimeFolder, m_request.workFolder);
    artefact->lock(m_request.lock);
    HOLDFAST_TRY(m_services.files.makeFolder(artefact->folder()));
    HOLDFAST_TRY_AS(m_runtimeReport, packRuntime(m_services.files, source, artefact->work(), context));
    if (m_runtimeReport.files.isEmpty())
        return phrase(u"runtime-nothing", {m_runtimeReport.missing.join(u", "_s)});
    HOLDFAST_TRY(artefact->seal(stemOf(SetForm::Runtime), u".tar.zst"_s, context));
    m_runtime = std::move(artefact);
    if (!m_runtimeReport.holdKey.isEmpty()) // whoever gets at the backups could sign others (M3)
        return phrase(u"runtime-packed-key",
                      {static_cast<qint64>(m_runtimeReport.files.size()),
                       bytesValue(m_runtimeReport.totalBytes), m_runtimeReport.holdKey.join(u", "_s)});
    return phrase(u"runtime-packed",
                  {static_cast<qint64>(m_runtimeReport.files.size()), bytesValue(m_runtimeReport.totalBytes),
                   m_runtimeReport.missing.join(u", "_s)});
}

// With the time that the data is of, as far as it is known.
QString SetMaker::stemOf(SetForm form) const
{
    const QString kind = form == SetForm::Roles     ? u"postgres-globals"_s
                         : form == SetForm::Runtime ? u"runtime"_s
                                                    : toString(m_manifest.mode);
    const QString purpose = m_request.purpose == SetPurpose::Backup ? u"backup-"_s : u"pre-restore-"_s;
    return kind + u'-' + (form == SetForm::Roles ? QString() : purpose) +
           m_details.consistencyPoint.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
}

QList<Artefact *> SetMaker::parts() const
{
    QList<Artefact *> out;
    for (Artefact *part : {m_roles.get(), m_runtime.get()}) {
        if (part != nullptr)
            out.append(part);
    }
    return out;
}

// What the parts have in common with the database's own metadata, and what they have not.
Manifest SetMaker::manifestOf(const Artefact *part) const
{
    Manifest manifest = m_manifest;
    manifest.details = m_details;
    ManifestDetails &details = *manifest.details;
    if (part == &m_main)
        return manifest;
    details.form = part == m_roles.get() ? SetForm::Roles : SetForm::Runtime;
    details.fingerprint = {};
    details.postgres.reset();
    details.related.clear();
    details.depth = Depth::Sealed;
    details.damaged = false;
    details.engineReport.clear();
    if (details.form == SetForm::Runtime) {
        manifest.mode = Mode::RuntimeAssets;
        details.depth = Depth::Readable;
        details.runtime = toJson(m_runtimeReport);
        details.source = {toText(m_environment.root), 0, {}, {}};
    }
    return manifest;
}

Result<Phrase> SetMaker::publish(const SigningKeys &keys, RunContext &context)
{
    HOLDFAST_TRY(context.checkStop());
    const RunContext::Uncancellable toTheEnd(context);
    m_details.environment = m_environment.name;
    m_details.label = m_request.label;
    m_details.purpose = m_request.purpose;
    m_details.durationSeconds =
        static_cast<double>((m_services.clock.monotonic() - m_started).count()) / 1000.0;
    QList<Artefact *> published;
    const Result<void> all = [&]() -> Result<void> {
        for (Artefact *part : parts()) {
            const Manifest manifest = manifestOf(part);
            HOLDFAST_TRY(part->publish(stemOf(manifest.details->form), manifest, keys));
            published.append(part);
            m_details.related.append({part->manifest().details->form,
                                      toText(part->file().lexically_relative(m_request.folder)),
                                      part->manifest().sha256.toLower()});
        }
        HOLDFAST_TRY(m_main.clearWork());
        return m_main.publish(stemOf(m_details.form), manifestOf(&m_main), keys);
    }();
    if (!all) {
        for (Artefact *part : published)
            part->withdraw();
        return all.error();
    }
    return phrase(u"published", {toText(m_main.file())});
}

QJsonObject toJson(const RuntimeReport &report)
{
    const auto leftOut = [](const QList<LeftOut> &all) {
        QJsonArray out;
        for (const LeftOut &each : all)
            out.append(QJsonObject{{u"name"_s, each.name}, {u"reason"_s, each.reason}});
        return out;
    };
    QJsonArray files;
    for (const PackedFile &file : report.files)
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"size_bytes"_s, file.size},
                                 {u"sha256"_s, file.sha256},
                                 {u"mode"_s, QString::number(file.mode, 8)}});
    return {{u"files"_s, files},
            {u"missing"_s, QJsonArray::fromStringList(report.missing)},
            {u"missing_variables"_s, QJsonArray::fromStringList(report.missingVariables)},
            {u"skipped"_s, leftOut(report.skipped)},
            {u"unreadable"_s, leftOut(report.unreadable)},
            {u"absent"_s, QJsonArray::fromStringList(report.absent)}};
}

} // namespace holdfast
