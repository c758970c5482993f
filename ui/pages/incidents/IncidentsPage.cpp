#include "pages/incidents/IncidentsPage.h"

#include "pages/incidents/FindingPane.h"
#include "pages/incidents/IncidentDesk.h"
#include "pages/incidents/PastPane.h"
#include "pages/incidents/RoomPane.h"
#include "pages/overview/WaitingPane.h"
#include "text/Words.h"
#include "widgets/MessageBar.h"

#include <QEvent>
#include <QFileDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

IncidentsPage::IncidentsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_desk(new IncidentDesk(workspace, this)),
      m_message(new MessageBar), m_wait(new WaitingPane), m_finding(new FindingPane(*m_desk)),
      m_room(new RoomPane(*m_desk)), m_list(new PastPane(*m_desk))
{
    m_message->setObjectName(u"incidentMessage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    column->addWidget(m_message);
    for (QWidget *pane : QList<QWidget *>{m_wait, m_finding, m_room, m_list})
        column->addWidget(pane, 1);
    connectParts();
    showIncidents();
}

void IncidentsPage::connectParts()
{
    connect(m_desk, &IncidentDesk::changed, this, &IncidentsPage::showIncidents);
    connect(m_desk, &IncidentDesk::failed, this, &IncidentsPage::tellFailure);
    connect(m_desk, &IncidentDesk::saved, this, &IncidentsPage::tellSaved);
    const auto turnTo = [this](bool past) {
        m_past = past;
        showIncidents();
    };
    connect(m_finding, &FindingPane::pastAsked, this, [turnTo] { turnTo(true); });
    connect(m_room, &RoomPane::pastAsked, this, [turnTo] { turnTo(true); });
    connect(m_list, &PastPane::backAsked, this, [turnTo] { turnTo(false); });
    connect(m_list, &PastPane::reportAsked, this, &IncidentsPage::askFolder);
    connect(m_room, &RoomPane::reportAsked, this, [this] {
        if (m_desk->incident() != nullptr)
            askFolder(m_desk->incident()->id);
    });
    connect(m_room, &RoomPane::runAsked, this, &IncidentsPage::run);
    connect(m_room, &RoomPane::recordAsked, this, &IncidentsPage::operationRequested);
}

void IncidentsPage::showIncidents()
{
    const Incident *incident = m_desk->incident();
    const QString id = incident == nullptr ? QString() : incident->id;
    if (id != m_shown)
        m_past = false; // opened or closed: that is what is to be seen now
    m_shown = id;
    m_room->showIncident();
    m_list->showIncidents();
    m_wait->setWords(m_workspace.isOpen() ? tr("Reading the journal…") : tr("No environment is open."), {});
    QWidget *front = m_finding;
    if (m_past)
        front = m_list;
    else if (!m_workspace.areIncidentsRead())
        front = m_wait;
    else if (incident != nullptr)
        front = m_room;
    bringToFront(front);
}

// Not a stack: each pane is as high as it is, not as the highest. One that is hidden with the focus in it
// would hand that to whatever comes next, and the page would scroll there.
void IncidentsPage::bringToFront(QWidget *front)
{
    if (front == m_front)
        return;
    QWidget *before = std::exchange(m_front, front);
    front->show();
    QWidget *focused = window()->focusWidget();
    if (before != nullptr && focused != nullptr && before->isAncestorOf(focused) && isVisible()) {
        front->setFocus(Qt::OtherFocusReason); // each has a proxy near its top
    }
    for (QWidget *pane : QList<QWidget *>{m_wait, m_finding, m_room, m_list})
        pane->setVisible(pane == front);
    for (QWidget *above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->verticalScrollBar()->setValue(0);
            return;
        }
    }
}

void IncidentsPage::run(const QString &action)
{
    m_isAskingForRun = true;
    askForRun(action);
    m_isAskingForRun = false;
}

void IncidentsPage::forgetRun()
{
    m_desk->forgetRun();
}

// The wizards know the time of the declaration by themselves.
void IncidentsPage::askForRun(const QString &action)
{
    if (action == u"backup")
        emit backupRequested();
    else if (action == u"restore")
        emit restoreRequested({});
    else if (action == u"revert")
        emit revertRequested({});
    else if (action == u"verify")
        emit verifyRequested();
    else if (const BackupSet *newest = m_workspace.newest(); newest != nullptr && action == u"validate")
        emit validateRequested(newest->artefact);
}

void IncidentsPage::askFolder(const QString &incident)
{
    auto *dialog = new QFileDialog(this, tr("The folder for the report"));
    dialog->setObjectName(u"reportFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, incident](const QString &folder) {
        const QList<Incident> &all = m_workspace.incidents();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&incident](const Incident &each) { return each.id == incident; });
        if (found != all.end())
            m_desk->save(*found, toPath(folder));
    });
    dialog->open();
}

void IncidentsPage::tellSaved(const ReportFiles &files)
{
    MessageBar::Message message;
    message.kind = files.pdf.empty() ? StateKind::Warning : StateKind::Ok;
    QStringList names;
    for (const Path &file : {files.markdown, files.html, files.pdf}) {
        if (!file.empty())
            names.append(printable(toText(file)));
    }
    message.title = files.pdf.empty() ? tr("The report has been saved, but not as PDF.")
                                      : tr("The report has been saved.");
    message.text = names.join(u'\n');
    if (files.pdf.empty())
        message.text += u'\n' + printable(files.pdfNotMade);
    m_message->showMessage(message);
}

void IncidentsPage::tellFailure(const Error &error)
{
    const text::ErrorWords words = text::explain(error, text::DataNow::Unchanged);
    m_message->showMessage({StateKind::Critical,
                            words.title,
                            printable(QString(words.next + u' ' + error.subject + u": "_s + error.detail)),
                            {},
                            MessageBar::Closing::Offered});
}

void IncidentsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_finding->retranslate();
    m_list->retranslate();
    showIncidents();
}

} // namespace holdfast
