// Restores and reverts on a PostgreSQL server, from the plan to the end of the run.

#include "PostgresScene.h"
#include "store/Catalog.h"

#include <QJsonArray>

using namespace holdfast;
using namespace holdfast::testing;

class TestPostgresRestore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL server is installed");
        m_server = std::make_unique<PostgresServer>();
        PostgresScene::prepare(*m_server);
    }

    void restoredBesideAndSwappedTheOldOneIsKept();
    void sessionsAreEndedAndTold();
    void sessionsThatWeMayNotEndAreNamedAndNothingChanges();
    void tableThatIsHeldDoesNotKeepARestoreAway();
    void applicationThatComesBackLosesNothingThatWasCommitted();
    void missingTargetIsMadeWithItsProperties();
    void revertsAndRestoresFollowEachOther();
    void inPlaceAndItsRevertKeepTheDatabaseItself();
    void versionOneSqlIsRestoredUnverified();
    void runtimeFilesGoWithItAndComeBack();
    void contentThatIsNotAsSignedStopsBeforeTheSwap_data();
    void contentThatIsNotAsSignedStopsBeforeTheSwap();
    void otherSchemaThanShownStopsBeforeTheSwap();
    void databaseThatWentSinceItWasShownStopsBeforeTheSwap();
    void otherServerNeedsThePhraseAndIsADeviation();
    void preparedTransactionRefuses();
    void templateDatabaseRefuses();
    void keptDatabaseThatIsGoneCannotBeRevertedTo();
    void leftoverOfAKilledRunIsDroppedAndNothingElse();
    void secondRunAtTheSameTimeIsBusy();

private:
    std::unique_ptr<PostgresServer> m_server;
};

namespace {

// Signs the set anew with other facts.
void forge(const PostgresScene &scene, const std::function<void(ManifestDetails &)> &change)
{
    PosixFiles files;
    Manifest manifest = readSet(files, scene.artefact, scene.services.keys())->manifest;
    change(*manifest.details);
    writeBytes(metadataPath(scene.artefact), renderManifest(manifest, Secret(testKey)));
}

// Prepares, lets something happen, and runs what was prepared.
RunReport restoreAfter(PostgresScene &scene, const std::function<void()> &happens)
{
    ProgressSlot slot;
    RunContext context({}, slot);
    RestoreRequest request = scene.request();
    const Result<RestorePreparation> prepared =
        prepareRestore(scene.services, scene.environment, request, context);
    happens();
    Result<Run> run = runOfRestore(scene.services, scene.environment, request, *prepared);
    RunEvents events;
    return runPlan(scene.services, *run, events, context);
}

} // namespace

void TestPostgresRestore::restoredBesideAndSwappedTheOldOneIsKept()
{
    PostgresScene scene(*m_server);
    const RunReport report = scene.restore();
    QCOMPARE(summary(report), u"verified 0"_s);
    QCOMPARE(scene.content(), scene.newContent);
    QCOMPARE(report.facts.value(u"method"_s).toString(), u"swap"_s);
    QCOMPARE(report.facts.value(u"depth"_s).toString(), u"restored"_s);
    QCOMPARE(report.facts.value(u"system_identifier"_s).toString(),
             scene.askServer("SELECT system_identifier FROM pg_control_system()"));
    const QString kept = report.facts.value(u"kept_database"_s).toString();
    QCOMPARE(kept, QString(scene.name + u"_pre_20260304_050607"_s));
    QCOMPARE(report.facts.value(u"kept_oid"_s).toString(), scene.oldOid);
    QCOMPARE(scene.oid(kept), scene.oldOid);
    QCOMPARE(scene.content(kept), scene.oldContent);
    QCOMPARE(scene.databases().size(), 2);
    const QByteArray facts = "SELECT pg_get_userbyid(datdba), shobj_description(oid, 'pg_database') FROM "
                             "pg_database WHERE datname = ";
    QCOMPARE(PgSession(*m_server, u"postgres"_s).table(facts + scene.literal(scene.name)),
             QByteArray("gérante|à elle\n"));
    QVERIFY(scene.tree.strays().isEmpty());
}

