// What the engine for PostgreSQL tells of databases, and of what stands in its way.

#include "PostgresEngineScene.h"

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestPostgresEngine : public PostgresEngineScene
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
    void cleanup() { clear(); }

    void lookTellsWhatStandsThereAndChangesNothing();
    void lookTellsAMissingDatabase();
    void whatStandsInTheWayHasItsCode_data();
    void whatStandsInTheWayHasItsCode();
    void serverThatIsDownIsUnreachable();
    void copyOfRolesHoldsAVerifierOnlyWhenAskedAndReadable_data();
    void copyOfRolesHoldsAVerifierOnlyWhenAskedAndReadable();
    void namesThatPeopleGiveDatabases_data();
    void namesThatPeopleGiveDatabases();
};

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
    QCOMPARE(codeOf(copyTo(one, m_files, file("copie.dump"), m_context)), u"database-not-found"_s);
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
    const Result<CopyReport> copied = copyTo(one, m_files, file("copie.dump"), m_context);
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
    PostgresEngine one = engine(m_database);
    const Result<CopyReport> copied = copyTo(one, m_files, file("copie.dump"), m_context);
    m_server->start();
    QCOMPARE(codeOf(live), u"server-unreachable"_s);
    QCOMPARE(codeOf(copied), u"server-unreachable"_s);
    QVERIFY(!std::filesystem::exists(file("copie.dump")));
}

void TestPostgresEngine::copyOfRolesHoldsAVerifierOnlyWhenAskedAndReadable_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("held");
    QTest::newRow("owner, not asked for") << m_owner << false << false;
    QTest::newRow("owner, who may not read them") << m_owner << true << false;
    QTest::newRow("superuser, not asked for") << QString() << false << false;
    QTest::newRow("superuser") << QString() << true << true;
}

void TestPostgresEngine::copyOfRolesHoldsAVerifierOnlyWhenAskedAndReadable()
{
    QFETCH(const QString, user);
    QFETCH(const bool, asked);
    QFETCH(const bool, held);
    PostgresEngine one = engine(m_server->access(user.isEmpty() ? m_server->superuser() : user, m_database));
    QVERIFY(one.look(RowCounts::Skip, m_context));
    NewFiles to(m_files, file("roles.sql"));
    const Result<bool> copied =
        one.copyRoles(to.opening(), asked ? RolePasswords::IfReadable : RolePasswords::LeaveOut, m_context);
    QVERIFY2(copied, qPrintable(said(copied)));
    QCOMPARE(*copied, held);
    QVERIFY(to.finish());
    const QByteArray bytes = bytesOf(file("roles.sql"));
    QVERIFY(bytes.contains("CREATE ROLE \"gérante\"") && bytes.contains("CREATE ROLE passant"));
    QCOMPARE(bytes.contains("SCRAM"), held);
    QVERIFY(!bytes.contains("d'elle"));
    if (!held)
        QVERIFY(!bytes.contains("md5") && !bytes.contains("PASSWORD"));
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
    const Result<CopyReport> copied = copyTo(one, m_files, file("copie.dump"), m_context);
    PgSession(*m_server, u"postgres"_s).execute("DROP DATABASE " + PgSession::quoted(name) + " (FORCE)");
    QVERIFY2(live && live->facts.totalRows() == 7, qPrintable(said(live)));
    QCOMPARE(live->identity.database, name);
    QVERIFY2(copied && copied->fingerprint->totalRows() == 7, qPrintable(said(copied)));
    QVERIFY(one.examine(file("copie.dump"), RowCounts::Count, m_context)->sound);
    QCOMPARE(differences(*copied->fingerprint, contentOf(file("copie.dump"))).size(), 0);
}

QTEST_GUILESS_MAIN(TestPostgresEngine)
#include "tst_postgres_engine.moc"
