#include "text/Format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace holdfast::text {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Format", text);
}

} // namespace

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString duration(std::chrono::milliseconds duration)
{
    const qint64 milliseconds = duration.count();
    const qint64 seconds = milliseconds / 1000;
    if (milliseconds < 10'000)
        return translated(QT_TRANSLATE_NOOP("Format", "%1 s"))
            .arg(QLocale().toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1));
    if (seconds < 60)
        return translated(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(seconds);
    if (seconds < 3600)
        return translated(QT_TRANSLATE_NOOP("Format", "%1 min %2 s"))
            .arg(seconds / 60)
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    if (seconds < 2 * day) {
        const qint64 minutes = seconds % hour / 60;
        if (minutes == 0)
            return translated(QT_TRANSLATE_NOOP("Format", "%1 h")).arg(seconds / hour);
        return translated(QT_TRANSLATE_NOOP("Format", "%1 h %2 min"))
            .arg(seconds / hour)
            .arg(minutes, 2, 10, QLatin1Char('0'));
    }
    return translated(QT_TRANSLATE_NOOP("Format", "%1 d %2 h")).arg(seconds / day).arg(seconds % day / hour);
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString utcAndLocal(const QDateTime &time)
{
    return translated(QT_TRANSLATE_NOOP("Format", "%1 (%2 here)"))
        .arg(time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s), time.toLocalTime().toString(u"HH:mm"_s));
}

} // namespace holdfast::text
