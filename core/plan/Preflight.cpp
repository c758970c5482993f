#include "plan/Preflight.h"

#include "base/Crypto.h"
#include "plan/RestoreSteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// The phrase that lifts one refusal: tied to what it lifts, and typed by a person who read it.
QString phraseFor(const QString &name, const QString &what)
{
    return name + u'-' + codeLetters(sha256(what.toUtf8()));
}

} // namespace

CheckResult row(const QString &id, Verdict verdict, const Phrase &expected, const Phrase &observed,
                const Phrase &remedy)
{
    return {id, verdict, expected, observed, remedy, {}};
}

void Preflight::add(const CheckResult &check, const Error &refusal)
{
    add(check);
    if (!m_out.refusal)
        m_out.refusal = refusal;
}

void Preflight::run()
{
    unfinished();
    if (m_request.kept.isEmpty()) {
        set();
        sound();
        age();
    }
    identity();
    if (m_environment.database.mode == Mode::Postgres) {
        runOnServer();
    } else {
        target();
        openers();
        mount();
        links();
        owner();
        userVersion();
    }
    space();
    clock();
    runtime();
}

// Whoever left it, here or on another machine: a freeze would come along with what is put aside, and an
// application that was stopped would stay so.
void Preflight::unfinished()
{
    const bool frozen =
        m_out.live.server && m_out.live.server->properties.frozen && m_request.resumes.isEmpty();
    const bool stopped = m_out.stopped && !controlsServices(m_environment, m_request);
    if (m_out.unfinished.isEmpty() && !frozen)
        return;
    CheckResult check =
        row(u"unfinished"_s, frozen || stopped ? Verdict::Fail : Verdict::Warn,
            phrase(u"unfinished-expected"), frozen ? phrase(u"unfinished-frozen") : m_out.unfinished.first(),
            phrase(frozen ? u"unfinished-thaw" : u"unfinished-remedy", {m_environment.databaseName()}));
    if (!frozen && !stopped) {
        add(check);
        return;
    }
    add(check, fail(ErrorCode::Unfinished, m_out.live.identity.path,
                    frozen ? u"it still keeps the database from being written to"_s
                           : u"it left the application stopped"_s));
}

void Preflight::set()
{
    const Manifest &manifest = m_out.set.manifest;
    add(row(u"signature"_s, Verdict::Pass, phrase(u"signature-expected"),
            signatureHolds(manifest.version())));
    const bool digested = m_request.preview == Preview::Content;
    add(row(u"digest"_s, digested ? Verdict::Pass : Verdict::Skipped, phrase(u"digest-expected"),
            digested ? phrase(u"digest-holds", {bytesValue(manifest.sizeBytes)}) : phrase(u"digest-later")));
    const Mode wanted = m_environment.database.mode;
    const bool companion = manifest.details && (manifest.details->form == SetForm::Roles ||
                                                manifest.details->form == SetForm::Runtime);
    if (manifest.mode != wanted || companion || m_request.mode.value_or(manifest.mode) != manifest.mode) {
        add(row(u"mode"_s, Verdict::Fail, phrase(u"mode-is", {toString(m_request.mode.value_or(wanted))}),
                phrase(u"mode-is", {toString(manifest.mode)})),
            fail(ErrorCode::ModeMismatch, toText(m_out.set.artefact),
                 companion ? u"it holds what goes with a database, not the database"_s
                           : toString(manifest.mode)));
    }
}

void Preflight::sound()
{
    if (m_out.set.state != SetState::Damaged)
        return;
    if (m_request.procedure == Procedure::Restore) {
        add(row(u"source-sound"_s, Verdict::Fail, phrase(u"source-sound-expected"),
                phrase(u"source-was-damaged"), phrase(u"choose-other-set")),
            fail(ErrorCode::ArtefactDamaged, toText(m_out.set.artefact),
                 u"marked damaged when it was taken"_s));
        return;
    }
    add(row(u"source-sound"_s, Verdict::Warn, phrase(u"source-sound-expected"),
            phrase(u"damaged-comes-back")));
}

