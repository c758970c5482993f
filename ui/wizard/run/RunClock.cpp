#include "wizard/run/RunClock.h"

#include "plan/PastRuns.h"
#include "text/ClockWords.h"

namespace holdfast {

RunClock *RunClock::of(Job &job, const Workspace &workspace)
{
    if (RunClock *there = of(job))
        return there;
    return new RunClock(job, workspace);
}

RunClock *RunClock::of(const Job &job)
{
    return job.findChild<RunClock *>(QString(), Qt::FindDirectChildrenOnly);
}

RunClock::RunClock(Job &job, const Workspace &workspace)
    : QObject(&job), m_job(job), m_clock(workspace.services().clock), m_budget(workspace.environment().rto),
      m_outage(m_clock, job.declared()), m_forecast({}, m_clock.monotonic())
{
    connect(&job, &Job::stepChanged, this, &RunClock::stepChanged);
    workspace.jobs().ask<Result<RunHistory>>(
        this,
        [&services = workspace.services(), plan = job.plan(), bytes = job.dataBytes()](RunContext &) {
            return pastRuns(services.journal, plan, bytes);
        },
        [this](const Result<RunHistory> &history) {
            if (history)
                m_forecast.setHistory(*history);
        });
}

void RunClock::stepChanged(const QString &step, StepState state)
{
    if (state == StepState::Running)
        m_forecast.stepStarted(step, m_clock.monotonic());
    else
        m_forecast.stepEnded(step, m_clock.monotonic());
}

RunClock::Reading RunClock::read()
{
    const auto now = m_clock.monotonic();
    m_forecast.take(m_job.progress(), now);
    Reading out;
    out.used = m_outage.elapsed();
    out.left = m_forecast.left(now);
    out.budget = budgetAfter(out.used, out.left, m_budget);
    if (out.left)
        out.likelyEnd = text::likelyEnd(*out.left, m_clock.nowUtc());
    out.stalled = m_forecast.stalledFor(now);
    out.rate = m_forecast.rate();
    return out;
}

QString budgetTitle(Budget state, std::chrono::minutes budget)
{
    if (state == Budget::WillBeMissed)
        return RunClock::tr("The %1 minutes will probably be missed").arg(budget.count());
    return state == Budget::MayBeMissed ? RunClock::tr("The %1 minutes may be missed").arg(budget.count())
                                        : QString();
}

QString budgetWords(const RunClock::Reading &reading)
{
    return RunClock::tr("Likely end %1.").arg(reading.likelyEnd);
}

} // namespace holdfast
