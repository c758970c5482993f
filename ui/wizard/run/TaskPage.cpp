#include "wizard/run/TaskPage.h"

#include "theme/Tokens.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace holdfast {

TaskPage::TaskPage(QWidget *parent) : WizardPage(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::large);
}

void TaskPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool TaskPage::isInFront() const
{
    const QWidget *place = this;
    while (place && !qobject_cast<QStackedWidget *>(place->parentWidget()))
        place = place->parentWidget();
    return place && !place->isHidden();
}

} // namespace holdfast
