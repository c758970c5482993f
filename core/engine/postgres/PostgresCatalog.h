#pragma once

#include "base/Result.h"
#include "base/RunContext.h"
#include "engine/DatabaseEngine.h"
#include "engine/postgres/PostgresConnection.h"
#include "model/Fingerprint.h"
#include "model/PostgresFacts.h"

namespace holdfast {

// What a session sees of its own database. The caller holds the transaction: in an exported snapshot the
// rows are those of the dump that uses it.

// Catalogue facts, sequences, and every table that a dump would carry: ordinary tables and partitions in all
// schemas but the system's, without tables of extensions (but their configuration tables) and foreign ones,
// as quoted names; large objects as one more, if there are any. Count: with their rows; Prove: with a digest
// of the content, too; Skip: rows are -1. The content digest is the sum of 64-bit hashes over the rows' text,
// columns by name in name order (R6: their physical order may differ), so the order of rows does not matter.
// Large objects that the role may not read are counted only.
// DateStyle, TimeZone, IntervalStyle, extra_float_digits, bytea_output, lc_monetary, row_security,
// search_path and how names are quoted are pinned, and stay so in this session, in a transaction until its
// end. PermissionDenied names the table, and so does EngineFailed for a row that is too large to be text
// (P29). Catalogue facts are counted and digested by kind (relations, columns, constraints, indexes,
// triggers, policies, rules, functions, types, operators …, owners, privileges, comments, settings), without
// the text of views, rules and checks, which a restore may legitimately re-write once (R6): see
// PostgresSchema.h. The settings of the database are among them, the other properties are not; nor are
// subscriptions (R10).
// With `newest`, and sketches, also the newest moment in each table, in the same scan: the columns of type
// timestamp, timestamptz and date, the first six of them by name.
Result<Fingerprint> fingerprintOf(PostgresConnection &session, RowCounts counts, RunContext &context,
                                  QList<NewestRow> *newest = nullptr);

// Only the sequences, to take them a second time: they stand outside snapshots.
// Reads those tables of `found` once more whose digest is not the expected one, so that `differences` can
// tell how many rows differ.
Result<void> sketchDifferences(PostgresConnection &session, const Fingerprint &expected, Fingerprint &found,
                               RunContext &context);

Result<QList<SequenceRange>> sequencesOf(PostgresConnection &session, RunContext &context);

// What our freeze sets default_transaction_read_only to: as good as `on`, in a spelling that nobody else
// uses, so that whatever reads the properties of a frozen database (a backup, a safety copy, the next
// restore) does not take it for a setting of the database's own.
inline constexpr QStringView freezeSpelling = u"tru";

// Of any database of the server, from any session of it; without our freeze. DatabaseNotFound.
Result<DatabaseProperties> propertiesOf(PostgresConnection &session, const QString &database,
                                        RunContext &context);

// The number of the cluster itself (PostgreSQL manual 9.27.11, pg_control_system); readable by everybody.
Result<QString> systemIdentifierOf(PostgresConnection &session, RunContext &context);

// The oid of any database of the server: which one has this name now. EngineFailed when none has.
Result<QString> oidOf(PostgresConnection &session, const QString &database, RunContext &context);

// Everything but the versions; of the session's own database.
Result<PostgresDetails> detailsOf(PostgresConnection &session, const QString &database, RunContext &context);

// Statements that give a new `database` the properties which CREATE DATABASE does not: owner, privileges (all
// as granted by the owner), settings, connection limit, not the comment. Run by a session of any database of
// the server; they may be run in a transaction.
QStringList propertyStatements(const DatabaseProperties &wanted, const QString &database);
// Of those only the settings.
QStringList settingStatements(const DatabaseProperties &wanted, const QString &database);
// CREATE DATABASE … TEMPLATE template0 with encoding, locale and tablespace of `wanted` (P11), for a server
// of that version.
QString createStatement(const DatabaseProperties &wanted, const QString &database, int serverVersion);

// Materialized views that were never filled (P18), as quoted names.
Result<QStringList> unpopulatedViews(PostgresConnection &session, RunContext &context);
// Owned sequences that would hand out a number that a row already has (P20), as quoted names. Those that
// cycle are meant to.
Result<QStringList> sequencesBehind(PostgresConnection &session, RunContext &context);

} // namespace holdfast
