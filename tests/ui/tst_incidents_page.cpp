#include "IncidentsFixture.h"

#include "pages/overview/OverviewPage.h"
#include "widgets/CheckRows.h"
#include "widgets/RtoClock.h"

#include <QAbstractItemView>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace holdfast;
using namespace holdfast::testing;
using namespace Qt::StringLiterals;
using driver::canUse;
using driver::click;
using driver::longWait;
using driver::seen;

/// The page of incidents by clicks and keys, over a real journal and a database that was cut off.
class TestIncidentsPage : public IncidentsFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { IncidentsFixture::initTestCase(); }
    void init() { IncidentsFixture::init(); }
    void cleanup() { IncidentsFixture::cleanup(); }

    void lookProposesTheScenarioOfACutDatabaseAndSaysWhy();
    void anyScenarioCanBeChosenWithoutALook();
    void faultyScenarioFileIsNamedAndTheOthersLoad();
    void declarationStartsTheClockAtTheTimeEntered();
    void noteIsOpenedByItsKeyAndSavedByReturn();
    void refusedNoteStaysInItsLine();
    void skippingNeedsAReason();
    void refusedReasonStaysInItsLine();
    void takenStepHasItsOwner();
    void roomIsTheSameAfterAnotherStart();
    void backupFromItsStepIsReportedWithItsOutcome();
    void wizardThatWasLeftHasNoStep();
    void restoreCountsFromTheDeclaration();
    void whatAnotherProgramRecordsIsShown();
    void overviewLeadsToTheOpenIncident();
    void checklistIsAnsweredByAPersonOrDoesNotApply();
    void causeIsOnRecordOnceItsFieldIsLeft();
    void closingIsRefusedWhileSomethingIsMissing();
    void closedIncidentIsListedAndItsReportSaved();

private:
    void answerEverything();
};

void TestIncidentsPage::lookProposesTheScenarioOfACutDatabaseAndSaysWhy()
{
    cutDatabase();
    start();
    QVERIFY(!canUse(*m_page, "declare"));
    look();
    const auto *facts = m_page->findChild<CheckRows *>(u"facts"_s);
    QVERIFY(facts != nullptr && facts->rows().size() > 3);
    QVERIFY(facts->rows().first().verdict == StateKind::Critical);
    auto *scenario = qobject_cast<QAbstractButton *>(seen(*m_page, "scenario:a-database"));
    QVERIFY(scenario != nullptr && scenario->isChecked());
    QVERIFY2(scenario->accessibleDescription().contains(u"Speaks for it"_s),
             qPrintable(scenario->accessibleDescription()));
    QVERIFY(canUse(*m_page, "declare"));
    QVERIFY(m_world->workspace.incidents().isEmpty());
}

void TestIncidentsPage::anyScenarioCanBeChosenWithoutALook()
{
    start();
    QTRY_VERIFY(seen(*m_page, "scenario:d-credentials"));
    use("scenario:d-credentials");
    use("declare");
    QTRY_VERIFY(incident() != nullptr);
    QCOMPARE(incident()->scenario, u"d-credentials"_s);
    QTRY_VERIFY(said("incidentTitle").contains(u"oken"_s));
}

void TestIncidentsPage::faultyScenarioFileIsNamedAndTheOthersLoad()
{
    const Path folder = m_world->workspace.home().folder / "scenarios";
    std::filesystem::create_directories(folder);
    QFile file(toText(folder / "à nous.json"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"schema\": 1, \"id\": 7}") > 0);
    file.close();
    start();
    QTRY_VERIFY(seen(*m_page, "faultyScenarios"));
    QVERIFY(seen(*m_page, "scenario:a-database"));
    bool named = false;
    for (const QLabel *label : seen(*m_page, "faultyScenarios")->findChildren<QLabel *>())
        named = named || label->text().contains(u"à nous.json"_s);
    QVERIFY(named);
}

