#include "IncidentsFixture.h"

#include <QAbstractItemView>
#include <QDir>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::longWait;
using driver::seen;

/// Pictures of the page of incidents, into the folder that HOLDFAST_SCREENSHOTS names, to be looked at.
class TestIncidentsScreens : public IncidentsFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("HOLDFAST_SCREENSHOTS"))
            QSKIP("HOLDFAST_SCREENSHOTS names no folder");
        QDir().mkpath(qEnvironmentVariable("HOLDFAST_SCREENSHOTS"));
        IncidentsFixture::initTestCase();
    }
    void init() { IncidentsFixture::init(); }
    void cleanup()
    {
        IncidentsFixture::cleanup();
        installTranslations(u"en"_s);
    }

    void fromTheCauseToTheEnd_data();
    void fromTheCauseToTheEnd();

private:
    void save(const char *name);
    void bringUp(const char *widget, const char *name);
};

void TestIncidentsScreens::fromTheCauseToTheEnd_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::addColumn<QString>("language");
    QTest::newRow("light-en") << Theme::Choice::Light << u"en"_s;
    QTest::newRow("dark-en") << Theme::Choice::Dark << u"en"_s;
    QTest::newRow("light-fr") << Theme::Choice::Light << u"fr"_s;
}

void TestIncidentsScreens::save(const char *name)
{
    for (int i = 0; i < 8; ++i)
        QCoreApplication::sendPostedEvents(); // layouts settle in turns
    const QString file = qEnvironmentVariable("HOLDFAST_SCREENSHOTS") + u"/incidents-"_s +
                         QLatin1String(name) + u'-' + QLatin1String(QTest::currentDataTag()) + u".png"_s;
    QVERIFY2(m_window->grab().save(file), qPrintable(file));
}

void TestIncidentsScreens::bringUp(const char *widget, const char *name)
{
    QVERIFY(seen(*m_page, widget));
    seen(*m_page, widget)->setFocus(Qt::MouseFocusReason);
    save(name);
}

void TestIncidentsScreens::fromTheCauseToTheEnd()
{
    QFETCH(Theme::Choice, choice);
    QFETCH(QString, language);
    installTranslations(language);
    m_theme->setChoice(choice);
    m_world->environment.services.stop = {{u"/usr/bin/systemctl"_s, u"stop"_s, u"orders-api.service"_s}};
    start();
    QTRY_VERIFY(seen(*m_page, "scenario:a-database"));
    save("1-before");
    cutDatabase();
    look();
    save("2-found");
    bringUp("declare", "2-found-declare");
    use("declare");
    QTRY_VERIFY(seen(*m_page, "incidentTitle"));
    save("3-room");
    use("takeStep");
    QTRY_VERIFY(!seen(*m_page, "takeStep"));
    press(Qt::Key_N);
    QTRY_VERIFY(seen(*m_page, "note"));
    driver::type(*m_page, "note", u"orders-api stopped, port 8001 is closed"_s);
    save("3-room-note");
    press(Qt::Key_Return);
    QTRY_VERIFY(timelineHolds(u"orders-api stopped"_s));
    use("lookAgain");
    QTRY_VERIFY_WITH_TIMEOUT(said("lookedAt").contains(u"20"_s), longWait);
    m_world->base.clock.advance(std::chrono::minutes(4));
    save("4-assisted");
    use("stepDone");
    QTRY_VERIFY(seen(*m_page, "runStep"));
    save("5-automatic");
    use("skipStep");
    driver::type(*m_page, "reason", u"the database cannot be read any more"_s);
    save("5-skip");
    press(Qt::Key_Return);
    QTRY_VERIFY(timelineHolds(u"cannot be read"_s));
    m_world->base.clock.advance(std::chrono::minutes(44));
    use("failStep");
    driver::type(*m_page, "reason", u"the newest backup was not there"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(timelineHolds(u"was not there"_s));
    QTRY_VERIFY(said("stepRecord").contains(u"not there"_s));
    save("6-failed");
    use("confirm:frontend-accessible");
    QTRY_VERIFY(seen(*m_page, "reopen:frontend-accessible"));
    driver::type(*m_page, "cause", u"The disk was full; the last pages of the file were never written."_s);
    bringUp("prevention", "7-checklist");
    use("closeIncident");
    save("8-closing");
    use("pastIncidents");
    QTRY_VERIFY(seen(*m_page, "incidents"));
    auto *table = m_page->findChild<QAbstractItemView *>(u"incidents"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    save("9-past");
}

QTEST_MAIN(TestIncidentsScreens)
#include "tst_incidents_screens.moc"
