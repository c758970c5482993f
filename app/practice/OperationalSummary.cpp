#include "practice/OperationalSummary.h"

#include <QJsonArray>

#include <cmath>

namespace holdfast::practice {

namespace {

struct AlertRule
{
    const char *code;
    const char *severity;
    bool firing;
    const char *measure;
    double observed;
    double threshold;
};

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

QJsonObject alert(const AlertRule &rule, const QString &window)
{
    const QString measure = QString::fromLatin1(rule.measure);
    const QString message = QStringLiteral("%1 is %2, threshold %3, window %4")
                                .arg(measure)
                                .arg(rounded(rule.observed))
                                .arg(rule.threshold)
                                .arg(window);
    return {{QStringLiteral("code"), QString::fromLatin1(rule.code)},
            {QStringLiteral("severity"), QString::fromLatin1(rule.severity)},
            {QStringLiteral("status"), rule.firing ? QStringLiteral("firing") : QStringLiteral("ok")},
            {QStringLiteral("message"), message},
            {QStringLiteral("context"), QJsonObject{{measure, rounded(rule.observed)},
                                                    {QStringLiteral("threshold"), rule.threshold},
                                                    {QStringLiteral("window"), window}}}};
}

QJsonArray alerts(const QString &window, const OperationalFigures &figures)
{
    const double availability = figures.availabilityPercent();
    const double errorRate = figures.serverErrorRate();
    const auto quota = static_cast<double>(figures.quotaExceeded);
    const auto privacy = static_cast<double>(figures.privacyFailures);
    const auto partners = static_cast<double>(figures.partnerAuthFailures);
    const AlertRule rules[] = {
        {"availability_degraded", "critical", availability < 99, "availability_percent", availability, 99},
        {"error_rate_5xx_high", "high", errorRate > 2, "error_5xx_rate", errorRate, 2},
        {"latency_p95_high", "medium", figures.p95LatencyMs > 1200, "p95_latency_ms", figures.p95LatencyMs,
         1200},
        {"quota_exceeded_spike", "medium", quota >= 25, "quota_exceeded_total", quota, 25},
        {"privacy_failures_detected", "high", privacy > 0, "privacy_failures_total", privacy, 0},
        {"b2b_auth_failures_spike", "medium", partners >= 10, "b2b_auth_failures_total", partners, 10},
    };
    QJsonArray list;
    for (const AlertRule &rule : rules)
        list.append(alert(rule, window));
    return list;
}

} // namespace

double OperationalFigures::serverErrorRate() const
{
    return requests == 0 ? 0 : 100.0 * static_cast<double>(serverErrors) / static_cast<double>(requests);
}

double OperationalFigures::availabilityPercent() const
{
    return 100.0 - serverErrorRate();
}

OperationalFigures usualFigures(const QString &window)
{
    if (window == QLatin1String("24h"))
        return {41872, 1204, 19, 412.5, 17, 0, 3};
    return {1830, 52, 1, 387.25, 2, 0, 0};
}

OperationalFigures failingFigures(const QString &window)
{
    OperationalFigures figures = usualFigures(window);
    figures.serverErrors = figures.requests * 16 / 1000;
    figures.p95LatencyMs = 980;
    return figures;
}

QJsonObject operationalSummary(const QString &window, const OperationalFigures &figures)
{
    return {{QStringLiteral("window"), window},
            {QStringLiteral("aggregation_scope"), QStringLiteral("instance_local")},
            {QStringLiteral("requests_total"), figures.requests},
            {QStringLiteral("errors_4xx_total"), figures.clientErrors},
            {QStringLiteral("errors_5xx_total"), figures.serverErrors},
            {QStringLiteral("error_5xx_rate"), rounded(figures.serverErrorRate())},
            {QStringLiteral("availability_percent"), rounded(figures.availabilityPercent())},
            {QStringLiteral("p95_latency_ms"), figures.p95LatencyMs},
            {QStringLiteral("quota_exceeded_total"), figures.quotaExceeded},
            {QStringLiteral("privacy_failures_total"), figures.privacyFailures},
            {QStringLiteral("b2b_auth_failures_total"), figures.partnerAuthFailures},
            {QStringLiteral("alerts"), alerts(window, figures)}};
}

} // namespace holdfast::practice
