#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace holdfast {

// Contracts §5: critical | high | medium | low.
enum class Severity
{
    Low,
    Medium,
    High,
    Critical
};

QString toString(Severity severity);

struct Alert
{
    QString code;
    Severity severity = Severity::Low;
    bool firing = false;
    QString message;

    friend bool operator==(const Alert &, const Alert &) = default;
};

// One answer of the operational summary: the alerts of one window.
struct OperationalSummary
{
    QString window;
    QList<Alert> alerts;

    QList<Alert> firing() const;
    friend bool operator==(const OperationalSummary &, const OperationalSummary &) = default;
};

// From a body as contracts §5 has it. HttpFailed with the JSON pointer of what is missing or off: an alert
// whose severity or status is none of the known words included.
Result<OperationalSummary> summaryFromJson(const QByteArray &body);

// What monitoring said before anything was touched.
struct Baseline
{
    QDateTime at; // UTC
    QString from; // empty: asked for this run; else the operation or file that it comes from
    QList<OperationalSummary> windows;

    const OperationalSummary *of(const QString &window) const;
    friend bool operator==(const Baseline &, const Baseline &) = default;
};

// For the record: what fires and nothing else, the gravest first and at most 200 of a window, without
// messages, and codes of more than 80 characters cut (compare() knows them again).
QJsonObject toJson(const Baseline &baseline);
// BaselineInvalid. Reads what `verify --save-baseline` wrote, and a bare answer of the endpoint too.
Result<Baseline> baselineFromJson(const QByteArray &json);

// What has changed between two looks at one window. An alert counts as known when it was firing before with
// at least the same severity.
struct AlertDelta
{
    QList<Alert> fresh; // firing now, not then: the gravest first
    QList<Alert> known; // firing both times
    QList<Alert> gone;  // firing then, not now
};
// Without `before`: everything that fires is fresh.
AlertDelta compare(const OperationalSummary *before, const OperationalSummary &now);

} // namespace holdfast
