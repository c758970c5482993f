#include "widgets/DepthChip.h"

#include "theme/AccessibleRole.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

namespace holdfast {

namespace {
constexpr int steps = 5;
constexpr int segmentGap = 2;

int segmentHeight(const QFontMetrics &metrics)
{
    return qMax(8, metrics.ascent() * 3 / 4);
}

int barWidth(const QFontMetrics &metrics)
{
    return steps * segmentHeight(metrics) + (steps - 1) * segmentGap;
}
} // namespace

DepthChip::DepthChip(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setFont(typeFont(TypeRole::Body));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void DepthChip::setDepth(Depth depth)
{
    m_depth = depth;
    retranslate();
}

QSize DepthChip::sizeHint() const
{
    return sizeFor(font(), m_depth);
}

QString DepthChip::word(Depth depth)
{
    switch (depth) {
    case Depth::Sealed:
        return tr("Sealed");
    case Depth::Readable:
        return tr("Readable");
    case Depth::Restored:
        return tr("Restored");
    case Depth::Served:
        return tr("Served");
    case Depth::Taken:
        break;
    }
    return tr("Taken");
}

QSize DepthChip::sizeFor(const QFont &font, Depth depth)
{
    const QFontMetrics metrics(font);
    return {barWidth(metrics) + spacing::small + metrics.horizontalAdvance(word(depth)) + 2,
            qMax(24, metrics.height() + 6)};
}

void DepthChip::paint(QPainter &painter, const QRect &rect, Depth depth)
{
    const Tokens &t = tokensFor(QGuiApplication::palette());
    const int reached = static_cast<int>(depth);
    const int side = segmentHeight(painter.fontMetrics());
    const int top = rect.top() + (rect.height() - side) / 2;
    for (int i = 0; i < steps; ++i) {
        const QRect segment(rect.left() + i * (side + segmentGap), top, side, side);
        if (i <= reached)
            paintShape(painter, segment, {rgb(t.secondary), QColor(), 2, 1});
        else
            paintShape(painter, segment, {QColor(), rgb(t.border), 2, 1});
    }
    painter.setPen(rgb(t.text));
    painter.drawText(rect.adjusted(barWidth(painter.fontMetrics()) + spacing::small, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, word(depth));
}

void DepthChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_depth);
}

void DepthChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        setFont(typeFont(TypeRole::Body));
        updateGeometry();
    }
}

void DepthChip::retranslate()
{
    setAccessibleName(
        tr("Proven to: %1, %2 of %3").arg(word(m_depth)).arg(static_cast<int>(m_depth) + 1).arg(steps));
    updateGeometry();
    update();
}

} // namespace holdfast
