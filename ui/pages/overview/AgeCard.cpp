#include "pages/overview/AgeCard.h"

#include "models/Spans.h"
#include "pages/overview/Figure.h"
#include "text/Format.h"
#include "widgets/AgeBar.h"
#include "widgets/DepthChip.h"

#include <QHBoxLayout>

namespace holdfast {

AgeCard::AgeCard(QWidget *parent)
    : Card(parent), m_bar(new AgeBar), m_figures(new QWidget), m_taken(new Figure), m_left(new Figure),
      m_proven(new Figure), m_rows(new Figure), m_depth(new DepthChip)
{
    m_proven->setChip(m_depth);
    body()->addWidget(m_bar);
    auto *figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(spacing::page);
    for (Figure *figure : {m_taken, m_left, m_proven, m_rows})
        figures->addWidget(figure, 1);
    body()->addWidget(m_figures);
}

void AgeCard::showStanding(const AgeStanding &standing, const StandingInput &input)
{
    setTitle(tr("Newest valid backup"));
    m_taken->setLabel(tr("Taken"));
    m_left->setLabel(standing.left.count() < 0 ? tr("Objective missed for") : tr("Objective missed in"));
    m_proven->setLabel(tr("Proven to"));
    m_rows->setLabel(tr("Content"));
    const QString objective =
        tr("objective %1 h", "recovery point").arg(static_cast<qint64>(input.environment.rpo.count()));
    m_figures->setVisible(input.newest != nullptr);
    if (input.newest == nullptr) {
        m_bar->setUnknown();
        m_bar->setLabels(tr("no valid backup"), objective);
        return;
    }
    m_bar->setAge(standing.age, input.environment.rpo);
    m_bar->setLabels(tr("%1 old").arg(spanText(standing.age.count())), objective);
    m_taken->setValue(minuteText(input.newest->time), hereText(input.newest->time));
    m_left->setValue(spanText(qAbs(standing.left.count())),
                     minuteText(input.now.addSecs(standing.left.count())));
    const Manifest &manifest = input.newest->manifest;
    m_rows->setValue(manifest.details
                         ? tr("%1 rows").arg(text::number(manifest.details->fingerprint.totalRows()))
                         : tr("not recorded"),
                     text::size(manifest.sizeBytes));
    m_depth->setDepth(static_cast<DepthChip::Depth>(input.proven));
}

} // namespace holdfast
