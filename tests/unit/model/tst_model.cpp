// URLs, environment files, plans, fingerprints.

#include "model/DatabaseUrl.h"
#include "model/EnvFile.h"
#include "model/Environment.h"
#include "model/Fingerprint.h"
#include "model/Outcome.h"
#include "model/Plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestModel : public QObject
{
    Q_OBJECT

private slots:
    void sqliteUrls_data();
    void sqliteUrls();
    void postgresUrlsShowHostAndDatabaseOnly_data();
    void postgresUrlsShowHostAndDatabaseOnly();
    void unusableUrlsAreRefusedWithoutRepeatingThem_data();
    void unusableUrlsAreRefusedWithoutRepeatingThem();
    void envFileValues_data();
    void envFileValues();
    void environmentOfEveryMember();
    void environmentErrorsCarryThePointer_data();
    void environmentErrorsCarryThePointer();
    void planHashChangesWithAllThatBindsIt_data();
    void planHashChangesWithAllThatBindsIt();
    void planHashIgnoresWhatIsOnlyShown();
    void planTokenIsTheEscapedTargetAndEightClearLetters();
    void fingerprintsSurviveJson();
    void outcomesAreAClosedListOfWords();
};

namespace {

Plan samplePlan()
{
    Plan plan;
    plan.id = u"20260304-050607-00112233"_s;
    plan.procedure = Procedure::Restore;
    plan.environment = u"été"_s;
    plan.target = u"café 1.db"_s;
    plan.rows = {{u"stage"_s, phrase(u"do-stage", {u"x"_s}), {u"zstd"_s}, {}, phrase(u"undo-removed")}};
    plan.bound = {{u"target"_s, u"/srv/x"_s}, {u"set"_s, QJsonObject{{u"id"_s, 1}}}};
    plan.shown = {{u"age"_s, 5}};
    return plan;
}

QByteArray environmentJson(const QByteArray &change = {}, const QByteArray &by = {})
{
    QByteArray json =
        R"({"schema":1,"name":"Café","kind":"staging","root":"/srv/été",)"
        R"("database":{"url":"sqlite:///data/app.db"},)"
        R"("keys":{"integrity":"file:/etc/key","retired":["env:OLD"]},)"
        R"("checks":{"health":{"url":"http://127.0.0.1:8000/health","passes":2,"interval_seconds":5,)"
        R"("deadline_seconds":30}},"objectives":{"rpo_hours":12,"rto_minutes":45}})";
    return change.isEmpty() ? json : json.replace(change, by);
}

} // namespace

void TestModel::sqliteUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("path");
    QTest::newRow("relative") << u"sqlite:///data/app.db"_s << u"data/app.db"_s;
    QTest::newRow("absolute") << u"sqlite:////srv/app.db"_s << u"/srv/app.db"_s;
    QTest::newRow("aiosqlite") << u"sqlite+aiosqlite:///./app.db"_s << u"./app.db"_s;
    QTest::newRow("pysqlite") << u"SQLITE+pysqlite:////x/y.db"_s << u"/x/y.db"_s;
    QTest::newRow("percent") << u"sqlite:///donn%C3%A9es%20x.db"_s << u"données x.db"_s;
    QTest::newRow("unicode") << u"sqlite:///données/été.db"_s << u"données/été.db"_s;
    QTest::newRow("query") << u"sqlite:///app.db?timeout=5&check_same_thread=0"_s << u"app.db"_s;
    QTest::newRow("white space around") << u"  sqlite:///app.db\n"_s << u"app.db"_s;
}

void TestModel::sqliteUrls()
{
    QFETCH(const QString, url);
    QFETCH(const QString, path);
    const Result<DatabaseUrl> parsed = parseDatabaseUrl(url);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QVERIFY(parsed->mode == Mode::Sqlite);
    QCOMPARE(parsed->path, path);
    if (url.contains(u'?'))
        QCOMPARE(parsed->droppedKeys, (QStringList{u"timeout"_s, u"check_same_thread"_s}));
}

