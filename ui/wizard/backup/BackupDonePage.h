#pragma once

#include "wizard/backup/BackupDraft.h"
#include "wizard/run/TaskPage.h"

namespace holdfast {

class Card;
class DepthChip;
class ErrorCard;
class OutcomeCard;
class TextLabel;
class Values;

/// How the backup ended: its place, size and proven depth, or what failed.
class BackupDonePage : public TaskPage
{
    Q_OBJECT

public:
    explicit BackupDonePage(const BackupDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    void enter() override;

protected:
    void retranslate() override;

private:
    void showValues(const RunReport &report);
    void showError(const RunReport &report);

    const BackupDraft &m_draft;
    OutcomeCard *m_outcome;
    ErrorCard *m_error;
    Card *m_card;
    Values *m_values;
    DepthChip *m_depth;
    TextLabel *m_next;
};

} // namespace holdfast
