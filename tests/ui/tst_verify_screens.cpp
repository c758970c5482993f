#include "VerifyFixture.h"

#include "pages/overview/OverviewPage.h"
#include "pages/settings/SettingsPage.h"
#include "shell/MainWindow.h"
#include "wiring/Translations.h"

#include <QDir>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::click;
using driver::longWait;

/// Pictures of every page that verifies the service, into the folder that HOLDFAST_SCREENSHOTS names, to be
/// looked at.
class TestVerifyScreens : public VerifyFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("HOLDFAST_SCREENSHOTS"))
            QSKIP("HOLDFAST_SCREENSHOTS names no folder");
        QDir().mkpath(qEnvironmentVariable("HOLDFAST_SCREENSHOTS"));
        VerifyFixture::initTestCase();
    }
    void init() { VerifyFixture::init(); }
    void cleanup()
    {
        m_window.reset();
        VerifyFixture::cleanup();
        installTranslations(u"en"_s);
    }

    void wizard_data() { looks(); }
    void wizard();
    void restore_data() { looks(); }
    void restore();
    void pages_data() { looks(); }
    void pages();

private:
    static void looks()
    {
        QTest::addColumn<Theme::Choice>("choice");
        QTest::addColumn<QString>("language");
        QTest::newRow("light-en") << Theme::Choice::Light << u"en"_s;
        QTest::newRow("dark-en") << Theme::Choice::Dark << u"en"_s;
        QTest::newRow("light-fr") << Theme::Choice::Light << u"fr"_s;
    }
    void begin();
    void put(WizardFrame *wizard) { m_window->openWizard(wizard); }
    void save(const char *name);
    WizardFrame *frame() const { return qobject_cast<WizardFrame *>(m_window->wizard()); }
    bool on(const char *page) const
    {
        return driver::isOn(frame(), page) && frame()->page(QString::fromLatin1(page))->missing().isEmpty();
    }
    qsizetype madeSoFar() const
    {
        const auto *rows = qobject_cast<CheckRows *>(driver::seen(*frame(), "verifyRows"));
        const QList<CheckRows::Row> all = rows->rows();
        return std::count_if(all.begin(), all.end(),
                             [](const CheckRows::Row &row) { return !row.observed.isEmpty(); });
    }
    bool has(const char *name) const { return driver::seen(*frame(), name) != nullptr; }

    std::unique_ptr<MainWindow> m_window;
};

void TestVerifyScreens::begin()
{
    QFETCH(Theme::Choice, choice);
    QFETCH(QString, language);
    installTranslations(language);
    m_theme->setChoice(choice);
    m_world->world.standAt(std::chrono::seconds(0));
    read();
    m_window = std::make_unique<MainWindow>();
    m_window->addPage(
        u"overview"_s, IconId::Overview,
        [] { return QCoreApplication::translate("holdfast::Console", "&Overview"); },
        new OverviewPage(m_world->workspace));
    m_window->addPage(
        u"settings"_s, IconId::Settings,
        [] { return QCoreApplication::translate("holdfast::Console", "&Settings"); },
        new SettingsPage(m_world->workspace));
    m_window->setEnvironment({u"orders"_s, EnvironmentBadge::Kind::Real, u"db1.example.org · app.db"_s});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestVerifyScreens::save(const char *name)
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::sendPostedEvents(); // layouts settle in turns
    const QString file = qEnvironmentVariable("HOLDFAST_SCREENSHOTS") + u"/verify-"_s + QLatin1String(name) +
                         u'-' + QLatin1String(QTest::currentDataTag()) + u".png"_s;
    QVERIFY2(m_window->grab().save(file), qPrintable(file));
}

void TestVerifyScreens::wizard()
{
    m_world->breakChat();
    m_world->http.holdAt(u"/v1/natal"_s);
    begin();
    put(makeVerifyWizard(m_world->workspace, {}));
    QTRY_VERIFY(on("what"));
    save("1-what");
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(m_world->http.gate.reached(), longWait);
    QTRY_VERIFY(madeSoFar() >= 8);
    save("2-running");
    m_world->http.gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(has("outcome"), longWait);
    save("3-failed");
    click(*frame(), "pass:endpoint:chat");
    QTRY_VERIFY(has("waiverReason") && driver::seen(*frame(), "waiverReason")->hasFocus());
    driver::type(*frame(), "waiverReason", u"Chat is known to be down, ticket 41"_s);
    save("4-form");
    click(*frame(), "waiverAccept");
    QTRY_VERIFY_WITH_TIMEOUT(!has("waiverReason") && has("again:endpoint:chat") && has("outcome"), longWait);
    driver::seen(*frame(), "again:endpoint:chat")->setFocus();
    save("5-let-pass");
    m_world->mendChat();
    click(*frame(), "again:endpoint:chat");
    QTRY_VERIFY_WITH_TIMEOUT(!has("again:endpoint:chat") && has("outcome"), longWait);
    save("6-verified");
    m_world->environment.checks = {};
    read();
    put(makeVerifyWizard(m_world->workspace, {}));
    save("7-nothing");
}

void TestVerifyScreens::restore()
{
    QVERIFY(!m_world->world.backUp().empty());
    m_world->world.deleteRows();
    m_world->breakChat();
    begin();
    put(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(on("choose"));
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(on("preflight"), longWait);
    click(*frame(), "primary");
    save("restore-plan");
    click(*frame(), "primary");
    driver::type(*frame(), "token", driver::word(*frame(), "tokenShown"));
    driver::pressDestructive(*frame());
    QTRY_VERIFY_WITH_TIMEOUT(has("again:endpoint:chat"), longWait);
    save("restore-failed");
    click(*frame(), "pass:endpoint:chat");
    driver::type(*frame(), "waiverReason", u"Chat is known to be down, ticket 41"_s);
    click(*frame(), "waiverAccept");
    QTRY_VERIFY_WITH_TIMEOUT(!has("waiverReason") && has("primary"), longWait);
    save("restore-let-pass");
    click(*frame(), "primary");
    QTRY_VERIFY(on("done"));
    save("restore-done");
    driver::seen(*frame(), "verifyService")->setFocus();
    save("restore-done-checks");
}

void TestVerifyScreens::pages()
{
    QVERIFY(!m_world->world.backUp().empty());
    begin();
    save("overview-never");
    m_world->breakChat();
    put(makeVerifyWizard(m_world->workspace, {}));
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(has("outcome"), longWait);
    click(*frame(), "primary");
    m_window->closeWizard();
    m_window->showPage(u"overview"_s);
    QTRY_VERIFY(driver::seen(*m_window, "serviceOutcome"));
    m_window->resize(1366, 1000);
    save("overview-tall");
    m_window->resize(1366, 768);
    save("overview-failed");
    m_window->resize(1100, 720);
    save("overview-narrow");
    m_window->resize(1366, 768);
    m_window->showPage(u"settings"_s);
    save("settings");
}

QTEST_MAIN(TestVerifyScreens)
#include "tst_verify_screens.moc"
