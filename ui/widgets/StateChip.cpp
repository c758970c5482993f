#include "widgets/StateChip.h"

#include "theme/AccessibleRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "theme/Typography.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace holdfast {

namespace {
constexpr int padding = spacing::small;
constexpr int gap = 6;

int iconSide(const QFontMetrics &metrics)
{
    return qMax(14, metrics.ascent());
}
} // namespace

StateChip::StateChip(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setFont(typeFont(TypeRole::Body));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(StateKind kind, const QString &word)
{
    m_kind = kind;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return sizeFor(font(), m_word);
}

QSize StateChip::sizeFor(const QFont &font, const QString &word)
{
    const QFontMetrics metrics(font);
    return {padding + iconSide(metrics) + gap + metrics.horizontalAdvance(word) + padding + 2,
            qMax(24, metrics.height() + 6)};
}

void StateChip::paint(QPainter &painter, const QRect &rect, StateKind kind, const QString &word)
{
    const Tokens &t = tokensFor(QGuiApplication::palette());
    paintShape(painter, rect, {rgb(stateWash(t, kind)), QColor(), rect.height() / 2.0, 1});
    const int icon = iconSide(painter.fontMetrics());
    const QRect place(rect.left() + padding, rect.top() + (rect.height() - icon) / 2, icon, icon);
    paintIcon(painter, place, iconFor(kind), rgb(stateInk(t, kind)));
    const QRect room = rect.adjusted(padding + icon + gap, 0, -padding, 0);
    painter.setPen(rgb(stateInk(t, kind)));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, room.width() + 2));
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_kind, m_word);
}

void StateChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setFont(typeFont(TypeRole::Body));
        updateGeometry();
    }
}

} // namespace holdfast
