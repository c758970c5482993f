// Invariants on a server: asked as the application would ask, and able to write nothing.

#include "Child.h"
#include "PostgresScene.h"
#include "plan/CheckRunner.h"

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestVerifyPostgres : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void invariantIsTheOnlyValueAsText_data();
    void invariantIsTheOnlyValueAsText();
    void invariantCanWriteNothing_data();
    void invariantCanWriteNothing();
    void whatAServerLetsPassIsRolledBack();
    void invariantLooksWhereTheApplicationLooks();
    void stopEndsItOnTheServer();

private:
    CheckResult ask(const QByteArray &sql, const QString &expected);

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<PostgresScene> m_scene;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

void TestVerifyPostgres::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server here");
    m_server = std::make_unique<PostgresServer>();
    PostgresScene::prepare(*m_server);
    m_scene = std::make_unique<PostgresScene>(*m_server);
}

CheckResult TestVerifyPostgres::ask(const QByteArray &sql, const QString &expected)
{
    const InvariantCheck check{u"essai"_s, QString::fromUtf8(sql), expected};
    return checkInvariant(m_scene->services, m_scene->environment, check, m_context);
}

void TestVerifyPostgres::invariantIsTheOnlyValueAsText_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *sql, const char *expected, const char *told) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(expected) << QString::fromUtf8(told);
    };
    row("as expected", "SELECT count(*) FROM clients", "30", "pass invariant-value 30");
    row("another value", "SELECT count(*) FROM clients;", "31", "fail invariant-value 30");
    row("null is not empty", "SELECT NULL::text", "", "fail invariant-value NULL");
    row("true", "SELECT bool_and(montant > 0) FROM mouvements -- tous", "t", "pass invariant-value t");
    row("no row", "SELECT 1 WHERE false", "1", "fail invariant-rows 0");
    row("two rows", "SELECT id FROM clients", "1", "fail invariant-rows ≥ 2");
    row("no such table", "SELECT 1 FROM nulle_part", "1", "fail invariant-error 42P01");
}

void TestVerifyPostgres::invariantIsTheOnlyValueAsText()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, expected);
    QFETCH(const QString, told);
    const CheckResult result = ask(sql, expected);
    const QString found = toString(result.verdict) + u' ' + result.observed.code + u' ' +
                          result.observed.values.at(0).toString();
    QVERIFY2(found.startsWith(told), qPrintable(found));
}

void TestVerifyPostgres::invariantCanWriteNothing_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql : {"DELETE FROM mouvements", "SELECT 1; DELETE FROM mouvements",
                            "SELECT 1; COMMIT; DELETE FROM mouvements",
                            "WITH gone AS (DELETE FROM mouvements RETURNING 1) SELECT count(*) FROM gone",
                            "SELECT nextval('mouvements_id_seq')", "SELECT setval('mouvements_id_seq', 1)",
                            "COMMIT", "TRUNCATE mouvements", ""})
        QTest::newRow(sql) << QByteArray(sql);
}

void TestVerifyPostgres::invariantCanWriteNothing()
{
    QFETCH(const QByteArray, sql);
    const CheckResult result = ask(sql, u"1"_s);
    QCOMPARE(toString(result.verdict), u"fail"_s);
    QCOMPARE(result.observed.code, u"invariant-error"_s);
    QCOMPARE(m_scene->complaintUnlessUntouched(), QString());
}

// Before version 16 large objects can be made in a transaction that only reads.
void TestVerifyPostgres::whatAServerLetsPassIsRolledBack()
{
    (void)ask("SELECT lo_create(0)", u"1"_s);
    QCOMPARE(m_scene->ask("SELECT count(*) FROM pg_largeobject_metadata"), u"0"_s);
}

void TestVerifyPostgres::invariantLooksWhereTheApplicationLooks()
{
    m_scene->ask("CREATE SCHEMA \"à part\"; CREATE TABLE \"à part\".lieu AS SELECT 'part' AS nom;"
                 "CREATE SCHEMA seule; CREATE TABLE seule.lieu AS SELECT 'seule' AS nom;"
                 "CREATE TABLE public.lieu AS SELECT 'public' AS nom");
    QCOMPARE(ask("SELECT nom FROM lieu", {}).observed.values.at(0).toString(), u"public"_s);
    const QByteArray database = PostgresScene::quoted();
    m_scene->ask("ALTER DATABASE " + database + " SET search_path = \"à part\", public");
    QCOMPARE(ask("SELECT nom FROM lieu", {}).observed.values.at(0).toString(), u"part"_s);
    Environment other = m_scene->environment;
    other.database.parameters.insert(u"options"_s, u"-c search_path=seule"_s);
    const CheckResult there = checkInvariant(m_scene->services, other,
                                             {u"essai"_s, u"SELECT nom FROM lieu"_s, u"seule"_s}, m_context);
    QCOMPARE(toString(there.verdict), u"pass"_s);
    m_scene->ask("ALTER DATABASE " + database +
                 " RESET search_path; DROP TABLE public.lieu;"
                 "DROP SCHEMA \"à part\" CASCADE; DROP SCHEMA seule CASCADE");
}

void TestVerifyPostgres::stopEndsItOnTheServer()
{
    std::stop_source stop;
    RunContext context(stop.get_token(), m_slot);
    const auto asleep = [&] {
        return m_scene
            ->askServer("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'fetch%' AND "
                        "state = 'active'")
            .toInt();
    };
    std::jthread stopping([&] {
        while (asleep() == 0 && !stop.stop_requested()) {
        }
        stop.request_stop();
    });
    const InvariantCheck check{u"essai"_s, u"SELECT pg_sleep(25)"_s, u""_s};
    const CheckResult result = checkInvariant(m_scene->services, m_scene->environment, check, context);
    stop.request_stop();
    stopping.join();
    QCOMPARE(result.observed.code, u"check-not-made"_s);
    QTRY_COMPARE(asleep(), 0);
}

HOLDFAST_TEST_MAIN(TestVerifyPostgres)
#include "tst_verify_postgres.moc"
