#pragma once

#include "plan/Resume.h"

#include <QWidget>

class QRadioButton;

namespace holdfast {

class Card;
class StateChip;
class TextLabel;

/// Go on or back, each with what comes of it. The one that loses nothing is marked; where no such one is
/// known, it says so, and none is chosen for the operator.
class SettleChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SettleChoice(QWidget *parent = nullptr);

    /// In the language of the moment; a null `choice` leaves both open.
    void showRun(const Interrupted &one, std::optional<Settle> choice);
    QWidget *firstFocus() const;

signals:
    void chosen(holdfast::Settle settle);

private:
    struct Way
    {
        QRadioButton *button;
        StateChip *safe;
        TextLabel *consequence;
    };

    Way addWay(const QString &name, Settle settle);
    void showWay(const Way &way, const Interrupted &one, Settle settle);

    Card *m_card;
    TextLabel *m_unknown;
    Way m_continue;
    Way m_undo;
};

} // namespace holdfast
