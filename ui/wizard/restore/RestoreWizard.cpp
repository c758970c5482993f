#include "wizard/restore/RestoreWizard.h"

#include "plan/PastRuns.h"
#include "text/Words.h"
#include "widgets/MessageBar.h"
#include "widgets/RtoClock.h"
#include "wizard/restore/ChoosePage.h"
#include "wizard/restore/ConfirmPage.h"
#include "wizard/restore/PlanPage.h"
#include "wizard/restore/PreflightPage.h"
#include "wizard/restore/RestoreDonePage.h"
#include "wizard/restore/RestoreFacts.h"
#include "wizard/restore/VerifyPage.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/RunClock.h"
#include "wizard/run/RunPage.h"
#include "wizard/run/RunWords.h"
#include "wizard/verify/Verification.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

RestoreWizard::RestoreWizard(Workspace &workspace, const Source &source, QWidget *parent)
    : TaskWizard(workspace, parent)
{
    m_draft.environment = environment();
    m_draft.request.procedure = source.procedure;
    m_draft.request.artefact = source.artefact;
    m_draft.revertOf = source.operation;
    m_draft.outage.emplace(workspace.services().clock, QDateTime());
    m_draft.declare(workspace.incident() != nullptr ? workspace.incident()->declared : QDateTime());
    addClock();
    addPages();
    connect(this, &WizardFrame::primaryTriggered, this, &RestoreWizard::goOn);
    connect(this, &WizardFrame::safeTriggered, this, &RestoreWizard::leave);
}

void RestoreWizard::addPages()
{
    m_preflight = new PreflightPage(workspace(), m_draft);
    m_confirm = new ConfirmPage(workspace(), m_draft);
    m_verify = new VerifyPage(workspace(), m_draft);
    connect(m_verify, &VerifyPage::checkedAgain, this, &RestoreWizard::checkedAgain);
    connect(m_verify, &WizardPage::completeChanged, this, &RestoreWizard::refresh);
    if (!m_draft.isRevert()) {
        auto *choose = new ChoosePage(workspace(), m_draft);
        addTaskPage(u"choose"_s, choose);
        connect(choose, &WizardPage::completeChanged, this, &RestoreWizard::showFacts);
        connect(choose, &WizardPage::completeChanged, this, &RestoreWizard::tick);
        connect(choose, &ChoosePage::chosenAndGo, this, [this, choose] {
            if (choose->missing().isEmpty())
                goTo(u"preflight"_s);
        });
    }
    addTaskPage(u"preflight"_s, m_preflight);
    m_plan = new PlanPage(m_draft);
    addTaskPage(u"plan"_s, m_plan);
    addTaskPage(u"confirm"_s, m_confirm);
    addRunPage();
    addTaskPage(u"verify"_s, m_verify);
    addTaskPage(u"done"_s, new RestoreDonePage(m_draft));
    connect(m_preflight, &PreflightPage::prepared, this, &RestoreWizard::refresh);
    connect(m_preflight, &PreflightPage::prepared, this, &RestoreWizard::askHistory);
    connect(m_confirm, &WizardPage::completeChanged, this, &RestoreWizard::confirmationChanged);
    connect(m_confirm, &ConfirmPage::returnPressed, this, &RestoreWizard::sayThatReturnIsSafe);
}

void RestoreWizard::addClock()
{
    m_clock = new RtoClock;
    m_clock->setObjectName(u"rtoClock"_s);
    setCorner(m_clock);
    auto *timer = new QTimer(this);
    timer->setInterval(1s);
    connect(timer, &QTimer::timeout, this, &RestoreWizard::tick);
    timer->start();
    tick();
}

void RestoreWizard::tick()
{
    using std::chrono::duration_cast;
    const auto budget = m_draft.environment.rto;
    const auto used = m_draft.report ? m_draft.total : m_draft.outage->elapsed();
    const RunClock::Reading reading = m_run && !m_draft.report ? m_run->read() : RunClock::Reading();
    m_clock->setForecast(reading.likelyEnd, reading.budget);
    m_clock->setTime(duration_cast<std::chrono::seconds>(used), budget);
    if (const QString title = budgetTitle(reading.budget, budget); !title.isEmpty())
        tellBudget(title, budgetWords(reading));
}

