#include "theme/Icons.h"

#include "theme/IconEngine.h"

#include <QPainter>
#include <QSvgRenderer>

namespace holdfast {

QIcon themedIcon(IconId id, IconInk ink)
{
    return id == IconId::None ? QIcon() : QIcon(new IconEngine(id, ink));
}

QIcon applicationIcon()
{
    QSvgRenderer drawing(QStringLiteral(":/holdfast/icons/app.svg"));
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter, QRectF(0, 0, side, side));
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

IconId iconFor(StateKind kind)
{
    switch (kind) {
    case StateKind::Ok:
        return IconId::StateOk;
    case StateKind::Verified:
        return IconId::Validate;
    case StateKind::Info:
        return IconId::StateInfo;
    case StateKind::Running:
        return IconId::StateRunning;
    case StateKind::Warning:
        return IconId::StateWarning;
    case StateKind::Critical:
        return IconId::StateCritical;
    case StateKind::Neutral:
        return IconId::StateTodo;
    case StateKind::Skipped:
        return IconId::StateSkipped;
    case StateKind::Unknown:
        break;
    }
    return IconId::StateUnknown;
}

void paintIcon(QPainter &painter, const QRect &rect, IconId id, const QColor &color)
{
    const int side = qMin(rect.width(), rect.height());
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    QPixmap pixmap = IconEngine::render(id, qRound(side * ratio), color);
    if (pixmap.isNull())
        return;
    const QRect target(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side,
                       side);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(target, pixmap);
}

} // namespace holdfast
