#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace holdfast {

struct TableRows
{
    QString name;
    qint64 rows = 0; // -1: could not be counted (a virtual table whose module is not here)

    friend bool operator==(const TableRows &, const TableRows &) = default;
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

    qint64 totalRows() const;
    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

QJsonObject toJson(const Fingerprint &fingerprint);
Fingerprint fingerprintFromJson(const QJsonObject &object);

// How many rows of one table stand in the backup and how many in the live database; -1 = no such table there.
struct RowsDifference
{
    QString table;
    qint64 backup = 0;
    qint64 live = 0;
};
// All tables of both, by name.
QList<RowsDifference> compareRows(const Fingerprint &backup, const Fingerprint &live);

} // namespace holdfast
