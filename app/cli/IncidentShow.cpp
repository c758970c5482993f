#include "cli/IncidentShow.h"

#include "text/ClockWords.h"
#include "text/Format.h"
#include "text/IncidentPage.h"
#include "text/IncidentWords.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

QString said(const char16_t *code, std::initializer_list<QJsonValue> values = {})
{
    return text::say(phrase(code, values));
}

std::chrono::milliseconds usedOf(const Incident &incident, const QDateTime &now)
{
    const QDateTime until = incident.isOpen() ? now : incident.closed;
    return std::max(std::chrono::milliseconds(0),
                    std::chrono::milliseconds(incident.declared.msecsTo(until)));
}

void showSteps(const Invocation &invocation, const IncidentReport &report)
{
    QList<QStringList> rows;
    for (const IncidentStep &step : report.incident.steps)
        rows.append({text::word(step.state), oneLine(text::stepTitle(report.scenario, step.id)),
                     oneLine(step.id), oneLine(step.owner),
                     step.ended.isValid()   ? text::utc(step.ended)
                     : step.begun.isValid() ? text::utc(step.begun)
                                            : QString(),
                     oneLine(step.note)});
    if (!rows.isEmpty())
        invocation.output.table({said(u"head-state"), said(u"incident-head-step"), said(u"incident-head-id"),
                                 said(u"incident-head-owner"), said(u"head-time"),
                                 said(u"incident-head-note")},
                                rows);
}

// What comes next, with how to do it and the commands for it.
void showNext(const Invocation &invocation, const IncidentReport &report, const Environment &environment)
{
    for (const IncidentStep &step : report.incident.steps) {
        const ScenarioStep *known = report.scenario.step(step.id);
        if (step.state == Progressing::Done || step.state == Progressing::Skipped || known == nullptr)
            continue;
        invocation.output.line(oneLine(said(u"incident-next", {known->title.in(text::language()), step.id})));
        if (const QString how = known->how.in(text::language()); !how.isEmpty())
            invocation.output.line(u"  "_s + oneLine(how));
        for (const QStringList &command : commandsOf(*known, environment))
            invocation.output.line(u"  $ "_s + oneLine(shellCommand(command)));
        return;
    }
}

void showChecklist(const Invocation &invocation, const IncidentReport &report)
{
    QList<QStringList> rows;
    for (const ChecklistItem &item : report.checklist)
        rows.append({text::word(item.state), text::checklistTitle(item.id), item.id,
                     oneLine(text::checklistProof(item))});
    invocation.output.table({said(u"head-state"), said(u"incident-head-item"), said(u"incident-head-id"),
                             said(u"incident-head-by")},
                            rows);
}

