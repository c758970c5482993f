#include "Interruption.h"
#include "PostgresWorld.h"
#include "WizardShell.h"

#include "theme/Theme.h"

#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::click;
using driver::longWait;

/// Settling a restore that was killed on a PostgreSQL server while writes were refused.
class TestResumePostgres : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_server.reset(); }
    void stayingAllowsWritesAgain();
    void goingOnAfterTheSwapAsksForNoToken();
    void returningSwapsTheNamesBack();

private:
    void interruptAt(const char *step);
    void openSettling();
    void toPlan();
    void waitForEnd();
    bool canWrite();
    bool on(const char *page)
    {
        return m_shell->isOnPage(page) &&
               m_shell->frame()->page(QString::fromLatin1(page))->missing().isEmpty();
    }
    QString outcome() { return driver::word(*m_shell, "outcome"); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<PostgresWorld> m_world;
    std::unique_ptr<WizardShell> m_shell;
    QByteArray m_before;
};

void TestResumePostgres::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server here");
    m_server = std::make_unique<PostgresServer>();
    m_server->start();
    m_server->addRole(u"équipe"_s, "p'w\\ d", "CREATEDB");
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestResumePostgres::init()
{
    PostgresWorld::fill(*m_server, u"équipe"_s);
    m_world = std::make_unique<PostgresWorld>(*m_server, u"équipe"_s);
    m_world->environment.services.refuseWrites = true;
    m_world->standAt(std::chrono::seconds(0));
    m_world->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->workspace.isRead(), longWait);
    m_shell = std::make_unique<WizardShell>(m_world->workspace);
    m_shell->show();
    m_shell->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shell.get()));
}

void TestResumePostgres::cleanup()
{
    if (!m_world)
        return;
    QTRY_VERIFY_WITH_TIMEOUT(!m_world->jobs.current(), longWait);
    m_shell.reset();
    m_world.reset();
    PgSession session(*m_server, u"postgres"_s);
    const QString all = QString::fromUtf8(session.table("SELECT datname FROM pg_database ORDER BY 1"));
    for (const QString &name : all.split(u'\n', Qt::SkipEmptyParts)) {
        if (name.startsWith(PostgresWorld::database()))
            session.execute("DROP DATABASE " + PgSession::quoted(name) + " (FORCE)");
    }
}

void TestResumePostgres::interruptAt(const char *step)
{
    RestoreRequest request;
    request.artefact = m_world->backUp();
    QVERIFY(!request.artefact.empty());
    m_world->damage();
    m_before = m_world->content();
    QVERIFY(!interruptRestore(m_world->services, m_world->environment, request, QString::fromLatin1(step))
                 .isEmpty());
    m_world->workspace.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_world->workspace.unsettled().size(), 1, longWait);
}

void TestResumePostgres::openSettling()
{
    m_shell->open(makeResumeWizard(m_world->workspace, {}));
    QTRY_VERIFY_WITH_TIMEOUT(driver::seen(*m_shell, "dataNow"), longWait);
}

void TestResumePostgres::toPlan()
{
    click(*m_shell, "primary");
    QTRY_VERIFY_WITH_TIMEOUT(on("plan"), longWait);
}

void TestResumePostgres::waitForEnd()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->isOnPage("done"), longWait);
}

bool TestResumePostgres::canWrite()
{
    PgSession session(*m_server, u"équipe"_s, PostgresWorld::database());
    return session.table("SHOW default_transaction_read_only").trimmed() == "off";
}

void TestResumePostgres::stayingAllowsWritesAgain()
{
    interruptAt("proof");
    QVERIFY(!canWrite());
    openSettling();
    QVERIFY(driver::label(*m_shell, "dataNow").contains(u"as it was before"_s));
    QVERIFY(driver::label(*m_shell, "dataNow").contains(u"Writes are still refused."_s));
    toPlan();
    click(*m_shell, "primary");
    waitForEnd();
    QCOMPARE(outcome(), u"Rolled back"_s);
    QVERIFY(canWrite());
    QCOMPARE(m_world->content(), m_before);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->workspace.unsettled().isEmpty(), longWait);
}

void TestResumePostgres::goingOnAfterTheSwapAsksForNoToken()
{
    interruptAt("health");
    const QByteArray content = m_world->content();
    QVERIFY(content != m_before);
    openSettling();
    QVERIFY(driver::label(*m_shell, "dataNow").contains(u"The new data is in place, whole."_s));
    toPlan();
    click(*m_shell, "primary");
    waitForEnd();
    QCOMPARE(outcome(), u"Verified"_s);
    QVERIFY(canWrite());
    QCOMPARE(m_world->content(), content);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->workspace.kept().size(), 1, longWait);
    QVERIFY(!m_world->workspace.kept().first().database.isEmpty());
    QVERIFY(m_world->workspace.kept().first().bytes > 0);
}

void TestResumePostgres::returningSwapsTheNamesBack()
{
    interruptAt("health");
    openSettling();
    click(*m_shell, "settleUndo");
    toPlan();
    click(*m_shell, "primary");
    QTRY_VERIFY(m_shell->isOnPage("confirm"));
    driver::type(*m_shell, "token", driver::word(*m_shell, "tokenShown"));
    driver::pressDestructive(*m_shell->frame());
    waitForEnd();
    QCOMPARE(outcome(), u"Rolled back"_s);
    QCOMPARE(m_world->content(), m_before);
    QVERIFY(canWrite());
}

QTEST_MAIN(TestResumePostgres)
#include "tst_resume_postgres.moc"
