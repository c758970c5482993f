#include "plan/Resume.h"

#include "plan/RestoreSteps.h"
#include "plan/Verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Resumed
{
    const Services &services;
    const Environment &environment;
    const Interrupted &interrupted;
    const OpenWith &opening;
};

bool isServer(const Resumed &resumed)
{
    return resumed.environment.database.mode == Mode::Postgres;
}

// As the confirmed plan had it.
RestoreRequest requestOf(const Resumed &resumed)
{
    const OperationSummary &operation = resumed.interrupted.operation;
    RestoreRequest request;
    takeBound(operation.bound, resumed.environment, request);
    request.procedure =
        operation.procedure == toString(Procedure::Revert) ? Procedure::Revert : Procedure::Restore;
    if (!operation.bound.value(u"incoming_database").toString().isEmpty())
        request.kept = {operation.bound.value(u"incoming_database").toString(),
                        operation.bound.value(u"incoming_oid").toString(), operation.id};
    request.reason = operation.reason;
    request.declared = operation.declared;
    request.opening = resumed.opening;
    request.resumes = operation.id;
    request.preview = Preview::Rows;
    return request;
}

// What our freeze has taken the place of is a setting of the database's own.
void rememberSetting(const Resumed &resumed, RestorePreparation &prepared)
{
    const QJsonValue before = resumed.interrupted.operation.facts.value(u"read_only_before");
    if (prepared.live.server && prepared.live.server->properties.frozen && before.isString())
        prepared.live.server->properties.settings.append(
            {{}, u"default_transaction_read_only="_s + before.toString()});
}

// The same run goes on: its id, its clock, and what it has on record so far.
void takeOver(Run &run, const Interrupted &interrupted, Settle settle)
{
    const OperationSummary &operation = interrupted.operation;
    run.plan.id = operation.id;
    run.resumed = toString(settle);
    run.declared = operation.declared;
    run.reason = operation.reason;
    QJsonObject facts = operation.facts;
    facts.remove(leftUndoneFact.toString());
    facts.insert(u"resumed"_s, toString(settle));
    run.state->facts = facts;
}

// But for what is found out once more: by starting the application, and by the checks.
void takeFindings(RunState &state, const OperationSummary &operation, const QStringList &madeAgain)
{
    for (const QJsonValue &check : operation.checks) {
        const CheckResult each = checkFromJson(check.toObject());
        if (each.id != u"services" && !madeAgain.contains(each.id))
            state.checks.append(each);
    }
    for (const QJsonValue &deviation : operation.deviations) {
        const Phrase each = phraseFromJson(deviation.toObject());
        if (each.code != u"left-undone" && each.code != u"still-in-force")
            state.deviations.append(each);
    }
}

// Nobody has gone on with it, or settled it by another run, since it was shown.
Result<void> checkOpen(const Services &services, const OperationSummary &seen)
{
    HOLDFAST_TRY_AS(const QList<OperationSummary> operations, services.journal.operations());
    int runs = 0;
    for (const OperationSummary &each : operations) {
        if (each.id == seen.id)
            runs = each.runs;
        const bool settled = each.sequence > seen.sequence && each.id != seen.id && settles(each, seen);
        if (settled)
            return fail(ErrorCode::PlanStale, seen.id, u"settled by "_s + each.id);
    }
    if (runs > seen.runs)
        return fail(ErrorCode::PlanStale, seen.id, u"somebody else has gone on with it"_s);
    return {};
}

// Under the lock: is that still true which was shown?
Result<void> probeAgain(const Services &services, const Environment &environment, const Interrupted &seen,
                        RunContext &context)
{
    HOLDFAST_TRY(checkOpen(services, seen.operation));
    if (environment.database.mode == Mode::Postgres && seen.isInPlace()) {
        HOLDFAST_TRY_AS(const std::unique_ptr<PostgresEngine> engine,
                        postgresEngineFor(services, environment));
        HOLDFAST_TRY(PostgresTarget(*engine, seen.operation.facts.value(u"system_identifier").toString())
                         .endOurs(context));
    }
    const Interrupted now = probed(services, environment, seen.operation, context);
    if (now.unreadFile)
        return *now.unreadFile;
    if (now.data != seen.data || now.files != seen.files)
        return fail(ErrorCode::PlanStale, seen.operation.id, toString(now.data));
    return {};
}

