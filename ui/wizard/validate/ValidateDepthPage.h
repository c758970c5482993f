#pragma once

#include "jobs/Workspace.h"
#include "wizard/run/TaskPage.h"
#include "wizard/validate/ValidateDraft.h"

class QRadioButton;

namespace holdfast {

class Card;
class OpeningBox;
class TextLabel;
class Values;

/// How far the backup is to be proven.
class ValidateDepthPage : public TaskPage
{
    Q_OBJECT

public:
    ValidateDepthPage(Workspace &workspace, ValidateDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    QString missing() const override;
    QWidget *firstFocus() override;

protected:
    void retranslate() override;

private:
    void addChoice(QRadioButton *button, TextLabel *hint);
    Depth chosenDepth() const;
    QString readableHint() const;
    QString restoredHint() const;
    void takeDepth();
    void takeOpening();
    void showSet();
    const BackupSet *chosenSet() const;
    void showValues();

    Workspace &m_workspace;
    ValidateDraft &m_draft;
    Card *m_card;
    QRadioButton *m_restored;
    TextLabel *m_restoredHint;
    QRadioButton *m_readable;
    TextLabel *m_readableHint;
    QRadioButton *m_sealed;
    TextLabel *m_sealedHint;
    OpeningBox *m_opening;
    Card *m_setCard;
    Values *m_values;
};

} // namespace holdfast
