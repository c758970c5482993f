#pragma once

#include "jobs/JobRunner.h"
#include "wizard/restore/RestoreDraft.h"
#include "wizard/run/TaskPage.h"

namespace holdfast {

class Card;
class CheckRows;
class RunStrip;

/// The proofs after the data has been replaced, each row turning as its result comes.
class VerifyPage : public TaskPage
{
    Q_OBJECT

public:
    explicit VerifyPage(const RestoreDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    bool canLeave() const override { return m_state != State::Running; }
    QWidget *firstFocus() override;

    /// From the start of the job on, so that nothing is missed.
    void follow(Job *job);

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
    void showRows();

    const RestoreDraft &m_draft;
    State m_state = State::Waiting;
    QStringList m_ids;     ///< the checks that this run will make
    QStringList m_running; ///< those at work
    QHash<QString, CheckResult> m_results;
    RunStrip *m_strip;
    Card *m_card;
    CheckRows *m_rows;
};

} // namespace holdfast
