// A PostgreSQL set, loaded into a database that nobody uses, beside the environment's own.

#include "base/Crypto.h"
#include "engine/postgres/PostgresCatalog.h"
#include "engine/postgres/PostgresScratch.h"
#include "plan/Preflight.h"
#include "plan/ScratchContents.h"
#include "plan/ScratchRestore.h"
#include "plan/ScratchSweep.h"
#include "plan/VersionOneSql.h"
#include "system/Processes.h"

#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct ServerScratch
{
    ServerScratch(ScratchParts given, std::unique_ptr<PostgresEngine> serverEngine, const QString &name,
                  const ScratchMark &mark)
        : parts(std::move(given)), engine(std::move(serverEngine)), scratch(*engine, name, mark),
          list(parts.beside.native() + ".list"), script(parts.beside.native() + ".sql")
    {
    }
    ~ServerScratch()
    {
        for (const Path &file : {list, script})
            (void)parts.services.files.remove(file);
    }
    ServerScratch(const ServerScratch &) = delete;
    ServerScratch &operator=(const ServerScratch &) = delete;

    const std::optional<ManifestDetails> &details() const { return parts.set.manifest.details; }
    // As PostgresRestore: version 1 does not say.
    const DatabaseProperties &wanted() const
    {
        return details() && details()->postgres ? details()->postgres->properties : server.properties;
    }

    ScratchParts parts;
    std::unique_ptr<PostgresEngine> engine;
    PostgresScratch scratch;
    ServerFacts server;
    Path list;
    Path script;
    QStringList notCompared;
};

void tell(ServerScratch &work, const QString &id, Verdict verdict, const Phrase &expected,
          const Phrase &observed)
{
    work.parts.state->checks.append({id, verdict, expected, observed, {}, {}});
}

Result<void> checkServer(ServerScratch &work, RunContext &context)
{
    RestorePreparation seen;
    seen.set = work.parts.set;
    HOLDFAST_TRY_AS(seen.live, work.engine->look(RowCounts::Skip, context));
    const RestoreRequest beside;
    Preflight(work.parts.services, work.parts.environment, beside, seen).runForScratch();
    work.server = *seen.live.server;
    if (!seen.refusal)
        return {};
    if (seen.refusal->code != ErrorCode::SideDatabaseImpossible)
        return *seen.refusal;
    return fail(ErrorCode::SideDatabaseImpossible, seen.refusal->subject,
                u"the role "_s + work.server.role + u" has no CREATEDB; --depth readable does without"_s);
}

// What a killed run left is in nobody's way: that it cannot go now is no reason to stop.
void clearAway(ServerScratch &work, RunContext &context)
{
    const Result<ScratchSweep> swept = sweepScratch(work.parts.services, work.parts.environment, context);
    if (!swept)
        return;
    if (!swept->dropped.isEmpty())
        work.parts.state->facts.insert(u"scratch_swept"_s, QJsonArray::fromStringList(swept->dropped));
    if (!swept->left.isEmpty())
        tell(work, u"scratch-leftovers"_s, Verdict::Skipped, phrase(u"scratch-leftovers-expected"),
             phrase(u"scratch-leftovers-left", {swept->left.join(u", "_s)}));
}

Result<StepEnd> make(ServerScratch &work, RunContext &context)
{
    HOLDFAST_TRY(checkServer(work, context));
    clearAway(work, context);
    HOLDFAST_TRY(work.scratch.create(work.wanted(), context));
    work.parts.state->facts.insert(u"scratch_oid"_s, work.scratch.oid());
    return StepEnd{StepState::Done, phrase(u"scratch-made", {work.scratch.name()})};
}

// Of the roles of the set, those whose objects this login could not give away.
Result<QStringList> foreignRoles(ServerScratch &work, PostgresConnection &session, RunContext &context)
{
    QStringList out;
    if (work.server.superuser || !work.details()->postgres)
        return out;
    for (const QString &role : work.details()->postgres->roles) {
        HOLDFAST_TRY_AS(const QString member,
                        session.value(u"select pg_has_role($1, 'MEMBER')"_s, {role}, context));
        if (member != u"t")
            out.append(role);
    }
    return out;
}

void tellContents(ServerScratch &work, const ScratchContents &contents)
{
    if (!contents.left.isEmpty())
        tell(work, u"scratch-left-out"_s, Verdict::Skipped, phrase(u"scratch-left-out-expected"),
             phrase(u"scratch-left-out", {contents.left.join(u", "_s)}));
    if (contents.leaveOut.contains(u"owner"_s))
        tell(work, u"scratch-owners"_s, Verdict::Skipped, phrase(u"scratch-owners-expected"),
             phrase(u"scratch-owners-not", {work.server.role}));
    if (!contents.acting.isEmpty())
        tell(work, u"scratch-acting"_s, Verdict::Skipped, phrase(u"scratch-acting-expected"),
             phrase(u"scratch-acting", {contents.acting.join(u", "_s)}));
}

