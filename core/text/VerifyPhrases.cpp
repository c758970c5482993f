// Sentences about a verification as a whole: its steps, and what monitoring said before.

#include "text/PhraseTable.h"

namespace holdfast::text {

namespace {

constexpr std::array entries{
    PhraseEntry{
        u"do-baseline",
        QT_TRANSLATE_NOOP("Phrases", "Ask monitoring at %1 what fires now, before anything is touched")},
    PhraseEntry{u"baseline-taken", QT_TRANSLATE_NOOP("Phrases", "Alerts that fire before: %1")},
    PhraseEntry{u"baseline-kept",
                QT_TRANSLATE_NOOP("Phrases", "Asked before the interruption, at %1: that counts")},
    PhraseEntry{u"baseline-last",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Monitoring gives no answer (%1). The last one on record counts: of %2, "
                                  "from %3")},
    PhraseEntry{u"baseline-none",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Monitoring gives no answer (%1), and none is on record: every critical "
                                  "alert will count as new")},
    PhraseEntry{u"do-health-frontend",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Ask %1 and %2 until backend and frontend answer well several times in "
                                  "a row")},
    PhraseEntry{
        u"do-frontend",
        QT_TRANSLATE_NOOP("Phrases", "Ask %1 until the frontend answers well several times in a row")},
    PhraseEntry{u"do-checks", QT_TRANSLATE_NOOP("Phrases", "Make the other checks side by side: %1")},
    PhraseEntry{u"checks-made", QT_TRANSLATE_NOOP("Phrases", "%1 of %2 passed")},
    PhraseEntry{u"do-save-baseline", QT_TRANSLATE_NOOP("Phrases", "Write what monitoring says now to %1")},
    PhraseEntry{u"changes-baseline-file", QT_TRANSLATE_NOOP("Phrases", "Writes that one file")},
    PhraseEntry{u"baseline-saved", QT_TRANSLATE_NOOP("Phrases", "Written: %1")},
    PhraseEntry{u"baseline-expected",
                QT_TRANSLATE_NOOP("Phrases", "Monitoring answers for each of its windows")},
    PhraseEntry{u"baseline-not-saved", QT_TRANSLATE_NOOP("Phrases", "It did not: %1 was not written")},
    PhraseEntry{u"baseline-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Mend what the rows about monitoring say, then save it again")},
    PhraseEntry{u"check-made-expected", QT_TRANSLATE_NOOP("Phrases", "The check is made")},
    PhraseEntry{u"check-not-made", QT_TRANSLATE_NOOP("Phrases", "Not made: it was told to stop")},
    PhraseEntry{u"check-broke", QT_TRANSLATE_NOOP("Phrases", "It broke off: %1")},
    PhraseEntry{u"waived-by", QT_TRANSLATE_NOOP("Phrases", "let pass by %1: %2")},
    PhraseEntry{u"remedy-is", QT_TRANSLATE_NOOP("Phrases", "what to do: %1")},
};

} // namespace

const char *verifyPhrase(const QString &code)
{
    return sourceIn(entries, code);
}

} // namespace holdfast::text
