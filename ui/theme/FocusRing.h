#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace holdfast {

/// Shows the focus ring 2 px outside the focused control, above its neighbours, whenever the keyboard was the
/// last thing used; the mouse hides it. Widgets that paint a ring of their own opt out with paintsOwnFocus().
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &app, QObject *parent = nullptr);
    ~FocusRing() override;

    /// Marks a widget that shows its focus itself (lists with a current row).
    static void paintsOwnFocus(QWidget &widget);
    /// True while the ring should be seen; for widgets that paint their own.
    static bool wanted();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);

    QPointer<QFocusFrame> m_frame;
};

} // namespace holdfast
