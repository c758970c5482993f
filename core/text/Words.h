#pragma once

#include "base/Error.h"
#include "base/Phrase.h"
#include "model/BackupSet.h"
#include "model/CheckResult.h"
#include "model/Environment.h"
#include "model/Outcome.h"
#include "model/Plan.h"

#include <QString>

// Words for people, and the only tr() in core. Everything is looked up by a stable code at the moment of
// showing, so that a change of language needs no restart.
namespace holdfast::text {

// The sentence of a phrase. A code without words is a programmer's mistake: the code itself is shown.
QString say(const Phrase &phrase);
// True when there are words for it; a test asks for every code that occurs in the sources.
bool knows(const QString &phraseCode);

// Short names.
QString stepTitle(const QString &stepId);
QString checkTitle(const QString &checkId);
QString procedureName(Procedure procedure);
QString word(Outcome outcome);
QString word(Depth depth);
QString word(SetState state);
QString word(Verdict verdict);
QString word(EnvironmentKind kind);

// What an outcome means for the data now, in one sentence.
QString meaning(Outcome outcome);

// An error for a person: what failed, what that means for the data now, what to do next.
struct ErrorWords
{
    QString title;
    QString meaning;
    QString next;
};
enum class DataNow
{
    Unchanged,
    Changed
};
ErrorWords explain(const Error &error, DataNow data);

// What was assumed while an environment was made, from Environment::notes.
QString environmentNote(const QString &note);

} // namespace holdfast::text
