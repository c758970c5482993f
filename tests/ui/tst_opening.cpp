#include "PageFixture.h"
#include "WizardFixture.h"

#include "archive/AgeKeys.h"
#include "wiring/Translations.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>

using namespace holdfast;
using namespace holdfast::testing;
using driver::click;
using driver::seen;

/// What the console asks and says about encrypted backups. Pictures go into the folder that
/// HOLDFAST_SCREENSHOTS names.
class TestOpening : public WizardFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void asksForNothingWhereNothingIsEncrypted();
    void asksForNothingWhereTheEnvironmentOpensIt();
    void restoreWaitsForAnIdentityThatFits();
    void anIdentityThatDoesNotFitStaysOnThePage();
    void anIdentityFoundByTheDialogIsTried();
    void anotherSetIsTriedWithTheSameIdentity();
    void validationAsksOnlyWhereItLooksInside();
    void revertAsksForTheSafetyCopy();
    void aPassphraseIsNamedByItsFile();
    void commandLineOfThePlanNamesTheIdentity();
    void backupSaysForWhom();
    void pagesSayWhatIsEncrypted();

private:
    Path identityFile(const AgeIdentity &identity, const char *name);
    void encryptFor(const QStringList &recipients);
    void typePath(const Path &path);
    QString verdict();
    void save(QWidget &widget, const char *name);

    AgeIdentity m_identity = AgeIdentity::generate();
    Path m_file;
    Path m_wrong;
};

void TestOpening::initTestCase()
{
    qRegisterMetaType<RunReport>();
    WizardFixture::initTestCase();
}

void TestOpening::init()
{
    m_world = std::make_unique<WizardWorld>();
    m_file = identityFile(m_identity, "identité de l'astreinte.txt");
    m_wrong = identityFile(AgeIdentity::generate(), "celle d'un autre.txt");
    encryptFor({toText(m_identity.recipient())});
}

void TestOpening::cleanup()
{
    WizardFixture::cleanup();
    installTranslations(u"en"_s);
}

Path TestOpening::identityFile(const AgeIdentity &identity, const char *name)
{
    const Path file = toPath(m_world->folder.path()) / name;
    writeBytes(file, renderAgeIdentity(identity, m_world->base.clock.nowUtc()).reveal());
    return file;
}

/// A backup for these; later ones, too.
void TestOpening::encryptFor(const QStringList &recipients)
{
    m_world->environment.encryption.recipients = recipients;
    m_artefact = m_world->backUp();
    QVERIFY(!m_artefact.empty());
    m_world->deleteRows();
    reopen();
}

void TestOpening::typePath(const Path &path)
{
    auto *field = qobject_cast<QLineEdit *>(seen(*m_wizard, "identityFile"));
    QVERIFY(field);
    field->clear();
    driver::type(*m_wizard, "identityFile", toText(path));
}

QString TestOpening::verdict()
{
    auto *label = qobject_cast<QLabel *>(seen(*m_wizard, "openingVerdict"));
    return label ? label->text() : QString();
}

void TestOpening::save(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("HOLDFAST_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QSize size = widget.size();
    for (const bool dark : {false, true}) {
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            installTranslations(language);
            m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            widget.resize(1366, 720);
            for (int i = 0; i < 6; ++i)
                QCoreApplication::sendPostedEvents();
            const QString file = folder + u"/opening-"_s + QString::fromLatin1(name) + u'-' +
                                 (dark ? u"dark-"_s : u"light-"_s) + language + u".png"_s;
            QVERIFY2(widget.grab().save(file), qPrintable(file));
        }
    }
    installTranslations(u"en"_s);
    m_theme->setChoice(Theme::Choice::Light);
    widget.resize(size);
}

void TestOpening::asksForNothingWhereNothingIsEncrypted()
{
    m_world->base.clock.advance(std::chrono::hours(1));
    encryptFor({});
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(ready("choose"));
    QVERIFY(!seen(*m_wizard, "identityFile"));
}

void TestOpening::asksForNothingWhereTheEnvironmentOpensIt()
{
    m_world->environment.encryption.identity = u"file:"_s + toText(m_file);
    reopen();
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(ready("choose"));
    QVERIFY(!seen(*m_wizard, "identityFile"));
    click(*m_wizard, "primary");
    QTRY_VERIFY(ready("preflight"));
}

