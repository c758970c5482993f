#include "wizard/validate/ValidateDonePage.h"

#include "text/Format.h"
#include "widgets/Card.h"
#include "widgets/DepthChip.h"
#include "widgets/ErrorCard.h"
#include "wizard/run/CheckWords.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/OutcomeCard.h"
#include "wizard/run/Values.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

ValidateDonePage::ValidateDonePage(const ValidateDraft &draft, QWidget *parent)
    : TaskPage(parent), m_draft(draft), m_outcome(new OutcomeCard), m_error(new ErrorCard), m_card(new Card),
      m_depth(new DepthChip), m_checks(new CheckRows), m_values(new Values)
{
    m_card->body()->addWidget(m_depth);
    m_card->body()->addWidget(m_checks);
    m_card->body()->addWidget(m_values);
    column()->addWidget(m_outcome);
    column()->addWidget(m_error);
    column()->addWidget(m_card);
    column()->addStretch(1);
    connect(m_error, &ErrorCard::actionTriggered, this, &TaskPage::asked);
    retranslate();
}

QString ValidateDonePage::title() const
{
    return tr("Done");
}

QString ValidateDonePage::heading() const
{
    if (m_draft.report && m_draft.report->outcome == Outcome::RestoredWithDeviations)
        return tr("The backup holds, but not all is as signed");
    if (!m_draft.report || !m_draft.report->error)
        return tr("The backup holds");
    return m_draft.report->error->code == ErrorCode::Cancelled ? tr("The validation was stopped")
                                                               : tr("The backup could not be proven");
}

QString ValidateDonePage::standing() const
{
    return tr("Nothing was changed, neither the backup nor the database.");
}

void ValidateDonePage::enter()
{
    if (m_draft.report)
        m_outcome->showReport(*m_draft.report);
    retranslate();
}

void ValidateDonePage::retranslate()
{
    if (!m_draft.report)
        return;
    const RunReport &report = *m_draft.report;
    m_card->setTitle(tr("What was checked"));
    const auto depth = depthFromString(report.facts.value(u"depth").toString());
    m_depth->setVisible(depth.has_value());
    m_depth->setDepth(static_cast<DepthChip::Depth>(depth.value_or(Depth::Taken)));
    m_checks->setRows(rowsOf(report.checks));
    m_checks->setVisible(!report.checks.isEmpty());
    m_values->setValues(
        {{tr("File"), report.facts.value(u"file").toString(), FactsPanel::Kind::Text, Values::Copy::Offered},
         {tr("SHA-256"), report.facts.value(u"sha256").toString(), FactsPanel::Kind::Identifier,
          Values::Copy::Offered},
         {tr("Duration"), text::duration(report.duration)}});
    showError(report);
}

void ValidateDonePage::showError(const RunReport &report)
{
    m_outcome->setVisible(!report.error);
    m_card->setVisible(!report.error || !report.checks.isEmpty());
    if (!report.error) {
        m_error->hide();
        return;
    }
    ErrorCard::Failure failure = failureOf(*report.error, text::DataNow::Unchanged, report.operation);
    failure.next = {u"again"_s, tr("Validate again")};
    m_error->showFailure(failure);
    m_error->show();
}

} // namespace holdfast
