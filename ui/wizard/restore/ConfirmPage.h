#pragma once

#include "jobs/Workspace.h"
#include "wizard/restore/RestoreDraft.h"
#include "wizard/run/TaskPage.h"

class QLineEdit;

namespace holdfast {

class Card;
class TextLabel;
class TokenField;
class Values;

/// The typed confirmation of exactly this plan, beside what it will replace. Return does nothing but say so;
/// Escape leaves. A token typed for one plan never confirms another.
class ConfirmPage : public TaskPage
{
    Q_OBJECT

public:
    ConfirmPage(const Workspace &workspace, RestoreDraft &draft, QWidget *parent = nullptr);

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
    void layOut();
    void takeMatch();
    void showTarget();

    const Workspace &m_workspace;
    RestoreDraft &m_draft;
    QString m_token;
    Card *m_targetCard;
    Values *m_target;
    Card *m_tokenCard;
    TokenField *m_field;
    Card *m_reasonCard;
    QLineEdit *m_reason;
    TextLabel *m_reasonHint;
};

} // namespace holdfast
