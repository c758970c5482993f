#pragma once

#include "base/Clock.h"
#include "engine/postgres/PostgresEngine.h"
#include "model/Environment.h"
#include "store/Catalog.h"
#include "store/Home.h"
#include "store/Journal.h"
#include "store/PlanStore.h"
#include "system/Files.h"
#include "system/Http.h"
#include "system/Locks.h"
#include "system/Openers.h"
#include "system/Processes.h"
#include "system/Secrets.h"

#include <functional>
#include <memory>

namespace holdfast {

// Everything a procedure needs from the outside, built once in app/wiring and faked in tests. References
// only.
struct Services
{
    const Clock &clock;
    Files &files;
    Locks &locks;
    Http &http;
    Openers &openers;
    Processes &processes;
    Secrets &secrets;
    Journal &journal;
    PlanStore &plans;
    QString actor; // who runs this: user@host
};

// The engine of the environment's kind of database; and each kind by its own name, where what only it can do
// is needed (EngineUnsupported for the other kind).
Result<std::unique_ptr<DatabaseEngine>> engineFor(const Services &services, const Environment &environment);

Result<std::unique_ptr<FileEngine>> fileEngineFor(const Services &services, const Environment &environment);
Result<std::unique_ptr<PostgresEngine>> postgresEngineFor(const Services &services,
                                                          const Environment &environment);

// The integrity key of the environment and its retired ones. KeyMissing, KeyUnreadable.
Result<SigningKeys> keysFor(const Services &services, const Environment &environment);

} // namespace holdfast
