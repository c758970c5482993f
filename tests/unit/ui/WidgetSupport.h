#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

/// What the tests of widgets share.
namespace support {

template <typename T>
T *child(QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QString::fromLatin1(name));
}

inline void showNow(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

/// Saves a picture into the folder that HOLDFAST_SCREENSHOTS names.
inline void save(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("HOLDFAST_SCREENSHOTS");
    QDir().mkpath(folder);
    for (int i = 0; i < 4; ++i)
        QCoreApplication::sendPostedEvents(); // nested layouts settle one level at a time
    const QString file = folder + u'/' + name + QStringLiteral(".png");
    QVERIFY2(widget.grab().save(file), qPrintable(file));
}

} // namespace support
