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

// With the sequence of its record, as far as that is known: it decides within one millisecond.
struct Placed
{
    TimelineEntry entry;
    qint64 sequence = 0;
};

// A run that a step began comes after that.
qint64 sequenceOfBeginning(const Incident &incident, const QString &operation)
{
    for (const IncidentEvent &event : incident.events) {
        if (event.operation == operation)
            return event.sequence;
    }
    return 0;
}

void addOperation(QList<Placed> &out, const OperationSummary &operation, qint64 began)
{
    const auto add = [&](const QDateTime &at, const Phrase &what, qint64 sequence) {
        out.append({{at, operation.actor, what, {}, operation.id}, sequence});
    };
    add(operation.started, {u"incident-began-"_s + operation.procedure, {operation.id}}, began);
    // From then on the application sees the other data.
    if (operation.procedure == u"restore" || operation.procedure == u"revert") {
        for (const QString &step : {u"replace"_s, u"swap"_s}) {
            if (const QDateTime at = operation.doneAt.value(step); at.isValid())
                add(at, phrase(u"incident-exchanged", {operation.id}), operation.sequence);
        }
    }
    if (operation.ended.isValid())
        add(operation.ended, {u"incident-ended-"_s + operation.outcome, {operation.id}}, operation.sequence);
}

} // namespace

QList<TimelineEntry> timelineOf(const Incident &incident, const QList<OperationSummary> &operations)
{
    QList<Placed> placed{{{incident.declared, {}, phrase(u"incident-declared")}, 0}};
    for (const IncidentEvent &event : incident.events)
        placed.append(
            {{event.at, event.by, whatOf(incident, event), event.text, event.operation}, event.sequence});
    for (const OperationSummary &operation : operations)
        addOperation(placed, operation, sequenceOfBeginning(incident, operation.id));
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &one, const Placed &other) {
        return std::pair(one.entry.at, one.sequence) < std::pair(other.entry.at, other.sequence);
    });
    QList<TimelineEntry> out;
    for (const Placed &each : std::as_const(placed))
        out.append(each.entry);
    return out;
}

} // namespace holdfast
