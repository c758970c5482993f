#pragma once

#include "theme/Icons.h"

#include <QIconEngine>

namespace holdfast {

/// Paints a bundled monochrome SVG as a mask in a colour that is looked up at the moment of painting.
/// Masks are cached per icon, size and colour in QPixmapCache.
class IconEngine : public QIconEngine
{
public:
    IconEngine(IconId id, IconInk ink);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;

    /// Resource path of an icon; empty for IconId::None.
    static QString path(IconId id);
    /// Pixmap of `pixels` device pixels a side, in `color`.
    static QPixmap render(IconId id, int pixels, const QColor &color);

private:
    QColor color(QIcon::Mode mode) const;

    IconId m_id;
    IconInk m_ink;
};

} // namespace holdfast
