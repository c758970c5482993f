#include "wizard/run/RunMeter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr double nearlyAll = 0.99;

struct Weight
{
    const char16_t *step;
    double weight;
};

// How long the steps take beside each other, measured on databases of 20 MiB to 2 GiB on one disk; of a
// server, on a table of 2.5 million rows with three indexes.
constexpr std::array weights{
    Weight{u"copy", 5},          Weight{u"examine", 1},     Weight{u"read-back", 4},
    Weight{u"publish", 0.5},     Weight{u"sealed", 2},      Weight{u"readable", 4},
    Weight{u"stage", 2},         Weight{u"safety-copy", 6}, Weight{u"replace", 3},
    Weight{u"identity", 0.25},   Weight{u"proof", 3},       Weight{u"health", 3},
    Weight{u"load", 16},         Weight{u"finish", 0.5},    Weight{u"swap", 0.25},
    Weight{u"roles", 0.25},      Weight{u"runtime", 0.5},   Weight{u"runtime-keep", 0.5},
    Weight{u"runtime-put", 0.5},
};

double weightOf(const QString &step)
{
    for (const Weight &weight : weights) {
        if (step == QStringView(weight.step))
            return weight.weight;
    }
    return 1;
}

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
    Part{u"proof", u"copy", 0, 0.5},       Part{u"sealed", u"seal-check", 0, 1},
    Part{u"readable", u"stage", 0, 0.5},
};

} // namespace

void RunMeter::start(const Plan &plan)
{
    *this = {};
    m_whole = 0;
    for (const PlanRow &row : plan.rows) {
        m_steps.append(row.id);
        m_whole += weightOf(row.id);
    }
    m_whole = std::max(m_whole, 1.0);
}

void RunMeter::stepChanged(const QString &step, StepState state)
{
    const qsizetype at = m_steps.indexOf(step);
    if (at < 0)
        return;
    m_step = step;
    m_total = Total::Unknown;
    m_before = 0;
    for (qsizetype i = 0; i < at; ++i)
        m_before += weightOf(m_steps.at(i));
    if (state == StepState::Done || state == StepState::Skipped)
        m_before += weightOf(step);
    raiseTo(m_before / m_whole);
}

void RunMeter::take(const Progress &progress)
{
    const Part *found = std::find_if(parts.begin(), parts.end(), [&](const Part &part) {
        return m_step == QStringView(part.step) && progress.phase == QStringView(part.phase);
    });
    const bool known = progress.total > 0 && (found != parts.end() || progress.phase == m_step);
    m_total = known ? Total::Known : Total::Unknown;
    if (!known)
        return;
    const double done =
        std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0);
    const double from = found != parts.end() ? found->from : 0;
    const double to = found != parts.end() ? found->to : 1;
    raiseTo((m_before + weightOf(m_step) * (from + (to - from) * done)) / m_whole);
}

void RunMeter::raiseTo(double share)
{
    m_share = std::max(m_share, std::min(share, nearlyAll));
}

} // namespace holdfast
