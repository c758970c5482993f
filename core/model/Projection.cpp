#include "model/Projection.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace holdfast {

namespace {

constexpr milliseconds firstEvidence = 10s; // Pika, rule 20
constexpr double firstShare = 0.05;
constexpr milliseconds stallAfter = 40s;
constexpr milliseconds window = 30s; // for what went on lately
constexpr milliseconds shortestWindow = 3s;
constexpr milliseconds markEvery = 250ms;
constexpr double calm = 15'000; // ms: how slowly the shown end follows the guess
constexpr int enoughRuns = 3;   // for a middle and a slow one

struct Weight
{
    const char16_t *step;
    double weight;
};

// Measured on databases of 20 MiB to 2 GiB on one disk; of a server, on a table of 2.5 million rows with
// three indexes.
constexpr std::array weights{
    Weight{u"copy", 5},           Weight{u"examine", 1},     Weight{u"read-back", 4},
    Weight{u"publish", 0.5},      Weight{u"sealed", 2},      Weight{u"readable", 4},
    Weight{u"stage", 2},          Weight{u"safety-copy", 6}, Weight{u"replace", 3},
    Weight{u"identity", 0.25},    Weight{u"proof", 3},       Weight{u"health", 3},
    Weight{u"load", 16},          Weight{u"finish", 0.5},    Weight{u"swap", 0.25},
    Weight{u"roles", 0.25},       Weight{u"runtime", 0.5},   Weight{u"runtime-keep", 0.5},
    Weight{u"runtime-put", 0.5},  Weight{u"freeze", 0.25},   Weight{u"freeze-undo", 0.25},
    Weight{u"probe", 0.25},       Weight{u"clear", 0.25},    Weight{u"services-stop", 3},
    Weight{u"services-start", 3}, Weight{u"baseline", 0.25}, Weight{u"checks", 2},
};

struct Part
{
    const char16_t *step;
    const char16_t *phase;
    double from;
    double to;
};

// Steps that consist of several passes over the data.
constexpr std::array parts{
    Part{u"safety-copy", u"copy", 0, 0.5}, Part{u"safety-copy", u"read-back", 0.5, 1},
    Part{u"proof", u"copy", 0, 0.5},       Part{u"proof", u"count", 0, 0.9},
    Part{u"sealed", u"seal-check", 0, 1},  Part{u"readable", u"stage", 0, 0.5},
};

// Steps that take as long for little data as for much.
constexpr std::array<const char16_t *, 9> constantSteps{u"baseline", u"checks",       u"health",
                                                        u"identity", u"swap",         u"publish",
                                                        u"roles",    u"runtime-keep", u"runtime-put"};

bool growsWithData(const QString &step)
{
    return std::none_of(constantSteps.begin(), constantSteps.end(),
                        [&](const char16_t *one) { return step == QStringView(one); });
}

milliseconds times(milliseconds duration, double factor)
{
    return milliseconds(std::llround(static_cast<double>(duration.count()) * factor));
}

TimeRange ordered(milliseconds low, milliseconds high)
{
    return {std::max(0ms, std::min(low, high)), std::max(0ms, std::max(low, high))};
}

TimeRange operator+(const TimeRange &a, const TimeRange &b)
{
    return {a.low + b.low, a.high + b.high};
}

// As long as it would have taken with `bytes` of data.
milliseconds scaled(const PastRun &run, const QString &step, qint64 bytes)
{
    const milliseconds took = run.steps.value(step);
    if (bytes <= 0 || run.bytes <= 0 || !growsWithData(step))
        return took;
    return times(took, std::clamp(static_cast<double>(bytes) / static_cast<double>(run.bytes), 0.01, 100.0));
}

// Of sorted values, between the two next to it.
milliseconds percentile(const QList<milliseconds> &sorted, double part)
{
    const double place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<qsizetype>(place);
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + times(sorted[above] - sorted[below], place - static_cast<double>(below));
}

// Newest first; of fewer than three the newest counts, with room on both sides.
std::optional<TimeRange> rangeOf(QList<milliseconds> samples)
{
    if (samples.isEmpty())
        return std::nullopt;
    const milliseconds newest = samples.first();
    if (samples.size() < enoughRuns)
        return TimeRange{times(newest, 0.75), times(newest, 1.5)};
    std::sort(samples.begin(), samples.end());
    return TimeRange{percentile(samples, 0.5), percentile(samples, 0.9)};
}

QList<milliseconds> samplesOf(const RunHistory &history, const QString &step)
{
    QList<milliseconds> out;
    for (const PastRun &run : history.runs) {
        if (run.steps.contains(step))
            out.append(scaled(run, step, history.bytes));
    }
    return out;
}

// What is left of something that was to take `whole` and has taken `spent`: who is late stays late a while.
TimeRange leftOf(const TimeRange &whole, milliseconds spent)
{
    const milliseconds late = spent > whole.high ? spent / 4 : 0ms;
    return ordered(whole.low - spent, std::max(whole.high - spent, late));
}

TimeRange between(const TimeRange &a, const TimeRange &b, double share)
{
    return ordered(times(a.low, 1 - share) + times(b.low, share),
                   times(a.high, 1 - share) + times(b.high, share));
}

} // namespace

