#pragma once

#include "plan/PlanRunner.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <set>
#include <stop_token>

namespace holdfast {

// One piece of work on a worker thread. Lives on the GUI thread; its signals arrive there. Shows the newest
// progress on demand (ask at 10 Hz), so that a fast worker never floods the event loop.
class Job : public QObject
{
    Q_OBJECT

public:
    // Asks the work to stop; `finished` still comes, and says what the data is.
    void cancel();
    bool cancelRequested() const { return m_stop.stop_requested(); }
    bool isRunning() const { return m_running; }
    Progress progress() const { return m_progress->get(); }
    std::chrono::milliseconds elapsed() const;
    const Plan &plan() const { return m_plan; }
    // From when the recovery is timed; invalid: from the start of the job.
    const QDateTime &declared() const { return m_declared; }
    // Of the data that it works on; 0: not known.
    qint64 dataBytes() const { return m_dataBytes; }

signals:
    void stepChanged(const QString &step, holdfast::StepState state, const holdfast::Phrase &note);
    void checkDone(const holdfast::CheckResult &check);
    void finished(const holdfast::RunReport &report);

private:
    friend class JobRunner;
    Job(Plan plan, QObject *parent);

    Plan m_plan;
    QDateTime m_declared;
    qint64 m_dataBytes = 0;
    std::stop_source m_stop;
    std::shared_ptr<ProgressSlot> m_progress = std::make_shared<ProgressSlot>();
    std::chrono::steady_clock::time_point m_started;
    bool m_running = true;
};

// Runs plans and questions on threads of its own. On destruction everything is asked to stop and waited for.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(const Services &services, QObject *parent = nullptr);
    ~JobRunner() override;

    // The job belongs to the runner and deletes itself after `finished`.
    Job *start(Run run);
    // The running job that changes or makes data, or null. At most one at a time is started by the console.
    Job *current() const { return m_current; }

    // Asks a question off the GUI thread; `answered` comes on it, unless `context` is gone by then.
    template <class T>
    void ask(QObject *context, std::function<T(RunContext &)> question, std::function<void(T)> answered)
    {
        const auto stop = m_stop.get_token();
        QPointer<QObject> guard(context);
        m_pool.start([this, stop, guard, question = std::move(question), answered = std::move(answered)] {
            ProgressSlot slot;
            RunContext running(stop, slot);
            auto answer = std::make_shared<T>(question(running));
            QMetaObject::invokeMethod(
                this,
                [guard, answer, answered] {
                    if (guard)
                        answered(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

    const Services &services() const { return m_services; }

signals:
    void started(holdfast::Job *job);
    void ended(const holdfast::RunReport &report);

private:
    const Services &m_services;
    std::stop_source m_stop;
    Job *m_current = nullptr;
    QThreadPool m_pool;
};

} // namespace holdfast

Q_DECLARE_METATYPE(holdfast::RunReport)
