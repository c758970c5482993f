// The moment at which a restore or a revert changes what applications see.

#include "engine/postgres/PostgresTarget.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::chrono::milliseconds betweenRounds{20};
constexpr int roundsToAsk = 60; // for the outcome of a commit whose answer was lost, a second apart

// Ends the sessions of others in one database, again and again, on a thread of its own: while it is being
// renamed, pools come back faster than one could ask. RENAME itself waits up to five seconds for them to be
// gone (PostgreSQL source, CountOtherDBBackends).
class SessionEnder
{
public:
    SessionEnder(PostgresConnection session, QString database, int sparedPid)
        : m_session(std::move(session)), m_database(std::move(database)), m_sparedPid(sparedPid)
    {
    }

    // One round; adds whom it ended.
    Result<void> round(QList<Session> &ended, RunContext &context)
    {
        HOLDFAST_TRY_AS(const QList<Session> sessions, sessionsOf(m_session, m_database, context));
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
    QString m_database;
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

Result<void> PostgresTarget::renameBoth(const SwapJob &job, SwapReport &report, RunContext &context)
{
    const QString target = PostgresConnection::identifier(m_engine.database());
    HOLDFAST_TRY(m_session->run(u"begin; set local lock_timeout = '10s'"_s, context));
    if (!job.outgoing.isEmpty()) {
        HOLDFAST_TRY_AS(report.outgoingOid,
                        m_session->value(u"select oid::text from pg_database where datname = $1"_s,
                                         {m_engine.database()}, context));
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
    HOLDFAST_TRY_AS(const QString oid,
                    m_session->value(u"select oid::text from pg_database where datname = $1"_s,
                                     {m_engine.database()}, context));
    if (oid != job.oid)
        return fail(ErrorCode::PlanStale, job.incoming, u"another database has this name now"_s);
    return {};
}

Result<bool> PostgresTarget::isSwapped(const SwapJob &job, RunContext &context)
{
    Error last;
    for (int round = 0; round < roundsToAsk; ++round) {
        Result<PostgresConnection> session = m_engine.maintenance(context);
        if (session) {
            HOLDFAST_TRY_AS(
                const PostgresConnection::Rows rows,
                session->query(u"select 1 from pg_database where datname = $1 and oid::text = $2"_s,
                               {m_engine.database(), job.oid}, context));
            return !rows.isEmpty();
        }
        last = session.error();
        context.nap(std::chrono::seconds(1));
    }
    return last;
}

Result<SwapReport> PostgresTarget::swap(const SwapJob &job, RunContext &context)
{
    HOLDFAST_TRY(lock(context));
    HOLDFAST_TRY(context.checkStop());
    const RunContext::Uncancellable toTheEnd(context);
    HOLDFAST_TRY_AS(PostgresConnection other, m_engine.maintenance(context));
    SessionEnder ender(std::move(other), m_engine.database(), m_session->backendPid());
    SwapReport report;
    QElapsedTimer shut;
    shut.start();
    if (!job.outgoing.isEmpty()) {
        HOLDFAST_TRY(ender.round(report.ended, context));
        ender.start(report.ended);
    }
    const Result<void> renamed = renameBoth(job, report, context);
    ender.stop();
    withoutRepeats(report.ended);
    if (!renamed) {
        (void)m_session->run(u"rollback"_s, context);
        if (renamed.error().code != ErrorCode::SourceBusy)
            return renamed.error();
        const Result<QList<Session>> left = sessionsOf(*m_session, m_engine.database(), context);
        return fail(ErrorCode::TargetInUse, m_engine.database(),
                    left && !left->isEmpty() ? describe(*left) : renamed.error().detail);
    }
    const Result<void> committed = m_session->run(u"commit"_s, context);
    report.shut = std::chrono::milliseconds(shut.elapsed());
    if (!committed) {
        m_session.reset();
        const Result<bool> done = isSwapped(job, context);
        m_outcomeUnknown = !done.has_value();
        if (!done || !*done)
            return committed.error();
    }
    if (job.incoming == m_side)
        m_sideOid.clear(); // it is no side database any more
    return report;
}

Result<SwapReport> PostgresTarget::emptyInto(const Path &emptying, const Path &script, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools tools, programs(context));
    HOLDFAST_TRY(context.checkStop());
    HOLDFAST_TRY_AS(PostgresConnection other,
                    PostgresConnection::open(m_engine.access(), m_engine.database(), context));
    SwapReport report;
    // Once: the transaction waits for whoever comes back, and they for it.
    HOLDFAST_TRY(SessionEnder(std::move(other), m_engine.database(), m_session->backendPid())
                     .round(report.ended, context));
    const Result<void> done = tools.runScripts(m_engine.access(), m_engine.database(), {emptying, script},
                                               context, [&] { return pulse(m_engine.database(), context); });
    // Without an answer to its commit nobody knows yet whether it holds.
    m_outcomeUnknown = !done && done.error().code == ErrorCode::ServerUnreachable;
    HOLDFAST_TRY(done);
    return report;
}

} // namespace holdfast
