#include "plan/Restore.h"

#include "base/Crypto.h"
#include "plan/Interrupted.h"
#include "plan/PastRuns.h"
#include "plan/RestoreSteps.h"
#include "plan/ScratchSweep.h"
#include "plan/Verify.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

bool hasRuntime(const RestorePreparation &prepared)
{
    return prepared.runtimeSet.has_value();
}

QJsonObject firstFacts(const RestorePreparation &prepared, const Environment &environment,
                       const RestoreRequest &request)
{
    const SourceIdentity &target = prepared.live.identity;
    QJsonObject facts{{u"file"_s, toText(prepared.set.artefact)},
                      {u"target"_s, target.path},
                      {u"configured_target"_s, environment.databasePlace()},
                      {u"mode"_s, toString(environment.database.mode)},
                      {u"depth"_s, toString(prepared.set.depth)},
                      {u"data_as_of"_s, prepared.set.time.toString(Qt::ISODateWithMs)}};
    if (!target.systemIdentifier.isEmpty()) {
        facts.insert(u"system_identifier"_s, target.systemIdentifier);
        facts.insert(u"database"_s, target.database);
        const QString readOnly =
            prepared.live.server ? readOnlySetting(prepared.live.server->properties) : QString();
        facts.insert(u"read_only_before"_s, readOnly.isNull() ? QJsonValue() : QJsonValue(readOnly));
    }
    if (request.placement == Placement::InPlace)
        facts.insert(u"placement"_s, u"in-place"_s);
    else if (!prepared.names.side.isEmpty())
        facts.insert(u"side_database"_s, prepared.names.side);
    if (const qint64 bytes = dataBytesOf(prepared.set); bytes > 0)
        facts.insert(dataBytesFact, bytes);
    if (hasRuntime(prepared))
        facts.insert(u"runtime_file"_s, toText(prepared.runtimeSet->artefact));
    return facts;
}

// What has its place before one step of the database's own, in a plan's rows and in its steps.
template <class List, class Item>
void insertBefore(List &list, QStringView id, Item item)
{
    const auto at = std::find_if(list.begin(), list.end(), [&](const auto &each) { return each.id == id; });
    list.insert(at, std::move(item));
}

// The application is stopped as late as its kind of database allows: before the copy that must be the last
// word, or right before the names change.
QStringView stopsBefore(const Environment &environment, const RestoreRequest &request)
{
    const bool beside = environment.database.mode == Mode::Postgres && request.placement == Placement::Side;
    return beside ? u"identity" : u"safety-copy";
}

// Of the runtime files around the moment at which the data changes; of the application around them all.
void addCommonSteps(std::vector<Step> &steps, RestoreWork *work)
{
    const auto step = [&](const char16_t *id, Result<StepEnd> (*doing)(RestoreWork &, RunContext &)) {
        return Step{QString::fromUtf16(id),
                    [work, doing](RunContext &context) { return doing(*work, context); }};
    };
    if (hasRuntime(work->prepared)) {
        insertBefore(steps, u"identity", step(u"runtime-keep", keepRuntime));
        steps.push_back(step(u"runtime-put", putRuntime));
    }
    if (!controlsServices(work->environment, work->request))
        return;
    Step stop = step(u"services-stop", stopServices);
    stop.undo = [work](RunContext &context) { return bringServicesBack(*work, context); };
    insertBefore(steps, stopsBefore(work->environment, work->request), std::move(stop));
    steps.push_back(step(u"services-start", startServices));
    steps.back().takesBack = QStringList{u"services-stop"_s};
}

// Before everything else, and after it.
void addVerification(Run &run, const Services &services, const Environment &environment, const Checks &checks)
{
    VerifySteps steps = verifySteps(services, environment, checks, run.state);
    if (steps.baseline)
        run.steps.insert(run.steps.begin(), std::move(*steps.baseline));
    std::move(steps.after.begin(), steps.after.end(), std::back_inserter(run.steps));
}

QStringList asWords(const QList<QStringList> &commands)
{
    QStringList out;
    for (const QStringList &command : commands)
        out += (out.isEmpty() ? QStringList() : QStringList{u"&&"_s}) + command;
    return out;
}

void addServiceRows(QList<PlanRow> &rows, const Environment &environment, const RestoreRequest &request)
{
    insertBefore(rows, stopsBefore(environment, request),
                 PlanRow{u"services-stop"_s, phrase(u"do-services-stop"), asWords(environment.services.stop),
                         phrase(u"changes-services"), phrase(u"undo-services")});
    rows.append(
        {u"services-start"_s, phrase(u"do-services-start"), asWords(environment.services.start), {}, {}});
}

} // namespace

qint64 dataBytesOf(const BackupSet &set)
{
    const auto &details = set.manifest.details;
    if (!details)
        return set.manifest.sizeBytes;
    return details->postgres ? details->postgres->databaseBytes : details->plain.size;
}

