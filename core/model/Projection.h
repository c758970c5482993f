#pragma once

#include "base/RunContext.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace holdfast {

// How long something will probably take: never negative, `low` never above `high`.
struct TimeRange
{
    std::chrono::milliseconds low{0};
    std::chrono::milliseconds high{0};

    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

// What is known of an earlier run of the same kind.
struct PastRun
{
    QHash<QString, std::chrono::milliseconds> steps; // those that were done, how long each took
    qint64 bytes = 0;                                // of its data; 0: not known
    bool whole = false;                              // it went through all of them
};

// What a run can be measured by before it has come far.
struct RunHistory
{
    QStringList steps;   // of the plan, in order
    qint64 bytes = 0;    // of the data of the run to come; 0: not known
    QList<PastRun> runs; // newest first
};

// How long a step takes beside the others, where nothing better is known.
double weightOfStep(const QString &step);
// How much of this step is done, 0 to 1; nothing while its total is not known. Of a step that consists of
// several passes over the data the pass counts as its part.
std::optional<double> shareOfStep(const QString &step, const Progress &progress);

// The expected duration of a whole run, and what that rests on.
struct Expectation
{
    enum class Basis
    {
        Runs,   // the middle and the slow ones (P50, P90) of earlier runs
        LastRun // fewer than three: the last one, by the size of its data
    };
    TimeRange range;
    Basis basis = Basis::Runs;
    int runs = 0;
};
// Nothing without a run that went through.
std::optional<Expectation> expectedDuration(const RunHistory &history);

// What the time that was allowed comes to.
enum class Budget
{
    Unknown, // nothing can be said yet
    Within,
    MayBeMissed,  // the late end is beyond it
    WillBeMissed, // the early end is, too
    Missed
};
// `used` since the outage was declared; `left` of the run.
Budget budgetAfter(std::chrono::milliseconds used, const std::optional<TimeRange> &left,
                   std::chrono::milliseconds budget);

// Follows one run and says how long it will still take. All times come in with the calls, from a monotonic
// clock; nothing is read here.
class Forecast
{
public:
    // Without history: nothing is said before ten seconds and a twentieth of the whole (Pika, rule 20).
    explicit Forecast(const RunHistory &history = {}, std::chrono::milliseconds now = {});
    // The history may come after the run has begun.
    void setHistory(const RunHistory &history);

    void stepStarted(const QString &step, std::chrono::milliseconds now);
    void stepEnded(const QString &step, std::chrono::milliseconds now);
    void take(const Progress &progress, std::chrono::milliseconds now);

    // Smoothed; nothing while too little is known.
    std::optional<TimeRange> left(std::chrono::milliseconds now) const;
    // How long neither bytes nor heartbeats moved, once that is 40 seconds. Of a step that has shown none
    // yet, and while tables are counted, silence says nothing.
    std::optional<std::chrono::milliseconds> stalledFor(std::chrono::milliseconds now) const;
    // What the phase did lately, per second; 0: not known.
    double rate() const;

private:
    struct Mark
    {
        std::chrono::milliseconds at{0};
        qint64 done = 0;
        double share = 0;
    };
    std::optional<TimeRange> guess(std::chrono::milliseconds now) const;
    std::optional<TimeRange> ofCurrent(std::chrono::milliseconds now) const;
    std::optional<TimeRange> ofLater(const QString &step) const;
    std::optional<double> pace() const;
    bool hasEvidence(std::chrono::milliseconds now) const;
    double shareOfWhole() const;
    void smooth(std::chrono::milliseconds now);

    RunHistory m_history;
    std::chrono::milliseconds m_begun{0};
    QHash<QString, std::chrono::milliseconds> m_ended;
    QString m_step;
    std::chrono::milliseconds m_stepBegun{0};
    Progress m_progress;
    std::chrono::milliseconds m_moved{0};
    bool m_shows = false;              // this step has shown a sign of life
    QList<Mark> m_marks;               // of the present phase, the last half minute
    std::optional<TimeRange> m_smooth; // when it will end, after the clock's zero
    std::chrono::milliseconds m_smoothed{0};
};

} // namespace holdfast