void TestPostgresRestore::sessionsAreEndedAndTold()
{
    PostgresScene scene(*m_server);
    PgSession idle(*m_server, scene.owner, scene.name);
    idle.execute("SET application_name = 'caisse'");
    PgSession busy(*m_server, scene.owner, scene.name);
    busy.execute("BEGIN; DELETE FROM mouvements");
    const RunReport report = scene.restore();
    QCOMPARE(summary(report), u"verified 0"_s);
    QList<int> pids;
    for (const QJsonValue &each : report.facts.value(u"sessions_ended"_s).toArray())
        pids.append(each.toObject().value(u"pid"_s).toInt());
    QVERIFY(pids.contains(idle.pid()) && pids.contains(busy.pid()));
    QVERIFY(idle.tryExecute("SELECT 1") != "" && busy.tryExecute("COMMIT") != "");
    QCOMPARE(scene.content(), scene.newContent);
    QCOMPARE(scene.content(report.facts.value(u"kept_database"_s).toString()), scene.oldContent);
}

void TestPostgresRestore::sessionsThatWeMayNotEndAreNamedAndNothingChanges()
{
    PostgresScene scene(*m_server);
    PgSession ofTheBoss(*m_server, scene.name);
    const RunReport report = scene.restore();
    QCOMPARE(toString(report.outcome), u"failed-data-unchanged"_s);
    QCOMPARE(toString(report.error->code), u"target-in-use"_s);
    QVERIFY2(report.error->detail.contains(QString::number(ofTheBoss.pid())),
             qPrintable(report.error->detail));
    QCOMPARE(ofTheBoss.execute("SELECT count(*) FROM mouvements"), u"200"_s);
    QCOMPARE(scene.complaintUnlessUntouched(), QString());
}

void TestPostgresRestore::tableThatIsHeldDoesNotKeepARestoreAway()
{
    PostgresScene scene(*m_server);
    PgSession holder(*m_server, scene.owner, scene.name);
    holder.execute("BEGIN; LOCK TABLE clients IN ACCESS EXCLUSIVE MODE");
    const RunReport report = scene.restore();
    QCOMPARE(summary(report), u"verified 0"_s);
    QVERIFY(holder.tryExecute("COMMIT") != "");
    QCOMPARE(scene.content(), scene.newContent);
    QCOMPARE(scene.content(report.facts.value(u"kept_database"_s).toString()), scene.oldContent);
}

void TestPostgresRestore::applicationThatComesBackLosesNothingThatWasCommitted()
{
    PostgresScene scene(*m_server, "CREATE TABLE journal (number int PRIMARY KEY)");
    Application application(*m_server);
    QTRY_VERIFY(application.commits() > 20);
    const RunReport report = scene.restore();
    QCOMPARE(summary(report), u"verified 0"_s);
    const int before = application.commits();
    QTRY_VERIFY(application.commits() > before + 20);
    const QList<int> promised = application.end();
    QVERIFY(application.logins() > 1);
    const QString kept = report.facts.value(u"kept_database"_s).toString();
    const QByteArray rows = "SELECT number FROM journal ORDER BY 1";
    const QByteArray all =
        PgSession(*m_server, kept).table(rows) + PgSession(*m_server, scene.name).table(rows);
    const QByteArrayList there = all.trimmed().split('\n');
    for (const int number : promised)
        QVERIFY2(there.contains(QByteArray::number(number)), qPrintable(QString::number(number)));
}

void TestPostgresRestore::missingTargetIsMadeWithItsProperties()
{
    PostgresScene scene(*m_server);
    scene.clear();
    const RunReport report = scene.restore();
    QCOMPARE(summary(report), u"verified 0"_s);
    QCOMPARE(scene.content(), scene.newContent);
    QCOMPARE(scene.databases().size(), 1);
    QVERIFY(!report.facts.contains(u"kept_database"_s));
    QCOMPARE(toString(scene.revert().error->code), u"nothing-to-revert"_s);
    QCOMPARE(scene.content(), scene.newContent);
}

