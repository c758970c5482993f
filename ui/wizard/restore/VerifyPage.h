#pragma once

#include "jobs/Workspace.h"
#include "wizard/restore/RestoreDraft.h"
#include "wizard/run/TaskPage.h"

namespace holdfast {

class Card;
class RunStrip;
class Verification;
class VerifyRows;

/// The proofs after the data has been replaced, each row turning as its result comes. When the run has ended,
/// what did not pass can be checked again, or let pass by name.
class VerifyPage : public TaskPage
{
    Q_OBJECT

public:
    VerifyPage(Workspace &workspace, const RestoreDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    bool canLeave() const override;
    QWidget *firstFocus() override;

    /// From the start of the job on, so that nothing is missed.
    void follow(Job *job);
    /// That run has ended.
    void finish();
    /// Whether a check failed that can be made again. Of a run that has ended.
    bool asksForMore() const;
    /// Of all checks: those of the run, and what was made again since.
    const Verification &verification() const { return *m_verification; }

signals:
    /// A check that was made again has its result, or none because of an error.
    void checkedAgain(const holdfast::RunReport &report);

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
    QString endWords() const;

    const RestoreDraft &m_draft;
    State m_state = State::Waiting;
    Verification *m_verification;
    Card *m_stripCard;
    RunStrip *m_strip;
    Card *m_card;
    VerifyRows *m_rows;
};

} // namespace holdfast
