#include "plan/Restore.h"

#include "archive/RawArchive.h"
#include "base/Crypto.h"
#include "checks/HealthProbe.h"
#include "plan/SetMaker.h"
#include "plan/Staging.h"

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using RawFiles = QList<std::pair<Path, QString>>; // a file, and its suffix behind the database's name

// What the steps of one restore share.
struct RestoreWork
{
    const Services &services;
    Environment environment;
    RestoreRequest request;
    RestorePreparation prepared;
    std::unique_ptr<DatabaseEngine> engine;
    SigningKeys keys;
    SetMaker safety;
    Staging staging;
    Staging scratch;
    std::shared_ptr<RunState> state;
    QDateTime copiedAt;     // the consistency point of the safety copy
    QString expectedDigest; // of the pages, or of the raw files, that must be in place afterwards
    RawFiles raw;           // of a forensic set, unpacked
    RawFiles rawInPlace;    // copies of what came to stand in their place

    ~RestoreWork()
    {
        for (const auto &[path, suffix] : raw + rawInPlace)
            (void)services.files.remove(path);
    }
};

bool isForensic(const RestoreWork &work)
{
    return work.prepared.set.manifest.details &&
           work.prepared.set.manifest.details->form == SetForm::Forensic;
}

Result<StepEnd> stage(RestoreWork &work, RunContext &context)
{
    HOLDFAST_TRY(work.services.files.makeFolder(work.prepared.live.path.parent_path()));
    HOLDFAST_TRY_AS(const PassReport pass, work.staging.unpack(work.prepared.set, context));
    return StepEnd{StepState::Done, phrase(u"staged", {bytesValue(pass.plain.size)})};
}

// One digest over raw files: suffix and content of each, in order.
Result<QString> digestOf(Files &files, const RawFiles &raw, RunContext &context)
{
    Sha256 all;
    for (const auto &[path, suffix] : raw) {
        HOLDFAST_TRY_AS(const PassReport pass, copyFile(files, path, {}, context));
        all.add(suffix.toUtf8() + '=' + pass.plain.sha256.toLatin1() + '\n');
    }
    return hex(all.finish());
}

Result<StepEnd> examine(RestoreWork &work, RunContext &context)
{
    if (isForensic(work)) {
        const Path prefix(work.staging.file().native() + ".raw");
        HOLDFAST_TRY_AS(work.raw, unpackRaw(work.services.files, work.staging.file(), prefix, context));
        HOLDFAST_TRY_AS(work.expectedDigest, digestOf(work.services.files, work.raw, context));
        return StepEnd{StepState::Done, phrase(u"staged-raw", {static_cast<qint64>(work.raw.size())})};
    }
    HOLDFAST_TRY_AS(const ContentReport content,
                    work.engine->examine(work.staging.file(), RowCounts::Skip, context));
    if (!content.sound)
        return fail(ErrorCode::ArtefactDamaged, toText(work.prepared.set.artefact), content.report);
    const auto &details = work.prepared.set.manifest.details;
    if (details && details->fingerprint.pageDigest != content.fingerprint.pageDigest)
        return fail(ErrorCode::DigestMismatch, toText(work.prepared.set.artefact), u"page digest differs"_s);
    work.expectedDigest = content.fingerprint.pageDigest;
    return StepEnd{StepState::Done, phrase(u"examined-staged", {content.brokenReferences})};
}

Result<Phrase> makeSafetyCopy(RestoreWork &work, RunContext &context)
{
    HOLDFAST_TRY(work.safety.copy(*work.engine, context));
    HOLDFAST_TRY(work.safety.examine(*work.engine, context));
    HOLDFAST_TRY(work.safety.seal(context));
    HOLDFAST_TRY(work.safety.readBack(context));
    return work.safety.publish(work.keys, context);
}

