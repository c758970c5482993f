#include "widgets/PhaseProgress.h"

#include "theme/AccessibleRole.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace holdfast {

namespace {
constexpr int barHeight = 10;
}

PhaseProgress::PhaseProgress(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(1800);
    m_motion.setLoopCount(-1);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this] { update(); });
    retranslate();
}

void PhaseProgress::reset()
{
    m_fraction = 0;
    m_indeterminate = false;
    m_phase.clear();
    m_detail.clear();
    m_now.clear();
    m_stalled.clear();
    updateMotion();
    retranslate();
}

void PhaseProgress::setPhase(const QString &name)
{
    m_phase = name;
    retranslate();
}

void PhaseProgress::setDetail(const QString &detail)
{
    m_detail = detail;
    retranslate();
}

void PhaseProgress::setNow(const QString &now)
{
    if (now == m_now)
        return;
    m_now = now;
    retranslate();
}

void PhaseProgress::setStalled(const QString &words)
{
    if (words == m_stalled)
        return;
    m_stalled = words;
    retranslate();
}

void PhaseProgress::setFraction(double fraction)
{
    m_fraction = qMax(m_fraction, qBound(0.0, fraction, 1.0));
    m_indeterminate = false;
    updateMotion();
    retranslate();
}

void PhaseProgress::setIndeterminate()
{
    m_indeterminate = true;
    updateMotion();
    retranslate();
}

QSize PhaseProgress::sizeHint() const
{
    return {480, minimumSizeHint().height()};
}

QSize PhaseProgress::minimumSizeHint() const
{
    const int strong = QFontMetrics(typeFont(TypeRole::Strong)).height();
    const int body = QFontMetrics(typeFont(TypeRole::Body)).height();
    return {200, strong + spacing::small + barHeight + 2 * spacing::small + 2 * body};
}

void PhaseProgress::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    painter.setFont(typeFont(TypeRole::Strong));
    painter.setPen(rgb(t.text));
    const QRect head(0, 0, width(), painter.fontMetrics().height());
    painter.drawText(head.adjusted(0, 0, -64, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_phase, Qt::ElideRight, width() - 64));
    if (!m_indeterminate)
        drawTabular(painter, head, Qt::AlignRight, tr("%1 %").arg(static_cast<int>(m_fraction * 100)));

    paintBar(painter, QRectF(0, head.bottom() + 1 + spacing::small, width(), barHeight));

    painter.setFont(typeFont(TypeRole::Body));
    painter.setPen(rgb(t.secondary));
    const QRect foot(0, head.height() + 2 * spacing::small + barHeight, width(),
                     painter.fontMetrics().height());
    drawTabular(painter, foot, Qt::AlignLeft,
                painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, width()));
    paintNow(painter, foot.translated(0, foot.height() + spacing::small));
}

void PhaseProgress::paintNow(QPainter &painter, const QRect &line) const
{
    const int indent = m_stalled.isEmpty() ? 0 : metric::smallIcon + spacing::small;
    const QString &words = m_stalled.isEmpty() ? m_now : m_stalled;
    if (indent > 0) {
        const QRgb ink = stateInk(tokensFor(palette()), StateKind::Warning);
        const int side = metric::smallIcon;
        paintIcon(painter, QRect(0, line.top() + (line.height() - side) / 2, side, side),
                  iconFor(StateKind::Warning), rgb(ink));
        painter.setPen(rgb(ink));
    }
    drawTabular(painter, line.adjusted(indent, 0, 0, 0), Qt::AlignLeft,
                painter.fontMetrics().elidedText(words, Qt::ElideMiddle, width() - indent));
}

void PhaseProgress::paintBar(QPainter &painter, const QRectF &track) const
{
    const Tokens &t = tokensFor(palette());
    const double round = barHeight / 2.0;
    paintShape(painter, track, {rgb(t.neutralWash), rgb(t.hairline), round, 1});
    if (m_fraction > 0) {
        QRectF done = track;
        done.setWidth(qMax<double>(barHeight, track.width() * m_fraction));
        paintShape(painter, done, {rgb(t.accent), QColor(), round, 1});
    }
    if (!m_indeterminate)
        return;
    painter.save();
    QPainterPath inside;
    inside.addRoundedRect(track, round, round);
    painter.setClipPath(inside);
    const double from = track.width() * m_fraction;
    const double span = qMax(48.0, (track.width() - from) * 0.25);
    const double at =
        m_motion.state() == QAbstractAnimation::Running ? m_motion.currentValue().toDouble() : 0.4;
    const QRectF moving(from + (track.width() - from + span) * at - span, track.top(), span, barHeight);
    paintShape(painter, moving, {mixed(t.accent, t.neutralWash, 0.6), QColor(), round, 1});
    painter.restore();
}

void PhaseProgress::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateMotion();
}

void PhaseProgress::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateMotion();
}

void PhaseProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PhaseProgress::updateMotion()
{
    const bool allowed = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (m_indeterminate && isVisible() && allowed) {
        if (m_motion.state() != QAbstractAnimation::Running)
            m_motion.start();
    } else {
        m_motion.stop();
    }
}

void PhaseProgress::retranslate()
{
    const QString amount =
        m_indeterminate ? tr("running") : tr("%1 %").arg(static_cast<int>(m_fraction * 100));
    setAccessibleName(m_phase.isEmpty() ? amount : QString(m_phase + QStringLiteral(", ") + amount));
    QStringList lines{m_detail, m_stalled.isEmpty() ? m_now : m_stalled};
    lines.removeAll(QString());
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    update();
}

} // namespace holdfast
