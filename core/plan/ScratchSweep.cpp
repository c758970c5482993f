#include "plan/ScratchSweep.h"

#include "engine/postgres/PostgresScratch.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Result<QList<ScratchLeftover>> leftoversOf(const Services &services, const Environment &environment)
{
    QList<ScratchLeftover> out;
    HOLDFAST_TRY_AS(const QList<OperationSummary> operations, services.journal.operations());
    for (const OperationSummary &operation : operations) {
        const QJsonObject &facts = operation.facts;
        const QString name = facts.value(u"scratch_database").toString();
        // Whether a process of another machine still lives cannot be seen from here.
        if (name.isEmpty() || facts.value(u"scratch_dropped").toBool() || operation.running ||
            facts.value(u"configured_target").toString() != environment.databasePlace() ||
            hostOf(operation.actor) != hostOf(services.actor))
            continue;
        out.append({name, facts.value(u"scratch_oid").toString(), facts.value(u"scratch_set").toString(),
                    operation.id, hostOf(operation.actor)});
    }
    return out;
}

} // namespace

QString hostOf(const QString &actor)
{
    return actor.section(u'@', -1);
}

Result<ScratchSweep> sweepScratch(const Services &services, const Environment &environment,
                                  RunContext &context)
{
    ScratchSweep out;
    if (environment.database.mode != Mode::Postgres)
        return out;
    HOLDFAST_TRY_AS(const QList<ScratchLeftover> leftovers, leftoversOf(services, environment));
    if (leftovers.isEmpty())
        return out;
    HOLDFAST_TRY_AS(const SigningKeys keys, keysFor(services, environment));
    HOLDFAST_TRY_AS(const std::unique_ptr<PostgresEngine> engine, postgresEngineFor(services, environment));
    for (const ScratchLeftover &leftover : leftovers) {
        // One that cannot be dropped now does not keep the others.
        const Result<ScratchFate> dropped = dropLeftover(*engine, leftover, context);
        const ScratchFate fate = dropped.value_or(ScratchFate::NotOurs);
        if (fate == ScratchFate::NotOurs) {
            out.left.append(leftover.name);
            continue;
        }
        if (fate == ScratchFate::Dropped)
            out.dropped.append(leftover.name);
        HOLDFAST_TRY(services.journal.append(
            leftover.run,
            {{u"kind"_s, u"settled"_s}, {u"facts"_s, QJsonObject{{u"scratch_dropped"_s, true}}}},
            keys.current));
    }
    return out;
}

void sweepScratchIfAny(const Services &services, const Environment &environment)
{
    ProgressSlot slot;
    RunContext context({}, slot);
    (void)sweepScratch(services, environment, context);
}

} // namespace holdfast
