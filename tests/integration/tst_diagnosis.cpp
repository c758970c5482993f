// What a diagnosis finds out about a service with one thing wrong, and which scenario it proposes.

#include "DiagnosisScene.h"
#include "PostgresServer.h"
#include "plan/DiagnosisFacts.h"
#include "text/Words.h"

#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestDiagnosis : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsProposedWhereEverythingIsFine();
    void everyFactHasATitleAndWords();
    void everyUrlIsAskedOnce();
    void nothingIsChanged();
    void aTruncatedDatabaseIsScenarioA();
    void aMissingDatabaseIsScenarioA();
    void aDatabaseThatOnlyTheBackendCallsBrokenIsScenarioA();
    void aDeadBackendIsScenarioB();
    void aSickBackendIsScenarioB();
    void aDeadFrontendIsScenarioC();
    void aRefusedOriginIsScenarioC();
    void aRotatedSecretIsScenarioD();
    void aWrongClockIsScenarioD();
    void aDeadDatabaseExplainsTheDeadBackend();
    void keysOfTheEnvFileAreComparedByName();
    void whatTheEnvFileIsComparedWithMayBeUnknown();
    void logsAreShownWithoutSecrets();
    void whatTheEnvironmentHoldsIsNotInItsLogs();
    void valuesThatMayBeSecretAreKnown();
    void onlyTheEndOfALogIsRead();
    void factsComeOneByOneOnTheCallingThread();
    void endsWhenAskedToStop();
    void aBareEnvironmentHasFactsToo();
    void aServerThatIsDownIsScenarioA();
    void spaceIsJudgedByShareAndByBytes();
    void aLargeDatabaseIsNotHeldForACheck();
    void aLargeDatabaseIsLookedAtAndNotChecked();
    void gravestReasonsComeFirst();
};

void TestDiagnosis::nothingIsProposedWhereEverythingIsFine()
{
    DiagnosisScene scene;
    scene.backUp();
    const Diagnosis diagnosis = scene.diagnose();
    QCOMPARE(proposed(diagnosis), QString());
    QStringList others;
    for (const CheckResult &fact : diagnosis.facts) {
        if (fact.verdict != Verdict::Pass && fact.id != u"disk") // the machine's own
            others.append(told(diagnosis, fact.id) + u' ' + text::say(fact.observed));
    }
    QCOMPARE(others.join(u'\n'), QString());
    const QString port = QString::number(scene.backend.port());
    const QStringList ids{u"database"_s,
                          u"database-check"_s,
                          u"health"_s,
                          u"health-db"_s,
                          u"frontend"_s,
                          u"cors"_s,
                          u"endpoint:chat"_s,
                          u"endpoint:auth"_s,
                          u"port:127.0.0.1:"_s + port,
                          u"disk"_s,
                          u"env-keys"_s,
                          u"clock"_s,
                          u"auth-errors"_s,
                          u"logs:"_s + toText(scene.log())};
    for (const QString &id : ids)
        QCOMPARE(factIn(diagnosis, id).id, id);
    QCOMPARE(diagnosis.at, scene.own.clock.nowUtc());
    QCOMPARE(told(diagnosis, u"env-keys"_s), u"env-keys pass fact-env-same"_s);
}

void TestDiagnosis::everyFactHasATitleAndWords()
{
    DiagnosisScene scene;
    for (const CheckResult &fact : scene.diagnose().facts) {
        QVERIFY2(text::checkTitle(fact.id) != fact.id, qPrintable(fact.id));
        QVERIFY2(!fact.expected.isEmpty(), qPrintable(fact.id));
        QVERIFY2(text::knows(fact.expected.code), qPrintable(fact.expected.code));
        QVERIFY2(text::knows(fact.observed.code), qPrintable(fact.observed.code));
        QVERIFY2(fact.remedy.isEmpty() || text::knows(fact.remedy.code), qPrintable(fact.remedy.code));
    }
}

