#include "plan/VerifyWork.h"

#include "checks/Endpoints.h"
#include "checks/HealthProbe.h"
#include "checks/Monitoring.h"
#include "plan/CheckRunner.h"

#include <QJsonDocument>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

constexpr auto baselinePatience = 3s;
constexpr qint64 largestBaseline = 1024 * 1024;

// Every question to its end by one moment, however many redirects there are.
class HastyHttp final : public Http
{
public:
    HastyHttp(Http &http, const Clock &clock)
        : m_http(http), m_clock(clock), m_until(clock.monotonic() + baselinePatience)
    {
    }
    Result<HttpAnswer> send(const HttpRequest &request, const RunContext &context) override
    {
        HttpRequest hasty = request;
        hasty.timeout =
            std::clamp<std::chrono::milliseconds>(m_until - m_clock.monotonic(), 1ms, request.timeout);
        return m_http.send(hasty, context);
    }

private:
    Http &m_http;
    const Clock &m_clock;
    const std::chrono::milliseconds m_until;
};

// Keeps the newest summary of a window that went through: what was judged is what counts as seen.
class SummaryTap final : public Http
{
public:
    SummaryTap(Http &http, QString window) : m_http(http), m_window(std::move(window)) {}
    Result<HttpAnswer> send(const HttpRequest &request, const RunContext &context) override
    {
        Result<HttpAnswer> answer = m_http.send(request, context);
        if (answer && answer->status == 200) {
            if (Result<OperationalSummary> summary = summaryFromJson(answer->body)) {
                m_last = std::move(*summary);
                m_last->window = m_window;
            }
        }
        return answer;
    }
    const std::optional<OperationalSummary> &last() const { return m_last; }

private:
    Http &m_http;
    const QString m_window;
    std::optional<OperationalSummary> m_last;
};

std::optional<Baseline> baselineIn(const QJsonObject &facts, const QString &from)
{
    if (!facts.value(monitoringFact).isObject())
        return std::nullopt;
    Result<Baseline> read = baselineFromJson(QJsonDocument(facts.value(monitoringFact).toObject()).toJson());
    if (!read)
        return std::nullopt;
    read->from = from;
    return std::move(*read);
}

// Why monitoring told nothing; a missing token has no detail.
QString reasonOf(const Error &error)
{
    return error.detail.isEmpty() ? toString(error.code) + u' ' + error.subject : error.detail;
}

void remember(VerifyWork &work, const QString &fact, const Baseline &baseline)
{
    work.state->facts.insert(fact, toJson(baseline));
    work.state->facts.insert(monitoringUrlFact.toString(), shownUrl(work.checks.monitoring.url));
}

// Each window once, all at once.
Result<Baseline> askEach(const VerifyWork &work, RunContext &context)
{
    const Services &services = work.services;
    const QStringList &windows = work.checks.monitoring.windows;
    HastyHttp http(services.http, services.clock);
    std::vector<std::optional<Result<OperationalSummary>>> seen(static_cast<std::size_t>(windows.size()));
    std::vector<CheckTask> tasks;
    for (qsizetype i = 0; i < windows.size(); ++i) {
        tasks.push_back({windows[i], [&, i](RunContext &own) {
                             seen[static_cast<std::size_t>(i)] =
                                 lookAtMonitoring(http, services.secrets, work.checks.monitoring, windows[i],
                                                  own)
                                     .summary;
                             return CheckResult();
                         }});
    }
    makeSideBySide(tasks, context, [](const CheckResult &) {});
    Baseline out{services.clock.nowUtc(), {}, {}};
    for (const auto &summary : seen) {
        if (!summary)
            return fail(ErrorCode::Cancelled);
        HOLDFAST_TRY(*summary);
        out.windows.append(**summary);
    }
    return out;
}

qint64 firingIn(const Baseline &baseline)
{
    QStringList codes;
    for (const OperationalSummary &window : baseline.windows) {
        for (const Alert &alert : window.firing())
            codes.append(alert.code);
    }
    codes.removeDuplicates();
    return codes.size();
}

QJsonValue momentOf(const Baseline &baseline)
{
    return timeValue(baseline.at.toString(Qt::ISODateWithMs));
}

