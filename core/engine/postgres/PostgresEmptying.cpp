// What goes before a dump is loaded in place. Not DROP DATABASE: the login may not make a new one.

#include "engine/postgres/PostgresTarget.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Which objects of a catalogue go: `%1` its name, its rows are `o`. Those of extensions stay, and those that
// go with another one. Source: PostgreSQL manual 53, "System Catalogs"; below 16384 is what initdb made
// (FirstNormalObjectId).
QString ours(const char16_t *catalogue)
{
    return uR"(not exists (select from pg_depend d where d.classid = '%1'::regclass and d.objid = o.oid
               and d.objsubid = 0 and d.deptype in ('e', 'i')) and o.oid >= 16384 order by 1)"_s.arg(
        QStringView(catalogue));
}

QStringList outsideOfSchemas()
{
    return {
        u"select format('drop publication %I', o.pubname) from pg_publication o where "_s +
            ours(u"pg_publication"),
        u"select format('drop event trigger %I', o.evtname) from pg_event_trigger o where "_s +
            ours(u"pg_event_trigger"),
        u"select format('drop schema %I cascade', o.nspname) from pg_namespace o where o.nspname !~ '^pg_' "
        u"and "
        u"o.nspname <> 'public' and "_s +
            ours(u"pg_namespace"),
        u"select format('drop foreign data wrapper %I cascade', o.fdwname) from pg_foreign_data_wrapper o where "_s +
            ours(u"pg_foreign_data_wrapper"),
        u"select format('drop server if exists %I cascade', o.srvname) from pg_foreign_server o where "_s +
            ours(u"pg_foreign_server"),
        u"select format('drop cast (%s as %s)', format_type(o.castsource, null), format_type(o.casttarget, "
        u"null)) "
        u"from pg_cast o where "_s +
            ours(u"pg_cast"),
        uR"(select format('do $$begin perform lo_unlink(%s); end$$', o.oid) from pg_largeobject_metadata o
            order by o.oid)"_s,
    };
}

// Schema public itself is not always ours to drop.
QStringList inPublic()
{
    return {
        uR"(select format('drop %s if exists public.%I cascade', case o.relkind when 'v' then 'view' when 'm' then
            'materialized view' when 'S' then 'sequence' when 'f' then 'foreign table' else 'table' end, o.relname)
            from pg_class o where o.relnamespace = 'public'::regnamespace and not o.relispartition
            and o.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and )"_s +
            ours(u"pg_class"),
        uR"(select format('drop %s if exists %s cascade', case o.prokind when 'p' then 'procedure' when 'a' then
            'aggregate' else 'function' end, o.oid::regprocedure) from pg_proc o
            where o.pronamespace = 'public'::regnamespace and )"_s +
            ours(u"pg_proc"),
        uR"(select format('drop %s if exists public.%I cascade', case o.typtype when 'd' then 'domain' else 'type'
            end, o.typname) from pg_type o left join pg_class c on c.oid = o.typrelid
            where o.typnamespace = 'public'::regnamespace and o.typcategory <> 'A'
            and (o.typtype in ('d', 'e', 'r', 'b') or c.relkind = 'c') and )"_s +
            ours(u"pg_type"),
        uR"(select format('drop operator if exists public.%s (%s, %s) cascade', o.oprname, case when o.oprleft = 0
            then 'none' else format_type(o.oprleft, null) end, format_type(o.oprright, null)) from pg_operator o
            where o.oprnamespace = 'public'::regnamespace and o.oprright <> 0 and )"_s +
            ours(u"pg_operator"),
        uR"(select format('drop operator family if exists public.%I using %I cascade', o.opfname, m.amname)
            from pg_opfamily o join pg_am m on m.oid = o.opfmethod
            where o.opfnamespace = 'public'::regnamespace and )"_s +
            ours(u"pg_opfamily"),
        u"select format('drop collation if exists public.%I cascade', o.collname) from pg_collation o where "
        u"o.collnamespace = 'public'::regnamespace and "_s +
            ours(u"pg_collation"),
        u"select format('drop conversion if exists public.%I cascade', o.conname) from pg_conversion o where "
        u"o.connamespace = 'public'::regnamespace and "_s +
            ours(u"pg_conversion"),
        u"select format('drop text search configuration if exists public.%I cascade', o.cfgname) from "
        u"pg_ts_config o where o.cfgnamespace = 'public'::regnamespace and "_s +
            ours(u"pg_ts_config"),
        u"select format('drop text search dictionary if exists public.%I cascade', o.dictname) from "
        u"pg_ts_dict o "
        u"where o.dictnamespace = 'public'::regnamespace and "_s +
            ours(u"pg_ts_dict"),
    };
}

// Back to what is built in: a default that takes something away would take it from what is restored, and a
// dump writes no grant for what is built in.
QStringList defaultPrivileges()
{
    const QString what =
        uR"(case o.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then
                             'functions' when 'T' then 'types' else 'schemas' end)"_s;
    const QString where = u"case when o.defaclnamespace = 0 then '' else ' in schema public' end"_s;
    const QString from = u" from pg_default_acl o join pg_roles r on r.oid = o.defaclrole "_s;
    const QString here = u" o.defaclnamespace in (0, 'public'::regnamespace) "_s;
    return {
        u"select distinct format('alter default privileges for role %I%s revoke all on %s from %s', r.rolname, "_s +
            where + u", "_s + what +
            uR"(, case when x.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(x.grantee)) end))"_s +
            from + u"cross join lateral aclexplode(o.defaclacl) x where x.grantee <> o.defaclrole and"_s +
            here + u"order by 1"_s,
        u"select distinct format('alter default privileges for role %I grant all on %s to %I', r.rolname, "_s +
            what + u", r.rolname)"_s + from + u"where o.defaclnamespace = 0 order by 1"_s,
        u"select distinct format('alter default privileges for role %I grant %s to public', r.rolname, case "
        u"o.defaclobjtype when 'f' then 'execute on functions' else 'usage on types' end)"_s +
            from + u"where o.defaclnamespace = 0 and o.defaclobjtype in ('f', 'T') order by 1"_s,
    };
}

} // namespace

Result<QString> emptyingScript(PostgresConnection &session, RunContext &context)
{
    // Who holds a table must not make us hold all others from the application for ever.
    QString script = u"set client_encoding = 'UTF8';\nset search_path = pg_catalog;\n"
                     "set local lock_timeout = '15s';\n"_s;
    for (const QString &question : outsideOfSchemas() + inPublic() + defaultPrivileges()) {
        HOLDFAST_TRY_AS(const PostgresConnection::Rows rows, session.query(question, {}, context));
        for (const QStringList &row : rows)
            script += row.value(0) + u";\n"_s;
    }
    return script;
}

} // namespace holdfast
