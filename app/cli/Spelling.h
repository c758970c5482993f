#pragma once

#include <QStringList>

namespace holdfast::cli {

// The options of the PowerShell scripts (`-BackupFile x`, `-Force`, in any case) as GNU long options,
// everything else as it was typed. Behind `--` nothing is touched.
QStringList withNewSpelling(const QStringList &arguments);

} // namespace holdfast::cli
