#pragma once

#include "widgets/Card.h"

namespace holdfast {

class ChecklistRow;
class IncidentDesk;
class ReasonLine;
struct IncidentReport;

/// The checklist after an incident: what checks on record prove is ticked by itself, the rest by a person, or
/// it does not apply, with a reason.
class ChecklistCard : public Card
{
    Q_OBJECT

public:
    explicit ChecklistCard(IncidentDesk &desk, QWidget *parent = nullptr);

    void showReport(const IncidentReport &report);

signals:
    void recordAsked(const QString &operation);

private:
    void addRow();
    void act(const QString &item, const QString &action);

    IncidentDesk &m_desk;
    QList<ChecklistRow *> m_rows;
    QVBoxLayout *m_list;
    ReasonLine *m_reason;
    TextLabel *m_standing;
};

} // namespace holdfast
