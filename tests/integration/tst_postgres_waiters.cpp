// A copy keeps every table locked. Whoever changes a table waits for it, and all others wait behind that one:
// a copy that makes somebody wait for too long gives up (P22).

#include "PostgresToolsScene.h"
#include "engine/postgres/PostgresEngine.h"
#include "engine/postgres/PostgresWaiters.h"

#include <atomic>
#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;
using namespace std::chrono_literals;

namespace {

// Each look moves it by `tick`; tells how often somebody looked how long a wait has been.
class CountedClock final : public Clock
{
public:
    explicit CountedClock(std::chrono::milliseconds tick) : m_tick(tick) {}
    QDateTime nowUtc() const override { return QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC); }
    std::chrono::milliseconds monotonic() const override { return m_tick * ++m_looks; }
    int looks() const { return m_looks; }

private:
    std::chrono::milliseconds m_tick;
    mutable std::atomic<int> m_looks = 0;
};

constexpr int patient = 60'000; // ms; other tests start servers at the same time

// The copy stands in the middle for as long as it is shut: once it is reached, pg_dump has all its locks.
class GatedSink final : public ByteSink
{
public:
    Result<void> write(const char * /*bytes*/, qint64 size) override
    {
        std::unique_lock lock(m_mutex);
        reached = true;
        m_changed.wait(lock, [this] { return m_open; });
        taken += size;
        return {};
    }
    Result<void> finish() override { return {}; }
    void letThrough()
    {
        const std::lock_guard guard(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }

    std::atomic<qint64> taken = 0;
    std::atomic<bool> reached = false;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
};

} // namespace

class TestPostgresWaiters : public PostgresToolsScene
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL server is installed");
        start();
    }
    void init() { renew(); }
    void cleanup() { QTRY_COMPARE_WITH_TIMEOUT(sessionsOf("holdfast"), 0, patient); }

    void longWaitIsNamed();
    void shortWaitIsLeftAlone();
    void waitForSomebodyElseIsNotOurs();
    void copyThatMakesSomebodyWaitBeginsAgain();
    void copyThatMakesSomebodyWaitEachTimeGivesUp();
    void copyIsNotDisturbedByAShortWait();

private:
    // A session of an application with a statement on a thread of its own, which waits for a lock.
    class Waiter
    {
    public:
        Waiter(const PostgresServer &server, const QByteArray &sql)
            : m_session(server, source), m_thread([this, sql] {
                  m_session.execute("SET application_name = 'la caisse'");
                  m_code = m_session.tryExecute(sql);
                  m_done = true;
              })
        {
        }
        int pid() const { return m_session.pid(); }
        bool isDone() const { return m_done; }
        QByteArray code()
        {
            m_thread.join();
            return m_code;
        }

    private:
        PgSession m_session;
        QByteArray m_code;
        std::atomic<bool> m_done = false;
        std::jthread m_thread;
    };

    PostgresEngine engine(const Clock &clock)
    {
        return PostgresEngine(access(), {m_files, m_processes, clock});
    }
    PostgresConnection connection()
    {
        Result<PostgresConnection> out = PostgresConnection::open(access(), source, *m_context);
        if (!out)
            qFatal("%s", said(out).constData());
        return std::move(*out);
    }
    bool stands(PgSession &watcher, int pid) const
    {
        return watcher.execute(
                   "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND pid = " +
                   QByteArray::number(pid)) == u"1";
    }
};

void TestPostgresWaiters::longWaitIsNamed()
{
    PostgresConnection holder = connection();
    PostgresConnection watching = connection();
    QVERIFY(holder.run(u"BEGIN"_s, *m_context));
    QVERIFY(holder.run(u"LOCK TABLE public.clients IN ACCESS SHARE MODE"_s, *m_context));
    PgSession watcher(*m_server, source);
    Waiter waiter(*m_server, "ALTER TABLE clients ALTER COLUMN nom SET NOT NULL");
    QTRY_VERIFY_WITH_TIMEOUT(stands(watcher, waiter.pid()), patient);
    const CountedClock clock(10ms);
    // Two looks at it in the first round: not yet; four in the second.
    const Result<void> watched =
        keepOthersFromWaiting(watching, holder.backendPid(), clock, *m_context, 25ms);
    QCOMPARE(codeOf(watched), u"source-busy"_s);
    QCOMPARE(watched.error().subject, watching.place());
    const QString &detail = watched.error().detail;
    QVERIFY2(detail.contains(QString::number(waiter.pid())), said(watched).constData());
    QVERIFY2(detail.contains(u"la caisse"_s), said(watched).constData());
    QVERIFY2(detail.contains(m_server->superuser()), said(watched).constData());
    QVERIFY(clock.looks() > 2);
    QVERIFY(holder.run(u"ROLLBACK"_s, *m_context));
    QCOMPARE(waiter.code(), QByteArray());
}

