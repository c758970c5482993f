#include "engine/postgres/PostgresEngine.h"

#include "base/Together.h"
#include "engine/postgres/PostgresCatalog.h"
#include "engine/postgres/PostgresLook.h"
#include "engine/postgres/PostgresWaiters.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// The first column of every row.
Result<QStringList> column(PostgresConnection &session, const QString &sql, const QStringList &parameters,
                           RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows, session.query(sql, parameters, context));
    QStringList out;
    for (const QStringList &row : rows)
        out.append(row.value(0));
    return out;
}

} // namespace

// Of other roles' sessions a plain login sees neither type nor state.
Result<QList<Session>> sessionsOf(PostgresConnection &session, const QString &database, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    session.query(u"select pid, coalesce(usename, ''), coalesce(application_name, ''), "
                                  "coalesce(host(client_addr), ''), coalesce(state, '') from "
                                  "pg_stat_activity where datname = $1 and pid <> pg_backend_pid() and "
                                  "usename is not null and coalesce(backend_type, 'client backend') in "
                                  "('client backend', 'walsender') order by pid"_s,
                                  {database}, context));
    QList<Session> out;
    for (const QStringList &row : rows)
        out.append({row[0].toLongLong(), row[1], row[2], row[3], row[4]});
    return out;
}

namespace {

Result<QList<Extension>> creatableExtensions(PostgresConnection &session, RunContext &context)
{
    HOLDFAST_TRY_AS(
        const PostgresConnection::Rows rows,
        session.query(u"select name, version from pg_available_extension_versions order by 1, 2"_s, {},
                      context));
    QList<Extension> out;
    for (const QStringList &row : rows)
        out.append({row[0], row[1], {}});
    return out;
}

Result<void> ourRights(PostgresConnection &session, ServerFacts &server, const QString &owner,
                       RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    session.query(u"select rolname, rolsuper, rolcreatedb or rolsuper from pg_roles where "
                                  "rolname = current_user"_s,
                                  {}, context));
    const QStringList row = rows.value(0);
    server.role = row.value(0);
    server.superuser = row.value(1) == u"t";
    server.createsDatabases = row.value(2) == u"t";
    server.mayOwn = true;
    if (!owner.isEmpty() && server.roles.contains(owner)) {
        HOLDFAST_TRY_AS(const QString member,
                        session.value(u"select pg_has_role($1, 'USAGE')"_s, {owner}, context));
        server.mayOwn = member == u"t";
    }
    return {};
}

// A lock that is not to be had in two such waits is somebody else's long one: SourceBusy.
const QString beginToRead =
    QStringLiteral("begin isolation level repeatable read read only; set local lock_timeout = '30s'");
const QString beginToLook =
    QStringLiteral("begin isolation level repeatable read read only; set local lock_timeout = '2s'");

Result<QStringList> tablesToLock(PostgresConnection &session, RunContext &context)
{
    return column(
        session,
        u"select format('only %I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on "
        "n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> "
        "'information_schema' and has_table_privilege(c.oid, 'SELECT') order by c.oid"_s,
        {}, context);
}

// Begins the transaction in which a copy is made, with every table locked before its snapshot is taken: a
// TRUNCATE that commits between a snapshot and the lock would leave neither the old rows nor the new ones to
// be seen (PostgreSQL manual 13.6, "Caveats"; LOCK TABLE takes no snapshot). And the locks stay for the
// counting after pg_dump has let go of its own.
Result<void> beginCopy(PostgresConnection &session, RunContext &context)
{
    constexpr qsizetype atOnce = 500;
    HOLDFAST_TRY_AS(const QStringList tables, tablesToLock(session, context));
    HOLDFAST_TRY(session.run(beginToRead, context));
    for (qsizetype i = 0; i < tables.size(); i += atOnce) {
        const Result<void> locked = session.run(
            u"lock table "_s + tables.mid(i, atOnce).join(u", "_s) + u" in access share mode"_s, context);
        // One that went since it was listed (42P01): begin again.
        if (!locked && locked.error().detail.startsWith(u"42P01"_s))
            return fail(ErrorCode::SourceBusy, locked.error().subject, locked.error().detail);
        HOLDFAST_TRY(locked);
    }
    return {};
}

} // namespace

