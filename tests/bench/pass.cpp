// holdfast-bench-pass: the pass from a database to a sealed file by the classes of the core, and nothing else
// of a backup, so that it can be held against commands that do no more. See README.md.

#include "archive/SealedFile.h"
#include "base/Together.h"
#include "engine/postgres/PostgresEngine.h"
#include "engine/sqlite/SqliteEngine.h"
#include "system/Processes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Job
{
    QString kind;
    QString source;
    Path folder;
    AgeLock lock;
    bool readBack = false;
    bool fingerprint = false;
};

struct Outside
{
    PosixFiles files;
    RealProcesses processes;
    SystemClock clock;
    ProcOpeners openers;
};

Result<void> copyServer(Outside &outside, const Job &job, const OpenSink &open, RunContext &context)
{
    HOLDFAST_TRY_AS(const DatabaseUrl url, parseDatabaseUrl(job.source));
    PostgresEngine engine({url, {}, {}}, {outside.files, outside.processes, outside.clock});
    if (job.fingerprint) {
        HOLDFAST_TRY(engine.copy({job.folder / "work", open}, context));
        return {};
    }
    HOLDFAST_TRY_AS(const PostgresConnection session, engine.session(engine.database(), context));
    HOLDFAST_TRY_AS(const PostgresTools tools, engine.tools(session.serverVersion() / 10000, context));
    HOLDFAST_TRY_AS(ByteSink *const sink, open());
    return tools.dump(engine.access(), {engine.database()}, *sink, context);
}

Result<void> copyFileDatabase(Outside &outside, const Job &job, const OpenSink &open, RunContext &context)
{
    SqliteEngine engine(toPath(job.source), {outside.files, outside.openers, outside.clock});
    const Path work = job.folder / "work";
    HOLDFAST_TRY(engine.copy({work, open}, context));
    if (job.fingerprint)
        HOLDFAST_TRY(engine.examine(work, RowCounts::Prove, context));
    return outside.files.remove(work);
}

Result<PassReport> run(const Job &job)
{
    Outside outside;
    ProgressSlot progress;
    RunContext context({}, progress);
    const Path file = job.folder / "artefact";
    std::unique_ptr<SealedWriter> writer;
    const OpenSink open = [&]() -> Result<ByteSink *> {
        HOLDFAST_TRY_AS(writer,
                        SealedWriter::begin(outside.files, file, job.lock,
                                            job.kind == u"postgres" ? Compress::Text : Compress::Pages));
        return writer.get();
    };
    HOLDFAST_TRY(job.kind == u"postgres" ? copyServer(outside, job, open, context)
                                         : copyFileDatabase(outside, job, open, context));
    HOLDFAST_TRY(writer->finish());
    const PassReport written = writer->report();
    if (!job.readBack)
        return written;
    Nowhere nowhere;
    HOLDFAST_TRY_AS(const PassReport back,
                    readSealed(outside.files, file,
                               {!job.lock.isOpen(), true, written.plain.size, writer->keys()}, nowhere,
                               context));
    if (back != written)
        return fail(ErrorCode::IoFailed, toText(file), u"read back otherwise than written"_s);
    return written;
}

Result<Job> jobFrom(const QCoreApplication &application)
{
    QCommandLineParser options;
    options.addPositionalArgument(u"KIND"_s, u"sqlite or postgres"_s);
    options.addPositionalArgument(u"SOURCE"_s, u"file or URL"_s);
    options.addOptions({{u"output"_s, u"empty folder"_s, u"DIR"_s},
                        {u"recipient"_s, u"encrypt"_s, u"AGE"_s},
                        {u"read-back"_s, u"and compare"_s},
                        {u"fingerprint"_s, u"digest every table"_s}});
    options.process(application);
    const QStringList words = options.positionalArguments();
    Job job{words.value(0), words.value(1), toPath(options.value(u"output"_s)), {}, false, false};
    if (words.size() != 2 || job.folder.empty())
        return fail(ErrorCode::Usage, u"KIND SOURCE --output DIR"_s);
    for (const QString &text : options.values(u"recipient"_s)) {
        HOLDFAST_TRY_AS(const AgeRecipient recipient, parseAgeRecipient(text));
        job.lock.recipients.append(recipient);
    }
    job.readBack = options.isSet(u"read-back"_s);
    job.fingerprint = options.isSet(u"fingerprint"_s);
    return job;
}

} // namespace

} // namespace holdfast

int main(int argc, char **argv)
{
    using namespace holdfast;
    const QCoreApplication application(argc, argv);
    const Result<Job> job = jobFrom(application);
    const Result<PassReport> report = job ? run(*job) : Result<PassReport>(job.error());
    if (!report) {
        std::fprintf(stderr, "%s: %s: %s\n", qUtf8Printable(toString(report.error().code)),
                     qUtf8Printable(report.error().subject), qUtf8Printable(report.error().detail));
        return 1;
    }
    const QJsonObject told{{u"file"_s, toText(job->folder / "artefact")},
                           {u"stored_bytes"_s, report->stored.size},
                           {u"plain_bytes"_s, report->plain.size}};
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}
