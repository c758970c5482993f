#pragma once

#include "jobs/JobRunner.h"
#include "wizard/run/RunMeter.h"
#include "wizard/run/RunWords.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace holdfast {

class PhaseProgress;
class TextLabel;

/// A run as it goes: one bar for the whole, how much and what is at work, whether anything still moves, what
/// has been changed so far, and the cancel button with what cancelling would leave now. Asks the job ten
/// times a second while it runs and the strip is seen. Leaving or deleting the strip does nothing to the job.
class RunStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RunStrip(QWidget *parent = nullptr);

    /// Before there is a job: an empty bar, and nothing to cancel.
    void expect(const Plan &plan);
    void follow(Job *job);
    QString changedSoFar() const;

signals:
    /// The sentence about the data changed.
    void dataNowChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeCancelRow();
    void stepChanged(const QString &step, StepState state, const Phrase &note);
    void finished(const RunReport &report);
    void cancel();
    void poll();
    void showWords();
    void showProgress(const Progress &progress);
    void showStalled(const std::optional<std::chrono::milliseconds> &since);

    QPointer<Job> m_job;
    Plan m_plan;
    RunMeter m_meter;
    QTimer m_timer;
    DataNow m_data = DataNow::Untouched;
    Phrase m_note;
    bool m_stalled = false;
    PhaseProgress *m_bar;
    TextLabel *m_changed;
    QPushButton *m_cancel;
    TextLabel *m_leaves;
};

} // namespace holdfast