// The clock stands still: names made in the same second must not clash.
void TestPostgresRestore::revertsAndRestoresFollowEachOther()
{
    PostgresScene scene(*m_server);
    QCOMPARE(summary(scene.restore()), u"verified 0"_s);
    const QString restored = scene.oid();
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(summary(scene.revert()), u"rolled-back 0"_s);
        QCOMPARE(scene.content(), scene.oldContent);
        QCOMPARE(scene.oid(), scene.oldOid);
        QCOMPARE(summary(scene.revert()), u"rolled-back 0"_s);
        QCOMPARE(scene.content(), scene.newContent);
        QCOMPARE(scene.oid(), restored);
        QCOMPARE(scene.databases().size(), 2);
    }
    const RunReport again = scene.restore();
    QCOMPARE(summary(again), u"verified 0"_s);
    QVERIFY(scene.oid() != restored);
    QCOMPARE(again.facts.value(u"kept_oid"_s).toString(), restored);
    QCOMPARE(scene.databases().size(), 3);
    QCOMPARE(scene.sideDatabases(), 0);
}

void TestPostgresRestore::inPlaceAndItsRevertKeepTheDatabaseItself()
{
    PostgresScene scene(*m_server);
    scene.ask("CREATE TABLE depuis (a int); CREATE VIEW vue AS SELECT * FROM depuis");
    PgSession session(*m_server, scene.owner, scene.name);
    RestoreRequest request = scene.request();
    request.placement = Placement::InPlace;
    const RunReport report = runRestore(scene.services, scene.environment, request);
    QCOMPARE(summary(report), u"verified 0"_s);
    QCOMPARE(report.facts.value(u"method"_s).toString(), u"in-place"_s);
    QCOMPARE(scene.content(), scene.newContent);
    QCOMPARE(scene.ask("SELECT to_regclass('depuis') IS NULL"), u"t"_s);
    QCOMPARE(scene.oid(), scene.oldOid);
    QVERIFY(session.tryExecute("SELECT 1") != "");
    QVERIFY(!safetyCopyOf(report).empty());
    QCOMPARE(summary(runValidate(scene.services, scene.environment, safetyCopyOf(report))), u"verified 0"_s);
    QCOMPARE(summary(scene.revert()), u"rolled-back 0"_s);
    QCOMPARE(scene.content(), scene.oldContent);
    QCOMPARE(scene.ask("SELECT count(*) FROM vue"), u"0"_s);
    QCOMPARE(scene.databases().size(), 1);
    QVERIFY(scene.tree.strays().isEmpty());
}

void TestPostgresRestore::versionOneSqlIsRestoredUnverified()
{
    PostgresScene scene(*m_server);
    RestoreRequest request;
    request.artefact = versionOneSet(scene);
    scene.ask("DELETE FROM mouvements");
    const RunReport report = runRestore(scene.services, scene.environment, request);
    QCOMPARE(summary(report), u"restored-unverified 0"_s);
    QCOMPARE(report.facts.value(u"depth"_s).toString(), u"readable"_s);
    QCOMPARE(scene.content(), scene.oldContent);
    QCOMPARE(summary(scene.revert()), u"rolled-back 0"_s);
    QCOMPARE(scene.ask("SELECT count(*) FROM mouvements"), u"0"_s);
    QCOMPARE(scene.oid(), scene.oldOid);
}

void TestPostgresRestore::runtimeFilesGoWithItAndComeBack()
{
    PostgresScene scene(*m_server);
    const RunReport report = runRestore(scene.services, scene.environment, scene.withRuntime());
    QCOMPARE(summary(report), u"verified 0"_s);
    QCOMPARE(scene.content(), scene.newContent);
    QCOMPARE(scene.compose(), QByteArray(scene.newFile));
    QCOMPARE(summary(scene.revert()), u"rolled-back 0"_s);
    QCOMPARE(scene.content(), scene.oldContent);
    QCOMPARE(scene.compose(), QByteArray(scene.oldFile));
    QCOMPARE(faultsIn(scene.tree.safetyCopies(), scene.services.keys()), QStringList());
    QVERIFY(scene.tree.strays().isEmpty());
}

