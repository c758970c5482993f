#include "engine/postgres/PostgresCatalog.h"

#include "base/Crypto.h"
#include "engine/postgres/PostgresSchema.h"
#include "model/RowSketch.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// What the text of values and names depends on; and no compiling of queries that are asked once.
const auto pinned = uR"(select
    set_config('search_path', 'pg_catalog', false), set_config('standard_conforming_strings', 'on', false),
    set_config('quote_all_identifiers', 'off', false), set_config('row_security', 'off', false),
    set_config('DateStyle', 'ISO, YMD', false), set_config('IntervalStyle', 'postgres', false),
    set_config('TimeZone', 'UTC', false), set_config('extra_float_digits', '1', false),
    set_config('bytea_output', 'hex', false), set_config('lc_monetary', 'C', false),
    set_config('jit', 'off', false))"_s;

// Of extensions a dump has the rows that they call configuration, by a condition of theirs.
const auto tableList = uR"(
select format('%I.%I', n.nspname, c.relname), x.condition,
    (select string_agg(quote_ident(a.attname), ', ' order by a.attname) from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
left join lateral (select t.extcondition[k.n] from pg_extension t, unnest(t.extconfig) with ordinality k(r, n)
                   where k.r = c.oid) x(condition) on true
where c.relkind = 'r' and {user n.nspname} and ({own pg_class c.oid} or x.condition is not null)
order by n.nspname, c.relname)"_s;

// Columns that bear a moment, of the same tables.
const auto momentList = uR"(
select m.name, m.moment
from (select format('%I.%I', n.nspname, c.relname) as name, quote_ident(a.attname) as moment,
          row_number() over (partition by c.oid order by a.attname) as number
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and {user n.nspname} and a.attnum > 0 and not a.attisdropped
          and a.atttypid in ('timestamp'::regtype, 'timestamptz'::regtype, 'date'::regtype)) m
where m.number <= 6
order by m.name, m.number)"_s;

const auto sequenceList = uR"(
select format('%I.%I', n.nspname, c.relname), s.seqincrement, s.seqmin, s.seqmax, s.seqcycle,
    has_schema_privilege(n.oid, 'usage') and has_sequence_privilege(c.oid, 'select'),
    o.owner, o.owning
from pg_sequence s
join pg_class c on c.oid = s.seqrelid
join pg_namespace n on n.oid = c.relnamespace
left join lateral (
    select format('%I.%I', m.nspname, r.relname), quote_ident(a.attname)
    from pg_depend d
    join pg_class r on r.oid = d.refobjid
    join pg_namespace m on m.oid = r.relnamespace
    join pg_attribute a on a.attrelid = r.oid and a.attnum = d.refobjsubid
    join pg_type t on t.oid = a.atttypid
    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass
        and d.deptype in ('a', 'i') and coalesce(nullif(t.typbasetype, 0), t.oid) in
            ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype)) o(owner, owning) on true
where {user n.nspname}
    and ({own pg_class c.oid} or exists (select from pg_extension t where c.oid = any (t.extconfig)))
order by n.nspname, c.relname)"_s;

// In pieces, since a large object may be larger than any value; their end is the one that is not full. No
// digest where one of them may not be read.
const auto largeObjects = uR"(
with recursive part(object, at, size, digest) as (
    select o.oid, 0::bigint, length(o.bytes), sha256(o.bytes)
    from (select m.oid, lo_get(m.oid, 0, 1048576) as bytes from pg_largeobject_metadata m where %1
          offset 0) o
    union all
    select o.object, o.at, length(o.bytes), sha256(o.bytes)
    from (select p.object, p.at + 1048576 as at, lo_get(p.object, p.at + 1048576, 1048576) as bytes
          from part p where p.size = 1048576 offset 0) o)
select (select count(*) from pg_largeobject_metadata),
    (select sum(hashtextextended(row(p.object, p.at, p.digest)::text, 0)::numeric) from part p))"_s;

const auto largeObjectsReadable = uR"(
select (select r.rolsuper from pg_roles r where r.rolname = current_user) or not exists (
    select from pg_largeobject_metadata m
    where not exists (select from aclexplode(coalesce(m.lomacl, acldefault('L', m.lomowner))) x
                      where x.privilege_type = 'SELECT'
                          and (x.grantee = 0 or pg_has_role(x.grantee, 'usage')))))"_s;