// Each once: what may be missed, and that it will be.
void RestoreWizard::tellBudget(const QString &title, const QString &words)
{
    if (m_told.contains(title))
        return;
    m_told.append(title);
    MessageBar::Message message;
    message.kind = StateKind::Warning;
    message.title = title;
    message.text = words;
    messages()->showMessage(message);
}

void RestoreWizard::askHistory()
{
    if (!m_draft.prepared)
        return;
    workspace().jobs().ask<Result<RunHistory>>(
        this,
        [&services = workspace().services(), plan = m_draft.prepared->plan,
         bytes = m_draft.dataBytes()](RunContext &) { return pastRuns(services.journal, plan, bytes); },
        [this, id = m_draft.prepared->plan.id](const Result<RunHistory> &history) {
            if (!m_draft.prepared || m_draft.prepared->plan.id != id)
                return; // of a plan that was made anew since
            m_draft.history = RestoreDraft::History::Read;
            m_draft.expected = history ? expectedDuration(*history) : std::nullopt;
            m_plan->showExpected();
        });
}

QString RestoreWizard::titleNow() const
{
    return m_draft.isRevert() ? tr("Return to before") : tr("Restore");
}

WizardFrame::Footer RestoreWizard::footerOf(const QString &page) const
{
    const QString leaveAll = tr("Leave unchanged");
    if (page == u"choose")
        return {{}, leaveAll, tr("Check before restoring"), ButtonRole::Primary};
    if (page == u"preflight")
        return {m_draft.isRevert() ? QString() : tr("Back"), leaveAll,
                m_draft.error || (m_draft.prepared && m_draft.prepared->refusal) ? QString()
                                                                                 : tr("Show the plan"),
                ButtonRole::Primary};
    if (page == u"plan")
        return {tr("Back"), leaveAll, tr("Go on to confirm"), ButtonRole::Primary};
    if (page == u"confirm") {
        const QString target = m_draft.prepared ? m_draft.prepared->plan.target : QString();
        return {tr("Back"), tr("Keep the present data"),
                tr("Replace the data of %1").replace(u"%1"_s, target),
                m_draft.confirmed ? ButtonRole::DestructiveArmed : ButtonRole::Destructive};
    }
    if (page == u"verify" && m_draft.report && m_verify->canLeave())
        return {{}, {}, tr("Go on to the result"), ButtonRole::Primary};
    return page == u"done" ? doneFooter() : Footer{};
}

WizardFrame::Footer RestoreWizard::doneFooter() const
{
    if (!m_draft.report)
        return {};
    if (m_draft.report->error)
        return {{}, tr("Close"), {}, ButtonRole::Primary};
    return {{}, offersWayBack() ? tr("Return to before") : QString(), tr("Close"), ButtonRole::Primary};
}

bool RestoreWizard::offersWayBack() const
{
    return m_draft.report && !m_draft.report->error && hasWayBack(*m_draft.report);
}

void RestoreWizard::showFacts()
{
    setFacts(m_draft.isRevert() ? tr("This return") : tr("This restore"),
             factsOf(m_draft, workspace().services().clock.nowUtc()));
}

void RestoreWizard::goOn(const QString &page)
{
    if (page == u"choose")
        goTo(u"preflight"_s);
    else if (page == u"preflight")
        goTo(u"plan"_s);
    else if (page == u"plan")
        goTo(u"confirm"_s);
    else if (page == u"confirm")
        replace();
    else if (page == u"verify")
        goTo(u"done"_s);
    else if (page == u"done")
        emit closed();
}

void RestoreWizard::leave(const QString &page)
{
    if (page != u"done")
        emit cancelled();
    else if (offersWayBack())
        act(u"revert"_s);
    else
        emit closed();
}

void RestoreWizard::confirmationChanged()
{
    if (m_draft.confirmed)
        armDestructive();
    else
        disarmDestructive();
}

void RestoreWizard::sayThatReturnIsSafe()
{
    MessageBar::Message message;
    message.title = tr("Return changes nothing here");
    message.text = m_draft.confirmed
                       ? tr("The token matches. To go on, press the button at the lower right.")
                       : tr("Type the token to the end first, then press the button at the lower right.");
    messages()->showMessage(message);
}