double weightOfStep(const QString &step)
{
    for (const Weight &weight : weights) {
        if (step == QStringView(weight.step))
            return weight.weight;
    }
    return 1;
}

std::optional<double> shareOfStep(const QString &step, const Progress &progress)
{
    const Part *found = std::find_if(parts.begin(), parts.end(), [&](const Part &part) {
        return step == QStringView(part.step) && progress.phase == QStringView(part.phase);
    });
    const bool known = progress.total > 0 && (found != parts.end() || progress.phase == step);
    if (!known)
        return std::nullopt;
    const double done =
        std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0);
    return found == parts.end() ? done : found->from + (found->to - found->from) * done;
}

std::optional<Expectation> expectedDuration(const RunHistory &history)
{
    QList<milliseconds> wholes;
    for (const PastRun &run : history.runs) {
        if (!run.whole)
            continue;
        milliseconds sum{0};
        for (const QString &step : history.steps)
            sum += scaled(run, step, history.bytes);
        wholes.append(sum);
    }
    const std::optional<TimeRange> range = rangeOf(wholes);
    if (!range)
        return std::nullopt;
    const auto basis = wholes.size() < enoughRuns ? Expectation::Basis::LastRun : Expectation::Basis::Runs;
    return Expectation{*range, basis, static_cast<int>(wholes.size())};
}

Budget budgetAfter(milliseconds used, const std::optional<TimeRange> &left, milliseconds budget)
{
    if (budget <= 0ms)
        return Budget::Unknown;
    if (used > budget)
        return Budget::Missed;
    if (!left)
        return Budget::Unknown;
    if (used + left->low > budget)
        return Budget::WillBeMissed;
    return used + left->high > budget ? Budget::MayBeMissed : Budget::Within;
}

Forecast::Forecast(const RunHistory &history, milliseconds now)
    : m_history(history), m_begun(now), m_moved(now), m_smoothed(now)
{
}

void Forecast::setHistory(const RunHistory &history)
{
    m_history = history;
    m_smooth.reset();
}

void Forecast::stepStarted(const QString &step, milliseconds now)
{
    m_step = step;
    m_stepBegun = m_moved = now;
    m_progress = {};
    m_shows = false;
    m_marks.clear();
    smooth(now);
}

void Forecast::stepEnded(const QString &step, milliseconds now)
{
    if (step == m_step)
        m_ended.insert(step, std::max(0ms, now - m_stepBegun));
    else
        m_ended.insert(step, 0ms);
    m_step.clear();
    m_progress = {};
    m_marks.clear();
    m_moved = now;
    smooth(now);
}

void Forecast::take(const Progress &progress, milliseconds now)
{
    if (progress != m_progress)
        m_moved = now;
    m_shows = m_shows || progress.done > 0 || !progress.what.isEmpty() ||
              (progress.beats != m_progress.beats && progress.phase == m_progress.phase);
    const bool anew = progress.phase != m_progress.phase || progress.total != m_progress.total ||
                      progress.done < m_progress.done;
    m_progress = progress;
    if (anew)
        m_marks.clear();
    if (m_marks.isEmpty() || now - m_marks.last().at >= markEvery)
        m_marks.append({now, progress.done, shareOfStep(m_step, progress).value_or(0)});
    while (m_marks.size() > 2 && now - m_marks[1].at >= window)
        m_marks.removeFirst();
    smooth(now);
}

std::optional<TimeRange> Forecast::left(milliseconds now) const
{
    if (!m_smooth)
        return std::nullopt;
    return ordered(m_smooth->low - now, m_smooth->high - now);
}

std::optional<milliseconds> Forecast::stalledFor(milliseconds now) const
{
    const bool silent = !m_shows || m_progress.phase == u"count";
    if (m_step.isEmpty() || silent || now - m_moved < stallAfter)
        return std::nullopt;
    return now - m_moved;
}

