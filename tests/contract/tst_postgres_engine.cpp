// What the engine for PostgreSQL tells and copies of the databases, and of what stands in its way.

#include "FixedClock.h"
#include "PostgresServer.h"
#include "TempTree.h"
#include "engine/postgres/PostgresCatalog.h"
#include "engine/postgres/PostgresEngine.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestPostgresEngine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void lookTellsWhatStandsThereAndChangesNothing();
    void lookTellsAMissingDatabase();
    void whatStandsInTheWayHasItsCode_data();
    void whatStandsInTheWayHasItsCode();
    void serverThatIsDownIsUnreachable();
    void copyUnderWritesIsOneSnapshot();
    void truncateUnderWayWhenTheCopyBeginsLosesNothing();
    void changesOfTheSchemaWaitForTheCopy();
    void stopEndsACopyThatWaitsForALock();
    void examineTellsAGoodCopyFromABadOne();
    void copyOfRolesHoldsNoVerifier();
    void namesThatPeopleGiveDatabases_data();
    void namesThatPeopleGiveDatabases();

private:
    PostgresEngine engine(ServerAccess access)
    {
        return PostgresEngine(std::move(access), {m_files, m_processes, m_clock});
    }
    PostgresEngine engine(const QString &database) { return engine(m_server->access(m_owner, database)); }
    Path file(const char *name) const { return m_tree->root() / name; }
    // A dump loaded into a new database, and what is in it then.
    Fingerprint contentOf(const Path &dump);
    // Everything of the server's catalogue of databases, and the rows of ours.
    QByteArray state() const;

    const QString m_owner = u"gérante"_s;
    const QString m_database = u"boutique d'été"_s;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<TempTree> m_tree;
    FixedClock m_clock;
    PosixFiles m_files;
    RealProcesses m_processes;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

namespace {

template <class T>
QString said(const Result<T> &result)
{
    return result ? u"no error"_s : QString(toString(result.error().code) + u": "_s + result.error().detail);
}

template <class T>
QString codeOf(const Result<T> &result)
{
    return said(result).section(u':', 0, 0);
}

// A copy on a thread of its own, while the test does something.
class Copying
{
public:
    Copying(PostgresEngine &engine, const Path &to)
        : m_thread([this, &engine, to](const std::stop_token &stop) {
              ProgressSlot slot;
              RunContext context(stop, slot);
              m_report = engine.copy(to, context);
          })
    {
    }
    void requestStop() { m_thread.request_stop(); }
    const Result<CopyReport> &end()
    {
        m_thread.join();
        return m_report;
    }

private:
    Result<CopyReport> m_report = CopyReport();
    std::jthread m_thread;
};

bool somebodyWaitsForALock(PgSession &session)
{
    return session.execute("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") != u"0";
}

} // namespace

void TestPostgresEngine::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_server = std::make_unique<PostgresServer>();
    m_server->start();
    m_server->addRole(m_owner, "d'elle: \\", "CREATEDB");
    m_server->addRole(u"passant"_s, "p");
}

void TestPostgresEngine::init()
{
    m_tree = std::make_unique<TempTree>(TempTree::Place::Memory, std::nullopt);
    m_server->addDatabase(m_database, m_owner);
    PgSession(*m_server, m_owner, m_database)
        .execute("CREATE TABLE gauche (id bigserial PRIMARY KEY, note text);"
                 "CREATE TABLE droite (id bigserial PRIMARY KEY, note text);"
                 "INSERT INTO gauche (note) SELECT repeat('é', 200) FROM generate_series(1, 3000);"
                 "INSERT INTO droite (note) SELECT repeat('à', 200) FROM generate_series(1, 3000)");
}

void TestPostgresEngine::cleanup()
{
    if (!m_server)
        return;
    PgSession session(*m_server, u"postgres"_s);
    session.execute("SET client_min_messages = error");
    for (const QString &each : {m_database, u"ailleurs"_s})
        session.execute("DROP DATABASE IF EXISTS " + PgSession::quoted(each) + " WITH (FORCE)");
}

Fingerprint TestPostgresEngine::contentOf(const Path &dump)
{
    m_server->addDatabase(u"ailleurs"_s, m_owner);
    const ServerAccess access = m_server->access(m_owner, u"ailleurs"_s);
    const Result<PostgresTools> tools = PostgresTools::findNewest({m_files, m_processes}, m_context);
    const Result<void> loaded = tools->load(access, {u"ailleurs"_s, dump}, m_context);
    Result<PostgresConnection> session = PostgresConnection::open(access, u"ailleurs"_s, m_context);
    if (!loaded || !session)
        qFatal("%s", qPrintable(said(loaded)));
    return fingerprintOf(*session, RowCounts::Prove, m_context).value();
}

