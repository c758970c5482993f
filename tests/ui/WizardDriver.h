#pragma once

#include "shell/MainWindow.h"
#include "wizard/WizardFrame.h"
#include "wizard/WizardPage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

/// Uses a wizard as a person does: by mouse and keys on what can be seen, found by its name. What is not
/// there within the time of QTRY_* fails the test.
namespace driver {
using holdfast::WizardFrame;

inline constexpr int longWait = 60'000; // a whole run on a slow machine

inline QWidget *seen(QWidget &root, const char *name)
{
    for (QWidget *widget : root.findChildren<QWidget *>(QString::fromLatin1(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

inline bool canUse(QWidget &root, const char *name)
{
    const QWidget *widget = seen(root, name);
    return widget && widget->isEnabled();
}

/// Brings it into view by the wheel's means and clicks its middle.
inline void click(QWidget &root, const char *name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(canUse(root, name), name, longWait);
    QWidget *widget = seen(root, name);
    widget->setFocus(Qt::MouseFocusReason); // scrolls it into view
    QVERIFY2(!widget->visibleRegion().isEmpty(), name);
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->visibleRegion().boundingRect().center());
}

inline void type(QWidget &root, const char *name, const QString &text)
{
    click(root, name);
    QWidget *widget = seen(root, name);
    QTest::keyClick(widget, Qt::Key_End);
    for (const QChar letter : text) // one key each; QTest::keyClicks knows Latin-1 only
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

inline bool isOn(const WizardFrame *wizard, const char *page)
{
    return wizard && wizard->currentId() == QLatin1String(page);
}

/// The word that the accessibility tree gives for a widget in sight.
inline QString word(QWidget &root, const char *name)
{
    const QWidget *widget = seen(root, name);
    return widget ? widget->accessibleName() : QString();
}

/// What a label in sight says.
inline QString label(QWidget &root, const char *name)
{
    const auto *label = qobject_cast<QLabel *>(seen(root, name));
    return label ? label->text() : QString();
}

/// Presses the destructive button until it takes it: it ignores the first 600 ms.
inline void pressDestructive(WizardFrame &wizard)
{
    QTRY_VERIFY_WITH_TIMEOUT(([&wizard] {
                                 if (QWidget *button =
                                         isOn(&wizard, "confirm") ? seen(wizard, "destructive") : nullptr)
                                     QTest::mouseClick(button, Qt::LeftButton);
                                 return !isOn(&wizard, "confirm");
                             }()),
                             5000);
}

} // namespace driver
