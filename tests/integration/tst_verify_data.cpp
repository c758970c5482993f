// Checks that ask the data itself, and programs of the operator's.

#include "Child.h"
#include "TestServices.h"
#include "plan/CheckRunner.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestVerifyData : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void invariantIsTheOnlyValueAsText_data();
    void invariantIsTheOnlyValueAsText();
    void invariantCanWriteNothing_data();
    void invariantCanWriteNothing();
    void invariantLeavesNothingBehind_data();
    void invariantLeavesNothingBehind();
    void invariantIsAskedWhileTheApplicationWrites();
    void invariantOfAMissingDatabaseFails();
    void commandEnds_data();
    void commandEnds();
    void commandThatKeepsTalkingIsEnded();
    void commandThatIsStoppedIsNotMade();
    void commandTellsNoSecret_data();
    void commandTellsNoSecret();

private:
    CheckResult ask(const QByteArray &sql, const QString &expected);
    CheckResult runCommand(const QStringList &command,
                           std::chrono::seconds timeout = std::chrono::seconds(20));

    std::unique_ptr<TempTree> m_tree;
    std::unique_ptr<TestServices> m_services;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

void TestVerifyData::init()
{
    m_tree = std::make_unique<TempTree>(TempTree::Place::Memory);
    m_services = std::make_unique<TestServices>(m_tree->home());
}

CheckResult TestVerifyData::ask(const QByteArray &sql, const QString &expected)
{
    return checkInvariant(*m_services, m_tree->environment(), {u"essai"_s, QString::fromUtf8(sql), expected},
                          m_context);
}

CheckResult TestVerifyData::runCommand(const QStringList &command, std::chrono::seconds timeout)
{
    return checkCommand(*m_services, m_tree->environment(), {u"essai"_s, command, 3, timeout}, m_context);
}

void TestVerifyData::invariantIsTheOnlyValueAsText_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *sql, const char *expected, const char *told) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(expected) << QString::fromUtf8(told);
    };
    row("as expected", "SELECT count(*) FROM accounts", "40", "pass invariant-value 40");
    row("another value", "SELECT count(*) FROM accounts", "41", "fail invariant-value 40");
    row("a trailing semicolon", "SELECT 'é' ; -- c'est tout", "é", "pass invariant-value é");
    row("an empty text", "SELECT ''", "", "pass invariant-value ");
    row("null is not empty", "SELECT NULL", "", "fail invariant-value NULL");
    row("no row", "SELECT 1 WHERE 0", "1", "fail invariant-rows 0");
    row("two rows", "SELECT 1 UNION ALL SELECT 1", "1", "fail invariant-rows ≥ 2");
    row("a pragma that tells", "PRAGMA quick_check", "ok", "pass invariant-value ok");
    row("no such table", "SELECT 1 FROM nulle_part", "1", "fail invariant-error no such table: nulle_part");
    row("nothing", "-- rien", "1", "fail invariant-error there is no statement in it");
}

void TestVerifyData::invariantIsTheOnlyValueAsText()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, expected);
    QFETCH(const QString, told);
    const CheckResult result = ask(sql, expected);
    QCOMPARE(result.id, u"invariant:essai"_s);
    const QString found = toString(result.verdict) + u' ' + result.observed.code + u' ' +
                          result.observed.values.at(0).toString();
    QVERIFY2(found.startsWith(told), qPrintable(found));
    QCOMPARE(result.remedy.isEmpty(), result.verdict == Verdict::Pass);
}

void TestVerifyData::invariantCanWriteNothing_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql :
         {"DELETE FROM accounts", "UPDATE counter SET value = 0", "PRAGMA user_version = 7",
          "PRAGMA journal_mode = WAL", "ATTACH 'voisine.db' AS v", "VACUUM INTO 'copie.db'",
          "BEGIN EXCLUSIVE", "CREATE TABLE t (a)", "DROP TABLE accounts", "PRAGMA query_only = OFF",
          "PRAGMA wal_checkpoint", "SELECT 1; DELETE FROM accounts",
          "INSERT INTO accounts SELECT * FROM accounts RETURNING 1", "SELECT load_extension('rien')"})
        QTest::newRow(sql) << QByteArray(sql);
}

void TestVerifyData::invariantCanWriteNothing()
{
    QFETCH(const QByteArray, sql);
    const QStringList before = snapshot(m_tree->root());
    const CheckResult result = ask(sql, u"1"_s);
    QCOMPARE(toString(result.verdict), u"fail"_s);
    QCOMPARE(result.observed.code, u"invariant-error"_s);
    QCOMPARE(snapshot(m_tree->root()), before);
}

void TestVerifyData::invariantLeavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("rollback journal") << QByteArray("delete");
    QTest::newRow("write-ahead log") << QByteArray("wal");
}

void TestVerifyData::invariantLeavesNothingBehind()
{
    QFETCH(const QByteArray, journalMode);
    DatabaseShape shape;
    shape.journalMode = journalMode;
    const TempTree tree(TempTree::Place::Memory, shape);
    TestServices services(tree.home());
    const QStringList before = snapshot(tree.root());
    const InvariantCheck check{u"essai"_s, u"SELECT count(*) FROM accounts"_s, u"40"_s};
    QCOMPARE(toString(checkInvariant(services, tree.environment(), check, m_context).verdict), u"pass"_s);
    QCOMPARE(snapshot(tree.root()), before);
}

