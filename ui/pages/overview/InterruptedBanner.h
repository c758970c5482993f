#pragma once

#include "jobs/Unsettled.h"
#include "theme/Tokens.h"

#include <QWidget>

class QPushButton;

namespace holdfast {

class PrimaryButton;
class TextLabel;

/// On top of everything while a restore or revert is unsettled: where it stopped, what the data is, what is
/// still in force, and the way to settle it. Hidden until shown.
class InterruptedBanner : public QWidget
{
    Q_OBJECT

public:
    explicit InterruptedBanner(QWidget *parent = nullptr);

    /// The newest of them; `others` are older ones. A change is announced.
    void showRun(const Unsettled &one, qsizetype others);

signals:
    void settleAsked(const QString &operation);
    void recordAsked(const QString &operation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();

    QString m_operation;
    StateKind m_state = StateKind::Warning;
    TextLabel *m_word;
    TextLabel *m_sentence;
    TextLabel *m_detail;
    PrimaryButton *m_settle;
    QPushButton *m_record;
};

} // namespace holdfast
