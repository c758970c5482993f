#include "plan/DiagnosisFacts.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <tuple>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::size_t mostAtOnce = 8;
constexpr auto patience = std::chrono::seconds(60); // for all of it
constexpr auto slice = std::chrono::milliseconds(100);

// Finders at work on some threads, and what they have brought, to be taken on the thread that waits.
class Crew
{
public:
    explicit Crew(const std::vector<Finder> &finders) : m_finders(finders)
    {
        for (std::size_t i = 0; i < std::min(mostAtOnce, finders.size()); ++i)
            m_threads.emplace_back([this] { work(); });
    }
    ~Crew() { m_stop.request_stop(); } // and the threads are waited for
    Crew(const Crew &) = delete;
    Crew &operator=(const Crew &) = delete;

    void stop() { m_stop.request_stop(); }
    // What came since the last time, after a short wait at most.
    QList<Finding> take()
    {
        std::unique_lock guard(m_mutex);
        m_came.wait_for(guard, slice, [this] { return !m_findings.isEmpty() || isOver(); });
        return std::exchange(m_findings, {});
    }
    // All have ended, and everything has been taken.
    bool isDone()
    {
        const std::lock_guard guard(m_mutex);
        return isOver() && m_findings.isEmpty();
    }

private:
    bool isOver() const { return m_ended == m_finders.size(); }

    void work()
    {
        for (std::size_t i = m_next++; i < m_finders.size(); i = m_next++) {
            run(m_finders[i]);
            const std::lock_guard guard(m_mutex);
            ++m_ended;
            m_came.notify_all();
        }
    }

    void run(const Finder &finder)
    {
        QStringList missing = finder.facts;
        const auto tell = [&](const Finding &finding) {
            for (const CheckResult &fact : finding.facts)
                missing.removeOne(fact.id);
            bring(finding);
        };
        ProgressSlot silent;
        RunContext own(m_stop.get_token(), silent);
        Error reason = fail(ErrorCode::Cancelled);
        try {
            if (!m_stop.stop_requested())
                finder.find(own, tell);
        } catch (const std::exception &exception) { // no memory: on this thread nobody else would catch it
            reason = fail(ErrorCode::Internal, {}, QString::fromLocal8Bit(exception.what()));
        }
        Finding rest;
        for (const QString &id : std::as_const(missing))
            rest.facts.append(notKnown(id, {}, reason));
        if (!rest.facts.isEmpty())
            bring(rest);
    }

    void bring(const Finding &finding)
    {
        const std::lock_guard guard(m_mutex);
        m_findings.append(finding);
        m_came.notify_all();
    }

    const std::vector<Finder> &m_finders;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable m_came;
    QList<Finding> m_findings;
    std::atomic<std::size_t> m_next = 0;
    std::size_t m_ended = 0;
    std::vector<std::jthread> m_threads; // go first
};

bool matches(const CheckResult &fact, const Symptom &symptom)
{
    return symptom.verdicts.contains(toString(fact.verdict));
}

bool hasFailed(const QList<CheckResult> &facts)
{
    return std::any_of(facts.begin(), facts.end(),
                       [](const CheckResult &fact) { return fact.verdict == Verdict::Fail; });
}

// Those of its ids that a port has.
QStringList portIds(const QList<Knocking> &places)
{
    QStringList out;
    for (const Knocking &place : places)
        out.append(u"port:"_s + place.place());
    return out;
}

struct Hit
{
    QString fact;
    bool failed = false;
    int weight = 0;
};