void TestVerifyData::invariantIsAskedWhileTheApplicationWrites()
{
    DatabaseShape shape;
    shape.journalMode = "wal";
    const TempTree tree(TempTree::Place::Memory, shape);
    TestServices services(tree.home());
    Sql application(tree.database());
    application.execute("INSERT INTO accounts SELECT max(id) + 1, 'Zoë', 0 FROM accounts");
    application.execute("BEGIN IMMEDIATE");
    application.execute("DELETE FROM accounts WHERE id < 10");
    // What is committed counts, although it stands in the -wal only; what is not does not.
    const InvariantCheck check{u"essai"_s, u"SELECT count(*) FROM accounts"_s, u"41"_s};
    QCOMPARE(toString(checkInvariant(services, tree.environment(), check, m_context).verdict), u"pass"_s);
    application.execute("COMMIT");
}

void TestVerifyData::invariantOfAMissingDatabaseFails()
{
    std::filesystem::remove(m_tree->database());
    const CheckResult result = ask("SELECT 1", u"1"_s);
    QCOMPARE(result.observed.code, u"invariant-error"_s);
    QVERIFY(!std::filesystem::exists(m_tree->database()));
}

void TestVerifyData::commandEnds_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QStringList &command, const char *told) {
        QTest::newRow(name) << command << QString::fromUtf8(told);
    };
    row("as expected", {u"sh"_s, u"-c"_s, u"echo tout va bien; exit 3"_s}, "pass command-exit tout va bien");
    row("otherwise", {u"sh"_s, u"-c"_s, u"echo sortie; echo 'la cause' >&2; echo >&2; exit 4"_s},
        "fail command-exit la cause");
    row("silent", {u"true"_s}, "fail command-exit –");
    row("by a signal", {u"sh"_s, u"-c"_s, u"kill -9 $$"_s}, "fail command-signal ");
    row("no such program", {u"./il n'y en a pas"_s}, "fail command-missing ");
    row("in the root", {u"sh"_s, u"-c"_s, u"test -d 'base de données' && exit 3"_s}, "pass command-exit –");
    row("nothing of ours", {u"sh"_s, u"-c"_s, u"test -z \"$BACKUP_METADATA_HMAC_KEY\" && exit 3"_s},
        "pass command-exit –");
}

void TestVerifyData::commandEnds()
{
    QFETCH(const QStringList, command);
    QFETCH(const QString, told);
    qputenv("BACKUP_METADATA_HMAC_KEY", "secret");
    const CheckResult result = runCommand(command);
    QCOMPARE(result.id, u"command:essai"_s);
    const QString last =
        result.observed.code == u"command-exit" ? result.observed.values.at(1).toString() : u""_s;
    const QString found = toString(result.verdict) + u' ' + result.observed.code + u' ' + last;
    QCOMPARE(found, told);
}

void TestVerifyData::commandThatKeepsTalkingIsEnded()
{
    m_services->clock.setTick(std::chrono::minutes(1));
    const CheckResult result = runCommand({u"sh"_s, u"-c"_s, u"while :; do echo encore; done"_s});
    QCOMPARE(toString(result.verdict), u"fail"_s);
    QCOMPARE(result.observed.code, u"command-timeout"_s);
}

void TestVerifyData::commandThatIsStoppedIsNotMade()
{
    std::stop_source stop;
    stop.request_stop();
    RunContext context(stop.get_token(), m_slot);
    const CommandCheck check{u"essai"_s, {u"touch"_s, u"trace"_s}};
    const CheckResult result = checkCommand(*m_services, m_tree->environment(), check, context);
    QCOMPARE(toString(result.verdict), u"fail"_s);
    QCOMPARE(result.observed.code, u"check-not-made"_s);
    QVERIFY(!std::filesystem::exists(m_tree->root() / "trace"));
}

void TestVerifyData::commandTellsNoSecret_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("told");
    QTest::newRow("a login") << u"cannot reach postgres://marie:s3cr3t@localhost/boutique"_s
                             << u"cannot reach postgres://••••@localhost/boutique"_s;
    QTest::newRow("a login with a slash")
        << u"cannot reach postgres://marie:pa/s3cr3t@h/db"_s << u"cannot reach postgres://••••@h/db"_s;
    QTest::newRow("a header") << u"sent Authorization: Bearer s3cr3t TOKEN=s3cr3t refused"_s
                              << u"sent Authorization: ••••"_s;
    QTest::newRow("JSON") << uR"(refused {"password": "s3cr3t"})"_s << uR"(refused {"password": ••••})"_s;
    QTest::newRow("a web token") << u"refused eyJhbGciOiJIUzI1NiJ9.s3cr3t.s3cr3t here"_s
                                 << u"refused •••• here"_s;
    QTest::newRow("a key without its end")
        << u"-----BEGIN PRIVATE KEY-----\nMIIs3cr3t\ns3cr3t=="_s << u"••••"_s;
}

void TestVerifyData::commandTellsNoSecret()
{
    QFETCH(const QString, said);
    QFETCH(const QString, told);
    QCOMPARE(runCommand({u"printf"_s, u"%s"_s, said}).observed.values.at(1).toString(), told);
}

HOLDFAST_TEST_MAIN(TestVerifyData)
#include "tst_verify_data.moc"
