// What is read, checked and shown before a restore.

#include "plan/Restore.h"

#include "base/Crypto.h"
#include "plan/Staging.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// The phrase that lifts one refusal: tied to what it lifts, and typed by a person who read it.
QString phraseFor(const QString &name, const QString &what)
{
    return name + u'-' + codeLetters(sha256(what.toUtf8()));
}

CheckResult row(const QString &id, Verdict verdict, const Phrase &expected, const Phrase &observed,
                const Phrase &remedy = {})
{
    return {id, verdict, expected, observed, remedy, {}};
}

class Preflight
{
public:
    Preflight(const Services &services, const Environment &environment, const RestoreRequest &request,
              RestorePreparation &out)
        : m_services(services), m_environment(environment), m_request(request), m_out(out)
    {
    }

    void add(const CheckResult &check) { m_out.preflight.append(check); }

    void add(const CheckResult &check, const Error &refusal)
    {
        add(check);
        if (!m_out.refusal)
            m_out.refusal = refusal;
    }

    void set()
    {
        const Manifest &manifest = m_out.set.manifest;
        add(row(u"signature"_s, Verdict::Pass, phrase(u"signature-expected"),
                signatureHolds(manifest.version())));
        add(row(u"digest"_s, Verdict::Pass, phrase(u"digest-expected"),
                phrase(u"digest-holds", {bytesValue(manifest.sizeBytes)})));
        const bool wrongMode =
            manifest.mode != Mode::Sqlite || m_request.mode.value_or(manifest.mode) != manifest.mode;
        if (wrongMode) {
            add(row(u"mode"_s, Verdict::Fail,
                    phrase(u"mode-is", {toString(m_request.mode.value_or(Mode::Sqlite))}),
                    phrase(u"mode-is", {toString(manifest.mode)})),
                fail(ErrorCode::ModeMismatch, toText(m_out.set.artefact), toString(manifest.mode)));
        }
        if (m_out.set.state == SetState::Damaged && m_request.procedure == Procedure::Restore) {
            add(row(u"source-sound"_s, Verdict::Fail, phrase(u"source-sound-expected"),
                    phrase(u"source-was-damaged"), phrase(u"choose-other-set")),
                fail(ErrorCode::ArtefactDamaged, toText(m_out.set.artefact),
                     u"marked damaged when it was taken"_s));
        } else if (m_out.set.state == SetState::Damaged) {
            add(row(u"source-sound"_s, Verdict::Warn, phrase(u"source-sound-expected"),
                    phrase(u"damaged-comes-back")));
        }
    }

    void age()
    {
        const qint64 seconds = m_out.set.time.secsTo(m_services.clock.nowUtc());
        const auto limit = std::chrono::duration_cast<std::chrono::seconds>(m_environment.rpo).count();
        const bool known = m_out.set.time.isValid();
        if (known && seconds < -60) {
            add(row(u"age"_s, Verdict::Warn, phrase(u"age-expected", {secondsValue(m_environment.rpo)}),
                    phrase(u"age-future", {secondsValue(std::chrono::seconds(-seconds))}),
                    phrase(u"age-clock")));
            return;
        }
        add(row(u"age"_s, known && seconds <= limit ? Verdict::Pass : Verdict::Warn,
                phrase(u"age-expected", {secondsValue(m_environment.rpo)}),
                known ? phrase(u"age-is", {secondsValue(std::chrono::seconds(seconds))})
                      : phrase(u"age-unknown")));
    }

