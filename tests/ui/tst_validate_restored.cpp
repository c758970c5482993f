#include "WizardFixture.h"

#include "TempTree.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;
using driver::click;
using driver::seen;

/// The third depth of the validate wizard: restored into a scratch target.
class TestValidateRestored : public WizardFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { WizardFixture::init(); }
    void cleanup() { WizardFixture::cleanup(); }

    void readableIsOfferedFirst();
    void restoredIsProvenAndKnownEverywhere();
    void nothingOfItStays();

private:
    void prove();
};

void TestValidateRestored::initTestCase()
{
    qRegisterMetaType<RunReport>();
    WizardFixture::initTestCase();
}

void TestValidateRestored::prove()
{
    open(makeValidateWizard(m_world->workspace, m_artefact));
    QTRY_VERIFY(ready("depth"));
    qobject_cast<QRadioButton *>(seen(*m_wizard, "depthRestored"))->click();
    QTRY_VERIFY(ready("depth"));
    click(*m_wizard, "primary");
    waitForEnd();
}

void TestValidateRestored::readableIsOfferedFirst()
{
    open(makeValidateWizard(m_world->workspace, m_artefact));
    QTRY_VERIFY(ready("depth"));
    QVERIFY(qobject_cast<QRadioButton *>(seen(*m_wizard, "depthReadable"))->isChecked());
    QVERIFY(!qobject_cast<QRadioButton *>(seen(*m_wizard, "depthRestored"))->isChecked());
}

void TestValidateRestored::restoredIsProvenAndKnownEverywhere()
{
    prove();
    QVERIFY(seen(*m_wizard, "outcome"));
    m_world->workspace.refresh();
    QTRY_VERIFY(m_world->workspace.provenDepth(*m_world->workspace.newest()) == Depth::Restored);
}

void TestValidateRestored::nothingOfItStays()
{
    const QByteArray before = bytesOf(m_world->environment.databaseFile());
    prove();
    QCOMPARE(bytesOf(m_world->environment.databaseFile()), before);
    QCOMPARE(snapshot(m_world->workspace.workFolder()), QStringList());
}

QTEST_MAIN(TestValidateRestored)
#include "tst_validate_restored.moc"
