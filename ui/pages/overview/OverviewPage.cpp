#include "pages/overview/OverviewPage.h"

#include "pages/incidents/IncidentBanner.h"
#include "pages/overview/AgeCard.h"
#include "pages/overview/InterruptedBanner.h"
#include "pages/overview/OperationCard.h"
#include "pages/overview/RestoreCard.h"
#include "pages/overview/ServiceCard.h"
#include "pages/overview/SizeCard.h"
#include "pages/overview/VerdictBanner.h"
#include "pages/overview/WaitingPane.h"
#include "text/Format.h"
#include "text/Words.h"
#include "theme/ButtonRole.h"
#include "widgets/ErrorCard.h"
#include "widgets/MessageBar.h"
#include "widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

enum Place
{
    WaitingPlace,
    FailurePlace,
    BoardPlace
};

QWidget *onTop(QWidget *content)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    column->addStretch(1);
    return holder;
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_stack(new QStackedWidget), m_wait(new WaitingPane),
      m_error(new ErrorCard), m_incident(new IncidentBanner), m_unsettled(new InterruptedBanner),
      m_message(new MessageBar), m_verdict(new VerdictBanner), m_age(new AgeCard), m_size(new SizeCard),
      m_restore(new RestoreCard), m_operation(new OperationCard), m_service(new ServiceCard),
      m_note(new TextLabel), m_encrypt(new QPushButton)
{
    m_stack->addWidget(m_wait);
    m_stack->addWidget(onTop(m_error));
    m_stack->addWidget(onTop(makeBoard()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectParts();
    m_clock.start(30s);
    showWorkspace();
}

QWidget *OverviewPage::makeBoard()
{
    m_incident->setObjectName(u"incident"_s);
    m_unsettled->setObjectName(u"unsettled"_s);
    m_message->setObjectName(u"interrupted"_s);
    m_note->setInk(TextLabel::Ink::Secondary);
    m_note->setWrap(TextLabel::Wrap::On);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(spacing::large);
    for (QWidget *card : QList<QWidget *>{m_size, m_restore, m_operation})
        cards->addWidget(card, 1);
    auto *board = new QWidget;
    auto *column = new QVBoxLayout(board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    column->addWidget(m_incident);
    column->addWidget(m_unsettled);
    column->addWidget(m_message);
    column->addWidget(m_verdict);
    column->addWidget(m_age);
    column->addLayout(cards);
    column->addWidget(m_service);
    m_note->setObjectName(u"encryption"_s);
    m_encrypt->setObjectName(u"howToEncrypt"_s);
    setButtonRole(*m_encrypt, ButtonRole::Quiet);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::large);
    line->addWidget(m_note, 1);
    line->addWidget(m_encrypt, 0, Qt::AlignTop);
    column->addLayout(line);
    return board;
}

void OverviewPage::connectParts()
{
    connect(&m_workspace, &Workspace::environmentChanged, this, [this] { m_failure.reset(); });
    connect(&m_workspace, &Workspace::changed, this, &OverviewPage::showWorkspace);
    connect(&m_workspace, &Workspace::unsettledChanged, this, &OverviewPage::showUnsettled);
    connect(&m_workspace, &Workspace::incidentsChanged, this, &OverviewPage::showUnsettled);
    connect(m_incident, &IncidentBanner::roomAsked, this, &OverviewPage::incidentRequested);
    connect(m_unsettled, &InterruptedBanner::settleAsked, this, &OverviewPage::settleRequested);
    connect(m_unsettled, &InterruptedBanner::recordAsked, this, &OverviewPage::operationRequested);
    connect(&m_clock, &QTimer::timeout, this, &OverviewPage::showWorkspace);
    connect(m_verdict, &VerdictBanner::nextStepTriggered, this, &OverviewPage::takeNextStep);
    connect(m_operation, &OperationCard::showAsked, this, &OverviewPage::operationRequested);
    connect(m_service, &ServiceCard::verifyAsked, this, &OverviewPage::verifyRequested);
    connect(m_encrypt, &QPushButton::clicked, this, &OverviewPage::settingsRequested);
    connect(m_message, &MessageBar::actionTriggered, this, &OverviewPage::actOnMessage);
    connect(m_error, &ErrorCard::actionTriggered, this, &OverviewPage::actOnFailure);
}

void OverviewPage::showWaiting(Waiting waiting)
{
    m_waiting = waiting;
    m_failure.reset();
    showOpening();
}

void OverviewPage::showFailure(const Error &error)
{
    m_failure = error;
    showOpening();
}

void OverviewPage::showOpening()
{
    if (!m_failure) {
        const bool practice = m_waiting == Waiting::ForPractice;
        m_wait->setWords(
            practice ? tr("Preparing the practice environment…") : tr("Opening the environment…"),
            practice
                ? tr("A small service with a database of its own is being made. Nothing of yours is touched.")
                : QString());
        m_stack->setCurrentIndex(WaitingPlace);
        return;
    }
    const text::ErrorWords words = text::explain(*m_failure, text::DataNow::Unchanged);
    m_error->showFailure({words.title,
                          words.meaning,
                          {},
                          {u"retry"_s, tr("Try again")},
                          {{u"practice"_s, tr("Open the practice environment")},
                           {u"settings"_s, tr("Choose another environment")}},
                          QString(toString(m_failure->code) + u'\n' + m_failure->detail),
                          words.next});
    m_stack->setCurrentIndex(FailurePlace);
}

void OverviewPage::showWorkspace()
{
    if (!m_workspace.isOpen()) {
        showOpening();
        return;
    }
    m_stack->setCurrentIndex(BoardPlace);
    showBoard();
    showUnsettled();
    showCutBackup();
}

void OverviewPage::showBoard()
{
    const StandingInput now = input();
    const QString &name = m_workspace.environment().name;
    m_standing = standingOf(now);
    m_verdict->showVerdict(verdictWords(m_standing, now));
    m_age->showStanding(m_standing, now);
    const bool known = m_workspace.isRead() && !m_workspace.readError();
    m_age->setVisible(known);
    m_size->setVisible(known);
    m_size->showSizes(m_workspace.sets());
    m_restore->showRestore(lastVerifiedRestore(m_workspace.operations(), name), m_workspace.environment(),
                           now.now);
    m_operation->showOperation(lastOperation(m_workspace.operations(), name), now.now);
    m_service->showService(serviceStanding(m_workspace.operations(), m_workspace.environment()),
                           m_workspace.environment(), now.now);
    showEncryption();
}

// One quiet line: what it is, and where it is changed. Practice data is nobody's secret.
void OverviewPage::showEncryption()
{
    const Environment &environment = m_workspace.environment();
    const bool off = environment.encryption.isOff();
    const bool practice = environment.kind == EnvironmentKind::Practice;
    m_encrypt->setText(tr("How to encrypt"));
    m_encrypt->setVisible(off && !practice);
    if (!off) {
        m_note->setText(environment.encryption.recipients.isEmpty()
                            ? tr("New backups are encrypted with a passphrase.")
                            : tr("New backups are encrypted for %n recipient(s).", nullptr,
                                 static_cast<int>(environment.encryption.recipients.size())));
        return;
    }
    QString words =
        tr("Backups are not encrypted: whoever may read %1 may read the data and the runtime files "
           "with their secrets.")
            .arg(printable(toText(environment.root / "backups")));
    if (environment.database.mode == Mode::Postgres)
        words += u' ' + tr("Passwords of roles are left out.");
    m_note->setText(practice ? tr("Practice backups are not encrypted.") : words);
}

void OverviewPage::showUnsettled()
{
    const QList<Unsettled> &runs = m_workspace.unsettled();
    m_incident->showIncident(m_workspace.incident());
    m_verdict->setRank(runs.isEmpty() && m_workspace.incident() == nullptr ? VerdictBanner::Rank::First
                                                                           : VerdictBanner::Rank::Second);
    if (runs.isEmpty())
        m_unsettled->hide();
    else
        m_unsettled->showRun(runs.first(), runs.size() - 1);
}

void OverviewPage::showCutBackup()
{
    const OperationSummary *cut = interruptedBackup(m_workspace.operations(), m_workspace.environment().name);
    if (cut == nullptr) {
        m_message->hide();
        m_cut.clear();
        return;
    }
    MessageBar::Message message;
    message.kind = StateKind::Warning;
    message.closing = MessageBar::Closing::NotOffered;
    message.title = tr("%1 of %2 stopped at “%3”; it was started at %4.")
                        .arg(procedureWord(cut->procedure), printable(cut->target),
                             text::stepTitle(cut->lastStep), text::utcAndLocal(cut->started));
    message.text = interruptionMeaning(*cut);
    message.actions.append({u"backup"_s, tr("Back up again")});
    message.actions.append({u"show"_s, tr("Show the record")});
    const QString shown =
        QString(cut->id + message.title); // shown once a change, for each showing is read out
    if (shown != m_cut)
        m_message->showMessage(message);
    m_cut = shown;
}

void OverviewPage::takeNextStep()
{
    switch (m_standing.next) {
    case NextStep::BackUp:
        emit backupRequested();
        break;
    case NextStep::Validate:
        if (const BackupSet *newest = m_workspace.newest())
            emit validateRequested(newest->artefact);
        break;
    case NextStep::ReadAgain:
        m_workspace.refresh();
        break;
    case NextStep::None:
        break;
    }
}

void OverviewPage::actOnMessage(const QString &action)
{
    const OperationSummary *cut = interruptedBackup(m_workspace.operations(), m_workspace.environment().name);
    if (action == u"backup")
        emit backupRequested();
    else if (cut != nullptr)
        emit operationRequested(cut->id);
}

void OverviewPage::actOnFailure(const QString &action)
{
    if (action == u"practice")
        emit practiceRequested();
    else if (action == u"settings")
        emit settingsRequested();
    else
        emit retryRequested();
}

StandingInput OverviewPage::input() const
{
    const BackupSet *newest = m_workspace.newest();
    return {m_workspace.environment(),
            m_workspace.sets(),
            newest,
            newest != nullptr ? m_workspace.provenDepth(*newest) : Depth::Taken,
            m_workspace.readError(),
            m_workspace.isRead(),
            m_workspace.services().clock.nowUtc()};
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_cut.clear();
    showWorkspace();
}

} // namespace holdfast