void showTimeline(const Invocation &invocation, const IncidentReport &report)
{
    QList<QStringList> rows;
    for (const TimelineEntry &entry : report.timeline) {
        const QString line = text::timelineLine(entry, report.scenario);
        rows.append({text::utc(entry.at), oneLine(entry.by),
                     oneLine(entry.text.isEmpty() ? line : QString(line + u": "_s + entry.text))});
    }
    invocation.output.table({said(u"head-time"), said(u"head-who"), said(u"incident-head-title")}, rows);
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue secondsJson(const std::optional<std::chrono::milliseconds> &duration)
{
    return duration ? QJsonValue(static_cast<double>(duration->count()) / 1000.0) : QJsonValue();
}

QJsonArray stepsJson(const IncidentReport &report)
{
    QJsonArray out;
    for (const IncidentStep &step : report.incident.steps) {
        const ScenarioStep *known = report.scenario.step(step.id);
        out.append(
            QJsonObject{{u"id"_s, step.id},
                        {u"title"_s, text::stepTitle(report.scenario, step.id)},
                        {u"kind"_s, known != nullptr ? QJsonValue(toString(known->kind)) : QJsonValue()},
                        {u"action"_s, known != nullptr ? QJsonValue(known->action) : QJsonValue()},
                        {u"state"_s, toString(step.state)},
                        {u"owner"_s, step.owner},
                        {u"by"_s, step.by},
                        {u"begun"_s, timeJson(step.begun)},
                        {u"ended"_s, timeJson(step.ended)},
                        {u"note"_s, step.note},
                        {u"operations"_s, QJsonArray::fromStringList(step.operations)}});
    }
    return out;
}

QJsonArray checklistJson(const QList<ChecklistItem> &checklist)
{
    QJsonArray out;
    for (const ChecklistItem &item : checklist)
        out.append(QJsonObject{{u"id"_s, item.id},
                               {u"title"_s, text::checklistTitle(item.id)},
                               {u"state"_s, toString(item.state)},
                               {u"by_evidence"_s, item.byEvidence},
                               {u"by"_s, item.by},
                               {u"reason"_s, item.reason},
                               {u"at"_s, timeJson(item.at)}});
    return out;
}

QJsonArray timelineJson(const IncidentReport &report)
{
    QJsonArray out;
    for (const TimelineEntry &entry : report.timeline)
        out.append(QJsonObject{{u"at"_s, timeJson(entry.at)},
                               {u"by"_s, entry.by},
                               {u"code"_s, entry.what.code},
                               {u"what"_s, text::timelineLine(entry, report.scenario)},
                               {u"text"_s, entry.text},
                               {u"operation"_s, entry.operation}});
    return out;
}

QJsonObject headJson(const Incident &incident)
{
    return {{u"id"_s, incident.id},
            {u"environment"_s, incident.environment},
            {u"target"_s, incident.target},
            {u"scenario"_s, incident.scenario},
            {u"title"_s, incident.title},
            {u"state"_s, incident.isOpen() ? u"open"_s : u"closed"_s},
            {u"declared"_s, timeJson(incident.declared)},
            {u"opened"_s, timeJson(incident.opened)},
            {u"opened_by"_s, incident.openedBy},
            {u"closed"_s, timeJson(incident.closed)},
            {u"closed_by"_s, incident.closedBy}};
}

} // namespace

QString oneLine(const QString &text)
{
    return text::withoutTricks(text).trimmed().replace(u'\n', u" / "_s);
}

QString shellCommand(const QStringList &words)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    QStringList out;
    for (const QString &word : words)
        out.append(plain.match(word).hasMatch()
                       ? word
                       : QString(u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\''));
    return out.join(u' ');
}

QJsonObject incidentJson(const IncidentReport &report, const QDateTime &now)
{
    const Incident &incident = report.incident;
    QJsonObject out = headJson(incident);
    QJsonArray notes;
    for (const IncidentNote &note : incident.notes)
        notes.append(QJsonObject{{u"at"_s, timeJson(note.at)}, {u"by"_s, note.by}, {u"text"_s, note.text}});
    QJsonArray operations;
    for (const IncidentOperation &operation : report.operations)
        operations.append(operation.id);
    out.insert(u"steps"_s, stepsJson(report));
    out.insert(u"notes"_s, notes);
    out.insert(u"checklist"_s, checklistJson(report.checklist));
    out.insert(u"timeline"_s, timelineJson(report));
    out.insert(u"operations"_s, operations);
    out.insert(u"root_cause"_s, QJsonObject{{u"cause"_s, incident.rootCause.cause},
                                            {u"impact"_s, incident.rootCause.impact},
                                            {u"actions"_s, incident.rootCause.actions},
                                            {u"prevention"_s, incident.rootCause.prevention}});
    out.insert(u"since_declared_seconds"_s, secondsJson(usedOf(incident, now)));
    out.insert(u"recovery_seconds"_s, secondsJson(report.recovery));
    out.insert(u"rto_budget_seconds"_s, static_cast<qint64>(std::chrono::seconds(report.rto).count()));
    out.insert(u"lost_seconds"_s, secondsJson(report.lost));
    out.insert(u"rpo_budget_seconds"_s, static_cast<qint64>(std::chrono::seconds(report.rpo).count()));
    return out;
}

