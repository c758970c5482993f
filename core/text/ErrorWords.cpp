#include "text/Words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast::text {

namespace {

struct Entry
{
    ErrorCode code;
    const char *title; // %1 is the subject
    const char *next;
};

constexpr std::array entries{
    Entry{ErrorCode::Usage, QT_TRANSLATE_NOOP("Errors", "The command line is not understood: %1"),
          QT_TRANSLATE_NOOP("Errors", "See --help.")},
    Entry{ErrorCode::NotInThisVersion, QT_TRANSLATE_NOOP("Errors", "%1 is not in this version"),
          QT_TRANSLATE_NOOP("Errors", "See README for what this version does.")},
    Entry{ErrorCode::KeyMissing, QT_TRANSLATE_NOOP("Errors", "%1 is required: it is unset or empty"),
          QT_TRANSLATE_NOOP(
              "Errors", "Set the integrity key that signed the backups; without it nothing can be proven.")},
    Entry{ErrorCode::KeyUnreadable, QT_TRANSLATE_NOOP("Errors", "The key cannot be read from %1"),
          QT_TRANSLATE_NOOP(
              "Errors", "Check that the file exists, that you may read it, and that it is the right one.")},
    Entry{ErrorCode::EnvironmentInvalid, QT_TRANSLATE_NOOP("Errors", "The environment file %1 is not valid"),
          QT_TRANSLATE_NOOP("Errors", "Mend the member that the detail names.")},
    Entry{
        ErrorCode::ScenarioInvalid, QT_TRANSLATE_NOOP("Errors", "The scenario %1 is not valid"),
        QT_TRANSLATE_NOOP("Errors", "Mend the member that the detail names; the other scenarios are there.")},
    Entry{ErrorCode::BaselineInvalid, QT_TRANSLATE_NOOP("Errors", "The baseline %1 is not valid"),
          QT_TRANSLATE_NOOP("Errors",
                            "Give a file that verify --save-baseline wrote, or a saved answer of the "
                            "operational summary.")},
    Entry{ErrorCode::IncidentNotFound, QT_TRANSLATE_NOOP("Errors", "There is no such incident: %1"),
          QT_TRANSLATE_NOOP("Errors",
                            "See `incident list` for those on record, or open one with `incident start`.")},
    Entry{ErrorCode::EnvironmentNotFound, QT_TRANSLATE_NOOP("Errors", "There is no environment %1"),
          QT_TRANSLATE_NOOP("Errors", "Give the path of an environment file, or the name of a kept one.")},
    Entry{ErrorCode::DatabaseUrlMissing,
          QT_TRANSLATE_NOOP("Errors", "It is not known which database to protect (%1)"),
          QT_TRANSLATE_NOOP("Errors", "Set DATABASE_URL, or write it into backend/.env below the root.")},
    Entry{ErrorCode::DatabaseUrlInvalid, QT_TRANSLATE_NOOP("Errors", "The database URL is not usable (%1)"),
          QT_TRANSLATE_NOOP("Errors", "Write it like postgresql://user@host:5432/database, "
                                      "sqlite:///relative/path.db or sqlite:////absolute/path.db.")},
    Entry{ErrorCode::EngineUnsupported,
          QT_TRANSLATE_NOOP("Errors", "This is not possible with this kind of database (%1)"),
          QT_TRANSLATE_NOOP("Errors", "The detail says what is possible instead.")},
    Entry{ErrorCode::DatabaseNotFound, QT_TRANSLATE_NOOP("Errors", "There is no database at %1"),
          QT_TRANSLATE_NOOP("Errors", "Check DATABASE_URL and the root; to bring it back, restore.")},
    Entry{ErrorCode::NotADatabase, QT_TRANSLATE_NOOP("Errors", "%1 is not a database"),
          QT_TRANSLATE_NOOP("Errors", "Check that DATABASE_URL names the right one.")},
    Entry{ErrorCode::SourceDamaged, QT_TRANSLATE_NOOP("Errors", "The database engine calls %1 damaged"),
          QT_TRANSLATE_NOOP("Errors",
                            "A copy taken now is kept, marked damaged. Restore the newest valid backup.")},
    Entry{ErrorCode::SourceChanged, QT_TRANSLATE_NOOP("Errors", "%1 changed while it was read"),
          QT_TRANSLATE_NOOP("Errors", "Try again.")},
    Entry{ErrorCode::SourceBusy, QT_TRANSLATE_NOOP("Errors", "%1 stays locked by somebody else"),
          QT_TRANSLATE_NOOP("Errors", "See who holds a long transaction, end it, and try again.")},
    Entry{
        ErrorCode::ServerUnreachable, QT_TRANSLATE_NOOP("Errors", "The database server %1 does not answer"),
        QT_TRANSLATE_NOOP("Errors", "Check that it runs, and that host and port in DATABASE_URL are right.")},
    Entry{ErrorCode::LoginFailed, QT_TRANSLATE_NOOP("Errors", "The database server %1 refuses the login"),
          QT_TRANSLATE_NOOP("Errors",
                            "Check user and password in DATABASE_URL, and pg_hba.conf on the server.")},
    Entry{ErrorCode::ToolsMissing,
          QT_TRANSLATE_NOOP("Errors", "The client program %1 is missing on this machine"),
          QT_TRANSLATE_NOOP(
              "Errors", "Install the client programs of the server's major version: postgresql-client-N.")},
    Entry{ErrorCode::VersionMismatch, QT_TRANSLATE_NOOP("Errors", "The versions do not fit: %1"),
          QT_TRANSLATE_NOOP("Errors", "Restore onto a server of the same major version, or a newer one.")},
    Entry{ErrorCode::SideDatabaseImpossible,
          QT_TRANSLATE_NOOP("Errors", "No database can be made beside %1 with this login"),
          QT_TRANSLATE_NOOP("Errors", "Give the role the right CREATEDB, or restore with --in-place: in one "
                                      "transaction, with a copy made before.")},
    Entry{ErrorCode::BackupNotFound, QT_TRANSLATE_NOOP("Errors", "There is no backup %1"),
          QT_TRANSLATE_NOOP("Errors", "See `list` for the sets that exist.")},
    Entry{ErrorCode::MetadataMissing,
          QT_TRANSLATE_NOOP("Errors", "The backup has no metadata: %1 is missing"),
          QT_TRANSLATE_NOOP("Errors", "Nothing proves what it is. Choose another set; `list` shows them.")},
    Entry{ErrorCode::MetadataInvalid, QT_TRANSLATE_NOOP("Errors", "The metadata %1 is not valid"),
          QT_TRANSLATE_NOOP("Errors", "Nothing proves what the file is. Choose another set.")},
    Entry{ErrorCode::MetadataUnknownSchema,
          QT_TRANSLATE_NOOP("Errors", "The metadata %1 is of a schema that this version does not know"),
          QT_TRANSLATE_NOOP("Errors", "Use the version of Holdfast that wrote it, or a newer one.")},
    Entry{ErrorCode::SignatureMismatch, QT_TRANSLATE_NOOP("Errors", "The signature of %1 does not hold"),
          QT_TRANSLATE_NOOP("Errors", "The metadata was changed, or signed with another key. Check the key; "
                                      "do not use this set otherwise.")},
    Entry{ErrorCode::DigestMismatch, QT_TRANSLATE_NOOP("Errors", "%1 is not what was signed"),
          QT_TRANSLATE_NOOP("Errors", "The file was changed or damaged. Choose another set.")},
    Entry{ErrorCode::SizeMismatch, QT_TRANSLATE_NOOP("Errors", "%1 has another size than was signed"),
          QT_TRANSLATE_NOOP("Errors", "The file was cut or changed. Choose another set.")},
    Entry{
        ErrorCode::NameMismatch, QT_TRANSLATE_NOOP("Errors", "%1 has another name than was signed"),
        QT_TRANSLATE_NOOP("Errors", "Give the file the name that the detail shows, or choose another set.")},
    Entry{ErrorCode::ArtefactDamaged, QT_TRANSLATE_NOOP("Errors", "The content of %1 is damaged"),
          QT_TRANSLATE_NOOP("Errors", "Choose another set.")},
    Entry{ErrorCode::IdentityRequired,
          QT_TRANSLATE_NOOP("Errors", "%1 is encrypted, and nothing at hand opens it"),
          QT_TRANSLATE_NOOP("Errors",
                            "Name the identity file that opens it (--identity), or the file with its "
                            "passphrase (--passphrase-file). It is kept apart from the backups.")},
    Entry{ErrorCode::ConsentMissing, QT_TRANSLATE_NOOP("Errors", "Nobody has confirmed this (%1)"),
          QT_TRANSLATE_NOOP("Errors", "On a terminal type the token. Without one: "
                                      "RESTORE_ALLOW_NONINTERACTIVE=1 and --confirm TOKEN or --force.")},
    Entry{ErrorCode::TokenInvalid, QT_TRANSLATE_NOOP("Errors", "No plan belongs to the token %1"),
          QT_TRANSLATE_NOOP("Errors", "Make a plan with `plan FILE` and use its token.")},
    Entry{ErrorCode::TokenExpired, QT_TRANSLATE_NOOP("Errors", "The token %1 is older than 60 minutes"),
          QT_TRANSLATE_NOOP("Errors", "Make a new plan with `plan FILE`.")},
    Entry{ErrorCode::TokenUsed, QT_TRANSLATE_NOOP("Errors", "The token %1 was used before"),
          QT_TRANSLATE_NOOP("Errors", "Make a new plan with `plan FILE`.")},
    Entry{ErrorCode::PlanStale,
          QT_TRANSLATE_NOOP("Errors", "The plan is stale: something that it rests on has changed (%1)"),
          QT_TRANSLATE_NOOP("Errors", "Make a new plan, read it, and confirm that one.")},
    Entry{ErrorCode::WrongTarget, QT_TRANSLATE_NOOP("Errors", "The backup was not taken from %1"),
          QT_TRANSLATE_NOOP("Errors", "If this really is the target, give the phrase in the detail.")},
    Entry{ErrorCode::ModeMismatch, QT_TRANSLATE_NOOP("Errors", "%1 is a backup of another kind"),
          QT_TRANSLATE_NOOP("Errors", "Choose a set of the kind of this database.")},
    Entry{ErrorCode::TargetInUse,
          QT_TRANSLATE_NOOP("Errors", "%1 is in use and cannot be replaced under its users"),
          QT_TRANSLATE_NOOP("Errors", "End what the detail names, then try again.")},
    Entry{ErrorCode::SafetyCopyImpossible, QT_TRANSLATE_NOOP("Errors", "No safety copy of %1 can be made"),
          QT_TRANSLATE_NOOP("Errors", "Mend the reason in the detail. To go on without a way back, give the "
                                      "phrase that it ends with.")},
    Entry{ErrorCode::NothingToRevert, QT_TRANSLATE_NOOP("Errors", "There is nothing to revert (%1)"),
          QT_TRANSLATE_NOOP("Errors", "See `history` for restores that kept a safety copy.")},
    Entry{ErrorCode::NothingToResume,
          QT_TRANSLATE_NOOP("Errors", "There is no interrupted run to go on with (%1)"),
          QT_TRANSLATE_NOOP("Errors", "`resume` without an ID lists those that there are.")},
    Entry{ErrorCode::Unfinished,
          QT_TRANSLATE_NOOP("Errors", "An earlier run on this database came to no end: %1"),
          QT_TRANSLATE_NOOP("Errors", "Settle it first with `resume`: go on with it, or undo it.")},
    Entry{ErrorCode::ServiceControlFailed,
          QT_TRANSLATE_NOOP("Errors", "A command that controls the application failed: %1"),
          QT_TRANSLATE_NOOP("Errors", "Run it by hand and mend it, or restore with --leave-services.")},
    Entry{ErrorCode::PreconditionFailed, QT_TRANSLATE_NOOP("Errors", "A precondition is not met: %1"),
          QT_TRANSLATE_NOOP("Errors", "See the detail.")},
    Entry{ErrorCode::CheckFailed, QT_TRANSLATE_NOOP("Errors", "A check failed: %1"),
          QT_TRANSLATE_NOOP("Errors", "See the rows of the checks.")},
    Entry{ErrorCode::ContentDiffers, QT_TRANSLATE_NOOP("Errors", "The content of %1 differs from the backup"),
          QT_TRANSLATE_NOOP("Errors", "Compare the rows; revert if in doubt.")},
    Entry{ErrorCode::Busy, QT_TRANSLATE_NOOP("Errors", "Another operation is at work (%1)"),
          QT_TRANSLATE_NOOP("Errors", "Wait until it has ended; the detail says who holds the lock.")},
    Entry{ErrorCode::DiskFull, QT_TRANSLATE_NOOP("Errors", "There is no room left in %1"),
          QT_TRANSLATE_NOOP("Errors", "Make room, then try again.")},
    Entry{ErrorCode::PermissionDenied, QT_TRANSLATE_NOOP("Errors", "Not permitted: %1"),
          QT_TRANSLATE_NOOP("Errors", "Check owner and mode, or run as the user who may.")},
    Entry{ErrorCode::IoFailed, QT_TRANSLATE_NOOP("Errors", "Reading or writing %1 failed"),
          QT_TRANSLATE_NOOP("Errors", "Check the disk and its messages; try again.")},
    Entry{ErrorCode::EngineFailed,
          QT_TRANSLATE_NOOP("Errors", "The database engine could not do its work on %1"),
          QT_TRANSLATE_NOOP("Errors", "See the detail.")},
    Entry{ErrorCode::HttpFailed, QT_TRANSLATE_NOOP("Errors", "%1 does not answer"),
          QT_TRANSLATE_NOOP("Errors", "Check that the application runs and that the URL is right.")},
    Entry{ErrorCode::JournalFailed, QT_TRANSLATE_NOOP("Errors", "The journal %1 cannot be written or read"),
          QT_TRANSLATE_NOOP("Errors",
                            "Check the disk and the rights there. Nothing is done without a journal.")},
    Entry{ErrorCode::PracticeFailed,
          QT_TRANSLATE_NOOP("Errors", "The practice environment does not work: %1"),
          QT_TRANSLATE_NOOP("Errors", "Try `practice reset`.")},
    Entry{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Errors", "Cancelled"),
          QT_TRANSLATE_NOOP("Errors", "Nothing is left to do.")},
    Entry{ErrorCode::Internal, QT_TRANSLATE_NOOP("Errors", "An internal error: %1"),
          QT_TRANSLATE_NOOP("Errors", "Please report it with the detail.")},
};

QString translated(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

} // namespace

ErrorWords explain(const Error &error, DataNow data)
{
    ErrorWords words;
    for (const Entry &entry : entries) {
        if (entry.code != error.code)
            continue;
        const QString subject = error.subject.isEmpty() ? QStringLiteral("–") : printable(error.subject);
        words.title = translated(entry.title).replace(u"%1"_s, subject);
        words.next = translated(entry.next);
    }
    if (data == DataNow::Changed) {
        words.meaning = translated(QT_TRANSLATE_NOOP("Errors", "The live data was changed."));
        words.next = translated(
            QT_TRANSLATE_NOOP("Errors", "Return to the data from before with a revert, or restore again."));
    } else {
        words.meaning = translated(QT_TRANSLATE_NOOP("Errors", "The live data was not changed."));
    }
    return words;
}

} // namespace holdfast::text
