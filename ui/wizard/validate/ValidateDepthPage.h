#pragma once

#include "jobs/Workspace.h"
#include "wizard/run/TaskPage.h"
#include "wizard/validate/ValidateDraft.h"

class QRadioButton;

namespace holdfast {

class Card;
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
    QWidget *firstFocus() override;

protected:
    void retranslate() override;

private:
    void addChoice(QRadioButton *button, TextLabel *hint);
    void showValues();

    Workspace &m_workspace;
    ValidateDraft &m_draft;
    Card *m_card;
    QRadioButton *m_readable;
    TextLabel *m_readableHint;
    QRadioButton *m_sealed;
    TextLabel *m_sealedHint;
    Card *m_setCard;
    Values *m_values;
};

} // namespace holdfast