void TestPostgresRestore::contentThatIsNotAsSignedStopsBeforeTheSwap_data()
{
    QTest::addColumn<int>("forgery");
    QTest::newRow("a row more is signed") << 0;
    QTest::newRow("a row less is signed") << 1;
    QTest::newRow("a table more is signed") << 2;
    QTest::newRow("other content is signed") << 3;
}

void TestPostgresRestore::contentThatIsNotAsSignedStopsBeforeTheSwap()
{
    QFETCH(const int, forgery);
    PostgresScene scene(*m_server);
    forge(scene, [&](ManifestDetails &details) {
        QList<TableRows> &tables = details.fingerprint.tables;
        if (forgery == 2)
            tables.append({u"public.absente"_s, 1, {}});
        else if (forgery == 3)
            tables.last().digest = u"0"_s;
        else
            tables.last().rows += forgery == 0 ? 1 : -1;
    });
    const RunReport report = scene.restore();
    QCOMPARE(toString(report.outcome), u"failed-data-unchanged"_s);
    QCOMPARE(toString(report.error->code), u"artefact-damaged"_s);
    QVERIFY(report.exitCode != ExitCode::Done);
    QCOMPARE(scene.complaintUnlessUntouched(), QString());
}

void TestPostgresRestore::otherSchemaThanShownStopsBeforeTheSwap()
{
    PostgresScene scene(*m_server);
    const RunReport report =
        restoreAfter(scene, [&] { scene.ask("ALTER TABLE clients ADD COLUMN depuis date"); });
    QCOMPARE(toString(report.error->code), u"plan-stale"_s);
    QCOMPARE(report.error->detail, u"target_schema"_s);
    QCOMPARE(toString(report.outcome), u"failed-data-unchanged"_s);
    QCOMPARE(scene.oid(), scene.oldOid);
    QCOMPARE(scene.databases().size(), 1);
}

void TestPostgresRestore::databaseThatWentSinceItWasShownStopsBeforeTheSwap()
{
    PostgresScene scene(*m_server);
    RunReport report = restoreAfter(scene, [&] { scene.clear(); });
    QCOMPARE(toString(report.error->code), u"plan-stale"_s);
    QCOMPARE(scene.databases(), QStringList());
    report = restoreAfter(scene, [&] { m_server->addDatabase(scene.name, scene.owner); });
    QCOMPARE(toString(report.error->code), u"plan-stale"_s);
    QCOMPARE(scene.ask("SELECT count(*) FROM pg_class WHERE relname = 'clients'"), u"0"_s);
    QCOMPARE(scene.databases().size(), 1);
}

void TestPostgresRestore::otherServerNeedsThePhraseAndIsADeviation()
{
    PostgresScene scene(*m_server);
    PostgresServer other;
    PostgresScene::prepare(other);
    other.addDatabase(scene.name, scene.owner);
    const Environment environment = scene.environmentOn(other);
    RunReport report = runRestore(scene.services, environment, scene.request());
    QCOMPARE(toString(report.error->code), u"wrong-target"_s);
    QCOMPARE(report.exitCode, ExitCode::Refused);
    RestoreRequest request = scene.request();
    request.acceptTarget = report.error->detail.section(u"--accept-target "_s, 1);
    report = runRestore(scene.services, environment, request);
    QCOMPARE(summary(report), u"restored-with-deviations 6"_s);
    PgSession session(other, scene.owner, scene.name);
    QCOMPARE(session.execute("SELECT count(*) FROM mouvements"), u"300"_s);
    QCOMPARE(scene.complaintUnlessUntouched(), QString());
}

