#include "Interruption.h"
#include "WizardFixture.h"

#include <QRadioButton>
#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::click;
using driver::longWait;

/// Settling a restore that was killed: what is told of it, what is chosen for the operator and what is not,
/// and what comes of each way.
class TestResumeWizard : public WizardFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { WizardFixture::initTestCase(); }
    void init() { WizardFixture::init(); }
    void cleanup() { WizardFixture::cleanup(); }

    void tellsWhatIsTrueAndChoosesWhatLosesNothing_data();
    void tellsWhatIsTrueAndChoosesWhatLosesNothing();
    void goingOnProvesTheNewData();
    void stayingWithTheDataFromBeforeClearsUp();
    void beginningAgainAsksForTheToken();
    void returningToBeforeAsksForTheToken();
    void unknownDataIsLeftToTheOperator();
    void returnAndEscapeChangeNothing();
    void clockGoesOnFromTheDeclaration();
    void applicationIsStartedAgain();
    void recordCanBeLookedAtMeanwhile();
    void settledByOthersMeanwhileIsSaid();
    void restoreWizardSaysWhatIsUnsettled();
    void nothingToSettleIsSaid();

private:
    void interruptAt(const char *step);
    void openSettling();
    void toPlan();
    bool isChosen(const char *name)
    {
        return qobject_cast<QRadioButton *>(driver::seen(*m_wizard, name))->isChecked();
    }
    qsizetype unsettled();

    QString m_id;
};

void TestResumeWizard::interruptAt(const char *step)
{
    RestoreRequest request;
    request.artefact = m_artefact;
    request.declared = m_world->base.clock.nowUtc().addSecs(-17 * 60);
    m_id = interruptRestore(m_world->services, m_world->environment, request, QString::fromLatin1(step));
    QVERIFY(!m_id.isEmpty());
    QSignalSpy found(&m_world->workspace, &Workspace::unsettledChanged);
    m_world->workspace.refresh();
    QTRY_VERIFY(!found.isEmpty());
}

void TestResumeWizard::openSettling()
{
    open(makeResumeWizard(m_world->workspace, m_id));
    QTRY_VERIFY(driver::seen(*m_wizard, "dataNow"));
}

void TestResumeWizard::toPlan()
{
    click(*m_wizard, "primary");
    QTRY_VERIFY_WITH_TIMEOUT(ready("plan"), longWait);
}

// As whoever opens the console next finds it.
qsizetype TestResumeWizard::unsettled()
{
    ProgressSlot slot;
    RunContext context({}, slot);
    const auto found = findInterrupted(m_world->services, m_world->environment, context);
    return found ? found->size() : -1;
}

void TestResumeWizard::tellsWhatIsTrueAndChoosesWhatLosesNothing_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QByteArray>("chosen");
    QTest::newRow("before") << QByteArray("safety-copy") << u"The data is as it was before"_s
                            << QByteArray("settleUndo");
    QTest::newRow("exchange not made")
        << QByteArray("replace") << u"The data is as it was before"_s << QByteArray("settleUndo");
    QTest::newRow("after") << QByteArray("proof") << u"The new data is in place, whole."_s
                           << QByteArray("settleContinue");
}

void TestResumeWizard::tellsWhatIsTrueAndChoosesWhatLosesNothing()
{
    QFETCH(QByteArray, step);
    QFETCH(QString, told);
    QFETCH(QByteArray, chosen);
    interruptAt(step.constData());
    QCOMPARE(m_world->workspace.unsettled().size(), 1);
    openSettling();
    QVERIFY2(driver::label(*m_wizard, "dataNow").contains(told),
             qPrintable(driver::label(*m_wizard, "dataNow")));
    QVERIFY(isChosen(chosen.constData()));
    QVERIFY(driver::seen(*m_wizard, chosen.constData())->hasFocus());
    QVERIFY(
        driver::seen(*m_wizard, chosen.constData())->accessibleDescription().contains(u"Loses nothing"_s));
    QVERIFY(!driver::seen(*m_wizard, "noSafeChoice"));
}

void TestResumeWizard::goingOnProvesTheNewData()
{
    interruptAt("proof");
    const QByteArray content = now().content;
    openSettling();
    toPlan();
    QVERIFY(!driver::label(*m_wizard, "consequences").isEmpty());
    click(*m_wizard, "primary"); // asks for no token: nothing is exchanged
    waitForEnd();
    QCOMPARE(outcome(), u"Verified"_s);
    QCOMPARE(now().content, content);
    QCOMPARE(unsettled(), 0);
    QTRY_VERIFY(m_world->workspace.unsettled().isEmpty());
}

void TestResumeWizard::stayingWithTheDataFromBeforeClearsUp()
{
    const QByteArray content = now().content;
    interruptAt("identity");
    openSettling();
    toPlan();
    click(*m_wizard, "primary");
    waitForEnd();
    QCOMPARE(outcome(), u"Rolled back"_s);
    QCOMPARE(now().content, content);
    QCOMPARE(unsettled(), 0);
}

