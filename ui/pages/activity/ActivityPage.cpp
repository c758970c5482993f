#include "pages/activity/ActivityPage.h"

#include "jobs/Workspace.h"
#include "pages/DetailPanel.h"
#include "pages/ListPane.h"
#include "pages/activity/OperationFacts.h"
#include "widgets/EmptyState.h"
#include "widgets/RowTable.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

ActivityPage::ActivityPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new OperationsModel(this)),
      m_pane(new ListPane(m_model, IconId::Activity)), m_revert(new QPushButton)
{
    m_revert->setObjectName(u"revertLatest"_s);
    m_pane->addButton(m_revert);
    m_pane->hideBesideDetails({OperationsModel::Who, OperationsModel::Reason});
    m_pane->setElastic({OperationsModel::Target, OperationsModel::Who, OperationsModel::Reason});
    m_pane->table()->setObjectName(u"operations"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_revert, &QPushButton::clicked, this, [this] { emit revertRequested(revertible()); });
    connect(m_pane, &ListPane::currentRowChanged, this, &ActivityPage::showDetail);
    connect(m_pane->details(), &DetailPanel::actionTriggered, this, &ActivityPage::act);
    connect(m_pane->empty(), &EmptyState::nextStepTriggered, this, &ActivityPage::backupRequested);
    connect(&m_workspace, &Workspace::changed, this, &ActivityPage::showWorkspace);
    const auto showCurrent = [this] { showDetail(m_pane->currentRow()); };
    connect(&m_workspace, &Workspace::unsettledChanged, this, showCurrent);
    connect(&m_workspace, &Workspace::keptChanged, this, showCurrent);
    connect(&m_workspace, &Workspace::environmentChanged, this, &ActivityPage::retranslate);
    retranslate();
    showWorkspace();
}

void ActivityPage::select(const QString &operation)
{
    m_pane->selectKey(operation);
}

QString ActivityPage::revertible() const
{
    return m_workspace.revertible() ? m_workspace.revertible()->operation : QString();
}

void ActivityPage::showWorkspace()
{
    m_model->setOperations(m_workspace.operations());
    m_revert->setVisible(m_workspace.revertible().has_value());
    const bool ready = m_workspace.isOpen() && m_workspace.isRead();
    m_pane->empty()->setSentence(
        ready ? tr("Nothing has been done yet.") : tr("Reading the journal…"),
        ready ? tr("Every backup, validation and restore is listed here, with its outcome.") : QString());
    m_pane->empty()->setNextStep(ready ? tr("Back up &now") : QString());
    m_pane->refresh();
}

void ActivityPage::showDetail(int row)
{
    const OperationSummary *operation = m_model->at(row);
    if (operation == nullptr)
        return;
    Aftermath aftermath{m_workspace.keptBy(operation->id), nullptr};
    for (const Unsettled &each : m_workspace.unsettled()) {
        if (each.run.operation.id == operation->id)
            aftermath.unsettled = &each;
    }
    m_pane->details()->showDetail(detailOf(*operation, aftermath));
}

void ActivityPage::act(const QString &action)
{
    const OperationSummary *operation = m_model->at(m_pane->currentRow());
    if (operation == nullptr)
        return;
    if (action == u"settle")
        emit settleRequested(operation->id);
    else
        emit revertRequested(operation->id);
}

void ActivityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showWorkspace();
    }
}

void ActivityPage::retranslate()
{
    m_revert->setText(tr("Re&vert the last restore…"));
    m_pane->setSearchHint(tr("Search target, outcome, reason"));
    m_pane->setGroups(tr("Environment"), {{tr("This environment"), m_workspace.environment().name},
                                          {tr("All environments"), {}}});
    m_model->retranslate();
    showDetail(m_pane->currentRow());
}

} // namespace holdfast
