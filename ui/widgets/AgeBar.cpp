#include "widgets/AgeBar.h"

#include "theme/AccessibleRole.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"

#include <QEvent>
#include <QPainter>

namespace holdfast {

namespace {
constexpr double barHeight = 8;
constexpr double objectiveAt = 0.8; // the mark leaves room to show how far beyond it the age is
} // namespace

AgeBar::AgeBar(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setFont(typeFont(TypeRole::Caption));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgeBar::setAge(std::chrono::seconds age, std::chrono::seconds objective)
{
    m_age = age;
    m_objective = objective;
    m_known = true;
    update();
}

void AgeBar::setLabels(const QString &age, const QString &objective)
{
    m_ageLabel = age;
    m_objectiveLabel = objective;
    setAccessibleName(objective.isEmpty() ? age : QString(age + QStringLiteral(", ") + objective));
    update();
}

void AgeBar::setUnknown()
{
    m_known = false;
    update();
}

QSize AgeBar::sizeHint() const
{
    return {280, minimumSizeHint().height()};
}

QSize AgeBar::minimumSizeHint() const
{
    return {140, fontMetrics().height() + spacing::half + static_cast<int>(barHeight) + 4};
}

double AgeBar::share() const
{
    if (!m_known || m_objective.count() <= 0)
        return 0;
    return static_cast<double>(m_age.count()) / static_cast<double>(m_objective.count());
}

void AgeBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    const QRect words(0, 0, width(), fontMetrics().height());
    const double part = share();
    const bool abnormal = part > 0.8;
    const QRgb ink = part > 1 ? t.critical : t.warning;
    painter.setPen(rgb(abnormal ? ink : t.text));
    drawTabular(painter, words, Qt::AlignLeft, m_ageLabel);
    painter.setPen(rgb(t.secondary));
    if (tabularWidth(font(), m_ageLabel) + spacing::medium + tabularWidth(font(), m_objectiveLabel) <=
        width())
        drawTabular(painter, words, Qt::AlignRight, m_objectiveLabel);

    const QRectF track(0, words.bottom() + 1 + spacing::half + 2, width(), barHeight);
    paintShape(painter, track, {rgb(t.neutralWash), rgb(t.hairline), barHeight / 2, 1});
    if (part > 0) {
        QRectF done = track;
        done.setWidth(qBound(barHeight, track.width() * qMin(1.0, part * objectiveAt), track.width()));
        paintShape(painter, done, {rgb(abnormal ? ink : t.neutral), QColor(), barHeight / 2, 1});
    }
    const double mark = track.left() + track.width() * objectiveAt;
    painter.fillRect(QRectF(mark - 2, track.top() - 2, 4, barHeight + 4), rgb(t.surface));
    painter.fillRect(QRectF(mark - 1, track.top() - 2, 2, barHeight + 4), rgb(t.text));
}

void AgeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setFont(typeFont(TypeRole::Caption));
        updateGeometry();
    }
}

} // namespace holdfast
