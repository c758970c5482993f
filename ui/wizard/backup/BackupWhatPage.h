#pragma once

#include "jobs/Workspace.h"
#include "wizard/backup/BackupDraft.h"
#include "wizard/run/TaskPage.h"

class QCheckBox;
class QLineEdit;

namespace holdfast {

class Card;
class ErrorCard;
class PlanRows;
class TextLabel;
class Values;

/// What will be copied, and where to; a label to find it by; whether the runtime files
/// go with it. Asks for the plan when it comes to the front.
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
    void takeRuntime();
    QString runtimeText() const;
    void takePlan(const Result<Plan> &plan);
    void showValues();
    void showError();

    Workspace &m_workspace;
    BackupDraft &m_draft;
    int m_generation = 0;
    ErrorCard *m_error;
    Card *m_what;
    Values *m_values;
    TextLabel *m_labelName;
    QLineEdit *m_label;
    TextLabel *m_labelHint;
    QCheckBox *m_runtime;
    TextLabel *m_runtimeHint;
    Card *m_steps;
    PlanRows *m_rows;
};

} // namespace holdfast
