#pragma once

#include "jobs/Workspace.h"
#include "wizard/resume/ResumeDraft.h"
#include "wizard/run/TaskPage.h"

class QPushButton;

namespace holdfast {

class Card;
class EmptyState;
class ErrorCard;
class OpeningBox;
class SettleChoice;
class StateChip;
class TextLabel;
class Values;

/// What happened: where the run stopped, what the data is now, what is still in force; and the two ways to
/// settle it. The database is asked anew each time the page comes to the front.
class WhatPage : public TaskPage
{
    Q_OBJECT

public:
    WhatPage(Workspace &workspace, ResumeDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    QString missing() const override;
    QWidget *firstFocus() override;
    void enter() override;

signals:
    /// The database has answered.
    void looked();

protected:
    void retranslate() override;

private:
    void layOut();
    void look();
    void take(const Result<QList<Unsettled>> &found);
    void takeFocus();
    void takeChoice(Settle settle);
    void showOpening();
    void takeOpening();
    void showParts();
    void showError();
    void showRun();
    const BackupSet *setToOpen() const;

    Workspace &m_workspace;
    ResumeDraft &m_draft;
    int m_generation = 0;
    TextLabel *m_looking;
    ErrorCard *m_error;
    EmptyState *m_nothing;
    Card *m_happened;
    StateChip *m_state;
    TextLabel *m_now;
    Values *m_values;
    QPushButton *m_record;
    SettleChoice *m_choice;
    OpeningBox *m_opening;
    Card *m_moreCard;
    Values *m_more;
};

} // namespace holdfast
