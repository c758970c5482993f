#pragma once

#include "cli/IncidentShow.h"

namespace holdfast::cli {

// The environment, its scenarios, and what an `incident …` is about.
struct IncidentWork
{
    const Invocation &invocation;
    Environment environment;
    ScenarioList scenarios;

    const Services &services() const { return invocation.services(); }
    bool isSet(const QString &option) const { return invocation.options.isSet(option); }
    QString value(const QString &option) const { return invocation.options.value(option); }
    // The one with this id, of this environment; without an id the open one, or IncidentNotFound.
    Result<Incident> incident(const QString &id = {}) const;
    // The same, but without an id and an open one the newest.
    Result<Incident> newest(const QString &id) const;
    Result<IncidentReport> report(const Incident &incident) const;
    // `incident_ok id=<id> words…`
    int ok(const Incident &incident, const QStringList &words = {}, const QJsonObject &facts = {}) const;
    // The same for a change that may have been refused.
    int end(const Incident &incident, const Result<void> &done, const QStringList &words) const;
};

// `incident step STEP …`: what a person says of it, or, with --run, the plan that it stands for.
int runStep(const IncidentWork &work, const QString &step);

} // namespace holdfast::cli
