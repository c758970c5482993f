#pragma once

#include "widgets/Card.h"

class QPushButton;

namespace holdfast {

class CheckRows;
class IncidentDesk;
class TextLabel;

/// "What is wrong?": asks the program to look, and shows each fact as it comes.
class CauseCard : public Card
{
    Q_OBJECT

public:
    explicit CauseCard(IncidentDesk &desk, QWidget *parent = nullptr);

    QPushButton *button() const { return m_look; }
    void retranslate();

private:
    void showFacts();

    IncidentDesk &m_desk;
    TextLabel *m_intro;
    QPushButton *m_look;
    TextLabel *m_standing;
    CheckRows *m_rows;
};

} // namespace holdfast
