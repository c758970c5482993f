#pragma once

#include "plan/Incidents.h"
#include "widgets/Card.h"

class QScrollArea;

namespace holdfast {

/// What happened, newest last. It scrolls by itself and stays at its end unless it was scrolled back.
class TimelineCard : public Card
{
    Q_OBJECT

public:
    explicit TimelineCard(QWidget *parent = nullptr);

    /// `scenario` gives the titles of steps.
    void showEntries(const QList<TimelineEntry> &entries, const Scenario &scenario);

private:
    void addRow(const TimelineEntry &entry, const QString &sentence);

    QList<TimelineEntry> m_entries;
    QStringList m_texts;
    bool m_follows = true;
    QScrollArea *m_pane;
    QVBoxLayout *m_rows;
};

} // namespace holdfast