Result<void> loadArchive(ServerScratch &work, RunContext &context)
{
    HOLDFAST_TRY_AS(const PostgresTools tools, work.engine->tools(majorOf(work.server.version), context));
    HOLDFAST_TRY_AS(const QStringList lines, tools.contents(work.parts.staged, context));
    QStringList foreign;
    {
        HOLDFAST_TRY_AS(PostgresConnection session, work.scratch.session(context));
        HOLDFAST_TRY_AS(foreign, foreignRoles(work, session, context));
    }
    const ScratchContents contents = scratchContents(lines, foreign, work.server.superuser);
    work.notCompared = contents.notCompared;
    tellContents(work, contents);
    LoadJob job;
    job.archive = work.parts.staged;
    job.expectedBytes = work.details()->postgres ? work.details()->postgres->databaseBytes : 0;
    job.leaveOut = contents.leaveOut;
    if (!contents.all) {
        job.list = work.list;
        HOLDFAST_TRY(work.parts.services.files.publish(work.list, contents.lines.join(u'\n').toUtf8() + '\n',
                                                       Overwrite::Never));
    }
    return work.scratch.load(job, context);
}

Result<StepEnd> load(ServerScratch &work, RunContext &context)
{
    if (!work.details()) {
        HOLDFAST_TRY(prepareScript(work.parts.services.files, work.parts.staged, work.script,
                                   majorOf(work.server.version), context));
        HOLDFAST_TRY(work.scratch.loadScript(work.script, context));
        return StepEnd{StepState::Done, phrase(u"loaded-beside", {work.scratch.name()})};
    }
    HOLDFAST_TRY(loadArchive(work, context));
    HOLDFAST_TRY_AS(const QStringList refused, work.scratch.giveSettings(work.wanted(), context));
    if (!refused.isEmpty()) {
        work.notCompared.append(u"settings"_s);
        tell(work, u"scratch-settings"_s, Verdict::Skipped, phrase(u"scratch-settings-expected"),
             phrase(u"property-refused", {refused.join(u", "_s)}));
    }
    return StepEnd{StepState::Done, phrase(u"loaded-beside", {work.scratch.name()})};
}

Result<StepEnd> prove(ServerScratch &work, RunContext &context)
{
    HOLDFAST_TRY_AS(PostgresConnection session, work.scratch.session(context));
    if (!work.details()) {
        HOLDFAST_TRY_AS(const Fingerprint found, fingerprintOf(session, RowCounts::Count, context));
        work.parts.state->success = Outcome::RestoredUnverified;
        return StepEnd{StepState::Done, phrase(u"content-unproven", {static_cast<qint64>(found.tables.size()),
                                                                     found.totalRows()})};
    }
    HOLDFAST_TRY_AS(Fingerprint found, fingerprintOf(session, RowCounts::Prove, context));
    HOLDFAST_TRY(sketchDifferences(session, work.details()->fingerprint, found, context));
    if (!work.notCompared.isEmpty())
        tell(work, u"scratch-not-compared"_s, Verdict::Skipped, phrase(u"scratch-not-compared-expected"),
             phrase(u"scratch-not-compared", {work.notCompared.join(u", "_s)}));
    HOLDFAST_TRY(compareScratch(work.parts, found, work.notCompared));
    return StepEnd{StepState::Done, phrase(u"content-tables-are",
                                           {static_cast<qint64>(found.tables.size()), found.totalRows()})};
}

// What came with the data and is worth to be known. That every other foreign key holds, the load has proven.
Result<void> tellLooseEnds(ServerScratch &work, RunContext &context)
{
    HOLDFAST_TRY_AS(PostgresConnection session, work.scratch.session(context));
    HOLDFAST_TRY_AS(
        const QString unproven,
        session.value(
            u"select count(*) from pg_constraint where contype in ('f', 'c') and not convalidated"_s, {},
            context));
    tell(work, u"references"_s, Verdict::Pass, phrase(u"references-expected"),
         unproven == u"0" ? phrase(u"references-hold")
                          : phrase(u"references-not-valid", {unproven.toLongLong()}));
    HOLDFAST_TRY_AS(const QStringList behind, sequencesBehind(session, context));
    HOLDFAST_TRY_AS(const QStringList empty, unpopulatedViews(session, context));
    const QStringList loose = behind + empty;
    // Held against what is signed they are as they were; of version 1 nobody can say.
    if (!loose.isEmpty())
        tell(work, u"loose-ends"_s, work.details() ? Verdict::Pass : Verdict::Warn,
             phrase(u"loose-ends-expected"), phrase(u"content-loose-ends", {loose.join(u", "_s)}));
    return {};
}

