#include "pages/overview/OperationCard.h"

#include "models/Spans.h"
#include "pages/overview/Figure.h"
#include "text/Format.h"
#include "theme/ButtonRole.h"
#include "widgets/StateChip.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace holdfast {

OperationCard::OperationCard(QWidget *parent)
    : Card(parent), m_what(new Figure), m_outcome(new StateChip), m_show(new QPushButton)
{
    m_show->setObjectName(QStringLiteral("showOperation"));
    setButtonRole(*m_show, ButtonRole::Quiet);
    body()->addWidget(m_what);
    body()->addStretch(1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_outcome);
    line->addStretch(1);
    line->addWidget(m_show);
    body()->addLayout(line);
    connect(m_show, &QPushButton::clicked, this, [this] { emit showAsked(m_id); });
}

void OperationCard::showOperation(const OperationSummary *operation, const QDateTime &now)
{
    setTitle(tr("Activity"));
    m_what->setLabel(tr("Last operation"));
    m_show->setText(tr("Show"));
    m_show->setVisible(operation != nullptr);
    m_outcome->setVisible(operation != nullptr);
    m_id = operation != nullptr ? operation->id : QString();
    if (operation == nullptr) {
        m_what->setValue(tr("None yet"));
        return;
    }
    const auto took = durationOf(*operation);
    const QString when = tr("%1 ago").arg(ageText(operation->started, now));
    m_what->setValue(procedureWord(operation->procedure),
                     took ? tr("%1, took %2", "when, duration").arg(when, text::duration(*took)) : when);
    m_outcome->setState(outcomeKind(*operation), outcomeWord(*operation));
    m_show->setAccessibleName(tr("Show the last operation"));
}

} // namespace holdfast
