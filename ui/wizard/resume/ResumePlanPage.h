#pragma once

#include "jobs/Workspace.h"
#include "wizard/resume/ResumeDraft.h"
#include "wizard/run/TaskPage.h"

namespace holdfast {

class Card;
class ErrorCard;
class PhaseProgress;
class PlanRows;
class TextLabel;
class Values;

/// What settling it will do, step by step; made on a worker when the page comes to the front. A refusal is
/// told with what can be done about it.
class ResumePlanPage : public TaskPage
{
    Q_OBJECT

public:
    ResumePlanPage(Workspace &workspace, ResumeDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    QString missing() const override;
    void enter() override;

signals:
    /// There is a plan, or the reason why there is none.
    void planned();

protected:
    void retranslate() override;

private:
    void make();
    void take(Result<Run> made);
    void showParts();
    void showError();
    void showPlan();

    Workspace &m_workspace;
    ResumeDraft &m_draft;
    int m_generation = 0;
    bool m_making = false;
    PhaseProgress *m_motion;
    ErrorCard *m_error;
    Card *m_meansCard;
    TextLabel *m_means;
    Card *m_stepsCard;
    PlanRows *m_steps;
    Card *m_proofCard;
    Values *m_proof;
};

} // namespace holdfast
