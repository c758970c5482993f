#include "plan/Incidents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Kind = IncidentEvent::Kind;

Phrase whatOf(const Incident &incident, const IncidentEvent &event)
{
    switch (event.kind) {
    case Kind::Opened:
        return phrase(u"incident-opened", {incident.id});
    case Kind::Step:
        return Phrase{u"incident-step-"_s + event.state, {event.id}};
    case Kind::Note:
        return phrase(u"incident-note");
    case Kind::Item:
        return Phrase{u"incident-item-"_s + event.state, {event.id}};
    case Kind::Cause:
        return phrase(u"incident-cause");
    case Kind::Closed:
        return phrase(u"incident-closed");
    }
    return {};
}

void addOperation(QList<TimelineEntry> &out, const OperationSummary &operation)
{
    out.append({operation.started,
                operation.actor,
                {u"incident-began-"_s + operation.procedure, {operation.id}},
                {},
                operation.id});
    // From then on the application sees the other data.
    if (operation.procedure == u"restore" || operation.procedure == u"revert") {
        for (const QString &step : {u"replace"_s, u"swap"_s}) {
            if (const QDateTime at = operation.doneAt.value(step); at.isValid())
                out.append(
                    {at, operation.actor, phrase(u"incident-exchanged", {operation.id}), {}, operation.id});
        }
    }
    if (operation.ended.isValid())
        out.append({operation.ended,
                    operation.actor,
                    {u"incident-ended-"_s + operation.outcome, {operation.id}},
                    {},
                    operation.id});
}

} // namespace

QList<TimelineEntry> timelineOf(const Incident &incident, const QList<OperationSummary> &operations)
{
    QList<TimelineEntry> out{{incident.declared, {}, phrase(u"incident-declared")}};
    for (const IncidentEvent &event : incident.events)
        out.append({event.at, event.by, whatOf(incident, event), event.text, event.operation});
    for (const OperationSummary &operation : operations)
        addOperation(out, operation);
    std::stable_sort(out.begin(), out.end(),
                     [](const TimelineEntry &one, const TimelineEntry &other) { return one.at < other.at; });
    return out;
}

} // namespace holdfast
