#include "wizard/resume/ResumeWizard.h"

#include "store/PlanStore.h"
#include "widgets/MessageBar.h"
#include "widgets/RtoClock.h"
#include "wizard/resume/ResumeConfirmPage.h"
#include "wizard/resume/ResumeDonePage.h"
#include "wizard/resume/ResumePlanPage.h"
#include "wizard/resume/ResumeWords.h"
#include "wizard/resume/WhatPage.h"
#include "wizard/run/RunPage.h"
#include "wizard/run/RunWords.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

ResumeWizard::ResumeWizard(Workspace &workspace, const QString &operation, QWidget *parent)
    : TaskWizard(workspace, parent)
{
    m_draft.environment = environment();
    m_draft.operation = operation;
    addClock();
    addPages();
    connect(this, &WizardFrame::primaryTriggered, this, &ResumeWizard::goOn);
    connect(this, &WizardFrame::safeTriggered, this, &ResumeWizard::leave);
    connect(&workspace, &Workspace::unsettledChanged, this, &ResumeWizard::refresh);
}

void ResumeWizard::addPages()
{
    m_what = new WhatPage(workspace(), m_draft);
    m_plan = new ResumePlanPage(workspace(), m_draft);
    auto *confirm = new ResumeConfirmPage(workspace(), m_draft);
    addTaskPage(u"what"_s, m_what);
    addTaskPage(u"plan"_s, m_plan);
    addTaskPage(u"confirm"_s, confirm);
    addRunPage();
    addTaskPage(u"done"_s, new ResumeDonePage(workspace(), m_draft));
    connect(m_what, &WhatPage::looked, this, &ResumeWizard::takeLook);
    connect(m_what, &WizardPage::completeChanged, this, &ResumeWizard::refresh);
    connect(m_plan, &ResumePlanPage::planned, this, &ResumeWizard::refresh);
    connect(confirm, &WizardPage::completeChanged, this, &ResumeWizard::confirmationChanged);
    connect(confirm, &ResumeConfirmPage::returnPressed, this, &ResumeWizard::sayThatReturnIsSafe);
}

void ResumeWizard::addClock()
{
    m_clock = new RtoClock;
    m_clock->setObjectName(u"rtoClock"_s);
    setCorner(m_clock);
    m_clock->hide();
    auto *timer = new QTimer(this);
    timer->setInterval(1s);
    connect(timer, &QTimer::timeout, this, &ResumeWizard::tick);
    timer->start();
}

void ResumeWizard::tick()
{
    m_clock->setVisible(m_outage.has_value());
    if (!m_outage)
        return;
    const auto used = m_draft.report ? m_draft.total : m_outage->elapsed();
    const RunClock::Reading reading =
        m_runClock && !m_draft.report ? m_runClock->read() : RunClock::Reading();
    m_clock->setForecast(reading.likelyEnd, reading.budget);
    m_clock->setTime(std::chrono::duration_cast<std::chrono::seconds>(used), m_draft.environment.rto);
}

void ResumeWizard::takeLook()
{
    if (m_draft.isFound() && (!m_outage || m_outage->declared() != m_draft.interrupted().operation.declared))
        m_outage.emplace(workspace().services().clock, m_draft.interrupted().operation.declared);
    tick();
    refresh();
}

QString ResumeWizard::titleNow() const
{
    return tr("Settle what was interrupted");
}

bool ResumeWizard::exchanges() const
{
    return m_draft.plan && !changingStep(*m_draft.plan).isEmpty();
}

WizardFrame::Footer ResumeWizard::footerOf(const QString &page) const
{
    const QString leaveAll = tr("Leave unchanged");
    if (page == u"what")
        return {{}, leaveAll, m_draft.isFound() ? tr("Show the plan") : QString(), ButtonRole::Primary};
    if (page == u"plan")
        return planFooter();
    if (page == u"confirm") {
        const QString target = m_draft.plan ? m_draft.plan->target : QString();
        return {tr("Back"), tr("Keep the present data"),
                tr("Replace the data of %1").replace(u"%1"_s, target),
                m_draft.confirmed ? ButtonRole::DestructiveArmed : ButtonRole::Destructive};
    }
    return page == u"done" ? doneFooter() : Footer{};
}

