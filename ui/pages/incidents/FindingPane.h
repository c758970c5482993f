#pragma once

#include <QWidget>

class QPushButton;

namespace holdfast {

class CauseCard;
class DeclareCard;
class IncidentDesk;
class MessageBar;

/// While no incident is open: what is wrong, which incident it is, and its declaration.
class FindingPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingPane(IncidentDesk &desk, QWidget *parent = nullptr);

    /// Scenario files that are wrong are named.
    void showFaulty();
    void retranslate();

signals:
    void pastAsked();

private:
    IncidentDesk &m_desk;
    QString m_told;
    MessageBar *m_faulty;
    CauseCard *m_cause;
    DeclareCard *m_declare;
    QPushButton *m_past;
};

} // namespace holdfast
