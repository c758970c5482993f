#pragma once

#include "wizard/restore/RestoreDraft.h"
#include "wizard/run/TaskPage.h"

class QPushButton;

namespace holdfast {

class Card;
class CheckRows;
class ErrorCard;
class OutcomeCard;
class TextLabel;
class Values;

/// How it ended: outcome and meaning, time against the objective, what the data is now, what is kept
/// and until when, every check. After a failure the card says what to do next.
class RestoreDonePage : public TaskPage
{
    Q_OBJECT

public:
    explicit RestoreDonePage(const RestoreDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    void enter() override;

protected:
    void retranslate() override;

private:
    void showKept(const RunReport &report);
    void showValues(const RunReport &report);
    void showChecks(const RunReport &report);
    void showError(const RunReport &report);
    void offer(ErrorCard &card, const RunReport &report) const;
    QString timeUsed() const;

    const RestoreDraft &m_draft;
    OutcomeCard *m_outcome;
    ErrorCard *m_error;
    Card *m_valuesCard;
    Values *m_values;
    Card *m_keptCard;
    TextLabel *m_keptNote;
    Values *m_kept;
    Card *m_checksCard;
    CheckRows *m_checks;
    QPushButton *m_verify;
};

} // namespace holdfast