PostgresEngine::PostgresEngine(ServerAccess access, Outside outside)
    : m_access(std::move(access)), m_outside(outside)
{
}

QString PostgresEngine::version() const
{
    return u"PostgreSQL "_s + (m_serverVersion == 0 ? QString() : versionText(m_serverVersion));
}

Result<PostgresTools> PostgresEngine::tools(int serverMajor, RunContext &context)
{
    if (!m_tools) {
        HOLDFAST_TRY_AS(const PostgresTools found,
                        PostgresTools::find({m_outside.files, m_outside.processes}, serverMajor, context));
        m_tools.emplace(found);
    }
    return *m_tools;
}

Result<PostgresConnection> PostgresEngine::session(const QString &name, RunContext &context)
{
    Result<PostgresConnection> opened = PostgresConnection::open(m_access, name, context);
    if (opened && !m_pinned) {
        m_access.url = opened->pinned(m_access.url);
        m_pinned = true;
    }
    return opened;
}

Result<PostgresConnection> PostgresEngine::maintenance(RunContext &context)
{
    Error first;
    for (const QString &name : {u"postgres"_s, u"template1"_s}) {
        if (name == database()) // a session cannot rename its own
            continue;
        Result<PostgresConnection> opened = session(name, context);
        if (opened)
            return opened;
        if (first.detail.isEmpty())
            first = opened.error();
        if (opened.error().code == ErrorCode::ServerUnreachable ||
            opened.error().code == ErrorCode::Cancelled)
            break;
    }
    return first;
}

Result<void> PostgresEngine::lookAround(PostgresConnection &session, LiveDatabase &live, RunContext &context)
{
    ServerFacts server;
    server.version = m_serverVersion = session.serverVersion();
    HOLDFAST_TRY_AS(const QString identifier, systemIdentifierOf(session, context));
    live.identity = {session.place() + u'/' + database(), 0, identifier, database()};
    live.journalMode = version();
    HOLDFAST_TRY_AS(const QString recovery, session.value(u"select pg_is_in_recovery()"_s, {}, context));
    server.inRecovery = recovery == u"t";
    HOLDFAST_TRY_AS(server.databases,
                    column(session, u"select datname from pg_database order by 1"_s, {}, context));
    HOLDFAST_TRY_AS(server.roles, column(session, u"select rolname from pg_roles order by 1"_s, {}, context));
    HOLDFAST_TRY_AS(server.tablespaces,
                    column(session, u"select spcname from pg_tablespace order by 1"_s, {}, context));
    HOLDFAST_TRY_AS(server.extensions, creatableExtensions(session, context));
    if (live.state == LiveState::Missing) {
        HOLDFAST_TRY_AS(server.properties, propertiesOf(session, u"template1"_s, context));
        HOLDFAST_TRY_AS(server.properties.owner, session.value(u"select current_user"_s, {}, context));
        server.properties.acl.clear();
        server.properties.comment.clear();
        server.properties.settings.clear();
        server.properties.isTemplate = false;
    } else {
        HOLDFAST_TRY_AS(server.properties, propertiesOf(session, database(), context));
        HOLDFAST_TRY_AS(server.oid, oidOf(session, database(), context));
        HOLDFAST_TRY_AS(server.sessions, sessionsOf(session, database(), context));
    }
    HOLDFAST_TRY_AS(server.prepared,
                    column(session, u"select gid from pg_prepared_xacts where database = $1 order by 1"_s,
                           {database()}, context));
    HOLDFAST_TRY_AS(server.slotNames,
                    column(session,
                           u"select slot_name from pg_replication_slots where database = $1 order by 1"_s,
                           {database()}, context));
    HOLDFAST_TRY_AS(server.subscriptions,
                    column(session,
                           u"select subname from pg_subscription where subdbid = "
                           "(select oid from pg_database where datname = $1) order by 1"_s,
                           {database()}, context));
    HOLDFAST_TRY(ourRights(session, server, server.properties.owner, context));
    const Result<PostgresConnection> beside = maintenance(context);
    server.besides = beside.has_value();
    const Result<PostgresTools> fitting = tools(majorOf(server.version), context);
    if (fitting)
        server.toolsVersion = fitting->version();
    else if (fitting.error().code == ErrorCode::Cancelled)
        return fitting.error();
    else
        server.toolsReport = fitting.error().detail;
    live.server = server;
    return lookCloser(session, m_outside, live, context);
}

