#include "Sql.h"
#include "WizardShell.h"

#include "theme/Theme.h"
#include "wiring/Practice.h"
#include "wiring/RealServices.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>
#include <QTemporaryDir>

#include <csignal>

using namespace holdfast;
using namespace Qt::StringLiterals;
using driver::click;
using driver::isOn;
using driver::longWait;

namespace {

QProcessEnvironment variablesFor(const QString &home)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"HOLDFAST_HOME"_s, home);
    return variables;
}

} // namespace

/// The whole way of an operator through the console, on a real service: a database that a separate process
/// serves over HTTP.
class TestRestoreWizard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void backsUpValidatesRestoresVerifiesAndReverts();

private:
    void backUp();
    void validate();
    void damage();
    void restore();
    void confirm();
    void revert();
    QJsonObject served();
    qint64 servedMessages() { return served().value(u"rows").toObject().value(u"messages").toInteger(-1); }
    qint64 messages();
    QByteArray content();
    Path database() const { return m_places.root() / "backend" / "app.db"; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    PracticePlaces m_places;
    PracticeState m_practice;
    std::unique_ptr<RealServices> m_real;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<testing::WizardShell> m_shell;
    qint64 m_messagesBefore = 0;
    QByteArray m_good;
    QByteArray m_damaged;
};

void TestRestoreWizard::initTestCase()
{
    const QString program = qEnvironmentVariable("HOLDFAST_PRACTICE");
    if (program.isEmpty())
        QSKIP("HOLDFAST_PRACTICE names no program: run it through ctest");
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/été à l'ombre-XXXXXX"_s);
    m_theme = std::make_unique<Theme>(*qApp);
    const Path home = toPath(m_folder->path()) / "ma maison";
    m_places = {home, home / "environments", toPath(program)};
    const auto started = startPractice(m_places);
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    m_practice = *started;

    m_real = std::make_unique<RealServices>(variablesFor(toText(home)));
    const auto environment = m_real->environments().load(u"practice"_s);
    QVERIFY2(environment, environment ? "" : qPrintable(environment.error().detail));
    m_jobs = std::make_unique<JobRunner>(m_real->services());
    m_workspace = std::make_unique<Workspace>(*m_jobs, m_real->home());
    m_workspace->open(*environment);
    m_shell = std::make_unique<testing::WizardShell>(*m_workspace);
    m_shell->show();
    m_shell->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shell.get()));
}

void TestRestoreWizard::cleanupTestCase()
{
    m_shell.reset();
    m_workspace.reset();
    m_jobs.reset();
    if (m_practice.pid == 0)
        return;
    QVERIFY(stopPractice(m_places));
    QTRY_VERIFY(::kill(static_cast<pid_t>(m_practice.pid), 0) != 0);
}

QJsonObject TestRestoreWizard::served()
{
    ProgressSlot slot;
    const RunContext context({}, slot);
    const auto answer = m_real->services().http.send({m_practice.url + u"/practice/state"_s}, context);
    return answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
}

qint64 TestRestoreWizard::messages()
{
    return testing::Sql(database()).number("SELECT count(*) FROM messages");
}

QByteArray TestRestoreWizard::content()
{
    testing::Sql sql(database());
    return sql.digest("SELECT * FROM messages ORDER BY id") + sql.digest("SELECT * FROM users ORDER BY id") +
           sql.digest("SELECT * FROM ledger_entries ORDER BY id");
}

void TestRestoreWizard::backUp()
{
    m_shell->open(makeBackupWizard(*m_workspace));
    QTRY_VERIFY(m_shell->frame()->page(u"what"_s)->missing().isEmpty());
    driver::type(*m_shell, "label", u"avant l'été"_s);
    click(*m_shell, "primary");
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->isOnPage("done"), longWait);
    QCOMPARE(driver::word(*m_shell, "outcome"), u"Verified"_s);
}

