#include "model/Fingerprint.h"

#include "model/RowSketch.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

qint64 Fingerprint::totalRows() const
{
    qint64 total = 0;
    for (const TableRows &table : tables)
        total += std::max<qint64>(0, table.rows);
    return total;
}

namespace {

QJsonArray tablesJson(const QList<TableRows> &tables)
{
    QJsonArray out;
    for (const TableRows &table : tables) {
        QJsonObject each{{u"name"_s, table.name}, {u"rows"_s, table.rows}};
        if (!table.digest.isEmpty())
            each.insert(u"digest"_s, table.digest);
        if (!table.sketch.isEmpty())
            each.insert(u"sketch"_s, table.sketch);
        out.append(each);
    }
    return out;
}

// As strings: a sequence uses all 64 bits, a canonical JSON number has 53.
QJsonArray sequencesJson(const QList<SequenceRange> &sequences)
{
    QJsonArray out;
    for (const SequenceRange &each : sequences)
        out.append(QJsonObject{{u"name"_s, each.name},
                               {u"first"_s, QString::number(each.first)},
                               {u"last"_s, QString::number(each.last)}});
    return out;
}

QJsonArray catalogueJson(const QList<CatalogueFacts> &catalogue)
{
    QJsonArray out;
    for (const CatalogueFacts &each : catalogue)
        out.append(QJsonObject{{u"kind"_s, each.kind}, {u"count"_s, each.count}, {u"digest"_s, each.digest}});
    return out;
}

} // namespace

QJsonObject toJson(const Fingerprint &fingerprint)
{
    QJsonObject out{
        {u"page_digest"_s, fingerprint.pageDigest},     {u"page_size"_s, fingerprint.pageSize},
        {u"page_count"_s, fingerprint.pageCount},       {u"application_id"_s, fingerprint.applicationId},
        {u"user_version"_s, fingerprint.userVersion},   {u"encoding"_s, fingerprint.encoding},
        {u"schema_digest"_s, fingerprint.schemaDigest}, {u"tables"_s, tablesJson(fingerprint.tables)}};
    if (!fingerprint.sequences.isEmpty())
        out.insert(u"sequences"_s, sequencesJson(fingerprint.sequences));
    if (!fingerprint.catalogue.isEmpty())
        out.insert(u"catalogue"_s, catalogueJson(fingerprint.catalogue));
    return out;
}

Fingerprint fingerprintFromJson(const QJsonObject &object)
{
    Fingerprint out;
    out.pageDigest = object.value(u"page_digest").toString();
    out.pageSize = object.value(u"page_size").toInteger();
    out.pageCount = object.value(u"page_count").toInteger();
    out.applicationId = object.value(u"application_id").toInteger();
    out.userVersion = object.value(u"user_version").toInteger();
    out.encoding = object.value(u"encoding").toString();
    out.schemaDigest = object.value(u"schema_digest").toString();
    for (const QJsonValue &value : object.value(u"tables").toArray()) {
        const QJsonObject table = value.toObject();
        out.tables.append({table.value(u"name").toString(), table.value(u"rows").toInteger(),
                           table.value(u"digest").toString(), table.value(u"sketch").toString()});
    }
    for (const QJsonValue &value : object.value(u"sequences").toArray()) {
        const QJsonObject each = value.toObject();
        out.sequences.append({each.value(u"name").toString(), each.value(u"first").toString().toLongLong(),
                              each.value(u"last").toString().toLongLong()});
    }
    for (const QJsonValue &value : object.value(u"catalogue").toArray()) {
        const QJsonObject each = value.toObject();
        out.catalogue.append({each.value(u"kind").toString(), each.value(u"count").toInteger(),
                              each.value(u"digest").toString()});
    }
    return out;
}

