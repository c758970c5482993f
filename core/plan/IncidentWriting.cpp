#include "plan/Incidents.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Without a key there is still an incident; its records then carry no MAC.
Secret keyOf(const Services &services, const Environment &environment)
{
    Result<SigningKeys> keys = keysFor(services, environment);
    return keys ? keys->current.clone() : Secret();
}

Result<JournalRecord> put(const Services &services, const Environment &environment, const QString &incident,
                          QJsonObject body)
{
    // What is no Unicode text would not come back from the journal as it went in.
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (!member->isString())
            continue;
        const QByteArray text = member->toString().toUtf8();
        if (text.size() > longestText)
            return fail(ErrorCode::PreconditionFailed, incident,
                        member.key() + u": longer than 64 KiB, "_s + QString::number(text.size()) +
                            u" bytes"_s);
        *member = QString::fromUtf8(text);
    }
    body.insert(u"actor"_s, services.actor);
    return services.journal.append(incident, body, keyOf(services, environment));
}

Error closedError(const Incident &incident)
{
    return fail(ErrorCode::PreconditionFailed, incident.id,
                u"the incident is closed since "_s + incident.closed.toString(Qt::ISODate));
}

// As its own records tell it: of a long journal nothing else is read.
Result<Incident> readNow(const Services &services, const QString &id)
{
    HOLDFAST_TRY_AS(const QList<JournalRecord> records, services.journal.records(id));
    const QList<Incident> found = id.isEmpty() ? QList<Incident>() : incidentsIn(records);
    return found.isEmpty() ? Result<Incident>(fail(ErrorCode::IncidentNotFound, id))
                           : Result<Incident>(found.first());
}

// The incident as it is now, still open.
Result<Incident> openNow(const Services &services, const QString &id)
{
    HOLDFAST_TRY_AS(const Incident now, readNow(services, id));
    if (!now.isOpen())
        return closedError(now);
    return now;
}

// Appends, then reads back whether it counts: somebody else may have closed the incident in between.
Result<void> record(const Services &services, const Environment &environment, const QString &id,
                    const QJsonObject &body)
{
    HOLDFAST_TRY_AS(const JournalRecord written, put(services, environment, id, body));
    HOLDFAST_TRY_AS(const Incident now, readNow(services, id));
    const bool counts = std::any_of(now.events.begin(), now.events.end(), [&](const IncidentEvent &event) {
        return event.sequence == written.sequence;
    });
    return counts ? Result<void>() : Result<void>(closedError(now));
}

Error oneIsOpen(const Incident &incident)
{
    return fail(ErrorCode::PreconditionFailed, incident.environment,
                u"an incident is open: "_s + incident.id + u", since "_s +
                    incident.opened.toString(Qt::ISODate));
}

} // namespace

Result<Incident> openIncident(const Services &services, const Environment &environment,
                              const Scenario &scenario, const Declaration &declaration)
{
    if (const Result<Incident> other = findIncident(services.journal, environment.name, {}))
        return oneIsOpen(*other);
    const QDateTime now = services.clock.nowUtc();
    const QDateTime declared = declaration.declared.isValid() ? declaration.declared.toUTC() : now;
    if (declared > now)
        return fail(ErrorCode::PreconditionFailed, declared.toString(Qt::ISODate),
                    u"declared in the future: here it is "_s + now.toString(Qt::ISODate));
    if (declaration.note.toUtf8().size() > longestText)
        return fail(ErrorCode::PreconditionFailed, environment.name, u"text: longer than 64 KiB"_s);
    QJsonArray steps;
    for (const ScenarioStep &step : scenario.steps)
        steps.append(step.id);
    const QString id = u"incident-"_s + newOperationId(services.clock);
    HOLDFAST_TRY(put(services, environment, id,
                     {{u"kind"_s, u"incident-open"_s},
                      {u"environment"_s, environment.name},
                      {u"target"_s, environment.databasePlace()},
                      {u"scenario"_s, scenario.id},
                      {u"title"_s, scenario.title.in(declaration.language)},
                      {u"declared_at"_s, declared.toString(Qt::ISODateWithMs)},
                      {u"steps"_s, steps},
                      {u"tool_version"_s, QStringLiteral(HOLDFAST_VERSION)}}));
    const Result<Incident> opened = findIncident(services.journal, environment.name, {});
    if (opened && opened->id != id)
        return oneIsOpen(*opened);
    if (!declaration.note.trimmed().isEmpty()) {
        HOLDFAST_TRY(record(services, environment, id,
                            {{u"kind"_s, u"incident-note"_s}, {u"text"_s, declaration.note}}));
    }
    return findIncident(services.journal, environment.name, id);
}