void TestOpening::restoreWaitsForAnIdentityThatFits()
{
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(seen(*m_wizard, "identityFile"));
    click(*m_wizard, "primary");
    QVERIFY(isOn("choose"));
    save(*m_wizard, "choose-asks");
    typePath(m_file);
    QTRY_VERIFY(ready("choose"));
    QCOMPARE(verdict(), u"It opens the backup."_s);
    save(*m_wizard, "choose-fits");
    click(*m_wizard, "primary");
    toConfirm();
    start();
    waitForEnd();
    QCOMPARE(now().transfers, 4000);
}

void TestOpening::anIdentityThatDoesNotFitStaysOnThePage()
{
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(seen(*m_wizard, "identityFile"));
    for (const Path &path : {m_wrong, m_artefact, Path("/nulle/part")}) {
        typePath(path);
        QTRY_VERIFY(!verdict().isEmpty() && verdict() != u"Trying…"_s);
        QVERIFY(!ready("choose"));
        click(*m_wizard, "primary");
        QVERIFY(isOn("choose"));
    }
    QVERIFY(verdict().contains(u"/nulle/part"_s));
    typePath(m_wrong);
    QTRY_COMPARE(verdict(), u"This identity does not open the backup: it was encrypted for others."_s);
    save(*m_wizard, "choose-wrong");
}

