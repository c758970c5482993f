#pragma once

#include "engine/postgres/PostgresBeside.h"

namespace holdfast {

// Who made a scratch database, for what: in its comment. Nothing but these may be taken for one, and never by
// a restore, whose side databases carry another mark.
struct ScratchMark
{
    QString database; // of the environment, beside which it stands
    QString set;      // set id; of version 1 the digest of the artefact
    QString run;      // operation in the journal of the one who made it
    QString host;
    qint64 pid = 0;
    qint64 ticks = 0; // start of that process (startTicksOf)

    friend bool operator==(const ScratchMark &, const ScratchMark &) = default;
};
QString toComment(const ScratchMark &mark);
std::optional<ScratchMark> scratchMarkIn(const QString &comment);

// `<database>_check_<yyyymmdd_hhmmss>_<letters>`: the letters tell two of one second apart.
QString scratchName(const QString &database, const QDateTime &time, const QString &letters);

// A database that a backup is loaded into to be looked at. Nothing else on the server is touched, nobody but
// its owner and superusers may connect to it, and it goes with this object.
class PostgresScratch
{
public:
    PostgresScratch(PostgresEngine &engine, const QString &name, const ScratchMark &mark);
    ~PostgresScratch();
    PostgresScratch(const PostgresScratch &) = delete;
    PostgresScratch &operator=(const PostgresScratch &) = delete;

    const QString &name() const { return m_own.name; }
    const QString &oid() const { return m_own.oid; } // empty while there is none

    // See createBeside.
    Result<void> create(const DatabaseProperties &wanted, RunContext &context);
    // Of the job: archive, list, leaveOut, expectedBytes. Two jobs at a time. Progress: bytes.
    Result<void> load(LoadJob job, RunContext &context);
    Result<void> loadScript(const Path &script, RunContext &context);
    // Answers what could not be given for lack of rights.
    Result<QStringList> giveSettings(const DatabaseProperties &wanted, RunContext &context);
    Result<PostgresConnection> session(RunContext &context);
    // Makes the extension amcheck in it, if this login may, and runs pg_amcheck. To be the last thing: it
    // changes the catalogue.
    Result<StructureReport> checkStructures(RunContext &context);
    // Cannot be stopped half-way; nothing happens when there is none (any more).
    Result<void> drop(RunContext &context);

private:
    Result<PostgresTools> programs(RunContext &context);
    qint64 pulse(RunContext &context);
    Result<void> watched(qint64 expected, RunContext &context, const std::function<Result<void>()> &load);

    PostgresEngine &m_engine;
    ScratchMark m_mark;
    OwnDatabase m_own;
    bool m_unsure = false;                       // whether it was made, or marked, was not to be heard
    std::optional<PostgresConnection> m_session; // of another database of the server
    std::optional<LoadWatch> m_watch;            // of the load that goes on
    qint64 m_pulse = 0;
};

// A scratch database of an earlier run, as that run's journal has it.
struct ScratchLeftover
{
    QString name;
    QString oid; // empty: it was killed before that was on record
    QString set;
    QString run;
    QString host;
};
enum class ScratchFate
{
    Gone, // there is none with this name
    Dropped,
    NotOurs // another oid or mark: left alone
};
// The caller knows that the process that made it is gone. One without any mark is ours, too: that run was
// killed between making and marking it, under a name that nobody else takes.
Result<ScratchFate> dropLeftover(PostgresEngine &engine, const ScratchLeftover &leftover,
                                 RunContext &context);

} // namespace holdfast
