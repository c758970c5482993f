#pragma once

#include "jobs/Workspace.h"
#include "wizard/backup/BackupDraft.h"
#include "wizard/run/TaskPage.h"

class QLineEdit;

namespace holdfast {

class Card;
class ErrorCard;
class PlanRows;
class TextLabel;
class Values;

/// What will be copied, and where to; a label to find it by. Asks for the plan when it comes to the front.
class BackupWhatPage : public TaskPage
{
    Q_OBJECT

public:
    BackupWhatPage(Workspace &workspace, BackupDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    void enter() override;
    QString missing() const override;
    QWidget *firstFocus() override;

    /// Makes the plan again after something was mended.
    void prepare();

protected:
    void retranslate() override;

private:
    void layOut();
    void takePlan(const Result<Plan> &plan);
    void showValues();
    void showError();

    Workspace &m_workspace;
    BackupDraft &m_draft;
    ErrorCard *m_error;
    Card *m_what;
    Values *m_values;
    TextLabel *m_labelName;
    QLineEdit *m_label;
    TextLabel *m_labelHint;
    Card *m_steps;
    PlanRows *m_rows;
};

} // namespace holdfast
