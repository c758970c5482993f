#pragma once

#include "jobs/Workspace.h"
#include "model/OutageClock.h"
#include "model/Projection.h"

#include <QPointer>

namespace holdfast {

/// The time of one job: since its outage was declared, and when it will probably end. There is one for each
/// job, which owns it. It learns of the job's steps by itself and reads the newest progress when it is asked.
class RunClock : public QObject
{
    Q_OBJECT

public:
    struct Reading
    {
        std::chrono::milliseconds used{0}; ///< since the outage was declared
        std::optional<TimeRange> left;
        Budget budget = Budget::Unknown;
        QString likelyEnd; ///< "03:41–03:48 UTC+1"; empty while it is not known
        std::optional<std::chrono::milliseconds> stalled;
        double rate = 0; ///< per second, of what the phase counts; 0: not known
    };

    /// That of the job; made when it has none yet, and then earlier runs are read off this thread.
    static RunClock *of(Job &job, const Workspace &workspace);
    /// Null when nobody asked for one with a workspace.
    static RunClock *of(const Job &job);

    Reading read();

private:
    RunClock(Job &job, const Workspace &workspace);
    void stepChanged(const QString &step, StepState state);

    Job &m_job; ///< its parent
    const Clock &m_clock;
    std::chrono::minutes m_budget;
    OutageClock m_outage;
    Forecast m_forecast;
};

/// "The 60 minutes will probably be missed: likely end …" and whether they may or will be, for a message;
/// empty when there is nothing to say.
QString budgetTitle(Budget state, std::chrono::minutes budget);
QString budgetWords(const RunClock::Reading &reading);

} // namespace holdfast
