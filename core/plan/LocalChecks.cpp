// Checks of a service that ask it nothing: its data, and programs of the operator's.

#include "model/Redaction.h"
#include "plan/CheckRunner.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype longestValue = 200;

// Measures itself; what is not said otherwise has failed.
class Row
{
public:
    Row(const Clock &clock, const QString &id, const Phrase &expected)
        : m_clock(clock), m_start(clock.monotonic())
    {
        m_row.id = id;
        m_row.expected = expected;
    }

    CheckResult pass(const Phrase &observed) { return end(Verdict::Pass, observed, {}); }
    CheckResult fail(const Phrase &observed, const Phrase &remedy)
    {
        return end(Verdict::Fail, observed, remedy);
    }

private:
    CheckResult end(Verdict verdict, const Phrase &observed, const Phrase &remedy)
    {
        m_row.verdict = verdict;
        m_row.observed = observed;
        m_row.remedy = remedy;
        m_row.duration = m_clock.monotonic() - m_start;
        return m_row;
    }

    const Clock &m_clock;
    const std::chrono::milliseconds m_start;
    CheckResult m_row;
};

QString cut(const QString &text)
{
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

Result<QStringList> answerOf(const Services &services, const Environment &environment, const QString &sql,
                             RunContext &context)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<DatabaseEngine> engine, engineFor(services, environment));
    return engine->ask(sql, 2, context);
}

// The last line that says something, of its errors rather than of its output, without what may be a secret.
QString lastWords(const ProcessEnd &end)
{
    QString said;
    for (const QByteArray &stream : {end.errors, end.output}) {
        // As a whole: a key goes over several lines.
        const QString text = redacted(QString::fromUtf8(stream));
        for (const QString &line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                said = line.trimmed();
        }
        if (!said.isEmpty())
            break;
    }
    return said.isEmpty() ? u"–"_s : cut(said);
}

} // namespace

CheckResult checkInvariant(const Services &services, const Environment &environment,
                           const InvariantCheck &check, RunContext &context)
{
    Row row(services.clock, u"invariant:"_s + check.id, phrase(u"invariant-expected", {check.expected}));
    const Phrase remedy = phrase(u"invariant-remedy");
    const Result<QStringList> rows = answerOf(services, environment, check.sql, context);
    if (!rows && context.stopRequested())
        return row.fail(phrase(u"check-not-made"), {});
    if (!rows)
        return row.fail(phrase(u"invariant-error", {cut(rows.error().detail)}), remedy);
    if (rows->size() != 1)
        return row.fail(phrase(u"invariant-rows", {rows->isEmpty() ? u"0"_s : u"≥ 2"_s}), remedy);
    const QString value = rows->first().isNull() ? u"NULL"_s : rows->first();
    const Phrase seen = phrase(u"invariant-value", {cut(value)});
    return value == check.expected ? row.pass(seen) : row.fail(seen, remedy);
}

CheckResult checkCommand(const Services &services, const Environment &environment, const CommandCheck &check,
                         RunContext &context)
{
    Row row(services.clock, u"command:"_s + check.id, phrase(u"command-expected", {check.exitCode}));
    const Phrase remedy = phrase(u"command-remedy");
    std::stop_source limit;
    const std::stop_callback outer(context.stopToken(), [&limit] { limit.request_stop(); });
    ProgressSlot silent;
    RunContext own(limit.get_token(), silent);
    ProcessRequest request;
    request.program = toPath(check.command.value(0));
    request.arguments = check.command.mid(1);
    request.folder = environment.root;
    request.patience = check.timeout;
    // One that keeps talking has no more time than a silent one.
    const auto until = services.clock.monotonic() + check.timeout;
    request.pulse = [&](qint64) {
        if (services.clock.monotonic() >= until)
            limit.request_stop();
        return qint64(0);
    };
    const Result<ProcessEnd> end = services.processes.run(request, own);
    if (context.stopRequested())
        return row.fail(phrase(u"check-not-made"), {});
    if (limit.stop_requested() || (end && end->stalled))
        return row.fail(phrase(u"command-timeout", {secondsValue(check.timeout)}), remedy);
    if (!end)
        return row.fail(phrase(u"command-missing", {end.error().subject, end.error().detail}), remedy);
    if (end->signal != 0)
        return row.fail(phrase(u"command-signal", {end->signal}), remedy);
    const Phrase seen = phrase(u"command-exit", {end->exitCode, lastWords(*end)});
    return end->exitCode == check.exitCode ? row.pass(seen) : row.fail(seen, remedy);
}

} // namespace holdfast
