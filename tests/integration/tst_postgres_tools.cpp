// The client programs of PostgreSQL against a server that this test starts: what they write, read and load.

#include "PostgresToolsScene.h"

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;
using namespace std::chrono_literals;

class TestPostgresTools : public PostgresToolsScene
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

    void findTakesTheServersOwnVersion();
    void dumpLoadsIntoAnotherDatabase();
    void dumpUsesTheSnapshot();
    void dumpNeverWritesOverAFile();
    void namesAreNeverTakenForConnectionStrings_data();
    void namesAreNeverTakenForConnectionStrings();
    void settingsOfRoleAndDatabaseBreakNothing();
    void rolesComeWithoutVerifiers();
    void rolesOfAPlainUser();
    void listChoosesWhatIsLoaded();
    void scriptRunsInOneTransaction();
    void scriptThatFailsLeavesNothing();
    void scriptMaySetItsOwnVerbosity();
    void warningsAreNoErrors();
};

void TestPostgresTools::findTakesTheServersOwnVersion()
{
    const int major = std::stoi(PostgresServer::programs().parent_path().filename());
    const Result<PostgresTools> found =
        PostgresTools::find({m_files, m_processes}, major, *m_context); // in the real places
    QVERIFY2(found, said(found).constData());
    QCOMPARE(found->version() / 10000, major);
    QVERIFY(found->folder() != Path("/usr/bin"));
    const Result<PostgresTools> newest = PostgresTools::findNewest({m_files, m_processes}, *m_context);
    QVERIFY2(newest, said(newest).constData());
    QVERIFY(newest->version() >= found->version());
}

void TestPostgresTools::dumpLoadsIntoAnotherDatabase()
{
    qint64 done = 0;
    m_progress.onChange([&](const Progress &progress) { done = std::max(done, progress.done); });
    const auto silence = qScopeGuard([&] { m_progress.onChange({}); });
    const Path dump = goodDump();
    QCOMPARE(m_files.facts(dump)->mode & 0777, 0600U);
    QVERIFY(bytesOf(dump).startsWith("PGDMP"));
    const Result<void> read = tools().readThrough(dump, *m_context);
    QVERIFY2(read, said(read).constData());

    const Result<QStringList> contents = tools().contents(dump, *m_context);
    QVERIFY2(contents, said(contents).constData());
    QCOMPARE(contents->filter(u"TABLE DATA"_s).size(), 2);
    QVERIFY(contents->join(u'\n').contains(u"commande d'été"_s));

    m_server->addDatabase(u"copie"_s);
    int asked = 0;
    LoadJob job{u"copie"_s, dump};
    job.pulse = [&] { return ++asked; };
    const Result<void> loaded = tools().load(access(), job, *m_context);
    QVERIFY2(loaded, said(loaded).constData());
    const QByteArray all = "SELECT count(*), sum(hashtext(c::text)) FROM clients c UNION ALL "
                           "SELECT count(*), sum(hashtext(o::text)) FROM \"à côté\".\"commande d'été\" o "
                           "UNION ALL SELECT 1, hashtext(lo_get(4711)::text) UNION ALL "
                           "SELECT count(*), 0 FROM riches";
    QCOMPARE(PgSession(*m_server, u"copie"_s).table(all), PgSession(*m_server, u"source"_s).table(all));
}

void TestPostgresTools::dumpUsesTheSnapshot()
{
    m_server->addDatabase(u"instantané"_s);
    PgSession holder(*m_server, u"instantané"_s);
    holder.execute("CREATE TABLE t AS SELECT 1 AS id");
    holder.execute("BEGIN ISOLATION LEVEL REPEATABLE READ");
    const QString snapshot = holder.execute("SELECT pg_export_snapshot()");
    PgSession(*m_server, u"instantané"_s).execute("INSERT INTO t VALUES (2)");
    const Result<void> dumped = dumpTo(tools(), access(), {u"instantané"_s, snapshot}, file("a.dump"));
    QVERIFY2(dumped, said(dumped).constData());
    m_server->addDatabase(u"instantané 2"_s);
    QVERIFY(tools().load(access(), {u"instantané 2"_s, file("a.dump"), {}, 1, {}}, *m_context));
    QCOMPARE(PgSession(*m_server, u"instantané 2"_s).execute("SELECT string_agg(id::text, ' ') FROM t"),
             u"1"_s);

    const Result<void> unknown =
        dumpTo(tools(), access(), {u"instantané"_s, u"00000003-0000001B-1"_s}, file("b.dump"));
    QCOMPARE(codeOf(unknown), u"engine-failed"_s);
    QVERIFY(!std::filesystem::exists(file("b.dump")));
}

void TestPostgresTools::dumpNeverWritesOverAFile()
{
    writeBytes(file("a.dump"), "precious");
    QVERIFY(!dumpTo(tools(), access(), {u"source"_s}, file("a.dump")));
    QCOMPARE(bytesOf(file("a.dump")), QByteArray("precious"));
}

