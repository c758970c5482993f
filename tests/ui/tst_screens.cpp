#include "Interruption.h"
#include "PageFixture.h"

#include "widgets/ElidedLabel.h"
#include "widgets/RowTable.h"
#include "widgets/ValueText.h"
#include "wiring/Translations.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>

using namespace holdfast;
using namespace holdfast::testing;

namespace {

struct Look
{
    Theme::Choice theme;
    const char *language;
    const char *name;
};

constexpr Look looks[] = {{Theme::Choice::Light, "en", "light-en"},
                          {Theme::Choice::Dark, "en", "dark-en"},
                          {Theme::Choice::Light, "fr", "light-fr"}};

/// Labels and buttons that are shown with less room than their words need.
QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->pixmap().isNull() == false)
            continue;
        const QSize needed =
            label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        if (label->width() < needed.width() || label->height() < needed.height())
            cut.append(u"label: "_s + label->text());
    }
    const auto *title = window.findChild<ElidedLabel *>(u"title"_s);
    if (title == nullptr || title->isElided())
        cut.append(u"title"_s);
    for (ValueText *value : window.findChildren<ValueText *>()) {
        if (value->isVisible() && value->height() < value->heightForWidth(value->width()))
            cut.append(u"value: "_s + value->toPlainText());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->width() < button->minimumSizeHint().width())
            cut.append(u"button: "_s + button->text());
    }
    return cut;
}

} // namespace

/// Pictures of every page, and a look at each whether any word is cut. Written into the folder that
/// HOLDFAST_SCREENSHOTS names.
class TestScreens : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<RunReport>();
        m_theme = std::make_unique<Theme>(*qApp);
    }

    void cleanupTestCase() { installTranslations(u"en"_s); }

    void emptyPages()
    {
        PageFixture fixture;
        fixture.open();
        takeAll(fixture, u"empty"_s);
    }

    void pagesWithWeeksOfBackups()
    {
        PageFixture fixture;
        fixture.fillWithWeeks();
        fixture.open();
        takeAll(fixture, u"data"_s);
        fixture.window.showPage(u"backups"_s);
        fixture.backups->findChild<RowTable *>()->selectRow(0);
        take(fixture, u"backups-selected"_s);
        fixture.window.showPage(u"activity"_s);
        fixture.activity->findChild<RowTable *>()->selectRow(0);
        take(fixture, u"activity-selected"_s);
    }

    void pagesWithoutTheKey()
    {
        PageFixture fixture{QByteArray()};
        fixture.open();
        takeAll(fixture, u"no-key"_s);
    }

    void overviewOfAnObjectiveMissed()
    {
        PageFixture fixture;
        QVERIFY(!runBackup(fixture.services, fixture.environment).error);
        fixture.services.clock.advance(std::chrono::hours(20));
        fixture.open();
        take(fixture, u"overview-due"_s);
        fixture.services.clock.advance(std::chrono::hours(11));
        fixture.refresh();
        take(fixture, u"overview-late"_s);
    }

    void overviewAfterAnInterruption()
    {
        PageFixture fixture;
        const RunReport backup = runBackup(fixture.services, fixture.environment);
        QVERIFY(!backup.error);
        RestoreRequest request;
        request.artefact = artefactOf(backup);
        fixture.environment.services.stop = fixture.environment.services.start = {{u"/bin/true"_s}};
        for (const QString &step : {u"safety-copy"_s, u"identity"_s}) {
            fixture.services.clock.advance(std::chrono::minutes(4));
            QVERIFY(!interruptRestore(fixture.services, fixture.environment, request, step).isEmpty());
        }
        fixture.services.clock.advance(std::chrono::minutes(31));
        fixture.open();
        QTRY_COMPARE(fixture.workspace.unsettled().size(), 2);
        take(fixture, u"overview-interrupted"_s);
        fixture.window.showPage(u"activity"_s);
        fixture.activity->select(fixture.workspace.unsettled().first().run.operation.id);
        take(fixture, u"activity-interrupted"_s);
    }

    void pagesWithLargeText()
    {
        PageFixture fixture;
        QVERIFY(!runBackup(fixture.services, fixture.environment).error);
        fixture.open();
        m_theme->setFontScale(150);
        takeAll(fixture, u"large"_s);
        m_theme->setFontScale(100);
    }

    void waitingAndFailure()
    {
        PageFixture fixture;
        fixture.overview->showWaiting(OverviewPage::Waiting::ForPractice);
        take(fixture, u"overview-waiting"_s);
        fixture.overview->showFailure(
            fail(ErrorCode::EnvironmentNotFound, u"commandes"_s, u"/srv/commandes.json"_s));
        take(fixture, u"overview-failure"_s);
    }

private:
    void takeAll(PageFixture &fixture, const QString &state)
    {
        fixture.settings->setSettingsFile(toText(fixture.tree.home() / "console.ini"));
        fixture.settings->appearance()->showTheme(Theme::Choice::Light);
        fixture.settings->appearance()->showLanguage(u"en"_s);
        fixture.settings->practice()->showStanding(
            {PracticeStanding::State::Running, u"http://127.0.0.1:40123"_s, {}});
        fixture.settings->environment()->showKept({u"commandes"_s, fixture.environment.name, u"practice"_s});
        for (const QString &page : {u"overview"_s, u"backups"_s, u"activity"_s, u"settings"_s}) {
            fixture.window.showPage(page);
            take(fixture, page + u'-' + state);
        }
    }

    void take(PageFixture &fixture, const QString &name)
    {
        for (const Look &look : looks) {
            installTranslations(QString::fromLatin1(look.language));
            m_theme->setChoice(look.theme);
            fixture.window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&fixture.window));
            for (int i = 0; i < 6; ++i)
                QCoreApplication::sendPostedEvents(); // theme and language come as events; layouts settle in
                                                      // turns
            QStringList cut;
            QTRY_VERIFY2((cut = cutTexts(fixture.window)).isEmpty(),
                         qPrintable(name + u": "_s + cut.join(u'\n')));
            save(fixture.window, name + u'-' + QString::fromLatin1(look.name));
        }
    }

    static void save(QWidget &window, const QString &name)
    {
        const QPixmap picture = window.grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("HOLDFAST_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        const QString file = folder + u'/' + name + u".png"_s;
        QVERIFY2(picture.save(file), qPrintable(file));
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
