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

#define SAY(code, text) Entry{u##code, QT_TRANSLATE_NOOP("Phrases", text)}

constexpr std::array entries{
    // What a plan will do.
    SAY("do-copy", "Make a consistent copy of %1 while the application goes on"),
    SAY("do-examine", "Check the copy in full and count its rows"),
    SAY("do-seal", "Compress the copy and take its digests"),
    SAY("do-read-back", "Read the result back from the disk and compare every byte"),
    SAY("do-publish", "Give it its name in %1, then sign and write its metadata"),
    SAY("do-seal-check", "Check the signature, and the digest of the whole file"),
    SAY("do-read-all", "Unpack it to the last byte and let SQLite check the content"),
    SAY("do-health", "Ask %1 until the application answers well several times in a row"),
    SAY("do-stage", "Unpack %1 beside the database, checking its digest"),
    SAY("do-examine-staged", "Let SQLite check the unpacked database in full"),
    SAY("do-safety-copy", "Make a safety copy of the present data in %1, and prove it"),
    SAY("do-identity", "Read once more that %1 is still the database shown here"),
    SAY("do-replace", "Replace the data of %1"),
    SAY("do-proof", "Read the database back through SQLite and compare it with the backup"),
    SAY("changes-new-set", "Adds a backup set; changes nothing else"),
    SAY("changes-data", "Replaces all data in %1"),
    SAY("undo-removed", "Removed by itself when the run stops early"),
    SAY("undo-revert", "Revert puts the safety copy back"),
    // What came out of a step.
    SAY("copied", "Copied; begun again %1 times because of writers"),
    SAY("copied-raw", "SQLite cannot read it: its files were copied as they are"),
    SAY("examined", "Sound: tables %1, rows %2, broken references %3"),
    SAY("examined-in-part", "No fault found, but SQLite here cannot check all of it: %1"),
    SAY("examined-raw", "Damaged, kept as raw files. SQLite says: %1"),
    SAY("examined-damaged", "Damaged. SQLite says: %1"),
    SAY("examined-staged", "Sound; broken references: %1"),
    SAY("sealed", "%1 became %2"),
    SAY("read-back", "%1 read back, all bytes equal"),
    SAY("published", "Stands as %1"),
    SAY("readable-done", "Read to the last byte; the content is sound"),
    SAY("staged", "%1 unpacked, digest holds"),
    SAY("staged-raw", "Raw files unpacked: %1"),
    SAY("safety-made", "Safety copy %1"),
    SAY("safety-nothing-to-copy", "Skipped: there is no database yet, so there is nothing to copy"),
    SAY("without-safety-copy", "Going on without a safety copy, as confirmed: %1"),
    SAY("identity-same", "Still %1"),
    SAY("identity-same-written", "Still %1; written to after the safety copy, last %2: those writes will be in neither"),
    SAY("replaced-by-rename", "Replaced by a rename: nobody had the database open"),
    SAY("replaced-through-sqlite", "Replaced through SQLite, in one transaction, while the application is connected"),
    // Checks.
    SAY("signature-expected", "Signed with a known key"),
    SAY("signature-holds-one",
        "Holds, metadata version %1: name, kind, size and digest are signed; time and source are not"),
    SAY("signature-holds", "Signature holds, metadata version %1"),
    SAY("digest-expected", "Every stored byte as signed"),
    SAY("digest-holds", "Digest holds over %1"),
    SAY("content-expected", "SQLite finds no fault, content as signed"),
    SAY("content-sound", "Sound: tables %1, rows %2"),
    SAY("content-expected-digest", "Page digest %1"),
    SAY("content-digest-is", "Page digest %1, rows %2"),
    SAY("content-not-readable", "Could not be read back (%1): %2"),
    SAY("content-expected-raw", "The raw files in place"),
    SAY("content-raw-in-place", "The raw files stand where they stood before"),
    SAY("content-remedy", "Another process may have written since. Compare the rows; revert if in doubt."),
    SAY("recovery-text-expected", "RECOVERY.txt as signed"),
    SAY("recovery-text-holds", "RECOVERY.txt is the signed one"),
    SAY("recovery-text-missing", "RECOVERY.txt is not here; the backup itself is whole without it"),
    SAY("mode-is", "A backup of kind %1"),
    SAY("source-sound-expected", "The source was sound when the backup was taken"),
    SAY("source-was-damaged", "SQLite called the source damaged when the backup was taken"),
    SAY("choose-other-set", "Choose an older set whose state is valid."),
    SAY("age-expected", "Not older than %1"),
    SAY("age-is", "%1 old"),
    SAY("age-future", "From the future by %1"),
    SAY("age-clock", "Check the clock of this machine."),
    SAY("age-unknown", "Unknown: the set does not say when it was taken"),
    SAY("identity-is", "%1"),
    SAY("identity-expected-unsigned", "Version 1 does not say where it was taken"),
    SAY("identity-other-application", "%1, a database of another application (id %2)"),
    SAY("identity-remedy", "If this really is the target, give --accept-target %1"),
    SAY("target-expected", "A database that SQLite can read"),
    SAY("target-missing", "There is no database at this place; it will be made"),
    SAY("target-sound", "Readable, %1, journal mode %2, last written %3"),
    SAY("target-damaged", "SQLite cannot read it: %1"),
    SAY("openers-expected-none", "No process has it open"),
    SAY("openers-expected-any", "Known who has it open"),
    SAY("openers-are", "Open in %1"),
    SAY("openers-none", "No process has it open"),
    SAY("openers-unprovable", "No process of yours; those of other users cannot be seen without root"),
    SAY("openers-stop", "Stop these processes, then try again: a damaged file cannot be replaced under them."),
    SAY("space-expected", "At least %1 free"),
    SAY("space-free", "%1 free"),
    SAY("space-remedy", "Make room in %1, then try again."),
    SAY("health-expected", "HTTP 200, status healthy, database ok"),
    SAY("health-healthy", "HTTP %1, healthy, database ok"),
    SAY("health-any-success", "HTTP %1; the answer does not speak of the database"),
    SAY("health-degraded", "Degraded (database: %1)"),
    SAY("health-unhealthy", "Unhealthy although HTTP %1 (database: %2)"),
    SAY("health-http-status", "HTTP %1"),
    SAY("health-not-json", "HTTP %1, but not the health answer of this application"),
    SAY("health-no-answer", "No answer: %1"),
    SAY("health-never-asked", "Not asked: stopped before"),
    SAY("health-too-few", "%1 good answers in a row before the deadline, %2 are asked for"),
    SAY("health-remedy", "Look at the application's log; restart it if it keeps old connections."),
    // Deviations and consequences.
    SAY("openers-of-old-file", "%1 (pid %2) opened the old file in the moment of the exchange: restart it"),
    SAY("target-accepted", "Another target than the signed source was accepted: %1"),
    SAY("journal-end-missing", "The end of this run could not be written to the journal: %1"),
    SAY("lost-since", "Everything written since %1 is lost from the live data: %2."),
    SAY("lost-unknown", "Everything written since the backup is lost from the live data; how long ago that is, the set does not say."),
    SAY("rows-go-come", "Counted by table: at least %1 rows go, at least %2 come."),
    SAY("openers-stay", "The application stays connected and sees the restored data in its next transaction."),
    SAY("undo-by-revert", "A safety copy is made and proven first: one command brings the present data back."),
    SAY("undo-not-possible", "There is no database at the target: there is nothing to go back to."),
    // Around the tables and plans of the command line.
    SAY("head-check", "Check"),
    SAY("head-seen", "Seen"),
    SAY("head-time", "Time (UTC)"),
    SAY("head-age", "Age"),
    SAY("head-state", "State"),
    SAY("head-depth", "Proven"),
    SAY("head-kind", "Kind"),
    SAY("head-size", "Size"),
    SAY("head-file", "File"),
    SAY("head-operation", "Operation"),
    SAY("head-outcome", "Outcome"),
    SAY("head-target", "Target"),
    SAY("head-duration", "Duration"),
    SAY("kind-safety-copy", "%1, safety copy"),
    SAY("interrupted", "interrupted at: %1"),
    SAY("running", "running: %1"),
    SAY("no-sets", "There are no backup sets in %1"),
    SAY("no-operations", "The journal is empty"),
    SAY("plan-head", "Plan %1: %2 of %3 (%4)"),
    SAY("rows-of-table", "  %1: %2 in the backup, %3 now"),
    SAY("step-failed", "failed"),
    SAY("damaged-kept", "What could be copied is kept, marked damaged: %1"),
    SAY("expected-is", "expected: %1"),
    SAY("deviation-is", "Deviation: %1"),
    SAY("type-token", "Type %1 to go on, anything else to leave everything as it is: "),
    SAY("journal-broken", "The journal's chain is broken: records were changed or removed"),
    SAY("encrypted-not-opened", "Encrypted: checked without opening it"),
};

#undef SAY

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
