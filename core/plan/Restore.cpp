#include "plan/Restore.h"

#include "plan/RestoreSteps.h"
#include "plan/ScratchSweep.h"

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
    }
    if (request.placement == Placement::InPlace)
        facts.insert(u"placement"_s, u"in-place"_s);
    else if (!prepared.names.side.isEmpty())
        facts.insert(u"side_database"_s, prepared.names.side);
    if (hasRuntime(prepared))
        facts.insert(u"runtime_file"_s, toText(prepared.runtimeSet->artefact));
    return facts;
}

// Those of the runtime files go around the moment at which the data changes: kept before, put after.
void addRuntimeSteps(std::vector<Step> &steps, RestoreWork *work)
{
    const auto before =
        std::find_if(steps.begin(), steps.end(), [](const Step &step) { return step.id == u"identity"; });
    steps.insert(before,
                 {u"runtime-keep"_s, [work](RunContext &context) { return keepRuntime(*work, context); }});
    steps.push_back({u"runtime-put"_s, [work](RunContext &context) { return putRuntime(*work, context); }});
}

} // namespace

QList<PlanRow> restoreRows(const RestorePreparation &prepared, const Environment &environment,
                           const RestoreRequest &request)
{
    QList<PlanRow> rows = environment.database.mode == Mode::Postgres
                              ? postgresRows(prepared, environment, request)
                              : sqliteRows(prepared, environment);
    if (hasRuntime(prepared)) {
        const auto before =
            std::find_if(rows.begin(), rows.end(), [](const PlanRow &row) { return row.id == u"identity"; });
        rows.insert(before, {u"runtime-keep"_s,
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
    const QString health = request.health.value_or(environment.health).url;
    if (!health.isEmpty())
        rows.append({u"health"_s, phrase(u"do-health", {shownUrl(health)}), {}, {}, {}});
    return rows;
}

Result<Run> runOfRestore(const Services &services, const Environment &given, const RestoreRequest &request,
                         const RestorePreparation &prepared)
{
    if (prepared.refusal)
        return *prepared.refusal;
    const Environment environment = meantBySet(services.files, given, prepared.set);
    HOLDFAST_TRY_AS(SigningKeys keys, keysFor(services, environment));
    HOLDFAST_TRY_AS(AgeLock lock, lockFor(services, environment));
    HOLDFAST_TRY_AS(AgeKeys opening, keysToOpen(services, environment, request.opening));
    Run run;
    run.plan = prepared.plan;
    run.state = std::make_shared<RunState>();
    run.state->success = request.procedure == Procedure::Revert ? Outcome::RolledBack : Outcome::Verified;
    run.state->facts = firstFacts(prepared, environment, request);
    const QList<CheckResult> &rows = prepared.preflight;
    const bool otherTarget = std::any_of(rows.begin(), rows.end(), [](const CheckResult &row) {
        return row.id == u"identity" && row.verdict == Verdict::Warn;
    });
    if (otherTarget)
        run.state->deviations.append(phrase(u"target-accepted", {prepared.live.identity.path}));
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
    HOLDFAST_TRY_AS(const Work work, environment.database.mode == Mode::Postgres
                                         ? postgresWork(std::move(parts), run.steps)
                                         : sqliteWork(std::move(parts), run.steps));
    run.keepAlive = work;
    if (hasRuntime(prepared))
        addRuntimeSteps(run.steps, work.get());
    const HealthCheck check = request.health.value_or(environment.health);
    if (!check.url.isEmpty())
        run.steps.push_back({u"health"_s, [work = work.get(), check](RunContext &context) {
                                 return askHealth(*work, check, context);
                             }});
    return run;
}

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
        const bool killedInside =
            operation.outcome.isEmpty() &&
            QStringList{u"replace"_s, u"swap"_s, u"finish"_s, u"proof"_s, u"runtime-put"_s, u"health"_s}
                .contains(operation.lastStep);
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
