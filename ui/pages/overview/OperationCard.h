#pragma once

#include "models/History.h"
#include "widgets/Card.h"

class QPushButton;

namespace holdfast {

class Figure;
class StateChip;

/// What was done last, and how it ended.
class OperationCard : public Card
{
    Q_OBJECT

public:
    explicit OperationCard(QWidget *parent = nullptr);

    /// `operation` is null when nothing is on record.
    void showOperation(const OperationSummary *operation, const QDateTime &now);

signals:
    void showAsked(const QString &operation);

private:
    Figure *m_what;
    StateChip *m_outcome;
    QPushButton *m_show;
    QString m_id;
};

} // namespace holdfast
