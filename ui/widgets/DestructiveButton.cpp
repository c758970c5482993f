#include "widgets/DestructiveButton.h"

#include "theme/ButtonRole.h"
#include "theme/Tokens.h"

#include <QElapsedTimer>
#include <QKeyEvent>

namespace holdfast {

namespace {
DestructiveButton::Clock monotonicClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}
} // namespace

DestructiveButton::DestructiveButton(QWidget *parent) : QPushButton(parent), m_clock(monotonicClock())
{
    setButtonRole(*this, ButtonRole::Destructive);
    setAutoDefault(false);
    setDefault(false);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QPushButton::clicked, this, &DestructiveButton::press);
}

void DestructiveButton::arm()
{
    m_armed = true;
    setButtonRole(*this, ButtonRole::DestructiveArmed);
    setAccessibleDescription({});
}

void DestructiveButton::disarm()
{
    m_armed = false;
    setButtonRole(*this, ButtonRole::Destructive);
}

void DestructiveButton::restartGuard()
{
    m_shownAt = m_clock();
}

void DestructiveButton::setMissing(const QString &sentence)
{
    setAccessibleDescription(sentence);
}

void DestructiveButton::setClock(Clock clock)
{
    m_clock = std::move(clock);
    restartGuard();
}

bool DestructiveButton::event(QEvent *event)
{
    const auto type = event->type();
    const bool mouse = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease ||
                       type == QEvent::MouseButtonDblClick;
    if (mouse && isGuarded())
        return true; // swallowed whole: a press that began too early must not end as a click
    return QPushButton::event(event);
}

void DestructiveButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore(); // some desktops let Return press any button; here it belongs to the safe choice
    else
        QPushButton::keyPressEvent(event);
}

void DestructiveButton::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    restartGuard();
}

void DestructiveButton::press()
{
    if (isGuarded())
        return;
    if (m_armed)
        emit confirmed();
    else
        emit blocked();
}

bool DestructiveButton::isGuarded() const
{
    return m_clock() - m_shownAt < metric::clickGuardMs;
}

} // namespace holdfast
