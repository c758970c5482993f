// The moment at which a restore or a revert changes what applications see.

#include "engine/postgres/PostgresCatalog.h"
#include "engine/postgres/PostgresTarget.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::chrono::milliseconds betweenRounds{20};
constexpr int roundsToAsk = 60;  // for the outcome of a commit whose answer was lost, a second apart
constexpr int roundsToWait = 10; // of them, for the session that has the commit to end by itself

// Ends the sessions of others in some databases, again and again, on a thread of its own: while it is being
// renamed, pools come back faster than one could ask. RENAME itself waits up to five seconds for them to be
// gone (PostgreSQL source, CountOtherDBBackends).
class SessionEnder
{
public:
    SessionEnder(PostgresConnection session, QStringList databases, int sparedPid)
        : m_session(std::move(session)), m_databases(std::move(databases)), m_sparedPid(sparedPid)
    {
    }

    // One round; adds whom it ended.
    Result<void> round(QList<Session> &ended, RunContext &context)
    {
        QList<Session> sessions;
        for (const QString &database : m_databases) {
            HOLDFAST_TRY_AS(const QList<Session> some, sessionsOf(m_session, database, context));
            sessions += some;
        }
        for (const Session &session : sessions) {
            if (session.pid == m_sparedPid)
                continue;
            const Result<QString> done = m_session.value(u"select pg_terminate_backend($1::int)"_s,
                                                         {QString::number(session.pid)}, context);
            if (done && *done == u"t")
                ended.append(session);
        }
        return {};
    }

    void start(QList<Session> &ended)
    {
        m_thread = std::jthread([this, &ended](const std::stop_token &stop) {
            ProgressSlot slot;
            RunContext context(stop, slot);
            while (!stop.stop_requested()) {
                if (!round(ended, context))
                    return;
                context.nap(betweenRounds);
            }
        });
    }
    void stop()
    {
        m_thread.request_stop();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    PostgresConnection m_session;
    QStringList m_databases;
    int m_sparedPid;
    std::jthread m_thread;
};

QString describe(const QList<Session> &sessions)
{
    QStringList out;
    for (const Session &session : sessions)
        out.append(u"pid %1, %2, %3"_s.arg(session.pid).arg(session.user, session.program));
    return out.join(u"; "_s);
}

// A pool that came back twice stands there once.
void withoutRepeats(QList<Session> &sessions)
{
    QList<Session> once;
    for (const Session &session : sessions) {
        const auto same = [&](const Session &each) { return each.pid == session.pid; };
        if (std::none_of(once.begin(), once.end(), same))
            once.append(session);
    }
    sessions = once;
}

} // namespace

QString readOnlySetting(const DatabaseProperties &properties)
{
    const QString prefix = u"default_transaction_read_only="_s;
    for (const DatabaseSetting &each : properties.settings) {
        if (each.role.isEmpty() && each.setting.startsWith(prefix))
            return each.setting.mid(prefix.size());
    }
    return {};
}

QString readOnlyStatement(const QString &database, const QString &before)
{
    const QString alter = u"alter database "_s + PostgresConnection::identifier(database);
    return before.isNull() ? QString(alter + u" reset default_transaction_read_only"_s)
                           : QString(alter + u" set default_transaction_read_only = "_s +
                                     PostgresConnection::literal(before));
}

Result<QList<Session>> PostgresTarget::endSessions(RunContext &context)
{
    QList<Session> ended;
    HOLDFAST_TRY_AS(PostgresConnection other, m_engine.session(m_engine.database(), context));
    HOLDFAST_TRY(
        SessionEnder(std::move(other), {m_engine.database()}, m_session->backendPid()).round(ended, context));
    return ended;
}

Result<QList<Session>> PostgresTarget::refuseWrites(RunContext &context)
{
    HOLDFAST_TRY(lock(context));
    HOLDFAST_TRY(m_session->run(readOnlyStatement(m_engine.database(), freezeSpelling.toString()), context));
    return endSessions(context);
}