QList<PlanRow> restoreRows(const RestorePreparation &prepared, const Environment &environment,
                           const RestoreRequest &request)
{
    QList<PlanRow> rows = environment.database.mode == Mode::Postgres
                              ? postgresRows(prepared, environment, request)
                              : sqliteRows(prepared, environment);
    if (hasRuntime(prepared)) {
        insertBefore(rows, u"identity",
                     PlanRow{u"runtime-keep"_s,
                             phrase(u"do-runtime-keep", {toText(safetyFolder(environment))}),
                             {},
                             phrase(u"changes-new-set"),
                             {}});
        rows.append({u"runtime-put"_s,
                     phrase(u"do-runtime-put", {static_cast<qint64>(prepared.runtime.touched().size()),
                                                toText(environment.root)}),
                     {},
                     phrase(u"changes-files"),
                     phrase(u"undo-revert")});
    }
    if (controlsServices(environment, request))
        addServiceRows(rows, environment, request);
    const Checks checks = checksOf(environment, {request.health});
    return baselineRows(checks) + rows + verifyRows(checks);
}

namespace {

// All of a run but its steps: keys, lock, sweep, first facts.
Result<std::pair<Run, RestoreParts>> frameOf(const Services &services, const Environment &environment,
                                             const RestoreRequest &request,
                                             const RestorePreparation &prepared)
{
    HOLDFAST_TRY_AS(SigningKeys keys, keysFor(services, environment));
    HOLDFAST_TRY_AS(AgeLock lock, lockFor(services, environment));
    HOLDFAST_TRY_AS(AgeKeys opening, keysToOpen(services, environment, request.opening));
    Run run;
    run.plan = prepared.plan;
    run.state = std::make_shared<RunState>();
    run.state->success = request.procedure == Procedure::Revert ? Outcome::RolledBack : Outcome::Verified;
    run.state->facts = firstFacts(prepared, environment, request);
    run.journalKey = keys.current.clone();
    run.reason = request.reason;
    run.declared = request.declared;
    run.lockFile = lockFileOf(environment.backupFolder());
    QList<Path> swept{environment.backupFolder(), safetyFolder(environment),
                      stagingFolder(environment, prepared)};
    swept.append(runtimeFolders(environment.root, prepared.runtime.touched()));
    run.sweep = [&services, environment, swept] {
        sweepScratchIfAny(services, environment);
        return sweepPartials(services.files, swept);
    };
    RestoreParts parts{services,        environment,        request,  prepared, std::move(keys),
                       std::move(lock), std::move(opening), run.state};
    return std::pair(std::move(run), std::move(parts));
}

} // namespace

Result<Run> runOfRestore(const Services &services, const Environment &given, const RestoreRequest &request,
                         const RestorePreparation &prepared)
{
    if (prepared.refusal)
        return *prepared.refusal;
    const Environment environment = meantBySet(services.files, given, prepared.set);
    HOLDFAST_TRY_AS(auto frame, frameOf(services, environment, request, prepared));
    Run &run = frame.first;
    const QList<CheckResult> &rows = prepared.preflight;
    const bool otherTarget = std::any_of(rows.begin(), rows.end(), [](const CheckResult &row) {
        return row.id == u"identity" && row.verdict == Verdict::Warn;
    });
    if (otherTarget)
        run.state->deviations.append(phrase(u"target-accepted", {prepared.live.identity.path}));
    HOLDFAST_TRY_AS(const Work work,
                    environment.database.mode == Mode::Postgres
                        ? postgresWork(std::move(frame.second),
                                       postgresStepIds(prepared, environment, request), run.steps)
                        : sqliteWork(std::move(frame.second), run.steps));
    run.keepAlive = work;
    addCommonSteps(run.steps, work.get());
    addVerification(run, services, environment, checksOf(environment, {request.health}));
    return std::move(run);
}

Result<Run> runOfClearing(const Services &services, const Environment &environment,
                          const RestoreRequest &request, const RestorePreparation &prepared)
{
    HOLDFAST_TRY_AS(auto frame, frameOf(services, environment, request, prepared));
    Run &run = frame.first;
    const QString place = environment.databasePlace();
    Work work;
    if (environment.database.mode == Mode::Postgres) {
        HOLDFAST_TRY_AS(work,
                        postgresWork(std::move(frame.second), {u"clear"_s, u"freeze-undo"_s}, run.steps));
        run.plan.rows = {{u"clear"_s, phrase(u"do-clear", {place}), {}, {}, {}},
                         {u"freeze-undo"_s, phrase(u"do-thaw", {place}), {}, {}, {}}};
    } else {
        work = std::make_shared<RestoreWork>(std::move(frame.second)); // its files go in the sweep
    }
    run.keepAlive = work;
    Step start{u"services-start"_s, [work = work.get()](RunContext &context) -> Result<StepEnd> {
                   HOLDFAST_TRY(bringServicesBack(*work, context));
                   return StepEnd{StepState::Done, phrase(u"services-started")};
               }};
    start.takesBack = QStringList{u"services-stop"_s};
    run.steps.push_back(std::move(start));
    run.plan.rows.append(
        {u"services-start"_s, phrase(u"do-services-start"), asWords(environment.services.start), {}, {}});
    return std::move(run);
}

