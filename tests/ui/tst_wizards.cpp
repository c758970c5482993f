#include "WizardFixture.h"

#include "wizard/restore/SetModel.h"
#include "wizard/run/RunMeter.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTranslator>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::click;
using driver::longWait;

namespace {

/// Turns every source text into "«text»", so that a test sees which words follow the language.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"«"_s + QString::fromUtf8(source) + u"»"_s;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// The rules that every wizard keeps.
class TestWizards : public WizardFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { WizardFixture::initTestCase(); }
    void init() { WizardFixture::init(); }
    void cleanup() { WizardFixture::cleanup(); }

    void newestValidSetIsSelectedAndInvalidOnesCannotBe();
    void wrongTokenNeverArmsTheButton();
    void returnInAFieldChangesNothing();
    void escapeLeavesEverythingUnchanged();
    void meterNeverGoesBack();
    void setModelHolds();
    void everyControlHasAName();
    void wordsFollowTheLanguage();
};

void TestWizards::newestValidSetIsSelectedAndInvalidOnesCannotBe()
{
    m_world->base.clock.advance(std::chrono::hours(1));
    const Path newer = m_world->backUp();
    m_world->base.clock.advance(std::chrono::hours(1));
    const Path broken = m_world->backUp();
    QByteArray bytes = bytesOf(metadataPath(broken));
    writeBytes(metadataPath(broken), bytes.replace("\"mode\"", "\"made\""));
    m_world->workspace.refresh();
    open(makeRestoreWizard(m_world->workspace, {}));
    auto *table = qobject_cast<QTableView *>(driver::seen(*m_wizard, "sets"));
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_VERIFY(ready("choose"));
    QCOMPARE(table->selectionModel()->selectedRows().first().row(), 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    QVERIFY(!ready("choose"));
    click(*m_wizard, "primary");
    QVERIFY(isOn("choose"));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 0)).center());
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(isOn("preflight"));
    QTRY_VERIFY(ready("preflight"));
}

void TestWizards::wrongTokenNeverArmsTheButton()
{
    toConfirm();
    const QByteArray before = now().content;
    const QString token = driver::word(*m_wizard, "tokenShown");
    for (const QString &wrong :
         {token.toLower(), QString(token + u'X'), QString(u"x"_s + token), token.chopped(1)}) {
        QTest::keySequence(driver::seen(*m_wizard, "token"), QKeySequence::SelectAll);
        driver::type(*m_wizard, "token", QString());
        qobject_cast<QLineEdit *>(driver::seen(*m_wizard, "token"))->selectAll();
        for (const QChar letter : wrong)
            QTest::sendKeyEvent(QTest::Click, driver::seen(*m_wizard, "token"), Qt::Key_unknown,
                                QString(letter), Qt::NoModifier);
        QVERIFY(!m_wizard->destructiveButton()->isArmed());
    }
    QTRY_VERIFY(([this] { // past its first 600 ms it says what is missing, and does nothing
        QTest::mouseClick(m_wizard->destructiveButton(), Qt::LeftButton);
        return isOn("confirm");
    }()));
    QVERIFY(!m_world->jobs.current());
    QCOMPARE(now().content, before);
}

void TestWizards::returnInAFieldChangesNothing()
{
    toConfirm();
    typeToken();
    QSignalSpy cancelled(m_wizard.get(), &WizardFrame::cancelled);
    QTest::keyClick(driver::seen(*m_wizard, "token"), Qt::Key_Return);
    QVERIFY(isOn("confirm"));
    QCOMPARE(cancelled.count(), 0);
    QVERIFY(!m_world->jobs.current());
    m_wizard->destructiveButton()->setFocus();
    QTest::keyClick(m_wizard->destructiveButton(), Qt::Key_Return);
    QVERIFY(!m_world->jobs.current());
}

void TestWizards::escapeLeavesEverythingUnchanged()
{
    const QStringList before = snapshot(m_world->root() / "backend");
    toConfirm();
    typeToken();
    QSignalSpy cancelled(m_wizard.get(), &WizardFrame::cancelled);
    QTest::keyClick(driver::seen(*m_wizard, "token"), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    m_wizard.reset();
    QVERIFY(!m_world->jobs.current());
    QCOMPARE(snapshot(m_world->root() / "backend"), before);
}

void TestWizards::meterNeverGoesBack()
{
    Plan plan;
    plan.rows = {
        {u"stage"_s, {}, {}, {}, {}}, {u"safety-copy"_s, {}, {}, {}, {}}, {u"health"_s, {}, {}, {}, {}}};
    RunMeter meter;
    meter.start(plan);
    double last = 0;
    const auto rises = [&] {
        const bool rose = meter.share() >= last && meter.share() < 1;
        last = meter.share();
        return rose;
    };
    meter.stepChanged(u"stage"_s, StepState::Running);
    meter.take({u"stage"_s, 60, 100});
    QVERIFY(rises() && last > 0);
    meter.take({u"stage"_s, 10, 100});
    QVERIFY(rises());
    meter.stepChanged(u"stage"_s, StepState::Done);
    meter.stepChanged(u"safety-copy"_s, StepState::Running);
    for (const QString &phase : {u"copy"_s, u"seal"_s, u"read-back"_s}) {
        meter.take({phase, 0, 10});
        QVERIFY(rises());
        meter.take({phase, 10, 10});
        QVERIFY(rises());
    }
    meter.stepChanged(u"health"_s, StepState::Running);
    meter.take({u"health"_s, 0, 0});
    QCOMPARE(meter.total(), RunMeter::Total::Unknown);
    meter.stepChanged(u"health"_s, StepState::Done);
    QVERIFY(rises());
    meter.finish();
    QCOMPARE(meter.share(), 1.0);
}

void TestWizards::setModelHolds()
{
    SetModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<SetModel::Row> rows;
    for (const BackupSet &set : m_world->workspace.sets())
        rows.append({set, Depth::Readable});
    rows.append({BackupSet{"/x", SetState::Partial, {}, {}, {}, {}}, Depth::Taken});
    model.setRows(rows, m_world->base.clock.nowUtc());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(!model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
    model.retranslate();
    model.setRows({}, {});
}

void TestWizards::everyControlHasAName()
{
    toConfirm();
    for (const char *page : {"confirm", "plan", "preflight", "choose"}) {
        QTRY_VERIFY2(isOn(page), page);
        for (QWidget *widget : m_wizard->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
        }
        m_wizard->goBack();
    }
}

void TestWizards::wordsFollowTheLanguage()
{
    toConfirm();
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(m_wizard->windowTitle().contains(u'«'));
    for (const char *page : {"confirm", "plan", "preflight", "choose"}) {
        QVERIFY2(isOn(page), page);
        for (const QLabel *label : m_wizard->page(QString::fromLatin1(page))->findChildren<QLabel *>()) {
            static const QRegularExpression letters(u"[a-z]{4}"_s);
            const bool word =
                label->isVisible() && label->text().contains(letters) && label->text() != u"transfers";
            QVERIFY2(!word || label->text().contains(u'«'), qPrintable(label->text()));
        }
        m_wizard->goBack();
    }
    QCoreApplication::removeTranslator(&marks);
    QTRY_VERIFY(!m_wizard->windowTitle().contains(u'«'));
}

QTEST_MAIN(TestWizards)
#include "tst_wizards.moc"
