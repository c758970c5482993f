// PostgresTools::checkStructures.

#include "engine/postgres/PassFile.h"
#include "engine/postgres/PostgresTools.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int problemsFound = 2; // exit code: it ran, and found something (src/bin/pg_amcheck/pg_amcheck.c)
constexpr int reportLines = 20;

} // namespace

Result<StructureReport> PostgresTools::checkStructures(const ServerAccess &access, const QString &database,
                                                       RunContext &context,
                                                       const std::function<qint64()> &pulse) const
{
    StructureReport out;
    HOLDFAST_TRY_AS(const FileFacts program, m_outside.files.facts(m_folder / "pg_amcheck"));
    if (!program.exists()) {
        out.whyNot = u"pg_amcheck is not in "_s + toText(m_folder);
        return out;
    }
    HOLDFAST_TRY_AS(const PassFile passFile, PassFile::make(access));
    ProcessRequest one = request(
        "pg_amcheck", {u"--no-password"_s, u"--heapallindexed"_s, u"--jobs=2"_s, target(access, database)});
    one.variables = passFile.variables();
    one.patience = m_outside.waits.server;
    one.pulse = [&](qint64 /*pid*/) { return pulse(); };
    HOLDFAST_TRY_AS(const ProcessEnd end, m_outside.processes.run(one, context));
    out.sound = end.exitCode == 0 && end.signal == 0 && !end.stalled;
    if (out.sound)
        return out;
    const QString said = QString::fromUtf8(end.output).section(u'\n', 0, reportLines - 1).trimmed();
    if (end.exitCode == problemsFound && end.signal == 0 && !end.stalled)
        out.report = said;
    else
        out.whyNot = u"pg_amcheck: exit code %1, signal %2: "_s.arg(end.exitCode).arg(end.signal) +
                     QString::fromUtf8(end.errors).simplified().left(600);
    return out;
}

} // namespace holdfast
