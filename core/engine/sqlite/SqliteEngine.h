#pragma once

#include "base/Clock.h"
#include "engine/DatabaseEngine.h"
#include "engine/sqlite/CopyTap.h"
#include "engine/sqlite/SqliteConnection.h"
#include "system/Files.h"
#include "system/Openers.h"

#include <chrono>

namespace holdfast {

// A copy of a database and what belongs to it, of ours alone; goes with this object.
class PrivateCopy
{
public:
    PrivateCopy(Files &files, Path file) : m_files(files), m_file(std::move(file)) {}
    ~PrivateCopy()
    {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            (void)m_files.remove(Path(m_file.native() + suffix));
    }
    PrivateCopy(const PrivateCopy &) = delete;
    PrivateCopy &operator=(const PrivateCopy &) = delete;

    const Path &file() const { return m_file; }

private:
    Files &m_files;
    Path m_file;
};

// SQLite through its online backup API (sqlite.org/backup.html). See docs of each trap in the code that meets
// it: S1–S7 and R3 in copy, S2–S4, S19, S20, R15 in SqliteReplace.cpp.
class SqliteEngine final : public FileEngine
{
public:
    struct Outside
    {
        Files &files;
        Openers &openers;
        const Clock &clock;
    };

    // `patience`: how long to wait for a lock on which nothing moves.
    SqliteEngine(Path database, Outside outside,
                 std::chrono::milliseconds patience = std::chrono::seconds(30));

    Mode mode() const override { return Mode::Sqlite; }
    QString version() const override;
    Result<LiveDatabase> look(RowCounts counts, RunContext &context) override;
    // `work` keeps the copy, for examineCopy.
    Result<CopyReport> copy(const CopyTarget &to, RunContext &context) override;
    Result<ContentReport> examineCopy(const Path &work, const ReadBack &readBack,
                                      RunContext &context) override;
    Result<ContentReport> examine(const Path &file, RowCounts counts, RunContext &context) override;
    Result<QList<std::pair<Path, QString>>> copyRaw(const Path &prefix, RunContext &context) override;
    Result<QStringList> ask(const QString &sql, qsizetype rows, RunContext &context) override;
    Result<ReplaceReport> replace(const Path &staged, RunContext &context) override;
    Result<ReplaceReport> putRaw(const QList<std::pair<Path, QString>> &staged, RunContext &context) override;
    Result<CopyReport> copyFile(const Path &to, RunContext &context) override;
    Result<QString> digestInPlace(RunContext &context) override;
    bool liveChanged() const override { return m_liveChanged; }

private:
    Result<Path> livePath();
    Result<SqliteConnection> openLive(const Path &path, const RunContext &context);
    Result<std::unique_ptr<PrivateCopy>> recoverBeside(const Path &path, RunContext &context);
    Result<void> lookInside(LiveDatabase &live, RowCounts counts, RunContext &context);
    Result<ContentReport> checkOf(const Path &file, RunContext &context);
    Result<Fingerprint> fingerprintOf(const Path &file, RowCounts counts, RunContext &context);
    Result<CopyReport> copyTapped(const Path &to, CopyTap *tap, RunContext &context);
    Result<CopyReport> copyPages(SqliteConnection &source, SqliteConnection &target, CopyTap *tap,
                                 RunContext &context);
    Result<ReplaceReport> renameOver(const Path &staged, const LiveDatabase &live, RunContext &context);
    Result<void> renameOverSound(const Path &staged, const Path &live, const RunContext &context);
    Result<void> renameOverDamaged(const Path &staged, const Path &live);
    Result<void> moveIn(const Path &staged, const Path &live);
    Result<void> writeThrough(const Path &staged, const Path &live, RunContext &context);
    Result<void> emptyInPlace(const Path &live);

    Path m_database;
    Outside m_outside;
    std::chrono::milliseconds m_patience;
    bool m_liveChanged = false;
};

// A sibling that stepped aside for a staged file carries that file's name behind this: where the staged file
// still stands, the exchange did not happen.
inline constexpr const char *asideMark = ".aside";

// The names that SQLite itself gives to files beside a database.
inline constexpr const char *sqliteSiblings[] = {"-wal", "-shm", "-journal"};

} // namespace holdfast
