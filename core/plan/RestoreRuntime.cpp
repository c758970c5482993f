// The runtime files in a restore: looked at before, kept and replaced in the run.

#include "archive/ZipArchive.h"
#include "plan/RestoreSteps.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Unpacked
{
    BackupSet set;
    RuntimeChange change;
};

// The set of runtime files, its digest checked, its headers judged, unpacked beside `staging`.
Result<Unpacked> unpackSet(const RestoreParts &parts, Staging &staging, RunContext &context)
{
    Files &files = parts.services.files;
    Unpacked out;
    HOLDFAST_TRY_AS(out.set, readSet(files, parts.request.runtimeArtefact, parts.keys));
    const Manifest &manifest = out.set.manifest;
    if (manifest.mode != Mode::RuntimeAssets)
        return fail(ErrorCode::ModeMismatch, toText(out.set.artefact), toString(manifest.mode));
    HOLDFAST_TRY(staging.unpack(out.set, parts.opening, context));
    const bool ownSafety = manifest.details && manifest.details->purpose == SetPurpose::PreRestore;
    RuntimePolicy policy;
    policy.allowed = ownSafety ? QStringList{u"**"_s} : parts.environment.runtime.patterns;
    const Path prefix(staging.file().native() + ".runtime");
    out.change.root = parts.environment.root;
    out.change.secrets = ownSafety && parts.request.procedure == Procedure::Revert
                             ? SecretPolicy::TakeArchived
                             : SecretPolicy::KeepCurrent;
    if (manifest.details) {
        HOLDFAST_TRY_AS(out.change.entries, unpackRuntime(files, staging.file(), prefix, policy, context));
    } else {
        HOLDFAST_TRY_AS(out.change.entries, unpackRuntimeZip(files, staging.file(), prefix, policy, context));
    }
    if (ownSafety) {
        const Result<QStringList> absent = absentNames(files, out.change.entries, policy);
        if (!absent) {
            removeStaged(files, out.change.entries);
            return absent.error();
        }
        out.change.remove = *absent;
    }
    return out;
}

} // namespace

Result<RuntimeLook> lookAtRuntime(const RestoreParts &parts, RunContext &context)
{
    const Path folder = parts.environment.backupFolder();
    HOLDFAST_TRY(parts.services.files.makeFolder(folder));
    Staging staging(parts.services.files, stagedName(folder, ".tar"));
    HOLDFAST_TRY_AS(const Unpacked unpacked, unpackSet(parts, staging, context));
    Result<RuntimeDifference> difference = compareRuntime(parts.services, unpacked.change, context);
    removeStaged(parts.services.files, unpacked.change.entries);
    if (!difference)
        return difference.error();
    return RuntimeLook{unpacked.set, std::move(*difference)};
}

Result<StepEnd> keepRuntime(RestoreWork &work, RunContext &context)
{
    const Path folder = work.environment.backupFolder();
    Staging staging(work.services.files, stagedName(folder, ".tar"));
    HOLDFAST_TRY_AS(Unpacked unpacked, unpackSet(work, staging, context));
    work.runtime = std::move(unpacked.change);
    HOLDFAST_TRY_AS(const RuntimeDifference now, compareRuntime(work.services, work.runtime, context));
    if (now.bound() != work.prepared.runtime.bound())
        return fail(ErrorCode::PlanStale, work.prepared.plan.target, u"runtime_files"_s);
    if (now.touched().isEmpty())
        return StepEnd{StepState::Skipped, phrase(u"runtime-same")};
    Artefact &safety = work.runtimeSafety;
    HOLDFAST_TRY(work.services.files.makeFolder(safety.folder()));
    HOLDFAST_TRY_AS(work.runtimeBefore,
                    keepPresent(work.services, work.environment.root, now, safety.work(), context));
    const QDateTime time = work.services.clock.nowUtc();
    const QString stem = u"runtime-pre-restore-"_s + time.toString(u"yyyyMMdd-HHmmss"_s);
    HOLDFAST_TRY(safety.seal(stem, u".tar.zst"_s, context));
    Nowhere nowhere;
    HOLDFAST_TRY(safety.readBack(nowhere, context));
    Manifest manifest;
    manifest.mode = Mode::RuntimeAssets;
    manifest.details.emplace();
    manifest.details->form = SetForm::Runtime;
    manifest.details->purpose = SetPurpose::PreRestore;
    manifest.details->environment = work.environment.name;
    manifest.details->label = u"before "_s + work.prepared.plan.id;
    manifest.details->source.path = toText(work.environment.root);
    manifest.details->consistencyPoint = time;
    manifest.details->depth = Depth::Readable;
    manifest.details->runtime = toJson(work.runtimeBefore.report);
    HOLDFAST_TRY(safety.publish(stem, manifest, work.keys));
    work.state->facts.insert(u"runtime_safety"_s, toText(safety.file()));
    return StepEnd{StepState::Done, phrase(u"runtime-kept", {toText(safety.file())})};
}

Result<StepEnd> putRuntime(RestoreWork &work, RunContext &context)
{
    if (work.prepared.runtime.touched().isEmpty())
        return StepEnd{StepState::Skipped, phrase(u"runtime-same")};
    const RunContext::Uncancellable toTheEnd(context);
    const RuntimeApplied applied =
        applyRuntime(work.services, work.runtime, work.prepared.runtime, work.runtimeBefore, context);
    if (applied.end == RuntimeApplied::End::LeftChanged)
        work.state->dataChanged = true;
    if (applied.end != RuntimeApplied::End::Done)
        return applied.error.value_or(fail(ErrorCode::IoFailed, toText(work.environment.root)));
    work.state->dataChanged = true;
    work.state->facts.insert(
        u"runtime_files"_s,
        static_cast<qint64>(applied.replaced.size() + applied.created.size() + applied.removed.size()));
    for (const QString &name : applied.blocked)
        work.state->deviations.append(phrase(u"runtime-left-alone", {name}));
    return StepEnd{StepState::Done, phrase(u"runtime-put", {static_cast<qint64>(applied.replaced.size()),
                                                            static_cast<qint64>(applied.created.size()),
                                                            static_cast<qint64>(applied.removed.size())})};
}

} // namespace holdfast
