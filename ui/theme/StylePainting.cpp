#include "theme/StylePainting.h"

#include "theme/ButtonRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"

#include <QStyleOption>
#include <QWidget>

namespace holdfast::style {

namespace {
constexpr double radius = metric::radius;

struct Look
{
    Shape shape;
    QColor text;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QRgb byState(const QStyleOption &option, QRgb normal, QRgb hover, QRgb pressed)
{
    if (has(option, QStyle::State_Sunken))
        return pressed;
    return has(option, QStyle::State_MouseOver) ? hover : normal;
}

Look standardLook(const QStyleOption &option, const Tokens &t)
{
    return {{rgb(byState(option, t.surface, t.hover, t.pressed)), rgb(t.border), radius, 1}, rgb(t.text)};
}

Look quietLook(const QStyleOption &option, const Tokens &t)
{
    const bool filled = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    return {{filled ? rgb(byState(option, t.hover, t.hover, t.pressed)) : QColor(), QColor(), radius, 1},
            rgb(t.text)};
}

Look disabledLook(ButtonRole role, const Tokens &t)
{
    const bool filled = role == ButtonRole::Primary || role == ButtonRole::DestructiveArmed;
    return {{filled ? rgb(t.neutralWash) : QColor(), role == ButtonRole::Quiet ? QColor() : rgb(t.hairline),
             radius, 1},
            rgb(t.disabled)};
}

Look lookOf(ButtonRole role, const QStyleOption &option, const Tokens &t)
{
    if (!has(option, QStyle::State_Enabled))
        return disabledLook(role, t);
    switch (role) {
    case ButtonRole::Primary:
        return {{rgb(byState(option, t.accent, t.accentHover, t.accentPressed)), QColor(), radius, 1},
                rgb(t.onAccent)};
    case ButtonRole::Destructive:
        return {{rgb(byState(option, t.surface, t.criticalWash, t.criticalWash)), rgb(t.critical), radius, 1},
                rgb(t.critical)};
    case ButtonRole::DestructiveArmed:
        return {{rgb(byState(option, t.critical, t.criticalHover, t.criticalPressed)), QColor(), radius, 1},
                rgb(t.onCritical)};
    case ButtonRole::Quiet:
        return quietLook(option, t);
    case ButtonRole::Standard:
        break;
    }
    return standardLook(option, t);
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QColor &color)
{
    const bool hasIcon = !option.icon.isNull();
    const int iconSide = hasIcon ? option.iconSize.width() : 0;
    const int gap = hasIcon && !option.text.isEmpty() ? spacing::small : 0;
    const int textWidth =
        option.text.isEmpty() ? 0 : painter.fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    const int total = iconSide + gap + textWidth;
    QRect rect(option.rect.left() + qMax(0, (option.rect.width() - total) / 2), option.rect.top(),
               qMin(total, option.rect.width()), option.rect.height());
    if (hasIcon) {
        const QRect place(option.direction == Qt::LeftToRight ? rect.left() : rect.right() - iconSide + 1,
                          rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        const bool enabled = option.state & QStyle::State_Enabled;
        option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (option.direction == Qt::LeftToRight)
        rect.adjust(iconSide + gap, 0, 0, 0);
    else
        rect.adjust(0, 0, -iconSide - gap, 0);
    painter.setPen(color);
    const bool underline = option.state & QStyle::State_KeyboardFocusChange;
    painter.drawText(rect, Qt::AlignCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     option.text);
}
} // namespace

void paintPushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    ButtonRole role = buttonRole(widget);
    if (role == ButtonRole::Standard && option.features.testFlag(QStyleOptionButton::Flat))
        role = ButtonRole::Quiet;
    const Look look = lookOf(role, option, tokensFor(option.palette));
    paintShape(painter, option.rect, look.shape);
    painter.save();
    if (role != ButtonRole::Standard && role != ButtonRole::Quiet) {
        QFont font = painter.font();
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
    }
    paintButtonLabel(painter, option, look.text);
    painter.restore();
}

void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *)
{
    const Tokens &t = tokensFor(option.palette);
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (enabled && (on || (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken))))
        paintShape(
            painter, option.rect,
            {rgb(on ? t.accentWash : byState(option, t.hover, t.hover, t.pressed)), QColor(), radius, 1});
}

void paintCheckIndicator(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensFor(option.palette);
    const bool on = has(option, QStyle::State_On);
    const bool partial = has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (!on && !partial) {
        paintShape(painter, option.rect,
                   {rgb(byState(option, t.surface, t.hover, t.pressed)), rgb(enabled ? t.border : t.hairline),
                    4, 1.5});
        return;
    }
    const QRgb fill = enabled ? byState(option, t.accent, t.accentHover, t.accentPressed) : t.neutralWash;
    paintShape(painter, option.rect, {rgb(fill), QColor(), 4, 1});
    paintIcon(painter, option.rect.adjusted(1, 1, -1, -1), partial ? IconId::Minus : IconId::Check,
              rgb(enabled ? t.onAccent : t.disabled));
}

void paintRadioIndicator(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensFor(option.palette);
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const double round = option.rect.height() / 2.0;
    const QRgb edge = !enabled ? t.hairline : on ? t.accent : t.border;
    paintShape(painter, option.rect,
               {rgb(byState(option, t.surface, t.hover, t.pressed)), rgb(edge), round, on ? 2.0 : 1.5});
    if (on) {
        const QRectF dot = QRectF(option.rect).adjusted(5, 5, -5, -5);
        paintShape(painter, dot, {rgb(enabled ? t.accent : t.disabled), QColor(), dot.height() / 2, 1});
    }
}

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *)
{
    const Tokens &t = tokensFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const QRgb edge = focused ? t.accent : !enabled ? t.hairline : hover ? t.secondary : t.border;
    paintShape(painter, option.rect, {rgb(enabled ? t.surface : t.window), rgb(edge), radius, 1});
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const Tokens &t = tokensFor(option.palette);
    paintField(painter, option, widget);
    const QRect arrow(option.rect.right() - 26, option.rect.top(), 20, option.rect.height());
    paintIcon(painter, QRect(arrow.center() - QPoint(7, 7), QSize(16, 16)), IconId::ChevronDown,
              rgb(has(option, QStyle::State_Enabled) ? t.secondary : t.disabled));
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    const Tokens &t = tokensFor(option.palette);
    paintField(painter, option, widget);
    const QRgb ink = has(option, QStyle::State_Enabled) ? t.secondary : t.disabled;
    const int middle = option.rect.center().y() + 1;
    const int left = option.rect.right() - 22;
    paintIcon(painter, QRect(left, middle - 13, 14, 14), IconId::ChevronUp, rgb(ink));
    paintIcon(painter, QRect(left, middle - 1, 14, 14), IconId::ChevronDown, rgb(ink));
}

void paintProgressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Tokens &t = tokensFor(option.palette);
    const double height = qMin(6, option.rect.height());
    const QRectF track(option.rect.left(), option.rect.center().y() + 0.5 - height / 2, option.rect.width(),
                       height);
    paintShape(painter, track, {rgb(t.hairline), QColor(), height / 2, 1});
    const double span = static_cast<double>(option.maximum) - option.minimum;
    if (span <= 0)
        return; // unknown total: PhaseProgress shows that with motion, a plain bar stays empty
    const double share = qBound(0.0, (option.progress - option.minimum) / span, 1.0);
    if (share <= 0)
        return;
    QRectF done = track;
    done.setWidth(qMax(height, track.width() * share));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    paintShape(painter, done, {rgb(t.accent), QColor(), height / 2, 1});
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style,
                    const QWidget *widget)
{
    const Tokens &t = tokensFor(option.palette);
    if (option.minimum == option.maximum)
        return;
    QRectF handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const double inset = active && has(option, QStyle::State_MouseOver) ? 2 : 3;
    handle.adjust(inset, inset, -inset, -inset);
    const double round = qMin(handle.width(), handle.height()) / 2;
    const QRgb ink = has(option, QStyle::State_Sunken) && active ? t.secondary : t.border;
    paintShape(painter, handle, {rgb(ink), QColor(), round, 1});
}

void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens &t = tokensFor(option.palette);
    painter.fillRect(option.rect, rgb(has(option, QStyle::State_MouseOver) ? t.hover : t.surface));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     rgb(t.hairline));
}

void paintItemBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Tokens &t = tokensFor(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, rgb(t.accentWash));
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, rgb(t.hover));
}

void paintFocusRing(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensFor(option.palette);
    paintShape(painter, option.rect,
               {QColor(), rgb(t.accent), radius + metric::focusGap + metric::focusWidth, metric::focusWidth});
}

} // namespace holdfast::style
