#include "VerifyFixture.h"

#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::click;
using driver::isOn;
using driver::longWait;
using driver::seen;

/// All checks of the service are part of a restore; one that fails is made again there, or let pass.
class TestVerifyAfterRestore : public VerifyFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { VerifyFixture::initTestCase(); }
    void init()
    {
        VerifyFixture::init();
        QVERIFY(!m_world->world.backUp().empty());
        m_world->world.deleteRows();
    }
    void cleanup() { VerifyFixture::cleanup(); }

    void passingChecksLeadToTheResult();
    void everyCheckHasItsRow();
    void failedCheckStaysInFrontUntilItIsRead();
    void madeAgainThereItTurnsAndIsOfTheRestore();
    void letPassThereItIsNamedWithTheResult();
    void resultLeadsToAVerificationOfTheRestore();

private:
    void restore()
    {
        read();
        show(makeRestoreWizard(m_world->workspace, {}));
        QTRY_VERIFY(m_wizard->page(u"choose"_s)->missing().isEmpty());
        click(*m_wizard, "primary");
        QTRY_VERIFY_WITH_TIMEOUT(isOn(m_wizard.get(), "preflight") &&
                                     m_wizard->page(u"preflight"_s)->missing().isEmpty(),
                                 longWait);
        click(*m_wizard, "primary");
        click(*m_wizard, "primary");
        QTRY_VERIFY(isOn(m_wizard.get(), "confirm"));
        driver::type(*m_wizard, "token", driver::word(*m_wizard, "tokenShown"));
        driver::pressDestructive(*m_wizard);
    }
    void waitForVerify()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isOn(m_wizard.get(), "verify") && isSeen("primary"), longWait);
    }
    void waitForDone() { QTRY_VERIFY_WITH_TIMEOUT(isOn(m_wizard.get(), "done"), longWait); }
    QString record(const char *id, QString &of)
    {
        const OperationSummary newest = onRecord().first();
        of = newest.bound.value(u"of").toString();
        return toString(recorded(newest, id).verdict);
    }
};

void TestVerifyAfterRestore::passingChecksLeadToTheResult()
{
    restore();
    waitForDone();
    QCOMPARE(outcome(), u"Verified"_s);
    QCOMPARE(onRecord().size(), 2); // with the backup
}

void TestVerifyAfterRestore::everyCheckHasItsRow()
{
    m_world->http.holdAt(u"/v1/chat"_s);
    restore();
    QTRY_VERIFY_WITH_TIMEOUT(isOn(m_wizard.get(), "verify") && state("endpoint:auth") == StateKind::Ok,
                             longWait);
    QCOMPARE(state("content"), StateKind::Ok);
    QCOMPARE(state("health"), StateKind::Ok);
    QCOMPARE(state("endpoint:chat"), StateKind::Running);
    for (const char *id : {"frontend", "cors", "command:smoke", "invariant:no-orphans", "monitoring:24h"})
        QVERIFY2(!row(id).title.isEmpty(), id);
    QVERIFY(!isSeen("primary"));
    m_world->http.gate.open();
    waitForDone();
}

void TestVerifyAfterRestore::failedCheckStaysInFrontUntilItIsRead()
{
    m_world->breakChat();
    restore();
    waitForVerify();
    QCOMPARE(state("endpoint:chat"), StateKind::Critical);
    QVERIFY(isSeen("again:endpoint:chat") && isSeen("pass:endpoint:chat"));
    QVERIFY(!isSeen("again:content"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    waitForDone();
    QCOMPARE(outcome(), u"Restored with deviations"_s);
    QCOMPARE(onRecord().size(), 2);
}

void TestVerifyAfterRestore::madeAgainThereItTurnsAndIsOfTheRestore()
{
    m_world->breakChat();
    restore();
    waitForVerify();
    const QString operation = onRecord().first().id;
    m_world->mendChat();
    click(*m_wizard, "again:endpoint:chat");
    QTRY_VERIFY_WITH_TIMEOUT(state("endpoint:chat") == StateKind::Ok, longWait);
    waitForVerify();
    QString of;
    QCOMPARE(record("endpoint:chat", of), u"pass"_s);
    QCOMPARE(of, operation);
    QCOMPARE(onRecord().first().checks.size(), 1);
    click(*m_wizard, "primary");
    waitForDone();
    // What the restore itself came to stays what its record says.
    QCOMPARE(outcome(), u"Restored with deviations"_s);
    QVERIFY(recorded(onRecord().at(1), "endpoint:chat").verdict == Verdict::Fail);
}

void TestVerifyAfterRestore::letPassThereItIsNamedWithTheResult()
{
    m_world->breakChat();
    restore();
    waitForVerify();
    click(*m_wizard, "pass:endpoint:chat");
    driver::type(*m_wizard, "waiverReason", u"connu, ticket 41"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(row("endpoint:chat").word, u"Let pass"_s, longWait);
    waitForVerify();
    QString of;
    QCOMPARE(record("endpoint:chat", of), u"fail"_s);
    click(*m_wizard, "primary");
    waitForDone();
    QCOMPARE(outcome(), u"Restored with deviations"_s);
    const QString wanted = u"Endpoint chat: by operator@db1, “connu, ticket 41”"_s;
    QTRY_VERIFY(([&] {
        const QList<QWidget *> all = m_wizard->page(u"done"_s)->findChildren<QWidget *>();
        return std::any_of(all.begin(), all.end(), [&](const QWidget *widget) {
            return widget->isVisible() && widget->accessibleName().contains(wanted);
        });
    }()));
}

void TestVerifyAfterRestore::resultLeadsToAVerificationOfTheRestore()
{
    restore();
    waitForDone();
    QSignalSpy next(m_wizard.get(), &WizardFrame::followUpRequested);
    click(*m_wizard, "verifyService");
    QCOMPARE(next.count(), 1);
    QCOMPARE(next.first().first().value<WizardFrame::FollowUp>(), WizardFrame::FollowUp::Verify);
    QCOMPARE(next.first().last().toString(), onRecord().first().id);
}

QTEST_MAIN(TestVerifyAfterRestore)
#include "tst_verify_after_restore.moc"