Result<LiveDatabase> PostgresEngine::look(RowCounts counts, RunContext &context)
{
    LiveDatabase live;
    Result<PostgresConnection> session = this->session(database(), context);
    if (session) {
        live.state = LiveState::Sound;
    } else {
        if (session.error().code != ErrorCode::DatabaseNotFound)
            return session.error();
        session = maintenance(context);
        if (!session)
            return session.error();
    }
    HOLDFAST_TRY(lookAround(*session, live, context));
    if (live.state == LiveState::Missing)
        return live;
    HOLDFAST_TRY_AS(const QString size,
                    session->value(u"select pg_database_size($1)"_s, {database()}, context));
    live.size = size.toLongLong();
    live.modified = m_outside.clock.nowUtc();
    HOLDFAST_TRY(session->run(beginToLook, context));
    const Result<Fingerprint> counted = fingerprintOf(*session, counts, context, &live.newest);
    if (counted) {
        live.facts = *counted;
        return live;
    }
    live.newest.clear();
    live.report = counted.error().detail;
    // Somebody holds a table: neither rows nor schema can be read now (pg_get_expr takes a lock, too), and
    // that must not keep a restore away.
    if (counted.error().code == ErrorCode::SourceBusy)
        return live;
    // Neither must rows that the server cannot read: then a restore is what helps.
    if (counted.error().code != ErrorCode::EngineFailed || counts == RowCounts::Skip)
        return counted.error();
    const Result<void> again = session->run(u"rollback; "_s + beginToLook, context);
    if (!again)
        return counted.error();
    live.report = counted.error().subject + u": "_s + live.report;
    HOLDFAST_TRY_AS(live.facts, fingerprintOf(*session, RowCounts::Skip, context));
    return live;
}

Result<CopyReport> PostgresEngine::copy(const CopyTarget &to, RunContext &context)
{
    constexpr int attempts = 3;
    for (int attempt = 0;; ++attempt) {
        Result<CopyReport> out = copyOnce(to, context);
        if (out)
            out->restarts = attempt;
        if (out || out.error().code != ErrorCode::SourceBusy || attempt + 1 == attempts)
            return out;
    }
}

// The digests are taken in the dump's own snapshot, by the session that holds it, while pg_dump works: the
// server reads each table's pages once for both. A third session watches whom we keep waiting.
Result<Fingerprint> PostgresEngine::dumpAndCount(PostgresConnection &session, const DumpJob &job,
                                                 ByteSink &to, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools programs, tools(majorOf(m_serverVersion), context));
    HOLDFAST_TRY_AS(PostgresConnection watching, this->session(database(), context));
    const int pid = session.backendPid();
    Fingerprint counted;
    std::stop_source over;
    const auto dump = [&](RunContext &own) { return programs.dump(m_access, job, to, own); };
    const auto count = [&](RunContext &own) -> Result<void> {
        HOLDFAST_TRY_AS(counted, fingerprintOf(session, RowCounts::Sketch, own));
        return {};
    };
    const auto both = [&](RunContext &own) {
        Result<void> out = runTogether(own, {dump, count});
        over.request_stop();
        return out;
    };
    const auto watch = [&](RunContext &own) {
        RunContext untilOver = own.beside(over.get_token());
        return keepOthersFromWaiting(watching, pid, m_outside.clock, untilOver);
    };
    HOLDFAST_TRY(runTogether(context, {both, watch}));
    return counted;
}

