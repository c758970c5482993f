#include "GalleryPages.h"
#include "WidgetSupport.h"

#include "shell/Rail.h"
#include "theme/Theme.h"
#include "widgets/FactsStrip.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>

using namespace holdfast;
using namespace support;
using gallery::s;

namespace {
/// Turns every source text into "«text»", so that a test sees which words follow the language.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("«") + QString::fromUtf8(source) + QStringLiteral("»");
    }
    bool isEmpty() const override { return false; }
};
} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setChoice(Theme::Choice::Light);
    }

    void wizardReturnGoesOnAndEscapeLeaves()
    {
        std::unique_ptr<WizardFrame> frame(gallery::wizard());
        frame->resize(1300, 700);
        showNow(*frame);
        QSignalSpy primary(frame.get(), &WizardFrame::primaryTriggered);
        QSignalSpy cancelled(frame.get(), &WizardFrame::cancelled);
        QCOMPARE(QApplication::focusWidget(), child<QWidget>(*frame, "primary"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(primary.count(), 1);
        QCOMPARE(primary.first().first().toString(), s("preflight"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
    }

    void wizardReturnIsTheSafeChoiceBesideADestructiveButton()
    {
        std::unique_ptr<WizardFrame> frame(gallery::wizard());
        frame->resize(1300, 700);
        frame->setFooter(
            {s("Back"), s("Keep current data"), s("Replace orders_prod"), ButtonRole::Destructive});
        frame->goTo(s("confirm"));
        showNow(*frame);
        qint64 now = 0;
        frame->destructiveButton()->setClock([&now] { return now; });
        now = 5000;
        frame->armDestructive();
        QSignalSpy primary(frame.get(), &WizardFrame::primaryTriggered);
        QSignalSpy safe(frame.get(), &WizardFrame::safeTriggered);
        QCOMPARE(QApplication::focusWidget(), child<QWidget>(*frame, "safe"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(safe.count(), 1);
        frame->destructiveButton()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(frame->destructiveButton(), Qt::Key_Return);
        QCOMPARE(safe.count(), 2);
        QCOMPARE(primary.count(), 0);
        QTest::keyClick(frame->destructiveButton(), Qt::Key_Space);
        QCOMPARE(primary.count(), 1);
    }

    void destructiveButtonStandsApart()
    {
        std::unique_ptr<WizardFrame> frame(gallery::wizard());
        frame->resize(1300, 700);
        frame->setFooter(
            {s("Back"), s("Keep current data"), s("Replace orders_prod"), ButtonRole::Destructive});
        showNow(*frame);
        const QWidget *safe = child<QWidget>(*frame, "safe");
        const QWidget *destructive = frame->destructiveButton();
        QVERIFY(destructive->x() - safe->geometry().right() - 1 >= 24);
        QVERIFY(destructive->height() >= 36);
    }

    void wizardSaysWhatIsMissingInsteadOfGoingOn()
    {
        std::unique_ptr<WizardFrame> frame(gallery::wizard());
        frame->resize(1300, 700);
        auto *page = static_cast<gallery::Specimen *>(frame->page(s("preflight")));
        page->setMissing(s("Choose a backup first."));
        showNow(*frame);
        QSignalSpy primary(frame.get(), &WizardFrame::primaryTriggered);
        auto *button = child<QPushButton>(*frame, "primary");
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(primary.count(), 0);
        bool said = false;
        for (const QLabel *label : frame->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == s("Choose a backup first."));
        QVERIFY(said);
        page->setMissing({});
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(primary.count(), 1);
    }

    void wizardGoesBackAlongItsTrail()
    {
        std::unique_ptr<WizardFrame> frame(gallery::wizard());
        showNow(*frame);
        QCOMPARE(frame->currentId(), s("preflight"));
        QTest::mouseClick(child<QPushButton>(*frame, "back"), Qt::LeftButton);
        QCOMPARE(frame->currentId(), s("choose"));
    }

    void wizardFoldsItsFactsWhenNarrow()
    {
        std::unique_ptr<WizardFrame> frame(gallery::wizard());
        frame->resize(1310, 700);
        showNow(*frame);
        QVERIFY(frame->facts()->isVisible());
        frame->resize(1040, 700);
        QTRY_VERIFY(!frame->facts()->isVisible());
        auto *strip = frame->findChild<FactsStrip *>();
        QVERIFY(strip->isVisible());
        QTest::mouseClick(child<QToolButton>(*strip, "unfold"), Qt::LeftButton);
        QVERIFY(strip->isUnfolded());
    }

    void windowIsNavigatedByKeyboard()
    {
        auto window = gallery::window();
        showNow(*window);
        QCOMPARE(window->currentPage(), s("overview"));
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window->currentPage(), s("drills"));
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window->currentPage(), s("backups"));
        auto *rail = window->findChild<Rail *>();
        auto *entry = child<QAbstractButton>(*rail, "overview");
        entry->setFocus();
        QTest::keyClick(entry, Qt::Key_Space);
        QCOMPARE(window->currentPage(), s("overview"));
        QVERIFY(entry->isChecked());
        QTest::keyClick(entry, Qt::Key_Space);
        QVERIFY(entry->isChecked());
    }

    void f6MovesBetweenPanes()
    {
        auto window = gallery::window();
        window->showPage(s("backups"));
        showNow(*window);
        auto *rail = window->findChild<Rail *>();
        child<QWidget>(*rail, "main")->setFocus();
        QTest::keyClick(window.get(), Qt::Key_F6);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(window.get(), Qt::Key_F6);
        QVERIFY(rail->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    void mainButtonAsksForARestoreOrLeadsBackToTheWizard()
    {
        auto window = gallery::window();
        showNow(*window);
        auto *button = child<QAbstractButton>(*window->findChild<Rail *>(), "main");
        QSignalSpy asked(window.get(), &MainWindow::restoreRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        auto *wizard = gallery::wizard();
        window->openWizard(wizard);
        QVERIFY(wizard->isVisible());
        QCOMPARE(window->findChild<Rail *>()->form(), RailButton::Form::Narrow);
        window->showPage(s("activity"));
        QVERIFY(!wizard->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(wizard->isVisible());
        QCOMPARE(asked.count(), 1);
        window->closeWizard();
        QCOMPARE(window->currentPage(), s("activity"));
    }

    void jobBarShowsAndAsksToCancel()
    {
        auto window = gallery::window();
        showNow(*window);
        QVERIFY(!window->jobBar()->isVisible());
        window->jobBar()->showJob({s("Backing up orders_prod"), 0.4, s("Cancel safely")});
        QVERIFY(window->jobBar()->isVisible());
        QSignalSpy cancel(window->jobBar(), &JobBar::cancelRequested);
        QTest::mouseClick(child<QPushButton>(*window, "cancelJob"), Qt::LeftButton);
        QCOMPARE(cancel.count(), 1);
        window->jobBar()->clear();
        QVERIFY(!window->jobBar()->isVisible());
    }

    void titleNamesTheEnvironmentAndItsKind()
    {
        auto window = gallery::window();
        QVERIFY(window->windowTitle().contains(s("orders_prod")));
        QVERIFY(window->windowTitle().contains(s("Real")));
        window->setEnvironment({s("scratch_1"), EnvironmentBadge::Kind::Drill, {}});
        QVERIFY(window->windowTitle().contains(s("Drill")));
    }

    void wordsFollowTheLanguage()
    {
        auto window = gallery::window();
        DepthChip chip;
        MessageBar bar;
        auto *close = child<QToolButton>(bar, "close");
        MarkingTranslator marks;
        QCoreApplication::installTranslator(&marks);
        QTRY_VERIFY(chip.accessibleName().contains(u'«'));
        QTRY_VERIFY(close->accessibleName().contains(u'«'));
        QTRY_VERIFY(window->windowTitle().contains(u'«'));
        QCoreApplication::removeTranslator(&marks);
        QTRY_VERIFY(!window->windowTitle().contains(u'«'));
    }

    void closeIsRefusedWhileTheGuardSaysSo()
    {
        auto window = gallery::window();
        showNow(*window);
        bool mayClose = false;
        window->setCloseGuard([&mayClose] { return mayClose; });
        QVERIFY(!window->close());
        QVERIFY(window->isVisible());
        mayClose = true;
        QVERIFY(window->close());
    }

    void everyControlOfTheShellHasAName()
    {
        auto window = gallery::window();
        window->openWizard(gallery::wizard());
        showNow(*window);
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
        }
    }

    void screenshots()
    {
        if (!qEnvironmentVariableIsSet("HOLDFAST_SCREENSHOTS"))
            QSKIP("HOLDFAST_SCREENSHOTS names no folder");
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_theme->setChoice(choice);
            const QString look = choice == Theme::Choice::Light ? s("light") : s("dark");
            saveShell(look);
        }
        m_theme->setChoice(Theme::Choice::Light);
        m_theme->setFontScale(150);
        saveShell(s("light-150"));
        m_theme->setFontScale(100);
    }

private:
    void saveShell(const QString &look)
    {
        auto window = gallery::window();
        showNow(*window);
        QTest::keyClick(window.get(), Qt::Key_Shift); // the keyboard was last: rings are seen
        save(*window, s("shell-overview-") + look);
        window->showPage(s("drills"));
        window->setEnvironment(
            {s("scratch_20240311"), EnvironmentBadge::Kind::Drill, s("localhost · scratch.db")});
        save(*window, s("shell-empty-") + look);
        window->setEnvironment(
            {s("orders_prod"), EnvironmentBadge::Kind::Real, s("db1.example.org · app.db")});
        auto *wizard = gallery::wizard();
        window->openWizard(wizard);
        window->showClock(std::chrono::minutes(17), std::chrono::minutes(60));
        save(*window, s("wizard-preflight-") + look);
        wizard->setFooter(
            {s("Back"), s("Keep current data"), s("Replace orders_prod"), ButtonRole::Destructive});
        wizard->goTo(s("confirm"));
        window->jobBar()->showJob({s("Validating orders_prod_2024-03-11_0300"), 0.4, s("Cancel safely")});
        save(*window, s("wizard-confirm-") + look);
        window->resize(1100, 720);
        wizard->goTo(s("done"));
        wizard->setStepState(s("run"), StepList::State::Failed);
        save(*window, s("wizard-failed-narrow-") + look);
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
