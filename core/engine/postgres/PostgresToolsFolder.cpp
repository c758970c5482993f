#include "engine/postgres/PostgresToolsFolder.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::array tools{"pg_dump", "pg_dumpall", "pg_restore", "psql"};
constexpr int nextMajors = 6; // how much newer than the server they may be

// Debian's /usr/lib/postgresql/N/bin and Red Hat's /usr/pgsql-N/bin.
QList<Path> versionedFolders(Files &files)
{
    QList<Path> out;
    for (const Path &name : files.names("/usr/lib/postgresql").value_or(QList<Path>()))
        out.append("/usr/lib/postgresql" / name / "bin");
    for (const Path &name : files.names("/usr").value_or(QList<Path>())) {
        if (name.native().starts_with("pgsql-"))
            out.append("/usr" / name / "bin");
    }
    return out;
}

// Debian's programs in PATH are links to a script that chooses a version by rules of its own.
bool holdsTools(Files &files, const Path &folder)
{
    return std::ranges::all_of(tools, [&](const char *tool) {
        const Result<Path> real = files.canonical(folder / tool);
        if (!real || real->filename() == "pg_wrapper")
            return false;
        const Result<FileFacts> facts = files.facts(*real);
        return facts && facts->type == FileType::Regular && (facts->mode & 0111) != 0;
    });
}

Error missing(const PostgresTools::Outside &outside, const QString &what)
{
    QStringList folders;
    for (const Path &folder : searchedFolders(outside))
        folders.append(toText(folder));
    return fail(ErrorCode::ToolsMissing, what,
                u"pg_dump, pg_dumpall, pg_restore and psql are in none of "_s + folders.join(u", "_s));
}

} // namespace

std::optional<int> toolsVersion(const QByteArray &printed)
{
    static const QRegularExpression pattern(u"^pg_dump \\(PostgreSQL\\) (\\d{1,3})(?:\\.(\\d{1,4}))?"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(printed));
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 10000 + match.captured(2).toInt();
}

QList<Path> searchedFolders(const PostgresTools::Outside &outside)
{
    if (!outside.folders.isEmpty())
        return outside.folders;
    QList<Path> out = versionedFolders(outside.files);
    out.append("/usr/local/pgsql/bin");
    for (const QByteArray &folder : qgetenv("PATH").split(':')) {
        const Path path(folder.toStdString());
        if (path.is_absolute() && !out.contains(path))
            out.append(path);
    }
    return out;
}

Result<QList<ToolsFolder>> toolsFolders(const PostgresTools::Outside &outside, RunContext &context)
{
    QList<ToolsFolder> out;
    for (const Path &folder : searchedFolders(outside)) {
        if (!holdsTools(outside.files, folder))
            continue;
        ProcessRequest request;
        request.program = folder / "pg_dump";
        request.arguments = {u"--version"_s};
        const Result<ProcessEnd> end = outside.processes.run(request, context);
        if (!end && end.error().code == ErrorCode::Cancelled)
            return end.error();
        if (!end || end->exitCode != 0 || end->signal != 0)
            continue;
        if (const std::optional<int> version = toolsVersion(end->output))
            out.append({folder, *version});
    }
    return out;
}

Result<PostgresTools> PostgresTools::find(const Outside &outside, int serverMajor, RunContext &context)
{
    HOLDFAST_TRY_AS(const QList<ToolsFolder> all, toolsFolders(outside, context));
    const ToolsFolder *best = nullptr;
    for (const ToolsFolder &one : all) {
        const int major = one.version / 10000;
        if (major >= serverMajor && major <= serverMajor + nextMajors &&
            (best == nullptr || major < best->version / 10000))
            best = &one;
    }
    if (best == nullptr)
        return missing(outside, u"PostgreSQL %1"_s.arg(serverMajor));
    return PostgresTools(outside, best->folder, best->version);
}

Result<PostgresTools> PostgresTools::findNewest(const Outside &outside, RunContext &context)
{
    HOLDFAST_TRY_AS(const QList<ToolsFolder> all, toolsFolders(outside, context));
    const auto newest = std::ranges::max_element(all, {}, &ToolsFolder::version);
    if (newest == all.end())
        return missing(outside, u"PostgreSQL"_s);
    return PostgresTools(outside, newest->folder, newest->version);
}

} // namespace holdfast
