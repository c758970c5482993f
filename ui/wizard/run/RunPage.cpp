#include "wizard/run/RunPage.h"

#include "text/Format.h"
#include "text/Words.h"
#include "theme/FocusRing.h"
#include "widgets/Card.h"
#include "widgets/StepList.h"

#include <QVBoxLayout>

namespace holdfast {

namespace {

StepList::State shown(StepState state)
{
    switch (state) {
    case StepState::Todo:
        return StepList::State::Todo;
    case StepState::Running:
        return StepList::State::Running;
    case StepState::Done:
        return StepList::State::Done;
    case StepState::Failed:
        return StepList::State::Failed;
    case StepState::Skipped:
        break;
    }
    return StepList::State::Skipped;
}

} // namespace

RunPage::RunPage(const Clock &clock, QWidget *parent)
    : TaskPage(parent), m_clock(clock), m_strip(new RunStrip), m_card(new Card)
{
    FocusRing::paintsOwnFocus(*this);
    auto *top = new Card;
    top->body()->addWidget(m_strip);
    column()->addWidget(top);
    column()->addWidget(m_card);
    column()->addStretch(1);
    connect(m_strip, &RunStrip::dataNowChanged, this, &RunPage::completeChanged);
    retranslate();
}

QString RunPage::title() const
{
    return tr("Run");
}

QString RunPage::heading() const
{
    return runningTitle(m_plan);
}

QString RunPage::standing() const
{
    return tr("You can look at other pages meanwhile: the run goes on.");
}

void RunPage::expect(const Plan &plan)
{
    m_plan = plan;
    m_state = State::Running;
    m_started.clear();
    delete m_steps;
    m_steps = new StepList;
    for (const PlanRow &row : plan.rows)
        m_steps->addStep(row.id, text::stepTitle(row.id));
    m_card->body()->addWidget(m_steps);
    m_strip->expect(plan);
    emit completeChanged();
}

void RunPage::follow(Job *job)
{
    expect(job->plan());
    m_strip->follow(job);
    connect(job, &Job::stepChanged, this, &RunPage::stepChanged);
    connect(job, &Job::finished, this, &RunPage::giveUp);
}

void RunPage::stepChanged(const QString &step, StepState state)
{
    m_steps->setState(step, shown(state));
    if (state == StepState::Running)
        m_started.insert(step, m_clock.monotonic());
    else
        m_steps->setDuration(step, text::duration(m_clock.monotonic() - m_started.value(step)));
}

void RunPage::retranslate()
{
    m_card->setTitle(tr("Steps"));
    setAccessibleName(heading());
    for (const PlanRow &row : std::as_const(m_plan.rows))
        m_steps->setTitle(row.id, text::stepTitle(row.id));
}

} // namespace holdfast
