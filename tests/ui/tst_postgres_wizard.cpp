#include "PostgresWorld.h"
#include "WizardShell.h"

#include "pages/settings/ConnectionPanel.h"
#include "pages/settings/EnvironmentCard.h"
#include "pages/settings/SettingsPage.h"
#include "theme/Theme.h"

#include <QLabel>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::click;
using driver::longWait;

/// The whole way of an operator through the console with a database on a PostgreSQL server.
class TestPostgresWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_server.reset(); }
    void backsUpRestoresWithASessionConnectedAndReverts();
    void runtimeFilesAreLeftOutAndLeftAloneWhenNotWanted();
    void whatIsNotKnownHasToBeLookedAt();
    void inPlaceIsOfferedWhereNoDatabaseCanBeMade();
    void revertOfADroppedDatabaseIsRefusedInWords();
    void connectionTestShowsTheServer();
    void connectionTestExplainsWhatFails();

private:
    void enter(const QString &user);
    void backUp();
    void toPreflight();
    void lookAtWhatIsUnknown();
    void confirm();
    void waitForEnd();
    void press(const char *name, Qt::Key key = Qt::Key_Space);
    bool ready(const char *page);
    QString textOf(const char *name);
    QString allText();
    QStringList databases();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<PostgresWorld> m_world;
    std::unique_ptr<WizardShell> m_shell;
};

void TestPostgresWizard::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server here");
    m_server = std::make_unique<PostgresServer>();
    m_server->start();
    m_server->addRole(u"équipe"_s, "p'w\\ d", "CREATEDB");
    m_server->addRole(u"limitée"_s, "autre mot", {});
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestPostgresWizard::init()
{
    enter(u"équipe"_s);
}

void TestPostgresWizard::enter(const QString &user)
{
    m_shell.reset();
    PostgresWorld::fill(*m_server, user);
    m_world = std::make_unique<PostgresWorld>(*m_server, user);
    m_world->standAt(std::chrono::seconds(0));
    m_world->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->workspace.isRead(), longWait);
    m_shell = std::make_unique<WizardShell>(m_world->workspace);
    m_shell->show();
    m_shell->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shell.get()));
}

void TestPostgresWizard::cleanup()
{
    if (!m_world)
        return;
    QTRY_VERIFY_WITH_TIMEOUT(!m_world->jobs.current(), longWait);
    m_shell.reset();
    m_world.reset();
    for (const QString &name : databases()) {
        if (name.startsWith(PostgresWorld::database()))
            PgSession(*m_server, u"postgres"_s)
                .execute("DROP DATABASE " + PgSession::quoted(name) + " (FORCE)");
    }
}

QStringList TestPostgresWizard::databases()
{
    PgSession session(*m_server, u"postgres"_s);
    return QString::fromUtf8(session.table("SELECT datname FROM pg_database ORDER BY 1"))
        .split(u'\n', Qt::SkipEmptyParts);
}

bool TestPostgresWizard::ready(const char *page)
{
    return m_shell->isOnPage(page) && m_shell->frame()->page(QString::fromLatin1(page))->missing().isEmpty();
}

void TestPostgresWizard::press(const char *name, Qt::Key key)
{
    QTRY_VERIFY2(driver::canUse(*m_shell, name), name);
    driver::seen(*m_shell, name)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(driver::seen(*m_shell, name), key);
}

QString TestPostgresWizard::textOf(const char *name)
{
    const auto *label = qobject_cast<QLabel *>(driver::seen(*m_shell, name));
    return label ? label->text() : QString();
}

QString TestPostgresWizard::allText()
{
    QString text;
    for (const QLabel *label : m_shell->findChildren<QLabel *>())
        text += label->text() + u'\n';
    for (const QWidget *widget : m_shell->findChildren<QWidget *>())
        text += widget->accessibleName() + u'\n' + widget->accessibleDescription() + u'\n';
    return text;
}

void TestPostgresWizard::backUp()
{
    m_shell->open(makeBackupWizard(m_world->workspace));
    QTRY_VERIFY(ready("what"));
    driver::type(*m_shell, "label", u"avant l'été"_s);
    click(*m_shell, "primary");
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->isOnPage("done"), longWait);
    QCOMPARE(driver::word(*m_shell, "outcome"), u"Verified"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->workspace.newest() != nullptr, longWait);
    QTRY_COMPARE(m_world->workspace.companionsOf(*m_world->workspace.newest()).size(), 2);
}

