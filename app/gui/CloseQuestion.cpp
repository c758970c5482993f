#include "gui/CloseQuestion.h"

#include "shell/MainWindow.h"
#include "widgets/MessageBar.h"
#include "wizard/run/RunWords.h"

using namespace Qt::StringLiterals;

namespace holdfast {

CloseQuestion::CloseQuestion(MainWindow &window, JobRunner &jobs, QObject *parent)
    : QObject(parent), m_window(window), m_jobs(jobs)
{
    window.setCloseGuard([this] { return mayClose(); });
    connect(window.messages(), &MessageBar::actionTriggered, this, &CloseQuestion::answer);
    connect(&jobs, &JobRunner::ended, this, &CloseQuestion::goOn);
}

bool CloseQuestion::mayClose()
{
    const Job *job = m_jobs.current();
    if (job == nullptr || !job->isRunning())
        return true;
    ask();
    return false;
}

void CloseQuestion::ask()
{
    MessageBar::Message message;
    message.kind = StateKind::Running;
    message.title = tr("%1 is still going on.", "what runs").arg(runningTitle(m_jobs.current()->plan()));
    message.text =
        tr("It is not stopped half way. The window can stay open, close when it has ended well, or cancel it "
           "safely and close then.");
    message.actions = {{u"stay"_s, tr("Keep running")},
                       {u"close-when-done"_s, tr("Close when it has ended")},
                       {u"cancel-and-close"_s, tr("Cancel safely and close")}};
    m_window.messages()->showMessage(message);
}

void CloseQuestion::answer(const QString &action)
{
    if (action == u"stay")
        m_leaving = Leaving::No;
    else if (action == u"close-when-done")
        m_leaving = Leaving::WhenDone;
    else if (action == u"cancel-and-close")
        m_leaving = Leaving::AfterCancel;
    else
        return;
    m_window.messages()->dismiss();
    Job *job = m_jobs.current();
    if (m_leaving == Leaving::AfterCancel && job != nullptr)
        job->cancel();
    if (m_leaving != Leaving::No && job == nullptr)
        m_window.close();
}

void CloseQuestion::goOn(const RunReport &report)
{
    const QList<MessageBar::Action> shown = m_window.messages()->message().actions;
    if (!shown.isEmpty() && shown.first().id == u"stay")
        m_window.messages()->dismiss();
    const bool endedWell = report.exitCode == ExitCode::Done;
    const bool asCancelled = m_leaving == Leaving::AfterCancel && report.exitCode == ExitCode::Cancelled;
    // Anything else has to be read first.
    if (m_leaving != Leaving::No && (endedWell || asCancelled))
        m_window.close();
    m_leaving = Leaving::No;
}

} // namespace holdfast