void Preflight::age()
{
    const qint64 seconds = m_out.set.time.secsTo(m_services.clock.nowUtc());
    const auto limit = std::chrono::duration_cast<std::chrono::seconds>(m_environment.rpo).count();
    const bool known = m_out.set.time.isValid();
    if (known && seconds < -60) {
        add(row(u"age"_s, Verdict::Warn, phrase(u"age-expected", {secondsValue(m_environment.rpo)}),
                phrase(u"age-future", {secondsValue(std::chrono::seconds(-seconds))}), phrase(u"age-clock")));
        return;
    }
    add(row(u"age"_s, known && seconds <= limit ? Verdict::Pass : Verdict::Warn,
            phrase(u"age-expected", {secondsValue(m_environment.rpo)}),
            known ? phrase(u"age-is", {secondsValue(std::chrono::seconds(seconds))})
                  : phrase(u"age-unknown")));
}

bool Preflight::isSameTarget() const
{
    const SourceIdentity &source = m_out.set.manifest.details->source;
    const SourceIdentity &live = m_out.live.identity;
    if (!live.systemIdentifier.isEmpty())
        return live.systemIdentifier == source.systemIdentifier && live.database == source.database;
    // Of a database that could not be read, neither side knows the application.
    const bool appId = m_out.live.state != LiveState::Sound ||
                       m_out.set.manifest.details->form == SetForm::Forensic ||
                       live.applicationId == source.applicationId;
    return live.path == source.path && appId;
}

void Preflight::identity()
{
    const SourceIdentity &live = m_out.live.identity;
    if (!m_request.kept.isEmpty()) {
        add(row(u"identity"_s, Verdict::Pass, phrase(u"identity-expected-any"),
                phrase(u"identity-is", {live.path})));
        return;
    }
    const auto &details = m_out.set.manifest.details;
    const bool guessed =
        std::any_of(m_environment.notes.begin(), m_environment.notes.end(),
                    [](const QString &note) { return note.startsWith(u"url-from-file:"_s); });
    if (!details && guessed) {
        add(row(u"identity"_s, Verdict::Fail, phrase(u"identity-expected-unsigned"),
                phrase(u"identity-is", {live.path})),
            fail(ErrorCode::DatabaseUrlMissing, u"DATABASE_URL"_s,
                 u"the target was only guessed, and a version-1 set does not say where it was taken"_s));
        return;
    }
    if (!details) {
        add(row(u"identity"_s, Verdict::Pass, phrase(u"identity-expected-unsigned"),
                phrase(u"identity-is", {live.path})));
        return;
    }
    const bool same = isSameTarget();
    const QString lift = acceptPhrase();
    if (same || m_request.acceptTarget.normalized(QString::NormalizationForm_C).trimmed() == lift) {
        add(row(u"identity"_s, same ? Verdict::Pass : Verdict::Warn,
                phrase(u"identity-is", {details->source.path}), phrase(u"identity-is", {live.path})));
        return;
    }
    const bool otherServer = !live.systemIdentifier.isEmpty() && live.database == details->source.database;
    const bool otherApplication = live.systemIdentifier.isEmpty() && live.path == details->source.path;
    add(row(u"identity"_s, Verdict::Fail, phrase(u"identity-is", {details->source.path}),
            otherApplication
                ? phrase(u"identity-other-application", {live.path, QString::number(live.applicationId)})
            : otherServer ? phrase(u"identity-other-server", {live.path, live.systemIdentifier})
                          : phrase(u"identity-is", {live.path}),
            phrase(u"identity-remedy", {lift})),
        fail(ErrorCode::WrongTarget, live.path,
             u"taken from "_s + details->source.path + u"; --accept-target "_s + lift));
}

QString Preflight::acceptPhrase() const
{
    const SourceIdentity &source = m_out.set.manifest.details->source;
    const SourceIdentity &live = m_out.live.identity;
    const auto text = [](const SourceIdentity &each) {
        return each.systemIdentifier.isEmpty()
                   ? QString(each.path + u'|' + QString::number(each.applicationId))
                   : QString(each.database + u'|' + each.systemIdentifier);
    };
    return phraseFor(m_environment.databaseName(), text(source) + u'|' + text(live));
}

