#include "plan/Backup.h"

#include "plan/Restore.h"
#include "plan/ScratchSweep.h"
#include "plan/SetMaker.h"

#include <QJsonArray>

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

QList<PlanRow> backupRows(const Environment &environment, const BackupRequest &request, const Path &folder,
                          const AgeLock &lock)
{
    const bool server = environment.database.mode == Mode::Postgres;
    const auto either = [&lock](const char16_t *plain, const char16_t *encrypted) {
        return lock.isOpen() ? plain : encrypted;
    };
    const char16_t *const copy =
        server ? either(u"do-dump", u"do-dump-encrypted") : either(u"do-copy", u"do-copy-encrypted");
    QList<PlanRow> rows{
        {u"copy"_s, phrase(copy, {environment.databasePlace()}), {}, {}, phrase(u"undo-removed")}};
    if (server)
        rows.append({u"roles"_s,
                     phrase(either(u"do-roles", u"do-roles-encrypted")),
                     {},
                     {},
                     phrase(u"undo-removed")});
    if (request.runtime == RuntimeFiles::Include)
        rows.append(
            {u"runtime"_s,
             phrase(either(u"do-runtime-pack", u"do-runtime-pack-encrypted"), {toText(environment.root)}),
             {},
             {},
             phrase(u"undo-removed")});
    rows += QList<PlanRow>{
        {u"read-back"_s, phrase(server ? u"do-read-back-dump" : u"do-read-back"), {}, {}, {}},
        {u"publish"_s, phrase(u"do-publish", {toText(folder)}), {}, phrase(u"changes-new-set"), {}},
    };
    return rows;
}

RuntimeSource runtimeSource(const Environment &environment, const QMap<QString, QByteArray> &variables)
{
    RuntimeSource source{environment.root, environment.runtime, {}};
    for (const QString &name : environment.runtime.variables) {
        if (variables.contains(name))
            source.variables.insert(name, variables.value(name));
    }
    return source;
}

Result<StepEnd> done(Result<Phrase> note)
{
    if (!note)
        return note.error();
    return StepEnd{StepState::Done, *note};
}

// The files that stand beside the database's own.
void tellParts(BackupWork &work)
{
    if (const Artefact *runtime = work.maker.runtime()) {
        work.state.facts.insert(u"runtime_file"_s, toText(runtime->file()));
        work.state.facts.insert(u"runtime_metadata"_s, toText(metadataPath(runtime->file())));
    }
    if (const Artefact *roles = work.maker.roles())
        work.state.facts.insert(u"roles_file"_s, toText(roles->file()));
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
    tellParts(work);
    if (!manifest.details->recipients.isEmpty())
        work.state.facts.insert(u"recipients"_s, QJsonArray::fromStringList(manifest.details->recipients));
    if (work.maker.damaged())
        return fail(ErrorCode::SourceDamaged, work.environment.databasePlace(), work.maker.engineReport());
    const QList<LeftOut> &unreadable = work.maker.runtimeReport().unreadable;
    if (!unreadable.isEmpty())
        return fail(ErrorCode::PermissionDenied, unreadable.first().name,
                    u"a runtime file could not be read; the set stands without it: "_s +
                        unreadable.first().reason);
    return StepEnd{StepState::Done, note};
}

// Under the lock that restores take, too, also what a killed one left is swept, as far as we may.
Result<QList<Path>> foldersBeside(const Services &services, const Environment &environment,
                                  const BackupRequest &request, const Path &runtimeFolder)
{
    if (!request.output.empty())
        return QList<Path>{request.output / "globals", runtimeFolder};
    QList<Path> out{environment.backupFolder() / "globals", runtimeFolder, safetyFolder(environment)};
    if (environment.database.mode == Mode::Sqlite) {
        HOLDFAST_TRY_AS(const Path live, services.files.canonical(environment.databaseFile()));
        out.append(live.parent_path());
    }
    return out;
}

} // namespace

Result<Run> planBackup(const Services &services, const Environment &environment, const BackupRequest &request)
{
    HOLDFAST_TRY_AS(SigningKeys keys, keysFor(services, environment));
    HOLDFAST_TRY_AS(std::unique_ptr<DatabaseEngine> engine, engineFor(services, environment));
    HOLDFAST_TRY_AS(const AgeLock lock, lockFor(services, environment, request.recipients));
    const Path folder = request.output.empty() ? environment.backupFolder() : request.output;
    const Path runtimeFolder =
        request.output.empty() ? environment.root / "backups" / "runtime" : request.output / "runtime";

    // Nothing plain on a medium that only the encrypted set is meant for.
    const Path workFolder = request.output.empty() || lock.isOpen() ? Path() : environment.backupFolder();
    Run run;
    run.state = std::make_shared<RunState>();
    run.journalKey = keys.current.clone();
    const std::shared_ptr<BackupWork> work(new BackupWork{
        services,
        environment,
        std::move(engine),
        std::move(keys),
        {services, environment, {folder, SetPurpose::Backup, request.label, runtimeFolder, lock, workFolder}},
        *run.state});
    run.plan.id = newOperationId(services.clock);
    run.plan.procedure = Procedure::Backup;
    run.plan.environment = environment.name;
    run.plan.target = environment.databaseName();
    run.plan.rows = backupRows(environment, request, folder, lock);
    run.plan.bound = {{u"database"_s, environment.databasePlace()},
                      {u"folder"_s, toText(folder)},
                      {u"label"_s, request.label},
                      {u"recipients"_s, QJsonArray::fromStringList(recipientsOf(lock))}};
    run.lockFile = lockFileOf(folder);
    run.reason = request.reason;
    run.keepAlive = work;
    HOLDFAST_TRY_AS(const QList<Path> others, foldersBeside(services, environment, request, runtimeFolder));
    run.sweep = [&services, environment, folder, others] {
        sweepScratchIfAny(services, environment);
        (void)sweepPartials(services.files, others);
        return sweepPartials(services.files, {folder});
    };
    BackupWork *const raw = work.get();
    const auto add = [&run](const QString &id, std::function<Result<StepEnd>(RunContext &)> doing) {
        run.steps.push_back({id, std::move(doing)});
    };
    add(u"copy"_s, [raw](RunContext &context) { return done(raw->maker.copy(*raw->engine, context)); });
    if (environment.database.mode == Mode::Postgres) {
        add(u"roles"_s,
            [raw](RunContext &context) { return done(raw->maker.copyRoles(*raw->engine, context)); });
    }
    if (request.runtime == RuntimeFiles::Include) {
        add(u"runtime"_s, [raw, source = runtimeSource(environment, request.variables)](RunContext &context) {
            return done(raw->maker.packRuntimeFiles(source, context));
        });
    }
    add(u"read-back"_s, [raw](RunContext &context) { return done(raw->maker.prove(*raw->engine, context)); });
    add(u"publish"_s, [raw](RunContext &context) { return publish(*raw, context); });
    return run;
}

} // namespace holdfast
