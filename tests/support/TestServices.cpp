#include "TestServices.h"

#include "plan/Backup.h"
#include "plan/Validate.h"

using namespace Qt::StringLiterals;

namespace holdfast::testing {

namespace {

QProcessEnvironment variablesWith(const QByteArray &key)
{
    QProcessEnvironment out;
    out.insert(u"TEST_KEY"_s, QString::fromUtf8(key));
    return out;
}

class Watcher final : public RunEvents
{
public:
    explicit Watcher(const Running &running) : m_running(running) {}
    void stepChanged(const QString &step, StepState state, const Phrase & /*note*/) override
    {
        if (m_running.onStep)
            m_running.onStep(step, state);
    }

private:
    const Running &m_running;
};

RunReport refused(Procedure procedure, const Error &error)
{
    RunReport report;
    report.procedure = procedure;
    report.error = error;
    report.exitCode = exitCodeFor(error.code);
    return report;
}

RunReport go(const Services &services, Procedure procedure, Result<Run> run, const Running &running)
{
    if (!run)
        return refused(procedure, run.error());
    ProgressSlot slot;
    if (running.onProgress)
        slot.onChange(running.onProgress);
    RunContext context(running.stop, slot);
    Watcher watcher(running);
    return runPlan(services, *run, watcher, context);
}

RunReport restoreFrom(const Services &services, const Environment &environment, const RestoreRequest &request,
                      const Running &running)
{
    ProgressSlot slot;
    RunContext context(running.stop, slot);
    const Result<RestorePreparation> prepared = prepareRestore(services, environment, request, context);
    if (!prepared)
        return refused(request.procedure, prepared.error());
    return go(services, request.procedure, runOfRestore(services, environment, request, *prepared), running);
}

} // namespace

TestServices::TestServices(const Path &home, const QByteArray &key)
    : files(posix), secrets(files, variablesWith(key)), journal(home / "journal.db", clock),
      plans(files, clock, home / "plans"),
      m_key(key), m_services{clock,     files,   locks,   http,  openers,
                             processes, secrets, journal, plans, u"testeur@épreuve"_s}
{
}

SigningKeys TestServices::keys() const
{
    SigningKeys out;
    out.current = Secret(m_key);
    return out;
}

RunReport runBackup(const Services &services, const Environment &environment, const Running &running)
{
    return go(services, Procedure::Backup, planBackup(services, environment, {}), running);
}

RunReport runValidate(const Services &services, const Environment &environment, const Path &artefact,
                      const Running &running)
{
    const ValidateRequest request{artefact, Depth::Readable, environment.root / "travail"};
    return go(services, Procedure::Validate, planValidate(services, environment, request), running);
}

RunReport runRestore(const Services &services, const Environment &environment, const RestoreRequest &request,
                     const Running &running)
{
    return restoreFrom(services, environment, request, running);
}

RunReport runRevert(const Services &services, const Environment &environment, const Running &running)
{
    const Result<RevertSource> source = findRevertSource(services, environment, {});
    if (!source)
        return refused(Procedure::Revert, source.error());
    RestoreRequest request;
    request.artefact = source->artefact;
    request.procedure = Procedure::Revert;
    return restoreFrom(services, environment, request, running);
}

Path artefactOf(const RunReport &report)
{
    return toPath(report.facts.value(u"file").toString());
}

Path safetyCopyOf(const RunReport &report)
{
    return toPath(report.facts.value(u"safety_copy").toString());
}

QString summary(const RunReport &report)
{
    QString out = toString(report.outcome) + u' ' + QString::number(static_cast<int>(report.exitCode));
    if (report.error)
        out += u' ' + toString(report.error->code) + u": "_s + report.error->detail;
    return out;
}

QStringList faultsIn(const Path &folder, const SigningKeys &keys)
{
    PosixFiles files;
    QStringList out;
    const Result<QList<BackupSet>> sets = readCatalog(files, folder, keys);
    if (!sets)
        return {sets.error().detail};
    for (const BackupSet &set : *sets) {
        if (set.state != SetState::Valid && set.state != SetState::Damaged)
            out.append(set.fileName() + u' ' + toString(set.state) + u' ' + set.reason);
    }
    return out;
}

} // namespace holdfast::testing
