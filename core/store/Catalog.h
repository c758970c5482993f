#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "model/BackupSet.h"
#include "system/Files.h"

#include <QList>

namespace holdfast {

// The keys that may have signed a set: the one in use first, then the retired ones.
struct SigningKeys
{
    Secret current;
    std::vector<Secret> retired;

    QList<const Secret *> all() const;
};

// Where a person points: the artefact, or its metadata file. With `\` folders of the PowerShell scripts.
Path artefactNamed(const QString &text, const Path &root);

// Reads one set without reading the artefact through: metadata, signature, name and size.
// BackupNotFound, MetadataMissing, MetadataInvalid, MetadataUnknownSchema, SignatureMismatch, NameMismatch,
// SizeMismatch. A version-1 file is accepted only for a bare SQLite file, plain SQL or a zip (no downgrade).
Result<BackupSet> readSet(Files &files, const Path &artefact, const SigningKeys &keys);

// The files are the truth: what stands in `folder` now, newest first. Sets that do not hold, unfinished and
// foreign files are in it with their state; they never count. A missing folder is an empty catalogue.
Result<QList<BackupSet>> readCatalog(Files &files, const Path &folder, const SigningKeys &keys);

// The newest set that counts: Valid, of purpose backup. By signed sequence and time, never by file time.
const BackupSet *newestValid(const QList<BackupSet> &sets);

// True for the names of files that we make while we work and that nobody needs after a crash.
bool isOwnPartial(const QString &fileName);

} // namespace holdfast