PlanRow probeRow(const Interrupted &interrupted)
{
    return {u"probe"_s, phrase(u"do-probe", {stepValue(interrupted.operation.lastStep)}), {}, {}, {}};
}

// Before anything is on record, so that a refusal leaves the interrupted run pending as it was; the step says
// what came out of it.
void probeFirst(Run &run, const Resumed &resumed)
{
    run.check = [&services = resumed.services, environment = resumed.environment, seen = resumed.interrupted](
                    RunContext &context) { return probeAgain(services, environment, seen, context); };
    run.steps.insert(run.steps.begin(),
                     {u"probe"_s, [told = resumed.interrupted.told](RunContext &) -> Result<StepEnd> {
                          return StepEnd{StepState::Done, told};
                      }});
    run.plan.rows.prepend(probeRow(resumed.interrupted));
    run.plan.bound.insert(u"resumes"_s, resumed.interrupted.operation.id);
    run.plan.bound.insert(u"data_is"_s, toString(resumed.interrupted.data));
}

// What stands of the data when the same run goes on, once that was looked at again.
void beginFrom(Run &run, const Interrupted &interrupted)
{
    run.inForce = interrupted.inForce;
    run.check = [probe = run.check, state = run.state,
                 data = interrupted.data](RunContext &context) -> Result<void> {
        HOLDFAST_TRY(probe(context));
        state->dataChanged = data == Standing::After;
        state->unknown = data == Standing::Unknown;
        return {};
    };
}

void noteHealth(const Resumed &resumed, const RestoreRequest &request, RunState &state)
{
    const bool wanted = !resumed.interrupted.operation.bound.value(u"health_url").toString().isEmpty();
    if (wanted && request.health && request.health->url.isEmpty())
        state.deviations.append(phrase(u"health-not-asked"));
}

// Everything that the decision rested on then, but for the id, and for a URL that is not to be had any more.
Result<void> checkBound(const QJsonObject &then, const Plan &fresh)
{
    for (const QString &key : then.keys()) {
        if (key != u"operation" && !key.startsWith(u"health_url") &&
            then.value(key) != fresh.bound.value(key))
            return fail(ErrorCode::PlanStale, fresh.target, key);
    }
    return {};
}

// What was kept before anything was exchanged stays the way back, whatever this run keeps once more.
void keepFirst(Run &run, const QString &stepId, const QString &fact)
{
    const QJsonValue first = run.state->facts.value(fact);
    const auto step =
        std::find_if(run.steps.begin(), run.steps.end(), [&](const Step &each) { return each.id == stepId; });
    if (first.toString().isEmpty() || step == run.steps.end())
        return;
    step->run = [keep = step->run, state = run.state, fact, first](RunContext &context) {
        const Result<StepEnd> end = keep(context);
        state->facts.insert(fact + u"_of_resume", state->facts.value(fact));
        state->facts.insert(fact, first);
        return end;
    };
}

Result<Run> fromTheStart(const Resumed &resumed, RunContext &context)
{
    const RestoreRequest request = requestOf(resumed);
    HOLDFAST_TRY_AS(RestorePreparation prepared,
                    prepareRestore(resumed.services, resumed.environment, request, context));
    if (prepared.refusal)
        return *prepared.refusal;
    HOLDFAST_TRY(checkBound(resumed.interrupted.operation.bound, prepared.plan));
    rememberSetting(resumed, prepared);
    HOLDFAST_TRY_AS(Run run, runOfRestore(resumed.services, resumed.environment, request, prepared));
    const QJsonObject fresh = run.state->facts;
    takeOver(run, resumed.interrupted, Settle::Continue);
    for (auto fact = fresh.begin(); fact != fresh.end(); ++fact)
        run.state->facts.insert(fact.key(), *fact);
    noteHealth(resumed, request, *run.state);
    probeFirst(run, resumed);
    beginFrom(run, resumed.interrupted);
    return run;
}

