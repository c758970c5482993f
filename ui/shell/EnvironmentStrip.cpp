#include "shell/EnvironmentStrip.h"

#include "theme/Paint.h"
#include "theme/Tokens.h"

#include <QGuiApplication>
#include <QPainter>

namespace holdfast {

EnvironmentStrip::EnvironmentStrip(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(metric::strip);
}

void EnvironmentStrip::setKind(EnvironmentBadge::Kind kind)
{
    m_kind = kind;
    update();
}

void EnvironmentStrip::paint(QPainter &painter, const QRect &rect, EnvironmentBadge::Kind kind)
{
    const Tokens &t = tokensFor(QGuiApplication::palette());
    if (kind != EnvironmentBadge::Kind::Practice && kind != EnvironmentBadge::Kind::Drill) {
        painter.fillRect(rect, rgb(kind == EnvironmentBadge::Kind::Real ? t.stripReal : t.stripStaging));
        return;
    }
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, rgb(t.stripDrillGap));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(rgb(t.stripDrill), 4, Qt::SolidLine, Qt::FlatCap));
    const int height = rect.height();
    for (int x = rect.left() - height - 8; x < rect.right() + height + 8; x += 10)
        painter.drawLine(QPointF(x - 3, rect.bottom() + 4), QPointF(x + height + 3, rect.top() - 3));
    painter.restore();
}

void EnvironmentStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_kind);
}

} // namespace holdfast
