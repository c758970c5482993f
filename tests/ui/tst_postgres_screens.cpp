#include "PostgresWorld.h"
#include "WizardShell.h"

#include "pages/activity/ActivityPage.h"
#include "pages/backups/BackupsPage.h"
#include "pages/settings/ConnectionPanel.h"
#include "pages/settings/EnvironmentCard.h"
#include "pages/settings/SettingsPage.h"
#include "theme/Theme.h"
#include "wiring/Translations.h"

#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::click;
using driver::longWait;

/// Pictures of what a PostgreSQL environment looks like in the console, into the folder that
/// HOLDFAST_SCREENSHOTS names, to be looked at. Each is reached by using the wizards.
class TestPostgresScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void pages_data();
    void pages();

private:
    void begin();
    void backUp();
    void restore();
    void revert();
    void settings();
    void show(WizardFrame *wizard);
    void save(const char *name);
    bool ready(const char *page);
    WizardFrame *frame() const { return qobject_cast<WizardFrame *>(m_window->wizard()); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<PostgresWorld> m_world;
    std::unique_ptr<PgSession> m_worker;
    std::unique_ptr<PgSession> m_shopper;
    std::unique_ptr<MainWindow> m_window;
    QString m_look;
};

void TestPostgresScreens::initTestCase()
{
    if (!qEnvironmentVariableIsSet("HOLDFAST_SCREENSHOTS"))
        QSKIP("HOLDFAST_SCREENSHOTS names no folder");
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server here");
    QDir().mkpath(qEnvironmentVariable("HOLDFAST_SCREENSHOTS"));
    m_server = std::make_unique<PostgresServer>();
    m_server->start();
    m_server->addRole(u"équipe"_s, "mot de passe", "CREATEDB");
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestPostgresScreens::cleanupTestCase()
{
    m_worker.reset();
    m_shopper.reset();
    m_window.reset();
    m_world.reset();
    m_server.reset();
    installTranslations(u"en"_s);
}

void TestPostgresScreens::pages_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<QString>("language");
    QTest::newRow("light-en") << Theme::Choice::Light << u"en"_s;
    QTest::newRow("dark-en") << Theme::Choice::Dark << u"en"_s;
    QTest::newRow("light-fr") << Theme::Choice::Light << u"fr"_s;
    QTest::newRow("dark-fr") << Theme::Choice::Dark << u"fr"_s;
}

void TestPostgresScreens::begin()
{
    QFETCH(Theme::Choice, choice);
    QFETCH(QString, language);
    m_look = QString::fromLatin1(QTest::currentDataTag());
    m_theme->setChoice(choice);
    installTranslations(language);
    m_window.reset();
    PostgresWorld::fill(*m_server, u"équipe"_s);
    m_world = std::make_unique<PostgresWorld>(*m_server, u"équipe"_s);
    m_world->environment.runtime.variables = {u"SHOP_REGION"_s};
    m_world->standAt(std::chrono::hours(6) + std::chrono::minutes(12));
    m_world->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_world->workspace.isRead(), longWait);
    m_window = std::make_unique<MainWindow>();
    m_window->addPage(
        u"backups"_s, IconId::Backups, [] { return u"Backups"_s; }, new BackupsPage(m_world->workspace));
    m_window->addPage(
        u"activity"_s, IconId::Activity, [] { return u"Activity"_s; }, new ActivityPage(m_world->workspace));
    m_window->addPage(
        u"settings"_s, IconId::Settings, [] { return u"Settings"_s; }, new SettingsPage(m_world->workspace));
    m_window->setEnvironment(
        {u"orders"_s, EnvironmentBadge::Kind::Real, m_world->environment.databasePlace()});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPostgresScreens::show(WizardFrame *wizard)
{
    m_window->openWizard(wizard);
    m_world->base.clock.advance(std::chrono::minutes(3) + std::chrono::seconds(20));
}

bool TestPostgresScreens::ready(const char *page)
{
    return driver::isOn(frame(), page) && frame()->page(QString::fromLatin1(page))->missing().isEmpty();
}