Result<StepEnd> safetyCopy(RestoreWork &work, RunContext &context)
{
    const LiveDatabase &live = work.prepared.live;
    if (live.state == LiveState::Missing && !live.hasSiblings)
        return StepEnd{StepState::Skipped, phrase(u"safety-nothing-to-copy")};
    const Result<Phrase> made = makeSafetyCopy(work, context);
    if (made) {
        work.state->facts.insert(u"safety_copy"_s, toText(work.safety.artefact()));
        work.copiedAt = work.safety.manifest().details->consistencyPoint;
        return StepEnd{StepState::Done, phrase(u"safety-made", {toText(work.safety.artefact())})};
    }
    if (made.error().code == ErrorCode::Cancelled)
        return made.error();
    const QString lift =
        work.prepared.plan.target + u'-' + codeLetters(sha256("safety|" + live.identity.path.toUtf8()));
    if (work.request.withoutSafetyCopy.normalized(QString::NormalizationForm_C).trimmed() == lift) {
        work.state->deviations.append(phrase(u"without-safety-copy", {made.error().detail}));
        return StepEnd{StepState::Skipped, phrase(u"without-safety-copy", {made.error().detail})};
    }
    return fail(ErrorCode::SafetyCopyImpossible, live.identity.path,
                toString(made.error().code) + u": "_s + made.error().detail + u"; --without-safety-copy "_s +
                    lift);
}

// Right before the first destructive step: is this still the database that was shown?
Result<StepEnd> identity(RestoreWork &work, RunContext &context)
{
    const LiveDatabase &seen = work.prepared.live;
    // Damage may show only where the rows are counted: as thorough a look as the first one was.
    const RowCounts counts = seen.state == LiveState::Damaged ? RowCounts::Count : RowCounts::Skip;
    HOLDFAST_TRY_AS(const LiveDatabase now, work.engine->look(counts, context));
    const auto stale = [&](const QString &what) {
        return fail(ErrorCode::PlanStale, seen.identity.path, what);
    };
    if (now.identity.path != seen.identity.path)
        return stale(u"target"_s);
    if (now.state != seen.state)
        return stale(u"target_state"_s);
    const bool readable = now.state == LiveState::Sound;
    if (readable && now.identity.applicationId != seen.identity.applicationId)
        return stale(u"target_application_id"_s);
    if (readable && now.facts.schemaDigest != seen.facts.schemaDigest)
        return stale(u"target_schema"_s);
    // Applications that write on: what came after the safety copy will be in neither. Said, not hidden.
    if (work.copiedAt.isValid() && now.modified > work.copiedAt) {
        work.state->facts.insert(u"written_after_safety_copy"_s, now.modified.toString(Qt::ISODateWithMs));
        return StepEnd{StepState::Done,
                       phrase(u"identity-same-written",
                              {now.identity.path, timeValue(now.modified.toString(Qt::ISODateWithMs))})};
    }
    return StepEnd{StepState::Done, phrase(u"identity-same", {now.identity.path})};
}

Result<StepEnd> replace(RestoreWork &work, RunContext &context)
{
    const bool forensic = isForensic(work);
    Result<ReplaceReport> replaced = forensic ? work.engine->putRaw(work.raw, context)
                                              : work.engine->replace(work.staging.file(), context);
    if (!replaced) {
        work.state->dataChanged = work.engine->liveChanged();
        return replaced.error();
    }
    work.state->dataChanged = true;
    const bool renamed = replaced->method == ReplaceMethod::Rename;
    work.state->facts.insert(u"method"_s, renamed ? u"rename"_s : u"through-sqlite"_s);
    if (!replaced->openersOfOldFile.isEmpty())
        work.state->deviations.append(
            phrase(u"openers-of-old-file",
                   {replaced->openersOfOldFile.first().program, replaced->openersOfOldFile.first().pid}));
    return StepEnd{StepState::Done, phrase(renamed ? u"replaced-by-rename" : u"replaced-through-sqlite")};
}

