#include "Gallery.h"
#include "WidgetSupport.h"

#include "theme/Theme.h"
#include "widgets/CopyButton.h"
#include "widgets/ElidedLabel.h"
#include "widgets/StepList.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>
#include <QToolButton>

using namespace holdfast;
using namespace support;
using gallery::s;

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setChoice(Theme::Choice::Light);
    }

    void tokenMatchesWhenTypedExactly()
    {
        TokenField field;
        field.setToken(s("orders_prod-7KQM-WX4H"));
        showNow(field);
        QSignalSpy matched(&field, &TokenField::matched);
        QSignalSpy unmatched(&field, &TokenField::unmatched);
        auto *edit = child<QLineEdit>(field, "token");
        QTest::keyClicks(edit, s("orders_prod-7KQM-WX4"));
        QVERIFY(!field.isMatched());
        QVERIFY(!field.missing().isEmpty());
        QTest::keyClicks(edit, s("H"));
        QVERIFY(field.isMatched());
        QCOMPARE(matched.count(), 1);
        QVERIFY(field.missing().isEmpty());
        QTest::keyClick(edit, Qt::Key_Backspace);
        QCOMPARE(unmatched.count(), 1);
    }

    void tokenTellsTheMismatchInline()
    {
        TokenField field;
        field.setToken(s("orders_prod-7KQM-WX4H"));
        showNow(field);
        auto *edit = child<QLineEdit>(field, "token");
        QTest::keyClicks(edit, s("Orders"));
        QVERIFY(!field.isMatched());
        QVERIFY(field.missing().contains(s("differs")));
        QCOMPARE(edit->accessibleDescription(), field.missing());
    }

    void tokenIsComparedAfterNormalisationAndTrim()
    {
        TokenField field;
        field.setToken(s("caf\u00e9-7KQM-WX4H"));
        child<QLineEdit>(field, "token")->setText(s("  cafe\u0301-7KQM-WX4H "));
        QVERIFY(field.isMatched());
    }

    void pastingIsForTheNameOnly()
    {
        TokenField field;
        field.setToken(s("orders_prod-7KQM-WX4H"));
        showNow(field);
        auto *edit = child<QLineEdit>(field, "token");
        edit->setFocus();
        QGuiApplication::clipboard()->setText(s("orders_prod"));
        QTest::keySequence(edit, QKeySequence::Paste);
        QCOMPARE(field.typed(), s("orders_prod"));
        QGuiApplication::clipboard()->setText(s("-7KQM-WX4H"));
        QTest::keySequence(edit, QKeySequence::Paste);
        QCOMPARE(field.typed(), s("orders_prod"));
        QVERIFY(field.missing().contains(s("by hand")));
        QTest::keyClicks(edit, s("-7KQM-WX4H"));
        QVERIFY(field.isMatched());
    }

    void messageBarClosesAndReportsActions()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showMessage({StateKind::Info,
                         s("A newer backup exists"),
                         s("Taken 20 minutes ago."),
                         {{s("use"), s("Use it")}},
                         MessageBar::Closing::Offered});
        showNow(bar);
        QSignalSpy closed(&bar, &MessageBar::closed);
        QSignalSpy acted(&bar, &MessageBar::actionTriggered);
        QTest::mouseClick(child<QPushButton>(bar, "use"), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
        QCOMPARE(acted.first().first().toString(), s("use"));
        QTest::mouseClick(child<QToolButton>(bar, "close"), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
        QVERIFY(bar.isHidden());
        QCOMPARE(bar.accessibleName(), s("A newer backup exists"));
    }

    void stepsKeepTheirNumbersWhenOneIsSkipped()
    {
        StepList list;
        list.addStep(s("a"), s("Choose"));
        list.addStep(s("b"), s("Stage"));
        list.addStep(s("c"), s("Confirm"));
        list.setState(s("a"), StepList::State::Done);
        list.setState(s("b"), StepList::State::Skipped);
        list.setState(s("c"), StepList::State::Running);
        list.setDuration(s("c"), s("12 s"));
        QCOMPARE(list.description(s("a")), s("Step 1 of 3: Choose, done"));
        QCOMPARE(list.description(s("b")), s("Step 2 of 3: Stage, skipped"));
        QCOMPARE(list.description(s("c")), s("Step 3 of 3: Confirm, running, 12 s"));
        list.addStep(s("b"), s("Stage again"));
        QCOMPARE(list.count(), 3);
        QCOMPARE(list.state(s("b")), StepList::State::Skipped);
    }

    void checkRowsAreUpdatedInPlaceAndReadByKeyboard()
    {
        CheckRows list;
        list.setRows(gallery::checks());
        list.resize(600, 500);
        showNow(list);
        const qsizetype before = list.findChildren<QWidget *>().size();
        CheckRows::Row row = gallery::checks().at(3);
        row.verdict = StateKind::Ok;
        row.observed = s("none");
        list.updateRow(row);
        QCOMPARE(list.findChildren<QWidget *>().size(), before);
        QCOMPARE(list.rows().at(3), row);
        list.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentIndex(), 1);
        QTest::keySequence(&list, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().contains(s("Age of the backup")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(s("Take a backup first")));
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(list.currentIndex(), 5);
    }

    void checkRowsStayQuickWithFiftyRows()
    {
        QList<CheckRows::Row> rows;
        for (int i = 0; i < 50; ++i) {
            rows.append(gallery::checks().at(i % 6));
            rows.last().id = QString::number(i);
        }
        CheckRows list;
        list.setRows(rows);
        list.resize(600, 4000);
        showNow(list);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 50; ++round) {
            rows[round].duration = QString::number(round);
            list.updateRow(rows.at(round));
        }
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    }

    void factsGroupHashesAndCopyThemUngrouped()
    {
        FactsPanel panel;
        panel.setFacts(gallery::facts());
        showNow(panel);
        QTextEdit *hash = panel.findChildren<QTextEdit *>().last();
        QCOMPARE(hash->toPlainText(), s("9f2c 61ab 04d8 7e35 c1b2 aa70"));
        hash->setFocus();
        QTest::keySequence(hash, QKeySequence::SelectAll);
        QTest::keySequence(hash, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), s("9f2c61ab04d87e35c1b2aa70"));
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(panel.findChild<CopyButton *>(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), s("9f2c61ab04d87e35c1b2aa70"));
    }

    void errorCardFoldsItsDetailsAndReportsActions()
    {
        std::unique_ptr<ErrorCard> card(gallery::errorCard());
        card->resize(700, 400);
        showNow(*card);
        auto *details = card->findChild<QPlainTextEdit *>();
        QVERIFY(!details->isVisible());
        QTest::mouseClick(child<QToolButton>(*card, "details"), Qt::LeftButton);
        QVERIFY(details->isVisible());
        QSignalSpy acted(card.get(), &ErrorCard::actionTriggered);
        auto *next = child<QPushButton>(*card, "other");
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Space);
        QCOMPARE(acted.first().first().toString(), s("other"));
    }

    void progressNeverGoesBack()
    {
        PhaseProgress bar;
        bar.setFraction(0.5);
        bar.setFraction(0.3);
        QCOMPARE(bar.fraction(), 0.5);
        bar.setIndeterminate();
        QVERIFY(bar.isIndeterminate());
        bar.setFraction(0.6);
        QVERIFY(!bar.isIndeterminate());
        bar.reset();
        QCOMPARE(bar.fraction(), 0.0);
    }

    void clockSaysWhatIsUsed()
    {
        RtoClock clock;
        clock.setTime(std::chrono::seconds(17 * 60 + 30), std::chrono::minutes(60));
        QCOMPARE(clock.text(), s("17 min used of 60"));
        clock.setTime(std::chrono::seconds(40), std::chrono::minutes(60));
        QCOMPARE(clock.text(), s("40 s used of 60 min"));
        clock.setTime(std::chrono::minutes(72), std::chrono::minutes(60));
        QCOMPARE(clock.text(), s("72 min used of 60, 12 min over"));
    }

    void clockSaysTheLikelyEndAndWarnsByIt()
    {
        RtoClock clock;
        clock.setTime(std::chrono::minutes(17), std::chrono::minutes(60));
        clock.setForecast(s("03:41–03:48 UTC+1"), Budget::Within);
        QCOMPARE(clock.text(), s("17 min used of 60, likely end 03:41–03:48 UTC+1"));
        QCOMPARE(clock.accessibleName(), QString(s("Recovery clock: ") + clock.text()));
        QVERIFY(clock.accessibleDescription().isEmpty());
        clock.setForecast(s("04:41–04:48 UTC+1"), Budget::MayBeMissed);
        QCOMPARE(clock.accessibleDescription(), s("The time allowed may be missed"));
        // In the last quarter it warns, unless it is known that there is time enough.
        clock.setForecast({}, Budget::Unknown);
        clock.setTime(std::chrono::minutes(50), std::chrono::minutes(60));
        QCOMPARE(clock.accessibleDescription(), s("The time allowed may be missed"));
        clock.setForecast(s("03:41 UTC"), Budget::Within);
        QVERIFY(clock.accessibleDescription().isEmpty());
        clock.setTime(std::chrono::minutes(61), std::chrono::minutes(60));
        QCOMPARE(clock.accessibleDescription(), s("The time allowed has been missed"));
    }

    void progressNamesWhatIsAtWorkAndThatNothingMoves()
    {
        PhaseProgress bar;
        bar.setDetail(s("1.2 GiB of 3.4 GiB"));
        bar.setNow(s("At work on public.orders, 45 %"));
        QCOMPARE(bar.accessibleDescription(), s("1.2 GiB of 3.4 GiB, At work on public.orders, 45 %"));
        bar.setStalled(s("Stalled: nothing has moved for 45 s"));
        QCOMPARE(bar.accessibleDescription(), s("1.2 GiB of 3.4 GiB, Stalled: nothing has moved for 45 s"));
        bar.setStalled({});
        QCOMPARE(bar.accessibleDescription(), s("1.2 GiB of 3.4 GiB, At work on public.orders, 45 %"));
        bar.reset();
        QVERIFY(bar.accessibleDescription().isEmpty());
    }

    void elidedLabelCopiesItsWholeText()
    {
        ElidedLabel label;
        label.setText(s("a very long name of a backup set that cannot fit"));
        label.resize(80, 24);
        showNow(label);
        QVERIFY(label.isElided());
        QVERIFY(label.focusPolicy() & Qt::TabFocus);
        label.setFocus();
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), label.text());
    }

    void destructiveButtonIgnoresEarlyClicks()
    {
        qint64 now = 1000;
        DestructiveButton button;
        button.setText(s("Replace orders_prod"));
        button.arm();
        button.setClock([&now] { return now; });
        showNow(button);
        QSignalSpy confirmed(&button, &DestructiveButton::confirmed);
        now += 599;
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Space);
        button.click();
        QCOMPARE(confirmed.count(), 0);
        now += 1;
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
    }

    void aPressBegunTooEarlyDoesNotConfirm()
    {
        qint64 now = 0;
        DestructiveButton button;
        button.arm();
        button.setClock([&now] { return now; });
        showNow(button);
        QSignalSpy confirmed(&button, &DestructiveButton::confirmed);
        now = 500;
        QTest::mousePress(&button, Qt::LeftButton);
        now = 700;
        QTest::mouseRelease(&button, Qt::LeftButton);
        QCOMPARE(confirmed.count(), 0);
    }

    void destructiveButtonSaysItIsBlockedUntilArmed()
    {
        qint64 now = 0;
        DestructiveButton button;
        button.setClock([&now] { return now; });
        showNow(button);
        now = 10000;
        QSignalSpy blocked(&button, &DestructiveButton::blocked);
        QSignalSpy confirmed(&button, &DestructiveButton::confirmed);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(blocked.count(), 1);
        QCOMPARE(confirmed.count(), 0);
        QVERIFY(!button.autoDefault());
    }

    void labelsFollowTheFontScale()
    {
        TextLabel label(TypeRole::Page);
        label.show();
        m_theme->setFontScale(150);
        QTRY_COMPARE(label.font().pointSizeF(), 17.0 * 1.5);
        m_theme->setFontScale(100);
        QTRY_COMPARE(label.font().pointSizeF(), 17.0);
    }

    void screenshots()
    {
        if (!qEnvironmentVariableIsSet("HOLDFAST_SCREENSHOTS"))
            QSKIP("HOLDFAST_SCREENSHOTS names no folder");
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_theme->setChoice(choice);
            std::unique_ptr<QWidget> all(gallery::allWidgets());
            showNow(*all);
            save(*all, choice == Theme::Choice::Light ? s("gallery-light") : s("gallery-dark"));
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
