#pragma once

#include "base/Phrase.h"
#include "base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace holdfast {

struct TableRows
{
    QString name;
    qint64 rows = 0;     // -1: could not be counted (a virtual table whose module is not here)
    QString digest = {}; // of the content, in any order of rows; empty: not taken
    QString sketch = {}; // RowSketch, by which rows that differ can be counted; empty: not taken

    friend bool operator==(const TableRows &, const TableRows &) = default;
};

// The number that a sequence hands out next. Sequences stand outside snapshots: between the start and the end
// of a dump it went from the one to the other.
struct SequenceRange
{
    QString name;
    qint64 first = 0;
    qint64 last = 0;

    friend bool operator==(const SequenceRange &, const SequenceRange &) = default;
};

// One kind of catalogue facts: how many, and SHA-256 over all of them in order.
struct CatalogueFacts
{
    QString kind; // "columns", "constraints", "privileges" …
    qint64 count = 0;
    QString digest;

    friend bool operator==(const CatalogueFacts &, const CatalogueFacts &) = default;
};

// What a database contains, so that a restored one can be held against it.
// The page digest is the SHA-256 over all pages of an SQLite file in order, but for what the backup API and
// an opener may change without changing content: of page 1 the bytes 18–19 (journal mode), 24–27 (change
// counter), 40–43 (schema cookie), 92–99 (version-valid-for, library version); and the lock-byte page at 1
// GiB. Source of the offsets: SQLite file format, "The Database Header", "The Lock-Byte Page".
struct Fingerprint
{
    QString pageDigest; // lower-case hex
    qint64 pageSize = 0;
    qint64 pageCount = 0;
    qint64 applicationId = 0;
    qint64 userVersion = 0;
    QString encoding;
    QString schemaDigest; // SHA-256 over type, name, table and SQL of all schema rows in name order
    QList<TableRows> tables;
    // PostgreSQL:
    QList<SequenceRange> sequences = {};
    QList<CatalogueFacts> catalogue = {}; // schemaDigest is the digest over these

    qint64 totalRows() const;
    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

QJsonObject toJson(const Fingerprint &fingerprint);
Fingerprint fingerprintFromJson(const QJsonObject &object);

// What becomes of one table's rows when the backup takes the place of the live database; at the least: rows
// that were changed may show only as content of another digest. A row that goes and another one that comes
// are told as one that changes.
struct RowsDifference
{
    enum class Where
    {
        Both,
        OnlyBackup,
        OnlyLive
    };

    QString table;
    qint64 backup = -1; // rows; -1: no such table there, or not counted
    qint64 live = -1;
    Where where = Where::Both;
    qint64 go = 0;
    qint64 come = 0;
    qint64 change = 0;   // get the content that they had
    QString column = {}; // the newest moment that a live row bears, as the database writes it: in which
    QString newest = {}; // column, and when; empty where there is none or it was not looked for

    bool isSame() const { return where == Where::Both && go == 0 && come == 0 && change == 0; }
    friend bool operator==(const RowsDifference &, const RowsDifference &) = default;
};

// One kind of definitions that are not the same; numbers are equal where only their text differs.
struct SchemaDifference
{
    QString kind;
    qint64 backup = 0;
    qint64 live = 0;

    friend bool operator==(const SchemaDifference &, const SchemaDifference &) = default;
};
// In what a restored database is not the one that was backed up; empty: it is. Content is compared
// where both were digested, rows where both were counted, and a sequence may stand anywhere in the expected
// range. Codes and values: table-gone and table-new (name, rows), table-rows (name, expected, found),
// table-content (name, rows), table-changed (name, rows missing, rows extra, rows changed) where both have a
// sketch, sequence-differs (name, first and last expected, found: numbers as text, empty
// where there is no such sequence), catalogue-differs (kind, number expected, number found).
QList<Phrase> differences(const Fingerprint &expected, const Fingerprint &found);
// Whether such a difference is one of rows: those are never what a newer server merely tells otherwise.
bool isLoss(const Phrase &difference);

// All tables of both, by name; from sketches where both have one, else from digests and counts.
QList<RowsDifference> compareRows(const Fingerprint &backup, const Fingerprint &live);
// The kinds of catalogue facts that differ. Of SQLite one: `schema`, with the numbers of tables.
QList<SchemaDifference> compareSchema(const Fingerprint &backup, const Fingerprint &live);

} // namespace holdfast
