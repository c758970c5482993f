// Sentences about what stands around a restore: the application, the freeze, and runs that came to no end.

#include "text/PhraseTable.h"

namespace holdfast::text {

namespace {

constexpr std::array entries{
    PhraseEntry{u"do-freeze",
                QT_TRANSLATE_NOOP("Phrases", "Make %1 read-only for its applications, and end their "
                                             "sessions so that they come back under it")},
    PhraseEntry{u"changes-writes-refused",
                QT_TRANSLATE_NOOP("Phrases", "Applications can read, but write nothing until the exchange")},
    PhraseEntry{u"undo-thaw",
                QT_TRANSLATE_NOOP("Phrases", "Writes are allowed again when this comes to nothing")},
    PhraseEntry{u"frozen", QT_TRANSLATE_NOOP("Phrases", "Writes are refused; sessions ended: %1")},
    PhraseEntry{u"do-thaw", QT_TRANSLATE_NOOP("Phrases", "Allow writes to %1 again")},
    PhraseEntry{u"thawed", QT_TRANSLATE_NOOP("Phrases", "Writes are allowed again")},
    PhraseEntry{u"do-services-stop",
                QT_TRANSLATE_NOOP("Phrases", "Stop the application by its own commands")},
    PhraseEntry{u"changes-services",
                QT_TRANSLATE_NOOP("Phrases", "The application is down until it is started")},
    PhraseEntry{u"undo-services",
                QT_TRANSLATE_NOOP("Phrases", "It is started again when this comes to nothing")},
    PhraseEntry{u"services-stopped", QT_TRANSLATE_NOOP("Phrases", "The application is stopped")},
    PhraseEntry{u"do-services-start",
                QT_TRANSLATE_NOOP("Phrases", "Start the application by its own commands")},
    PhraseEntry{u"services-expected",
                QT_TRANSLATE_NOOP("Phrases", "The application's start commands succeed")},
    PhraseEntry{u"services-started", QT_TRANSLATE_NOOP("Phrases", "The application was told to start")},
    PhraseEntry{u"services-not-started", QT_TRANSLATE_NOOP("Phrases", "%1 failed: %2")},
    PhraseEntry{u"services-remedy",
                QT_TRANSLATE_NOOP("Phrases", "The data is in place: start the application by hand")},
    PhraseEntry{u"left-undone",
                QT_TRANSLATE_NOOP("Phrases", "Could not be taken back (step %1): %2. Settle it with resume")},
    PhraseEntry{u"still-in-force",
                QT_TRANSLATE_NOOP("Phrases", "Still in force: step %1. Settle it with resume or revert")},
    PhraseEntry{u"do-probe",
                QT_TRANSLATE_NOOP("Phrases", "Look once more at what is true since it stopped at step %1")},
    PhraseEntry{u"do-clear", QT_TRANSLATE_NOOP("Phrases", "Remove what the interrupted run left beside %1")},
    PhraseEntry{u"cleared", QT_TRANSLATE_NOOP("Phrases", "Nothing of it is left")},
    PhraseEntry{u"kept-until", QT_TRANSLATE_NOOP("Phrases", "until %1 at the least")},
    PhraseEntry{
        u"digest-later",
        QT_TRANSLATE_NOOP("Phrases", "Checked while it is unpacked, before the database looks into it")},
    PhraseEntry{u"unfinished-expected",
                QT_TRANSLATE_NOOP("Phrases", "No earlier run on this database is unsettled")},
    PhraseEntry{u"unfinished-frozen",
                QT_TRANSLATE_NOOP("Phrases",
                                  "A run of Holdfast, perhaps of another machine or user, still keeps this "
                                  "database from being written to")},
    PhraseEntry{u"unfinished-thaw",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Settle it with resume where it was begun. Where that is lost: ALTER "
                                  "DATABASE %1 RESET default_transaction_read_only")},
    PhraseEntry{
        u"runtime-edited-since",
        QT_TRANSLATE_NOOP("Phrases",
                          "A runtime file was edited since the plan was confirmed: they were all left as "
                          "they are")},
    PhraseEntry{u"unfinished-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Settle it with resume: go on with it, or undo it")},
    PhraseEntry{u"interrupted-run", QT_TRANSLATE_NOOP("Phrases", "%1 of %2, begun %3 (%4)")},
    PhraseEntry{u"resume-choices",
                QT_TRANSLATE_NOOP("Phrases", "Go on: resume %1. Back to what was before: resume %1 --undo")},
    PhraseEntry{u"nothing-interrupted", QT_TRANSLATE_NOOP("Phrases", "Nothing was interrupted")},
    PhraseEntry{u"health-not-asked",
                QT_TRANSLATE_NOOP("Phrases",
                                  "The health URL of the confirmed plan held secrets, which are kept "
                                  "nowhere: it was not asked")},
    PhraseEntry{u"interrupted-before",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Stopped at step %1. The data is as it was before; nothing was replaced")},
    PhraseEntry{u"interrupted-after",
                QT_TRANSLATE_NOOP("Phrases", "Stopped at step %1. The new data is in place, whole")},
    PhraseEntry{u"interrupted-files",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Stopped at step %1. The new data is in place; of the runtime files "
                                  "some are the old ones and some the new")},
    PhraseEntry{u"interrupted-unknown",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Stopped at step %1. It cannot be told whether the old or the new data "
                                  "stands there: it was written to since, or does not answer")},
};

} // namespace

const char *restorePhrase(const QString &code)
{
    return sourceIn(entries, code);
}

} // namespace holdfast::text