    void identity()
    {
        const auto &details = m_out.set.manifest.details;
        const bool guessed =
            std::any_of(m_environment.notes.begin(), m_environment.notes.end(),
                        [](const QString &note) { return note.startsWith(u"url-from-file:"_s); });
        if (!details && guessed) {
            add(row(u"identity"_s, Verdict::Fail, phrase(u"identity-expected-unsigned"),
                    phrase(u"identity-is", {m_out.live.identity.path})),
                fail(ErrorCode::DatabaseUrlMissing, u"DATABASE_URL"_s,
                     u"the target was only guessed, and a version-1 set does not say where it was taken"_s));
            return;
        }
        if (!details) {
            add(row(u"identity"_s, Verdict::Pass, phrase(u"identity-expected-unsigned"),
                    phrase(u"identity-is", {m_out.live.identity.path})));
            return;
        }
        // Of a database that could not be read, neither side knows the application.
        const bool appId = m_out.live.state != LiveState::Sound || details->form == SetForm::Forensic ||
                           m_out.live.identity.applicationId == details->source.applicationId;
        const bool same = m_out.live.identity.path == details->source.path && appId;
        const QString lift = acceptPhrase();
        if (same || m_request.acceptTarget.normalized(QString::NormalizationForm_C).trimmed() == lift) {
            add(row(u"identity"_s, same ? Verdict::Pass : Verdict::Warn,
                    phrase(u"identity-is", {details->source.path}),
                    phrase(u"identity-is", {m_out.live.identity.path})));
            return;
        }
        add(row(u"identity"_s, Verdict::Fail, phrase(u"identity-is", {details->source.path}),
                appId
                    ? phrase(u"identity-is", {m_out.live.identity.path})
                    : phrase(u"identity-other-application",
                             {m_out.live.identity.path, QString::number(m_out.live.identity.applicationId)}),
                phrase(u"identity-remedy", {lift})),
            fail(ErrorCode::WrongTarget, m_out.live.identity.path,
                 u"taken from "_s + details->source.path + u"; --accept-target "_s + lift));
    }

    QString acceptPhrase() const
    {
        const SourceIdentity &source = m_out.set.manifest.details->source;
        return phraseFor(toText(m_out.live.path.filename()),
                         source.path + u'|' + QString::number(source.applicationId) + u'|' +
                             m_out.live.identity.path + u'|' +
                             QString::number(m_out.live.identity.applicationId));
    }

    void target()
    {
        switch (m_out.live.state) {
        case LiveState::Missing:
            add(row(u"target"_s, Verdict::Warn, phrase(u"target-expected"), phrase(u"target-missing")));
            return;
        case LiveState::Sound:
            add(row(u"target"_s, Verdict::Pass, phrase(u"target-expected"),
                    phrase(u"target-sound", {bytesValue(m_out.live.size), m_out.live.journalMode,
                                             timeValue(m_out.live.modified.toString(Qt::ISODateWithMs))})));
            return;
        case LiveState::Damaged:
        case LiveState::NotADatabase:
            if (const Result<FileFacts> facts = m_services.files.facts(m_out.live.path);
                !facts || facts->type != FileType::Regular) {
                add(row(u"target"_s, Verdict::Fail, phrase(u"target-expected"),
                        phrase(u"target-damaged", {m_out.live.report})),
                    fail(ErrorCode::NotADatabase, toText(m_out.live.path), m_out.live.report));
                return;
            }
            add(row(u"target"_s, Verdict::Warn, phrase(u"target-expected"),
                    phrase(u"target-damaged", {m_out.live.report})));
        }
    }

    void openers()
    {
        QStringList names;
        for (const Opener &opener : m_out.live.openers.openers)
            names.append(opener.program + u" ("_s + QString::number(opener.pid) + u')');
        const bool readable = m_out.live.state == LiveState::Sound;
        if (!names.isEmpty() && !readable) {
            add(row(u"openers"_s, Verdict::Fail, phrase(u"openers-expected-none"),
                    phrase(u"openers-are", {names.join(u", "_s)}), phrase(u"openers-stop")),
                fail(ErrorCode::TargetInUse, toText(m_out.live.path), names.join(u", "_s)));
        } else if (!names.isEmpty()) {
            add(row(u"openers"_s, Verdict::Pass, phrase(u"openers-expected-any"),
                    phrase(u"openers-are", {names.join(u", "_s)})));
        } else {
            add(row(u"openers"_s, Verdict::Pass, phrase(u"openers-expected-any"),
                    phrase(m_out.live.openers.provable ? u"openers-none" : u"openers-unprovable")));
        }
    }

