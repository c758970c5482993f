#pragma once

#include "model/Checks.h"
#include "plan/Incidents.h"

namespace holdfast {

// All that the report of an incident says, in values: words are put to it by text/IncidentWords.
struct IncidentReport
{
    Incident incident;
    Scenario scenario; // as far as it is still there; else with its id only
    QList<OperationSummary> operations;
    QList<TimelineEntry> timeline;
    QList<ChecklistItem> checklist;
    // From the declaration to the end of the last restore or revert that brought the data back; none: not
    // yet.
    std::optional<std::chrono::milliseconds> recovery;
    std::chrono::minutes rto{60};
    // What was lost: from the time of the restored data to the declaration; none: nothing was restored.
    std::optional<std::chrono::milliseconds> lost;
    std::chrono::hours rpo{24};
};

IncidentReport reportOf(const Incident &incident, const ScenarioList &scenarios,
                        const Environment &environment, const QList<OperationSummary> &operations);

} // namespace holdfast
