#pragma once

#include "models/Standing.h"

#include <QWidget>

class QPushButton;

namespace holdfast {

class TextLabel;

/// The one sentence that comes first, with its next step. Quiet while all is well, tinted when it is not.
class VerdictBanner : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    /// A change of the sentence's state is announced.
    void showVerdict(const VerdictWords &words);

signals:
    void nextStepTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateKind m_state = StateKind::Unknown;
    TextLabel *m_sentence;
    TextLabel *m_detail;
    QPushButton *m_button;
};

} // namespace holdfast
