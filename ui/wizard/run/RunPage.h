#pragma once

#include "wizard/run/RunStrip.h"
#include "wizard/run/TaskPage.h"

#include <QHash>

namespace holdfast {

class Card;
class StepList;

/// The page of any run: its steps, one bar, what has been changed so far, and the way to cancel. It cannot be
/// left backwards while something runs; the window can show other pages meanwhile.
class RunPage : public TaskPage
{
    Q_OBJECT

public:
    explicit RunPage(const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    bool canLeave() const override { return m_state != State::Running; }
    QWidget *firstFocus() override { return this; }

    /// Shows the steps before the job exists.
    void expect(const Plan &plan);
    void follow(Job *job);
    /// Nothing came of it: there was no job.
    void giveUp() { m_state = State::Ended; }

protected:
    void retranslate() override;

private:
    enum class State
    {
        Waiting,
        Running,
        Ended
    };

    void stepChanged(const QString &step, StepState state);

    const Clock &m_clock;
    Plan m_plan;
    State m_state = State::Waiting;
    QHash<QString, std::chrono::milliseconds> m_started;
    RunStrip *m_strip;
    Card *m_card;
    StepList *m_steps = nullptr;
};

} // namespace holdfast