void showIncident(const Invocation &invocation, const IncidentReport &report, const Environment &environment)
{
    const Output &output = invocation.output;
    if (output.format() == Format::Json)
        return;
    const Incident &incident = report.incident;
    const QString state = said(incident.isOpen() ? u"incident-is-open" : u"incident-is-closed");
    invocation.output.line(incident.id + u"  "_s + oneLine(incident.title) + u"  ("_s + state + u')');
    if (report.recovery)
        invocation.output.line(text::timeUsedLine(*report.recovery, report.rto));
    else
        invocation.output.line(
            text::timeUsedLine(usedOf(incident, invocation.services().clock.nowUtc()), report.rto));
    showSteps(invocation, report);
    if (incident.isOpen())
        showNext(invocation, report, environment);
    showChecklist(invocation, report);
    showTimeline(invocation, report);
}

void showScenarios(const Invocation &invocation, const ScenarioList &scenarios)
{
    QList<QStringList> rows;
    for (const Scenario &scenario : scenarios.scenarios)
        rows.append(
            {oneLine(scenario.letter), oneLine(scenario.id), oneLine(scenario.title.in(text::language()))});
    invocation.output.table(
        {said(u"incident-head-letter"), said(u"incident-head-id"), said(u"incident-head-title")}, rows);
    for (const Error &error : scenarios.faulty)
        invocation.output.note(said(u"incident-left-out", {error.subject, error.detail}));
}

void showIncidents(const Invocation &invocation, const QList<Incident> &incidents)
{
    QList<QStringList> rows;
    for (const Incident &incident : incidents)
        rows.append({text::utc(incident.declared), incident.id,
                     said(incident.isOpen() ? u"incident-is-open" : u"incident-is-closed"),
                     oneLine(incident.environment), oneLine(incident.title), oneLine(incident.openedBy)});
    if (rows.isEmpty())
        return invocation.output.line(said(u"incident-none"));
    invocation.output.table({said(u"incident-head-declared"), said(u"incident-head-incident"),
                             said(u"head-state"), said(u"head-service"), said(u"incident-head-title"),
                             said(u"head-who")},
                            rows);
}

QJsonObject showDiagnosis(const Invocation &invocation, const Diagnosis &diagnosis,
                          const ScenarioList &scenarios)
{
    QJsonArray facts;
    for (const CheckResult &fact : diagnosis.facts)
        facts.append(toJson(fact));
    QJsonArray proposals;
    for (const Proposal &proposal : diagnosis.proposals) {
        const Scenario *scenario = scenarios.of(proposal.scenario);
        const QString letter =
            scenario == nullptr || scenario->letter.isEmpty() ? proposal.scenario : scenario->letter;
        const QString title = scenario == nullptr ? QString() : scenario->title.in(text::language());
        invocation.output.line(
            oneLine(said(u"incident-proposal", {letter, title, proposal.because.join(u", "_s)})));
        proposals.append(QJsonObject{{u"scenario"_s, proposal.scenario},
                                     {u"letter"_s, letter},
                                     {u"title"_s, title},
                                     {u"weight"_s, proposal.weight},
                                     {u"because"_s, QJsonArray::fromStringList(proposal.because)}});
    }
    if (diagnosis.proposals.isEmpty())
        invocation.output.line(said(u"incident-no-proposal"));
    return {{u"facts"_s, facts}, {u"proposals"_s, proposals}};
}

QJsonArray scenariosJson(const ScenarioList &scenarios)
{
    QJsonArray out;
    for (const Scenario &scenario : scenarios.scenarios)
        out.append(QJsonObject{{u"id"_s, scenario.id},
                               {u"letter"_s, scenario.letter},
                               {u"title"_s, scenario.title.in(text::language())},
                               {u"source"_s, scenario.source}});
    return out;
}

QJsonArray incidentsJson(const QList<Incident> &incidents)
{
    QJsonArray out;
    for (const Incident &incident : incidents)
        out.append(headJson(incident));
    return out;
}

} // namespace holdfast::cli
