#include "wizard/restore/ChoosePage.h"

#include "models/EncryptionWords.h"
#include "models/SetsModel.h"
#include "text/Format.h"
#include "theme/Tokens.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/ErrorCard.h"
#include "widgets/RowTable.h"
#include "widgets/TextLabel.h"
#include "wizard/restore/OutageLine.h"
#include "wizard/restore/RestoreFacts.h"
#include "wizard/restore/RestoreOptions.h"
#include "wizard/restore/SetDelegate.h"
#include "wizard/restore/SetModel.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/OpeningBox.h"
#include "wizard/run/Values.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {
// Rows that the table shows without scrolling, however few there are, and however many.
constexpr int fewestRows = 3;
constexpr int mostRows = 6;
} // namespace

ChoosePage::ChoosePage(Workspace &workspace, RestoreDraft &draft, QWidget *parent)
    : TaskPage(parent), m_workspace(workspace), m_draft(draft),
      m_outage(new OutageLine(workspace.services().clock, draft)),
      m_choice(draft.request.artefact.empty() ? Choice::Automatic : Choice::ByHand),
      m_model(new SetModel(this)), m_reading(new TextLabel), m_error(new ErrorCard),
      m_empty(new EmptyState(IconId::Backups)), m_table(new RowTable), m_chosen(new Card),
      m_values(new Values), m_opening(new OpeningBox(workspace, draft.environment)),
      m_options(new RestoreOptions(workspace, draft))
{
    layOut();
    connect(m_outage, &OutageLine::changed, this, &ChoosePage::completeChanged);
    connect(m_options, &RestoreOptions::changed, this, &ChoosePage::completeChanged);
    connect(m_opening, &OpeningBox::changed, this, &ChoosePage::takeOpening);
    connect(m_error, &ErrorCard::actionTriggered, this, &TaskPage::asked);
    connect(m_empty, &EmptyState::nextStepTriggered, this, [this] { emit asked(u"refresh"_s); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChoosePage::takeChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChoosePage::completeChanged);
    connect(m_table, &RowTable::rowActivated, this, &ChoosePage::chosenAndGo);
    connect(&workspace, &Workspace::changed, this, [this] {
        if (isInFront()) // later pages rest on what was chosen
            read();
    });
    read();
    retranslate();
}

void ChoosePage::layOut()
{
    m_table->setObjectName(u"sets"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SetDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SetModel::Remark, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reading->setInk(TextLabel::Ink::Secondary);
    auto *list = new Card;
    list->setObjectName(u"setsCard"_s);
    list->body()->addWidget(m_table, 1);
    m_chosen->body()->addWidget(m_values);
    column()->addWidget(m_outage);
    column()->addWidget(m_reading);
    column()->addWidget(m_error);
    column()->addWidget(m_empty, 1);
    column()->addWidget(list, 1);
    column()->addWidget(m_opening);
    column()->addWidget(m_chosen);
    column()->addWidget(m_options);
    column()->addStretch(0); // takes the room while there is no list
}

QString ChoosePage::title() const
{
    return tr("Choose a backup");
}

QString ChoosePage::heading() const
{
    return tr("Which backup should be restored?");
}

QString ChoosePage::standing() const
{
    return tr("Nothing has been changed. You can stop here.");
}

QString ChoosePage::missing() const
{
    if (m_draft.set)
        return m_opening->missing();
    if (!m_workspace.isRead())
        return tr("One moment: the backup folder is being read.");
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        return tr("This one cannot be restored: %1.")
            .replace(u"%1"_s, setReason(m_model->rowAt(current.row()).set));
    return tr("Choose a backup whose state is valid.");
}

QWidget *ChoosePage::firstFocus()
{
    return m_table->isHidden() ? nullptr : m_table;
}

void ChoosePage::enter()
{
    m_workspace.refresh();
}

void ChoosePage::read()
{
    QList<SetModel::Row> rows;
    for (const BackupSet &set : m_workspace.sets()) {
        const auto &details = set.manifest.details;
        const bool safetyCopy = details && details->purpose == SetPurpose::PreRestore;
        const bool asked = set.artefact == m_draft.request.artefact;
        if (set.state != SetState::Foreign && holdsDatabase(set) && (!safetyCopy || asked))
            rows.append({set, m_workspace.provenDepth(set)});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SetModel::Row &a, const SetModel::Row &b) { return a.set.time > b.set.time; });
    m_filling = true;
    m_model->setRows(rows, m_workspace.services().clock.nowUtc());
    const BackupSet *newest = m_workspace.newest();
    int row = m_choice == Choice::ByHand ? m_model->rowOf(m_draft.request.artefact) : -1;
    if (row < 0 && newest)
        row = m_model->rowOf(newest->artefact);
    select(row);
    m_filling = false;
    selectionChanged();
    showParts();
}

void ChoosePage::select(int row)
{
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->selectRow(row);
    }
}