// What is left to do once the new data is in place; what proves it in place needs the set again.
QStringList stepsAfterExchange(const Resumed &resumed)
{
    const QStringList rest{u"runtime-keep"_s, u"runtime-put"_s, u"services-start"_s, u"health"_s,
                           u"checks"_s};
    if (!isServer(resumed))
        return QStringList{u"stage"_s, u"examine"_s, u"proof"_s} + rest;
    return resumed.interrupted.isInPlace() ? QStringList{u"finish"_s, u"proof"_s} + rest : rest;
}

void recordExchange(const Resumed &resumed, RunState &state)
{
    if (state.facts.contains(u"method"_s))
        return;
    const bool server = isServer(resumed);
    state.facts.insert(u"method"_s, !server                           ? u"file"_s
                                    : resumed.interrupted.isInPlace() ? u"in-place"_s
                                                                      : u"swap"_s);
}

// The set and the target of then.
Result<void> checkSame(const Resumed &resumed, const Plan &fresh)
{
    const QJsonObject &then = resumed.interrupted.operation.bound;
    for (const auto &key : {u"set_sha256"_s, u"runtime_sha256"_s, u"target"_s, u"target_system"_s}) {
        if (then.value(key) != fresh.bound.value(key))
            return fail(ErrorCode::PlanStale, fresh.target, key);
    }
    return {};
}

// Somebody has edited a runtime file since the plan was confirmed. A file that cannot be read tells nothing.
Result<bool> filesWereEdited(const Resumed &resumed, const RestorePreparation &fresh)
{
    const Interrupted &one = resumed.interrupted;
    if (one.unreadFile)
        return *one.unreadFile;
    if (one.operation.bound.value(u"runtime_artefact").toString().isEmpty())
        return false;
    if (one.operation.begun.contains(u"runtime-put"_s))
        return one.files == Standing::Unknown;
    const QJsonObject then = one.operation.bound.value(u"runtime_files").toObject();
    if (then == fresh.runtime.bound())
        return false;
    for (const FileDifference &file : fresh.runtime.files) {
        const QJsonValue kindThen = then.value(file.name).toObject().value(u"kind");
        if (file.reason == u"unreadable" && kindThen.toString() != toString(FileChange::Blocked))
            return fail(ErrorCode::IoFailed, file.name, u"it cannot be read"_s);
    }
    return true;
}

// The target and the steps, for a run that needs nothing of the set any more.
Result<RestorePreparation> lookOnly(const Resumed &resumed, const RestoreRequest &request,
                                    RunContext &context)
{
    RestorePreparation prepared;
    prepared.set.manifest.mode = resumed.environment.database.mode;
    HOLDFAST_TRY_AS(const std::unique_ptr<DatabaseEngine> engine,
                    engineFor(resumed.services, resumed.environment));
    HOLDFAST_TRY_AS(prepared.live, engine->look(RowCounts::Skip, context));
    prepared.plan.procedure = request.procedure;
    prepared.plan.environment = resumed.environment.name;
    prepared.plan.target = resumed.interrupted.operation.target;
    prepared.plan.rows = restoreRows(prepared, resumed.environment, request);
    return prepared;
}

// Beside, the data was proven before the exchange.
Result<RestorePreparation> prepareRest(const Resumed &resumed, const RestoreRequest &request,
                                       RunContext &context)
{
    if (isServer(resumed) && !resumed.interrupted.isInPlace() && request.runtimeArtefact.empty())
        return lookOnly(resumed, request, context);
    HOLDFAST_TRY_AS(RestorePreparation prepared,
                    prepareRestore(resumed.services, resumed.environment, request, context));
    HOLDFAST_TRY(checkSame(resumed, prepared.plan));
    prepared.refusal.reset(); // what speaks against an exchange says nothing about one that was made
    return prepared;
}

