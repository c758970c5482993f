#include "cli/Output.h"

#include "text/ClockWords.h"
#include "text/Format.h"
#include "text/IncidentPage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

text::DataNow dataOf(ExitCode code)
{
    return code == ExitCode::FailedDataChanged ? text::DataNow::Changed : text::DataNow::Unchanged;
}

QJsonObject checkJson(const CheckResult &check)
{
    QJsonObject object = toJson(check);
    object.insert(u"title"_s, text::checkTitle(check.id));
    object.insert(u"expected_text"_s, text::say(check.expected));
    object.insert(u"observed_text"_s, text::say(check.observed));
    if (!check.remedy.isEmpty())
        object.insert(u"remedy_text"_s, text::say(check.remedy));
    return object;
}

QString said(const char16_t *code, std::initializer_list<QJsonValue> values = {})
{
    return text::say(phrase(code, values));
}

// The scripts in use say backup_validate_ok, and other programs wait for it (contracts §4).
QString okName(const QString &command)
{
    return (command == u"validate" ? u"backup_validate"_s : command) + u"_ok"_s;
}

// A value of several lines, like the end of a log, in its lines; in a sentence it would be one. At least one.
QStringList linesOf(const Phrase &phrase)
{
    constexpr QChar lineEnd(0x2424); // symbol for newline
    Phrase inOneLine{phrase.code, {}};
    for (const QJsonValue &value : phrase.values) {
        QString text = value.toString();
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\t', u' ').replace(u'\n', lineEnd);
        inOneLine.values.append(value.isString() ? QJsonValue(text) : value);
    }
    return text::say(inOneLine).replace(lineEnd, u'\n').split(u'\n');
}

bool isRecovery(Procedure procedure)
{
    return procedure == Procedure::Restore || procedure == Procedure::Revert;
}

std::chrono::milliseconds sinceStart()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

