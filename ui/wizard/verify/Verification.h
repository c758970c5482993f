#pragma once

#include "jobs/Workspace.h"
#include "plan/Verify.h"

#include <QHash>

namespace holdfast {

/// The checks of a service as they stand: which are to be made, which are at work, and the newest result of
/// each. Making them, all or one, is a run of its own on record; a later result takes the place of an earlier
/// one. Jobs that it started belong to the runner and go on when it is gone.
class Verification : public QObject
{
    Q_OBJECT

public:
    Verification(Workspace &workspace, Environment environment, QObject *parent);

    /// The operation whose result is checked, on record with each run; empty: none.
    void setOf(const QString &operation) { m_of = operation; }
    const QString &of() const { return m_of; }

    /// Forgets all results and shows these as still to come; `leftOut` are named, and not made.
    void expect(const QStringList &ids, const QStringList &leftOut = {});
    /// Of a run that this did not start: these are at work now, and this came of one.
    void setAtWork(const QStringList &ids);
    void take(const CheckResult &result);
    /// No more comes: what has no result by now was not made.
    void close();

    /// Makes all that is configured but what is left out. Nothing but `refused` while another job runs.
    void begin(const QStringList &leftOut);
    /// Makes one again.
    void again(const QString &check);
    /// Makes one again, and if it still fails, a named person lets it pass.
    void letPass(const Waiver &waiver);

    enum class State
    {
        Coming,
        AtWork,
        Made,
        LeftOut,
        NotMade
    };
    const QStringList &ids() const { return m_ids; }
    State stateOf(const QString &id) const;
    /// Null without one.
    const CheckResult *resultOf(const QString &id) const;
    /// The newest of each, in the order in which they are shown.
    QList<CheckResult> results() const;
    bool isRunning() const { return m_running; }
    /// Whether it is one of the environment's and did not plainly pass; never before the first run has ended.
    bool offersAgain(const QString &id) const;
    /// Whether it failed, and nobody let it pass.
    bool offersPass(const QString &id) const;
    /// Of the run that made them all, with the newest result of each and the outcome that follows from those;
    /// null before it has ended.
    const RunReport *report() const { return m_report ? &*m_report : nullptr; }
    /// The ids of the runs that made checks here, oldest first.
    const QStringList &operations() const { return m_operations; }
    const QString &actor() const { return m_workspace.services().actor; }

signals:
    void started(holdfast::Job *job);
    /// A row turned, or all of them are others.
    void changed();
    /// The result of one that was made again.
    void remade(const QString &check);
    /// A run came to its end: all are as they stand now. Of one check made again that was refused or stopped,
    /// `report` alone has the error.
    void ended(const holdfast::RunReport &report);

private:
    void run(const VerifyRequest &request);
    void start(Result<Run> made);
    void stepChanged(const QString &step, StepState state);
    void end(const RunReport &report);
    void judge(const RunReport &report);
    static RunReport refusal(const Error &error);

    Workspace &m_workspace;
    Environment m_environment;
    QString m_of;
    QStringList m_ids;
    QStringList m_leftOut;
    QStringList m_coming; ///< expected of the run that goes on
    QStringList m_atWork;
    QString m_again; ///< the one that is made again
    QHash<QString, CheckResult> m_results;
    QStringList m_operations;
    std::optional<RunReport> m_report;
    bool m_running = false;
    bool m_hasEnded = false; ///< the first run
};

/// The checks that a step of a run makes, of these: "health" waits for backend and frontend, "checks" makes
/// the others.
QStringList checksOfStep(const QString &step, const QStringList &ids);

} // namespace holdfast
