#pragma once

#include "WizardDriver.h"
#include "WizardWorld.h"

#include "pages/incidents/IncidentsPage.h"
#include "shell/MainWindow.h"
#include "theme/Theme.h"
#include "wiring/Translations.h"
#include "wizard/Wizards.h"

namespace holdfast::testing {

/// What the tests of incidents begin with: a world with one backup whose database was cut off since, and the
/// page in its window with the wizards that it opens.
class IncidentsFixture : public QObject
{
public:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void init()
    {
        installTranslations(QStringLiteral("en"));
        m_world = std::make_unique<WizardWorld>();
        m_world->standAt(std::chrono::minutes(17));
        QVERIFY(!m_world->backUp().empty());
        m_world->base.clock.advance(std::chrono::minutes(2));
    }

    void cleanup()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_world->jobs.current(), driver::longWait);
        m_window.reset();
        m_world.reset();
    }

protected:
    /// The file ends in the middle, and nothing waits in its journal.
    void cutDatabase()
    {
        std::filesystem::resize_file(m_world->database(), 4096 * 3 + 100);
        std::filesystem::remove(m_world->database().native() + "-wal");
        std::filesystem::remove(m_world->database().native() + "-shm");
    }

    /// A console that has just been started over the world.
    void start()
    {
        m_window = std::make_unique<MainWindow>();
        m_page = new IncidentsPage(m_world->workspace);
        m_window->addPage(
            QStringLiteral("incidents"), IconId::Incident,
            [] { return QCoreApplication::translate("holdfast::Console", "&Incidents"); }, m_page);
        m_window->setEnvironment({QStringLiteral("orders"), EnvironmentBadge::Kind::Real,
                                  QStringLiteral("db1.example.org · app.db")});
        connect(m_page, &IncidentsPage::backupRequested, this,
                [this] { openWizard(makeBackupWizard(m_world->workspace)); });
        connect(m_page, &IncidentsPage::restoreRequested, this,
                [this] { openWizard(makeRestoreWizard(m_world->workspace, {})); });
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_world->open();
        QTRY_VERIFY(m_world->workspace.isRead());
    }

    void openWizard(WizardFrame *wizard)
    {
        connect(wizard, &WizardFrame::closed, m_window.get(), &MainWindow::closeWizard);
        connect(wizard, &WizardFrame::cancelled, m_window.get(), &MainWindow::closeWizard);
        connect(wizard, &WizardFrame::closed, m_page, &IncidentsPage::forgetRun);
        connect(wizard, &WizardFrame::cancelled, m_page, &IncidentsPage::forgetRun);
        m_window->openWizard(wizard);
    }
    WizardFrame *wizard() { return qobject_cast<WizardFrame *>(m_window->wizard()); }

    /// Clicks what the page shows, once the page has found room for what has just come.
    void use(const char *name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(driver::canUse(*m_page, name), name, driver::longWait);
        QTRY_VERIFY2(([this, name] {
                         QWidget *widget = driver::seen(*m_page, name);
                         if (widget != nullptr && widget->visibleRegion().isEmpty()) {
                             widget->clearFocus();
                             widget->setFocus(Qt::MouseFocusReason); // scrolls it into view
                         }
                         return widget != nullptr && !widget->visibleRegion().isEmpty();
                     }()),
                     name);
        driver::click(*m_page, name);
    }
    /// Looks for the cause and waits for the end of it.
    void look()
    {
        use("lookForCause");
        QTRY_VERIFY_WITH_TIMEOUT(said("lookStanding").contains(QStringLiteral("20")), driver::longWait);
    }
    /// Declares the incident that is proposed.
    void declare()
    {
        look();
        use("declare");
        QTRY_VERIFY(driver::seen(*m_page, "incidentTitle"));
    }
    void chooseStep(const QString &step) { use(QByteArray("step:").append(step.toLatin1()).constData()); }
    /// A key, wherever the focus is in the window.
    void press(Qt::Key key) { QTest::keyClick(focused(), key); }
    QWidget *focused()
    {
        QWidget *widget = m_window->focusWidget();
        return widget == nullptr ? m_window.get() : widget;
    }

    /// Closes the open incident behind the page's back, so that the next change of it is refused.
    void closeFromElsewhere()
    {
        const Services &services = m_world->workspace.services();
        const Environment &environment = m_world->workspace.environment();
        for (const QString &id :
             {QStringLiteral("backend-healthy"), QStringLiteral("frontend-accessible"),
              QStringLiteral("endpoints-revalidated"), QStringLiteral("monitoring-stable")}) {
            ChecklistItem item;
            item.id = id;
            item.state = ChecklistItem::State::Done;
            QVERIFY(tickItem(services, environment, *incident(), item));
        }
        const QString said = QStringLiteral("épuisé");
        QVERIFY(describeCause(services, environment, *incident(), {said, said, said, said}));
        QVERIFY(closeIncident(services, environment, *incident()));
    }

    QString said(const char *name) { return driver::label(*m_page, name); }
    /// What the row of a step says: title and state.
    QString stepWord(const QString &step)
    {
        return driver::word(*m_page, qPrintable(QStringLiteral("step:") + step));
    }
    bool timelineHolds(const QString &words)
    {
        for (const QLabel *entry : m_page->findChildren<QLabel *>(QStringLiteral("timelineEntry"))) {
            if (entry->accessibleName().contains(words))
                return true;
        }
        return false;
    }
    const Incident *incident() const { return m_world->workspace.incident(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WizardWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
    IncidentsPage *m_page = nullptr;
};

} // namespace holdfast::testing
