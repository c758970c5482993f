// Scratch databases on a server: whose they are stands in them, and nobody drops another one.

#include "PostgresServer.h"
#include "base/Clock.h"
#include "engine/postgres/PostgresCatalog.h"
#include "engine/postgres/PostgresScratch.h"
#include "engine/postgres/PostgresTarget.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestScratchDatabase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void markIsReadBack();
    void otherCommentsAreNoMarks_data();
    void otherCommentsAreNoMarks();
    void nameFitsAndTellsTwoApart();
    void goesWithTheObject();
    void leftoverNeedsRunSetAndOid_data();
    void leftoverNeedsRunSetAndOid();
    void unmarkedLeftoverIsMarkedAndDropped();
    void restoreDoesNotTakeItForASideDatabase();
    void sideDatabaseIsNoLeftover();
    void subscriptionDoesNotKeepIt();

private:
    PostgresEngine engine()
    {
        return {m_server->access(m_server->superuser(), database),
                PostgresEngine::Outside{m_files, m_processes, m_clock}};
    }
    QString ask(const QByteArray &sql) { return PgSession(*m_server, u"postgres"_s).execute(sql); }
    bool isThere(const QString &name)
    {
        return ask("select count(*) from pg_database where datname = " +
                   PostgresConnection::literal(name).toUtf8()) == u"1";
    }
    QString oidOfDatabase(const QString &name)
    {
        return ask("select oid from pg_database where datname = " +
                   PostgresConnection::literal(name).toUtf8());
    }
    DatabaseProperties wanted()
    {
        PostgresEngine own = engine();
        RunContext running = context();
        Result<PostgresConnection> session = own.maintenance(running);
        return propertiesOf(*session, u"template1"_s, running).value();
    }
    RunContext context() { return {{}, m_slot}; }
    // As a killed run leaves it.
    void leave(const QString &name, const QString &comment)
    {
        ask("create database " + PgSession::quoted(name) + " template template0");
        if (!comment.isNull())
            ask("comment on database " + PgSession::quoted(name) + " is " +
                PostgresConnection::literal(comment).toUtf8());
    }

    inline static const QString database = u"boutique d'été \"n=1\""_s;
    inline static const QString scratch = u"boutique_check_1"_s;
    inline static const ScratchMark mark{database, u"set 1"_s, u"run-1"_s, u"machine é"_s, 4711, 99};
    std::unique_ptr<PostgresServer> m_server;
    PosixFiles m_files;
    RealProcesses m_processes;
    SystemClock m_clock;
    ProgressSlot m_slot;
};

void TestScratchDatabase::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server here");
    m_server = std::make_unique<PostgresServer>();
    m_server->set(u"wal_level"_s, u"logical"_s);
    m_server->start();
    m_server->addDatabase(database);
}

void TestScratchDatabase::cleanup()
{
    if (m_server && isThere(scratch))
        ask("drop database " + PgSession::quoted(scratch) + " with (force)");
}

void TestScratchDatabase::markIsReadBack()
{
    QCOMPARE(scratchMarkIn(toComment(mark)), std::optional(mark));
}

void TestScratchDatabase::otherCommentsAreNoMarks_data()
{
    QTest::addColumn<QString>("comment");

    QTest::newRow("none") << QString();
    QTest::newRow("a person's") << u"the shop"_s;
    QTest::newRow("side database") << u"holdfast side database of boutique"_s;
    QTest::newRow("without a run") << u"holdfast scratch database {}"_s;
    QTest::newRow("cut off") << toComment(mark).chopped(1);
    QTest::newRow("behind something") << u" "_s + toComment(mark);
}

void TestScratchDatabase::otherCommentsAreNoMarks()
{
    QFETCH(const QString, comment);
    QVERIFY(!scratchMarkIn(comment));
}

void TestScratchDatabase::nameFitsAndTellsTwoApart()
{
    const QDateTime time(QDate(2026, 3, 1), QTime(12, 0, 5), Qt::UTC);
    const QString longName = QString(40, u'é');
    const QString name = scratchName(longName, time, u"a1b2"_s);
    QVERIFY(name.toUtf8().size() <= 63);
    QVERIFY(name.endsWith(u"_check_20260301_120005_a1b2"));
    QVERIFY(name != scratchName(longName, time, u"a1b3"_s));
}

