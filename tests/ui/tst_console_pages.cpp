#include "ConsoleFixture.h"
#include "Interruption.h"

#include "models/SetsModel.h"
#include "pages/DetailPanel.h"
#include "pages/backups/BackupsPage.h"
#include "widgets/RowTable.h"
#include "wiring/Translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace holdfast;
using namespace holdfast::testing;

namespace {

/// The visible button with these words, whatever its mnemonic.
QAbstractButton *buttonWith(QWidget &window, const QString &text)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

bool shows(QWidget &window, const QString &words)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

BackupsPage &backupsOf(ConsoleFixture &fixture)
{
    return *fixture.console.window().findChild<BackupsPage *>();
}

void click(QWidget *target)
{
    QVERIFY2(target != nullptr, "there is nothing to click");
    QTest::mouseClick(target, Qt::LeftButton);
}

void clickCell(RowTable &table, int row, int column)
{
    const QRect cell = table.visualRect(table.model()->index(row, column));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
}

void clickHeader(RowTable &table, int column)
{
    QHeaderView *header = table.horizontalHeader();
    const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
}

} // namespace

/// The console by keys and clicks, over real backup folders.
class TestConsolePages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTranslations(u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setChoice(Theme::Choice::Light);
    }

    void keysAndClicksLeadToEveryPage()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fixture.openKept();
        MainWindow &window = fixture.console.window();
        const QStringList pages{u"overview"_s, u"backups"_s, u"incidents"_s, u"activity"_s, u"settings"_s};
        for (int i = 4; i >= 0; --i) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(window.currentPage(), pages.at(i));
        }
        click(buttonWith(window, u"Backups"_s));
        QCOMPARE(window.currentPage(), u"backups"_s);
        QTest::keyClick(&window, Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(window.currentPage(), u"activity"_s);
    }

    void emptyFolderShowsTheNextStep()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fixture.openKept();
        MainWindow &window = fixture.console.window();
        QTRY_VERIFY(shows(window, u"No valid backup."_s));
        click(buttonWith(window, u"Back up now"_s));
        QCOMPARE(fixture.opened, QStringList{u"backup"_s});
        QTest::keyClick(window.wizard(), Qt::Key_Escape);
        QTRY_VERIFY(window.wizard() == nullptr);
        window.showPage(u"backups"_s);
        QVERIFY(shows(window, u"There are no backups yet."_s));
    }

    void bannerOfAnInterruptionOpensItsWizard()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        RestoreRequest request;
        request.artefact = artefactOf(fixture.backUp({}));
        const QString id = interruptRestore(
            fixture.real.services(), *fixture.real.environments().load(u"épreuve"_s), request, u"proof"_s);
        QVERIFY(!id.isEmpty());
        fixture.openKept();
        QTRY_VERIFY(fixture.find<QWidget>("unsettled")->isVisible());
        click(fixture.find<QPushButton>("settle"));
        QCOMPARE(fixture.opened, QStringList{u"settle "_s + id});
    }

    void secondTaskAsksBeforeItReplacesTheFirst()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fixture.openKept();
        MainWindow &window = fixture.console.window();
        QTRY_VERIFY(shows(window, u"No valid backup."_s));
        click(buttonWith(window, u"Back up now"_s));
        const QPointer<QWidget> first = window.wizard();
        window.showPage(u"overview"_s);
        click(buttonWith(window, u"Back up now"_s));
        QTRY_VERIFY(buttonWith(window, u"Return to it"_s) != nullptr);
        click(buttonWith(window, u"Return to it"_s));
        QVERIFY(first->isVisible());
        window.showPage(u"overview"_s);
        click(buttonWith(window, u"Back up now"_s));
        QTRY_VERIFY(buttonWith(window, u"Leave it and go on"_s) != nullptr);
        click(buttonWith(window, u"Leave it and go on"_s));
        QTRY_VERIFY(first.isNull());
        QCOMPARE(fixture.opened.size(), 2);
    }

    void tableFillsFromTheFolder()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fillFolder(fixture);
        fixture.openKept();
        MainWindow &window = fixture.console.window();
        window.showPage(u"backups"_s);
        auto *table = fixture.find<RowTable>("sets");
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QStringList states;
        for (int row = 0; row < 4; ++row)
            states.append(table->model()->index(row, SetsModel::State).data().toString());
        states.sort();
        QCOMPARE(states, (QStringList{u"Not a backup"_s, u"Not valid"_s, u"Valid"_s, u"Valid"_s}));
    }

    void searchAndStateFilterNarrowTheTable()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fillFolder(fixture);
        fixture.openKept();
        MainWindow &window = fixture.console.window();
        window.showPage(u"backups"_s);
        auto *table = fixture.find<RowTable>("sets");
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QTest::keySequence(&window, QKeySequence::Find);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search != nullptr);
        QTest::keyClicks(search, u"SOIR"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, SetsModel::Label).data().toString(), u"le soir"_s);
        QVERIFY(shows(window, u"1 of 4"_s));
        QTest::keyClicks(search, u" zzz"_s);
        QVERIFY(shows(window, u"Nothing matches."_s));
        click(buttonWith(window, u"Show all rows"_s));
        QCOMPARE(table->model()->rowCount(), 4);
        auto *states = backupsOf(fixture).findChild<QComboBox *>(u"group"_s);
        states->setFocus();
        QTest::keyClick(states, Qt::Key_Down);
        QCOMPARE(states->currentText(), u"Valid"_s);
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void clickOnAHeaderSortsByTheRawValue()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fillFolder(fixture);
        fixture.openKept();
        fixture.console.window().showPage(u"backups"_s);
        auto *table = fixture.find<RowTable>("sets");
        QTRY_COMPARE(table->model()->rowCount(), 4);
        clickHeader(*table, SetsModel::Label);
        const auto labelAt = [table](int row) {
            return table->model()->index(row, SetsModel::Label).data().toString();
        };
        const QString first = labelAt(3);
        clickHeader(*table, SetsModel::Label);
        QCOMPARE(labelAt(0), first);
    }

    void selectedSetShowsItsFactsAndActions()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        const Path artefact = artefactOf(fixture.backUp(u"avant l'été"_s));
        fixture.openKept();
        MainWindow &window = fixture.console.window();
        window.showPage(u"backups"_s);
        auto *table = fixture.find<RowTable>("sets");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        clickCell(*table, 0, SetsModel::Time);
        auto *details = backupsOf(fixture).findChild<DetailPanel *>();
        QVERIFY(details->isVisible());
        QStringList facts;
        for (const FactsPanel::Fact &fact : details->findChild<FactsPanel *>()->facts())
            facts.append(fact.value);
        QVERIFY(facts.contains(u"avant l'été"_s));
        QVERIFY(facts.contains(toText(artefact)));
        QVERIFY(facts.join(u'\n').contains(u"transfers: 500"_s));
        QTRY_VERIFY(buttonWith(window, u"Validate…"_s) != nullptr); // new buttons come with the next event
        click(buttonWith(window, u"Validate…"_s));
        QCOMPARE(fixture.opened, QStringList{u"validate "_s + toText(artefact)});
        window.closeWizard();
        click(buttonWith(window, u"Restore this…"_s));
        QCOMPARE(fixture.opened.value(1), QString(u"restore "_s + toText(artefact)));
        window.closeWizard();
        QTest::keyClick(details->findChild<QAbstractButton *>(u"closeDetails"_s), Qt::Key_Escape);
        QVERIFY(!details->isVisible());
    }

    void selectionStaysOverARefresh()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fixture.backUp(u"un"_s);
        fixture.openKept();
        fixture.console.window().showPage(u"backups"_s);
        auto *table = fixture.find<RowTable>("sets");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        clickCell(*table, 0, SetsModel::Time);
        fixture.backUp(u"deux"_s);
        fixture.console.workspace().refresh();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->currentIndex().siblingAtColumn(SetsModel::Label).data().toString(), u"un"_s);
        QVERIFY(backupsOf(fixture).findChild<DetailPanel *>()->isVisible());
    }

    void missingKeyIsSaidAndNothingIsShownAsProven()
    {
        {
            ConsoleFixture with(*m_theme, ConsoleFixture::Key::There);
            QVERIFY(!with.backUp(u"x"_s).error);
        }
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::Missing);
        fixture.openKept();
        MainWindow &window = fixture.console.window();
        QTRY_VERIFY(shows(window, u"The integrity key is missing: nothing can be proven."_s));
        QVERIFY(shows(window, u"TEST_KEY"_s));
        QVERIFY(!shows(window, u"Newest valid backup"_s));
        QVERIFY(buttonWith(window, u"Read again"_s) != nullptr);
        window.showPage(u"backups"_s);
        QVERIFY(shows(window, u"The integrity key is missing: nothing can be proven."_s));
    }

    void languageSwitchesWithoutARestart()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fixture.openKept();
        MainWindow &window = fixture.console.window();
        window.showPage(u"settings"_s);
        click(fixture.find<QAbstractButton>("french"));
        QTRY_VERIFY(buttonWith(window, u"Restaurer…"_s) != nullptr);
        QVERIFY(buttonWith(window, u"Restore…"_s) == nullptr);
        QCOMPARE(fixture.settings.language(u"en"_s), u"fr"_s);
        click(fixture.find<QAbstractButton>("english"));
        QTRY_VERIFY(buttonWith(window, u"Restore…"_s) != nullptr);
    }

    void themeSwitchesWithoutARestart()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fixture.openKept();
        MainWindow &window = fixture.console.window();
        window.showPage(u"settings"_s);
        click(fixture.find<QAbstractButton>("themeDark"));
        QTRY_VERIFY(window.palette().color(QPalette::Window).lightness() < 128);
        QCOMPARE(fixture.settings.theme(), Theme::Choice::Dark);
        click(fixture.find<QAbstractButton>("themeLight"));
        QTRY_VERIFY(window.palette().color(QPalette::Window).lightness() > 128);
    }

    void connectionOfAFileIsTestedLikeAServers()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fixture.openKept();
        MainWindow &window = fixture.console.window();
        window.showPage(u"settings"_s);
        QTRY_VERIFY(fixture.find<QWidget>("testConnection")->height() > 0); // laid out
        click(fixture.find<QAbstractButton>("testConnection"));
        QTRY_COMPARE(fixture.find<QWidget>("connectionState")->accessibleName(), u"Reached"_s);
        QTRY_VERIFY(shows(window, u"Journal mode"_s));
        std::filesystem::remove(fixture.tree.database());
        click(fixture.find<QAbstractButton>("testConnection"));
        QTRY_COMPARE(fixture.find<QWidget>("connectionState")->accessibleName(),
                     u"There is no database yet"_s);
    }

    void unknownEnvironmentIsExplainedWithWaysOut()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fixture.open({EnvironmentWish::Kind::Named, u"commandes"_s});
        MainWindow &window = fixture.console.window();
        QTRY_VERIFY(shows(window, u"There is no environment commandes"_s));
        click(buttonWith(window, u"Choose another environment"_s));
        QCOMPARE(window.currentPage(), u"settings"_s);
        QPushButton *open = nullptr;
        QTRY_VERIFY((open = window.findChild<QPushButton *>(u"open:épreuve"_s)) != nullptr);
        click(open);
        QTRY_VERIFY(fixture.console.workspace().isRead());
        QVERIFY(window.windowTitle().startsWith(u"épreuve (Staging)"_s));
        QCOMPARE(fixture.settings.lastEnvironment(), u"épreuve"_s);
    }

    void practiceStartsShowsAndStops()
    {
        if (qEnvironmentVariable("HOLDFAST_PRACTICE").isEmpty())
            QSKIP("HOLDFAST_PRACTICE does not name the practice server");
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fixture.open({EnvironmentWish::Kind::Practice, {}});
        MainWindow &window = fixture.console.window();
        QTRY_VERIFY(shows(window, u"Preparing the practice environment…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.console.workspace().isRead(), 60'000);
        QVERIFY(window.windowTitle().startsWith(u"practice (Practice)"_s));
        window.showPage(u"settings"_s);
        QTRY_COMPARE(fixture.console.practice().standing().state, PracticeStanding::State::Running);
        click(fixture.find<QAbstractButton>("practiceStop"));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.console.practice().standing().state,
                                  PracticeStanding::State::Stopped, 30'000);
    }

    void closingWhileSomethingRunsAsksFirst()
    {
        ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
        fixture.openKept();
        MainWindow &window = fixture.console.window();
        JobRunner &jobs = fixture.console.workspace().jobs();
        jobs.start(waitingRun(fixture));
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        click(buttonWith(window, u"Keep running"_s));
        QVERIFY(jobs.current() != nullptr);
        QVERIFY(!jobs.current()->cancelRequested());
        QVERIFY(!window.close());
        click(buttonWith(window, u"Cancel safely and close"_s));
        QTRY_VERIFY(!window.isVisible());
        QVERIFY(jobs.current() == nullptr);
    }

private:
    /// Two good sets, one whose metadata was edited, and a file that is none of ours.
    static void fillFolder(ConsoleFixture &fixture)
    {
        QVERIFY(!fixture.backUp(u"le matin"_s).error);
        const RunReport edited = fixture.backUp(u"midi"_s);
        QVERIFY(!fixture.backUp(u"le soir"_s).error);
        const Path metadata = metadataPath(artefactOf(edited));
        writeBytes(metadata, bytesOf(metadata).replace("midi", "minuit"));
        writeBytes(fixture.tree.backups() / "notes de l'équipe.txt", "à relire");
    }

    /// A run of one step that goes on until it is asked to stop.
    static Run waitingRun(const ConsoleFixture &fixture)
    {
        Run run;
        run.state = std::make_shared<RunState>();
        run.plan.id = newOperationId(fixture.real.services().clock);
        run.plan.environment = u"épreuve"_s;
        run.plan.target = u"café.db"_s;
        PlanRow row;
        row.id = u"copy"_s;
        run.plan.rows = {row};
        run.steps.push_back({u"copy"_s, [](RunContext &context) -> Result<StepEnd> {
                                 for (;;) {
                                     HOLDFAST_TRY(context.checkStop());
                                     context.nap(std::chrono::milliseconds(20));
                                 }
                             }});
        return run;
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestConsolePages)
#include "tst_console_pages.moc"
