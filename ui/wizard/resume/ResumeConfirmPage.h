#pragma once

#include "jobs/Workspace.h"
#include "wizard/resume/ResumeDraft.h"
#include "wizard/run/TaskPage.h"

namespace holdfast {

class Card;
class TextLabel;
class TokenField;
class Values;

/// The typed confirmation where data will be exchanged. Return does nothing but say so; Escape leaves.
class ResumeConfirmPage : public TaskPage
{
    Q_OBJECT

public:
    ResumeConfirmPage(const Workspace &workspace, ResumeDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    QString missing() const override;
    QWidget *firstFocus() override;
    void enter() override;

signals:
    /// Return was pressed in a field.
    void returnPressed();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeMatch();
    void showTarget();
    QString target() const;

    const Workspace &m_workspace;
    ResumeDraft &m_draft;
    QString m_token;
    Card *m_targetCard;
    TextLabel *m_means;
    Values *m_target;
    Card *m_tokenCard;
    TokenField *m_field;
};

} // namespace holdfast
