#include "engine/DatabaseEngine.h"

using namespace Qt::StringLiterals;

namespace holdfast {

Result<bool> DatabaseEngine::copyRoles(const OpenSink & /*to*/, RolePasswords /*passwords*/,
                                       RunContext & /*context*/)
{
    return fail(ErrorCode::EngineUnsupported, {}, u"this engine knows no roles"_s);
}

Result<QList<std::pair<Path, QString>>> DatabaseEngine::copyRaw(const Path &prefix, RunContext & /*context*/)
{
    return fail(ErrorCode::EngineUnsupported, toText(prefix),
                u"there are no raw files of this database to copy"_s);
}

} // namespace holdfast
