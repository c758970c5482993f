#pragma once

#include "engine/postgres/PostgresTarget.h"
#include "plan/Encryption.h"
#include "plan/Loss.h"
#include "plan/PlanRunner.h"
#include "plan/RuntimeRestore.h"

#include <optional>

namespace holdfast {

// Where the data is loaded, on a server: beside, and then the names change; or, for logins that cannot make a
// database, in place, in one transaction.
enum class Placement
{
    Side,
    InPlace
};

// Whether the environment's ServiceControl is part of the run.
enum class Control
{
    AsConfigured,
    LeftAlone
};

// A database that an earlier restore renamed away.
struct KeptDatabase
{
    QString name;
    QString oid;
    QString incident; // the operation that kept it

    bool isEmpty() const { return name.isEmpty(); }
    friend bool operator==(const KeptDatabase &, const KeptDatabase &) = default;
};

// How closely things are looked at before a plan is shown.
enum class Preview
{
    // What nobody waits to read: rows of a file are counted, those on a server are not, and the digest of the
    // set is left to the run, which checks it before anything looks into it.
    Rows,
    Content // the set is digested, and every live row is read, so that changed ones show, too
};

struct RestoreRequest
{
    Path artefact;        // empty for a revert to a kept database
    Path runtimeArtefact; // runtime files to restore with it; empty: none
    KeptDatabase kept;    // revert on a server: this one gets its name back
    Placement placement = Placement::Side;
    Control control = Control::AsConfigured;
    QString resumes;                          // the interrupted run that this one settles; empty: none
    SwapNames names;                          // those of a plan that is confirmed; empty: made anew
    Procedure procedure = Procedure::Restore; // or Revert: the set is a safety copy
    std::optional<Mode> mode;                 // what the operator thinks it is
    std::optional<HealthCheck> health;        // instead of the environment's
    QString reason;
    // When the outage was declared, from which its recovery is timed; invalid: when the run begins.
    QDateTime declared;
    OpenWith opening;          // what opens encrypted sets
    QString acceptTarget;      // the phrase that a wrong-target refusal gave
    QString withoutSafetyCopy; // the phrase that an impossible safety copy gave
    Preview preview = Preview::Content;
};

// All that a person needs to see before a restore; nothing has been changed.
struct RestorePreparation
{
    BackupSet set;
    LiveDatabase live;
    QList<CheckResult> preflight;
    SwapNames names;       // on a server
    bool keptSeen = false; // the database that a revert would bring back is there
    std::optional<BackupSet> runtimeSet;
    RuntimeDifference runtime; // what becomes of the runtime files
    Loss loss;
    QList<Phrase> unfinished;     // earlier runs that came to no end, each in a sentence
    bool stopped = false;         // one of them left the application stopped
    std::optional<Error> refusal; // the first reason why it must not run
    Plan plan;
};

// Where neither the percent-decoded nor the literal path of a database URL is there, the one that the set was
// taken from is meant; everywhere else the environment as it is.
Environment meantBySet(Files &files, Environment environment, const BackupSet &set);

// Reads the set (seal included) and the target, and makes the plan. Errors are those of the set and the keys;
// what speaks against the target is `refusal`, with the rows that explain it.
Result<RestorePreparation> prepareRestore(const Services &services, const Environment &given,
                                          const RestoreRequest &request, RunContext &context);

// The run of a prepared plan. Before its first destructive step it reads the target again and refuses with
// PlanStale when that is no longer what `prepared` saw.
// Facts: file, target, method, safety_copy, depth, data_as_of.
Result<Run> runOfRestore(const Services &services, const Environment &given, const RestoreRequest &request,
                         const RestorePreparation &prepared);

// The run that puts back what an interrupted one left around data that it did not change: leftovers go,
// writes are allowed (step "freeze-undo"), the application is started ("services-start").
Result<Run> runOfClearing(const Services &services, const Environment &environment,
                          const RestoreRequest &request, const RestorePreparation &prepared);

// Makes `fresh` the very plan that was confirmed by `token` and kept as `bound`: same id, same hash.
// PlanStale names what has changed since, when they cannot be the same.
Result<void> confirmAs(const QString &token, const QJsonObject &bound, Plan &fresh);

// Makes `request` what the bound part of a plan says, so that exactly that plan is made again. A health URL
// that held secrets is in its `unshown` member; without that only what can be known is asked.
void takeBound(const QJsonObject &bound, const Environment &environment, RestoreRequest &request);

// The latest restore or revert of this environment's database that left a safety copy, or the one with this
// id. NothingToRevert otherwise.
struct RevertSource
{
    QString operation;
    Path artefact;     // the safety copy, or
    KeptDatabase kept; // the old database
    Path runtime;      // the runtime files from before; empty: there were none in that restore
    Placement placement = Placement::Side;
};
// `base` turned to what the source is.
RestoreRequest revertRequest(const RevertSource &source, RestoreRequest base);
Result<RevertSource> findRevertSource(const Services &services, const Environment &environment,
                                      const QString &id);

// Which file stands behind a name, for the journal: "device:inode:birth"; empty for none.
QString idOf(const FileFacts &facts);

// Where safety copies of an environment stand.
inline Path safetyFolder(const Environment &environment)
{
    return environment.backupFolder() / "pre-restore";
}

} // namespace holdfast
