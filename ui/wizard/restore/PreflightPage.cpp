#include "wizard/restore/PreflightPage.h"

#include "theme/ButtonRole.h"
#include "theme/Icons.h"
#include "widgets/Card.h"
#include "widgets/CheckRows.h"
#include "widgets/ErrorCard.h"
#include "widgets/PhaseProgress.h"
#include "widgets/TextLabel.h"
#include "wizard/restore/PhraseBox.h"
#include "wizard/restore/RowChanges.h"
#include "wizard/restore/RuntimeRows.h"
#include "wizard/restore/SessionRows.h"
#include "wizard/restore/UnknownRows.h"
#include "wizard/run/CheckWords.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/OpeningBox.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

struct PreflightPage::Found
{
    QString revertOf;
    RestoreRequest request;
    RestorePreparation prepared;
};

PreflightPage::PreflightPage(Workspace &workspace, RestoreDraft &draft, QWidget *parent)
    : TaskPage(parent), m_workspace(workspace), m_draft(draft), m_progress(new PhaseProgress),
      m_error(new ErrorCard), m_phrase(new PhraseBox),
      m_opening(new OpeningBox(workspace, draft.environment)), m_checksCard(new Card),
      m_checks(new CheckRows), m_unknownCard(new Card), m_unknown(new UnknownRows), m_again(new QPushButton),
      m_sessionsCard(new Card), m_sessionsNote(new TextLabel), m_sessions(new SessionRows),
      m_rowsCard(new Card), m_rows(new RowChanges), m_filesCard(new Card), m_filesNote(new TextLabel),
      m_files(new RuntimeRows)
{
    layOut();
    connect(m_error, &ErrorCard::actionTriggered, this, &TaskPage::asked);
    connect(m_phrase, &PhraseBox::accepted, this, &PreflightPage::acceptPhrase);
    connect(m_opening, &OpeningBox::changed, this, &PreflightPage::takeOpening);
    connect(m_again, &QPushButton::clicked, this, &PreflightPage::prepare);
    connect(m_unknown, &UnknownRows::changed, this, &TaskPage::completeChanged);
    retranslate();
}

void PreflightPage::layOut()
{
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setAutoDefault(false);
    m_again->setIcon(themedIcon(IconId::Refresh));
    m_checksCard->body()->addWidget(m_checks);
    m_checksCard->body()->addWidget(m_again, 0, Qt::AlignLeft);
    m_sessions->setObjectName(u"sessions"_s);
    m_files->setObjectName(u"runtimeFiles"_s);
    for (TextLabel *note : {m_sessionsNote, m_filesNote})
        note->setWrap(TextLabel::Wrap::On);
    m_sessionsCard->body()->addWidget(m_sessionsNote);
    m_sessionsCard->body()->addWidget(m_sessions);
    m_rowsCard->body()->addWidget(m_rows);
    m_unknownCard->body()->addWidget(m_unknown);
    m_filesCard->body()->addWidget(m_filesNote);
    m_filesCard->body()->addWidget(m_files);
    column()->addWidget(m_progress);
    column()->addWidget(m_error);
    column()->addWidget(m_phrase);
    column()->addWidget(m_opening);
    column()->addWidget(m_rowsCard);
    column()->addWidget(m_unknownCard);
    column()->addWidget(m_sessionsCard);
    column()->addWidget(m_filesCard);
    column()->addWidget(m_checksCard);
    column()->addStretch(1);
}

QString PreflightPage::title() const
{
    return tr("Pre-flight");
}

QString PreflightPage::heading() const
{
    if (m_looking)
        return tr("Checking the backup and the target");
    if (!failure())
        return tr("Ready to plan");
    return m_draft.isRevert() ? tr("The data from before cannot be put back as it is")
                              : tr("This restore cannot go on as it is");
}

QString PreflightPage::standing() const
{
    return tr("Nothing has been changed; this only reads. You can stop here.");
}

