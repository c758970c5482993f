#pragma once

#include "base/Error.h"
#include "widgets/Card.h"

#include <optional>

class QPushButton;

namespace holdfast {

class StateChip;
class TextLabel;

/// How the practice environment is, as far as it is known.
struct PracticeStanding
{
    enum class State
    {
        Unknown,
        Stopped,
        Running,
        Starting,
        Stopping,
        Resetting
    };

    State state = State::Unknown;
    QString url;                ///< of its application; may be empty
    std::optional<Error> error; ///< why the last wish could not be fulfilled
};

/// State of the practice environment, and start, stop and reset. It only asks; whoever listens does it.
class PracticeCard : public Card
{
    Q_OBJECT

public:
    explicit PracticeCard(QWidget *parent = nullptr);

    void showStanding(const PracticeStanding &standing);

signals:
    void startAsked();
    void stopAsked();
    void resetAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString stateWord() const;

    PracticeStanding m_standing;
    TextLabel *m_about;
    StateChip *m_state;
    TextLabel *m_url;
    TextLabel *m_error;
    TextLabel *m_resetNote;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_reset;
};

} // namespace holdfast
