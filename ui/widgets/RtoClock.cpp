#include "widgets/RtoClock.h"

#include "theme/AccessibleRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "theme/Typography.h"

#include <QEvent>
#include <QPainter>

namespace holdfast {

namespace {
constexpr int padding = 10;
} // namespace

RtoClock::RtoClock(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Clock);
    setFont(typeFont(TypeRole::Strong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void RtoClock::setTime(std::chrono::seconds elapsed, std::chrono::seconds budget)
{
    if (elapsed == m_elapsed && budget == m_budget)
        return;
    m_elapsed = elapsed;
    m_budget = budget;
    retranslate();
}

void RtoClock::setForecast(const QString &likelyEnd, Budget budget)
{
    if (likelyEnd == m_likelyEnd && budget == m_state)
        return;
    m_likelyEnd = likelyEnd;
    m_state = budget;
    retranslate();
}

StateKind RtoClock::kind() const
{
    const bool timed = m_budget.count() > 0;
    if (timed && m_elapsed > m_budget)
        return StateKind::Critical;
    if (m_state == Budget::MayBeMissed || m_state == Budget::WillBeMissed)
        return StateKind::Warning;
    const bool late = timed && 4 * m_elapsed > 3 * m_budget;
    return late && m_state == Budget::Unknown ? StateKind::Warning : StateKind::Neutral;
}

QString RtoClock::text() const
{
    return m_likelyEnd.isEmpty() ? used() : tr("%1, likely end %2").arg(used(), m_likelyEnd);
}

QString RtoClock::used() const
{
    using namespace std::chrono;
    const qint64 budget = duration_cast<minutes>(m_budget).count();
    const qint64 used = duration_cast<minutes>(m_elapsed).count();
    if (m_elapsed > m_budget && m_budget.count() > 0)
        return tr("%1 min used of %2, %3 min over").arg(used).arg(budget).arg(used - budget);
    if (m_elapsed < minutes(1))
        return tr("%1 s used of %2 min").arg(m_elapsed.count()).arg(budget);
    return tr("%1 min used of %2").arg(used).arg(budget);
}

QSize RtoClock::sizeHint() const
{
    const int words = static_cast<int>(tabularWidth(font(), text())) + 1;
    return {padding + metric::smallIcon + spacing::small + words + padding,
            qMax(28, fontMetrics().height() + 10)};
}

void RtoClock::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    const StateKind kind = this->kind();
    QPainter painter(this);
    paintShape(painter, rect(), {rgb(stateWash(t, kind)), QColor(), metric::radius, 1});
    const QRgb ink = kind == StateKind::Neutral ? t.text : stateInk(t, kind);
    const QRect place(padding, (height() - metric::smallIcon) / 2, metric::smallIcon, metric::smallIcon);
    paintIcon(painter, place, kind == StateKind::Neutral ? IconId::Clock : iconFor(kind), rgb(ink));
    painter.setPen(rgb(ink));
    // The width is that of tabular digits, so the chip keeps its size from one minute to the next.
    painter.drawText(rect().adjusted(padding + metric::smallIcon + spacing::small, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
}

void RtoClock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFont(typeFont(TypeRole::Strong));
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        retranslate();
}

void RtoClock::retranslate()
{
    setAccessibleName(tr("Recovery clock: %1").arg(text()));
    setAccessibleDescription(kind() == StateKind::Warning    ? tr("The time allowed may be missed")
                             : kind() == StateKind::Critical ? tr("The time allowed has been missed")
                                                             : QString());
    updateGeometry();
    update();
}

} // namespace holdfast
