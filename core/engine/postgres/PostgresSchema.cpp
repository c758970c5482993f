#include "engine/postgres/PostgresSchema.h"

#include "model/PostgresFacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const auto schemas = uR"(
select row(n.nspname)::text as fact
from pg_namespace n
where {user n.nspname} and {own pg_namespace n.oid} and n.nspname <> 'public')"_s;

const auto relations = uR"(
select row(n.nspname, c.relname, c.relkind, c.relpersistence, m.amname, s.spcname, c.relreplident,
    c.relrowsecurity, c.relforcerowsecurity, c.relispopulated, {sorted c.reloptions}, {sorted t.reloptions},
    nullif(c.reloftype, 0)::regtype, f.srvname, {sorted o.ftoptions},
    (select array_agg(i.inhparent::regclass::text order by i.inhseqno) from pg_inherits i
     where i.inhrelid = c.oid),
    pg_get_expr(c.relpartbound, c.oid), {plain pg_get_partkeydef(c.oid)})::text as fact
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
left join pg_am m on m.oid = c.relam
left join pg_tablespace s on s.oid = c.reltablespace
left join pg_class t on t.oid = c.reltoastrelid
left join pg_foreign_table o on o.ftrelid = c.oid
left join pg_foreign_server f on f.oid = o.ftserver
where c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and {user n.nspname} and {own pg_class c.oid})"_s;

// The order of attributes counts in a composite type only: its text form has them by position. pg_attver is
// the server's own mark of a column since 15.20 (and its like): each column gets a new one in each database,
// and pg_dump leaves it out, too.
const auto columns = uR"(
select row(n.nspname, c.relname, a.attname,
    case when c.relkind in ('v', 'm') then format_type(a.atttypid, null)
         else format_type(a.atttypid, a.atttypmod) end,
    a.attnotnull, a.attidentity, a.attgenerated, {plain pg_get_expr(d.adbin, d.adrelid)},
    case when a.attcollation <> t.typcollation then {collation a.attcollation} end,
    case when a.attstorage <> t.typstorage then a.attstorage end, {from 14 a.attcompression},
    nullif(a.attstattarget, -1),
    (select array_agg(o order by o) from unnest(a.attoptions) o where left(o, 10) <> 'pg_attver='),
    {sorted a.attfdwoptions},
    case when c.relkind = 'c' then row_number() over (partition by c.oid order by a.attnum) end)::text as fact
from pg_attribute a
join pg_class c on c.oid = a.attrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_type t on t.oid = a.atttypid
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')
    and {user n.nspname} and {own pg_class c.oid})"_s;

// Without those that a partition has from its parent: their names are made anew. NOT NULL stands with the
// columns.
const auto constraints = uR"(
select row(k.conrelid::regclass, nullif(k.contypid, 0)::regtype, k.conname, k.contype, k.condeferrable,
    k.condeferred, k.convalidated, case when k.contype = 'c' then k.connoinherit end,
    case when k.contype = 'c' then {columnset k.conrelid k.conkey} else {columns k.conrelid k.conkey} end,
    k.confrelid::regclass, {columns k.confrelid k.confkey}, k.confupdtype, k.confdeltype, k.confmatchtype,
    k.conexclop::regoperator[], {from 15 {columnset k.conrelid k.confdelsetcols}}, {from 18 k.conenforced},
    {from 18 k.conperiod})::text as fact
from pg_constraint k
join pg_namespace n on n.oid = k.connamespace
where {user n.nspname} and k.contype in ('c', 'f', 'p', 'u', 'x') and (k.contype <> 'f' or k.conparentid = 0)
    and {own pg_class k.conrelid} and {own pg_type k.contypid})"_s;

// An index that is not valid is in no dump, but those of partitioned tables are.
const auto indexes = uR"(
select row(n.nspname, c.relname, {plain pg_get_indexdef(i.indexrelid)}, s.spcname, i.indisclustered,
    i.indisreplident, p.inhparent::regclass,
    (select array_agg(row(a.attnum, a.attstattarget)::text order by a.attnum) from pg_attribute a
     where a.attrelid = i.indexrelid and a.attstattarget >= 0))::text as fact
