#include "engine/postgres/PostgresBeside.h"

#include "engine/postgres/PostgresCatalog.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype longestName = 63;             // bytes: NAMEDATALEN - 1, PostgreSQL manual 4.1.1
constexpr QStringView invalidDatabase = u"-2";    // datconnlimit after a DROP DATABASE that failed, 11.21 on
constexpr qint64 emptyDatabase = 8 * 1024 * 1024; // about what template0 has

// What changes while sessions of the database $1 work, besides its size.
const QString signOfLife = QStringLiteral(
    "coalesce((select sum(extract(epoch from state_change) * 1000 + hashtext(coalesce(wait_event, '')) + "
    "case when state = 'active' and wait_event_type is distinct from 'Lock' and "
    "query_start > now() - interval '4 hours' then floor(extract(epoch from now()) / 300) else 0 end) "
    "from pg_stat_activity where datname = $1), 0)");

constexpr int firstWithCopyProgress = 14;  // PostgreSQL release notes, E.27.3.1 of 14
constexpr int firstWithIndexProgress = 12; // of 12

// Size, sign of life, and of the oldest statement of a load: its beginning, how much of it is done, of how
// much. One statement, not one a view: the load is not to feel it.
QString watching(int major)
{
    const bool copies = major >= firstWithCopyProgress;
    const bool indexes = major >= firstWithIndexProgress;
    const QString done = QString(copies ? u"c.tuples_processed"_s : u"null"_s) +
                         (indexes ? u", nullif(i.tuples_done, 0), nullif(i.blocks_done, 0)"_s : QString());
    const QString total = indexes ? u"nullif(i.tuples_total, 0), nullif(i.blocks_total, 0), "_s : QString();
    return u"select pg_database_size($1)::text, ("_s + signOfLife +
           u")::bigint::text, w.query, w.done::text, w.total::text from (select 1) one left join lateral "
           "(select left(a.query, 400) as query, coalesce("_s +
           done + u", 0) as done, coalesce("_s + total + u"0) as total from pg_stat_activity a"_s +
           (copies ? u" left join pg_stat_progress_copy c on c.pid = a.pid"_s : QString()) +
           (indexes ? u" left join pg_stat_progress_create_index i on i.pid = a.pid"_s : QString()) +
           u" where a.datname = $1 and a.state = 'active' and "
           "a.query ~ '^(COPY|CREATE (UNIQUE )?INDEX|ALTER TABLE|REFRESH) ' "
           "order by a.query_start, a.pid limit 1) w on true"_s;
}

QString cut(const QString &name, qsizetype bytes)
{
    QString out = name;
    while (out.toUtf8().size() > bytes)
        out.chop(out.size() > 1 && out.back().isLowSurrogate() ? 2 : 1);
    return out;
}

QString quoted(const QString &name)
{
    return PostgresConnection::identifier(name);
}

// A database with a subscription cannot be dropped (R10); ours was never enabled and has no slot of its own.
Result<void> forgetSubscriptions(PostgresConnection &session, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    session.query(u"select subname from pg_subscription where subdbid = (select oid from "
                                  "pg_database where datname = current_database())"_s,
                                  {}, context));
    for (const QStringList &row : rows) {
        const QString subscription = u"alter subscription "_s + quoted(row[0]);
        HOLDFAST_TRY(session.run(subscription + u" disable"_s, context));
        HOLDFAST_TRY(session.run(subscription + u" set (slot_name = none)"_s, context));
        HOLDFAST_TRY(session.run(u"drop subscription "_s + quoted(row[0]), context));
    }
    return {};
}

} // namespace

QString besideName(const QString &database, const QString &middle, const QString &suffix)
{
    return cut(database, longestName - middle.size() - suffix.size()) + middle + suffix;
}

Result<void> createBeside(PostgresConnection &session, const DatabaseProperties &wanted, OwnDatabase &out,
                          RunContext &context)
{
    HOLDFAST_TRY(context.checkStop());
    // Short, and stopped between making and marking it we would not know our own.
    const RunContext::Uncancellable toTheMark(context);
    const Result<void> created =
        session.run(createStatement(wanted, out.name, session.serverVersion()), context);
    if (!created && created.error().code == ErrorCode::PermissionDenied)
        return fail(ErrorCode::SideDatabaseImpossible, out.name, created.error().detail);
    // A locale or encoding that this server does not have (22023, 42809, 0A000).
    if (!created && created.error().code == ErrorCode::EngineFailed)
        return fail(ErrorCode::PreconditionFailed, out.name, created.error().detail);
    HOLDFAST_TRY(created);
    HOLDFAST_TRY_AS(out.oid, oidOf(session, out.name, context));
    return session.run(u"comment on database "_s + quoted(out.name) + u" is "_s +
                           PostgresConnection::literal(out.mark),
                       context);
}

