#include "engine/sqlite/SqliteEngine.h"

#include "engine/sqlite/SqliteContent.h"

#include "base/Crypto.h"

#include <sqlite3.h>

#include <unistd.h>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int bytesPerStep = 1024 * 1024;
constexpr int restartsBeforeHolding = 2;

class BackupHandle
{
public:
    BackupHandle(SqliteConnection &target, SqliteConnection &source)
        : m_handle(sqlite3_backup_init(target.handle(), "main", source.handle(), "main"))
    {
    }
    ~BackupHandle() { finish(); }
    BackupHandle(const BackupHandle &) = delete;
    BackupHandle &operator=(const BackupHandle &) = delete;

    sqlite3_backup *get() const { return m_handle; }
    int finish()
    {
        return m_handle != nullptr ? sqlite3_backup_finish(std::exchange(m_handle, nullptr)) : SQLITE_OK;
    }

private:
    sqlite3_backup *m_handle;
};

} // namespace

SqliteEngine::SqliteEngine(Path database, Outside outside, std::chrono::milliseconds patience)
    : m_database(std::move(database)), m_outside(outside), m_patience(patience)
{
}

QString SqliteEngine::version() const
{
    return u"SQLite "_s + QString::fromLatin1(sqlite3_libversion());
}

// The file itself, whatever links lead to it: a rename must replace the file, never a link to it (S19).
Result<Path> SqliteEngine::livePath()
{
    return m_outside.files.canonical(m_database);
}

// Leaves nothing behind that was not there (R25): where a -wal stands, others are at work or died, and we
// only read; where none stands, a read-only connection would make one and leave it, so we open for writing,
// write nothing, and the close removes what the open made.
Result<SqliteConnection> SqliteEngine::openLive(const Path &path, const RunContext &context)
{
    HOLDFAST_TRY_AS(const FileFacts wal, m_outside.files.facts(Path(path.native() + "-wal")));
    HOLDFAST_TRY_AS(const FileFacts journal, m_outside.files.facts(Path(path.native() + "-journal")));
    {
        // To open what is no database for writing would be to let SQLite take its -wal and -journal away
        // (S15).
        HOLDFAST_TRY_AS(const SqliteConnection glance,
                        SqliteConnection::open(path, OpenAs::ReadOnly, context, m_patience));
        if (!glance.hasHeader())
            return fail(ErrorCode::NotADatabase, toText(path),
                        u"empty, or without the header of an SQLite database"_s);
    }
    const bool others = wal.exists() || (journal.exists() && journal.size > 0);
    const OpenAs first = others ? OpenAs::ReadOnly : OpenAs::ReadWrite;
    Result<SqliteConnection> opened = SqliteConnection::open(path, first, context, m_patience);
    if (!opened)
        return opened.error();
    Result<qint64> schema = opened->number(u"PRAGMA schema_version"_s);
    if (!schema && schema.error().code == ErrorCode::PermissionDenied && first == OpenAs::ReadWrite) {
        opened = SqliteConnection::open(path, OpenAs::ReadOnly, context, m_patience);
        if (!opened)
            return opened.error();
        schema = opened->number(u"PRAGMA schema_version"_s);
    }
    if (!schema)
        return schema.error();
    return std::move(*opened);
}

// A journal that a dead writer left would be rolled back by the first connection that may write: the database
// would change, and the traces be gone, before there is any copy (S15). So it is rolled back in a copy of
// ours.
Result<std::unique_ptr<PrivateCopy>> SqliteEngine::recoverBeside(const Path &path, RunContext &context)
{
    HOLDFAST_TRY_AS(const FileFacts journal, m_outside.files.facts(Path(path.native() + "-journal")));
    if (!journal.exists() || journal.size == 0)
        return std::unique_ptr<PrivateCopy>();
    {
        const std::shared_lock guard(liveFileAccess());
        HOLDFAST_TRY_AS(SqliteConnection glance,
                        SqliteConnection::open(path, OpenAs::ReadOnly, context, m_patience));
        if (glance.number(u"PRAGMA schema_version"_s) || !glance.refusedRollback())
            return std::unique_ptr<PrivateCopy>(); // somebody is at work on it, or it is no database
    }
    const std::string name =
        ".holdfast-stage-" + randomBytes(4).toHex().toStdString() + "-" + std::to_string(::getpid()) + ".hot";
    auto copy = std::make_unique<PrivateCopy>(m_outside.files, path.parent_path() / name);
    HOLDFAST_TRY(copyRaw(copy->file(), context));
    HOLDFAST_TRY_AS(SqliteConnection rolled,
                    SqliteConnection::open(copy->file(), OpenAs::ReadWrite, context, m_patience));
    HOLDFAST_TRY(rolled.number(u"SELECT count(*) FROM sqlite_schema"_s));
    HOLDFAST_TRY(rolled.close());
    return copy;
}

