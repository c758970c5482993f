#pragma once

#include "base/Path.h"
#include "plan/ReportFile.h"

#include <QWidget>

namespace holdfast {

class FindingPane;
class IncidentDesk;
class MessageBar;
class PastPane;
class RoomPane;
class WaitingPane;
class Workspace;

/// The room of the open incident; without one, the search for what is wrong. Beside both, those of the past.
class IncidentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// The wizard that was asked for is gone: what it has not begun is no step's any more.
    void forgetRun();
    /// While one of the signals below asks for the wizard of a step.
    bool isAskingForRun() const { return m_isAskingForRun; }

signals:
    void backupRequested();
    /// Of a backup that is to be chosen.
    void restoreRequested(const holdfast::Path &artefact);
    void revertRequested(const QString &operation);
    void verifyRequested();
    void validateRequested(const holdfast::Path &artefact);
    void operationRequested(const QString &operation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void showIncidents();
    void bringToFront(QWidget *front);
    void run(const QString &action);
    void askForRun(const QString &action);
    void askFolder(const QString &incident);
    void tellSaved(const ReportFiles &files);
    void tellFailure(const Error &error);

    Workspace &m_workspace;
    IncidentDesk *m_desk;
    bool m_past = false; ///< the list is in front
    bool m_isAskingForRun = false;
    QString m_shown; ///< the open incident that was shown last
    MessageBar *m_message;
    QWidget *m_front = nullptr;
    WaitingPane *m_wait;
    FindingPane *m_finding;
    RoomPane *m_room;
    PastPane *m_list;
};

} // namespace holdfast
