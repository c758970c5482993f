#include "ConsoleFixture.h"
#include "WizardDriver.h"

#include "theme/Theme.h"
#include "widgets/MessageBar.h"
#include "wiring/Translations.h"

using namespace holdfast;
using namespace holdfast::testing;

/// What the console says of a run that could not take back what it did beside the data.
class TestConsoleSettle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTranslations(u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp);
    }

    void whatIsLeftInForceIsSaidAtOnceWithTheWayToSettleIt();
    void failureThatLeftNothingOffersTheRecordOnly();

private:
    // A run that has stopped the application and changed the data before it fails.
    static Run failing(const QString &id, const std::function<Result<void>(RunContext &)> &undo)
    {
        Run run;
        run.plan.id = id;
        run.plan.procedure = Procedure::Restore;
        run.plan.environment = u"épreuve"_s;
        run.plan.target = u"café.db"_s;
        run.plan.rows = {{u"services-stop"_s, {}, {}, {}, {}}, {u"proof"_s, {}, {}, {}, {}}};
        run.state = std::make_shared<RunState>();
        run.steps.push_back(
            {u"services-stop"_s, [](RunContext &) -> Result<StepEnd> { return StepEnd{}; }, undo});
        run.steps.push_back({u"proof"_s, [state = run.state](RunContext &) -> Result<StepEnd> {
                                 state->dataChanged = true;
                                 return fail(ErrorCode::IoFailed, u"café.db"_s, u"Input/output error"_s);
                             }});
        return run;
    }

    std::unique_ptr<Theme> m_theme;
};

void TestConsoleSettle::whatIsLeftInForceIsSaidAtOnceWithTheWayToSettleIt()
{
    ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
    fixture.openKept();
    MainWindow &window = fixture.console.window();
    fixture.console.workspace().jobs().start(
        failing(u"1"_s, [](RunContext &) -> Result<void> { return {}; }));
    MessageBar &messages = *window.messages();
    QTRY_VERIFY(messages.isVisible());
    QCOMPARE(messages.message().kind, StateKind::Critical);
    QVERIFY2(messages.message().title.contains(u"The application is still stopped."_s),
             qPrintable(messages.message().title));
    driver::click(messages, "settle");
    QCOMPARE(fixture.opened, QStringList{u"settle 1"_s});
    QVERIFY(!messages.isVisible());
}

void TestConsoleSettle::failureThatLeftNothingOffersTheRecordOnly()
{
    ConsoleFixture fixture(*m_theme, ConsoleFixture::Key::There);
    fixture.openKept();
    MessageBar &messages = *fixture.console.window().messages();
    fixture.console.workspace().jobs().start(failing(u"2"_s, {}));
    QTRY_VERIFY(messages.isVisible());
    QVERIFY(!driver::seen(messages, "settle"));
    QVERIFY(driver::seen(messages, "record"));
}

QTEST_MAIN(TestConsoleSettle)
#include "tst_console_settle.moc"
