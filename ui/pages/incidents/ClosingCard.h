#pragma once

#include "widgets/Card.h"

class QPushButton;

namespace holdfast {

class FactsPanel;
class IncidentDesk;
class PrimaryButton;
struct IncidentReport;

/// The report of the open incident and its end: what still stands against closing it is said beside the
/// button.
class ClosingCard : public Card
{
    Q_OBJECT

public:
    explicit ClosingCard(IncidentDesk &desk, QWidget *parent = nullptr);

    void showReport(const IncidentReport &report);

signals:
    void reportAsked();

private:
    void close();

    IncidentDesk &m_desk;
    QStringList m_open; ///< what is missing, as it is said
    FactsPanel *m_facts;
    QPushButton *m_save;
    PrimaryButton *m_close;
    TextLabel *m_missing;
};

} // namespace holdfast
