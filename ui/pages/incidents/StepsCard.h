#pragma once

#include "widgets/Card.h"

namespace holdfast {

class ChoiceRow;
class TextLabel;
struct Incident;
struct Scenario;

/// The steps of the open incident with state, owner and time, one of them chosen. Until one is chosen by hand
/// it is the first that is not over, and again once that one is over.
class StepsCard : public Card
{
    Q_OBJECT

public:
    explicit StepsCard(QWidget *parent = nullptr);

    /// Null: the scenario is gone; its steps are shown by their ids.
    void showSteps(const Incident &incident, const Scenario *scenario);
    const QString &chosen() const { return m_chosen; }

signals:
    void stepChosen(const QString &step);

private:
    void keepChoice(const Incident &incident);

    QString m_incident;
    QString m_chosen;
    QString m_inHand;
    QWidget *m_list;
    TextLabel *m_standing;
    QList<ChoiceRow *> m_rows;
};

} // namespace holdfast
