#include "VerifyFixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSet>
#include <QSignalSpy>
#include <QTranslator>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::click;
using driver::isOn;
using driver::longWait;
using driver::seen;

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

constexpr auto allIds = {
    "health",         "frontend",      "cors",           "endpoint:auth",        "endpoint:chat",
    "endpoint:natal", "command:smoke", "monitoring:24h", "invariant:no-orphans", "monitoring:1h"};

} // namespace

/// Whether the service is really back, by the wizard: rows that turn, one check made again, one let pass.
class TestVerifyWizard : public VerifyFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { VerifyFixture::initTestCase(); }
    void init() { VerifyFixture::init(); }
    void cleanup() { VerifyFixture::cleanup(); }

    void everyCheckIsTickedAndSaysWhatItWants();
    void nothingTickedIsNotRun();
    void nothingConfiguredSaysSo();
    void whatIsUntickedIsLeftOut();
    void rowsTurnAsTheResultsCome();
    void failedCheckIsMadeAgainAlone();
    void failedCheckIsLetPassByKeyboardOnly();
    void letPassNeedsNameAndReason();
    void escapeClosesTheFormOnly();
    void oneThatPassesMeanwhileNeedsNoWaiver();
    void newCriticalAlertFails();
    void stoppedVerificationSaysSo();
    void otherJobIsWaitedFor();
    void everyControlHasANameOfItsOwn();
    void wordsFollowTheLanguage();
};

void TestVerifyWizard::everyCheckIsTickedAndSaysWhatItWants()
{
    open();
    for (const char *id : allIds) {
        const auto *box =
            qobject_cast<QAbstractButton *>(seen(*m_wizard, qPrintable(u"check:"_s + QLatin1String(id))));
        QVERIFY2(box && box->isChecked(), id);
        QVERIFY2(!box->accessibleDescription().isEmpty(), id);
    }
    const auto said = [this](const char *name) { return seen(*m_wizard, name)->accessibleDescription(); };
    QCOMPARE(said("check:endpoint:auth"),
             u"GET http://127.0.0.1:8001/v1/auth answers 200 or 401. Looked at in its body: /data/items."_s);
    QVERIFY(said("check:health").contains(u"http://127.0.0.1:8001/health"));
    QVERIFY(said("check:invariant:no-orphans").endsWith(u"IS NULL gives 0."_s));
    QVERIFY(m_world->http.asked().isEmpty());
}

void TestVerifyWizard::nothingTickedIsNotRun()
{
    open();
    for (const char *id : allIds)
        click(*m_wizard, qPrintable(u"check:"_s + QLatin1String(id)));
    click(*m_wizard, "primary");
    QVERIFY(isOn(m_wizard.get(), "what"));
    QVERIFY(!m_world->jobs.current());
    QVERIFY(onRecord().isEmpty());
}

void TestVerifyWizard::nothingConfiguredSaysSo()
{
    m_world->environment.checks = {};
    open();
    QVERIFY(!isSeen("primary"));
    key(Qt::Key_Return);
    QVERIFY(onRecord().isEmpty());
}

void TestVerifyWizard::whatIsUntickedIsLeftOut()
{
    open();
    seen(*m_wizard, "check:endpoint:chat")->setFocus();
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    waitForEnd();
    QCOMPARE(row("endpoint:chat").word, u"Left out"_s);
    QCOMPARE(state("endpoint:auth"), StateKind::Ok);
    QVERIFY(m_world->http.asked().filter(u"/v1/chat"_s).isEmpty());
    QVERIFY(!isSeen("again:endpoint:chat"));
    QCOMPARE(onRecord().first().checks.size(), 9);
}

void TestVerifyWizard::rowsTurnAsTheResultsCome()
{
    m_world->http.holdAt(u"/v1/chat"_s);
    open();
    click(*m_wizard, "primary");
    QTRY_VERIFY_WITH_TIMEOUT(state("endpoint:auth") == StateKind::Ok, longWait);
    QCOMPARE(state("health"), StateKind::Ok);
    QCOMPARE(state("endpoint:chat"), StateKind::Running);
    QVERIFY(!isSeen("primary") && !isSeen("outcome"));
    m_wizard->goBack();
    QVERIFY(isOn(m_wizard.get(), "result"));
    m_world->http.gate.open();
    waitForEnd();
    for (const char *id : allIds)
        QVERIFY2(state(id) == StateKind::Ok, qPrintable(QLatin1String(id) + u": "_s + row(id).observed));
    QVERIFY(!row("endpoint:chat").observed.isEmpty() && !row("endpoint:chat").expected.isEmpty());
    QCOMPARE(outcome(), u"Verified"_s);
    QCOMPARE(onRecord().size(), 1);
}