void TestPostgresWaiters::shortWaitIsLeftAlone()
{
    PostgresConnection holder = connection();
    PostgresConnection watching = connection();
    QVERIFY(holder.run(u"BEGIN"_s, *m_context));
    QVERIFY(holder.run(u"LOCK TABLE public.clients IN ACCESS SHARE MODE"_s, *m_context));
    PgSession watcher(*m_server, source);
    const CountedClock clock(3s);
    Result<void> watched = fail(ErrorCode::Internal);
    const int pid = holder.backendPid();
    std::jthread watch([&](const std::stop_token &stop) {
        RunContext own = m_context->beside(stop);
        watched = keepOthersFromWaiting(watching, pid, clock, own);
    });
    // One after the other waits: each of them briefly, all together for longer than the patience.
    for (int i = 0; i < 6; ++i) {
        Waiter waiter(*m_server, "ALTER TABLE clients ADD COLUMN autre int");
        QTRY_VERIFY_WITH_TIMEOUT(stands(watcher, waiter.pid()), patient);
        const int seen = clock.looks();
        QTRY_VERIFY_WITH_TIMEOUT(clock.looks() >= seen + 2, patient);
        watcher.execute("SELECT pg_cancel_backend(" + QByteArray::number(waiter.pid()) + ")");
        QCOMPARE(waiter.code(), QByteArray("57014"));
    }
    QVERIFY(clock.monotonic() > 30s);
    watch.request_stop();
    watch.join();
    QVERIFY2(watched, said(watched).constData());
}

void TestPostgresWaiters::waitForSomebodyElseIsNotOurs()
{
    PostgresConnection holder = connection();
    PostgresConnection watching = connection();
    QVERIFY(holder.run(u"BEGIN"_s, *m_context));
    QVERIFY(holder.run(u"LOCK TABLE public.clients IN ACCESS SHARE MODE"_s, *m_context));
    PgSession another(*m_server, source);
    another.execute("BEGIN; LOCK TABLE \"à côté\".\"commande d'été\" IN ACCESS EXCLUSIVE MODE");
    PgSession watcher(*m_server, source);
    Waiter waiter(*m_server, "SELECT * FROM \"à côté\".\"commande d'été\"");
    QTRY_VERIFY_WITH_TIMEOUT(stands(watcher, waiter.pid()), patient);
    const CountedClock clock(1h);
    Result<void> watched = fail(ErrorCode::Internal);
    const int pid = holder.backendPid();
    std::jthread watch([&](const std::stop_token &stop) {
        RunContext own = m_context->beside(stop);
        watched = keepOthersFromWaiting(watching, pid, clock, own);
    });
    QTRY_VERIFY_WITH_TIMEOUT(sessionsOf("holdfast") == 2, patient);
    watch.request_stop();
    watch.join();
    QVERIFY2(watched, said(watched).constData());
    QCOMPARE(clock.looks(), 0);
    another.execute("ROLLBACK");
    QCOMPARE(waiter.code(), QByteArray());
}

