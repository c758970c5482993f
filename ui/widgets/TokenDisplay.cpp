#include "widgets/TokenDisplay.h"

#include "theme/AccessibleRole.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

namespace holdfast {

namespace {
constexpr int padding = spacing::medium;

QString spelled(const QString &token)
{
    QStringList letters;
    for (const QChar c : token)
        letters << QString(c);
    return letters.join(u' ');
}
} // namespace

TokenDisplay::TokenDisplay(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setFont(typeFont(TypeRole::MonoLarge));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TokenDisplay::setToken(const QString &token)
{
    m_token = token;
    setAccessibleName(token);
    setAccessibleDescription(spelled(token));
    updateGeometry();
    update();
}

QSize TokenDisplay::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_token) + 2 * spacing::large + 2, heightForWidth(width())};
}

QSize TokenDisplay::minimumSizeHint() const
{
    return {160, heightForWidth(width())};
}

int TokenDisplay::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * spacing::large, 10000);
    return fontMetrics().boundingRect(room, Qt::TextWrapAnywhere, m_token).height() + 2 * padding;
}

void TokenDisplay::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    paintShape(painter, rect(), {rgb(t.neutralWash), QColor(), metric::radius, 1});
    painter.setPen(rgb(t.text));
    painter.drawText(rect().adjusted(spacing::large, padding, -spacing::large, -padding),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWrapAnywhere, m_token);
}

void TokenDisplay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void TokenDisplay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setFont(typeFont(TypeRole::MonoLarge));
        updateGeometry();
    }
}

} // namespace holdfast
