#pragma once

#include "model/Environment.h"

namespace holdfast {

/// What the verify wizard knows.
struct VerifyDraft
{
    Environment environment;
    QString of;          ///< the operation whose result is checked; empty: none
    QStringList leftOut; ///< ids of checks that are not to be made
};

} // namespace holdfast
