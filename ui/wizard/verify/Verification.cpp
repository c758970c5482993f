#include "wizard/verify/Verification.h"

#include "text/Words.h"

using namespace Qt::StringLiterals;

namespace holdfast {

Verification::Verification(Workspace &workspace, Environment environment, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_environment(std::move(environment))
{
}

void Verification::expect(const QStringList &ids, const QStringList &leftOut)
{
    m_ids = ids;
    m_leftOut = leftOut;
    m_coming.clear();
    for (const QString &id : ids) {
        if (!leftOut.contains(id))
            m_coming.append(id);
    }
    m_atWork.clear();
    m_results.clear();
    m_operations.clear();
    m_report.reset();
    m_hasEnded = false;
    emit changed();
}

void Verification::setAtWork(const QStringList &ids)
{
    m_atWork = ids;
    emit changed();
}

void Verification::take(const CheckResult &result)
{
    if (!m_ids.contains(result.id))
        m_ids.append(result.id);
    m_coming.removeAll(result.id);
    m_atWork.removeAll(result.id);
    m_results.insert(result.id, result);
    emit changed();
    if (m_again == result.id)
        emit remade(result.id);
}

void Verification::close()
{
    m_hasEnded = true;
    m_coming.clear();
    m_atWork.clear();
    emit changed();
}

void Verification::begin(const QStringList &leftOut)
{
    if (m_running)
        return;
    VerifyRequest request;
    expect(m_environment.checks.ids(), leftOut);
    if (!leftOut.isEmpty())
        request.only = m_coming;
    m_again.clear();
    run(request);
}

void Verification::again(const QString &check)
{
    letPass({check, {}, {}});
}

void Verification::letPass(const Waiver &waiver)
{
    if (m_running)
        return;
    VerifyRequest request;
    request.only = {waiver.check};
    if (!waiver.author.isEmpty())
        request.waivers = {waiver};
    m_again = waiver.check;
    m_coming = {waiver.check};
    run(request);
}

void Verification::run(const VerifyRequest &request)
{
    m_running = true;
    emit changed();
    VerifyRequest whole = request;
    whole.of = m_of.isEmpty() && !m_operations.isEmpty() ? m_operations.first() : m_of;
    m_workspace.jobs().ask<Result<Run>>(
        this,
        [&services = m_workspace.services(), where = m_environment, whole](RunContext &) {
            return planVerify(services, where, whole);
        },
        [this](Result<Run> made) { start(std::move(made)); });
}

void Verification::start(Result<Run> made)
{
    if (made && m_workspace.jobs().current() != nullptr)
        made = fail(ErrorCode::Busy, text::procedureName(m_workspace.jobs().current()->plan().procedure));
    if (!made) {
        end(refusal(made.error()));
        return;
    }
    Job *job = m_workspace.jobs().start(std::move(*made));
    m_operations.append(job->plan().id);
    connect(job, &Job::stepChanged, this, &Verification::stepChanged);
    connect(job, &Job::checkDone, this, &Verification::take);
    connect(job, &Job::finished, this, &Verification::end);
    emit started(job);
}

RunReport Verification::refusal(const Error &error)
{
    RunReport report;
    report.procedure = Procedure::Verify;
    report.error = error;
    report.exitCode = exitCodeFor(error.code);
    return report;
}

void Verification::stepChanged(const QString &step, StepState state)
{
    setAtWork(state == StepState::Running ? checksOfStep(step, m_coming) : QStringList());
}

void Verification::end(const RunReport &report)
{
    m_running = false;
    judge(report);
    m_again.clear();
    close();
    emit ended(report);
}

// What was made again takes the place of what it was; what else deviated stays.
void Verification::judge(const RunReport &report)
{
    if (m_again.isEmpty())
        m_report = report;
    if (m_again.isEmpty() || report.error || !m_report)
        return;
    m_report->checks = results();
    for (const Phrase &deviation : report.deviations) {
        if (!m_report->deviations.contains(deviation))
            m_report->deviations.append(deviation);
    }
    const bool clean = worst(m_report->checks) == Verdict::Pass && m_report->deviations.isEmpty();
    m_report->outcome = clean ? Outcome::Verified : Outcome::RestoredWithDeviations;
}

Verification::State Verification::stateOf(const QString &id) const
{
    if (m_coming.contains(id))
        return m_atWork.contains(id) ? State::AtWork : State::Coming;
    if (m_results.contains(id))
        return State::Made;
    return m_leftOut.contains(id) ? State::LeftOut : State::NotMade;
}

const CheckResult *Verification::resultOf(const QString &id) const
{
    const auto found = m_results.constFind(id);
    return found == m_results.cend() ? nullptr : &*found;
}

QList<CheckResult> Verification::results() const
{
    QList<CheckResult> out;
    for (const QString &id : m_ids) {
        if (m_results.contains(id))
            out.append(m_results.value(id));
    }
    return out;
}

bool Verification::offersAgain(const QString &id) const
{
    const CheckResult *result = resultOf(id);
    return m_hasEnded && result && result->verdict != Verdict::Pass && !m_coming.contains(id) &&
           m_environment.checks.ids().contains(id);
}

bool Verification::offersPass(const QString &id) const
{
    return offersAgain(id) && resultOf(id)->verdict == Verdict::Fail && !resultOf(id)->isWaived();
}

QStringList checksOfStep(const QString &step, const QStringList &ids)
{
    QStringList out;
    for (const QString &id : ids) {
        const bool waitedFor = id == u"health" || id == u"frontend";
        if (step == (waitedFor ? u"health"_s : u"checks"_s))
            out.append(id);
    }
    return out;
}

} // namespace holdfast
