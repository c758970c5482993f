#pragma once

#include "engine/postgres/PostgresEngine.h"

namespace holdfast {

// Databases of ours beside the one in use. Each carries a mark of ours in its comment, and is dropped only
// while name, oid and mark are still those that we made.
struct OwnDatabase
{
    QString name;
    QString oid;
    QString mark; // the whole comment

    friend bool operator==(const OwnDatabase &, const OwnDatabase &) = default;
};

// `<database><middle><suffix>`, the database's name cut so that all of it fits into the 63 bytes of a name
// (R19). `middle` and `suffix` are ASCII.
QString besideName(const QString &database, const QString &middle, const QString &suffix);

// A new, empty database from template0 with encoding and locale of `wanted` (P11), with its mark. In `out`
// the oid stands as soon as it is there. SideDatabaseImpossible without the right to, PreconditionFailed for
// a locale that this server does not have. Cannot be stopped half-way.
Result<void> createBeside(PostgresConnection &session, const DatabaseProperties &wanted, OwnDatabase &out,
                          RunContext &context);
// Ends its sessions, forgets its subscriptions (R10) and drops it.
// Nothing happens, and it is no error, when there is none with this name, oid and mark. Cannot be stopped
// half-way.
Result<void> dropBeside(PostgresEngine &engine, const OwnDatabase &database, RunContext &context);

// Grows while rows come and indexes are built. A check or a refresh that only computes moves nothing that can
// be seen: as long as its session says that it works, and for some hours, time itself is the sign of life
// (R9).
qint64 pulseOf(PostgresConnection &session, const QString &database, RunContext &context);

// The object that a statement of a load works on, as the statement names it: of COPY the table, of CREATE
// INDEX and ADD CONSTRAINT also what is made for it. Empty for all others: they may hold secrets.
QString objectOf(const QString &statement);

// Watches from another session how a database is loaded: how much it has grown, and what is at work.
class LoadWatch
{
public:
    // `expected`: the size of the database that the dump was taken from; 0: not known, and there is no total.
    LoadWatch(PostgresConnection &session, QString database, qint64 expected)
        : m_session(session), m_database(std::move(database)), m_expected(expected)
    {
    }
    // As pulseOf. The first one tells the context the total, and growth counts from there. What an old server
    // or a login without rights does not show is left out.
    qint64 look(RunContext &context);
    // It is all loaded.
    void finish(RunContext &context) const;

private:
    void tell(const QStringList &row, RunContext &context);

    PostgresConnection &m_session;
    QString m_database;
    qint64 m_expected;
    qint64 m_base = -1; // size at the first look
    qint64 m_total = 0;
    qint64 m_pulse = 0;
};

} // namespace holdfast
