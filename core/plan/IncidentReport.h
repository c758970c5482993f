#pragma once

#include "model/IncidentReport.h"
#include "plan/Incidents.h"

namespace holdfast {

// `operations`: those of the journal; the ones within the incident are found here.
IncidentReport reportOf(const Incident &incident, const ScenarioList &scenarios,
                        const Environment &environment, const QList<OperationSummary> &operations);

} // namespace holdfast
