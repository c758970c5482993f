#pragma once

#include "plan/Restore.h"

namespace holdfast {

// What of a restore or revert stands, of the data or of the runtime files.
enum class Standing
{
    Before,  // all as it was before the run
    After,   // all as the run wanted it
    Between, // of runtime files: some as before, some not
    Unknown  // not to be told: it was written to since, or cannot be looked at
};

QString toString(Standing standing);

// A restore or revert that came to no end (killed, power lost), or to one that left the data changed or
// something undone.
struct Interrupted
{
    OperationSummary operation;
    Standing data = Standing::Unknown;
    Standing files = Standing::Before; // of the runtime files; Before where there were none in the run
    std::optional<Error> unreadFile;   // why `files` is Unknown, when one of them could not be read
    QStringList inForce; // steps whose effect beside the data still stands: "freeze", "services-stop", "load"
    Phrase told;         // all that in a sentence

    bool isInPlace() const { return operation.facts.value(u"placement").toString() == u"in-place"; }
};

// Whether the exchange had begun: from then on the data may be the new one.
bool reachedExchange(const OperationSummary &operation);

// Those of this environment's database that nothing later has settled, newest first, each probed: the journal
// says how far it came, the database what is true. Changes nothing. One that cannot be looked at is Unknown.
Result<QList<Interrupted>> findInterrupted(const Services &services, const Environment &environment,
                                           RunContext &context);

// What is true of this one now.
Interrupted probed(const Services &services, const Environment &environment,
                   const OperationSummary &operation, RunContext &context);

// Whether `later`, of the same database, has made good or undone what `earlier` left.
bool settles(const OperationSummary &later, const OperationSummary &earlier);

} // namespace holdfast