Result<void> dropBeside(PostgresEngine &engine, const OwnDatabase &database, RunContext &context)
{
    const RunContext::Uncancellable toTheEnd(context);
    Result<PostgresConnection> session = engine.maintenance(context);
    if (!session)
        return session.error();
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    session->query(u"select datconnlimit::text from pg_database where datname = $1 and "
                                   "oid::text = $2 and "
                                   "shobj_description(oid, 'pg_database') = $3"_s,
                                   {database.name, database.oid, database.mark}, context));
    if (rows.isEmpty())
        return {};
    // Who holds it holds up a backup, or a restore in an emergency: it goes the next time.
    HOLDFAST_TRY(session->run(u"set lock_timeout = '5s'"_s, context));
    HOLDFAST_TRY(
        session->query(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = $1"_s,
                       {database.name}, context));
    if (rows[0][0] != invalidDatabase) {
        HOLDFAST_TRY_AS(PostgresConnection inside, engine.session(database.name, context));
        HOLDFAST_TRY(forgetSubscriptions(inside, context));
    }
    return session->run(u"drop database "_s + quoted(database.name), context);
}

qint64 pulseOf(PostgresConnection &session, const QString &database, RunContext &context)
{
    const Result<QString> value = session.value(
        u"select (pg_database_size($1) + "_s + signOfLife + u")::bigint"_s, {database}, context);
    return value ? value->toLongLong() : 0;
}

QString objectOf(const QString &statement)
{
    static const QString name =
        u"((?:\"(?:[^\"]|\"\")+\"|[^\\s.\"(;]+)(?:\\.(?:\"(?:[^\"]|\"\")+\"|[^\\s.\"(;]+))?)"_s;
    static const std::array patterns{
        QRegularExpression(u"^COPY (?:ONLY )?"_s + name),
        QRegularExpression(u"^REFRESH MATERIALIZED VIEW (?:CONCURRENTLY )?"_s + name),
        QRegularExpression(u"^CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY )?(?:IF NOT EXISTS )?"_s + name +
                           u" ON (?:ONLY )?"_s + name),
        QRegularExpression(u"^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?"_s + name + u"\\s+ADD CONSTRAINT "_s +
                           name)};
    for (const QRegularExpression &pattern : patterns) {
        const QRegularExpressionMatch found = pattern.match(statement);
        if (!found.hasMatch())
            continue;
        const QString second = found.captured(2);
        return second.isEmpty() ? found.captured(1) : QString(found.captured(1) + u", "_s + second);
    }
    return {};
}

qint64 LoadWatch::look(RunContext &context)
{
    const Result<PostgresConnection::Rows> rows =
        m_session.query(watching(majorOf(m_session.serverVersion())), {m_database}, context);
    if (!rows || rows->isEmpty())
        return pulseOf(m_session, m_database, context);
    tell(rows->first(), context);
    return m_pulse;
}

void LoadWatch::tell(const QStringList &row, RunContext &context)
{
    const qint64 size = row.value(0).toLongLong();
    if (m_base < 0) {
        m_base = size;
        m_total = std::max<qint64>(0, m_expected - std::min(size, emptyDatabase));
        context.expect(m_total);
    }
    const qint64 grown = std::max<qint64>(0, size - m_base);
    const qint64 pulse = size + row.value(1).toLongLong();
    context.workOn(objectOf(row.value(2)), row.value(3).toLongLong(), row.value(4).toLongLong());
    context.advance(m_total > 0 ? std::min(grown, m_total) : grown);
    if (pulse != m_pulse)
        context.beat();
    m_pulse = pulse;
}

void LoadWatch::finish(RunContext &context) const
{
    context.workOn({});
    if (m_total > 0)
        context.advance(m_total);
}

} // namespace holdfast
