#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace holdfast {

/// Fill and one-pixel edge of a rounded shape; an invalid colour leaves that part out.
struct Shape
{
    QColor fill;
    QColor edge;
    double radius = 6;
    double width = 1;
};

/// Paints the shape wholly inside `rect`, antialiased; the painter's state is kept.
void paintShape(QPainter &painter, const QRectF &rect, const Shape &shape);

inline QColor rgb(QRgb value)
{
    return QColor::fromRgba(value);
}

/// `over` mixed into `under` by `share` (0..1).
QColor mixed(QRgb over, QRgb under, double share);

} // namespace holdfast