void TestPostgresWaiters::copyThatMakesSomebodyWaitBeginsAgain()
{
    PgSession watcher(*m_server, source);
    const CountedClock clock(31s);
    PostgresEngine one = engine(clock);
    GatedSink sink;
    std::atomic<int> opened = 0;
    const OpenSink open = [&]() -> Result<ByteSink *> {
        ++opened;
        return &sink;
    };
    Result<CopyReport> copied = fail(ErrorCode::Internal);
    std::jthread copying([&] { copied = one.copy({file("travail"), open}, *m_context); });
    const auto neverShut = qScopeGuard([&sink] { sink.letThrough(); }); // whatever fails before
    QTRY_VERIFY_WITH_TIMEOUT(sink.reached, patient);
    Waiter waiter(*m_server, "ALTER TABLE clients ADD COLUMN nouvelle int DEFAULT 7");
    QTRY_VERIFY_WITH_TIMEOUT(clock.looks() >= 2, patient);
    sink.letThrough();
    QCOMPARE(waiter.code(), QByteArray());
    copying.join();
    QVERIFY2(copied, said(copied).constData());
    QCOMPARE(copied->restarts, 1);
    QCOMPARE(opened, 2);
    QCOMPARE(watcher.execute("SELECT count(nouvelle) FROM clients"), u"20000"_s);
    watcher.execute("ALTER TABLE clients DROP COLUMN nouvelle");
}

void TestPostgresWaiters::copyThatMakesSomebodyWaitEachTimeGivesUp()
{
    const CountedClock clock(31s);
    PostgresEngine one = engine(clock);
    std::atomic<int> opened = 0;
    std::list<GatedSink> sinks;
    std::mutex mutex;
    bool ending = false;
    const OpenSink open = [&]() -> Result<ByteSink *> {
        const std::lock_guard guard(mutex);
        ++opened;
        if (ending)
            return fail(ErrorCode::Internal);
        return &sinks.emplace_back();
    };
    Result<CopyReport> copied;
    std::jthread copying([&] { copied = one.copy({file("travail"), open}, *m_context); });
    const auto neverShut = qScopeGuard([&] { // whatever fails before
        const std::lock_guard guard(mutex);
        ending = true;
        for (GatedSink &sink : sinks)
            sink.letThrough();
    });
    int last = 0;
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_COMPARE_WITH_TIMEOUT(opened, attempt, patient);
        const auto reached = [&] {
            const std::lock_guard guard(mutex);
            return sinks.back().reached.load();
        };
        QTRY_VERIFY_WITH_TIMEOUT(reached(), patient);
        const int looks = clock.looks();
        Waiter waiter(*m_server, "ALTER TABLE clients ALTER COLUMN nom SET NOT NULL");
        last = waiter.pid();
        QTRY_VERIFY_WITH_TIMEOUT(clock.looks() >= looks + 2, patient);
        {
            const std::lock_guard guard(mutex);
            sinks.back().letThrough();
        }
        QCOMPARE(waiter.code(), QByteArray());
    }
    copying.join();
    QCOMPARE(codeOf(copied), u"source-busy"_s);
    QCOMPARE(opened, 3);
    QVERIFY2(copied.error().detail.contains(u"la caisse"_s), said(copied).constData());
    QVERIFY2(copied.error().detail.contains(QString::number(last)), said(copied).constData());
}

void TestPostgresWaiters::copyIsNotDisturbedByAShortWait()
{
    const CountedClock clock(1s);
    PostgresEngine one = engine(clock);
    GatedSink sink;
    const OpenSink open = [&]() -> Result<ByteSink *> { return &sink; };
    Result<CopyReport> copied = fail(ErrorCode::Internal);
    std::atomic<bool> over = false;
    std::jthread copying([&] {
        copied = one.copy({file("travail"), open}, *m_context);
        over = true;
    });
    const auto neverShut = qScopeGuard([&sink] { sink.letThrough(); }); // whatever fails before
    QTRY_VERIFY_WITH_TIMEOUT(sink.reached || over, patient);
    QVERIFY2(!over, said(copied).constData());
    Waiter waiter(*m_server, "ALTER TABLE clients ALTER COLUMN nom SET NOT NULL");
    QTRY_VERIFY_WITH_TIMEOUT(clock.looks() >= 5, patient);
    QVERIFY(!waiter.isDone());
    sink.letThrough();
    copying.join();
    QVERIFY2(copied, said(copied).constData());
    QCOMPARE(copied->restarts, 0);
    QVERIFY(sink.taken > 0);
    QCOMPARE(waiter.code(), QByteArray());
}

QTEST_GUILESS_MAIN(TestPostgresWaiters)
#include "tst_postgres_waiters.moc"
