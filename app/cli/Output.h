#pragma once

#include "model/CheckResult.h"
#include "model/Plan.h"
#include "model/Projection.h"
#include "plan/PlanRunner.h"
#include "text/Words.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace holdfast::cli {

enum class Format
{
    Text,
    Json
};
enum class Loudness
{
    Normal,
    Quiet
};

// The last word of a command: `<command>_ok words…`, or its failure.
struct Closing
{
    QString command;
    ExitCode exitCode = ExitCode::Done;
    std::optional<Outcome> outcome;
    std::optional<Error> error;
    QStringList words;    // of the ok line: mode=…, file=…
    QJsonObject facts;    // members of the JSON result besides
    bool lastLine = true; // false for tables, which end with their last row
};

// Everything a command says. Text: results on stdout, errors and progress on stderr. JSON: one object a line
// on stdout and nothing else there (contracts §4.3).
class Output final : public RunEvents
{
public:
    Output(Format format, Loudness loudness);

    Format format() const { return m_format; }
    // Said unless --quiet.
    void line(const QString &text);
    // Said in any case: a line that other programs wait for.
    void say(const QString &text) { write(text); }
    void note(const QString &text);
    void table(const QStringList &heads, const QList<QStringList> &rows);
    void preflight(const QList<CheckResult> &checks);
    void plan(const Plan &plan);
    void progress(const Progress &progress);
    // The time that a recovery may take, for its result.
    void setBudget(std::chrono::minutes budget) { m_budget = budget; }
    // From now on the progress says when it will probably end, as far as that is known.
    void follow(const RunHistory &history);
    void event(const QJsonObject &object);
    // Says it and returns the exit code for main().
    int close(const Closing &closing);
    int close(const QString &command, const RunReport &report, const QStringList &words);
    // The same in three parts, for a command that has something to say in between.
    void tellEnd(const RunReport &report);
    static Closing closingOf(const QString &command, const RunReport &report, const QStringList &words);
    // A text that was asked for, like the one of --help, and nothing else.
    int tell(const QString &command, const QString &text);

    void stepChanged(const QString &step, StepState state, const Phrase &note) override;
    void checkDone(const CheckResult &check) override;

private:
    void write(const QString &text);
    void complain(const Error &error, text::DataNow data);
    void tellProgress(const Progress &progress, const std::optional<TimeRange> &left);

    Format m_format;
    Loudness m_loudness;
    bool m_progressLine = false;
    std::chrono::steady_clock::time_point m_lastProgress;
    std::chrono::minutes m_budget{0};
    Forecast m_forecast;
};

QJsonObject errorJson(const Error &error, text::DataNow data);

} // namespace holdfast::cli
