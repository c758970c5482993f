#include "cli/Invocation.h"

#include "text/Words.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

Result<Environment> Invocation::environment(NeedsDatabase needs) const
{
    Result<Environment> made =
        options.isSet(u"environment"_s)
            ? real.environments().load(options.value(u"environment"_s))
            : real.environments().fromVariables(std::filesystem::current_path(), options.value(u"repo-root"_s), needs);
    for (const QString &note : made ? made->notes : QStringList())
        output.note(text::environmentNote(note));
    return made;
}

int Invocation::refuse(const Error &error) const
{
    Closing closing;
    closing.command = command;
    closing.exitCode = exitCodeFor(error.code);
    closing.outcome = Outcome::FailedDataUnchanged;
    closing.error = error;
    return output.close(closing);
}

Result<QString> Invocation::file() const
{
    QStringList files = arguments;
    if (options.isSet(u"backup-file"_s))
        files.append(options.value(u"backup-file"_s));
    if (files.size() != 1 || files.first().isEmpty())
        return fail(ErrorCode::Usage, command, u"exactly one FILE is needed"_s);
    return files.first();
}

RunContext Invocation::context(ProgressSlot &slot) const
{
    slot.onChange([this](const Progress &progress) { output.progress(progress); });
    return RunContext(stop, slot);
}

RunReport Invocation::run(Run &run) const
{
    ProgressSlot slot;
    RunContext running = context(slot);
    return runPlan(services(), run, output, running);
}

std::optional<HealthCheck> healthFrom(const Invocation &invocation, const Environment &environment)
{
    if (!invocation.options.isSet(u"health-url"_s))
        return std::nullopt;
    HealthCheck check = environment.health;
    check.url = invocation.options.value(u"health-url"_s);
    check.body = HealthCheck::Body::AnySuccess;
    return check;
}

Result<std::optional<Mode>> modeFrom(const Invocation &invocation)
{
    const QString text = invocation.options.value(u"mode"_s).toLower();
    if (text.isEmpty() || text == u"auto")
        return std::optional<Mode>();
    const std::optional<Mode> mode = modeFromString(text);
    if (!mode || *mode == Mode::RuntimeAssets)
        return fail(ErrorCode::Usage, u"--mode "_s + text, u"auto, sqlite or postgres"_s);
    return mode;
}

Result<void> refuseUnbuilt(const Invocation &invocation, const QStringList &options)
{
    for (const QString &option : options) {
        if (invocation.options.isSet(option))
            return fail(ErrorCode::NotInThisVersion, u"--"_s + option);
    }
    return {};
}

} // namespace holdfast::cli
