#include "widgets/Sparkline.h"

#include "theme/AccessibleRole.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace holdfast {

namespace {
constexpr double inset = 4;
}

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setSeries(const Series &series)
{
    m_series = series;
    m_top = 0;
    for (const double value : series.values)
        if (!std::isnan(value))
            m_top = qMax(m_top, value);
    setAccessibleName(series.summary);
    update();
}

QPointF Sparkline::pointAt(int index) const
{
    const double steps = qMax(1.0, static_cast<double>(m_series.values.size() - 1));
    const double value = m_series.values.at(index);
    const double share = m_top > 0 && !std::isnan(value) ? value / m_top : 0;
    return {inset + (width() - 2 * inset) * index / steps, height() - inset - (height() - 2 * inset) * share};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), rgb(t.hairline));
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    int last = -1;
    for (int i = 0; i < m_series.values.size(); ++i) {
        if (std::isnan(m_series.values.at(i)))
            continue;
        if (last >= 0 && last == i - 1)
            line.lineTo(pointAt(i));
        else
            line.moveTo(pointAt(i));
        last = i;
    }
    painter.setPen(QPen(rgb(t.accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(QPen(rgb(t.critical), 1.5, Qt::SolidLine, Qt::RoundCap));
    for (const int failed : m_series.failures) {
        if (failed < 0 || failed >= m_series.values.size())
            continue;
        const QPointF p(pointAt(failed).x(), height() - inset - 3);
        painter.drawLine(p + QPointF(-2.5, -2.5), p + QPointF(2.5, 2.5));
        painter.drawLine(p + QPointF(-2.5, 2.5), p + QPointF(2.5, -2.5));
    }
    if (last >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(rgb(t.accent));
        painter.drawEllipse(pointAt(last), 2.5, 2.5);
    }
}

} // namespace holdfast
