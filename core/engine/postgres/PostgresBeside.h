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
// Ends its sessions, forgets its subscriptions (R10) and drops it. Nothing happens, and it is no error, when
// there is none with this name, oid and mark. Cannot be stopped half-way.
Result<void> dropBeside(PostgresEngine &engine, const OwnDatabase &database, RunContext &context);

// Grows while rows come and indexes are built. A check or a refresh that only computes moves nothing that can
// be seen: as long as its session says that it works, and for some hours, time itself is the sign of life
// (R9).
qint64 pulseOf(PostgresConnection &session, const QString &database, RunContext &context);

} // namespace holdfast
