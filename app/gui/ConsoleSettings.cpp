#include "gui/ConsoleSettings.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QStringList themes{u"system"_s, u"light"_s, u"dark"_s}; // in the order of Theme::Choice
const QStringList languages{u"en"_s, u"fr"_s};

} // namespace

ConsoleSettings::ConsoleSettings(const Home &home)
    : m_settings(toText(home.folder / "console.ini"), QSettings::IniFormat)
{
}

Theme::Choice ConsoleSettings::theme() const
{
    return static_cast<Theme::Choice>(
        qMax(qsizetype(0), themes.indexOf(m_settings.value(u"theme"_s).toString())));
}

void ConsoleSettings::setTheme(Theme::Choice choice)
{
    m_settings.setValue(u"theme"_s, themes.at(static_cast<int>(choice)));
}

int ConsoleSettings::textSize() const
{
    const int percent = m_settings.value(u"text-size"_s, 100).toInt();
    return percent >= 90 && percent <= 150 ? percent : 100;
}

void ConsoleSettings::setTextSize(int percent)
{
    m_settings.setValue(u"text-size"_s, percent);
}

QString ConsoleSettings::language(const QString &ofSystem) const
{
    const QString chosen = m_settings.value(u"language"_s).toString();
    return languages.contains(chosen) ? chosen : ofSystem;
}

void ConsoleSettings::setLanguage(const QString &language)
{
    m_settings.setValue(u"language"_s, language);
}

QString ConsoleSettings::lastEnvironment() const
{
    return m_settings.value(u"last-environment"_s).toString();
}

void ConsoleSettings::setLastEnvironment(const QString &reference)
{
    m_settings.setValue(u"last-environment"_s, reference);
}

} // namespace holdfast
