// The words for servers and runtime files.

#include "text/PhraseTable.h"

namespace holdfast::text {

namespace {

constexpr std::array entries{
    // What a plan will do.
    PhraseEntry{
        u"do-dump",
        QT_TRANSLATE_NOOP("Phrases", "Dump %1 with pg_dump in one snapshot, while the application goes on")},
    PhraseEntry{u"do-examine-dump",
                QT_TRANSLATE_NOOP("Phrases", "Let pg_restore read the dump through to its last byte")},
    PhraseEntry{
        u"do-examine-sql",
        QT_TRANSLATE_NOOP("Phrases",
                          "Check that the SQL is there to its end, and shut psql's own commands out of it")},
    PhraseEntry{u"do-roles",
                QT_TRANSLATE_NOOP("Phrases", "Dump the roles of the server, without their passwords")},
    PhraseEntry{u"do-runtime-pack", QT_TRANSLATE_NOOP("Phrases", "Pack the runtime files below %1")},
    PhraseEntry{u"do-load",
                QT_TRANSLATE_NOOP("Phrases", "Load it into the new database %1, beside the one in use")},
    PhraseEntry{
        u"do-finish",
        QT_TRANSLATE_NOOP("Phrases", "Give %1 its owner, privileges and settings, and gather statistics")},
    PhraseEntry{
        u"do-proof-beside",
        QT_TRANSLATE_NOOP("Phrases", "Count and digest every table there, and compare with what is signed")},
    PhraseEntry{
        u"do-proof-in-place",
        QT_TRANSLATE_NOOP("Phrases", "Count and digest every table, and compare with what is signed")},
    PhraseEntry{
        u"do-proof-unsigned",
        QT_TRANSLATE_NOOP("Phrases", "Count what was loaded: this set signs no content to compare with")},
    PhraseEntry{
        u"do-replace-in-place",
        QT_TRANSLATE_NOOP(
            "Phrases", "Empty %1 and load the backup into it, in one transaction; its sessions are ended")},
    PhraseEntry{
        u"do-swap",
        QT_TRANSLATE_NOOP(
            "Phrases",
            "End the sessions of %1, call it %2 from now on, and give its name to %3, in one transaction")},
    PhraseEntry{u"do-swap-in", QT_TRANSLATE_NOOP("Phrases", "Give the new database its name: %1")},
    PhraseEntry{
        u"do-runtime-keep",
        QT_TRANSLATE_NOOP("Phrases", "Pack the runtime files that will change, as they are now, into %1")},
    PhraseEntry{
        u"do-runtime-put",
        QT_TRANSLATE_NOOP("Phrases", "Replace %1 runtime files below %2, one by one; present secrets stay")},
    PhraseEntry{u"changes-side", QT_TRANSLATE_NOOP("Phrases", "Makes a database that nobody uses yet")},
    PhraseEntry{u"changes-files", QT_TRANSLATE_NOOP("Phrases", "Changes runtime files")},
    PhraseEntry{u"undo-dropped",
                QT_TRANSLATE_NOOP("Phrases", "Dropped again when the restore does not get to its end")},
    PhraseEntry{u"undo-rename", QT_TRANSLATE_NOOP("Phrases", "Revert gives the old database its name back")},
    PhraseEntry{u"undo-by-renaming",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Nothing is deleted: one command gives the old database its name back.")},
    // What came out of a step.
    PhraseEntry{u"roles-copied", QT_TRANSLATE_NOOP("Phrases", "Roles dumped, without passwords")},
    PhraseEntry{u"runtime-packed",
                QT_TRANSLATE_NOOP("Phrases", "%1 runtime files packed, %2; not there: %3")},
    PhraseEntry{u"runtime-nothing", QT_TRANSLATE_NOOP("Phrases", "No runtime file is there: %1")},
    PhraseEntry{u"examined-dump", QT_TRANSLATE_NOOP("Phrases", "pg_restore read the dump through")},
    PhraseEntry{u"examined-plain-sql",
                QT_TRANSLATE_NOOP("Phrases", "The SQL is complete; psql's own commands are shut out")},
    PhraseEntry{u"loaded-beside", QT_TRANSLATE_NOOP("Phrases", "Loaded into %1; nothing in use has changed")},
    PhraseEntry{u"finished-beside",
                QT_TRANSLATE_NOOP("Phrases", "Owner, privileges and settings given, statistics gathered")},
    PhraseEntry{u"content-unproven",
                QT_TRANSLATE_NOOP("Phrases",
                                  "%1 tables with %2 rows were loaded; there is nothing to prove them by")},
    PhraseEntry{u"swapped",
                QT_TRANSLATE_NOOP(
                    "Phrases", "In place; the old database is kept as %1; %2 sessions ended; shut for %3")},
    PhraseEntry{u"swapped-in", QT_TRANSLATE_NOOP("Phrases", "In place: there was no database of this name")},
    PhraseEntry{u"replaced-in-place",
                QT_TRANSLATE_NOOP("Phrases", "Loaded in one transaction; %1 sessions ended")},
    PhraseEntry{u"runtime-same",
                QT_TRANSLATE_NOOP("Phrases", "The runtime files are what the archive holds: nothing to do")},
    PhraseEntry{u"runtime-kept", QT_TRANSLATE_NOOP("Phrases", "Packed and read back: %1")},
    PhraseEntry{u"runtime-put",
                QT_TRANSLATE_NOOP("Phrases", "%1 runtime files replaced, %2 new, %3 removed")},
    // Pre-flight and checks.
    PhraseEntry{u"identity-expected-any",
                QT_TRANSLATE_NOOP("Phrases", "the server on which the old database was kept")},
    PhraseEntry{u"identity-other-server",
                QT_TRANSLATE_NOOP("Phrases", "%1, but on another server (system identifier %2)")},
    PhraseEntry{u"server-expected", QT_TRANSLATE_NOOP("Phrases", "a server that takes changes")},
    PhraseEntry{u"server-is",
                QT_TRANSLATE_NOOP("Phrases", "PostgreSQL %1, logged in as %2, system identifier %3")},
    PhraseEntry{u"server-is-standby", QT_TRANSLATE_NOOP("Phrases", "a standby: it takes no changes")},
    PhraseEntry{u"server-standby-remedy", QT_TRANSLATE_NOOP("Phrases", "Give the address of the primary.")},
    PhraseEntry{u"target-on-server", QT_TRANSLATE_NOOP("Phrases", "%1, owned by %2")},
    PhraseEntry{u"target-is-template",
                QT_TRANSLATE_NOOP("Phrases", "a template: new databases are made from it")},
    PhraseEntry{u"versions-expected",
                QT_TRANSLATE_NOOP("Phrases", "PostgreSQL %1 or newer, with client programs of its version")},
    PhraseEntry{u"versions-expected-any",
                QT_TRANSLATE_NOOP("Phrases", "client programs of the server's version")},
    PhraseEntry{u"versions-are", QT_TRANSLATE_NOOP("Phrases", "server %1, client programs %2")},
    PhraseEntry{u"versions-no-tools", QT_TRANSLATE_NOOP("Phrases", "no client programs that fit: %1")},
    PhraseEntry{u"versions-install", QT_TRANSLATE_NOOP("Phrases", "Install them: postgresql-client-%1.")},
    PhraseEntry{u"rights-expected",
                QT_TRANSLATE_NOOP("Phrases", "a login that may put another database in its place")},
    PhraseEntry{u"rights-side", QT_TRANSLATE_NOOP("Phrases", "%1 may make a database beside it")},
    PhraseEntry{u"rights-in-place", QT_TRANSLATE_NOOP("Phrases", "%1 may replace what is in it")},
    PhraseEntry{u"rights-no-createdb", QT_TRANSLATE_NOOP("Phrases", "%1 may not make databases")},
    PhraseEntry{u"rights-no-place", QT_TRANSLATE_NOOP("Phrases", "there is no database to load into")},
    PhraseEntry{u"rights-not-owner",
                QT_TRANSLATE_NOOP("Phrases", "%1 is no member of %2, who owns the database")},
    PhraseEntry{
        u"rights-remedy",
        QT_TRANSLATE_NOOP("Phrases", "As a superuser: ALTER ROLE %1 CREATEDB. Or restore with --in-place.")},
    PhraseEntry{u"needs-expected", QT_TRANSLATE_NOOP("Phrases", "what the backup uses is on the server")},
    PhraseEntry{u"needs-there", QT_TRANSLATE_NOOP("Phrases", "all there")},
    PhraseEntry{u"needs-missing", QT_TRANSLATE_NOOP("Phrases", "not there: %1")},
    PhraseEntry{
        u"needs-remedy",
        QT_TRANSLATE_NOOP(
            "Phrases", "Make or install it first. The roles of the source are in the set, under globals.")},
    PhraseEntry{u"holders-expected",
                QT_TRANSLATE_NOOP("Phrases", "nothing holds the old database by more than a session")},
    PhraseEntry{u"holders-none", QT_TRANSLATE_NOOP("Phrases", "nothing")},
    PhraseEntry{u"holders-prepared", QT_TRANSLATE_NOOP("Phrases", "prepared transactions: %1")},
    PhraseEntry{
        u"holders-remedy",
        QT_TRANSLATE_NOOP("Phrases", "Commit or roll them back; they keep the database from being renamed.")},
    PhraseEntry{u"holders-stay-with-old",
                QT_TRANSLATE_NOOP("Phrases", "slots and subscriptions that stay with the old database: %1")},
    PhraseEntry{u"sessions-expected",
                QT_TRANSLATE_NOOP("Phrases", "who is connected, and will be disconnected")},
    PhraseEntry{u"sessions-none", QT_TRANSLATE_NOOP("Phrases", "nobody")},
    PhraseEntry{u"sessions-are", QT_TRANSLATE_NOOP("Phrases", "%1 sessions: %2")},
    PhraseEntry{u"kept-expected", QT_TRANSLATE_NOOP("Phrases", "the old database %1")},
    PhraseEntry{u"kept-there", QT_TRANSLATE_NOOP("Phrases", "%1 is there")},
    PhraseEntry{u"kept-gone", QT_TRANSLATE_NOOP("Phrases", "it is not on the server any more")},
    PhraseEntry{u"plain-sql-expected",
                QT_TRANSLATE_NOOP("Phrases", "a psql that obeys no command hidden in plain SQL")},
    PhraseEntry{u"plain-sql-restricted", QT_TRANSLATE_NOOP("Phrases", "psql %1 in restricted mode")},
    PhraseEntry{u"plain-sql-old-psql",
                QT_TRANSLATE_NOOP("Phrases", "psql %1 can be made to obey them (CVE-2026-18408)")},
    PhraseEntry{u"runtime-expected", QT_TRANSLATE_NOOP("Phrases", "runtime files that can be put back")},
    PhraseEntry{u"runtime-differs",
                QT_TRANSLATE_NOOP("Phrases", "%1 differ, %2 are new, %3 are the same; present secrets stay")},
    PhraseEntry{u"runtime-blocked", QT_TRANSLATE_NOOP("Phrases", "left alone: %1")},
    PhraseEntry{u"content-expected-tables",
                QT_TRANSLATE_NOOP("Phrases", "%1 tables with %2 rows, as signed")},
    PhraseEntry{u"content-tables-are", QT_TRANSLATE_NOOP("Phrases", "%1 tables with %2 rows")},
    PhraseEntry{u"content-expected-unsigned",
                QT_TRANSLATE_NOOP("Phrases", "no loose ends; this set signs no content")},
    PhraseEntry{u"content-loose-ends", QT_TRANSLATE_NOOP("Phrases", "loose ends: %1")},
    PhraseEntry{u"content-expected-files",
                QT_TRANSLATE_NOOP("Phrases", "every entry an allowed, ordinary file")},
    PhraseEntry{u"content-files", QT_TRANSLATE_NOOP("Phrases", "%1 files")},
    PhraseEntry{u"content-read-through",
                QT_TRANSLATE_NOOP("Phrases", "read through; %1 tables with %2 rows when it was made")},
    PhraseEntry{u"content-sql-complete", QT_TRANSLATE_NOOP("Phrases", "complete to its last line")},
    PhraseEntry{u"in-place-expected", QT_TRANSLATE_NOOP("Phrases", "the restored database (oid %1)")},
    PhraseEntry{u"in-place-is", QT_TRANSLATE_NOOP("Phrases", "oid %1")},
    // In what a restored database differs.
    PhraseEntry{u"table-gone", QT_TRANSLATE_NOOP("Phrases", "The table %1 is missing")},
    PhraseEntry{u"table-new", QT_TRANSLATE_NOOP("Phrases", "The table %1 was not in the backup")},
    PhraseEntry{u"table-rows", QT_TRANSLATE_NOOP("Phrases", "%1: %3 rows, %2 in the backup")},
    PhraseEntry{u"table-content",
                QT_TRANSLATE_NOOP("Phrases", "%1: other content in the same number of rows")},
    PhraseEntry{u"sequence-differs",
                QT_TRANSLATE_NOOP("Phrases", "The sequence %1 goes on at %4, not between %2 and %3")},
    PhraseEntry{u"catalogue-differs", QT_TRANSLATE_NOOP("Phrases", "Catalogue facts differ: %1")},
    PhraseEntry{u"property-refused", QT_TRANSLATE_NOOP("Phrases", "Not given for lack of rights: %1")},
    PhraseEntry{u"runtime-left-alone", QT_TRANSLATE_NOOP("Phrases", "A runtime file was left alone: %1")},
    // Consequences.
    PhraseEntry{u"lost-since-kept",
                QT_TRANSLATE_NOOP("Phrases", "Everything written since %1 was set aside is lost with the "
                                             "database in use now, which is kept.")},
    PhraseEntry{
        u"sessions-end",
        QT_TRANSLATE_NOOP("Phrases",
                          "The %1 sessions in it now are ended; applications connect again by themselves.")},
    PhraseEntry{u"old-is-kept",
                QT_TRANSLATE_NOOP("Phrases", "The database as it is now is kept as %1 until you drop it.")},
    PhraseEntry{u"nothing-to-prove-by",
                QT_TRANSLATE_NOOP("Phrases", "This set signs no content: what comes back cannot be proven.")},
};

} // namespace

const char *serverPhrase(const QString &code)
{
    return sourceIn(entries, code);
}

} // namespace holdfast::text
