#include "engine/postgres/PostgresTarget.h"

#include "engine/postgres/PostgresCatalog.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// In the comment of a side database, followed by the target's name: whose it is, and that it may go.
const QString marker = QStringLiteral("holdfast side database of ");

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

} // namespace

SwapNames swapNames(const QString &database, const QDateTime &time, const QStringList &taken)
{
    for (int i = 1;; ++i) {
        const QString suffix = time.toUTC().toString(u"yyyyMMdd_HHmmss"_s) +
                               (i == 1 ? QString() : QString(u'_' + QString::number(i)));
        const QString stem = cut(database, longestName - suffix.size() - 5);
        SwapNames names{stem + u"_new_"_s + suffix, stem + u"_pre_"_s + suffix};
        if (!taken.contains(names.side) && !taken.contains(names.kept))
            return names;
    }
}

PostgresTarget::~PostgresTarget()
{
    if (m_sideOid.isEmpty())
        return;
    ProgressSlot slot;
    RunContext context({}, slot);
    (void)dropMarked(m_side, m_sideOid, context);
}

Result<void> PostgresTarget::lock(RunContext &context)
{
    if (m_session) {
        if (m_session->run(u"select 1"_s, context))
            return {};
        m_session.reset(); // the lock went with it
    }
    Result<PostgresConnection> session = m_engine.maintenance(context);
    if (!session && session.error().code == ErrorCode::LoginFailed)
        session = m_engine.session(m_engine.database(), context);
    if (!session)
        return session.error();
    HOLDFAST_TRY_AS(const QString identifier, systemIdentifierOf(*session, context));
    if (identifier != m_systemIdentifier)
        return fail(ErrorCode::PlanStale, session->place(), u"target_system"_s);
    HOLDFAST_TRY_AS(const QString got,
                    session->value(u"select pg_try_advisory_lock(hashtextextended($1, 0))"_s,
                                   {u"holdfast "_s + m_engine.database()}, context));
    if (got != u"t")
        return fail(ErrorCode::Busy, m_engine.database(),
                    u"another operation of Holdfast works on this database of the server"_s);
    m_session.emplace(std::move(*session));
    return dropLeftovers(context);
}

Result<void> PostgresTarget::dropLeftovers(RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    m_session->query(u"select datname, oid::text, shobj_description(oid, 'pg_database') from "
                                     "pg_database order by 1"_s,
                                     {}, context));
    const QString mark = marker + m_engine.database();
    for (const QStringList &row : rows) {
        const bool unmarked = row[2].isNull() && m_plannedBefore.contains(row[0]);
        if (unmarked)
            HOLDFAST_TRY(m_session->run(u"comment on database "_s + quoted(row[0]) + u" is "_s +
                                            PostgresConnection::literal(mark),
                                        context));
        if (row[1] != m_sideOid && (unmarked || row[2] == mark))
            (void)dropMarked(row[0], row[1], context); // what cannot go now goes the next time
    }
    return {};
}

// A database with a subscription cannot be dropped (R10); ours was never enabled and has no slot of its own.
Result<void> PostgresTarget::forgetSubscriptions(const QString &name, RunContext &context)
{
    HOLDFAST_TRY_AS(PostgresConnection session, m_engine.session(name, context));
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

// Only while oid and mark are still what we made.
Result<void> PostgresTarget::dropMarked(const QString &name, const QString &oid, RunContext &context)
{
    const RunContext::Uncancellable toTheEnd(context);
    Result<PostgresConnection> session = m_engine.maintenance(context);
    if (!session)
        return session.error();
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    session->query(u"select 1 from pg_database where datname = $1 and oid::text = $2 and "
                                   "shobj_description(oid, 'pg_database') = $3"_s,
                                   {name, oid, marker + m_engine.database()}, context));
    if (rows.isEmpty())
        return {};
    HOLDFAST_TRY(session->query(
        u"select pg_terminate_backend(pid) from pg_stat_activity where datname = $1"_s, {name}, context));
    HOLDFAST_TRY(forgetSubscriptions(name, context));
    return session->run(u"drop database "_s + quoted(name), context);
}

