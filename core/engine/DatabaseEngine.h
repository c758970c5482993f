#pragma once

#include "base/ByteSink.h"
#include "base/Path.h"
#include "base/Phrase.h"
#include "base/Result.h"
#include "base/RunContext.h"
#include "model/Fingerprint.h"
#include "model/Manifest.h"
#include "system/Openers.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace holdfast {

// Counting reads every table; a look and a safety check do without. Prove also digests the content table by
// table; Sketch keeps with it by what differing rows can be counted later.
enum class RowCounts
{
    Sketch,
    Prove,
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

// A session of somebody else in a PostgreSQL database.
struct Session
{
    qint64 pid = 0;
    QString user;
    QString program; // application_name
    QString address; // empty: local
    QString state;   // "active", "idle in transaction" …
};

// A session whose transaction a restore would have to wait for, or to end in the middle.
struct LongTransaction
{
    Session session;
    std::chrono::seconds since{0}; // 0: not to be seen by this login
    bool exclusive = false;        // holds a table so that nobody else may even read it
};

// Text is sorted by another version of the rules than the one that was recorded: indexes may be wrong (P11).
struct CollationChange
{
    QString name; // of the database, or of the collation, quoted
    QString recorded;
    QString actual;
};

// Whether the server's files can be looked at from here.
enum class ServerFiles
{
    Here,
    Elsewhere, // on another machine, or not the same file system
    Hidden     // on this machine as it seems, but this login is not told where
};

// What a look tells about the server that a PostgreSQL database lives on, and about us there.
struct ServerFacts
{
    int version = 0; // as PQserverVersion
    bool inRecovery = false;
    QString role; // we
    bool superuser = false;
    bool createsDatabases = false;
    bool besides = false;          // we may connect to another database there, which renaming needs
    bool mayOwn = false;           // member of the owner's role, or there is no database yet
    DatabaseProperties properties; // of the database; while it is missing, what a new one would get
    QString oid;                   // its own; our swaps change it, so it is no identity
    QList<Session> sessions;       // in the database, without ours
    QStringList prepared;          // transactions of it: they keep it from being renamed
    QStringList subscriptions;     // of it; slots and other things that hold on to it by its oid
    QStringList slotNames;
    QStringList databases; // of the server
    QStringList roles;     // of the server
    QStringList tablespaces;
    QList<Extension> extensions; // that could be created, each version
    int toolsVersion = 0;        // of the client programs; 0: none that fit
    QString toolsReport;         // why not
    // For what a person should look at; empty too where this login may not ask.
    QList<LongTransaction> longTransactions; // in the database, of others
    QList<CollationChange> collations;       // of the database, of template0, and those that it uses
    QStringList publications;                // of the database
    std::optional<std::chrono::milliseconds> clockAhead; // of ours
    ServerFiles files = ServerFiles::Elsewhere;
    Path dataFolder;                       // where files are Here
    QMap<QString, Path> tablespaceFolders; // of those that are not in it
};

// The newest moment that a row of a table bears, not later than now.
struct NewestRow
{
    QString table;
    QString column;
    QString value; // as the database writes it
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
    // Raw word of the engine when not sound, or when the facts, or their rows alone, could not be read.
    QString report;
    OpenersReport openers;
    std::optional<ServerFacts> server;
    bool movable = true;      // false: bind-mounted or hard-linked, cannot be replaced by a rename
    bool hasSiblings = false; // -wal, -shm or -journal stands beside it
    QList<NewestRow> newest;  // where sketches were asked for
};

struct CopyReport
{
    QDateTime consistencyPoint; // UTC
    int restarts = 0;           // how often a writer made the copy begin again
    bool heldWriters = false;   // writers had to wait for the copy
    // Taken in the copy's own snapshot, by an engine whose copies cannot be counted: PostgreSQL.
    std::optional<Fingerprint> fingerprint;
    std::optional<PostgresDetails> postgres;
};

// Opens what a copy is written to, anew at each attempt: what an earlier one wrote is gone then.
using OpenSink = std::function<Result<ByteSink *>()>;
using ReadBack = std::function<Result<void>(ByteSink &to, RunContext &context)>;

struct CopyTarget
{
    Path work;     // a file of ours that an engine may need on the way; the caller removes it
    OpenSink open; // the copy's bytes go there; the caller finishes it
};

enum class RolePasswords
{
    LeaveOut,
    IfReadable
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

inline constexpr std::chrono::seconds questionPatience{30};

// One kind of database behind the procedures. Every function of this leaves the live database as it was;
// those that change it leave it whole on failure: old or new.
class DatabaseEngine
{
public:
    DatabaseEngine() = default;
    DatabaseEngine(const DatabaseEngine &) = delete;
    DatabaseEngine &operator=(const DatabaseEngine &) = delete;
    virtual ~DatabaseEngine() = default;

