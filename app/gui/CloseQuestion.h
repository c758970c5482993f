#pragma once

#include "jobs/JobRunner.h"

#include <QObject>

namespace holdfast {

class MainWindow;

/// Closing the window while something runs asks what to do, in the window itself: nothing is ever killed half
/// way.
class CloseQuestion : public QObject
{
    Q_OBJECT

public:
    CloseQuestion(MainWindow &window, JobRunner &jobs, QObject *parent = nullptr);

private:
    enum class Leaving
    {
        No,
        WhenDone,
        AfterCancel
    };

    bool mayClose();
    void ask();
    void answer(const QString &action);
    void goOn(const RunReport &report);

    MainWindow &m_window;
    JobRunner &m_jobs;
    Leaving m_leaving = Leaving::No;
};

} // namespace holdfast
