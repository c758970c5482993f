#pragma once

#include "plan/Incidents.h"
#include "theme/Tokens.h"

namespace holdfast {

/// In the language of the screen.
QString textNow(const LocalText &words);

StateKind stateOf(Progressing state);
/// Who does a step of this kind: the program, a person, both.
QString wordOf(StepKind kind);
/// "Restore…" for "restore"; empty for what the program has no wizard for.
QString actionText(const QString &action);
/// How a run ended, for the record of the step that it did.
QString endOf(const OperationSummary &operation);
/// "database, health": the titles of checks.
QString titlesOf(const QStringList &checks);
/// The step that the room shows first: the first one that is neither done nor skipped; else the last one.
QString stepInHand(const Incident &incident);

} // namespace holdfast
