#pragma once

#include "model/OutageClock.h"
#include "wizard/resume/ResumeDraft.h"
#include "wizard/run/RunClock.h"
#include "wizard/run/TaskWizard.h"

namespace holdfast {

class ResumePlanPage;
class RtoClock;
class WhatPage;

/// What happened → plan → confirm, where data is exchanged → run → done. Its clock goes on from the moment
/// when the outage was declared.
class ResumeWizard : public TaskWizard
{
    Q_OBJECT

public:
    ResumeWizard(Workspace &workspace, const QString &operation, QWidget *parent);

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
    void takeLook();
    void goOn(const QString &page);
    void leave(const QString &page);
    void confirmationChanged();
    void sayThatReturnIsSafe();
    void run();
    void lookAgain();
    bool exchanges() const;
    Footer planFooter() const;
    Footer doneFooter() const;
    const Unsettled *nextUnsettled() const;

    ResumeDraft m_draft;
    std::optional<OutageClock> m_outage; ///< from when the run to settle is known
    QPointer<RunClock> m_runClock;       ///< of the job that goes on
    RtoClock *m_clock = nullptr;
    WhatPage *m_what = nullptr;
    ResumePlanPage *m_plan = nullptr;
};

} // namespace holdfast
