#include "widgets/CheckRow.h"

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
constexpr int side = spacing::half;
constexpr int textLeft = side + metric::icon + spacing::medium;
constexpr int lineGap = 2;

bool isAbnormal(StateKind kind)
{
    return kind == StateKind::Warning || kind == StateKind::Critical;
}

/// Height of the first line: the icon and the verdict are centred in it.
int firstLine()
{
    return qMax(metric::icon, QFontMetrics(typeFont(TypeRole::Strong)).height());
}

int heightOf(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}
} // namespace

CheckRow::CheckRow(const CheckRows::Row &row, QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::ListItem);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRow(row);
}

void CheckRow::setRow(const CheckRows::Row &row)
{
    const bool sameLines = m_row.expected == row.expected && m_row.observed == row.observed &&
                           m_row.remedy == row.remedy && m_row.title == row.title;
    m_row = row;
    if (!sameLines)
        updateGeometry();
    retranslate();
}

void CheckRow::showRing()
{
    m_ring = true;
    update();
}

void CheckRow::hideRing()
{
    m_ring = false;
    update();
}

QString CheckRow::plainText() const
{
    QStringList lines{word() + QStringLiteral(": ") + m_row.title};
    for (const Line &line : detailLines())
        lines << line.text;
    if (!m_row.duration.isEmpty())
        lines << m_row.duration;
    return lines.join(u'\n');
}

void CheckRow::retranslate()
{
    setAccessibleName(m_row.title + QStringLiteral(", ") + word());
    QStringList details;
    for (const Line &line : detailLines())
        details << line.text;
    setAccessibleDescription(details.join(QStringLiteral(". ")));
    update();
}

int CheckRow::heightForWidth(int width) const
{
    const int room = textWidth(width);
    int height = qMax(firstLine(), heightOf(typeFont(TypeRole::Strong), room, m_row.title));
    for (const Line &line : detailLines())
        height += lineGap +
                  heightOf(typeFont(TypeRole::Body), line.strong ? width - textLeft - side : room, line.text);
    return height + 2 * top + 1;
}

QSize CheckRow::sizeHint() const
{
    return {480, heightForWidth(width())};
}

QSize CheckRow::minimumSizeHint() const
{
    return {240, heightForWidth(width())};
}

void CheckRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    if (y() > 0) // a line between rows, none around the list
        painter.fillRect(QRect(textLeft, 0, width() - textLeft, 1), rgb(t.hairline));
    paintIcon(painter, QRect(side, top + (firstLine() - metric::icon) / 2, metric::icon, metric::icon),
              iconFor(m_row.verdict), rgb(stateInk(t, m_row.verdict)));

    const int room = textWidth(width());
    painter.setFont(typeFont(TypeRole::Strong));
    painter.setPen(rgb(t.text));
    const int titleHeight = qMax(firstLine(), heightOf(painter.font(), room, m_row.title));
    QRect place(textLeft, top, room, titleHeight);
    painter.drawText(place, Qt::TextWordWrap | Qt::AlignVCenter, m_row.title);

    painter.setFont(typeFont(TypeRole::Body));
    int y = place.bottom() + 1;
    for (const Line &line : detailLines()) {
        const int lineWidth = line.strong ? width() - textLeft - side : room;
        const int lineHeight = heightOf(painter.font(), lineWidth, line.text);
        painter.setPen(rgb(line.strong ? t.text : t.secondary));
        painter.drawText(QRect(textLeft, y + lineGap, lineWidth, lineHeight), Qt::TextWordWrap, line.text);
        y += lineGap + lineHeight;
    }

    const QRect right(width() - side - 160, top, 160, firstLine());
    painter.setPen(rgb(isAbnormal(m_row.verdict) ? stateInk(t, m_row.verdict) : t.secondary));
    painter.drawText(right, Qt::AlignRight | Qt::AlignVCenter, word());
    painter.setFont(typeFont(TypeRole::Caption));
    painter.setPen(rgb(t.secondary));
    if (!m_row.duration.isEmpty())
        drawTabular(painter, right.translated(0, firstLine()), Qt::AlignRight, m_row.duration);
    if (m_ring)
        paintShape(painter, rect().adjusted(-1, 2, 1, -1).intersected(rect()),
                   {QColor(), rgb(t.accent), metric::radius, metric::focusWidth});
}

void CheckRow::mousePressEvent(QMouseEvent *event)
{
    emit pressed();
    QWidget::mousePressEvent(event);
}

void CheckRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void CheckRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        retranslate();
    }
}

QString CheckRow::word() const
{
    return m_row.word.isEmpty() ? CheckRows::wordFor(m_row.verdict) : m_row.word;
}

QList<CheckRow::Line> CheckRow::detailLines() const
{
    QList<Line> lines;
    if (!m_row.expected.isEmpty() && !m_row.observed.isEmpty())
        lines.append({tr("Expected: %1 · found: %2").arg(m_row.expected, m_row.observed), false});
    else if (!m_row.observed.isEmpty())
        lines.append({m_row.observed, false});
    else if (!m_row.expected.isEmpty())
        lines.append({tr("Expected: %1").arg(m_row.expected), false});
    if (!m_row.remedy.isEmpty())
        lines.append({m_row.remedy, true});
    return lines;
}

int CheckRow::textWidth(int width) const
{
    return qMax(120, width - textLeft - side - 120);
}

} // namespace holdfast
