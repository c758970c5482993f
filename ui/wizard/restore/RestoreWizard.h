#pragma once

#include "wizard/restore/RestoreDraft.h"
#include "wizard/run/TaskWizard.h"

namespace holdfast {

class ChoosePage;
class ConfirmPage;
class PlanPage;
class PreflightPage;
class RtoClock;
class RunClock;
class VerifyPage;

/// Choose → pre-flight → plan → confirm → run → verify → done. A revert has nothing to choose: its source is
/// what an operation kept.
class RestoreWizard : public TaskWizard
{
    Q_OBJECT

public:
    struct Source
    {
        Procedure procedure = Procedure::Restore;
        Path artefact;     ///< of a restore; may be empty
        QString operation; ///< of a revert; empty: the latest
    };

    RestoreWizard(Workspace &workspace, const Source &source, QWidget *parent);

protected:
    QString titleNow() const override;
    Footer footerOf(const QString &page) const override;
    void showFacts() override;
    void act(const QString &action) override;
    void jobStarted(Job *job) override;
    void ended(const RunReport &report) override;

private:
    void addPages();
    void addClock();
    void tick();
    void askHistory();
    void tellBudget(const QString &title, const QString &words);
    void goOn(const QString &page);
    void leave(const QString &page);
    void confirmationChanged();
    void sayThatReturnIsSafe();
    void replace();
    void prepareAgain();
    void checkedAgain(const RunReport &report);
    Footer doneFooter() const;
    bool offersWayBack() const;

    RestoreDraft m_draft;
    PreflightPage *m_preflight = nullptr;
    ConfirmPage *m_confirm = nullptr;
    VerifyPage *m_verify = nullptr;
    RtoClock *m_clock = nullptr;
    PlanPage *m_plan = nullptr;
    QPointer<RunClock> m_run; ///< of the job that goes on
    QStringList m_told;       ///< titles of what was said about the time allowed
};

} // namespace holdfast
