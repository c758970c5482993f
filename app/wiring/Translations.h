#pragma once

#include <QString>

namespace holdfast {

// "fr" or "en", from the system's languages.
QString languageOfSystem();
// Every word shown from now on is of this language ("fr", "en"); dates and numbers follow. May be called
// again.
void installTranslations(const QString &language);

} // namespace holdfast
