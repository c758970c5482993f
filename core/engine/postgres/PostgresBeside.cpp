#include "engine/postgres/PostgresBeside.h"

#include "engine/postgres/PostgresCatalog.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype longestName = 63; // bytes: NAMEDATALEN - 1, PostgreSQL manual 4.1.1

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
Result<void> forgetSubscriptions(PostgresEngine &engine, const QString &name, RunContext &context)
{
    HOLDFAST_TRY_AS(PostgresConnection session, engine.session(name, context));
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
                    session->query(u"select 1 from pg_database where datname = $1 and oid::text = $2 and "
                                   "shobj_description(oid, 'pg_database') = $3"_s,
                                   {database.name, database.oid, database.mark}, context));
    if (rows.isEmpty())
        return {};
    // Who holds it holds up a backup, or a restore in an emergency: it goes the next time.
    HOLDFAST_TRY(session->run(u"set lock_timeout = '5s'"_s, context));
    HOLDFAST_TRY(
        session->query(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = $1"_s,
                       {database.name}, context));
    HOLDFAST_TRY(forgetSubscriptions(engine, database.name, context));
    return session->run(u"drop database "_s + quoted(database.name), context);
}

qint64 pulseOf(PostgresConnection &session, const QString &database, RunContext &context)
{
    const Result<QString> size = session.value(
        u"select (pg_database_size($1) + coalesce((select sum(extract(epoch from state_change) * 1000 + "
        "hashtext(coalesce(wait_event, '')) + case when state = 'active' and wait_event_type is distinct "
        "from 'Lock' and query_start > now() - interval '4 hours' then floor(extract(epoch from now()) / "
        "300) "
        "else 0 end) from pg_stat_activity where datname = $1), 0))::bigint"_s,
        {database}, context);
    return size ? size->toLongLong() : 0;
}

} // namespace holdfast
