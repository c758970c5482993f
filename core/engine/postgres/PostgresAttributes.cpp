#include "engine/postgres/PostgresSchema.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// All that has an owner. `own`: neither the system's nor an extension's, so that a dump has its owner and all
// of its privileges; of the others it has what was granted or revoked since they were made, but nothing of
// information_schema.
const auto objects = uR"(
select 'pg_namespace'::regclass as classid, n.oid as objid, 0 as subid, 'n' as kind, n.nspowner as owner,
    n.nspacl as acl, {user n.nspname} and {own pg_namespace n.oid} as own
from pg_namespace n
where {dumped n.nspname}
union all
select 'pg_class'::regclass, c.oid, 0, case when c.relkind = 'S' then 's' else 'r' end, c.relowner, c.relacl,
    {user n.nspname} and {own pg_class c.oid}
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and {dumped n.nspname}
union all
select 'pg_class'::regclass, c.oid, a.attnum, 'c', c.relowner, a.attacl,
    {user n.nspname} and {own pg_class c.oid}
from pg_attribute a
join pg_class c on c.oid = a.attrelid
join pg_namespace n on n.oid = c.relnamespace
where a.attacl is not null and not a.attisdropped and {dumped n.nspname}
union all
select 'pg_proc'::regclass, p.oid, 0, 'f', p.proowner, p.proacl, {user n.nspname} and {own pg_proc p.oid}
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where {made pg_proc p.oid} and {dumped n.nspname}
union all
select 'pg_type'::regclass, t.oid, 0, 'T', t.typowner, t.typacl, {user n.nspname} and {own pg_type t.oid}
from pg_type t
join pg_namespace n on n.oid = t.typnamespace
left join pg_class c on c.oid = t.typrelid
where t.typtype <> 'm' and (c.oid is null or c.relkind = 'c') and {dumped n.nspname}
    and t.oid not in (select e.typarray from pg_type e)
union all
select 'pg_language'::regclass, l.oid, 0, 'l', l.lanowner, l.lanacl,
    l.oid >= 16384 and {own pg_language l.oid}
from pg_language l
union all
select 'pg_largeobject'::regclass, m.oid, 0, 'L', m.lomowner, m.lomacl, true from pg_largeobject_metadata m
union all
select 'pg_foreign_data_wrapper'::regclass, w.oid, 0, 'F', w.fdwowner, w.fdwacl,
    {own pg_foreign_data_wrapper w.oid}
from pg_foreign_data_wrapper w
union all
select 'pg_foreign_server'::regclass, s.oid, 0, 'S', s.srvowner, s.srvacl, {own pg_foreign_server s.oid}
from pg_foreign_server s
union all
select x.classid, x.objid, 0, null, x.owner, null, {user n.nspname}
from (select 'pg_operator'::regclass, oid, oprowner, oprnamespace from pg_operator
      union all select 'pg_opclass'::regclass, oid, opcowner, opcnamespace from pg_opclass
      union all select 'pg_opfamily'::regclass, oid, opfowner, opfnamespace from pg_opfamily
      union all select 'pg_collation'::regclass, oid, collowner, collnamespace from pg_collation
      union all select 'pg_conversion'::regclass, oid, conowner, connamespace from pg_conversion
      union all select 'pg_ts_config'::regclass, oid, cfgowner, cfgnamespace from pg_ts_config
      union all select 'pg_ts_dict'::regclass, oid, dictowner, dictnamespace from pg_ts_dict
      union all select 'pg_statistic_ext'::regclass, oid, stxowner, stxnamespace from pg_statistic_ext)
     x(classid, objid, owner, namespace)
join pg_namespace n on n.oid = x.namespace
where not exists (select from pg_depend e
                  where e.classid = x.classid and e.objid = x.objid and e.deptype = 'e')
union all
select 'pg_publication'::regclass, p.oid, 0, null, p.pubowner, null, true from pg_publication p
union all
select 'pg_event_trigger'::regclass, t.oid, 0, null, t.evtowner, null, {own pg_event_trigger t.oid}
from pg_event_trigger t)"_s;

