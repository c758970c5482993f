#include "plan/Validate.h"

#include "archive/RuntimeArchive.h"
#include "archive/ZipArchive.h"
#include "base/Crypto.h"
#include "engine/sqlite/SqliteEngine.h"
#include "plan/ScratchRestore.h"
#include "plan/Staging.h"
#include "plan/VersionOneSql.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct ValidateWork
{
    const Services &services;
    ValidateRequest request;
    SigningKeys keys;
    AgeKeys opening;
    Staging staging;
    Staging scratch;
    RunState &state;
    BackupSet set;
    std::optional<Manifest> planned;   // what the steps of the scratch target were made for
    std::shared_ptr<void> scratchWork; // those steps' own
};

void tell(ValidateWork &work, const QString &id, const Phrase &expected, const Phrase &observed)
{
    work.state.checks.append({id, Verdict::Pass, expected, observed, {}, {}});
}

// The text travels with the set as a courtesy: its absence harms no backup, another text may mislead a
// person.
Result<void> checkRecoveryText(ValidateWork &work)
{
    const Path path = recoveryPath(work.set.artefact);
    HOLDFAST_TRY_AS(const FileFacts facts, work.services.files.facts(path));
    if (!facts.exists()) {
        work.state.checks.append({u"recovery-text"_s,
                                  Verdict::Skipped,
                                  phrase(u"recovery-text-expected"),
                                  phrase(u"recovery-text-missing"),
                                  {},
                                  {}});
        return {};
    }
    const Result<QByteArray> text = work.services.files.readAll(path, 1024 * 1024);
    if (!text || hex(sha256(*text)) != work.set.manifest.details->recoveryDigest)
        return fail(ErrorCode::DigestMismatch, toText(path), u"not the signed text"_s);
    tell(work, u"recovery-text"_s, phrase(u"recovery-text-expected"), phrase(u"recovery-text-holds"));
    return {};
}

Result<void> refuseDamaged(const ValidateWork &work)
{
    if (work.set.state != SetState::Damaged)
        return {};
    return fail(ErrorCode::SourceDamaged, toText(work.set.artefact), work.set.manifest.details->engineReport);
}

Result<StepEnd> sealed(ValidateWork &work, RunContext &context)
{
    Files &files = work.services.files;
    HOLDFAST_TRY_AS(work.set, readSet(files, work.request.artefact, work.keys));
    if (work.planned && *work.planned != work.set.manifest)
        return fail(ErrorCode::PlanStale, toText(work.set.artefact), u"set"_s);
    const int version = work.set.manifest.version();
    tell(work, u"signature"_s, phrase(u"signature-expected"), signatureHolds(version));
    HOLDFAST_TRY_AS(const StreamDigest digest, checkSeal(files, work.set, context));
    tell(work, u"digest"_s, phrase(u"digest-expected"), phrase(u"digest-holds", {bytesValue(digest.size)}));
    if (work.set.manifest.details)
        HOLDFAST_TRY(checkRecoveryText(work));
    work.state.facts.insert(u"depth"_s, toString(Depth::Sealed));
    work.state.facts.insert(u"sha256"_s, digest.sha256);
    // Whole, and yet of no use as a backup, however far one looks.
    if (work.request.depth == Depth::Sealed)
        HOLDFAST_TRY(refuseDamaged(work));
    return StepEnd{StepState::Done, phrase(u"digest-holds", {bytesValue(digest.size)})};
}

// To look through files of ours: it needs no live database.
std::unique_ptr<DatabaseEngine> readerFor(const ValidateWork &work)
{
    const Services &services = work.services;
    if (work.set.manifest.mode == Mode::Postgres)
        return std::make_unique<PostgresEngine>(
            ServerAccess(), PostgresEngine::Outside{services.files, services.processes, services.clock});
    return std::make_unique<SqliteEngine>(
        work.request.artefact, SqliteEngine::Outside{services.files, services.openers, services.clock});
}

