// What is read, checked and shown before a restore.

#include "plan/Restore.h"

#include "base/Crypto.h"
#include "plan/Interrupted.h"
#include "plan/Preflight.h"
#include "plan/RestoreSteps.h"
#include "plan/Verify.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Which commands were agreed to.
QString digestOf(const ServiceControl &services)
{
    QByteArray all = services.refuseWrites ? "refuse" : "";
    for (const QList<QStringList> &commands : {services.stop, services.start}) {
        for (const QStringList &command : commands)
            all += '\n' + command.join(QChar(0)).toUtf8();
        all += "\n\n";
    }
    return hex(sha256(all));
}

QJsonObject boundBasics(const Environment &environment, const RestoreRequest &request,
                        const RestorePreparation &prepared)
{
    const LiveDatabase &live = prepared.live;
    const HealthCheck health = request.health.value_or(environment.checks.health);
    return {{u"artefact"_s, toText(prepared.set.artefact)},
            {u"set_sha256"_s, prepared.set.manifest.sha256.toLower()},
            {u"set_id"_s, prepared.set.manifest.details ? prepared.set.manifest.details->setId : QString()},
            {u"target"_s, live.identity.path},
            {u"target_application_id"_s, live.identity.applicationId},
            {u"target_state"_s, static_cast<int>(live.state)},
            {u"target_schema"_s, live.facts.schemaDigest},
            {u"procedure"_s, toString(request.procedure)},
            {u"health_url"_s, shownUrl(health.url)},
            {u"health_url_sha256"_s, hex(sha256(health.url.toUtf8()))},
            {u"accept_target"_s, request.acceptTarget},
            {u"without_safety_copy"_s, request.withoutSafetyCopy},
            {u"target_system"_s, live.identity.systemIdentifier},
            {u"services_sha256"_s,
             request.control == Control::AsConfigured ? digestOf(environment.services) : QString()},
            {u"leave_services"_s, request.control == Control::LeftAlone},
            {u"in_place"_s, request.placement == Placement::InPlace},
            {u"side_database"_s, prepared.names.side},
            {u"kept_database"_s, prepared.names.kept},
            {u"incoming_database"_s, request.kept.name},
            {u"incoming_oid"_s, request.kept.oid},
            {u"runtime_artefact"_s, toText(request.runtimeArtefact)},
            {u"runtime_sha256"_s,
             prepared.runtimeSet ? prepared.runtimeSet->manifest.sha256.toLower() : QString()},
            {u"runtime_files"_s, prepared.runtime.bound()}};
}

QJsonObject boundOf(const Environment &environment, const RestoreRequest &request,
                    const RestorePreparation &prepared)
{
    QJsonObject bound = boundBasics(environment, request, prepared);
    // Nothing of it where there are none: such plans are what they always were.
    if (const QJsonObject checks = holdfast::boundOf(checksOf(environment, {request.health}));
        !checks.isEmpty())
        bound.insert(u"checks"_s, checks);
    return bound;
}

QList<Phrase> consequencesOf(const RestorePreparation &prepared, const Environment &environment,
                             const RestoreRequest &request, const QDateTime &now)
{
    QList<Phrase> out;
    if (!request.kept.isEmpty()) {
        out.append(phrase(u"lost-since-kept", {request.kept.name}));
    } else if (prepared.set.time.isValid()) {
        const QString time = prepared.set.time.toString(Qt::ISODateWithMs);
        out.append(
            phrase(u"lost-since",
                   {timeValue(time), secondsValue(std::chrono::seconds(prepared.set.time.secsTo(now)))}));
    } else {
        out.append(phrase(u"lost-unknown"));
    }
    const Loss &loss = prepared.loss;
    if (!loss.tables.isEmpty())
        out.append(phrase(u"rows-go-come", {loss.go(), loss.come()}));
    if (loss.change() > 0)
        out.append(phrase(u"rows-change", {loss.change()}));
    if (loss.seen == Loss::Seen::Unreadable)
        out.append(phrase(u"loss-unreadable", {loss.whyNot}));
    if (prepared.set.state == SetState::Damaged)
        out.append(phrase(u"damaged-comes-back"));
    if (!prepared.live.openers.openers.isEmpty())
        out.append(phrase(u"openers-stay"));
    if (prepared.live.server && prepared.live.state == LiveState::Sound) {
        if (!prepared.live.server->sessions.isEmpty())
            out.append(phrase(u"sessions-end", {static_cast<qint64>(prepared.live.server->sessions.size())}));
        if (request.placement == Placement::Side)
            out.append(phrase(u"old-is-kept", {prepared.names.kept}));
    }
    if (!prepared.set.manifest.details && environment.database.mode == Mode::Postgres &&
        request.kept.isEmpty())
        out.append(phrase(u"nothing-to-prove-by"));
    const bool renamed = prepared.live.server && request.placement == Placement::Side;
    out.append(prepared.live.state == LiveState::Missing ? phrase(u"undo-not-possible")
               : renamed                                 ? phrase(u"undo-by-renaming")
                                                         : phrase(u"undo-by-revert"));
    return out;
}

} // namespace

