#include "WizardFixture.h"

#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::click;
using driver::longWait;

/// The wizards when things are not as they should be: what is said, what is offered, and that the data stays.
class TestWizardFailures : public WizardFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { WizardFixture::initTestCase(); }
    void init() { WizardFixture::init(); }
    void cleanup() { WizardFixture::cleanup(); }

    void missingKeyIsSaidAndBlocks();
    void otherTargetIsRefusedUntilThePhraseIsTyped();
    void deletedSetLeadsBackToTheChoice();
    void preflightCanBeLeftWhileItLooks();
    void cancelWhileUnpackingLeavesTheDataUnchanged();
    void escapeDoesNotStopARun();
    void runOutlivesItsWizard();
    void replacementCannotBeCancelledAndIsSaid();
    void fullDiskLeavesTheDataAndOffersTheWayOn();
    void withoutSafetyCopyNeedsItsPhrase();
    void stalePlanIsMadeAgainAndInputsStay();
    void failingHealthIsADeviation();
    void revertWithoutSourceSaysSo();
    void secondJobIsNotStarted();
    void damagedArtefactFailsValidation();
    void cancelledBackupLeavesNothing();
};

void TestWizardFailures::missingKeyIsSaidAndBlocks()
{
    m_world->environment.integrityKey = u"env:NO_SUCH_KEY"_s;
    reopen();
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(canUse("refresh"));
    click(*m_wizard, "primary");
    QVERIFY(isOn("choose"));
    open(makeBackupWizard(m_world->workspace));
    QTRY_VERIFY(canUse("again"));
    click(*m_wizard, "primary");
    QVERIFY(isOn("what"));
}

void TestWizardFailures::otherTargetIsRefusedUntilThePhraseIsTyped()
{
    const Path other = m_world->root() / "backend" / "billing.db";
    std::filesystem::copy_file(m_world->database(), other);
    m_world->environment.database.path = m_world->environment.database.literalPath = u"backend/billing.db"_s;
    reopen();
    toPreflight();
    QTRY_VERIFY(canUse("acceptPhrase"));
    QVERIFY(!driver::seen(*m_wizard, "primary")); // nothing to go on with
    click(*m_wizard, "acceptPhrase");
    QTRY_VERIFY(canUse("acceptPhrase"));
    driver::type(*m_wizard, "token", driver::word(*m_wizard, "tokenShown"));
    click(*m_wizard, "acceptPhrase");
    QTRY_VERIFY(ready("preflight"));
    toConfirm();
    start();
    waitForEnd();
    QCOMPARE(outcome(), u"Restored with deviations"_s);
    QCOMPARE(inspect(other).transfers, 4000);
    QVERIFY(now().transfers < 4000);
}

void TestWizardFailures::deletedSetLeadsBackToTheChoice()
{
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(ready("choose"));
    std::filesystem::remove(m_artefact);
    std::filesystem::remove(metadataPath(m_artefact));
    click(*m_wizard, "primary");
    QTRY_VERIFY(canUse("choose"));
    click(*m_wizard, "choose");
    QTRY_VERIFY(isOn("choose"));
    QTRY_VERIFY(!ready("choose"));
}

void TestWizardFailures::preflightCanBeLeftWhileItLooks()
{
    m_world->files.spaceGate.close();
    toPreflight();
    QTRY_VERIFY(m_world->files.spaceGate.reached());
    click(*m_wizard, "primary");
    QVERIFY(isOn("preflight")); // it says that the checks are still running
    QSignalSpy cancelled(m_wizard.get(), &WizardFrame::cancelled);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    m_wizard.reset();
    m_world->files.spaceGate.open();
    QSignalSpy read(&m_world->workspace, &Workspace::changed);
    m_world->workspace.refresh();
    QTRY_VERIFY(read.count() > 0);
}

void TestWizardFailures::cancelWhileUnpackingLeavesTheDataUnchanged()
{
    const QByteArray before = now().content;
    toConfirm();
    holdAt(".holdfast-stage");
    start();
    QTRY_VERIFY(m_gate.reached());
    click(*m_wizard, "cancelRun");
    QVERIFY(!canUse("cancelRun")); // "Stopping…"
    m_gate.open();
    waitForEnd();
    m_world->files.beforeCreate = {};
    QCOMPARE(now().content, before);
    QTRY_VERIFY(canUse("again"));
    const QStringList left = namesIn(m_world->database().parent_path());
    QVERIFY2(left.filter(u".holdfast"_s).isEmpty(), qPrintable(left.join(u' ')));
}

void TestWizardFailures::escapeDoesNotStopARun()
{
    toConfirm();
    holdAt(".holdfast-stage");
    start();
    QTRY_VERIFY(m_gate.reached());
    QSignalSpy cancelled(m_wizard.get(), &WizardFrame::cancelled);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(cancelled.count(), 0);
    QVERIFY(!m_world->jobs.current()->cancelRequested());
    m_gate.open();
    waitForEnd();
    QCOMPARE(outcome(), u"Verified"_s);
}

void TestWizardFailures::runOutlivesItsWizard()
{
    toConfirm();
    holdAt(".holdfast-stage");
    start();
    QTRY_VERIFY(m_gate.reached());
    QSignalSpy ended(&m_world->jobs, &JobRunner::ended);
    m_wizard.reset();
    m_gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, longWait);
    QCOMPARE(now().transfers, 4000);
}

