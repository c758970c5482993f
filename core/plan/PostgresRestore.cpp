// A restore on a PostgreSQL server: loaded beside and proven there, then the names change; or in place, in
// one transaction; or, as a revert, the kept database gets its name back.

#include "base/Crypto.h"
#include "engine/postgres/PostgresCatalog.h"
#include "plan/PostgresWork.h"
#include "plan/VersionOneSql.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Result<StepEnd> stage(PostgresWork &work, RunContext &context)
{
    HOLDFAST_TRY(work.services.files.makeFolder(stagingFolder(work.environment, work.prepared)));
    HOLDFAST_TRY(work.target.lock(context));
    return stageSet(work, context);
}

// A login that owns no extension may not comment on one either (P16).
Result<void> chooseWhatToLoad(PostgresWork &work, const PostgresTools &tools, RunContext &context)
{
    if (work.server().superuser) {
        work.list.clear();
        return {};
    }
    HOLDFAST_TRY_AS(const QStringList contents, tools.contents(work.staging.file(), context));
    QByteArray kept;
    for (const QString &line : contents) {
        if (!line.contains(u" COMMENT - EXTENSION "_s))
            kept += line.toUtf8() + '\n';
    }
    return work.services.files.publish(work.list, kept, Overwrite::Never);
}

Result<StepEnd> examine(PostgresWork &work, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools tools, work.target.programs(context));
    if (!work.details()) {
        HOLDFAST_TRY_AS(const ScriptFacts script,
                        prepareScript(work.services.files, work.staging.file(), work.script,
                                      majorOf(work.server().version), context));
        if (script.commits && work.inPlace())
            return fail(ErrorCode::PreconditionFailed, toText(work.prepared.set.artefact),
                        u"this dump commits in the middle (large objects): in place it would not be one "
                        "transaction; restore it without --in-place"_s);
        return StepEnd{StepState::Done, phrase(u"examined-plain-sql")};
    }
    // Else byte for byte what pg_restore read through when it was made: the digest of the content held.
    const bool before = checkedWhenMade(*work.details());
    if (!before) {
        HOLDFAST_TRY_AS(const ContentReport content,
                        work.engine->examine(work.staging.file(), RowCounts::Skip, context));
        if (!content.sound)
            return fail(ErrorCode::ArtefactDamaged, toText(work.prepared.set.artefact), content.report);
    }
    HOLDFAST_TRY(chooseWhatToLoad(work, tools, context));
    if (work.inPlace())
        HOLDFAST_TRY(tools.script({{}, work.staging.file(), work.list, 1, {}}, work.script, context));
    return StepEnd{StepState::Done, phrase(before ? u"examined-before" : u"examined-dump")};
}

Result<void> checkIdentity(const PostgresWork &work, const LiveDatabase &now)
{
    const LiveDatabase &seen = work.prepared.live;
    const auto stale = [&](const QString &what) {
        return fail(ErrorCode::PlanStale, seen.identity.path, what);
    };
    if (now.identity.systemIdentifier != seen.identity.systemIdentifier)
        return stale(u"target_system"_s);
    if (now.state != seen.state)
        return stale(u"target_state"_s);
    if (now.server->properties.frozen != work.frozen)
        return stale(u"target_frozen"_s);
    // Empty while somebody holds a table: not known.
    const bool known = !now.facts.schemaDigest.isEmpty() && !seen.facts.schemaDigest.isEmpty();
    if (known && now.facts.schemaDigest != seen.facts.schemaDigest)
        return stale(u"target_schema"_s);
    return {};
}

// Nothing that is written from here on would be in the database that takes its place.
Result<StepEnd> freeze(PostgresWork &work, RunContext &context)
{
    HOLDFAST_TRY_AS(const LiveDatabase now, work.engine->look(RowCounts::Skip, context));
    HOLDFAST_TRY(checkIdentity(work, now));
    HOLDFAST_TRY_AS(const QList<Session> ended, work.target.refuseWrites(context));
    work.frozen = true;
    return StepEnd{StepState::Done, phrase(u"frozen", {static_cast<qint64>(ended.size())})};
}

Result<void> thaw(PostgresWork &work, RunContext &context)
{
    HOLDFAST_TRY(work.target.allowWrites(readOnlySetting(work.server().properties), context));
    work.frozen = false;
    return {};
}

Result<StepEnd> thawed(PostgresWork &work, RunContext &context)
{
    const RunContext::Uncancellable toTheEnd(context);
    HOLDFAST_TRY(thaw(work, context));
    return StepEnd{StepState::Done, phrase(u"thawed")};
}

// What an interrupted run left on the server.
Result<StepEnd> clear(PostgresWork &work, RunContext &context)
{
    HOLDFAST_TRY(work.target.lock(context));
    if (work.target.leftBeside())
        return *work.target.leftBeside();
    return StepEnd{StepState::Done, phrase(u"cleared")};
}