const auto digestOfFacts = uR"(
select count(*), encode(sha256(convert_to(coalesce(string_agg(f.fact, E'\n' order by f.fact collate "C"), ''),
                                          getdatabaseencoding())), 'hex')
from (%1) f)"_s;

// The error of reading one object names it, unless it is the server that failed (classes 08 and 57P).
Error about(Error error, const QString &object)
{
    if (error.code != ErrorCode::Cancelled && !error.detail.startsWith(u"08"_s) &&
        !error.detail.startsWith(u"57P"_s))
        error.subject = object;
    return error;
}

struct Sequence
{
    QString name;
    qint64 increment = 1;
    qint64 smallest = 0;
    qint64 largest = 0;
    bool cycles = false;
    QString table; // quoted; empty: not owned by a column with whole numbers
    QString column;
    qint64 next = 0;
};

// PostgreSQL manual, CREATE SEQUENCE. One that is spent stands behind its end.
qint64 nextOf(const Sequence &sequence, qint64 last)
{
    qint64 next = 0;
    const bool up = sequence.increment > 0;
    const bool overflow = __builtin_add_overflow(last, sequence.increment, &next);
    const bool spent = overflow || (up ? next > sequence.largest : next < sequence.smallest);
    if (spent && sequence.cycles)
        return up ? sequence.smallest : sequence.largest;
    if (overflow)
        return up ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return next;
}

// One question for many: a database may have thousands.
Result<void> readNext(PostgresConnection &session, QList<Sequence> &sequences, RunContext &context)
{
    constexpr qsizetype batch = 200;
    for (qsizetype begin = 0; begin < sequences.size(); begin += batch) {
        const qsizetype end = std::min(begin + batch, sequences.size());
        QStringList selects;
        for (qsizetype i = begin; i < end; ++i)
            selects.append(u"select %1, last_value, is_called from %2"_s.arg(i).arg(sequences[i].name));
        HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                        session.query(selects.join(u" union all "_s), {}, context));
        for (const QStringList &row : rows) {
            Sequence &sequence = sequences[row[0].toLongLong()];
            const qint64 last = row[1].toLongLong();
            sequence.next = row[2] == u"t" ? nextOf(sequence, last) : last;
        }
    }
    return {};
}

Result<QList<Sequence>> readSequences(PostgresConnection &session, RunContext &context)
{
    HOLDFAST_TRY(session.run(pinned, context));
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    session.query(expanded(sequenceList, session.serverVersion()), {}, context));
    QList<Sequence> out;
    for (const QStringList &row : rows) {
        if (row[5] != u"t")
            return fail(ErrorCode::PermissionDenied, row[0], u"42501 not allowed to read the sequence"_s);
        out.append({row[0], row[1].toLongLong(), row[2].toLongLong(), row[3].toLongLong(), row[4] == u"t",
                    row[6], row[7], 0});
    }
    HOLDFAST_TRY(readNext(session, out, context));
    return out;
}

struct Table
{
    QString name;      // quoted
    QString condition; // "WHERE …" or empty
    QString columns;
    QStringList moments; // columns, quoted, whose newest value is asked for
};

// The text of a row is the same for the same values, whatever the order of columns and rows; the sum is
// blind to the order of rows, and not to how often one is there.
QString hashOf(const Table &table)
{
    return u"hashtextextended(row(%1)::text collate \"C\", 0)"_s.arg(table.columns);
}

// Bucket, rows, sum modulo 2^64 as what has no sign; and the whole sum, the digest. `offset 0` keeps the hash
// from being computed once for each place that it is used in. Then the newest moments, those to come left
// out.
const auto bucketQuery = uR"(
select h & 63, count(*), mod(mod(sum(h::numeric), 18446744073709551616) + 18446744073709551616,
                             18446744073709551616), sum(sum(h::numeric)) over () %4
from (select %1 as h %5 from only %2 %3 offset 0) r
group by 1)"_s;

