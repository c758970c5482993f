// A restore of an SQLite database: a checked file takes its place, or its content is written through SQLite.

#include "archive/RawArchive.h"
#include "base/Crypto.h"
#include "plan/RestoreSteps.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using RawFiles = QList<std::pair<Path, QString>>; // a file, and its suffix behind the database's name

struct SqliteWork : RestoreWork
{
    SqliteWork(RestoreParts parts, std::unique_ptr<FileEngine> fileEngine)
        : RestoreWork(std::move(parts)), engine(std::move(fileEngine)),
          scratch(services.files, stagedName(prepared.live.path.parent_path(), ".proof"))
    {
    }
    ~SqliteWork() override
    {
        for (const auto &[path, suffix] : raw + rawInPlace)
            (void)services.files.remove(path);
    }
    SqliteWork(const SqliteWork &) = delete;
    SqliteWork &operator=(const SqliteWork &) = delete;

    std::unique_ptr<FileEngine> engine;
    Staging scratch;
    QDateTime copiedAt;     // the consistency point of the safety copy
    QString expectedDigest; // of the pages, or of the raw files, that must be in place afterwards
    QList<TableRows> tables;
    RawFiles raw;        // of a forensic set, unpacked
    RawFiles rawInPlace; // copies of what came to stand in their place
};

Result<StepEnd> stage(SqliteWork &work, RunContext &context)
{
    HOLDFAST_TRY(work.services.files.makeFolder(work.prepared.live.path.parent_path()));
    return stageSet(work, context);
}

Result<StepEnd> safetyCopy(SqliteWork &work, RunContext &context)
{
    const LiveDatabase &live = work.prepared.live;
    if (live.state == LiveState::Missing && !live.hasSiblings)
        return StepEnd{StepState::Skipped, phrase(u"safety-nothing-to-copy")};
    HOLDFAST_TRY_AS(const StepEnd made, makeSafetyCopy(work, *work.engine, context));
    if (made.state == StepState::Done)
        work.copiedAt = work.safety.manifest().details->consistencyPoint;
    return made;
}

// One digest over raw files: suffix and content of each, in order.
Result<QString> digestOfAll(Files &files, const RawFiles &raw, RunContext &context)
{
    Sha256 all;
    for (const auto &[path, suffix] : raw) {
        HOLDFAST_TRY_AS(const StreamDigest one, digestOf(files, path, context));
        all.add(suffix.toUtf8() + '=' + one.sha256.toLatin1() + '\n');
    }
    return hex(all.finish());
}

Result<StepEnd> examine(SqliteWork &work, RunContext &context)
{
    if (work.isForensic()) {
        const Path prefix(work.staging.file().native() + ".raw");
        HOLDFAST_TRY_AS(work.raw, unpackRaw(work.services.files, work.staging.file(), prefix, context));
        HOLDFAST_TRY_AS(work.expectedDigest, digestOfAll(work.services.files, work.raw, context));
        return StepEnd{StepState::Done, phrase(u"staged-raw", {static_cast<qint64>(work.raw.size())})};
    }
    const auto &details = work.details();
    // Byte for byte what was checked in full when it was made: the digest of the content held.
    if (details && checkedWhenMade(*details)) {
        work.expectedDigest = details->fingerprint.pageDigest;
        work.tables = details->fingerprint.tables;
        return StepEnd{StepState::Done, phrase(u"examined-before")};
    }
    HOLDFAST_TRY_AS(const ContentReport content,
                    work.engine->examine(work.staging.file(), RowCounts::Count, context));
    if (!content.sound)
        return fail(ErrorCode::ArtefactDamaged, toText(work.prepared.set.artefact), content.report);
    if (details && details->fingerprint.pageDigest != content.fingerprint.pageDigest)
        return fail(ErrorCode::DigestMismatch, toText(work.prepared.set.artefact), u"page digest differs"_s);
    work.expectedDigest = content.fingerprint.pageDigest;
    work.tables = content.fingerprint.tables;
    return StepEnd{StepState::Done, phrase(u"examined-staged", {content.brokenReferences})};
}

// What a probe after a crash goes by, on record before anything is replaced.
Result<void> recordFiles(SqliteWork &work)
{
    Files &files = work.services.files;
    const auto body =
        std::find_if(work.raw.begin(), work.raw.end(), [](const auto &one) { return one.second.isEmpty(); });
    HOLDFAST_TRY_AS(const FileFacts incoming,
                    files.facts(!work.isForensic()       ? work.staging.file()
                                : body != work.raw.end() ? body->first
                                                         : Path(work.staging.file().native() + ".none")));
    HOLDFAST_TRY_AS(const FileFacts outgoing, files.facts(work.prepared.live.path));
    QJsonObject &facts = work.state->facts;
    facts.insert(u"incoming_file"_s, idOf(incoming));
    facts.insert(u"incoming_digest"_s, work.expectedDigest);
    facts.insert(u"outgoing_file"_s, idOf(outgoing));
    if (work.copiedAt.isValid())
        facts.insert(u"outgoing_digest"_s, work.safety.manifest().details->fingerprint.pageDigest);
    return {};
}