void ChoosePage::takeChoice()
{
    if (m_filling)
        return;
    m_choice = Choice::ByHand;
    selectionChanged();
}

void ChoosePage::selectionChanged()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const std::optional<BackupSet> now =
        selected.isEmpty() ? std::nullopt : std::optional(m_model->rowAt(selected.first().row()).set);
    if (now && now->artefact != m_draft.request.artefact) {
        m_draft.forgetPlan();
        m_draft.request.artefact = now->artefact;
        m_draft.request.acceptTarget.clear();
        m_draft.request.withoutSafetyCopy.clear();
        m_draft.withoutCopyPhrase.clear();
    }
    m_draft.set = now;
    m_opening->showSet(now ? &*now : nullptr);
    m_options->showSet();
    showChosen();
    emit completeChanged();
}

void ChoosePage::takeOpening()
{
    const OpenWith opening = m_opening->opening();
    OpenWith &asked = m_draft.request.opening;
    if (opening.identity != asked.identity || opening.passphrase != asked.passphrase) {
        m_draft.forgetPlan();
        asked = opening;
    }
    emit completeChanged();
}

void ChoosePage::retranslate()
{
    m_outage->retranslate();
    m_opening->retranslate();
    m_table->setAccessibleName(tr("Backups, newest first"));
    m_reading->setText(tr("Reading the backup folder…"));
    m_empty->setSentence(tr("There is no backup in the folder of this environment."),
                         toText(m_draft.environment.backupFolder()));
    m_empty->setNextStep(tr("Read again"));
    m_chosen->setTitle(tr("The chosen backup"));
    m_model->retranslate();
    showParts();
    showChosen();
}

void ChoosePage::showParts()
{
    const auto &error = m_workspace.readError();
    const bool any = m_model->rowCount() > 0;
    m_reading->setVisible(!m_workspace.isRead());
    m_empty->setVisible(m_workspace.isRead() && !error && !any);
    m_table->parentWidget()->setVisible(any);
    m_table->setVisible(any);
    showTableHeight();
    m_chosen->setVisible(any);
    m_options->setVisible(any);
    showError();
}

// As high as its rows while they are few: what follows then stays in sight.
void ChoosePage::showTableHeight()
{
    const int rows = m_model->rowCount();
    const int height = (std::clamp(rows, fewestRows, mostRows) + 1) * metric::rowHeight;
    m_table->setMinimumHeight(height);
    m_table->setMaximumHeight(rows > mostRows ? QWIDGETSIZE_MAX : height);
    m_table->parentWidget()->setSizePolicy(QSizePolicy::Preferred,
                                           rows > mostRows ? QSizePolicy::Preferred : QSizePolicy::Maximum);
}

void ChoosePage::showError()
{
    const auto &error = m_workspace.readError();
    if (!error || !m_workspace.isRead()) {
        m_error->hide();
        return;
    }
    ErrorCard::Failure failure = failureOf(*error, text::DataNow::Unchanged);
    failure.next = {u"refresh"_s, tr("Read again")};
    m_error->showFailure(failure);
    m_error->show();
}

void ChoosePage::showChosen()
{
    if (!m_draft.set) {
        m_values->setValues({{tr("Backup"), missing()}});
        return;
    }
    const BackupSet &set = *m_draft.set;
    const auto &details = set.manifest.details;
    const QDateTime now = m_workspace.services().clock.nowUtc();
    QString when = tr("Not known");
    if (set.time.isValid())
        when = text::utcAndLocal(set.time) + u", "_s + ago(set.time, now);
    QString size = text::size(set.manifest.sizeBytes);
    if (details)
        size = tr("%1, holds %2 of data").arg(size, text::size(details->plain.size));
    m_values->setValues({{tr("File"), set.fileName()},
                         {tr("Data as of"), when},
                         {tr("Size"), size},
                         {tr("Server"), details && details->postgres
                                            ? u"PostgreSQL "_s + versionText(details->postgres->serverVersion)
                                            : QString()},
                         {tr("Rows"), details ? text::number(details->fingerprint.totalRows()) : QString()},
                         {tr("Encrypted"), encryptedFor(recipientsOf(set))},
                         {tr("Label"), details ? details->label : QString()}});
}

} // namespace holdfast
