#include "models/ServiceStanding.h"

#include "model/Plan.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace holdfast {

namespace {

using Results = QHash<QString, CheckResult>;

bool countsFor(const OperationSummary &operation, const Environment &environment)
{
    const QStringList making{toString(Procedure::Verify), toString(Procedure::Restore),
                             toString(Procedure::Revert)};
    return operation.environment == environment.name && operation.ended.isValid() &&
           making.contains(operation.procedure);
}

/// Also one that was rolled back or interrupted: what the application has read since is not known.
bool changedData(const OperationSummary &operation, const Environment &environment)
{
    const QStringList changing{toString(Procedure::Restore), toString(Procedure::Revert)};
    return operation.environment == environment.name && changing.contains(operation.procedure) &&
           operation.outcome != toString(Outcome::FailedDataUnchanged);
}

Results resultsOf(const OperationSummary &operation, const QStringList &configured)
{
    Results out;
    for (const QJsonValue &value : operation.checks) {
        const CheckResult check = checkFromJson(value.toObject());
        if (configured.contains(check.id))
            out.insert(check.id, check);
    }
    return out;
}

ServiceStanding standing(const QDateTime &at, const Results &results, const QStringList &configured)
{
    ServiceStanding out;
    out.at = at;
    for (const QString &id : configured) {
        if (results.contains(id))
            out.results.append(results.value(id));
        else
            out.missing.append(id);
    }
    return out;
}

template <class Condition>
QList<CheckResult> those(const QList<CheckResult> &results, Condition condition)
{
    QList<CheckResult> out;
    std::copy_if(results.begin(), results.end(), std::back_inserter(out), condition);
    return out;
}

} // namespace

qsizetype ServiceStanding::passed() const
{
    return those(results, [](const CheckResult &check) { return check.verdict == Verdict::Pass; }).size();
}

QList<CheckResult> ServiceStanding::failed() const
{
    return those(results, [](const CheckResult &check) {
        return check.verdict == Verdict::Fail && !check.isWaived();
    });
}

QList<CheckResult> ServiceStanding::waived() const
{
    return those(results, [](const CheckResult &check) { return check.isWaived(); });
}

Outcome ServiceStanding::outcome() const
{
    return missing.isEmpty() && worst(results) == Verdict::Pass ? Outcome::Verified
                                                                : Outcome::RestoredWithDeviations;
}

ServiceStanding serviceStanding(const QList<OperationSummary> &operations, const Environment &environment)
{
    const QStringList configured = environment.checks.ids();
    Results newest;
    std::optional<ServiceStanding> partial;
    bool changed = false;
    for (const OperationSummary &operation : operations) {
        const Results made = countsFor(operation, environment) ? resultsOf(operation, configured) : Results();
        for (auto each = made.begin(); each != made.end(); ++each) {
            if (!newest.contains(each.key()))
                newest.insert(each.key(), each.value());
        }
        if (!made.isEmpty() && made.size() == configured.size())
            return standing(operation.ended, newest, configured);
        if (!partial && !made.isEmpty())
            partial = standing(operation.ended, made, configured);
        changed = changedData(operation, environment);
        if (changed)
            break;
    }
    return partial.value_or(ServiceStanding{{}, {}, configured, changed});
}

} // namespace holdfast