Result<StepEnd> checkByEngine(ServerScratch &work, RunContext &context)
{
    HOLDFAST_TRY(tellLooseEnds(work, context));
    HOLDFAST_TRY_AS(const StructureReport report, work.scratch.checkStructures(context));
    const Phrase expected = phrase(u"scratch-engine-expected");
    const Phrase observed = !report.whyNot.isEmpty() ? phrase(u"structures-not-checked", {report.whyNot})
                            : report.sound           ? phrase(u"structures-sound")
                                                     : phrase(u"structures-broken", {report.report});
    tell(work, u"engine-check"_s,
         !report.whyNot.isEmpty() ? Verdict::Skipped
         : report.sound           ? Verdict::Pass
                                  : Verdict::Fail,
         expected, observed);
    const bool broken = report.whyNot.isEmpty() && !report.sound;
    if (work.details() && work.parts.state->deviations.isEmpty() && !broken)
        work.parts.state->facts.insert(u"depth"_s, toString(Depth::Restored));
    return StepEnd{report.whyNot.isEmpty() ? StepState::Done : StepState::Skipped, observed};
}

// Also when a step before could not do its work.
Result<void> letGo(ServerScratch &work, RunContext &context)
{
    HOLDFAST_TRY(work.scratch.drop(context));
    work.parts.state->facts.insert(u"scratch_dropped"_s, true);
    return {};
}

Result<StepEnd> drop(ServerScratch &work, RunContext &context)
{
    const Result<void> gone = letGo(work, context);
    if (gone)
        return StepEnd{StepState::Done, phrase(u"scratch-dropped", {work.scratch.name()})};
    tell(work, u"scratch-drop"_s, Verdict::Warn, phrase(u"scratch-drop-expected"),
         phrase(u"scratch-not-dropped", {work.scratch.name(), gone.error().detail}));
    return StepEnd{StepState::Skipped,
                   phrase(u"scratch-not-dropped", {work.scratch.name(), gone.error().detail})};
}

using Doing = Result<StepEnd> (*)(ServerScratch &, RunContext &);

// On failure nothing is left on the server, and the record says so.
Step step(const QString &id, const std::shared_ptr<ServerScratch> &work, Doing doing)
{
    return {id, [raw = work.get(), doing](RunContext &context) {
                Result<StepEnd> end = doing(*raw, context);
                if (!end)
                    (void)letGo(*raw, context); // the error to tell is the first one
                return end;
            }};
}

ScratchMark markOf(const ScratchParts &parts, const QString &database)
{
    const auto &details = parts.set.manifest.details;
    return {database,        details ? details->setId : parts.set.manifest.sha256.toLower(),
            parts.operation, hostOf(parts.services.actor),
            ::getpid(),      startTicksOf(::getpid())};
}

} // namespace

Result<ScratchSteps> planServerScratch(ScratchParts parts)
{
    if (parts.environment.database.mode != Mode::Postgres)
        return fail(
            ErrorCode::PreconditionFailed, toText(parts.set.artefact),
            u"a set of PostgreSQL is restored beside the database of DATABASE_URL, which here is none of a "
            "PostgreSQL server; --depth readable does without"_s);
    HOLDFAST_TRY_AS(std::unique_ptr<PostgresEngine> engine,
                    postgresEngineFor(parts.services, parts.environment));
    const ScratchMark mark = markOf(parts, engine->database());
    const QString name = scratchName(engine->database(), parts.services.clock.nowUtc(), hex(randomBytes(2)));
    QJsonObject &facts = parts.state->facts;
    // On record before it is made, so that a killed run still says what it left.
    facts.insert(u"scratch_database"_s, name);
    facts.insert(u"scratch_set"_s, mark.set);
    facts.insert(u"configured_target"_s, parts.environment.databasePlace());
    const bool isSigned = parts.set.manifest.details.has_value();
    const auto work = std::make_shared<ServerScratch>(std::move(parts), std::move(engine), name, mark);
    ScratchSteps out;
    out.keepAlive = work;
    out.rows = {{u"scratch"_s,
                 phrase(u"do-scratch-make", {name}),
                 {},
                 phrase(u"changes-scratch"),
                 phrase(u"undo-scratch")},
                {u"load"_s, phrase(u"do-scratch-load", {name}), {}, {}, {}},
                {u"proof"_s, phrase(isSigned ? u"do-proof-beside" : u"do-proof-unsigned"), {}, {}, {}},
                {u"engine-check"_s, phrase(u"do-scratch-check"), {}, {}, {}},
                {u"scratch-drop"_s, phrase(u"do-scratch-drop", {name}), {}, {}, {}}};
    out.steps = {step(u"scratch"_s, work, make), step(u"load"_s, work, load), step(u"proof"_s, work, prove),
                 step(u"engine-check"_s, work, checkByEngine), step(u"scratch-drop"_s, work, drop)};
    return out;
}

} // namespace holdfast
