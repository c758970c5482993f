// How a checked file takes the place of the live database (design.md, "Order of a restore").

#include "engine/sqlite/SqliteEngine.h"

#include <sqlite3.h>

#include <algorithm>
#include <mutex>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString describe(const QList<Opener> &openers)
{
    QStringList names;
    for (const Opener &opener : openers)
        names.append(opener.program + u" (pid "_s + QString::number(opener.pid) + u')');
    return names.join(u", "_s);
}

} // namespace

Result<ReplaceReport> SqliteEngine::replace(const Path &staged, RunContext &context)
{
    m_liveChanged = false;
    HOLDFAST_TRY_AS(const LiveDatabase live, look(RowCounts::Skip, context));
    const bool held = !live.openers.openers.isEmpty();
    if (live.state == LiveState::Sound) {
        // An opener keeps the old file over a rename and goes on reading it (R15); one that we cannot see
        // may.
        if (!held && live.openers.provable && live.movable) {
            Result<ReplaceReport> moved = renameOver(staged, live, context);
            if (!moved && moved.error().code == ErrorCode::SourceDamaged) {
                // Readable at a glance only: nothing is to be had from its engine.
                LiveDatabase damaged = live;
                damaged.state = LiveState::Damaged;
                return renameOver(staged, damaged, context);
            }
            if (moved || moved.error().code != ErrorCode::SourceBusy)
                return moved;
        }
        HOLDFAST_TRY(writeThrough(staged, live.path, context));
        (void)m_outside.files.remove(staged); // what stays is swept
        return ReplaceReport{ReplaceMethod::ThroughEngine, {}, false};
    }
    // What cannot be read cannot be written through its engine either, nor taken from under an opener.
    if (held)
        return fail(ErrorCode::TargetInUse, toText(live.path), describe(live.openers.openers));
    if (live.movable)
        return renameOver(staged, live, context);
    HOLDFAST_TRY(emptyInPlace(live.path));
    HOLDFAST_TRY(writeThrough(staged, live.path, context));
    (void)m_outside.files.remove(staged);
    return ReplaceReport{ReplaceMethod::ThroughEngine, {}, !live.openers.provable};
}

Result<ReplaceReport> SqliteEngine::renameOver(const Path &staged, const LiveDatabase &live,
                                               RunContext &context)
{
    HOLDFAST_TRY_AS(const FileFacts old, m_outside.files.facts(live.path));
    HOLDFAST_TRY(old.exists() ? m_outside.files.copyAttributes(live.path, staged)
                              : m_outside.files.adoptFromFolder(staged));
    HOLDFAST_TRY(context.checkStop());
    // Held open until its openers are counted: the number of a file that is gone is given to the next new
    // one.
    std::unique_ptr<File> pin;
    if (old.type == FileType::Regular) {
        HOLDFAST_TRY_AS(pin, m_outside.files.openRead(live.path));
    }
    HOLDFAST_TRY(live.state == LiveState::Sound ? renameOverSound(staged, live.path, context)
                                                : renameOverDamaged(staged, live.path));
    ReplaceReport report;
    report.openersUnprovable = !live.openers.provable;
    if (old.exists())
        report.openersOfOldFile = m_outside.openers.of({old}).openers;
    return report;
}

// S2: the old database becomes a single file through SQLite itself, and an exclusive lock on it keeps
// everybody out until the new one has its name: no -wal or -journal of the old one can come to stand beside
// the new one.
Result<void> SqliteEngine::renameOverSound(const Path &staged, const Path &live, const RunContext &context)
{
    const std::shared_lock guard(liveFileAccess());
    HOLDFAST_TRY_AS(SqliteConnection old,
                    SqliteConnection::open(live, OpenAs::ReadWrite, context, std::chrono::seconds(2)));
    HOLDFAST_TRY_AS(const QString before, old.text(u"PRAGMA journal_mode"_s));
    const Result<void> moved = [&]() -> Result<void> {
        if (before == u"wal") {
            HOLDFAST_TRY_AS(const QString after, old.text(u"PRAGMA journal_mode=DELETE"_s));
            if (after != u"delete")
                return fail(ErrorCode::SourceBusy, toText(live),
                            u"another connection keeps it in WAL mode"_s);
        }
        HOLDFAST_TRY(old.execute(u"BEGIN EXCLUSIVE"_s));
        for (const char *suffix : {"-wal", "-journal"}) {
            HOLDFAST_TRY_AS(const FileFacts sibling, m_outside.files.facts(Path(live.native() + suffix)));
            if (sibling.exists() && sibling.size > 0)
                return fail(ErrorCode::SourceBusy, toText(live), u"a journal file came back"_s);
        }
        for (const char *suffix : sqliteSiblings)
            HOLDFAST_TRY(m_outside.files.remove(Path(live.native() + suffix)));
        return moveIn(staged, live);
    }();
    (void)old.execute(u"ROLLBACK"_s);
    if (!m_liveChanged && before == u"wal")
        (void)old.text(u"PRAGMA journal_mode=WAL"_s);
    return moved;
}

