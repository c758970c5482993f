#pragma once

#include "WizardDriver.h"
#include "WizardWorld.h"

#include "theme/Theme.h"
#include "wizard/Wizards.h"

#include <QLabel>

namespace holdfast::testing {

/// What the tests of wizards begin with: a world with one backup whose database has lost rows since.
class WizardFixture : public QObject
{
public:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void init()
    {
        m_world = std::make_unique<WizardWorld>();
        m_artefact = m_world->backUp();
        QVERIFY(!m_artefact.empty());
        m_world->deleteRows();
        reopen();
    }

    void cleanup()
    {
        m_gate.open();
        QTRY_VERIFY_WITH_TIMEOUT(!m_world->jobs.current(), driver::longWait);
        m_wizard.reset();
        m_world.reset();
    }

protected:
    /// The workspace reads the environment of the world anew.
    void reopen()
    {
        m_world->open();
        QTRY_VERIFY(m_world->workspace.isRead());
    }

    void open(WizardFrame *wizard)
    {
        m_wizard.reset(wizard);
        wizard->setMinimumSize(1000, 700);
        wizard->resize(1300, 760);
        wizard->setVisible(true);
        wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(wizard));
    }

    void toPreflight()
    {
        open(makeRestoreWizard(m_world->workspace, {}));
        QTRY_VERIFY(ready("choose"));
        driver::click(*m_wizard, "primary");
        QTRY_VERIFY(isOn("preflight"));
    }

    /// From the pre-flight in front, or from the beginning.
    void toConfirm()
    {
        if (!isOn("preflight"))
            toPreflight();
        QTRY_VERIFY(ready("preflight"));
        driver::click(*m_wizard, "primary");
        driver::click(*m_wizard, "primary");
        QTRY_VERIFY(isOn("confirm"));
    }

    void typeToken()
    {
        driver::type(*m_wizard, "token", driver::word(*m_wizard, "tokenShown"));
        QVERIFY(m_wizard->destructiveButton()->isArmed());
    }

    void start()
    {
        typeToken();
        driver::pressDestructive(*m_wizard);
    }

    void waitForEnd() { QTRY_VERIFY_WITH_TIMEOUT(isOn("done"), driver::longWait); }

    /// The worker stands still before it creates a file whose path holds `part`.
    void holdAt(const char *part)
    {
        m_gate.close();
        m_world->files.beforeCreate = [this, name = std::string(part)](const Path &path) -> Result<void> {
            if (path.native().find(name) != std::string::npos)
                m_gate.pass();
            return {};
        };
    }

    /// The disk is full for files whose path holds `part`.
    void fillDiskFor(const char *part)
    {
        m_world->files.beforeCreate = [name = std::string(part)](const Path &path) -> Result<void> {
            if (path.native().find(name) == std::string::npos)
                return {};
            return fail(ErrorCode::DiskFull, toText(path.parent_path()), QStringLiteral("No space left"));
        };
    }

    bool isOn(const char *page) const { return driver::isOn(m_wizard.get(), page); }
    bool ready(const char *page) const
    {
        return isOn(page) && m_wizard->page(QString::fromLatin1(page))->missing().isEmpty();
    }
    bool canUse(const char *name) { return driver::canUse(*m_wizard, name); }
    QString outcome() { return driver::word(*m_wizard, "outcome"); }
    Inspection now() { return inspect(m_world->database()); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WizardWorld> m_world;
    std::unique_ptr<WizardFrame> m_wizard;
    Path m_artefact;
    Gate m_gate;
};

} // namespace holdfast::testing
