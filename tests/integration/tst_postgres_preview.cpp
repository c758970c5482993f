// What a restore tells before it runs, of a database on a real server.

#include "PostgresScene.h"

#include <QTest>

#include <fstream>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestPostgresPreview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsThatGoComeAndChangeAreTold();
    void newestMomentIsToldAndNotOneToCome();
    void otherDefinitionsAreToldByKind();
    void aHeldTableIsUnreadableAndTheOtherBackupIsShown();
    void rowsThatTheServerCannotReadDoNotKeepARestoreAway();
    void inAnEmergencyNothingIsCounted();
    void theRoomOnTheServerIsSeenByItsSuperuserOnly();
    void changedCollationsThatAreInUseAreTold();
    void publicationsThatTheBackupLacksAreTold();
    void theServersClockIsCompared();
    void aStoppedPreviewIsCancelled();

private:
    RestorePreparation prepared(const PostgresScene &scene, const Environment &environment,
                                Preview preview = Preview::Content);
    static RowsDifference of(const Loss &loss, const QString &table);
    static CheckResult row(const RestorePreparation &prepared, const QString &id);

    std::unique_ptr<PostgresServer> m_server;
};

void TestPostgresPreview::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server here");
    m_server = std::make_unique<PostgresServer>();
    PostgresScene::prepare(*m_server);
}

RestorePreparation TestPostgresPreview::prepared(const PostgresScene &scene, const Environment &environment,
                                                 Preview preview)
{
    ProgressSlot slot;
    RunContext context({}, slot);
    RestoreRequest request = scene.request();
    request.preview = preview;
    const Result<RestorePreparation> out =
        prepareRestore(scene.services.services(), environment, request, context);
    if (!out)
        qFatal("%s", qPrintable(out.error().detail));
    return *out;
}

RowsDifference TestPostgresPreview::of(const Loss &loss, const QString &table)
{
    for (const RowsDifference &rows : loss.tables) {
        if (rows.table == table)
            return rows;
    }
    return {};
}

CheckResult TestPostgresPreview::row(const RestorePreparation &prepared, const QString &id)
{
    for (const CheckResult &check : prepared.preflight) {
        if (check.id == id)
            return check;
    }
    return {};
}

void TestPostgresPreview::rowsThatGoComeAndChangeAreTold()
{
    const PostgresScene scene(*m_server, "CREATE TABLE vides (id int)");
    scene.ask("INSERT INTO clients SELECT g, 'neuf' FROM generate_series(31, 33) g; DROP TABLE vides; "
              "CREATE TABLE \"à part\" AS SELECT generate_series(1, 4) n");
    const Loss loss = prepared(scene, scene.environment).loss;
    QVERIFY(loss.seen == Loss::Seen::Compared);
    const RowsDifference clients = of(loss, u"public.clients"_s);
    QCOMPARE(clients, (RowsDifference{u"public.clients"_s, 30, 33, {}, 3, 0, 1}));
    QCOMPARE(of(loss, u"public.mouvements"_s),
             (RowsDifference{u"public.mouvements"_s, 300, 200, {}, 0, 100, 0}));
    QCOMPARE(of(loss, u"public.\"à part\""_s),
             (RowsDifference{u"public.\"à part\""_s, -1, 4, RowsDifference::Where::OnlyLive, 4, 0, 0}));
    QVERIFY(of(loss, u"public.vides"_s).where == RowsDifference::Where::OnlyBackup);
    QCOMPARE(loss.go(), 7);
    QCOMPARE(loss.come(), 100);
    QCOMPARE(loss.change(), 1);
    QVERIFY(loss.window() == std::chrono::seconds(0));
}

void TestPostgresPreview::newestMomentIsToldAndNotOneToCome()
{
    const PostgresScene scene(*m_server, "CREATE TABLE visites (id int, \"créé, le\" timestamptz, fin date);"
                                         "CREATE TABLE jamais (quand timestamp)");
    scene.ask("INSERT INTO visites VALUES (1, '2020-03-01 04:03:04+02', '2999-01-01'), "
              "(2, '2019-01-01 00:00:00Z', NULL); INSERT INTO jamais VALUES ('infinity'), (NULL)");
    const Loss loss = prepared(scene, scene.environment).loss;
    QCOMPARE(of(loss, u"public.visites"_s).newest, u"2020-03-01 02:03:04+00"_s);
    QCOMPARE(of(loss, u"public.visites"_s).column, u"\"créé, le\""_s);
    QCOMPARE(of(loss, u"public.jamais"_s).newest, QString());
}