QString sketchSql(const Table &table)
{
    QString outer;
    QString inner;
    for (qsizetype i = 0; i < table.moments.size(); ++i) {
        const QString name = u"m%1"_s.arg(i);
        outer += u", (max(max(%1) filter (where %1 <= now())) over ())::text"_s.arg(name);
        inner += u", "_s + table.moments[i] + u" as "_s + name;
    }
    return bucketQuery.arg(hashOf(table), table.name, table.condition, outer, inner);
}

// In ISO form, so that text is in the order of time.
NewestRow newestOf(const Table &table, const QStringList &moments)
{
    NewestRow out{table.name, {}, {}};
    for (qsizetype i = 0; i < table.moments.size(); ++i) {
        if (moments.value(i) > out.value) {
            out.column = table.moments[i];
            out.value = moments[i];
        }
    }
    return out;
}

Result<TableRows> sketchTable(PostgresConnection &session, const Table &table, RunContext &context,
                              QList<NewestRow> *newest = nullptr)
{
    const Result<PostgresConnection::Rows> rows = session.query(sketchSql(table), {}, context);
    if (!rows)
        return about(rows.error(), table.name);
    if (newest != nullptr && !rows->isEmpty() && !table.moments.isEmpty())
        newest->append(newestOf(table, rows->first().mid(4)));
    RowSketch sketch;
    for (const QStringList &row : *rows)
        sketch.add(row.value(0).toInt(), row.value(1).toLongLong(), row.value(2).toULongLong());
    if (rows->isEmpty())
        return TableRows{table.name, 0, u"0"_s};
    return TableRows{table.name, sketch.rows(), rows->first().value(3), sketch.text()};
}

Result<TableRows> readTable(PostgresConnection &session, const Table &table, RowCounts counts,
                            RunContext &context)
{
    const QString digest =
        counts == RowCounts::Prove ? u", coalesce(sum(%1::numeric), 0)"_s.arg(hashOf(table)) : QString();
    const QString sql =
        u"select count(*)"_s + digest + u" from only "_s + table.name + u' ' + table.condition;
    const Result<PostgresConnection::Rows> rows = session.query(sql, {}, context);
    if (!rows)
        return about(rows.error(), table.name);
    const QStringList row = rows->value(0);
    return TableRows{table.name, row.value(0).toLongLong(), row.value(1)};
}

Result<void> readLargeObjects(PostgresConnection &session, RowCounts counts, Fingerprint &out,
                              RunContext &context)
{
    bool digested = false;
    if (counts == RowCounts::Prove || counts == RowCounts::Sketch) {
        HOLDFAST_TRY_AS(const QString may, session.value(largeObjectsReadable, {}, context));
        digested = may == u"t";
    }
    const QString sql = largeObjects.arg(digested ? u"true"_s : u"false"_s);
    const Result<PostgresConnection::Rows> rows = session.query(sql, {}, context);
    if (!rows)
        return about(rows.error(), u"large objects"_s);
    const QStringList row = rows->value(0);
    if (const qint64 count = row.value(0).toLongLong(); count > 0)
        out.tables.append({u"large objects"_s, counts == RowCounts::Skip ? -1 : count, row.value(1)});
    return {};
}

Result<QMap<QString, QStringList>> momentsOf(PostgresConnection &session, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    session.query(expanded(momentList, session.serverVersion()), {}, context));
    QMap<QString, QStringList> out;
    for (const QStringList &row : rows)
        out[row[0]].append(row[1]);
    return out;
}

Result<void> readTables(PostgresConnection &session, RowCounts counts, Fingerprint &out, RunContext &context,
                        QList<NewestRow> *newest)
{
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    session.query(expanded(tableList, session.serverVersion()), {}, context));
    context.phase(u"count"_s, rows.size());
    const RowCounts how =
        counts == RowCounts::Sketch && rows.size() > mostSketches ? RowCounts::Prove : counts;
    QMap<QString, QStringList> moments;
    if (newest != nullptr && how == RowCounts::Sketch) {
        HOLDFAST_TRY_AS(moments, momentsOf(session, context));
    }
    for (const QStringList &row : rows) {
        TableRows table{row[0], -1};
        const Table wanted{row[0], row[1], row[2], moments.value(row[0])};
        if (how == RowCounts::Sketch) {
            HOLDFAST_TRY_AS(table, sketchTable(session, wanted, context, newest));
        } else if (how != RowCounts::Skip) {
            HOLDFAST_TRY_AS(table, readTable(session, wanted, how, context));
        }
        out.tables.append(table);
        context.advance(out.tables.size());
    }
    return readLargeObjects(session, counts, out, context);
}

