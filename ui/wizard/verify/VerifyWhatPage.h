#pragma once

#include "wizard/run/TaskPage.h"
#include "wizard/verify/VerifyDraft.h"

class QCheckBox;

namespace holdfast {

class Card;
class EmptyState;
class TextLabel;

/// Which checks are to be made: all that are configured, unless one is unticked.
class VerifyWhatPage : public TaskPage
{
    Q_OBJECT

public:
    explicit VerifyWhatPage(VerifyDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    QString missing() const override;

protected:
    void retranslate() override;

private:
    struct Line
    {
        QString id;
        QCheckBox *box;
        TextLabel *sentence;
    };

    void add(const QString &id);
    void takeTicks();

    VerifyDraft &m_draft;
    EmptyState *m_none;
    Card *m_card;
    QList<Line> m_lines;
};

} // namespace holdfast
