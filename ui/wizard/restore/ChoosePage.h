#pragma once

#include "jobs/Workspace.h"
#include "wizard/restore/RestoreDraft.h"
#include "wizard/run/TaskPage.h"

namespace holdfast {

class Card;
class EmptyState;
class ErrorCard;
class OpeningBox;
class OutageLine;
class RestoreOptions;
class RowTable;
class SetModel;
class TextLabel;
class Values;

/// Which backup. Newest first; the newest that counts is selected. Those that cannot be restored stay in
/// sight and say why. Choosing another one forgets the plan of the former.
class ChoosePage : public TaskPage
{
    Q_OBJECT

public:
    ChoosePage(Workspace &workspace, RestoreDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    QString missing() const override;
    QWidget *firstFocus() override;
    void enter() override;

signals:
    /// Return or a double click on a set that can be chosen.
    void chosenAndGo();

protected:
    void retranslate() override;

private:
    void layOut();
    void read();
    void selectionChanged();
    void takeChoice();
    void takeOpening();
    void select(int row);
    void showParts();
    void showTableHeight();
    void showError();
    void showChosen();

    /// Who chose what is selected: a newer set takes the place of an automatic choice.
    enum class Choice
    {
        Automatic,
        ByHand
    };

    Workspace &m_workspace;
    RestoreDraft &m_draft;
    OutageLine *m_outage;
    Choice m_choice;
    bool m_filling = false; ///< the selection changes without the user's doing
    SetModel *m_model;
    TextLabel *m_reading;
    ErrorCard *m_error;
    EmptyState *m_empty;
    RowTable *m_table;
    Card *m_chosen;
    Values *m_values;
    OpeningBox *m_opening;
    RestoreOptions *m_options;
};

} // namespace holdfast
