#include "jobs/JobRunner.h"

#include "plan/PastRuns.h"

namespace holdfast {

namespace {

// Carries the worker's events over to the job's thread.
class Forwarder final : public RunEvents
{
public:
    explicit Forwarder(Job *job) : m_job(job) {}

    void stepChanged(const QString &step, StepState state, const Phrase &note) override
    {
        post([step, state, note](Job *job) { emit job->stepChanged(step, state, note); });
    }
    void checkDone(const CheckResult &check) override
    {
        post([check](Job *job) { emit job->checkDone(check); });
    }

private:
    void post(std::function<void(Job *)> tell)
    {
        QMetaObject::invokeMethod(
            m_job, [job = m_job, tell = std::move(tell)] { tell(job); }, Qt::QueuedConnection);
    }

    Job *m_job;
};

} // namespace

Job::Job(Plan plan, QObject *parent)
    : QObject(parent), m_plan(std::move(plan)), m_started(std::chrono::steady_clock::now())
{
}

void Job::cancel()
{
    m_stop.request_stop();
}

std::chrono::milliseconds Job::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() -
                                                                 m_started);
}

JobRunner::JobRunner(const Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    m_pool.setMaxThreadCount(4);
}

JobRunner::~JobRunner()
{
    m_stop.request_stop();
    if (m_current != nullptr)
        m_current->cancel();
    m_pool.waitForDone();
}

Job *JobRunner::start(Run run)
{
    auto *job = new Job(run.plan, this);
    job->m_declared = run.declared;
    job->m_dataBytes = run.state ? run.state->facts.value(dataBytesFact).toInteger() : 0;
    m_current = job;
    auto shared = std::make_shared<Run>(std::move(run));
    m_pool.start([this, job, shared, stop = job->m_stop.get_token(), slot = job->m_progress] {
        Forwarder events(job);
        RunContext context(stop, *slot);
        const RunReport report = runPlan(m_services, *shared, events, context);
        QMetaObject::invokeMethod(
            job,
            [this, job, report] {
                job->m_running = false;
                m_current = nullptr;
                emit job->finished(report);
                emit ended(report);
                job->deleteLater();
            },
            Qt::QueuedConnection);
    });
    emit started(job);
    return job;
}

} // namespace holdfast