void TestModel::postgresUrlsShowHostAndDatabaseOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("database");
    const auto row = [](const QString &url, const QString &host, const QString &database) {
        QTest::newRow(qPrintable(url)) << url << host << database;
    };
    row(u"postgresql://u:geheim@db.example:5432/app"_s, u"db.example"_s, u"app"_s);
    row(u"postgres://u:geheim@db.example/app"_s, u"db.example"_s, u"app"_s);
    row(u"postgresql+psycopg://u:geheim@db.example/app"_s, u"db.example"_s, u"app"_s);
    row(u"postgresql+asyncpg://u:geheim@db.example/app?schema=x&pgbouncer=true"_s, u"db.example"_s, u"app"_s);
    row(u"postgresql+psycopg2://u:geheim@[::1]:5432/app"_s, u"::1"_s, u"app"_s);
    row(u"postgresql://u:geheim@h1:1,h2:2/app"_s, u"h1"_s, u"app"_s);
    row(u"postgresql://u:geh%40eim@db/a%20b"_s, u"db"_s, u"a b"_s);
    // Not encoded as they should be: refused, and still no part of them may be shown.
    row(u"postgresql://u:geheim/x@db/app"_s, {}, {});
    row(u"postgresql://u:geheim?x@db/app"_s, {}, {});
    row(u"postgresql://u:4711/x@db/app"_s, {}, {});
    row(u"postgresql://u:4711?x@db/app"_s, {}, {});
    row(u"postgresql://u:geheim#x@db/app"_s, u"db"_s, u"app"_s);
    row(u"postgresql://u:geh@eim@db/app"_s, u"db"_s, u"app"_s);
}

void TestModel::postgresUrlsShowHostAndDatabaseOnly()
{
    QFETCH(const QString, url);
    QFETCH(const QString, host);
    QFETCH(const QString, database);
    const Result<DatabaseUrl> parsed = parseDatabaseUrl(url);
    QCOMPARE(parsed.has_value(), !host.isEmpty());
    if (!parsed) {
        QCOMPARE(toString(parsed.error().code), u"database-url-invalid"_s);
        QVERIFY2(!parsed.error().detail.contains(QRegularExpression(u"geh|4711"_s)),
                 qPrintable(parsed.error().detail));
        return;
    }
    QVERIFY(parsed->mode == Mode::Postgres);
    QVERIFY2(!parsed->place().contains(QRegularExpression(u"geh|4711"_s)), qPrintable(parsed->place()));
    QCOMPARE(parsed->hosts.value(0).host, host);
    QCOMPARE(parsed->database, database);
}

void TestModel::unusableUrlsAreRefusedWithoutRepeatingThem_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"geheim", "", "mysql://u:geheim@h/d", "sqlite://geheim/app.db", "sqlite://", "sqlite:///",
          "sqlite:///:memory:", "sqlite:geheim.db", "sqlite:///file:geheim.db?mode=ro&uri=true",
          "sqlite:///geheim%00.db", "postgresql:geheim", "://geheim"})
        QTest::newRow(url) << QString::fromUtf8(url);
}

void TestModel::unusableUrlsAreRefusedWithoutRepeatingThem()
{
    QFETCH(const QString, url);
    const Result<DatabaseUrl> parsed = parseDatabaseUrl(url);
    QVERIFY(!parsed);
    QCOMPARE(toString(parsed.error().code), u"database-url-invalid"_s);
    QVERIFY(!parsed.error().detail.isEmpty());
    QVERIFY(!QString(parsed.error().detail + parsed.error().subject).contains(u"geheim"_s));
}

