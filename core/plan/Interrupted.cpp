#include "plan/Interrupted.h"

#include "archive/SealedFile.h"
#include "base/Crypto.h"
#include "engine/postgres/PostgresCatalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

bool isChange(const OperationSummary &operation)
{
    return operation.procedure == toString(Procedure::Restore) ||
           operation.procedure == toString(Procedure::Revert);
}

// It exchanged the data and came to its end: what was pending before it is settled.
bool isSettling(const OperationSummary &operation)
{
    const QStringList ends{toString(Outcome::Verified), toString(Outcome::RestoredUnverified),
                           toString(Outcome::RestoredWithDeviations), toString(Outcome::RolledBack)};
    return operation.facts.contains(u"method") && ends.contains(operation.outcome);
}

bool isPending(const OperationSummary &operation)
{
    if (operation.running || operation.begun.isEmpty())
        return false; // before its first step it has done nothing
    return operation.outcome.isEmpty() || operation.outcome == toString(Outcome::FailedDataChanged) ||
           operation.outcome == toString(Outcome::OutcomeUnknown) ||
           !operation.facts.value(leftUndoneFact).toArray().isEmpty();
}

bool isOf(const OperationSummary &operation, const Environment &environment, const LiveDatabase *live)
{
    const QJsonObject &facts = operation.facts;
    if (live == nullptr || facts.value(u"configured_target").toString() == environment.databasePlace())
        return facts.value(u"configured_target").toString() == environment.databasePlace();
    if (environment.database.mode == Mode::Sqlite)
        return facts.value(u"target").toString() == live->identity.path;
    return facts.value(u"system_identifier").toString() == live->identity.systemIdentifier &&
           facts.value(u"database").toString() == live->identity.database;
}

Result<Standing> probeBeside(PostgresConnection &session, const QString &database, const QJsonObject &facts,
                             RunContext &context)
{
    HOLDFAST_TRY_AS(
        const PostgresConnection::Rows rows,
        session.query(u"select oid::text from pg_database where datname = $1"_s, {database}, context));
    const QString now = rows.isEmpty() ? QString() : rows[0].value(0);
    const QString incoming = facts.value(u"incoming_oid").toString();
    const QString kept = facts.value(u"kept_oid").toString();
    if (!incoming.isEmpty() && now == incoming)
        return Standing::After;
    return now == kept ? Standing::Before : Standing::Unknown; // also: there was none, and there is none
}

Result<Standing> probeServer(const Services &services, const Environment &environment, const Interrupted &one,
                             RunContext &context)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<PostgresEngine> engine, postgresEngineFor(services, environment));
    const QJsonObject &facts = one.operation.facts;
    if (!one.isInPlace()) {
        HOLDFAST_TRY_AS(PostgresConnection session, engine->maintenance(context));
        return probeBeside(session, environment.databaseName(), facts, context);
    }
    PostgresTarget target(*engine, facts.value(u"system_identifier").toString());
    if (!facts.contains(u"tables_before"_s))
        return Standing::Unknown; // of a version that did not record them
    HOLDFAST_TRY_AS(const std::optional<bool> replaced,
                    target.wereReplaced(facts.value(u"tables_before").toString(), context));
    if (!replaced)
        return Standing::Unknown;
    return *replaced ? Standing::After : Standing::Before;
}

// A rename gives the name to another file; what went through SQLite is told by its pages. Once the exchange
// is on record as done, what was written since changes nothing about it.
Result<Standing> probeFile(const Services &services, const Environment &environment, const Interrupted &one,
                           RunContext &context)
{
    const QJsonObject &facts = one.operation.facts;
    HOLDFAST_TRY_AS(const std::unique_ptr<FileEngine> engine, fileEngineFor(services, environment));
    HOLDFAST_TRY_AS(const Path path, services.files.canonical(environment.databaseFile()));
    if (toText(path) != facts.value(u"target").toString())
        return Standing::Unknown; // the name leads to another file now
    HOLDFAST_TRY_AS(const FileFacts now, services.files.facts(path));
    if (!now.exists())
        return facts.value(u"outgoing_file").toString().isEmpty() ? Standing::Before : Standing::Unknown;
    const bool same = now.born != 0 && idOf(now) == facts.value(u"incoming_file").toString();
    if (same || one.operation.done.contains(u"replace"_s))
        return Standing::After;
    const Result<QString> digest = engine->digestInPlace(context);
    if (!digest)
        return Standing::Unknown;
    if (*digest == facts.value(u"incoming_digest").toString())
        return Standing::After;
    return *digest == facts.value(u"outgoing_digest").toString() ? Standing::Before : Standing::Unknown;
}

// Each of the files that were to be touched: is it what it was, or what it was to become?
Result<Standing> probeRuntime(const Services &services, const Environment &environment,
                              const OperationSummary &operation, RunContext &context)
{
    const QJsonObject files = operation.bound.value(u"runtime_files").toObject();
    qsizetype before = 0;
    qsizetype after = 0;
    qsizetype touched = 0;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QJsonObject each = file.value().toObject();
        const QString kind = each.value(u"kind").toString();
        if (kind == toString(FileChange::Same) || kind == toString(FileChange::Blocked))
            continue;
        ++touched;
        const Path path = environment.root / toPath(file.key());
        HOLDFAST_TRY_AS(const FileFacts facts, services.files.facts(path));
        QString digest;
        if (facts.type == FileType::Regular) {
            HOLDFAST_TRY_AS(const StreamDigest found, digestOf(services.files, path, context));
            digest = found.sha256;
        }
        const int mode = facts.exists() ? static_cast<int>(facts.mode & 07777U) : 0;
        const bool isThen = digest == each.value(u"then").toString();
        const bool isNow = digest == each.value(u"now").toString();
        const bool modeThen =
            kind != toString(FileChange::ModeOnly) || mode == each.value(u"mode_then").toInt();
        before += isNow && (!isThen || !modeThen) ? 1 : 0;
        after += isThen && modeThen ? 1 : 0;
        if (!isNow && !isThen)
            return Standing::Unknown; // somebody has edited it since
    }
    if (touched == 0 || before == touched)
        return Standing::Before;
    return after == touched ? Standing::After : Standing::Between;
}