Result<Run> whatIsLeft(const Resumed &resumed, RunContext &context)
{
    const RestoreRequest request = requestOf(resumed);
    HOLDFAST_TRY_AS(RestorePreparation prepared, prepareRest(resumed, request, context));
    rememberSetting(resumed, prepared);
    HOLDFAST_TRY_AS(Run run, runOfRestore(resumed.services, resumed.environment, request, prepared));
    takeOver(run, resumed.interrupted, Settle::Continue);
    takeFindings(*run.state, resumed.interrupted.operation,
                 checksOf(resumed.environment, {request.health}).ids());
    run.plan.consequences.clear(); // they have come about
    recordExchange(resumed, *run.state);
    noteHealth(resumed, request, *run.state);
    QStringList left = stepsAfterExchange(resumed);
    HOLDFAST_TRY_AS(const bool edited, filesWereEdited(resumed, prepared));
    if (edited) {
        left.removeIf([](const QString &id) { return id.startsWith(u"runtime-"); });
        run.state->deviations.append(phrase(u"runtime-edited-since"));
    }
    const auto isDone = [&](const auto &each) { return !left.contains(each.id); };
    std::erase_if(run.steps, isDone);
    run.plan.rows.removeIf(isDone);
    keepFirst(run, u"runtime-keep"_s, u"runtime_safety"_s);
    probeFirst(run, resumed);
    beginFrom(run, resumed.interrupted);
    return run;
}

// Nothing was exchanged: what stands around the data is put back.
Result<Run> putBack(const Resumed &resumed, RunContext &context)
{
    const Interrupted &one = resumed.interrupted;
    const RestoreRequest request = requestOf(resumed);
    HOLDFAST_TRY_AS(RestorePreparation prepared, lookOnly(resumed, request, context));
    rememberSetting(resumed, prepared);
    prepared.plan.rows.clear();
    HOLDFAST_TRY_AS(Run run, runOfClearing(resumed.services, resumed.environment, request, prepared));
    takeOver(run, one, Settle::Undo);
    run.state->success = Outcome::RolledBack;
    const auto isNotNeeded = [&](const auto &each) {
        return (each.id == u"freeze-undo" && !one.inForce.contains(u"freeze"_s)) ||
               (each.id == u"services-start" && !one.inForce.contains(u"services-stop"_s));
    };
    std::erase_if(run.steps, isNotNeeded);
    run.plan.rows.removeIf(isNotNeeded);
    probeFirst(run, resumed);
    beginFrom(run, one);
    return run;
}

Result<Run> revertOf(const Resumed &resumed, RunContext &context)
{
    HOLDFAST_TRY_AS(const RevertSource source, findRevertSource(resumed.services, resumed.environment,
                                                                resumed.interrupted.operation.id));
    RestoreRequest request;
    request.opening = resumed.opening;
    request.resumes = resumed.interrupted.operation.id;
    request.preview = Preview::Rows;
    request.control = resumed.interrupted.operation.bound.value(u"leave_services").toBool()
                          ? Control::LeftAlone
                          : Control::AsConfigured;
    request.reason = u"undo of "_s + resumed.interrupted.operation.id;
    request.declared = resumed.interrupted.operation.declared;
    request = revertRequest(source, request);
    HOLDFAST_TRY_AS(RestorePreparation prepared,
                    prepareRestore(resumed.services, resumed.environment, request, context));
    if (prepared.refusal)
        return *prepared.refusal;
    rememberSetting(resumed, prepared);
    HOLDFAST_TRY_AS(Run run, runOfRestore(resumed.services, resumed.environment, request, prepared));
    probeFirst(run, resumed);
    return run;
}

} // namespace

QString toString(Settle settle)
{
    return settle == Settle::Continue ? u"continue"_s : u"undo"_s;
}

std::optional<Settle> safeChoice(const Interrupted &interrupted)
{
    if (interrupted.data == Standing::After)
        return Settle::Continue;
    if (interrupted.data == Standing::Before)
        return Settle::Undo;
    return std::nullopt;
}

Result<Run> planResume(const Services &services, const Environment &environment,
                       const Interrupted &interrupted, const Choice &choice, RunContext &context)
{
    const Resumed resumed{services, environment, interrupted, choice.opening};
    if (choice.settle == Settle::Continue)
        return interrupted.data == Standing::After ? whatIsLeft(resumed, context)
                                                   : fromTheStart(resumed, context);
    return interrupted.data == Standing::Before ? putBack(resumed, context) : revertOf(resumed, context);
}

} // namespace holdfast
