#include "theme/Theme.h"

#include "theme/FocusRing.h"
#include "theme/Icons.h"
#include "theme/Style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QFont>
#include <QFontDatabase>
#include <QWidget>

// Outside any namespace: the resource lives in a static library and must be pulled in by name.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace holdfast {

namespace {
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");

/// True if connecting cannot start a bus of its own: tests and servers have none.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

void setAll(QPalette &palette, QPalette::ColorRole role, QRgb color)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        palette.setColor(group, role, QColor::fromRgba(color));
}

void setDisabled(QPalette &palette, const Tokens &t)
{
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
          QPalette::ToolTipText, QPalette::Link, QPalette::LinkVisited, QPalette::BrightText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgba(t.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor::fromRgba(t.window));
    palette.setColor(QPalette::Disabled, QPalette::Button, QColor::fromRgba(t.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgba(t.neutralWash));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgba(t.disabled));
}
} // namespace

QPalette paletteFor(ColorScheme scheme)
{
    const Tokens &t = tokensFor(scheme);
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.raised},
        {QPalette::ToolTipBase, t.text},
        {QPalette::ToolTipText, t.surface},
        {QPalette::Text, t.text},
        {QPalette::PlaceholderText, t.secondary},
        {QPalette::Button, t.surface},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.critical},
        {QPalette::Highlight, t.accent},
        {QPalette::HighlightedText, t.onAccent},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::Light, t.raised},
        {QPalette::Midlight, t.hover},
        {QPalette::Mid, t.hairline},
        {QPalette::Dark, t.border},
        {QPalette::Shadow, scheme == ColorScheme::Dark ? 0xFF000000 : t.border}};
    QPalette palette;
    for (const auto &[role, color] : roles)
        setAll(palette, role, color);
    setDisabled(palette, t);
    return palette;
}

Theme::Theme(QApplication &app, QObject *parent) : QObject(parent), m_app(app)
{
    initResources();
    loadFonts();
    m_system = QApplication::palette().color(QPalette::Window).lightness() < 128 ? ColorScheme::Dark
                                                                                 : ColorScheme::Light;
    QApplication::setStyle(new Style);
    app.setWindowIcon(applicationIcon());
    new FocusRing(app, this);
    setFontScale(100);
    apply();
    askPortal();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setFontScale(int percent)
{
    m_fontScale = qBound(90, percent, 150);
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Cantarell"),
                      QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(10.5 * m_fontScale / 100.0);
    QApplication::setFont(font);
    // Widgets with a font of their own size (typeFont) are told nothing by Qt.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::FontChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

void Theme::loadFonts()
{
    for (const char *file : {"Inter-Regular.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/holdfast/fonts/") + QLatin1String(file));
}

void Theme::askPortal()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    read << appearanceGroup << schemeKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            takePortalValue(reply.value().variant());
        call->deleteLater();
    });
}

void Theme::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        takePortalValue(value.variant());
}

void Theme::takePortalValue(const QVariant &value)
{
    // Read wraps the value in one more variant than SettingChanged does. 0 = no wish, 1 = dark, 2 = light.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint wish = inner.toUInt();
    if (wish == 1 || wish == 2) {
        m_system = wish == 1 ? ColorScheme::Dark : ColorScheme::Light;
        apply();
    }
}

void Theme::apply()
{
    const ColorScheme before = m_scheme;
    switch (m_choice) {
    case Choice::System:
        m_scheme = m_system;
        break;
    case Choice::Light:
        m_scheme = ColorScheme::Light;
        break;
    case Choice::Dark:
        m_scheme = ColorScheme::Dark;
        break;
    }
    QApplication::setPalette(paletteFor(m_scheme));
    if (before != m_scheme)
        emit schemeChanged(m_scheme);
}

} // namespace holdfast
