#include "engine/postgres/PostgresSchema.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Without the constructors of range types, which come and go with them.
const auto functions = uR"(
select row(p.oid::regprocedure, p.prokind, {plain pg_get_function_arguments(p.oid)},
    pg_get_function_result(p.oid), l.lanname, p.prosrc, p.probin,
    {from 14 {plain pg_get_function_sqlbody(p.oid)}}, p.provolatile, p.proisstrict, p.prosecdef,
    p.proleakproof, p.proparallel, p.procost, p.prorows, {sorted p.proconfig},
    nullif(p.prosupport, 0)::regprocedure, p.protrftypes::regtype[])::text as fact
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
join pg_language l on l.oid = p.prolang
where {user n.nspname} and {made pg_proc p.oid} and {own pg_proc p.oid})"_s;

const auto aggregates = uR"(
select row(a.aggfnoid::regprocedure, a.aggkind, a.aggnumdirectargs, a.aggtransfn::oid::regprocedure,
    a.aggfinalfn, a.aggcombinefn, a.aggserialfn, a.aggdeserialfn, a.aggmtransfn, a.aggminvtransfn,
    a.aggmfinalfn, a.aggfinalextra, a.aggmfinalextra, a.aggfinalmodify, a.aggmfinalmodify,
    nullif(a.aggsortop, 0)::regoperator, a.aggtranstype::regtype, a.aggtransspace,
    nullif(a.aggmtranstype, 0)::regtype, a.aggmtransspace, a.agginitval, a.aggminitval)::text as fact
from pg_aggregate a
join pg_proc p on p.oid = a.aggfnoid
join pg_namespace n on n.oid = p.pronamespace
where {user n.nspname} and {own pg_proc p.oid})"_s;

// Composite types stand with the relations; types of rows, arrays and multiranges come with others.
const auto types = uR"(
select row(n.nspname, t.typname, t.typtype, t.typisdefined, format_type(nullif(t.typbasetype, 0), t.typtypmod),
    t.typnotnull, {plain coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault)}, {collation t.typcollation},
    (select array_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid),
    r.rngsubtype::regtype, {collation r.rngcollation}, r.rngcanonical, r.rngsubdiff,
    (select row(o.opcnamespace::regnamespace, o.opcname) from pg_opclass o where o.oid = r.rngsubopc),
    {from 14 r.rngmultitypid::regtype},
    case when t.typtype = 'b' then row(t.typlen, t.typbyval, t.typalign, t.typstorage, t.typcategory,
        t.typispreferred, t.typdelim, nullif(t.typelem, 0)::regtype, t.typinput, t.typoutput, t.typreceive,
        t.typsend, t.typmodin, t.typmodout, t.typanalyze, {from 14 t.typsubscript}) end)::text as fact
from pg_type t
join pg_namespace n on n.oid = t.typnamespace
left join pg_range r on r.rngtypid = t.oid
where t.typrelid = 0 and t.typtype <> 'm' and {user n.nspname} and {own pg_type t.oid}
    and t.oid not in (select e.typarray from pg_type e))"_s;

const auto operators = uR"(
select row('operator', o.oid::regoperator, o.oprresult::regtype, o.oprcode::oid::regprocedure,
    nullif(o.oprcom, 0)::regoperator, nullif(o.oprnegate, 0)::regoperator, o.oprrest, o.oprjoin,
    o.oprcanmerge, o.oprcanhash)::text as fact
from pg_operator o
join pg_namespace n on n.oid = o.oprnamespace
where o.oprcode <> 0 and {user n.nspname} and {own pg_operator o.oid}
union all
select row('family', n.nspname, f.opfname, m.amname)::text
from pg_opfamily f
join pg_am m on m.oid = f.opfmethod
join pg_namespace n on n.oid = f.opfnamespace
where {user n.nspname} and {own pg_opfamily f.oid}
union all
select row('class', n.nspname, c.opcname, m.amname, f.opfnamespace::regnamespace, f.opfname,
    c.opcintype::regtype, c.opcdefault, nullif(c.opckeytype, 0)::regtype)::text
from pg_opclass c
join pg_am m on m.oid = c.opcmethod
join pg_opfamily f on f.oid = c.opcfamily
join pg_namespace n on n.oid = c.opcnamespace
where {user n.nspname} and {own pg_opclass c.oid}
union all
select row('member', n.nspname, f.opfname, f.opfmethod, a.amopstrategy, a.amoppurpose,
    a.amopopr::regoperator, (select row(s.opfnamespace::regnamespace, s.opfname) from pg_opfamily s
                             where s.oid = a.amopsortfamily))::text
from pg_amop a
join pg_opfamily f on f.oid = a.amopfamily
join pg_namespace n on n.oid = f.opfnamespace
where {user n.nspname} and {own pg_opfamily f.oid}
union all
select row('support', n.nspname, f.opfname, f.opfmethod, a.amprocnum, a.amproclefttype::regtype,
    a.amprocrighttype::regtype, a.amproc::oid::regprocedure)::text
