#pragma once

#include "plan/Encryption.h"
#include "plan/PlanRunner.h"

namespace holdfast {

// Whether somebody asked for this very depth: then a lesser one that was reached is a deviation.
enum class Asked
{
    ByDefault,
    Explicitly
};

struct ValidateRequest
{
    Path artefact;
    Depth depth = Depth::Readable; // Sealed, Readable or Restored
    Path workFolder;               // where the content may be unpacked for a look
    Asked asked = Asked::ByDefault;
    OpenWith opening = {};
};

// The plan of a validation. A set that does not hold is the run's error, not the plan's; one that cannot be
// restored into a scratch target is the plan's (see ScratchRestore.h).
// Facts of the run: file, depth, sha256, and those of ScratchRestore.h.
Result<Run> planValidate(const Services &services, const Environment &environment,
                         const ValidateRequest &request);

} // namespace holdfast
