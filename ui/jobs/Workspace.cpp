#include "jobs/Workspace.h"

#include "plan/LaterLooks.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Reading
{
    QList<BackupSet> sets;
    QList<BackupSet> companions;
    QList<OperationSummary> operations;
    std::optional<Error> error;
    std::optional<RevertSource> revertible;
};

Result<QList<BackupSet>> readSets(const Services &services, const Environment &environment)
{
    HOLDFAST_TRY_AS(const SigningKeys keys, keysFor(services, environment));
    HOLDFAST_TRY_AS(QList<BackupSet> sets, readCatalog(services.files, environment.backupFolder(), keys));
    HOLDFAST_TRY_AS(const QList<BackupSet> copies,
                    readCatalog(services.files, safetyFolder(environment), keys));
    return sets + copies;
}

// What stands in the folders that the sets name. None of them counts by itself, so a folder that cannot be
// read is left out.
QList<BackupSet> readCompanions(const Services &services, const Environment &environment,
                                const QList<BackupSet> &sets)
{
    const Result<SigningKeys> keys = keysFor(services, environment);
    std::set<Path> folders;
    for (const BackupSet &set : sets) {
        for (const RelatedArtefact &related :
             set.manifest.details ? set.manifest.details->related : QList<RelatedArtefact>())
            folders.insert(relatedFile(set, related).parent_path());
    }
    QList<BackupSet> out;
    for (const Path &folder : folders) {
        if (const auto found = keys ? readCatalog(services.files, folder, *keys) : keys.error(); found)
            out += *found;
    }
    return out;
}

Reading readAll(const Services &services, const Environment &environment)
{
    Reading reading;
    Result<QList<BackupSet>> sets = readSets(services, environment);
    if (sets)
        reading.sets = std::move(*sets);
    else
        reading.error = sets.error();
    Result<QList<OperationSummary>> operations = services.journal.operations();
    if (operations)
        reading.operations = std::move(*operations);
    else if (!reading.error)
        reading.error = operations.error();
    applyLaterLooks(reading.sets, reading.operations);
    reading.companions = readCompanions(services, environment, reading.sets);
    if (const Result<RevertSource> source = findRevertSource(services, environment, {}))
        reading.revertible = *source;
    return reading;
}

constexpr std::chrono::seconds watchInterval{3};

// Changes when somebody writes there.
QString stampOf(const QList<Path> &paths)
{
    QStringList out{u"at"_s};
    for (const Path &path : paths) {
        const QFileInfo info(toText(path));
        out.append(QString::number(info.lastModified().toMSecsSinceEpoch()) + u' ' +
                   QString::number(info.size()));
    }
    return out.join(u',');
}

} // namespace