// The schema `public` is there in every new database: only another owner than the one it comes with counts.
const auto owners = uR"(
select row(i.type, i.identity, pg_get_userbyid(o.owner))::text as fact
from ({objects}) o, pg_identify_object(o.classid, o.objid, 0) i
where o.own and o.subid = 0
    and not (o.classid = 'pg_namespace'::regclass and o.objid = 2200 and o.owner in (10, 6171)))"_s;

// Only where they are not those that the object has by itself.
const auto privileges = uR"(
select row(i.type, i.identity, {entries o.acl})::text as fact
from (select a.*, coalesce(p.initprivs, acldefault(a.kind::"char", a.owner)) as base
      from ({objects}) a
      left join pg_init_privs p on p.classoid = a.classid and p.objoid = a.objid and p.objsubid = a.subid
      where a.acl is not null) o, pg_identify_object(o.classid, o.objid, o.subid) i
where {entries o.acl} is distinct from {entries o.base})"_s;

const auto defaultPrivileges = uR"(
select row(pg_get_userbyid(o.owner), n.nspname, o.defaclobjtype, {entries o.acl})::text as fact
from (select d.*, d.defaclrole as owner, d.defaclacl as acl, true as own from pg_default_acl d) o
left join pg_namespace n on n.oid = o.defaclnamespace)"_s;

const auto comments = uR"(
select row(i.type, i.identity, d.description)::text as fact
from pg_description d, pg_identify_object(d.classoid, d.objoid, d.objsubid) i
where (d.objoid >= 16384 or d.classoid = 'pg_namespace'::regclass and d.objoid = 2200
           and d.description <> 'standard public schema' or d.classoid = 'pg_largeobject'::regclass)
    and d.classoid <> 'pg_subscription'::regclass
    and not (i.type = 'extension' and i.identity = 'plpgsql')
    and coalesce(i.schema, '') !~ '^pg_(temp|toast)'
    and not exists (select from pg_depend e
                    where e.classid = d.classoid and e.objid = d.objoid and e.deptype = 'e'))"_s;

const auto labels = uR"(
select row(i.type, i.identity, l.provider, l.label)::text as fact
from pg_seclabel l, pg_identify_object(l.classoid, l.objoid, l.objsubid) i
where l.classoid <> 'pg_subscription'::regclass)"_s;

// Not default_transaction_read_only: our own freeze sets it, and takes it back. As a property of the database
// it is restored all the same.
const auto settings = uR"(
select row(case when s.setrole <> 0 then pg_get_userbyid(s.setrole) end, v)::text as fact
from pg_db_role_setting s, unnest(s.setconfig) v
where s.setdatabase = (select d.oid from pg_database d where d.datname = current_database())
and not (s.setrole = 0 and v like 'default_transaction_read_only=%'))"_s;

// The privileges of a list, those of an owner and who gave them only where a dump has them.
const auto entries = uR"((select array_agg(f order by f collate "C")
from (select row(case when o.own then pg_get_userbyid(x.grantor) end,
                 case when x.grantee <> 0 then quote_ident(pg_get_userbyid(x.grantee)) end,
                 x.privilege_type, x.is_grantable)::text as f
      from aclexplode(%1) x where o.own or x.grantee <> o.owner) y))"_s;

QString withObjects(QString sql)
{
    return sql.replace(u"{objects}"_s, objects)
        .replace(u"{entries o.acl}"_s, entries.arg(u"o.acl"_s))
        .replace(u"{entries o.base}"_s, entries.arg(u"o.base"_s));
}

} // namespace

QList<FactQuery> attributeFactQueries()
{
    return {
        {u"owners"_s, withObjects(owners)},
        {u"privileges"_s, withObjects(privileges)},
        {u"default-privileges"_s, withObjects(defaultPrivileges)},
        {u"comments"_s, comments},
        {u"security-labels"_s, labels},
        {u"settings"_s, settings},
    };
}

} // namespace holdfast