void TestDiagnosis::everyUrlIsAskedOnce()
{
    DiagnosisScene scene;
    scene.says.health = R"({"status":"starting"})"; // a wait would ask again
    scene.backend.say(scene.says);
    (void)scene.diagnose();
    QStringList asked = scene.backend.asked();
    asked.sort();
    QCOMPARE(asked, (QStringList{u"GET /health"_s, u"GET /v1/auth"_s, u"GET /v1/chat"_s,
                                 u"GET /v1/ops/summary?window=1h"_s, u"OPTIONS /v1/public"_s}));
    QCOMPARE(scene.frontend.asked(), QStringList{u"GET /"_s});
}

void TestDiagnosis::nothingIsChanged()
{
    DiagnosisScene scene;
    scene.backUp();
    const QStringList before = snapshot(scene.tree.base());
    (void)scene.diagnose();
    QCOMPARE(snapshot(scene.tree.base()), before);
}

void TestDiagnosis::aTruncatedDatabaseIsScenarioA()
{
    DiagnosisScene scene;
    std::filesystem::resize_file(scene.tree.database(),
                                 std::filesystem::file_size(scene.tree.database()) / 3);
    const Diagnosis diagnosis = scene.diagnose();
    QVERIFY2(proposed(diagnosis).startsWith(u"a-database: database"_s), qPrintable(proposed(diagnosis)));
}

void TestDiagnosis::aMissingDatabaseIsScenarioA()
{
    DiagnosisScene scene;
    std::filesystem::remove(scene.tree.database());
    const Diagnosis diagnosis = scene.diagnose();
    QCOMPARE(proposed(diagnosis), u"a-database: database"_s);
    QCOMPARE(told(diagnosis, u"database"_s), u"database fail fact-database-missing"_s);
    QCOMPARE(told(diagnosis, u"database-check"_s), u"database-check skipped fact-check-needs-database"_s);
    QVERIFY(!std::filesystem::exists(scene.tree.database()));
}

void TestDiagnosis::aDatabaseThatOnlyTheBackendCallsBrokenIsScenarioA()
{
    DiagnosisScene scene;
    scene.says.health = R"({"status":"unhealthy","services":{"db":{"status":"error"}}})";
    scene.backend.say(scene.says);
    QCOMPARE(proposed(scene.diagnose()), u"a-database: health-db"_s);
}

void TestDiagnosis::aDeadBackendIsScenarioB()
{
    DiagnosisScene scene;
    scene.backend.end();
    const Diagnosis diagnosis = scene.diagnose();
    QCOMPARE(proposed(diagnosis), u"b-backend: port:127.0.0.1:%1, health, endpoint:auth, endpoint:chat"_s.arg(
                                      scene.backend.port()));
    QCOMPARE(diagnosis.proposals.size(), 1);
    QCOMPARE(told(diagnosis, u"health-db"_s), u"health-db unknown fact-health-db-silent"_s);
}

void TestDiagnosis::aSickBackendIsScenarioB()
{
    DiagnosisScene scene;
    scene.says.health = "<html>502 Bad Gateway</html>";
    scene.backend.say(scene.says);
    QCOMPARE(proposed(scene.diagnose()), u"b-backend: health"_s);
}

void TestDiagnosis::aDeadFrontendIsScenarioC()
{
    DiagnosisScene scene;
    scene.frontend.end();
    const Diagnosis diagnosis = scene.diagnose();
    QCOMPARE(proposed(diagnosis), u"c-frontend: frontend, port:127.0.0.1:%1"_s.arg(scene.frontend.port()));
    QCOMPARE(diagnosis.proposals.size(), 1);
}

void TestDiagnosis::aRefusedOriginIsScenarioC()
{
    DiagnosisScene scene;
    scene.says.allowedOrigin = "http://elsewhere.example";
    scene.backend.say(scene.says);
    QCOMPARE(proposed(scene.diagnose()), u"c-frontend: cors"_s);
}

