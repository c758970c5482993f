#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace holdfast::text {

// Numbers and times in the reader's locale (QLocale's default), with units.
QString size(qint64 bytes);
// "0.4 s", "12 s", "3 min 05 s", "6 h 12 min", "9 d 4 h".
QString duration(std::chrono::milliseconds duration);
// "2026-11-22 03:12:40 UTC": the same in every language, as it stands in file names and logs.
QString utc(const QDateTime &time);
// The same with the local clock: "2026-11-22 03:12 UTC (04:12 here)".
QString utcAndLocal(const QDateTime &time);
QString number(qint64 value);

} // namespace holdfast::text