void TestResumeWizard::beginningAgainAsksForTheToken()
{
    const QByteArray content = now().content;
    interruptAt("identity");
    openSettling();
    click(*m_wizard, "settleContinue");
    toPlan();
    click(*m_wizard, "primary");
    QTRY_VERIFY(isOn("confirm"));
    QCOMPARE(now().content, content);
    start();
    waitForEnd();
    QCOMPARE(outcome(), u"Verified"_s);
    QVERIFY(now().content != content);
    QCOMPARE(unsettled(), 0);
}

void TestResumeWizard::returningToBeforeAsksForTheToken()
{
    const QByteArray content = now().content;
    interruptAt("proof");
    QVERIFY(now().content != content);
    openSettling();
    click(*m_wizard, "settleUndo");
    toPlan();
    click(*m_wizard, "primary");
    QTRY_VERIFY(isOn("confirm"));
    QVERIFY(now().content != content);
    start();
    waitForEnd();
    QCOMPARE(outcome(), u"Rolled back"_s);
    QCOMPARE(now().content, content);
    QCOMPARE(unsettled(), 0);
}

void TestResumeWizard::unknownDataIsLeftToTheOperator()
{
    interruptAt("replace");
    Sql(m_world->database()).execute("DELETE FROM transfers WHERE id % 7 = 0");
    openSettling();
    QVERIFY(driver::label(*m_wizard, "dataNow").contains(u"cannot be told"_s));
    QVERIFY(driver::seen(*m_wizard, "noSafeChoice"));
    QVERIFY(!isChosen("settleContinue") && !isChosen("settleUndo"));
    QTest::keyClick(m_wizard.get(), Qt::Key_Return);
    QVERIFY(isOn("what"));
    click(*m_wizard, "primary");
    QVERIFY(isOn("what"));
    click(*m_wizard, "settleUndo");
    QVERIFY(isChosen("settleUndo") && !isChosen("settleContinue"));
    toPlan();
    click(*m_wizard, "primary");
    QTRY_VERIFY(isOn("confirm"));
}

void TestResumeWizard::returnAndEscapeChangeNothing()
{
    interruptAt("proof");
    const QByteArray content = now().content;
    openSettling();
    click(*m_wizard, "settleUndo");
    toPlan();
    click(*m_wizard, "primary");
    typeToken();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(isOn("confirm"));
    QVERIFY(!m_world->jobs.current());
    QSignalSpy left(m_wizard.get(), &WizardFrame::cancelled);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QCOMPARE(now().content, content);
    QCOMPARE(unsettled(), 1);
}

void TestResumeWizard::clockGoesOnFromTheDeclaration()
{
    interruptAt("proof");
    m_world->base.clock.advance(std::chrono::minutes(5));
    openSettling();
    QTRY_VERIFY(driver::seen(*m_wizard, "rtoClock"));
    QTRY_VERIFY2(driver::word(*m_wizard, "rtoClock").contains(u"22 min"_s),
                 qPrintable(driver::word(*m_wizard, "rtoClock")));
}

void TestResumeWizard::applicationIsStartedAgain()
{
    const QString sign = toText(m_world->root() / "l'application tourne");
    m_world->environment.services.stop = {{u"/bin/rm"_s, u"-f"_s, sign}};
    m_world->environment.services.start = {{u"/usr/bin/touch"_s, sign}};
    QFile(sign).open(QFile::WriteOnly);
    reopen();
    interruptAt("identity"); // stopped before the safety copy
    QVERIFY(!QFile::exists(sign));
    openSettling();
    QVERIFY(driver::label(*m_wizard, "dataNow").contains(u"The application is still stopped."_s));
    toPlan();
    click(*m_wizard, "primary");
    waitForEnd();
    QCOMPARE(outcome(), u"Rolled back"_s);
    QVERIFY(QFile::exists(sign));
}

void TestResumeWizard::recordCanBeLookedAtMeanwhile()
{
    interruptAt("proof");
    openSettling();
    QSignalSpy asked(m_wizard.get(), &WizardFrame::recordRequested);
    click(*m_wizard, "record");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), m_id);
    QVERIFY(isOn("what"));
}

void TestResumeWizard::settledByOthersMeanwhileIsSaid()
{
    interruptAt("proof");
    openSettling();
    toPlan();
    RestoreRequest request;
    request.artefact = m_artefact;
    QVERIFY(!runRestore(m_world->services, m_world->environment, request).error);
    click(*m_wizard, "primary");
    waitForEnd();
    QVERIFY(canUse("again"));
    click(*m_wizard, "again");
    QTRY_VERIFY(isOn("what") && m_wizard->page(u"what"_s)->missing().contains(u"nothing to settle"_s));
}

void TestResumeWizard::restoreWizardSaysWhatIsUnsettled()
{
    interruptAt("proof");
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(ready("choose")); // it works all the same
    QSignalSpy asked(m_wizard.get(), &WizardFrame::followUpRequested);
    click(*m_wizard, "settle");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<WizardFrame::FollowUp>(), WizardFrame::FollowUp::Settle);
    QCOMPARE(asked.first().at(1).toString(), m_id);
}

void TestResumeWizard::nothingToSettleIsSaid()
{
    open(makeResumeWizard(m_world->workspace, {}));
    QTRY_VERIFY(m_wizard->page(u"what"_s)->missing().contains(u"nothing to settle"_s));
    QVERIFY(!driver::seen(*m_wizard, "primary"));
}

QTEST_MAIN(TestResumeWizard)
#include "tst_resume_wizard.moc"
