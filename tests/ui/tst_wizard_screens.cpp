#include "WizardDriver.h"
#include "WizardWorld.h"

#include "theme/Theme.h"
#include "wizard/Wizards.h"

#include <QDir>
#include <QTableView>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using driver::click;
using driver::isOn;

/// Pictures of every page and state of the wizards, into the folder that HOLDFAST_SCREENSHOTS names, to be
/// looked at. Each is reached by using the wizard.
class TestWizardScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void restore_data() { looks(); }
    void restore();
    void restoreThatDeviates_data() { looks(); }
    void restoreThatDeviates();
    void restoreThatFails_data() { looks(); }
    void restoreThatFails();
    void refusals_data() { looks(); }
    void refusals();
    void backupAndValidation_data() { looks(); }
    void backupAndValidation();
    void emptyAndNarrow_data() { looks(); }
    void emptyAndNarrow();

private:
    static void looks();
    void begin();
    void show(WizardFrame *wizard);
    void save(const char *name);
    void toConfirm();
    void typeToken();
    void holdAt(const char *part);
    WizardFrame *frame() const { return qobject_cast<WizardFrame *>(m_window->wizard()); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WizardWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
    Gate m_gate;
    Gate m_health;
    QString m_look;
};

void TestWizardScreens::initTestCase()
{
    if (!qEnvironmentVariableIsSet("HOLDFAST_SCREENSHOTS"))
        QSKIP("HOLDFAST_SCREENSHOTS names no folder");
    QDir().mkpath(qEnvironmentVariable("HOLDFAST_SCREENSHOTS"));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestWizardScreens::looks()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
}

void TestWizardScreens::begin()
{
    QFETCH(Theme::Choice, choice);
    m_look = QString::fromLatin1(QTest::currentDataTag());
    m_theme->setChoice(choice);
    m_window.reset();
    m_world = std::make_unique<WizardWorld>();
    m_world->standAt(52h);
    m_world->backUp();
    m_world->standAt(27h);
    const Path broken = m_world->backUp();
    m_world->standAt(26h);
    m_world->backUp(u"before the upgrade"_s);
    m_world->standAt(6h + 12min);
    m_world->backUp();
    writeBytes(metadataPath(broken), bytesOf(metadataPath(broken)).replace("\"mode\"", "\"mode \""));
    m_world->deleteRows();
    m_world->standAt(0s);
    m_world->open();
    QTRY_VERIFY(m_world->workspace.isRead());
    m_window = std::make_unique<MainWindow>();
    m_window->addPage(
        u"home"_s, IconId::Overview, [] { return u"Overview"_s; }, new QWidget);
    m_window->setEnvironment({u"orders"_s, EnvironmentBadge::Kind::Real, u"db1.example.org · app.db"_s});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWizardScreens::show(WizardFrame *wizard)
{
    m_window->openWizard(wizard);
    m_world->base.clock.advance(3min + 20s);
    if (QWidget *clock = driver::seen(*wizard, "rtoClock")) // it looks once a second
        QTRY_VERIFY(clock->accessibleName().contains(u"min used"_s));
}

void TestWizardScreens::save(const char *name)
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::sendPostedEvents(); // nested layouts settle one level at a time
    const QString file = qEnvironmentVariable("HOLDFAST_SCREENSHOTS") + u'/' + QString::fromLatin1(name) +
                         u'-' + m_look + u".png"_s;
    QVERIFY2(m_window->grab().save(file), qPrintable(file));
}

void TestWizardScreens::typeToken()
{
    driver::type(*frame(), "token", driver::word(*frame(), "tokenShown"));
}

