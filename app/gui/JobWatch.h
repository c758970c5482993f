#pragma once

#include "jobs/JobRunner.h"
#include "model/Projection.h"
#include "wizard/run/RunMeter.h"

#include <QPointer>
#include <QTimer>

namespace holdfast {

class MainWindow;
class Workspace;

/// Shows the running job at the bottom of the window while its own wizard is not in front, and says in a
/// message how it ended. Asks the job ten times a second, and only while it runs.
class JobWatch : public QObject
{
    Q_OBJECT

public:
    JobWatch(MainWindow &window, Workspace &workspace, QObject *parent = nullptr);

signals:
    void recordRequested(const QString &operation);
    void settleRequested(const QString &operation);

private:
    void follow(Job *job);
    void show();
    void showClock();
    void act(const QString &action);
    void tell(const RunReport &report);
    bool tellLeft(const Plan &plan, const RunReport &report);
    bool isWizardInFront() const;

    MainWindow &m_window;
    Workspace &m_workspace;
    QPointer<Job> m_job;
    RunMeter m_meter;
    QTimer m_timer;
    Budget m_warned = Budget::Unknown; ///< the worst that was said about the time allowed
    QString m_told;                    ///< operation that the message is about
};

} // namespace holdfast
