#pragma once

#include "base/RunContext.h"
#include "model/CheckResult.h"
#include "model/Outcome.h"
#include "model/Plan.h"
#include "plan/Services.h"

#include <functional>
#include <optional>
#include <vector>

namespace holdfast {

enum class StepState
{
    Todo,
    Running,
    Done,
    Failed,
    Skipped
};

QString toString(StepState state);

struct StepEnd
{
    // Or Skipped; or Failed where the run goes on all the same, with a check that says so.
    StepState state = StepState::Done;
    Phrase note; // what came out of it, or why it was skipped
};

// The doing behind one row of a plan. A plain synchronous function on a worker thread. On error it leaves
// things as they were, or sets RunState::dataChanged.
struct Step
{
    QString id;
    std::function<Result<StepEnd>(RunContext &)> run;
    // Takes back what it did beside the data (writes refused, application stopped): called, the last step
    // first, when a run ends before the data has changed. It may be called for a step that did nothing, or
    // again. Empty: there is nothing to take back.
    std::function<Result<void>(RunContext &)> undo = {};
    QStringList takesBack = {}; // the steps whose effect is over once this one is done
};

// What the steps of one run find out; they write it, the runner judges by it.
struct RunState
{
    QList<CheckResult> checks; // decide between verified and with deviations
    QList<Phrase> deviations;  // overrides and other things that keep it from `verified`
    bool dataChanged = false;  // the live data is no longer what it was before the run
    bool unknown = false;      // whether it is could not be found out
    Outcome success = Outcome::Verified;
    QJsonObject facts; // for the journal, the report and the last line: paths, depth, method
    // Called by a step that makes several checks, on its thread, after each one it has added: it is shown at
    // once. Set by the runner.
    std::function<void()> checksCame = [] {};
};

// Watches a run. Called on the worker's thread.
class RunEvents
{
public:
    RunEvents() = default;
    RunEvents(const RunEvents &) = delete;
    RunEvents &operator=(const RunEvents &) = delete;
    virtual ~RunEvents() = default;

    virtual void stepChanged(const QString & /*step*/, StepState /*state*/, const Phrase & /*note*/) {}
    virtual void checkDone(const CheckResult & /*check*/) {}
};

struct RunReport
{
    QString operation;
    Procedure procedure = Procedure::Backup;
    Outcome outcome = Outcome::FailedDataUnchanged;
    ExitCode exitCode = ExitCode::Failed;
    std::optional<Error> error;
    QList<CheckResult> checks;
    QList<Phrase> deviations;
    QJsonObject facts;
    std::chrono::milliseconds duration{0};
    std::chrono::milliseconds sinceDeclared{0}; // by the wall clock, over crash and resume
};

// A plan with the steps that do it. The steps refer to what `keepAlive` owns.
struct Run
{
    Plan plan;
    std::vector<Step> steps;
    std::shared_ptr<RunState> state;
    std::shared_ptr<void> keepAlive;
    Path lockFile;     // empty: no lock needed
    Secret journalKey; // empty: records without a MAC
    QString reason;
    // Goes on with a run of the same id that came to no end: what was chosen, "continue" or "undo".
    QString resumed;
    QDateTime declared; // from when recovery is timed; invalid: from the start of the run
    // Steps whose effect beside the data the interrupted run left standing: taken back, or on record as left
    // undone, like those of this run.
    QStringList inForce;
    // Called with the lock held, before anything is on record: an error refuses, and leaves no trace.
    std::function<Result<void>(RunContext &)> check;
    // Called with the lock held, before the first step: clears away what a crash left.
    std::function<Result<void>()> sweep;
};

// What a run could not take back: ids of steps, in RunState::facts and on record.
inline constexpr QStringView leftUndoneFact = u"left_undone";

// Takes the lock, writes intent before and outcome after each step into the journal, stops at the first
// error, and says what the data is now. Never throws; every way out has a report.
RunReport runPlan(const Services &services, Run &run, RunEvents &events, RunContext &context);

// A new id for an operation: time and random, sortable.
QString newOperationId(const Clock &clock);

} // namespace holdfast