WizardFrame::Footer ResumeWizard::planFooter() const
{
    QString next;
    if (exchanges())
        next = tr("Go on to confirm");
    else if (m_draft.plan)
        next = m_draft.choice == Settle::Undo ? tr("Stay with the data from before") : tr("Go on to its end");
    return {tr("Back"), tr("Leave unchanged"), next, ButtonRole::Primary};
}

const Unsettled *ResumeWizard::nextUnsettled() const
{
    for (const Unsettled &each : workspace().unsettled()) {
        if (each.run.operation.id != m_draft.operation)
            return &each;
    }
    return nullptr;
}

WizardFrame::Footer ResumeWizard::doneFooter() const
{
    if (!m_draft.report)
        return {};
    if (m_draft.report->error)
        return {{}, tr("Close"), {}, ButtonRole::Primary};
    return {{}, nextUnsettled() ? tr("Settle the next…") : QString(), tr("Close"), ButtonRole::Primary};
}

void ResumeWizard::showFacts()
{
    setFacts(tr("This run"), factsOf(m_draft));
}

void ResumeWizard::goOn(const QString &page)
{
    if (page == u"what") {
        goTo(u"plan"_s);
    } else if (page == u"plan" && exchanges()) {
        setStepState(u"confirm"_s, StepList::State::Todo);
        goTo(u"confirm"_s);
    } else if (page == u"plan") {
        setStepState(u"confirm"_s, StepList::State::Skipped);
        run();
    } else if (page == u"confirm") {
        run();
    } else if (page == u"done") {
        emit closed();
    }
}

void ResumeWizard::leave(const QString &page)
{
    const Unsettled *next = nextUnsettled();
    if (page != u"done")
        emit cancelled();
    else if (!m_draft.report->error && next != nullptr)
        emit followUpRequested(FollowUp::Settle, next->run.operation.id);
    else
        emit closed();
}

void ResumeWizard::confirmationChanged()
{
    if (m_draft.confirmed)
        armDestructive();
    else
        disarmDestructive();
}

void ResumeWizard::sayThatReturnIsSafe()
{
    MessageBar::Message message;
    message.title = tr("Return changes nothing here");
    message.text = m_draft.confirmed
                       ? tr("The token matches. To go on, press the button at the lower right.")
                       : tr("Type the token to the end first, then press the button at the lower right.");
    messages()->showMessage(message);
}

void ResumeWizard::run()
{
    const auto age = workspace().services().clock.monotonic() - m_draft.plannedAt;
    if (age > PlanStore::validity) {
        lookAgain();
        MessageBar::Message message;
        message.kind = StateKind::Warning;
        message.title = tr("The plan was older than 60 minutes");
        message.text = tr("What is true now is looked at again; then make the plan anew.");
        messages()->showMessage(message);
        return;
    }
    // The very run that was shown: made anew, it would have another token.
    begin(*m_draft.plan,
          [planned = m_draft.planned](RunContext &) -> Result<Run> { return std::move(*planned); });
}

void ResumeWizard::jobStarted(Job *job)
{
    m_runClock = RunClock::of(*job, workspace());
}

void ResumeWizard::ended(const RunReport &report)
{
    m_draft.total = report.sinceDeclared.count() > 0 ? report.sinceDeclared
                    : m_outage                       ? m_outage->elapsed()
                                                     : report.duration;
    m_draft.report = report;
    m_draft.confirmed = false;
    tick();
    goTo(u"done"_s);
}

void ResumeWizard::lookAgain()
{
    m_draft.forgetPlan();
    setStepState(u"confirm"_s, StepList::State::Todo);
    returnTo(u"what"_s);
}

void ResumeWizard::act(const QString &action)
{
    if (action == u"record")
        emit recordRequested(m_draft.operation);
    else if (action == u"what" || action == u"again")
        lookAgain();
    else if (action == u"plan")
        m_plan->enter();
    else if (action == u"restore")
        emit followUpRequested(FollowUp::Restore, {});
}

} // namespace holdfast
