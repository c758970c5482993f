// What the client programs of PostgreSQL make of faults: each has its code, and leaves no half file, no
// process and no session.

#include "PostgresToolsScene.h"

#include <csignal>
#include <sys/mount.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;
using namespace std::chrono_literals;

class TestPostgresToolsFaults : public PostgresToolsScene
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
    void cleanup() { QTRY_COMPARE(sessionsOf("holdfast"), 0); }

    void truncatedArchiveIsDamaged();
    void flippedArchiveNeverCrashesUs();
    void loadStopsAtTheFirstError();
    void missingRoleIsNamed();
    void roleWithoutRightsIsPermissionDenied();
    void heldLockIsSourceBusy();
    void stoppedBackendIsServerUnreachable();
    void serverThatIsDownIsServerUnreachable();
    void serverKilledDuringDumpIsServerUnreachable();
    void fullDiskIsDiskFull();
    void cancelEndsTheDumpAndItsSession();
    void cancelEndsTheLoadAndItsSessions();
};

void TestPostgresToolsFaults::truncatedArchiveIsDamaged()
{
    const PostgresTools programs = tools();
    const QByteArray good = bytesOf(goodDump());
    for (const qsizetype size : {qsizetype(0), qsizetype(4), qsizetype(200), good.size() / 4, good.size() / 2,
                                 good.size() - 2000, good.size() - 1}) {
        writeBytes(file("coupé.dump"), good.left(size));
        const Result<void> read = programs.readThrough(file("coupé.dump"), *m_context);
        QVERIFY2(codeOf(read) == u"artefact-damaged"_s,
                 QByteArray(QByteArray::number(size) + ' ' + said(read)).constData());
        QCOMPARE(read.error().subject, toText(file("coupé.dump")));
    }
    QCOMPARE(codeOf(programs.readThrough(file("absent.dump"), *m_context)), u"io-failed"_s);
    writeBytes(file("texte"), "SELECT 1;");
    QCOMPARE(codeOf(programs.contents(file("texte"), *m_context)), u"artefact-damaged"_s);
}

void TestPostgresToolsFaults::flippedArchiveNeverCrashesUs()
{
    const PostgresTools programs = tools();
    const QByteArray good = bytesOf(goodDump());
    int refused = 0;
    for (qsizetype at = 0; at < 3000; at += 43) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
        writeBytes(file("mauvais.dump"), bad);
        const Result<void> read = programs.readThrough(file("mauvais.dump"), *m_context);
        refused += read ? 0 : 1;
        QVERIFY2(read || codeOf(read) == u"artefact-damaged"_s, said(read).constData());
    }
    QVERIFY(refused > 0); // not each: digest and signature are for that (R1)
}

void TestPostgresToolsFaults::loadStopsAtTheFirstError()
{
    const Path dump = goodDump();
    m_server->addDatabase(u"occupée"_s);
    PgSession(*m_server, u"occupée"_s).execute("CREATE TABLE clients (autre int)");
    const Result<void> loaded = tools().load(access(), {u"occupée"_s, dump, {}, 2, {}}, *m_context);
    QCOMPARE(codeOf(loaded), u"engine-failed"_s);
    QVERIFY2(loaded.error().detail.contains(u"clients"_s), said(loaded).constData());
    QVERIFY(loaded.error().detail.size() < 700);
    QCOMPARE(PgSession(*m_server, u"occupée"_s).tryExecute("SELECT * FROM \"à côté\".\"commande d'été\""),
             QByteArray("42P01")); // it comes later in the archive
}

void TestPostgresToolsFaults::missingRoleIsNamed()
{
    m_server->addRole(u"passagère"_s, "x");
    m_server->addDatabase(u"à elle"_s);
    PgSession(*m_server, u"à elle"_s)
        .execute("CREATE TABLE t (id int); ALTER TABLE t OWNER TO \"passagère\"");
    QVERIFY(dumpTo(tools(), access(), {u"à elle"_s}, file("a.dump")));
    PgSession(*m_server, u"à elle"_s).execute("DROP OWNED BY \"passagère\"; DROP ROLE \"passagère\"");
    m_server->addDatabase(u"à personne"_s);
    const Result<void> loaded =
        tools().load(access(), {u"à personne"_s, file("a.dump"), {}, 1, {}}, *m_context);
    QCOMPARE(codeOf(loaded), u"engine-failed"_s);
    QVERIFY2(loaded.error().detail.contains(u"passagère"_s), said(loaded).constData());
}

