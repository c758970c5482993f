#pragma once

#include "jobs/Workspace.h"
#include "wizard/restore/RestoreDraft.h"
#include "wizard/run/TaskPage.h"

class QPushButton;

namespace holdfast {

class Card;
class CheckRows;
class ErrorCard;
class OpeningBox;
class PhaseProgress;
class PhraseBox;
class RowChanges;
class RuntimeRows;
class SessionRows;
class TextLabel;
class UnknownRows;

/// Reads the backup and the target on a worker and shows what was found; nothing is changed by it. A refusal
/// blocks, and offers its way out: another backup, a check again, or a phrase to type where one lifts it.
/// What could not be found out has to be looked at by a person, who ticks it.
class PreflightPage : public TaskPage
{
    Q_OBJECT

public:
    PreflightPage(Workspace &workspace, RestoreDraft &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString heading() const override;
    QString standing() const override;
    QString missing() const override;
    void enter() override;

    /// Reads everything again; what was entered stays.
    void prepare();

signals:
    /// The draft holds a preparation or an error.
    void prepared();

protected:
    void retranslate() override;

private:
    struct Found;
    static Result<Found> look(const Services &services, const RestoreDraft &draft, RunContext &context);

    void layOut();
    void take(Result<Found> found);
    void takeOpening();
    void acceptPhrase(const QString &phrase);
    void showParts();
    void showSessions();
    void showFiles();
    void showFailure();
    void showPhrase();
    void showOpening();
    const Error *failure() const;

    Workspace &m_workspace;
    RestoreDraft &m_draft;
    int m_generation = 0;
    bool m_looking = false;
    PhaseProgress *m_progress;
    ErrorCard *m_error;
    PhraseBox *m_phrase;
    OpeningBox *m_opening;
    Card *m_checksCard;
    CheckRows *m_checks;
    Card *m_unknownCard;
    UnknownRows *m_unknown;
    QPushButton *m_again;
    Card *m_sessionsCard;
    TextLabel *m_sessionsNote;
    SessionRows *m_sessions;
    Card *m_rowsCard;
    RowChanges *m_rows;
    Card *m_filesCard;
    TextLabel *m_filesNote;
    RuntimeRows *m_files;
};

} // namespace holdfast
