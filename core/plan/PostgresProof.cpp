// How a restored database is held against the fingerprint that is signed.

#include "engine/postgres/PostgresCatalog.h"
#include "plan/PostgresWork.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Of version 1 there is nothing to hold the content against: what can be looked at is said.
Result<StepEnd> lookAtUnsigned(PostgresWork &work, PostgresConnection &session, RunContext &context)
{
    HOLDFAST_TRY_AS(const Fingerprint found, fingerprintOf(session, RowCounts::Count, context));
    HOLDFAST_TRY_AS(const QStringList behind, sequencesBehind(session, context));
    HOLDFAST_TRY_AS(const QStringList empty, unpopulatedViews(session, context));
    if (!behind.isEmpty() || !empty.isEmpty())
        work.state->checks.append({u"content"_s,
                                   Verdict::Warn,
                                   phrase(u"content-expected-unsigned"),
                                   phrase(u"content-loose-ends", {(behind + empty).join(u", "_s)}),
                                   {},
                                   {}});
    work.state->success =
        work.request.procedure == Procedure::Revert ? Outcome::RolledBack : Outcome::RestoredUnverified;
    work.state->facts.insert(u"depth"_s, toString(Depth::Readable));
    return StepEnd{StepState::Done, phrase(u"content-unproven",
                                           {static_cast<qint64>(found.tables.size()), found.totalRows()})};
}

// Table by table and fact by fact against what is signed.
Result<StepEnd> prove(PostgresWork &work, PostgresConnection session, RunContext &context)
{
    if (!work.details())
        return lookAtUnsigned(work, session, context);
    HOLDFAST_TRY_AS(Fingerprint found, fingerprintOf(session, RowCounts::Prove, context));
    HOLDFAST_TRY(sketchDifferences(session, work.details()->fingerprint, found, context));
    const QList<Phrase> different = differences(work.details()->fingerprint, found);
    CheckResult check{
        u"content"_s,
        different.isEmpty() ? Verdict::Pass : Verdict::Fail,
        phrase(u"content-expected-tables", {static_cast<qint64>(work.details()->fingerprint.tables.size()),
                                            work.details()->fingerprint.totalRows()}),
        phrase(u"content-tables-are", {static_cast<qint64>(found.tables.size()), found.totalRows()}),
        {},
        {}};
    if (!different.isEmpty()) {
        check.observed = different.first();
        check.remedy = phrase(u"content-remedy");
    }
    work.state->checks.append(check);
    for (const Phrase &difference : different)
        work.state->deviations.append(difference);
    if (different.isEmpty())
        work.state->facts.insert(u"depth"_s, toString(Depth::Restored));
    return StepEnd{StepState::Done, check.observed};
}

} // namespace

Result<StepEnd> proveBeside(PostgresWork &work, RunContext &context)
{
    HOLDFAST_TRY_AS(PostgresConnection session, work.target.sideSession(context));
    HOLDFAST_TRY_AS(const StepEnd end, prove(work, std::move(session), context));
    // Rows that are not what is signed must not take the place of anything. A catalogue fact that a newer
    // server tells otherwise does not keep the data away: it is a deviation, and revert undoes the swap.
    for (const Phrase &difference : std::as_const(work.state->deviations)) {
        if (isLoss(difference))
            return fail(ErrorCode::ArtefactDamaged, toText(work.prepared.set.artefact),
                        difference.code + u' ' + difference.values.first().toString());
    }
    return end;
}

Result<StepEnd> proveInPlace(PostgresWork &work, RunContext &context)
{
    const RunContext::Uncancellable toTheEnd(context);
    HOLDFAST_TRY_AS(PostgresConnection session, work.engine->session(work.engine->database(), context));
    return prove(work, std::move(session), context);
}

} // namespace holdfast
