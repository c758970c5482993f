// The words for servers and runtime files.

#include "text/PhraseTable.h"

namespace holdfast::text {

namespace {

constexpr std::array entries{
    // What a plan will do.
    PhraseEntry{u"do-dump",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Dump %1 with pg_dump in one snapshot, while the application goes on; "
                                  "compress it and digest the rows")},
    PhraseEntry{u"do-dump-encrypted",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Dump %1 with pg_dump in one snapshot, while the application goes on; "
                                  "compress and encrypt it and digest the rows")},
    PhraseEntry{u"do-read-back-dump",
                QT_TRANSLATE_NOOP("Phrases", "Read the result back from the disk, compare every byte, and "
                                             "let pg_restore read the dump to its end")},
    PhraseEntry{
        u"do-examine-sql",
        QT_TRANSLATE_NOOP("Phrases",
                          "Check that the SQL is there to its end, and shut psql's own commands out of it")},
    PhraseEntry{u"do-roles",
                QT_TRANSLATE_NOOP("Phrases", "Dump the roles of the server, without their passwords")},
    PhraseEntry{u"do-roles-encrypted",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Dump the roles of the server, with their passwords where this login "
                                  "may read them, and encrypt them")},
    PhraseEntry{u"do-runtime-pack-encrypted",
                QT_TRANSLATE_NOOP("Phrases", "Pack and encrypt the runtime files below %1")},
    PhraseEntry{u"do-runtime-pack", QT_TRANSLATE_NOOP("Phrases", "Pack the runtime files below %1")},
    PhraseEntry{
        u"do-load",
        QT_TRANSLATE_NOOP("Phrases", "Load the backup into the new database %1, beside the one in use")},
    PhraseEntry{
        u"do-finish",
        QT_TRANSLATE_NOOP("Phrases", "Give %1 its owner, privileges and settings, and gather statistics")},
    PhraseEntry{
        u"do-proof-beside",
        QT_TRANSLATE_NOOP(
            "Phrases", "Count and digest every table of the new database, and compare with what is signed")},
    PhraseEntry{
        u"do-proof-in-place",
        QT_TRANSLATE_NOOP("Phrases", "Count and digest every table, and compare with what is signed")},
    PhraseEntry{
        u"do-proof-unsigned",
        QT_TRANSLATE_NOOP("Phrases", "Count what was loaded: this set signs no content to compare with")},
    PhraseEntry{u"do-replace-in-place",
                QT_TRANSLATE_NOOP(
                    "Phrases",
                    "End the sessions of %1, empty it and load the backup into it, all in one transaction")},
    PhraseEntry{u"do-swap",
                QT_TRANSLATE_NOOP(
                    "Phrases",
                    "End the sessions of %1, rename it to %2, and give its name to %3, in one transaction")},
    PhraseEntry{u"do-swap-in", QT_TRANSLATE_NOOP("Phrases", "Give the new database its name: %1")},
    PhraseEntry{
        u"do-runtime-keep",
        QT_TRANSLATE_NOOP("Phrases", "Pack the runtime files that will change, as they are now, into %1")},
    PhraseEntry{u"do-runtime-put",
                QT_TRANSLATE_NOOP("Phrases", "Runtime files below %2 that will change: %1. Replace them one "
                                             "by one; only a revert changes secrets in use")},
    PhraseEntry{u"changes-side", QT_TRANSLATE_NOOP("Phrases", "Makes a database that nobody uses yet")},
    PhraseEntry{u"changes-files", QT_TRANSLATE_NOOP("Phrases", "Changes runtime files of the service")},
    PhraseEntry{u"undo-dropped",
                QT_TRANSLATE_NOOP("Phrases", "Dropped by itself when the restore does not get to its end")},
    PhraseEntry{u"undo-rename", QT_TRANSLATE_NOOP("Phrases", "Revert gives the old database its name back")},
    PhraseEntry{
        u"undo-by-renaming",
        QT_TRANSLATE_NOOP("Phrases",
                          "Nothing is deleted: one command, revert, gives the old database its name back.")},
    // What came out of a step.
    PhraseEntry{u"roles-copied-passwords",
                QT_TRANSLATE_NOOP("Phrases", "Roles dumped with their passwords, encrypted")},
    PhraseEntry{u"roles-copied", QT_TRANSLATE_NOOP("Phrases", "Roles dumped, without their passwords")},
    PhraseEntry{u"runtime-packed",
                QT_TRANSLATE_NOOP("Phrases", "Files packed: %1, together %2; not there: %3")},
    PhraseEntry{u"runtime-packed-key",
                QT_TRANSLATE_NOOP("Phrases", "Files packed: %1, together %2; the integrity key stands in %3: "
                                             "keep it elsewhere, not beside what it signs")},
    PhraseEntry{u"runtime-nothing", QT_TRANSLATE_NOOP("Phrases", "None of the runtime files is there: %1")},
    PhraseEntry{u"examined-dump", QT_TRANSLATE_NOOP("Phrases", "pg_restore read the dump to its last byte")},
    PhraseEntry{u"examined-plain-sql",
                QT_TRANSLATE_NOOP("Phrases", "The SQL is complete; psql's own commands are shut out")},
    PhraseEntry{u"loaded-beside",
                QT_TRANSLATE_NOOP("Phrases", "Loaded into %1; the database in use has not changed")},
    PhraseEntry{u"finished-beside",
                QT_TRANSLATE_NOOP("Phrases", "Owner, privileges and settings given, statistics gathered")},
    PhraseEntry{
        u"content-unproven",
        QT_TRANSLATE_NOOP("Phrases", "Loaded: tables %1, rows %2. There is nothing signed to prove them by")},
    PhraseEntry{
        u"swapped",
        QT_TRANSLATE_NOOP(
            "Phrases",
            "In place. The old database is kept as %1; sessions ended: %2; nobody could connect for %3")},
    PhraseEntry{u"swapped-in",
                QT_TRANSLATE_NOOP("Phrases", "In place: there was no database of this name before")},
    PhraseEntry{u"replaced-in-place",
                QT_TRANSLATE_NOOP("Phrases", "Loaded in one transaction; sessions ended: %1")},
    PhraseEntry{u"runtime-same",
                QT_TRANSLATE_NOOP("Phrases", "The runtime files are what the archive holds: nothing to do")},
    PhraseEntry{u"runtime-kept", QT_TRANSLATE_NOOP("Phrases", "Packed and read back: %1")},
    PhraseEntry{u"runtime-put",
                QT_TRANSLATE_NOOP("Phrases", "Runtime files replaced: %1, new: %2, removed: %3")},
    // Pre-flight and checks.
    PhraseEntry{u"identity-expected-any",
                QT_TRANSLATE_NOOP("Phrases", "The server on which the old database was kept")},
    PhraseEntry{u"identity-other-server",
                QT_TRANSLATE_NOOP("Phrases", "%1, but on another server (system identifier %2)")},
    PhraseEntry{u"server-expected", QT_TRANSLATE_NOOP("Phrases", "A server that takes changes")},
    PhraseEntry{u"server-is",
                QT_TRANSLATE_NOOP("Phrases", "PostgreSQL %1, logged in as %2, system identifier %3")},
    PhraseEntry{u"server-is-standby", QT_TRANSLATE_NOOP("Phrases", "A standby: it takes no changes")},
    PhraseEntry{u"server-standby-remedy", QT_TRANSLATE_NOOP("Phrases", "Give the address of the primary.")},
    PhraseEntry{u"target-on-server", QT_TRANSLATE_NOOP("Phrases", "%1, owned by %2")},
    PhraseEntry{u"target-is-template",
                QT_TRANSLATE_NOOP("Phrases", "A template database: new databases are made from it")},
    PhraseEntry{
        u"versions-expected",
        QT_TRANSLATE_NOOP("Phrases", "PostgreSQL %1 or newer, with client programs of the server's version")},
    PhraseEntry{u"versions-expected-any",
                QT_TRANSLATE_NOOP("Phrases", "Client programs of the server's version")},
    PhraseEntry{u"versions-are", QT_TRANSLATE_NOOP("Phrases", "Server %1, client programs %2")},
    PhraseEntry{u"versions-no-tools", QT_TRANSLATE_NOOP("Phrases", "No client programs that fit: %1")},
    PhraseEntry{u"versions-install",
                QT_TRANSLATE_NOOP("Phrases", "Install the package postgresql-client-%1.")},
    PhraseEntry{u"rights-expected",
                QT_TRANSLATE_NOOP("Phrases", "A login that may put another database in its place")},
    PhraseEntry{u"rights-side", QT_TRANSLATE_NOOP("Phrases", "%1 may make a database beside it")},
    PhraseEntry{u"rights-in-place", QT_TRANSLATE_NOOP("Phrases", "%1 may replace what is in it")},
    PhraseEntry{u"rights-no-createdb", QT_TRANSLATE_NOOP("Phrases", "%1 may not make databases")},
    PhraseEntry{u"rights-no-place", QT_TRANSLATE_NOOP("Phrases", "There is no database to load into")},
    PhraseEntry{u"rights-not-owner",
                QT_TRANSLATE_NOOP("Phrases", "%1 is not a member of %2, the role that owns the database")},
    PhraseEntry{u"rights-remedy",
                QT_TRANSLATE_NOOP(
                    "Phrases", "As a superuser: ALTER ROLE %1 CREATEDB. Or restore in place (--in-place).")},
    PhraseEntry{u"needs-expected", QT_TRANSLATE_NOOP("Phrases", "All that the backup uses is on the server")},
    PhraseEntry{u"needs-there", QT_TRANSLATE_NOOP("Phrases", "All there")},
    PhraseEntry{u"needs-missing", QT_TRANSLATE_NOOP("Phrases", "Not there: %1")},
    PhraseEntry{u"needs-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Make or install it first. The dump of the source's roles is in "
                                             "the set, in the folder globals.")},
    PhraseEntry{u"holders-expected", QT_TRANSLATE_NOOP("Phrases", "Nothing but sessions holds the database")},
    PhraseEntry{u"holders-none", QT_TRANSLATE_NOOP("Phrases", "Nothing else")},
    PhraseEntry{u"holders-prepared", QT_TRANSLATE_NOOP("Phrases", "Prepared transactions: %1")},
    PhraseEntry{
        u"holders-remedy",
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Commit them or roll them back: as long as they are there, the database cannot be renamed.")},
    PhraseEntry{u"holders-stay-with-old",
                QT_TRANSLATE_NOOP("Phrases", "Slots and subscriptions that stay with the old database: %1")},
    PhraseEntry{u"sessions-expected",
                QT_TRANSLATE_NOOP("Phrases", "Known who is connected: these sessions will be ended")},
    PhraseEntry{u"sessions-none", QT_TRANSLATE_NOOP("Phrases", "Nobody is connected")},
    PhraseEntry{u"sessions-are", QT_TRANSLATE_NOOP("Phrases", "Connected: %1 (%2)")},
    PhraseEntry{u"kept-expected", QT_TRANSLATE_NOOP("Phrases", "The old database %1")},
    PhraseEntry{u"kept-there", QT_TRANSLATE_NOOP("Phrases", "%1 is there")},
    PhraseEntry{u"kept-gone", QT_TRANSLATE_NOOP("Phrases", "It is not on the server any more")},
    PhraseEntry{u"plain-sql-expected",
                QT_TRANSLATE_NOOP("Phrases", "A psql that obeys no command hidden in plain SQL")},
    PhraseEntry{u"plain-sql-restricted", QT_TRANSLATE_NOOP("Phrases", "psql %1, in restricted mode")},
    PhraseEntry{u"plain-sql-old-psql",
                QT_TRANSLATE_NOOP("Phrases", "psql %1 obeys such commands (CVE-2026-18408)")},
    PhraseEntry{u"runtime-expected", QT_TRANSLATE_NOOP("Phrases", "Runtime files that can be put back")},
    PhraseEntry{u"runtime-differs", QT_TRANSLATE_NOOP("Phrases", "Will change: %1, new: %2, the same: %3")},
    PhraseEntry{u"runtime-blocked", QT_TRANSLATE_NOOP("Phrases", "Left alone: %1")},
    PhraseEntry{u"content-expected-tables",
                QT_TRANSLATE_NOOP("Phrases", "Tables %1, rows %2, all as signed")},
    PhraseEntry{u"content-tables-are", QT_TRANSLATE_NOOP("Phrases", "Tables %1, rows %2")},
    PhraseEntry{u"content-expected-unsigned",
                QT_TRANSLATE_NOOP("Phrases", "No loose ends; this set signs no content")},
    PhraseEntry{u"content-loose-ends", QT_TRANSLATE_NOOP("Phrases", "Loose ends: %1")},
    PhraseEntry{u"content-expected-files",
                QT_TRANSLATE_NOOP("Phrases", "Every entry an ordinary file with an allowed name")},
    PhraseEntry{u"content-files", QT_TRANSLATE_NOOP("Phrases", "Files: %1")},
    PhraseEntry{u"content-read-through",
                QT_TRANSLATE_NOOP("Phrases", "Read to its last byte; when it was made: tables %1, rows %2")},
    PhraseEntry{u"content-sql-complete", QT_TRANSLATE_NOOP("Phrases", "Complete to its last line")},
    PhraseEntry{u"in-place-expected", QT_TRANSLATE_NOOP("Phrases", "The restored database (oid %1)")},
    PhraseEntry{u"in-place-is", QT_TRANSLATE_NOOP("Phrases", "oid %1")},
    PhraseEntry{u"target-held",
                QT_TRANSLATE_NOOP("Phrases", "Somebody holds a table: its rows could not be counted (%1)")},
    PhraseEntry{u"rights-no-maintenance",
                QT_TRANSLATE_NOOP("Phrases", "%1 may connect neither to postgres nor to template1")},
    PhraseEntry{u"needs-other-version", QT_TRANSLATE_NOOP("Phrases", "There, but not in these versions: %1")},
    PhraseEntry{u"runtime-file-new", QT_TRANSLATE_NOOP("Phrases", "  %1: new")},
    PhraseEntry{u"runtime-file-changed", QT_TRANSLATE_NOOP("Phrases", "  %1: changes")},
    PhraseEntry{u"runtime-file-mode-only", QT_TRANSLATE_NOOP("Phrases", "  %1: only its permissions change")},
    PhraseEntry{u"runtime-file-removed", QT_TRANSLATE_NOOP("Phrases", "  %1: goes")},
    PhraseEntry{u"runtime-file-blocked", QT_TRANSLATE_NOOP("Phrases", "  %1: left alone (%2)")},
    PhraseEntry{u"runtime-key-added", QT_TRANSLATE_NOOP("Phrases", "    %1: comes, %3")},
    PhraseEntry{u"runtime-key-removed", QT_TRANSLATE_NOOP("Phrases", "    %1: goes, is %2")},
    PhraseEntry{u"runtime-key-changed", QT_TRANSLATE_NOOP("Phrases", "    %1: %2, will be %3")},
    PhraseEntry{u"runtime-key-kept", QT_TRANSLATE_NOOP("Phrases", "    %1: a secret, stays as it is")},
    // In what a restored database differs.
    PhraseEntry{u"table-gone", QT_TRANSLATE_NOOP("Phrases", "The table %1 is missing")},
    PhraseEntry{u"table-new", QT_TRANSLATE_NOOP("Phrases", "The table %1 was not in the backup")},
    PhraseEntry{u"table-rows", QT_TRANSLATE_NOOP("Phrases", "%1: rows %3, in the backup %2")},
    PhraseEntry{u"table-changed",
                QT_TRANSLATE_NOOP("Phrases", "%1: rows missing %2, extra %3, changed %4, at the least")},
    PhraseEntry{u"table-content", QT_TRANSLATE_NOOP("Phrases", "%1: as many rows, but other content")},
    PhraseEntry{u"sequence-differs",
                QT_TRANSLATE_NOOP("Phrases", "The sequence %1 goes on at %4, not between %2 and %3")},
    PhraseEntry{u"catalogue-differs", QT_TRANSLATE_NOOP("Phrases", "Definitions differ: %1")},
    PhraseEntry{u"property-refused", QT_TRANSLATE_NOOP("Phrases", "Could not be set for lack of rights: %1")},
    PhraseEntry{u"runtime-left-alone", QT_TRANSLATE_NOOP("Phrases", "A runtime file was left alone: %1")},
    // Consequences.
    PhraseEntry{u"lost-since-kept",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Everything written since %1 was set aside is lost from the live data. It "
                                  "stays in the database in use now, which is kept under another name.")},
    PhraseEntry{u"sessions-end",
                QT_TRANSLATE_NOOP("Phrases", "Sessions that will be ended: %1. An application that connects "
                                             "again by itself sees the other data.")},
    PhraseEntry{u"old-is-kept",
                QT_TRANSLATE_NOOP("Phrases", "The database as it is now is kept as %1 until you drop it.")},
    PhraseEntry{
        u"nothing-to-prove-by",
        QT_TRANSLATE_NOOP("Phrases", "This set signs no content: nothing can prove what comes back.")},
};

} // namespace

const char *serverPhrase(const QString &code)
{
    return sourceIn(entries, code);
}

} // namespace holdfast::text
