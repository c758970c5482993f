#include "wizard/restore/PlanPage.h"

#include "text/ClockWords.h"
#include "text/Words.h"
#include "widgets/Card.h"
#include "widgets/TextLabel.h"
#include "wizard/restore/RestoreFacts.h"
#include "wizard/run/PlanRows.h"
#include "wizard/run/Values.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

PlanPage::PlanPage(const RestoreDraft &draft, QWidget *parent)
    : TaskPage(parent), m_draft(draft), m_meansCard(new Card), m_means(new TextLabel),
      m_expected(new TextLabel), m_stepsCard(new Card), m_steps(new PlanRows), m_proofCard(new Card),
      m_proof(new Values)
{
    m_means->setWrap(TextLabel::Wrap::On);
    m_means->setObjectName(u"consequences"_s);
    m_expected->setWrap(TextLabel::Wrap::On);
    m_expected->setObjectName(u"expectedDuration"_s);
    m_meansCard->body()->addWidget(m_means);
    m_meansCard->body()->addWidget(m_expected);
    m_stepsCard->body()->addWidget(m_steps);
    m_proofCard->body()->addWidget(m_proof);
    column()->addWidget(m_meansCard);
    column()->addWidget(m_stepsCard);
    column()->addWidget(m_proofCard);
    column()->addStretch(1);
    retranslate();
}

QString PlanPage::title() const
{
    return tr("Plan");
}

QString PlanPage::heading() const
{
    return m_draft.isRevert() ? tr("What putting the data back will do") : tr("What the restore will do");
}

QString PlanPage::standing() const
{
    return tr("Nothing has been changed. The next page asks for a typed confirmation of exactly this plan.");
}

QString PlanPage::missing() const
{
    return m_draft.mayRun() ? QString() : tr("There is no plan yet.");
}

void PlanPage::enter()
{
    retranslate();
}

void PlanPage::showExpected()
{
    m_expected->setVisible(m_draft.history == RestoreDraft::History::Read);
    m_expected->setText(text::expectation(m_draft.expected));
}

void PlanPage::retranslate()
{
    m_meansCard->setTitle(tr("What this means"));
    m_stepsCard->setTitle(tr("Steps, in this order"));
    m_proofCard->setTitle(tr("For the record"));
    showExpected();
    if (!m_draft.prepared)
        return;
    const Plan &plan = m_draft.prepared->plan;
    QStringList sentences;
    for (const Phrase &consequence : plan.consequences)
        sentences.append(text::say(consequence));
    m_means->setText(sentences.join(u"\n\n"_s));
    m_steps->setPlan(plan);
    m_proof->setValues(
        {{tr("Plan hash"), plan.hash(), FactsPanel::Kind::Identifier, Values::Copy::Offered},
         {tr("Command line"), commandLineOf(m_draft), FactsPanel::Kind::Text, Values::Copy::Offered}});
}

} // namespace holdfast
