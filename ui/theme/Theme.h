#pragma once

#include "theme/Tokens.h"

#include <QDBusVariant>
#include <QObject>

class QApplication;

namespace holdfast {

/// Palette of a scheme with every role of every group set.
QPalette paletteFor(ColorScheme scheme);

/// Owns the look of the program: style, palette, fonts, focus ring. Make one after QApplication and keep it.
/// The system's wish is read from the desktop portal (org.freedesktop.appearance, color-scheme) and followed
/// live; without a portal the lightness of the platform's own palette decides.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice
    {
        System,
        Light,
        Dark
    };

    explicit Theme(QApplication &app, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    ColorScheme scheme() const { return m_scheme; }
    int fontScale() const { return m_fontScale; }

    void setChoice(Choice choice);
    /// Percent of the normal size; kept within 90 to 150.
    void setFontScale(int percent);

signals:
    void schemeChanged(holdfast::ColorScheme scheme);

private slots:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void loadFonts();
    void askPortal();
    void takePortalValue(const QVariant &value);
    void apply();

    QApplication &m_app;
    Choice m_choice = Choice::System;
    ColorScheme m_system = ColorScheme::Light;
    ColorScheme m_scheme = ColorScheme::Light;
    int m_fontScale = 100;
};

} // namespace holdfast
