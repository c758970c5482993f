#pragma once

#include "model/IncidentReport.h"
#include "model/Scenario.h"
#include "plan/PlanRunner.h"

namespace holdfast {

// The shipped scenarios (resource folder :/scenarios) and those of `folder`, the user's own: one with the id
// of a shipped one takes its place. A file that is wrong is left out and named; the others still load.
struct ScenarioList
{
    QList<Scenario> scenarios; // by letter, then by id
    QList<Error> faulty;       // ScenarioInvalid, subject: the file

    const Scenario *of(const QString &id) const; // id or letter, in any case
};
ScenarioList loadScenarios(Files &files, const Path &folder);

// No text on record is longer: PreconditionFailed.
inline constexpr qsizetype longestText = 64 * 1024; // bytes of UTF-8

// What these records say, oldest first.
QList<Incident> incidentsIn(const QList<JournalRecord> &records);
// Newest first; of one environment, or of all when its name is empty. An incident is a set of records in the
// journal (operation = its id), so nothing of it is lost when a program closes or crashes.
Result<QList<Incident>> incidents(const Journal &journal, const QString &environment = {});
// The one with this id; without an id the open one of this environment. IncidentNotFound.
Result<Incident> findIncident(const Journal &journal, const QString &environment, const QString &id);
// When the open incident of this environment was declared: from then recovery is timed, unless somebody says
// otherwise. Invalid when none is open, or the journal cannot be read.
QDateTime declaredOfOpenIncident(const Journal &journal, const QString &environment);

struct Declaration
{
    QDateTime declared = {}; // invalid: now
    QString language = {};   // of the title on record
    QString note = {};       // first note; may be empty
};
// PreconditionFailed when one is open for this environment: it is named.
Result<Incident> openIncident(const Services &services, const Environment &environment,
                              const Scenario &scenario, const Declaration &declaration);

// Each is on the disk when it returns, and refused (PreconditionFailed) for a closed incident.
struct StepReport
{
    QString step;
    Progressing state = Progressing::Done;
    QString note = {};
    QString owner = {};     // empty: unchanged
    QString operation = {}; // of ours that did it; may be empty
};
Result<void> reportStep(const Services &services, const Environment &environment, const Incident &incident,
                        const StepReport &report);
Result<void> addNote(const Services &services, const Environment &environment, const Incident &incident,
                     const QString &text);
Result<void> tickItem(const Services &services, const Environment &environment, const Incident &incident,
                      const ChecklistItem &item);
// Writes the texts that differ from those of `incident` as the caller has read it: what others have written
// in between stays. Nothing is written where nothing differs.
Result<void> describeCause(const Services &services, const Environment &environment, const Incident &incident,
                           const RootCause &rootCause);
// PreconditionFailed while an item of the checklist is open or the root cause is incomplete: it says which.
Result<void> closeIncident(const Services &services, const Environment &environment,
                           const Incident &incident);

// Of single checks (`verify --only`): it says nothing of the others.
bool isPartial(const OperationSummary &operation);
// Health was asked at another URL than this one (`--health-url`). False when either is not known.
bool asksElsewhere(const OperationSummary &operation, const QString &healthUrl);

// The checklist with what the checks of this incident's operations prove: an item that a person has ticked
// stays as it is. Nothing is proved before the first whole verification since the data has changed; then a
// verification of single checks takes the place of those results. "backend-healthy" is proved by health at
// the environment's URL, "endpoints-revalidated" by all endpoints that are configured, "monitoring-stable" by
// no critical alert firing in any window.
QList<ChecklistItem> checklistOf(const Incident &incident, const QList<OperationSummary> &operations,
                                 const Environment &environment);
// Operations of the incident's environment that ran within it, oldest first.
QList<OperationSummary> operationsOf(const Incident &incident, const QList<OperationSummary> &all);

// What happened, oldest first: from the incident's records and the operations within it, by UTC times of the
// records.
QList<TimelineEntry> timelineOf(const Incident &incident, const QList<OperationSummary> &operations);

} // namespace holdfast
