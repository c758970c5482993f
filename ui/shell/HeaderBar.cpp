#include "shell/HeaderBar.h"

#include "shell/EnvironmentChip.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "widgets/ElidedLabel.h"
#include "widgets/RtoClock.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace holdfast {

namespace {
constexpr int widestTitle = 460;
}

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(TypeRole::Page)), m_chip(new EnvironmentChip),
      m_place(new ElidedLabel), m_clock(new RtoClock)
{
    setMinimumHeight(metric::header);
    m_place->setQuiet();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page, 0, spacing::page, 1);
    row->setSpacing(spacing::medium);
    row->addWidget(m_title, 1);
    row->addSpacing(spacing::small);
    row->addWidget(m_place);
    row->addWidget(m_chip);
    row->addWidget(m_clock);
    m_title->setObjectName(QStringLiteral("title"));
    m_place->setElideMode(Qt::ElideMiddle);
    m_clock->hide();
}

void HeaderBar::setTitle(const QString &title)
{
    m_title->setText(title);
    keepTitleWhole();
}

// The place gives way first; only a title of more than a third of the window would be shortened.
void HeaderBar::keepTitleWhole()
{
    m_title->setMinimumWidth(qMin(m_title->sizeHint().width(), widestTitle));
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepTitleWhole();
}

void HeaderBar::setEnvironment(const EnvironmentBadge &badge)
{
    m_chip->setBadge(badge);
    m_chip->setVisible(!badge.name.isEmpty());
    m_place->setText(badge.place);
}

void HeaderBar::showClock(std::chrono::seconds elapsed, std::chrono::seconds budget)
{
    m_clock->setTime(elapsed, budget);
    m_clock->show();
}

void HeaderBar::showForecast(const QString &likelyEnd, Budget budget)
{
    m_clock->setForecast(likelyEnd, budget);
}

void HeaderBar::hideClock()
{
    m_clock->hide();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), rgb(t.surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), rgb(t.hairline));
}

} // namespace holdfast
