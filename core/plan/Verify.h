#pragma once

#include "model/OperationalSummary.h"
#include "plan/PlanRunner.h"

namespace holdfast {

// A failed check that a named person lets pass. The outcome stays `restored-with-deviations`.
struct Waiver
{
    QString check; // id
    QString author;
    QString reason;

    friend bool operator==(const Waiver &, const Waiver &) = default;
};

struct VerifyRequest
{
    std::optional<HealthCheck> health = {}; // instead of the environment's
    std::optional<Baseline> baseline = {};  // else the last one on record
    Path saveBaseline = {};                 // where what monitoring says now is written; empty: nowhere
    QStringList only = {};                  // ids of checks; empty: all
    QList<Waiver> waivers = {};
    QString of = {}; // the operation whose result it checks; empty: none
    QString reason = {};
};

// What would be checked: the environment's, with the request's own.
Checks checksOf(const Environment &environment, const VerifyRequest &request);

// Readiness of backend and frontend first (step "health"), then all others side by side (step "checks"), each
// told as it comes. PreconditionFailed when there is nothing to check, or `only` names none.
// Facts: "monitoring", the baseline as it is now.
Result<Run> planVerify(const Services &services, const Environment &environment,
                       const VerifyRequest &request);

// The same rows and steps for another run (restore, revert, drill), which keeps what they refer to. `before`
// is asked for the baseline when the checks run: it is taken by step "baseline", before anything is touched.
struct VerifySteps
{
    std::optional<Step> baseline; // first of all; none where there is no monitoring
    std::vector<Step> after;      // "health", "checks"
};
VerifySteps verifySteps(const Services &services, const Environment &environment, const Checks &checks,
                        const std::shared_ptr<RunState> &state);
// Rows of a plan for them: "baseline"; "health" and "checks", as far as there is something to check.
QList<PlanRow> baselineRows(const Checks &checks);
QList<PlanRow> verifyRows(const Checks &checks);

// The newest one on record for this environment and monitoring URL.
std::optional<Baseline> lastBaseline(const Journal &journal, const Environment &environment);

} // namespace holdfast
