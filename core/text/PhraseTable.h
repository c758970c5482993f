#pragma once

#include <QString>
#include <QtGlobal>

#include <array>

namespace holdfast::text {

struct PhraseEntry
{
    const char16_t *code;
    const char *source;
};

template <std::size_t N>
const char *sourceIn(const std::array<PhraseEntry, N> &entries, const QString &code)
{
    for (const PhraseEntry &entry : entries) {
        if (code == QStringView(entry.code))
            return entry.source;
    }
    return nullptr;
}

// English source text of a phrase code, context "Phrases"; null when there is none.
const char *phraseSource(const QString &code);
// Of those about pre-flights and what is lost.
const char *previewPhrase(const QString &code);
// Of those about servers and runtime files.
const char *serverPhrase(const QString &code);
// Of those about what stands around a restore, and interrupted ones.
const char *restorePhrase(const QString &code);
// Of those about incidents.
const char *incidentPhrase(const QString &code);
// Of those about the checks against the application.
const char *checkPhrase(const QString &code);
// Of those about a verification as a whole.
const char *verifyPhrase(const QString &code);
// Of those about what a diagnosis has found.
const char *diagnosisPhrase(const QString &code);

} // namespace holdfast::text
