#include "text/PhraseTable.h"

namespace holdfast::text {

namespace {

constexpr std::array entries{
    // What a plan will do.
    PhraseEntry{
        u"do-copy",
        QT_TRANSLATE_NOOP("Phrases",
                          "Make a consistent copy of %1 while the application goes on, and compress it")},
    PhraseEntry{u"do-copy-encrypted",
                QT_TRANSLATE_NOOP(
                    "Phrases",
                    "Make a consistent copy of %1 while the application goes on, compress and encrypt it")},
    PhraseEntry{u"do-read-back",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Read the result back from the disk, compare every byte, check the "
                                  "copy in full and digest its rows")},
    PhraseEntry{u"do-publish",
                QT_TRANSLATE_NOOP("Phrases", "Give it its name in %1, then sign and write its metadata")},
    PhraseEntry{u"do-seal-check",
                QT_TRANSLATE_NOOP("Phrases", "Check the signature, and the digest of the whole file")},
    PhraseEntry{
        u"do-read-all",
        QT_TRANSLATE_NOOP(
            "Phrases", "Unpack it to the last byte and let the programs of the database check the content")},
    PhraseEntry{
        u"do-health",
        QT_TRANSLATE_NOOP("Phrases", "Ask %1 until the application answers well several times in a row")},
    PhraseEntry{u"do-stage",
                QT_TRANSLATE_NOOP("Phrases", "Unpack %1 beside the database, checking its digest")},
    PhraseEntry{
        u"do-examine-before",
        QT_TRANSLATE_NOOP("Phrases", "Know it by its digest as what was checked in full when it was made")},
    PhraseEntry{u"do-examine-staged",
                QT_TRANSLATE_NOOP("Phrases", "Let SQLite check the unpacked database in full")},
    PhraseEntry{u"do-safety-copy",
                QT_TRANSLATE_NOOP("Phrases", "Make a safety copy of the present data in %1, and prove it")},
    PhraseEntry{u"do-identity",
                QT_TRANSLATE_NOOP("Phrases", "Read once more that %1 is still the database shown here")},
    PhraseEntry{u"do-replace", QT_TRANSLATE_NOOP("Phrases", "Replace the data of %1")},
    PhraseEntry{
        u"do-unpack-raw",
        QT_TRANSLATE_NOOP("Phrases", "Take the raw files of the damaged database out of the archive")},
    PhraseEntry{u"do-no-safety-copy",
                QT_TRANSLATE_NOOP("Phrases", "Make no safety copy: there is no database yet")},
    PhraseEntry{u"do-put-in-place", QT_TRANSLATE_NOOP("Phrases", "Put the database in place as %1")},
    PhraseEntry{u"changes-new-database",
                QT_TRANSLATE_NOOP("Phrases", "Makes a database where there is none now")},
    PhraseEntry{
        u"damaged-comes-back",
        QT_TRANSLATE_NOOP(
            "Phrases", "What comes back is a database that could not be read in full when it was copied.")},
    PhraseEntry{u"chain-unchecked",
                QT_TRANSLATE_NOOP(
                    "Phrases", "Without the integrity key the signatures of the journal were not checked")},
    PhraseEntry{u"not-shown",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Unfinished or foreign files here that never count: %1; --all shows them")},
    PhraseEntry{u"head-who", QT_TRANSLATE_NOOP("Phrases", "Who")},
    PhraseEntry{u"head-service", QT_TRANSLATE_NOOP("Phrases", "Service")},
    PhraseEntry{
        u"do-proof",
        QT_TRANSLATE_NOOP("Phrases", "Read the database back and compare it page by page with the backup")},
    PhraseEntry{u"changes-new-set", QT_TRANSLATE_NOOP("Phrases", "Adds a backup set; changes nothing else")},
    PhraseEntry{
        u"changes-data",
        QT_TRANSLATE_NOOP("Phrases",
                          "From here on, applications see the data that comes back, not what is there now")},
    PhraseEntry{u"undo-removed", QT_TRANSLATE_NOOP("Phrases", "Removed by itself when the run stops early")},
    PhraseEntry{u"undo-revert", QT_TRANSLATE_NOOP("Phrases", "Revert puts the safety copy back")},
    // What came out of a step.
    PhraseEntry{u"copied",
                QT_TRANSLATE_NOOP("Phrases", "%3 became %4; begun again %1 times because of others at work")},
    PhraseEntry{u"copied-encrypted",
                QT_TRANSLATE_NOOP("Phrases",
                                  "%3 became %4, encrypted; begun again %1 times because of others at work")},
    PhraseEntry{u"copied-raw",
                QT_TRANSLATE_NOOP("Phrases", "SQLite cannot read it: its files were copied as they are")},
    PhraseEntry{u"examined",
                QT_TRANSLATE_NOOP("Phrases",
                                  "%4 read back, all bytes equal; sound: tables %1, rows %2, broken "
                                  "references %3")},
    PhraseEntry{u"examined-in-part",
                QT_TRANSLATE_NOOP("Phrases", "No fault found, but SQLite here cannot check all of it: %1")},
    PhraseEntry{u"examined-raw", QT_TRANSLATE_NOOP("Phrases", "Damaged, kept as raw files. SQLite says: %1")},
    PhraseEntry{u"examined-damaged", QT_TRANSLATE_NOOP("Phrases", "Damaged: %1")},
    PhraseEntry{u"examined-before",
                QT_TRANSLATE_NOOP("Phrases", "Byte for byte what was checked in full when it was made")},
    PhraseEntry{u"examined-staged", QT_TRANSLATE_NOOP("Phrases", "Sound; broken references: %1")},
    PhraseEntry{u"published", QT_TRANSLATE_NOOP("Phrases", "Stands as %1")},
    PhraseEntry{u"readable-done",
                QT_TRANSLATE_NOOP("Phrases", "Read to the last byte; the content is sound")},
    PhraseEntry{u"staged", QT_TRANSLATE_NOOP("Phrases", "%1 unpacked, digest holds")},
    PhraseEntry{u"staged-raw", QT_TRANSLATE_NOOP("Phrases", "Raw files unpacked: %1")},
    PhraseEntry{u"safety-made", QT_TRANSLATE_NOOP("Phrases", "Safety copy %1")},
    PhraseEntry{
        u"safety-nothing-to-copy",
        QT_TRANSLATE_NOOP("Phrases", "Skipped: there is no database yet, so there is nothing to copy")},
    PhraseEntry{u"without-safety-copy",
                QT_TRANSLATE_NOOP("Phrases", "Going on without a safety copy, as confirmed: %1")},
    PhraseEntry{u"identity-same", QT_TRANSLATE_NOOP("Phrases", "Still %1")},
    PhraseEntry{u"identity-same-written",
                QT_TRANSLATE_NOOP(
                    "Phrases",
                    "Still %1; written to after the safety copy, last %2: those writes will be in neither")},
    PhraseEntry{u"replaced-by-rename",
                QT_TRANSLATE_NOOP("Phrases", "Replaced by a rename: nobody had the database open")},
    PhraseEntry{
        u"replaced-through-sqlite",
        QT_TRANSLATE_NOOP("Phrases",
                          "Replaced through SQLite, in one transaction, while the application is connected")},
    // Checks.
    PhraseEntry{u"signature-expected", QT_TRANSLATE_NOOP("Phrases", "Signed with a known key")},
    PhraseEntry{
        u"signature-holds-one",
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Holds, metadata version %1: name, kind, size and digest are signed; time and source are not")},
    PhraseEntry{u"signature-holds", QT_TRANSLATE_NOOP("Phrases", "Signature holds, metadata version %1")},
    PhraseEntry{u"digest-expected", QT_TRANSLATE_NOOP("Phrases", "Every stored byte as signed")},
    PhraseEntry{u"digest-holds", QT_TRANSLATE_NOOP("Phrases", "Digest holds over %1")},
    PhraseEntry{u"content-expected",
                QT_TRANSLATE_NOOP("Phrases", "SQLite finds no fault, content as signed")},
    PhraseEntry{u"content-sound", QT_TRANSLATE_NOOP("Phrases", "Sound: tables %1, rows %2")},
    PhraseEntry{u"content-expected-digest", QT_TRANSLATE_NOOP("Phrases", "Digest %1")},
    PhraseEntry{u"content-digest-is", QT_TRANSLATE_NOOP("Phrases", "Page digest %1, rows %2")},
    PhraseEntry{u"content-not-readable", QT_TRANSLATE_NOOP("Phrases", "Could not be read back (%1): %2")},
    PhraseEntry{u"content-raw-in-place", QT_TRANSLATE_NOOP("Phrases", "Raw files in place: %1, digest %2")},
    PhraseEntry{
        u"content-remedy",
        QT_TRANSLATE_NOOP("Phrases",
                          "Another process may have written since. Compare the rows; revert if in doubt.")},
    PhraseEntry{u"recovery-text-expected", QT_TRANSLATE_NOOP("Phrases", "RECOVERY.txt as signed")},
    PhraseEntry{u"recovery-text-holds", QT_TRANSLATE_NOOP("Phrases", "RECOVERY.txt is the signed one")},
    PhraseEntry{
        u"recovery-text-missing",
        QT_TRANSLATE_NOOP("Phrases", "RECOVERY.txt is not here; the backup itself is whole without it")},
    PhraseEntry{u"mode-is", QT_TRANSLATE_NOOP("Phrases", "A backup of kind %1")},
    PhraseEntry{u"source-sound-expected",
                QT_TRANSLATE_NOOP("Phrases", "The source was sound when the backup was taken")},
    PhraseEntry{u"source-was-damaged",
                QT_TRANSLATE_NOOP("Phrases", "The source was called damaged when the backup was taken")},
    PhraseEntry{u"choose-other-set",
                QT_TRANSLATE_NOOP("Phrases", "Choose an older set whose state is valid.")},
    PhraseEntry{u"age-expected", QT_TRANSLATE_NOOP("Phrases", "Not older than %1")},
    PhraseEntry{u"age-is", QT_TRANSLATE_NOOP("Phrases", "%1 old")},
    PhraseEntry{u"age-future", QT_TRANSLATE_NOOP("Phrases", "From the future by %1")},
    PhraseEntry{u"age-clock", QT_TRANSLATE_NOOP("Phrases", "Check the clock of this machine.")},
    PhraseEntry{u"age-unknown",
                QT_TRANSLATE_NOOP("Phrases", "Unknown: the set does not say when it was taken")},
    PhraseEntry{u"identity-is", QT_TRANSLATE_NOOP("Phrases", "%1")},
    PhraseEntry{u"identity-expected-unsigned",
                QT_TRANSLATE_NOOP("Phrases", "Version 1 does not say where it was taken")},
    PhraseEntry{u"identity-other-application",
                QT_TRANSLATE_NOOP("Phrases", "%1, a database of another application (id %2)")},
    PhraseEntry{u"identity-remedy",
                QT_TRANSLATE_NOOP("Phrases", "If this really is the target, give --accept-target %1")},
    PhraseEntry{u"target-expected", QT_TRANSLATE_NOOP("Phrases", "A database that can be read")},
    PhraseEntry{u"target-missing",
                QT_TRANSLATE_NOOP("Phrases", "There is no database at this place; it will be made")},
    PhraseEntry{u"target-sound",
                QT_TRANSLATE_NOOP("Phrases", "Readable, %1, journal mode %2, last written %3")},
    PhraseEntry{u"target-damaged", QT_TRANSLATE_NOOP("Phrases", "SQLite cannot read it: %1")},
    PhraseEntry{u"openers-expected-none", QT_TRANSLATE_NOOP("Phrases", "No process has it open")},
    PhraseEntry{u"openers-expected-any", QT_TRANSLATE_NOOP("Phrases", "Known who has it open")},
    PhraseEntry{u"openers-are", QT_TRANSLATE_NOOP("Phrases", "Open in %1")},
    PhraseEntry{u"openers-none", QT_TRANSLATE_NOOP("Phrases", "No process has it open")},
    PhraseEntry{u"openers-unprovable",
                QT_TRANSLATE_NOOP("Phrases",
                                  "No process of yours; those of other users cannot be seen without root")},
    PhraseEntry{u"openers-stop",
                QT_TRANSLATE_NOOP(
                    "Phrases",
                    "Stop these processes, then try again: a damaged file cannot be replaced under them.")},
    PhraseEntry{u"space-expected", QT_TRANSLATE_NOOP("Phrases", "At least %1 free")},
    PhraseEntry{u"space-free", QT_TRANSLATE_NOOP("Phrases", "%1 free")},
    PhraseEntry{u"space-remedy", QT_TRANSLATE_NOOP("Phrases", "Make room in %1, then try again.")},
    PhraseEntry{u"health-expected", QT_TRANSLATE_NOOP("Phrases", "HTTP 200, status healthy, database ok")},
    PhraseEntry{u"health-healthy", QT_TRANSLATE_NOOP("Phrases", "HTTP %1, healthy, database ok")},
    PhraseEntry{u"health-any-success",
                QT_TRANSLATE_NOOP("Phrases", "HTTP %1; the answer does not speak of the database")},
    PhraseEntry{u"health-degraded", QT_TRANSLATE_NOOP("Phrases", "Degraded (database: %1)")},
    PhraseEntry{u"health-unhealthy",
                QT_TRANSLATE_NOOP("Phrases", "Unhealthy although HTTP %1 (database: %2)")},
    PhraseEntry{u"health-http-status", QT_TRANSLATE_NOOP("Phrases", "HTTP %1")},
    PhraseEntry{u"health-not-json",
                QT_TRANSLATE_NOOP("Phrases", "HTTP %1, but not the health answer of this application")},
    PhraseEntry{u"health-no-answer", QT_TRANSLATE_NOOP("Phrases", "No answer: %1")},
    PhraseEntry{u"health-never-asked", QT_TRANSLATE_NOOP("Phrases", "Not asked: stopped before")},
    PhraseEntry{
        u"health-too-few",
        QT_TRANSLATE_NOOP("Phrases", "%1 good answers in a row before the deadline, %2 are asked for")},
    PhraseEntry{u"health-remedy",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Look at the application's log; restart it if it keeps old connections.")},
    // Deviations and consequences.
    PhraseEntry{u"openers-of-old-file",
                QT_TRANSLATE_NOOP(
                    "Phrases", "%1 (pid %2) opened the old file in the moment of the exchange: restart it")},
    PhraseEntry{u"target-accepted",
                QT_TRANSLATE_NOOP("Phrases", "Another target than the signed source was accepted: %1")},
    PhraseEntry{u"journal-end-missing",
                QT_TRANSLATE_NOOP("Phrases", "The end of this run could not be written to the journal: %1")},
    PhraseEntry{u"lost-since",
                QT_TRANSLATE_NOOP("Phrases", "Everything written since %1 is lost from the live data: %2.")},
    PhraseEntry{u"lost-unknown",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Everything written since the backup is lost from the live data; how "
                                  "long ago that is, the set does not say.")},
    PhraseEntry{u"rows-go-come",
                QT_TRANSLATE_NOOP("Phrases", "Counted by table: at least %1 rows go, at least %2 come.")},
    PhraseEntry{u"openers-stay",
                QT_TRANSLATE_NOOP(
                    "Phrases",
                    "The application stays connected and sees the restored data in its next transaction.")},
    PhraseEntry{
        u"undo-by-revert",
        QT_TRANSLATE_NOOP(
            "Phrases", "A safety copy is made and proven first: one command brings the present data back.")},
    PhraseEntry{
        u"undo-not-possible",
        QT_TRANSLATE_NOOP("Phrases", "There is no database at the target: there is nothing to go back to.")},
    // Around the tables and plans of the command line.
    PhraseEntry{u"head-check", QT_TRANSLATE_NOOP("Phrases", "Check")},
    PhraseEntry{u"head-seen", QT_TRANSLATE_NOOP("Phrases", "Seen")},
    PhraseEntry{u"head-time", QT_TRANSLATE_NOOP("Phrases", "Time (UTC)")},
    PhraseEntry{u"head-age", QT_TRANSLATE_NOOP("Phrases", "Age")},
    PhraseEntry{u"head-state", QT_TRANSLATE_NOOP("Phrases", "State")},
    PhraseEntry{u"head-depth", QT_TRANSLATE_NOOP("Phrases", "Proven")},
    PhraseEntry{u"head-kind", QT_TRANSLATE_NOOP("Phrases", "Kind")},
    PhraseEntry{u"head-size", QT_TRANSLATE_NOOP("Phrases", "Size")},
    PhraseEntry{u"head-file", QT_TRANSLATE_NOOP("Phrases", "File")},
    PhraseEntry{u"head-operation", QT_TRANSLATE_NOOP("Phrases", "Operation")},
    PhraseEntry{u"head-outcome", QT_TRANSLATE_NOOP("Phrases", "Outcome")},
    PhraseEntry{u"head-target", QT_TRANSLATE_NOOP("Phrases", "Target")},
    PhraseEntry{u"head-duration", QT_TRANSLATE_NOOP("Phrases", "Duration")},
    PhraseEntry{u"kind-safety-copy", QT_TRANSLATE_NOOP("Phrases", "%1, safety copy")},
    PhraseEntry{u"kind-encrypted", QT_TRANSLATE_NOOP("Phrases", "%1, encrypted")},
    PhraseEntry{u"keygen-keep",
                QT_TRANSLATE_NOOP(
                    "Phrases", "The identity stands in %1. Keep a copy away from this machine and from the "
                               "backups: without it nothing opens them.")},
    PhraseEntry{u"keygen-use",
                QT_TRANSLATE_NOOP("Phrases",
                                  "To encrypt for it: backup --recipient %1, or encryption.recipients in "
                                  "the environment file")},
    PhraseEntry{u"unseal-unproven",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Opened without its metadata: that it is whole is sure, where it comes "
                                  "from is not. `validate` proves both.")},
    PhraseEntry{u"interrupted", QT_TRANSLATE_NOOP("Phrases", "interrupted at: %1")},
    PhraseEntry{u"running", QT_TRANSLATE_NOOP("Phrases", "running: %1")},
    PhraseEntry{u"no-sets", QT_TRANSLATE_NOOP("Phrases", "There are no backup sets in %1")},
    PhraseEntry{u"no-operations", QT_TRANSLATE_NOOP("Phrases", "The journal is empty")},
    PhraseEntry{u"plan-head", QT_TRANSLATE_NOOP("Phrases", "Plan %1: %2 of %3 (%4)")},
    PhraseEntry{u"rows-of-table", QT_TRANSLATE_NOOP("Phrases", "  %1: %2 in the backup, %3 now")},
    PhraseEntry{u"step-failed", QT_TRANSLATE_NOOP("Phrases", "failed")},
    PhraseEntry{u"damaged-kept",
                QT_TRANSLATE_NOOP("Phrases", "What could be copied is kept, marked damaged: %1")},
    PhraseEntry{u"expected-is", QT_TRANSLATE_NOOP("Phrases", "expected: %1")},
    PhraseEntry{u"deviation-is", QT_TRANSLATE_NOOP("Phrases", "Deviation: %1")},
    PhraseEntry{
        u"type-token",
        QT_TRANSLATE_NOOP("Phrases", "Type %1 to go on, anything else to leave everything as it is: ")},
    PhraseEntry{
        u"journal-broken",
        QT_TRANSLATE_NOOP("Phrases", "The journal's chain is broken: records were changed or removed")},
    PhraseEntry{u"encrypted-not-opened",
                QT_TRANSLATE_NOOP("Phrases", "Encrypted: checked without opening it")},
};

} // namespace

const char *phraseSource(const QString &code)
{
    if (const char *source = sourceIn(entries, code))
        return source;
    for (const auto &table :
         {serverPhrase, restorePhrase, checkPhrase, verifyPhrase, incidentPhrase, diagnosisPhrase}) {
        if (const char *source = table(code))
            return source;
    }
    return nullptr;
}

} // namespace holdfast::text
