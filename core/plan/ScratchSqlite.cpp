// An SQLite set, restored into a file of ours and opened as an application would.

#include "engine/sqlite/SqliteContent.h"
#include "plan/ScratchRestore.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::chrono::seconds patience{10}; // nobody else knows the file

Error damaged(const ScratchParts &parts, const QString &detail)
{
    return fail(ErrorCode::ArtefactDamaged, toText(parts.set.artefact), detail);
}

// What an application does first: open it for writing, in whatever journal mode it is in.
Result<QString> openForWriting(const ScratchParts &parts, const RunContext &context)
{
    HOLDFAST_TRY_AS(SqliteConnection connection,
                    SqliteConnection::open(parts.staged, OpenAs::ReadWrite, context, patience));
    HOLDFAST_TRY_AS(const QString journalMode, connection.text(u"PRAGMA journal_mode"_s));
    HOLDFAST_TRY(connection.execute(u"BEGIN IMMEDIATE"_s));
    HOLDFAST_TRY(connection.execute(u"ROLLBACK"_s));
    HOLDFAST_TRY(connection.close());
    return journalMode;
}

Result<StepEnd> restore(const ScratchParts &parts, RunContext &context)
{
    const auto &details = parts.set.manifest.details;
    HOLDFAST_TRY_AS(const QString digest, pageDigest(parts.services.files, parts.staged, context));
    if (details && digest != details->fingerprint.pageDigest)
        return fail(ErrorCode::DigestMismatch, toText(parts.set.artefact), u"page digest differs"_s);
    const Result<QString> journalMode = openForWriting(parts, context);
    if (!journalMode && (journalMode.error().code == ErrorCode::SourceDamaged ||
                         journalMode.error().code == ErrorCode::NotADatabase))
        return damaged(parts, journalMode.error().detail);
    HOLDFAST_TRY(journalMode);
    return StepEnd{StepState::Done, phrase(u"scratch-file-opened", {*journalMode})};
}

struct Look
{
    ContentReport content;
    Fingerprint fingerprint;
};

Result<Look> lookInside(const ScratchParts &parts, const RunContext &context)
{
    Look out;
    HOLDFAST_TRY_AS(SqliteConnection connection,
                    SqliteConnection::open(parts.staged, OpenAs::ReadWrite, context, patience));
    HOLDFAST_TRY_AS(out.content, checkContent(connection));
    if (!out.content.sound)
        return damaged(parts, out.content.report);
    HOLDFAST_TRY_AS(out.fingerprint, readFingerprint(connection, RowCounts::Sketch));
    HOLDFAST_TRY(connection.close());
    return out;
}

// Broken references came with the data and are no damage of the backup.
void tellEngineCheck(const ScratchParts &parts, const ContentReport &content)
{
    parts.state->checks.append({u"engine-check"_s,
                                content.checkedInFull ? Verdict::Pass : Verdict::Warn,
                                phrase(u"scratch-engine-expected"),
                                content.checkedInFull
                                    ? phrase(u"scratch-sqlite-sound", {content.brokenReferences})
                                    : phrase(u"examined-in-part", {content.report}),
                                {},
                                {}});
}

Result<StepEnd> prove(const ScratchParts &parts, RunContext &context)
{
    HOLDFAST_TRY_AS(const Look look, lookInside(parts, context));
    const auto &details = parts.set.manifest.details;
    if (details) {
        if (look.fingerprint.schemaDigest != details->fingerprint.schemaDigest)
            return damaged(parts, u"the schema is not the signed one"_s);
        HOLDFAST_TRY_AS(const bool equal, compareScratch(parts, look.fingerprint));
        Q_ASSERT(equal || !parts.state->deviations.isEmpty());
    } else {
        // Byte for byte what is signed, and nothing besides to hold it against.
        parts.state->checks.append(
            {u"restored-content"_s,
             Verdict::Pass,
             phrase(u"content-expected"),
             phrase(u"content-sound",
                    {static_cast<qint64>(look.fingerprint.tables.size()), look.fingerprint.totalRows()}),
             {},
             {}});
    }
    tellEngineCheck(parts, look.content);
    if (look.content.checkedInFull && parts.state->deviations.isEmpty())
        parts.state->facts.insert(u"depth"_s, toString(Depth::Restored));
    return StepEnd{StepState::Done,
                   phrase(u"content-tables-are", {static_cast<qint64>(look.fingerprint.tables.size()),
                                                  look.fingerprint.totalRows()})};
}

} // namespace

ScratchSteps planFileScratch(ScratchParts parts)
{
    ScratchSteps out;
    const auto work = std::make_shared<ScratchParts>(std::move(parts));
    const ScratchParts *const raw = work.get();
    out.keepAlive = work;
    out.rows = {
        {u"scratch"_s, phrase(u"do-scratch-file"), {}, phrase(u"changes-scratch"), phrase(u"undo-scratch")},
        {u"proof"_s, phrase(u"do-scratch-file-proof"), {}, {}, {}}};
    out.steps = {{u"scratch"_s, [raw](RunContext &context) { return restore(*raw, context); }},
                 {u"proof"_s, [raw](RunContext &context) { return prove(*raw, context); }}};
    return out;
}

} // namespace holdfast