// Never fails: a service that is down is why there is a restore.
Result<StepEnd> takeBefore(VerifyWork &work, RunContext &context)
{
    // A run that is gone on with: what it has asked before it was interrupted was nearer to the truth.
    work.before = baselineIn(work.state->facts, {});
    if (work.before)
        return StepEnd{StepState::Skipped, phrase(u"baseline-kept", {momentOf(*work.before)})};
    const Result<Baseline> asked = askEach(work, context);
    if (asked) {
        work.before = *asked;
        remember(work, monitoringFact.toString(), *asked);
        return StepEnd{StepState::Done, phrase(u"baseline-taken", {firingIn(*asked)})};
    }
    work.before =
        baselineOnRecord(work.services.journal, work.environment.name, work.checks.monitoring.url, {});
    if (!work.before)
        return StepEnd{StepState::Skipped, phrase(u"baseline-none", {reasonOf(asked.error())})};
    return StepEnd{StepState::Skipped, phrase(u"baseline-last", {reasonOf(asked.error()),
                                                                 momentOf(*work.before), work.before->from})};
}

void take(VerifyWork &work, CheckResult check)
{
    for (const Waiver &waiver : std::as_const(work.waivers)) {
        if (waiver.check == check.id && check.verdict == Verdict::Fail) {
            check.waivedBy = waiver.author;
            check.waivedFor = waiver.reason;
        }
    }
    work.state->checks.append(check);
    work.state->checksCame();
}

// Where the data has changed, the run goes to its end, and what was not asked has failed.
Result<void> checkStop(const VerifyWork &work, const RunContext &context)
{
    if (!work.state->dataChanged)
        HOLDFAST_TRY(context.checkStop());
    return {};
}

std::vector<CheckTask> readinessOf(const VerifyWork &work)
{
    const Services &services = work.services;
    std::vector<CheckTask> tasks;
    if (!work.checks.health.url.isEmpty())
        tasks.push_back({u"health"_s, [&](RunContext &context) {
                             return waitForHealth(services.http, services.clock, work.checks.health, context);
                         }});
    if (!work.checks.frontend.isEmpty())
        tasks.push_back({u"frontend"_s, [&](RunContext &context) {
                             return waitForFrontend(services.http, services.clock, work.checks.frontend,
                                                    work.checks.health, context);
                         }});
    return tasks;
}

Result<StepEnd> waitUntilReady(VerifyWork &work, RunContext &context)
{
    const std::vector<CheckTask> tasks = readinessOf(work);
    QList<CheckResult> results;
    if (tasks.size() == 1) {
        results.append(tasks.front().make(context));
        HOLDFAST_TRY(checkStop(work, context));
        take(work, results.first());
    } else {
        makeSideBySide(tasks, context, [&](const CheckResult &result) {
            results.append(result);
            if (checkStop(work, context))
                take(work, result);
        });
        HOLDFAST_TRY(checkStop(work, context));
    }
    QJsonObject &facts = work.state->facts;
    const CheckResult *told = &results.first();
    for (const CheckResult &each : std::as_const(results)) {
        const bool good = told->verdict != Verdict::Fail;
        if (each.verdict == Verdict::Fail || (good && each.id == u"health"))
            told = &each;
        if (each.id == u"health" && each.verdict == Verdict::Pass &&
            facts.value(u"depth").toString() == u"restored")
            facts.insert(u"depth"_s, u"served"_s);
    }
    return StepEnd{StepState::Done, told->observed};
}

// A restore has its own from before; a verification is given one, or finds the last on record.
std::optional<Baseline> toCompareWith(const VerifyWork &work)
{
    if (work.before)
        return work.before;
    if (std::optional<Baseline> own = baselineIn(work.state->facts, {}))
        return own;
    return baselineOnRecord(work.services.journal, work.environment.name, work.checks.monitoring.url,
                            work.of);
}

void addDataChecks(std::vector<CheckTask> &tasks, const VerifyWork &work)
{
    for (const InvariantCheck &each : work.checks.invariants)
        tasks.push_back({u"invariant:"_s + each.id, [&](RunContext &context) {
                             return checkInvariant(work.services, work.environment, each, context);
                         }});
    for (const CommandCheck &each : work.checks.commands)
        tasks.push_back({u"command:"_s + each.id, [&](RunContext &context) {
                             return checkCommand(work.services, work.environment, each, context);
                         }});
}

void addServiceChecks(std::vector<CheckTask> &tasks, const VerifyWork &work)
{
    const Services &services = work.services;
    if (!work.checks.cors.origin.isEmpty())
        tasks.push_back({u"cors"_s, [&](RunContext &context) {
                             return checkCors(services.http, work.checks.cors, context);
                         }});
    for (const EndpointCheck &each : work.checks.endpoints)
        tasks.push_back({u"endpoint:"_s + each.id, [&](RunContext &context) {
                             return checkEndpoint(services.http, services.secrets, each, context);
                         }});
}

