#pragma once

#include "archive/RuntimeArchive.h"

#include <QMap>

namespace holdfast {

// What the patterns of an environment take below its root.
struct FoundFiles
{
    QMap<QString, FileFacts> files;
    QStringList missing;    // patterns that lead to nothing
    QList<LeftOut> skipped; // as RuntimeReport
    QList<LeftOut> unreadable;
};

// No symlink is followed below `root`. Only a stop request ends it early: what cannot be looked at is listed.
Result<FoundFiles> findRuntimeFiles(Files &files, const Path &root, const QStringList &patterns,
                                    const RunContext &context);

} // namespace holdfast
