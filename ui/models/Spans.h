#pragma once

#include <QDateTime>
#include <QString>

namespace holdfast {

/// How long ago, for people: whole minutes below one hour, so that it does not flicker. A time in the future
/// (clocks that differ) counts as now; an invalid one gives an empty text.
QString ageText(const QDateTime &time, const QDateTime &now);

/// The same for a span of seconds.
QString spanText(qint64 seconds);

/// "2026-11-22 03:12 UTC", the same in every language; empty for an invalid time.
QString minuteText(const QDateTime &time);
/// "04:12 here", by the local clock.
QString hereText(const QDateTime &time);

} // namespace holdfast