void TestDiagnosis::aRotatedSecretIsScenarioD()
{
    DiagnosisScene scene;
    scene.backUp();
    scene.says.token = "autre-jeton";
    scene.backend.say(scene.says);
    writeBytes(scene.envFile(), "APP_NAME=été\nJWT_SECRET=tout-autre-secret-99\nLEVEL=2\n");
    const Diagnosis diagnosis = scene.diagnose();
    QCOMPARE(proposed(diagnosis), u"d-credentials: auth-errors, env-keys"_s);
    const QString refused = factIn(diagnosis, u"auth-errors"_s).observed.values.at(0).toString();
    QVERIFY2(refused.contains(u"chat (HTTP 401)"_s) && refused.contains(u"monitoring (HTTP 401)"_s) &&
                 !refused.contains(u"auth"_s),
             qPrintable(refused));
    const QByteArray all = everythingIn(diagnosis);
    for (const QByteArray &secret :
         {QByteArray(DiagnosisScene::jwtSecret), QByteArray("tout-autre-secret-99"),
          QByteArray("jeton-en-vigueur"), QByteArray("autre-jeton")})
        QVERIFY2(!all.contains(secret), secret.constData());
}

void TestDiagnosis::aWrongClockIsScenarioD()
{
    DiagnosisScene scene;
    scene.says.time = scene.own.clock.nowUtc().addSecs(30);
    scene.backend.say(scene.says);
    const Diagnosis ahead = scene.diagnose();
    QCOMPARE(told(ahead, u"clock"_s), u"clock warn fact-clock-ahead"_s);
    scene.says.time = scene.own.clock.nowUtc().addSecs(-90);
    scene.backend.say(scene.says);
    const Diagnosis behind = scene.diagnose();
    QCOMPARE(told(behind, u"clock"_s), u"clock fail fact-clock-behind"_s);
    QCOMPARE(proposed(behind), u"d-credentials: clock"_s);
}

void TestDiagnosis::aDeadDatabaseExplainsTheDeadBackend()
{
    DiagnosisScene scene;
    scene.backend.end();
    writeBytes(scene.tree.database(), "no database at all");
    const Diagnosis diagnosis = scene.diagnose();
    QCOMPARE(proposed(diagnosis), u"a-database: database"_s);
    QCOMPARE(diagnosis.proposals.size(), 1);
}

void TestDiagnosis::keysOfTheEnvFileAreComparedByName()
{
    DiagnosisScene scene;
    scene.backUp();
    writeBytes(scene.envFile(), "APP_NAME=autre\nNEW_ONE=x\nJWT_SECRET=changé\n");
    const CheckResult fact = factIn(scene.diagnose(), u"env-keys"_s);
    QCOMPARE(toString(fact.verdict), u"warn"_s);
    const QStringList values{fact.observed.values.at(1).toString(), fact.observed.values.at(2).toString(),
                             fact.observed.values.at(3).toString()};
    QCOMPARE(values, (QStringList{u"LEVEL"_s, u"NEW_ONE"_s, u"JWT_SECRET"_s}));
    std::filesystem::remove(scene.envFile());
    QCOMPARE(told(scene.diagnose(), u"env-keys"_s), u"env-keys fail fact-env-missing"_s);
}

void TestDiagnosis::whatTheEnvFileIsComparedWithMayBeUnknown()
{
    DiagnosisScene scene;
    QCOMPARE(told(scene.diagnose(), u"env-keys"_s), u"env-keys unknown fact-env-no-archive"_s);
    // Of the specification of age; nobody here has its identity.
    scene.environment.encryption.recipients = {
        u"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"_s};
    scene.backUp();
    QCOMPARE(told(scene.diagnose(), u"env-keys"_s), u"env-keys unknown fact-env-sealed"_s);
    scene.environment.integrityKey = u"env:NOT_THERE"_s;
    QCOMPARE(told(scene.diagnose(), u"env-keys"_s), u"env-keys unknown fact-env-no-key"_s);
}