void TestWizardFailures::replacementCannotBeCancelledAndIsSaid()
{
    Gate health;
    health.close();
    m_world->http.onAsk = [&health] { health.pass(); };
    toConfirm();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(health.reached(), longWait);
    QTRY_VERIFY(isOn("verify"));
    QTRY_VERIFY(canUse("cancelRun"));
    auto *changed = qobject_cast<QLabel *>(driver::seen(*m_wizard, "changedSoFar"));
    QVERIFY(changed);
    QCOMPARE(changed->text(), u"The data has been replaced."_s);
    click(*m_wizard, "cancelRun"); // stop waiting
    health.open();
    waitForEnd();
    QCOMPARE(now().transfers, 4000);
}

void TestWizardFailures::fullDiskLeavesTheDataAndOffersTheWayOn()
{
    const QByteArray before = now().content;
    toConfirm();
    fillDiskFor(".holdfast-stage");
    start();
    waitForEnd();
    m_world->files.beforeCreate = {};
    QCOMPARE(now().content, before);
    click(*m_wizard, "again");
    QTRY_VERIFY(isOn("preflight"));
    toConfirm();
    start();
    waitForEnd();
    QCOMPARE(outcome(), u"Verified"_s);
}

void TestWizardFailures::withoutSafetyCopyNeedsItsPhrase()
{
    const QByteArray before = now().content;
    toConfirm();
    fillDiskFor("pre-restore");
    start();
    waitForEnd();
    QCOMPARE(now().content, before);
    click(*m_wizard, "without-copy");
    QTRY_VERIFY(isOn("preflight") && canUse("acceptPhrase"));
    driver::type(*m_wizard, "token", driver::word(*m_wizard, "tokenShown"));
    click(*m_wizard, "acceptPhrase");
    QTRY_VERIFY(ready("preflight"));
    toConfirm();
    start();
    waitForEnd();
    QCOMPARE(outcome(), u"Restored with deviations"_s);
    QCOMPARE(now().transfers, 4000);
}

void TestWizardFailures::stalePlanIsMadeAgainAndInputsStay()
{
    toConfirm();
    driver::type(*m_wizard, "reason", u"essai"_s);
    const QString token = driver::word(*m_wizard, "tokenShown");
    Sql(m_world->database()).execute("CREATE TABLE later (id INTEGER)");
    start();
    waitForEnd();
    QCOMPARE(now().transfers, 2667);
    click(*m_wizard, "again");
    QTRY_VERIFY(isOn("preflight"));
    toConfirm();
    QVERIFY(driver::word(*m_wizard, "tokenShown") != token);
    QVERIFY(!m_wizard->destructiveButton()->isArmed());
    QCOMPARE(qobject_cast<QLineEdit *>(driver::seen(*m_wizard, "reason"))->text(), u"essai"_s);
    start();
    waitForEnd();
    QCOMPARE(outcome(), u"Verified"_s);
    QCOMPARE(now().transfers, 4000);
    QTRY_VERIFY(!m_world->workspace.operations().isEmpty());
    QTRY_COMPARE(m_world->workspace.operations().first().reason, u"essai"_s);
}

void TestWizardFailures::failingHealthIsADeviation()
{
    m_world->http.answers = {FakeHttp::unhealthy()};
    m_world->base.clock.setTick(std::chrono::seconds(1));
    toConfirm();
    start();
    QTRY_VERIFY_WITH_TIMEOUT(isOn("verify") && driver::seen(*m_wizard, "again:health"), longWait);
    click(*m_wizard, "primary"); // Go on to the result
    waitForEnd();
    QCOMPARE(outcome(), u"Restored with deviations"_s);
    QSignalSpy next(m_wizard.get(), &WizardFrame::followUpRequested);
    click(*m_wizard, "safe"); // Return to before
    QCOMPARE(next.count(), 1);
    QVERIFY(!next.first().last().toString().isEmpty());
}

void TestWizardFailures::revertWithoutSourceSaysSo()
{
    open(makeRevertWizard(m_world->workspace, {}));
    QSignalSpy next(m_wizard.get(), &WizardFrame::followUpRequested);
    click(*m_wizard, "restore");
    QCOMPARE(next.count(), 1);
}

void TestWizardFailures::secondJobIsNotStarted()
{
    toConfirm();
    holdAt(".holdfast-stage");
    start();
    QTRY_VERIFY(m_gate.reached());
    const std::unique_ptr<WizardFrame> running = std::move(m_wizard);
    open(makeBackupWizard(m_world->workspace));
    QTRY_VERIFY(ready("what"));
    click(*m_wizard, "primary");
    QVERIFY(isOn("what"));
    QVERIFY(m_world->jobs.current()->plan().procedure == Procedure::Restore);
    m_gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(driver::isOn(running.get(), "done"), longWait);
    m_world->files.beforeCreate = {};
    click(*m_wizard, "primary");
    waitForEnd();
}

void TestWizardFailures::damagedArtefactFailsValidation()
{
    QByteArray bytes = bytesOf(m_artefact);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeBytes(m_artefact, bytes);
    open(makeValidateWizard(m_world->workspace, m_artefact));
    click(*m_wizard, "primary");
    waitForEnd();
    QTRY_VERIFY(canUse("again"));
    QVERIFY(!driver::seen(*m_wizard, "primary"));
}

void TestWizardFailures::cancelledBackupLeavesNothing()
{
    const QStringList before = snapshot(m_world->environment.backupFolder());
    open(makeBackupWizard(m_world->workspace));
    QTRY_VERIFY(ready("what"));
    holdAt(".partial");
    click(*m_wizard, "primary");
    QTRY_VERIFY(m_gate.reached());
    click(*m_wizard, "cancelRun");
    m_gate.open();
    waitForEnd();
    m_world->files.beforeCreate = {};
    QCOMPARE(snapshot(m_world->environment.backupFolder()), before);
}

QTEST_MAIN(TestWizardFailures)
#include "tst_wizard_failures.moc"