void TestModel::envFileValues_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("A=1\nDATABASE_URL=sqlite:///x.db\nB=2") << u"sqlite:///x.db"_s;
    QTest::newRow("CRLF") << QByteArray("DATABASE_URL=x\r\nB=2\r\n") << u"x"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "DATABASE_URL=x\n")
                                     << u"x"_s;
    QTest::newRow("export") << QByteArray("export DATABASE_URL=x") << u"x"_s;
    QTest::newRow("blanks") << QByteArray("  DATABASE_URL =  x y  ") << u"x y"_s;
    QTest::newRow("double quotes") << QByteArray("DATABASE_URL=\"x # \\\"y\\\"\" # comment")
                                   << u"x # \"y\""_s;
    QTest::newRow("single quotes") << QByteArray("DATABASE_URL='x\\n # y' # comment") << u"x\\n # y"_s;
    QTest::newRow("comment") << QByteArray("DATABASE_URL=x # y") << u"x"_s;
    QTest::newRow("hash inside") << QByteArray("DATABASE_URL=sqlite:///a#b.db") << u"sqlite:///a#b.db"_s;
    QTest::newRow("equals inside") << QByteArray("DATABASE_URL=x?a=b") << u"x?a=b"_s;
    QTest::newRow("last of duplicates") << QByteArray("DATABASE_URL=1\nDATABASE_URL=2") << u"2"_s;
    QTest::newRow("commented out") << QByteArray("DATABASE_URL=1\n#DATABASE_URL=2\n # DATABASE_URL=3")
                                   << u"1"_s;
    QTest::newRow("empty") << QByteArray("DATABASE_URL=") << u""_s;
    QTest::newRow("longer name") << QByteArray("TEST_DATABASE_URL=1\nDATABASE_URL_X=2") << QString();
}

void TestModel::envFileValues()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, value);
    const std::optional<QString> found = envFileValue(content, u"DATABASE_URL"_s);
    QCOMPARE(found.has_value(), !value.isNull());
    QCOMPARE(found.value_or(QString()), value);
}

void TestModel::environmentOfEveryMember()
{
    const Result<Environment> read = environmentFromJson(environmentJson());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->name, u"Café"_s);
    QCOMPARE(toString(read->kind), u"staging"_s);
    QCOMPARE(read->databaseFile(), Path("/srv/été/data/app.db"));
    QCOMPARE(read->integrityKey, u"file:/etc/key"_s);
    QCOMPARE(read->retiredKeys, QStringList{u"env:OLD"_s});
    QCOMPARE(read->checks.health.passes, 2);
    QVERIFY(read->checks.health.interval == std::chrono::seconds(5) &&
            read->checks.health.deadline == std::chrono::seconds(30));
    QVERIFY(read->checks.health.body == HealthCheck::Body::Strict);
    QVERIFY(read->rpo == std::chrono::hours(12) && read->rto == std::chrono::minutes(45));
}

void TestModel::environmentErrorsCarryThePointer_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *change, const char *by, const QString &pointer) {
        QTest::newRow(by) << QByteArray(change) << QByteArray(by) << pointer;
    };
    row("\"schema\":1", "\"schema\":2", u"/schema"_s);
    row("\"name\":\"Café\",", "", u"/name"_s);
    row("\"name\":\"Café\"", "\"name\":7", u"/name"_s);
    row("staging", "nonsense", u"/kind"_s);
    row("/srv/été", "srv", u"/root"_s);
    row("\"url\":\"sqlite:///data/app.db\"", "\"x\":1", u"/database/x"_s);
    row("sqlite:///data/app.db", "mysql://x", u"/database/url"_s);
    row("sqlite:///data/app.db", "postgresql://u:secret@h/d", u"/database/url"_s);
    row("{\"url\":\"sqlite:///data/app.db\"}", "\"text\"", u"/database"_s);
    row("file:/etc/key", "the key itself", u"/keys/integrity"_s);
    row("\"env:OLD\"", "\"env:OLD\",\"raw\"", u"/keys/retired/1"_s);
    row("\"env:OLD\"", "5", u"/keys/retired/0"_s);
    row("\"passes\":2", "\"passes\":0", u"/checks/health/passes"_s);
    row("\"passes\":2", "\"passes\":2.5", u"/checks/health/passes"_s);
    row("http://127.0.0.1:8000/health", "ftp://x/", u"/checks/health/url"_s);
    row("\"rpo_hours\":12", "\"rpo_hours\":\"12\"", u"/objectives/rpo_hours"_s);
    row("\"objectives\"", "\"a~b/c\":1,\"objectives\"", u"/a~0b~1c"_s);
}

