#include "model/PostgresFacts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Absent and null stand for SQL's NULL: the defaults, which an empty list of privileges is not.
QJsonValue nullable(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject propertiesJson(const DatabaseProperties &properties)
{
    QJsonArray settings;
    for (const DatabaseSetting &each : properties.settings)
        settings.append(QJsonObject{{u"role"_s, each.role}, {u"setting"_s, each.setting}});
    return {{u"owner"_s, properties.owner},
            {u"encoding"_s, properties.encoding},
            {u"locale_provider"_s, properties.localeProvider},
            {u"collate"_s, properties.collate},
            {u"ctype"_s, properties.ctype},
            {u"locale"_s, properties.locale},
            {u"icu_rules"_s, properties.icuRules},
            {u"tablespace"_s, properties.tablespace},
            {u"connection_limit"_s, properties.connectionLimit},
            {u"is_template"_s, properties.isTemplate},
            {u"acl"_s, nullable(properties.acl)},
            {u"comment"_s, properties.comment},
            {u"settings"_s, settings}};
}

DatabaseProperties propertiesFromJson(const QJsonObject &object)
{
    DatabaseProperties out;
    out.owner = object.value(u"owner").toString();
    out.encoding = object.value(u"encoding").toString();
    out.localeProvider = object.value(u"locale_provider").toString();
    out.collate = object.value(u"collate").toString();
    out.ctype = object.value(u"ctype").toString();
    out.locale = object.value(u"locale").toString();
    out.icuRules = object.value(u"icu_rules").toString();
    out.tablespace = object.value(u"tablespace").toString();
    out.connectionLimit = object.value(u"connection_limit").toInteger(-1);
    out.isTemplate = object.value(u"is_template").toBool();
    out.acl = object.value(u"acl").toString();
    out.comment = object.value(u"comment").toString();
    for (const QJsonValue &value : object.value(u"settings").toArray()) {
        const QJsonObject each = value.toObject();
        out.settings.append({each.value(u"role").toString(), each.value(u"setting").toString()});
    }
    return out;
}

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &each : value.toArray())
        out.append(each.toString());
    return out;
}

} // namespace

QJsonObject toJson(const PostgresDetails &details)
{
    QJsonArray extensions;
    for (const Extension &each : details.extensions)
        extensions.append(
            QJsonObject{{u"name"_s, each.name}, {u"version"_s, each.version}, {u"schema"_s, each.schema}});
    return {{u"server_version"_s, details.serverVersion},
            {u"client_version"_s, details.clientVersion},
            {u"properties"_s, propertiesJson(details.properties)},
            {u"extensions"_s, extensions},
            {u"roles"_s, QJsonArray::fromStringList(details.roles)},
            {u"tablespaces"_s, QJsonArray::fromStringList(details.tablespaces)},
            {u"database_bytes"_s, details.databaseBytes}};
}

PostgresDetails postgresDetailsFromJson(const QJsonObject &object)
{
    PostgresDetails out;
    out.serverVersion = object.value(u"server_version").toInt();
    out.clientVersion = object.value(u"client_version").toInt();
    out.properties = propertiesFromJson(object.value(u"properties").toObject());
    for (const QJsonValue &value : object.value(u"extensions").toArray()) {
        const QJsonObject each = value.toObject();
        out.extensions.append({each.value(u"name").toString(), each.value(u"version").toString(),
                               each.value(u"schema").toString()});
    }
    out.roles = strings(object.value(u"roles"));
    out.tablespaces = strings(object.value(u"tablespaces"));
    out.databaseBytes = object.value(u"database_bytes").toInteger();
    return out;
}

QString versionText(int version)
{
    return QString::number(majorOf(version)) + u'.' + QString::number(version % 10000);
}

} // namespace holdfast