Result<void> PostgresTarget::createSide(const QString &name, const DatabaseProperties &wanted,
                                        RunContext &context)
{
    HOLDFAST_TRY(lock(context));
    HOLDFAST_TRY(context.checkStop());
    // Short, and stopped between making and marking it we would not know our own.
    const RunContext::Uncancellable toTheMark(context);
    const Result<void> created =
        m_session->run(createStatement(wanted, name, m_session->serverVersion()), context);
    if (!created && created.error().code == ErrorCode::PermissionDenied)
        return fail(ErrorCode::SideDatabaseImpossible, m_engine.database(), created.error().detail);
    // A locale or encoding that this server does not have (22023, 42809, 0A000).
    if (!created && created.error().code == ErrorCode::EngineFailed)
        return fail(ErrorCode::PreconditionFailed, m_engine.database(), created.error().detail);
    HOLDFAST_TRY(created);
    HOLDFAST_TRY_AS(m_sideOid, oidOf(*m_session, name, context));
    m_side = name;
    return m_session->run(u"comment on database "_s + quoted(name) + u" is "_s +
                              PostgresConnection::literal(marker + m_engine.database()),
                          context);
}

Result<PostgresTools> PostgresTarget::programs(RunContext &context)
{
    HOLDFAST_TRY(lock(context));
    return m_engine.tools(majorOf(m_session->serverVersion()), context);
}

// Grows while rows come and indexes are built. A check or a refresh that only computes moves nothing that can
// be seen: as long as its session says that it works, and for some hours, time itself is the sign of life
// (R9).
qint64 PostgresTarget::pulse(const QString &database, RunContext &context)
{
    const Result<QString> size = m_session->value(
        u"select (pg_database_size($1) + coalesce((select sum(extract(epoch from state_change) * 1000 + "
        "hashtext(coalesce(wait_event, '')) + case when state = 'active' and wait_event_type is distinct "
        "from "
        "'Lock' and query_start > now() - interval '4 hours' then floor(extract(epoch from now()) / 300) "
        "else 0 "
        "end) from pg_stat_activity where datname = $1), 0))::bigint"_s,
        {database}, context);
    return size ? size->toLongLong() : 0;
}

Result<void> PostgresTarget::load(const Path &archive, const Path &list, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools tools, programs(context));
    return tools.load(m_engine.access(), {m_side, archive, list, 2, [&] { return pulse(m_side, context); }},
                      context);
}

Result<void> PostgresTarget::loadScript(const Path &script, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools tools, programs(context));
    return tools.runScripts(m_engine.access(), m_side, {script}, context,
                            [&] { return pulse(m_side, context); });
}

// One by one; answers those that our login may not run.
Result<QStringList> PostgresTarget::runEach(const QStringList &statements, RunContext &context)
{
    QStringList refused;
    for (const QString &statement : statements) {
        const Result<void> done = m_session->run(statement, context);
        // Not ours to give, or not known to this server (42704, 22023): the value itself may be a secret.
        const bool passed = !done && (done.error().code == ErrorCode::PermissionDenied ||
                                      done.error().detail.startsWith(u"42704"_s) ||
                                      done.error().detail.startsWith(u"22023"_s));
        if (!done && !passed)
            return done.error();
        if (!done)
            refused.append(statement.section(u" TO "_s, 0, 0));
    }
    return refused;
}

Result<QStringList> PostgresTarget::giveProperties(const DatabaseProperties &wanted, RunContext &context)
{
    return runEach(propertyStatements(wanted, m_side), context);
}

Result<QStringList> PostgresTarget::resetProperties(const DatabaseProperties &now,
                                                    const DatabaseProperties &wanted, RunContext &context)
{
    if (now == wanted)
        return QStringList();
    const QString name = quoted(m_engine.database());
    QStringList statements;
    for (const DatabaseSetting &setting : now.settings) {
        if (!wanted.settings.contains(setting))
            statements.append((setting.role.isEmpty() ? QString(u"alter database "_s + name)
                                                      : QString(u"alter role "_s + quoted(setting.role) +
                                                                u" in database "_s + name)) +
                              u" reset "_s + quoted(setting.setting.section(u'=', 0, 0)));
    }
    statements += propertyStatements(wanted, m_engine.database());
    statements.append(u"comment on database "_s + name + u" is "_s +
                      (wanted.comment.isNull() ? u"null"_s : PostgresConnection::literal(wanted.comment)));
    return runEach(statements, context);
}

Result<PostgresConnection> PostgresTarget::sideSession(RunContext &context)
{
    return m_engine.session(m_side, context);
}

Result<void> PostgresTarget::analyze(RunContext &context)
{
    HOLDFAST_TRY_AS(PostgresConnection session, sideSession(context));
    return session.run(u"analyze"_s, context);
}

} // namespace holdfast
