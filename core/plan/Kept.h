#pragma once

#include "plan/Restore.h"

namespace holdfast {

// The data from before a restore or revert, as that run kept it and `revert` brings it back.
struct KeptCopy
{
    QString operation;     // that kept it
    QString procedure;     // "restore" or "revert"
    QDateTime since;       // UTC; when it was put aside
    KeptDatabase database; // on a server; empty: a set
    Path artefact;         // the safety copy
    Path runtime;          // the runtime files from before; empty: none were touched
    qint64 bytes = -1;     // -1: not known, since the server does not answer
    QDateTime expires;     // until then nothing of ours removes it; afterwards only `prune`, and it asks

    QString name() const; // of the database, or the file's
};

// Those that are still there, newest first. A server that does not answer hides none: their size is not
// known.
Result<QList<KeptCopy>> keptCopies(const Services &services, const Environment &environment,
                                   RunContext &context);

} // namespace holdfast
