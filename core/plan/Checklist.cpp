#include "model/OperationalSummary.h"
#include "plan/Incidents.h"

#include <QJsonDocument>
#include <QRegularExpression>

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

bool isWhole(const OperationSummary &operation)
{
    const bool verifies = operation.procedure == u"verify" || operation.procedure == u"restore" ||
                          operation.procedure == u"revert";
    return verifies && !isPartial(operation) && !operation.checks.isEmpty() && operation.ended.isValid() &&
           operation.errorCode != toString(ErrorCode::Cancelled);
}

// Of the environment; where it names none, that which the newest whole verification has asked.
QString ourHealthUrl(const QList<OperationSummary> &recent, const Environment &environment)
{
    if (!environment.checks.health.url.isEmpty())
        return environment.checks.health.url;
    const auto whole = std::find_if(recent.crbegin(), recent.crend(), isWhole);
    return whole == recent.crend() ? QString() : whole->bound.value(u"health_url").toString();
}

// What counts: whole verifications, and of those of single checks what looks again at what a whole one has
// seen. Health of another backend is none of ours, nor is its monitoring where ours has no URL.
QList<OperationSummary> counting(QList<OperationSummary> recent, const Environment &environment)
{
    const QString ours = ourHealthUrl(recent, environment);
    const bool monitoringFollows = environment.checks.monitoring.url.isEmpty();
    QStringList seen;
    for (OperationSummary &operation : recent) {
        const bool elsewhere = asksElsewhere(operation, ours);
        const bool whole = isWhole(operation);
        QJsonArray kept;
        for (const QJsonValue &check : std::as_const(operation.checks)) {
            const QString id = check[u"id"].toString();
            const bool foreign =
                elsewhere && (id == u"health" || (monitoringFollows && id.startsWith(u"monitoring:")));
            if (whole)
                seen.append(id);
            if (!foreign && (!isPartial(operation) || seen.contains(id)))
                kept.append(check);
        }
        operation.checks = kept;
    }
    return recent;
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

QStringList asked(const QList<OperationSummary> &all, const QString &prefix)
{
    QStringList out;
    for (const auto &[id, ignored] : newest(all, prefix))
        out.append(id);
    for (const OperationSummary &operation : all)
        out += operation.bound.value(u"checks").toObject().keys().filter(
            QRegularExpression(u'^' + QRegularExpression::escape(prefix)));
    out.removeDuplicates();
    return out;
}

using Proof = std::optional<Evidence>;

Proof passedOne(const QList<OperationSummary> &recent, const QString &id)
{
    const std::map<QString, Evidence> seen = newest(recent, id);
    const auto found = seen.find(id);
    return found != seen.end() && found->second.passed() ? Proof(found->second) : Proof();
}

// Every check of the family that this incident has seen, or that one of its plans names, passes now: a
// verification of only one of them leaves out none of the others.
Proof passedAll(const QList<OperationSummary> &all, const QList<OperationSummary> &recent,
                const QString &prefix)
{
    const std::map<QString, Evidence> seen = newest(recent, prefix);
    Proof last;
    for (const QString &id : asked(all, prefix)) {
        const auto found = seen.find(id);
        if (found == seen.end() || !found->second.passed())
            return std::nullopt;
        if (!last || last->at <= found->second.at)
            last = found->second;
    }
    return last;
}

// What monitoring said last of each window; nothing once an answer on record cannot be read.
std::map<QString, OperationalSummary> lastOfWindows(const QList<OperationSummary> &recent)
{
    std::map<QString, OperationalSummary> out;
    for (const OperationSummary &operation : recent) {
        // Of a restore the other one is from before it.
        const QJsonValue fact =
            operation.facts.value(operation.procedure == u"verify" ? u"monitoring" : u"monitoring_after");
        const std::map<QString, Evidence> made = newest({operation}, u"monitoring:"_s);
        if (!fact.isObject() || made.empty())
            continue;
        const Result<Baseline> said = baselineFromJson(QJsonDocument(fact.toObject()).toJson());
        if (!said)
            out.clear();
        for (const OperationalSummary &window : said ? said->windows : QList<OperationalSummary>()) {
            if (made.contains(u"monitoring:"_s + window.window))
                out.insert_or_assign(u"monitoring:"_s + window.window, window);
        }
    }
    return out;
}

bool isCritical(const Alert &alert)
{
    return alert.severity == Severity::Critical;
}

// Every window that was asked for is on record, and nothing critical fires in any.
bool firesNothingCritical(const QList<OperationSummary> &all, const QList<OperationSummary> &recent)
{
    const std::map<QString, OperationalSummary> last = lastOfWindows(recent);
    const QStringList ids = asked(all, u"monitoring:"_s);
    return std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
        const auto found = last.find(id);
        if (found == last.end())
            return false;
        const QList<Alert> firing = found->second.firing();
        return std::none_of(firing.begin(), firing.end(), isCritical);
    });
}

Proof proofOf(const QString &item, const QList<OperationSummary> &all, const Environment &environment)
{
    const QList<OperationSummary> recent = counting(sinceLastChange(all), environment);
    if (item == u"backend-healthy")
        return passedOne(recent, u"health"_s);
    if (item == u"frontend-accessible")
        return passedOne(recent, u"frontend"_s);
    if (item == u"endpoints-revalidated")
        return passedAll(all, recent, u"endpoint:"_s);
    if (item == u"monitoring-stable" && firesNothingCritical(all, recent))
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

bool isPartial(const OperationSummary &operation)
{
    return !operation.bound.value(u"only").toArray().isEmpty();
}

bool asksElsewhere(const OperationSummary &operation, const QString &healthUrl)
{
    const QString asked = operation.bound.value(u"health_url").toString();
    return !asked.isEmpty() && !healthUrl.isEmpty() && asked != shownUrl(healthUrl);
}

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

QList<ChecklistItem> checklistOf(const Incident &incident, const QList<OperationSummary> &operations,
                                 const Environment &environment)
{
    QList<ChecklistItem> out = incident.checklist;
    for (ChecklistItem &item : out) {
        if (item.state != ChecklistItem::State::Open)
            continue;
        if (item.id == u"incident-documented") {
            tickDocumented(incident, item);
            continue;
        }
        if (const Proof proof = proofOf(item.id, operations, environment))
            item = ChecklistItem{item.id, ChecklistItem::State::Done, true, proof->operation, {}, proof->at};
    }
    return out;
}

} // namespace holdfast
