#include "Interruption.h"
#include "PageFixture.h"
#include "WizardDriver.h"

#include "text/Format.h"
#include "theme/Theme.h"
#include "wiring/Translations.h"

using namespace holdfast;
using namespace holdfast::testing;
using driver::click;

/// What the pages say of a restore that was killed, and of what earlier ones kept; by clicks, over real
/// files.
class TestUnsettledPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTranslations(u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_artefact = artefactOf(runBackup(m_fixture->services, m_fixture->environment));
        QVERIFY(!m_artefact.empty());
        Sql(m_fixture->tree.database()).execute("DELETE FROM transfers WHERE id % 3 = 0");
        m_fixture->services.clock.advance(std::chrono::minutes(31));
    }
    void cleanup() { m_fixture.reset(); }

    void bannerNamesTheStepAndTheTrueState_data();
    void bannerNamesTheStepAndTheTrueState();
    void bannerLeadsToTheWizardAndTheRecord();
    void bannerCountsTheOthersAndGoesWhenAllIsSettled();
    void noBannerWithoutAnInterruption();
    void recordOffersToSettleIt();
    void recordOfARestoreOffersTheReturn();
    void keptCopiesShowSizeAndTimeAndAskForTheReturn();
    void copiesThatAreGoneAreNotListed();

private:
    QString interruptAt(const QString &step)
    {
        RestoreRequest request;
        request.artefact = m_artefact;
        return interruptRestore(m_fixture->services, m_fixture->environment, request, step);
    }
    RunReport restore()
    {
        RestoreRequest request;
        request.artefact = m_artefact;
        return runRestore(m_fixture->services, m_fixture->environment, request);
    }
    void open()
    {
        m_fixture->open();
        m_fixture->window.show();
        m_fixture->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
    }
    QWidget &window() { return m_fixture->window; }
    QString said(const char *name) { return driver::label(window(), name); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PageFixture> m_fixture;
    Path m_artefact;
};

void TestUnsettledPages::bannerNamesTheStepAndTheTrueState_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("data");
    QTest::newRow("before") << u"safety-copy"_s << u"“Safety copy”"_s << u"as it was before"_s;
    QTest::newRow("after") << u"proof"_s << u"“Proof of content”"_s << u"The new data is in place, whole."_s;
}

void TestUnsettledPages::bannerNamesTheStepAndTheTrueState()
{
    QFETCH(QString, step);
    QFETCH(QString, title);
    QFETCH(QString, data);
    QVERIFY(!interruptAt(step).isEmpty());
    open();
    QTRY_VERIFY(driver::seen(window(), "unsettled"));
    QVERIFY2(said("unsettledSentence").contains(title), qPrintable(said("unsettledSentence")));
    QVERIFY2(said("unsettledDetail").contains(data), qPrintable(said("unsettledDetail")));
    QVERIFY(driver::canUse(window(), "settle"));
}

void TestUnsettledPages::bannerLeadsToTheWizardAndTheRecord()
{
    const QString id = interruptAt(u"proof"_s);
    open();
    QSignalSpy settle(m_fixture->overview, &OverviewPage::settleRequested);
    QSignalSpy record(m_fixture->overview, &OverviewPage::operationRequested);
    click(window(), "settle");
    click(window(), "unsettledRecord");
    QCOMPARE(settle.first().first().toString(), id);
    QCOMPARE(record.first().first().toString(), id);
}

void TestUnsettledPages::bannerCountsTheOthersAndGoesWhenAllIsSettled()
{
    QVERIFY(!interruptAt(u"safety-copy"_s).isEmpty());
    m_fixture->services.clock.advance(std::chrono::minutes(2));
    QVERIFY(!interruptAt(u"identity"_s).isEmpty());
    open();
    QTRY_VERIFY(said("unsettledDetail").contains(u"1 older"_s));
    QVERIFY(!restore().error);
    m_fixture->refresh();
    QTRY_VERIFY(!driver::seen(window(), "unsettled"));
}

void TestUnsettledPages::noBannerWithoutAnInterruption()
{
    QVERIFY(!restore().error);
    QSignalSpy looked(&m_fixture->workspace, &Workspace::unsettledChanged);
    open();
    QTRY_VERIFY(looked.size() >= 2); // forgotten, then answered
    QVERIFY(!driver::seen(window(), "unsettled"));
}

void TestUnsettledPages::recordOffersToSettleIt()
{
    const QString id = interruptAt(u"proof"_s);
    open();
    m_fixture->window.showPage(u"activity"_s);
    m_fixture->activity->select(id);
    QSignalSpy settle(m_fixture->activity, &ActivityPage::settleRequested);
    QTRY_VERIFY(driver::seen(*m_fixture->activity, "settle"));
    click(*m_fixture->activity, "settle");
    QCOMPARE(settle.first().first().toString(), id);
}

void TestUnsettledPages::recordOfARestoreOffersTheReturn()
{
    const RunReport first = restore();
    m_fixture->services.clock.advance(std::chrono::minutes(2));
    QVERIFY(!first.error && !restore().error); // the older one can be returned to as well
    open();
    m_fixture->window.showPage(u"activity"_s);
    m_fixture->activity->select(first.operation);
    QSignalSpy revert(m_fixture->activity, &ActivityPage::revertRequested);
    QTRY_VERIFY(driver::seen(*m_fixture->activity, "revert"));
    click(*m_fixture->activity, "revert");
    QCOMPARE(revert.first().first().toString(), first.operation);
}

void TestUnsettledPages::keptCopiesShowSizeAndTimeAndAskForTheReturn()
{
    const RunReport restored = restore();
    QVERIFY(!restored.error);
    open();
    m_fixture->window.showPage(u"backups"_s);
    QTRY_COMPARE(m_fixture->workspace.kept().size(), 1);
    const QWidget *button = driver::seen(window(), "returnTo");
    QVERIFY(button);
    const KeptCopy &copy = m_fixture->workspace.kept().first();
    QVERIFY(button->accessibleName().contains(u"Before the restore of"_s));
    QVERIFY(button->accessibleDescription().contains(text::size(copy.bytes)));
    QVERIFY(button->accessibleDescription().contains(copy.expires.toUTC().toString(u"yyyy-MM-dd"_s)));
    QVERIFY(button->accessibleDescription().contains(copy.name()));
    QSignalSpy revert(m_fixture->backups, &BackupsPage::revertRequested);
    click(window(), "returnTo");
    QCOMPARE(revert.first().first().toString(), restored.operation);
}

void TestUnsettledPages::copiesThatAreGoneAreNotListed()
{
    const RunReport restored = restore();
    QVERIFY(std::filesystem::remove(safetyCopyOf(restored)));
    QSignalSpy looked(&m_fixture->workspace, &Workspace::keptChanged);
    open();
    m_fixture->window.showPage(u"backups"_s);
    QTRY_VERIFY(looked.size() >= 2);
    QVERIFY(!driver::seen(window(), "keptCopies"));
}

QTEST_MAIN(TestUnsettledPages)
#include "tst_unsettled_pages.moc"
