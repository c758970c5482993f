#include "shell/NewsPane.h"

#include "theme/Tokens.h"
#include "widgets/MessageBar.h"
#include "widgets/Panes.h"

#include <QEvent>
#include <QHBoxLayout>

namespace holdfast {

NewsPane::NewsPane(QWidget *parent) : QWidget(parent), m_messages(new MessageBar)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page, spacing::medium, spacing::page, 0);
    row->addStretch(1);
    row->addWidget(m_messages, 1000);
    row->addStretch(1);
    m_messages->setMaximumWidth(metric::contentMax - 2 * spacing::page);
    m_messages->installEventFilter(this);
    markPane(*this);
    hide();
}

bool NewsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent)
        show();
    else if (event->type() == QEvent::HideToParent)
        hide();
    return QWidget::eventFilter(watched, event);
}

} // namespace holdfast
