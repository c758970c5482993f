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

StateKind kindOf(double share)
{
    if (share > 1)
        return StateKind::Critical;
    return share > 0.75 ? StateKind::Warning : StateKind::Neutral;
}
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

QString RtoClock::text() const
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
    const double share = m_budget.count() > 0
                             ? static_cast<double>(m_elapsed.count()) / static_cast<double>(m_budget.count())
                             : 0;
    const StateKind kind = kindOf(share);
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
    updateGeometry();
    update();
}

} // namespace holdfast