void TestPostgresPreview::otherDefinitionsAreToldByKind()
{
    const PostgresScene scene(*m_server);
    QVERIFY(prepared(scene, scene.environment).loss.schema.isEmpty());
    scene.ask("CREATE INDEX autre ON clients (nom)");
    const QList<SchemaDifference> schema = prepared(scene, scene.environment).loss.schema;
    const auto indexes = std::find_if(schema.begin(), schema.end(),
                                      [](const SchemaDifference &one) { return one.kind == u"indexes"; });
    QVERIFY(indexes != schema.end());
    QCOMPARE(indexes->live, indexes->backup + 1);
}

void TestPostgresPreview::aHeldTableIsUnreadableAndTheOtherBackupIsShown()
{
    PostgresScene scene(*m_server);
    scene.services.clock.advance(std::chrono::minutes(5));
    const RunReport later = runBackup(scene.services, scene.environment);
    PgSession holder(*m_server, scene.owner, scene.name);
    holder.execute("SET application_name = 'migration'; BEGIN; LOCK TABLE clients IN ACCESS EXCLUSIVE MODE");
    const RestorePreparation seen = prepared(scene, scene.environment);
    QVERIFY(seen.loss.seen == Loss::Seen::Unreadable);
    QVERIFY(seen.loss.whyNot.startsWith(u"55P03"_s));
    QVERIFY(seen.loss.liveBytes > 0);
    QVERIFY(seen.loss.other);
    QCOMPARE(seen.loss.other->artefact, artefactOf(later));
    QCOMPARE(seen.loss.other->rows, 230);
    QVERIFY(!seen.refusal);
    const CheckResult locks = row(seen, u"locks"_s);
    QVERIFY(locks.verdict == Verdict::Warn);
    const QString told = locks.observed.values[0].toString();
    QVERIFY2(told.contains(QString::number(holder.pid())) && told.contains(u"migration"_s), qPrintable(told));
    QVERIFY(told.contains(u"AccessExclusiveLock"_s));
}

void TestPostgresPreview::rowsThatTheServerCannotReadDoNotKeepARestoreAway()
{
    const PostgresScene scene(*m_server);
    const QString file = scene.ask("SELECT pg_relation_filepath('clients')");
    m_server->stop();
    const Path path = m_server->dataFolder() / file.toStdString();
    QByteArray bytes = bytesOf(path);
    bytes.replace(0, 8192, QByteArray(8192, '\x7f'));
    std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size()); // its owner stays
    m_server->start();
    const RestorePreparation seen = prepared(scene, scene.environment);
    QVERIFY(seen.loss.seen == Loss::Seen::Unreadable);
    QVERIFY2(seen.loss.whyNot.contains(u"XX001"_s), qPrintable(seen.loss.whyNot));
    QVERIFY(seen.loss.whyNot.contains(u"public.clients"_s));
    QVERIFY(!seen.live.facts.schemaDigest.isEmpty());
    QCOMPARE(row(seen, u"target"_s).observed.code, u"target-not-counted"_s);
    QVERIFY(!seen.refusal);
}

void TestPostgresPreview::inAnEmergencyNothingIsCounted()
{
    const PostgresScene scene(*m_server);
    const RestorePreparation seen = prepared(scene, scene.environment, Preview::Rows);
    QVERIFY(seen.loss.seen == Loss::Seen::NotCounted);
    QVERIFY(seen.loss.tables.isEmpty());
    QVERIFY(!seen.refusal);
    const RestorePreparation other = prepared(scene, scene.environment);
    QCOMPARE(seen.live.facts.schemaDigest, other.live.facts.schemaDigest);
}

