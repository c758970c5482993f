// How a copy of ours is looked through.

#include "base/Together.h"
#include "engine/sqlite/SqliteContent.h"
#include "engine/sqlite/SqliteEngine.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::NotADatabase || error.code == ErrorCode::SourceDamaged;
}

// Of a copy that the engine will call damaged there may be no digest; that is no error of reading it back.
struct Pages final : public ByteSink
{
    Result<void> write(const char *bytes, qint64 size) override
    {
        whole = whole && digest.write(bytes, size);
        return {};
    }
    Result<void> finish() override
    {
        whole = whole && digest.finish();
        return {};
    }

    PageDigest digest;
    bool whole = true;
};

} // namespace

Result<ContentReport> SqliteEngine::examine(const Path &file, RowCounts counts, RunContext &context)
{
    ContentReport report;
    const Result<void> looked = [&]() -> Result<void> {
        HOLDFAST_TRY_AS(SqliteConnection connection,
                        SqliteConnection::open(file, OpenAs::Immutable, context, m_patience));
        HOLDFAST_TRY_AS(report, checkContent(connection));
        HOLDFAST_TRY_AS(report.fingerprint,
                        readFingerprint(connection, report.sound ? counts : RowCounts::Skip));
        HOLDFAST_TRY(connection.close());
        HOLDFAST_TRY_AS(report.fingerprint.pageDigest, pageDigest(m_outside.files, file, context));
        return {};
    }();
    if (looked)
        return report;
    if (isDamage(looked.error())) {
        report.sound = false;
        report.report += (report.report.isEmpty() ? QString() : u"\n"_s) + looked.error().detail;
        return report;
    }
    return looked.error();
}

// By plain reads, so no connection of this process may be open meanwhile (S12).
Result<QString> SqliteEngine::digestInPlace(RunContext &context)
{
    const std::unique_lock guard(liveFileAccess());
    HOLDFAST_TRY_AS(const Path path, livePath());
    for (const char *suffix : {"-wal", "-journal"}) {
        HOLDFAST_TRY_AS(const FileFacts facts, m_outside.files.facts(Path(path.native() + suffix)));
        if (facts.exists() && facts.size > 0)
            return fail(ErrorCode::SourceBusy, toText(path),
                        QString::fromLatin1(suffix) + u" stands beside it");
    }
    return pageDigest(m_outside.files, path, context);
}

Result<ContentReport> SqliteEngine::checkOf(const Path &file, RunContext &context)
{
    HOLDFAST_TRY_AS(SqliteConnection connection,
                    SqliteConnection::open(file, OpenAs::Immutable, context, m_patience));
    return checkContent(connection);
}

// Header, rows and pages of a sound copy.
Result<Fingerprint> SqliteEngine::fingerprintOf(const Path &file, RowCounts counts, RunContext &context)
{
    HOLDFAST_TRY_AS(SqliteConnection connection,
                    SqliteConnection::open(file, OpenAs::Immutable, context, m_patience));
    HOLDFAST_TRY_AS(Fingerprint out, readFingerprint(connection, counts));
    HOLDFAST_TRY(connection.close());
    HOLDFAST_TRY_AS(out.pageDigest, pageDigest(m_outside.files, file, context));
    return out;
}

// At the same time: the engine's check, which takes longest, the digests of the rows, and the reading back.
Result<ContentReport> SqliteEngine::examineCopy(const Path &work, const ReadBack &readBack,
                                                RunContext &context)
{
    ContentReport report;
    Result<Fingerprint> facts = Fingerprint();
    Pages pages;
    const auto check = [&](RunContext &own) -> Result<void> {
        const Result<ContentReport> checked = checkOf(work, own);
        if (!checked && !isDamage(checked.error()))
            return checked.error();
        report = checked.value_or(ContentReport());
        return {};
    };
    const auto count = [&](RunContext &own) -> Result<void> {
        facts = fingerprintOf(work, RowCounts::Sketch, own);
        return {};
    };
    const auto read = [&](RunContext &own) { return readBack(pages, own); };
    HOLDFAST_TRY(runTogether(context, {check, count, read}));
    if (!report.sound || !facts) // how far it can be read has to be found out one after the other
        return examine(work, RowCounts::Count, context);
    report.fingerprint = *facts;
    // What was checked is what was sealed.
    if (facts->pageDigest != pages.digest.text())
        return fail(ErrorCode::IoFailed, toText(work),
                    u"what was read back is not the copy that was checked"_s);
    return report;
}

} // namespace holdfast