from pg_amproc a
join pg_opfamily f on f.oid = a.amprocfamily
join pg_namespace n on n.oid = f.opfnamespace
where {user n.nspname} and {own pg_opfamily f.oid})"_s;

// What the system itself has of these has numbers below 16384 (transam.h, FirstNormalObjectId).
const auto languages = uR"(
select row('language', l.lanname, l.lanpltrusted, l.lanplcallfoid::regprocedure,
    nullif(l.laninline, 0)::regprocedure, nullif(l.lanvalidator, 0)::regprocedure)::text as fact
from pg_language l
where l.oid >= 16384 and {own pg_language l.oid}
union all
select row('cast', c.castsource::regtype, c.casttarget::regtype, nullif(c.castfunc, 0)::regprocedure,
    c.castcontext, c.castmethod)::text
from pg_cast c
where c.oid >= 16384 and {own pg_cast c.oid}
union all
select row('transform', t.trftype::regtype, l.lanname, nullif(t.trffromsql, 0)::oid::regprocedure,
    nullif(t.trftosql, 0)::oid::regprocedure)::text
from pg_transform t
join pg_language l on l.oid = t.trflang
where t.oid >= 16384 and {own pg_transform t.oid}
union all
select row('access method', a.amname, a.amtype, a.amhandler)::text
from pg_am a
where a.oid >= 16384 and {own pg_am a.oid})"_s;

const auto textSearch = uR"(
select row('configuration', n.nspname, c.cfgname, p.prsnamespace::regnamespace, p.prsname,
    (select array_agg(row(m.maptokentype, m.mapdict::regdictionary)::text order by m.maptokentype, m.mapseqno)
     from pg_ts_config_map m where m.mapcfg = c.oid))::text as fact
from pg_ts_config c
join pg_ts_parser p on p.oid = c.cfgparser
join pg_namespace n on n.oid = c.cfgnamespace
where {user n.nspname} and {own pg_ts_config c.oid}
union all
select row('dictionary', n.nspname, d.dictname, t.tmplnamespace::regnamespace, t.tmplname,
    d.dictinitoption)::text
from pg_ts_dict d
join pg_ts_template t on t.oid = d.dicttemplate
join pg_namespace n on n.oid = d.dictnamespace
where {user n.nspname} and {own pg_ts_dict d.oid}
union all
select row('template', n.nspname, t.tmplname, t.tmplinit, t.tmpllexize)::text
from pg_ts_template t
join pg_namespace n on n.oid = t.tmplnamespace
where {user n.nspname} and {own pg_ts_template t.oid}
union all
select row('parser', n.nspname, p.prsname, p.prsstart, p.prstoken, p.prsend, p.prsheadline,
    p.prslextype)::text
from pg_ts_parser p
join pg_namespace n on n.oid = p.prsnamespace
where {user n.nspname} and {own pg_ts_parser p.oid})"_s;

// By way of JSON: the members go by other names from version to version.
const auto collations = uR"(
select row('collation', n.nspname, c.collname, c.collprovider, c.collisdeterministic, c.collcollate,
    c.collctype, coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale'),
    to_jsonb(c) ->> 'collicurules')::text as fact
from pg_collation c
join pg_namespace n on n.oid = c.collnamespace
where {user n.nspname} and {own pg_collation c.oid}
union all
select row('conversion', n.nspname, c.conname, pg_encoding_to_char(c.conforencoding),
    pg_encoding_to_char(c.contoencoding), c.conproc, c.condefault)::text
from pg_conversion c
join pg_namespace n on n.oid = c.connamespace
where {user n.nspname} and {own pg_conversion c.oid})"_s;

const auto foreignServers = uR"(
select row('wrapper', w.fdwname, nullif(w.fdwhandler, 0)::regprocedure,
    nullif(w.fdwvalidator, 0)::regprocedure, {sorted w.fdwoptions})::text as fact
from pg_foreign_data_wrapper w
where {own pg_foreign_data_wrapper w.oid}
union all
select row('server', s.srvname, w.fdwname, s.srvtype, s.srvversion, {sorted s.srvoptions})::text
from pg_foreign_server s
join pg_foreign_data_wrapper w on w.oid = s.srvfdw
where {own pg_foreign_server s.oid}
union all
select row('user', u.srvname, u.usename)::text
from pg_user_mappings u)"_s;

const auto extensions = uR"(
select row(e.extname, e.extversion, n.nspname)::text as fact
from pg_extension e
join pg_namespace n on n.oid = e.extnamespace
where e.extname <> 'plpgsql')"_s;

} // namespace

QList<FactQuery> objectFactQueries()
{
    return {
        {u"functions"_s, functions},   {u"aggregates"_s, aggregates},
        {u"types"_s, types},           {u"operators"_s, operators},
        {u"languages"_s, languages},   {u"text-search"_s, textSearch},
        {u"collations"_s, collations}, {u"foreign-servers"_s, foreignServers},
        {u"extensions"_s, extensions},
    };
}

} // namespace holdfast