Result<void> reportStep(const Services &services, const Environment &environment, const Incident &incident,
                        const StepReport &report)
{
    HOLDFAST_TRY_AS(const Incident now, openNow(services, incident.id));
    if (now.step(report.step) == nullptr)
        return fail(ErrorCode::PreconditionFailed, report.step, u"no step of incident "_s + now.id);
    return record(services, environment, now.id,
                  {{u"kind"_s, u"incident-step"_s},
                   {u"step"_s, report.step},
                   {u"state"_s, toString(report.state)},
                   {u"note"_s, report.note},
                   {u"owner"_s, report.owner},
                   {u"by_operation"_s, report.operation}});
}

Result<void> addNote(const Services &services, const Environment &environment, const Incident &incident,
                     const QString &text)
{
    HOLDFAST_TRY_AS(const Incident now, openNow(services, incident.id));
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::PreconditionFailed, now.id, u"the note says nothing"_s);
    return record(services, environment, now.id, {{u"kind"_s, u"incident-note"_s}, {u"text"_s, text}});
}

Result<void> tickItem(const Services &services, const Environment &environment, const Incident &incident,
                      const ChecklistItem &item)
{
    HOLDFAST_TRY_AS(const Incident now, openNow(services, incident.id));
    if (!checklistIds().contains(item.id))
        return fail(ErrorCode::PreconditionFailed, item.id,
                    u"no item of the checklist; there are: "_s + checklistIds().join(u", "_s));
    if (item.state == ChecklistItem::State::NotApplicable && item.reason.trimmed().isEmpty())
        return fail(ErrorCode::PreconditionFailed, item.id, u"not applicable needs a reason"_s);
    return record(services, environment, now.id,
                  {{u"kind"_s, u"incident-item"_s},
                   {u"item"_s, item.id},
                   {u"state"_s, toString(item.state)},
                   {u"reason"_s, item.reason}});
}

Result<void> describeCause(const Services &services, const Environment &environment, const Incident &incident,
                           const RootCause &rootCause)
{
    HOLDFAST_TRY_AS(const Incident now, openNow(services, incident.id));
    QJsonObject body{{u"kind"_s, u"incident-cause"_s}};
    for (const auto &[name, text] : textsOfCause) {
        if (rootCause.*text != incident.rootCause.*text)
            body.insert(name, rootCause.*text);
    }
    if (body.size() == 1)
        return {};
    return record(services, environment, now.id, body);
}

Result<void> closeIncident(const Services &services, const Environment &environment, const Incident &incident)
{
    HOLDFAST_TRY_AS(const Incident now, openNow(services, incident.id));
    HOLDFAST_TRY_AS(const QList<OperationSummary> all, services.journal.operations());
    QStringList missing;
    for (const ChecklistItem &item : checklistOf(now, operationsOf(now, all), environment)) {
        if (item.state == ChecklistItem::State::Open)
            missing.append(item.id);
    }
    if (!now.rootCause.isComplete()) {
        for (const auto &[name, text] : textsOfCause) {
            if ((now.rootCause.*text).trimmed().isEmpty())
                missing.append(name.toString());
        }
    }
    if (!missing.isEmpty())
        return fail(ErrorCode::PreconditionFailed, now.id, u"still open: "_s + missing.join(u", "_s));
    return record(services, environment, now.id, {{u"kind"_s, u"incident-close"_s}});
}

} // namespace holdfast
