#include "engine/postgres/PostgresScratch.h"

#include "engine/postgres/PostgresCatalog.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// In front of who made it, as JSON.
const QString marker = QStringLiteral("holdfast scratch database ");

constexpr int firstWithAmcheck = 14; // of heaps: PostgreSQL 14 release notes, E.27.3.9

QString quoted(const QString &name)
{
    return PostgresConnection::identifier(name);
}

// An extension that only a superuser may make, or that is not installed, is no fault of the backup.
Result<QString> whyNoAmcheck(PostgresConnection &session, RunContext &context)
{
    if (majorOf(session.serverVersion()) < firstWithAmcheck)
        return u"the server is older than PostgreSQL 14"_s;
    HOLDFAST_TRY_AS(
        const PostgresConnection::Rows there,
        session.query(u"select 1 from pg_available_extensions where name = 'amcheck'"_s, {}, context));
    if (there.isEmpty())
        return u"the extension amcheck is not installed on the server"_s;
    const Result<void> made = session.run(u"create extension if not exists amcheck"_s, context);
    if (!made && made.error().code == ErrorCode::PermissionDenied)
        return u"this login may not make the extension amcheck: "_s + made.error().detail;
    HOLDFAST_TRY(made);
    return QString();
}

} // namespace

QString toComment(const ScratchMark &mark)
{
    const QJsonObject who{{u"database"_s, mark.database}, {u"set"_s, mark.set}, {u"run"_s, mark.run},
                          {u"host"_s, mark.host},         {u"pid"_s, mark.pid}, {u"ticks"_s, mark.ticks}};
    return marker + QString::fromUtf8(QJsonDocument(who).toJson(QJsonDocument::Compact));
}

std::optional<ScratchMark> scratchMarkIn(const QString &comment)
{
    if (!comment.startsWith(marker))
        return std::nullopt;
    const QJsonObject who = QJsonDocument::fromJson(comment.mid(marker.size()).toUtf8()).object();
    const ScratchMark mark{who.value(u"database").toString(), who.value(u"set").toString(),
                           who.value(u"run").toString(),      who.value(u"host").toString(),
                           who.value(u"pid").toInteger(),     who.value(u"ticks").toInteger()};
    if (mark.run.isEmpty() || mark.set.isEmpty())
        return std::nullopt;
    return mark;
}

QString scratchName(const QString &database, const QDateTime &time, const QString &letters)
{
    return besideName(database, u"_check_"_s, time.toUTC().toString(u"yyyyMMdd_HHmmss_"_s) + letters);
}

PostgresScratch::PostgresScratch(PostgresEngine &engine, const QString &name, const ScratchMark &mark)
    : m_engine(engine), m_mark(mark), m_own{name, {}, toComment(mark)}
{
}

PostgresScratch::~PostgresScratch()
{
    ProgressSlot slot;
    RunContext context({}, slot);
    (void)drop(context); // what cannot go now goes the next time
}

Result<void> PostgresScratch::create(const DatabaseProperties &wanted, RunContext &context)
{
    Result<PostgresConnection> session = m_engine.maintenance(context);
    if (!session)
        return session.error();
    m_session.emplace(std::move(*session));
    const Result<void> made = createBeside(*m_session, wanted, m_own, context);
    m_unsure = !made && (!oid().isEmpty() || made.error().code == ErrorCode::ServerUnreachable);
    HOLDFAST_TRY(made);
    // What is in it belongs to the one in use, and whoever may not read that may not read this.
    return m_session->run(u"revoke all on database "_s + quoted(name()) + u" from public"_s, context);
}

Result<PostgresTools> PostgresScratch::programs(RunContext &context)
{
    return m_engine.tools(majorOf(m_session->serverVersion()), context);
}

qint64 PostgresScratch::pulse(RunContext &context)
{
    const qint64 now = m_watch ? m_watch->look(context) : pulseOf(*m_session, name(), context);
    if (!m_watch && now != m_pulse)
        context.beat();
    m_pulse = now;
    return now;
}

