#pragma once

#include "plan/PlanRunner.h"
#include "theme/Tokens.h"

#include <QWidget>

#include <optional>

namespace holdfast {

class Card;
class StateChip;
class TextLabel;

/// How a run ended: the outcome word of the closed list with its meaning, and what deviated. Nothing but the
/// word itself says that it went well.
class OutcomeCard : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeCard(QWidget *parent = nullptr);

    void showReport(const RunReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<RunReport> m_report;
    StateChip *m_chip;
    TextLabel *m_meaning;
    TextLabel *m_deviations;
};

/// How an outcome looks.
StateKind kindOf(Outcome outcome);

} // namespace holdfast