QByteArray TestPostgresEngine::state() const
{
    return PgSession(*m_server, u"postgres"_s).table("SELECT * FROM pg_database ORDER BY oid") +
           PgSession(*m_server, u"postgres"_s).table("SELECT * FROM pg_shdescription ORDER BY 1, 2") +
           PgSession(*m_server, m_database)
               .table("SELECT sum(hashtext(g::text)), count(*), pg_relation_filenode('gauche'), (SELECT "
                      "last_value FROM gauche_id_seq) FROM gauche g");
}

void TestPostgresEngine::lookTellsWhatStandsThereAndChangesNothing()
{
    PgSession other(*m_server, m_owner, m_database);
    const QByteArray before = state();
    PostgresEngine one = engine(m_database);
    const Result<LiveDatabase> live = one.look(RowCounts::Prove, m_context);
    QVERIFY2(live, qPrintable(said(live)));
    QCOMPARE(state(), before);
    QVERIFY(live->state == LiveState::Sound);
    QCOMPARE(live->facts.totalRows(), 6000);
    QCOMPARE(live->identity.database, m_database);
    QCOMPARE(live->identity.path, QString(u"127.0.0.1:%1/"_s.arg(m_server->port()) + m_database));
    PgSession session(*m_server, u"postgres"_s);
    QCOMPARE(live->identity.systemIdentifier,
             session.execute("SELECT system_identifier FROM pg_control_system()"));
    QCOMPARE(one.version(),
             QString(u"PostgreSQL "_s + session.execute("SHOW server_version").section(u' ', 0, 0)));
    const ServerFacts &facts = *live->server;
    QCOMPARE(facts.role, m_owner);
    QVERIFY(facts.createsDatabases && facts.mayOwn && !facts.superuser && !facts.inRecovery);
    QCOMPARE(facts.properties.owner, m_owner);
    QCOMPARE(facts.sessions.size(), 1);
    QCOMPARE(facts.sessions.first().pid, other.pid());
    QVERIFY(facts.toolsVersion >= facts.version / 10000 * 10000);
    QVERIFY(facts.databases.contains(m_database) && facts.roles.contains(u"passant"_s));
}

void TestPostgresEngine::lookTellsAMissingDatabase()
{
    const QByteArray before = state();
    PostgresEngine one = engine(u"absente"_s);
    const Result<LiveDatabase> live = one.look(RowCounts::Count, m_context);
    QVERIFY2(live, qPrintable(said(live)));
    QVERIFY(live->state == LiveState::Missing);
    QVERIFY(!live->identity.systemIdentifier.isEmpty());
    QCOMPARE(live->server->properties.owner, m_owner);
    QCOMPARE(codeOf(one.copy(file("copie.dump"), m_context)), u"database-not-found"_s);
    QVERIFY(!std::filesystem::exists(file("copie.dump")));
    QCOMPARE(state(), before);
}

void TestPostgresEngine::whatStandsInTheWayHasItsCode_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong password") << m_owner << QByteArray("geheim") << QByteArray() << u"login-failed"_s;
    QTest::newRow("no such role") << u"personne"_s << QByteArray("x") << QByteArray() << u"login-failed"_s;
    QTest::newRow("no CONNECT") << u"passant"_s << QByteArray("p")
                                << QByteArray("REVOKE CONNECT ON DATABASE \"boutique d'été\" FROM PUBLIC")
                                << u"login-failed"_s;
    QTest::newRow("nothing may be read")
        << u"passant"_s << QByteArray("p") << QByteArray() << u"permission-denied"_s;
}

void TestPostgresEngine::whatStandsInTheWayHasItsCode()
{
    QFETCH(const QString, user);
    QFETCH(const QByteArray, password);
    QFETCH(const QByteArray, before);
    QFETCH(const QString, code);
    if (!before.isEmpty())
        PgSession(*m_server, u"postgres"_s).execute(before);
    ServerAccess access = m_server->access(m_owner, m_database);
    access.url.user = user;
    access.password = Secret(password);
    PostgresEngine one = engine(std::move(access));
    const Result<CopyReport> copied = one.copy(file("copie.dump"), m_context);
    QVERIFY(!copied);
    QVERIFY(!std::filesystem::exists(file("copie.dump")));
    QVERIFY2(!copied.error().detail.contains(QString::fromUtf8(password)) || password.size() < 3,
             qPrintable(copied.error().detail));
    QVERIFY2(codeOf(copied) == code, qPrintable(said(copied)));
    QCOMPARE(codeOf(one.look(RowCounts::Count, m_context)), code);
}

