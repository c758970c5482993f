#include "pages/DetailPanel.h"

#include "theme/Icons.h"
#include "widgets/ScrollPane.h"
#include "widgets/StateChip.h"
#include "widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace holdfast {

DetailPanel::DetailPanel(QWidget *parent)
    : Sheet(parent), m_title(new TextLabel(TypeRole::Section)), m_close(new QToolButton),
      m_state(new StateChip), m_depth(new DepthChip), m_note(new TextLabel), m_buttons(new QHBoxLayout),
      m_facts(new FactsPanel)
{
    setFixedWidth(metric::facts);
    body()->addWidget(makeHead());
    m_facts->layout()->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    body()->addWidget(new ScrollPane(m_facts), 1);
    connect(m_close, &QToolButton::clicked, this, &DetailPanel::closeAsked);
    retranslate();
}

QWidget *DetailPanel::makeHead()
{
    m_title->setWrap(TextLabel::Wrap::On);
    m_note->setWrap(TextLabel::Wrap::On);
    m_close->setObjectName(QStringLiteral("closeDetails"));
    m_close->setIcon(themedIcon(IconId::Close, IconInk::Secondary));
    m_close->setFixedSize(metric::smallTarget, metric::smallTarget);
    m_buttons->setSpacing(spacing::small);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(spacing::medium);
    chips->addWidget(m_state);
    chips->addWidget(m_depth);
    chips->addStretch(1);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::medium, 0);
    column->setSpacing(spacing::medium);
    column->addLayout(top);
    column->addLayout(chips);
    column->addWidget(m_note);
    column->addLayout(m_buttons);
    return head;
}

void DetailPanel::showDetail(const Detail &detail)
{
    m_title->setText(detail.title);
    setAccessibleName(detail.title);
    m_state->setState(detail.state, detail.stateWord);
    m_depth->setVisible(detail.depth.has_value());
    if (detail.depth)
        m_depth->setDepth(*detail.depth);
    m_note->setText(detail.note);
    m_note->setVisible(!detail.note.isEmpty());
    setActions(detail.actions);
    m_facts->setFacts(detail.facts);
}

void DetailPanel::setActions(const QList<Action> &actions)
{
    if (actions == m_actions)
        return;
    m_actions = actions;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text);
        button->setObjectName(action.id);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { emit actionTriggered(id); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
}

void DetailPanel::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeAsked();
    else
        Sheet::keyPressEvent(event);
}

void DetailPanel::retranslate()
{
    m_close->setToolTip(tr("Close the details"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace holdfast
