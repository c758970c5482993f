#pragma once

#include "model/Environment.h"
#include "store/Journal.h"
#include "widgets/Card.h"

namespace holdfast {

class AgeBar;
class Figure;

/// The last restore that ended verified: what was really proven, and how long it took against the objective.
class RestoreCard : public Card
{
    Q_OBJECT

public:
    explicit RestoreCard(QWidget *parent = nullptr);

    /// `restore` is null when there was none.
    void showRestore(const OperationSummary *restore, const Environment &environment, const QDateTime &now);

private:
    Figure *m_when;
    AgeBar *m_duration;
};

} // namespace holdfast