QString PreflightPage::missing() const
{
    if (m_looking)
        return tr("One moment: the checks are still running.");
    if (!m_draft.mayRun())
        return tr("The restore is refused: see the message on this page.");
    const QString unseen = m_unknown->missing();
    return unseen.isEmpty()
               ? QString()
               : tr("Look at what could not be found out, then tick it: %1.").replace(u"%1"_s, unseen);
}

void PreflightPage::enter()
{
    if (m_draft.mayRun() && !m_looking)
        retranslate();
    else
        prepare();
}

Result<PreflightPage::Found> PreflightPage::look(const Services &services, const RestoreDraft &draft,
                                                 RunContext &context)
{
    Found found;
    found.request = draft.request;
    if (draft.isRevert()) {
        HOLDFAST_TRY_AS(const RevertSource source,
                        findRevertSource(services, draft.environment, draft.revertOf));
        found.revertOf = source.operation;
        found.request = revertRequest(source, draft.request);
    }
    HOLDFAST_TRY_AS(found.prepared, prepareRestore(services, draft.environment, found.request, context));
    return found;
}

void PreflightPage::prepare()
{
    m_draft.forgetPlan();
    m_looking = true;
    showParts();
    emit completeChanged();
    const int generation = ++m_generation;
    m_workspace.jobs().ask<Result<Found>>(
        this,
        [&services = m_workspace.services(), draft = m_draft](RunContext &context) {
            return look(services, draft, context);
        },
        [this, generation](Result<Found> found) {
            if (generation == m_generation)
                take(std::move(found));
        });
}

void PreflightPage::take(Result<Found> found)
{
    m_looking = false;
    if (found) {
        m_draft.request = found->request;
        if (m_draft.isRevert())
            m_draft.revertOf = found->revertOf;
        if (m_draft.isToKept()) {
            m_draft.set.reset();
        } else {
            m_draft.set = found->prepared.set;
            m_draft.request.artefact = found->prepared.set.artefact;
        }
        m_draft.prepared = std::move(found->prepared);
        m_draft.preparedAt = m_workspace.services().clock.monotonic();
    } else {
        m_draft.error = found.error();
    }
    showParts();
    emit completeChanged();
    emit prepared();
}

// What opens it is used at once: nothing else on this page is asked for.
void PreflightPage::takeOpening()
{
    const OpenWith opening = m_opening->opening();
    if (m_looking || (opening.identity.empty() && opening.passphrase.empty()))
        return;
    m_draft.request.opening = opening;
    prepare();
}

void PreflightPage::acceptPhrase(const QString &phrase)
{
    if (m_draft.withoutCopyPhrase == phrase)
        m_draft.request.withoutSafetyCopy = phrase;
    else
        m_draft.request.acceptTarget = phrase;
    prepare();
}

const Error *PreflightPage::failure() const
{
    if (m_draft.error)
        return &*m_draft.error;
    return m_draft.prepared && m_draft.prepared->refusal ? &*m_draft.prepared->refusal : nullptr;
}

void PreflightPage::retranslate()
{
    m_checksCard->setTitle(tr("Checks"));
    m_rowsCard->setTitle(tr("What will be lost"));
    m_unknownCard->setTitle(tr("Not to be found out from here"));
    m_again->setText(tr("Check again"));
    m_sessionsCard->setTitle(tr("Who is connected"));
    m_filesCard->setTitle(tr("Runtime files"));
    m_opening->retranslate();
    m_progress->setPhase(m_draft.isToKept() ? tr("Looking at the server")
                                            : tr("Reading the backup in full, then looking at the target"));
    showParts();
}

void PreflightPage::showParts()
{
    m_progress->setVisible(m_looking);
    if (m_looking)
        m_progress->setIndeterminate();
    const bool any = m_draft.prepared.has_value();
    m_checksCard->setVisible(any);
    const Loss loss = any ? m_draft.prepared->loss : Loss();
    m_rowsCard->setVisible(any && loss.seen != Loss::Seen::Missing && !m_draft.isToKept());
    m_rows->setLoss(loss);
    if (any)
        m_checks->setRows(rowsOf(m_draft.prepared->preflight));
    m_unknown->setChecks(m_draft.mayRun() ? m_draft.prepared->preflight : QList<CheckResult>());
    m_unknownCard->setVisible(!m_unknown->isEmpty());
    showSessions();
    showFiles();
    showFailure();
    showPhrase();
    showOpening();
}