void TestScratchDatabase::goesWithTheObject()
{
    PostgresEngine own = engine();
    RunContext running = context();
    {
        PostgresScratch made(own, scratch, mark);
        QVERIFY(made.create(wanted(), running));
        QVERIFY(isThere(scratch));
        QCOMPARE(made.oid(), oidOfDatabase(scratch));
    }
    QVERIFY(!isThere(scratch));
}

void TestScratchDatabase::leftoverNeedsRunSetAndOid_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("oid");
    QTest::addColumn<bool>("dropped");

    QTest::newRow("ours") << mark.run << mark.set << mark.host << u"its own"_s << true;
    QTest::newRow("killed before the oid was on record")
        << mark.run << mark.set << mark.host << QString() << true;
    QTest::newRow("another run") << u"run-2"_s << mark.set << mark.host << u"its own"_s << false;
    QTest::newRow("another set") << mark.run << u"set 2"_s << mark.host << u"its own"_s << false;
    QTest::newRow("another machine") << mark.run << mark.set << u"other"_s << u"its own"_s << false;
    QTest::newRow("another oid") << mark.run << mark.set << mark.host << u"1"_s << false;
}

void TestScratchDatabase::leftoverNeedsRunSetAndOid()
{
    QFETCH(const QString, run);
    QFETCH(const QString, set);
    QFETCH(const QString, host);
    QFETCH(QString, oid);
    QFETCH(const bool, dropped);
    leave(scratch, toComment(mark));
    if (oid == u"its own")
        oid = oidOfDatabase(scratch);
    PostgresEngine own = engine();
    RunContext running = context();
    const Result<ScratchFate> fate = dropLeftover(own, {scratch, oid, set, run, host}, running);
    QVERIFY(fate);
    QCOMPARE(*fate, dropped ? ScratchFate::Dropped : ScratchFate::NotOurs);
    QCOMPARE(isThere(scratch), !dropped);
}

void TestScratchDatabase::unmarkedLeftoverIsMarkedAndDropped()
{
    leave(scratch, {});
    PostgresEngine own = engine();
    RunContext running = context();
    const Result<ScratchFate> fate = dropLeftover(own, {scratch, {}, mark.set, mark.run, mark.host}, running);
    QVERIFY(fate);
    QCOMPARE(*fate, ScratchFate::Dropped);
    QVERIFY(!isThere(scratch));
    QCOMPARE(*dropLeftover(own, {scratch, {}, mark.set, mark.run, mark.host}, running), ScratchFate::Gone);
}

void TestScratchDatabase::restoreDoesNotTakeItForASideDatabase()
{
    leave(scratch, toComment(mark));
    PostgresEngine own = engine();
    RunContext running = context();
    Result<PostgresConnection> session = own.maintenance(running);
    QVERIFY(session);
    const Result<QString> system = systemIdentifierOf(*session, running);
    QVERIFY(system);
    PostgresTarget target(own, *system);
    target.setPlannedBefore({scratch});
    QVERIFY(target.lock(running));
    QVERIFY(isThere(scratch));
}

void TestScratchDatabase::sideDatabaseIsNoLeftover()
{
    leave(scratch, u"holdfast side database of "_s + database);
    PostgresEngine own = engine();
    RunContext running = context();
    const Result<ScratchFate> fate = dropLeftover(own, {scratch, {}, mark.set, mark.run, mark.host}, running);
    QVERIFY(fate);
    QCOMPARE(*fate, ScratchFate::NotOurs);
    QVERIFY(isThere(scratch));
}

void TestScratchDatabase::subscriptionDoesNotKeepIt()
{
    PostgresEngine own = engine();
    RunContext running = context();
    PostgresScratch made(own, scratch, mark);
    QVERIFY(made.create(wanted(), running));
    {
        PgSession session(*m_server, scratch);
        session.execute("create subscription feed connection 'host=127.0.0.1 port=1' publication p with "
                        "(connect = false)");
    }
    QVERIFY(made.drop(running));
    QVERIFY(!isThere(scratch));
}

QTEST_GUILESS_MAIN(TestScratchDatabase)
#include "tst_scratch_database.moc"