void TestPostgresTools::namesAreNeverTakenForConnectionStrings_data()
{
    QTest::addColumn<QString>("name");
    const QByteArray bytes = everyByte();
    QTest::newRow("connection string") << u"dbname=source user=nobody"_s;
    QTest::newRow("url") << u"postgresql://nowhere/source"_s;
    QTest::newRow("equals") << u"a=b"_s;
    QTest::newRow("blanks and quotes") << u" it's \"my\" base\\ "_s;
    QTest::newRow("line feed") << u"deux\nlignes\r"_s;
    QTest::newRow("option") << u"--help"_s;
    QTest::newRow("accents") << u"café d'été 🍵"_s;
    for (int from = 0; from < 127; from += 63)
        QTest::addRow("bytes from %d", from + 1) << QString::fromLatin1(bytes.mid(from, 63));
}

void TestPostgresTools::namesAreNeverTakenForConnectionStrings()
{
    QFETCH(const QString, name);
    const QString copy = name.left(60) + u"=2"_s;
    m_server->addDatabase(name);
    m_server->addDatabase(copy);
    PgSession(*m_server, name).execute("CREATE TABLE \"only here\" AS SELECT 1 AS id");
    const PostgresTools programs = tools();
    const Result<void> dumped = dumpTo(programs, access(name), {name}, file("a.dump"));
    QVERIFY2(dumped, said(dumped).constData());
    QVERIFY(programs.contents(file("a.dump"), *m_context)->join(u' ').contains(u"only here"_s));
    const Result<void> loaded = programs.load(access(name), {copy, file("a.dump"), {}, 2, {}}, *m_context);
    QVERIFY2(loaded, said(loaded).constData());
    QCOMPARE(PgSession(*m_server, copy).execute("SELECT id FROM \"only here\""), u"1"_s);
    const Result<void> roles = rolesTo(programs, access(name), file("roles.sql"));
    QVERIFY2(roles, said(roles).constData());
    writeBytes(file("a.sql"), "CREATE TABLE by_script (id int);");
    const Result<void> ran = programs.runScripts(access(name), copy, {file("a.sql")}, *m_context);
    QVERIFY2(ran, said(ran).constData());
    QCOMPARE(PgSession(*m_server, copy).execute("SELECT count(*) FROM by_script"), u"0"_s);
}

void TestPostgresTools::settingsOfRoleAndDatabaseBreakNothing()
{
    m_server->addDatabase(u"pressée"_s, u"propriétaire"_s);
    m_server->addDatabase(u"pressée 2"_s, u"propriétaire"_s);
    PgSession(*m_server, u"pressée"_s).execute("CREATE TABLE t AS SELECT generate_series(1, 200000) AS id");
    PgSession admin(*m_server, u"postgres"_s);
    for (const char *name : {"pressée", "pressée 2"}) {
        for (const char *setting :
             {"statement_timeout = '1ms'", "lock_timeout = '1ms'",
              "idle_in_transaction_session_timeout = '1ms'", "default_transaction_read_only = on"})
            admin.execute("ALTER DATABASE \"" + QByteArray(name) + "\" SET " + setting);
    }
    const auto undo = qScopeGuard([&] {
        for (const char *name : {"pressée", "pressée 2"})
            admin.execute("ALTER DATABASE \"" + QByteArray(name) + "\" RESET ALL");
    });
    const PostgresTools programs = tools();
    const Result<void> dumped = dumpTo(programs, access(), {u"pressée"_s}, file("a.dump"));
    QVERIFY2(dumped, said(dumped).constData());
    const Result<void> loaded =
        programs.load(access(), {u"pressée 2"_s, file("a.dump"), {}, 2, {}}, *m_context);
    QVERIFY2(loaded, said(loaded).constData());
    writeBytes(file("lent.sql"), "CREATE TABLE u AS SELECT 1 AS one FROM pg_sleep(0.1);");
    const Result<void> ran = programs.runScripts(access(), u"pressée 2"_s, {file("lent.sql")}, *m_context);
    QVERIFY2(ran, said(ran).constData());

    // What the operator's URL asks for stays.
    ServerAccess own = access();
    own.url.parameters.insert(u"options"_s, u"-c application_name=d'ici"_s);
    writeBytes(file("options.sql"), "CREATE TABLE v AS SELECT current_setting('statement_timeout') AS s, "
                                    "current_setting('default_transaction_read_only') AS r");
    const Result<void> ranToo = programs.runScripts(own, u"pressée 2"_s, {file("options.sql")}, *m_context);
    QVERIFY2(ranToo, said(ranToo).constData());
    QCOMPARE(PgSession(*m_server, u"pressée 2"_s).execute("SELECT s || r FROM v"), u"0off"_s);
}

