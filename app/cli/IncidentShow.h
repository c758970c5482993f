#pragma once

#include "cli/Invocation.h"
#include "plan/Diagnosis.h"
#include "plan/IncidentReport.h"

namespace holdfast::cli {

// On one line of a terminal, whoever wrote it.
QString oneLine(const QString &text);
// One command, to be copied into a POSIX shell.
QString shellCommand(const QStringList &words);

// Everything about one incident as `incident status --json` has it.
QJsonObject incidentJson(const IncidentReport &report, const QDateTime &now);
// The same for a terminal: clock, steps, notes, checklist, timeline.
void showIncident(const Invocation &invocation, const IncidentReport &report, const Environment &environment);
void showScenarios(const Invocation &invocation, const ScenarioList &scenarios);
void showIncidents(const Invocation &invocation, const QList<Incident> &incidents);
// Facts and proposals; what they are as JSON.
QJsonObject showDiagnosis(const Invocation &invocation, const Diagnosis &diagnosis,
                          const ScenarioList &scenarios);
QJsonArray scenariosJson(const ScenarioList &scenarios);
QJsonArray incidentsJson(const QList<Incident> &incidents);

} // namespace holdfast::cli
