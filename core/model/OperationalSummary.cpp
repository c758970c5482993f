#include "model/OperationalSummary.h"

#include "base/Crypto.h"
#include "model/ObjectReader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype longestCode = 80;
constexpr qsizetype mostKept = 200; // alerts of one window on record
constexpr std::array severities{Severity::Low, Severity::Medium, Severity::High, Severity::Critical};

Result<Alert> readAlert(ObjectReader &reader)
{
    Alert out;
    HOLDFAST_TRY_AS(out.code, reader.needed(u"code"_s));
    HOLDFAST_TRY_AS(const QString severity, reader.needed(u"severity"_s));
    const auto known = std::find_if(severities.begin(), severities.end(),
                                    [&](Severity each) { return toString(each) == severity; });
    if (known == severities.end())
        return reader.invalid(u"severity"_s,
                              u"is none of critical, high, medium, low: "_s + severity.left(80));
    out.severity = *known;
    HOLDFAST_TRY_AS(const QString status, reader.needed(u"status"_s));
    if (status != u"firing" && status != u"ok")
        return reader.invalid(u"status"_s, u"is none of firing, ok: "_s + status.left(80));
    out.firing = status == u"firing";
    HOLDFAST_TRY_AS(out.message, reader.text(u"message"_s));
    return out;
}

// The members that we ask for; others are nobody's business here.
Result<OperationalSummary> readSummary(ObjectReader &reader)
{
    OperationalSummary out;
    HOLDFAST_TRY_AS(out.window, reader.needed(u"window"_s));
    if (!reader.has(u"alerts"_s))
        return reader.invalid(u"alerts"_s, u"is missing"_s);
    HOLDFAST_TRY_AS(QList<ObjectReader> alerts, reader.objects(u"alerts"_s));
    for (ObjectReader &each : alerts) {
        HOLDFAST_TRY_AS(const Alert alert, readAlert(each));
        out.alerts.append(alert);
    }
    return out;
}

Result<OperationalSummary> readAnswer(ObjectReader &top)
{
    if (!top.has(u"data"_s))
        return top.invalid(u"data"_s, u"is missing"_s);
    HOLDFAST_TRY_AS(ObjectReader data, top.object(u"data"_s));
    return readSummary(data);
}

// What an alert is known by on record; of a code that is short enough, the code. Two that only begin alike
// stay two.
QString keptCode(const QString &code)
{
    if (code.size() <= longestCode)
        return code;
    const QString rest = u'~' + QString::fromLatin1(sha256(code.toUtf8()).toHex().left(16));
    return code.left(longestCode - rest.size()) + rest;
}

QJsonObject toJson(const Alert &alert)
{
    return {{u"code"_s, keptCode(alert.code)},
            {u"severity"_s, toString(alert.severity)},
            {u"status"_s, alert.firing ? u"firing"_s : u"ok"_s}};
}

void sortGravestFirst(QList<Alert> &alerts)
{
    std::stable_sort(alerts.begin(), alerts.end(),
                     [](const Alert &one, const Alert &other) { return one.severity > other.severity; });
}

const Alert *firingIn(const QList<Alert> &alerts, const QString &code)
{
    const QString kept = keptCode(code);
    const auto found = std::find_if(alerts.begin(), alerts.end(), [&](const Alert &each) {
        return each.firing && keptCode(each.code) == kept;
    });
    return found == alerts.end() ? nullptr : &*found;
}

} // namespace

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return u"low"_s;
    case Severity::Medium:
        return u"medium"_s;
    case Severity::High:
        return u"high"_s;
    case Severity::Critical:
        return u"critical"_s;
    }
    return {};
}

QList<Alert> OperationalSummary::firing() const
{
    QList<Alert> out;
    std::copy_if(alerts.begin(), alerts.end(), std::back_inserter(out),
                 [](const Alert &alert) { return alert.firing; });
    return out;
}

Result<OperationalSummary> summaryFromJson(const QByteArray &body)
{
    HOLDFAST_TRY_AS(ObjectReader top, readDocument(ErrorCode::HttpFailed, body));
    return readAnswer(top);
}

const OperationalSummary *Baseline::of(const QString &window) const
{
    const auto found = std::find_if(windows.begin(), windows.end(),
                                    [&](const OperationalSummary &each) { return each.window == window; });
    return found == windows.end() ? nullptr : &*found;
}

QJsonObject toJson(const Baseline &baseline)
{
    QJsonArray windows;
    for (const OperationalSummary &each : baseline.windows) {
        QJsonArray alerts;
        QList<Alert> firing = each.firing();
        sortGravestFirst(firing);
        for (const Alert &alert : firing.mid(0, mostKept))
            alerts.append(toJson(alert));
        windows.append(QJsonObject{{u"window"_s, each.window}, {u"alerts"_s, alerts}});
    }
    return {{u"schema"_s, 1},
            {u"at"_s, baseline.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"from"_s, baseline.from},
            {u"windows"_s, windows}};
}

Result<Baseline> baselineFromJson(const QByteArray &json)
{
    Baseline out;
    HOLDFAST_TRY_AS(ObjectReader top, readDocument(ErrorCode::BaselineInvalid, json));
    if (top.has(u"data"_s)) {
        HOLDFAST_TRY_AS(const OperationalSummary only, readAnswer(top));
        out.windows.append(only);
        return out;
    }
    HOLDFAST_TRY_AS(const int schema, top.number(u"schema"_s, 1));
    if (schema != 1)
        return top.invalid(u"schema"_s, u"must be 1"_s);
    HOLDFAST_TRY_AS(const QString at, top.text(u"at"_s));
    out.at = QDateTime::fromString(at, Qt::ISODateWithMs).toUTC();
    if (!at.isEmpty() && !out.at.isValid())
        return top.invalid(u"at"_s, u"is no time (ISO 8601)"_s);
    HOLDFAST_TRY_AS(out.from, top.text(u"from"_s));
    HOLDFAST_TRY_AS(QList<ObjectReader> windows, top.objects(u"windows"_s));
    for (ObjectReader &each : windows) {
        HOLDFAST_TRY_AS(const OperationalSummary summary, readSummary(each));
        out.windows.append(summary);
    }
    if (out.windows.isEmpty())
        return top.invalid(u"windows"_s, u"is missing"_s);
    return out;
}

AlertDelta compare(const OperationalSummary *before, const OperationalSummary &now)
{
    AlertDelta out;
    const QList<Alert> then = before != nullptr ? before->alerts : QList<Alert>();
    for (const Alert &alert : now.firing()) {
        const Alert *known = firingIn(then, alert.code);
        const bool isKnown = known != nullptr && known->severity >= alert.severity;
        (isKnown ? out.known : out.fresh).append(alert);
    }
    for (const Alert &alert : then) {
        if (alert.firing && firingIn(now.alerts, alert.code) == nullptr)
            out.gone.append(alert);
    }
    sortGravestFirst(out.fresh);
    return out;
}

} // namespace holdfast
