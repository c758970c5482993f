#include "wizard/run/RunMeter.h"

#include "model/Projection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr double nearlyAll = 0.99;

} // namespace

void RunMeter::start(const Plan &plan)
{
    *this = {};
    m_whole = 0;
    for (const PlanRow &row : plan.rows) {
        m_steps.append(row.id);
        m_whole += weightOfStep(row.id);
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
        m_before += weightOfStep(m_steps.at(i));
    if (state == StepState::Done || state == StepState::Skipped)
        m_before += weightOfStep(step);
    raiseTo(m_before / m_whole);
}

void RunMeter::take(const Progress &progress)
{
    const std::optional<double> share = shareOfStep(m_step, progress);
    m_total = share ? Total::Known : Total::Unknown;
    if (share)
        raiseTo((m_before + weightOfStep(m_step) * *share) / m_whole);
}

void RunMeter::raiseTo(double share)
{
    m_share = std::max(m_share, std::min(share, nearlyAll));
}

} // namespace holdfast
