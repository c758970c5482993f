#pragma once

#include "base/Path.h"
#include "models/SetsModel.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace holdfast {

class KeptCard;
class ListPane;
class MessageBar;
class Workspace;

/// Every file of the backup folder with its state and proven depth, safety copies too; and what earlier
/// restores kept to be returned to.
class BackupsPage : public QWidget
{
    Q_OBJECT

public:
    explicit BackupsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Selects a set, once it is read.
    void select(const Path &artefact);

signals:
    void backupRequested();
    void validateRequested(const holdfast::Path &artefact);
    void restoreRequested(const holdfast::Path &artefact);
    void revertRequested(const QString &operation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWorkspace();
    void showKept();
    void showEmpty();
    void showDetail(int row);
    void act(const QString &action);
    void takeNextStep();
    void retranslate();

    Workspace &m_workspace;
    SetsModel *m_model;
    ListPane *m_pane;
    QPushButton *m_backUp;
    KeptCard *m_kept;
    QTimer m_clock;
};

} // namespace holdfast