void TestDiagnosis::logsAreShownWithoutSecrets()
{
    DiagnosisScene scene;
    writeBytes(scene.log(), QByteArray("INFO start\nERROR jwt ") + DiagnosisScene::jwtSecret +
                                " refused\nCRITICAL postgresql://app:hunter2@db/x\nTraceback\n\033[2J\n");
    const Diagnosis diagnosis = scene.diagnose();
    const CheckResult fact = factIn(diagnosis, u"logs:"_s + toText(scene.log()));
    QCOMPARE(toString(fact.verdict), u"warn"_s);
    QCOMPARE(fact.observed.values.at(0).toString(), u"5"_s);
    QCOMPARE(fact.observed.values.at(1).toString(), u"3"_s);
    QCOMPARE(fact.observed.values.at(2).toString(),
             u"INFO start\nERROR jwt •••• refused\nCRITICAL postgresql://••••@db/x\nTraceback\n%1B[2J"_s);
    QCOMPARE(proposed(diagnosis), QString());
}

void TestDiagnosis::whatTheEnvironmentHoldsIsNotInItsLogs()
{
    DiagnosisScene scene;
    const Path retired = scene.tree.base() / "clé d'avant";
    writeBytes(retired, "celle-de-2025\n");
    scene.environment.retiredKeys = {u"file:"_s + toText(retired), u"env:NOT_THERE"_s};
    scene.environment.databasePassword = std::make_shared<const Secret>(QByteArray("mot du serveur"));
    scene.environment.checks.endpoints.first().headers.append({u"X-Client"_s, u"client-71c4e0"_s});
    writeBytes(scene.envFile(),
               "DB_PASS=sésame\nHOOK=a8f3Kd02\nSITE=https://example.org/été\nMODE=production\n");
    writeBytes(scene.log(), QByteArray("a ") + testKey +
                                "\nb jeton-en-vigueur\nc celle-de-2025\nd mot du serveur\ne client-71c4e0\n"
                                "f sésame\ng a8f3Kd02\nh https://example.org/été production\n");
    const CheckResult fact = factIn(scene.diagnose(), u"logs:"_s + toText(scene.log()));
    QCOMPARE(fact.observed.values.at(2).toString(),
             u"a ••••\nb ••••\nc ••••\nd ••••\ne ••••\nf ••••\ng ••••\n"
             u"h https://example.org/été production"_s);
}

void TestDiagnosis::valuesThatMayBeSecretAreKnown()
{
    QCOMPARE(
        secretsIn("A=production été\nB=127.0.0.1:8000\nC=/var/lib/app_data.db\nD=http://a.example,http://b\n"
                  "E=Europe/Paris\nF=2026-03-04\nG=court1\n"),
        QStringList());
    QCOMPARE(secretsIn("A=kjhgfdsaqwertzuiop\nB=4f1e9ab2\nC=aBcDeFgHiJ\nD=https://example.org/?k=4f\n"),
             (QStringList{u"kjhgfdsaqwertzuiop"_s, u"4f1e9ab2"_s, u"aBcDeFgHiJ"_s,
                          u"https://example.org/?k=4f"_s}));
    QCOMPARE(secretsIn("A_KEY=\"-----BEGIN PRIVATE KEY-----\\nAAAABBBB\\n-----END PRIVATE KEY-----\"\n"),
             QStringList{u"AAAABBBB"_s});
}

void TestDiagnosis::onlyTheEndOfALogIsRead()
{
    DiagnosisScene scene;
    QByteArray lines;
    for (int i = 0; i < 3000; ++i)
        lines += "ERROR line " + QByteArray::number(i) + "\n";
    writeBytes(scene.log(), lines);
    const Path link = scene.tree.root() / "current.log"; // as loggers that rotate keep one
    std::filesystem::create_symlink(scene.log(), link);
    scene.environment.logs = {link, scene.tree.root() / "absent.log", scene.tree.data()};
    const Diagnosis diagnosis = scene.diagnose();
    const Phrase tail = factIn(diagnosis, u"logs:"_s + toText(link)).observed;
    QCOMPARE(tail.values.at(0).toString(), u"50"_s);
    QVERIFY(tail.values.at(2).toString().startsWith(u"ERROR line 2950\n"_s));
    QVERIFY(tail.values.at(2).toString().endsWith(u"ERROR line 2999"_s));
    for (const Path &none : {scene.tree.root() / "absent.log", scene.tree.data()})
        QCOMPARE(toString(factIn(diagnosis, u"logs:"_s + toText(none)).verdict), u"unknown"_s);
    // One line without an end: where it begins is not known.
    writeBytes(scene.log(), QByteArray(40'000, 'x') + "password=" + QByteArray(16'380, 's'));
    QVERIFY(!everythingIn(scene.diagnose()).contains("ssss"));
}

