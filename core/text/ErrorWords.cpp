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

#define WORDS(code, title, next)                                                                             \
    Entry{ErrorCode::code, QT_TRANSLATE_NOOP("Errors", title), QT_TRANSLATE_NOOP("Errors", next)}

constexpr std::array entries{
    WORDS(Usage, "The command line is not understood: %1", "See --help."),
    WORDS(NotInThisVersion, "%1 is not in this version", "See README for what this version does."),
    WORDS(KeyMissing, "%1 is required: it is unset or empty",
          "Set the integrity key that signed the backups; without it nothing can be proven."),
    WORDS(KeyUnreadable, "The integrity key cannot be read from %1", "Check that the file exists and that you may read it."),
    WORDS(EnvironmentInvalid, "The environment file %1 is not valid", "Mend the member that the detail names."),
    WORDS(EnvironmentNotFound, "There is no environment %1", "Give the path of an environment file, or the name of a kept one."),
    WORDS(DatabaseUrlMissing, "It is not known which database to protect (%1)",
          "Set DATABASE_URL, or write it into backend/.env below the root."),
    WORDS(DatabaseUrlInvalid, "The database URL is not usable (%1)",
          "Write it like sqlite:///relative/path.db or sqlite:////absolute/path.db."),
    WORDS(EngineUnsupported, "PostgreSQL databases are not in this version (%1)",
          "This version protects SQLite databases. Go on with the scripts for this one."),
    WORDS(DatabaseNotFound, "There is no database at %1", "Check DATABASE_URL and the root; to bring it back, restore."),
    WORDS(NotADatabase, "%1 is not an SQLite database", "Check that DATABASE_URL names the right file."),
    WORDS(SourceDamaged, "SQLite calls %1 damaged",
          "A copy taken now is kept, marked damaged. Restore the newest valid backup."),
    WORDS(SourceChanged, "%1 changed while it was read", "Try again."),
    WORDS(SourceBusy, "%1 stays locked by another process", "See who holds a long transaction, end it, and try again."),
    WORDS(BackupNotFound, "There is no backup %1", "See `list` for the sets that exist."),
    WORDS(MetadataMissing, "The backup has no metadata: %1 is missing",
          "Nothing proves what it is. Choose another set; `list` shows them."),
    WORDS(MetadataInvalid, "The metadata %1 is not valid", "Nothing proves what the file is. Choose another set."),
    WORDS(MetadataUnknownSchema, "The metadata %1 is of a schema that this version does not know",
          "Use the version of Holdfast that wrote it, or a newer one."),
    WORDS(SignatureMismatch, "The signature of %1 does not hold",
          "The metadata was changed, or signed with another key. Check the key; do not use this set otherwise."),
    WORDS(DigestMismatch, "%1 is not what was signed", "The file was changed or damaged. Choose another set."),
    WORDS(SizeMismatch, "%1 has another size than was signed", "The file was cut or changed. Choose another set."),
    WORDS(NameMismatch, "%1 has another name than was signed", "Give the file the name that the detail shows, or choose another set."),
    WORDS(ArtefactDamaged, "The content of %1 is damaged", "Choose another set."),
    WORDS(IdentityRequired, "%1 is encrypted", "Give the identity that opens it."),
    WORDS(ConsentMissing, "Nobody has confirmed this (%1)",
          "On a terminal type the token. Without one: RESTORE_ALLOW_NONINTERACTIVE=1 and --confirm TOKEN or --force."),
    WORDS(TokenInvalid, "No plan belongs to the token %1", "Make a plan with `plan FILE` and use its token."),
    WORDS(TokenExpired, "The token %1 is older than 60 minutes", "Make a new plan with `plan FILE`."),
    WORDS(TokenUsed, "The token %1 was used before", "Make a new plan with `plan FILE`."),
    WORDS(PlanStale, "The plan is stale: something that it rests on has changed (%1)", "Make a new plan, read it, and confirm that one."),
    WORDS(WrongTarget, "The backup was not taken from %1", "If this really is the target, give the phrase in the detail."),
    WORDS(ModeMismatch, "%1 is a backup of another kind", "Choose a set of the kind of this database."),
    WORDS(TargetInUse, "%1 is in use and cannot be replaced under its users", "Stop the processes that the detail names, then try again."),
    WORDS(SafetyCopyImpossible, "No safety copy of %1 can be made",
          "Mend the reason in the detail. To go on without a way back, give the phrase that it ends with."),
    WORDS(NothingToRevert, "There is nothing to revert (%1)", "See `history` for restores that kept a safety copy."),
    WORDS(PreconditionFailed, "A precondition is not met: %1", "See the detail."),
    WORDS(CheckFailed, "A check failed: %1", "See the rows of the checks."),
    WORDS(ContentDiffers, "The content of %1 differs from the backup", "Compare the rows; revert if in doubt."),
    WORDS(Busy, "Another operation is at work (%1)", "Wait until it has ended; the detail says who holds the lock."),
    WORDS(DiskFull, "There is no room left in %1", "Make room, then try again."),
    WORDS(PermissionDenied, "Not permitted: %1", "Check owner and mode, or run as the user who may."),
    WORDS(IoFailed, "Reading or writing %1 failed", "Check the disk and its messages; try again."),
    WORDS(EngineFailed, "SQLite could not do its work on %1", "See the detail."),
    WORDS(HttpFailed, "%1 does not answer", "Check that the application runs and that the URL is right."),
    WORDS(JournalFailed, "The journal %1 cannot be written or read", "Check the disk and the rights there. Nothing is done without a journal."),
    WORDS(PracticeFailed, "The practice environment does not work: %1", "Try `practice reset`."),
    WORDS(Cancelled, "Cancelled", "Nothing is left to do."),
    WORDS(Internal, "An internal error: %1", "Please report it with the detail."),
};

#undef WORDS

QString tr(const char *source) { return QCoreApplication::translate("Errors", source); }

} // namespace

ErrorWords explain(const Error &error, DataNow data)
{
    ErrorWords words;
    for (const Entry &entry : entries) {
        if (entry.code != error.code)
            continue;
        const QString subject = error.subject.isEmpty() ? QStringLiteral("–") : printable(error.subject);
        words.title = tr(entry.title).replace(u"%1"_s, subject);
        words.next = tr(entry.next);
    }
    if (data == DataNow::Changed) {
        words.meaning = tr(QT_TRANSLATE_NOOP("Errors", "The live data was changed."));
        words.next = tr(QT_TRANSLATE_NOOP("Errors", "Revert to the safety copy, or restore again."));
    } else {
        words.meaning = tr(QT_TRANSLATE_NOOP("Errors", "The live data was not changed."));
    }
    return words;
}

} // namespace holdfast::text
