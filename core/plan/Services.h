#pragma once

#include "base/Clock.h"
#include "engine/DatabaseEngine.h"
#include "model/Environment.h"
#include "store/Catalog.h"
#include "store/Home.h"
#include "store/Journal.h"
#include "store/PlanStore.h"
#include "system/Files.h"
#include "system/Http.h"
#include "system/Locks.h"
#include "system/Openers.h"
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
    Secrets &secrets;
    Journal &journal;
    PlanStore &plans;
    QString actor; // who runs this: user@host
};

// EngineUnsupported for a PostgreSQL environment in this version.
Result<std::unique_ptr<DatabaseEngine>> engineFor(const Services &services, const Environment &environment);

// The integrity key of the environment and its retired ones. KeyMissing, KeyUnreadable.
Result<SigningKeys> keysFor(const Services &services, const Environment &environment);

} // namespace holdfast