Result<void> PostgresTarget::allowWrites(const QString &before, RunContext &context)
{
    HOLDFAST_TRY(lock(context));
    HOLDFAST_TRY_AS(
        const PostgresConnection::Rows there,
        m_session->query(u"select 1 from pg_database where datname = $1"_s, {m_engine.database()}, context));
    if (there.isEmpty())
        return {}; // dropped meanwhile, and the freeze with it
    HOLDFAST_TRY(m_session->run(readOnlyStatement(m_engine.database(), before), context));
    HOLDFAST_TRY(endSessions(context));
    return {};
}

Result<void> PostgresTarget::renameBoth(const SwapJob &job, RunContext &context)
{
    const QString target = PostgresConnection::identifier(m_engine.database());
    HOLDFAST_TRY(m_session->run(u"begin; set local lock_timeout = '10s'"_s, context));
    if (!job.outgoing.isEmpty()) {
        HOLDFAST_TRY(m_session->run(u"alter database "_s + target + u" rename to "_s +
                                        PostgresConnection::identifier(job.outgoing),
                                    context));
    }
    HOLDFAST_TRY(m_session->run(u"alter database "_s + PostgresConnection::identifier(job.incoming) +
                                    u" rename to "_s + target,
                                context));
    if (job.setComment) {
        HOLDFAST_TRY(
            m_session->run(u"comment on database "_s + target + u" is "_s +
                               (job.comment.isNull() ? u"null"_s : PostgresConnection::literal(job.comment)),
                           context));
    }
    for (const QString &statement : job.statements)
        HOLDFAST_TRY(m_session->run(statement, context));
    HOLDFAST_TRY_AS(const QString oid, oidOf(*m_session, m_engine.database(), context));
    if (oid != job.oid)
        return fail(ErrorCode::PlanStale, job.incoming, u"another database has this name now"_s);
    return {};
}

// What was sent before the connection died may still be on its way: who asks before the session that had it
// is gone hears what was, and then the names change after all. That session holds our lock, so that whoever
// gets the lock knows it gone; one that waits for a client for ever is ended.
Result<bool> PostgresTarget::isSwapped(const SwapJob &job, int committing, RunContext &context)
{
    Error last;
    for (int round = 0; round < roundsToAsk; ++round) {
        if (const Result<void> alone = lock(context); !alone) {
            last = alone.error();
            if (last.code == ErrorCode::Busy && round >= roundsToWait)
                (void)endSession(committing, context);
        } else {
            const Result<PostgresConnection::Rows> rows =
                m_session->query(u"select 1 from pg_database where datname = $1 and oid::text = $2"_s,
                                 {m_engine.database(), job.oid}, context);
            if (rows)
                return !rows->isEmpty();
            last = rows.error();
        }
        context.nap(std::chrono::seconds(1));
    }
    return last;
}

// One of our own.
Result<void> PostgresTarget::endSession(int pid, RunContext &context)
{
    HOLDFAST_TRY_AS(PostgresConnection session, m_engine.maintenance(context));
    HOLDFAST_TRY(session.query(u"select pg_terminate_backend(pid) from pg_stat_activity where pid = $1::int "
                               "and usename = current_user and application_name = 'holdfast'"_s,
                               {QString::number(pid)}, context));
    return {};
}

Result<SwapReport> PostgresTarget::swap(const SwapJob &job, RunContext &context)
{
    HOLDFAST_TRY(lock(context));
    HOLDFAST_TRY(context.checkStop());
    const RunContext::Uncancellable toTheEnd(context);
    HOLDFAST_TRY_AS(PostgresConnection other, m_engine.maintenance(context));
    // In the incoming one, too: somebody may look at a kept database, or an agent visits them all.
    SessionEnder ender(std::move(other), {m_engine.database(), job.incoming}, m_session->backendPid());
    SwapReport report;
    QElapsedTimer shut;
    shut.start();
    HOLDFAST_TRY(ender.round(report.ended, context));
    ender.start(report.ended);
    const Result<void> renamed = renameBoth(job, context);
    ender.stop();
    withoutRepeats(report.ended);
    if (!renamed) {
        (void)m_session->run(u"rollback"_s, context);
        if (renamed.error().code != ErrorCode::SourceBusy)
            return renamed.error();
        QList<Session> left = sessionsOf(*m_session, m_engine.database(), context).value_or(QList<Session>());
        left += sessionsOf(*m_session, job.incoming, context).value_or(QList<Session>());
        return fail(ErrorCode::TargetInUse, m_engine.database(),
                    left.isEmpty() ? renamed.error().detail : describe(left));
    }
    const int committing = m_session->backendPid();
    const Result<void> committed = m_session->run(u"commit"_s, context);
    report.shut = std::chrono::milliseconds(shut.elapsed());
    if (!committed) {
        m_session.reset();
        const Result<bool> done = isSwapped(job, committing, context);
        m_outcomeUnknown = !done.has_value();
        if (!done || !*done)
            return committed.error();
    }
    if (job.incoming == m_side)
        m_sideOid.clear(); // it is no side database any more
    return report;
}

