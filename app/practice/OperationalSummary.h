#pragma once

#include <QJsonObject>
#include <QString>

namespace holdfast::practice {

// The measures behind GET /v1/ops/monitoring/operational-summary, made up but consistent with each other.
struct OperationalFigures
{
    qint64 requests = 0;
    qint64 clientErrors = 0;
    qint64 serverErrors = 0;
    double p95LatencyMs = 0;
    qint64 quotaExceeded = 0;
    qint64 privacyFailures = 0;
    qint64 partnerAuthFailures = 0;

    double serverErrorRate() const;     // percent
    double availabilityPercent() const; // 100 when nothing was asked
};

// The figures of a service that is well, and of one that is losing requests, over "1h" or "24h".
OperationalFigures usualFigures(const QString &window);
OperationalFigures failingFigures(const QString &window);

// The "data" object; all six known alerts are listed, each "firing" or "ok".
QJsonObject operationalSummary(const QString &window, const OperationalFigures &figures);

} // namespace holdfast::practice
