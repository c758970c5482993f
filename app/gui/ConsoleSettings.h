#pragma once

#include "store/Home.h"
#include "theme/Theme.h"

#include <QSettings>

namespace holdfast {

/// What the console remembers, in console.ini of the home folder. A value that is not there, or makes no
/// sense, is the default.
class ConsoleSettings
{
public:
    explicit ConsoleSettings(const Home &home);

    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    int textSize() const;
    void setTextSize(int percent);
    /// "en" or "fr"; `ofSystem` when none was chosen.
    QString language(const QString &ofSystem) const;
    void setLanguage(const QString &language);
    /// File or name that EnvironmentStore::load() takes; empty when none was opened yet.
    QString lastEnvironment() const;
    void setLastEnvironment(const QString &reference);
    QString fileName() const { return m_settings.fileName(); }

private:
    QSettings m_settings;
};

} // namespace holdfast