Result<StepEnd> load(PostgresWork &work, RunContext &context)
{
    const QString &side = work.prepared.names.side;
    HOLDFAST_TRY(work.target.createSide(side, work.wanted(), context));
    work.target.expectBytes(work.dataBytes());
    work.incomingOid = work.target.sideOid();
    HOLDFAST_TRY(work.details() ? work.target.load(work.staging.file(), work.list, context)
                                : work.target.loadScript(work.script, context));
    return StepEnd{StepState::Done, phrase(u"loaded-beside", {side})};
}

Result<StepEnd> finish(PostgresWork &work, RunContext &context)
{
    HOLDFAST_TRY_AS(const QStringList refused, work.target.giveProperties(work.wanted(), context));
    for (const QString &statement : refused)
        work.state->deviations.append(phrase(u"property-refused", {statement}));
    HOLDFAST_TRY(work.target.analyze(context));
    return StepEnd{StepState::Done, phrase(u"finished-beside")};
}

Result<StepEnd> finishInPlace(PostgresWork &work, RunContext &context)
{
    const RunContext::Uncancellable toTheEnd(context);
    if (work.frozen)
        HOLDFAST_TRY(thaw(work, context));
    HOLDFAST_TRY_AS(const QStringList refused,
                    work.target.resetProperties(work.server().properties, work.wanted(), context));
    for (const QString &statement : refused)
        work.state->deviations.append(phrase(u"property-refused", {statement}));
    HOLDFAST_TRY_AS(PostgresConnection session, work.engine->session(work.engine->database(), context));
    HOLDFAST_TRY(session.run(u"analyze"_s, context));
    return StepEnd{StepState::Done, phrase(u"finished-beside")};
}

// Right before the first destructive step: is this still the database that was shown? What a probe after a
// crash goes by is on record before it happens.
Result<StepEnd> identity(PostgresWork &work, RunContext &context)
{
    HOLDFAST_TRY_AS(const LiveDatabase now, work.engine->look(RowCounts::Skip, context));
    HOLDFAST_TRY(checkIdentity(work, now));
    QJsonObject &facts = work.state->facts;
    if (work.inPlace()) {
        HOLDFAST_TRY_AS(const QString tables, work.target.someTables(context));
        facts.insert(u"tables_before"_s, tables);
    } else {
        const KeptDatabase &kept = work.request.kept;
        facts.insert(u"incoming_oid"_s, kept.isEmpty() ? work.incomingOid : kept.oid);
        if (work.isThere()) {
            facts.insert(u"kept_database"_s, work.prepared.names.kept);
            facts.insert(u"kept_oid"_s, now.server->oid);
        }
    }
    return StepEnd{StepState::Done, phrase(u"identity-same", {now.identity.path})};
}

QJsonArray namesOf(const QList<Session> &sessions)
{
    QJsonArray out;
    for (const Session &session : sessions)
        out.append(QJsonObject{{u"pid"_s, session.pid},
                               {u"user"_s, session.user},
                               {u"program"_s, session.program},
                               {u"address"_s, session.address}});
    return out;
}

void tellSessions(PostgresWork &work, const SwapReport &report)
{
    work.state->facts.insert(u"sessions_ended"_s, namesOf(report.ended));
    if (report.shut.count() > 0)
        work.state->facts.insert(u"shut_seconds"_s, static_cast<double>(report.shut.count()) / 1000.0);
}

// What applications now get under the name, asked as they would.
Result<void> checkInPlace(PostgresWork &work, RunContext &context)
{
    const RunContext::Uncancellable toTheEnd(context);
    HOLDFAST_TRY_AS(PostgresConnection session, work.engine->session(work.engine->database(), context));
    HOLDFAST_TRY_AS(const QString oid,
                    session.value(u"select oid::text from pg_database where datname = current_database()"_s,
                                  {}, context));
    work.state->checks.append({u"in-place"_s,
                               oid == work.incomingOid ? Verdict::Pass : Verdict::Fail,
                               phrase(u"in-place-expected", {work.incomingOid}),
                               phrase(u"in-place-is", {oid}),
                               {},
                               {}});
    return {};
}

Result<StepEnd> swap(PostgresWork &work, RunContext &context)
{
    const KeptDatabase &kept = work.request.kept;
    SwapJob job;
    job.incoming = kept.isEmpty() ? work.prepared.names.side : kept.name;
    job.oid = work.incomingOid = kept.isEmpty() ? work.incomingOid : kept.oid;
    job.outgoing = work.isThere() ? work.prepared.names.kept : QString();
    job.setComment = kept.isEmpty();
    if (job.setComment)
        job.comment = work.wanted().comment;
    if (!kept.isEmpty()) { // put aside by somebody who did not take the freeze back
        HOLDFAST_TRY_AS(PostgresConnection session, work.engine->maintenance(context));
        HOLDFAST_TRY_AS(const DatabaseProperties then, propertiesOf(session, kept.name, context));
        if (then.frozen)
            job.statements.append(readOnlyStatement(work.engine->database(), {}));
    }
    // The old one keeps no setting of ours: as `revert` brings it back, it is as it was.
    if (work.frozen && !job.outgoing.isEmpty())
        job.statements.append(readOnlyStatement(job.outgoing, readOnlySetting(work.server().properties)));
    const Result<SwapReport> swapped = work.target.swap(job, context);
    work.state->unknown = work.target.outcomeUnknown();
    if (!swapped)
        return swapped.error();
    work.state->dataChanged = true;
    work.state->facts.insert(u"method"_s, u"swap"_s);
    tellSessions(work, *swapped);
    HOLDFAST_TRY(checkInPlace(work, context));
    if (job.outgoing.isEmpty())
        return StepEnd{StepState::Done, phrase(u"swapped-in")};
    return StepEnd{StepState::Done,
                   phrase(u"swapped", {job.outgoing, static_cast<qint64>(swapped->ended.size()),
                                       secondsValue(swapped->shut)})};
}

