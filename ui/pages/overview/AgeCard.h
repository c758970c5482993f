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

    /// Words and numbers of the moment; without a newest backup there is the empty bar alone.
    void showStanding(const AgeStanding &standing, const StandingInput &input);

private:
    AgeBar *m_bar;
    QWidget *m_figures;
    Figure *m_taken;
    Figure *m_left;
    Figure *m_proven;
    Figure *m_rows;
    DepthChip *m_depth;
};

} // namespace holdfast
