#include "pages/backups/BackupsPage.h"

#include "jobs/Workspace.h"
#include "models/Standing.h"
#include "pages/DetailPanel.h"
#include "pages/ListPane.h"
#include "pages/backups/KeptCard.h"
#include "pages/backups/SetFacts.h"
#include "text/Words.h"
#include "widgets/EmptyState.h"
#include "widgets/PrimaryButton.h"
#include "widgets/RowTable.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

BackupsPage::BackupsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new SetsModel(this)),
      m_pane(new ListPane(m_model, IconId::Backups)), m_backUp(new PrimaryButton), m_kept(new KeptCard)
{
    m_pane->addButton(m_backUp);
    m_pane->hideBesideDetails({SetsModel::Kind, SetsModel::Duration, SetsModel::Label, SetsModel::File});
    m_pane->setElastic({SetsModel::Label, SetsModel::File});
    m_pane->table()->setObjectName(u"sets"_s);
    m_backUp->setObjectName(u"backUp"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    column->addWidget(m_pane, 1);
    column->addWidget(m_kept);
    connect(m_backUp, &QPushButton::clicked, this, &BackupsPage::backupRequested);
    connect(m_pane, &ListPane::currentRowChanged, this, &BackupsPage::showDetail);
    connect(m_pane->details(), &DetailPanel::actionTriggered, this, &BackupsPage::act);
    connect(m_pane->empty(), &EmptyState::nextStepTriggered, this, &BackupsPage::takeNextStep);
    connect(&m_workspace, &Workspace::changed, this, &BackupsPage::showWorkspace);
    connect(&m_workspace, &Workspace::keptChanged, this, &BackupsPage::showKept);
    connect(m_kept, &KeptCard::revertAsked, this, &BackupsPage::revertRequested);
    m_clock.start(30s);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_model->setNow(m_workspace.services().clock.nowUtc());
        showKept();
    });
    retranslate();
    showWorkspace();
}

void BackupsPage::select(const Path &artefact)
{
    m_pane->selectKey(toText(artefact));
}

void BackupsPage::showWorkspace()
{
    QList<SetRow> rows;
    for (const BackupSet &set : m_workspace.sets())
        rows.append({set, m_workspace.provenDepth(set), m_workspace.companionsOf(set)});
    m_model->setNow(m_workspace.services().clock.nowUtc());
    m_model->setRows(rows);
    m_pane->refresh();
    showEmpty();
}

void BackupsPage::showKept()
{
    m_kept->showCopies(m_workspace.kept(), m_workspace.services().clock.nowUtc());
}

void BackupsPage::showEmpty()
{
    EmptyState *empty = m_pane->empty();
    if (!m_workspace.isOpen()) {
        empty->setSentence(tr("No environment is open yet."));
        empty->setNextStep({});
        return;
    }
    const StandingInput input{m_workspace.environment(), m_workspace.sets(),   nullptr, Depth::Taken,
                              m_workspace.readError(),   m_workspace.isRead(), {}};
    VerdictWords words = verdictWords(standingOf(input), input);
    if (m_workspace.isRead() && !m_workspace.readError())
        words.sentence = tr("There are no backups yet.");
    empty->setSentence(words.sentence, words.detail);
    empty->setNextStep(words.button);
}

void BackupsPage::showDetail(int row)
{
    if (const SetRow *set = m_model->at(row))
        m_pane->details()->showDetail(detailOf(*set, m_workspace.services().clock.nowUtc()));
}

void BackupsPage::act(const QString &action)
{
    const SetRow *row = m_model->at(m_pane->currentRow());
    if (row == nullptr)
        return;
    if (action == u"restore")
        emit restoreRequested(row->set.artefact);
    else if (action == u"validate")
        emit validateRequested(row->set.artefact);
}

void BackupsPage::takeNextStep()
{
    if (m_workspace.readError())
        m_workspace.refresh();
    else
        emit backupRequested();
}

void BackupsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupsPage::retranslate()
{
    m_backUp->setText(tr("Back up &now"));
    m_pane->setSearchHint(tr("Search time, label, file"));
    QList<ListPane::Group> groups{{tr("All states"), {}}};
    for (const SetState state :
         {SetState::Valid, SetState::Damaged, SetState::Invalid, SetState::Partial, SetState::Foreign})
        groups.append({text::word(state), static_cast<int>(state)});
    m_pane->setGroups(tr("State"), groups);
    m_model->retranslate();
    m_pane->refresh();
    showEmpty();
    showDetail(m_pane->currentRow());
    showKept();
}

} // namespace holdfast