void TestRestoreWizard::validate()
{
    click(*m_shell, "primary"); // Validate this backup
    QTRY_VERIFY(m_shell->isOnPage("depth"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->isOnPage("done"), longWait);
    QCOMPARE(driver::word(*m_shell, "outcome"), u"Verified"_s);
    QTRY_VERIFY(m_workspace->newest());
    QTRY_VERIFY(m_workspace->provenDepth(*m_workspace->newest()) >= Depth::Readable);
}

void TestRestoreWizard::damage()
{
    m_good = content();
    m_messagesBefore = messages();
    QVERIFY(m_messagesBefore > 1000);
    testing::Sql(database()).execute("DELETE FROM messages WHERE id % 2 = 0");
    m_damaged = content();
    QVERIFY(m_damaged != m_good);
    QCOMPARE(servedMessages(), messages());
}

void TestRestoreWizard::confirm()
{
    WizardFrame &wizard = *m_shell->frame();
    QTRY_VERIFY(isOn(&wizard, "confirm"));
    const QString token = driver::word(wizard, "tokenShown");
    QVERIFY(!token.isEmpty());
    // Not the token yet: the button stays outlined and changes nothing.
    driver::type(wizard, "token", token.chopped(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(isOn(&wizard, "confirm"));
    QVERIFY(!wizard.destructiveButton()->isArmed());
    driver::type(wizard, "token", token.right(1));
    QVERIFY(wizard.destructiveButton()->isArmed());
    QVERIFY(!wizard.destructiveButton()->hasFocus());
    driver::type(wizard, "reason", u"lignes effacées"_s);
    driver::pressDestructive(wizard);
}

void TestRestoreWizard::restore()
{
    click(*m_shell, "safe"); // Restore this backup
    QTRY_VERIFY(m_shell->isOnPage("choose"));
    auto *sets = qobject_cast<QTableView *>(driver::seen(*m_shell, "sets"));
    QVERIFY(sets);
    QTRY_COMPARE(sets->selectionModel()->selectedRows().size(), 1);
    QTest::mouseClick(sets->viewport(), Qt::LeftButton, {}, sets->visualRect(sets->currentIndex()).center());
    click(*m_shell, "primary");
    QTRY_VERIFY(m_shell->isOnPage("preflight"));
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->frame()->page(u"preflight"_s)->missing().isEmpty(), longWait);
    click(*m_shell, "primary");
    QTRY_VERIFY(m_shell->isOnPage("plan"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(content(), m_damaged);
    confirm();
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->isOnPage("done"), longWait);
    QCOMPARE(driver::word(*m_shell, "outcome"), u"Verified"_s);
    QCOMPARE(content(), m_good);
    QCOMPARE(messages(), m_messagesBefore);
    QCOMPARE(servedMessages(), m_messagesBefore);
    QCOMPARE(served().value(u"pid").toInteger(), m_practice.pid); // the very process that ran all the time
}

void TestRestoreWizard::revert()
{
    click(*m_shell, "safe"); // Return to before
    QTRY_VERIFY(m_shell->isOnPage("preflight"));
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->frame()->page(u"preflight"_s)->missing().isEmpty(), longWait);
    click(*m_shell, "primary");
    QTRY_VERIFY(m_shell->isOnPage("plan"));
    click(*m_shell, "primary");
    confirm();
    QTRY_VERIFY_WITH_TIMEOUT(m_shell->isOnPage("done"), longWait);
    QCOMPARE(driver::word(*m_shell, "outcome"), u"Rolled back"_s);
    QCOMPARE(content(), m_damaged);
    QCOMPARE(servedMessages(), messages());
    click(*m_shell, "primary"); // Close
    QTRY_VERIFY(!m_shell->wizard());
}

void TestRestoreWizard::backsUpValidatesRestoresVerifiesAndReverts()
{
    backUp();
    if (QTest::currentTestFailed())
        return;
    validate();
    if (QTest::currentTestFailed())
        return;
    damage();
    if (QTest::currentTestFailed())
        return;
    restore();
    if (QTest::currentTestFailed())
        return;
    revert();
}

QTEST_MAIN(TestRestoreWizard)
#include "tst_restore_wizard.moc"
