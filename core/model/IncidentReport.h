#pragma once

#include "model/CheckResult.h"
#include "model/Incident.h"
#include "model/Outcome.h"
#include "model/Scenario.h"

#include <chrono>
#include <optional>

namespace holdfast {

// What happened, oldest first: from the incident's records and the operations within it. `by` may be empty.
struct TimelineEntry
{
    QDateTime at;
    QString by;
    Phrase what;
    QString text = {}; // of a note, as it was written
    QString operation = {};

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

// One run within an incident, as far as its report speaks of it.
struct IncidentOperation
{
    QString id;
    QString procedure; // as the journal has it
    QString actor;
    QDateTime started;
    QDateTime ended;                // invalid: no end on record
    std::optional<Outcome> outcome; // none: no end on record
    QList<CheckResult> checks;
    bool isWhole = true; // all checks of the environment, health at its URL; else it proves no recovery

    friend bool operator==(const IncidentOperation &, const IncidentOperation &) = default;
};

// All that the report of an incident says, in values: words are put to it by text/IncidentWords.
struct IncidentReport
{
    Incident incident;
    Scenario scenario; // as far as it is still there; else with its id only
    QList<IncidentOperation> operations;
    QList<TimelineEntry> timeline;
    QList<ChecklistItem> checklist;
    // From the declaration to when the service was back: with the last restore or revert that brought the
    // data back and a healthy application; where nothing was restored, with the first whole verification that
    // passed and after which none has failed. None: not yet.
    std::optional<std::chrono::milliseconds> recovery;
    std::chrono::minutes rto{60};
    // What was lost: from the time of the restored data to the declaration; none: nothing was restored.
    std::optional<std::chrono::milliseconds> lost;
    std::chrono::hours rpo{24};
};

} // namespace holdfast