Result<CopyReport> PostgresEngine::copyOnce(const CopyTarget &to, RunContext &context)
{
    HOLDFAST_TRY_AS(PostgresConnection session, this->session(database(), context));
    m_serverVersion = session.serverVersion();
    HOLDFAST_TRY_AS(const PostgresTools programs, tools(majorOf(m_serverVersion), context));
    CopyReport report;
    // Sequences stand outside snapshots: what was handed out while we dumped lies between the two looks.
    HOLDFAST_TRY_AS(const QList<SequenceRange> before, sequencesOf(session, context));
    HOLDFAST_TRY(beginCopy(session, context));
    HOLDFAST_TRY_AS(const QString snapshot, session.value(u"select pg_export_snapshot()"_s, {}, context));
    report.consistencyPoint = m_outside.clock.nowUtc();
    HOLDFAST_TRY_AS(const QString encoding, session.value(u"show server_encoding"_s, {}, context));
    HOLDFAST_TRY_AS(ByteSink *const sink, to.open());
    HOLDFAST_TRY_AS(report.fingerprint,
                    dumpAndCount(session, {database(), snapshot, encoding}, *sink, context));
    HOLDFAST_TRY_AS(report.fingerprint->sequences, sequencesOf(session, context));
    for (SequenceRange &sequence : report.fingerprint->sequences) {
        for (const SequenceRange &earlier : before) {
            if (earlier.name == sequence.name)
                sequence.first = earlier.first;
        }
    }
    HOLDFAST_TRY_AS(report.postgres, detailsOf(session, database(), context));
    report.postgres->serverVersion = m_serverVersion;
    report.postgres->clientVersion = programs.version();
    return report;
}

// To read, any version serves that is not older than the one that wrote it.
Result<PostgresTools> PostgresEngine::readingTools(RunContext &context)
{
    if (m_tools)
        return *m_tools;
    return PostgresTools::findNewest({m_outside.files, m_outside.processes}, context);
}

namespace {

Result<ContentReport> reportOf(const Result<void> &read)
{
    if (!read && read.error().code != ErrorCode::ArtefactDamaged)
        return read.error();
    ContentReport report;
    report.sound = read.has_value();
    report.report = read ? u"ok"_s : read.error().detail;
    return report;
}

} // namespace

Result<ContentReport> PostgresEngine::examine(const Path &file, RowCounts /*counts*/, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools programs, readingTools(context));
    return reportOf(programs.readThrough(file, context));
}

Result<ContentReport> PostgresEngine::examineCopy(const Path & /*work*/, const ReadBack &readBack,
                                                  RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools programs, readingTools(context));
    // What the disk gives back is judged by digest first: then a program that stumbles says that the dump is
    // bad, not the disk.
    return reportOf(programs.readThrough(readBack, context));
}

Result<bool> PostgresEngine::copyRoles(const OpenSink &to, RolePasswords passwords, RunContext &context)
{
    HOLDFAST_TRY_AS(PostgresConnection session, this->session(database(), context));
    HOLDFAST_TRY_AS(const PostgresTools programs, tools(majorOf(m_serverVersion), context));
    HOLDFAST_TRY_AS(
        const QString superuser,
        session.value(u"select rolsuper from pg_roles where rolname = current_user"_s, {}, context));
    const bool with = passwords == RolePasswords::IfReadable && superuser == u"t";
    HOLDFAST_TRY_AS(ByteSink *const sink, to());
    HOLDFAST_TRY(programs.dumpRoles(m_access, with ? RolePasswords::IfReadable : RolePasswords::LeaveOut,
                                    *sink, context));
    return with;
}

} // namespace holdfast
