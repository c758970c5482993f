#include "engine/postgres/PostgresLook.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Longer than this is a transaction that somebody should know of before it is ended.
const auto longTransactions = uR"(
select a.pid, coalesce(a.usename, ''), coalesce(a.application_name, ''), coalesce(host(a.client_addr), ''),
    coalesce(a.state, ''), coalesce(extract(epoch from clock_timestamp() - a.xact_start), 0)::bigint, x.held
from pg_stat_activity a
cross join lateral (
    select exists (select from pg_locks l join pg_database d on d.oid = l.database
                   where l.pid = a.pid and d.datname = a.datname and l.granted
                       and l.locktype = 'relation' and l.mode = 'AccessExclusiveLock')) x(held)
where a.datname = $1 and a.pid <> pg_backend_pid() and a.usename is not null
    and (x.held or a.xact_start < clock_timestamp() - interval '5 minutes')
order by a.pid)"_s;

// Recorded for databases from 15 on.
const auto databaseCollations = uR"(
select quote_ident(datname), datcollversion, pg_database_collation_actual_version(oid)
from pg_database
where datname in ($1, 'template0') and datcollversion <> pg_database_collation_actual_version(oid)
order by 1)"_s;

const auto usedCollations = uR"(
select format('%I.%I', n.nspname, c.collname), c.collversion, pg_collation_actual_version(c.oid)
from pg_collation c
join pg_namespace n on n.oid = c.collnamespace
where c.collversion <> pg_collation_actual_version(c.oid)
    and exists (select from pg_depend d
                where d.refclassid = 'pg_collation'::regclass and d.refobjid = c.oid)
order by 1)"_s;

// No rows where the question is refused.
Result<PostgresConnection::Rows> asked(PostgresConnection &session, const QString &sql,
                                       const QStringList &parameters, RunContext &context)
{
    const Result<PostgresConnection::Rows> rows = session.query(sql, parameters, context);
    if (rows)
        return rows;
    const bool broken = rows.error().code == ErrorCode::Cancelled ||
                        rows.error().code == ErrorCode::ServerUnreachable ||
                        rows.error().detail.startsWith(u"08"_s) || rows.error().detail.startsWith(u"57P"_s);
    if (broken)
        return rows.error();
    return PostgresConnection::Rows();
}

Result<void> lookAtDatabase(PostgresConnection &session, const QString &database, ServerFacts &server,
                            RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresConnection::Rows waits,
                    asked(session, longTransactions, {database}, context));
    for (const QStringList &row : waits)
        server.longTransactions.append({{row[0].toLongLong(), row[1], row[2], row[3], row[4]},
                                        std::chrono::seconds(row[5].toLongLong()),
                                        row[6] == u"t"});
    HOLDFAST_TRY_AS(const PostgresConnection::Rows used, asked(session, usedCollations, {}, context));
    for (const QStringList &row : used)
        server.collations.append({row[0], row[1], row[2]});
    HOLDFAST_TRY_AS(const PostgresConnection::Rows publications,
                    asked(session, u"select pubname from pg_publication order by 1"_s, {}, context));
    for (const QStringList &row : publications)
        server.publications.append(row[0]);
    return {};
}

Result<void> lookAtClock(PostgresConnection &session, const Clock &clock, ServerFacts &server,
                         RunContext &context)
{
    const QDateTime before = clock.nowUtc();
    HOLDFAST_TRY_AS(
        const QString theirs,
        session.value(u"select (extract(epoch from clock_timestamp()) * 1000)::bigint"_s, {}, context));
    const qint64 ours = (before.toMSecsSinceEpoch() + clock.nowUtc().toMSecsSinceEpoch()) / 2;
    server.clockAhead = std::chrono::milliseconds(theirs.toLongLong() - ours);
    return {};
}

bool isLoopback(const QString &address)
{
    return address.isEmpty() || address.startsWith(u"127."_s) || address == u"::1";
}

// A path that the server names is one of this machine only where it leads to the same folder: a container has
// its own, and can be reached by a socket as well. Seconds, since that is what pg_stat_file is asked for.
Result<void> lookForFiles(PostgresConnection &session, Files &files, ServerFacts &server, RunContext &context)
{
    HOLDFAST_TRY_AS(const QString address,
                    session.value(u"select coalesce(host(inet_server_addr()), '')"_s, {}, context));
    if (!isLoopback(address))
        return {};
    server.files = ServerFiles::Hidden;
    HOLDFAST_TRY_AS(const PostgresConnection::Rows told,
                    asked(session,
                          u"select current_setting('data_directory'), floor(extract(epoch from modification))"
                          "::bigint from pg_stat_file(current_setting('data_directory'))"_s,
                          {}, context));
    if (told.isEmpty())
        return {};
    server.files = ServerFiles::Elsewhere;
    const Result<Path> folder = files.canonical(toPath(told[0][0]));
    if (!folder)
        return {};
    const Result<FileFacts> facts = files.facts(*folder);
    if (!facts || facts->type != FileType::Folder ||
        facts->modifiedExactly.tv_sec != static_cast<time_t>(told[0][1].toLongLong()))
        return {};
    server.files = ServerFiles::Here;
    server.dataFolder = *folder;
    HOLDFAST_TRY_AS(const PostgresConnection::Rows tablespaces,
                    asked(session,
                          u"select spcname, pg_tablespace_location(oid) from pg_tablespace where "
                          "pg_tablespace_location(oid) <> ''"_s,
                          {}, context));
    for (const QStringList &row : tablespaces)
        server.tablespaceFolders.insert(row[0], toPath(row[1]));
    return {};
}

} // namespace

Result<void> lookCloser(PostgresConnection &session, PostgresEngine::Outside outside, LiveDatabase &live,
                        RunContext &context)
{
    ServerFacts &server = *live.server;
    const QString &database = live.identity.database;
    if (majorOf(server.version) >= 15) {
        HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                        asked(session, databaseCollations, {database}, context));
        for (const QStringList &row : rows)
            server.collations.append({row[0], row[1], row[2]});
    }
    if (live.state != LiveState::Missing)
        HOLDFAST_TRY(lookAtDatabase(session, database, server, context));
    HOLDFAST_TRY(lookAtClock(session, outside.clock, server, context));
    return lookForFiles(session, outside.files, server, context);
}

} // namespace holdfast
