#pragma once

#include "model/IncidentReport.h"

#include <QString>

namespace holdfast::text {

QString word(Progressing state);
QString word(ChecklistItem::State state);
// "fr" or "en": in which scenarios, whose texts are data, are shown.
QString language();
// Of the five items; an id that is none of them is shown as it is.
QString checklistTitle(const QString &itemId);
// By what or whom an item is ticked, in a sentence; empty while it is open.
QString checklistProof(const ChecklistItem &item);
// One line of the timeline, without its time, person and text; steps and items by their titles.
QString timelineLine(const TimelineEntry &entry, const Scenario &scenario);
// Title of a step; the id where the scenario has no such step.
QString stepTitle(const Scenario &scenario, const QString &stepId);

// "17 min 03 s of 60 min, inside the objective", or that there is no recovery on record.
QString recoveryLine(const IncidentReport &report);
// "2 h 10 min, inside the objective of 24 h", or that nothing was restored.
QString lostLine(const IncidentReport &report);

// The whole report. Nothing that people or programs wrote can become markup, hide a line or turn the
// direction of the text: it is escaped, and control and format characters are shown by their numbers.
QString reportMarkdown(const IncidentReport &report);
// One page that needs nothing else, to be read and printed.
QString reportHtml(const IncidentReport &report);

} // namespace holdfast::text
