#pragma once

#include "archive/RuntimePolicy.h"
#include "archive/SealedFile.h"
#include "base/RunContext.h"
#include "system/Files.h"

#include <QMap>

namespace holdfast {

// The runtime files of a service as one plain tar archive (pax, POSIX.1-2001, by libarchive).

struct RuntimeSource
{
    Path root;
    RuntimeAssets assets;
    QMap<QString, QByteArray> variables; // the values of assets.variables that are set
};

struct PackedFile
{
    QString name;
    qint64 size = 0;
    QString sha256;
    mode_t mode = 0;
    friend bool operator==(const PackedFile &, const PackedFile &) = default;
};

// What was left out, and why: "symlink", "special-file" (FIFO, socket, device), "folder", "name" (cannot
// stand in an archive), "case-clash", "too-large", "too-deep", or for the unreadable ones the raw reason.
struct LeftOut
{
    QString name;
    QString reason;
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

struct RuntimeReport
{
    QList<PackedFile> files; // sorted by name; without the notes
    QStringList missing;     // patterns that took no file
    QStringList missingVariables;
    QList<LeftOut> skipped;
    QList<LeftOut> unreadable;
    QStringList
        holdKey; // env files that name BACKUP_METADATA_HMAC_KEY: it would lie beside what it signs (M3)
    QStringList absent; // packExactly: names that do not exist
    qint64 totalBytes = 0;
    StreamDigest tar; // of the archive itself
};

// Writes the new file `tar`, synced; on failure it is gone again. Symlinks are never followed. SourceChanged
// when a file does not hold still while it is read. With report.files empty there was nothing to keep (a tar
// is written all the same).
Result<RuntimeReport> packRuntime(Files &files, const RuntimeSource &source, const Path &tar,
                                  RunContext &context);

// The same for just these names, before they are replaced. Those that do not exist are listed in the
// archive's note absent.txt. SafetyCopyImpossible when one that exists cannot be packed.
Result<RuntimeReport> packExactly(Files &files, const Path &root, const QStringList &names, const Path &tar,
                                  RunContext &context);

// Reads all headers under `policy` without writing anything. ArtefactDamaged names the entry.
Result<QList<RuntimeEntry>> readRuntime(Files &files, const Path &tar, const RuntimePolicy &policy,
                                        RunContext &context);

// readRuntime, then each entry into the new file `<prefix>.<number>`, 0600, synced. On failure none is left.
Result<QList<RuntimeEntry>> unpackRuntime(Files &files, const Path &tar, const Path &prefix,
                                          const RuntimePolicy &policy, RunContext &context);

// The names in the archive's note of what did not exist; empty without such a note. ArtefactDamaged when it
// holds anything but such names.
Result<QStringList> absentNames(Files &files, const QList<RuntimeEntry> &entries,
                                const RuntimePolicy &policy);

} // namespace holdfast