void TestVerifyWizard::failedCheckIsMadeAgainAlone()
{
    m_world->breakChat();
    open();
    verify();
    QCOMPARE(state("endpoint:chat"), StateKind::Critical);
    QVERIFY(!row("endpoint:chat").remedy.isEmpty());
    QCOMPARE(outcome(), u"Restored with deviations"_s);
    QVERIFY(!isSeen("again:endpoint:auth"));
    m_world->mendChat();
    const auto asked = m_world->http.asked().size();
    click(*m_wizard, "again:endpoint:chat");
    QTRY_VERIFY_WITH_TIMEOUT(state("endpoint:chat") == StateKind::Ok, longWait);
    waitForEnd();
    QCOMPARE(outcome(), u"Verified"_s);
    QCOMPARE(m_world->http.asked().size(), asked + 1);
    QTRY_VERIFY(!isSeen("again:endpoint:chat"));
    const QList<OperationSummary> runs = onRecord();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.first().bound.value(u"of").toString(), runs.last().id);
    QCOMPARE(runs.last().outcome, u"restored-with-deviations"_s);
}

void TestVerifyWizard::failedCheckIsLetPassByKeyboardOnly()
{
    m_world->breakChat();
    open();
    key(Qt::Key_Return);
    waitForEnd();
    QCOMPARE(focused(), u"verifyRows"_s);
    key(Qt::Key_Tab);
    QCOMPARE(focused(), u"again:endpoint:chat"_s);
    key(Qt::Key_Tab);
    QCOMPARE(focused(), u"pass:endpoint:chat"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(focused(), u"waiverReason"_s); // the name is that of the operator
    QTRY_VERIFY(!seen(*m_wizard, "waiverAccept")->visibleRegion().isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"chat is down since Monday"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(row("endpoint:chat").word, u"Let pass"_s, longWait);
    waitForEnd();
    QVERIFY(row("endpoint:chat").remedy.contains(u"operator@db1: chat is down since Monday"_s));
    QCOMPARE(state("endpoint:chat"), StateKind::Warning);
    QCOMPARE(outcome(), u"Restored with deviations"_s);
    QVERIFY(isSeen("again:endpoint:chat") && !isSeen("pass:endpoint:chat"));
    const CheckResult check = recorded(onRecord().first(), "endpoint:chat");
    QCOMPARE(check.waivedBy, u"operator@db1"_s);
    QCOMPARE(check.waivedFor, u"chat is down since Monday"_s);
    QCOMPARE(onRecord().first().outcome, u"restored-with-deviations"_s);
}

void TestVerifyWizard::letPassNeedsNameAndReason()
{
    m_world->breakChat();
    open();
    verify();
    click(*m_wizard, "pass:endpoint:chat");
    click(*m_wizard, "waiverAccept");
    QVERIFY(driver::label(*m_wizard, "waiverMissing").contains(u"why"_s));
    driver::type(*m_wizard, "waiverReason", u"en réparation"_s);
    qobject_cast<QLineEdit *>(seen(*m_wizard, "waiverAuthor"))->selectAll();
    QTest::keyClick(seen(*m_wizard, "waiverAuthor"), Qt::Key_Space);
    click(*m_wizard, "waiverAccept");
    QVERIFY(driver::label(*m_wizard, "waiverMissing").contains(u"who"_s));
    QCOMPARE(onRecord().size(), 1);
    driver::type(*m_wizard, "waiverAuthor", u"Zoé"_s);
    click(*m_wizard, "waiverAccept");
    QTRY_COMPARE_WITH_TIMEOUT(row("endpoint:chat").word, u"Let pass"_s, longWait);
    waitForEnd();
    QCOMPARE(recorded(onRecord().first(), "endpoint:chat").waivedBy, u"Zoé"_s);
}

void TestVerifyWizard::escapeClosesTheFormOnly()
{
    m_world->breakChat();
    open();
    verify();
    QSignalSpy left(m_wizard.get(), &WizardFrame::cancelled);
    click(*m_wizard, "pass:endpoint:chat");
    QTRY_COMPARE(focused(), u"waiverReason"_s);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!isSeen("waiverReason"));
    QCOMPARE(focused(), u"pass:endpoint:chat"_s);
    QCOMPARE(left.count(), 0);
    QCOMPARE(state("endpoint:chat"), StateKind::Critical);
    QCOMPARE(onRecord().size(), 1);
}

void TestVerifyWizard::oneThatPassesMeanwhileNeedsNoWaiver()
{
    m_world->breakChat();
    open();
    verify();
    click(*m_wizard, "pass:endpoint:chat");
    m_world->mendChat();
    driver::type(*m_wizard, "waiverReason", u"essai"_s);
    click(*m_wizard, "waiverAccept");
    QTRY_VERIFY_WITH_TIMEOUT(state("endpoint:chat") == StateKind::Ok, longWait);
    waitForEnd();
    QCOMPARE(outcome(), u"Verified"_s);
    QVERIFY(!recorded(onRecord().first(), "endpoint:chat").isWaived());
}

void TestVerifyWizard::newCriticalAlertFails()
{
    open();
    verify();
    QCOMPARE(outcome(), u"Verified"_s);
    m_world->tellAlerts(R"({"code":"availability_degraded","severity":"critical","status":"firing"})");
    click(*m_wizard, "safe"); // Verify all again
    waitForEnd();
    QTRY_VERIFY(state("monitoring:1h") == StateKind::Critical);
    QVERIFY(row("monitoring:1h").observed.contains(u"availability_degraded"_s));
    QVERIFY(isSeen("again:monitoring:1h") && isSeen("again:monitoring:24h"));
    m_world->tellAlerts({});
    click(*m_wizard, "again:monitoring:1h");
    QTRY_VERIFY_WITH_TIMEOUT(state("monitoring:1h") == StateKind::Ok, longWait);
    waitForEnd();
    QCOMPARE(state("monitoring:24h"), StateKind::Critical);
    QVERIFY(isSeen("again:monitoring:24h"));
}

void TestVerifyWizard::stoppedVerificationSaysSo()
{
    m_world->http.holdAt(u"/v1/chat"_s);
    open();
    click(*m_wizard, "primary");
    QTRY_VERIFY_WITH_TIMEOUT(m_world->http.gate.reached(), longWait);
    click(*m_wizard, "cancelRun");
    m_world->http.gate.open();
    waitForEnd();
    QVERIFY(!isSeen("outcome"));
    QVERIFY(isSeen("again"));
    m_world->http.holdAt({});
    m_world->http.gate.open();
    click(*m_wizard, "again");
    QTRY_VERIFY_WITH_TIMEOUT(isSeen("outcome"), longWait);
    QCOMPARE(outcome(), u"Verified"_s);
}

void TestVerifyWizard::otherJobIsWaitedFor()
{
    m_world->http.holdAt(u"/v1/chat"_s);
    open();
    click(*m_wizard, "primary");
    QTRY_VERIFY_WITH_TIMEOUT(m_world->http.gate.reached(), longWait);
    const std::unique_ptr<WizardFrame> running = std::move(m_wizard);
    show(makeVerifyWizard(m_world->workspace, {}));
    click(*m_wizard, "primary");
    QVERIFY(isOn(m_wizard.get(), "what"));
    m_world->http.gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(!m_world->jobs.current(), longWait);
}

void TestVerifyWizard::everyControlHasANameOfItsOwn()
{
    m_world->breakChat();
    m_world->http.answer(u"/v1/natal"_s, {500, "text/html", "<html>oops", {}});
    open();
    const auto look = [this] {
        QSet<QString> names;
        for (QWidget *widget : m_wizard->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            const QString name = face ? face->text(QAccessible::Name) : QString();
            const QString where = QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                  widget->objectName() + u": "_s + name;
            QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(where));
            names.insert(name);
        }
    };
    look();
    verify();
    click(*m_wizard, "pass:endpoint:chat");
    QTRY_VERIFY(isSeen("waiverReason"));
    look();
}

void TestVerifyWizard::wordsFollowTheLanguage()
{
    m_world->breakChat();
    open();
    verify();
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(m_wizard->windowTitle().contains(u'«'));
    for (const char *name : {"again:endpoint:chat", "pass:endpoint:chat", "primary", "safe"}) {
        QTRY_VERIFY2(isSeen(name), name);
        QVERIFY2(qobject_cast<QAbstractButton *>(seen(*m_wizard, name))->text().contains(u'«'), name);
    }
    QVERIFY(row("endpoint:chat").observed.contains(u'«') && row("endpoint:chat").title.contains(u'«'));
    QCoreApplication::removeTranslator(&marks);
    QTRY_VERIFY(!m_wizard->windowTitle().contains(u'«'));
}

QTEST_MAIN(TestVerifyWizard)
#include "tst_verify_wizard.moc"