    void space()
    {
        const auto &manifest = m_out.set.manifest;
        const qint64 content = manifest.details ? manifest.details->plain.size : manifest.sizeBytes;
        // The staged copy, and the proof's scratch copy, which is there when the staged one has its place.
        const qint64 needed = content * 2;
        const Result<qint64> free = m_services.files.freeSpace(existingFolder());
        const bool enough = free && *free >= needed;
        CheckResult check = row(u"space"_s, enough ? Verdict::Pass : Verdict::Fail,
                                phrase(u"space-expected", {bytesValue(needed)}),
                                phrase(u"space-free", {bytesValue(free.value_or(0))}));
        if (enough) {
            add(check);
            return;
        }
        check.remedy = phrase(u"space-remedy", {toText(m_out.live.path.parent_path())});
        add(check, free ? fail(ErrorCode::DiskFull, toText(m_out.live.path.parent_path()),
                               u"%1 bytes are free, %2 are needed"_s.arg(*free).arg(needed))
                        : free.error());
    }

private:
    // The target's folder, or what is left of the way to it.
    Path existingFolder() const
    {
        Path folder = m_out.live.path.parent_path();
        while (folder.has_relative_path()) {
            const Result<FileFacts> facts = m_services.files.facts(folder);
            if (!facts || facts->exists())
                break;
            folder = folder.parent_path();
        }
        return folder;
    }

    const Services &m_services;
    const Environment &m_environment;
    const RestoreRequest &m_request;
    RestorePreparation &m_out;
};

QJsonObject boundOf(const Environment &environment, const RestoreRequest &request,
                    const RestorePreparation &prepared)
{
    const LiveDatabase &live = prepared.live;
    const HealthCheck health = request.health.value_or(environment.health);
    return {{u"artefact"_s, toText(prepared.set.artefact)},
            {u"set_sha256"_s, prepared.set.manifest.sha256.toLower()},
            {u"set_id"_s, prepared.set.manifest.details ? prepared.set.manifest.details->setId : QString()},
            {u"target"_s, live.identity.path},
            {u"target_application_id"_s, live.identity.applicationId},
            {u"target_state"_s, static_cast<int>(live.state)},
            {u"target_schema"_s, live.facts.schemaDigest},
            {u"procedure"_s, toString(request.procedure)},
            {u"health_url"_s, shownUrl(health.url)},
            {u"health_url_sha256"_s, hex(sha256(health.url.toUtf8()))},
            {u"accept_target"_s, request.acceptTarget},
            {u"without_safety_copy"_s, request.withoutSafetyCopy}};
}

QList<PlanRow> restoreRows(const RestorePreparation &prepared, const Environment &environment,
                           const QString &healthUrl)
{
    const QString target = prepared.live.identity.path;
    const bool nothing = prepared.live.state == LiveState::Missing && !prepared.live.hasSiblings;
    const bool raw =
        prepared.set.manifest.details && prepared.set.manifest.details->form == SetForm::Forensic;
    QList<PlanRow> rows{
        {u"stage"_s, phrase(u"do-stage", {toText(prepared.set.artefact)}), {}, {}, phrase(u"undo-removed")},
        {u"examine"_s, phrase(raw ? u"do-unpack-raw" : u"do-examine-staged"), {}, {}, {}},
        {u"safety-copy"_s,
         nothing ? phrase(u"do-no-safety-copy")
                 : phrase(u"do-safety-copy", {toText(safetyFolder(environment))}),
         {},
         nothing ? Phrase() : phrase(u"changes-new-set"),
         {}},
        {u"identity"_s, phrase(u"do-identity", {target}), {}, {}, {}},
        {u"replace"_s,
         phrase(nothing ? u"do-put-in-place" : u"do-replace", {target}),
         {},
         phrase(nothing ? u"changes-new-database" : u"changes-data"),
         nothing ? Phrase() : phrase(u"undo-revert")},
        {u"proof"_s, phrase(u"do-proof"), {}, {}, {}},
    };
    if (!healthUrl.isEmpty())
        rows.append({u"health"_s, phrase(u"do-health", {shownUrl(healthUrl)}), {}, {}, {}});
    return rows;
}