void TestOpening::anIdentityFoundByTheDialogIsTried()
{
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(seen(*m_wizard, "browseIdentity"));
    click(*m_wizard, "browseIdentity");
    auto *dialog = m_wizard->findChild<QFileDialog *>(u"identityDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    emit dialog->fileSelected(toText(m_file));
    dialog->reject();
    QTRY_VERIFY(ready("choose"));
}

void TestOpening::anotherSetIsTriedWithTheSameIdentity()
{
    const Path older = m_artefact;
    m_world->base.clock.advance(std::chrono::hours(1));
    encryptFor({toText(AgeIdentity::generate().recipient())});
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(seen(*m_wizard, "identityFile"));
    typePath(m_file);
    QTRY_VERIFY(verdict().startsWith(u"This identity does not open"_s));
    auto *table = qobject_cast<QTableView *>(seen(*m_wizard, "sets"));
    QVERIFY(table);
    table->setCurrentIndex(table->model()->index(1, 0));
    QTRY_VERIFY(ready("choose"));
    QVERIFY(older != m_artefact);
}

void TestOpening::validationAsksOnlyWhereItLooksInside()
{
    open(makeValidateWizard(m_world->workspace, m_artefact));
    QTRY_VERIFY(seen(*m_wizard, "identityFile"));
    QVERIFY(!ready("depth"));
    save(*m_wizard, "validate-asks");
    qobject_cast<QRadioButton *>(seen(*m_wizard, "depthSealed"))->click();
    QTRY_VERIFY(ready("depth"));
    QVERIFY(!seen(*m_wizard, "identityFile"));
    qobject_cast<QRadioButton *>(seen(*m_wizard, "depthReadable"))->click();
    QTRY_VERIFY(seen(*m_wizard, "identityFile"));
    typePath(m_file);
    QTRY_VERIFY(ready("depth"));
    click(*m_wizard, "primary");
    waitForEnd();
    QVERIFY(seen(*m_wizard, "outcome"));
    m_world->workspace.refresh();
    QTRY_COMPARE(m_world->workspace.operations().first().facts.value(u"depth").toString(), u"readable"_s);
}

void TestOpening::revertAsksForTheSafetyCopy()
{
    m_world->environment.encryption.identity = u"file:"_s + toText(m_file);
    reopen();
    toPreflight();
    toConfirm();
    start();
    waitForEnd();
    m_world->environment.encryption.identity.clear();
    reopen();
    open(makeRevertWizard(m_world->workspace, {}));
    QTRY_VERIFY(seen(*m_wizard, "identityFile"));
    QVERIFY(!ready("preflight"));
    save(*m_wizard, "revert-asks");
    typePath(m_wrong);
    QTRY_VERIFY(verdict().startsWith(u"This identity does not open"_s));
    QVERIFY(isOn("preflight"));
    typePath(m_file);
    QTRY_VERIFY(ready("preflight"));
    QVERIFY(!seen(*m_wizard, "identityFile"));
    toConfirm();
    start();
    waitForEnd();
    QVERIFY(now().transfers < 4000);
}

void TestOpening::aPassphraseIsNamedByItsFile()
{
    const Path words = toPath(m_world->folder.path()) / "phrase secrète.txt";
    writeBytes(words, "six mots en ligne\n");
    m_world->base.clock.advance(std::chrono::hours(1));
    m_world->environment.encryption.recipients.clear();
    m_world->environment.encryption.passphrase = u"file:"_s + toText(words);
    m_artefact = m_world->backUp();
    QVERIFY(!m_artefact.empty());
    m_world->environment.encryption.passphrase.clear();
    reopen();
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(seen(*m_wizard, "identityFile"));
    typePath(words);
    QTRY_VERIFY_WITH_TIMEOUT(ready("choose"), driver::longWait);
}

void TestOpening::commandLineOfThePlanNamesTheIdentity()
{
    open(makeRestoreWizard(m_world->workspace, {}));
    QTRY_VERIFY(seen(*m_wizard, "identityFile"));
    typePath(m_file);
    QTRY_VERIFY(ready("choose"));
    click(*m_wizard, "primary");
    QTRY_VERIFY(ready("preflight"));
    click(*m_wizard, "primary");
    QTRY_VERIFY(isOn("plan"));
    QStringList texts;
    for (const QWidget *widget : m_wizard->page(u"plan"_s)->findChildren<QWidget *>())
        texts.append(widget->accessibleName());
    QVERIFY(!texts.filter(u"--identity '"_s).isEmpty());
}

void TestOpening::backupSaysForWhom()
{
    const QString second = toText(AgeIdentity::generate().recipient());
    m_world->environment.encryption.recipients.append(second);
    reopen();
    open(makeBackupWizard(m_world->workspace));
    QTRY_VERIFY(ready("what"));
    QStringList texts;
    for (const QWidget *widget : m_wizard->page(u"what"_s)->findChildren<QWidget *>())
        texts.append(widget->accessibleName());
    QVERIFY(!texts.filter(second).isEmpty());
    QVERIFY(!texts.filter(u"For 2 recipient"_s).isEmpty());
    save(*m_wizard, "backup");
}

void TestOpening::pagesSayWhatIsEncrypted()
{
    PageFixture fixture;
    QVERIFY(!runBackup(fixture.services, fixture.environment).error);
    fixture.open();
    fixture.window.show();
    const auto *note = fixture.overview->findChild<QLabel *>(u"encryption"_s);
    QVERIFY(note->text().startsWith(u"Backups are not encrypted"_s));
    QVERIFY(seen(*fixture.overview, "howToEncrypt"));
    save(fixture.window, "overview-off");
    QSignalSpy settings(fixture.overview, &OverviewPage::settingsRequested);
    click(*fixture.overview, "howToEncrypt");
    QCOMPARE(settings.size(), 1);
    fixture.window.showPage(u"settings"_s);
    save(fixture.window, "settings-off");

    fixture.environment.encryption.recipients = {toText(m_identity.recipient()),
                                                 toText(AgeIdentity::generate().recipient())};
    fixture.environment.encryption.identity = u"file:/media/clé usb/identité.txt"_s;
    fixture.services.clock.advance(std::chrono::hours(1));
    QVERIFY(!runBackup(fixture.services, fixture.environment).error);
    fixture.open();
    QVERIFY(note->text().startsWith(u"New backups are encrypted for 2 recipient"_s));
    QVERIFY(!seen(*fixture.overview, "howToEncrypt"));
    save(fixture.window, "settings-on");
    fixture.window.showPage(u"overview"_s);
    save(fixture.window, "overview-on");
    fixture.window.showPage(u"backups"_s);
    save(fixture.window, "backups");
    auto *table = fixture.backups->findChild<QTableView *>();
    table->selectRow(0);
    QStringList texts;
    for (const QWidget *widget : fixture.backups->findChildren<QWidget *>())
        texts.append(widget->accessibleName());
    QVERIFY(!texts.filter(u"Recipient"_s).isEmpty());
    save(fixture.window, "backups-selected");

    fixture.environment.encryption = {};
    fixture.environment.kind = EnvironmentKind::Practice;
    fixture.open();
    QCOMPARE(note->text(), u"Practice backups are not encrypted."_s);
    QVERIFY(!seen(*fixture.overview, "howToEncrypt"));
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
