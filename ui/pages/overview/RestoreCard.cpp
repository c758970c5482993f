#include "pages/overview/RestoreCard.h"

#include "models/History.h"
#include "models/Spans.h"
#include "pages/overview/Figure.h"
#include "text/Format.h"
#include "widgets/AgeBar.h"

#include <QVBoxLayout>

namespace holdfast {

RestoreCard::RestoreCard(QWidget *parent) : Card(parent), m_when(new Figure), m_duration(new AgeBar)
{
    body()->addWidget(m_when);
    body()->addStretch(1);
    body()->addWidget(m_duration);
}

void RestoreCard::showRestore(const OperationSummary *restore, const Environment &environment,
                              const QDateTime &now)
{
    setTitle(tr("Restore"));
    m_when->setLabel(tr("Last verified restore"));
    const QString objective = tr("objective %1 min", "recovery time").arg(environment.rto.count());
    if (restore == nullptr) {
        m_when->setValue(tr("Never"),
                         tr("Nothing proves yet how long a restore takes here; the objective is %1 min.")
                             .arg(environment.rto.count()));
        m_duration->hide();
        return;
    }
    const auto took = durationOf(*restore).value_or(std::chrono::milliseconds(0));
    m_when->setValue(tr("%1 ago").arg(ageText(restore->started, now)), text::utcAndLocal(restore->started));
    m_duration->setAge(std::chrono::duration_cast<std::chrono::seconds>(took), environment.rto);
    m_duration->setLabels(tr("took %1").arg(text::duration(took)), objective);
    m_duration->show();
}

} // namespace holdfast
