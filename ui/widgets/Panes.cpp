#include "widgets/Panes.h"

#include <QApplication>
#include <QShortcut>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace holdfast {

namespace {
constexpr char propertyName[] = "holdfastPane";

QWidget *firstFocusable(QWidget &pane)
{
    const auto accepts = [](const QWidget *w) {
        return w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus);
    };
    if (accepts(&pane))
        return &pane;
    for (QWidget *child : pane.findChildren<QWidget *>())
        if (accepts(child))
            return child;
    return nullptr;
}

QList<QWidget *> visiblePanes(const QWidget &window)
{
    QList<QWidget *> panes;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->property(propertyName).toBool() && widget->isVisible() && firstFocusable(*widget))
            panes.append(widget);
    // A pane that holds other panes is no stop of its own.
    const QList<QWidget *> all = panes;
    panes.removeIf([&all](const QWidget *pane) {
        return std::any_of(all.begin(), all.end(), [pane](const QWidget *other) {
            return other != pane && pane->isAncestorOf(other);
        });
    });
    std::stable_sort(panes.begin(), panes.end(), [&window](const QWidget *a, const QWidget *b) {
        const QPoint p = a->mapTo(&window, QPoint());
        const QPoint q = b->mapTo(&window, QPoint());
        return p.x() != q.x() ? p.x() < q.x() : p.y() < q.y();
    });
    return panes;
}

qsizetype focusedPane(const QList<QWidget *> &panes)
{
    const QWidget *focused = QApplication::focusWidget();
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focused && panes.at(i)->isAncestorOf(focused))
            return i;
    return -1;
}

void move(const QWidget &window, qsizetype step)
{
    const QList<QWidget *> panes = visiblePanes(window);
    if (panes.isEmpty())
        return;
    const qsizetype now = focusedPane(panes);
    const qsizetype next = now < 0 ? 0 : (now + step + panes.size()) % panes.size();
    firstFocusable(*panes.at(next))->setFocus(Qt::ShortcutFocusReason);
}
} // namespace

void markPane(QWidget &widget)
{
    widget.setProperty(propertyName, true);
}

void cyclePanesWithF6(QWidget &window)
{
    QObject::connect(new QShortcut(Qt::Key_F6, &window), &QShortcut::activated, &window,
                     [&window] { move(window, 1); });
    QObject::connect(new QShortcut(Qt::SHIFT | Qt::Key_F6, &window), &QShortcut::activated, &window,
                     [&window] { move(window, -1); });
}

} // namespace holdfast
