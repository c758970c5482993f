#pragma once

#include "wizard/restore/RestoreDraft.h"

#include <QWidget>

class QDateTimeEdit;
class QPushButton;

namespace holdfast {

class TextLabel;

/// "Outage declared at …", by the local clock, and a button for now. Never a time that is still to come.
class OutageLine : public QWidget
{
    Q_OBJECT

public:
    OutageLine(const Clock &clock, RestoreDraft &draft, QWidget *parent = nullptr);

    void retranslate();
    /// Shows what the draft says.
    void showDraft();

signals:
    /// The draft has another time.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const QDateTime &local);

    const Clock &m_clock;
    RestoreDraft &m_draft;
    TextLabel *m_label;
    QDateTimeEdit *m_time;
    TextLabel *m_offset;
    QPushButton *m_now;
};

} // namespace holdfast
