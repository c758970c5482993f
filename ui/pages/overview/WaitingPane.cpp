#include "pages/overview/WaitingPane.h"

#include "theme/Tokens.h"
#include "widgets/EmptyState.h"
#include "widgets/PhaseProgress.h"

#include <QVBoxLayout>

namespace holdfast {

WaitingPane::WaitingPane(QWidget *parent)
    : QWidget(parent), m_state(new EmptyState(IconId::Database)), m_motion(new PhaseProgress)
{
    m_motion->setFixedWidth(metric::facts);
    m_motion->setIndeterminate();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(2);
    column->addWidget(m_state);
    column->addWidget(m_motion, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void WaitingPane::setWords(const QString &sentence, const QString &hint)
{
    m_state->setSentence(sentence, hint);
}

} // namespace holdfast
