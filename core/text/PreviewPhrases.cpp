// The words for what a pre-flight looks at, and for what a restore takes away.

#include "text/PhraseTable.h"

namespace holdfast::text {

namespace {

constexpr std::array entries{
    PhraseEntry{u"target-not-counted",
                QT_TRANSLATE_NOOP("Phrases", "The server cannot read all of its rows: %1")},
    PhraseEntry{u"server-space-expected",
                QT_TRANSLATE_NOOP("Phrases", "At least %1 free on the server's disk")},
    PhraseEntry{u"server-space-elsewhere",
                QT_TRANSLATE_NOOP("Phrases", "Not known: the server's files are not on this machine")},
    PhraseEntry{
        u"server-space-hidden",
        QT_TRANSLATE_NOOP("Phrases", "Not known: this login may not ask where the server keeps its files")},
    PhraseEntry{u"server-space-look",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Look there yourself: its data folder needs %1 free. If it runs full, "
                                  "the load fails, and so may other databases of that server.")},
    PhraseEntry{u"collation-expected",
                QT_TRANSLATE_NOOP("Phrases", "Text sorted by the rules that were recorded")},
    PhraseEntry{u"collation-as-recorded", QT_TRANSLATE_NOOP("Phrases", "The versions are those on record")},
    PhraseEntry{u"collation-changed",
                QT_TRANSLATE_NOOP("Phrases", "Sorted by other rules than recorded: %1")},
    PhraseEntry{u"collation-remedy",
                QT_TRANSLATE_NOOP("Phrases",
                                  "REINDEX what sorts by them, then ALTER DATABASE … (or ALTER COLLATION …) "
                                  "REFRESH COLLATION VERSION. A restored database builds its indexes anew.")},
    PhraseEntry{u"locks-expected",
                QT_TRANSLATE_NOOP("Phrases", "No transaction open for more than 5 minutes, no table held")},
    PhraseEntry{u"locks-none", QT_TRANSLATE_NOOP("Phrases", "None")},
    PhraseEntry{u"locks-are", QT_TRANSLATE_NOOP("Phrases", "Open or holding a table: %1")},
    PhraseEntry{u"locks-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Let them end first: what they have not committed is lost when "
                                             "their sessions are ended. Their rows could not be seen here.")},
    PhraseEntry{u"publications-expected",
                QT_TRANSLATE_NOOP("Phrases", "Nobody follows this database by replication")},
    PhraseEntry{u"publications-none", QT_TRANSLATE_NOOP("Phrases", "No publications, here or in the backup")},
    PhraseEntry{u"publications-come",
                QT_TRANSLATE_NOOP("Phrases", "The backup has publications: they come back with it")},
    PhraseEntry{u"publications-are",
                QT_TRANSLATE_NOOP("Phrases", "Publications here that the backup does not have: %1")},
    PhraseEntry{u"publications-come-and-are",
                QT_TRANSLATE_NOOP("Phrases", "Publications come back with the backup; here now: %1")},
    PhraseEntry{
        u"publications-remedy",
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Subscribers do not follow by themselves: stop them before, and set them up anew afterwards.")},
    PhraseEntry{u"clock-expected", QT_TRANSLATE_NOOP("Phrases", "Clocks that agree within 5 seconds")},
    PhraseEntry{u"clock-agrees", QT_TRANSLATE_NOOP("Phrases", "They agree")},
    PhraseEntry{u"clock-not-behind-journal",
                QT_TRANSLATE_NOOP("Phrases", "This machine's clock is not behind the journal")},
    PhraseEntry{u"clock-journal-ahead",
                QT_TRANSLATE_NOOP("Phrases", "The journal's newest entry is from the future: %1")},
    PhraseEntry{u"clock-server-ahead",
                QT_TRANSLATE_NOOP("Phrases", "The server's clock is ahead of this machine's by %1")},
    PhraseEntry{u"clock-server-behind",
                QT_TRANSLATE_NOOP("Phrases", "The server's clock is behind this machine's by %1")},
    PhraseEntry{
        u"clock-remedy",
        QT_TRANSLATE_NOOP(
            "Phrases", "Set both by NTP. Ages and the data-loss window are told by this machine's clock.")},
    PhraseEntry{u"mount-expected", QT_TRANSLATE_NOOP("Phrases", "A local file system that takes changes")},
    PhraseEntry{u"mount-local", QT_TRANSLATE_NOOP("Phrases", "Local, %1")},
    PhraseEntry{u"mount-unknown", QT_TRANSLATE_NOOP("Phrases", "Not known: %1")},
    PhraseEntry{u"mount-read-only", QT_TRANSLATE_NOOP("Phrases", "Mounted read-only (%1)")},
    PhraseEntry{u"mount-read-only-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Mount the file system of %1 so that it can be written to.")},
    PhraseEntry{
        u"mount-network",
        QT_TRANSLATE_NOOP("Phrases", "Another machine's files (%1): SQLite's locks are not sure there")},
    PhraseEntry{u"mount-guest",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Files of a host or of a program (%1): SQLite's locks are not sure there")},
    PhraseEntry{u"mount-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Stop the application first, and run the restore on the machine "
                                             "that the files belong to, or in its container.")},
    PhraseEntry{u"links-expected", QT_TRANSLATE_NOOP("Phrases", "One file under one name")},
    PhraseEntry{u"links-one", QT_TRANSLATE_NOOP("Phrases", "It has one name")},
    PhraseEntry{u"links-symbolic",
                QT_TRANSLATE_NOOP("Phrases", "Reached by a symbolic link; what is replaced is %1")},
    PhraseEntry{
        u"links-mounted",
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The file is mounted by itself, as into a container: its content is replaced, the file stays")},
    PhraseEntry{
        u"links-mounted-remedy",
        QT_TRANSLATE_NOOP("Phrases", "Restart the container afterwards if it still shows the old data.")},
    PhraseEntry{u"links-many",
                QT_TRANSLATE_NOOP("Phrases", "The file has %1 names (hard links): all of them change")},
    PhraseEntry{u"links-many-remedy",
                QT_TRANSLATE_NOOP(
                    "Phrases", "Whoever opens it by another name uses another journal: use one name only.")},
    PhraseEntry{u"owner-expected",
                QT_TRANSLATE_NOOP("Phrases", "An owner who can write the file and its folder")},
    PhraseEntry{u"owner-is", QT_TRANSLATE_NOOP("Phrases", "User %1, mode %2; the folder: user %3, mode %4")},
    PhraseEntry{u"owner-of-folder",
                QT_TRANSLATE_NOOP("Phrases", "A new file, for the folder's owner: user %1, mode %2")},
    PhraseEntry{u"owner-remedy",
                QT_TRANSLATE_NOOP("Phrases", "User %1 cannot write in %2, where SQLite makes its journal: "
                                             "change the folder's owner or mode.")},
    PhraseEntry{
        u"owner-not-ours",
        QT_TRANSLATE_NOOP("Phrases",
                          "The file belongs to somebody else: only root can give the restored one to them.")},
    PhraseEntry{u"user-version-expected",
                QT_TRANSLATE_NOOP("Phrases", "The version that the application has set now: %1")},
    PhraseEntry{u"user-version-is", QT_TRANSLATE_NOOP("Phrases", "In the backup: %1")},
    PhraseEntry{
        u"user-version-remedy",
        QT_TRANSLATE_NOOP(
            "Phrases",
            "After the restore, start the application of that version, or run its migrations again.")},
    PhraseEntry{u"rows-change",
                QT_TRANSLATE_NOOP("Phrases", "Rows that get their former content back, at the least: %1.")},
    PhraseEntry{
        u"loss-unreadable",
        QT_TRANSLATE_NOOP("Phrases",
                          "The live database cannot be read, so what is lost cannot be told by rows: %1")},
    PhraseEntry{u"loss-live-file", QT_TRANSLATE_NOOP("Phrases", "It takes %1 and was last written %2")},
    PhraseEntry{u"loss-other-set",
                QT_TRANSLATE_NOOP("Phrases", "The newest other backup, %1 of %2, has %3 rows")},
    PhraseEntry{
        u"loss-not-counted",
        QT_TRANSLATE_NOOP(
            "Phrases", "The rows on the server were not counted, so as not to lose time; `plan` tells them")},
    PhraseEntry{u"loss-of-table",
                QT_TRANSLATE_NOOP("Phrases", "    at the least: %1 go, %2 come, %3 change")},
    PhraseEntry{u"loss-newest", QT_TRANSLATE_NOOP("Phrases", "    newest row now: %1 (%2)")},
    PhraseEntry{u"loss-schema",
                QT_TRANSLATE_NOOP("Phrases", "  Definitions differ, %1: %2 in the backup, %3 now")},
};

} // namespace

const char *previewPhrase(const QString &code)
{
    return sourceIn(entries, code);
}

} // namespace holdfast::text
