#include "plan/Services.h"

#include "engine/sqlite/SqliteEngine.h"

using namespace Qt::StringLiterals;

namespace holdfast {

Result<std::unique_ptr<DatabaseEngine>> engineFor(const Services &services, const Environment &environment)
{
    if (environment.database.mode != Mode::Sqlite) {
        return fail(ErrorCode::EngineUnsupported, u"postgres"_s, environment.database.place());
    }
    const Path file = environment.databaseFile();
    if (!isPlainText(file))
        return fail(ErrorCode::DatabaseUrlInvalid, toText(file), u"the path is not valid UTF-8"_s);
    return std::unique_ptr<DatabaseEngine>(std::make_unique<SqliteEngine>(
        file, SqliteEngine::Outside{services.files, services.openers, services.clock}));
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