void RestoreWizard::replace()
{
    const auto age = workspace().services().clock.monotonic() - m_draft.preparedAt;
    if (age > PlanStore::validity) {
        prepareAgain();
        MessageBar::Message message;
        message.kind = StateKind::Warning;
        message.title = tr("The plan was older than 60 minutes");
        message.text = tr("It is made again. Read it, and confirm that one; what you entered is kept.");
        messages()->showMessage(message);
        return;
    }
    RestoreRequest request = m_draft.request;
    if (m_draft.isRevert() && request.reason.isEmpty())
        request.reason = u"revert of "_s + m_draft.revertOf;
    begin(m_draft.prepared->plan, [&services = workspace().services(), where = m_draft.environment, request,
                                   prepared = *m_draft.prepared](RunContext &) {
        return runOfRestore(services, where, request, prepared);
    });
}

void RestoreWizard::jobStarted(Job *job)
{
    m_run = RunClock::of(*job, workspace());
    m_told.clear();
    m_verify->follow(job);
    connect(job, &Job::stepChanged, this, [this, plan = job->plan()](const QString &step, StepState state) {
        const bool proves = step == u"proof" || step == u"health" || step == u"checks";
        const bool after = dataNowAt(plan, step, state) >= DataNow::Replaced;
        if (proves && after && state == StepState::Running && currentId() == u"run")
            goTo(u"verify"_s);
    });
}

void RestoreWizard::ended(const RunReport &report)
{
    // As the journal has it; one that did not get to begin has none.
    m_draft.total = report.sinceDeclared.count() > 0 ? report.sinceDeclared : m_draft.outage->elapsed();
    m_draft.report = report;
    m_draft.checkedAgain.clear();
    m_draft.confirmed = false;
    m_verify->finish();
    const bool failed = report.error || worst(report.checks) == Verdict::Fail;
    // A server's restore is proven before the swap: with no application to ask, nothing is left to wait for.
    const bool provenBefore = !failed && !report.checks.isEmpty();
    if (currentId() != u"verify")
        setStepState(u"verify"_s, provenBefore ? StepList::State::Done : StepList::State::Skipped);
    else if (failed)
        setStepState(u"verify"_s, StepList::State::Failed);
    tick();
    if (currentId() != u"verify" || report.error || !m_verify->asksForMore())
        goTo(u"done"_s);
}

// On record as a run of its own; what this restore came to stays as its record has it.
void RestoreWizard::checkedAgain(const RunReport &report)
{
    if (!m_draft.report)
        return;
    const Verification &now = m_verify->verification();
    m_draft.report->checks = now.results();
    m_draft.checkedAgain = now.operations();
    const bool failed = worst(m_draft.report->checks) == Verdict::Fail;
    setStepState(u"verify"_s, failed ? StepList::State::Failed : StepList::State::Done);
    if (report.error) {
        const text::ErrorWords words = text::explain(*report.error, text::DataNow::Unchanged);
        MessageBar::Message message;
        message.kind = StateKind::Warning;
        message.title = words.title;
        message.text = words.next;
        messages()->showMessage(message);
    }
    refresh();
}

void RestoreWizard::prepareAgain()
{
    m_draft.forgetPlan();
    if (currentId() == u"preflight")
        m_preflight->prepare();
    else
        returnTo(u"preflight"_s);
}

void RestoreWizard::act(const QString &action)
{
    if (action == u"refresh") {
        workspace().refresh();
    } else if (action == u"again") {
        prepareAgain();
    } else if (action == u"without-copy") {
        m_draft.withoutCopyPhrase = phraseAfter(m_draft.report->error->detail, u"--without-safety-copy"_s);
        prepareAgain();
    } else if (action == u"in-place") {
        m_draft.request.placement = Placement::InPlace;
        prepareAgain();
    } else if (action == u"choose") {
        m_draft.forgetPlan();
        returnTo(u"choose"_s);
    } else if (action == u"restore") {
        emit followUpRequested(FollowUp::Restore, {});
    } else if (action == u"verify") {
        emit followUpRequested(FollowUp::Verify, m_draft.report->operation);
    } else if (action == u"settle") {
        emit followUpRequested(FollowUp::Settle, m_draft.report->operation);
    } else if (action == u"revert") {
        emit followUpRequested(FollowUp::Revert, m_draft.report->operation);
    }
}

} // namespace holdfast
