// The words for what a diagnosis has found.

#include "text/PhraseTable.h"

namespace holdfast::text {

namespace {

constexpr std::array entries{
    PhraseEntry{u"fact-given-up", QT_TRANSLATE_NOOP("Phrases", "Not found out in the time there was")},
    PhraseEntry{u"fact-unknown", QT_TRANSLATE_NOOP("Phrases", "It could not be found out: %1")},
    PhraseEntry{u"fact-not-configured", QT_TRANSLATE_NOOP("Phrases", "The environment file names none")},
    PhraseEntry{u"fact-database-expected",
                QT_TRANSLATE_NOOP("Phrases", "The database can be reached and read")},
    PhraseEntry{u"fact-database-readable", QT_TRANSLATE_NOOP("Phrases", "%1 can be read; %2")},
    PhraseEntry{u"fact-database-missing", QT_TRANSLATE_NOOP("Phrases", "There is no database %1")},
    PhraseEntry{u"fact-no-database", QT_TRANSLATE_NOOP("Phrases", "%1 is no database: %2")},
    PhraseEntry{u"fact-database-unreadable", QT_TRANSLATE_NOOP("Phrases", "It cannot be read: %1")},
    PhraseEntry{u"fact-server-unreachable",
                QT_TRANSLATE_NOOP("Phrases", "The server %1 cannot be reached: %2")},
    PhraseEntry{u"fact-login-refused", QT_TRANSLATE_NOOP("Phrases", "The server refuses the login: %1")},
    PhraseEntry{
        u"fact-database-remedy",
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Keep the application from writing, and take a copy of what is there before anything is tried.")},
    PhraseEntry{u"fact-check-expected",
                QT_TRANSLATE_NOOP("Phrases", "SQLite's quick check finds nothing wrong")},
    PhraseEntry{
        u"fact-check-server-expected",
        QT_TRANSLATE_NOOP("Phrases", "The catalogue can be read, and the server has noted no wrong page")},
    PhraseEntry{
        u"fact-check-ok",
        QT_TRANSLATE_NOOP("Phrases", "Nothing found; quick, so indexes were not compared with their tables")},
    PhraseEntry{u"fact-check-problems", QT_TRANSLATE_NOOP("Phrases", "Found: %1")},
    PhraseEntry{u"fact-checksums-wrong",
                QT_TRANSLATE_NOOP("Phrases", "Pages with a wrong checksum that the server has met: %1")},
    PhraseEntry{
        u"fact-catalog-read",
        QT_TRANSLATE_NOOP("Phrases",
                          "The catalogue can be read; the server keeps no checksums, and no rows were read")},
    PhraseEntry{u"fact-catalog-read-checksums",
                QT_TRANSLATE_NOOP(
                    "Phrases", "The catalogue can be read, no checksum was wrong so far; no rows were read")},
    PhraseEntry{u"fact-check-would-hold",
                QT_TRANSLATE_NOOP("Phrases", "Not checked: with %1 it would keep the application from "
                                             "writing; a backup is checked in full all the same")},
    PhraseEntry{u"fact-check-needs-database",
                QT_TRANSLATE_NOOP("Phrases", "Not checked, since the database cannot be read")},
    PhraseEntry{u"fact-health-db-expected",
                QT_TRANSLATE_NOOP("Phrases", "The backend says that its database is well")},
    PhraseEntry{u"fact-health-db-ok", QT_TRANSLATE_NOOP("Phrases", "It says: ok")},
    PhraseEntry{u"fact-health-db-is", QT_TRANSLATE_NOOP("Phrases", "It says: %1")},
    PhraseEntry{u"fact-health-db-silent", QT_TRANSLATE_NOOP("Phrases", "It says nothing of it")},
    PhraseEntry{u"fact-cors-expected",
                QT_TRANSLATE_NOOP("Phrases", "The backend allows the frontend's origin")},
    PhraseEntry{u"fact-port-expected", QT_TRANSLATE_NOOP("Phrases", "Somebody listens at %1")},
    PhraseEntry{u"fact-port-open", QT_TRANSLATE_NOOP("Phrases", "Open")},
    PhraseEntry{u"fact-port-refused", QT_TRANSLATE_NOOP("Phrases", "Refused: nobody listens there")},
    PhraseEntry{u"fact-port-silent", QT_TRANSLATE_NOOP("Phrases", "No answer within %1")},
    PhraseEntry{u"fact-port-no-host", QT_TRANSLATE_NOOP("Phrases", "The name leads nowhere: %1")},
    PhraseEntry{u"fact-port-unreachable", QT_TRANSLATE_NOOP("Phrases", "No connection: %1")},
    PhraseEntry{u"fact-port-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Refused: see whether the process runs, and on which port. No "
                                             "answer: look at firewall and network.")},
    PhraseEntry{u"fact-disk-expected",
                QT_TRANSLATE_NOOP("Phrases", "At least 10 % free, for the application and for backups")},
    PhraseEntry{u"fact-disk-free", QT_TRANSLATE_NOOP("Phrases", "%1: %2 free of %3")},
    PhraseEntry{u"fact-disk-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Make room before you start or restore anything; logs and old "
                                             "images are the usual ones. Keep backups.")},
    PhraseEntry{
        u"fact-env-expected",
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The keys of backend/.env are those of the newest runtime archive, and so are its secrets")},
    PhraseEntry{u"fact-env-same", QT_TRANSLATE_NOOP("Phrases", "As in %1")},
    PhraseEntry{
        u"fact-env-differs",
        QT_TRANSLATE_NOOP("Phrases", "Against %1: missing here: %2; new here: %3; secrets that differ: %4")},
    PhraseEntry{u"fact-env-missing",
                QT_TRANSLATE_NOOP("Phrases", "There is none, or it is empty; %1 has one")},
    PhraseEntry{
        u"fact-env-remedy",
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Was that planned? If not, put the value right in backend/.env, or restore the runtime files.")},
    PhraseEntry{
        u"fact-env-no-key",
        QT_TRANSLATE_NOOP("Phrases", "Not known: without the integrity key (%1) no archive can be trusted")},
    PhraseEntry{u"fact-env-no-archive",
                QT_TRANSLATE_NOOP("Phrases", "Not known: there is no valid runtime archive")},
    PhraseEntry{u"fact-env-sealed",
                QT_TRANSLATE_NOOP("Phrases", "Not known: %1 is encrypted, and nothing here opens it")},
    PhraseEntry{u"fact-env-not-archived", QT_TRANSLATE_NOOP("Phrases", "Not known: %1 has no backend/.env")},
    PhraseEntry{u"fact-clock-agrees",
                QT_TRANSLATE_NOOP("Phrases", "This machine's clock agrees with that of %1")},
    PhraseEntry{u"fact-clock-ahead",
                QT_TRANSLATE_NOOP("Phrases", "The clock of %1 is ahead of this machine's by %2")},
    PhraseEntry{u"fact-clock-behind",
                QT_TRANSLATE_NOOP("Phrases", "The clock of %1 is behind this machine's by %2")},
    PhraseEntry{u"fact-clock-alone",
                QT_TRANSLATE_NOOP("Phrases", "Not known: nobody here tells another time to compare with")},
    PhraseEntry{u"fact-clock-remedy",
                QT_TRANSLATE_NOOP("Phrases", "Look at time synchronisation on the other machine; this one's "
                                             "kernel holds its own clock to be set.")},
    PhraseEntry{u"fact-clock-not-synchronised",
                QT_TRANSLATE_NOOP(
                    "Phrases",
                    "Look at time synchronisation: this machine's kernel says that nobody sets its clock.")},
    PhraseEntry{u"fact-tokens-expected",
                QT_TRANSLATE_NOOP("Phrases", "Whoever is asked with a token takes it")},
    PhraseEntry{u"fact-tokens-taken",
                QT_TRANSLATE_NOOP("Phrases", "None refused; asked with a token or a password: %1")},
    PhraseEntry{u"fact-tokens-refused", QT_TRANSLATE_NOOP("Phrases", "Refused by: %1")},
    PhraseEntry{u"fact-tokens-alert", QT_TRANSLATE_NOOP("Phrases", "Monitoring reports: %1")},
    PhraseEntry{u"fact-tokens-none",
                QT_TRANSLATE_NOOP("Phrases", "Nothing that could be asked with a token")},
    PhraseEntry{u"fact-tokens-remedy",
                QT_TRANSLATE_NOOP("Phrases",
                                  "Look at the keys of backend/.env and at the clock: a secret that was "
                                  "changed, or a clock that is off, refuses good tokens.")},
    PhraseEntry{u"fact-log-expected", QT_TRANSLATE_NOOP("Phrases", "Nothing of errors in its last lines")},
    PhraseEntry{u"fact-log-empty", QT_TRANSLATE_NOOP("Phrases", "It is empty")},
    PhraseEntry{u"fact-log-tail",
                QT_TRANSLATE_NOOP("Phrases", "Last lines: %1; of these with errors: %2\n%3")},
};

} // namespace

const char *diagnosisPhrase(const QString &code)
{
    return sourceIn(entries, code);
}

} // namespace holdfast::text
