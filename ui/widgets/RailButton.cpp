#include "widgets/RailButton.h"

#include "theme/Paint.h"
#include "theme/Typography.h"

#include <QEvent>
#include <QPainter>

namespace holdfast {

namespace {
QRgb fillOf(const Tokens &t, bool main, const QAbstractButton &button)
{
    const bool hover = button.underMouse();
    if (main)
        return button.isDown() ? t.accentPressed : hover ? t.accentHover : t.accent;
    if (button.isChecked())
        return t.accentWash;
    return button.isDown() ? t.pressed : hover ? t.hover : 0U;
}
} // namespace

RailButton::RailButton(IconId icon, Emphasis emphasis, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_emphasis(emphasis)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(emphasis == Emphasis::Entry);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setForm(Form form)
{
    m_form = form;
    setToolTip(form == Form::Narrow ? QString(text()).remove(u'&') : QString());
    updateGeometry();
    update();
}

void RailButton::setLabel(const QString &label)
{
    setText(label);
    setAccessibleName(QString(label).remove(u'&'));
    setForm(m_form);
}

QSize RailButton::sizeHint() const
{
    const int height = qMax(m_emphasis == Emphasis::Main ? metric::primaryHeight + 4 : 36,
                            QFontMetrics(labelFont()).height() + 16);
    return {m_form == Form::Narrow ? 40 : 120, height};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    const bool main = m_emphasis == Emphasis::Main;
    QPainter painter(this);
    if (const QRgb fill = fillOf(t, main, *this))
        paintShape(painter, rect(), {rgb(fill), QColor(), metric::radius, 1});
    if (!main && isChecked())
        paintShape(painter, QRectF(0, 8, 3, height() - 16), {rgb(t.accent), QColor(), 1.5, 1});
    const QRgb ink = main ? t.onAccent : isChecked() ? t.accent : t.secondary;
    const int iconLeft = m_form == Form::Narrow ? (width() - metric::icon) / 2 : spacing::medium;
    paintIcon(painter, QRect(iconLeft, (height() - metric::icon) / 2, metric::icon, metric::icon), m_icon,
              rgb(ink));
    if (m_form == Form::Narrow)
        return;
    painter.setFont(labelFont());
    painter.setPen(rgb(main ? t.onAccent : t.text));
    const QRect room = rect().adjusted(iconLeft + metric::icon + spacing::medium, 0, -spacing::small, 0);
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width(), Qt::TextHideMnemonic));
}

void RailButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QFont RailButton::labelFont() const
{
    return typeFont(m_emphasis == Emphasis::Main || isChecked() ? TypeRole::Strong : TypeRole::Body);
}

} // namespace holdfast
