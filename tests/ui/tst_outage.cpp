#include "WizardFixture.h"

#include "widgets/MessageBar.h"
#include "widgets/RtoClock.h"

#include <QDateTimeEdit>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A restore in the console, timed from when its outage was declared.
class TestOutage : public WizardFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { WizardFixture::initTestCase(); }
    void init() { WizardFixture::init(); }
    void cleanup() { WizardFixture::cleanup(); }

    void theClockCountsFromTheDeclaration();
    void nothingStillToComeCanBeDeclared();
    void thePlanSaysHowLongItTookBefore();
    void aBudgetThatWillBeMissedIsSaidOnce();

private:
    QString clock() { return driver::word(*m_wizard, "rtoClock"); }
    QDateTimeEdit *declared() { return qobject_cast<QDateTimeEdit *>(driver::seen(*m_wizard, "declaredAt")); }
    QLabel *expected() { return qobject_cast<QLabel *>(driver::seen(*m_wizard, "expectedDuration")); }
    void runOnce();
};

void TestOutage::runOnce()
{
    m_world->deleteRows();
    toConfirm();
    start();
    waitForEnd();
}

void TestOutage::theClockCountsFromTheDeclaration()
{
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(ready("choose"));
    QVERIFY2(clock().contains(u"s used of 60 min"), qPrintable(clock()));
    const QDateTime now = m_world->base.clock.nowUtc();
    QCOMPARE(declared()->dateTime().toUTC(), now);
    declared()->setDateTime(now.addSecs(-17 * 60).toLocalTime());
    QVERIFY2(clock().contains(u"17 min used of 60"), qPrintable(clock()));
    m_world->base.clock.advance(5min);
    QTRY_VERIFY2(clock().contains(u"22 min used of 60"), qPrintable(clock()));
    driver::click(*m_wizard, "primary");
    QTRY_VERIFY(isOn("preflight"));
    toConfirm();
    start();
    waitForEnd();
    QVERIFY2(clock().contains(u"22 min used of 60"), qPrintable(clock()));
    QTRY_VERIFY(!m_world->workspace.operations().isEmpty() &&
                m_world->workspace.operations().first().procedure == u"restore");
    QCOMPARE(m_world->workspace.operations().first().declared, now.addSecs(-17 * 60));
    QVERIFY(m_wizard->page(u"done"_s)->standing().contains(u"22 min"));
    QVERIFY(m_wizard->page(u"done"_s)->standing().contains(u"inside the objective"));
}

void TestOutage::nothingStillToComeCanBeDeclared()
{
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(ready("choose"));
    const QDateTime now = m_world->base.clock.nowUtc();
    declared()->setDateTime(now.addSecs(3600).toLocalTime());
    QVERIFY(declared()->dateTime().toUTC() <= m_world->base.clock.nowUtc());
    declared()->setDateTime(now.addSecs(-3600).toLocalTime());
    QVERIFY(clock().contains(u"60 min used"));
    driver::click(*m_wizard, "declaredNow");
    QVERIFY2(clock().contains(u"s used of 60 min"), qPrintable(clock()));
}

void TestOutage::thePlanSaysHowLongItTookBefore()
{
    toPreflight();
    QTRY_VERIFY(ready("preflight"));
    driver::click(*m_wizard, "primary");
    QTRY_VERIFY(isOn("plan") && expected());
    QVERIFY2(expected()->text().contains(u"no earlier run"), qPrintable(expected()->text()));
    m_wizard.reset();
    for (int i = 0; i < 3; ++i)
        runOnce();
    m_wizard.reset();
    toPreflight();
    QTRY_VERIFY(ready("preflight"));
    driver::click(*m_wizard, "primary");
    QTRY_VERIFY(isOn("plan") && expected());
    QVERIFY2(expected()->text().contains(u"from 3 earlier runs"), qPrintable(expected()->text()));
}

void TestOutage::aBudgetThatWillBeMissedIsSaidOnce()
{
    // The world's clock stands still, so the earlier runs took no time: told as if they had taken an hour.
    runOnce();
    const QString earlier = m_world->workspace.jobs().services().journal.operations()->first().id;
    const auto records = m_world->base.journal.records(earlier);
    QVERIFY(records);
    for (const JournalRecord &record : *records) {
        const QJsonObject &body = record.body;
        if (body.value(u"kind").toString() == u"outcome" && body.value(u"step").toString() == u"replace")
            m_world->base.clock.advance(2h);
        QVERIFY(m_world->base.journal.append(u"comme avant"_s, body, {}));
    }
    m_wizard.reset();
    m_world->deleteRows();
    toConfirm();
    m_gate.close();
    m_world->files.beforeCreate = [this](const Path &) -> Result<void> {
        m_gate.pass();
        return {};
    };
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_wizard->messages()->message().title,
                              u"The 60 minutes will probably be missed"_s, driver::longWait);
    QVERIFY(m_wizard->messages()->isVisible());
    QVERIFY2(m_wizard->messages()->message().text.contains(u"Likely end"), "with the time");
    QVERIFY2(clock().contains(u"likely end"), qPrintable(clock()));
    m_gate.open();
    waitForEnd();
}

QTEST_MAIN(TestOutage)
#include "tst_outage.moc"
