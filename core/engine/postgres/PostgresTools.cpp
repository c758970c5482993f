#include "engine/postgres/PostgresTools.h"

#include "base/Together.h"
#include "engine/postgres/PassFile.h"
#include "engine/postgres/PostgresConnection.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype detailLength = 600;
constexpr qsizetype contentsLimit = 256 * 1024 * 1024;
constexpr int connectionLost = 2; // psql's exit code; 3 is an error in a script

// Besides what the operator's URL asks for: whatever role and database have set, nothing ends it half-way
// and it may write (P24).
constexpr auto sessionOptions = u" -c statement_timeout=0 -c lock_timeout=0"
                                " -c idle_in_transaction_session_timeout=0"
                                " -c default_transaction_read_only=off";

// Servers older than 17 do not know it, so it cannot be one of the options above.
constexpr auto noTransactionTimeout = u"SELECT pg_catalog.set_config(name, '0', false)"
                                      " FROM pg_catalog.pg_settings WHERE name = 'transaction_timeout'";

QString option(QLatin1StringView name, const Path &path)
{
    return u"--"_s + name + u'=' + toText(path);
}

// What a program says of its failure: from its first error on, on one line.
QString saidBy(const ProcessEnd &end)
{
    // Not the statement: it may hold the secrets of a subscription or a user mapping. But of LOCK TABLE,
    // which has none and tells the table.
    static const QRegularExpression statement(
        u"\\n[^\\n]*(Command was|Query was|STATEMENT): (?!LOCK TABLE)[\\s\\S]*"_s);
    const QString all = QString::fromUtf8(end.errors).remove(statement);
    static const QRegularExpression first(u"^\\S+ (error|fatal): |ERROR: |FATAL: "_s,
                                          QRegularExpression::MultilineOption);
    const qsizetype start = all.indexOf(first);
    if (start < 0)
        return all.simplified().right(detailLength);
    return all.mid(all.lastIndexOf(u'\n', start) + 1).simplified().left(detailLength);
}

// Messages of the programs themselves are English (LC_ALL=C), those of the server in its own language unless
// that is English, too. So a text can only say more than the exit code, never instead of it.
ErrorCode codeFor(const QString &said)
{
    struct Hint
    {
        const char16_t *text;
        ErrorCode code;
    };
    static constexpr std::array hints{
        Hint{u"canceling statement due to lock timeout", ErrorCode::SourceBusy},
        Hint{u": 55P03: ", ErrorCode::SourceBusy},
        Hint{u"No space left on device", ErrorCode::DiskFull},
        Hint{u"Disk quota exceeded", ErrorCode::DiskFull},
        Hint{u": 53100: ", ErrorCode::DiskFull},
        Hint{u"password authentication failed", ErrorCode::LoginFailed},
        Hint{u"no password supplied", ErrorCode::LoginFailed},
        Hint{u"connection to server ", ErrorCode::ServerUnreachable},
        Hint{u"could not translate host name", ErrorCode::ServerUnreachable},
        Hint{u"could not connect to database", ErrorCode::ServerUnreachable},
        Hint{u"server closed the connection", ErrorCode::ServerUnreachable},
        Hint{u"terminating connection", ErrorCode::ServerUnreachable},
        Hint{u"no connection to the server", ErrorCode::ServerUnreachable},
        Hint{u"could not receive data from server", ErrorCode::ServerUnreachable},
        Hint{u"could not send data to server", ErrorCode::ServerUnreachable},
        Hint{u"lost synchronization with server", ErrorCode::ServerUnreachable},
        Hint{u"SSL SYSCALL error", ErrorCode::ServerUnreachable},
        Hint{u": 42501: ", ErrorCode::PermissionDenied},
        Hint{u"permission denied", ErrorCode::PermissionDenied},
    };
    const auto *hint = std::ranges::find_if(
        hints, [&](const Hint &one) { return said.contains(QString::fromUtf16(one.text)); });
    return hint == hints.end() ? ErrorCode::EngineFailed : hint->code;
}

// The server, without a database: which one was meant is the job's.
QString placeOf(const ServerAccess &access)
{
    const QString server = access.url.place().section(u'/', 0, -2);
    return server.isEmpty() ? u"the local socket"_s : server;
}

QString howEnded(const ProcessEnd &end)
{
    if (end.stalled)
        return u"nothing moved any more; "_s;
    if (end.signal != 0)
        return u"ended by signal %1; "_s.arg(end.signal);
    return u"exit code %1; "_s.arg(end.exitCode);
}

bool wentWell(const ProcessEnd &end)
{
    // pg_restore counts what it passed over; never good enough (P6).
    return end.exitCode == 0 && end.signal == 0 && !end.stalled &&
           !end.errors.contains("errors ignored on restore");
}

