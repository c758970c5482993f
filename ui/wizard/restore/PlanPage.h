#pragma once

#include "wizard/restore/RestoreDraft.h"
#include "wizard/run/TaskPage.h"

namespace holdfast {

class Card;
class PlanRows;
class TextLabel;
class Values;

/// What exactly will happen: consequences in plain words, how long that took before, all steps in order, the
/// hash that the confirmation is bound to, and the command line that does the same.
class PlanPage : public TaskPage
{
    Q_OBJECT

public:
    explicit PlanPage(const RestoreDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    QString missing() const override;
    void enter() override;
    /// The draft knows more or less about how long it will take.
    void showExpected();

protected:
    void retranslate() override;

private:
    const RestoreDraft &m_draft;
    Card *m_meansCard;
    TextLabel *m_means;
    TextLabel *m_expected;
    Card *m_stepsCard;
    PlanRows *m_steps;
    Card *m_proofCard;
    Values *m_proof;
};

} // namespace holdfast