// Raw files cannot be read through SQLite: what stands there now, byte by byte, against what was unpacked.
Result<StepEnd> proofOfRaw(RestoreWork &work, CheckResult check, RunContext &context)
{
    const Result<QString> found = [&]() -> Result<QString> {
        HOLDFAST_TRY_AS(work.rawInPlace, work.engine->copyRaw(work.scratch.file(), context));
        return digestOf(work.services.files, work.rawInPlace, context);
    }();
    if (!found) {
        check.observed =
            phrase(u"content-not-readable", {toString(found.error().code), found.error().detail});
    } else {
        check.observed =
            phrase(u"content-raw-in-place", {static_cast<qint64>(work.raw.size()), found->left(16)});
        if (*found == work.expectedDigest) {
            check.verdict = Verdict::Pass;
            check.remedy = {};
            work.state->facts.insert(u"depth"_s, toString(Depth::Restored));
        }
    }
    work.state->checks.append(check);
    return StepEnd{StepState::Done, check.observed};
}

// The data proof: what SQLite now reads there, page by page, against the signed digest.
Result<StepEnd> proof(RestoreWork &work, RunContext &context)
{
    const RunContext::Uncancellable toTheEnd(context);
    CheckResult check{u"content"_s,
                      Verdict::Fail,
                      phrase(u"content-expected-digest", {work.expectedDigest.left(16)}),
                      {},
                      phrase(u"content-remedy"),
                      {}};
    if (isForensic(work))
        return proofOfRaw(work, check, context);
    const Result<ContentReport> content = [&]() -> Result<ContentReport> {
        HOLDFAST_TRY(work.engine->copy(work.scratch.file(), context));
        return work.engine->examine(work.scratch.file(), RowCounts::Count, context);
    }();
    if (!content) {
        check.observed =
            phrase(u"content-not-readable", {toString(content.error().code), content.error().detail});
    } else {
        check.observed = phrase(u"content-digest-is",
                                {content->fingerprint.pageDigest.left(16), content->fingerprint.totalRows()});
        if (content->sound && content->fingerprint.pageDigest == work.expectedDigest) {
            check.verdict = Verdict::Pass;
            check.remedy = {};
            work.state->facts.insert(u"depth"_s, toString(Depth::Restored));
        }
    }
    work.state->checks.append(check);
    return StepEnd{StepState::Done, check.observed};
}

Result<StepEnd> health(RestoreWork &work, const HealthCheck &check, RunContext &context)
{
    const CheckResult result = waitForHealth(work.services.http, work.services.clock, check, context);
    work.state->checks.append(result);
    if (result.verdict == Verdict::Pass &&
        work.state->facts.value(u"depth").toString() == toString(Depth::Restored))
        work.state->facts.insert(u"depth"_s, toString(Depth::Served));
    return StepEnd{StepState::Done, result.observed};
}

void addSteps(Run &run, RestoreWork *work)
{
    run.steps = {
        {u"stage"_s, [work](RunContext &context) { return stage(*work, context); }},
        {u"examine"_s, [work](RunContext &context) { return examine(*work, context); }},
        {u"safety-copy"_s, [work](RunContext &context) { return safetyCopy(*work, context); }},
        {u"identity"_s, [work](RunContext &context) { return identity(*work, context); }},
        {u"replace"_s, [work](RunContext &context) { return replace(*work, context); }},
        {u"proof"_s, [work](RunContext &context) { return proof(*work, context); }},
    };
    const HealthCheck check = work->request.health.value_or(work->environment.health);
    if (!check.url.isEmpty())
        run.steps.push_back(
            {u"health"_s, [work, check](RunContext &context) { return health(*work, check, context); }});
}

} // namespace

