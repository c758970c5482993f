#include "model/OperationalSummary.h"
#include "plan/Incidents.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// One check on record, with the operation that made it.
struct Evidence
{
    CheckResult check;
    QString operation;
    QDateTime at;

    bool passed() const { return check.verdict == Verdict::Pass; }
};

bool changedData(const OperationSummary &operation)
{
    return (operation.procedure == u"restore" || operation.procedure == u"revert") &&
           operation.outcome != toString(Outcome::FailedDataUnchanged);
}

QDateTime timeOf(const OperationSummary &operation)
{
    return operation.ended.isValid() ? operation.ended : operation.started;
}

// What was seen before the data was exchanged for the last time says nothing about now.
QList<OperationSummary> sinceLastChange(const QList<OperationSummary> &operations)
{
    const auto last = std::find_if(operations.crbegin(), operations.crend(), changedData);
    return last == operations.crend() ? operations
                                      : operations.mid(std::distance(last, operations.crend()) - 1);
}

// The newest result of each check whose id begins so.
std::map<QString, Evidence> newest(const QList<OperationSummary> &operations, const QString &prefix)
{
    std::map<QString, Evidence> out;
    for (const OperationSummary &operation : operations) {
        for (const QJsonValue &each : operation.checks) {
            const CheckResult check = checkFromJson(each.toObject());
            if (check.id.startsWith(prefix))
                out.insert_or_assign(check.id, Evidence{check, operation.id, timeOf(operation)});
        }
    }
    return out;
}

using Proof = std::optional<Evidence>;

Proof passedOne(const QList<OperationSummary> &recent, const QString &id)
{
    const std::map<QString, Evidence> seen = newest(recent, id);
    const auto found = seen.find(id);
    return found != seen.end() && found->second.passed() ? Proof(found->second) : Proof();
}

// Every check of the family that this incident has seen passes now: a verification of only one of them leaves
// out none of the others.
Proof passedAll(const QList<OperationSummary> &all, const QList<OperationSummary> &recent,
                const QString &prefix)
{
    const std::map<QString, Evidence> asked = newest(all, prefix);
    const std::map<QString, Evidence> seen = newest(recent, prefix);
    Proof last;
    for (const auto &[id, ignored] : asked) {
        const auto found = seen.find(id);
        if (found == seen.end() || !found->second.passed())
            return std::nullopt;
        if (!last || last->at <= found->second.at)
            last = found->second;
    }
    return last;
}

// What monitoring said last, as far as it is on record.
bool firesNothingCritical(const QList<OperationSummary> &recent)
{
    for (auto operation = recent.crbegin(); operation != recent.crend(); ++operation) {
        if (!operation->facts.contains(u"monitoring"_s))
            continue;
        const Result<Baseline> said =
            baselineFromJson(QJsonDocument(operation->facts.value(u"monitoring").toObject()).toJson());
        return said && !said->windows.isEmpty() &&
               std::none_of(said->windows.begin(), said->windows.end(), [](const OperationalSummary &window) {
                   const QList<Alert> firing = window.firing();
                   return std::any_of(firing.begin(), firing.end(), [](const Alert &alert) {
                       return alert.severity == Severity::Critical;
                   });
               });
    }
    return false;
}

Proof proofOf(const QString &item, const QList<OperationSummary> &all)
{
    const QList<OperationSummary> recent = sinceLastChange(all);
    if (item == u"backend-healthy")
        return passedOne(recent, u"health"_s);
    if (item == u"frontend-accessible")
        return passedOne(recent, u"frontend"_s);
    if (item == u"endpoints-revalidated")
        return passedAll(all, recent, u"endpoint:"_s);
    if (item == u"monitoring-stable" && firesNothingCritical(recent))
        return passedAll(all, recent, u"monitoring:"_s);
    return std::nullopt;
}

// Written by whoever described the cause last.
void tickDocumented(const Incident &incident, ChecklistItem &item)
{
    if (!incident.rootCause.isComplete())
        return;
    item.state = ChecklistItem::State::Done;
    item.byEvidence = true;
    for (const IncidentEvent &event : incident.events) {
        if (event.kind == IncidentEvent::Kind::Cause) {
            item.by = event.by;
            item.at = event.at;
        }
    }
}

} // namespace

QList<OperationSummary> operationsOf(const Incident &incident, const QList<OperationSummary> &all)
{
    QList<OperationSummary> out;
    for (const OperationSummary &operation : all) {
        const bool within = operation.started >= incident.declared &&
                            (incident.isOpen() || operation.started <= incident.closed);
        if (operation.environment == incident.environment && within)
            out.append(operation);
    }
    std::stable_sort(out.begin(), out.end(), [](const OperationSummary &one, const OperationSummary &other) {
        return one.started < other.started;
    });
    return out;
}

QList<ChecklistItem> checklistOf(const Incident &incident, const QList<OperationSummary> &operations)
{
    QList<ChecklistItem> out = incident.checklist;
    for (ChecklistItem &item : out) {
        if (item.state != ChecklistItem::State::Open)
            continue;
        if (item.id == u"incident-documented") {
            tickDocumented(incident, item);
            continue;
        }
        if (const Proof proof = proofOf(item.id, operations))
            item = ChecklistItem{item.id, ChecklistItem::State::Done, true, proof->operation, {}, proof->at};
    }
    return out;
}

} // namespace holdfast