void TestPostgresToolsFaults::roleWithoutRightsIsPermissionDenied()
{
    const Result<void> dumped =
        dumpTo(tools(), m_server->access(u"lecteur"_s, u"source"_s), {u"source"_s}, file("a.dump"));
    QCOMPARE(codeOf(dumped), u"permission-denied"_s);
    QVERIFY2(dumped.error().detail.contains(u"clients"_s), said(dumped).constData());
    QVERIFY(!std::filesystem::exists(file("a.dump")));
}

void TestPostgresToolsFaults::heldLockIsSourceBusy()
{
    PgSession locker(*m_server, u"source"_s);
    locker.execute("BEGIN; LOCK TABLE clients IN ACCESS EXCLUSIVE MODE");
    PostgresTools::Waits waits;
    waits.lock = 300ms;
    const Result<void> dumped = dumpTo(tools(waits), access(), {u"source"_s}, file("a.dump"));
    QVERIFY2(codeOf(dumped) == u"source-busy"_s, said(dumped).constData());
    QVERIFY2(dumped.error().detail.contains(u"clients"_s), said(dumped).constData());
    QVERIFY(!std::filesystem::exists(file("a.dump")));
    locker.execute("ROLLBACK");
}

void TestPostgresToolsFaults::stoppedBackendIsServerUnreachable()
{
    PgSession locker(*m_server, u"source"_s);
    locker.execute("BEGIN; LOCK TABLE clients IN ACCESS EXCLUSIVE MODE");
    PostgresTools::Waits waits;
    waits.server = 2500ms;
    Result<void> dumped;
    std::thread worker([&] { dumped = dumpTo(tools(waits), access(), {u"source"_s}, file("a.dump")); });
    const auto join = qScopeGuard([&] {
        m_stop.request_stop();
        if (worker.joinable())
            worker.join();
    });
    PgSession watcher(*m_server, u"source"_s);
    const QByteArray question =
        "SELECT coalesce(max(pid), 0) FROM pg_stat_activity WHERE application_name = 'holdfast'";
    QTRY_VERIFY(watcher.execute(question).toInt() > 0);
    const pid_t backend = watcher.execute(question).toInt();
    QCOMPARE(::kill(backend, SIGSTOP), 0);
    locker.execute("ROLLBACK");
    worker.join();
    ::kill(backend, SIGCONT);
    QVERIFY2(codeOf(dumped) == u"server-unreachable"_s, said(dumped).constData());
    QVERIFY2(dumped.error().detail.contains(u"nothing moved"_s), said(dumped).constData());
    QVERIFY(!std::filesystem::exists(file("a.dump")));
}

void TestPostgresToolsFaults::serverThatIsDownIsServerUnreachable()
{
    ServerAccess nowhere = access();
    nowhere.url.hosts = {{u"127.0.0.1"_s, 1}};
    QCOMPARE(codeOf(dumpTo(tools(), nowhere, {u"source"_s}, file("a.dump"))), u"server-unreachable"_s);
    QCOMPARE(codeOf(rolesTo(tools(), nowhere, file("r"))), u"server-unreachable"_s);
    QCOMPARE(codeOf(tools().runScripts(nowhere, u"source"_s, {}, *m_context)), u"server-unreachable"_s);
    QCOMPARE(codeOf(tools().load(nowhere, {u"source"_s, goodDump(), {}, 2, {}}, *m_context)),
             u"server-unreachable"_s);
}

