#include "text/ClockWords.h"

#include "base/Path.h"
#include "text/Format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast::text {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ClockWords)
};

constexpr auto longestInSeconds = 100s;
constexpr auto longestInMinutes = 100min;

qint64 roundedDown(std::chrono::milliseconds duration, std::chrono::milliseconds unit)
{
    return duration / unit;
}

qint64 roundedUp(std::chrono::milliseconds duration, std::chrono::milliseconds unit)
{
    return (duration + unit - 1ms) / unit;
}

QString joined(const QString &low, const QString &high, const QString &unit)
{
    return low == high ? Say::tr("%1 %2", "number, unit").arg(low, unit)
                       : Say::tr("%1–%2 %3", "number, number, unit").arg(low, high, unit);
}

} // namespace

QString durationRange(const TimeRange &range)
{
    const bool inSeconds = range.high < longestInSeconds;
    if (!inSeconds && range.high >= longestInMinutes)
        return Say::tr("%1 – %2").arg(duration(range.low), duration(range.high));
    const std::chrono::milliseconds unit = inSeconds ? std::chrono::milliseconds(1s) : 1min;
    return joined(number(roundedDown(range.low, unit)),
                  number(std::max<qint64>(1, roundedUp(range.high, unit))),
                  inSeconds ? Say::tr("s") : Say::tr("min"));
}

QString expectation(const std::optional<Expectation> &expected)
{
    if (!expected)
        return Say::tr("Expected duration not known: there is no earlier run to judge it by.");
    const QString about = durationRange(expected->range);
    if (expected->basis == Expectation::Basis::LastRun)
        return Say::tr("Expected duration about %1 (judged by the last run).").arg(about);
    return Say::tr("Expected duration about %1 (from %2 earlier runs).").arg(about, number(expected->runs));
}

QString likelyEnd(const TimeRange &left, const QDateTime &nowUtc)
{
    const QDateTime now = nowUtc.toLocalTime();
    const QDateTime early = now.addMSecs(left.low.count());
    const QDateTime late = now.addMSecs(left.high.count());
    const auto shown = [](const QDateTime &time, const QDate &known) {
        return time.toString(time.date() == known ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
    };
    const QString from = shown(early, now.date());
    const QString to = shown(late, early.date());
    return (from == to ? from : QString(from + u'–' + to)) + u' ' + offsetOf(late);
}

QString offsetOf(const QDateTime &local)
{
    const int minutes = local.offsetFromUtc() / 60;
    if (minutes == 0)
        return u"UTC"_s;
    const int size = std::abs(minutes);
    const QString rest = size % 60 == 0 ? QString() : u":%1"_s.arg(size % 60, 2, 10, QLatin1Char('0'));
    return u"UTC"_s + (minutes < 0 ? u'-' : u'+') + QString::number(size / 60) + rest;
}

QString amountDone(const Progress &progress)
{
    const bool tables = progress.phase == u"count";
    if (progress.total > 0 && tables)
        return Say::tr("%1 of %2 tables").arg(number(progress.done), number(progress.total));
    if (progress.total > 0)
        return Say::tr("%1 of %2").arg(size(progress.done), size(progress.total));
    return progress.done > 0 && !tables ? Say::tr("%1 so far").arg(size(progress.done)) : QString();
}

QString atWork(const Progress &progress)
{
    const QString what = printable(progress.what);
    if (what.isEmpty() || progress.whatDone <= 0)
        return what;
    if (progress.whatTotal > 0)
        return Say::tr("%1, %2 %", "object, part of it done")
            .arg(what, number(std::min<qint64>(100, progress.whatDone * 100 / progress.whatTotal)));
    return Say::tr("%1, %2 rows", "object, how many").arg(what, number(progress.whatDone));
}

QString timeUsed(std::chrono::milliseconds used, std::chrono::minutes budget)
{
    const QString shown = Say::tr("%1 of %2 min").arg(duration(used), number(budget.count()));
    return (used <= budget ? Say::tr("%1, inside the objective") : Say::tr("%1, beyond the objective"))
        .arg(shown);
}

QString timeUsedLine(std::chrono::milliseconds used, std::chrono::minutes budget)
{
    return Say::tr("Time used since the outage was declared: %1").arg(timeUsed(used, budget));
}

QString timeLeft(const TimeRange &left)
{
    return Say::tr("about %1 left").arg(durationRange(left));
}

} // namespace holdfast::text