QList<Phrase> consequencesOf(const RestorePreparation &prepared, const QDateTime &now)
{
    QList<Phrase> out;
    if (prepared.set.time.isValid()) {
        const QString time = prepared.set.time.toString(Qt::ISODateWithMs);
        out.append(
            phrase(u"lost-since",
                   {timeValue(time), secondsValue(std::chrono::seconds(prepared.set.time.secsTo(now)))}));
    } else {
        out.append(phrase(u"lost-unknown"));
    }
    qint64 go = 0;
    qint64 come = 0;
    for (const RowsDifference &rows : prepared.rows) {
        const qint64 difference = std::max<qint64>(0, rows.backup) - std::max<qint64>(0, rows.live);
        (difference < 0 ? go : come) += std::abs(difference);
    }
    if (!prepared.rows.isEmpty())
        out.append(phrase(u"rows-go-come", {go, come}));
    if (prepared.set.state == SetState::Damaged)
        out.append(phrase(u"damaged-comes-back"));
    if (!prepared.live.openers.openers.isEmpty())
        out.append(phrase(u"openers-stay"));
    out.append(prepared.live.state == LiveState::Missing ? phrase(u"undo-not-possible")
                                                         : phrase(u"undo-by-revert"));
    return out;
}

} // namespace

Environment meantBySet(Files &files, Environment environment, const BackupSet &set)
{
    if (!set.manifest.details || environment.database.mode != Mode::Sqlite)
        return environment;
    const Result<FileFacts> decoded = files.facts(environment.databaseFile());
    if (!decoded || decoded->exists())
        return environment;
    Environment literal = environment;
    literal.database.path = literal.database.literalPath;
    const Result<Path> path = files.canonical(literal.databaseFile());
    return path && toText(*path) == set.manifest.details->source.path ? literal : environment;
}

Result<RestorePreparation> prepareRestore(const Services &services, const Environment &given,
                                          const RestoreRequest &request, RunContext &context)
{
    RestorePreparation out;
    HOLDFAST_TRY_AS(const SigningKeys keys, keysFor(services, given));
    HOLDFAST_TRY_AS(out.set, readSet(services.files, request.artefact, keys));
    HOLDFAST_TRY(checkSeal(services.files, out.set, context));
    const Environment environment = meantBySet(services.files, given, out.set);
    HOLDFAST_TRY_AS(const std::unique_ptr<DatabaseEngine> engine, engineFor(services, environment));
    context.phase(u"look"_s);
    HOLDFAST_TRY_AS(out.live, engine->look(RowCounts::Count, context));
    if (out.live.state == LiveState::Sound && out.set.manifest.details &&
        out.set.manifest.details->form == SetForm::Database)
        out.rows = compareRows(out.set.manifest.details->fingerprint, out.live.facts);

    Preflight preflight(services, environment, request, out);
    preflight.set();
    preflight.age();
    preflight.identity();
    preflight.target();
    preflight.openers();
    preflight.space();

    const HealthCheck health = request.health.value_or(environment.health);
    out.plan.id = newOperationId(services.clock);
    out.plan.procedure = request.procedure;
    out.plan.environment = environment.name;
    out.plan.target = toText(out.live.path.filename());
    out.plan.bound = boundOf(environment, request, out);
    out.plan.bound.insert(u"operation"_s, out.plan.id);
    out.plan.unshown = {{u"health_url"_s, health.url}};
    out.plan.rows = restoreRows(out, environment, health.url);
    out.plan.consequences = consequencesOf(out, services.clock.nowUtc());
    out.plan.shown = {{u"target_size"_s, out.live.size},
                      {u"target_modified"_s, out.live.modified.toString(Qt::ISODateWithMs)},
                      {u"data_as_of"_s, out.set.time.toString(Qt::ISODateWithMs)}};
    return out;
}

Result<void> confirmAs(const QString &token, const QJsonObject &bound, Plan &fresh)
{
    fresh.id = bound.value(u"operation").toString();
    fresh.bound.insert(u"operation"_s, fresh.id);
    for (const QString &key : bound.keys()) {
        if (bound.value(key) != fresh.bound.value(key))
            return fail(ErrorCode::PlanStale, fresh.target, key);
    }
    if (fresh.token() != token.normalized(QString::NormalizationForm_C))
        return fail(ErrorCode::PlanStale, fresh.target, u"steps"_s);
    return {};
}

} // namespace holdfast
