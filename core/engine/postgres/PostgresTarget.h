#pragma once

#include "engine/postgres/PostgresBeside.h"

namespace holdfast {

// The names that a restore needs on the server: the side database, and what the old one is called afterwards.
// Cut so that they fit into the 63 bytes of a name (R19), and no name that is taken.
struct SwapNames
{
    QString side; // <database>_new_<yyyymmdd_hhmmss>
    QString kept; // <database>_pre_<yyyymmdd_hhmmss>
};
SwapNames swapNames(const QString &database, const QDateTime &time, const QStringList &taken);

struct SwapJob
{
    QString incoming; // takes the target's name …
    QString oid;      // … if it is this very database
    QString outgoing; // the name that what stands there gets; empty: nothing stands there
    // Of the incoming one from now on; null: as it is.
    QString comment;
    bool setComment = false;
    QStringList statements = {}; // in the same transaction, after the names have changed
};

struct SwapReport
{
    QList<Session> ended;
    std::chrono::milliseconds shut{0}; // how long nobody could connect
};

// What changes a PostgreSQL server, under an advisory lock on the target's name that dies with our session.
// Until `swap` or `emptyInto` nothing that an application uses is touched.
class PostgresTarget
{
public:
    // `systemIdentifier`: of the server that was shown; every session of ours must be of that one.
    PostgresTarget(PostgresEngine &engine, QString systemIdentifier)
        : m_engine(engine), m_systemIdentifier(std::move(systemIdentifier))
    {
    }
    // Drops the side database unless it was swapped in.
    ~PostgresTarget();
    PostgresTarget(const PostgresTarget &) = delete;
    PostgresTarget &operator=(const PostgresTarget &) = delete;

    // Names of side databases that earlier runs of ours planned and did not end: one killed between making
    // and marking it leaves it without a mark.
    void setPlannedBefore(const QStringList &names) { m_plannedBefore = names; }
    // Busy when another operation of ours works on this target. Drops side databases that a crash left.
    Result<void> lock(RunContext &context);

    // A new, empty database from template0 with encoding and locale of `wanted` (P11), marked as ours in its
    // comment until it is swapped in. SideDatabaseImpossible without the right to.
    Result<void> createSide(const QString &name, const DatabaseProperties &wanted, RunContext &context);
    // The size of the database that the dump was taken from: the total of a load. 0: not known.
    void expectBytes(qint64 bytes) { m_expected = bytes; }
    // Loads a dump with two jobs (P7, R17) or, with `scripts`, plain SQL.
    // `list`: of what to load (pg_restore --use-list); empty: everything.
    Result<void> load(const Path &archive, const Path &list, RunContext &context);
    Result<void> loadScript(const Path &script, RunContext &context);
    // Owner, privileges and settings (P10) of the side database. Answers what could not be given for lack of
    // rights.
    Result<QStringList> giveProperties(const DatabaseProperties &wanted, RunContext &context);
    // The same for the target itself, which may have others now; with the comment.
    Result<QStringList> resetProperties(const DatabaseProperties &now, const DatabaseProperties &wanted,
                                        RunContext &context);
    // Table by table. Progress: bytes.
    Result<void> analyze(RunContext &context);
    Result<PostgresConnection> sideSession(RunContext &context);
    const QString &sideOid() const { return m_sideOid; }
    // It goes, unless it has become the target. The destructor does the same, and cannot say when it failed.
    Result<void> dropSide(RunContext &context);
    // Why something that an earlier run left beside the target is still there.
    const std::optional<Error> &leftBeside() const { return m_leftBeside; }

    // Its applications can only read from now on (default_transaction_read_only): those that are connected
    // are ended, and come back under it. Answers whom it ended. Our own sessions, and programs that set it
    // for themselves, are not kept from writing.
    Result<QList<Session>> refuseWrites(RunContext &context);
    // As it was `before` (null: not set). Whoever came meanwhile is ended, to come back writing.
    Result<void> allowWrites(const QString &before, RunContext &context);

    // In one transaction: the database that stands there gets its other name, the incoming one its name. The
    // first rename locks the name, so new connections wait; the old sessions are ended meanwhile (P12).
    // Killed at any point, the server undoes it. TargetInUse names who could not be ended. When the
    // connection dies in the commit, the server is asked what holds; `outcomeUnknown` when it cannot be.
    Result<SwapReport> swap(const SwapJob &job, RunContext &context);
    bool outcomeUnknown() const { return m_outcomeUnknown; }

    // Empties the target and runs `script` in the same transaction: for logins that cannot make a database.
    // On failure nothing of ours works on in the target, and `wereReplaced` tells whether the transaction
    // held.
    Result<SwapReport> emptyInto(const Path &emptying, const Path &script, RunContext &context);
    // Some of its tables by their oids (of extensions and sessions none): what `wereReplaced` goes by.
    Result<QString> someTables(RunContext &context);
    // Whether those are gone: a restore in place drops every one. Null when only some of them are.
    Result<std::optional<bool>> wereReplaced(const QString &tables, RunContext &context);
    // What a psql of ours left behind there is ended: an open transaction of it comes to nothing.
    Result<void> endOurs(RunContext &context);
    // Whether its tables are others than at the start of emptyInto.
    // The programs that fit the server. Needs the lock.
    Result<PostgresTools> programs(RunContext &context);

private:
    Result<QList<Session>> endSessions(RunContext &context);
    Result<QStringList> runEach(const QStringList &statements, RunContext &context);
    Result<void> dropLeftovers(RunContext &context);
    Result<void> dropMarked(const QString &name, const QString &oid, RunContext &context);
    Result<void> renameBoth(const SwapJob &job, RunContext &context);
    qint64 pulse(const QString &database, RunContext &context);
    Result<bool> isSwapped(const SwapJob &job, int committing, RunContext &context);
    Result<void> endSession(int pid, RunContext &context);

    PostgresEngine &m_engine;
    QString m_systemIdentifier;
    std::optional<PostgresConnection> m_session; // of another database, holds the lock
    QString m_side;
    QString m_sideOid;
    std::optional<Error> m_leftBeside;
    QStringList m_plannedBefore;
    qint64 m_expected = 0;
    std::optional<LoadWatch> m_watch; // of the load that goes on
    bool m_outcomeUnknown = false;
};

// default_transaction_read_only as the database has it; null: not set.
QString readOnlySetting(const DatabaseProperties &properties);
// `ALTER DATABASE` that makes default_transaction_read_only of it what it was `before`; null: not set.
QString readOnlyStatement(const QString &database, const QString &before);

// Statements that take away what a dump of this database would bring: everything in it that belongs to no
// extension, schema public itself excepted. For `emptyInto`.
Result<QString> emptyingScript(PostgresConnection &session, RunContext &context);

} // namespace holdfast
