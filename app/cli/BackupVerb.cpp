#include "cli/Invocation.h"
#include "plan/Backup.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

// The line about the runtime files, before the last one (contracts §4).
void tellRuntime(const Invocation &invocation, const RunReport &report, RuntimeFiles asked)
{
    Output &output = invocation.output;
    const QString file = report.facts.value(u"runtime_file").toString();
    if (output.format() == Format::Text) {
        const QString metadata = report.facts.value(u"runtime_metadata").toString();
        output.say(!file.isEmpty() ? QString(u"runtime_backup_ok file="_s + printable(file) +
                                             u" metadata="_s + printable(metadata))
                   : asked == RuntimeFiles::LeaveOut ? u"runtime_backup_skipped reason=option"_s
                                                     : u"runtime_backup_skipped reason=no-files"_s);
        return;
    }
    QJsonObject event{{u"event"_s, u"log"_s},
                      {u"message"_s, file.isEmpty() ? u"runtime_backup_skipped"_s : u"runtime_backup_ok"_s}};
    if (file.isEmpty())
        event.insert(u"reason"_s, asked == RuntimeFiles::LeaveOut ? u"option"_s : u"no-files"_s);
    else
        event.insert(u"file"_s, file);
    output.event(event);
}

} // namespace

int runBackup(Invocation &invocation)
{
    if (const Result<void> none = invocation.noArguments(); !none)
        return invocation.refuse(none.error());
    BackupRequest request;
    const Result<Path> folder = pathFrom(invocation, u"output"_s);
    if (!folder)
        return invocation.refuse(folder.error());
    request.output = *folder;
    const Result<std::optional<Mode>> mode = modeFrom(invocation);
    if (!mode)
        return invocation.refuse(mode.error());
    const Result<Environment> environment = invocation.environment(NeedsDatabase::Yes);
    if (!environment)
        return invocation.refuse(environment.error());
    if (mode->value_or(environment->database.mode) != environment->database.mode)
        return invocation.refuse(
            fail(ErrorCode::ModeMismatch, environment->databasePlace(),
                 u"the database URL is one of "_s + toString(environment->database.mode)));
    request.recipients = invocation.options.values(u"recipient"_s);
    request.label = invocation.options.value(u"label"_s);
    if (invocation.options.isSet(u"no-runtime"_s))
        request.runtime = RuntimeFiles::LeaveOut;
    for (const QString &name : environment->runtime.variables) {
        if (invocation.real.variables().contains(name))
            request.variables.insert(name, invocation.real.variables().value(name).toUtf8());
    }
    Result<Run> run = planBackup(invocation.services(), *environment, request);
    if (!run)
        return invocation.refuse(run.error());
    invocation.output.plan(run->plan);
    const RunReport report = invocation.run(*run);
    if (report.error && report.error->code == ErrorCode::SourceDamaged)
        invocation.output.note(text::say(phrase(u"damaged-kept", {report.facts.value(u"file").toString()})));
    invocation.output.tellEnd(report);
    if (report.exitCode == ExitCode::Done)
        tellRuntime(invocation, report, request.runtime);
    const QStringList words{u"mode="_s + report.facts.value(u"mode").toString(),
                            u"file="_s + printable(report.facts.value(u"file").toString()),
                            u"metadata="_s + printable(report.facts.value(u"metadata").toString())};
    Closing closing = Output::closingOf(invocation.command, report, words);
    if (!report.facts.contains(u"recipients"))
        closing.facts.insert(u"recipients"_s, QJsonArray());
    return invocation.output.close(closing);
}

} // namespace holdfast::cli
