#include "model/Fingerprint.h"

#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;

namespace holdfast {

qint64 Fingerprint::totalRows() const
{
    qint64 total = 0;
    for (const TableRows &table : tables)
        total += std::max<qint64>(0, table.rows);
    return total;
}

QJsonObject toJson(const Fingerprint &fingerprint)
{
    QJsonArray tables;
    for (const TableRows &table : fingerprint.tables)
        tables.append(QJsonObject{{u"name"_s, table.name}, {u"rows"_s, table.rows}});
    return {{u"page_digest"_s, fingerprint.pageDigest},     {u"page_size"_s, fingerprint.pageSize},
            {u"page_count"_s, fingerprint.pageCount},       {u"application_id"_s, fingerprint.applicationId},
            {u"user_version"_s, fingerprint.userVersion},   {u"encoding"_s, fingerprint.encoding},
            {u"schema_digest"_s, fingerprint.schemaDigest}, {u"tables"_s, tables}};
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
        out.tables.append({table.value(u"name").toString(), table.value(u"rows").toInteger(), {}});
    }
    return out;
}

QList<RowsDifference> compareRows(const Fingerprint &backup, const Fingerprint &live)
{
    QMap<QString, RowsDifference> rows;
    for (const TableRows &table : backup.tables)
        rows.insert(table.name, {table.name, table.rows, -1});
    for (const TableRows &table : live.tables) {
        if (!rows.contains(table.name))
            rows.insert(table.name, {table.name, -1, -1});
        rows[table.name].live = table.rows;
    }
    return rows.values();
}

} // namespace holdfast