namespace {

template <class T, class Key>
QMap<QString, T> byName(const QList<T> &list, Key key)
{
    QMap<QString, T> out;
    for (const T &each : list)
        out.insert(each.*key, each);
    return out;
}

// As exactly as both allow.
Phrase differentRows(const TableRows &expected, const TableRows &found)
{
    const auto ours = RowSketch::parse(expected.sketch);
    const auto theirs = RowSketch::parse(found.sketch);
    if (ours && theirs && *ours != *theirs) {
        const RowsChanged rows = ours->against(*theirs);
        return phrase(u"table-changed", {expected.name, rows.missing, rows.extra, rows.changed});
    }
    if (expected.rows != found.rows)
        return phrase(u"table-rows", {expected.name, expected.rows, found.rows});
    return phrase(u"table-content", {expected.name, expected.rows});
}

QList<Phrase> differentTables(const Fingerprint &expected, const Fingerprint &found)
{
    QList<Phrase> out;
    const QMap<QString, TableRows> ours = byName(expected.tables, &TableRows::name);
    const QMap<QString, TableRows> theirs = byName(found.tables, &TableRows::name);
    for (const TableRows &table : ours) {
        if (!theirs.contains(table.name)) {
            out.append(phrase(u"table-gone", {table.name, table.rows}));
            continue;
        }
        const TableRows other = theirs.value(table.name);
        const bool digested = !table.digest.isEmpty() && !other.digest.isEmpty();
        const bool counted = table.rows >= 0 && other.rows >= 0;
        if ((counted && table.rows != other.rows) || (digested && table.digest != other.digest))
            out.append(differentRows(table, other));
    }
    for (const TableRows &table : theirs) {
        if (!ours.contains(table.name))
            out.append(phrase(u"table-new", {table.name, table.rows}));
    }
    return out;
}

bool within(const SequenceRange &range, qint64 number)
{
    return number >= std::min(range.first, range.last) && number <= std::max(range.first, range.last);
}

Phrase sequencePhrase(const QString &name, const SequenceRange *expected, const SequenceRange *found)
{
    const auto text = [](const SequenceRange *range, qint64 SequenceRange::*member) {
        return range ? QString::number(range->*member) : QString();
    };
    return phrase(u"sequence-differs",
                  {name, text(expected, &SequenceRange::first), text(expected, &SequenceRange::last),
                   text(found, &SequenceRange::first)});
}

QList<Phrase> differentSequences(const Fingerprint &expected, const Fingerprint &found)
{
    QList<Phrase> out;
    const QMap<QString, SequenceRange> ours = byName(expected.sequences, &SequenceRange::name);
    const QMap<QString, SequenceRange> theirs = byName(found.sequences, &SequenceRange::name);
    for (const SequenceRange &sequence : ours) {
        const auto other = theirs.constFind(sequence.name);
        if (other == theirs.constEnd())
            out.append(sequencePhrase(sequence.name, &sequence, nullptr));
        else if (!within(sequence, other->first))
            out.append(sequencePhrase(sequence.name, &sequence, &*other));
    }
    for (const SequenceRange &sequence : theirs) {
        if (!ours.contains(sequence.name))
            out.append(sequencePhrase(sequence.name, nullptr, &sequence));
    }
    return out;
}

QList<Phrase> differentCatalogue(const Fingerprint &expected, const Fingerprint &found)
{
    QList<Phrase> out;
    const QMap<QString, CatalogueFacts> ours = byName(expected.catalogue, &CatalogueFacts::kind);
    const QMap<QString, CatalogueFacts> theirs = byName(found.catalogue, &CatalogueFacts::kind);
    QMap<QString, CatalogueFacts> kinds = theirs;
    kinds.insert(ours);
    for (const QString &kind : kinds.keys()) {
        if (ours.value(kind) != theirs.value(kind))
            out.append(
                phrase(u"catalogue-differs", {kind, ours.value(kind).count, theirs.value(kind).count}));
    }
    return out;
}

} // namespace

QList<Phrase> differences(const Fingerprint &expected, const Fingerprint &found)
{
    return differentTables(expected, found) + differentSequences(expected, found) +
           differentCatalogue(expected, found);
}

bool isLoss(const Phrase &difference)
{
    return difference.code == u"table-gone" || difference.code == u"table-rows" ||
           difference.code == u"table-content" || difference.code == u"table-changed";
}

namespace {

RowsDifference rowsOf(const TableRows &backup, const TableRows &live)
{
    RowsDifference out{backup.name, backup.rows, live.rows};
    const bool digested = !backup.digest.isEmpty() && !live.digest.isEmpty();
    if (digested && backup.digest == live.digest && backup.rows == live.rows)
        return out;
    const auto ours = RowSketch::parse(backup.sketch);
    const auto theirs = RowSketch::parse(live.sketch);
    if (ours && theirs) {
        const RowsChanged changed = ours->against(*theirs);
        out.come = changed.missing;
        out.go = changed.extra;
        out.change = changed.changed;
    } else if (backup.rows >= 0 && live.rows >= 0) {
        out.come = std::max<qint64>(0, backup.rows - live.rows);
        out.go = std::max<qint64>(0, live.rows - backup.rows);
    }
    // Another content, of which no more is known.
    if (digested && out.go == 0 && out.come == 0 && out.change == 0)
        out.change = 1;
    return out;
}

} // namespace

QList<RowsDifference> compareRows(const Fingerprint &backup, const Fingerprint &live)
{
    using Where = RowsDifference::Where;
    const QMap<QString, TableRows> ours = byName(backup.tables, &TableRows::name);
    const QMap<QString, TableRows> theirs = byName(live.tables, &TableRows::name);
    QMap<QString, RowsDifference> rows;
    for (const TableRows &table : ours) {
        const auto other = theirs.constFind(table.name);
        rows.insert(table.name, other != theirs.constEnd()
                                    ? rowsOf(table, *other)
                                    : RowsDifference{table.name, table.rows, -1, Where::OnlyBackup, 0,
                                                     std::max<qint64>(0, table.rows)});
    }
    for (const TableRows &table : theirs) {
        if (!ours.contains(table.name))
            rows.insert(table.name,
                        {table.name, -1, table.rows, Where::OnlyLive, std::max<qint64>(0, table.rows)});
    }
    return rows.values();
}

QList<SchemaDifference> compareSchema(const Fingerprint &backup, const Fingerprint &live)
{
    QList<SchemaDifference> out;
    if (backup.schemaDigest == live.schemaDigest || backup.schemaDigest.isEmpty())
        return out;
    for (const Phrase &one : differentCatalogue(backup, live))
        out.append({one.values[0].toString(), one.values[1].toInteger(), one.values[2].toInteger()});
    if (backup.catalogue.isEmpty() && live.catalogue.isEmpty())
        out.append({u"schema"_s, backup.tables.size(), live.tables.size()});
    return out;
}

} // namespace holdfast
