#include "plan/IncidentReport.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace holdfast {

namespace {

IncidentOperation reported(const OperationSummary &operation, const Environment &environment)
{
    IncidentOperation out{operation.id,
                          operation.procedure,
                          operation.actor,
                          operation.started,
                          operation.ended,
                          outcomeFromString(operation.outcome),
                          {},
                          !isPartial(operation) && !asksElsewhere(operation, environment.checks.health.url)};
    for (const QJsonValue &each : operation.checks)
        out.checks.append(checkFromJson(each.toObject()));
    return out;
}

// A restore that was rolled back has left what was there.
bool broughtBack(const IncidentOperation &operation)
{
    if (!operation.outcome || !operation.ended.isValid())
        return false;
    if (operation.procedure == u"revert" && *operation.outcome == Outcome::RolledBack)
        return true;
    return (operation.procedure == u"restore" || operation.procedure == u"revert") &&
           isRestored(*operation.outcome);
}

// Whether the application was healthy then; none: not asked.
std::optional<bool> healthIn(const IncidentOperation &operation)
{
    for (auto check = operation.checks.crbegin(); check != operation.checks.crend(); ++check) {
        if (check->id == u"health" && check->verdict != Verdict::Skipped)
            return check->verdict == Verdict::Pass;
    }
    return std::nullopt;
}

// The service is back when its data is and health has passed: in the same run, or in the first whole one
// after it. Where nobody asks for health, the data is all there is to go by.
QDateTime backAt(const QList<IncidentOperation> &operations, qsizetype last)
{
    bool asked = false;
    for (qsizetype i = last; i < operations.size(); ++i) {
        const std::optional<bool> healthy = healthIn(operations[i]);
        const bool counts = operations[i].isWhole || healthy == false;
        if (counts && healthy.value_or(false))
            return operations[i].ended;
        asked = asked || (counts && healthy.has_value());
    }
    return asked ? QDateTime() : operations[last].ended;
}

// Without a restore: from the first whole verification on after which none has failed.
QDateTime verifiedAt(const QList<IncidentOperation> &operations)
{
    QDateTime back;
    for (const IncidentOperation &each : operations) {
        if (each.procedure != u"verify" || !each.outcome)
            continue;
        const bool well = *each.outcome == Outcome::Verified;
        if (!well)
            back = {};
        else if (!back.isValid() && each.isWhole && healthIn(each).value_or(false))
            back = each.ended;
    }
    return back;
}

milliseconds between(const QDateTime &from, const QDateTime &to)
{
    return std::max(milliseconds(0), milliseconds(from.msecsTo(to)));
}

} // namespace

IncidentReport reportOf(const Incident &incident, const ScenarioList &scenarios,
                        const Environment &environment, const QList<OperationSummary> &operations)
{
    IncidentReport report;
    report.incident = incident;
    report.rto = environment.rto;
    report.rpo = environment.rpo;
    report.scenario.id = incident.scenario;
    if (const Scenario *scenario = scenarios.of(incident.scenario))
        report.scenario = *scenario;
    const QList<OperationSummary> within = operationsOf(incident, operations);
    for (const OperationSummary &operation : within)
        report.operations.append(reported(operation, environment));
    report.timeline = timelineOf(incident, within);
    report.checklist = checklistOf(incident, within, environment);
    const auto last = std::find_if(report.operations.crbegin(), report.operations.crend(), broughtBack);
    if (last == report.operations.crend()) {
        if (const QDateTime back = verifiedAt(report.operations); back.isValid())
            report.recovery = between(incident.declared, back);
        return report;
    }
    const qsizetype place = std::distance(last, report.operations.crend()) - 1;
    if (const QDateTime back = backAt(report.operations, place); back.isValid())
        report.recovery = between(incident.declared, back);
    const QDateTime asOf =
        QDateTime::fromString(within[place].facts.value(u"data_as_of").toString(), Qt::ISODateWithMs);
    if (asOf.isValid())
        report.lost = between(asOf, incident.declared);
    return report;
}

} // namespace holdfast
