#include "pages/incidents/ChoiceRow.h"

#include "theme/AccessibleRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "theme/Typography.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

namespace holdfast {

namespace {

constexpr int top = 10;
constexpr int left = spacing::medium;
constexpr int markSide = 24;
constexpr int textLeft = left + markSide + spacing::medium;
constexpr int right = spacing::medium;
constexpr int lineGap = 2;

int firstLine()
{
    return qMax(markSide, QFontMetrics(typeFont(TypeRole::Strong)).height());
}

QRect boundsOf(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text);
}

int roomIn(int width)
{
    return qMax(80, width - textLeft - right);
}

bool isAbnormal(StateKind kind)
{
    return kind == StateKind::Warning || kind == StateKind::Critical;
}

} // namespace

ChoiceRow::ChoiceRow(QWidget *parent) : QAbstractButton(parent)
{
    setAccessibleRole(*this, QAccessible::RadioButton);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceRow::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setAccessibleName(content.word.isEmpty() ? content.title
                                             : content.title + QStringLiteral(", ") + content.word);
    setAccessibleDescription(content.lines.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

// The first one begins with the word of the state.
QStringList ChoiceRow::wordedLines() const
{
    QStringList lines = m_content.lines;
    if (m_content.word.isEmpty())
        return lines;
    if (lines.isEmpty())
        return {m_content.word};
    lines.first().prepend(m_content.word + QStringLiteral(" · "));
    return lines;
}

int ChoiceRow::heightForWidth(int width) const
{
    const int room = roomIn(width);
    int height = qMax(firstLine(), boundsOf(typeFont(TypeRole::Strong), room, m_content.title).height());
    for (const QString &line : wordedLines())
        height += lineGap + boundsOf(typeFont(TypeRole::Caption), room, line).height();
    return height + 2 * top;
}

QSize ChoiceRow::sizeHint() const
{
    return {260, heightForWidth(width())};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {180, heightForWidth(width())};
}

void ChoiceRow::paintMark(QPainter &painter, const QRect &place) const
{
    const Tokens &t = tokensFor(palette());
    if (m_content.letter.isEmpty()) {
        paintIcon(painter, place.adjusted(2, 2, -2, -2), iconFor(m_content.state),
                  rgb(stateInk(t, m_content.state)));
        return;
    }
    paintShape(painter, place, {rgb(isChecked() ? t.accent : t.neutralWash), QColor(), metric::radius, 1});
    painter.setFont(typeFont(TypeRole::Strong));
    painter.setPen(rgb(isChecked() ? t.onAccent : t.text));
    painter.drawText(place, Qt::AlignCenter, m_content.letter);
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    const QRgb fill = isChecked() ? t.accentWash : isDown() ? t.pressed : underMouse() ? t.hover : 0U;
    if (fill != 0U)
        paintShape(painter, rect(), {rgb(fill), QColor(), metric::radius, 1});
    if (isChecked())
        paintShape(painter, QRectF(0, 8, 3, height() - 16), {rgb(t.accent), QColor(), 1.5, 1});
    paintMark(painter, QRect(left, top + (firstLine() - markSide) / 2, markSide, markSide));

    const int room = roomIn(width());
    painter.setFont(typeFont(TypeRole::Strong));
    painter.setPen(rgb(m_content.state == StateKind::Skipped ? t.secondary : t.text));
    const int titleHeight = qMax(firstLine(), boundsOf(painter.font(), room, m_content.title).height());
    painter.drawText(QRect(textLeft, top, room, titleHeight), Qt::TextWordWrap | Qt::AlignVCenter,
                     m_content.title);
    painter.setFont(typeFont(TypeRole::Caption));
    int y = top + titleHeight;
    bool isFirst = !m_content.word.isEmpty();
    for (const QString &line : wordedLines()) {
        const int height = boundsOf(painter.font(), room, line).height();
        painter.setPen(
            rgb(isFirst && isAbnormal(m_content.state) ? stateInk(t, m_content.state) : t.secondary));
        painter.drawText(QRect(textLeft, y + lineGap, room, height), Qt::TextWordWrap, line);
        y += lineGap + height;
        isFirst = false;
    }
}

void ChoiceRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void ChoiceRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace holdfast