namespace {

// The journal keeps no URL that could hold secrets: the environment's own, or one that was shown whole.
QString healthUrlOf(const QJsonObject &bound, const Environment &environment)
{
    if (bound.contains(u"unshown"_s))
        return bound.value(u"unshown").toObject().value(u"health_url").toString();
    const QString digest = bound.value(u"health_url_sha256").toString();
    for (const QString &url : {environment.checks.health.url, bound.value(u"health_url").toString()}) {
        if (hex(sha256(url.toUtf8())) == digest)
            return url;
    }
    return {};
}

} // namespace

void takeBound(const QJsonObject &bound, const Environment &environment, RestoreRequest &request)
{
    request.artefact = toPath(bound.value(u"artefact").toString());
    request.names = {bound.value(u"side_database").toString(), bound.value(u"kept_database").toString()};
    request.runtimeArtefact = toPath(bound.value(u"runtime_artefact").toString());
    request.placement = bound.value(u"in_place").toBool() ? Placement::InPlace : Placement::Side;
    request.control = bound.value(u"leave_services").toBool() ? Control::LeftAlone : Control::AsConfigured;
    request.acceptTarget = bound.value(u"accept_target").toString();
    request.withoutSafetyCopy = bound.value(u"without_safety_copy").toString();
    const QString url = healthUrlOf(bound, environment);
    if (url != environment.checks.health.url) {
        HealthCheck health = environment.checks.health;
        health.url = url;
        health.body = HealthCheck::Body::AnySuccess;
        request.health = health;
    }
}

namespace {

bool isStillBefore(const Services &services, const Environment &environment,
                   const OperationSummary &operation)
{
    ProgressSlot slot;
    RunContext context({}, slot);
    return probed(services, environment, operation, context).data == Standing::Before;
}

} // namespace

Result<RevertSource> findRevertSource(const Services &services, const Environment &environment,
                                      const QString &id)
{
    QString target = environment.databasePlace();
    if (environment.database.mode == Mode::Sqlite) {
        HOLDFAST_TRY_AS(const Path file, services.files.canonical(environment.databaseFile()));
        target = toText(file);
    }
    const QString targetFact =
        environment.database.mode == Mode::Sqlite ? u"target"_s : u"configured_target"_s;
    HOLDFAST_TRY_AS(const QList<OperationSummary> operations, services.journal.operations());
    for (const OperationSummary &operation : operations) {
        const bool changing = operation.procedure == toString(Procedure::Restore) ||
                              operation.procedure == toString(Procedure::Revert);
        // Without an end on record it was killed; from the intent to replace on, the data may be the new one.
        const bool killedInside = operation.outcome.isEmpty() && reachedExchange(operation);
        const bool changed = operation.facts.contains(u"method"_s) || killedInside ||
                             operation.outcome == toString(Outcome::FailedDataChanged) ||
                             operation.outcome == toString(Outcome::OutcomeUnknown);
        if (!changing || (!id.isEmpty() && operation.id != id))
            continue;
        if (operation.facts.value(targetFact).toString() != target || (id.isEmpty() && !changed))
            continue;
        const QJsonObject &facts = operation.facts;
        const RevertSource source{
            operation.id,
            toPath(facts.value(u"safety_copy").toString()),
            {facts.value(u"kept_database").toString(), facts.value(u"kept_oid").toString(), operation.id},
            toPath(facts.value(u"runtime_safety").toString()),
            facts.value(u"placement").toString() == u"in-place" ? Placement::InPlace : Placement::Side};
        // Killed in the exchange, which then came to nothing: there is nothing to go back from.
        if (killedInside && id.isEmpty() && !operation.running &&
            isStillBefore(services, environment, operation))
            continue;
        // Killed while it still worked beside: nothing of it stands.
        const bool beside = environment.database.mode == Mode::Postgres && killedInside && id.isEmpty();
        if (source.artefact.empty() && source.kept.isEmpty() && beside)
            continue;
        if (source.artefact.empty() && source.kept.isEmpty())
            return fail(ErrorCode::NothingToRevert, operation.id,
                        u"that restore had nothing to copy before it"_s);
        return source;
    }
    return fail(ErrorCode::NothingToRevert, id.isEmpty() ? target : id, u"no such restore in the journal"_s);
}

RestoreRequest revertRequest(const RevertSource &source, RestoreRequest base)
{
    base.procedure = Procedure::Revert;
    base.artefact = source.artefact;
    base.kept = source.artefact.empty() ? source.kept : KeptDatabase();
    base.runtimeArtefact = source.runtime;
    if (source.placement == Placement::InPlace)
        base.placement = source.placement;
    return base;
}

} // namespace holdfast