void TestPostgresEngine::serverThatIsDownIsUnreachable()
{
    m_server->stop();
    const Result<LiveDatabase> live = engine(m_database).look(RowCounts::Count, m_context);
    const Result<CopyReport> copied = engine(m_database).copy(file("copie.dump"), m_context);
    m_server->start();
    QCOMPARE(codeOf(live), u"server-unreachable"_s);
    QCOMPARE(codeOf(copied), u"server-unreachable"_s);
    QVERIFY(!std::filesystem::exists(file("copie.dump")));
}

void TestPostgresEngine::copyUnderWritesIsOneSnapshot()
{
    std::atomic<int> commits = 0;
    std::jthread writer([&](const std::stop_token &stop) {
        PgSession session(*m_server, m_owner, m_database);
        for (; !stop.stop_requested(); ++commits)
            session.execute("BEGIN; INSERT INTO gauche (note) VALUES ('g'); DELETE FROM gauche WHERE id = "
                            "(SELECT min(id) FROM gauche); INSERT INTO droite (note) VALUES ('d'), ('d'); "
                            "INSERT INTO gauche (note) VALUES ('h'); COMMIT");
    });
    QTRY_VERIFY(commits > 10);
    PostgresEngine one = engine(m_database);
    const int before = commits;
    const Result<CopyReport> copied = one.copy(file("copie.dump"), m_context);
    QVERIFY2(copied, qPrintable(said(copied)));
    QVERIFY(commits > before); // writers need not wait
    writer.request_stop();
    writer.join();
    QCOMPARE(m_files.facts(file("copie.dump"))->mode, mode_t(0600));
    const Fingerprint found = contentOf(file("copie.dump"));
    QCOMPARE(differences(*copied->fingerprint, found).size(), 0);
    const QByteArray rows = "SELECT (SELECT count(*) FROM droite) - 2 * (SELECT count(*) FROM gauche)";
    QCOMPARE(PgSession(*m_server, u"ailleurs"_s).execute(rows), u"-3000"_s); // as before any of them
    QCOMPARE(copied->postgres->properties.owner, m_owner);
    QVERIFY(copied->postgres->serverVersion > 0 && copied->postgres->clientVersion > 0);
    QVERIFY(copied->consistencyPoint.isValid());
}

// What TRUNCATE took away a snapshot from before its end does not see, nor what came in its place.
void TestPostgresEngine::truncateUnderWayWhenTheCopyBeginsLosesNothing()
{
    PgSession session(*m_server, m_owner, m_database);
    PgSession watcher(*m_server, u"postgres"_s);
    session.execute("BEGIN; TRUNCATE gauche; INSERT INTO gauche (note) SELECT 'neuf' FROM "
                    "generate_series(1, 3000)");
    PostgresEngine one = engine(m_database);
    Copying copying(one, file("copie.dump"));
    QTRY_VERIFY(somebodyWaitsForALock(watcher));
    session.execute("COMMIT");
    const Result<CopyReport> copied = copying.end();
    QVERIFY2(copied, qPrintable(said(copied)));
    QCOMPARE(differences(*copied->fingerprint, contentOf(file("copie.dump"))).size(), 0);
    QCOMPARE(copied->fingerprint->totalRows(), 6000);
}

void TestPostgresEngine::changesOfTheSchemaWaitForTheCopy()
{
    std::atomic<int> rounds = 0;
    std::jthread changer([&](const std::stop_token &stop) {
        PgSession session(*m_server, m_owner, m_database);
        session.execute("SET lock_timeout = '20ms'; SET client_min_messages = error");
        for (; !stop.stop_requested(); ++rounds) {
            (void)session.tryExecute("BEGIN; TRUNCATE gauche; INSERT INTO gauche (note) SELECT 'neuf' FROM "
                                     "generate_series(1, 3000); COMMIT");
            (void)session.tryExecute("ROLLBACK");
            (void)session.tryExecute("ALTER TABLE droite ADD COLUMN autre int");
            (void)session.tryExecute("ALTER TABLE droite DROP COLUMN autre");
        }
    });
    QTRY_VERIFY(rounds > 1);
    PostgresEngine one = engine(m_database);
    const Result<CopyReport> copied = one.copy(file("copie.dump"), m_context);
    changer.request_stop();
    changer.join();
    QVERIFY2(copied, qPrintable(said(copied)));
    QCOMPARE(differences(*copied->fingerprint, contentOf(file("copie.dump"))).size(), 0);
    QCOMPARE(copied->fingerprint->totalRows(), 6000);
}