void TestIncidentsPage::declarationStartsTheClockAtTheTimeEntered()
{
    start();
    QTRY_VERIFY(seen(*m_page, "scenario:a-database"));
    use("scenario:a-database");
    use("beganEarlier");
    const QDateTime before = m_world->base.clock.nowUtc().addSecs(-50 * 60);
    qobject_cast<QDateTimeEdit *>(seen(*m_page, "beganAt"))->setDateTime(before.toLocalTime());
    driver::type(*m_page, "firstNote", u"commandes muettes depuis l’été"_s);
    use("declare");
    QTRY_VERIFY(incident() != nullptr);
    QCOMPARE(incident()->declared.toSecsSinceEpoch(), before.toSecsSinceEpoch());
    QCOMPARE(incident()->notes.value(0).text, u"commandes muettes depuis l’été"_s);
    const auto *clock = qobject_cast<RtoClock *>(seen(*m_page, "incidentClock"));
    QTRY_VERIFY(clock != nullptr && clock->text().startsWith(u"50 min used of 60"_s));
}

void TestIncidentsPage::noteIsOpenedByItsKeyAndSavedByReturn()
{
    cutDatabase();
    start();
    declare();
    QVERIFY(!seen(*m_page, "note"));
    press(Qt::Key_N);
    QTRY_VERIFY(seen(*m_page, "note") && seen(*m_page, "note")->hasFocus());
    for (const QChar letter : u"nuit : <b>n</b>é"_s)
        QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    press(Qt::Key_Return);
    QTRY_VERIFY(!incident()->notes.isEmpty());
    QCOMPARE(incident()->notes.first().text, u"nuit : <b>n</b>é"_s);
    QTRY_VERIFY(timelineHolds(u"<b>n</b>é"_s));
    QVERIFY(!seen(*m_page, "note"));
}

void TestIncidentsPage::refusedNoteStaysInItsLine()
{
    cutDatabase();
    start();
    declare();
    press(Qt::Key_N);
    QTRY_VERIFY(seen(*m_page, "note"));
    driver::type(*m_page, "note", u"à garder"_s);
    closeFromElsewhere();
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(seen(*m_page, "incidentMessage"), longWait);
    QCOMPARE(m_page->findChild<QLineEdit *>(u"note"_s)->text(), u"à garder"_s);
    QVERIFY(!m_page->findChild<QLineEdit *>(u"note"_s)->isReadOnly());
}

