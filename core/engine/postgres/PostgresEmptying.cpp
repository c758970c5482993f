// What goes before a dump is loaded in place. Not DROP DATABASE: the login may not make a new one.

#include "engine/postgres/PostgresTarget.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Every query answers complete statements; objects of the system and of extensions stay.
// Sources: PostgreSQL manual 53, "System Catalogs"; oids below 16384 belong to initdb (FirstNormalObjectId).
const QStringList &questions()
{
    static const QString notOfExtension =
        u"not exists (select from pg_depend d where d.classid = '%1'::regclass "
        "and d.objid = o.oid and d.deptype in ('e', 'i'))"_s;
    static const QStringList all{
        u"select format('drop publication %I', o.pubname) from pg_publication o order by 1"_s,
        u"select format('drop event trigger %I', o.evtname) from pg_event_trigger o where "_s +
            notOfExtension.arg(u"pg_event_trigger"_s) + u" order by 1"_s,
        u"select format('drop schema %I cascade', o.nspname) from pg_namespace o where o.oid >= 16384 and "
        u"o.nspname !~ '^pg_' and o.nspname <> 'public' and "_s +
            notOfExtension.arg(u"pg_namespace"_s) + u" order by 1"_s,
        // In public, which is not always ours to drop.
        u"select format('drop %s if exists public.%I cascade', case o.relkind when 'v' then 'view' when 'm' "
        u"then 'materialized view' when 'S' then 'sequence' when 'f' then 'foreign table' when 'c' then "
        u"'type' "
        u"else 'table' end, o.relname) from pg_class o where o.relnamespace = 'public'::regnamespace and "
        u"o.relkind in ('r', 'p', 'v', 'm', 'S', 'f', 'c') and not o.relispartition and "_s +
            notOfExtension.arg(u"pg_class"_s) + u" order by o.relkind = 'S', o.relname"_s,
        u"select format('drop %s if exists %s cascade', case o.prokind when 'p' then 'procedure' when 'a' "
        u"then "
        u"'aggregate' else 'function' end, o.oid::regprocedure) from pg_proc o where o.pronamespace = "
        u"'public'::regnamespace and "_s +
            notOfExtension.arg(u"pg_proc"_s) + u" order by 1"_s,
        u"select format('drop %s if exists public.%I cascade', case o.typtype when 'd' then 'domain' else "
        u"'type' "
        u"end, o.typname) from pg_type o where o.typnamespace = 'public'::regnamespace and o.typtype in "
        u"('d', "
        u"'e', 'r', 'b') and o.typcategory <> 'A' and "_s +
            notOfExtension.arg(u"pg_type"_s) + u" order by 1"_s,
        u"select format('drop operator if exists public.%s (%s, %s) cascade', o.oprname, case when o.oprleft "
        u"= "
        u"0 then 'none' else format_type(o.oprleft, null) end, format_type(o.oprright, null)) from "
        u"pg_operator "
        u"o where o.oprnamespace = 'public'::regnamespace and o.oprright <> 0 and "_s +
            notOfExtension.arg(u"pg_operator"_s) + u" order by 1"_s,
        u"select format('drop collation if exists public.%I cascade', o.collname) from pg_collation o where "
        u"o.collnamespace = 'public'::regnamespace and "_s +
            notOfExtension.arg(u"pg_collation"_s) + u" order by 1"_s,
        u"select format('drop text search configuration if exists public.%I cascade', o.cfgname) from "
        u"pg_ts_config o where o.cfgnamespace = 'public'::regnamespace and "_s +
            notOfExtension.arg(u"pg_ts_config"_s) + u" order by 1"_s,
        u"select format('drop text search dictionary if exists public.%I cascade', o.dictname) from "
        u"pg_ts_dict "
        u"o where o.dictnamespace = 'public'::regnamespace and "_s +
            notOfExtension.arg(u"pg_ts_dict"_s) + u" order by 1"_s,
        u"select format('drop server %I cascade', o.srvname) from pg_foreign_server o where "_s +
            notOfExtension.arg(u"pg_foreign_server"_s) + u" order by 1"_s,
        u"select format('do $$begin perform lo_unlink(%s); end$$', o.oid) from pg_largeobject_metadata o "
        u"order "
        u"by o.oid"_s,
        u"select distinct format('alter default privileges for role %I%s revoke all on %s from %s', "
        u"r.rolname, "
        u"case when o.defaclnamespace = 0 then '' else ' in schema public' end, case o.defaclobjtype when "
        u"'r' "
        u"then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' else "
        u"'schemas' end, case when x.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(x.grantee)) "
        u"end) from pg_default_acl o join pg_roles r on r.oid = o.defaclrole cross join lateral "
        u"aclexplode(o.defaclacl) x where x.grantee <> o.defaclrole and o.defaclnamespace in (0, "
        u"'public'::regnamespace) order by 1"_s,
    };
    return all;
}

} // namespace

Result<QString> emptyingScript(PostgresConnection &session, RunContext &context)
{
    QString script = u"set client_encoding = 'UTF8';\nset search_path = pg_catalog;\n"_s;
    for (const QString &question : questions()) {
        HOLDFAST_TRY_AS(const PostgresConnection::Rows rows, session.query(question, {}, context));
        for (const QStringList &row : rows)
            script += row.value(0) + u";\n"_s;
    }
    return script;
}

} // namespace holdfast