Error serverError(const ProcessRequest &request, const ServerAccess &access, const ProcessEnd &end)
{
    const QString said = saidBy(end);
    const QString tool = toText(request.program.filename());
    ErrorCode code = codeFor(said);
    if (end.stalled || (tool == u"psql" && end.exitCode == connectionLost))
        code = code == ErrorCode::LoginFailed ? code : ErrorCode::ServerUnreachable;
    return during(fail(code, placeOf(access), howEnded(end) + said), tool);
}

Error archiveError(const ProcessEnd &end, const QString &archive)
{
    const QString said = saidBy(end);
    const ErrorCode code = codeFor(said);
    return fail(code == ErrorCode::DiskFull ? code : ErrorCode::ArtefactDamaged, archive,
                howEnded(end) + said);
}

} // namespace

QString PostgresTools::target(const ServerAccess &access, const QString &database)
{
    ServerAccess plain{access.url, {}, {}};
    plain.url.parameters[u"options"_s] += QString::fromUtf16(sessionOptions);
    if (!access.password.isEmpty())
        plain.url.parameters.remove(u"passfile"_s); // it would take the place of ours
    return connectionString(plain, database);
}

ProcessRequest PostgresTools::request(const char *tool, const QStringList &arguments) const
{
    ProcessRequest out;
    out.program = m_folder / tool;
    out.arguments = arguments;
    out.patience = m_outside.waits.file;
    return out;
}

Result<void> PostgresTools::askServer(ProcessRequest &request, const ServerAccess &access,
                                      RunContext &context) const
{
    HOLDFAST_TRY_AS(const PassFile passFile, PassFile::make(access));
    request.variables = passFile.variables();
    request.arguments.prepend(u"--no-password"_s);
    request.patience = m_outside.waits.server;
    HOLDFAST_TRY_AS(const ProcessEnd end, m_outside.processes.run(request, context));
    if (!wentWell(end))
        return serverError(request, access, end);
    return {};
}

// `run` writes the file `to`, which exists before as 0600, is synced after, and is gone on failure.
Result<void> PostgresTools::write(const Path &to, const std::function<Result<void>()> &run) const
{
    HOLDFAST_TRY_AS(const std::unique_ptr<File> created, m_outside.files.create(to, Overwrite::Never));
    Result<void> out = created->close();
    if (out)
        out = run();
    if (out) {
        const Result<std::unique_ptr<File>> file = m_outside.files.openRead(to);
        out = file ? (*file)->sync() : Result<void>(file.error());
    }
    if (!out)
        (void)m_outside.files.remove(to); // the error to tell is the first one
    return out;
}

// The program's output by a pipe: neither its own file nor ours has it as plain bytes.
Result<void> PostgresTools::stream(ProcessRequest &request, const ServerAccess &access, ByteSink &to,
                                   RunContext &context) const
{
    Pipe pipe;
    HOLDFAST_TRY(pipe.open());
    request.output = &pipe;
    request.pulse = [&pipe](qint64 /*pid*/) { return pipe.drained(); };
    return runTogether(context, {[&](RunContext &own) { return pipe.drainInto(to, own); },
                                 [&](RunContext &own) { return askServer(request, access, own); }});
}

Result<void> PostgresTools::dump(const ServerAccess &access, const DumpJob &job, ByteSink &to,
                                 RunContext &context) const
{
    QStringList arguments{u"--format=custom"_s, u"--compress=0"_s,
                          u"--lock-wait-timeout=%1ms"_s.arg(m_outside.waits.lock.count()),
                          QString(u"--dbname="_s + target(access, job.database))};
    if (!job.snapshot.isEmpty())
        arguments.append(u"--snapshot="_s + job.snapshot);
    if (!job.encoding.isEmpty())
        arguments.append(u"--encoding="_s + job.encoding);
    ProcessRequest one = request("pg_dump", arguments);
    QElapsedTimer timer;
    timer.start();
    Result<void> out = stream(one, access, to, context);
    // In whatever language the server says that it waited in vain.
    if (!out && out.error().code == ErrorCode::EngineFailed &&
        out.error().detail.contains(u"Query was: LOCK TABLE") &&
        timer.hasExpired(m_outside.waits.lock.count()))
        out.error().code = ErrorCode::SourceBusy;
    return out;
}

Result<void> PostgresTools::dumpRoles(const ServerAccess &access, RolePasswords passwords, ByteSink &to,
                                      RunContext &context) const
{
    // Not by --dbname, which leaves out the database: `postgres` and `template1` may be shut to this role.
    QStringList arguments{u"--globals-only"_s, u"--encoding=UTF8"_s,
                          QString(u"--database="_s + target(access, access.url.database))};
    if (passwords == RolePasswords::LeaveOut)
        arguments.append(u"--no-role-passwords"_s);
    ProcessRequest one = request("pg_dumpall", arguments);
    return stream(one, access, to, context);
}