Result<void> PostgresScratch::watched(qint64 expected, RunContext &context,
                                      const std::function<Result<void>()> &load)
{
    m_watch.emplace(*m_session, name(), expected);
    (void)pulse(context); // growth counts from here
    const Result<void> loaded = load();
    if (loaded)
        m_watch->finish(context);
    m_watch.reset();
    return loaded;
}

Result<void> PostgresScratch::load(LoadJob job, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools tools, programs(context));
    job.database = name();
    job.pulse = [&] { return pulse(context); };
    return watched(job.expectedBytes, context, [&] { return tools.load(m_engine.access(), job, context); });
}

Result<void> PostgresScratch::loadScript(const Path &script, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools tools, programs(context));
    return watched(0, context, [&] {
        return tools.runScripts(m_engine.access(), name(), {script}, context, [&] { return pulse(context); });
    });
}

Result<QStringList> PostgresScratch::giveSettings(const DatabaseProperties &wanted, RunContext &context)
{
    QStringList refused;
    for (const QString &statement : settingStatements(wanted, name())) {
        const Result<void> given = m_session->run(statement, context);
        // As of PostgresTarget: not ours to give, or not known to this server (42704, 22023).
        const bool passed = !given && (given.error().code == ErrorCode::PermissionDenied ||
                                       given.error().detail.startsWith(u"42704"_s) ||
                                       given.error().detail.startsWith(u"22023"_s));
        if (!given && !passed)
            return given.error();
        if (!given)
            refused.append(statement.section(u" TO "_s, 0, 0)); // the value may be a secret
    }
    return refused;
}

Result<PostgresConnection> PostgresScratch::session(RunContext &context)
{
    return m_engine.session(name(), context);
}

Result<StructureReport> PostgresScratch::checkStructures(RunContext &context)
{
    StructureReport out;
    HOLDFAST_TRY_AS(PostgresConnection session, this->session(context));
    HOLDFAST_TRY_AS(out.whyNot, whyNoAmcheck(session, context));
    if (!out.whyNot.isEmpty())
        return out;
    HOLDFAST_TRY_AS(const PostgresTools tools, programs(context));
    return tools.checkStructures(m_engine.access(), name(), context, [&] { return pulse(context); });
}

Result<void> PostgresScratch::drop(RunContext &context)
{
    if (m_unsure) {
        HOLDFAST_TRY(dropLeftover(m_engine, {name(), oid(), m_mark.set, m_mark.run, m_mark.host}, context));
    } else if (!oid().isEmpty()) {
        HOLDFAST_TRY(dropBeside(m_engine, m_own, context));
    }
    m_unsure = false;
    m_own.oid.clear();
    return {};
}

Result<ScratchFate> dropLeftover(PostgresEngine &engine, const ScratchLeftover &leftover, RunContext &context)
{
    const RunContext::Uncancellable toTheEnd(context);
    Result<PostgresConnection> session = engine.maintenance(context);
    if (!session)
        return session.error();
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    session->query(u"select oid::text, shobj_description(oid, 'pg_database') from "
                                   "pg_database where datname = $1"_s,
                                   {leftover.name}, context));
    if (rows.isEmpty())
        return ScratchFate::Gone;
    OwnDatabase own{leftover.name, rows[0][0], rows[0][1]};
    if (own.mark.isNull() && (leftover.oid.isEmpty() || leftover.oid == own.oid)) {
        own.mark = toComment({engine.database(), leftover.set, leftover.run, leftover.host, 0, 0});
        HOLDFAST_TRY(session->run(u"comment on database "_s + quoted(own.name) + u" is "_s +
                                      PostgresConnection::literal(own.mark),
                                  context));
    }
    const std::optional<ScratchMark> mark = scratchMarkIn(own.mark);
    const bool ours = mark && mark->run == leftover.run && mark->set == leftover.set &&
                      mark->host == leftover.host && mark->database == engine.database() &&
                      (leftover.oid.isEmpty() || leftover.oid == own.oid);
    if (!ours)
        return ScratchFate::NotOurs;
    HOLDFAST_TRY(dropBeside(engine, own, context));
    return ScratchFate::Dropped;
}

} // namespace holdfast
