#pragma once

#include "archive/RuntimeArchive.h"
#include "plan/Services.h"

#include <QJsonObject>

#include <optional>

namespace holdfast {

// What is to become of the runtime files below `root`. A restore: the unpacked entries, secrets kept. A
// revert: those of the safety archive, `remove` = its absentNames, TakeArchived.
struct RuntimeChange
{
    Path root;
    QList<RuntimeEntry> entries; // unpacked; notes among them are passed over
    QStringList remove;
    SecretPolicy secrets = SecretPolicy::KeepCurrent;
};

enum class FileChange
{
    Same,
    New,
    Changed,
    ModeOnly,
    Removed,
    Blocked // must be left alone; `reason` says why
};

QString toString(FileChange kind);

struct FileDifference
{
    QString name;
    FileChange kind = FileChange::Same;
    mode_t modeNow = 0;
    mode_t modeThen = 0;
    QString digestNow;     // SHA-256 of the present content, lower-case hex; empty when there is none
    QString digestThen;    // of what will be there, secrets kept; empty when it is removed
    QList<KeyChange> keys; // env files only
    QString reason; // Blocked: "symlink", "special-file", "folder", "symlinked-folder", "not-a-folder",
                    // "mount-point", "not-text", "unreadable"
};

struct RuntimeDifference
{
    QList<FileDifference> files; // sorted by name

    // Names that will be touched: New, Changed, ModeOnly, Removed.
    QStringList touched() const;
    qsizetype count(FileChange kind) const;
    // Name → {kind, digest and mode now, digest and mode then}, for a plan's bound facts. No value of any
    // key.
    QJsonObject bound() const;
};

// Reads only. The entries' staged files must be there.
Result<RuntimeDifference> compareRuntime(const Services &services, const RuntimeChange &change,
                                         RunContext &context);

// An env file as it will be, secrets kept as `change` says; nothing where mergeEnvFile has nothing.
Result<std::optional<EnvMerge>> mergedEnvFile(Files &files, const RuntimeChange &change,
                                              const RuntimeEntry &entry);

// The present state of what will be touched: packed as the new file `tar`, which the caller seals and
// publishes, and unpacked from it again as `<tar>.<number>`, so that it is known to be readable.
struct RuntimeSafety
{
    RuntimeReport report;
    QList<RuntimeEntry> entries; // staged; give them to removeStaged when done
    QStringList absent;
};
Result<RuntimeSafety> keepPresent(const Services &services, const Path &root,
                                  const RuntimeDifference &difference, const Path &tar, RunContext &context);

struct RuntimeApplied
{
    enum class End
    {
        Done,
        Untouched,  // failed before anything was replaced
        PutBack,    // failed in the middle; all is as before
        LeftChanged // failed in the middle, and putting back failed, too: see `stillChanged`
    } end = End::Untouched;
    std::optional<Error> error; // why it did not get to its end
    QStringList replaced;       // end == Done: by kind
    QStringList created;
    QStringList removed;
    QStringList blocked;
    QStringList stillChanged;
    QStringList newFolders; // made for new files; they stay, empty, after a put-back
};

// Writes all new contents beside their places first, read back and synced, the present ones of `safety` as
// well; then one file after the other is renamed into its place, folders synced, and back when one fails, for
// which no room is needed. Owner, extended attributes and, of an env file, the mode are those of the file
// that is replaced; other modes are the archived ones, at most 0755 (a revert: as they were). PlanStale
// (Untouched) when a file is no longer what `difference` says, SafetyCopyImpossible when `safety` is not of
// these files. A stop request in the middle puts back, too. Nothing here reads what a new .env says: the
// connection of a run stays what it is (M8).
RuntimeApplied applyRuntime(const Services &services, const RuntimeChange &change,
                            const RuntimeDifference &difference, const RuntimeSafety &safety,
                            RunContext &context);

// The folders in which a crashed applyRuntime may have left its work files: for the sweep, with the lock
// held.
QList<Path> runtimeFolders(const Path &root, const QStringList &names);

} // namespace holdfast
