// A verification as a run: side by side, told as it comes, stopped, waived, and made after a restore.

#include "Child.h"
#include "RoutedHttp.h"
#include "plan/Verify.h"

#include <QTest>

#include <atomic>
#include <condition_variable>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

namespace {

const QString place = u"http://127.0.0.1:8000/"_s;

EndpointCheck endpoint(const QString &id)
{
    EndpointCheck check;
    check.id = id;
    check.url = place + id;
    return check;
}

QStringList idsOf(const QList<CheckResult> &checks)
{
    QStringList out;
    for (const CheckResult &check : checks)
        out.append(check.id);
    return out;
}

QStringList idsOf(const QList<PlanRow> &rows)
{
    QStringList out;
    for (const PlanRow &row : rows)
        out.append(row.id);
    return out;
}

// Opens once so many are there at the same time; ten seconds at most, so that a test fails and does not hang.
class Meeting
{
public:
    explicit Meeting(int wanted) : m_wanted(wanted) {}
    bool attend()
    {
        std::unique_lock guard(m_mutex);
        m_most = std::max(m_most, ++m_there);
        m_came.notify_all();
        const bool met =
            m_came.wait_for(guard, std::chrono::seconds(10), [this] { return m_most >= m_wanted; });
        --m_there;
        return met;
    }
    int most() const
    {
        const std::lock_guard guard(m_mutex);
        return m_most;
    }

private:
    const int m_wanted;
    int m_there = 0;
    int m_most = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_came;
};

class Listener final : public RunEvents
{
public:
    void checkDone(const CheckResult &check) override
    {
        told.append(check.id);
        if (onCheck)
            onCheck(check.id);
    }
    QStringList told;
    std::function<void(const QString &)> onCheck;
};

RunReport verify(const Services &services, const Environment &environment, const VerifyRequest &request = {},
                 RunEvents *events = nullptr, std::stop_token stop = {})
{
    ProgressSlot slot;
    RunContext context(std::move(stop), slot);
    Result<Run> run = planVerify(services, environment, request);
    if (!run) {
        RunReport refused;
        refused.error = run.error();
        return refused;
    }
    RunEvents silent;
    return runPlan(services, *run, events != nullptr ? *events : silent, context);
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void checksAreMadeSideBySide();
    void neverMoreThanEightAtOnce();
    void rowsAreToldInTheOrderInWhichTheyCome();
    void healthAndFrontendAreWaitedForTogether();
    void stopReachesThemAll();
    void nothingToVerifyIsRefused();
    void onlyMakesThatOne();
    void waivedFailureStaysADeviation();
    void waiverOfAnotherCheckChangesNothing();
    void planWithoutFurtherChecksIsWhatItWas();
    void planIsStaleWhenTheChecksDiffer();
    void failingEndpointAfterARestoreIsADeviation();
    void templateOfTheRunbookIsRead();

private:
    std::unique_ptr<TempTree> m_tree;
    std::unique_ptr<RoutedServices> m_services;
    Environment m_environment;
};

void TestVerify::init()
{
    m_tree = std::make_unique<TempTree>(TempTree::Place::Memory);
    m_services = std::make_unique<RoutedServices>(m_tree->home());
    m_environment = m_tree->environment();
}

void TestVerify::checksAreMadeSideBySide()
{
    Meeting all(4);
    for (const QString &id : {u"un"_s, u"deux"_s, u"trois"_s, u"quatre"_s}) {
        m_environment.checks.endpoints.append(endpoint(id));
        m_services->http.route(place + id, [&](const HttpRequest &, const RunContext &) {
            return all.attend() ? FakeHttp::body(200, "{}") : FakeHttp::body(500, "{}");
        });
    }
    const RunReport report = verify(*m_services, m_environment);
    QCOMPARE(summary(report), u"verified 0"_s);
    QCOMPARE(report.checks.size(), 4);
}

void TestVerify::neverMoreThanEightAtOnce()
{
    Meeting eight(8);
    for (int i = 0; i < 24; ++i) {
        const QString id = u"n"_s + QString::number(i);
        m_environment.checks.endpoints.append(endpoint(id));
        m_services->http.route(place + id, [&](const HttpRequest &, const RunContext &) {
            (void)eight.attend();
            return FakeHttp::body(200, "{}");
        });
    }
    QCOMPARE(verify(*m_services, m_environment).checks.size(), 24);
    QCOMPARE(eight.most(), 8);
}

void TestVerify::rowsAreToldInTheOrderInWhichTheyCome()
{
    std::mutex mutex;
    std::condition_variable told;
    bool fastIsTold = false;
    m_environment.checks.endpoints = {endpoint(u"slow"_s), endpoint(u"fast"_s)};
    m_services->http.route(place + u"slow", [&](const HttpRequest &, const RunContext &) {
        std::unique_lock guard(mutex);
        const bool in = told.wait_for(guard, std::chrono::seconds(10), [&] { return fastIsTold; });
        return FakeHttp::body(in ? 200 : 500, "{}");
    });
    m_services->http.route(place + u"fast", FakeHttp::body(200, "{}"));
    Listener events;
    events.onCheck = [&](const QString &id) {
        const std::lock_guard guard(mutex);
        fastIsTold = fastIsTold || id == u"endpoint:fast";
        told.notify_all();
    };
    const RunReport report = verify(*m_services, m_environment, {}, &events);
    QCOMPARE(summary(report), u"verified 0"_s);
    QCOMPARE(events.told, (QStringList{u"endpoint:fast"_s, u"endpoint:slow"_s}));
    QCOMPARE(idsOf(report.checks), events.told);
}

void TestVerify::healthAndFrontendAreWaitedForTogether()
{
    Meeting both(2);
    m_environment.checks.health.url = place + u"health";
    m_environment.checks.health.passes = 1;
    m_environment.checks.frontend = u"http://127.0.0.1:5173/"_s;
    m_services->http.route(place + u"health", [&](const HttpRequest &, const RunContext &) {
        return both.attend() ? FakeHttp::healthy() : FakeHttp::unhealthy();
    });
    m_services->http.route(m_environment.checks.frontend, [&](const HttpRequest &, const RunContext &) {
        const bool met = both.attend();
        return HttpAnswer{met ? 200 : 500, "text/html", "<!doctype html><title>Boutique</title>"};
    });
    const RunReport report = verify(*m_services, m_environment);
    QCOMPARE(summary(report), u"verified 0"_s);
    QStringList ids = idsOf(report.checks);
    ids.sort();
    QCOMPARE(ids, (QStringList{u"frontend"_s, u"health"_s}));
}

void TestVerify::stopReachesThemAll()
{
    std::stop_source stop;
    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    for (int i = 0; i < 12; ++i) {
        const QString id = u"n"_s + QString::number(i);
        m_environment.checks.endpoints.append(endpoint(id));
        m_services->http.route(place + id, [&](const HttpRequest &request, const RunContext &context) {
            if (++begun == 8)
                stop.request_stop();
            context.nap(std::chrono::seconds(30)); // until it is asked to stop
            ++ended;
            return Result<HttpAnswer>(fail(ErrorCode::Cancelled, request.url));
        });
    }
    const RunReport report = verify(*m_services, m_environment, {}, nullptr, stop.get_token());
    QCOMPARE(toString(report.error->code), u"cancelled"_s);
    QCOMPARE(static_cast<int>(report.exitCode), 130);
    QCOMPARE(begun.load(), 8); // those that had not begun did not begin
    QCOMPARE(ended.load(), 8);
}

void TestVerify::nothingToVerifyIsRefused()
{
    QCOMPARE(toString(verify(*m_services, m_environment).error->code), u"precondition-failed"_s);
    m_environment.checks.endpoints = {endpoint(u"auth"_s)};
    VerifyRequest other;
    other.only = {u"endpoint:chat"_s};
    QCOMPARE(toString(verify(*m_services, m_environment, other).error->code), u"precondition-failed"_s);
    VerifyRequest saving;
    saving.saveBaseline =
        m_tree->base() / "base.json"; // no monitoring, and no health URL to tell where it is
    QCOMPARE(toString(verify(*m_services, m_environment, saving).error->code), u"precondition-failed"_s);
}

void TestVerify::onlyMakesThatOne()
{
    m_environment.checks.health.url = place + u"health";
    m_environment.checks.endpoints = {endpoint(u"auth"_s), endpoint(u"chat"_s)};
    m_services->http.route(place + u"chat", FakeHttp::body(200, "{}"));
    VerifyRequest request;
    request.only = {u"endpoint:chat"_s};
    const RunReport report = verify(*m_services, m_environment, request);
    QCOMPARE(summary(report), u"verified 0"_s);
    QCOMPARE(m_services->http.asked(), QStringList{place + u"chat"});
}

void TestVerify::waivedFailureStaysADeviation()
{
    m_environment.checks.endpoints = {endpoint(u"auth"_s)};
    VerifyRequest request;
    request.waivers = {{u"endpoint:auth"_s, u"Zoë"_s, u"l'ancien service est éteint"_s}};
    const RunReport report = verify(*m_services, m_environment, request);
    QCOMPARE(summary(report), u"restored-with-deviations 6"_s);
    QCOMPARE(toString(report.checks.first().verdict), u"fail"_s);
    const QJsonObject kept = m_services->base.journal.operations()->first().checks.first().toObject();
    QCOMPARE(kept.value(u"waived_by").toString(), u"Zoë"_s);
    QCOMPARE(kept.value(u"waived_for").toString(), u"l'ancien service est éteint"_s);
}

void TestVerify::waiverOfAnotherCheckChangesNothing()
{
    m_environment.checks.endpoints = {endpoint(u"auth"_s), endpoint(u"chat"_s)};
    m_services->http.route(place + u"chat", FakeHttp::body(200, "{}"));
    VerifyRequest request;
    request.waivers = {{u"endpoint:chat"_s, u"Zoë"_s, u"sans objet"_s}};
    const RunReport report = verify(*m_services, m_environment, request);
    QCOMPARE(summary(report), u"restored-with-deviations 6"_s);
    for (const CheckResult &check : report.checks)
        QVERIFY2(!check.isWaived(), qPrintable(check.id));
}

void TestVerify::planWithoutFurtherChecksIsWhatItWas()
{
    m_environment.checks.health.url = place + u"health";
    RestoreRequest request;
    request.artefact = artefactOf(runBackup(*m_services, m_environment));
    ProgressSlot slot;
    RunContext context({}, slot);
    const auto prepared = prepareRestore(*m_services, m_environment, request, context);
    QVERIFY(prepared.has_value());
    QVERIFY(!prepared->plan.bound.contains(u"checks"));
    QCOMPARE(idsOf(prepared->plan.rows).first(), u"stage"_s);
    QCOMPARE(idsOf(prepared->plan.rows).last(), u"health"_s);
    QCOMPARE(idsOf(planVerify(*m_services, m_environment, {})->plan.rows), QStringList{u"health"_s});
}

void TestVerify::planIsStaleWhenTheChecksDiffer()
{
    m_environment.checks.endpoints = {endpoint(u"auth"_s)};
    m_environment.checks.monitoring.url = place + u"summary";
    RestoreRequest request;
    request.artefact = artefactOf(runBackup(*m_services, m_environment));
    ProgressSlot slot;
    RunContext context({}, slot);
    const auto shown = prepareRestore(*m_services, m_environment, request, context);
    QVERIFY(shown.has_value());
    QCOMPARE(idsOf(shown->plan.rows).first(), u"baseline"_s);
    QCOMPARE(idsOf(shown->plan.rows).last(), u"checks"_s);
    auto same = prepareRestore(*m_services, m_environment, request, context);
    QVERIFY(confirmAs(shown->plan.token(), shown->plan.bound, same->plan));
    m_environment.checks.endpoints.first().statuses = {401};
    auto changed = prepareRestore(*m_services, m_environment, request, context);
    const Result<void> confirmed = confirmAs(shown->plan.token(), shown->plan.bound, changed->plan);
    QCOMPARE(toString(confirmed.error().code), u"plan-stale"_s);
    QCOMPARE(confirmed.error().detail, u"checks"_s);
}

void TestVerify::failingEndpointAfterARestoreIsADeviation()
{
    m_environment.checks.health.url = place + u"health";
    m_environment.checks.health.passes = 1;
    m_environment.checks.endpoints = {endpoint(u"auth"_s), endpoint(u"chat"_s)};
    m_services->http.route(place + u"health", FakeHttp::healthy());
    m_services->http.route(place + u"chat", FakeHttp::body(200, "{}"));
    RestoreRequest request;
    request.artefact = artefactOf(runBackup(*m_services, m_environment));
    const QByteArray backup = inspect(m_tree->database()).content;
    Sql(m_tree->database()).execute("DELETE FROM transfers");
    const RunReport report = runRestore(*m_services, m_environment, request);
    QCOMPARE(summary(report), u"restored-with-deviations 6"_s);
    QCOMPARE(inspect(m_tree->database()).content, backup);
    QCOMPARE(report.facts.value(u"depth").toString(), u"served"_s);
    const auto auth = std::find_if(report.checks.begin(), report.checks.end(),
                                   [](const CheckResult &check) { return check.id == u"endpoint:auth"; });
    QVERIFY(auth != report.checks.end());
    QCOMPARE(auth->observed.code, u"http-refused"_s);
    m_services->http.route(place + u"auth", FakeHttp::body(200, "{}"));
    QCOMPARE(summary(runRestore(*m_services, m_environment, request)), u"verified 0"_s);
}

void TestVerify::templateOfTheRunbookIsRead()
{
    const QString data = qEnvironmentVariable("HOLDFAST_TEST_DATA");
    QVERIFY2(!data.isEmpty(), "HOLDFAST_TEST_DATA names tests/data");
    const Path file = toPath(data) / ".." / ".." / "resources" / "environments" / "runbook.json";
    const Result<Environment> read = environmentFromJson(bytesOf(file));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(
        read->checks.ids(),
        (QStringList{u"health"_s, u"frontend"_s, u"cors"_s, u"endpoint:auth"_s, u"endpoint:billing-quota"_s,
                     u"endpoint:chat"_s, u"endpoint:privacy"_s, u"endpoint:natal"_s, u"invariant:migration"_s,
                     u"monitoring:1h"_s, u"monitoring:24h"_s}));
    QCOMPARE(read->databaseUrlReference, u"env:DATABASE_URL"_s);
    QVERIFY(read->checks.health.body == HealthCheck::Body::Strict);
}

HOLDFAST_TEST_MAIN(TestVerify)
#include "tst_verify.moc"