Workspace::Workspace(JobRunner &jobs, Home home, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_home(std::move(home))
{
    connect(&jobs, &JobRunner::ended, this, &Workspace::refresh);
    connect(&m_watch, &QTimer::timeout, this, &Workspace::watch);
}

void Workspace::open(const Environment &environment, const QMap<QString, QByteArray> &variables)
{
    m_environment = environment;
    m_variables = variables;
    ++m_incidentGeneration;
    m_sets.clear();
    m_companions.clear();
    m_operations.clear();
    m_readError.reset();
    m_revertible.reset();
    m_unsettled.clear();
    m_kept.clear();
    m_incidents.clear();
    m_incidentsRead = false;
    m_isRead = false;
    emit environmentChanged();
    emit changed();
    emit unsettledChanged();
    emit keptChanged();
    emit incidentsChanged();
    m_stamp.clear();
    m_watch.start(watchInterval);
    watch(); // from here on
    refresh();
}

Path relatedFile(const BackupSet &set, const RelatedArtefact &related)
{
    return (set.artefact.parent_path() / toPath(related.file)).lexically_normal();
}

const BackupSet *Workspace::newest() const
{
    return newestValid(m_sets);
}

QList<BackupSet> Workspace::companionsOf(const BackupSet &set) const
{
    QList<BackupSet> out;
    if (!set.manifest.details)
        return out;
    for (const RelatedArtefact &related : set.manifest.details->related) {
        for (const BackupSet &each : m_companions) {
            if (each.artefact == relatedFile(set, related) &&
                each.manifest.sha256.toLower() == related.sha256)
                out.append(each);
        }
    }
    return out;
}

Depth Workspace::provenDepth(const BackupSet &set) const
{
    Depth depth = set.depth;
    const QString file = toText(set.artefact);
    for (const OperationSummary &operation : m_operations) {
        if (operation.exitCode != 0 || operation.facts.value(u"file").toString() != file)
            continue;
        const auto reached = depthFromString(operation.facts.value(u"depth").toString());
        depth = std::max(depth, reached.value_or(depth));
    }
    return depth;
}

const Incident *Workspace::incident() const
{
    const auto open = std::find_if(m_incidents.begin(), m_incidents.end(),
                                   [](const Incident &each) { return each.isOpen(); });
    return open == m_incidents.end() ? nullptr : &*open;
}

const KeptCopy *Workspace::keptBy(const QString &operation) const
{
    for (const KeptCopy &copy : m_kept) {
        if (copy.operation == operation)
            return &copy;
    }
    return nullptr;
}

void Workspace::watch()
{
    if (m_isWatching || m_jobs.current() != nullptr) // after a job everything is read anyway
        return;
    m_isWatching = true;
    m_jobs.ask<QString>(
        this,
        [paths = QList<Path>{m_home.journal(), toPath(toText(m_home.journal()) + u"-wal"_s),
                             m_environment.backupFolder()}](RunContext &) { return stampOf(paths); },
        [this](const QString &stamp) {
            m_isWatching = false;
            const QString before = std::exchange(m_stamp, stamp);
            if (!before.isEmpty() && before != stamp && m_jobs.current() == nullptr)
                refresh();
        });
}

void Workspace::refresh()
{
    if (!isOpen())
        return;
    ++m_generation;
    readFolder();
    lookForUnsettled();
    lookForKept();
    lookForIncidents();
}

void Workspace::readFolder()
{
    m_jobs.ask<Reading>(
        this,
        [&services = m_jobs.services(), environment = m_environment](RunContext &) {
            return readAll(services, environment);
        },
        [this, generation = m_generation](Reading reading) {
            if (generation != m_generation)
                return;
            m_sets = std::move(reading.sets);
            m_companions = std::move(reading.companions);
            m_operations = std::move(reading.operations);
            m_readError = std::move(reading.error);
            m_revertible = std::move(reading.revertible);
            m_isRead = true;
            emit changed();
        });
}

// A journal that cannot be read is told by readError() already.
void Workspace::lookForUnsettled()
{
    m_jobs.ask<Result<QList<Unsettled>>>(
        this,
        [&services = m_jobs.services(), environment = m_environment](RunContext &context) {
            return findUnsettled(services, environment, context);
        },
        [this, generation = m_generation](const Result<QList<Unsettled>> &found) {
            if (generation != m_generation || !found)
                return;
            m_unsettled = *found;
            emit unsettledChanged();
        });
}

void Workspace::lookForKept()
{
    m_jobs.ask<Result<QList<KeptCopy>>>(
        this,
        [&services = m_jobs.services(), environment = m_environment](RunContext &context) {
            return keptCopies(services, environment, context);
        },
        [this, generation = m_generation](const Result<QList<KeptCopy>> &found) {
            if (generation != m_generation || !found)
                return;
            m_kept = *found;
            emit keptChanged();
        });
}

// The newest look alone counts: it began after the last change.
void Workspace::lookForIncidents()
{
    if (!isOpen())
        return;
    m_jobs.ask<Result<QList<Incident>>>(
        this,
        [&services = m_jobs.services(), name = m_environment.name](RunContext &) {
            return holdfast::incidents(services.journal, name);
        },
        [this, generation = ++m_incidentGeneration](const Result<QList<Incident>> &found) {
            if (generation != m_incidentGeneration || !found)
                return;
            m_incidents = *found;
            m_incidentsRead = true;
            emit incidentsChanged();
        });
}

} // namespace holdfast