void TestPostgresRestore::preparedTransactionRefuses()
{
    PostgresScene scene(*m_server);
    scene.ask("BEGIN; DELETE FROM mouvements; PREPARE TRANSACTION 'à moitié'");
    const RunReport report = scene.restore();
    scene.ask("ROLLBACK PREPARED 'à moitié'");
    QCOMPARE(toString(report.error->code), u"target-in-use"_s);
    QVERIFY(report.error->detail.contains(u"à moitié"_s));
    QCOMPARE(report.exitCode, ExitCode::Refused);
    QCOMPARE(scene.complaintUnlessUntouched(), QString());
}

void TestPostgresRestore::templateDatabaseRefuses()
{
    PostgresScene scene(*m_server);
    scene.askServer("ALTER DATABASE " + scene.quoted() + " IS_TEMPLATE true");
    const RunReport report = scene.restore();
    scene.askServer("ALTER DATABASE " + scene.quoted() + " IS_TEMPLATE false");
    QCOMPARE(toString(report.error->code), u"precondition-failed"_s);
    QCOMPARE(report.exitCode, ExitCode::Refused);
    QCOMPARE(scene.complaintUnlessUntouched(), QString());
}

void TestPostgresRestore::keptDatabaseThatIsGoneCannotBeRevertedTo()
{
    PostgresScene scene(*m_server);
    const RunReport report = scene.restore();
    QCOMPARE(summary(report), u"verified 0"_s);
    const QByteArray kept = scene.quoted(report.facts.value(u"kept_database"_s).toString());
    scene.askServer("DROP DATABASE " + kept);
    scene.askServer("CREATE DATABASE " + kept); // another one of that name is not it
    QCOMPARE(toString(scene.revert().error->code), u"nothing-to-revert"_s);
    QCOMPARE(scene.content(), scene.newContent);
    QCOMPARE(scene.databases().size(), 2);
}

void TestPostgresRestore::leftoverOfAKilledRunIsDroppedAndNothingElse()
{
    PostgresScene scene(*m_server);
    const QString ours = scene.name + u"_new_20260101_000000"_s;
    const QString foreign = scene.name + u"_new_20260101_000001"_s;
    const QString ofAnother = scene.name + u"_new_20260101_000002"_s;
    for (const QString &each : {ours, foreign, ofAnother})
        m_server->addDatabase(each, scene.owner);
    const auto mark = [&](const QString &database, const QString &of) {
        scene.askServer("COMMENT ON DATABASE " + scene.quoted(database) + " IS " +
                        scene.literal(u"holdfast side database of "_s + of));
    };
    mark(ours, scene.name);
    mark(ofAnother, scene.name + u'2');
    PgSession inIt(*m_server, scene.owner, ours); // what its killed run still has open
    QCOMPARE(summary(scene.restore()), u"verified 0"_s);
    const QStringList left = scene.databases();
    QCOMPARE(left.size(), 4); // the live, the kept, and the two
    QVERIFY(left.filter(u"000001"_s).size() == 1 && left.filter(u"000002"_s).size() == 1);
    QCOMPARE(scene.content(), scene.newContent);
}

void TestPostgresRestore::secondRunAtTheSameTimeIsBusy()
{
    PostgresScene scene(*m_server);
    PgSession first(*m_server, u"postgres"_s);
    first.execute("SELECT pg_advisory_lock(hashtextextended(" + scene.literal(u"holdfast "_s + scene.name) +
                  ", 0))");
    const RunReport report = scene.restore();
    QCOMPARE(toString(report.error->code), u"busy"_s);
    QCOMPARE(report.exitCode, ExitCode::Busy);
    QCOMPARE(scene.complaintUnlessUntouched(), QString());
    first.execute("SELECT pg_advisory_unlock_all()");
    QCOMPARE(summary(scene.restore()), u"verified 0"_s);
}

QTEST_GUILESS_MAIN(TestPostgresRestore)
#include "tst_postgres_restore.moc"
