#include "plan/Validate.h"

#include "base/Crypto.h"
#include "engine/sqlite/SqliteEngine.h"
#include "plan/Staging.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct ValidateWork
{
    const Services &services;
    ValidateRequest request;
    std::unique_ptr<DatabaseEngine> engine;
    SigningKeys keys;
    Staging staging;
    RunState &state;
    BackupSet set;
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

Result<StepEnd> readable(ValidateWork &work, RunContext &context)
{
    if (work.set.manifest.mode != Mode::Sqlite)
        return fail(ErrorCode::EngineUnsupported, toText(work.set.artefact),
                    toString(work.set.manifest.mode));
    HOLDFAST_TRY(work.services.files.makeFolder(work.request.workFolder));
    HOLDFAST_TRY(work.staging.unpack(work.set, context));
    const bool forensic = work.set.manifest.details && work.set.manifest.details->form == SetForm::Forensic;
    if (!forensic) {
        HOLDFAST_TRY_AS(const ContentReport content,
                        work.engine->examine(work.staging.file(), RowCounts::Count, context));
        if (!content.sound)
            return fail(ErrorCode::SourceDamaged, toText(work.set.artefact), content.report);
        if (work.set.manifest.details && content.fingerprint != work.set.manifest.details->fingerprint)
            return fail(ErrorCode::DigestMismatch, toText(work.set.artefact), u"fingerprint differs"_s);
        if (!content.checkedInFull) {
            work.state.checks.append(
                {u"content"_s,
                 work.request.asked == Asked::Explicitly ? Verdict::Warn : Verdict::Skipped,
                 phrase(u"content-expected"),
                 phrase(u"examined-in-part", {content.report}),
                 {},
                 {}});
            return StepEnd{StepState::Done, phrase(u"examined-in-part", {content.report})};
        }
        tell(work, u"content"_s, phrase(u"content-expected"),
             phrase(u"content-sound", {static_cast<qint64>(content.fingerprint.tables.size()),
                                       content.fingerprint.totalRows()}));
    }
    HOLDFAST_TRY(refuseDamaged(work));
    work.state.facts.insert(u"depth"_s, toString(Depth::Readable));
    return StepEnd{StepState::Done, phrase(u"readable-done")};
}

} // namespace

Result<Run> planValidate(const Services &services, const Environment &environment,
                         const ValidateRequest &request)
{
    HOLDFAST_TRY_AS(SigningKeys keys, keysFor(services, environment));
    // Only to look through files of ours: it needs no live database.
    auto engine = std::make_unique<SqliteEngine>(
        request.artefact, SqliteEngine::Outside{services.files, services.openers, services.clock});
    // The process id in the name lets a later run tell a file that is in use from one that a crash left.
    const Path file = request.workFolder / (".holdfast-work-" + randomBytes(4).toHex().toStdString() + "-" +
                                            std::to_string(::getpid()));
    Run run;
    run.state = std::make_shared<RunState>();
    run.journalKey = keys.current.clone();
    const std::shared_ptr<ValidateWork> work(new ValidateWork{
        services, request, std::move(engine), std::move(keys), {services.files, file}, *run.state, {}});
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
    return run;
}

} // namespace holdfast
