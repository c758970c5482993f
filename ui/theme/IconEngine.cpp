#include "theme/IconEngine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace holdfast {

namespace {
// In the order of IconId, IconId::None left out.
constexpr const char *names[] = {
    "overview",      "backups",       "activity",      "settings",      "drill",         "incident",
    "restore",       "backup",        "validate",      "shield",        "revert",        "refresh",
    "play",          "pause",         "stop",          "search",        "filter",        "copy",
    "export",        "chevron-right", "chevron-left",  "chevron-down",  "chevron-up",    "close",
    "more",          "plus",          "check",         "minus",         "clock",         "database",
    "server",        "folder",        "document",      "lock",          "key",           "terminal",
    "scales",        "state-ok",      "state-info",    "state-unknown", "state-running", "state-todo",
    "state-current", "state-skipped", "state-warning", "state-critical"};
static_assert(std::size(names) == static_cast<std::size_t>(IconId::StateCritical));
} // namespace

IconEngine::IconEngine(IconId id, IconInk ink) : m_id(id), m_ink(ink) {}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    paintIcon(*painter, rect, m_id, color(mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    return render(m_id, qMin(size.width(), size.height()), color(mode));
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return QStringLiteral("holdfast");
}

QString IconEngine::path(IconId id)
{
    if (id == IconId::None)
        return {};
    return QStringLiteral(":/holdfast/icons/") + QLatin1String(names[static_cast<std::size_t>(id) - 1]) +
           QStringLiteral(".svg");
}

QPixmap IconEngine::render(IconId id, int pixels, const QColor &color)
{
    if (id == IconId::None || pixels <= 0)
        return {};
    const QString cacheKey = QStringLiteral("holdfast-icon-%1-%2-%3")
                                 .arg(static_cast<int>(id))
                                 .arg(pixels)
                                 .arg(color.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QImage mask(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    mask.fill(Qt::transparent);
    {
        QPainter painter(&mask);
        QSvgRenderer(path(id)).render(&painter, QRectF(0, 0, pixels, pixels));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(mask.rect(), color);
    }
    pixmap = QPixmap::fromImage(mask);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QColor IconEngine::color(QIcon::Mode mode) const
{
    const Tokens &t = tokensFor(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return QColor::fromRgba(t.disabled);
    switch (m_ink) {
    case IconInk::Secondary:
        return QColor::fromRgba(t.secondary);
    case IconInk::Accent:
        return QColor::fromRgba(t.accent);
    case IconInk::OnAccent:
        return QColor::fromRgba(t.onAccent);
    case IconInk::Ok:
        return QColor::fromRgba(t.ok);
    case IconInk::Warning:
        return QColor::fromRgba(t.warning);
    case IconInk::Critical:
        return QColor::fromRgba(t.critical);
    case IconInk::OnCritical:
        return QColor::fromRgba(t.onCritical);
    case IconInk::Text:
        break;
    }
    return QColor::fromRgba(t.text);
}

} // namespace holdfast