from pg_index i
join pg_class c on c.oid = i.indexrelid
join pg_namespace n on n.oid = c.relnamespace
left join pg_tablespace s on s.oid = c.reltablespace
left join pg_inherits p on p.inhrelid = i.indexrelid
where {user n.nspname} and {own pg_class i.indrelid} and (i.indisvalid or c.relkind = 'I'))"_s;

const auto sequences = uR"(
select row(n.nspname, c.relname, c.relpersistence, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmax,
    s.seqmin, s.seqcache, s.seqcycle, d.deptype, d.refobjid::regclass, a.attname)::text as fact
from pg_sequence s
join pg_class c on c.oid = s.seqrelid
join pg_namespace n on n.oid = c.relnamespace
left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
    and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
where {user n.nspname} and {own pg_class c.oid})"_s;

const auto triggers = uR"(
select row(g.tgrelid::regclass, g.tgname, g.tgenabled, g.tgoldtable, g.tgnewtable, {plain pg_get_triggerdef(g.oid)})::text as fact
from pg_trigger g
join pg_class c on c.oid = g.tgrelid
join pg_namespace n on n.oid = c.relnamespace
where not g.tgisinternal and {user n.nspname} and {own pg_class g.tgrelid} and {own pg_trigger g.oid})"_s;

const auto eventTriggers = uR"(
select row(e.evtname, e.evtevent, e.evtenabled, e.evtfoid::regprocedure, {sorted e.evttags})::text as fact
from pg_event_trigger e
where {own pg_event_trigger e.oid})"_s;

// What a view or rule refers to: relations, functions, types, by the dependencies of its rule.
const auto rules = uR"(
select row(r.ev_class::regclass, r.rulename, r.ev_type, r.ev_enabled, r.is_instead,
    (select array_agg(distinct i.identity collate "C" order by i.identity collate "C")
     from pg_depend d, pg_identify_object(d.refclassid, d.refobjid, 0) i
     where d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.deptype = 'n'
         and d.refclassid in ('pg_class'::regclass, 'pg_proc'::regclass)
         and d.refobjid <> r.ev_class))::text as fact
from pg_rewrite r
join pg_class c on c.oid = r.ev_class
join pg_namespace n on n.oid = c.relnamespace
where {user n.nspname} and {own pg_class r.ev_class})"_s;

const auto policies = uR"(
select row(p.polrelid::regclass, p.polname, p.polcmd, p.polpermissive,
    (select array_agg(case when o = 0 then '' else quote_ident(pg_get_userbyid(o)) end
                      order by pg_get_userbyid(o)) from unnest(p.polroles) o),
    {plain pg_get_expr(p.polqual, p.polrelid)}, {plain pg_get_expr(p.polwithcheck, p.polrelid)})::text as fact
from pg_policy p
where {own pg_class p.polrelid})"_s;

const auto statistics = uR"(
select row(n.nspname, s.stxname, s.stxrelid::regclass, {columnset s.stxrelid s.stxkeys},
    {sorted s.stxkind}, nullif(to_jsonb(s) ->> 'stxstattarget', '-1'),
    {from 14 {plain array_to_string(pg_get_statisticsobjdef_expressions(s.oid), ',')}})::text as fact
from pg_statistic_ext s
join pg_namespace n on n.oid = s.stxnamespace
where {user n.nspname} and {own pg_class s.stxrelid} and {own pg_statistic_ext s.oid})"_s;

const auto publications = uR"(
select row('publication', p.pubname, p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate,
    {from 13 p.pubviaroot}, {from 18 p.pubgencols})::text as fact
from pg_publication p
union all
select row('table', p.pubname, r.prrelid::regclass, {from 15 {columnset r.prrelid r.prattrs}},
    {from 15 {plain pg_get_expr(r.prqual, r.prrelid)}})::text
from pg_publication_rel r
join pg_publication p on p.oid = r.prpubid)"_s;

const auto publishedSchemas = uR"(
union all
select row('schema', p.pubname, n.nspname)::text
from pg_publication_namespace s
join pg_publication p on p.oid = s.pnpubid
join pg_namespace n on n.oid = s.pnnspid)"_s;

