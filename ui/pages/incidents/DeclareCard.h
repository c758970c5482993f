#pragma once

#include "widgets/Card.h"

class QLineEdit;

namespace holdfast {

class BeganLine;
class ChoiceRow;
class IncidentDesk;
class PrimaryButton;
class TextLabel;
struct Scenario;

/// Which incident it is, the one that fits the facts first; when it began; and its declaration.
class DeclareCard : public Card
{
    Q_OBJECT

public:
    explicit DeclareCard(IncidentDesk &desk, QWidget *parent = nullptr);

    void retranslate();

private:
    QWidget *makeForm();
    /// All scenarios in the order in which they fit.
    QList<Scenario> inOrder() const;
    void showScenarios();
    void showMissing();
    void declare();
    void startAnew();

    IncidentDesk &m_desk;
    TextLabel *m_standing;
    QWidget *m_list;
    QList<ChoiceRow *> m_rows;
    QString m_chosen;
    bool m_chosenByHand = false; ///< else the one that fits best is
    BeganLine *m_began;
    TextLabel *m_noteLabel;
    QLineEdit *m_note;
    PrimaryButton *m_declare;
    TextLabel *m_missing;
};

} // namespace holdfast
