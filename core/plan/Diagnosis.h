#pragma once

#include "plan/Incidents.h"

namespace holdfast {

// What the program finds out by itself, side by side. Ids of the facts: "database", "database-check",
// "health", "health-db" (what health says of the database), "frontend", "cors", "endpoint:<id>",
// "port:<host>:<port>", "disk", "env-keys", "clock", "auth-errors", "logs:<file>" ("logs" where the
// environment names none). Skipped: there is nothing to look at; Unknown: it could not be found out.
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

// Those of one name, as scenarios have it: an id, or "endpoint:*", "logs", "port:backend", "port:frontend",
// "port:database". May be empty.
QList<CheckResult> factsOf(const QList<CheckResult> &facts, const Environment &environment,
                           const QString &name);
// What these facts speak for, the best fit first.
QList<Proposal> proposalsFrom(const QList<CheckResult> &facts, const Environment &environment,
                              const ScenarioList &scenarios);

} // namespace holdfast