Result<LiveDatabase> SqliteEngine::look(RowCounts counts, RunContext &context)
{
    LiveDatabase live;
    HOLDFAST_TRY_AS(live.path, livePath());
    live.identity.path = toText(live.path);
    HOLDFAST_TRY_AS(const FileFacts file, m_outside.files.facts(live.path));
    QList<FileFacts> all{file};
    live.size = file.size;
    live.modified = file.modified;
    for (const char *suffix : sqliteSiblings) {
        const Path sibling(live.path.native() + suffix);
        HOLDFAST_TRY_AS(const FileFacts facts, m_outside.files.facts(sibling));
        if (!facts.exists())
            continue;
        live.hasSiblings = true;
        all.append(facts);
        if (std::string_view(suffix) != "-shm") {
            live.size += facts.size;
            live.modified = std::max(live.modified, facts.modified);
        }
    }
    live.openers = m_outside.openers.of(all);
    if (!file.exists())
        return live;
    if (file.type != FileType::Regular) {
        live.state = LiveState::NotADatabase;
        live.report = u"not a regular file"_s;
        return live;
    }
    HOLDFAST_TRY_AS(const bool mounted, m_outside.files.isMountPoint(live.path));
    live.movable = !mounted && file.links <= 1;
    const Result<void> inside = lookInside(live, counts, context);
    if (inside)
        return live;
    const ErrorCode code = inside.error().code;
    if (code != ErrorCode::NotADatabase && code != ErrorCode::SourceDamaged)
        return inside.error();
    live.state = code == ErrorCode::SourceDamaged ? LiveState::Damaged : LiveState::NotADatabase;
    live.report = inside.error().detail;
    return live;
}

Result<void> SqliteEngine::lookInside(LiveDatabase &live, RowCounts counts, RunContext &context)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<PrivateCopy> own, recoverBeside(live.path, context));
    const std::shared_lock guard(liveFileAccess());
    HOLDFAST_TRY_AS(SqliteConnection connection, openLive(own ? own->file() : live.path, context));
    HOLDFAST_TRY(connection.execute(u"BEGIN"_s));
    // Whether it is damaged is always for the counting to say: a later look has to come to the same end.
    HOLDFAST_TRY_AS(live.facts,
                    readFingerprint(connection, counts == RowCounts::Sketch ? RowCounts::Count : counts));
    HOLDFAST_TRY_AS(live.journalMode, connection.text(u"PRAGMA journal_mode"_s));
    if (live.facts.pageCount == 0)
        return fail(ErrorCode::NotADatabase, toText(live.path), u"the file is empty"_s);
    live.identity.applicationId = live.facts.applicationId;
    live.state = LiveState::Sound;
    // A first row of every table: finds what a broken schema page or a cut file hides from the header.
    for (const TableRows &table : live.facts.tables) {
        QString name = table.name;
        const Result<qint64> row =
            connection.number(u"SELECT 1 FROM \""_s + name.replace(u'"', u"\"\""_s) + u"\" LIMIT 1"_s);
        if (!row && row.error().code != ErrorCode::EngineFailed)
            return row.error();
    }
    if (counts != RowCounts::Sketch)
        return {};
    // Outside WAL a read transaction keeps writers waiting: one for each table then, not one for them all.
    if (live.journalMode != u"wal")
        HOLDFAST_TRY(connection.execute(u"COMMIT"_s));
    return sketchRows(connection, m_outside.clock.nowUtc(), live, context);
}

Result<CopyReport> SqliteEngine::copy(const CopyTarget &to, RunContext &context)
{
    HOLDFAST_TRY_AS(ByteSink * sink, to.open());
    CopyTap tap(*sink);
    const Result<CopyReport> report = copyTapped(to.work, &tap, context);
    if (tap.error())
        return *tap.error();
    if (!report)
        return report.error();
    HOLDFAST_TRY_AS(const FileFacts copied, m_outside.files.facts(to.work));
    if (tap.complete(copied.size))
        return report;
    if (tap.error())
        return *tap.error();
    HOLDFAST_TRY_AS(sink, to.open());
    HOLDFAST_TRY(feedFrom(m_outside.files, to.work, *sink, context));
    return report;
}

Result<CopyReport> SqliteEngine::copyFile(const Path &to, RunContext &context)
{
    return copyTapped(to, nullptr, context);
}