Environment meantBySet(Files &files, Environment environment, const BackupSet &set)
{
    if (!set.manifest.details || environment.database.mode != Mode::Sqlite)
        return environment;
    const Result<FileFacts> decoded = files.facts(environment.databaseFile());
    if (!decoded || decoded->exists())
        return environment;
    Environment literal = environment;
    literal.database.path = literal.database.literalPath;
    const Result<Path> path = files.canonical(literal.databaseFile());
    return path && toText(*path) == set.manifest.details->source.path ? literal : environment;
}

namespace {

// The set, read and its digest checked; of a revert to a kept database there is none.
Result<BackupSet> setOf(const Services &services, const RestoreRequest &request, const SigningKeys &keys,
                        RunContext &context)
{
    if (!request.kept.isEmpty()) {
        BackupSet none;
        none.manifest.mode = Mode::Postgres;
        return none;
    }
    HOLDFAST_TRY_AS(BackupSet set, readSet(services.files, request.artefact, keys));
    if (request.preview == Preview::Content)
        HOLDFAST_TRY(checkSeal(services.files, set, context));
    return set;
}

// Whether the kept database of a revert is there, by name and oid.
Result<bool> seesKept(const Services &services, const Environment &environment, const KeptDatabase &kept,
                      RunContext &context)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<PostgresEngine> engine, postgresEngineFor(services, environment));
    HOLDFAST_TRY_AS(PostgresConnection session, engine->maintenance(context));
    HOLDFAST_TRY_AS(const PostgresConnection::Rows rows,
                    session.query(u"select 1 from pg_database where datname = $1 and oid::text = $2"_s,
                                  {kept.name, kept.oid}, context));
    return !rows.isEmpty();
}

// An emergency does not wait until all rows of a server are counted; of a file, whether it is damaged may
// show only so.
RowCounts countsFor(const Environment &environment, const RestoreRequest &request, const BackupSet &set)
{
    const auto &details = set.manifest.details;
    if (request.preview == Preview::Content)
        return details && details->form == SetForm::Database ? RowCounts::Sketch : RowCounts::Count;
    return environment.database.mode == Mode::Postgres ? RowCounts::Skip : RowCounts::Count;
}

// The newest valid backup besides the one that is restored, if there is one that signs its rows.
std::optional<Loss::OtherSet> otherSet(const Services &services, const Environment &environment,
                                       const SigningKeys &keys, const BackupSet &chosen)
{
    Result<QList<BackupSet>> sets = readCatalog(services.files, environment.backupFolder(), keys);
    if (!sets)
        return std::nullopt;
    sets->removeIf([&](const BackupSet &set) {
        return set.artefact == chosen.artefact || !set.manifest.details ||
               set.manifest.details->form != SetForm::Database;
    });
    const BackupSet *newest = newestValid(*sets);
    if (newest == nullptr)
        return std::nullopt;
    return Loss::OtherSet{newest->artefact, newest->time, newest->manifest.details->fingerprint.totalRows()};
}

// Of what this run settles itself nothing is said.
Result<void> findUnfinished(const Services &services, const Environment &environment,
                            const RestoreRequest &request, RestorePreparation &out, RunContext &context)
{
    if (!request.resumes.isEmpty())
        return {};
    HOLDFAST_TRY_AS(const QList<Interrupted> pending, findInterrupted(services, environment, context));
    for (const Interrupted &one : pending) {
        out.unfinished.append(one.told);
        out.stopped = out.stopped || one.inForce.contains(u"services-stop"_s);
    }
    return {};
}

