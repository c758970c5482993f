#include "widgets/StepRow.h"

#include "theme/AccessibleRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "theme/Typography.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

namespace holdfast {

namespace {
constexpr int left = spacing::medium;
constexpr int titleLeft = left + metric::icon + spacing::medium;
constexpr int top = 10;

IconId iconOf(StepList::State state)
{
    switch (state) {
    case StepList::State::Current:
        return IconId::StateCurrent;
    case StepList::State::Running:
        return IconId::StateRunning;
    case StepList::State::Done:
        return IconId::StateOk;
    case StepList::State::Failed:
        return IconId::StateCritical;
    case StepList::State::Skipped:
        return IconId::StateSkipped;
    case StepList::State::Todo:
        break;
    }
    return IconId::StateTodo;
}

QRgb inkOf(StepList::State state, const Tokens &t)
{
    switch (state) {
    case StepList::State::Current:
    case StepList::State::Running:
        return t.accent;
    case StepList::State::Done:
        return t.ok;
    case StepList::State::Failed:
        return t.critical;
    case StepList::State::Todo:
    case StepList::State::Skipped:
        break;
    }
    return t.neutral;
}

/// Height of the first line: icon, number and duration are centred in it.
int firstLine()
{
    return qMax(metric::icon, QFontMetrics(typeFont(TypeRole::Strong)).height());
}

bool isActive(StepList::State state)
{
    return state == StepList::State::Current || state == StepList::State::Running ||
           state == StepList::State::Failed;
}
} // namespace

StepRow::StepRow(const QString &id, int number, QWidget *parent) : QWidget(parent), m_id(id), m_number(number)
{
    setAccessibleRole(*this, QAccessible::ListItem);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepRow::setTitle(const QString &title)
{
    m_title = title;
    retranslate();
}

void StepRow::setState(StepList::State state)
{
    m_state = state;
    retranslate();
}

void StepRow::setDuration(const QString &duration)
{
    m_duration = duration;
    retranslate();
}

void StepRow::setPlace(Place place, int total)
{
    m_place = place;
    m_total = total;
    retranslate();
}

void StepRow::retranslate()
{
    QString name = tr("Step %1 of %2: %3, %4").arg(m_number).arg(m_total).arg(m_title, stateWord());
    if (!m_duration.isEmpty())
        name += QStringLiteral(", ") + m_duration;
    setAccessibleName(name);
    updateGeometry();
    update();
}

int StepRow::heightForWidth(int width) const
{
    const QRect words = QFontMetrics(titleFont()).boundingRect(titleRect(width), Qt::TextWordWrap, m_title);
    return qMax(firstLine(), words.height()) + 2 * top;
}

QSize StepRow::sizeHint() const
{
    return {metric::steps - 2 * spacing::medium, heightForWidth(width())};
}

QSize StepRow::minimumSizeHint() const
{
    return {120, heightForWidth(width())};
}

void StepRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    if (isActive(m_state))
        paintShape(painter, rect(),
                   {rgb(m_state == StepList::State::Failed ? t.criticalWash : t.accentWash), QColor(),
                    metric::radius, 1});

    const QRect place(left, top + (firstLine() - metric::icon) / 2, metric::icon, metric::icon);
    const int centre = place.center().x();
    if (m_place == Place::Middle || m_place == Place::Last)
        painter.fillRect(QRect(centre, 0, 1, place.top() - 3), rgb(t.border));
    if (m_place == Place::Middle || m_place == Place::First)
        painter.fillRect(QRect(centre, place.bottom() + 4, 1, height() - place.bottom() - 4), rgb(t.border));
    paintIcon(painter, place, iconOf(m_state), rgb(inkOf(m_state, t)));

    painter.setFont(titleFont());
    painter.setPen(
        rgb(m_state == StepList::State::Todo || m_state == StepList::State::Skipped ? t.secondary : t.text));
    const QRect words = titleRect(width());
    painter.drawText(QRect(titleLeft, words.top(), 20, words.height()), Qt::AlignLeft | Qt::AlignTop,
                     QString::number(m_number));
    painter.drawText(words, Qt::TextWordWrap, m_title);

    painter.setFont(typeFont(TypeRole::Caption));
    painter.setPen(rgb(t.secondary));
    drawTabular(painter, QRect(0, top, width() - spacing::medium, firstLine()), Qt::AlignRight, m_duration);
}

void StepRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void StepRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        retranslate();
}

QFont StepRow::titleFont() const
{
    return typeFont(isActive(m_state) ? TypeRole::Strong : TypeRole::Body);
}

QRect StepRow::titleRect(int width) const
{
    const QFontMetrics metrics(titleFont());
    const int numberWidth =
        metrics.horizontalAdvance(m_total > 9 ? QStringLiteral("00") : QStringLiteral("0")) + spacing::small;
    const int x = titleLeft + numberWidth;
    const int taken =
        static_cast<int>(tabularWidth(typeFont(TypeRole::Caption), m_duration)) + spacing::small;
    const int right = spacing::medium + (m_duration.isEmpty() ? 0 : taken);
    const int y = top + (firstLine() - metrics.height()) / 2;
    return {x, y, qMax(40, width - x - right), 400};
}

QString StepRow::stateWord() const
{
    switch (m_state) {
    case StepList::State::Current:
        return tr("current");
    case StepList::State::Running:
        return tr("running");
    case StepList::State::Done:
        return tr("done");
    case StepList::State::Failed:
        return tr("failed");
    case StepList::State::Skipped:
        return tr("skipped");
    case StepList::State::Todo:
        break;
    }
    return tr("to do");
}

} // namespace holdfast