// Right before the first destructive step: is this still the database that was shown?
Result<StepEnd> identity(SqliteWork &work, RunContext &context)
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
    HOLDFAST_TRY(recordFiles(work));
    // Applications that write on: what came after the safety copy will be in neither. Said, not hidden.
    if (work.copiedAt.isValid() && now.modified > work.copiedAt) {
        work.state->facts.insert(u"written_after_safety_copy"_s, now.modified.toString(Qt::ISODateWithMs));
        return StepEnd{StepState::Done,
                       phrase(u"identity-same-written",
                              {now.identity.path, timeValue(now.modified.toString(Qt::ISODateWithMs))})};
    }
    return StepEnd{StepState::Done, phrase(u"identity-same", {now.identity.path})};
}

Result<StepEnd> replace(SqliteWork &work, RunContext &context)
{
    const bool forensic = work.isForensic();
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
Result<StepEnd> proofOfRaw(SqliteWork &work, CheckResult check, RunContext &context)
{
    const Result<QString> found = [&]() -> Result<QString> {
        HOLDFAST_TRY_AS(work.rawInPlace, work.engine->copyRaw(work.scratch.file(), context));
        return digestOfAll(work.services.files, work.rawInPlace, context);
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

// As it lies there when that is already the expected one; else, since somebody may be at work on it, through
// SQLite, and in full.
Result<ContentReport> proofOfPages(SqliteWork &work, RunContext &context)
{
    const Result<QString> inPlace = work.engine->digestInPlace(context);
    if (inPlace && *inPlace == work.expectedDigest) {
        ContentReport report;
        report.sound = true;
        report.fingerprint.pageDigest = *inPlace;
        report.fingerprint.tables = work.tables;
        return report;
    }
    HOLDFAST_TRY(work.engine->copyFile(work.scratch.file(), context));
    return work.engine->examine(work.scratch.file(), RowCounts::Count, context);
}

// The data proof: what SQLite now reads there, page by page, against the signed digest.
Result<StepEnd> proof(SqliteWork &work, RunContext &context)
{
    const RunContext::Uncancellable toTheEnd(context);
    CheckResult check{u"content"_s,
                      Verdict::Fail,
                      phrase(u"content-expected-digest", {work.expectedDigest.left(16)}),
                      {},
                      phrase(u"content-remedy"),
                      {}};
    if (work.isForensic())
        return proofOfRaw(work, check, context);
    const Result<ContentReport> content = proofOfPages(work, context);
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

} // namespace

QList<PlanRow> sqliteRows(const RestorePreparation &prepared, const Environment &environment)
{
    const QString target = prepared.live.identity.path;
    const bool nothing = prepared.live.state == LiveState::Missing && !prepared.live.hasSiblings;
    const auto &details = prepared.set.manifest.details;
    const bool raw = details && details->form == SetForm::Forensic;
    const bool checked = details && checkedWhenMade(*details);
    return {
        {u"stage"_s, phrase(u"do-stage", {toText(prepared.set.artefact)}), {}, {}, phrase(u"undo-removed")},
        {u"examine"_s,
         phrase(raw       ? u"do-unpack-raw"
                : checked ? u"do-examine-before"
                          : u"do-examine-staged"),
         {},
         {},
         {}},
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
}

Result<Work> sqliteWork(RestoreParts parts, std::vector<Step> &steps)
{
    HOLDFAST_TRY_AS(std::unique_ptr<FileEngine> engine, fileEngineFor(parts.services, parts.environment));
    auto made = std::make_shared<SqliteWork>(std::move(parts), std::move(engine));
    SqliteWork *const work = made.get();
    steps = {
        {u"stage"_s, [work](RunContext &context) { return stage(*work, context); }},
        {u"examine"_s, [work](RunContext &context) { return examine(*work, context); }},
        {u"safety-copy"_s, [work](RunContext &context) { return safetyCopy(*work, context); }},
        {u"identity"_s, [work](RunContext &context) { return identity(*work, context); }},
        {u"replace"_s, [work](RunContext &context) { return replace(*work, context); }},
        {u"proof"_s, [work](RunContext &context) { return proof(*work, context); }},
    };
    return Work(std::move(made));
}

} // namespace holdfast
