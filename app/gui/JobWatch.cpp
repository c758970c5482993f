#include "gui/JobWatch.h"

#include "jobs/Workspace.h"
#include "models/History.h"
#include "shell/JobBar.h"
#include "shell/MainWindow.h"
#include "text/Format.h"
#include "text/Words.h"
#include "widgets/MessageBar.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/RunClock.h"
#include "wizard/run/RunWords.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

JobWatch::JobWatch(MainWindow &window, Workspace &workspace, QObject *parent)
    : QObject(parent), m_window(window), m_workspace(workspace)
{
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &JobWatch::show);
    connect(&workspace.jobs(), &JobRunner::started, this, &JobWatch::follow);
    connect(&workspace.jobs(), &JobRunner::ended, this, &JobWatch::tell);
    connect(&window, &MainWindow::pageShown, this, &JobWatch::show);
    connect(window.jobBar(), &JobBar::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
        show();
    });
    connect(window.messages(), &MessageBar::actionTriggered, this, &JobWatch::act);
}

void JobWatch::act(const QString &action)
{
    if (action != u"record" && action != u"settle")
        return;
    m_window.messages()->dismiss();
    if (action == u"record")
        emit recordRequested(m_told);
    else
        emit settleRequested(m_told);
}

void JobWatch::follow(Job *job)
{
    m_job = job;
    m_warned = Budget::Unknown;
    RunClock::of(*job, m_workspace); // from its first step on
    m_meter.start(job->plan());
    connect(job, &Job::stepChanged, this,
            [this](const QString &step, StepState state) { m_meter.stepChanged(step, state); });
    m_timer.start();
    show();
}

bool JobWatch::isWizardInFront() const
{
    return m_window.wizard() != nullptr && m_window.currentPage().isEmpty();
}

void JobWatch::show()
{
    if (!m_job || !m_job->isRunning() || isWizardInFront()) {
        m_window.jobBar()->clear();
        m_window.hideClock();
        return;
    }
    m_meter.take(m_job->progress());
    const CancelOffer offer = cancelOffer(m_job->plan(), m_meter.step());
    const bool mayCancel = offer.now == CancelOffer::Now::Possible && !m_job->cancelRequested();
    const QString step = m_job->cancelRequested() ? tr("stopping…") : text::stepTitle(m_meter.step());
    const QString title = runningTitle(m_job->plan());
    const bool known = m_meter.total() == RunMeter::Total::Known;
    m_window.jobBar()->showJob({step.isEmpty() ? title : tr("%1: %2", "what runs, its step").arg(title, step),
                                known ? std::optional(m_meter.share()) : std::nullopt,
                                mayCancel ? offer.button : QString()});
    showClock();
}

void JobWatch::showClock()
{
    const Procedure procedure = m_job->plan().procedure;
    if (procedure != Procedure::Restore && procedure != Procedure::Revert)
        return;
    const RunClock::Reading reading = RunClock::of(*m_job, m_workspace)->read();
    m_window.showForecast(reading.likelyEnd, reading.budget);
    m_window.showClock(std::chrono::duration_cast<std::chrono::seconds>(reading.used),
                       m_workspace.environment().rto);
    const QString title = budgetTitle(reading.budget, m_workspace.environment().rto);
    if (title.isEmpty() || reading.budget <= m_warned)
        return;
    m_warned = reading.budget;
    m_window.messages()->showMessage({StateKind::Warning, title, budgetWords(reading), {}});
}

void JobWatch::tell(const RunReport &report)
{
    m_timer.stop();
    const Plan plan = m_job ? m_job->plan() : Plan();
    m_job = nullptr;
    m_window.jobBar()->clear();
    m_window.hideClock();
    m_told = report.operation;
    if (tellLeft(plan, report) || isWizardInFront())
        return; // which says so itself
    OperationSummary ended;
    ended.ended = m_workspace.services().clock.nowUtc();
    ended.outcome = toString(report.outcome);
    m_window.messages()->showMessage(
        {outcomeKind(ended),
         tr("%1 of %2: %3", "procedure, target, outcome")
             .arg(text::procedureName(report.procedure), printable(plan.target), text::word(report.outcome)),
         QString(text::meaning(report.outcome) + u' ' +
                 tr("It took %1.").arg(text::duration(report.duration))),
         {{u"record"_s, tr("Show the record")}},
         MessageBar::Closing::Offered});
}

// Whoever is kept from the data by what could not be taken back is more urgent than how the run ended.
bool JobWatch::tellLeft(const Plan &plan, const RunReport &report)
{
    const QStringList left = leftInForce(report);
    if (left.isEmpty())
        return false;
    m_window.messages()->showMessage(
        {StateKind::Critical,
         tr("%1 of %2 left something in force: %3", "procedure, target, what")
             .arg(text::procedureName(report.procedure), printable(plan.target), left.join(u' ')),
         tr("It stays so until it is settled."),
         {{u"settle"_s, tr("Settle it…")}, {u"record"_s, tr("Show the record")}},
         MessageBar::Closing::Offered});
    return true;
}

} // namespace holdfast
