#pragma once

#include "models/OperationsModel.h"

#include <QWidget>

class QPushButton;

namespace holdfast {

class ListPane;
class Workspace;

/// What the journal has on record, newest first. Those of the open environment unless all are asked for.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPage(Workspace &workspace, QWidget *parent = nullptr);

    void select(const QString &operation);

signals:
    void backupRequested();
    void revertRequested(const QString &operation);
    void settleRequested(const QString &operation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWorkspace();
    void showDetail(int row);
    void act(const QString &action);
    QString revertible() const;
    void retranslate();

    Workspace &m_workspace;
    OperationsModel *m_model;
    ListPane *m_pane;
    QPushButton *m_revert;
};

} // namespace holdfast