void TestPostgresTools::rolesComeWithoutVerifiers()
{
    const Result<void> dumped = rolesTo(tools(), access(), file("rôles.sql"));
    QVERIFY2(dumped, said(dumped).constData());
    const QByteArray roles = bytesOf(file("rôles.sql"));
    QVERIFY(roles.contains("CREATE ROLE \"propriétaire\""));
    QVERIFY(!roles.contains("SCRAM-SHA-256"));
    QVERIFY(!roles.contains("PASSWORD"));
    QCOMPARE(m_files.facts(file("rôles.sql"))->mode & 0777, 0600U);
}

void TestPostgresTools::rolesOfAPlainUser()
{
    PgSession admin(*m_server, u"source"_s);
    admin.execute("REVOKE CONNECT ON DATABASE postgres, template1 FROM public");
    const auto undo =
        qScopeGuard([&] { admin.execute("GRANT CONNECT ON DATABASE postgres, template1 TO public"); });
    const Result<void> dumped =
        rolesTo(tools(), m_server->access(u"lecteur"_s, u"source"_s), file("rôles.sql"));
    QVERIFY2(dumped, said(dumped).constData());
    QVERIFY(bytesOf(file("rôles.sql")).contains("CREATE ROLE \"propriétaire\""));
}

void TestPostgresTools::listChoosesWhatIsLoaded()
{
    const Path dump = goodDump();
    QStringList lines = *tools().contents(dump, *m_context);
    lines.removeIf([](const QString &line) { return line.contains(u"VIEW"_s); });
    writeBytes(file("liste"), lines.join(u'\n').toUtf8() + '\n');
    m_server->addDatabase(u"sans vue"_s);
    const Result<void> loaded =
        tools().load(access(), {u"sans vue"_s, dump, file("liste"), 2, {}}, *m_context);
    QVERIFY2(loaded, said(loaded).constData());
    PgSession session(*m_server, u"sans vue"_s);
    QCOMPARE(session.execute("SELECT count(*) FROM clients"), u"20000"_s);
    QCOMPARE(session.tryExecute("SELECT count(*) FROM riches"), QByteArray("42P01"));
}

void TestPostgresTools::scriptRunsInOneTransaction()
{
    const Path dump = goodDump();
    const PostgresTools programs = tools();
    const Result<void> written = programs.script({{}, dump, {}, 1, {}}, file("tout.sql"), *m_context);
    QVERIFY2(written, said(written).constData());
    QCOMPARE(m_files.facts(file("tout.sql"))->mode & 0777, 0600U);
    m_server->addDatabase(u"par script"_s);
    writeBytes(file("après.sql"), "DELETE FROM public.clients WHERE id > 19999 AND id NOT IN "
                                  "(SELECT client FROM \"à côté\".\"commande d'été\");");
    const Result<void> ran =
        programs.runScripts(access(), u"par script"_s, {file("tout.sql"), file("après.sql")}, *m_context);
    QVERIFY2(ran, said(ran).constData());
    QCOMPARE(PgSession(*m_server, u"par script"_s).execute("SELECT count(*) FROM clients"), u"19999"_s);
}

void TestPostgresTools::scriptThatFailsLeavesNothing()
{
    m_server->addDatabase(u"échec"_s);
    writeBytes(file("un.sql"), "CREATE TABLE t (id int);");
    writeBytes(file("deux.sql"), "INSERT INTO t VALUES (1);\nSELECT * FROM absente;\nSELECT 1;");
    const Result<void> ran =
        tools().runScripts(access(), u"échec"_s, {file("un.sql"), file("deux.sql")}, *m_context);
    QCOMPARE(codeOf(ran), u"engine-failed"_s);
    QVERIFY2(ran.error().detail.contains(u"42P01"_s), said(ran).constData());
    QVERIFY2(ran.error().detail.contains(u"absente"_s), said(ran).constData());
    QCOMPARE(PgSession(*m_server, u"échec"_s).tryExecute("SELECT * FROM t"), QByteArray("42P01"));

    const Result<void> denied = tools().runScripts(
        m_server->access(u"lecteur"_s, u"source"_s), u"source"_s,
        [&] {
            writeBytes(file("trois.sql"), "SELECT * FROM clients;");
            return QList<Path>{file("trois.sql")};
        }(),
        *m_context);
    QCOMPARE(codeOf(denied), u"permission-denied"_s);
}

void TestPostgresTools::scriptMaySetItsOwnVerbosity()
{
    writeBytes(file("muet.sql"), "\\set VERBOSITY terse\n\\set QUIET on\nSELECT * FROM absente;");
    const Result<void> ran = tools().runScripts(access(), u"source"_s, {file("muet.sql")}, *m_context);
    QCOMPARE(codeOf(ran), u"engine-failed"_s);
}

void TestPostgresTools::warningsAreNoErrors()
{
    writeBytes(file("averti.sql"), "DO $$ BEGIN RAISE WARNING 'permission denied, or so'; END $$;");
    const Result<void> ran = tools().runScripts(access(), u"source"_s, {file("averti.sql")}, *m_context);
    QVERIFY2(ran, said(ran).constData());
}

QTEST_GUILESS_MAIN(TestPostgresTools)
#include "tst_postgres_tools.moc"
