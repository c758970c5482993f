#pragma once

#include "VerifyWorld.h"
#include "WizardDriver.h"

#include "theme/Theme.h"
#include "widgets/CheckRows.h"
#include "wizard/Wizards.h"

namespace holdfast::testing {

/// What the tests of a verification begin with: a service of which every check passes.
class VerifyFixture : public QObject
{
public:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_world = std::make_unique<VerifyWorld>(); }
    void cleanup()
    {
        m_world->http.gate.open();
        QTRY_VERIFY_WITH_TIMEOUT(!m_world->jobs.current(), driver::longWait);
        m_wizard.reset();
        m_world.reset();
    }

protected:
    void read()
    {
        m_world->open();
        QTRY_VERIFY(m_world->workspace.isRead());
    }
    void show(WizardFrame *wizard)
    {
        m_wizard.reset(wizard);
        wizard->setMinimumSize(1000, 700);
        wizard->resize(1300, 760);
        wizard->setVisible(true);
        wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(wizard));
    }
    /// The verify wizard on its first page.
    void open(const QString &of = {})
    {
        read();
        show(makeVerifyWizard(m_world->workspace, of));
    }
    void waitForEnd()
    {
        QTRY_VERIFY_WITH_TIMEOUT(driver::isOn(m_wizard.get(), "result") && driver::seen(*m_wizard, "primary"),
                                 driver::longWait);
    }
    /// All that is ticked, to the end.
    void verify()
    {
        driver::click(*m_wizard, "primary");
        waitForEnd();
    }

    CheckRows::Row row(const char *id)
    {
        auto *rows = qobject_cast<CheckRows *>(driver::seen(*m_wizard, "verifyRows"));
        for (const CheckRows::Row &each : rows ? rows->rows() : QList<CheckRows::Row>()) {
            if (each.id == QLatin1String(id))
                return each;
        }
        return {};
    }
    StateKind state(const char *id) { return row(id).verdict; }
    QString outcome() { return driver::word(*m_wizard, "outcome"); }
    bool isSeen(const char *name) { return driver::seen(*m_wizard, name) != nullptr; }
    QString focused() const
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// Newest first.
    QList<OperationSummary> onRecord() { return m_world->services.journal.operations().value(); }
    CheckResult recorded(const OperationSummary &operation, const char *id) const
    {
        for (const QJsonValue &value : operation.checks) {
            const CheckResult check = checkFromJson(value.toObject());
            if (check.id == QLatin1String(id))
                return check;
        }
        return {};
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<VerifyWorld> m_world;
    std::unique_ptr<WizardFrame> m_wizard;
};

} // namespace holdfast::testing
