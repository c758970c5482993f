#pragma once

#include "model/OutageClock.h"
#include "plan/IncidentReport.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace holdfast {

class RtoClock;
class TextLabel;

/// What the open incident is, since when, by whom, and how much of the time for recovery is used. The clock
/// stands once the service is back.
class RoomHead : public QWidget
{
    Q_OBJECT

public:
    explicit RoomHead(const Clock &clock, QWidget *parent = nullptr);

    void showReport(const IncidentReport &report);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();

    const Clock &m_clock;
    QString m_letter;
    std::optional<OutageClock> m_outage;
    std::optional<std::chrono::milliseconds> m_recovery;
    std::chrono::minutes m_budget{60};
    TextLabel *m_title;
    TextLabel *m_facts;
    RtoClock *m_rto;
    TextLabel *m_back;
    QTimer m_timer;
};

} // namespace holdfast
