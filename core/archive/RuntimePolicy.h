#pragma once

#include "base/Path.h"
#include "base/Result.h"
#include "model/RuntimeFiles.h"

#include <QSet>

#include <ctime>
#include <sys/types.h>

namespace holdfast {

class Files;

// What may come out of a runtime archive, whoever wrote it.
struct RuntimePolicy
{
    QStringList allowed; // patterns; {"**"} for a safety archive of ours. The notes are always allowed
    qint64 maxBytes = 256LL * 1024 * 1024; // of all entries together
    qsizetype maxEntries = 20'000;
};

// One file of a runtime archive.
struct RuntimeEntry
{
    QString name; // relative to the root, '/' between components
    qint64 size = 0;
    mode_t mode = 0;     // permission bits; 0 where the archive does not say (zip)
    timespec modified{}; // tv_nsec is UTIME_OMIT where the archive does not say
    QString sha256;      // once unpacked: lower-case hex
    Path staged;         // once unpacked: the file of ours that holds its content, 0600
};

// Takes the headers of one archive in turn. The first error is final: nothing of that archive may be used.
class RuntimeJudge
{
public:
    RuntimeJudge(RuntimePolicy policy, QString archive);

    // ArtefactDamaged, naming the entry, for a name or mode that no such archive has: see faultOfRuntimeName,
    // `allowed`, one name twice (also where letters differ in case only), or
    // a file where another entry needs a folder, special mode bits, too many, too
    // large.
    Result<void> take(const RuntimeEntry &entry);
    Error refuse(const QString &name, const QString &reason) const;

private:
    RuntimePolicy m_policy;
    QString m_archive;
    QSet<QString> m_seen;    // names
    QSet<QString> m_folders; // that these names need
    qint64 m_bytes = 0;
};

// Two names that are one on a file system which ignores the case of letters have the same folded name.
QString foldedName(const QString &name);

// Removes the staged files of these entries; what cannot be removed is swept later.
void removeStaged(Files &files, const QList<RuntimeEntry> &entries);

} // namespace holdfast
