#pragma once

#include "base/Path.h"
#include "base/Phrase.h"
#include "base/Result.h"
#include "base/RunContext.h"
#include "model/Fingerprint.h"
#include "model/Manifest.h"
#include "system/Openers.h"

#include <QDateTime>
#include <QString>

namespace holdfast {

// Counting reads every table; a look and a safety check do without.
enum class RowCounts
{
    Count,
    Skip
};

enum class LiveState
{
    Missing,
    Sound,
    Damaged,
    NotADatabase
};

// What a look at the live database tells; nothing was changed by it, and no full check was made.
struct LiveDatabase
{
    LiveState state = LiveState::Missing;
    Path path; // canonical
    SourceIdentity identity;
    qint64 size = 0;    // with its siblings (-wal, -journal)
    QDateTime modified; // UTC, newest of file and siblings
    QString journalMode;
    Fingerprint facts; // without page digest; rows only where they were asked for
    QString report;    // raw word of the engine when not sound
    OpenersReport openers;
    bool movable = true;      // false: bind-mounted or hard-linked, cannot be replaced by a rename
    bool hasSiblings = false; // -wal, -shm or -journal stands beside it
};

struct CopyReport
{
    QDateTime consistencyPoint; // UTC
    int restarts = 0;           // how often a writer made the copy begin again
    bool heldWriters = false;   // writers had to wait for the copy
};

// A file of ours, looked through completely.
struct ContentReport
{
    bool sound = false;
    // False when the engine lacks something that the database uses (a collation, a function, a module): then
    // no fault was found as far as it could look (S22).
    bool checkedInFull = true;
    QString report;              // what the engine said: "ok" or its first problems
    qint64 brokenReferences = 0; // foreign keys without their row: a fact about the data, not damage
    Fingerprint fingerprint;
};

enum class ReplaceMethod
{
    Rename,        // nobody had it open: a checked file took its name
    ThroughEngine, // written into the live file in one transaction of the engine
};

struct ReplaceReport
{
    ReplaceMethod method = ReplaceMethod::Rename;
    QList<Opener> openersOfOldFile; // processes that opened the old file in the moment of the rename
    bool openersUnprovable = false; // other users' processes could not be looked into
};

// One kind of database behind the procedures. Every function leaves the live database as it was unless it is
// `replace` or `putRaw`, and those leave it whole on failure: old or new.
class DatabaseEngine
{
public:
    DatabaseEngine() = default;
    DatabaseEngine(const DatabaseEngine &) = delete;
    DatabaseEngine &operator=(const DatabaseEngine &) = delete;
    virtual ~DatabaseEngine() = default;

    virtual Mode mode() const = 0;
    virtual QString version() const = 0;

    virtual Result<LiveDatabase> look(RowCounts counts, RunContext &context) = 0;
    // A consistent copy of the live database as the new file `to`, while others write. NotADatabase,
    // DatabaseNotFound, SourceDamaged (the engine could not read it: take a raw copy), SourceBusy.
    virtual Result<CopyReport> copy(const Path &to, RunContext &context) = 0;
    // Full check of one of our own files; opens it so that no byte of it changes.
    virtual Result<ContentReport> examine(const Path &file, RowCounts counts, RunContext &context) = 0;
    // Byte copies of the files that make up a database that cannot be read any more, those that exist, as
    // `<prefix>` + suffix ("" for the database itself). First of pair: the copy, second: its suffix.
    virtual Result<QList<std::pair<Path, QString>>> copyRaw(const Path &prefix, RunContext &context) = 0;
    // Puts `staged` (a checked file in the folder of the live one) into place. It is gone afterwards.
    virtual Result<ReplaceReport> replace(const Path &staged, RunContext &context) = 0;
    // Puts raw files back, byte for byte, as `<live name><suffix>`; first of pair: staged file, second:
    // suffix.
    virtual Result<ReplaceReport> putRaw(const QList<std::pair<Path, QString>> &staged,
                                         RunContext &context) = 0;
    // Whether the last replace or putRaw got as far as changing the live data; also after its failure.
    virtual bool liveChanged() const = 0;
};

} // namespace holdfast
