#include "pages/incidents/IncidentDesk.h"

#include "pages/incidents/RoomWords.h"
#include "text/IncidentWords.h"

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The run that the newest record of the step says to have begun; empty when that record says anything else.
QString runUnderWay(const Incident &incident, const IncidentStep &step)
{
    if (step.state != Progressing::Running)
        return {};
    const auto newest =
        std::find_if(incident.events.crbegin(), incident.events.crend(), [&step](const IncidentEvent &event) {
            return event.kind == IncidentEvent::Kind::Step && event.id == step.id;
        });
    return newest == incident.events.crend() ? QString() : newest->operation;
}

} // namespace

/// Changes that wait for the one before them.
struct IncidentDesk::Queue
{
    struct Entry
    {
        Change change;
        Answer answered;
    };
    struct Written
    {
        Result<void> done;
        Answer answered;
    };
    std::mutex mutex;
    std::deque<Entry> waiting;
    bool isAtWork = false;

    Entry next()
    {
        const std::lock_guard lock(mutex);
        if (waiting.empty()) {
            isAtWork = false;
            return {};
        }
        Entry first = std::move(waiting.front());
        waiting.pop_front();
        return first;
    }
};

IncidentDesk::IncidentDesk(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_queue(std::make_shared<Queue>())
{
    connect(&workspace, &Workspace::environmentChanged, this, &IncidentDesk::forget);
    const auto tell = [this] {
        settleRuns();
        emit changed();
    };
    connect(&workspace, &Workspace::incidentsChanged, this, tell);
    connect(&workspace, &Workspace::changed, this, tell);
    connect(&workspace.jobs(), &JobRunner::started, this, [this](Job *job) { takeJob(*job); });
    forget();
}

IncidentReport IncidentDesk::reportOn(const Incident &incident) const
{
    return reportOf(incident, m_scenarios, m_workspace.environment(), m_workspace.operations());
}

void IncidentDesk::forget()
{
    ++m_look;
    m_looking = false;
    m_facts.clear();
    m_diagnosis.reset();
    forgetRun();
    readScenarios();
    emit factsChanged();
}

void IncidentDesk::readScenarios()
{
    m_workspace.jobs().ask<ScenarioList>(
        this,
        [&services = m_workspace.services(), folder = scenarioFolder()](RunContext &) {
            return loadScenarios(services.files, folder);
        },
        [this](const ScenarioList &list) {
            m_scenarios = list;
            emit changed();
        });
}

void IncidentDesk::look()
{
    if (m_looking || !m_workspace.isOpen())
        return;
    m_looking = true;
    m_facts.clear();
    m_diagnosis.reset();
    const int look = ++m_look;
    JobRunner &jobs = m_workspace.jobs();
    const auto came = [desk = QPointer(this), &jobs, look](const CheckResult &fact) {
        QMetaObject::invokeMethod(
            &jobs,
            [desk, look, fact] {
                if (desk)
                    desk->takeFact(look, fact);
            },
            Qt::QueuedConnection);
    };
    struct Seen
    {
        ScenarioList scenarios; // read again: a file may have been put right
        Diagnosis diagnosis;
    };
    jobs.ask<Seen>(
        this,
        [&services = m_workspace.services(), environment = m_workspace.environment(),
         folder = scenarioFolder(), came](RunContext &context) {
            Seen seen{loadScenarios(services.files, folder), {}};
            seen.diagnosis = diagnose(services, environment, seen.scenarios, context, came);
            return seen;
        },
        [this, look](Seen seen) {
            if (look != m_look)
                return;
            m_looking = false;
            m_scenarios = std::move(seen.scenarios);
            m_facts = seen.diagnosis.facts;
            m_diagnosis = std::move(seen.diagnosis);
            emit changed();
            emit factsChanged();
        });
    emit factsChanged();
}

QList<CheckResult> IncidentDesk::factsFor(const ScenarioStep &step) const
{
    return factsOf(m_facts, m_workspace.environment(), step.action);
}

void IncidentDesk::takeFact(int look, const CheckResult &fact)
{
    if (look != m_look || !m_looking)
        return;
    m_facts.append(fact);
    emit factsChanged();
}

void IncidentDesk::declare(const Scenario &scenario, const Declaration &declaration)
{
    write([&services = m_workspace.services(), environment = m_workspace.environment(), scenario,
           declaration]() -> Result<void> {
        HOLDFAST_TRY(openIncident(services, environment, scenario, declaration));
        return {};
    });
}

void IncidentDesk::expectRun(const ScenarioStep &step)
{
    m_expectedStep = step.id;
    m_expectedAction = step.action;
}

void IncidentDesk::forgetRun()
{
    m_expectedStep.clear();
}

void IncidentDesk::takeJob(const Job &job)
{
    if (m_expectedStep.isEmpty() || incident() == nullptr ||
        m_expectedAction != toString(job.plan().procedure))
        return;
    StepReport begun;
    begun.step = m_expectedStep;
    begun.state = Progressing::Running;
    begun.operation = job.plan().id;
    m_expectedStep.clear();
    report(begun);
}

void IncidentDesk::settleRuns()
{
    if (incident() == nullptr)
        return;
    for (const IncidentStep &step : incident()->steps) {
        const QString run = runUnderWay(*incident(), step);
        if (run.isEmpty() || m_settled.contains(run))
            continue;
        for (const OperationSummary &operation : m_workspace.operations()) {
            if (operation.id != run || operation.outcome.isEmpty())
                continue;
            m_settled.append(run);
            // A set of a damaged source is kept, and may be all there is: the step is done.
            const bool kept = operation.procedure == toString(Procedure::Backup) &&
                              operation.exitCode == static_cast<int>(ExitCode::BackupNotValid);
            const bool well = operation.exitCode == 0 || kept;
            report({step.id, well ? Progressing::Done : Progressing::Failed, endOf(operation), {}, {}});
        }
    }
}

void IncidentDesk::write(Change change, Answer answered)
{
    {
        const std::lock_guard lock(m_queue->mutex);
        m_queue->waiting.push_back({std::move(change), std::move(answered)});
        if (std::exchange(m_queue->isAtWork, true))
            return;
    }
    m_workspace.jobs().ask<QList<Queue::Written>>(
        this,
        [queue = m_queue](RunContext &) {
            QList<Queue::Written> all;
            for (Queue::Entry next = queue->next(); next.change; next = queue->next())
                all.append({next.change(), next.answered});
            return all;
        },
        [this](const QList<Queue::Written> &all) {
            m_workspace.lookForIncidents();
            for (const Queue::Written &each : all) {
                if (!each.done)
                    emit failed(each.done.error());
                if (each.answered)
                    each.answered(static_cast<bool>(each.done));
            }
        });
}

template <class Act>
void IncidentDesk::change(Act act, const Answer &answered)
{
    if (incident() == nullptr) { // closed by somebody else while this was written
        emit failed(
            fail(ErrorCode::IncidentNotFound, m_workspace.environment().name, u"no incident is open"_s));
        if (answered)
            answered(false);
        return;
    }
    write([&services = m_workspace.services(), environment = m_workspace.environment(),
           incident = *incident(),
           act = std::move(act)]() -> Result<void> { return act(services, environment, incident); },
          answered);
}

void IncidentDesk::report(const StepReport &report, const Answer &answered)
{
    change([report](const auto &...where) { return reportStep(where..., report); }, answered);
}

void IncidentDesk::note(const QString &text, const Answer &answered)
{
    change([text](const auto &...where) { return addNote(where..., text); }, answered);
}

void IncidentDesk::tick(const ChecklistItem &item, const Answer &answered)
{
    change([item](const auto &...where) { return tickItem(where..., item); }, answered);
}

void IncidentDesk::describe(const RootCause &rootCause)
{
    change([rootCause](const auto &...where) { return describeCause(where..., rootCause); });
}

void IncidentDesk::close()
{
    change([](const auto &...where) { return closeIncident(where...); });
}

void IncidentDesk::save(const Incident &incident, const Path &folder)
{
    const IncidentReport report = reportOn(incident);
    m_workspace.jobs().ask<Result<ReportFiles>>(
        this,
        [&services = m_workspace.services(), folder,
         texts = ReportTexts{incident.id, text::reportMarkdown(report), text::reportHtml(report)}](
            RunContext &context) { return writeReport(services, folder, texts, context); },
        [this](const Result<ReportFiles> &files) {
            if (files)
                emit saved(*files);
            else
                emit failed(files.error());
        });
}

} // namespace holdfast
