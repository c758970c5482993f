#include "models/Spans.h"

#include "text/Format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

QString spanText(qint64 seconds)
{
    if (seconds < 60)
        return QCoreApplication::translate("Spans", "less than 1 min");
    if (seconds < 3600)
        return QCoreApplication::translate("Spans", "%1 min").arg(seconds / 60);
    return text::duration(std::chrono::seconds(seconds));
}

QString ageText(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() ? spanText(time.secsTo(now)) : QString();
}

QString minuteText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString hereText(const QDateTime &time)
{
    return QCoreApplication::translate("Spans", "%1 here").arg(time.toLocalTime().toString(u"HH:mm"_s));
}

} // namespace holdfast
