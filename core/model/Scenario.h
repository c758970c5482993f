#pragma once

#include "model/Environment.h"
#include "model/ObjectReader.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace holdfast {

// A text of a scenario file, in the languages that it has.
struct LocalText
{
    QString english;
    QString french;

    // Of "fr" or any other language; English where there is nothing else.
    QString in(const QString &language) const;
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

enum class StepKind
{
    Automatic, // a plan of ours: `action` is "backup", "restore", "revert", "verify", "validate"
    Assisted,  // something that the program checks or shows (`action` names facts of the diagnosis, as a
               // symptom does, or is empty) and a person decides
    Manual     // a person does it and says so
};

QString toString(StepKind kind);

struct ScenarioStep
{
    QString id;
    StepKind kind = StepKind::Manual;
    QString action = {};
    LocalText title;
    LocalText how = {}; // what to do, in sentences
    // To be shown, never run: program and arguments, or "services.stop", "services.start" alone for those of
    // the environment.
    QStringList command = {};
    bool optional = false; // only if a condition that `how` names holds

    friend bool operator==(const ScenarioStep &, const ScenarioStep &) = default;
};

// What speaks for a scenario: a fact of the diagnosis that has one of these verdicts ("fail", "warn"). Facts
// are named as factsOf (plan/Diagnosis.h) takes them.
struct Symptom
{
    QString fact;
    QStringList verdicts;
    int weight = 1;
    QStringList unless = {}; // it says nothing when one of these facts has failed: that one explains it

    friend bool operator==(const Symptom &, const Symptom &) = default;
};

// One kind of incident and the way through it.
struct Scenario
{
    QString id;     // "a-database" …
    QString letter; // "A" … of the runbook; may be empty
    LocalText title;
    LocalText when; // in a sentence: what one sees
    QList<Symptom> symptoms;
    QList<ScenarioStep> steps;
    QString source; // file, or resource

    const ScenarioStep *step(const QString &stepId) const;
    friend bool operator==(const Scenario &, const Scenario &) = default;
};

// Schema 1 (resources/schema/scenario-1.json). ScenarioInvalid: the detail begins with the JSON pointer of
// the member that is wrong.
Result<Scenario> scenarioFromJson(const QByteArray &json, const QString &source);

// The commands that a step shows, those of the environment in their place. May be empty.
QList<QStringList> commandsOf(const ScenarioStep &step, const Environment &environment);

} // namespace holdfast