void TestPostgresPreview::theRoomOnTheServerIsSeenByItsSuperuserOnly()
{
    const PostgresScene scene(*m_server);
    const CheckResult hidden = row(prepared(scene, scene.environment), u"server-space"_s);
    QVERIFY(hidden.verdict == Verdict::Unknown);
    QCOMPARE(hidden.observed, phrase(u"server-space-hidden"));
    Environment boss = scene.environment;
    const ServerAccess access = m_server->access(m_server->superuser(), scene.name);
    boss.database = access.url;
    boss.databasePassword = std::make_shared<const Secret>(access.password.clone());
    const RestorePreparation seen = prepared(scene, boss);
    QVERIFY(row(seen, u"server-space"_s).verdict == Verdict::Pass);
    QCOMPARE(seen.live.server->dataFolder, m_server->dataFolder());
    const qint64 needed = seen.set.manifest.details->postgres->databaseBytes;
    QVERIFY(needed > 1'000'000);
    QCOMPARE(row(seen, u"server-space"_s).expected, phrase(u"server-space-expected", {bytesValue(needed)}));
}

void TestPostgresPreview::changedCollationsThatAreInUseAreTold()
{
    const PostgresScene scene(*m_server);
    QVERIFY(row(prepared(scene, scene.environment), u"collation"_s).verdict == Verdict::Pass);
    PgSession boss(*m_server, scene.name);
    boss.execute("CREATE COLLATION tri (provider = icu, locale = 'de-DE'); "
                 "CREATE COLLATION oisif (provider = icu, locale = 'fr-FR'); "
                 "UPDATE pg_collation SET collversion = '1.1' WHERE collname IN ('tri', 'oisif')");
    QVERIFY(row(prepared(scene, scene.environment), u"collation"_s).verdict == Verdict::Pass);
    boss.execute("ALTER TABLE clients ALTER nom TYPE text COLLATE tri");
    const CheckResult told = row(prepared(scene, scene.environment), u"collation"_s);
    QVERIFY(told.verdict == Verdict::Warn);
    QVERIFY(told.observed.values[0].toString().startsWith(u"public.tri: 1.1 → "_s));
    QVERIFY(!told.observed.values[0].toString().contains(u"oisif"_s));
}

void TestPostgresPreview::publicationsThatTheBackupLacksAreTold()
{
    const PostgresScene scene(*m_server);
    QVERIFY(row(prepared(scene, scene.environment), u"publications"_s).verdict == Verdict::Pass);
    scene.ask("CREATE PUBLICATION suivi FOR TABLE clients");
    const CheckResult told = row(prepared(scene, scene.environment), u"publications"_s);
    QVERIFY(told.verdict == Verdict::Warn);
    QCOMPARE(told.observed, phrase(u"publications-are", {u"suivi"_s}));
}

void TestPostgresPreview::theServersClockIsCompared()
{
    PostgresScene scene(*m_server);
    // Ours stands still, months or years away from the server's.
    QVERIFY(row(prepared(scene, scene.environment), u"clock"_s).verdict == Verdict::Warn);
    const qint64 theirs =
        scene.askServer("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint").toLongLong();
    const qint64 ours = scene.services.clock.nowUtc().toMSecsSinceEpoch();
    scene.services.clock.advance(std::chrono::milliseconds(theirs - ours));
    const RestorePreparation seen = prepared(scene, scene.environment);
    QVERIFY(row(seen, u"clock"_s).verdict == Verdict::Pass);
    QVERIFY(std::chrono::abs(*seen.live.server->clockAhead) < std::chrono::seconds(5));
}

void TestPostgresPreview::aStoppedPreviewIsCancelled()
{
    const PostgresScene scene(*m_server);
    std::stop_source stop;
    ProgressSlot slot;
    slot.onChange([&](const Progress &now) {
        if (now.phase == u"count" && now.done > 0)
            stop.request_stop();
    });
    RunContext context(stop.get_token(), slot);
    const Result<RestorePreparation> seen =
        prepareRestore(scene.services.services(), scene.environment, scene.request(), context);
    QVERIFY(!seen);
    QVERIFY(seen.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestPostgresPreview)
#include "tst_postgres_preview.moc"