// The siblings of what is damaged are stepped aside first (a -wal beside the new file would be replayed over
// it, S2), and come back when the rename fails, or in the sweep after a crash. All of them are in the safety
// copy.
Result<void> SqliteEngine::renameOverDamaged(const Path &staged, const Path &live)
{
    const std::string mark = asideMark + staged.filename().native();
    QList<Path> aside;
    const Result<void> moved = [&]() -> Result<void> {
        for (const char *suffix : sqliteSiblings) {
            const Path sibling(live.native() + suffix);
            HOLDFAST_TRY_AS(const FileFacts facts, m_outside.files.facts(sibling));
            if (!facts.exists())
                continue;
            HOLDFAST_TRY(m_outside.files.rename(sibling, Path(sibling.native() + mark)));
            aside.append(sibling);
        }
        return moveIn(staged, live);
    }();
    for (const Path &sibling : std::as_const(aside)) {
        const Path away(sibling.native() + mark);
        (void)(m_liveChanged ? m_outside.files.remove(away) : m_outside.files.rename(away, sibling));
    }
    return moved;
}

Result<void> SqliteEngine::moveIn(const Path &staged, const Path &live)
{
    HOLDFAST_TRY(m_outside.files.rename(staged, live));
    m_liveChanged = true;
    return m_outside.files.syncFolder(live.parent_path());
}

// One transaction of the live database: a crash in the middle leaves its own journal, which rolls it back
// (S3).
Result<void> SqliteEngine::writeThrough(const Path &staged, const Path &live, RunContext &context)
{
    const std::shared_lock guard(liveFileAccess());
    HOLDFAST_TRY_AS(SqliteConnection source,
                    SqliteConnection::open(staged, OpenAs::Immutable, context, m_patience));
    HOLDFAST_TRY_AS(SqliteConnection target,
                    SqliteConnection::open(live, OpenAs::ReadWrite, context, m_patience));
    HOLDFAST_TRY_AS(const QString journal, target.text(u"PRAGMA journal_mode"_s));
    HOLDFAST_TRY_AS(const qint64 oldSize, target.number(u"PRAGMA page_size"_s));
    HOLDFAST_TRY_AS(const qint64 newSize, source.number(u"PRAGMA page_size"_s));
    if (journal == u"wal" && oldSize != newSize) { // S4
        return fail(ErrorCode::TargetInUse, toText(live),
                    u"in WAL mode with pages of %1 bytes, the backup has %2: stop the application first"_s
                        .arg(oldSize)
                        .arg(newSize));
    }
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (backup == nullptr)
        return target.error(sqlite3_errcode(target.handle()));
    const int pages = std::max(1, static_cast<int>(1024 * 1024 / newSize));
    auto movedAt = m_outside.clock.monotonic();
    int code = SQLITE_OK;
    qint64 expected = 0;
    while (code != SQLITE_DONE && !context.stopRequested()) {
        code = sqlite3_backup_step(backup, pages);
        if (code == SQLITE_OK) {
            movedAt = m_outside.clock.monotonic();
            const qint64 total = sqlite3_backup_pagecount(backup);
            if (std::exchange(expected, total) != total)
                context.expect(total * newSize);
            context.advance((total - sqlite3_backup_remaining(backup)) * newSize);
        } else if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            if (m_outside.clock.monotonic() - movedAt >= m_patience)
                break;
            sqlite3_sleep(2);
        } else if (code != SQLITE_DONE) {
            break;
        }
    }
    const int finished = sqlite3_backup_finish(backup); // rolls back unless it was done
    m_liveChanged = code == SQLITE_DONE;
    if (code != SQLITE_DONE)
        return target.error(code);
    if (finished != SQLITE_OK)
        return target.error(finished);
    return {};
}

// A damaged file that cannot be renamed over (bind mount, hard links): emptied, so that SQLite takes it for a
// new database. Its bytes are in the safety copy.
Result<void> SqliteEngine::emptyInPlace(const Path &live)
{
    const std::unique_lock guard(liveFileAccess());
    HOLDFAST_TRY_AS(const std::unique_ptr<File> file, m_outside.files.openWrite(live));
    for (const char *suffix : sqliteSiblings) {
        const Path sibling(live.native() + suffix);
        HOLDFAST_TRY_AS(const FileFacts facts, m_outside.files.facts(sibling));
        if (!facts.exists())
            continue;
        HOLDFAST_TRY(m_outside.files.remove(sibling));
        m_liveChanged = true;
    }
    HOLDFAST_TRY(file->truncate(0));
    m_liveChanged = true;
    HOLDFAST_TRY(file->sync());
    return file->close();
}

Result<ReplaceReport> SqliteEngine::putRaw(const QList<std::pair<Path, QString>> &staged, RunContext &context)
{
    m_liveChanged = false;
    HOLDFAST_TRY_AS(const LiveDatabase live, look(RowCounts::Skip, context));
    if (!live.openers.openers.isEmpty())
        return fail(ErrorCode::TargetInUse, toText(live.path), describe(live.openers.openers));
    if (!live.movable)
        return fail(ErrorCode::TargetInUse, toText(live.path), u"bind-mounted or hard-linked"_s);
    ReplaceReport report;
    const bool headless =
        std::none_of(staged.begin(), staged.end(), [](const auto &one) { return one.second.isEmpty(); });
    if (headless) {
        // There was no database then, only what had stood beside it: it must not come to stand beside this
        // one.
        for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
            HOLDFAST_TRY(m_outside.files.remove(Path(live.path.native() + suffix)));
            m_liveChanged = true;
        }
    }
    for (const auto &[file, suffix] : staged) {
        if (suffix.isEmpty()) {
            HOLDFAST_TRY_AS(report, renameOver(file, live, context));
        }
    }
    for (const auto &[file, suffix] : staged) {
        if (!suffix.isEmpty())
            HOLDFAST_TRY(moveIn(file, Path(live.path.native() + suffix.toStdString())));
    }
    return report;
}

} // namespace holdfast