void put(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QJsonObject errorJson(const Error &error, text::DataNow data)
{
    const text::ErrorWords told = text::explain(error, data);
    return {{u"code"_s, toString(error.code)},
            {u"message"_s, told.title},
            {u"subject"_s, error.subject},
            {u"detail"_s, error.detail},
            {u"hint"_s, told.next},
            {u"while"_s, QJsonArray::fromStringList(error.whileDoing)}};
}

Output::Output(Format format, Loudness loudness) : m_format(format), m_loudness(loudness) {}

void Output::write(const QString &text)
{
    if (std::exchange(m_progressLine, false))
        std::fputs("\r\033[K", stderr);
    put(stdout, text);
}

void Output::event(const QJsonObject &object)
{
    if (m_format == Format::Json)
        write(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Output::line(const QString &text)
{
    if (m_format == Format::Text && m_loudness == Loudness::Normal)
        write(text::withoutTricks(text));
}

void Output::note(const QString &text)
{
    line(text);
    event({{u"event"_s, u"log"_s}, {u"level"_s, u"note"_s}, {u"message"_s, text}});
}

void Output::table(const QStringList &heads, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        widths.append(heads[i].size());
        for (const QStringList &row : rows)
            widths[i] = std::max(widths[i], row[i].size());
    }
    const auto join = [&](const QStringList &cells) {
        QString out;
        for (qsizetype i = 0; i < cells.size(); ++i)
            out += i + 1 < cells.size() ? cells[i].leftJustified(widths[i] + 2) : cells[i];
        return out;
    };
    line(join(heads));
    for (const QStringList &row : rows)
        line(join(row));
}

void Output::preflight(const QList<CheckResult> &checks)
{
    QList<QStringList> rows;
    for (const CheckResult &check : checks) {
        rows.append({text::word(check.verdict), text::checkTitle(check.id), text::say(check.observed)});
        event({{u"event"_s, u"check"_s}, {u"phase"_s, u"preflight"_s}, {u"check"_s, checkJson(check)}});
        if (!check.remedy.isEmpty())
            rows.append({QString(), QString(), text::say(check.remedy)});
    }
    table({QString(), said(u"head-check"), said(u"head-seen")}, rows);
}

void Output::plan(const Plan &plan)
{
    QJsonObject object = toJson(plan);
    object.insert(u"event"_s, u"plan"_s);
    QJsonArray sentences;
    line(said(u"plan-head", {plan.id, text::procedureName(plan.procedure), plan.target, plan.environment}));
    int number = 0;
    for (const PlanRow &row : plan.rows) {
        line(u"  %1. %2"_s.arg(++number).arg(text::say(row.what)));
        if (!row.changes.isEmpty())
            line(u"     "_s + text::say(row.changes));
        if (!row.undo.isEmpty())
            line(u"     "_s + text::say(row.undo));
        sentences.append(text::say(row.what));
    }
    for (const Phrase &one : plan.consequences)
        line(u"- "_s + text::say(one));
    object.insert(u"steps_text"_s, sentences);
    event(object);
}

void Output::follow(const RunHistory &history)
{
    m_forecast = Forecast(history, sinceStart());
}

void Output::progress(const Progress &progress)
{
    const auto now = std::chrono::steady_clock::now();
    m_forecast.take(progress, sinceStart());
    const bool nothing = progress.total == 0 && progress.what.isEmpty();
    if (m_loudness == Loudness::Quiet || now - m_lastProgress < std::chrono::milliseconds(200) || nothing)
        return;
    m_lastProgress = now;
    tellProgress(progress, m_forecast.left(sinceStart()));
}

void Output::tellProgress(const Progress &progress, const std::optional<TimeRange> &left)
{
    QJsonObject object{{u"event"_s, u"progress"_s},
                       {u"phase"_s, progress.phase},
                       {u"done"_s, progress.done},
                       {u"total"_s, progress.total}};
    if (!progress.what.isEmpty())
        object.insert(u"what"_s, progress.what);
    if (left) {
        object.insert(u"eta_low_seconds"_s, static_cast<qint64>(left->low.count() / 1000));
        object.insert(u"eta_high_seconds"_s, static_cast<qint64>(left->high.count() / 1000));
    }
    if (progress.total > 0)
        event(object);
    if (m_format == Format::Text && ::isatty(STDERR_FILENO) == 1) {
        QStringList parts{text::stepTitle(progress.phase)};
        if (const QString amount = text::amountDone(progress); !amount.isEmpty())
            parts.append(amount);
        if (const QString what = text::atWork(progress); !what.isEmpty())
            parts.append(what);
        if (left)
            parts.append(text::timeLeft(*left));
        const QString text = u"\r\033[K  "_s + parts.join(u"  "_s);
        std::fputs(text.toUtf8().constData(), stderr);
        m_progressLine = true;
    }
}

void Output::stepChanged(const QString &step, StepState state, const Phrase &note)
{
    if (state == StepState::Running)
        m_forecast.stepStarted(step, sinceStart());
    else
        m_forecast.stepEnded(step, sinceStart());
    event({{u"event"_s, u"step"_s},
           {u"id"_s, step},
           {u"state"_s, toString(state)},
           {u"note"_s, text::say(note)}});
    if (state == StepState::Done || state == StepState::Skipped)
        line(u"  "_s + text::stepTitle(step) + u": "_s + text::say(note));
    else if (state == StepState::Failed)
        line(u"  "_s + text::stepTitle(step) + u": "_s + said(u"step-failed"));
}

void Output::checkDone(const CheckResult &check)
{
    event({{u"event"_s, u"check"_s}, {u"phase"_s, u"verification"_s}, {u"check"_s, checkJson(check)}});
    const QString took =
        check.duration.count() > 0 ? u" ("_s + text::duration(check.duration) + u')' : QString();
    QStringList seen = linesOf(check.observed);
    line(u"  [%1] %2: %3%4"_s.arg(text::word(check.verdict), text::checkTitle(check.id), seen.takeFirst(),
                                  took));
    for (const QString &more : std::as_const(seen))
        line(u"       "_s + more);
    line(u"       "_s + said(u"expected-is", {text::say(check.expected)}));
    if (!check.remedy.isEmpty())
        line(u"       "_s + said(u"remedy-is", {text::say(check.remedy)}));
    if (check.isWaived())
        line(u"       "_s + said(u"waived-by", {check.waivedBy, check.waivedFor}));
}

void Output::complain(const Error &error, text::DataNow data)
{
    if (m_format == Format::Json)
        return;
    if (std::exchange(m_progressLine, false))
        std::fputs("\r\033[K", stderr);
    const text::ErrorWords told = text::explain(error, data);
    put(stderr, text::withoutTricks(told.title));
    if (!error.detail.isEmpty())
        put(stderr, u"  "_s + text::withoutTricks(printable(error.detail)));
    put(stderr, told.meaning);
    put(stderr, told.next);
}

int Output::close(const Closing &closing)
{
    const bool good = closing.exitCode == ExitCode::Done;
    if (closing.error)
        complain(*closing.error, dataOf(closing.exitCode));
    const QString code = closing.error ? toString(closing.error->code) : toString(ErrorCode::CheckFailed);
    if (m_format == Format::Json) {
        QJsonObject object = closing.facts;
        object.insert(u"event"_s, u"result"_s);
        object.insert(u"command"_s, closing.command);
        object.insert(u"outcome"_s, closing.outcome ? QJsonValue(toString(*closing.outcome)) : QJsonValue());
        object.insert(u"exit_code"_s, static_cast<int>(closing.exitCode));
        if (closing.error) {
            const QJsonObject error = errorJson(*closing.error, dataOf(closing.exitCode));
            object.insert(u"error"_s, error);
            for (const QString &key : {u"code"_s, u"message"_s, u"detail"_s, u"hint"_s})
                object.insert(key, error.value(key));
        } else if (!good) {
            object.insert(u"code"_s, code);
        }
        event(object);
    } else if (!good) {
        write(closing.command + u"_failed code="_s + code + u" outcome="_s +
              toString(closing.outcome.value_or(Outcome::FailedDataUnchanged)));
    } else if (closing.lastLine) {
        write((QStringList{okName(closing.command)} + closing.words).join(u' '));
    }
    return static_cast<int>(closing.exitCode);
}

void Output::tellEnd(const RunReport &report)
{
    for (const Phrase &deviation : report.deviations)
        line(u"  "_s + said(u"deviation-is", {text::say(deviation)}));
    line(u"%1: %2 (%3)"_s.arg(text::word(report.outcome), text::meaning(report.outcome),
                              text::duration(report.duration)));
}

Closing Output::closingOf(const QString &command, const RunReport &report, const QStringList &words)
{
    Closing closing;
    closing.command = command;
    closing.exitCode = report.exitCode;
    closing.outcome = report.outcome;
    closing.error = report.error;
    closing.words = words;
    closing.facts = report.facts;
    closing.facts.insert(u"operation"_s, report.operation);
    closing.facts.insert(u"duration_seconds"_s, static_cast<double>(report.duration.count()) / 1000.0);
    QJsonArray deviations;
    for (const Phrase &deviation : report.deviations)
        deviations.append(toJson(deviation));
    QJsonArray checks;
    for (const CheckResult &check : report.checks)
        checks.append(checkJson(check));
    closing.facts.insert(u"deviations"_s, deviations);
    closing.facts.insert(u"checks"_s, checks);
    return closing;
}

int Output::close(const QString &command, const RunReport &report, const QStringList &words)
{
    tellEnd(report);
    Closing closing = closingOf(command, report, words);
    if (isRecovery(report.procedure) && m_budget.count() > 0) {
        line(text::timeUsedLine(report.sinceDeclared, m_budget));
        closing.facts.insert(u"rto_seconds"_s, static_cast<double>(report.sinceDeclared.count()) / 1000.0);
        closing.facts.insert(u"rto_budget_seconds"_s,
                             static_cast<qint64>(std::chrono::seconds(m_budget).count()));
    }
    return close(closing);
}

int Output::tell(const QString &command, const QString &text)
{
    if (m_format == Format::Text) {
        write(text);
        return 0;
    }
    event({{u"event"_s, u"log"_s}, {u"message"_s, text}});
    Closing closing;
    closing.command = command;
    return close(closing);
}

} // namespace holdfast::cli
