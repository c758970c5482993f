#pragma once

#include "jobs/Workspace.h"
#include "wizard/resume/ResumeDraft.h"
#include "wizard/run/TaskPage.h"

namespace holdfast {

class Card;
class CheckRows;
class ErrorCard;
class OutcomeCard;
class TextLabel;
class Values;

/// How settling it ended: outcome and meaning, what is left to do now, time used since the declaration, every
/// check.
class ResumeDonePage : public TaskPage
{
    Q_OBJECT

public:
    ResumeDonePage(Workspace &workspace, const ResumeDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    void enter() override;

protected:
    void retranslate() override;

private:
    void showReport();
    void showError(const RunReport &report);
    void showNext(const RunReport &report);
    bool isSettled() const;

    Workspace &m_workspace;
    const ResumeDraft &m_draft;
    OutcomeCard *m_outcome;
    ErrorCard *m_error;
    Card *m_nextCard;
    TextLabel *m_next;
    Card *m_valuesCard;
    Values *m_values;
    Card *m_checksCard;
    CheckRows *m_checks;
};

} // namespace holdfast