// What the taps have seen, when each has seen something.
void takeNow(VerifyWork &work, const std::deque<SummaryTap> &taps)
{
    Baseline now{work.services.clock.nowUtc(), {}, {}};
    for (const SummaryTap &tap : taps) {
        if (!tap.last())
            return;
        now.windows.append(*tap.last());
    }
    const QStringList &wanted = work.checks.monitoring.windows;
    const bool whole = std::all_of(wanted.begin(), wanted.end(),
                                   [&](const QString &window) { return now.of(window) != nullptr; });
    if (!whole || now.windows.isEmpty())
        return;
    work.now = now;
    remember(work, work.nowFact, now);
}

Result<StepEnd> makeChecks(VerifyWork &work, RunContext &context)
{
    const Services &services = work.services;
    const MonitoringCheck &monitoring = work.checks.monitoring;
    std::vector<CheckTask> tasks;
    addServiceChecks(tasks, work);
    addDataChecks(tasks, work);
    const QStringList windows = monitoring.url.isEmpty() ? QStringList() : monitoring.windows;
    const std::optional<Baseline> before = windows.isEmpty() ? std::nullopt : toCompareWith(work);
    std::deque<SummaryTap> taps; // which stay where they are
    for (qsizetype i = 0; i < windows.size(); ++i) {
        SummaryTap &tap = taps.emplace_back(services.http, windows[i]);
        tasks.push_back({u"monitoring:"_s + windows[i], [&, i](RunContext &own) {
                             return checkMonitoring({tap, services.secrets, services.clock, monitoring},
                                                    windows[i], before, own);
                         }});
    }
    qint64 passed = 0;
    bool failed = false;
    makeSideBySide(tasks, context, [&](const CheckResult &result) {
        passed += result.verdict == Verdict::Pass ? 1 : 0;
        failed = failed || result.verdict == Verdict::Fail;
        if (checkStop(work, context))
            take(work, result);
    });
    HOLDFAST_TRY(checkStop(work, context));
    takeNow(work, taps);
    return StepEnd{failed ? StepState::Failed : StepState::Done,
                   phrase(u"checks-made", {passed, static_cast<qint64>(tasks.size())})};
}

} // namespace

VerifySteps stepsOf(const std::shared_ptr<VerifyWork> &work)
{
    VerifySteps out;
    const Checks &checks = work->checks;
    const auto step = [&](const char16_t *id, Result<StepEnd> (*doing)(VerifyWork &, RunContext &)) {
        return Step{QString::fromUtf16(id),
                    [work, doing](RunContext &context) { return doing(*work, context); }};
    };
    if (!checks.monitoring.url.isEmpty())
        out.baseline = step(u"baseline", takeBefore);
    for (const PlanRow &row : verifyRows(checks))
        out.after.push_back(row.id == u"health" ? step(u"health", waitUntilReady)
                                                : step(u"checks", makeChecks));
    return out;
}

Result<StepEnd> saveBaseline(VerifyWork &work, const Path &to)
{
    if (!work.now) {
        const Phrase observed = phrase(u"baseline-not-saved", {toText(to)});
        work.state->checks.append({u"save-baseline"_s,
                                   Verdict::Fail,
                                   phrase(u"baseline-expected"),
                                   observed,
                                   phrase(u"baseline-remedy"),
                                   {}});
        return StepEnd{StepState::Failed, observed};
    }
    Files &files = work.services.files;
    HOLDFAST_TRY_AS(const FileFacts there, files.facts(to));
    if (there.exists()) {
        const Result<QByteArray> former = files.readAll(to, largestBaseline);
        const bool empty = former && former->isEmpty(); // made for us, as mktemp does
        if (there.type != FileType::Regular || !former || (!empty && !baselineFromJson(*former)))
            return fail(ErrorCode::IoFailed, toText(to),
                        u"another file has this name, and it is no baseline"_s);
    }
    HOLDFAST_TRY(files.publish(to, QJsonDocument(toJson(*work.now)).toJson(), Overwrite::Replace));
    work.state->facts.insert(u"baseline_file"_s, toText(to));
    return StepEnd{StepState::Done, phrase(u"baseline-saved", {toText(to)})};
}

std::optional<Baseline> baselineOnRecord(const Journal &journal, const QString &environment,
                                         const QString &url, const QString &of)
{
    const Result<QList<OperationSummary>> operations = journal.operations();
    if (!operations)
        return std::nullopt;
    std::optional<Baseline> newest;
    for (const OperationSummary &operation : *operations) {
        const bool verification = operation.procedure == toString(Procedure::Verify);
        const bool trusted = !verification || operation.outcome == toString(Outcome::Verified);
        if (operation.environment != environment || !trusted ||
            operation.facts.value(monitoringUrlFact).toString() != shownUrl(url))
            continue;
        const std::optional<Baseline> found = baselineIn(operation.facts, operation.id);
        if (found && operation.id == of)
            return found;
        if (found && !newest)
            newest = found;
    }
    return newest;
}

} // namespace holdfast
