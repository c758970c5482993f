#include "theme/Paint.h"

namespace holdfast {

void paintShape(QPainter &painter, const QRectF &rect, const Shape &shape)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    if (shape.edge.isValid()) {
        const double inset = shape.width / 2;
        painter.setPen(QPen(shape.edge, shape.width));
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), shape.radius - inset,
                                shape.radius - inset);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, shape.radius, shape.radius);
    }
    painter.restore();
}

QColor mixed(QRgb over, QRgb under, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(mix(qRed(over), qRed(under)), mix(qGreen(over), qGreen(under)),
                  mix(qBlue(over), qBlue(under)));
}

} // namespace holdfast