Result<void> readCatalogue(PostgresConnection &session, Fingerprint &out, RunContext &context)
{
    Sha256 all;
    for (const FactQuery &query : factQueries(session.serverVersion())) {
        const Result<PostgresConnection::Rows> rows =
            session.query(digestOfFacts.arg(query.sql), {}, context);
        if (!rows)
            return during(rows.error(), query.kind);
        const QStringList row = rows->value(0);
        out.catalogue.append({query.kind, row.value(0).toLongLong(), row.value(1)});
        all.add((query.kind + u' ' + row.join(u' ') + u'\n').toUtf8());
    }
    out.schemaDigest = hex(all.finish());
    return {};
}

} // namespace

Result<Fingerprint> fingerprintOf(PostgresConnection &session, RowCounts counts, RunContext &context,
                                  QList<NewestRow> *newest)
{
    Fingerprint out;
    HOLDFAST_TRY_AS(out.sequences, sequencesOf(session, context));
    HOLDFAST_TRY_AS(out.encoding, session.value(u"select getdatabaseencoding()"_s, {}, context));
    HOLDFAST_TRY(readCatalogue(session, out, context));
    HOLDFAST_TRY(readTables(session, counts, out, context, newest));
    return out;
}

Result<void> sketchDifferences(PostgresConnection &session, const Fingerprint &expected, Fingerprint &found,
                               RunContext &context)
{
    HOLDFAST_TRY(session.run(pinned, context));
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    session.query(expanded(tableList, session.serverVersion()), {}, context));
    for (const TableRows &wanted : expected.tables) {
        const auto table = std::ranges::find(found.tables, wanted.name, &TableRows::name);
        const auto row =
            std::ranges::find_if(rows, [&](const QStringList &one) { return one[0] == wanted.name; });
        if (wanted.sketch.isEmpty() || table == found.tables.end() || row == rows.end() ||
            table->digest == wanted.digest)
            continue;
        HOLDFAST_TRY_AS(*table, sketchTable(session, {(*row)[0], (*row)[1], (*row)[2], {}}, context));
        if (table->sketch.isEmpty())
            table->sketch = RowSketch().text();
    }
    return {};
}

Result<QList<SequenceRange>> sequencesOf(PostgresConnection &session, RunContext &context)
{
    HOLDFAST_TRY_AS(const QList<Sequence> sequences, readSequences(session, context));
    QList<SequenceRange> out;
    for (const Sequence &sequence : sequences)
        out.append({sequence.name, sequence.next, sequence.next});
    return out;
}

Result<QStringList> unpopulatedViews(PostgresConnection &session, RunContext &context)
{
    const QString sql = uR"(
select pg_catalog.format('%I.%I', n.nspname, c.relname)
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'm' and not c.relispopulated
order by n.nspname, c.relname)"_s;
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows, session.query(sql, {}, context));
    QStringList out;
    for (const QStringList &row : rows)
        out.append(row.value(0));
    return out;
}

Result<QStringList> sequencesBehind(PostgresConnection &session, RunContext &context)
{
    HOLDFAST_TRY_AS(const QList<Sequence> sequences, readSequences(session, context));
    QStringList out;
    for (const Sequence &sequence : sequences) {
        if (sequence.table.isEmpty() || sequence.cycles)
            continue;
        const bool up = sequence.increment > 0;
        const QString sql =
            u"select exists (select from %1 where %2 between '%3'::bigint and '%4'::bigint"
            " and mod(%2::numeric - '%5', '%6') = 0)"_s.arg(
                sequence.table, sequence.column, QString::number(up ? sequence.next : sequence.smallest),
                QString::number(up ? sequence.largest : sequence.next), QString::number(sequence.next),
                QString::number(sequence.increment));
        const Result<QString> taken = session.value(sql, {}, context);
        if (!taken)
            return about(taken.error(), sequence.table);
        if (*taken == u"t")
            out.append(sequence.name);
    }
    return out;
}

} // namespace holdfast
