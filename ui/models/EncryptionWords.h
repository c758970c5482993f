#pragma once

#include "model/BackupSet.h"
#include "model/Environment.h"

namespace holdfast {

/// For whom backups of this environment are encrypted, as a set's metadata will say it; empty: they are not.
QStringList recipientsOf(const Environment &environment);
/// For whom a set is encrypted; empty: it is not.
QStringList recipientsOf(const BackupSet &set);

/// "For 2 recipients", "With a passphrase", "Not encrypted".
QString encryptedFor(const QStringList &recipients);
/// The same with every recipient on a line of its own.
QString encryptedForEach(const QStringList &recipients);

} // namespace holdfast