Result<CopyReport> SqliteEngine::copyTapped(const Path &to, CopyTap *tap, RunContext &context)
{
    HOLDFAST_TRY_AS(const Path path, livePath());
    HOLDFAST_TRY_AS(const FileFacts facts, m_outside.files.facts(path));
    if (!facts.exists())
        return fail(ErrorCode::DatabaseNotFound, toText(path));
    if (facts.type != FileType::Regular || facts.size == 0)
        return fail(ErrorCode::NotADatabase, toText(path), u"empty, or not a regular file"_s);
    HOLDFAST_TRY_AS(const std::unique_ptr<PrivateCopy> own, recoverBeside(path, context));
    const std::shared_lock guard(liveFileAccess());
    HOLDFAST_TRY_AS(SqliteConnection source, openLive(own ? own->file() : path, context));
    // The new file is made by us first, so that it is 0600 from its first moment.
    {
        HOLDFAST_TRY_AS(const std::unique_ptr<File> file, m_outside.files.create(to, Overwrite::Never));
        HOLDFAST_TRY(file->close());
    }
    HOLDFAST_TRY_AS(SqliteConnection target, SqliteConnection::open(to, OpenAs::NewFile, context, m_patience,
                                                                    tap != nullptr ? tap->vfs() : nullptr));
    HOLDFAST_TRY_AS(const CopyReport report, copyPages(source, target, tap, context));
    HOLDFAST_TRY(target.close());
    HOLDFAST_TRY(source.close());
    // Renamed over meanwhile: what was copied is a file that nobody uses any more.
    HOLDFAST_TRY_AS(const FileFacts after, m_outside.files.facts(path));
    if (after.dev != facts.dev || after.inode != facts.inode)
        return fail(ErrorCode::SourceChanged, toText(path), u"another file took its name"_s);
    return report;
}

// WAL: a read transaction of our own first, so that every step reads one snapshot and never begins again
// (S5), and writers go on. Rollback journal: steps, between which writers get in; each commit of theirs
// begins the copy again (R3), so after two of those we hold a read transaction, and writers wait for the rest
// (S6).
Result<CopyReport> SqliteEngine::copyPages(SqliteConnection &source, SqliteConnection &target, CopyTap *tap,
                                           RunContext &context)
{
    CopyReport report;
    HOLDFAST_TRY_AS(const QString journal, source.text(u"PRAGMA journal_mode"_s));
    HOLDFAST_TRY_AS(const qint64 pageSize, source.number(u"PRAGMA page_size"_s));
    const auto hold = [&]() -> Result<void> {
        HOLDFAST_TRY(source.execute(u"BEGIN"_s));
        HOLDFAST_TRY(source.number(u"SELECT count(*) FROM sqlite_schema"_s));
        report.consistencyPoint = m_outside.clock.nowUtc();
        return {};
    };
    bool held = journal == u"wal";
    if (held)
        HOLDFAST_TRY(hold());
    if (tap != nullptr)
        tap->expect(firstPageOfCopy(source, pageSize));
    BackupHandle backup(target, source);
    if (backup.get() == nullptr)
        return target.error(sqlite3_errcode(target.handle()));
    const int pages = std::max(1, static_cast<int>(bytesPerStep / pageSize));
    qint64 done = 0;
    auto movedAt = m_outside.clock.monotonic();
    while (true) {
        HOLDFAST_TRY(context.checkStop());
        const int code = sqlite3_backup_step(backup.get(), pages);
        if (code == SQLITE_DONE)
            break;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            if (m_outside.clock.monotonic() - movedAt >= m_patience)
                return source.error(code);
            sqlite3_sleep(2);
            continue;
        }
        if (code != SQLITE_OK)
            return source.error(code);
        movedAt = m_outside.clock.monotonic();
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        const qint64 now = total - sqlite3_backup_remaining(backup.get());
        if (now <= done)
            ++report.restarts;
        done = now;
        context.phase(u"copy"_s, total * pageSize);
        context.advance(done * pageSize);
        if (!held && report.restarts >= restartsBeforeHolding) {
            HOLDFAST_TRY(hold());
            held = report.heldWriters = true;
        }
    }
    if (const int code = backup.finish(); code != SQLITE_OK)
        return target.error(code);
    // Without a held snapshot the copy is that of its end: any commit before it would have begun it again.
    if (!held)
        report.consistencyPoint = m_outside.clock.nowUtc();
    else
        HOLDFAST_TRY(source.execute(u"COMMIT"_s));
    return report;
}

// Before anything else opens it: opening a damaged database runs its recovery and destroys the traces (S15).
Result<QList<std::pair<Path, QString>>> SqliteEngine::copyRaw(const Path &prefix, RunContext &context)
{
    const std::unique_lock guard(liveFileAccess());
    HOLDFAST_TRY_AS(const Path path, livePath());
    QList<std::pair<Path, QString>> copies;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        const Path live(path.native() + suffix);
        HOLDFAST_TRY_AS(const FileFacts facts, m_outside.files.facts(live));
        if (facts.type != FileType::Regular)
            continue;
        const Path copy(prefix.native() + suffix);
        HOLDFAST_TRY_AS(const std::unique_ptr<File> in, m_outside.files.openRead(live));
        HOLDFAST_TRY_AS(const std::unique_ptr<File> out, m_outside.files.create(copy, Overwrite::Never));
        copies.append({copy, QString::fromLatin1(suffix)});
        QByteArray buffer(bytesPerStep, '\0');
        qint64 got = 0;
        do {
            HOLDFAST_TRY(context.checkStop());
            HOLDFAST_TRY_AS(got, in->read(buffer.data(), buffer.size()));
            HOLDFAST_TRY(out->write(buffer.constData(), got));
        } while (got > 0);
        HOLDFAST_TRY(out->sync());
        HOLDFAST_TRY(out->close());
    }
    return copies;
}

} // namespace holdfast
