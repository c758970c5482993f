#pragma once

#include "base/Path.h"
#include "jobs/Workspace.h"
#include "models/History.h"
#include "models/Standing.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace holdfast {

class AgeCard;
class ErrorCard;
class IncidentBanner;
class InterruptedBanner;
class MessageBar;
class OperationCard;
class RestoreCard;
class ServiceCard;
class SizeCard;
class TextLabel;
class VerdictBanner;
class WaitingPane;

/// The verdict first, then what it rests on. Until an environment is open it says what is being waited for,
/// or why none could be opened.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Something is being made ready; ends with showFailure() or when the workspace opens.
    enum class Waiting
    {
        ForEnvironment,
        ForPractice
    };
    void showWaiting(Waiting waiting);
    /// No environment could be opened.
    void showFailure(const Error &error);

signals:
    void backupRequested();
    void validateRequested(const holdfast::Path &artefact);
    void verifyRequested();
    void settleRequested(const QString &operation);
    void operationRequested(const QString &operation);
    void incidentRequested();
    void settingsRequested();
    void practiceRequested();
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBoard();
    void connectParts();
    void showWorkspace();
    void showBoard();
    void showEncryption();
    void showUnsettled();
    void showCutBackup();
    void showOpening();
    void takeNextStep();
    void actOnMessage(const QString &action);
    void actOnFailure(const QString &action);
    StandingInput input() const;

    Workspace &m_workspace;
    Waiting m_waiting = Waiting::ForEnvironment;
    std::optional<Error> m_failure;
    AgeStanding m_standing;
    QString m_cut; ///< the backup that the message is about
    QStackedWidget *m_stack;
    WaitingPane *m_wait;
    ErrorCard *m_error;
    IncidentBanner *m_incident;
    InterruptedBanner *m_unsettled;
    MessageBar *m_message;
    VerdictBanner *m_verdict;
    AgeCard *m_age;
    SizeCard *m_size;
    RestoreCard *m_restore;
    OperationCard *m_operation;
    ServiceCard *m_service;
    TextLabel *m_note;
    QPushButton *m_encrypt;
    QTimer m_clock;
};

} // namespace holdfast
