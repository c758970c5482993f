#include "wizard/resume/ResumePlanPage.h"

#include "text/Words.h"
#include "widgets/Card.h"
#include "widgets/ErrorCard.h"
#include "widgets/PhaseProgress.h"
#include "widgets/TextLabel.h"
#include "wizard/resume/ResumeWords.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/PlanRows.h"
#include "wizard/run/RunWords.h"
#include "wizard/run/Values.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

ResumePlanPage::ResumePlanPage(Workspace &workspace, ResumeDraft &draft, QWidget *parent)
    : TaskPage(parent), m_workspace(workspace), m_draft(draft), m_motion(new PhaseProgress),
      m_error(new ErrorCard), m_meansCard(new Card), m_means(new TextLabel), m_stepsCard(new Card),
      m_steps(new PlanRows), m_proofCard(new Card), m_proof(new Values)
{
    m_motion->setIndeterminate();
    m_means->setObjectName(u"consequences"_s);
    m_means->setWrap(TextLabel::Wrap::On);
    m_meansCard->body()->addWidget(m_means);
    m_stepsCard->body()->addWidget(m_steps);
    m_proofCard->body()->addWidget(m_proof);
    column()->addWidget(m_motion);
    column()->addWidget(m_error);
    column()->addWidget(m_meansCard);
    column()->addWidget(m_stepsCard);
    column()->addWidget(m_proofCard);
    column()->addStretch(1);
    connect(m_error, &ErrorCard::actionTriggered, this, &TaskPage::asked);
    retranslate();
}

QString ResumePlanPage::title() const
{
    return tr("Plan");
}

QString ResumePlanPage::heading() const
{
    if (m_making)
        return tr("Making the plan");
    if (m_draft.refusal)
        return tr("This way cannot be gone as it is");
    return m_draft.choice == Settle::Undo ? tr("What going back will do") : tr("What going on will do");
}

QString ResumePlanPage::standing() const
{
    if (m_draft.plan && !changingStep(*m_draft.plan).isEmpty())
        return tr(
            "Nothing has been changed. The next page asks for a typed confirmation of exactly this plan.");
    return tr("Nothing has been changed. You can stop here; it stays to be settled.");
}

QString ResumePlanPage::missing() const
{
    if (m_making)
        return tr("One moment: the plan is being made.");
    return m_draft.plan ? QString() : tr("There is no plan: see the message on this page.");
}

void ResumePlanPage::enter()
{
    if (m_draft.plan && !m_making)
        retranslate();
    else
        make();
}

void ResumePlanPage::make()
{
    m_draft.forgetPlan();
    m_making = true;
    showParts();
    emit completeChanged();
    m_workspace.jobs().ask<Result<Run>>(
        this,
        [&services = m_workspace.services(), environment = m_draft.environment, one = m_draft.interrupted(),
         choice = *m_draft.choice, opening = m_draft.opening](RunContext &context) {
            return planResume(services, environment, one, {choice, opening}, context);
        },
        [this, generation = ++m_generation](Result<Run> made) {
            if (generation == m_generation)
                take(std::move(made));
        });
}

void ResumePlanPage::take(Result<Run> made)
{
    m_making = false;
    if (made) {
        m_draft.plan = made->plan;
        m_draft.planned = std::make_shared<Run>(std::move(*made));
        m_draft.plannedAt = m_workspace.services().clock.monotonic();
    } else {
        m_draft.refusal = made.error();
    }
    showParts();
    emit completeChanged();
    emit planned();
}

void ResumePlanPage::retranslate()
{
    m_motion->setPhase(tr("Reading the backup and the database"));
    m_meansCard->setTitle(tr("What this means"));
    m_stepsCard->setTitle(tr("Steps, in this order"));
    m_proofCard->setTitle(tr("For the record"));
    showParts();
}

void ResumePlanPage::showParts()
{
    const bool there = !m_making && m_draft.plan && m_draft.isFound();
    m_motion->setVisible(m_making);
    m_error->setVisible(!m_making && m_draft.refusal.has_value());
    for (Card *card : {m_meansCard, m_stepsCard, m_proofCard})
        card->setVisible(there);
    if (!m_making && m_draft.refusal)
        showError();
    if (there)
        showPlan();
}

void ResumePlanPage::showError()
{
    ErrorCard::Failure failure = failureOf(*m_draft.refusal, text::DataNow::Unchanged, m_draft.operation);
    failure.next = {u"what"_s,
                    m_draft.choice == Settle::Undo ? tr("Look at the other way") : tr("Go back instead…")};
    failure.alternatives = {{u"plan"_s, tr("Try again")}, {u"restore"_s, tr("Restore a backup instead")}};
    m_error->showFailure(failure);
}

void ResumePlanPage::showPlan()
{
    const Plan &plan = *m_draft.plan;
    QStringList sentences{wordsOf(m_draft.interrupted(), *m_draft.choice).consequence};
    for (const Phrase &consequence : plan.consequences)
        sentences.append(text::say(consequence));
    m_means->setText(sentences.join(u"\n\n"_s));
    m_steps->setPlan(plan);
    m_proof->setValues(
        {{tr("Plan hash"), plan.hash(), FactsPanel::Kind::Identifier, Values::Copy::Offered},
         {tr("Command line"), commandLineOf(m_draft), FactsPanel::Kind::Text, Values::Copy::Offered}});
}

} // namespace holdfast