void TestPostgresWizard::toPreflight()
{
    m_shell->open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY_WITH_TIMEOUT(ready("choose"), longWait);
    press("withRuntime");
    click(*m_shell, "primary");
    QTRY_VERIFY(m_shell->isOnPage("preflight"));
}

// The room on the server, which this login may not ask for; where something is loaded.
void TestPostgresWizard::lookAtWhatIsUnknown()
{
    QTRY_VERIFY_WITH_TIMEOUT(ready("preflight") || driver::canUse(*m_shell, "looked-server-space"), longWait);
    if (!ready("preflight"))
        press("looked-server-space");
    QTRY_VERIFY(ready("preflight"));
}

void TestPostgresWizard::confirm()
{
    lookAtWhatIsUnknown();
    click(*m_shell, "primary");
    QTRY_VERIFY(m_shell->isOnPage("plan"));
    click(*m_shell, "primary");
    QTRY_VERIFY(m_shell->isOnPage("confirm"));
    driver::type(*m_shell, "token", driver::word(*m_shell, "tokenShown"));
    QVERIFY(m_shell->frame()->destructiveButton()->isArmed());
    driver::pressDestructive(*m_shell->frame());
}

void TestPostgresWizard::waitForEnd()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->isOnPage("done"), longWait);
}

void TestPostgresWizard::backsUpRestoresWithASessionConnectedAndReverts()
{
    const QByteArray good = m_world->content();
    backUp();
    m_world->damage();
    const QByteArray damaged = m_world->content();
    QVERIFY(damaged != good);

    PgSession application(*m_server, u"équipe"_s, PostgresWorld::database());
    application.execute("SET application_name = 'caisse'");
    m_world->base.clock.advance(std::chrono::minutes(20));
    toPreflight();
    lookAtWhatIsUnknown();
    const QWidget *sessions = driver::seen(*m_shell, "sessions");
    QVERIFY(sessions);
    QVERIFY(sessions->accessibleDescription().contains(QString::number(application.pid())));
    QVERIFY(sessions->accessibleDescription().contains(u"caisse"_s));
    QVERIFY(driver::seen(*m_shell, "runtimeFiles"));
    QVERIFY(allText().contains(u"LOG_LEVEL"_s));
    QVERIFY(allText().contains(u"SESSION_SECRET"_s));
    QVERIFY(!allText().contains(u"s3cret"_s));
    QCOMPARE(m_world->content(), damaged);
    confirm();
    waitForEnd();
    QCOMPARE(driver::word(*m_shell, "outcome"), u"Verified"_s);
    QCOMPARE(m_world->content(), good);
    QCOMPARE(application.tryExecute("SELECT 1"), QByteArray("gone"));
    QCOMPARE(m_world->bytes("backend/.env"), PostgresWorld::presentEnv("info", "s3cret-of-now"));
    const QStringList kept = databases().filter(PostgresWorld::database() + u"_pre_"_s);
    QCOMPARE(kept.size(), 1);
    QVERIFY(textOf("keptUntil").contains(u"until you drop it"_s));
    QVERIFY(allText().contains(kept.first()));

    m_world->base.clock.advance(std::chrono::minutes(5));
    click(*m_shell, "safe"); // Return to before
    QTRY_VERIFY(m_shell->isOnPage("preflight"));
    confirm();
    waitForEnd();
    QCOMPARE(driver::word(*m_shell, "outcome"), u"Rolled back"_s);
    QCOMPARE(m_world->content(), damaged);
    QCOMPARE(m_world->bytes("backend/.env"), PostgresWorld::presentEnv("debug", "s3cret-of-now"));
    click(*m_shell, "primary"); // Close
    QTRY_VERIFY(!m_shell->wizard());
}

void TestPostgresWizard::runtimeFilesAreLeftOutAndLeftAloneWhenNotWanted()
{
    backUp(); // with them
    m_world->damage();
    const QByteArray files = m_world->bytes("backend/.env");
    m_shell->open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY_WITH_TIMEOUT(ready("choose"), longWait);
    click(*m_shell, "primary");
    confirm();
    waitForEnd();
    QCOMPARE(driver::word(*m_shell, "outcome"), u"Verified"_s);
    QCOMPARE(m_world->bytes("backend/.env"), files);

    m_world->base.clock.advance(std::chrono::minutes(1));
    m_shell->open(makeBackupWizard(m_world->workspace));
    QTRY_VERIFY(ready("what"));
    press("withRuntime"); // not this time
    QTRY_VERIFY(ready("what"));
    click(*m_shell, "primary");
    waitForEnd();
    QCOMPARE(driver::word(*m_shell, "outcome"), u"Verified"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->workspace.companionsOf(*m_world->workspace.newest()).size(), 1,
                              longWait); // the roles
    m_shell->open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY_WITH_TIMEOUT(ready("choose"), longWait);
    QVERIFY(!driver::canUse(*m_shell, "withRuntime"));
}

