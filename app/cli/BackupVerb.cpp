#include "cli/Invocation.h"
#include "plan/Backup.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

int runBackup(Invocation &invocation)
{
    if (const Result<void> built = refuseUnbuilt(invocation, {u"recipient"_s}); !built)
        return invocation.refuse(built.error());
    if (const Result<void> none = invocation.noArguments(); !none)
        return invocation.refuse(none.error());
    if (invocation.options.isSet(u"output"_s) && invocation.options.value(u"output"_s).isEmpty())
        return invocation.refuse(fail(ErrorCode::Usage, u"--output"_s, u"a folder is needed"_s));
    const Result<std::optional<Mode>> mode = modeFrom(invocation);
    if (!mode)
        return invocation.refuse(mode.error());
    const Result<Environment> environment = invocation.environment(NeedsDatabase::Yes);
    if (!environment)
        return invocation.refuse(environment.error());
    if (mode->value_or(environment->database.mode) != environment->database.mode)
        return invocation.refuse(
            fail(ErrorCode::ModeMismatch, toText(environment->databaseFile()),
                 u"the database URL is one of "_s + toString(environment->database.mode)));
    BackupRequest request;
    if (invocation.options.isSet(u"output"_s))
        request.output =
            std::filesystem::absolute(toPath(invocation.options.value(u"output"_s))).lexically_normal();
    request.label = invocation.options.value(u"label"_s);
    Result<Run> run = planBackup(invocation.services(), *environment, request);
    if (!run)
        return invocation.refuse(run.error());
    invocation.output.plan(run->plan);
    const RunReport report = invocation.run(*run);
    if (report.error && report.error->code == ErrorCode::SourceDamaged)
        invocation.output.note(text::say(phrase(u"damaged-kept", {report.facts.value(u"file").toString()})));
    invocation.output.tellEnd(report);
    if (report.exitCode == ExitCode::Done) {
        const QString reason =
            invocation.options.isSet(u"no-runtime"_s) ? u"option"_s : u"not-in-this-version"_s;
        if (invocation.output.format() == Format::Text)
            invocation.output.say(u"runtime_backup_skipped reason="_s + reason);
        else
            invocation.output.event(
                {{u"event"_s, u"log"_s}, {u"message"_s, u"runtime_backup_skipped"_s}, {u"reason"_s, reason}});
    }
    const QStringList words{u"mode="_s + report.facts.value(u"mode").toString(),
                            u"file="_s + printable(report.facts.value(u"file").toString()),
                            u"metadata="_s + printable(report.facts.value(u"metadata").toString())};
    return invocation.output.close(Output::closingOf(invocation.command, report, words));
}

} // namespace holdfast::cli
