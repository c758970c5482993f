#pragma once

#include "wizard/run/TaskPage.h"
#include "wizard/validate/ValidateDraft.h"

namespace holdfast {

class Card;
class CheckRows;
class DepthChip;
class ErrorCard;
class OutcomeCard;
class Values;

/// What the validation found, row by row, and how far the backup is proven now.
class ValidateDonePage : public TaskPage
{
    Q_OBJECT

public:
    explicit ValidateDonePage(const ValidateDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    void enter() override;

protected:
    void retranslate() override;

private:
    void showError(const RunReport &report);

    const ValidateDraft &m_draft;
    OutcomeCard *m_outcome;
    ErrorCard *m_error;
    Card *m_card;
    DepthChip *m_depth;
    CheckRows *m_checks;
    Values *m_values;
};

} // namespace holdfast
