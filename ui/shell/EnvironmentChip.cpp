#include "shell/EnvironmentChip.h"

#include "shell/EnvironmentStrip.h"
#include "theme/AccessibleRole.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace holdfast {

namespace {
constexpr int swatch = 14;
constexpr int padding = 10;
constexpr int nameMax = 260;
} // namespace

EnvironmentChip::EnvironmentChip(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setFont(typeFont(TypeRole::Strong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void EnvironmentChip::setBadge(const EnvironmentBadge &badge)
{
    m_badge = badge;
    retranslate();
}

QString EnvironmentChip::word(EnvironmentBadge::Kind kind)
{
    switch (kind) {
    case EnvironmentBadge::Kind::Real:
        return tr("Real");
    case EnvironmentBadge::Kind::Staging:
        return tr("Staging");
    case EnvironmentBadge::Kind::Test:
        return tr("Test");
    case EnvironmentBadge::Kind::Drill:
        return tr("Drill");
    case EnvironmentBadge::Kind::Practice:
        break;
    }
    return tr("Practice");
}

QSize EnvironmentChip::sizeHint() const
{
    const QFontMetrics strong(font());
    const QFontMetrics body(typeFont(TypeRole::Body));
    const int name = body.horizontalAdvance(shownName());
    const int gap = name > 0 ? spacing::small : 0;
    return {padding + swatch + spacing::small + strong.horizontalAdvance(word(m_badge.kind)) + gap + name +
                padding + 2,
            qMax(28, strong.height() + 10)};
}

void EnvironmentChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    const bool real = m_badge.kind == EnvironmentBadge::Kind::Real;
    QPainter painter(this);
    paintShape(painter, rect(), {rgb(real ? t.stripReal : t.neutralWash), QColor(), metric::radius, 1});

    const QRect square(padding, (height() - swatch) / 2, swatch, swatch);
    if (real) {
        paintShape(painter, QRect(square.center() - QPoint(4, 4), QSize(9, 9)),
                   {rgb(t.onStripReal), QColor(), 4.5, 1});
    } else {
        painter.save();
        QPainterPath round;
        round.addRoundedRect(square, 3, 3);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(round);
        EnvironmentStrip::paint(painter, square, m_badge.kind);
        painter.restore();
    }
    const QRgb ink = real ? t.onStripReal : t.text;
    painter.setPen(rgb(ink));
    QRect room = rect().adjusted(padding + swatch + spacing::small, 0, -padding, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, word(m_badge.kind));
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(word(m_badge.kind)) + spacing::small);
    painter.setFont(typeFont(TypeRole::Body));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shownName());
}

void EnvironmentChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFont(typeFont(TypeRole::Strong));
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        retranslate();
}

QString EnvironmentChip::shownName() const
{
    return QFontMetrics(typeFont(TypeRole::Body)).elidedText(m_badge.name, Qt::ElideRight, nameMax);
}

void EnvironmentChip::retranslate()
{
    setAccessibleName(tr("Environment: %1, %2").arg(word(m_badge.kind), m_badge.name));
    updateGeometry();
    update();
}

} // namespace holdfast
