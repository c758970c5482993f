#include "engine/postgres/PostgresTarget.h"

#include "base/Together.h"
#include "engine/postgres/PostgresCatalog.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// In the comment of a side database, followed by the target's name: whose it is, and that it may go.
const QString marker = QStringLiteral("holdfast side database of ");

// What ANALYZE without a name goes through, quoted, with its bytes; a partitioned table takes its partitions
// along (PostgreSQL manual, ANALYZE).
const QString tablesToAnalyze = QStringLiteral(
    "select quote_ident(n.nspname) || '.' || quote_ident(c.relname), case when c.relkind = 'p' then "
    "(select coalesce(sum(pg_relation_size(t.relid)), 0) from pg_partition_tree(c.oid) t) "
    "else pg_relation_size(c.oid) end::bigint::text from pg_class c join pg_namespace n on "
    "n.oid = c.relnamespace where c.relkind in ('r', 'm', 'p') and not c.relispartition and "
    "c.relpersistence <> 't' order by pg_relation_size(c.oid) desc, 1"); // the long ones first

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
        SwapNames names{besideName(database, u"_new_"_s, suffix), besideName(database, u"_pre_"_s, suffix)};
        if (!taken.contains(names.side) && !taken.contains(names.kept))
            return names;
    }
}

PostgresTarget::~PostgresTarget()
{
    ProgressSlot slot;
    RunContext context({}, slot);
    (void)dropSide(context);
}

Result<void> PostgresTarget::dropSide(RunContext &context)
{
    const QString oid = std::exchange(m_sideOid, {});
    return oid.isEmpty() ? Result<void>() : dropMarked(m_side, oid, context);
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
        if (row[1] == m_sideOid || (!unmarked && row[2] != mark))
            continue;
        const Result<void> dropped = dropMarked(row[0], row[1], context);
        if (!dropped) // what cannot go now goes the next time
            m_leftBeside = dropped.error();
    }
    return {};
}

Result<void> PostgresTarget::dropMarked(const QString &name, const QString &oid, RunContext &context)
{
    return dropBeside(m_engine, {name, oid, marker + m_engine.database()}, context);
}

Result<void> PostgresTarget::createSide(const QString &name, const DatabaseProperties &wanted,
                                        RunContext &context)
{
    HOLDFAST_TRY(lock(context));
    OwnDatabase side{name, {}, marker + m_engine.database()};
    Result<void> created = createBeside(*m_session, wanted, side, context);
    m_side = side.name;
    m_sideOid = side.oid;
    if (!created && created.error().subject == name)
        created.error().subject = m_engine.database();
    return created;
}

Result<PostgresTools> PostgresTarget::programs(RunContext &context)
{
    HOLDFAST_TRY(lock(context));
    return m_engine.tools(majorOf(m_session->serverVersion()), context);
}

qint64 PostgresTarget::pulse(const QString &database, RunContext &context)
{
    if (!m_watch)
        m_watch.emplace(*m_session, database, m_expected);
    return m_watch->look(context);
}

Result<void> PostgresTarget::load(const Path &archive, const Path &list, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools tools, programs(context));
    m_watch.reset();
    (void)pulse(m_side, context); // growth counts from here
    HOLDFAST_TRY(tools.load(m_engine.access(),
                            {m_side, archive, list, 2, [&] { return pulse(m_side, context); }}, context));
    m_watch->finish(context);
    return {};
}

Result<void> PostgresTarget::loadScript(const Path &script, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools tools, programs(context));
    m_watch.reset();
    (void)pulse(m_side, context);
    HOLDFAST_TRY(tools.runScripts(m_engine.access(), m_side, {script}, context,
                                  [&] { return pulse(m_side, context); }));
    m_watch->finish(context);
    return {};
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
    HOLDFAST_TRY_AS(PostgresConnection first, sideSession(context));
    HOLDFAST_TRY_AS(PostgresConnection second, sideSession(context));
    HOLDFAST_TRY_AS(const PostgresConnection::Rows tables, first.query(tablesToAnalyze, {}, context));
    qint64 total = 0;
    for (const QStringList &table : tables)
        total += table[1].toLongLong();
    context.expect(total);
    // Two at a time, as they are loaded; each takes the next one that nobody has.
    std::atomic<qsizetype> next = 2;
    std::atomic<qint64> done = 0;
    const auto analyzeBy = [&](PostgresConnection &session, qsizetype i, RunContext &own) -> Result<void> {
        for (; i < tables.size(); i = next++) {
            own.workOn(tables[i][0]);
            HOLDFAST_TRY(session.run(u"analyze "_s + tables[i][0], own));
            const qint64 size = tables[i][1].toLongLong();
            own.advance(done.fetch_add(size) + size);
        }
        return {};
    };
    HOLDFAST_TRY(runTogether(context, {[&](RunContext &own) { return analyzeBy(first, 0, own); },
                                       [&](RunContext &own) { return analyzeBy(second, 1, own); }}));
    context.workOn({});
    context.advance(total);
    return {};
}

} // namespace holdfast
