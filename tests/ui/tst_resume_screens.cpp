#include "Interruption.h"
#include "WizardFixture.h"

#include "shell/MainWindow.h"
#include "wiring/Translations.h"

#include <QDir>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::click;
using driver::longWait;

/// Pictures of every page that settles an interrupted run, into the folder that HOLDFAST_SCREENSHOTS names,
/// to be looked at.
class TestResumeScreens : public WizardFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("HOLDFAST_SCREENSHOTS"))
            QSKIP("HOLDFAST_SCREENSHOTS names no folder");
        QDir().mkpath(qEnvironmentVariable("HOLDFAST_SCREENSHOTS"));
        WizardFixture::initTestCase();
    }
    void init() { WizardFixture::init(); }
    void cleanup()
    {
        m_window.reset();
        WizardFixture::cleanup();
        installTranslations(u"en"_s);
    }

    void afterTheExchange_data() { looks(); }
    void afterTheExchange();
    void beforeTheExchange_data() { looks(); }
    void beforeTheExchange();
    void unknown_data() { looks(); }
    void unknown();

private:
    static void looks()
    {
        QTest::addColumn<Theme::Choice>("choice");
        QTest::addColumn<QString>("language");
        QTest::newRow("light-en") << Theme::Choice::Light << u"en"_s;
        QTest::newRow("dark-en") << Theme::Choice::Dark << u"en"_s;
        QTest::newRow("light-fr") << Theme::Choice::Light << u"fr"_s;
    }
    void begin(const char *step);
    void show(WizardFrame *wizard);
    void save(const char *name);
    WizardFrame *frame() const { return qobject_cast<WizardFrame *>(m_window->wizard()); }
    bool on(const char *page) const
    {
        return driver::isOn(frame(), page) && frame()->page(QString::fromLatin1(page))->missing().isEmpty();
    }

    std::unique_ptr<MainWindow> m_window;
    QString m_id;
};

void TestResumeScreens::begin(const char *step)
{
    QFETCH(Theme::Choice, choice);
    QFETCH(QString, language);
    installTranslations(language);
    m_theme->setChoice(choice);
    m_world->environment.services.stop = {{u"/bin/true"_s, u"stop"_s, u"orders-api.service"_s}};
    m_world->environment.services.start = {{u"/bin/true"_s, u"start"_s, u"orders-api.service"_s}};
    m_world->standAt(std::chrono::minutes(34));
    RestoreRequest request;
    request.artefact = m_artefact;
    request.reason = u"rows deleted by a wrong migration"_s;
    request.declared = m_world->base.clock.nowUtc().addSecs(-4 * 60);
    m_id = interruptRestore(m_world->services, m_world->environment, request, QString::fromLatin1(step));
    QVERIFY(!m_id.isEmpty());
    m_world->standAt(std::chrono::seconds(0));
    reopen();
    m_window = std::make_unique<MainWindow>();
    m_window->addPage(
        u"home"_s, IconId::Overview, [] { return u"Overview"_s; }, new QWidget);
    m_window->setEnvironment({u"orders"_s, EnvironmentBadge::Kind::Real, u"db1.example.org · app.db"_s});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestResumeScreens::show(WizardFrame *wizard)
{
    m_window->openWizard(wizard);
    QTRY_VERIFY(driver::seen(*wizard, "rtoClock"));
}

void TestResumeScreens::save(const char *name)
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::sendPostedEvents(); // layouts settle in turns
    const QString file = qEnvironmentVariable("HOLDFAST_SCREENSHOTS") + u"/resume-"_s + QLatin1String(name) +
                         u'-' + QLatin1String(QTest::currentDataTag()) + u".png"_s;
    QVERIFY2(m_window->grab().save(file), qPrintable(file));
}

void TestResumeScreens::afterTheExchange()
{
    begin("proof");
    show(makeResumeWizard(m_world->workspace, {}));
    QTRY_VERIFY(on("what"));
    save("after-1-what");
    click(*frame(), "settleUndo");
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(on("plan"), longWait);
    save("after-2-plan-back");
    click(*frame(), "primary");
    QTRY_VERIFY(driver::isOn(frame(), "confirm"));
    save("after-3-confirm");
    frame()->goBack();
    frame()->goBack();
    QTRY_VERIFY(on("what"));
    click(*frame(), "settleContinue");
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(on("plan"), longWait);
    save("after-2-plan-on");
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(driver::isOn(frame(), "done"), longWait);
    save("after-5-done");
}

void TestResumeScreens::beforeTheExchange()
{
    begin("identity");
    m_window->openWizard(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(on("choose"));
    save("before-0-restore");
    driver::seen(*frame(), "controlServices")->setFocus();
    save("before-0-restore-options");
    show(makeResumeWizard(m_world->workspace, {}));
    QTRY_VERIFY(on("what"));
    save("before-1-what");
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(on("plan"), longWait);
    save("before-2-plan");
    RestoreRequest request;
    request.artefact = m_artefact;
    QVERIFY(!runRestore(m_world->services, m_world->environment, request).error);
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(driver::isOn(frame(), "done"), longWait);
    save("before-5-done-settled-by-others");
}

void TestResumeScreens::unknown()
{
    begin("replace");
    Sql(m_world->database()).execute("DELETE FROM transfers WHERE id % 7 = 0");
    show(makeResumeWizard(m_world->workspace, {}));
    QTRY_VERIFY(driver::seen(*frame(), "noSafeChoice"));
    click(*frame(), "primary");
    save("unknown-1-what");
    std::filesystem::remove(m_artefact);
    click(*frame(), "settleContinue");
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(driver::seen(*frame(), "what"), longWait);
    save("unknown-2-plan-refused");
}

QTEST_MAIN(TestResumeScreens)
#include "tst_resume_screens.moc"
