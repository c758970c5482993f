#pragma once

#include "widgets/FactsPanel.h"
#include "wizard/resume/ResumeDraft.h"

namespace holdfast {

/// A way to settle an interrupted run: what it is called, and what comes of it, for what the data is now.
struct SettleWords
{
    QString title;
    QString consequence;
};
SettleWords wordsOf(const Interrupted &one, Settle settle);

/// The standing facts of settling it, in the language of the moment.
QList<FactsPanel::Fact> factsOf(const ResumeDraft &draft);

/// The command line that does the same, quoted for a POSIX shell.
QString commandLineOf(const ResumeDraft &draft);

} // namespace holdfast
