#include "plan/SetMaker.h"

#include "archive/RawArchive.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

SetMaker::SetMaker(const Services &services, const Environment &environment, SetRequest request)
    : m_services(services), m_environment(environment), m_request(std::move(request)),
      m_started(services.clock.monotonic()), m_main(services, m_request.folder)
{
}

Result<Phrase> SetMaker::copy(DatabaseEngine &engine, RunContext &context)
{
    HOLDFAST_TRY(m_services.files.makeFolder(m_request.folder));
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
    if (live.state == LiveState::Sound) {
        const Result<CopyReport> copied = engine.copy(m_main.work(), context);
        if (copied) {
            m_details.consistencyPoint = copied->consistencyPoint;
            m_details.postgres = copied->postgres;
            if (copied->fingerprint)
                m_details.fingerprint = *copied->fingerprint;
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
    // The plain copy is certain; how small the sealed one gets is not known before. A dump has no indexes and
    // no dead rows: how much smaller than its database it is cannot be known.
    if (!live.identity.systemIdentifier.isEmpty())
        return {};
    HOLDFAST_TRY_AS(const qint64 free, m_services.files.freeSpace(m_request.folder));
    if (free < live.size) {
        return fail(ErrorCode::DiskFull, toText(m_request.folder),
                    u"%1 bytes are free, %2 are needed"_s.arg(free).arg(live.size));
    }
    return {};
}

Result<void> SetMaker::copyRaw(DatabaseEngine &engine, const QString &report, RunContext &context)
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
    return {};
}

Result<Phrase> SetMaker::examine(DatabaseEngine &engine, RunContext &context)
{
    if (m_details.form == SetForm::Forensic)
        return phrase(u"examined-raw", {m_details.engineReport});
    HOLDFAST_TRY_AS(const ContentReport content, engine.examine(m_main.work(), RowCounts::Count, context));
    m_details.engineReport = content.report;
    // A dump cannot be counted without restoring it: its facts were taken in its own snapshot.
    if (m_manifest.mode == Mode::Sqlite) {
        m_details.fingerprint = content.fingerprint;
        m_details.source.applicationId = content.fingerprint.applicationId;
    }
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
    return phrase(u"examined", {static_cast<qint64>(m_details.fingerprint.tables.size()),
                                m_details.fingerprint.totalRows(), content.brokenReferences});
}

Result<Phrase> SetMaker::copyRoles(DatabaseEngine &engine, RunContext &context)
{
    m_roles = std::make_unique<Artefact>(m_services, m_request.folder / "globals");
    HOLDFAST_TRY(m_services.files.makeFolder(m_roles->folder()));
    HOLDFAST_TRY(engine.copyRoles(m_roles->work(), context));
    return phrase(u"roles-copied");
}

Result<Phrase> SetMaker::packRuntimeFiles(const RuntimeSource &source, RunContext &context)
{
    auto artefact = std::make_unique<Artefact>(m_services, m_request.runtimeFolder);
    HOLDFAST_TRY(m_services.files.makeFolder(artefact->folder()));
    HOLDFAST_TRY_AS(m_runtimeReport, packRuntime(m_services.files, source, artefact->work(), context));
    if (m_runtimeReport.files.isEmpty())
        return phrase(u"runtime-nothing", {m_runtimeReport.missing.join(u", "_s)});
    m_runtime = std::move(artefact);
    if (!m_runtimeReport.holdKey.isEmpty()) // whoever gets at the backups could sign others (M3)
        return phrase(u"runtime-packed-key",
                      {static_cast<qint64>(m_runtimeReport.files.size()),
                       bytesValue(m_runtimeReport.totalBytes), m_runtimeReport.holdKey.join(u", "_s)});
    return phrase(u"runtime-packed",
                  {static_cast<qint64>(m_runtimeReport.files.size()), bytesValue(m_runtimeReport.totalBytes),
                   m_runtimeReport.missing.join(u", "_s)});
}

QString SetMaker::stemOf(const QString &kind) const
{
    const QString purpose = m_request.purpose == SetPurpose::Backup ? u"backup"_s : u"pre-restore"_s;
    return kind + u'-' + (kind == u"postgres-globals" ? QString() : purpose + u'-') +
           m_details.consistencyPoint.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
}

Result<Phrase> SetMaker::seal(RunContext &context)
{
    if (m_roles)
        HOLDFAST_TRY(m_roles->seal(stemOf(u"postgres-globals"_s), u".sql.zst"_s, context));
    if (m_runtime)
        HOLDFAST_TRY(m_runtime->seal(stemOf(u"runtime"_s), u".tar.zst"_s, context));
    const QString ending = m_details.form == SetForm::Forensic ? u".tar.zst"_s
                           : m_manifest.mode == Mode::Postgres ? u".dump.zst"_s
                                                               : u".db.zst"_s;
    return m_main.seal(stemOf(toString(m_manifest.mode)), ending, context);
}

Result<Phrase> SetMaker::readBack(RunContext &context)
{
    for (Artefact *part : parts())
        HOLDFAST_TRY(part->readBack(context));
    return m_main.readBack(context);
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
            HOLDFAST_TRY(part->publish(manifestOf(part), keys));
            published.append(part);
            m_details.related.append({part->manifest().details->form,
                                      toText(part->file().lexically_relative(m_request.folder)),
                                      part->manifest().sha256.toLower()});
        }
        return m_main.publish(manifestOf(&m_main), keys);
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
