#include "wizard/verify/VerifyResultPage.h"

#include "text/Words.h"
#include "widgets/Card.h"
#include "widgets/ErrorCard.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/OutcomeCard.h"
#include "wizard/run/RunStrip.h"
#include "wizard/verify/VerifyRows.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

VerifyResultPage::VerifyResultPage(Verification &verification, QWidget *parent)
    : TaskPage(parent), m_verification(verification), m_stripCard(new Card), m_strip(new RunStrip),
      m_outcome(new OutcomeCard), m_error(new ErrorCard), m_rowsCard(new Card),
      m_rows(new VerifyRows(verification))
{
    m_stripCard->body()->addWidget(m_strip);
    m_rowsCard->body()->addWidget(m_rows);
    column()->addWidget(m_stripCard);
    column()->addWidget(m_outcome);
    column()->addWidget(m_error);
    column()->addWidget(m_rowsCard);
    column()->addStretch(1);
    connect(m_error, &ErrorCard::actionTriggered, this, &TaskPage::asked);
    connect(&verification, &Verification::changed, this, [this] {
        showParts();
        emit completeChanged();
    });
    connect(&verification, &Verification::started, m_strip, &RunStrip::follow);
    connect(&verification, &Verification::ended, this, &VerifyResultPage::showEnd);
    retranslate();
}

QString VerifyResultPage::title() const
{
    return tr("Result");
}

QString VerifyResultPage::heading() const
{
    const RunReport *report = m_verification.report();
    if (m_verification.isRunning() || !report)
        return tr("Checking the service");
    if (report->error)
        return report->error->code == ErrorCode::Cancelled ? tr("The verification was stopped")
                                                           : tr("The service could not be verified");
    const auto failed = std::count_if(report->checks.begin(), report->checks.end(), [](const auto &check) {
        return check.verdict == Verdict::Fail && !check.isWaived();
    });
    if (failed > 0)
        return tr("%n check(s) failed", nullptr, static_cast<int>(failed));
    return worst(report->checks) == Verdict::Pass ? tr("Every check passed")
                                                  : tr("No check stands failed, but read the rows");
}

QString VerifyResultPage::failedTitles() const
{
    QStringList titles;
    for (const QString &id : m_verification.ids()) {
        if (m_verification.offersPass(id))
            titles.append(text::checkTitle(id));
    }
    return titles.join(u", "_s);
}

QString VerifyResultPage::standing() const
{
    const QString failed = m_verification.isRunning() ? QString() : failedTitles();
    if (!failed.isEmpty())
        return tr("Failed: %1.").replace(u"%1"_s, failed) + u' ' +
               tr("Mend what failed and check it again, or let it pass by name.");
    return tr("Nothing is changed: these checks only read.");
}

bool VerifyResultPage::canLeave() const
{
    return !m_verification.isRunning();
}

QWidget *VerifyResultPage::firstFocus()
{
    return m_rows->rows();
}

// One bar while something runs; what it came to when nothing does.
void VerifyResultPage::showParts()
{
    const RunReport *report = m_verification.report();
    const bool ended = report && !m_verification.isRunning();
    m_stripCard->setVisible(!ended);
    m_error->setVisible(ended && report->error);
    m_outcome->setVisible(ended && !report->error);
}

void VerifyResultPage::showEnd()
{
    if (const RunReport *report = m_verification.report(); report && !report->error)
        m_outcome->showReport(*report);
    retranslate();
    emit completeChanged();
}

void VerifyResultPage::showError()
{
    const RunReport *report = m_verification.report();
    if (!report || !report->error)
        return;
    ErrorCard::Failure failure = failureOf(*report->error, text::DataNow::Unchanged, report->operation);
    failure.next = {u"again"_s, tr("Verify again")};
    m_error->showFailure(failure);
}

void VerifyResultPage::retranslate()
{
    m_rowsCard->setTitle(tr("Checks"));
    showError();
    showParts();
}

} // namespace holdfast