// A program that reads an archive and nothing else: what it does not like is the archive.
Result<QByteArray> PostgresTools::readArchive(ProcessRequest &request, const Path &archive,
                                              RunContext &context) const
{
    HOLDFAST_TRY(m_outside.files.openRead(archive));
    request.arguments.append(toText(archive));
    HOLDFAST_TRY_AS(const ProcessEnd end, m_outside.processes.run(request, context));
    if (wentWell(end))
        return end.output;
    return archiveError(end, toText(archive));
}

Result<void> PostgresTools::readThrough(const Path &archive, RunContext &context) const
{
    HOLDFAST_TRY_AS(const FileFacts facts, m_outside.files.facts(archive));
    ProcessRequest one = request("pg_restore", {u"--file=/dev/null"_s});
    context.expect(facts.size);
    one.pulse = [&](qint64 pid) {
        const qint64 read = bytesReadBy(pid);
        context.advance(std::min(read, facts.size));
        // Once through and no more counts as progress: a damaged archive could lead it in a circle.
        return std::min(read, 2 * facts.size);
    };
    HOLDFAST_TRY(readArchive(one, archive, context));
    return {};
}

Result<void> PostgresTools::readThrough(const ReadBack &feed, RunContext &context) const
{
    Pipe pipe;
    HOLDFAST_TRY(pipe.open());
    ProcessRequest one = request("pg_restore", {u"--file=/dev/null"_s});
    one.input = &pipe;
    one.pulse = [](qint64 pid) { return bytesReadBy(pid); };
    ProcessEnd end;
    const auto hand = [&](RunContext &own) {
        PipeSink sink(pipe, own);
        Result<void> fed = feed(sink, own);
        pipe.closeWrite();
        return fed;
    };
    const auto read = [&](RunContext &own) -> Result<void> {
        HOLDFAST_TRY_AS(end, m_outside.processes.run(one, own));
        return {};
    };
    HOLDFAST_TRY(runTogether(context, {hand, read}));
    return wentWell(end) ? Result<void>() : archiveError(end, {});
}

Result<QStringList> PostgresTools::contents(const Path &archive, RunContext &context) const
{
    ProcessRequest one = request("pg_restore", {u"--list"_s});
    one.outputLimit = contentsLimit;
    HOLDFAST_TRY_AS(const QByteArray output, readArchive(one, archive, context));
    if (output.size() >= contentsLimit)
        return fail(ErrorCode::EngineFailed, toText(archive), u"its table of contents is too long"_s);
    return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
}

Result<void> PostgresTools::load(const ServerAccess &access, const LoadJob &job, RunContext &context) const
{
    QStringList arguments{u"--exit-on-error"_s, u"--jobs=%1"_s.arg(job.jobs),
                          QString(u"--dbname="_s + target(access, job.database))};
    for (const QString &kind : job.leaveOut)
        arguments.append(u"--no-"_s + kind);
    if (!job.list.empty())
        arguments.append(option("use-list"_L1, job.list));
    arguments.append(toText(job.archive));
    ProcessRequest one = request("pg_restore", arguments);
    if (job.pulse)
        one.pulse = [&](qint64 /*pid*/) { return job.pulse(); };
    return askServer(one, access, context);
}

Result<void> PostgresTools::script(const LoadJob &job, const Path &to, RunContext &context) const
{
    // One transaction in the script itself: else it has a BEGIN and a COMMIT around large objects, which
    // would end that of runScripts in the middle.
    QStringList arguments{u"--single-transaction"_s, option("file"_L1, to)};
    if (!job.list.empty())
        arguments.append(option("use-list"_L1, job.list));
    ProcessRequest one = request("pg_restore", arguments);
    one.pulse = [](qint64 pid) { return bytesReadBy(pid); };
    return write(to, [&]() -> Result<void> {
        HOLDFAST_TRY(readArchive(one, job.archive, context));
        return {};
    });
}

Result<void> PostgresTools::runScripts(const ServerAccess &access, const QString &database,
                                       const QList<Path> &scripts, RunContext &context,
                                       const std::function<qint64()> &pulse) const
{
    // With verbose errors they carry their SQLSTATE.
    QStringList arguments{u"--no-psqlrc"_s,
                          u"--quiet"_s,
                          u"--set=ON_ERROR_STOP=1"_s,
                          u"--set=VERBOSITY=verbose"_s,
                          u"--single-transaction"_s,
                          u"--output=/dev/null"_s,
                          QString(u"--dbname="_s + target(access, database)),
                          QString(u"--command="_s + QString::fromUtf16(noTransactionTimeout))};
    for (const Path &script : scripts)
        arguments.append(option("file"_L1, script));
    ProcessRequest one = request("psql", arguments);
    if (pulse)
        one.pulse = [&](qint64 /*pid*/) { return pulse(); };
    return askServer(one, access, context);
}

bool PostgresTools::restrictsScripts(int version)
{
    static constexpr std::array fixed{140024, 150019, 160015, 170011, 180006};
    const int major = version / 10000;
    return major > 18 ||
           std::ranges::any_of(fixed, [&](int one) { return one / 10000 == major && version >= one; });
}

} // namespace holdfast