void TestPostgresToolsFaults::serverKilledDuringDumpIsServerUnreachable()
{
    PgSession locker(*m_server, u"source"_s);
    locker.execute("BEGIN; LOCK TABLE clients IN ACCESS EXCLUSIVE MODE");
    Result<void> dumped;
    std::thread worker([&] { dumped = dumpTo(tools(), access(), {u"source"_s}, file("a.dump")); });
    const auto join = qScopeGuard([&] {
        m_stop.request_stop();
        if (worker.joinable())
            worker.join();
    });
    QTRY_COMPARE(sessionsOf("holdfast"), 1);
    m_server->stop(StopMode::Immediate);
    worker.join();
    m_server->start();
    QVERIFY2(codeOf(dumped) == u"server-unreachable"_s, said(dumped).constData());
    QVERIFY(!std::filesystem::exists(file("a.dump")));
}

void TestPostgresToolsFaults::fullDiskIsDiskFull()
{
    const Path disk = file("petit disque");
    std::filesystem::create_directory(disk);
    if (::mount("none", disk.c_str(), "tmpfs", 0, "size=200k") != 0)
        QSKIP("a small file system cannot be mounted here (needs root)");
    const auto unmount = qScopeGuard([&] { ::umount(disk.c_str()); });
    const Result<void> dumped = dumpTo(tools(), access(), {u"source"_s}, disk / "a.dump");
    QVERIFY2(codeOf(dumped) == u"disk-full"_s, said(dumped).constData());
    QVERIFY(!std::filesystem::exists(disk / "a.dump"));
    const Result<void> script = tools().script({{}, goodDump(), {}, 1, {}}, disk / "a.sql", *m_context);
    QVERIFY2(codeOf(script) == u"disk-full"_s, said(script).constData());
    QVERIFY(!std::filesystem::exists(disk / "a.sql"));
}

void TestPostgresToolsFaults::cancelEndsTheDumpAndItsSession()
{
    PgSession locker(*m_server, u"source"_s);
    locker.execute("BEGIN; LOCK TABLE clients IN ACCESS EXCLUSIVE MODE");
    Result<void> dumped;
    std::thread worker([&] { dumped = dumpTo(tools(), access(), {u"source"_s}, file("a.dump")); });
    const auto join = qScopeGuard([&] {
        m_stop.request_stop();
        if (worker.joinable())
            worker.join();
    });
    QTRY_COMPARE(sessionsOf("holdfast"), 1);
    m_stop.request_stop();
    worker.join();
    QCOMPARE(codeOf(dumped), u"cancelled"_s);
    QVERIFY(!std::filesystem::exists(file("a.dump")));
    QTRY_COMPARE(sessionsOf("holdfast"), 0); // while the lock is still held
    locker.execute("ROLLBACK");
}

void TestPostgresToolsFaults::cancelEndsTheLoadAndItsSessions()
{
    m_server->addDatabase(u"lente"_s);
    m_server->addDatabase(u"lente 2"_s);
    PgSession(*m_server, u"lente"_s)
        .execute("CREATE TABLE a AS SELECT 1 AS id; CREATE TABLE b AS SELECT 2 AS id;");
    QVERIFY(dumpTo(tools(), access(), {u"lente"_s}, file("a.dump")));
    PgSession blocker(*m_server, u"lente 2"_s);
    // A table of the same name in a transaction that stays open lets the load wait for its end.
    blocker.execute("BEGIN; CREATE TABLE a (autre int); CREATE TABLE b (autre int)");
    Result<void> loaded;
    std::thread worker([&] {
        loaded = tools().load(access(), {u"lente 2"_s, file("a.dump"), {}, 2, {}}, *m_context);
    });
    const auto join = qScopeGuard([&] {
        m_stop.request_stop();
        if (worker.joinable())
            worker.join();
    });
    QTRY_VERIFY(sessionsOf("holdfast") > 0);
    m_stop.request_stop();
    worker.join();
    QCOMPARE(codeOf(loaded), u"cancelled"_s);
    QTRY_COMPARE(sessionsOf("holdfast"), 0); // while the blocker is still there
    blocker.execute("ROLLBACK");
}

QTEST_GUILESS_MAIN(TestPostgresToolsFaults)
#include "tst_postgres_tools_faults.moc"
