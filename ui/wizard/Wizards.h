#pragma once

#include "base/Path.h"
#include "jobs/Workspace.h"
#include "wizard/WizardFrame.h"

namespace holdfast {

/// The tasks of the console. Each works on the environment that is open in the workspace at this moment, and
/// keeps to it. The wizard emits closed() or cancelled() when it may go, and followUpRequested() when another
/// one is to take its place; it never deletes itself. A job that it started belongs to the runner and goes on
/// when the wizard is gone. The workspace outlives the wizard.

WizardFrame *makeBackupWizard(Workspace &workspace, QWidget *parent = nullptr);

WizardFrame *makeValidateWizard(Workspace &workspace, const Path &artefact, QWidget *parent = nullptr);

/// With an artefact that set is selected on the first page; otherwise the newest that counts.
WizardFrame *makeRestoreWizard(Workspace &workspace, const Path &artefactOrEmpty, QWidget *parent = nullptr);

/// Brings back what an operation kept of the data from before: its safety copy, or the old database. That of
/// the latest one that kept something when the id is empty.
WizardFrame *makeRevertWizard(Workspace &workspace, const QString &operationOrEmpty,
                              QWidget *parent = nullptr);

/// Brings a restore or revert that was interrupted to its end, or back; the newest one when the id is empty.
WizardFrame *makeResumeWizard(Workspace &workspace, const QString &operationOrEmpty,
                              QWidget *parent = nullptr);

/// Checks whether the service is really back: of what an operation brought, or as it is now when the id is
/// empty.
WizardFrame *makeVerifyWizard(Workspace &workspace, const QString &operationOrEmpty,
                              QWidget *parent = nullptr);

} // namespace holdfast
