#include "wizard/Wizards.h"

#include "wizard/backup/BackupWizard.h"
#include "wizard/restore/RestoreWizard.h"
#include "wizard/validate/ValidateWizard.h"

namespace holdfast {

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
    return new RestoreWizard(workspace, {Procedure::Restore, artefactOrEmpty, {}}, parent);
}

WizardFrame *makeRevertWizard(Workspace &workspace, const QString &operationOrEmpty, QWidget *parent)
{
    return new RestoreWizard(workspace, {Procedure::Revert, {}, operationOrEmpty}, parent);
}

} // namespace holdfast