Result<void> compareToSigned(ValidateWork &work, const Fingerprint &found)
{
    const Fingerprint &expected = work.set.manifest.details->fingerprint;
    const QList<Phrase> different = differences(expected, found);
    if (found.pageDigest == expected.pageDigest && different.isEmpty())
        return {};
    if (!different.isEmpty())
        work.state.checks.append(
            {u"content"_s, Verdict::Fail, phrase(u"content-expected"), different.first(), {}, {}});
    work.state.deviations += different;
    return fail(ErrorCode::DigestMismatch, toText(work.set.artefact), u"fingerprint differs"_s);
}

Result<StepEnd> databaseReadable(ValidateWork &work, RunContext &context)
{
    const std::optional<ManifestDetails> &details = work.set.manifest.details;
    HOLDFAST_TRY_AS(const ContentReport content,
                    readerFor(work)->examine(work.staging.file(), RowCounts::Count, context));
    if (!content.sound)
        return fail(work.set.manifest.mode == Mode::Sqlite ? ErrorCode::SourceDamaged
                                                           : ErrorCode::ArtefactDamaged,
                    toText(work.set.artefact), content.report);
    // What a dump holds is counted where it was made, and where it is restored.
    const bool counted = work.set.manifest.mode == Mode::Sqlite;
    if (details && counted)
        HOLDFAST_TRY(compareToSigned(work, content.fingerprint));
    if (!content.checkedInFull) {
        work.state.checks.append({u"content"_s,
                                  work.request.asked == Asked::Explicitly ? Verdict::Warn : Verdict::Skipped,
                                  phrase(u"content-expected"),
                                  phrase(u"examined-in-part", {content.report}),
                                  {},
                                  {}});
        return StepEnd{StepState::Done, phrase(u"examined-in-part", {content.report})};
    }
    const Fingerprint &fingerprint = details && !counted ? details->fingerprint : content.fingerprint;
    tell(work, u"content"_s, phrase(counted ? u"content-expected" : u"content-expected-dump"),
         phrase(counted ? u"content-sound" : u"content-read-through",
                {static_cast<qint64>(fingerprint.tables.size()), fingerprint.totalRows()}));
    return StepEnd{StepState::Done, phrase(u"readable-done")};
}

Result<StepEnd> runtimeReadable(ValidateWork &work, RunContext &context)
{
    RuntimePolicy policy;
    policy.allowed = {u"**"_s};
    HOLDFAST_TRY_AS(const QList<RuntimeEntry> entries,
                    work.set.manifest.details
                        ? readRuntime(work.services.files, work.staging.file(), policy, context)
                        : readRuntimeZip(work.services.files, work.staging.file(), policy, context));
    tell(work, u"content"_s, phrase(u"content-expected-files"),
         phrase(u"content-files", {static_cast<qint64>(entries.size())}));
    return StepEnd{StepState::Done, phrase(u"readable-done")};
}

// Plain SQL of version 1: whether it is there to its end is all that can be told without loading it.
Result<StepEnd> sqlReadable(ValidateWork &work, RunContext &context)
{
    HOLDFAST_TRY(prepareScript(work.services.files, work.staging.file(), work.scratch.file(), 0, context));
    tell(work, u"content"_s, phrase(u"content-expected-unsigned"), phrase(u"content-sql-complete"));
    return StepEnd{StepState::Done, phrase(u"readable-done")};
}

// Nobody asked for more than can be seen without an identity: sealed is what it is then.
bool staysShut(const ValidateWork &work)
{
    return work.request.asked == Asked::ByDefault && work.opening.isEmpty() && work.set.manifest.details &&
           work.set.manifest.details->encrypted();
}

