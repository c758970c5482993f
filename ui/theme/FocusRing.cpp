#include "theme/FocusRing.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
#include <QMenu>

namespace holdfast {

namespace {
constexpr char ownFocusProperty[] = "holdfastOwnFocus";
constexpr char mouseProperty[] = "holdfastMouseLast";

bool isSkipped(const QWidget &widget)
{
    return widget.isWindow() || widget.property(ownFocusProperty).toBool() ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QMenu *>(&widget);
}
} // namespace

FocusRing::FocusRing(QApplication &app, QObject *parent) : QObject(parent)
{
    app.installEventFilter(this);
    connect(&app, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::paintsOwnFocus(QWidget &widget)
{
    widget.setProperty(ownFocusProperty, true);
}

bool FocusRing::wanted()
{
    return !qApp->property(mouseProperty).toBool();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress;
    const bool mouse = event->type() == QEvent::MouseButtonPress;
    if (watched->isWidgetType() && ((key && !wanted()) || (mouse && wanted()))) {
        qApp->setProperty(mouseProperty, mouse);
        follow(QApplication::focusWidget());
        if (QWidget *focused = QApplication::focusWidget())
            focused->update();
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *focused)
{
    if (!focused || !wanted() || isSkipped(*focused)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(focused);
    m_frame->setWidget(focused);
}

} // namespace holdfast
