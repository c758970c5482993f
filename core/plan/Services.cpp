#include "plan/Services.h"

#include "engine/sqlite/SqliteEngine.h"

using namespace Qt::StringLiterals;

namespace holdfast {

Result<std::unique_ptr<FileEngine>> fileEngineFor(const Services &services, const Environment &environment)
{
    if (environment.database.mode != Mode::Sqlite)
        return fail(ErrorCode::EngineUnsupported, environment.databasePlace());
    const Path file = environment.databaseFile();
    if (!isPlainText(file))
        return fail(ErrorCode::DatabaseUrlInvalid, toText(file), u"the path is not valid UTF-8"_s);
    return std::unique_ptr<FileEngine>(std::make_unique<SqliteEngine>(
        file, SqliteEngine::Outside{services.files, services.openers, services.clock}));
}

Result<std::unique_ptr<PostgresEngine>> postgresEngineFor(const Services &services,
                                                          const Environment &environment)
{
    if (environment.database.mode != Mode::Postgres)
        return fail(ErrorCode::EngineUnsupported, environment.databasePlace());
    if (environment.database.database.isEmpty())
        return fail(ErrorCode::DatabaseUrlInvalid, u"DATABASE_URL"_s, u"it names no database"_s);
    ServerAccess access{environment.database,
                        environment.databasePassword ? environment.databasePassword->clone() : Secret(),
                        environment.passFile};
    return std::make_unique<PostgresEngine>(
        std::move(access), PostgresEngine::Outside{services.files, services.processes, services.clock});
}

Result<std::unique_ptr<DatabaseEngine>> engineFor(const Services &services, const Environment &environment)
{
    if (environment.database.mode == Mode::Postgres) {
        HOLDFAST_TRY_AS(std::unique_ptr<PostgresEngine> engine, postgresEngineFor(services, environment));
        return std::unique_ptr<DatabaseEngine>(std::move(engine));
    }
    HOLDFAST_TRY_AS(std::unique_ptr<FileEngine> engine, fileEngineFor(services, environment));
    return std::unique_ptr<DatabaseEngine>(std::move(engine));
}

Result<SigningKeys> keysFor(const Services &services, const Environment &environment)
{
    SigningKeys keys;
    HOLDFAST_TRY_AS(keys.current, services.secrets.resolve(environment.integrityKey));
    for (const QString &reference : environment.retiredKeys) {
        // One that is not at hand can verify nothing; what it signed will say so. The others still serve.
        if (Result<Secret> key = services.secrets.resolve(reference))
            keys.retired.push_back(std::move(*key));
    }
    return keys;
}

} // namespace holdfast
