#pragma once

#include "widgets/FactsPanel.h"
#include "wizard/restore/RestoreDraft.h"

namespace holdfast {

/// The standing facts of a restore, in the language of the moment.
QList<FactsPanel::Fact> factsOf(const RestoreDraft &draft, const QDateTime &now);

/// The command line that does the same as the plan of the draft, quoted for a POSIX shell. It asks for a
/// token of its own.
QString commandLineOf(const RestoreDraft &draft);

/// A word as it is typed at a POSIX shell.
QString shellQuoted(const QString &word);

/// "6 h 12 min ago"
QString ago(const QDateTime &time, const QDateTime &now);

/// The name under which the database from before is kept on its server; empty when there is none.
QString keptDatabaseOf(const RunReport &report);
/// Whether something was kept that a revert can bring back.
bool hasWayBack(const RunReport &report);

/// Sum of all rows of the live database; nothing when they are not known.
std::optional<qint64> liveRows(const RestorePreparation &prepared);

} // namespace holdfast