// A database of the run beside the target that could not be dropped then. Not to be told: it is.
bool isLeftBeside(const Services &services, const Environment &environment, const OperationSummary &operation,
                  RunContext &context)
{
    if (!operation.facts.value(leftUndoneFact).toArray().contains(u"load"_s))
        return false;
    const Result<PostgresConnection::Rows> rows = [&]() -> Result<PostgresConnection::Rows> {
        HOLDFAST_TRY_AS(const std::unique_ptr<PostgresEngine> engine,
                        postgresEngineFor(services, environment));
        HOLDFAST_TRY_AS(PostgresConnection session, engine->maintenance(context));
        return session.query(u"select 1 from pg_database where datname = $1"_s,
                             {operation.facts.value(u"side_database").toString()}, context);
    }();
    return !rows || !rows->isEmpty();
}

QStringList inForce(const Interrupted &one)
{
    const QStringList &begun = one.operation.begun;
    QStringList out;
    // Beside, the exchange itself takes the freeze back, also where the record of that is missing.
    const bool thawed = one.data == Standing::After && !one.isInPlace();
    if (begun.contains(u"freeze"_s) && !thawed)
        out.append(u"freeze"_s);
    if (begun.contains(u"services-stop"_s))
        out.append(u"services-stop"_s);
    return out;
}

Phrase tellOf(const Interrupted &one)
{
    const QJsonValue step = stepValue(one.operation.lastStep);
    switch (one.data) {
    case Standing::Before:
        return phrase(u"interrupted-before", {step});
    case Standing::After:
        return phrase(one.files == Standing::Between ? u"interrupted-files" : u"interrupted-after", {step});
    case Standing::Between:
    case Standing::Unknown:
        break;
    }
    return phrase(u"interrupted-unknown", {step});
}

} // namespace

Interrupted probed(const Services &services, const Environment &environment,
                   const OperationSummary &operation, RunContext &context)
{
    Interrupted one;
    one.operation = operation;
    if (!reachedExchange(operation)) {
        one.data = Standing::Before;
    } else {
        one.data =
            (environment.database.mode == Mode::Postgres ? probeServer(services, environment, one, context)
                                                         : probeFile(services, environment, one, context))
                .value_or(Standing::Unknown);
    }
    if (operation.begun.contains(u"runtime-put"_s)) {
        const Result<Standing> files = probeRuntime(services, environment, operation, context);
        one.files = files.value_or(Standing::Unknown);
        if (!files)
            one.unreadFile = files.error();
    }
    one.inForce = inForce(one);
    if (isLeftBeside(services, environment, operation, context))
        one.inForce.append(u"load"_s);
    one.told = tellOf(one);
    return one;
}

bool settles(const OperationSummary &later, const OperationSummary &earlier)
{
    return isChange(later) && isSettling(later) &&
           later.bound.value(u"target") == earlier.bound.value(u"target");
}

QString toString(Standing standing)
{
    switch (standing) {
    case Standing::Before:
        return u"before"_s;
    case Standing::After:
        return u"after"_s;
    case Standing::Between:
        return u"between"_s;
    case Standing::Unknown:
        return u"unknown"_s;
    }
    return {};
}

bool reachedExchange(const OperationSummary &operation)
{
    return operation.begun.contains(u"replace"_s) || operation.begun.contains(u"swap"_s);
}

Result<QList<Interrupted>> findInterrupted(const Services &services, const Environment &environment,
                                           RunContext &context)
{
    HOLDFAST_TRY_AS(const QList<OperationSummary> operations, services.journal.operations());
    QList<OperationSummary> pending;
    std::copy_if(operations.begin(), operations.end(), std::back_inserter(pending),
                 [](const OperationSummary &each) { return isChange(each) && isPending(each); });
    QList<Interrupted> out;
    if (pending.isEmpty())
        return out; // the usual case: nobody is asked anything
    HOLDFAST_TRY_AS(const std::unique_ptr<DatabaseEngine> engine, engineFor(services, environment));
    const Result<LiveDatabase> live = engine->look(RowCounts::Skip, context);
    for (const OperationSummary &operation : std::as_const(pending)) {
        const auto hasSettled = [&](const OperationSummary &each) {
            return each.id != operation.id && each.sequence > operation.sequence && settles(each, operation);
        };
        if (!isOf(operation, environment, live ? &*live : nullptr) ||
            std::any_of(operations.begin(), operations.end(), hasSettled))
            continue;
        const Interrupted one = probed(services, environment, operation, context);
        if (operation.outcome == toString(Outcome::FailedDataUnchanged) && one.inForce.isEmpty())
            continue; // what it left beside the data is gone
        out.append(one);
        if (out.last().data == Standing::After)
            break; // as if it had come to its end: what was pending before it has nothing left to settle
    }
    return out;
}

} // namespace holdfast