Plan planOf(const RestorePreparation &prepared, const Services &services, const Environment &environment,
            const RestoreRequest &request)
{
    Plan plan;
    plan.id = newOperationId(services.clock);
    plan.procedure = request.procedure;
    plan.environment = environment.name;
    plan.target = environment.database.mode == Mode::Sqlite ? toText(prepared.live.path.filename())
                                                            : environment.databaseName();
    plan.bound = boundOf(environment, request, prepared);
    plan.bound.insert(u"operation"_s, plan.id);
    plan.unshown = {{u"health_url"_s, request.health.value_or(environment.checks.health).url}};
    plan.rows = restoreRows(prepared, environment, request);
    plan.consequences = consequencesOf(prepared, environment, request, services.clock.nowUtc());
    plan.shown = {{u"target_size"_s, prepared.live.size},
                  {u"target_modified"_s, prepared.live.modified.toString(Qt::ISODateWithMs)},
                  {u"data_as_of"_s, prepared.set.time.toString(Qt::ISODateWithMs)}};
    if (prepared.loss.seen == Loss::Seen::Compared) {
        plan.shown.insert(u"rows_go"_s, prepared.loss.go());
        plan.shown.insert(u"rows_come"_s, prepared.loss.come());
        plan.shown.insert(u"rows_change"_s, prepared.loss.change());
    }
    return plan;
}

} // namespace

Result<RestorePreparation> prepareRestore(const Services &services, const Environment &given,
                                          const RestoreRequest &request, RunContext &context)
{
    RestorePreparation out;
    HOLDFAST_TRY_AS(SigningKeys keys, keysFor(services, given));
    HOLDFAST_TRY_AS(out.set, setOf(services, request, keys, context));
    HOLDFAST_TRY_AS(const AgeKeys opening, keysToOpen(services, given, request.opening));
    HOLDFAST_TRY(checkOpens(services.files, out.set, opening));
    const Environment environment = meantBySet(services.files, given, out.set);
    HOLDFAST_TRY_AS(const std::unique_ptr<DatabaseEngine> engine, engineFor(services, environment));
    context.phase(u"look"_s);
    HOLDFAST_TRY_AS(out.live, engine->look(countsFor(environment, request, out.set), context));
    out.loss = lossOf(out.set, out.live, services.clock.nowUtc());
    if (out.loss.seen == Loss::Seen::Unreadable)
        out.loss.other = otherSet(services, environment, keys, out.set);
    if (environment.database.mode == Mode::Postgres) {
        out.names =
            request.names.kept.isEmpty()
                ? swapNames(environment.databaseName(), services.clock.nowUtc(), out.live.server->databases)
                : request.names;
        if (!request.kept.isEmpty()) {
            HOLDFAST_TRY_AS(out.keptSeen, seesKept(services, environment, request.kept, context));
        }
    }
    if (!request.runtimeArtefact.empty()) {
        const RestoreParts parts{services, environment, request, {}, std::move(keys), {}, opening, {}};
        HOLDFAST_TRY_AS(RuntimeLook look, lookAtRuntime(parts, context));
        out.runtimeSet = std::move(look.set);
        out.runtime = std::move(look.difference);
    }
    HOLDFAST_TRY(findUnfinished(services, environment, request, out, context));
    Preflight(services, environment, request, out).run();
    out.plan = planOf(out, services, environment, request);
    return out;
}

Result<void> confirmAs(const QString &token, const QJsonObject &bound, Plan &fresh)
{
    fresh.id = bound.value(u"operation").toString();
    fresh.bound.insert(u"operation"_s, fresh.id);
    for (const QString &key : bound.keys()) {
        if (bound.value(key) != fresh.bound.value(key))
            return fail(ErrorCode::PlanStale, fresh.target, key);
    }
    if (fresh.token() != token.normalized(QString::NormalizationForm_C))
        return fail(ErrorCode::PlanStale, fresh.target, u"steps"_s);
    return {};
}

} // namespace holdfast
