#pragma once

#include "wizard/run/TaskPage.h"

namespace holdfast {

class Card;
class ErrorCard;
class OutcomeCard;
class RunStrip;
class Verification;
class VerifyRows;

/// The checks as they are made, row by row, and at the end what they come to. It cannot be left backwards
/// while something runs.
class VerifyResultPage : public TaskPage
{
    Q_OBJECT

public:
    explicit VerifyResultPage(Verification &verification, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    bool canLeave() const override;
    QWidget *firstFocus() override;
    void enter() override { retranslate(); }

protected:
    void retranslate() override;

private:
    void showEnd();
    void showParts();
    void showError();
    QString failedTitles() const;

    Verification &m_verification;
    Card *m_stripCard;
    RunStrip *m_strip;
    OutcomeCard *m_outcome;
    ErrorCard *m_error;
    Card *m_rowsCard;
    VerifyRows *m_rows;
};

} // namespace holdfast