void TestDiagnosis::factsComeOneByOneOnTheCallingThread()
{
    DiagnosisScene scene;
    QStringList came;
    bool elsewhere = false;
    const auto here = std::this_thread::get_id();
    const Diagnosis diagnosis = scene.diagnose([&](const CheckResult &fact) {
        came.append(fact.id);
        elsewhere = elsewhere || std::this_thread::get_id() != here;
    });
    QStringList ids;
    for (const CheckResult &fact : diagnosis.facts)
        ids.append(fact.id);
    QCOMPARE(came, ids);
    QVERIFY(!elsewhere);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestDiagnosis::endsWhenAskedToStop()
{
    DiagnosisScene scene;
    scene.says.hangs = true;
    scene.backend.say(scene.says);
    std::stop_source stop;
    const Diagnosis diagnosis = scene.diagnose(
        [&](const CheckResult &fact) {
            if (fact.id == u"frontend")
                stop.request_stop();
        },
        stop.get_token());
    QCOMPARE(told(diagnosis, u"health"_s), u"health unknown fact-given-up"_s);
    QVERIFY2(!proposed(diagnosis).startsWith(u"b-"_s), qPrintable(proposed(diagnosis)));
}

void TestDiagnosis::aBareEnvironmentHasFactsToo()
{
    DiagnosisScene scene;
    scene.environment = scene.tree.environment();
    const Diagnosis diagnosis = scene.diagnose();
    QCOMPARE(proposed(diagnosis), QString());
    for (const QString &id : {u"health"_s, u"frontend"_s, u"cors"_s, u"logs"_s})
        QCOMPARE(told(diagnosis, id), id + u" skipped fact-not-configured");
    QCOMPARE(told(diagnosis, u"auth-errors"_s), u"auth-errors skipped fact-tokens-none"_s);
    QCOMPARE(told(diagnosis, u"clock"_s), u"clock unknown fact-clock-alone"_s);
    QCOMPARE(told(diagnosis, u"database-check"_s), u"database-check pass fact-check-ok"_s);
}

void TestDiagnosis::aServerThatIsDownIsScenarioA()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server here");
    PostgresServer server;
    server.start();
    server.addRole(u"app"_s, "mot de passe 1");
    server.addDatabase(u"commandes d'été"_s, u"app"_s);
    DiagnosisScene scene;
    scene.own.clock.advance(std::chrono::milliseconds(
        scene.own.clock.nowUtc().msecsTo(SystemClock().nowUtc()))); // that of the server
    scene.says.time = {};
    scene.backend.say(scene.says);
    scene.environment.database = *parseDatabaseUrl(server.url(u"app"_s, u"commandes d'été"_s));
    scene.environment.databasePassword = std::make_shared<const Secret>(server.passwordOf(u"app"_s));
    const Diagnosis well = scene.diagnose();
    QCOMPARE(told(well, u"database"_s), u"database pass fact-database-readable"_s);
    QCOMPARE(told(well, u"database-check"_s), u"database-check pass fact-catalog-read"_s);
    QCOMPARE(told(well, u"clock"_s), u"clock pass fact-clock-agrees"_s);
    QCOMPARE(proposed(well), QString());

    scene.environment.databasePassword = std::make_shared<const Secret>(QByteArray("un autre"));
    const Diagnosis refused = scene.diagnose();
    QCOMPARE(told(refused, u"database"_s), u"database fail fact-login-refused"_s);
    QCOMPARE(told(refused, u"auth-errors"_s), u"auth-errors fail fact-tokens-refused"_s);
    QVERIFY(!everythingIn(refused).contains("un autre"));

    server.stop();
    const Diagnosis down = scene.diagnose();
    QCOMPARE(told(down, u"database"_s), u"database fail fact-server-unreachable"_s);
    QCOMPARE(proposed(down), u"a-database: database"_s);
    QCOMPARE(factsOf(down.facts, scene.environment, u"port:database"_s).size(), 1);
    QCOMPARE(factsOf(down.facts, scene.environment, u"port:database"_s)[0].observed.code,
             u"fact-port-refused"_s);
}

