#include "wizard/verify/VerifyWizard.h"

#include "models/History.h"
#include "text/Format.h"
#include "text/Words.h"
#include "widgets/MessageBar.h"
#include "wizard/verify/Verification.h"
#include "wizard/verify/VerifyResultPage.h"
#include "wizard/verify/VerifyWhatPage.h"

using namespace Qt::StringLiterals;

namespace holdfast {

VerifyWizard::VerifyWizard(Workspace &workspace, const QString &of, QWidget *parent)
    : TaskWizard(workspace, parent), m_draft{environment(), of, {}},
      m_verification(new Verification(workspace, m_draft.environment, this))
{
    m_verification->setOf(of);
    auto *what = new VerifyWhatPage(m_draft);
    addTaskPage(u"what"_s, what);
    connect(what, &WizardPage::completeChanged, this, &VerifyWizard::showFacts);
    addTaskPage(u"result"_s, new VerifyResultPage(*m_verification));
    connect(this, &WizardFrame::primaryTriggered, this, &VerifyWizard::goOn);
    connect(this, &WizardFrame::safeTriggered, this, &VerifyWizard::leave);
    connect(m_verification, &Verification::started, this, &VerifyWizard::refresh);
    connect(m_verification, &Verification::ended, this, &VerifyWizard::ended);
    connect(&workspace, &Workspace::changed, this, &VerifyWizard::showFacts);
    askBaseline();
}

QString VerifyWizard::titleNow() const
{
    return tr("Verify the service");
}

WizardFrame::Footer VerifyWizard::footerOf(const QString &page) const
{
    if (page == u"what") {
        const bool any = !m_draft.environment.checks.isEmpty();
        return {{}, tr("Leave"), any ? tr("Verify the service") : QString(), ButtonRole::Primary};
    }
    if (page != u"result" || m_verification->isRunning() || !m_verification->report())
        return {};
    return {tr("Choose checks"), tr("Verify all again"), tr("Close"), ButtonRole::Primary};
}

// The newest on record, for the facts; the run looks itself.
void VerifyWizard::askBaseline()
{
    if (m_draft.environment.checks.monitoring.url.isEmpty())
        return;
    workspace().jobs().ask<std::optional<Baseline>>(
        this,
        [&services = workspace().services(), where = m_draft.environment](RunContext &) {
            return lastBaseline(services.journal, where);
        },
        [this](std::optional<Baseline> baseline) {
            m_baseline = std::move(baseline);
            showFacts();
        });
}

QString VerifyWizard::subject() const
{
    if (m_draft.of.isEmpty())
        return tr("The service as it is now");
    for (const OperationSummary &operation : workspace().operations()) {
        if (operation.id == m_draft.of)
            return procedureWord(operation.procedure) + u", "_s + text::utcAndLocal(operation.started);
    }
    return m_draft.of;
}

void VerifyWizard::showFacts()
{
    const Environment &where = m_draft.environment;
    const auto all = where.checks.ids().size();
    QList<FactsPanel::Fact> facts{
        {tr("Environment"), where.name + u" ("_s + text::word(where.kind) + u')'},
        {tr("What is verified"), subject()},
        {tr("Checks"), tr("%1 of %2", "ticked, configured")
                           .arg(text::number(all - m_draft.leftOut.size()), text::number(all))},
        {tr("Changes"), tr("None: these checks only read")}};
    if (!where.checks.monitoring.url.isEmpty())
        facts.append({tr("Monitoring is compared with"),
                      m_baseline ? text::utcAndLocal(m_baseline->at)
                                 : tr("Nothing: no earlier look is on record, so every critical alert "
                                      "counts as new")});
    setFacts(tr("This verification"), facts);
}

void VerifyWizard::act(const QString &action)
{
    if (action == u"again")
        begin();
}

void VerifyWizard::begin()
{
    if (refusesSecondJob())
        return;
    messages()->dismiss();
    m_verification->begin(m_draft.leftOut);
    goTo(u"result"_s);
    setStepState(u"result"_s, StepList::State::Running);
    refresh();
}

void VerifyWizard::ended(const RunReport &report)
{
    const RunReport *whole = m_verification->report();
    const bool failed = !whole || whole->error || worst(whole->checks) == Verdict::Fail;
    setStepState(u"result"_s, failed ? StepList::State::Failed : StepList::State::Done);
    if (report.error && whole && !whole->error)
        tellError(*report.error); // of one check made again: the rows stand as they were
    refresh();
}

void VerifyWizard::tellError(const Error &error)
{
    const text::ErrorWords words = text::explain(error, text::DataNow::Unchanged);
    MessageBar::Message message;
    message.kind = StateKind::Warning;
    message.title = words.title;
    message.text = words.next;
    messages()->showMessage(message);
}

void VerifyWizard::goOn(const QString &page)
{
    if (page == u"what")
        begin();
    else
        emit closed();
}

void VerifyWizard::leave(const QString &page)
{
    if (page == u"what")
        emit cancelled();
    else
        begin();
}

} // namespace holdfast
