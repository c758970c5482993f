#include "plan/Backup.h"

#include "plan/Restore.h"
#include "plan/SetMaker.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct BackupWork
{
    const Services &services;
    Environment environment;
    std::unique_ptr<DatabaseEngine> engine;
    SigningKeys keys;
    SetMaker maker;
    RunState &state;
};

QList<PlanRow> backupRows(const Path &database, const Path &folder)
{
    return {
        {u"copy"_s, phrase(u"do-copy", {toText(database)}), {}, {}, phrase(u"undo-removed")},
        {u"examine"_s, phrase(u"do-examine"), {}, {}, {}},
        {u"seal"_s, phrase(u"do-seal"), {}, {}, phrase(u"undo-removed")},
        {u"read-back"_s, phrase(u"do-read-back"), {}, {}, {}},
        {u"publish"_s, phrase(u"do-publish", {toText(folder)}), {}, phrase(u"changes-new-set"), {}},
    };
}

Result<StepEnd> done(Result<Phrase> note)
{
    if (!note)
        return note.error();
    return StepEnd{StepState::Done, *note};
}

// The set stands; a source that its own engine calls damaged still makes the run fail (contracts §4.2).
Result<StepEnd> publish(BackupWork &work, RunContext &context)
{
    HOLDFAST_TRY_AS(const Phrase note, work.maker.publish(work.keys, context));
    const Manifest &manifest = work.maker.manifest();
    work.state.facts = {{u"file"_s, toText(work.maker.artefact())},
                        {u"metadata"_s, toText(metadataPath(work.maker.artefact()))},
                        {u"mode"_s, toString(manifest.mode)},
                        {u"set_id"_s, manifest.details->setId},
                        {u"depth"_s, toString(manifest.details->depth)},
                        {u"size_bytes"_s, manifest.sizeBytes},
                        {u"plain_bytes"_s, manifest.details->plain.size}};
    if (work.maker.damaged())
        return fail(ErrorCode::SourceDamaged, toText(work.environment.databaseFile()),
                    work.maker.engineReport());
    return StepEnd{StepState::Done, note};
}

} // namespace

Result<Run> planBackup(const Services &services, const Environment &environment, const BackupRequest &request)
{
    HOLDFAST_TRY_AS(SigningKeys keys, keysFor(services, environment));
    HOLDFAST_TRY_AS(std::unique_ptr<DatabaseEngine> engine, engineFor(services, environment));
    const Path folder = request.output.empty() ? environment.backupFolder() : request.output;
    const Path database = environment.databaseFile();

    Run run;
    run.state = std::make_shared<RunState>();
    run.journalKey = keys.current.clone();
    const std::shared_ptr<BackupWork> work(
        new BackupWork{services,
                       environment,
                       std::move(engine),
                       std::move(keys),
                       {services, environment, {folder, SetPurpose::Backup, request.label}},
                       *run.state});
    run.plan.id = newOperationId(services.clock);
    run.plan.procedure = Procedure::Backup;
    run.plan.environment = environment.name;
    run.plan.target = toText(database.filename());
    run.plan.rows = backupRows(database, folder);
    run.plan.bound = {
        {u"database"_s, toText(database)}, {u"folder"_s, toText(folder)}, {u"label"_s, request.label}};
    run.lockFile = lockFileOf(folder);
    run.reason = request.reason;
    run.keepAlive = work;
    // Under the lock that restores take, too, also what a killed one left, as far as we may.
    QList<Path> others;
    if (request.output.empty()) {
        HOLDFAST_TRY_AS(const Path live, services.files.canonical(database));
        others = {safetyFolder(environment), live.parent_path()};
    }
    run.sweep = [&services, folder, others] {
        (void)sweepPartials(services.files, others);
        return sweepPartials(services.files, {folder});
    };
    BackupWork *const raw = work.get();
    run.steps = {
        {u"copy"_s, [raw](RunContext &context) { return done(raw->maker.copy(*raw->engine, context)); }},
        {u"examine"_s,
         [raw](RunContext &context) { return done(raw->maker.examine(*raw->engine, context)); }},
        {u"seal"_s, [raw](RunContext &context) { return done(raw->maker.seal(context)); }},
        {u"read-back"_s, [raw](RunContext &context) { return done(raw->maker.readBack(context)); }},
        {u"publish"_s, [raw](RunContext &context) { return publish(*raw, context); }},
    };
    return run;
}

} // namespace holdfast