void TestModel::environmentErrorsCarryThePointer()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QByteArray, by);
    QFETCH(const QString, pointer);
    const Result<Environment> read = environmentFromJson(environmentJson(change, by));
    QVERIFY(!read);
    QCOMPARE(toString(read.error().code), u"environment-invalid"_s);
    QVERIFY2(read.error().detail.startsWith(QString(pointer + u':')), qPrintable(read.error().detail));
    QVERIFY(!read.error().detail.contains(u"secret"_s));
    QVERIFY(!environmentFromJson("not json"));
    QVERIFY(!environmentFromJson("[]"));
}

void TestModel::planHashChangesWithAllThatBindsIt_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < 8; ++i)
        QTest::addRow("change %d", i) << i;
}

void TestModel::planHashChangesWithAllThatBindsIt()
{
    QFETCH(const int, index);
    Plan plan = samplePlan();
    const QList<std::function<void()>> changes{
        [&] { plan.procedure = Procedure::Revert; },
        [&] { plan.rows[0].id = u"other"_s; },
        [&] { plan.rows[0].what = phrase(u"do-stage", {u"y"_s}); },
        [&] { plan.rows[0].command.append(u"-d"_s); },
        [&] { plan.rows[0].changes = phrase(u"changes-data"); },
        [&] { plan.rows.append(plan.rows[0]); },
        [&] { plan.bound.insert(u"target"_s, u"/srv/y"_s); },
        [&] {
            plan.bound.insert(u"set"_s, QJsonObject{{u"id"_s, 2}});
        },
    };
    changes[index]();
    QVERIFY(plan.hash() != samplePlan().hash());
    QVERIFY(plan.token() != samplePlan().token());
}

void TestModel::planHashIgnoresWhatIsOnlyShown()
{
    Plan plan = samplePlan();
    plan.shown = {{u"age"_s, 99}, {u"rows"_s, 5}};
    plan.consequences = {phrase(u"lost-unknown")};
    QCOMPARE(plan.hash(), samplePlan().hash());
    QCOMPARE(plan.hash().size(), 64);
}

void TestModel::planTokenIsTheEscapedTargetAndEightClearLetters()
{
    static const QRegularExpression shape(
        u"^caf%C3%A9%201\\.db-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$"_s);
    QVERIFY2(shape.match(samplePlan().token()).hasMatch(), qPrintable(samplePlan().token()));
}

void TestModel::fingerprintsSurviveJson()
{
    const Fingerprint given{u"aa"_s, 4096,          1LL << 40, -5,
                            7,       u"UTF-16le"_s, u"bb"_s,   {{u"t \"é\""_s, 3}, {u"v"_s, -1}}};
    QVERIFY(fingerprintFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(given)).toJson()).object()) ==
            given);
    QCOMPARE(given.totalRows(), 3);
}

void TestModel::outcomesAreAClosedListOfWords()
{
    const QStringList words{u"verified"_s,       u"restored-unverified"_s,   u"restored-with-deviations"_s,
                            u"rolled-back"_s,    u"failed-data-unchanged"_s, u"failed-data-changed"_s,
                            u"outcome-unknown"_s};
    for (const QString &word : words)
        QCOMPARE(toString(outcomeFromString(word).value()), word);
    QVERIFY(!outcomeFromString(u"success"));
}

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"