Result<StepEnd> readable(ValidateWork &work, RunContext &context)
{
    const Manifest &manifest = work.set.manifest;
    if (staysShut(work)) {
        HOLDFAST_TRY(refuseDamaged(work));
        work.state.checks.append({u"content"_s,
                                  Verdict::Skipped,
                                  phrase(u"content-expected"),
                                  phrase(u"encrypted-not-opened"),
                                  {},
                                  {}});
        return StepEnd{StepState::Skipped, phrase(u"encrypted-not-opened")};
    }
    HOLDFAST_TRY(checkOpens(work.services.files, work.set, work.opening));
    HOLDFAST_TRY(work.services.files.makeFolder(work.request.workFolder));
    HOLDFAST_TRY(work.staging.unpack(work.set, work.opening, context));
    const SetForm form = manifest.details ? manifest.details->form : SetForm::Database;
    StepEnd end{StepState::Done, phrase(u"readable-done")};
    if (manifest.mode == Mode::RuntimeAssets) {
        HOLDFAST_TRY_AS(end, runtimeReadable(work, context));
    } else if (manifest.mode == Mode::Postgres && !manifest.details) {
        HOLDFAST_TRY_AS(end, sqlReadable(work, context));
    } else if (form == SetForm::Database) {
        HOLDFAST_TRY_AS(end, databaseReadable(work, context));
    }
    HOLDFAST_TRY(refuseDamaged(work));
    if (end.note.code == u"readable-done")
        work.state.facts.insert(u"depth"_s, toString(Depth::Readable));
    return end;
}

// Of a set that does not hold there is nothing to restore: the first step will say so.
Result<void> addScratch(const Environment &environment, ValidateWork &work, Run &run)
{
    const Result<BackupSet> set = readSet(work.services.files, work.request.artefact, work.keys);
    if (!set)
        return {};
    work.planned = set->manifest;
    HOLDFAST_TRY_AS(ScratchSteps scratch, planScratch({work.services, environment, *set, work.staging.file(),
                                                       work.staging.file(), run.plan.id, run.state}));
    work.scratchWork = std::move(scratch.keepAlive);
    run.plan.rows += scratch.rows;
    for (Step &step : scratch.steps)
        run.steps.push_back(std::move(step));
    return {};
}

} // namespace

Result<Run> planValidate(const Services &services, const Environment &environment,
                         const ValidateRequest &request)
{
    HOLDFAST_TRY_AS(SigningKeys keys, keysFor(services, environment));
    HOLDFAST_TRY_AS(AgeKeys opening, keysToOpen(services, environment, request.opening));
    // The process id in the name lets a later run tell a file that is in use from one that a crash left.
    const Path file = request.workFolder / (".holdfast-work-" + randomBytes(4).toHex().toStdString() + "-" +
                                            std::to_string(::getpid()));
    Run run;
    run.state = std::make_shared<RunState>();
    run.journalKey = keys.current.clone();
    const std::shared_ptr<ValidateWork> work(
        new ValidateWork{services,
                         request,
                         std::move(keys),
                         std::move(opening),
                         {services.files, file},
                         {services.files, Path(file.native() + "-journal")},
                         *run.state,
                         {},
                         {},
                         {}});
    run.state->facts.insert(u"file"_s, toText(request.artefact));
    run.plan.id = newOperationId(services.clock);
    run.plan.procedure = Procedure::Validate;
    run.plan.environment = environment.name;
    run.plan.target = toText(request.artefact.filename());
    run.plan.bound = {{u"artefact"_s, toText(request.artefact)}, {u"depth"_s, toString(request.depth)}};
    run.plan.rows = {{u"sealed"_s, phrase(u"do-seal-check"), {}, {}, {}}};
    run.keepAlive = work;
    ValidateWork *const raw = work.get();
    run.steps = {{u"sealed"_s, [raw](RunContext &context) { return sealed(*raw, context); }}};
    if (request.depth != Depth::Sealed) {
        run.plan.rows.append({u"readable"_s, phrase(u"do-read-all"), {}, {}, {}});
        run.steps.push_back({u"readable"_s, [raw](RunContext &context) { return readable(*raw, context); }});
    }
    if (request.depth == Depth::Restored) {
        raw->request.asked = Asked::Explicitly; // one that stays shut cannot be restored
        HOLDFAST_TRY(addScratch(environment, *raw, run));
    }
    return run;
}

} // namespace holdfast
