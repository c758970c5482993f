#include "text/PhraseTable.h"

#include <QtGlobal>

#include <array>

namespace holdfast::text {

namespace {

struct Entry
{
    const char16_t *code;
    const char *source;
};

constexpr std::array entries{
    // What a plan will do.
    Entry{u"do-copy",
          QT_TRANSLATE_NOOP("Phrases", "Make a consistent copy of %1 while the application goes on")},
    Entry{u"do-examine", QT_TRANSLATE_NOOP("Phrases", "Check the copy in full and count its rows")},
    Entry{u"do-seal", QT_TRANSLATE_NOOP("Phrases", "Compress the copy and take its digests")},
    Entry{u"do-read-back",
          QT_TRANSLATE_NOOP("Phrases", "Read the result back from the disk and compare every byte")},
    Entry{u"do-publish",
          QT_TRANSLATE_NOOP("Phrases", "Give it its name in %1, then sign and write its metadata")},
    Entry{u"do-seal-check",
          QT_TRANSLATE_NOOP("Phrases", "Check the signature, and the digest of the whole file")},
    Entry{u"do-read-all",
          QT_TRANSLATE_NOOP("Phrases", "Unpack it to the last byte and let SQLite check the content")},
    Entry{u"do-health",
          QT_TRANSLATE_NOOP("Phrases", "Ask %1 until the application answers well several times in a row")},
    Entry{u"do-stage", QT_TRANSLATE_NOOP("Phrases", "Unpack %1 beside the database, checking its digest")},
    Entry{u"do-examine-staged",
          QT_TRANSLATE_NOOP("Phrases", "Let SQLite check the unpacked database in full")},
    Entry{u"do-safety-copy",
          QT_TRANSLATE_NOOP("Phrases", "Make a safety copy of the present data in %1, and prove it")},
    Entry{u"do-identity",
          QT_TRANSLATE_NOOP("Phrases", "Read once more that %1 is still the database shown here")},
    Entry{u"do-replace", QT_TRANSLATE_NOOP("Phrases", "Replace the data of %1")},
    Entry{
        u"do-proof",
        QT_TRANSLATE_NOOP("Phrases", "Read the database back through SQLite and compare it with the backup")},
    Entry{u"changes-new-set", QT_TRANSLATE_NOOP("Phrases", "Adds a backup set; changes nothing else")},
    Entry{u"changes-data", QT_TRANSLATE_NOOP("Phrases", "What is in it now goes, for what is in the backup")},
    Entry{u"undo-removed", QT_TRANSLATE_NOOP("Phrases", "Removed by itself when the run stops early")},
    Entry{u"undo-revert", QT_TRANSLATE_NOOP("Phrases", "Revert puts the safety copy back")},
    // What came out of a step.
    Entry{u"copied", QT_TRANSLATE_NOOP("Phrases", "Copied; begun again %1 times because of writers")},
    Entry{u"copied-raw",
          QT_TRANSLATE_NOOP("Phrases", "SQLite cannot read it: its files were copied as they are")},
    Entry{u"examined", QT_TRANSLATE_NOOP("Phrases", "Sound: tables %1, rows %2, broken references %3")},
    Entry{u"examined-in-part",
          QT_TRANSLATE_NOOP("Phrases", "No fault found, but SQLite here cannot check all of it: %1")},
    Entry{u"examined-raw", QT_TRANSLATE_NOOP("Phrases", "Damaged, kept as raw files. SQLite says: %1")},
    Entry{u"examined-damaged", QT_TRANSLATE_NOOP("Phrases", "Damaged. SQLite says: %1")},
    Entry{u"examined-staged", QT_TRANSLATE_NOOP("Phrases", "Sound; broken references: %1")},
    Entry{u"sealed", QT_TRANSLATE_NOOP("Phrases", "%1 became %2")},
    Entry{u"read-back", QT_TRANSLATE_NOOP("Phrases", "%1 read back, all bytes equal")},
    Entry{u"published", QT_TRANSLATE_NOOP("Phrases", "Stands as %1")},
    Entry{u"readable-done", QT_TRANSLATE_NOOP("Phrases", "Read to the last byte; the content is sound")},
    Entry{u"staged", QT_TRANSLATE_NOOP("Phrases", "%1 unpacked, digest holds")},
    Entry{u"staged-raw", QT_TRANSLATE_NOOP("Phrases", "Raw files unpacked: %1")},
    Entry{u"safety-made", QT_TRANSLATE_NOOP("Phrases", "Safety copy %1")},
    Entry{u"safety-nothing-to-copy",
          QT_TRANSLATE_NOOP("Phrases", "Skipped: there is no database yet, so there is nothing to copy")},
    Entry{u"without-safety-copy",
          QT_TRANSLATE_NOOP("Phrases", "Going on without a safety copy, as confirmed: %1")},
    Entry{u"identity-same", QT_TRANSLATE_NOOP("Phrases", "Still %1")},
    Entry{u"identity-same-written",
          QT_TRANSLATE_NOOP(
              "Phrases",
              "Still %1; written to after the safety copy, last %2: those writes will be in neither")},
    Entry{u"replaced-by-rename",
          QT_TRANSLATE_NOOP("Phrases", "Replaced by a rename: nobody had the database open")},
    Entry{u"replaced-through-sqlite",
          QT_TRANSLATE_NOOP(
              "Phrases", "Replaced through SQLite, in one transaction, while the application is connected")},
    // Checks.
    Entry{u"signature-expected", QT_TRANSLATE_NOOP("Phrases", "Signed with a known key")},
    Entry{u"signature-holds-one",
          QT_TRANSLATE_NOOP(
              "Phrases",
              "Holds, metadata version %1: name, kind, size and digest are signed; time and source are not")},
    Entry{u"signature-holds", QT_TRANSLATE_NOOP("Phrases", "Signature holds, metadata version %1")},
    Entry{u"digest-expected", QT_TRANSLATE_NOOP("Phrases", "Every stored byte as signed")},
    Entry{u"digest-holds", QT_TRANSLATE_NOOP("Phrases", "Digest holds over %1")},
    Entry{u"content-expected", QT_TRANSLATE_NOOP("Phrases", "SQLite finds no fault, content as signed")},
    Entry{u"content-sound", QT_TRANSLATE_NOOP("Phrases", "Sound: tables %1, rows %2")},
    Entry{u"content-expected-digest", QT_TRANSLATE_NOOP("Phrases", "Digest %1")},
    Entry{u"content-digest-is", QT_TRANSLATE_NOOP("Phrases", "Page digest %1, rows %2")},
    Entry{u"content-not-readable", QT_TRANSLATE_NOOP("Phrases", "Could not be read back (%1): %2")},
    Entry{u"content-raw-in-place", QT_TRANSLATE_NOOP("Phrases", "Raw files in place: %1, digest %2")},
    Entry{u"content-remedy",
          QT_TRANSLATE_NOOP("Phrases",
                            "Another process may have written since. Compare the rows; revert if in doubt.")},
    Entry{u"recovery-text-expected", QT_TRANSLATE_NOOP("Phrases", "RECOVERY.txt as signed")},
    Entry{u"recovery-text-holds", QT_TRANSLATE_NOOP("Phrases", "RECOVERY.txt is the signed one")},
    Entry{u"recovery-text-missing",
          QT_TRANSLATE_NOOP("Phrases", "RECOVERY.txt is not here; the backup itself is whole without it")},
    Entry{u"mode-is", QT_TRANSLATE_NOOP("Phrases", "A backup of kind %1")},
    Entry{u"source-sound-expected",
          QT_TRANSLATE_NOOP("Phrases", "The source was sound when the backup was taken")},
    Entry{u"source-was-damaged",
          QT_TRANSLATE_NOOP("Phrases", "SQLite called the source damaged when the backup was taken")},
    Entry{u"choose-other-set", QT_TRANSLATE_NOOP("Phrases", "Choose an older set whose state is valid.")},
    Entry{u"age-expected", QT_TRANSLATE_NOOP("Phrases", "Not older than %1")},
    Entry{u"age-is", QT_TRANSLATE_NOOP("Phrases", "%1 old")},
    Entry{u"age-future", QT_TRANSLATE_NOOP("Phrases", "From the future by %1")},
    Entry{u"age-clock", QT_TRANSLATE_NOOP("Phrases", "Check the clock of this machine.")},
    Entry{u"age-unknown", QT_TRANSLATE_NOOP("Phrases", "Unknown: the set does not say when it was taken")},
    Entry{u"identity-is", QT_TRANSLATE_NOOP("Phrases", "%1")},
    Entry{u"identity-expected-unsigned",
          QT_TRANSLATE_NOOP("Phrases", "Version 1 does not say where it was taken")},
    Entry{u"identity-other-application",
          QT_TRANSLATE_NOOP("Phrases", "%1, a database of another application (id %2)")},
    Entry{u"identity-remedy",
          QT_TRANSLATE_NOOP("Phrases", "If this really is the target, give --accept-target %1")},
    Entry{u"target-expected", QT_TRANSLATE_NOOP("Phrases", "A database that SQLite can read")},
    Entry{u"target-missing",
          QT_TRANSLATE_NOOP("Phrases", "There is no database at this place; it will be made")},
    Entry{u"target-sound", QT_TRANSLATE_NOOP("Phrases", "Readable, %1, journal mode %2, last written %3")},
    Entry{u"target-damaged", QT_TRANSLATE_NOOP("Phrases", "SQLite cannot read it: %1")},
    Entry{u"openers-expected-none", QT_TRANSLATE_NOOP("Phrases", "No process has it open")},
    Entry{u"openers-expected-any", QT_TRANSLATE_NOOP("Phrases", "Known who has it open")},
    Entry{u"openers-are", QT_TRANSLATE_NOOP("Phrases", "Open in %1")},
    Entry{u"openers-none", QT_TRANSLATE_NOOP("Phrases", "No process has it open")},
    Entry{u"openers-unprovable",
          QT_TRANSLATE_NOOP("Phrases",
                            "No process of yours; those of other users cannot be seen without root")},
    Entry{u"openers-stop",
          QT_TRANSLATE_NOOP(
              "Phrases",
              "Stop these processes, then try again: a damaged file cannot be replaced under them.")},
    Entry{u"space-expected", QT_TRANSLATE_NOOP("Phrases", "At least %1 free")},
    Entry{u"space-free", QT_TRANSLATE_NOOP("Phrases", "%1 free")},
    Entry{u"space-remedy", QT_TRANSLATE_NOOP("Phrases", "Make room in %1, then try again.")},
    Entry{u"health-expected", QT_TRANSLATE_NOOP("Phrases", "HTTP 200, status healthy, database ok")},
    Entry{u"health-healthy", QT_TRANSLATE_NOOP("Phrases", "HTTP %1, healthy, database ok")},
    Entry{u"health-any-success",
          QT_TRANSLATE_NOOP("Phrases", "HTTP %1; the answer does not speak of the database")},
    Entry{u"health-degraded", QT_TRANSLATE_NOOP("Phrases", "Degraded (database: %1)")},
    Entry{u"health-unhealthy", QT_TRANSLATE_NOOP("Phrases", "Unhealthy although HTTP %1 (database: %2)")},
    Entry{u"health-http-status", QT_TRANSLATE_NOOP("Phrases", "HTTP %1")},
    Entry{u"health-not-json",
          QT_TRANSLATE_NOOP("Phrases", "HTTP %1, but not the health answer of this application")},
    Entry{u"health-no-answer", QT_TRANSLATE_NOOP("Phrases", "No answer: %1")},
    Entry{u"health-never-asked", QT_TRANSLATE_NOOP("Phrases", "Not asked: stopped before")},
    Entry{u"health-too-few",
          QT_TRANSLATE_NOOP("Phrases", "%1 good answers in a row before the deadline, %2 are asked for")},
    Entry{u"health-remedy",
          QT_TRANSLATE_NOOP("Phrases",
                            "Look at the application's log; restart it if it keeps old connections.")},
    // Deviations and consequences.
    Entry{u"openers-of-old-file",
          QT_TRANSLATE_NOOP("Phrases",
                            "%1 (pid %2) opened the old file in the moment of the exchange: restart it")},
    Entry{u"target-accepted",
          QT_TRANSLATE_NOOP("Phrases", "Another target than the signed source was accepted: %1")},
    Entry{u"journal-end-missing",
          QT_TRANSLATE_NOOP("Phrases", "The end of this run could not be written to the journal: %1")},
    Entry{u"lost-since",
          QT_TRANSLATE_NOOP("Phrases", "Everything written since %1 is lost from the live data: %2.")},
    Entry{u"lost-unknown",
          QT_TRANSLATE_NOOP("Phrases", "Everything written since the backup is lost from the live data; how "
                                       "long ago that is, the set does not say.")},
    Entry{u"rows-go-come",
          QT_TRANSLATE_NOOP("Phrases", "Counted by table: at least %1 rows go, at least %2 come.")},
    Entry{u"openers-stay",
          QT_TRANSLATE_NOOP(
              "Phrases",
              "The application stays connected and sees the restored data in its next transaction.")},
    Entry{
        u"undo-by-revert",
        QT_TRANSLATE_NOOP(
            "Phrases", "A safety copy is made and proven first: one command brings the present data back.")},
    Entry{
        u"undo-not-possible",
        QT_TRANSLATE_NOOP("Phrases", "There is no database at the target: there is nothing to go back to.")},
    // Around the tables and plans of the command line.
    Entry{u"head-check", QT_TRANSLATE_NOOP("Phrases", "Check")},
    Entry{u"head-seen", QT_TRANSLATE_NOOP("Phrases", "Seen")},
    Entry{u"head-time", QT_TRANSLATE_NOOP("Phrases", "Time (UTC)")},
    Entry{u"head-age", QT_TRANSLATE_NOOP("Phrases", "Age")},
    Entry{u"head-state", QT_TRANSLATE_NOOP("Phrases", "State")},
    Entry{u"head-depth", QT_TRANSLATE_NOOP("Phrases", "Proven")},
    Entry{u"head-kind", QT_TRANSLATE_NOOP("Phrases", "Kind")},
    Entry{u"head-size", QT_TRANSLATE_NOOP("Phrases", "Size")},
    Entry{u"head-file", QT_TRANSLATE_NOOP("Phrases", "File")},
    Entry{u"head-operation", QT_TRANSLATE_NOOP("Phrases", "Operation")},
    Entry{u"head-outcome", QT_TRANSLATE_NOOP("Phrases", "Outcome")},
    Entry{u"head-target", QT_TRANSLATE_NOOP("Phrases", "Target")},
    Entry{u"head-duration", QT_TRANSLATE_NOOP("Phrases", "Duration")},
    Entry{u"kind-safety-copy", QT_TRANSLATE_NOOP("Phrases", "%1, safety copy")},
    Entry{u"interrupted", QT_TRANSLATE_NOOP("Phrases", "interrupted at: %1")},
    Entry{u"running", QT_TRANSLATE_NOOP("Phrases", "running: %1")},
    Entry{u"no-sets", QT_TRANSLATE_NOOP("Phrases", "There are no backup sets in %1")},
    Entry{u"no-operations", QT_TRANSLATE_NOOP("Phrases", "The journal is empty")},
    Entry{u"plan-head", QT_TRANSLATE_NOOP("Phrases", "Plan %1: %2 of %3 (%4)")},
    Entry{u"rows-of-table", QT_TRANSLATE_NOOP("Phrases", "  %1: %2 in the backup, %3 now")},
    Entry{u"step-failed", QT_TRANSLATE_NOOP("Phrases", "failed")},
    Entry{u"damaged-kept", QT_TRANSLATE_NOOP("Phrases", "What could be copied is kept, marked damaged: %1")},
    Entry{u"expected-is", QT_TRANSLATE_NOOP("Phrases", "expected: %1")},
    Entry{u"deviation-is", QT_TRANSLATE_NOOP("Phrases", "Deviation: %1")},
    Entry{u"type-token",
          QT_TRANSLATE_NOOP("Phrases", "Type %1 to go on, anything else to leave everything as it is: ")},
    Entry{u"journal-broken",
          QT_TRANSLATE_NOOP("Phrases", "The journal's chain is broken: records were changed or removed")},
    Entry{u"encrypted-not-opened", QT_TRANSLATE_NOOP("Phrases", "Encrypted: checked without opening it")},
};

} // namespace

const char *phraseSource(const QString &code)
{
    for (const Entry &entry : entries) {
        if (code == QStringView(entry.code))
            return entry.source;
    }
    return nullptr;
}

} // namespace holdfast::text
