#pragma once

#include "base/Phrase.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace holdfast {

// Of a step of an incident. Done and Skipped need no more; Failed may be tried again.
enum class Progressing
{
    Todo,
    Running,
    Done,
    Failed,
    Skipped
};

QString toString(Progressing state);
std::optional<Progressing> progressingFromString(QStringView text);

struct IncidentStep
{
    QString id;
    Progressing state = Progressing::Todo;
    QString owner;   // who has taken it
    QString by;      // who said last how it stands
    QDateTime begun; // UTC; invalid before
    QDateTime ended;
    QString note;           // what came out of it; why it was skipped
    QStringList operations; // of ours that did it

    friend bool operator==(const IncidentStep &, const IncidentStep &) = default;
};

// The post-incident checklist of the runbook: "backend-healthy", "frontend-accessible",
// "endpoints-revalidated", "monitoring-stable", "incident-documented".
struct ChecklistItem
{
    enum class State
    {
        Open,
        Done,
        NotApplicable
    };

    QString id;
    State state = State::Open;
    bool byEvidence = false; // ticked from a check on record; else by a named person
    QString by;              // the person, or the operation whose checks prove it
    QString reason;          // of "not applicable", or what was seen
    QDateTime at;

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

QString toString(ChecklistItem::State state);
std::optional<ChecklistItem::State> itemStateFromString(QStringView text);
QStringList checklistIds();
// All five, open, in their order.
QList<ChecklistItem> emptyChecklist();

// What people say about it afterwards (root cause analysis).
struct RootCause
{
    QString cause;
    QString impact;
    QString actions;
    QString prevention;

    bool isComplete() const;
    friend bool operator==(const RootCause &, const RootCause &) = default;
};
// By their names in the journal, in the order in which they are asked for.
inline constexpr std::array<std::pair<QStringView, QString RootCause::*>, 4> textsOfCause{
    {{u"cause", &RootCause::cause},
     {u"impact", &RootCause::impact},
     {u"actions", &RootCause::actions},
     {u"prevention", &RootCause::prevention}}};

struct IncidentNote
{
    QDateTime at;
    QString by;
    QString text;

    friend bool operator==(const IncidentNote &, const IncidentNote &) = default;
};

// One record of an incident, in the order in which they were written.
struct IncidentEvent
{
    enum class Kind
    {
        Opened,
        Step,
        Note,
        Item,
        Cause,
        Closed
    };

    Kind kind = Kind::Note;
    QDateTime at;
    QString by;
    QString id = {};    // of the step or item
    QString state = {}; // of it, from then on
    QString text = {};  // note, reason or what is described of the cause, as it was written
    QString operation = {};
    qint64 sequence = 0; // of the record

    friend bool operator==(const IncidentEvent &, const IncidentEvent &) = default;
};

// An incident as its records in the journal tell it.
struct Incident
{
    QString id; // "incident-YYYYMMDD-HHMMSS-xxxxxxxx"
    QString environment;
    QString target;   // the database
    QString scenario; // id
    QString title;    // of the scenario, in the language of whoever opened it
    QString openedBy;
    QDateTime declared; // from when recovery is timed
    QDateTime opened;
    QDateTime closed; // invalid while it is open
    QList<IncidentStep> steps;
    QList<IncidentNote> notes;
    QList<ChecklistItem> checklist; // all five, in their order
    RootCause rootCause;
    QString closedBy;
    QList<IncidentEvent> events; // all of it, oldest first

    bool isOpen() const { return !closed.isValid(); }
    const IncidentStep *step(const QString &stepId) const;
    friend bool operator==(const Incident &, const Incident &) = default;
};

} // namespace holdfast
