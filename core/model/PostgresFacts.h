#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

// `ALTER DATABASE … SET` (role empty) and `ALTER ROLE … IN DATABASE … SET`: one `name=value` each, as
// pg_db_role_setting has it.
struct DatabaseSetting
{
    QString role;
    QString setting;

    friend bool operator==(const DatabaseSetting &, const DatabaseSetting &) = default;
};

// What belongs to a database as a whole and is in no dump of its content (pg_dump manual, --create): a side
// database gets it from here (P10).
struct DatabaseProperties
{
    QString owner;
    QString encoding;       // "UTF8"
    QString localeProvider; // pg_database.datlocprovider: "c" libc, "i" ICU, "b" builtin; "c" before 15
    QString collate;
    QString ctype;
    QString locale; // of ICU or builtin: daticulocale, datlocale from 17
    QString icuRules;
    QString tablespace;
    qint64 connectionLimit = -1;
    bool isTemplate = false;
    QString acl; // pg_database.datacl as text; null: the defaults
    QString comment;
    QList<DatabaseSetting> settings; // in order
    bool frozen = false;             // a restore of ours refuses writes; never signed, no setting of its own

    friend bool operator==(const DatabaseProperties &, const DatabaseProperties &) = default;
};

struct Extension
{
    QString name;
    QString version;
    QString schema;

    friend bool operator==(const Extension &, const Extension &) = default;
};

// What the signed metadata of a PostgreSQL set says besides (P1, P10, P14, P16, P40).
struct PostgresDetails
{
    int serverVersion = 0; // as PQserverVersion: 150020 is 15.20
    int clientVersion = 0; // of the pg_dump that was used
    DatabaseProperties properties;
    QList<Extension> extensions;
    QStringList roles;       // that own something in it, are granted something or have settings there
    QStringList tablespaces; // other than pg_default
    qint64 databaseBytes = 0;

    friend bool operator==(const PostgresDetails &, const PostgresDetails &) = default;
};

QJsonObject toJson(const PostgresDetails &details);
PostgresDetails postgresDetailsFromJson(const QJsonObject &object);

// 150020 → 15.
constexpr int majorOf(int version)
{
    return version / 10000;
}
// 150020 → "15.20".
QString versionText(int version);

} // namespace holdfast
