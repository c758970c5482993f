#include "widgets/MessageBar.h"

#include "theme/AccessibleRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace holdfast {

namespace {
constexpr int iconLeft = spacing::large;
constexpr int textLeft = iconLeft + metric::icon + spacing::medium;
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TypeRole::Strong)), m_text(new TextLabel),
      m_actionBox(new QWidget), m_actions(new QHBoxLayout(m_actionBox)), m_close(new QToolButton)
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_actionBox);
    m_actions->setSpacing(spacing::small);
    m_title->setWrap(TextLabel::Wrap::On);
    m_text->setWrap(TextLabel::Wrap::On);
    m_text->setSelectable();
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setIcon(themedIcon(IconId::Close, IconInk::Secondary));
    m_close->setFixedSize(metric::smallTarget, metric::smallTarget);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(textLeft, spacing::medium, spacing::small, spacing::medium);
    row->setSpacing(spacing::small);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    retranslate();
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    m_message = message;
    m_title->setText(message.title);
    m_title->setVisible(!message.title.isEmpty());
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_close->setVisible(message.closing == Closing::Offered);
    buildActions();
    show();
    update();
    setAccessibleDescription(message.text);
    announce(*this, message.title.isEmpty() ? message.text : message.title);
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    const QRgb ink = stateInk(t, m_message.kind);
    const QRgb wash = stateWash(t, m_message.kind);
    paintShape(painter, rect(), {rgb(wash), mixed(ink, wash, 0.35), metric::cardRadius, 1});
    const QFontMetrics metrics(typeFont(TypeRole::Strong));
    const int top = spacing::medium + qMax(0, (metrics.height() - metric::icon) / 2);
    paintIcon(painter, QRect(iconLeft, top, metric::icon, metric::icon), iconFor(m_message.kind), rgb(ink));
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_message.closing == Closing::Offered)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::buildActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_actions->setContentsMargins(0, spacing::small, 0, 0);
    m_actionBox->setVisible(!m_message.actions.isEmpty());
    for (const Action &action : m_message.actions) {
        auto *button = new QPushButton(action.text);
        button->setObjectName(action.id);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { emit actionTriggered(id); });
        m_actions->addWidget(button);
    }
    m_actions->addStretch(1);
}

void MessageBar::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
}

} // namespace holdfast
