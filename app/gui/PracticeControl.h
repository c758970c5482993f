#pragma once

#include "jobs/JobRunner.h"
#include "pages/settings/PracticeCard.h"
#include "wiring/Practice.h"

#include <QObject>

namespace holdfast {

/// Starts, stops and resets the practice environment off the GUI thread, and knows how it is.
class PracticeControl : public QObject
{
    Q_OBJECT

public:
    PracticeControl(JobRunner &jobs, PracticePlaces places, QObject *parent = nullptr);

    const PracticeStanding &standing() const { return m_standing; }

public slots:
    /// Only looks.
    void look();
    void start();
    void stop();
    /// Its data is new afterwards: resetDone() follows when it is.
    void reset();

signals:
    void standingChanged(const holdfast::PracticeStanding &standing);
    void resetDone();

private:
    using Operation = Result<PracticeState> (*)(const PracticePlaces &);
    void run(Operation operation, PracticeStanding::State meanwhile);
    void take(const Result<PracticeState> &state, PracticeStanding::State meanwhile);

    JobRunner &m_jobs;
    PracticePlaces m_places;
    PracticeStanding m_standing;
};

} // namespace holdfast
