#pragma once

#include "WizardDriver.h"

#include "jobs/Workspace.h"
#include "wizard/Wizards.h"

namespace holdfast::testing {

/// What the shell of the console does with a wizard, and no more.
class WizardShell : public MainWindow
{
public:
    explicit WizardShell(Workspace &workspace) : m_workspace(workspace)
    {
        addPage(
            QStringLiteral("home"), IconId::Overview, [] { return QStringLiteral("Overview"); }, new QWidget);
        resize(1366, 768);
    }

    void open(WizardFrame *wizard)
    {
        connect(wizard, &WizardFrame::closed, this, &MainWindow::closeWizard);
        connect(wizard, &WizardFrame::cancelled, this, &MainWindow::closeWizard);
        connect(wizard, &WizardFrame::followUpRequested, this, &WizardShell::follow, Qt::QueuedConnection);
        openWizard(wizard);
    }
    WizardFrame *frame() const { return qobject_cast<WizardFrame *>(wizard()); }
    bool isOnPage(const char *page) const { return driver::isOn(frame(), page); }

private:
    void follow(WizardFrame::FollowUp what, const QString &subject)
    {
        switch (what) {
        case WizardFrame::FollowUp::Validate:
            open(makeValidateWizard(m_workspace, toPath(subject)));
            return;
        case WizardFrame::FollowUp::Restore:
            open(makeRestoreWizard(m_workspace, toPath(subject)));
            return;
        case WizardFrame::FollowUp::Revert:
            open(makeRevertWizard(m_workspace, subject));
            return;
        case WizardFrame::FollowUp::Settle:
            open(makeResumeWizard(m_workspace, subject));
            return;
        case WizardFrame::FollowUp::Verify:
            open(makeVerifyWizard(m_workspace, subject));
        }
    }

    Workspace &m_workspace;
};

} // namespace holdfast::testing
