#include "plan/Incidents.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Kind = IncidentEvent::Kind;

QString textOf(const QJsonObject &body, QStringView member)
{
    return body.value(member).toString();
}

Incident opened(const JournalRecord &record)
{
    Incident incident;
    incident.id = record.operation;
    incident.environment = textOf(record.body, u"environment");
    incident.target = textOf(record.body, u"target");
    incident.scenario = textOf(record.body, u"scenario");
    incident.title = textOf(record.body, u"title");
    incident.openedBy = textOf(record.body, u"actor");
    incident.opened = record.at;
    incident.declared = QDateTime::fromString(textOf(record.body, u"declared_at"), Qt::ISODateWithMs).toUTC();
    if (!incident.declared.isValid())
        incident.declared = record.at;
    const QJsonArray steps = record.body.value(u"steps").toArray();
    for (const QJsonValue &each : steps) {
        if (each.toString().isEmpty() || incident.step(each.toString()) != nullptr)
            continue;
        IncidentStep step;
        step.id = each.toString();
        incident.steps.append(step);
    }
    incident.checklist = emptyChecklist();
    return incident;
}

// False for a record that says nothing about this incident.
bool takeStep(Incident &incident, const JournalRecord &record)
{
    const QString id = textOf(record.body, u"step");
    const auto step = std::find_if(incident.steps.begin(), incident.steps.end(),
                                   [&](const IncidentStep &each) { return each.id == id; });
    const std::optional<Progressing> state = progressingFromString(textOf(record.body, u"state"));
    if (step == incident.steps.end() || !state)
        return false;
    step->state = *state;
    step->by = textOf(record.body, u"actor");
    if (const QString owner = textOf(record.body, u"owner"); !owner.isEmpty())
        step->owner = owner;
    else if (step->owner.isEmpty() && *state == Progressing::Running)
        step->owner = step->by;
    if (const QString note = textOf(record.body, u"note"); !note.isEmpty())
        step->note = note;
    const QString operation = textOf(record.body, u"by_operation");
    if (!operation.isEmpty() && !step->operations.contains(operation))
        step->operations.append(operation);
    const bool over = *state != Progressing::Todo && *state != Progressing::Running;
    if (!step->begun.isValid() && *state != Progressing::Todo)
        step->begun = record.at;
    step->ended = over ? record.at : QDateTime();
    return true;
}

bool takeItem(Incident &incident, const JournalRecord &record)
{
    const QString id = textOf(record.body, u"item");
    const auto item = std::find_if(incident.checklist.begin(), incident.checklist.end(),
                                   [&](const ChecklistItem &each) { return each.id == id; });
    const std::optional<ChecklistItem::State> state = itemStateFromString(textOf(record.body, u"state"));
    if (item == incident.checklist.end() || !state)
        return false;
    *item = ChecklistItem{
        id, *state, false, textOf(record.body, u"actor"), textOf(record.body, u"reason"), record.at};
    return true;
}

// Only what the record has: another one may have been written by somebody who did not know of it.
bool takeCause(Incident &incident, const JournalRecord &record)
{
    bool taken = false;
    for (const auto &[name, text] : textsOfCause) {
        if (!record.body.value(name).isString())
            continue;
        incident.rootCause.*text = textOf(record.body, name);
        taken = true;
    }
    return taken;
}

std::optional<Kind> kindOf(const JournalRecord &record)
{
    const QString kind = textOf(record.body, u"kind");
    if (kind == u"incident-step")
        return Kind::Step;
    if (kind == u"incident-note")
        return Kind::Note;
    if (kind == u"incident-item")
        return Kind::Item;
    if (kind == u"incident-cause")
        return Kind::Cause;
    if (kind == u"incident-close")
        return Kind::Closed;
    return std::nullopt;
}

QString describedIn(const JournalRecord &record)
{
    QStringList out;
    for (const auto &[name, text] : textsOfCause) {
        if (const QString said = textOf(record.body, name); !said.trimmed().isEmpty())
            out.append(said);
    }
    return out.join(u'\n');
}

IncidentEvent eventOf(Kind kind, const JournalRecord &record)
{
    IncidentEvent event;
    event.kind = kind;
    event.at = record.at;
    event.by = textOf(record.body, u"actor");
    event.id = textOf(record.body, kind == Kind::Item ? u"item" : u"step");
    event.state = textOf(record.body, u"state");
    event.text = kind == Kind::Cause ? describedIn(record)
                                     : textOf(record.body, kind == Kind::Item   ? u"reason"
                                                           : kind == Kind::Step ? u"note"
                                                                                : u"text");
    event.operation = textOf(record.body, u"by_operation");
    event.sequence = record.sequence;
    return event;
}

// A closed incident takes nothing more: what was appended by a program that did not know yet is left out.
void take(Incident &incident, const JournalRecord &record)
{
    const std::optional<Kind> kind = kindOf(record);
    if (!kind || !incident.isOpen())
        return;
    const IncidentEvent event = eventOf(*kind, record);
    bool taken = true;
    switch (*kind) {
    case Kind::Step:
        taken = takeStep(incident, record);
        break;
    case Kind::Item:
        taken = takeItem(incident, record);
        break;
    case Kind::Note:
        incident.notes.append({event.at, event.by, event.text});
        break;
    case Kind::Cause:
        taken = takeCause(incident, record);
        break;
    case Kind::Closed:
        incident.closed = event.at;
        incident.closedBy = event.by;
        break;
    case Kind::Opened:
        taken = false;
        break;
    }
    if (taken)
        incident.events.append(event);
}

// One environment has one open incident: of two programs that open one in the same moment the first has it.
void open(QList<Incident> &all, const JournalRecord &record)
{
    Incident incident = opened(record);
    for (const Incident &each : std::as_const(all)) {
        if (each.id == incident.id || (each.isOpen() && each.environment == incident.environment))
            return;
    }
    incident.events.append(eventOf(Kind::Opened, record));
    all.append(incident);
}

} // namespace

QList<Incident> incidentsIn(const QList<JournalRecord> &records)
{
    QList<Incident> out;
    for (const JournalRecord &record : records) {
        if (textOf(record.body, u"kind") == u"incident-open") {
            open(out, record);
            continue;
        }
        const auto incident = std::find_if(out.begin(), out.end(),
                                           [&](const Incident &each) { return each.id == record.operation; });
        if (incident != out.end())
            take(*incident, record);
    }
    return out;
}

Result<QList<Incident>> incidents(const Journal &journal, const QString &environment)
{
    HOLDFAST_TRY_AS(const QList<JournalRecord> records, journal.records());
    const QList<Incident> all = incidentsIn(records);
    QList<Incident> out;
    for (auto incident = all.crbegin(); incident != all.crend(); ++incident) {
        if (environment.isEmpty() || incident->environment == environment)
            out.append(*incident);
    }
    return out;
}

Result<Incident> findIncident(const Journal &journal, const QString &environment, const QString &id)
{
    HOLDFAST_TRY_AS(const QList<Incident> all, incidents(journal, id.isEmpty() ? environment : QString()));
    for (const Incident &incident : all) {
        if (id.isEmpty() ? incident.isOpen() : incident.id == id)
            return incident;
    }
    return fail(ErrorCode::IncidentNotFound, id.isEmpty() ? environment : id,
                id.isEmpty() ? u"none is open"_s : QString());
}

QDateTime declaredOfOpenIncident(const Journal &journal, const QString &environment)
{
    const Result<Incident> incident = findIncident(journal, environment, {});
    return incident ? incident->declared : QDateTime();
}

} // namespace holdfast
