#include "theme/Typography.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

namespace holdfast {

namespace {
struct Scale
{
    double points;
    QFont::Weight weight;
};

Scale scaleOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Caption:
        return {9.0, QFont::Normal};
    case TypeRole::Strong:
        return {10.5, QFont::DemiBold};
    case TypeRole::Section:
        return {12.5, QFont::DemiBold};
    case TypeRole::Page:
        return {17.0, QFont::DemiBold};
    case TypeRole::Hero:
        return {26.0, QFont::DemiBold};
    case TypeRole::Mono:
        return {10.0, QFont::Normal};
    case TypeRole::MonoLarge:
        return {14.0, QFont::Normal};
    case TypeRole::Body:
        break;
    }
    return {10.5, QFont::Normal};
}

double digitWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}
} // namespace

QFont typeFont(TypeRole role)
{
    constexpr double base = 10.5;
    const Scale scale = scaleOf(role);
    QFont font = QGuiApplication::font();
    const double bodyPoints = font.pointSizeF() > 0 ? font.pointSizeF() : base;
    if (role == TypeRole::Mono || role == TypeRole::MonoLarge) {
        font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("Hack"),
                          QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
        font.setStyleHint(QFont::Monospace);
    }
    font.setPointSizeF(bodyPoints * scale.points / base);
    font.setWeight(scale.weight);
    return font;
}

double tabularWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double digit = digitWidth(metrics);
    double width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double digit = digitWidth(metrics);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - tabularWidth(painter.font(), text);
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - tabularWidth(painter.font(), text) / 2;
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : text) {
        const double own = metrics.horizontalAdvance(c);
        const double cell = c.isDigit() ? digit : own;
        painter.drawText(QPointF(x + (cell - own) / 2, baseline), QString(c));
        x += cell;
    }
}

QString groupedByFour(const QString &id)
{
    QString grouped;
    for (qsizetype i = 0; i < id.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += id.at(i);
    }
    return grouped;
}

} // namespace holdfast