void TestPostgresWizard::whatIsNotKnownHasToBeLookedAt()
{
    backUp();
    m_world->damage();
    m_world->base.clock.advance(std::chrono::minutes(1));
    toPreflight();
    QTRY_VERIFY_WITH_TIMEOUT(driver::canUse(*m_shell, "looked-server-space"), longWait);
    const WizardPage *page = m_shell->frame()->page(u"preflight"_s);
    QVERIFY(page->missing().contains(u"Room on the server"_s));
    click(*m_shell, "primary");
    QVERIFY(m_shell->isOnPage("preflight"));
    press("looked-server-space");
    QTRY_COMPARE(page->missing(), QString());
    press("looked-server-space");
    QTRY_VERIFY(!page->missing().isEmpty());
    press("checkAgain"); // a tick is for what was seen, not for what is seen next
    QTRY_VERIFY_WITH_TIMEOUT(driver::canUse(*m_shell, "looked-server-space"), longWait);
    QVERIFY(!page->missing().isEmpty());
    QVERIFY(allText().contains(u"Everything written since"_s));
}

void TestPostgresWizard::inPlaceIsOfferedWhereNoDatabaseCanBeMade()
{
    enter(u"limitée"_s);
    const QByteArray good = m_world->content();
    backUp();
    m_world->damage();
    toPreflight();
    click(*m_shell, "in-place"); // of the card that says why it is refused
    confirm();
    waitForEnd();
    QCOMPARE(driver::word(*m_shell, "outcome"), u"Verified"_s);
    QCOMPARE(m_world->content(), good);
    QVERIFY(textOf("keptUntil").contains(u"safety copy"_s));
}

void TestPostgresWizard::revertOfADroppedDatabaseIsRefusedInWords()
{
    backUp();
    m_world->damage();
    m_world->base.clock.advance(std::chrono::minutes(1));
    toPreflight();
    confirm();
    waitForEnd();
    const QString kept = databases().filter(PostgresWorld::database() + u"_pre_"_s).value(0);
    PgSession(*m_server, u"postgres"_s).execute("DROP DATABASE " + PgSession::quoted(kept));
    const QByteArray before = m_world->content();
    m_world->base.clock.advance(std::chrono::minutes(1));
    click(*m_shell, "safe");
    QTRY_VERIFY_WITH_TIMEOUT(driver::canUse(*m_shell, "restore"), longWait);
    QVERIFY(m_shell->isOnPage("preflight"));
    QVERIFY(!ready("preflight"));
    QVERIFY(!driver::seen(*m_shell, "primary"));
    QCOMPARE(m_world->content(), before);
}

void TestPostgresWizard::connectionTestShowsTheServer()
{
    SettingsPage page(m_world->workspace);
    page.setVisible(true);
    click(page, "testConnection");
    QTRY_COMPARE_WITH_TIMEOUT(driver::word(page, "connectionState"), u"Reached"_s, longWait);
    QVERIFY(!driver::seen(page, "connectionTitle"));
}

void TestPostgresWizard::connectionTestExplainsWhatFails()
{
    m_world->environment.databasePassword = std::make_shared<const Secret>(QByteArray("un autre"));
    m_world->open();
    SettingsPage page(m_world->workspace);
    page.setVisible(true);
    click(page, "testConnection");
    QTRY_COMPARE_WITH_TIMEOUT(driver::word(page, "connectionState"), u"Not reached"_s, longWait);
    for (const char *part : {"connectionTitle", "connectionCause", "connectionNext"}) {
        const auto *label = qobject_cast<QLabel *>(driver::seen(page, part));
        QVERIFY2(label && !label->text().isEmpty(), part);
        QVERIFY(!label->text().contains(u"un autre"_s));
    }
    m_world->environment.database.hosts = {{u"127.0.0.1"_s, 1}};
    m_world->open(); // what was found of the other one is forgotten
    QVERIFY(!driver::seen(page, "connectionState"));
    click(page, "testConnection");
    QTRY_COMPARE_WITH_TIMEOUT(driver::word(page, "connectionState"), u"Not reached"_s, longWait);
}

QTEST_MAIN(TestPostgresWizard)
#include "tst_postgres_wizard.moc"
