#include "jobs/Unsettled.h"

namespace holdfast {

namespace {

QDateTime lastRecordOf(const Journal &journal, const QString &operation)
{
    const Result<QList<JournalRecord>> records = journal.records(operation);
    return records && !records->isEmpty() ? records->last().at : QDateTime();
}

} // namespace

Result<QList<Unsettled>> findUnsettled(const Services &services, const Environment &environment,
                                       RunContext &context)
{
    HOLDFAST_TRY_AS(const QList<Interrupted> found, findInterrupted(services, environment, context));
    QList<Unsettled> out;
    for (const Interrupted &run : found)
        out.append({run, lastRecordOf(services.journal, run.operation.id)});
    return out;
}

} // namespace holdfast