void TestDiagnosis::spaceIsJudgedByShareAndByBytes()
{
    constexpr qint64 GiB = 1024 * 1024 * 1024;
    QCOMPARE(toString(judgeSpace(10 * GiB, 100 * GiB)), u"pass"_s);
    QCOMPARE(toString(judgeSpace(10 * GiB - 1, 100 * GiB)), u"warn"_s);
    QCOMPARE(toString(judgeSpace(GiB - 1, 100 * GiB)), u"fail"_s);
    QCOMPARE(toString(judgeSpace(99LL * 1024 * 1024, GiB / 2)), u"fail"_s);
}

void TestDiagnosis::aLargeDatabaseIsNotHeldForACheck()
{
    LiveDatabase live;
    live.journalMode = u"delete"_s;
    live.size = 512LL * 1024 * 1024;
    QVERIFY(!holdsWritersUp(live));
    live.size += 1;
    QVERIFY(holdsWritersUp(live));
    live.journalMode = u"wal"_s;
    QVERIFY(!holdsWritersUp(live));
}

void TestDiagnosis::aLargeDatabaseIsLookedAtAndNotChecked()
{
    DiagnosisScene scene;
    QFile file(toText(scene.tree.database()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(18));
    QCOMPARE(file.write("\1\1", 2), 2); // no WAL: sqlite.org/fileformat2.html, 1.3.4
    QVERIFY(file.resize(513LL * 1024 * 1024));
    file.close();
    const Diagnosis diagnosis = scene.diagnose();
    QCOMPARE(told(diagnosis, u"database"_s), u"database pass fact-database-readable"_s);
    QCOMPARE(told(diagnosis, u"database-check"_s), u"database-check skipped fact-check-would-hold"_s);
}

void TestDiagnosis::gravestReasonsComeFirst()
{
    const auto fact = [](const char16_t *id, Verdict verdict) {
        return factRow(QString::fromUtf16(id), verdict, {}, {});
    };
    const QList<CheckResult> facts{fact(u"clock", Verdict::Warn), fact(u"endpoint:a", Verdict::Fail),
                                   fact(u"disk", Verdict::Fail), fact(u"endpoint:b", Verdict::Fail),
                                   fact(u"logs:/x", Verdict::Warn)};
    Scenario own;
    own.id = u"own"_s;
    own.symptoms = {{u"clock"_s, {u"warn"_s}, 9},
                    {u"endpoint:*"_s, {u"fail"_s}, 2},
                    {u"disk"_s, {u"fail"_s}, 3},
                    {u"logs"_s, {u"warn"_s}, 5, {u"disk"_s}},
                    {u"disk"_s, {u"warn"_s}, 50}};
    Scenario other = own;
    other.id = u"other"_s;
    other.symptoms = {{u"clock"_s, {u"warn"_s}, 90}};
    Scenario silent = own;
    silent.id = u"silent"_s;
    silent.symptoms = {{u"cors"_s, {u"fail"_s}, 90}};
    const QList<Proposal> proposals = proposalsFrom(facts, {}, {{own, silent, other}, {}});
    QCOMPARE(proposals.size(), 2);
    QCOMPARE(proposals[0].scenario, u"other"_s);
    QCOMPARE(proposals[1].weight, 14);
    QCOMPARE(proposals[1].because, (QStringList{u"disk"_s, u"endpoint:a"_s, u"endpoint:b"_s, u"clock"_s}));
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
