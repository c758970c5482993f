#include "engine/postgres/PostgresCatalog.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// By way of JSON where a member is not there in every version.
const auto propertiesQuery = uR"(
select pg_get_userbyid(d.datdba), pg_encoding_to_char(d.encoding),
    coalesce(to_jsonb(d) ->> 'datlocprovider', 'c'), d.datcollate, d.datctype,
    coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale'), to_jsonb(d) ->> 'daticurules',
    t.spcname, d.datconnlimit, d.datistemplate,
    (select array_agg(a::text order by a::text collate "C")::text from unnest(d.datacl) a),
    d.datacl::text, shobj_description(d.oid, 'pg_database')
from pg_database d
join pg_tablespace t on t.oid = d.dattablespace
where d.datname::text = $1)"_s;

const auto settingsQuery = uR"(
select case when s.setrole <> 0 then pg_get_userbyid(s.setrole) else '' end, v
from pg_database d
join pg_db_role_setting s on s.setdatabase = d.oid, unnest(s.setconfig) v
where d.datname::text = $1
order by 1, v collate "C")"_s;

// The bootstrap superuser is in no dependency, so owners are looked at themselves; the server's own roles
// (pg_…) are everywhere.
const auto rolesQuery = uR"(
with it as (select oid, datdba, datacl from pg_database where datname::text = $1),
named(role) as (
    select s.refobjid from pg_shdepend s, it
    where s.refclassid = 'pg_authid'::regclass and (s.dbid = it.oid or
        s.dbid = 0 and s.classid = 'pg_database'::regclass and s.objid = it.oid)
    union select datdba from it
    union select x.grantee from it, aclexplode(it.datacl) x
    union select s.setrole from pg_db_role_setting s, it where s.setdatabase = it.oid
    union select nspowner from pg_namespace where oid >= 16384
    union select relowner from pg_class where oid >= 16384
    union select proowner from pg_proc where oid >= 16384
    union select typowner from pg_type where oid >= 16384
    union select lomowner from pg_largeobject_metadata
    union select pubowner from pg_publication
    union select evtowner from pg_event_trigger
    union select defaclrole from pg_default_acl)
select rolname from pg_roles
where oid in (select role from named) and left(rolname, 3) <> 'pg_'
order by rolname)"_s;

const auto tablespacesQuery = uR"(
select spcname from pg_tablespace
where spcname not in ('pg_default', 'pg_global') and oid in
    (select reltablespace from pg_class
     union select dattablespace from pg_database where datname::text = $1)
order by spcname)"_s;

const auto extensionsQuery = uR"(
select e.extname, e.extversion, n.nspname
from pg_extension e
join pg_namespace n on n.oid = e.extnamespace
where e.extname <> 'plpgsql'
order by e.extname)"_s;

Result<QStringList> firstColumn(PostgresConnection &session, const QString &sql,
                                const QStringList &parameters, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows, session.query(sql, parameters, context));
    QStringList out;
    for (const QStringList &row : rows)
        out.append(row.value(0));
    return out;
}

} // namespace

Result<DatabaseProperties> propertiesOf(PostgresConnection &session, const QString &database,
                                        RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows, session.query(propertiesQuery, {database}, context));
    if (rows.isEmpty())
        return fail(ErrorCode::DatabaseNotFound, database);
    const QStringList &row = rows.first();
    DatabaseProperties out;
    out.owner = row[0];
    out.encoding = row[1];
    out.localeProvider = row[2];
    out.collate = row[3];
    out.ctype = row[4];
    out.locale = row[5];
    out.icuRules = row[6];
    out.tablespace = row[7];
    out.connectionLimit = row[8].toLongLong();
    out.isTemplate = row[9] == u"t";
    out.acl = row[10].isNull() ? row[11] : row[10]; // of an empty list there is nothing to sort
    out.comment = row[12];
    HOLDFAST_TRY_AS(const PostgresConnection::Rows settings,
                    session.query(settingsQuery, {database}, context));
    const QString frozen = u"default_transaction_read_only="_s + freezeSpelling;
    for (const QStringList &setting : settings) {
        if (setting[0].isEmpty() && setting[1] == frozen)
            out.frozen = true;
        else
            out.settings.append({setting[0], setting[1]});
    }
    return out;
}

Result<PostgresDetails> detailsOf(PostgresConnection &session, const QString &database, RunContext &context)
{
    PostgresDetails out;
    HOLDFAST_TRY_AS(out.properties, propertiesOf(session, database, context));
    HOLDFAST_TRY_AS(const PostgresConnection::Rows extensions, session.query(extensionsQuery, {}, context));
    for (const QStringList &row : extensions)
        out.extensions.append({row[0], row[1], row[2]});
    HOLDFAST_TRY_AS(out.roles, firstColumn(session, rolesQuery, {database}, context));
    HOLDFAST_TRY_AS(out.tablespaces, firstColumn(session, tablespacesQuery, {database}, context));
    HOLDFAST_TRY_AS(const QString size, session.value(u"select pg_database_size($1)"_s, {database}, context));
    out.databaseBytes = size.toLongLong();
    return out;
}

Result<QString> systemIdentifierOf(PostgresConnection &session, RunContext &context)
{
    return session.value(u"select system_identifier::text from pg_control_system()"_s, {}, context);
}

Result<QString> oidOf(PostgresConnection &session, const QString &database, RunContext &context)
{
    return session.value(u"select oid::text from pg_database where datname = $1"_s, {database}, context);
}

} // namespace holdfast
