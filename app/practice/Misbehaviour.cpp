#include "practice/Misbehaviour.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast::practice {

namespace {

constexpr double longestSeconds = 3600;

constexpr std::array<std::pair<Mode, const char *>, 8> names{{
    {Mode::None, "none"},
    {Mode::Slow, "slow"},
    {Mode::Down, "down"},
    {Mode::Unhealthy, "unhealthy"},
    {Mode::Alert, "alert"},
    {Mode::Hang, "hang"},
    {Mode::Throttled, "throttled"},
    {Mode::NoFrontend, "no-frontend"},
}};

} // namespace

QString toString(Mode mode)
{
    const auto *found = std::ranges::find(names, mode, &std::pair<Mode, const char *>::first);
    return QString::fromLatin1(found->second);
}

Mode Misbehaviour::at(Moment now) const
{
    const bool over = mode != Mode::Slow && seconds.count() > 0 && now - since >= seconds;
    return over ? Mode::None : mode;
}

Result<Misbehaviour> parseMisbehaviour(const QByteArray &json, Misbehaviour::Moment now)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return fail(ErrorCode::Usage, QStringLiteral("body"), problem.errorString());
    const QString name = document[QStringLiteral("mode")].toString();
    const auto *found = std::ranges::find_if(
        names, [&name](const auto &entry) { return name == QLatin1String(entry.second); });
    if (found == names.end())
        return fail(ErrorCode::Usage, QStringLiteral("mode"), QStringLiteral("unknown mode"));
    const double seconds = document[QStringLiteral("seconds")].toDouble(0);
    if (!(seconds >= 0 && seconds <= longestSeconds))
        return fail(ErrorCode::Usage, QStringLiteral("seconds"), QStringLiteral("not between 0 and 3600"));
    return Misbehaviour{found->first, std::chrono::milliseconds(static_cast<qint64>(seconds * 1000)), now};
}

} // namespace holdfast::practice