double Forecast::rate() const
{
    if (m_marks.isEmpty() || m_marks.last().at - m_marks.first().at < shortestWindow)
        return 0;
    const auto span = static_cast<double>((m_marks.last().at - m_marks.first().at).count()) / 1000.0;
    return static_cast<double>(m_marks.last().done - m_marks.first().done) / span;
}

// Milliseconds that one unit of weight takes here.
std::optional<double> Forecast::pace() const
{
    double spent = 0;
    double weight = 0;
    for (const QString &step : m_history.steps) {
        const std::optional<TimeRange> before = rangeOf(samplesOf(m_history, step));
        if (!m_ended.contains(step) && !before)
            continue;
        spent += static_cast<double>((before ? before->low : m_ended.value(step)).count());
        weight += weightOfStep(step);
    }
    const std::optional<double> share = shareOfStep(m_step, m_progress);
    if (share && *share >= firstShare && !m_marks.isEmpty()) {
        spent += static_cast<double>((m_marks.last().at - m_stepBegun).count());
        weight += weightOfStep(m_step) * *share;
    }
    if (weight <= 0)
        return std::nullopt;
    return spent / weight;
}

std::optional<TimeRange> Forecast::ofLater(const QString &step) const
{
    if (const std::optional<TimeRange> before = rangeOf(samplesOf(m_history, step)))
        return before;
    const std::optional<double> each = pace();
    if (!each)
        return std::nullopt;
    const milliseconds middle(std::llround(*each * weightOfStep(step)));
    return TimeRange{middle / 2, middle * 2};
}

std::optional<TimeRange> Forecast::ofCurrent(milliseconds now) const
{
    const milliseconds spent = now - m_stepBegun;
    std::optional<TimeRange> before = ofLater(m_step);
    if (before)
        before = leftOf(*before, spent);
    const bool hasBefore = !samplesOf(m_history, m_step).isEmpty();
    const double share = shareOfStep(m_step, m_progress).value_or(0);
    if (spent < (hasBefore ? firstEvidence : shortestWindow) || share < firstShare || m_marks.isEmpty())
        return before;
    const Mark &first = m_marks.first();
    const Mark &last = m_marks.last();
    double perMs = share / static_cast<double>(spent.count());
    if (last.at - first.at >= shortestWindow && last.share > first.share)
        perMs = (last.share - first.share) / static_cast<double>((last.at - first.at).count());
    const milliseconds middle(std::llround((1 - share) / perMs));
    const double spread = 0.05 + 0.35 * (1 - share);
    const TimeRange byShare = ordered(times(middle, 1 - spread), times(middle, 1 + 2 * spread));
    return hasBefore ? between(*before, byShare, share) : byShare;
}

double Forecast::shareOfWhole() const
{
    double done = 0;
    double whole = 0;
    for (const QString &step : m_history.steps) {
        whole += weightOfStep(step);
        if (m_ended.contains(step))
            done += weightOfStep(step);
        else if (step == m_step)
            done += weightOfStep(step) * shareOfStep(step, m_progress).value_or(0);
    }
    return whole > 0 ? done / whole : 0;
}

bool Forecast::hasEvidence(milliseconds now) const
{
    const bool known =
        std::all_of(m_history.steps.begin(), m_history.steps.end(), [this](const QString &step) {
            return m_ended.contains(step) || weightOfStep(step) < 1 || !samplesOf(m_history, step).isEmpty();
        });
    const bool own = known && !m_history.runs.isEmpty();
    return own || (now - m_begun >= firstEvidence && shareOfWhole() >= firstShare);
}

std::optional<TimeRange> Forecast::guess(milliseconds now) const
{
    if (m_history.steps.isEmpty() || !hasEvidence(now))
        return std::nullopt;
    TimeRange out;
    for (const QString &step : m_history.steps) {
        if (m_ended.contains(step))
            continue;
        const std::optional<TimeRange> one = step == m_step ? ofCurrent(now) : ofLater(step);
        if (!one)
            return std::nullopt;
        out = out + *one;
    }
    return out;
}

// By what is guessed now, and by what was said before, so that the shown end does not jump about.
void Forecast::smooth(milliseconds now)
{
    const std::optional<TimeRange> fresh = guess(now);
    const auto since = static_cast<double>((now - m_smoothed).count());
    m_smoothed = now;
    if (!fresh) {
        m_smooth.reset();
        return;
    }
    const TimeRange end{now + fresh->low, now + fresh->high};
    if (fresh->high == 0ms) // nothing is left
        m_smooth = end;
    m_smooth = m_smooth ? between(*m_smooth, end, 1 - std::exp(-std::max(0.0, since) / calm)) : end;
}

} // namespace holdfast
