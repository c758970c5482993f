#include "wizard/Wizards.h"

#include "models/UnsettledWords.h"
#include "widgets/MessageBar.h"
#include "wizard/backup/BackupWizard.h"
#include "wizard/restore/RestoreWizard.h"
#include "wizard/resume/ResumeWizard.h"
#include "wizard/validate/ValidateWizard.h"
#include "wizard/verify/VerifyWizard.h"

namespace holdfast {

namespace {

// What came to no end stands in the way of nothing, but who restores now should know.
void tellUnsettled(RestoreWizard &wizard, const Workspace &workspace)
{
    if (workspace.unsettled().isEmpty())
        return;
    const Unsettled &one = workspace.unsettled().first();
    MessageBar::Message message;
    message.kind = stateOf(one.run);
    message.title = stoppedSentence(one);
    message.text = (QStringList{dataSentence(one.run)} + inForceSentences(one.run)).join(QLatin1Char(' ')) +
                   QLatin1Char(' ') +
                   RestoreWizard::tr("Settle that first, unless you mean to restore over it.");
    message.actions = {{QStringLiteral("settle"), RestoreWizard::tr("Settle it…")}};
    wizard.messages()->showMessage(message);
    QObject::connect(wizard.messages(), &MessageBar::actionTriggered, &wizard,
                     [&wizard, id = one.run.operation.id](const QString &action) {
                         if (action == QLatin1String("settle"))
                             emit wizard.followUpRequested(WizardFrame::FollowUp::Settle, id);
                     });
}

} // namespace

WizardFrame *makeBackupWizard(Workspace &workspace, QWidget *parent)
{
    return new BackupWizard(workspace, parent);
}

WizardFrame *makeValidateWizard(Workspace &workspace, const Path &artefact, QWidget *parent)
{
    return new ValidateWizard(workspace, artefact, parent);
}

WizardFrame *makeRestoreWizard(Workspace &workspace, const Path &artefactOrEmpty, QWidget *parent)
{
    auto *wizard = new RestoreWizard(workspace, {Procedure::Restore, artefactOrEmpty, {}}, parent);
    tellUnsettled(*wizard, workspace);
    return wizard;
}

WizardFrame *makeRevertWizard(Workspace &workspace, const QString &operationOrEmpty, QWidget *parent)
{
    return new RestoreWizard(workspace, {Procedure::Revert, {}, operationOrEmpty}, parent);
}

WizardFrame *makeResumeWizard(Workspace &workspace, const QString &operationOrEmpty, QWidget *parent)
{
    return new ResumeWizard(workspace, operationOrEmpty, parent);
}

WizardFrame *makeVerifyWizard(Workspace &workspace, const QString &operationOrEmpty, QWidget *parent)
{
    return new VerifyWizard(workspace, operationOrEmpty, parent);
}

} // namespace holdfast
