#pragma once

#include "model/Incident.h"

#include <QWidget>

namespace holdfast {

class PrimaryButton;
class TextLabel;

/// On the overview while an incident is open: what it is, since when, and the way to its room. Hidden until
/// shown.
class IncidentBanner : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentBanner(QWidget *parent = nullptr);

    /// Null hides it. A new one is announced.
    void showIncident(const Incident *incident);

signals:
    void roomAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    TextLabel *m_word;
    TextLabel *m_sentence;
    TextLabel *m_detail;
    PrimaryButton *m_go;
};

} // namespace holdfast