// A cast, with what belongs to the type that follows.
constexpr auto castPattern = R"(::("([^"]|"")+"|[a-z_][a-z0-9_]*)(\.("([^"]|"")+"|[a-z_][a-z0-9_]*))?)"
                             R"(( varying| precision)?(\([0-9, ]+\))?( with(out)? time zone)?(\[\])*)";
// Brackets, white space, and names given to columns of sub-selects.
constexpr auto paddingPattern = R"([][()[:space:]]|\mARRAY\M|\mAS ("([^"]|"")*"|[a-z_][a-z0-9_$]*))";

QString plain(const QString &expression)
{
    return u"regexp_replace(regexp_replace(%1, '%2', '', 'g'), '%3', '', 'g')"_s.arg(
        expression, QString::fromLatin1(castPattern), QString::fromLatin1(paddingPattern));
}

QString columnNames(const QString &arguments, const QString &order)
{
    return u"(select array_agg(att.attname order by %3) from unnest(%2) with ordinality key(attnum, n)"
           " join pg_attribute att on att.attrelid = %1 and att.attnum = key.attnum)"_s.arg(
               arguments.section(u' ', 0, 0), arguments.section(u' ', 1), order);
}

QString written(const QString &word, const QString &rest, int major)
{
    const QString first = rest.section(u' ', 0, 0);
    const QString more = rest.section(u' ', 1);
    if (word == u"own")
        return u"not exists (select from pg_depend dep where dep.classid = '%1'::regclass and dep.objid = %2"
               " and dep.deptype = 'e')"_s.arg(first, more);
    if (word == u"user")
        return u"(left(%1, 3) <> 'pg_' and %1 <> 'information_schema')"_s.arg(rest);
    if (word == u"dumped")
        return u"(left(%1, 3) <> 'pg_' or %1 = 'pg_catalog') and %1 <> 'information_schema'"_s.arg(rest);
    if (word == u"plain")
        return plain(rest);
    if (word == u"sorted")
        return u"(select array_agg(item::text order by item::text collate \"C\") from unnest(%1) item)"_s.arg(
            rest);
    if (word == u"collation")
        return u"(select row(coll.collnamespace::regnamespace, coll.collname) from pg_collation coll where coll.oid = %1)"_s
            .arg(rest);
    if (word == u"made")
        return u"not exists (select from pg_depend dep where dep.classid = '%1'::regclass and dep.objid = %2"
               " and dep.deptype = 'i')"_s.arg(first, more);
    if (word == u"columns")
        return columnNames(rest, u"key.n"_s);
    if (word == u"columnset")
        return columnNames(rest, u"att.attname"_s);
    Q_ASSERT(word == u"from");
    return major >= first.toInt() ? more : u"null"_s;
}

} // namespace

QString expanded(QString sql, int serverVersion)
{
    static const QRegularExpression innermost(u"\\{(\\w+) ([^{}]*)\\}"_s);
    for (auto match = innermost.match(sql); match.hasMatch(); match = innermost.match(sql))
        sql.replace(match.capturedStart(), match.capturedLength(),
                    written(match.captured(1), match.captured(2), majorOf(serverVersion)));
    return sql;
}

QList<FactQuery> factQueries(int serverVersion)
{
    QList<FactQuery> queries{
        {u"schemas"_s, schemas},
        {u"relations"_s, relations},
        {u"columns"_s, columns},
        {u"constraints"_s, constraints},
        {u"indexes"_s, indexes},
        {u"sequences"_s, sequences},
        {u"triggers"_s, triggers},
        {u"event-triggers"_s, eventTriggers},
        {u"rules"_s, rules},
        {u"policies"_s, policies},
        {u"statistics"_s, statistics},
        {u"publications"_s, majorOf(serverVersion) >= 15 ? publications + publishedSchemas : publications},
    };
    queries += objectFactQueries() + attributeFactQueries();
    for (FactQuery &query : queries)
        query.sql = expanded(query.sql, serverVersion);
    return queries;
}

} // namespace holdfast
