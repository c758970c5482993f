#pragma once

#include "archive/AgeFile.h"
#include "plan/Services.h"

namespace holdfast {

// What a person names to open encrypted backups with; empty: what the environment says.
struct OpenWith
{
    Path identity;   // an age identity file
    Path passphrase; // a file whose first line it is
};

// For whom this environment's backups are encrypted, and `recipients` besides; an open lock where there is
// nobody. Usage or EnvironmentInvalid for a recipient that is none, KeyMissing and KeyUnreadable for the
// passphrase, PreconditionFailed for recipients beside a passphrase.
Result<AgeLock> lockFor(const Services &services, const Environment &environment,
                        const QStringList &recipients = {});
// As the metadata carries them.
QStringList recipientsOf(const AgeLock &lock);

// What opens an encrypted backup. Empty when there is nothing. KeyUnreadable when the named file is no
// identity file or cannot be read, KeyMissing for an empty passphrase. An identity file that only the
// environment names and that is not here is no error: it is meant to be kept elsewhere.
Result<AgeKeys> keysToOpen(const Services &services, const Environment &environment, const OpenWith &with);

// Whether the keys open this set; also when it is not encrypted. IdentityRequired, ArtefactDamaged.
Result<void> checkOpens(Files &files, const BackupSet &set, const AgeKeys &keys);

} // namespace holdfast
