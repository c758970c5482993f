#pragma once

#include "jobs/Workspace.h"
#include "wizard/WizardFrame.h"

#include <functional>

namespace holdfast {

/// Makes the wizards that the console opens; tests give their own.
struct WizardFactory
{
    std::function<WizardFrame *(Workspace &, QWidget *)> backup;
    std::function<WizardFrame *(Workspace &, const Path &, QWidget *)> validate;
    std::function<WizardFrame *(Workspace &, const Path &, QWidget *)> restore;
    std::function<WizardFrame *(Workspace &, const QString &, QWidget *)> revert;
    std::function<WizardFrame *(Workspace &, const QString &, QWidget *)> settle;
    std::function<WizardFrame *(Workspace &, const QString &, QWidget *)> verify;
};

} // namespace holdfast