void TestPostgresEngine::stopEndsACopyThatWaitsForALock()
{
    PgSession session(*m_server, m_owner, m_database);
    PgSession watcher(*m_server, u"postgres"_s);
    session.execute("BEGIN; LOCK TABLE droite IN ACCESS EXCLUSIVE MODE");
    PostgresEngine one = engine(m_database);
    Copying copying(one, file("copie.dump"));
    QTRY_VERIFY(somebodyWaitsForALock(watcher));
    copying.requestStop();
    QCOMPARE(codeOf(copying.end()), u"cancelled"_s);
    QTRY_VERIFY(!somebodyWaitsForALock(watcher));
    QVERIFY(!std::filesystem::exists(file("copie.dump")));
}

void TestPostgresEngine::examineTellsAGoodCopyFromABadOne()
{
    PostgresEngine one = engine(m_database);
    QVERIFY(one.copy(file("copie.dump"), m_context));
    const QByteArray good = bytesOf(file("copie.dump"));
    const Result<ContentReport> sound = one.examine(file("copie.dump"), RowCounts::Count, m_context);
    QVERIFY2(sound && sound->sound, qPrintable(said(sound)));
    QCOMPARE(sound->report, u"ok"_s);
    const QList<QByteArray> bad{{},
                                good.left(good.size() / 2),
                                good.left(good.size() - 1),
                                QByteArray(good).replace(0, 5, "PGDMX"),
                                QByteArray(good).insert(good.size() / 4, 100, 'x')};
    for (qsizetype i = 0; i < bad.size(); ++i) {
        writeBytes(file("copie.dump"), bad[i]);
        const auto content = one.examine(file("copie.dump"), RowCounts::Count, m_context);
        QVERIFY2(content && !content->sound && !content->report.isEmpty(), qPrintable(QString::number(i)));
        QCOMPARE(bytesOf(file("copie.dump")), bad[i]);
    }
    QCOMPARE(codeOf(one.examine(file("absente.dump"), RowCounts::Count, m_context)), u"io-failed"_s);
}

void TestPostgresEngine::copyOfRolesHoldsNoVerifier()
{
    PostgresEngine one = engine(m_database);
    QVERIFY(one.look(RowCounts::Skip, m_context));
    const Result<void> copied = one.copyRoles(file("roles.sql"), m_context);
    QVERIFY2(copied, qPrintable(said(copied)));
    const QByteArray bytes = bytesOf(file("roles.sql"));
    QVERIFY(bytes.contains("CREATE ROLE \"gérante\"") && bytes.contains("CREATE ROLE passant"));
    QVERIFY(!bytes.contains("SCRAM") && !bytes.contains("md5") && !bytes.contains("d'elle"));
    QCOMPARE(m_files.facts(file("roles.sql"))->mode, mode_t(0600));
}

void TestPostgresEngine::namesThatPeopleGiveDatabases_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << u"d'ici \"là\" `x` \\ $y"_s;
    QTest::newRow("connection string") << u"dbname=postgres host=10.0.0.1"_s;
    QTest::newRow("URI") << u"postgresql://x:y@z/postgres?sslmode=disable"_s;
    QTest::newRow("newline") << u"deux\nlignes"_s;
    QTest::newRow("leading dash") << u"--help"_s;
    QTest::newRow("blanks around") << u"  base  "_s;
    QTest::newRow("63 bytes") << QString(u"é"_s.repeated(31) + u'x');
}

void TestPostgresEngine::namesThatPeopleGiveDatabases()
{
    QFETCH(const QString, name);
    m_server->addDatabase(name, m_owner);
    PgSession(*m_server, m_owner, name).execute("CREATE TABLE t AS SELECT generate_series(1, 7)");
    PostgresEngine one = engine(name);
    const Result<LiveDatabase> live = one.look(RowCounts::Count, m_context);
    const Result<CopyReport> copied = one.copy(file("copie.dump"), m_context);
    PgSession(*m_server, u"postgres"_s).execute("DROP DATABASE " + PgSession::quoted(name) + " (FORCE)");
    QVERIFY2(live && live->facts.totalRows() == 7, qPrintable(said(live)));
    QCOMPARE(live->identity.database, name);
    QVERIFY2(copied && copied->fingerprint->totalRows() == 7, qPrintable(said(copied)));
    QVERIFY(one.examine(file("copie.dump"), RowCounts::Count, m_context)->sound);
    QCOMPARE(differences(*copied->fingerprint, contentOf(file("copie.dump"))).size(), 0);
}

QTEST_GUILESS_MAIN(TestPostgresEngine)
#include "tst_postgres_engine.moc"
