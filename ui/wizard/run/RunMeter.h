#pragma once

#include "plan/PlanRunner.h"

namespace holdfast {

/// How far a run is, as one share of the whole: it never goes back, and it is 1 only after finish().
class RunMeter
{
public:
    enum class Total
    {
        Known,
        Unknown ///< the step of the moment does not say how much there is
    };

    void start(const Plan &plan);
    void stepChanged(const QString &step, StepState state);
    void take(const Progress &progress);
    void finish() { m_share = 1; }

    double share() const { return m_share; }
    Total total() const { return m_total; }
    const QString &step() const { return m_step; }

private:
    void raiseTo(double share);

    QStringList m_steps;
    QString m_step;
    double m_before = 0; ///< weight of the steps that ended
    double m_whole = 1;
    double m_share = 0;
    Total m_total = Total::Unknown;
};

} // namespace holdfast
