#pragma once

#include "jobs/Workspace.h"
#include "plan/Diagnosis.h"
#include "plan/IncidentReport.h"
#include "plan/ReportFile.h"

#include <deque>

namespace holdfast {

/// What the pages of incidents know and do. Nothing waits: journal and files are read and written on the
/// threads of the job runner, changes one after the other in the order in which they were asked for, also
/// while the program closes; after them the journal is read again.
class IncidentDesk : public QObject
{
    Q_OBJECT

public:
    explicit IncidentDesk(Workspace &workspace, QObject *parent = nullptr);

    Workspace &workspace() const { return m_workspace; }
    const Clock &clock() const { return m_workspace.services().clock; }
    /// The open one, or null.
    const Incident *incident() const { return m_workspace.incident(); }
    /// All about one of the workspace's incidents, as its records and operations tell it now.
    IncidentReport reportOn(const Incident &incident) const;
    const ScenarioList &scenarios() const { return m_scenarios; }
    /// The user's own scenario files.
    Path scenarioFolder() const { return m_workspace.home().folder / "scenarios"; }

    /// Of the last look: all that has come of it so far.
    const QList<CheckResult> &facts() const { return m_facts; }
    /// Those of them that an assisted step asks for.
    QList<CheckResult> factsFor(const ScenarioStep &step) const;
    /// The last look that has ended; nothing before that, and while another one is under way.
    const std::optional<Diagnosis> &diagnosis() const { return m_diagnosis; }
    bool isLooking() const { return m_looking; }

    void look();
    void declare(const Scenario &scenario, const Declaration &declaration);
    /// The next run of the step's procedure is this step's: it is reported when it begins and when it ends.
    void expectRun(const ScenarioStep &step);

    /// The wizard that it was expected of is gone: whoever runs that procedure next does it for himself.
    void forgetRun();

    // Changes of the open incident. `answered` comes once, here: whether it is on record (else failed() came,
    // too).
    using Answer = std::function<void(bool recorded)>;
    void report(const StepReport &report, const Answer &answered = {});
    void note(const QString &text, const Answer &answered = {});
    void tick(const ChecklistItem &item, const Answer &answered = {});
    void describe(const RootCause &rootCause);
    void close();

    /// The report of an incident as Markdown, HTML and PDF, in the language of the screen.
    void save(const Incident &incident, const Path &folder);

signals:
    /// Incidents, operations or scenarios are other ones.
    void changed();
    void factsChanged();
    /// A change was refused, or could not be written.
    void failed(const holdfast::Error &error);
    void saved(const holdfast::ReportFiles &files);

private:
    using Change = std::function<Result<void>()>;
    struct Queue;

    void forget();
    void readScenarios();
    void takeFact(int look, const CheckResult &fact);
    void takeJob(const Job &job);
    /// Steps whose run has ended since they were reported as running.
    void settleRuns();
    void write(Change change, Answer answered = {});
    template <class Act>
    void change(Act act, const Answer &answered = {});

    Workspace &m_workspace;
    ScenarioList m_scenarios;
    QList<CheckResult> m_facts;
    std::optional<Diagnosis> m_diagnosis;
    bool m_looking = false;
    int m_look = 0;
    QString m_expectedStep;
    QString m_expectedAction;
    QStringList m_settled; ///< runs whose end has been reported, or is about to be
    std::shared_ptr<Queue> m_queue;
};

} // namespace holdfast