Result<StepEnd> replaceInPlace(PostgresWork &work, RunContext &context)
{
    const Result<QString> emptying = [&]() -> Result<QString> {
        HOLDFAST_TRY_AS(PostgresConnection session, work.engine->session(work.engine->database(), context));
        return emptyingScript(session, context);
    }();
    if (!emptying)
        return emptying.error();
    HOLDFAST_TRY(work.services.files.publish(work.emptying, emptying->toUtf8(), Overwrite::Never));
    work.target.expectBytes(work.dataBytes());
    const QString tables = work.state->facts.value(u"tables_before").toString();
    Result<SwapReport> replaced = work.target.emptyInto(work.emptying, work.script, context);
    if (!replaced) {
        const RunContext::Uncancellable toTheEnd(context);
        // Stopped, cut or refused: what stands there now tells whether the transaction held.
        const std::optional<bool> other =
            work.target.outcomeUnknown() ? std::nullopt
                                         : work.target.wereReplaced(tables, context).value_or(std::nullopt);
        work.state->unknown = !other;
        work.state->dataChanged = other.value_or(false);
        if (!other.value_or(false))
            return replaced.error();
        replaced = SwapReport();
    }
    work.state->dataChanged = true;
    work.state->facts.insert(u"method"_s, u"in-place"_s);
    tellSessions(work, *replaced);
    return StepEnd{StepState::Done,
                   phrase(u"replaced-in-place", {static_cast<qint64>(replaced->ended.size())})};
}

// What runs that have no end on record may have left on the server.
QStringList plannedBefore(const RestoreParts &parts)
{
    QStringList out;
    const Result<QList<OperationSummary>> operations = parts.services.journal.operations();
    for (const OperationSummary &operation : operations ? *operations : QList<OperationSummary>()) {
        if (operation.outcome.isEmpty() &&
            operation.facts.value(u"configured_target").toString() == parts.environment.databasePlace())
            out.append(operation.facts.value(u"side_database").toString());
    }
    return out;
}

using Doing = Result<StepEnd> (*)(PostgresWork &, RunContext &);

Result<StepEnd> safetyCopy(PostgresWork &work, RunContext &context)
{
    return makeSafetyCopy(work, *work.engine, context);
}

Doing doingOf(const QString &id, Placement placement)
{
    struct Entry
    {
        const char16_t *id;
        Doing beside;
        Doing inPlace;
    };
    constexpr std::array entries{
        Entry{u"stage", stage, stage},           Entry{u"examine", examine, examine},
        Entry{u"load", load, nullptr},           Entry{u"safety-copy", nullptr, safetyCopy},
        Entry{u"finish", finish, finishInPlace}, Entry{u"proof", proveBeside, proveInPlace},
        Entry{u"identity", identity, identity},  Entry{u"replace", nullptr, replaceInPlace},
        Entry{u"swap", swap, nullptr},           Entry{u"freeze", freeze, freeze},
        Entry{u"clear", clear, clear},           Entry{u"freeze-undo", thawed, thawed},
    };
    for (const Entry &entry : entries) {
        if (id == QStringView(entry.id))
            return placement == Placement::Side ? entry.beside : entry.inPlace;
    }
    return nullptr;
}

} // namespace

Result<Work> postgresWork(RestoreParts parts, const QStringList &ids, std::vector<Step> &steps)
{
    HOLDFAST_TRY_AS(std::unique_ptr<PostgresEngine> engine,
                    postgresEngineFor(parts.services, parts.environment));
    const QStringList before = plannedBefore(parts);
    auto made = std::make_shared<PostgresWork>(std::move(parts), std::move(engine));
    PostgresWork *const work = made.get();
    work->target.setPlannedBefore(before);
    for (const QString &id : ids) {
        const Doing doing = doingOf(id, work->request.placement);
        Q_ASSERT(doing != nullptr);
        steps.push_back({id, [work, doing](RunContext &context) { return doing(*work, context); }});
        const bool thaws = id == u"swap" || id == u"freeze-undo" || (work->inPlace() && id == u"finish");
        if (thaws)
            steps.back().takesBack.append(u"freeze"_s);
        if (id == u"swap" || id == u"clear")
            steps.back().takesBack.append(u"load"_s);
        if (id == u"freeze")
            steps.back().undo = [work](RunContext &context) { return thaw(*work, context); };
        if (id == u"load")
            steps.back().undo = [work](RunContext &context) { return work->target.dropSide(context); };
    }
    return Work(std::move(made));
}

} // namespace holdfast
