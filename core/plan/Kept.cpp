#include "plan/Kept.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// One row for each that stands under its name with its oid: oid, bytes. Sizes need a right that is not
// everybody's (PostgreSQL manual 9.28.7): null without it.
Result<PostgresConnection::Rows> databasesOf(const Services &services, const Environment &environment,
                                             RunContext &context)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<PostgresEngine> engine, postgresEngineFor(services, environment));
    HOLDFAST_TRY_AS(PostgresConnection session, engine->maintenance(context));
    return session.query(
        u"select datname, oid::text, case when has_database_privilege(oid, 'connect') or "
        "pg_has_role('pg_read_all_stats', 'member') then pg_database_size(oid) end from pg_database"_s,
        {}, context);
}

// False: it is not there any more.
bool measureDatabase(const PostgresConnection::Rows &databases, KeptCopy &copy)
{
    for (const QStringList &row : databases) {
        if (row[0] != copy.database.name || row[1] != copy.database.oid)
            continue;
        copy.bytes = row[2].isNull() ? -1 : row[2].toLongLong();
        return true;
    }
    return false;
}

bool measureFile(Files &files, KeptCopy &copy)
{
    const Result<FileFacts> facts = files.facts(copy.artefact);
    if (!facts || facts->type != FileType::Regular)
        return false;
    copy.bytes = facts->size;
    return true;
}

KeptCopy copyOf(const OperationSummary &operation, std::chrono::days keptFor)
{
    const QJsonObject &facts = operation.facts;
    KeptCopy copy;
    copy.operation = operation.id;
    copy.procedure = operation.procedure;
    copy.since = operation.ended.isValid() ? operation.ended : operation.started;
    copy.expires = copy.since.addDays(keptFor.count());
    copy.runtime = toPath(facts.value(u"runtime_safety").toString());
    copy.artefact = toPath(facts.value(u"safety_copy").toString());
    if (copy.artefact.empty())
        copy.database = {facts.value(u"kept_database").toString(), facts.value(u"kept_oid").toString(),
                         operation.id};
    return copy;
}

} // namespace

QString KeptCopy::name() const
{
    return database.isEmpty() ? toText(artefact.filename()) : database.name;
}

Result<QList<KeptCopy>> keptCopies(const Services &services, const Environment &environment,
                                   RunContext &context)
{
    QList<KeptCopy> out;
    HOLDFAST_TRY_AS(const QList<OperationSummary> operations, services.journal.operations());
    std::optional<Result<PostgresConnection::Rows>>
        databases; // asked for once, when there is something to ask
    for (const OperationSummary &operation : operations) {
        if (operation.environment != environment.name || operation.running)
            continue;
        KeptCopy copy = copyOf(operation, environment.keptFor);
        if (copy.artefact.empty() && copy.database.isEmpty())
            continue;
        if (!copy.artefact.empty()) {
            if (measureFile(services.files, copy))
                out.append(copy);
            continue;
        }
        if (!databases)
            databases = databasesOf(services, environment, context);
        if (!*databases || measureDatabase(**databases, copy))
            out.append(copy);
    }
    return out;
}

} // namespace holdfast