void PreflightPage::showSessions()
{
    const auto sessions = m_draft.prepared && m_draft.prepared->live.server
                              ? m_draft.prepared->live.server->sessions
                              : QList<Session>();
    m_sessionsCard->setVisible(!sessions.isEmpty());
    if (sessions.isEmpty())
        return;
    m_sessionsNote->setText(
        tr("These sessions are ended the moment the data is replaced. An application that reconnects by "
           "itself then finds the other data.",
           "at least one session"));
    m_sessions->setSessions(sessions);
}

void PreflightPage::showFiles()
{
    const bool any = m_draft.prepared && m_draft.prepared->runtimeSet;
    m_filesCard->setVisible(any);
    if (!any)
        return;
    const RuntimeDifference &difference = m_draft.prepared->runtime;
    m_filesNote->setText(
        difference.touched().isEmpty() ? tr("They are what the archive holds: none of them will change.")
        : m_draft.isRevert() ? tr("They get back what they were before that restore, secrets included.")
                             : tr("Replaced after the data. Secrets that are in use now stay as they are; a "
                                  "copy of each file that changes is kept for the way back."));
    m_files->setFiles(difference.files);
}

void PreflightPage::showFailure()
{
    const Error *error = failure();
    if (error == nullptr) {
        m_error->hide();
        return;
    }
    const ErrorCard::Action again{u"again"_s, tr("Check again")};
    const ErrorCard::Action other = m_draft.isRevert()
                                        ? ErrorCard::Action{u"restore"_s, tr("Restore a backup instead")}
                                        : ErrorCard::Action{u"choose"_s, tr("Choose another backup")};
    const bool ofTheSet = exitCodeFor(error->code) == ExitCode::BackupNotValid ||
                          error->code == ErrorCode::WrongTarget || error->code == ErrorCode::ModeMismatch ||
                          error->code == ErrorCode::NothingToRevert;
    ErrorCard::Failure failure = failureOf(*error, text::DataNow::Unchanged);
    failure.next = ofTheSet ? other : again;
    failure.alternatives = {ofTheSet ? again : other};
    if (error->code == ErrorCode::SideDatabaseImpossible && !m_draft.isInPlace())
        failure.alternatives.prepend({u"in-place"_s, tr("Restore in place instead")});
    m_error->showFailure(failure);
    m_error->show();
}

void PreflightPage::showPhrase()
{
    const Error *error = failure();
    const QString target = error && error->code == ErrorCode::WrongTarget
                               ? phraseAfter(error->detail, u"--accept-target"_s)
                               : QString();
    const bool withoutCopy =
        !m_draft.withoutCopyPhrase.isEmpty() && m_draft.request.withoutSafetyCopy.isEmpty();
    m_phrase->setVisible(!m_looking && (!target.isEmpty() || withoutCopy));
    if (!target.isEmpty()) {
        m_phrase->setWords(
            {tr("If this really is the target"),
             tr("The backup says that it was taken from another database. Type this phrase to accept "
                "the target all the same; it is recorded as a deviation."),
             tr("Accept this target")});
        m_phrase->setPhrase(target);
    } else if (withoutCopy) {
        m_phrase->setWords(
            {tr("Going on without a safety copy"),
             tr("There would be no way back to the present data. Type this phrase to allow it; it is "
                "recorded as a deviation."),
             tr("Allow it for this run")});
        m_phrase->setPhrase(m_draft.withoutCopyPhrase);
    }
}

// A revert has no page before this one that would have asked.
void PreflightPage::showOpening()
{
    const Error *error = m_looking ? nullptr : failure();
    const BackupSet *shut = nullptr;
    for (const BackupSet &set : m_workspace.sets()) {
        if (error && error->code == ErrorCode::IdentityRequired && toText(set.artefact) == error->subject)
            shut = &set;
    }
    m_opening->showSet(shut);
}

} // namespace holdfast
