#pragma once

#include "model/Projection.h"

#include <QDateTime>
#include <QString>

namespace holdfast::text {

// "40–90 s", "4–7 min", "1 h 10 min – 2 h": low rounded down and high up, so that it never promises more than
// is known.
QString durationRange(const TimeRange &range);
// "Expected duration about 4–7 min (from 6 earlier runs).", or that nothing is known.
QString expectation(const std::optional<Expectation> &expected);
// "03:41–03:48 UTC+1": by the local clock, with its offset; with the date when that is not today's.
QString likelyEnd(const TimeRange &left, const QDateTime &nowUtc);
// Of a local time: "UTC+1", "UTC+5:30", "UTC".
QString offsetOf(const QDateTime &local);
// "1.2 GiB of 3.4 GiB", of tables "3 of 30 tables"; empty while nothing is counted.
QString amountDone(const Progress &progress);
// "orders, 45 %", "orders, 1,200,000 rows"; empty when nothing is known.
QString atWork(const Progress &progress);
// "17 min 03 s of 60 min, inside the objective"
QString timeUsed(std::chrono::milliseconds used, std::chrono::minutes budget);
// "Time used since the outage was declared: …"
QString timeUsedLine(std::chrono::milliseconds used, std::chrono::minutes budget);
// "about 4–7 min left"
QString timeLeft(const TimeRange &left);

} // namespace holdfast::text
