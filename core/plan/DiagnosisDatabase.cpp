// Whether the database is there, can be read, and is whole.

#include "plan/DiagnosisFacts.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype mostProblems = 10;
constexpr qsizetype longestReport = 400; // characters
constexpr qint64 largestHeld = 512LL * 1024 * 1024;

QString cut(const QString &text)
{
    return text.size() > longestReport ? text.left(longestReport) + u'…' : text;
}

Phrase readable()
{
    return phrase(u"fact-database-expected");
}

Phrase whole(const Environment &environment)
{
    return phrase(environment.database.mode == Mode::Sqlite ? u"fact-check-expected"
                                                            : u"fact-check-server-expected");
}

CheckResult failed(const QString &id, const Phrase &expected, const Phrase &observed)
{
    CheckResult row = factRow(id, Verdict::Fail, expected, observed);
    row.remedy = phrase(u"fact-database-remedy");
    return row;
}

CheckResult unreachable(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ServerUnreachable:
        return failed(u"database"_s, readable(),
                      phrase(u"fact-server-unreachable", {error.subject, cut(error.detail)}));
    case ErrorCode::LoginFailed:
        return failed(u"database"_s, readable(), phrase(u"fact-login-refused", {cut(error.detail)}));
    case ErrorCode::DatabaseNotFound:
        return failed(u"database"_s, readable(), phrase(u"fact-database-missing", {error.subject}));
    case ErrorCode::Cancelled:
    case ErrorCode::PermissionDenied: // what this login may not do says nothing of the application's
    case ErrorCode::SourceBusy:
    case ErrorCode::PreconditionFailed:
        return notKnown(u"database"_s, readable(), error);
    default:
        return failed(u"database"_s, readable(), phrase(u"fact-database-unreadable", {cut(error.detail)}));
    }
}

CheckResult judgeLook(const LiveDatabase &live, const Environment &environment)
{
    const QString place = environment.databasePlace();
    switch (live.state) {
    case LiveState::Missing:
        return failed(u"database"_s, readable(), phrase(u"fact-database-missing", {place}));
    case LiveState::NotADatabase:
        return failed(u"database"_s, readable(), phrase(u"fact-no-database", {place, cut(live.report)}));
    case LiveState::Damaged:
        return failed(u"database"_s, readable(), phrase(u"fact-database-unreadable", {cut(live.report)}));
    case LiveState::Sound:
        break;
    }
    return factRow(u"database"_s, Verdict::Pass, readable(),
                   phrase(u"fact-database-readable", {place, bytesValue(live.size)}));
}

CheckResult checkFile(DatabaseEngine &engine, const Environment &environment, RunContext &context)
{
    const Result<QStringList> said =
        engine.ask(u"PRAGMA quick_check("_s + QString::number(mostProblems) + u')', mostProblems, context);
    const QString id = u"database-check"_s;
    if (said && *said == QStringList{u"ok"_s})
        return factRow(id, Verdict::Pass, whole(environment), phrase(u"fact-check-ok"));
    if (said)
        return failed(id, whole(environment), phrase(u"fact-check-problems", {cut(said->join(u"; "_s))}));
    const ErrorCode code = said.error().code;
    if (code == ErrorCode::SourceDamaged || code == ErrorCode::NotADatabase)
        return failed(id, whole(environment), phrase(u"fact-check-problems", {cut(said.error().detail)}));
    return notKnown(id, whole(environment), said.error());
}

// Every table of the catalogue, and what the server itself has noted of pages whose checksum was wrong
// (pg_stat_database, PostgreSQL 12 and later). Their rows are not read.
CheckResult checkServer(DatabaseEngine &engine, const Environment &environment, RunContext &context)
{
    const QString id = u"database-check"_s;
    const Result<QStringList> tables = engine.ask(
        u"SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid"
        u" WHERE c.relkind IN ('r', 'p', 'm') AND a.attnum > 0"_s,
        1, context);
    if (!tables && tables.error().code == ErrorCode::EngineFailed)
        return failed(id, whole(environment), phrase(u"fact-check-problems", {cut(tables.error().detail)}));
    if (!tables)
        return notKnown(id, whole(environment), tables.error());
    const Result<QStringList> wrong = engine.ask(
        u"SELECT checksum_failures FROM pg_catalog.pg_stat_database WHERE datname = current_database()"_s, 1,
        context);
    const QString failures = wrong ? wrong->value(0) : QString();
    if (failures.toLongLong() > 0)
        return failed(id, whole(environment), phrase(u"fact-checksums-wrong", {failures}));
    return factRow(id, Verdict::Pass, whole(environment),
                   phrase(failures.isEmpty() ? u"fact-catalog-read" : u"fact-catalog-read-checksums"));
}

CheckResult checkWhole(DatabaseEngine &engine, const LiveDatabase &live, const Environment &environment,
                       RunContext &context)
{
    if (environment.database.mode == Mode::Postgres)
        return checkServer(engine, environment, context);
    if (holdsWritersUp(live))
        return factRow(u"database-check"_s, Verdict::Skipped, whole(environment),
                       phrase(u"fact-check-would-hold", {bytesValue(live.size)}));
    return checkFile(engine, environment, context);
}

TokenUse loginOf(const Environment &environment, const Result<LiveDatabase> &live)
{
    const bool refused = !live && live.error().code == ErrorCode::LoginFailed;
    return {environment.databasePlace(), refused, refused ? cut(live.error().detail) : QString()};
}

void findDatabase(const DiagnosisSubject &subject, RunContext &context, const Tell &tell)
{
    const Environment &environment = subject.environment;
    const bool server = environment.database.mode == Mode::Postgres;
    Result<std::unique_ptr<DatabaseEngine>> engine = engineFor(subject.services, environment);
    QElapsedTimer timer;
    timer.start();
    const Result<LiveDatabase> live =
        engine ? (*engine)->look(RowCounts::Skip, context) : Result<LiveDatabase>(engine.error());
    CheckResult row = live ? judgeLook(*live, environment) : unreachable(live.error());
    row.duration = std::chrono::milliseconds(timer.restart());
    Finding first{{row}};
    if (server)
        first.tokens.append(loginOf(environment, live));
    if (live && live->server && live->server->clockAhead)
        first.clocks.append({environment.databasePlace(), *live->server->clockAhead});
    tell(first);
    CheckResult check = factRow(u"database-check"_s, Verdict::Skipped, whole(environment),
                                phrase(u"fact-check-needs-database"));
    if (row.verdict == Verdict::Pass)
        check = checkWhole(**engine, *live, environment, context);
    check.duration = std::chrono::milliseconds(timer.elapsed());
    tell({{check}});
}

} // namespace

bool holdsWritersUp(const LiveDatabase &live)
{
    return live.journalMode != u"wal" && live.size > largestHeld;
}

void addDatabaseFinders(std::vector<Finder> &out, const DiagnosisSubject &subject)
{
    out.push_back({{u"database"_s, u"database-check"_s}, [subject](RunContext &context, const Tell &tell) {
                       findDatabase(subject, context, tell);
                   }});
}

} // namespace holdfast
