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
    /// Second: something more urgent stands above it and has the page's one primary button.
    enum class Rank
    {
        First,
        Second
    };

    explicit VerdictBanner(QWidget *parent = nullptr);

    /// A change of the sentence's state is announced.
    void showVerdict(const VerdictWords &words);
    void setRank(Rank rank);

signals:
    void nextStepTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showRole();

    Rank m_rank = Rank::First;
    StateKind m_state = StateKind::Unknown;
    TextLabel *m_sentence;
    TextLabel *m_detail;
    QPushButton *m_button;
};

} // namespace holdfast
