#include "wizard/run/TaskWizard.h"

#include "text/Format.h"
#include "text/Words.h"
#include "widgets/MessageBar.h"
#include "wizard/run/RunPage.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace holdfast {

TaskWizard::TaskWizard(Workspace &workspace, QWidget *parent)
    : WizardFrame(parent), m_workspace(workspace), m_environment(workspace.environment())
{
    connect(this, &WizardFrame::pageShown, this, &TaskWizard::refresh);
}

void TaskWizard::addTaskPage(const QString &id, TaskPage *page)
{
    connect(page, &TaskPage::asked, this, &TaskWizard::act);
    addPage(id, page);
}

void TaskWizard::addRunPage()
{
    m_run = new RunPage(m_workspace.services().clock);
    addTaskPage(u"run"_s, m_run);
}

void TaskWizard::begin(const Plan &shown, std::function<Result<Run>(RunContext &)> make)
{
    if (m_starting || refusesSecondJob())
        return;
    m_starting = true;
    m_procedure = shown.procedure;
    m_run->expect(shown);
    goTo(u"run"_s);
    m_workspace.jobs().ask<Result<Run>>(this, std::move(make), [this](Result<Run> made) {
        m_starting = false;
        start(std::move(made));
    });
}

void TaskWizard::start(Result<Run> made)
{
    if (made && m_workspace.jobs().current() != nullptr)
        made = fail(ErrorCode::Busy, text::procedureName(m_workspace.jobs().current()->plan().procedure));
    if (!made) {
        RunReport report;
        report.procedure = m_procedure;
        report.error = made.error();
        report.exitCode = exitCodeFor(made.error().code);
        end(report);
        return;
    }
    Job *job = m_workspace.jobs().start(std::move(*made));
    m_run->follow(job);
    connect(job, &Job::finished, this, &TaskWizard::end);
    jobStarted(job);
    setStepState(u"run"_s, StepList::State::Running);
}

void TaskWizard::end(const RunReport &report)
{
    m_run->giveUp();
    setStepState(u"run"_s, report.error ? StepList::State::Failed : StepList::State::Done);
    setStepDuration(u"run"_s, text::duration(report.duration));
    ended(report);
    refresh();
}

bool TaskWizard::refusesSecondJob()
{
    const Job *other = m_workspace.jobs().current();
    if (other == nullptr)
        return false;
    MessageBar::Message message;
    message.kind = StateKind::Warning;
    message.title = tr("Something else is running");
    message.text = tr("%1. Wait until it has ended, then go on here. Nothing has been started.")
                       .arg(runningTitle(other->plan()));
    messages()->showMessage(message);
    return true;
}

void TaskWizard::refresh()
{
    setWindowTitle(titleNow());
    setFooter(footerOf(currentId()));
    showFacts();
}

void TaskWizard::changeEvent(QEvent *event)
{
    WizardFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace holdfast
