#pragma once

#include "jobs/JobRunner.h"
#include "jobs/Unsettled.h"
#include "model/Environment.h"
#include "plan/Incidents.h"
#include "plan/Kept.h"
#include "store/Home.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace holdfast {

// Where another artefact of a set stands.
Path relatedFile(const BackupSet &set, const RelatedArtefact &related);

// What every page works on: the environment that is open, and what was last read of it. Reads off the GUI
// thread; pages show what is here and ask for `refresh`.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(JobRunner &jobs, Home home, QObject *parent = nullptr);

    // Shows another environment; everything read before is forgotten. `variables` are those of the process
    // that a backup packs with the runtime files.
    void open(const Environment &environment, const QMap<QString, QByteArray> &variables = {});
    const QMap<QString, QByteArray> &variables() const { return m_variables; }
    const Environment &environment() const { return m_environment; }
    JobRunner &jobs() const { return m_jobs; }
    const Services &services() const { return m_jobs.services(); }
    Path workFolder() const { return m_home.folder / "work"; }
    const Home &home() const { return m_home; }
    // False until the first `open`.
    bool isOpen() const { return !m_environment.name.isEmpty(); }

    // Newest first; safety copies included. Empty until read. A set that a later validation or restore found
    // broken is Invalid here, whatever its metadata says.
    const QList<BackupSet> &sets() const { return m_sets; }
    // What was taken with a set and is still there: the roles of its server, the runtime files.
    QList<BackupSet> companionsOf(const BackupSet &set) const;
    const QList<OperationSummary> &operations() const { return m_operations; }
    // Why the last read failed (a missing key, for example).
    const std::optional<Error> &readError() const { return m_readError; }
    bool isRead() const { return m_isRead; }
    // The newest set that counts for the RPO, or null.
    const BackupSet *newest() const;
    // The depth a set has been proven to, by its metadata and by later validations and restores.
    Depth provenDepth(const BackupSet &set) const;
    // The restore whose safety copy `revert` would put back, if there is one.
    const std::optional<RevertSource> &revertible() const { return m_revertible; }
    // Restores and reverts that came to no end and that nothing has settled, newest first, as the database
    // itself answered. Empty until that is known.
    const QList<Unsettled> &unsettled() const { return m_unsettled; }
    // The data from before earlier runs that is still there, newest first.
    const QList<KeptCopy> &kept() const { return m_kept; }
    // Null when that run kept nothing, or it is gone.
    const KeptCopy *keptBy(const QString &operation) const;
    // Those of the environment, newest first; empty until read.
    const QList<Incident> &incidents() const { return m_incidents; }
    // The open one, or null.
    const Incident *incident() const;
    bool areIncidentsRead() const { return m_incidentsRead; }

public slots:
    // Reads folder and journal again; `changed` follows, and, once the database has answered,
    // `unsettledChanged` and `keptChanged`. Also called after each job.
    void refresh();
    // Reads the incidents alone again; `incidentsChanged` follows.
    void lookForIncidents();

signals:
    void environmentChanged();
    void changed();
    void unsettledChanged();
    void keptChanged();
    void incidentsChanged();

private:
    // What another program has written since (the command line, a schedule) is read, too.
    void watch();
    void readFolder();
    void lookForUnsettled();
    void lookForKept();

    JobRunner &m_jobs;
    Home m_home;
    Environment m_environment;
    QMap<QString, QByteArray> m_variables;
    QList<BackupSet> m_sets;
    QList<BackupSet> m_companions;
    QList<OperationSummary> m_operations;
    std::optional<Error> m_readError;
    std::optional<RevertSource> m_revertible;
    QList<Unsettled> m_unsettled;
    QList<KeptCopy> m_kept;
    QList<Incident> m_incidents;
    bool m_isRead = false;
    int m_generation = 0;
    int m_incidentGeneration = 0;
    bool m_incidentsRead = false;
    QTimer m_watch;
    bool m_isWatching = false; // a look is under way
    QString m_stamp;           // of the last look at journal and backup folder
};

} // namespace holdfast
