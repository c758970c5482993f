#pragma once

#include "jobs/Workspace.h"
#include "wizard/WizardFrame.h"

namespace holdfast {

class RunPage;
class TaskPage;

/// What the wizards share: the footer and the facts belong to the page in front and follow the language, a
/// run starts on a worker, and its end is shown on the last page.
class TaskWizard : public WizardFrame
{
    Q_OBJECT

public:
    TaskWizard(Workspace &workspace, QWidget *parent);

protected:
    virtual QString titleNow() const = 0;
    virtual Footer footerOf(const QString &page) const = 0;
    virtual void showFacts() = 0;
    /// An action asked for on a page.
    virtual void act(const QString &action) = 0;
    virtual void jobStarted(Job * /*job*/) {}
    virtual void ended(const RunReport &report) = 0;

    void addTaskPage(const QString &id, TaskPage *page);
    /// Adds the shared page of the run, with id "run".
    void addRunPage();
    /// Makes the run on a worker and starts it: "run" comes to the front, and ended() follows in any case.
    /// Nothing happens but a message while another job runs.
    void begin(const Plan &shown, std::function<Result<Run>(RunContext &)> make);
    /// True while another job runs, with a message that says so.
    bool refusesSecondJob();
    /// Shows footer, facts and title anew.
    void refresh();

    Workspace &workspace() const { return m_workspace; }
    const Environment &environment() const { return m_environment; }
    RunPage *runPage() const { return m_run; }
    void changeEvent(QEvent *event) override;

private:
    void start(Result<Run> made);
    void end(const RunReport &report);

    Workspace &m_workspace;
    Environment m_environment;
    RunPage *m_run = nullptr;
    bool m_starting = false;
    Procedure m_procedure = Procedure::Backup;
};

} // namespace holdfast