Result<QString> PostgresTarget::someTables(RunContext &context)
{
    HOLDFAST_TRY_AS(PostgresConnection session, m_engine.session(m_engine.database(), context));
    return session.value(
        u"select coalesce(string_agg(oid::text, ','), '') from (select c.oid from pg_class c "
        "where c.oid >= 16384 and c.relkind in ('r', 'p', 'v', 'm', 'S') and "
        "c.relpersistence <> 't' and not exists (select from pg_depend d where d.classid = "
        "'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e') order by 1 limit 64) o"_s,
        {}, context);
}

Result<std::optional<bool>> PostgresTarget::wereReplaced(const QString &tables, RunContext &context)
{
    if (tables.isEmpty()) { // it was empty
        HOLDFAST_TRY_AS(const QString now, someTables(context));
        return std::optional(!now.isEmpty());
    }
    HOLDFAST_TRY_AS(PostgresConnection session, m_engine.session(m_engine.database(), context));
    HOLDFAST_TRY_AS(
        const QString left,
        session.value(u"select count(*) from pg_class where oid = any (string_to_array($1, ',')::oid[])"_s,
                      {tables}, context));
    if (left == u"0")
        return std::optional(true);
    const bool all = left.toLongLong() == tables.count(u',') + 1;
    return all ? std::optional(false) : std::nullopt;
}

// What psql leaves behind when it is ended: a server process that goes on, and holds its locks.
Result<void> PostgresTarget::endOurs(RunContext &context)
{
    constexpr int rounds = 60;
    for (int round = 0; round < rounds; ++round) {
        HOLDFAST_TRY(lock(context));
        HOLDFAST_TRY_AS(
            const QString left,
            m_session->value(u"select count(pg_terminate_backend(pid)) from pg_stat_activity where "
                             "datname = $1 and usename = current_user and application_name = "
                             "'holdfast' and pid <> pg_backend_pid()"_s,
                             {m_engine.database()}, context));
        if (left == u"0")
            return {};
        context.nap(std::chrono::milliseconds(500));
    }
    return fail(ErrorCode::ServerUnreachable, m_engine.database(), u"our own session there does not end"_s);
}

Result<SwapReport> PostgresTarget::emptyInto(const Path &emptying, const Path &script, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools tools, programs(context));
    HOLDFAST_TRY(context.checkStop());
    SwapReport report;
    {
        HOLDFAST_TRY_AS(PostgresConnection other, m_engine.session(m_engine.database(), context));
        // Once: the transaction waits for whoever comes back, and they for it.
        HOLDFAST_TRY(SessionEnder(std::move(other), {m_engine.database()}, m_session->backendPid())
                         .round(report.ended, context));
    }
    const Result<void> done = tools.runScripts(m_engine.access(), m_engine.database(), {emptying, script},
                                               context, [&] { return pulse(m_engine.database(), context); });
    if (done)
        return report;
    const RunContext::Uncancellable toTheEnd(context);
    m_outcomeUnknown = !endOurs(context);
    if (done.error().code != ErrorCode::SourceBusy)
        return done.error();
    const QList<Session> left =
        sessionsOf(*m_session, m_engine.database(), context).value_or(QList<Session>());
    return fail(ErrorCode::TargetInUse, m_engine.database(),
                left.isEmpty() ? done.error().detail : describe(left));
}

} // namespace holdfast