// From its top, and, where that does not show all, from its end.
void TestPostgresScreens::save(const char *name)
{
    const auto grab = [this, name](const QString &part) {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::sendPostedEvents(); // nested layouts settle one level at a time
        const QString file = qEnvironmentVariable("HOLDFAST_SCREENSHOTS") + u"/pg-"_s +
                             QString::fromLatin1(name) + part + u'-' + m_look + u".png"_s;
        QVERIFY2(m_window->grab().save(file), qPrintable(file));
    };
    QList<QScrollBar *> bars;
    for (QScrollArea *area : m_window->findChildren<QScrollArea *>()) {
        if (area->isVisible())
            bars.append(area->verticalScrollBar());
    }
    for (QScrollBar *bar : bars)
        bar->setValue(0);
    grab({});
    if (std::none_of(bars.begin(), bars.end(), [](const QScrollBar *bar) { return bar->maximum() > 0; }))
        return;
    for (QScrollBar *bar : bars)
        bar->setValue(bar->maximum());
    grab(u"-end"_s);
}

void TestPostgresScreens::backUp()
{
    show(makeBackupWizard(m_world->workspace));
    QTRY_VERIFY(ready("what"));
    save("backup-1-what");
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(driver::isOn(frame(), "done"), longWait);
    save("backup-3-done");
    QTRY_VERIFY_WITH_TIMEOUT(m_world->workspace.newest() != nullptr, longWait);
    m_window->closeWizard();
    m_window->showPage(u"backups"_s);
    m_window->findChild<BackupsPage *>()->select(m_world->workspace.newest()->artefact);
    save("backups");
}

void TestPostgresScreens::restore()
{
    m_world->damage();
    m_world->standAt(std::chrono::seconds(0));
    m_worker = std::make_unique<PgSession>(*m_server, u"équipe"_s, PostgresWorld::database());
    m_worker->execute("SET application_name = 'caisse (uvicorn)'; BEGIN; SELECT count(*) FROM transfers");
    m_shopper = std::make_unique<PgSession>(*m_server, u"équipe"_s, PostgresWorld::database());
    show(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY_WITH_TIMEOUT(ready("choose"), longWait);
    driver::seen(*frame(), "withRuntime")->setFocus();
    QTest::keyClick(driver::seen(*frame(), "withRuntime"), Qt::Key_Space);
    save("restore-1-choose");
    driver::seen(*frame(), "otherWays")->setFocus();
    QTest::keyClick(driver::seen(*frame(), "otherWays"), Qt::Key_Space);
    save("restore-1-choose-ways");
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(driver::canUse(*frame(), "looked-server-space"), longWait);
    save("restore-2-preflight");
    click(*frame(), "looked-server-space");
    QTRY_VERIFY(ready("preflight"));
    click(*frame(), "primary");
    save("restore-3-plan");
    click(*frame(), "primary");
    save("restore-4-confirm");
    driver::type(*frame(), "token", driver::word(*frame(), "tokenShown"));
    driver::pressDestructive(*frame());
    QTRY_VERIFY_WITH_TIMEOUT(driver::isOn(frame(), "done"), longWait);
    save("restore-7-done");
}

void TestPostgresScreens::revert()
{
    m_window->closeWizard();
    m_window->showPage(u"activity"_s);
    m_window->findChild<ActivityPage *>()->select(m_world->workspace.operations().first().id);
    save("activity");
    m_world->base.clock.advance(std::chrono::minutes(5));
    show(makeRevertWizard(m_world->workspace, {}));
    QTRY_VERIFY_WITH_TIMEOUT(ready("preflight"), longWait);
    save("revert-1-preflight");
    click(*frame(), "primary");
    save("revert-2-plan");
    m_window->closeWizard();
}

void TestPostgresScreens::settings()
{
    m_window->showPage(u"settings"_s);
    click(*m_window, "testConnection");
    QTRY_VERIFY_WITH_TIMEOUT(driver::canUse(*m_window, "testConnection"), longWait);
    save("settings-reached");
    m_world->environment.databasePassword = std::make_shared<const Secret>(QByteArray("un autre"));
    m_world->open();
    click(*m_window, "testConnection");
    QTRY_VERIFY_WITH_TIMEOUT(driver::canUse(*m_window, "testConnection"), longWait);
    save("settings-refused");
}

void TestPostgresScreens::pages()
{
    begin();
    for (void (TestPostgresScreens::*part)() :
         {&TestPostgresScreens::backUp, &TestPostgresScreens::restore, &TestPostgresScreens::revert,
          &TestPostgresScreens::settings}) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestPostgresScreens)
#include "tst_postgres_screens.moc"