void TestIncidentsPage::skippingNeedsAReason()
{
    cutDatabase();
    start();
    declare();
    chooseStep(u"freeze"_s);
    use("skipStep");
    use("giveReason");
    QVERIFY(!said("reasonMissing").isEmpty());
    QVERIFY(incident()->step(u"freeze"_s)->state == Progressing::Todo);
    driver::type(*m_page, "reason", u"déjà à l’arrêt"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(incident()->step(u"freeze"_s)->state == Progressing::Skipped);
    QCOMPARE(incident()->step(u"freeze"_s)->note, u"déjà à l’arrêt"_s);
    QTRY_VERIFY(stepWord(u"freeze"_s).endsWith(u"Skipped"_s));
    QVERIFY(seen(*m_page, "runStep")); // the next one is in hand: the snapshot
}

void TestIncidentsPage::refusedReasonStaysInItsLine()
{
    cutDatabase();
    start();
    declare();
    chooseStep(u"freeze"_s);
    use("skipStep");
    driver::type(*m_page, "reason", u"déjà à l’arrêt"_s);
    closeFromElsewhere();
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(seen(*m_page, "incidentMessage"), longWait);
    QStringList kept;
    for (const QLineEdit *line : m_page->findChildren<QLineEdit *>(u"reason"_s))
        kept.append(line->text());
    QVERIFY2(kept.contains(u"déjà à l’arrêt"_s), qPrintable(kept.join(u'|')));
}

void TestIncidentsPage::takenStepHasItsOwner()
{
    cutDatabase();
    start();
    declare();
    use("takeStep");
    QTRY_COMPARE(incident()->step(u"freeze"_s)->owner, u"operator@db1"_s);
    QTRY_VERIFY(stepWord(u"freeze"_s).endsWith(u"Under way"_s));
    QVERIFY(!seen(*m_page, "takeStep"));
    use("stepDone");
    QTRY_VERIFY(stepWord(u"freeze"_s).endsWith(u"Done"_s));
}

void TestIncidentsPage::roomIsTheSameAfterAnotherStart()
{
    cutDatabase();
    start();
    declare();
    use("takeStep");
    press(Qt::Key_N);
    QTRY_VERIFY(seen(*m_page, "note"));
    driver::type(*m_page, "note", u"première note"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(timelineHolds(u"première note"_s));
    const QString facts = said("incidentFacts");
    start();
    QTRY_VERIFY(seen(*m_page, "incidentTitle") && timelineHolds(u"première note"_s));
    QCOMPARE(said("incidentFacts"), facts);
    QVERIFY(stepWord(u"freeze"_s).endsWith(u"Under way"_s));
}

void TestIncidentsPage::backupFromItsStepIsReportedWithItsOutcome()
{
    start(); // the database is whole: the snapshot is an ordinary backup
    QTRY_VERIFY(seen(*m_page, "scenario:a-database"));
    use("scenario:a-database");
    use("declare");
    QTRY_VERIFY(incident() != nullptr && seen(*m_page, "step:snapshot"));
    chooseStep(u"snapshot"_s);
    use("runStep");
    QTRY_VERIFY(wizard() != nullptr && driver::isOn(wizard(), "what"));
    QTRY_VERIFY(wizard()->page(u"what"_s)->missing().isEmpty());
    click(*wizard(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(driver::isOn(wizard(), "done"), longWait);
    QTRY_VERIFY2(incident()->step(u"snapshot"_s)->state == Progressing::Done,
                 qPrintable(stepWord(u"snapshot"_s)));
    const IncidentStep &step = *incident()->step(u"snapshot"_s);
    QCOMPARE(step.operations.size(), 1);
    QCOMPARE(step.note, u"Verified"_s);
    m_window->closeWizard();
    QTRY_VERIFY(stepWord(u"snapshot"_s).endsWith(u"Done"_s));
    QTRY_VERIFY(timelineHolds(u"ackup"_s));
}

void TestIncidentsPage::wizardThatWasLeftHasNoStep()
{
    start();
    QTRY_VERIFY(seen(*m_page, "scenario:a-database"));
    use("scenario:a-database");
    use("declare");
    QTRY_VERIFY(incident() != nullptr && seen(*m_page, "step:snapshot"));
    chooseStep(u"snapshot"_s);
    use("runStep");
    QTRY_VERIFY(wizard() != nullptr && driver::isOn(wizard(), "what"));
    emit wizard()->cancelled();
    QTRY_VERIFY(wizard() == nullptr);
    openWizard(makeBackupWizard(m_world->workspace)); // from the page of backups
    QTRY_VERIFY(driver::isOn(wizard(), "what") && wizard()->page(u"what"_s)->missing().isEmpty());
    click(*wizard(), "primary");
    QTRY_VERIFY_WITH_TIMEOUT(driver::isOn(wizard(), "done"), longWait);
    m_window->closeWizard();
    press(Qt::Key_N);
    QTRY_VERIFY(seen(*m_page, "note"));
    driver::type(*m_page, "note", u"après"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(incident()->notes.size(), 1); // on record behind whatever was reported before it
    QVERIFY2(incident()->step(u"snapshot"_s)->operations.isEmpty(), qPrintable(stepWord(u"snapshot"_s)));
}

void TestIncidentsPage::restoreCountsFromTheDeclaration()
{
    cutDatabase();
    start();
    declare();
    m_world->base.clock.advance(std::chrono::minutes(9));
    chooseStep(u"restore"_s);
    use("runStep");
    QTRY_VERIFY(wizard() != nullptr && seen(*wizard(), "rtoClock"));
    const auto *clock = qobject_cast<RtoClock *>(seen(*wizard(), "rtoClock"));
    QVERIFY2(clock->text().startsWith(u"9 min used"_s), qPrintable(clock->text()));
}

void TestIncidentsPage::whatAnotherProgramRecordsIsShown()
{
    cutDatabase();
    start();
    declare();
    QVERIFY(addNote(m_world->workspace.services(), m_world->workspace.environment(), *incident(),
                    u"vu d’ailleurs"_s));
    QTRY_VERIFY_WITH_TIMEOUT(incident()->notes.size() == 1, longWait);
    QCOMPARE(incident()->notes.first().text, u"vu d’ailleurs"_s);
}

void TestIncidentsPage::overviewLeadsToTheOpenIncident()
{
    cutDatabase();
    start();
    OverviewPage overview(m_world->workspace);
    overview.show();
    QVERIFY(!seen(overview, "goToIncident"));
    declare();
    QTRY_VERIFY(seen(overview, "goToIncident"));
    QCOMPARE(driver::label(overview, "incidentSentence"), incident()->title);
    QSignalSpy asked(&overview, &OverviewPage::incidentRequested);
    click(overview, "goToIncident");
    QCOMPARE(asked.size(), 1);
}

void TestIncidentsPage::checklistIsAnsweredByAPersonOrDoesNotApply()
{
    cutDatabase();
    start();
    declare();
    use("confirm:frontend-accessible");
    QTRY_VERIFY(driver::word(*m_page, "item:frontend-accessible").endsWith(u"Done"_s));
    use("exclude:monitoring-stable");
    driver::type(*m_page, "reason", u"no monitoring here"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(driver::word(*m_page, "item:monitoring-stable").endsWith(u"Not applicable"_s));
    use("reopen:frontend-accessible");
    QTRY_VERIFY(driver::word(*m_page, "item:frontend-accessible").endsWith(u"Open"_s));
}

void TestIncidentsPage::causeIsOnRecordOnceItsFieldIsLeft()
{
    cutDatabase();
    start();
    declare();
    driver::type(*m_page, "cause", u"disque plein à 3 h"_s);
    QVERIFY(incident()->rootCause.cause.isEmpty());
    press(Qt::Key_Tab);
    QTRY_COMPARE(incident()->rootCause.cause, u"disque plein à 3 h"_s);
    start();
    QTRY_VERIFY(seen(*m_page, "cause"));
    QTRY_COMPARE(qobject_cast<QPlainTextEdit *>(seen(*m_page, "cause"))->toPlainText(),
                 u"disque plein à 3 h"_s);
}

void TestIncidentsPage::answerEverything()
{
    for (const char *item : {"confirm:backend-healthy", "confirm:frontend-accessible",
                             "confirm:endpoints-revalidated", "confirm:monitoring-stable"})
        use(item);
    for (const char *field : {"cause", "impact", "actions", "prevention"})
        driver::type(*m_page, field, u"épuisé"_s);
    press(Qt::Key_Tab);
}

void TestIncidentsPage::closingIsRefusedWhileSomethingIsMissing()
{
    cutDatabase();
    start();
    declare();
    QVERIFY(said("closingMissing").contains(u"root cause"_s));
    use("closeIncident");
    QVERIFY(incident() != nullptr);
    answerEverything();
    QTRY_COMPARE(said("closingMissing"), u"Nothing is missing."_s);
    use("closeIncident");
    QTRY_VERIFY(incident() == nullptr && m_world->workspace.incidents().size() == 1);
    QTRY_VERIFY(seen(*m_page, "lookForCause"));
}

void TestIncidentsPage::closedIncidentIsListedAndItsReportSaved()
{
    cutDatabase();
    start();
    declare();
    answerEverything();
    QTRY_COMPARE(said("closingMissing"), u"Nothing is missing."_s);
    use("closeIncident");
    QTRY_VERIFY(seen(*m_page, "lookForCause"));
    use("pastIncidents");
    QTRY_VERIFY(seen(*m_page, "incidents"));
    auto *table = qobject_cast<QAbstractItemView *>(seen(*m_page, "incidents"));
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    use("savePastReport");
    auto *dialog = m_page->findChild<QFileDialog *>(u"reportFolder"_s);
    QVERIFY(dialog);
    const Path folder = m_world->root() / "comptes rendus d'été";
    std::filesystem::create_directories(folder);
    emit dialog->fileSelected(toText(folder));
    dialog->close();
    const Path markdown = folder / toPath(QString(m_world->workspace.incidents().first().id + u".md"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seen(*m_page, "incidentMessage"), longWait);
    QVERIFY(std::filesystem::exists(markdown));
    QFile file(toText(markdown));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("épuisé"));
}

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidents_page.moc"