void TestWizardScreens::toConfirm()
{
    show(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(frame()->page(u"choose"_s)->missing().isEmpty());
    click(*frame(), "primary");
    QTRY_VERIFY(frame()->page(u"preflight"_s)->missing().isEmpty());
    click(*frame(), "primary");
    click(*frame(), "primary");
    QTRY_VERIFY(isOn(frame(), "confirm"));
}

void TestWizardScreens::holdAt(const char *part)
{
    m_gate.close();
    m_world->files.beforeCreate = [this, part = std::string(part)](const Path &path) -> Result<void> {
        if (path.native().find(part) != std::string::npos)
            m_gate.pass();
        return {};
    };
}

void TestWizardScreens::restore()
{
    begin();
    m_world->base.clock.setTick(1ms);
    show(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(frame()->page(u"choose"_s)->missing().isEmpty());
    save("restore-1-choose");
    m_world->files.spaceGate.close();
    click(*frame(), "primary");
    QTRY_VERIFY(m_world->files.spaceGate.reached());
    save("restore-2-preflight-looking");
    m_world->files.spaceGate.open();
    QTRY_VERIFY(frame()->page(u"preflight"_s)->missing().isEmpty());
    save("restore-2-preflight");
    click(*frame(), "primary");
    save("restore-3-plan");
    click(*frame(), "primary");
    save("restore-4-confirm");
    driver::type(*frame(), "token", driver::word(*frame(), "tokenShown").left(9));
    QTest::mouseClick(frame()->destructiveButton(), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    save("restore-4-confirm-partly");
    driver::type(*frame(), "token", driver::word(*frame(), "tokenShown").mid(9));
    save("restore-4-confirm-armed");
    holdAt(".holdfast-stage");
    m_health.close();
    m_world->http.onAsk = [this] { m_health.pass(); };
    driver::pressDestructive(*frame());
    QTRY_VERIFY(m_gate.reached());
    QTRY_VERIFY(driver::canUse(*frame(), "cancelRun"));
    save("restore-5-run");
    m_gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(isOn(frame(), "verify") && m_health.reached(), 20000);
    QTRY_VERIFY(driver::canUse(*frame(), "cancelRun"));
    save("restore-6-verify");
    m_health.open();
    QTRY_VERIFY_WITH_TIMEOUT(isOn(frame(), "done"), 20000);
    save("restore-7-done");
    show(makeRevertWizard(m_world->workspace, {}));
    QTRY_VERIFY(frame()->page(u"preflight"_s)->missing().isEmpty());
    save("revert-1-preflight");
    click(*frame(), "primary");
    save("revert-2-plan");
}

void TestWizardScreens::restoreThatDeviates()
{
    begin();
    m_world->http.answers = {FakeHttp::unhealthy()};
    m_world->base.clock.setTick(1s);
    toConfirm();
    typeToken();
    driver::type(*frame(), "reason", u"rows deleted by a wrong migration"_s);
    driver::pressDestructive(*frame());
    QTRY_VERIFY_WITH_TIMEOUT(driver::seen(*frame(), "again:health"), 20000);
    click(*frame(), "primary");
    QTRY_VERIFY(isOn(frame(), "done"));
    save("restore-7-done-deviates");
}

void TestWizardScreens::restoreThatFails()
{
    begin();
    toConfirm();
    typeToken();
    holdAt(".holdfast-stage");
    driver::pressDestructive(*frame());
    QTRY_VERIFY(m_gate.reached() && driver::canUse(*frame(), "cancelRun"));
    click(*frame(), "cancelRun");
    save("restore-5-run-stopping");
    m_gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(isOn(frame(), "done"), 20000);
    save("restore-7-done-cancelled");
    click(*frame(), "again");
    QTRY_VERIFY(isOn(frame(), "preflight") && frame()->page(u"preflight"_s)->missing().isEmpty());
    click(*frame(), "primary");
    click(*frame(), "primary");
    typeToken();
    m_world->files.beforeCreate = [](const Path &path) -> Result<void> {
        if (path.native().find("pre-restore") == std::string::npos)
            return {};
        return fail(ErrorCode::DiskFull, toText(path.parent_path()), u"No space left on device"_s);
    };
    driver::pressDestructive(*frame());
    QTRY_VERIFY_WITH_TIMEOUT(isOn(frame(), "done"), 20000);
    m_world->files.beforeCreate = {};
    save("restore-7-done-no-copy");
    click(*frame(), "without-copy");
    QTRY_VERIFY(isOn(frame(), "preflight") && driver::canUse(*frame(), "acceptPhrase"));
    save("restore-2-preflight-without-copy");
}

void TestWizardScreens::refusals()
{
    begin();
    const Path other = m_world->root() / "backend" / "billing.db";
    std::filesystem::copy_file(m_world->database(), other);
    m_world->environment.database.path = m_world->environment.database.literalPath = u"backend/billing.db"_s;
    m_world->open();
    QTRY_VERIFY(m_world->workspace.isRead());
    show(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(frame()->page(u"choose"_s)->missing().isEmpty());
    click(*frame(), "primary");
    QTRY_VERIFY(driver::canUse(*frame(), "acceptPhrase"));
    save("restore-2-preflight-wrong-target");
    for (const BackupSet &set : m_world->workspace.sets())
        std::filesystem::remove(set.artefact);
    click(*frame(), "again");
    QTRY_VERIFY(!driver::seen(*frame(), "acceptPhrase") && driver::canUse(*frame(), "choose"));
    save("restore-2-preflight-deleted");
    m_world->environment.integrityKey = u"env:NO_SUCH_KEY"_s;
    m_world->open();
    QTRY_VERIFY(m_world->workspace.isRead());
    show(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(driver::canUse(*frame(), "refresh"));
    save("restore-1-choose-no-key");
    show(makeBackupWizard(m_world->workspace));
    QTRY_VERIFY(driver::canUse(*frame(), "again"));
    save("backup-1-what-no-key");
    show(makeRevertWizard(m_world->workspace, {}));
    QTRY_VERIFY(driver::canUse(*frame(), "restore"));
    save("revert-1-preflight-nothing");
}

void TestWizardScreens::backupAndValidation()
{
    begin();
    show(makeBackupWizard(m_world->workspace));
    QTRY_VERIFY(frame()->page(u"what"_s)->missing().isEmpty());
    save("backup-1-what");
    driver::type(*frame(), "label", u"before the migration of March"_s);
    holdAt(".partial");
    click(*frame(), "primary");
    QTRY_VERIFY(m_gate.reached() && driver::canUse(*frame(), "cancelRun"));
    save("backup-2-run");
    m_gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(isOn(frame(), "done"), 20000);
    save("backup-3-done");
    const Path artefact = m_world->workspace.sets().first().artefact;
    show(makeValidateWizard(m_world->workspace, artefact));
    save("validate-1-depth");
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(isOn(frame(), "done"), 20000);
    save("validate-3-done");
    QByteArray bytes = bytesOf(artefact);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeBytes(artefact, bytes);
    show(makeValidateWizard(m_world->workspace, artefact));
    click(*frame(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(isOn(frame(), "done"), 20000);
    save("validate-3-done-damaged");
}

void TestWizardScreens::emptyAndNarrow()
{
    begin();
    m_window->resize(1100, 720);
    toConfirm();
    save("narrow-restore-4-confirm");
    frame()->goBack();
    save("narrow-restore-3-plan");
    frame()->goBack();
    save("narrow-restore-2-preflight");
    frame()->goBack();
    save("narrow-restore-1-choose");
    std::filesystem::remove_all(m_world->environment.backupFolder());
    m_world->open();
    QTRY_VERIFY(m_world->workspace.isRead());
    m_window->resize(1366, 768);
    show(makeRestoreWizard(m_world->workspace, {}));
    save("restore-1-choose-empty");
}

QTEST_MAIN(TestWizardScreens)
#include "tst_wizard_screens.moc"
