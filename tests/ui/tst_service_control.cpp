#include "WizardFixture.h"

#include <QCheckBox>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::click;
using driver::longWait;

/// The application that a restore stops and starts by the environment's own commands.
class TestServiceControl : public WizardFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { WizardFixture::initTestCase(); }
    void init()
    {
        WizardFixture::init();
        m_sign = toText(m_world->root() / "l'application tourne");
        QVERIFY(QFile(m_sign).open(QFile::WriteOnly));
    }
    void cleanup() { WizardFixture::cleanup(); }

    void boxIsThereOnlyWhereTheEnvironmentSaysHow();
    void applicationIsStoppedMeanwhileAndSaidToBe();
    void untickedLeavesTheApplicationAlone();

private:
    void control()
    {
        m_world->environment.services.stop = {{u"/bin/rm"_s, u"-f"_s, m_sign}};
        m_world->environment.services.start = {{u"/usr/bin/touch"_s, m_sign}};
        reopen();
    }
    bool runs() const { return QFile::exists(m_sign); }
    bool planSays(const QString &words)
    {
        const QList<QLabel *> labels = m_wizard->page(u"plan"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }

    QString m_sign;
};

void TestServiceControl::boxIsThereOnlyWhereTheEnvironmentSaysHow()
{
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(ready("choose"));
    QVERIFY(!driver::seen(*m_wizard, "controlServices"));
    control();
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(ready("choose"));
    const auto *box = qobject_cast<QCheckBox *>(driver::seen(*m_wizard, "controlServices"));
    QVERIFY(box && box->isChecked());
    QVERIFY(box->accessibleDescription().contains(m_sign));
    QVERIFY(!box->text().contains(u"writes"_s)); // of a file nobody can refuse them
}

void TestServiceControl::applicationIsStoppedMeanwhileAndSaidToBe()
{
    control();
    toConfirm();
    QVERIFY(planSays(u"Stop the application by its own commands"_s));
    QVERIFY(planSays(u"Start the application by its own commands"_s));
    holdAt("pre-restore");
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_gate.reached(), longWait);
    QVERIFY(!runs());
    QTRY_VERIFY(driver::label(*m_wizard, "changedSoFar").contains(u"The application is stopped."_s));
    QVERIFY(driver::seen(*m_wizard, "cancelRun")
                ->accessibleDescription()
                .contains(u"The application is started again."_s));
    m_gate.open();
    waitForEnd();
    QCOMPARE(outcome(), u"Verified"_s);
    QVERIFY(runs());
}

void TestServiceControl::untickedLeavesTheApplicationAlone()
{
    control();
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(ready("choose"));
    click(*m_wizard, "controlServices");
    click(*m_wizard, "primary");
    toConfirm();
    QVERIFY(!planSays(u"Stop the application by its own commands"_s));
    holdAt("pre-restore");
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_gate.reached(), longWait);
    QVERIFY(runs());
    m_gate.open();
    waitForEnd();
    QCOMPARE(outcome(), u"Verified"_s);
}

QTEST_MAIN(TestServiceControl)
#include "tst_service_control.moc"
