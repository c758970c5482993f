#pragma once

#include "model/Plan.h"

#include <QWidget>

class QVBoxLayout;

namespace holdfast {

/// The steps of a plan in order, numbered: what is done, what that changes, how it is undone.
class PlanRows : public QWidget
{
    Q_OBJECT

public:
    explicit PlanRows(QWidget *parent = nullptr);

    /// Replaces all rows, in the language of the moment.
    void setPlan(const Plan &plan);

private:
    QWidget *makeRow(const PlanRow &row, qsizetype number) const;

    QVBoxLayout *m_rows;
};

} // namespace holdfast