    virtual Mode mode() const = 0;
    // "SQLite 3.40.1"; of a server only known after a look.
    virtual QString version() const = 0;

    virtual Result<LiveDatabase> look(RowCounts counts, RunContext &context) = 0;
    // A consistent copy of the live database, while others write, handed to the sink of `to`. NotADatabase,
    // DatabaseNotFound, SourceDamaged (the engine could not read it: take a raw copy), SourceBusy.
    virtual Result<CopyReport> copy(const CopyTarget &to, RunContext &context) = 0;
    // Full check of the copy just made, `work` as copy left it, while `readBack` hands over what the disk
    // gives back of it. Errors of both; an unsound copy is an answer.
    virtual Result<ContentReport> examineCopy(const Path &work, const ReadBack &readBack,
                                              RunContext &context) = 0;
    // Full check of one of our own files; opens it so that no byte of it changes.
    virtual Result<ContentReport> examine(const Path &file, RowCounts counts, RunContext &context) = 0;
    // The roles of the server that the database lives on. True: with their passwords, which only a superuser
    // may read. EngineUnsupported where there are none.
    virtual Result<bool> copyRoles(const OpenSink &to, RolePasswords passwords, RunContext &context);
    // Byte copies of the files that make up a database that cannot be read any more, those that exist, as
    // `<prefix>` + suffix ("" for the database itself). First of pair: the copy, second: its suffix.
    // EngineUnsupported where a database is no file.
    virtual Result<QList<std::pair<Path, QString>>> copyRaw(const Path &prefix, RunContext &context);
    // Of a question in SQL, one SELECT of somebody else's: the first column of at most `rows` rows as text,
    // NULL as a null string. It can write nothing, and takes questionPatience at the most. EngineFailed,
    // SourceBusy, PermissionDenied: the engine's own word in the detail.
    virtual Result<QStringList> ask(const QString &sql, qsizetype rows, RunContext &context) = 0;
};

// A database that is one file, which another one can take the place of.
class FileEngine : public DatabaseEngine
{
public:
    // Puts `staged` (a checked file in the folder of the live one) into place. It is gone afterwards.
    virtual Result<ReplaceReport> replace(const Path &staged, RunContext &context) = 0;
    // Puts raw files back, byte for byte, as `<live name><suffix>`; first of pair: staged file, second:
    // suffix.
    virtual Result<ReplaceReport> putRaw(const QList<std::pair<Path, QString>> &staged,
                                         RunContext &context) = 0;
    // The copy alone, as the new file `to`.
    virtual Result<CopyReport> copyFile(const Path &to, RunContext &context) = 0;
    // The page digest (Fingerprint) of the live file as it lies there: what SQLite reads, as long as nothing
    // stands beside it and nobody writes. SourceBusy when something does.
    virtual Result<QString> digestInPlace(RunContext &context) = 0;
    // Whether the last replace or putRaw got as far as changing the live data; also after its failure.
    virtual bool liveChanged() const = 0;
};

} // namespace holdfast
