#include "widgets/ElidedLabel.h"

#include "theme/AccessibleRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace holdfast {

ElidedLabel::ElidedLabel(TypeRole role, QWidget *parent) : QWidget(parent), m_role(role)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setFont(typeFont(role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > width();
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateReach();
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setQuiet()
{
    m_quiet = true;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int some = fontMetrics().averageCharWidth() * 6;
    return {qMin(some, sizeHint().width()), fontMetrics().height() + 2};
}

void ElidedLabel::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    painter.setPen(rgb(m_quiet ? t.secondary : t.text));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, m_mode, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateReach();
}

void ElidedLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

void ElidedLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(IconId::Copy), tr("Copy"), this, &ElidedLabel::copy);
    menu->popup(event->globalPos());
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setFont(typeFont(m_role));
        updateReach();
        updateGeometry();
    }
}

void ElidedLabel::updateReach()
{
    setFocusPolicy(isElided() ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace holdfast
