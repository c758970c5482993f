#include "plan/PastRuns.h"

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace holdfast {

namespace {

constexpr qsizetype mostRuns = 10;

QStringList stepsOf(const Plan &plan)
{
    QStringList out;
    for (const PlanRow &row : plan.rows)
        out.append(row.id);
    return out;
}

bool isInPlace(const QJsonObject &bound)
{
    return bound.value(u"in_place").toBool();
}

// Nothing for a run into another place.
std::optional<PastRun> runIn(const QList<JournalRecord> &records, const Plan &plan, const QStringList &steps)
{
    PastRun out;
    QHash<QString, QDateTime> begun;
    qsizetype passed = 0;
    bool ended = false;
    for (const JournalRecord &record : records) {
        const QString kind = record.body.value(u"kind").toString();
        const QString step = record.body.value(u"step").toString();
        if (kind == u"start" && isInPlace(record.body.value(u"bound").toObject()) != isInPlace(plan.bound))
            return std::nullopt;
        if (const qint64 bytes = record.body.value(u"facts").toObject().value(dataBytesFact).toInteger())
            out.bytes = bytes;
        if (kind == u"intent")
            begun.insert(step, record.at);
        else if (kind == u"end")
            ended = !record.body.contains(u"error"_s);
        if (kind != u"outcome" || !steps.contains(step))
            continue;
        const QString state = record.body.value(u"state").toString();
        passed += state == u"done" || state == u"skipped" ? 1 : 0;
        // By the wall clock of the records: one that was set back says nothing.
        const milliseconds took(begun.value(step).msecsTo(record.at));
        if (state == u"done" && begun.contains(step) && took >= milliseconds(0))
            out.steps.insert(step, took);
    }
    out.whole = ended && passed == steps.size();
    return out;
}

} // namespace

Result<RunHistory> pastRuns(const Journal &journal, const Plan &plan, qint64 bytes)
{
    RunHistory out{stepsOf(plan), bytes, {}};
    HOLDFAST_TRY_AS(const QList<OperationSummary> operations, journal.operations());
    for (const OperationSummary &operation : operations) {
        if (out.runs.size() >= mostRuns)
            break;
        if (operation.procedure != toString(plan.procedure) || operation.environment != plan.environment ||
            operation.id == plan.id)
            continue;
        HOLDFAST_TRY_AS(const QList<JournalRecord> records, journal.records(operation.id));
        const std::optional<PastRun> run = runIn(records, plan, out.steps);
        if (run && !run->steps.isEmpty())
            out.runs.append(*run);
    }
    return out;
}

} // namespace holdfast
