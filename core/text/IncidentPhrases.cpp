#include "text/PhraseTable.h"

namespace holdfast::text {

namespace {

constexpr std::array entries{
    // The timeline.
    PhraseEntry{u"incident-declared", QT_TRANSLATE_NOOP("Phrases", "Incident declared")},
    PhraseEntry{u"incident-opened", QT_TRANSLATE_NOOP("Phrases", "Put on record as %1")},
    PhraseEntry{u"incident-step-todo", QT_TRANSLATE_NOOP("Phrases", "Step “%1”: to be done again")},
    PhraseEntry{u"incident-step-running", QT_TRANSLATE_NOOP("Phrases", "Step “%1”: begun")},
    PhraseEntry{u"incident-step-done", QT_TRANSLATE_NOOP("Phrases", "Step “%1”: done")},
    PhraseEntry{u"incident-step-failed", QT_TRANSLATE_NOOP("Phrases", "Step “%1”: failed")},
    PhraseEntry{u"incident-step-skipped", QT_TRANSLATE_NOOP("Phrases", "Step “%1”: skipped")},
    PhraseEntry{u"incident-note", QT_TRANSLATE_NOOP("Phrases", "Note")},
    PhraseEntry{u"incident-item-open", QT_TRANSLATE_NOOP("Phrases", "Checklist “%1”: open again")},
    PhraseEntry{u"incident-item-done", QT_TRANSLATE_NOOP("Phrases", "Checklist “%1”: done")},
    PhraseEntry{u"incident-item-not-applicable",
                QT_TRANSLATE_NOOP("Phrases", "Checklist “%1”: not applicable")},
    PhraseEntry{u"incident-cause", QT_TRANSLATE_NOOP("Phrases", "Cause and what follows from it described")},
    PhraseEntry{u"incident-closed", QT_TRANSLATE_NOOP("Phrases", "Incident closed")},
    PhraseEntry{u"incident-began-backup", QT_TRANSLATE_NOOP("Phrases", "Backup begun (run %1)")},
    PhraseEntry{u"incident-began-validate", QT_TRANSLATE_NOOP("Phrases", "Validation begun (run %1)")},
    PhraseEntry{u"incident-began-restore", QT_TRANSLATE_NOOP("Phrases", "Restore begun (run %1)")},
    PhraseEntry{u"incident-began-revert", QT_TRANSLATE_NOOP("Phrases", "Revert begun (run %1)")},
    PhraseEntry{u"incident-began-verify", QT_TRANSLATE_NOOP("Phrases", "Verification begun (run %1)")},
    PhraseEntry{u"incident-exchanged",
                QT_TRANSLATE_NOOP("Phrases", "The data was exchanged: applications see the other (run %1)")},
    PhraseEntry{u"incident-ended-verified", QT_TRANSLATE_NOOP("Phrases", "Run %1 ended: verified")},
    PhraseEntry{u"incident-ended-restored-unverified",
                QT_TRANSLATE_NOOP("Phrases", "Run %1 ended: restored, unverified")},
    PhraseEntry{u"incident-ended-restored-with-deviations",
                QT_TRANSLATE_NOOP("Phrases", "Run %1 ended: done, with deviations")},
    PhraseEntry{u"incident-ended-rolled-back", QT_TRANSLATE_NOOP("Phrases", "Run %1 ended: rolled back")},
    PhraseEntry{u"incident-ended-failed-data-unchanged",
                QT_TRANSLATE_NOOP("Phrases", "Run %1 ended: failed, data unchanged")},
    PhraseEntry{u"incident-ended-failed-data-changed",
                QT_TRANSLATE_NOOP("Phrases", "Run %1 ended: failed, data changed")},
    PhraseEntry{u"incident-ended-outcome-unknown",
                QT_TRANSLATE_NOOP("Phrases", "Run %1 ended: outcome unknown")},
    // Around the command line.
    PhraseEntry{u"incident-head-letter", QT_TRANSLATE_NOOP("Phrases", "Scenario")},
    PhraseEntry{u"incident-head-id", QT_TRANSLATE_NOOP("Phrases", "Id")},
    PhraseEntry{u"incident-head-title", QT_TRANSLATE_NOOP("Phrases", "What")},
    PhraseEntry{u"incident-head-incident", QT_TRANSLATE_NOOP("Phrases", "Incident")},
    PhraseEntry{u"incident-head-declared", QT_TRANSLATE_NOOP("Phrases", "Declared (UTC)")},
    PhraseEntry{u"incident-head-step", QT_TRANSLATE_NOOP("Phrases", "Step")},
    PhraseEntry{u"incident-head-owner", QT_TRANSLATE_NOOP("Phrases", "Owner")},
    PhraseEntry{u"incident-head-note", QT_TRANSLATE_NOOP("Phrases", "Note")},
    PhraseEntry{u"incident-head-item", QT_TRANSLATE_NOOP("Phrases", "Checklist")},
    PhraseEntry{u"incident-head-by", QT_TRANSLATE_NOOP("Phrases", "By")},
    PhraseEntry{u"incident-none", QT_TRANSLATE_NOOP("Phrases", "No incident is on record")},
    PhraseEntry{u"incident-is-open", QT_TRANSLATE_NOOP("Phrases", "open")},
    PhraseEntry{u"incident-is-closed", QT_TRANSLATE_NOOP("Phrases", "closed")},
    PhraseEntry{u"incident-left-out", QT_TRANSLATE_NOOP("Phrases", "Left out: scenario %1: %2")},
    PhraseEntry{u"incident-proposal",
                QT_TRANSLATE_NOOP("Phrases", "Fits: %1 %2, because of %3. Give it: incident start %1")},
    PhraseEntry{u"incident-no-proposal",
                QT_TRANSLATE_NOOP("Phrases", "Nothing that was found out speaks for one of the scenarios.")},
    PhraseEntry{u"incident-next", QT_TRANSLATE_NOOP("Phrases", "Next: %1 (incident step %2)")},
    PhraseEntry{u"incident-checklist-open", QT_TRANSLATE_NOOP("Phrases", "Still open: %1")},
    PhraseEntry{u"incident-file", QT_TRANSLATE_NOOP("Phrases", "Written: %1")},
    PhraseEntry{u"incident-no-pdf", QT_TRANSLATE_NOOP("Phrases", "pdf: not made, %1")},
};

} // namespace

const char *incidentPhrase(const QString &code)
{
    return sourceIn(entries, code);
}

} // namespace holdfast::text
