#include "cli/Invocation.h"

#include "plan/PastRuns.h"
#include "text/Words.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

// A folder that was deleted under us has no name; everything relative then fails by itself, with its own
// word.
Path workingFolder()
{
    std::error_code ignored;
    const Path here = std::filesystem::current_path(ignored);
    return here.empty() ? Path("/") : here;
}

} // namespace

Result<Environment> Invocation::environment(NeedsDatabase needs) const
{
    Result<Environment> made =
        options.isSet(u"environment"_s)
            ? real.environments().load(options.value(u"environment"_s))
            : real.environments().fromVariables(workingFolder(), options.value(u"repo-root"_s), needs);
    for (const QString &note : made ? made->notes : QStringList())
        output.note(text::environmentNote(note));
    if (made)
        output.setBudget(made->rto);
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

Result<void> Invocation::noArguments() const
{
    if (!arguments.isEmpty())
        return fail(ErrorCode::Usage, arguments.first(), command + u" takes no arguments"_s);
    return {};
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
    const qint64 bytes = run.state->facts.value(dataBytesFact).toInteger();
    // Without it there is less to say about the end of this run, and that is all.
    if (const Result<RunHistory> history = pastRuns(services().journal, run.plan, bytes))
        output.follow(*history);
    return runPlan(services(), run, output, running);
}

Result<std::optional<HealthCheck>> healthFrom(const Invocation &invocation, const Environment &environment)
{
    if (!invocation.options.isSet(u"health-url"_s))
        return std::optional<HealthCheck>();
    HealthCheck check = environment.checks.health;
    check.url = invocation.options.value(u"health-url"_s);
    check.body = HealthCheck::Body::AnySuccess;
    const QUrl url(check.url, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return fail(ErrorCode::Usage, u"--health-url "_s + check.url, u"an http or https URL is needed"_s);
    return std::optional(check);
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

Result<Path> pathFrom(const Invocation &invocation, const QString &option)
{
    if (!invocation.options.isSet(option))
        return Path();
    const QString text = invocation.options.value(option);
    if (text.isEmpty())
        return fail(ErrorCode::Usage, u"--"_s + option, u"a path is needed"_s);
    return (workingFolder() / toPath(text)).lexically_normal();
}

Result<OpenWith> openingFrom(const Invocation &invocation)
{
    OpenWith opening;
    HOLDFAST_TRY_AS(opening.identity, pathFrom(invocation, u"identity"_s));
    HOLDFAST_TRY_AS(opening.passphrase, pathFrom(invocation, u"passphrase-file"_s));
    return opening;
}

Result<QDateTime> sinceFrom(const Invocation &invocation)
{
    HOLDFAST_TRY(invocation.noArguments());
    const QString text = invocation.options.value(u"since"_s);
    QDateTime since = QDateTime::fromString(text, Qt::ISODate);
    if (invocation.options.isSet(u"since"_s) && !since.isValid())
        return fail(ErrorCode::Usage, u"--since "_s + text, u"a date like 2026-01-31"_s);
    if (since.timeSpec() == Qt::LocalTime)
        since.setTimeSpec(Qt::UTC);
    return since;
}

Result<QDateTime> declaredFrom(const Invocation &invocation)
{
    const QString text = invocation.options.value(u"declared-at"_s);
    if (!invocation.options.isSet(u"declared-at"_s))
        return QDateTime();
    const QDateTime now = invocation.services().clock.nowUtc();
    const QTime time = QTime::fromString(text, text.count(u':') == 2 ? u"H:mm:ss"_s : u"H:mm"_s);
    QDateTime declared = time.isValid() ? QDateTime(now.toLocalTime().date(), time)
                                        : QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && declared > now)
        declared = declared.addDays(-1);
    // A bare date says nothing about minutes.
    if (!declared.isValid() || !text.contains(u':'))
        return fail(ErrorCode::Usage, u"--declared-at "_s + text,
                    u"a time like 2026-01-31T03:12, 2026-01-31T02:12:00Z or 03:12"_s);
    if (declared > now)
        return fail(ErrorCode::Usage, u"--declared-at "_s + text,
                    u"still to come: here it is "_s + now.toLocalTime().toString(Qt::ISODate));
    return declared.toUTC();
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
