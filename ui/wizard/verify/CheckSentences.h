#pragma once

#include "model/Checks.h"

namespace holdfast {

/// What the check of that id asks, and what it wants to see, in a sentence; as it is configured.
QString sentenceOf(const Checks &checks, const QString &id);

} // namespace holdfast
