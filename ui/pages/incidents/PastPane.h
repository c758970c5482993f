#pragma once

#include <QWidget>

class QPushButton;

namespace holdfast {

class IncidentDesk;
class IncidentsModel;
class ListPane;

/// All incidents of the environment, with the details of the selected one.
class PastPane : public QWidget
{
    Q_OBJECT

public:
    explicit PastPane(IncidentDesk &desk, QWidget *parent = nullptr);

    void showIncidents();
    void retranslate();

signals:
    void backAsked();
    void reportAsked(const QString &incident);

private:
    void showDetail(int row);

    IncidentDesk &m_desk;
    IncidentsModel *m_model;
    ListPane *m_pane;
    QPushButton *m_back;
};

} // namespace holdfast
