#pragma once

#include "system/Files.h"

namespace holdfast {

// Removes what a crashed run of ours left in these folders. Only with the lock held.
Result<void> sweepPartials(Files &files, const QList<Path> &folders);

// A file of ours in `folder`, whose name tells a sweep whether its run is still alive.
Path stagedName(const Path &folder, const char *what);

// The lock that every operation on a backup folder takes.
inline Path lockFileOf(const Path &folder)
{
    return folder / ".holdfast.lock";
}

} // namespace holdfast