void Preflight::runtime()
{
    if (!m_out.runtimeSet)
        return;
    QStringList blocked;
    for (const FileDifference &file : m_out.runtime.files) {
        if (file.kind == FileChange::Blocked)
            blocked.append(file.name + u" ("_s + file.reason + u')');
    }
    if (!blocked.isEmpty()) {
        add(row(u"runtime"_s, Verdict::Warn, phrase(u"runtime-expected"),
                phrase(u"runtime-blocked", {blocked.join(u", "_s)})));
        return;
    }
    add(row(u"runtime"_s, Verdict::Pass, phrase(u"runtime-expected"),
            phrase(u"runtime-differs", {static_cast<qint64>(m_out.runtime.count(FileChange::Changed)),
                                        static_cast<qint64>(m_out.runtime.count(FileChange::New)),
                                        static_cast<qint64>(m_out.runtime.count(FileChange::Same))})));
}

void Preflight::target()
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

void Preflight::openers()
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

void Preflight::space()
{
    if (!m_request.kept.isEmpty())
        return; // nothing is unpacked
    const auto &manifest = m_out.set.manifest;
    const qint64 content = manifest.details ? manifest.details->plain.size : manifest.sizeBytes;
    // The staged copy, and the proof's scratch copy, which is there when the staged one has its place; of a
    // dump the staged one, and of plain SQL also its checked form.
    const qint64 needed = content * (m_out.live.server && manifest.details ? 1 : 2);
    const Result<qint64> free = m_services.files.freeSpace(existingFolder());
    const bool enough = free && *free >= needed;
    CheckResult check = row(u"space"_s, enough ? Verdict::Pass : Verdict::Fail,
                            phrase(u"space-expected", {bytesValue(needed)}),
                            phrase(u"space-free", {bytesValue(free.value_or(0))}));
    if (enough) {
        add(check);
        return;
    }
    check.remedy = phrase(u"space-remedy", {toText(existingFolder())});
    add(check, free ? fail(ErrorCode::DiskFull, toText(existingFolder()),
                           u"%1 bytes are free, %2 are needed"_s.arg(*free).arg(needed))
                    : free.error());
}

// Ages, windows and the journal's order are told by clocks.
void Preflight::clock()
{
    constexpr std::chrono::milliseconds tolerance(5000);
    const Phrase expected = phrase(u"clock-expected");
    const QDateTime now = m_services.clock.nowUtc();
    const Result<QList<OperationSummary>> operations = m_services.journal.operations();
    QDateTime newest;
    if (operations && !operations->isEmpty())
        newest = std::max(operations->first().started, operations->first().ended);
    const std::optional<ServerFacts> &server = m_out.live.server;
    const bool known = server && server->clockAhead;
    const std::chrono::milliseconds ahead = known ? *server->clockAhead : std::chrono::milliseconds(0);
    if (newest.isValid() && newest > now.addMSecs(tolerance.count())) {
        add(row(u"clock"_s, Verdict::Warn, expected,
                phrase(u"clock-journal-ahead", {timeValue(newest.toString(Qt::ISODateWithMs))}),
                phrase(u"age-clock")));
    } else if (std::chrono::abs(ahead) > tolerance) {
        add(row(u"clock"_s, Verdict::Warn, expected,
                phrase(ahead.count() > 0 ? u"clock-server-ahead" : u"clock-server-behind",
                       {secondsValue(std::chrono::abs(ahead))}),
                phrase(u"clock-remedy")));
    } else {
        add(row(u"clock"_s, Verdict::Pass, expected,
                phrase(known ? u"clock-agrees" : u"clock-not-behind-journal")));
    }
}

// The target's folder, or what is left of the way to it.
Path Preflight::existingFolder() const
{
    Path folder = m_out.live.server ? m_environment.backupFolder() : m_out.live.path.parent_path();
    while (folder.has_relative_path()) {
        const Result<FileFacts> facts = m_services.files.facts(folder);
        if (!facts || facts->exists())
            break;
        folder = folder.parent_path();
    }
    return folder;
}

} // namespace holdfast