Result<Run> runOfRestore(const Services &services, const Environment &given, const RestoreRequest &request,
                         const RestorePreparation &prepared)
{
    if (prepared.refusal)
        return *prepared.refusal;
    const Environment environment = meantBySet(services.files, given, prepared.set);
    HOLDFAST_TRY_AS(SigningKeys keys, keysFor(services, environment));
    HOLDFAST_TRY_AS(std::unique_ptr<DatabaseEngine> engine, engineFor(services, environment));
    const Path folder = prepared.live.path.parent_path();
    const auto side = [&](const char *what) {
        // The process id lets a sweep of another environment in this folder tell that they are in use.
        return folder / (".holdfast-stage-" + randomBytes(4).toHex().toStdString() + '-' +
                         std::to_string(::getpid()) + what);
    };
    Run run;
    run.plan = prepared.plan;
    run.state = std::make_shared<RunState>();
    run.state->success = request.procedure == Procedure::Revert ? Outcome::RolledBack : Outcome::Verified;
    run.state->facts = {{u"file"_s, toText(prepared.set.artefact)},
                        {u"target"_s, prepared.live.identity.path},
                        {u"mode"_s, toString(prepared.set.manifest.mode)},
                        {u"depth"_s, toString(prepared.set.depth)},
                        {u"data_as_of"_s, prepared.set.time.toString(Qt::ISODateWithMs)}};
    const QList<CheckResult> &rows = prepared.preflight;
    const bool otherTarget = std::any_of(rows.begin(), rows.end(), [](const CheckResult &row) {
        return row.id == u"identity" && row.verdict == Verdict::Warn;
    });
    if (otherTarget)
        run.state->deviations.append(phrase(u"target-accepted", {prepared.live.identity.path}));
    run.journalKey = keys.current.clone();
    run.reason = request.reason;
    run.lockFile = lockFileOf(environment.backupFolder());
    const QList<Path> swept{environment.backupFolder(), safetyFolder(environment), folder};
    run.sweep = [&services, swept] { return sweepPartials(services.files, swept); };
    const std::shared_ptr<RestoreWork> work(new RestoreWork{
        services,
        environment,
        request,
        prepared,
        std::move(engine),
        std::move(keys),
        {services,
         environment,
         {safetyFolder(environment), SetPurpose::PreRestore, u"before "_s + prepared.plan.id}},
        {services.files, side(".db")},
        {services.files, side(".proof")},
        run.state,
        {},
        {},
        {},
        {}});
    run.keepAlive = work;
    addSteps(run, work.get());
    return run;
}

Result<RevertSource> findRevertSource(const Services &services, const Environment &environment,
                                      const QString &id)
{
    HOLDFAST_TRY_AS(const Path target, services.files.canonical(environment.databaseFile()));
    HOLDFAST_TRY_AS(const QList<OperationSummary> operations, services.journal.operations());
    for (const OperationSummary &operation : operations) {
        const bool changing = operation.procedure == toString(Procedure::Restore) ||
                              operation.procedure == toString(Procedure::Revert);
        const QString copy = operation.facts.value(u"safety_copy").toString();
        // Without an end on record it was killed; from the intent to replace on, the data may be the new one.
        const bool killedInside =
            operation.outcome.isEmpty() &&
            QStringList{u"replace"_s, u"proof"_s, u"health"_s}.contains(operation.lastStep);
        const bool changed = operation.facts.contains(u"method"_s) || killedInside ||
                             operation.outcome == toString(Outcome::FailedDataChanged);
        if (!changing || (!id.isEmpty() && operation.id != id))
            continue;
        if (operation.facts.value(u"target").toString() != toText(target) || (id.isEmpty() && !changed))
            continue;
        if (copy.isEmpty())
            return fail(ErrorCode::NothingToRevert, operation.id,
                        u"that restore had nothing to copy before it"_s);
        return RevertSource{operation.id, toPath(copy)};
    }
    return fail(ErrorCode::NothingToRevert, id.isEmpty() ? toText(target) : id,
                u"no such restore in the journal"_s);
}

} // namespace holdfast
