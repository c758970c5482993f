#pragma once

#include "plan/Incidents.h"

namespace holdfast {

// What the program finds out by itself, side by side. Ids of the facts: "database", "database-check",
// "health", "frontend", "cors", "endpoint:<id>", "port:<host>:<port>", "disk", "env-keys", "clock",
// "auth-errors", "logs:<file>".
struct Proposal
{
    QString scenario; // id
    int weight = 0;
    QStringList because; // ids of facts, the gravest first
};

struct Diagnosis
{
    QDateTime at; // UTC
    QList<CheckResult> facts;
    QList<Proposal> proposals; // the one that fits best first; empty: nothing speaks for any
};

// Never an error: what cannot be found out is a fact of its own. `came` is called with each fact as it is
// found, on the calling thread. Changes nothing, asks every URL once, and shows no secret: lines of logs are
// redacted, of `.env` only the names of keys are compared with the newest runtime archive.
Diagnosis diagnose(const Services &services, const Environment &environment, const ScenarioList &scenarios,
                   RunContext &context, const std::function<void(const CheckResult &)> &came = {});

} // namespace holdfast