Proposal proposalOf(const Scenario &scenario, const QList<CheckResult> &facts, const Environment &environment)
{
    Proposal out;
    out.scenario = scenario.id;
    QList<Hit> hits;
    for (const Symptom &symptom : scenario.symptoms) {
        const bool explained =
            std::any_of(symptom.unless.begin(), symptom.unless.end(),
                        [&](const QString &other) { return hasFailed(factsOf(facts, environment, other)); });
        bool speaks = false;
        for (const CheckResult &fact : factsOf(facts, environment, symptom.fact)) {
            if (explained || !matches(fact, symptom))
                continue;
            hits.append({fact.id, fact.verdict == Verdict::Fail, symptom.weight});
            speaks = true;
        }
        out.weight += speaks ? symptom.weight : 0;
    }
    std::sort(hits.begin(), hits.end(), [](const Hit &one, const Hit &other) {
        return std::tuple(!one.failed, -one.weight, one.fact) <
               std::tuple(!other.failed, -other.weight, other.fact);
    });
    for (const Hit &hit : std::as_const(hits))
        out.because.append(hit.fact);
    out.because.removeDuplicates();
    return out;
}

} // namespace

CheckResult factRow(const QString &id, Verdict verdict, const Phrase &expected, const Phrase &observed)
{
    CheckResult row;
    row.id = id;
    row.verdict = verdict;
    row.expected = expected;
    row.observed = observed;
    return row;
}

CheckResult notKnown(const QString &id, const Phrase &expected, const Error &error)
{
    const Phrase why = error.code == ErrorCode::Cancelled ? phrase(u"fact-given-up")
                                                          : phrase(u"fact-unknown", {error.detail});
    return factRow(id, Verdict::Unknown, expected, why);
}

CheckResult notConfigured(const QString &id, const Phrase &expected)
{
    return factRow(id, Verdict::Skipped, expected, phrase(u"fact-not-configured"));
}

QList<CheckResult> factsOf(const QList<CheckResult> &facts, const Environment &environment,
                           const QString &name)
{
    QStringList ids{name};
    QString prefix;
    if (name == u"port:backend")
        ids = portIds(backendPorts(environment));
    else if (name == u"port:frontend")
        ids = portIds(frontendPorts(environment));
    else if (name == u"port:database")
        ids = portIds(databasePorts(environment));
    else if (name == u"endpoint:*")
        prefix = u"endpoint:"_s;
    else if (name == u"logs")
        prefix = u"logs:"_s;
    QList<CheckResult> out;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(out), [&](const CheckResult &fact) {
        return ids.contains(fact.id) || (!prefix.isEmpty() && fact.id.startsWith(prefix));
    });
    return out;
}

QList<Proposal> proposalsFrom(const QList<CheckResult> &facts, const Environment &environment,
                              const ScenarioList &scenarios)
{
    QList<Proposal> out;
    for (const Scenario &scenario : scenarios.scenarios) {
        const Proposal proposal = proposalOf(scenario, facts, environment);
        if (proposal.weight > 0)
            out.append(proposal);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Proposal &one, const Proposal &other) { return one.weight > other.weight; });
    return out;
}

Diagnosis diagnose(const Services &services, const Environment &environment, const ScenarioList &scenarios,
                   RunContext &context, const std::function<void(const CheckResult &)> &came)
{
    Diagnosis out;
    out.at = services.clock.nowUtc();
    const DiagnosisSubject subject{services, environment};
    std::vector<Finder> finders;
    addDatabaseFinders(finders, subject);
    addServiceFinders(finders, subject);
    addFileFinders(finders, subject);
    Finding all;
    const auto keep = [&](const CheckResult &fact) {
        out.facts.append(fact);
        if (came)
            came(fact);
    };
    {
        Crew crew(finders);
        const auto begun = services.clock.monotonic();
        while (!crew.isDone()) {
            if (context.stopRequested() || services.clock.monotonic() - begun > patience)
                crew.stop();
            context.beat();
            for (const Finding &finding : crew.take()) {
                all.clocks.append(finding.clocks);
                all.tokens.append(finding.tokens);
                all.alerts.append(finding.alerts);
                for (const CheckResult &fact : finding.facts)
                    keep(fact);
            }
        }
    }
    keep(clockFact(all.clocks));
    keep(tokenFact(all.tokens, all.alerts));
    out.proposals = proposalsFrom(out.facts, environment, scenarios);
    return out;
}

} // namespace holdfast
