// How the client programs of PostgreSQL get the password, and who sees it.

#include "PostgresToolsScene.h"
#include "engine/postgres/PassFile.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;
using namespace std::chrono_literals;

namespace {

QByteArray withoutLineFeed(QByteArray bytes)
{
    return bytes.replace('\n', "");
}

// Where a process of this machine shows `bytes` in its arguments or its environment.
QStringList placesThatShow(const QByteArray &bytes)
{
    QStringList out;
    for (const auto &entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos)
            continue;
        for (const char *what : {"cmdline", "environ"}) {
            if (bytesOf(entry.path() / what).contains(bytes))
                out.append(toText(entry.path() / what));
        }
    }
    return out;
}

} // namespace

class TestPostgresPassword : public PostgresToolsScene
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

    void anyPasswordWorks_data();
    void anyPasswordWorks();
    void operatorsPasswordFileIsHandedOn();
    void passwordIsSeenNowhereWhileTheProgramRuns();
    void wrongPasswordIsLoginFailed();
    void missingPasswordDoesNotAsk();
};

void TestPostgresPassword::anyPasswordWorks_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("every byte but the line feed") << withoutLineFeed(everyByte()) << true;
    QTest::newRow("the same by a temporary file") << withoutLineFeed(everyByte()) << false;
    QTest::newRow("every byte") << everyByte() << true;
    QTest::newRow("ends in CR") << QByteArray("mot\r") << true;
    QTest::newRow("colons and backslashes") << QByteArray("\\:\\\\::\\") << true;
    QTest::newRow("accents") << QByteArray("été 🍵") << true;
    QTest::newRow("very long") << QByteArray(900, 'x') << true;
    QTest::newRow("like a comment") << QByteArray("#*:*") << true;
}

void TestPostgresPassword::anyPasswordWorks()
{
    QFETCH(const QByteArray, password);
    QFETCH(const bool, inMemory);
    PgSession(*m_server, u"postgres"_s).execute("DROP ROLE IF EXISTS secrète");
    m_server->addRole(u"secrète"_s, password, "SUPERUSER");
    const ServerAccess secret = m_server->access(u"secrète"_s, u"source"_s);
    if (inMemory) {
        const Result<void> dumped = dumpTo(tools(), secret, {u"source"_s}, file("a.dump"));
        QVERIFY2(dumped, said(dumped).constData());
    }
    const auto place = inMemory ? PassFile::Place::Memory : PassFile::Place::Temporary;
    Path name;
    {
        const Result<PassFile> passFile = PassFile::make(secret, place);
        QVERIFY2(passFile, said(passFile).constData());
        QCOMPARE(passFile->variables().contains(u"PGPASSWORD"_s),
                 password.contains('\n') || password.endsWith('\r'));
        ProcessRequest request;
        request.program = PostgresServer::programs() / "psql";
        request.arguments =
            QStringList{u"-Xwqtc"_s, u"SELECT current_user"_s,          u"-h"_s, u"127.0.0.1"_s,
                        u"-p"_s,     QString::number(m_server->port()), u"-U"_s, u"secrète"_s,
                        u"source"_s};
        request.variables = passFile->variables();
        const Result<ProcessEnd> end = m_processes.run(request, *m_context);
        QVERIFY(end);
        QCOMPARE(QString::fromUtf8(end->output).trimmed(), u"secrète"_s);
        name = toPath(passFile->variables().value(u"PGPASSFILE"_s));
        if (!name.empty())
            QCOMPARE(std::filesystem::status(name).permissions(),
                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    QVERIFY(name.empty() || !std::filesystem::exists(name));
}

void TestPostgresPassword::operatorsPasswordFileIsHandedOn()
{
    writeBytes(file("passe"), "*:*:*:lecteur:lire\n");
    std::filesystem::permissions(file("passe"), std::filesystem::perms::owner_read);
    ServerAccess plain = m_server->access(u"lecteur"_s, u"source"_s);
    plain.password = Secret();
    plain.passFile = toText(file("passe"));
    const Result<void> ran = tools().runScripts(plain, u"source"_s, {}, *m_context);
    QVERIFY2(ran, said(ran).constData());

    // One that the URL names must not take the place of the password that we were given.
    writeBytes(file("faux"), "*:*:*:lecteur:faux\n");
    std::filesystem::permissions(file("faux"), std::filesystem::perms::owner_read);
    ServerAccess both = m_server->access(u"lecteur"_s, u"source"_s);
    both.url.parameters.insert(u"passfile"_s, toText(file("faux")));
    const Result<void> ranToo = tools().runScripts(both, u"source"_s, {}, *m_context);
    QVERIFY2(ranToo, said(ranToo).constData());
}

void TestPostgresPassword::passwordIsSeenNowhereWhileTheProgramRuns()
{
    PgSession locker(*m_server, u"source"_s);
    locker.execute("BEGIN; LOCK TABLE clients IN ACCESS EXCLUSIVE MODE");
    const QByteArray password = m_server->passwordOf(m_server->superuser());
    Result<void> dumped;
    std::thread worker([&] { dumped = dumpTo(tools(), access(), {u"source"_s}, file("a.dump")); });
    const auto join = qScopeGuard([&] {
        m_stop.request_stop();
        if (worker.joinable())
            worker.join();
    });
    QTRY_COMPARE(sessionsOf("holdfast"), 1);
    QVERIFY(!placesThatShow("--lock-wait-timeout").isEmpty()); // the looking itself works
    const QStringList shown = placesThatShow(password) + placesThatShow(password.left(8));
    QVERIFY2(shown.isEmpty(), qPrintable(shown.join(u' ')));
    locker.execute("ROLLBACK");
    worker.join();
    QVERIFY2(dumped, said(dumped).constData());
    QVERIFY(!bytesOf(file("a.dump")).contains(password));
}

void TestPostgresPassword::wrongPasswordIsLoginFailed()
{
    ServerAccess wrong = access();
    wrong.password = Secret("faux mot");
    const Result<void> dumped = dumpTo(tools(), wrong, {u"source"_s}, file("a.dump"));
    QVERIFY2(codeOf(dumped) == u"login-failed"_s, said(dumped).constData());
    QVERIFY(!dumped.error().detail.contains(u"faux mot"_s));
}

void TestPostgresPassword::missingPasswordDoesNotAsk()
{
    ServerAccess none = access();
    none.password = Secret();
    none.passFile = u"/dev/null"_s;
    const Result<void> ran = tools().runScripts(none, u"source"_s, {}, *m_context);
    QVERIFY2(codeOf(ran) == u"login-failed"_s, said(ran).constData());
}

QTEST_GUILESS_MAIN(TestPostgresPassword)
#include "tst_postgres_password.moc"
