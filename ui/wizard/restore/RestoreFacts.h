#pragma once

#include "widgets/FactsPanel.h"
#include "wizard/restore/RestoreDraft.h"

namespace holdfast {

/// The standing facts of a restore, in the language of the moment.
QList<FactsPanel::Fact> factsOf(const RestoreDraft &draft, const QDateTime &now);

/// The command line that does the same as the plan of the draft, quoted for a POSIX shell. It asks for a
/// token of its own.
QString commandLineOf(const RestoreDraft &draft);

/// "6 h 12 min ago"
QString ago(const QDateTime &time, const QDateTime &now);

/// Sum of all rows of the live database; nothing when they are not known.
std::optional<qint64> liveRows(const RestorePreparation &prepared);

} // namespace holdfast
