#pragma once

#include <QWidget>

class QPushButton;

namespace holdfast {

class ChecklistCard;
class ClosingCard;
class IncidentDesk;
class NoteLine;
class RoomHead;
class RootCauseCard;
class StepCard;
class StepsCard;
class TimelineCard;

/// The room of the open incident. All that it shows is read from the journal; only what somebody is typing is
/// its own.
class RoomPane : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPane(IncidentDesk &desk, QWidget *parent = nullptr);

    void showIncident();

signals:
    void runAsked(const QString &action);
    void recordAsked(const QString &operation);
    void reportAsked();
    void pastAsked();

private:
    QWidget *makeBar();
    void connectParts();

    IncidentDesk &m_desk;
    RoomHead *m_head;
    NoteLine *m_note;
    QPushButton *m_past;
    StepsCard *m_steps;
    StepCard *m_step;
    TimelineCard *m_timeline;
    ChecklistCard *m_checklist;
    RootCauseCard *m_cause;
    ClosingCard *m_closing;
};

} // namespace holdfast
