#pragma once

#include "models/Standing.h"
#include "widgets/Card.h"

namespace holdfast {

class AgeBar;
class DepthChip;
class Figure;

/// The newest valid backup: its age against the objective, and how far it is proven.
class AgeCard : public Card
{
    Q_OBJECT

public:
    explicit AgeCard(QWidget *parent = nullptr);

    /// Words and numbers of the moment; without a newest backup the bar is empty and the figures say so.
    void showStanding(const Standing &standing, const StandingInput &input);

private:
    AgeBar *m_bar;
    Figure *m_taken;
    Figure *m_left;
    Figure *m_proven;
    Figure *m_rows;
    DepthChip *m_depth;
};

} // namespace holdfast
