#pragma once

#include <QString>

namespace holdfast::text {

// English source text of a phrase code, context "Phrases"; null when there is none.
const char *phraseSource(const QString &code);

} // namespace holdfast::text
